import RoleLexicon
import RoleModel

/// Reads where and with whom one works well, told by words with others between them: "a fast-paced, often loud mill environment", "work
/// well in small, calm teams".
struct QualitySettings {
  let standing: QualityStanding
  let passage: Range<Int>
  let reading: Reading

  /// Words between what is said of a place and the place, or between "in" and the team.
  private static let reach = 6

  /// A word for a place or a team in the passage at `index`, among demands.
  static func first(inPassage index: Int, _ reading: Reading) -> Int? {
    switch reading.sections[index] {
    case .requirements, .preferred:
      reading.analysis.lexicon.qualityWords.firstSetting(in: reading.tokens, reading.passages[index].tokens)
    default: nil
    }
  }

  /// The settings in the passage from `first` on that none of `known` tells of already.
  func hits(from first: Int?, besides known: [PhraseIndex.Hit]) -> [PhraseIndex.Hit] {
    let table = reading.analysis.lexicon.qualityWords
    var hits: [PhraseIndex.Hit] = []
    var next = first
    while let place = next {
      next = table.firstSetting(in: reading.tokens, (place + 1)..<passage.upperBound)
      // "A startup environment" is one.
      if next == place + 1, reading.isJoined(place + 1), reading.isQualityWord(place + 1, .setting) { continue }
      let (row, start) =
        reading.isQualityWord(place, .team) ? (table.teamwork, startOfTeamwork(with: place)) : (table.pace, startOfPace(at: place))
      // "A fast-paced, dynamic environment" begins before the one that the table knows.
      if let row, let start,
        !known.overlapping(start..<(place + 1)).contains(where: {
          $0.tokens.lowerBound <= start && ($0.row == row || $0.tokens.upperBound > place)
        })
      {
        hits.append(PhraseIndex.Hit(.softSkills, row: row, tokens: start..<(place + 1)))
      }
    }
    return hits
  }

  /// Where "fast-paced …" begins that describes the place, if one does well in it.
  private func startOfPace(at place: Int) -> Int? {
    for token in stride(from: place - 1, through: max(passage.lowerBound, place - QualitySettings.reach), by: -1) {
      if reading.isAfterStop(token + 1) || reading.isWord(token, of: .actEnds) || reading.isWord(token, among: ["in", "or"]) { return nil }
      guard reading.isQualityWord(token, .pace) else { continue }
      let first = startOfList(endingAt: token)
      let start = first > passage.lowerBound && reading.isDescribing(first - 1) && reading.isJoined(first, by: "-") ? first - 1 : first
      // "Three years at a high-growth startup" tell of an employer.
      return standing.isMastered(start, mayBePast: !reading.isWord(place, among: ["startup", "startups"])) ? start : nil
    }
    return nil
  }

  /// The first word for pace in the list of what describes the place, which ends with the one at the token `last`: "fast-paced, dynamic".
  private func startOfList(endingAt last: Int) -> Int {
    var (first, token) = (last, last - 1)
    while token >= passage.lowerBound, reading.isJoined(token + 1, by: ",/&-"),
      reading.isQualityWord(token, .pace) || reading.isDescribing(token) || reading.isWord(token, of: .listLinks)
    {
      if reading.isQualityWord(token, .pace) { first = token }
      token -= 1
    }
    return first
  }

  /// Where "work well in small …" begins, the team being its last word.
  private func startOfTeamwork(with team: Int) -> Int? {
    let behind = team + 1
    if behind < passage.upperBound, reading.isJoined(behind, by: "-"), !reading.isFunctionWord(behind) { return nil }
    for token in stride(from: team - 1, through: max(passage.lowerBound, team - QualitySettings.reach), by: -1) {
      if reading.isAfterStop(token + 1) { return nil }
      if reading.isWord(token, among: ["in", "within", "on"]) { return startOfWork(before: token) }
      if reading.isWord(token, "of") {
        // "As part of", "as a member of".
        guard token - 1 > passage.lowerBound, reading.isWord(token - 1, among: ["part", "member"]) else { return nil }
        return startOfWork(before: reading.isWord(token - 2, among: ["a", "an"]) ? token - 2 : token - 1)
      }
      if reading.isFunctionWord(token), !reading.isWord(token, among: ["a", "an", "and", "or", "both"]) { return nil }
    }
    return nil
  }

  /// Where one works before "in a team", or does so both by oneself and there.
  private func startOfWork(before preposition: Int) -> Int? {
    for token in stride(from: preposition - 1, through: max(passage.lowerBound, preposition - QualitySettings.reach), by: -1) {
      if reading.isAfterStop(token + 1) { return nil }
      if reading.isQualityWord(token, .mastering) || reading.isWord(token, among: ["independently", "individually", "autonomously"]) {
        return token
      }
      guard reading.isFunctionWord(token) || reading.isDescribing(token) || reading.isWord(token, "well") else { return nil }
    }
    return nil
  }
}
