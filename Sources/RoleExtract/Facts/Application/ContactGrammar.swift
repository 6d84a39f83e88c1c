import RoleModel

/// The person to ask: `contact Jo Marsh`, `please call Ann Day on …`.
enum ContactGrammar {
  static func read(_ reading: Reading, into application: inout Application) {
    for index in reading.passages.indices where reading.sections[index] == .application || reading.sections[index] == .other {
      guard reading.mayHold(.contacts, inPassage: index) else { continue }
      let tokens = reading.passages[index].tokens
      for position in tokens.dropLast() where reading.isWord(position, of: .contacts) {
        if reading.isWord(position, "to"),
          position == tokens.lowerBound || !reading.isWord(position - 1, among: ["speak", "talk", "cv", "resume", "application"])
        {
          continue
        }
        var first = position + 1
        if reading.isWord(first, "for"), first + 1 < tokens.upperBound { first += 1 }
        guard reading.gap(before: first).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ":") }),
          let range = name(at: first, to: tokens.upperBound, reading)
        else { continue }
        application.contact = reading.string(range)
        application.grounds.add(reading.evidence(range, "application.contact"))
        return
      }
    }
  }

  /// Two or three capitalized words, with a title before them or not; no department, no company.
  static func name(at index: Int, to end: Int, _ reading: Reading) -> Range<Int>? {
    var first = index
    if first < end, reading.isWord(first, among: ["mr", "mrs", "ms", "miss", "dr"]) { first += 1 }
    var next = first
    while next < end, next - first < 3,
      reading.isCapitalized(next, [.afterStop, .apostrophe]),
      next == first || reading.isJoined(next), !reading.isWord(next, among: noNames)
    {
      next += 1
    }
    guard next - first >= 2 || (first > index && next > first) else { return nil }
    if next < end, reading.isJoined(next), reading.isWord(next, among: noNames) { return nil }
    return reading.textRange(index..<next)
  }

  static let announcing: [StaticString] = ["contact", "call", "to", "attention", "attn", "email", "ask"]
  private static let noNames: [StaticString] = [
    "human", "resources", "resource", "hr", "department", "team", "us", "recruitment", "recruiting", "consultant", "manager", "office",
    "limited", "ltd", "inc",
    "services", "service", "healthcare", "group", "company", "the", "our", "your", "agency", "people", "talent", "director", "email",
    "phone", "tel", "on", "at",
    "division", "center", "centre", "information", "person", "name", "details", "customer", "professionals", "solutions", "care",
    "staffing", "personnel", "job",
  ]
}

/// A reference or requisition number: the characters up to the next space, of which one is a digit.
enum ReferenceGrammar {
  static func reference(in tokens: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard let first = tokens.first else { return nil }
    let start = reading.tokens[first].range.lowerBound
    let limit = reading.tokens[tokens.upperBound - 1].range.upperBound
    var end = start
    while end < limit, reading.text[end] > 0x20, reading.text[end] != UInt8(ascii: ","), reading.text[end] != UInt8(ascii: ")") { end += 1 }
    while end > start, reading.text[end - 1] == UInt8(ascii: ".") || reading.text[end - 1] == UInt8(ascii: "*") { end -= 1 }
    let text = reading.text[start..<end]
    guard (2...40).contains(text.count), text.contains(where: { (0x30...0x39).contains($0) }), !text.contains(UInt8(ascii: "@")) else {
      return nil
    }
    return start..<end
  }
}
