import RoleModel

// How much of the week is spent in the office.
extension WorkplaceFinder {
  static let dayWords: [StaticString] = ["days", "day", "times"]

  /// `in the office 3 days per week`, `4-days a week`, `50% of their time in-office`.
  mutating func readDays(inPassage index: Int) {
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.isWord(position, of: .days) {
      guard position > tokens.lowerBound, position + 1 < tokens.upperBound, let days = count(before: position) else { continue }
      let isWeekly =
        (position + 1..<min(tokens.upperBound, position + 6)).contains { reading.isWord($0, among: ["week", "weekly"]) }
        || reading.isWord(position + 1, among: ["in", "onsite", "on", "work"])
      guard isWeekly, (1...7).contains(days) else { continue }
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      let near = max(sentence.lowerBound, position - 14)..<min(sentence.upperBound, position + 12)
      guard near.contains(where: { isOfficeWord($0) }),
        !sentence.contains(where: {
          reading.isWord($0, among: WorkplaceFinder.otherTimes) && !($0 > sentence.lowerBound && reading.isWord($0 - 1, "flexible"))
        })
      else { continue }
      let isAtHome =
        near.contains { reading.isWord($0, among: ["remotely", "home", "wfh"]) }
        && !near.contains { reading.isWord($0, among: ["office", "onsite"]) }
      let range = reading.textRange((position - 1)..<(position + 1))
      let kind: WorkplaceKind = days < 5 ? .hybrid : isAtHome ? .remote : .onSite
      add(kind, .says, range, "workplace.days", position, index, days: isAtHome ? nil : days)
    }
  }

  /// `You may work remotely for up to 20 days a year`: a perk. Not `remote, with 28 days a year of holiday`.
  func isForSomeDays(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    (range.upperBound..<max(range.upperBound, min(sentence.upperBound - 2, range.upperBound + 10))).contains { index in
      reading.isWord(index, among: WorkplaceFinder.daysOrWeeks)
        && (max(range.upperBound, index - 5)..<index).contains { reading.isWord($0, "for") }
        && (index + 1...index + 2).contains { reading.isWord($0, among: ["year", "annum", "annually"]) }
    }
  }

  private static let daysOrWeeks: WordSet = ["days", "weeks", "months"]
  private static let otherTimes: WordSet = ["hours", "shift", "shifts", "college", "university", "school"]

  /// `You work from our Leeds office on Mondays and from home on the other days.`
  mutating func readHomeAndOffice(inPassage index: Int) {
    for position in reading.passages[index].tokens.dropFirst()
    where reading.isWord(position, "home") && reading.isWord(position - 1, among: ["from", "at"]) {
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      guard
        let office = sentence.dropFirst().first(where: {
          reading.isWord($0, "office") && !reading.isWord($0 - 1, "home")
            && (max(sentence.lowerBound, $0 - 4)..<$0).contains { reading.isWord($0, among: ["in", "from", "at"]) }
        }),
        sentence.contains(where: {
          reading.isWord($0, among: WorkplaceFinder.partsOfWeek) || reading.isWord($0, among: WorkingTime.days)
        }),
        !sentence.contains(where: { reading.isWord($0, among: ["not", "no", "cannot", "cant", "occasionally", "or"]) })
      else { continue }
      let range = min(office, position - 1)..<(max(office, position) + 1)
      add(.hybrid, .says, reading.textRange(range), "workplace.home-and-office", position, index)
    }
  }

  private static let partsOfWeek: WordSet = ["days", "day", "rest", "week"]

  /// `at least 50% of their time in-office`.
  mutating func readShares(inPassage index: Int) {
    let tokens = reading.passages[index].tokens
    for position in tokens where reading.tokens[position].shape.contains(.digits) {
      let end = reading.tokens[position].range.upperBound
      guard end < reading.text.count, reading.text[end] == UInt8(ascii: "%"),
        let share = Int(reading.string(reading.tokens[position].range))
      else { continue }
      let sentence = reading.sentence(around: position..<(position + 1), inPassage: index)
      let near = max(sentence.lowerBound, position - 10)..<min(sentence.upperBound, position + 8)
      guard (1..<100).contains(share), near.contains(where: { reading.isWord($0, "time") }),
        !near.contains(where: { reading.isWord($0, among: ["travel", "traveling", "discount"]) }),
        near.contains(where: { reading.isWord($0, among: ["office", "offices", "onsite"]) })
      else { continue }
      add(.hybrid, .says, reading.tokens[position].range.lowerBound..<(end + 1), "workplace.share", position, index)
    }
  }

  /// The number before token `index`: `3`, `three`, `1-2` (the lower).
  private func count(before index: Int) -> Int? {
    func number(_ index: Int) -> Int? {
      let token = reading.tokens[index]
      if token.shape.contains(.digits) { return token.range.count <= 2 ? Int(reading.string(token.range)) : nil }
      return token.range.count <= 5 ? NumberWords.value(of: reading.string(token.range).lowercased()) : nil
    }
    guard let last = number(index - 1) else { return nil }
    if index >= 2, reading.gap(before: index - 1).contains(UInt8(ascii: "-")) || reading.gap(before: index - 1).contains(0xE2),
      let first = number(index - 2)
    {
      return first
    }
    return last
  }

  private static let officeWords: WordSet = [
    "office", "offices", "onsite", "person", "hub", "home", "remotely", "wfh", "headquarters", "hq", "our",
  ]

  private func isOfficeWord(_ index: Int) -> Bool {
    (reading.isWord(index, "come") && index + 1 < reading.tokens.count && reading.isWord(index + 1, "in"))
      || reading.isWord(index, among: WorkplaceFinder.officeWords)
      || (reading.isWord(index, "site") && index > 0 && reading.isWord(index - 1, "on"))
  }
}
