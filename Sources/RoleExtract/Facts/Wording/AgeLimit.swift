import RoleLexicon
import RoleModel

/// An upper limit of age put to the applicant: "up to 35 years old", "20-35 years of age", "aged under 40". Lower limits ("at least 18 years
/// old") are law in many trades and are left alone.
enum AgeLimit {
  /// Ages below are limits that law sets, above no limits of an advertisement.
  private static let ages = 22...65

  @inline(__always)
  static func find(inPassage index: Int, _ reading: Reading) -> [Range<Int>] {
    reading.holds(.digits, inPassage: index) ? limits(inPassage: index, reading) : []
  }

  private static func limits(inPassage index: Int, _ reading: Reading) -> [Range<Int>] {
    switch reading.sections[index] {
    case .company, .benefits, .legal, .compensation, .responsibilities: return []
    default: break
    }
    var found: [Range<Int>] = []
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.tokens[position].shape.contains(.digits) {
      guard let age = age(position, reading), ages.contains(age) else { continue }
      var start = position
      var end = position + 1
      let isRange =
        position > tokens.lowerBound && reading.tokens[position - 1].shape.contains(.digits) && self.age(position - 1, reading) != nil
      if isRange { start -= 1 }
      let saysAge =
        matches(["years", "old"], end, tokens, reading) || matches(["years", "of", "age"], end, tokens, reading)
        || matches(["yrs", "old"], end, tokens, reading)
      if saysAge { end += reading.string(reading.tokens[end + 1].range).lowercased() == "of" ? 3 : 2 }
      let limit = limitWord(before: start, tokens, reading)
      if matches(["or", "older"], end, tokens, reading) || matches(["and", "over"], end, tokens, reading) { continue }
      guard saysAge && (isRange || limit != nil) || limit == .aged else { continue }
      found.append(reading.textRange(start..<end))
    }
    return found
  }

  private enum Limit { case upper, aged }

  /// `under`, `below`, `up to`, `younger than`; `aged`, `age:`.
  private static func limitWord(before position: Int, _ tokens: Range<Int>, _ reading: Reading) -> Limit? {
    for back in 1...3 where position - back >= tokens.lowerBound {
      switch reading.string(reading.tokens[position - back].range).lowercased() {
      case "under", "below", "to", "than", "until", "maximum": return .upper
      case "aged", "age", "ages": return .aged
      default: continue
      }
    }
    return nil
  }

  private static func matches(_ words: [String], _ start: Int, _ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard start + words.count <= tokens.upperBound else { return false }
    return words.indices.allSatisfy { reading.string(reading.tokens[start + $0].range).lowercased() == words[$0] }
  }

  private static func age(_ position: Int, _ reading: Reading) -> Int? {
    let text = reading.text[reading.tokens[position].range]
    guard text.count == 2, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
