import RoleLexicon
import RoleModel

/// Who hires: the name that stands where employers speak of themselves, and whether it is an agency.
///
/// Each place gives its name some points: a labelled field most, then `X is an equal opportunity employer`, `About X`, `At X, we`,
/// `X is seeking`. The name with the most points is the employer's. An agency that speaks of a client it doesn't name hides the employer.
enum EmployerReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let text = reading.identity
    var tally = EmployerTally(text)
    let places = EmployerPlaces(text: text, names: EmployerNames(text: text))
    var hidden = 0
    var isAgency = false
    for index in reading.passages.indices where !reading.passages[index].block.style.contains(.furniture) {
      let cues = text.cues(inPassage: index)
      for mention in places.mentions(inPassage: index, cues) { tally.add(mention) }
      for cue in cues {
        if cue.use == .hidden, places.isHidden(cue, inPassage: index) { hidden += 1 }
        if cue.use == .agency, places.isOwnWord(cue, inPassage: index) { isAgency = true }
      }
    }
    guard let best = tally.best(), best.weight >= threshold || tally.isNamedInPassing(best) else { return }
    // Whoever speaks of "our client" hires for somebody else, unless a field or a heading names the employer.
    if hidden > 0, !best.isLabelled { return }
    // An agency that isn't said to hire for itself does so too.
    if isAgency, !best.isLabelled, !best.isSaidToHire { return }
    if places.names.isAgency(best.tokens), !best.isLabelled { return }
    let evidence = best.evidence.map { reading.evidence(text.textRange($0.tokens), $0.rule.rawValue) }
    role.employer = Employer(
      name: best.name(text), isAgency: isAgency ? true : nil,
      grounds: Grounds(evidence, best.points >= 6 ? .stated : .inferred))
  }

  /// Fewer points than this are no employer.
  private static let threshold = 2.5

  static func summary(of role: Role) -> [String] {
    guard let employer = role.employer else { return [] }
    return [employer.name + (employer.isAgency == true ? " (agency)" : "")]
  }

  static func evidence(of role: Role) -> [Evidence] { role.employer?.grounds.evidence ?? [] }
}
