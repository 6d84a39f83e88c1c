import RoleModel

extension ReportDifference {
  /// For a person; `old` and `new` are the names of the two reports.
  public func text(from old: String, to new: String) -> String {
    guard !isEmpty else { return "\(Outline.plain(old)) and \(Outline.plain(new)): no difference\n" }
    var outline = Outline(title: "from \(old) to \(new)")
    outline.add("Made from", provenance.isEmpty ? ["the same role, candidate, policy, month and program"] : provenance.map(\.text))
    outline.add("Result", totals.isEmpty ? ["score, coverage and status are the same"] : totals.map(\.text))
    outline.add("Gates", gates.map(\.entry))
    outline.add("Criteria", criteria.map(\.entry))
    outline.add("Else", notes.map(\.text))
    return outline.text
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("same", isEmpty)
      json.field("provenance", provenance)
      json.field("totals", totals)
      json.field("gates", gates)
      json.field("criteria", criteria)
      json.field("notes", notes)
    }
  }
}

extension ReportDifference.Change: JSONWritable {
  /// `points 5.00 → 10.00 (+5.00)`
  var text: String {
    var text = "\(field) \(from?.text ?? "none") → \(to?.text ?? "none")"
    if case .number(let old)? = from, case .number(let new)? = to { text += " (\(Hundredths(new.count - old.count).signed))" }
    return text
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("field", field)
      json.field("from", orNull: from)
      json.field("to", orNull: to)
    }
  }
}

extension ReportDifference.Value: JSONWritable {
  var text: String {
    switch self {
    case .text(let text): text.isEmpty ? "none" : text
    case .number(let number): number.text
    case .percent(let percent): "\(percent) %"
    }
  }

  public func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.value(text)
    case .number(let number): number.write(to: &json)
    case .percent(let percent): json.value(percent)
    }
  }
}

extension ReportDifference.Item: JSONWritable {
  var entry: Outline.Entry {
    // Of what came or went only the result is said; the report itself has the rest.
    let told =
      kind == .changed ? changes.filter { $0.field != "sentence" } : changes.filter { ["points", "weight", "verdict"].contains($0.field) }
    var lines = told.map(\.text)
    if let reasonFrom, let reasonTo {
      lines += reasonFrom == reasonTo ? ["both: \(reasonTo)"] : ["before: \(reasonFrom)", "after: \(reasonTo)"]
    } else if let reason = reasonFrom ?? reasonTo {
      lines.append(reason)
    }
    return Outline.Entry(head: "\(kind.rawValue): \(requirement) [\(id)]", lines: lines)
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("requirement", requirement)
      json.field("change", kind.rawValue)
      json.field("changes", changes)
      json.key("reason")
      json.object { json in
        json.field("from", orNull: reasonFrom)
        json.field("to", orNull: reasonTo)
      }
    }
  }
}
