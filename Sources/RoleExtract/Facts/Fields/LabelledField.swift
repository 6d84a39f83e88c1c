import RoleLexicon
import RoleModel

/// A short fact written as `Label: value`, or as a label over its value.
package struct LabelledField {
  package struct Value {
    package var passage: Int
    package var tokens: Range<Int>
  }

  package var field: FieldTable.Field
  package var passage: Int
  /// The label's tokens.
  package var label: Range<Int>
  /// In its own line after the label, or else the line or the list items under it.
  package var values: [Value]

  /// All of a text, in its order.
  static func all(in analysis: TextAnalysis) -> [LabelledField] {
    var labels: [(passage: Int, labels: [Label])] = []
    for index in analysis.passages.indices where analysis.has(.fields, inPassage: index) {
      let found = Label.all(inPassage: index, analysis)
      if !found.isEmpty { labels.append((index, found)) }
    }
    var fields: [LabelledField] = []
    fields.reserveCapacity(labels.count)
    for (place, (index, here)) in labels.enumerated() {
      let end = analysis.passages[index].tokens.upperBound
      for (number, label) in here.enumerated() {
        let limit = number + 1 < here.count ? here[number + 1].tokens.lowerBound : end
        let inline = upToBar(label.tokens.upperBound..<limit, analysis)
        var values: [Value] = inline.isEmpty ? [] : [Value(passage: index, tokens: inline)]
        if inline.isEmpty, limit == end { values = below(index, labels[(place + 1)...], analysis) }
        guard !values.isEmpty else { continue }
        fields.append(LabelledField(field: label.field, passage: index, label: label.tokens, values: values))
      }
    }
    return fields
  }

  /// The lines that a label on a line of its own speaks of: the next, and if that is a list item the items after it. `labels` are those of
  /// the lines behind it.
  private static func below(
    _ index: Int, _ labels: ArraySlice<(passage: Int, labels: [Label])>, _ analysis: TextAnalysis
  ) -> [Value] {
    var labels = labels
    var values: [Value] = []
    var next = index + 1
    while next < analysis.passages.count, values.count < 12 {
      let passage = analysis.passages[next]
      if let first = labels.first, first.passage < next { labels.removeFirst() }
      let own = labels.first.flatMap { $0.passage == next ? $0.labels.first : nil }
      let isLabel = own.map { $0.tokens.lowerBound == passage.tokens.lowerBound && !$0.mayBeValue } ?? false
      guard !isLabel, passage.label == nil, !(passage.isHeading && passage.heading?.isExact == true) else { break }
      guard values.isEmpty || passage.isItem, analysis.document.text[passage.block.text].last != UInt8(ascii: ":") else { break }
      if !passage.tokens.isEmpty { values.append(Value(passage: next, tokens: passage.tokens)) }
      if !passage.isItem { break }
      next += 1
    }
    return values
  }

  private static func upToBar(_ range: Range<Int>, _ analysis: TextAnalysis) -> Range<Int> {
    guard !range.isEmpty else { return range }
    for index in range.dropFirst() {
      let gap = analysis.document.text[Int(analysis.tokens[index - 1].end)..<Int(analysis.tokens[index].start)]
      if gap.contains(UInt8(ascii: "|")) { return range.lowerBound..<index }
    }
    return range
  }
}

/// A label as found, before its value is known.
private struct Label {
  var field: FieldTable.Field
  var tokens: Range<Int>
  /// It is its whole line and has no colon, so that it may as well be a value (`Remote`, `Contract`).
  var mayBeValue: Bool

  static func all(inPassage index: Int, _ analysis: TextAnalysis) -> [Label] {
    var found: [Label] = []
    for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.fields.rawValue {
      guard let sign = sign(after: hit.tokens, inPassage: index, analysis) else { continue }
      let label = Label(field: analysis.lexicon.fields.rows[hit.row], tokens: hit.tokens, mayBeValue: sign == .end)
      // Of labels that end at one sign the longest holds: `job start date:` over `start date:`.
      if let last = found.last, last.tokens.upperBound >= hit.tokens.upperBound { continue }
      // A phrase that begins in one label and ends in the next is none: `Place of work: Location: Leeds`.
      if let last = found.last, last.tokens.upperBound > hit.tokens.lowerBound, last.tokens.lowerBound < hit.tokens.lowerBound { continue }
      if let last = found.last, last.tokens.lowerBound == hit.tokens.lowerBound { found.removeLast() }
      found.append(label)
    }
    return found
  }

  private enum Sign { case colon, dash, end }

  /// What makes the phrase a label: a colon, a dash after a phrase that opens the line, or the line's end.
  private static func sign(after range: Range<Int>, inPassage index: Int, _ analysis: TextAnalysis) -> Sign? {
    let passage = analysis.passages[index]
    let text = analysis.document.text
    let tokens = analysis.tokens
    let isOpening = range.lowerBound == passage.tokens.lowerBound
    let end = range.upperBound < passage.tokens.upperBound ? Int(tokens[range.upperBound].start) : passage.block.text.upperBound
    let gap = text[Int(tokens[range.upperBound - 1].end)..<max(Int(tokens[range.upperBound - 1].end), end)]
    let sign = gap.first {
      $0 != 0x20 && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "#")
    }
    if sign == UInt8(ascii: ":") || (sign == UInt8(ascii: "?") && isOpening) {
      return isOpening || tokens[range.lowerBound].shape.contains(.capitalized) || isSeparated(range.lowerBound, analysis) ? .colon : nil
    }
    guard isOpening, tokens[range.lowerBound].shape.contains(.capitalized) else { return nil }
    if range.upperBound == passage.tokens.upperBound { return sign == nil ? .end : nil }
    let isDash = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "|") || (gap.contains(0xE2) && gap.contains(0x80))
    return isDash && gap.first == 0x20 ? .dash : nil
  }

  private static func isSeparated(_ index: Int, _ analysis: TextAnalysis) -> Bool {
    guard index > 0 else { return true }
    return analysis.document.text[Int(analysis.tokens[index - 1].end)..<Int(analysis.tokens[index].start)].contains { byte in
      byte == UInt8(ascii: "|") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
    }
  }
}
