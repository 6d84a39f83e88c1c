import RoleLexicon
import RoleModel

// Who leads people, by what the text says of the work.
extension SeniorityReader {
  /// An account manager or an art director leads people only where the text says so: `You supervise four regional managers`.
  static func supervision(_ reading: Reading, _ title: Title?) -> Stated<Seniority>? {
    guard let title else { return nil }
    let isDirector = title.text.hasSuffix(" Director") || title.text.hasSuffix(" director")
    guard isDirector || title.text.hasSuffix(" Manager") || title.text.hasSuffix(" manager") else { return nil }
    let level: Seniority = isDirector ? .director : .manager
    for index in reading.passages.indices where reading.sections[index] == .summary || reading.sections[index] == .responsibilities {
      let tokens = reading.passages[index].tokens
      for position in tokens
      where reading.isWord(position, among: supervising)
        && !(position > tokens.lowerBound && reading.isWord(position - 1, among: ["not", "who", "that", "may"]))
      {
        let end = min(tokens.upperBound, position + 7)
        guard let people = (position + 1..<end).first(where: { reading.isWord($0, among: supervised) }) else { continue }
        let range = reading.textRange(position..<(people + 1))
        return Stated(level, Grounds([reading.evidence(range, "seniority.supervision")], .inferred))
      }
      if isDirector, let team = team(led: tokens, reading) {
        return Stated(level, Grounds([reading.evidence(reading.textRange(team), "seniority.supervision")], .inferred))
      }
    }
    return nil
  }

  /// `Manage, build and coach a team of designers`.
  private static func team(led tokens: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for position in tokens where reading.isWord(position, among: teams) {
      let before = max(tokens.lowerBound, position - 7)..<position
      guard position + 1 < tokens.upperBound, reading.isWord(position + 1, "of"),
        let verb = before.first(where: { reading.isWord($0, among: leading) }),
        !(verb..<position).contains(where: { reading.isWord($0, among: apart) })
      else { continue }
      return verb..<(position + 1)
    }
    return nil
  }

  private static let supervising: WordSet = ["supervise", "supervises", "supervising"]
  private static let teams: WordSet = ["team", "teams"]
  private static let leading: WordSet = ["manage", "manages", "lead", "leads", "coach"]
  /// `Manage clients for a team of writers`, `as part of a team of writers`.
  private static let apart: WordSet = ["part", "member", "with", "within", "for", "to", "in"]
  private static let supervised: WordSet = [
    "managers", "staff", "employees", "reps", "representatives", "associates", "people", "team", "assistants", "executives", "reports",
  ]
}
