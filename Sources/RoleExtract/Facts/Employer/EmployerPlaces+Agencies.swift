import RoleLexicon
import RoleModel

// Agencies, and the clients that they do not name.
extension EmployerPlaces {
  /// `Rooks is a recruitment agency`, `acting as an employment agency`; not `no recruitment agencies please`.
  func isOwnWord(_ cue: IdentityText.Cue, inPassage index: Int) -> Bool {
    var position = cue.tokens.lowerBound - 1
    var isSaid = false
    while position >= text.passages[index].tokens.lowerBound, cue.tokens.lowerBound - position <= 10, !text.isStop(before: position + 1) {
      if text.isOne(of: ["no", "not", "any", "from", "unsolicited", "other", "or", "dont", "via", "through"], position) { return false }
      if text.isOne(of: ["is", "are", "as", "provides", "offers"], position) { isSaid = true }
      position -= 1
    }
    return isSaid
  }

  /// `Our client, a builder`, `on behalf of a builder`: one client, unnamed. `Our clients trust us` hides nobody.
  func isHidden(_ cue: IdentityText.Cue, inPassage index: Int) -> Bool {
    let passage = text.passages[index]
    let (first, next) = (cue.tokens.lowerBound, cue.tokens.upperBound)
    guard text.sections[index] != .responsibilities || index < 4 else { return false }
    if text.isOne(of: ["my"], first) { return true }
    // `to join our client’s team`: theirs is the role; not `join our Client Services team`.
    if text.isWord(first, "join") {
      if text.endsPossessive(next - 1) { return true }
      // `Join our clients in their shops` is the work.
      if text.isOne(of: ["clients"], next - 1) { return false }
      return next >= passage.tokens.upperBound || !text.isJoined(next) || text.isOne(of: ["in", "based"], next)
    }
    // `Experience on behalf of large clients` is the applicant's.
    guard isAboutItself(index) || text.isOne(of: ["our"], first) else { return false }
    if text.isOne(of: ["clients"], next - 1) { return text.isWord(first, "one") }
    // `Our Client Support team` may be cut behind what looks like a heading.
    let goesOn = index + 1 < text.passages.count && text.passages[index + 1].tokens.lowerBound == next && text.isJoined(next)
    guard next < passage.tokens.upperBound || goesOn else { return true }
    if text.isOne(of: ["our"], first) {
      return text.gap(next, has: ",") || text.gap(next, has: "(")
        || text.isOne(
          of: [
            "is", "are", "has", "have", "in", "a", "an", "who", "based", "requires", "seeks", "was", "located", "operates", "offers",
            "needs", "provides", "are", "for", "to", "will", "the", "directly",
          ], next)
    }
    return true
  }
}
