import RoleLexicon
import RoleModel

/// The lexicon's contents as JSON; keys are never data.
public enum LexiconJSON {
  public static func text(of tables: [TableSummary]) -> String {
    list(tables) { table, json in
      json.key("name")
      json.value(table.name)
      json.key("rows")
      json.value(table.rows)
      json.key("phrases")
      if let phrases = table.phrases { json.value(phrases) } else { json.null() }
      json.key("columns")
      json.array { for column in table.columns { $0.value(column) } }
      json.key("layeredRows")
      json.value(table.layeredRows)
    }
  }

  /// The rows of a table; cells that are empty are left out.
  public static func text(of table: Table) -> String {
    list(table.places(ofRows: 0..<table.count).enumerated()) { row, json in
      place(row.element, &json)
      cells(table.cells(row.offset), &json)
    }
  }

  public static func text(of findings: [LexiconFinding]) -> String {
    list(findings) { finding, json in
      json.key("phrase")
      json.value(finding.phrase)
      json.key("words")
      json.array { for word in finding.words { $0.value(word) } }
      json.key("matches")
      matches(finding.matches, &json)
      json.key("parts")
      matches(finding.parts, &json)
      json.key("similar")
      matches(finding.similar, &json)
      json.key("occupations")
      json.array { json in
        for occupation in finding.occupations {
          json.object { json in
            json.key("scheme")
            json.value("SOC-2018")
            json.key("code")
            json.value(occupation.code)
            json.key("title")
            json.value(occupation.title)
            json.key("share")
            json.value((occupation.share * 1000).rounded() / 1000)
          }
        }
      }
    }
  }

  private static func matches(_ matches: [LexiconMatch], _ json: inout JSONWriter) {
    json.array { json in
      for match in matches {
        json.object { json in
          json.key("table")
          json.value(match.table)
          json.key("name")
          json.value(match.name)
          json.key("form")
          json.value(match.form)
          json.key("column")
          json.value(match.column)
          if let condition = match.condition {
            json.key("condition")
            json.value(condition)
          }
          place(match.place, &json)
          cells(match.cells, &json)
        }
      }
    }
  }

  private static func place(_ place: Table.Place, _ json: inout JSONWriter) {
    json.key("file")
    json.value(place.file)
    json.key("line")
    json.value(place.line)
  }

  private static func cells(_ cells: [LexiconMatch.Cell], _ json: inout JSONWriter) {
    json.key("cells")
    json.array { json in
      for cell in cells {
        json.object { json in
          json.key("column")
          json.value(cell.column)
          json.key("value")
          json.value(cell.value)
        }
      }
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
