import RoleLexicon
import RoleModel

/// The lexicon's contents as JSON; keys are never data.
public enum LexiconJSON {
  public static func text(of tables: [TableSummary]) -> String {
    list(tables) { table, json in
      json.field("name", table.name)
      json.field("rows", table.rows)
      json.field("phrases", orNull: table.phrases)
      json.field("columns", table.columns)
      json.field("layeredRows", table.layeredRows)
    }
  }

  /// The rows of a table; cells that are empty are left out.
  public static func text(of table: Table) -> String {
    list(table.places(ofRows: 0..<table.count).enumerated()) { row, json in
      json.fields(of: row.element)
      json.field("cells", table.cells(row.offset))
    }
  }

  public static func text(of findings: [LexiconFinding]) -> String {
    list(findings) { finding, json in
      json.field("phrase", finding.phrase)
      json.field("words", finding.words)
      json.field("matches", finding.matches)
      json.field("parts", finding.parts)
      json.field("similar", finding.similar)
      json.field("occupations", finding.occupations)
    }
  }

  private static func list<Elements: Sequence>(_ elements: Elements, _ body: (Elements.Element, inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indented: true)
    json.array { json in
      for element in elements { json.object { body(element, &$0) } }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension LexiconMatch: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("table", table)
      json.field("name", name)
      json.field("form", form)
      json.field("column", column)
      json.field("condition", condition)
      json.fields(of: place)
      json.field("cells", cells)
    }
  }
}

extension LexiconMatch.Cell: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("column", column)
      json.field("value", value)
    }
  }
}

extension LexiconFinding.Occupation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("scheme", "SOC-2018")
      json.field("code", code)
      json.field("title", title)
      json.field("share", (share * 1000).rounded() / 1000)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func fields(of place: Table.Place) {
    field("file", place.file)
    field("line", place.line)
  }
}
