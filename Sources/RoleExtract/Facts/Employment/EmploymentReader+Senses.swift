import RoleLexicon
import RoleModel

// Where words of employment speak of the job, and where of other people or other things.
extension EmploymentReader {
  /// `full-time federal employees`, `an alternative to part-time work`: other people's employment.
  static func isOfOthers(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[index].tokens
    for next in range.upperBound..<min(tokens.upperBound, range.upperBound + 3) {
      if !reading.isJoined(next) { break }
      if reading.isWord(next, among: others) { return !isRecruited(range, index, reading) }
    }
    return (max(tokens.lowerBound, range.lowerBound - 4)..<range.lowerBound).contains {
      reading.isWord($0, among: ["alternative", "supplement", "supervise", "manage", "mentor"])
    }
  }

  static let others: WordSet = [
    "employees", "employee", "personnel", "associates", "workers", "students", "experience", "history", "income", "hires",
  ]

  /// The phrase names the job or its hours: `full-time position`, `part-time hours`.
  static func isOfJob(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let end = min(reading.passages[index].tokens.upperBound, range.upperBound + 4)
    return (range.lowerBound..<end).contains {
      reading.isWord(
        $0,
        among: [
          "position", "role", "job", "hours", "positions", "roles", "jobs", "post", "basis", "opportunity", "contract", "permanent",
          "vacancy", "internship",
        ])
    }
  }

  static func speaksOfThis(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: range, inPassage: index)
    return sentence.contains { reading.isWord($0, among: ["this", "looking", "seeking", "seeks", "hiring", "recruiting", "join"]) }
  }

  /// `We are recruiting full and part time care workers`: whoever is sought is nobody else.
  static func isRecruited(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let start = reading.passages[index].tokens.lowerBound
    return (max(start, range.lowerBound - 3)..<range.lowerBound).contains {
      reading.isWord($0, among: ["recruiting", "recruit", "hiring", "hire", "seeking", "seeks", "seek"])
        || (reading.isWord($0, "for") && $0 > start && reading.isWord($0 - 1, "looking"))
    }
  }

  /// `Full-time or part-time, as you like`: a choice that opens an item of what is offered.
  static func isOfferedChoice(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let tokens = reading.passages[index].tokens
    guard range.lowerBound == tokens.lowerBound, range.upperBound < tokens.upperBound else { return false }
    return reading.gap(before: range.upperBound).first == UInt8(ascii: ",")
  }

  /// `#full-time`.
  static func isTag(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let start = Int(reading.tokens[range.lowerBound].start)
    return start > 0 && reading.text[start - 1] == UInt8(ascii: "#")
  }

  /// `Full-time opportunity: No`; the answer may stand in the next line.
  static func isAnsweredNo(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let next = range.upperBound
    return next < reading.tokens.count && reading.isWord(next, "no") && reading.gap(before: next).contains(UInt8(ascii: ":"))
  }

  static func isDenied(_ range: Range<Int>, _ index: Int, _ reading: Reading) -> Bool {
    let start = max(reading.passages[index].tokens.lowerBound, range.lowerBound - 2)
    return (start..<range.lowerBound).contains { reading.isWord($0, among: ["not", "no", "non", "isnt"]) }
  }
}
