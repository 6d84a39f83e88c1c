import RoleLexicon
import RoleModel

/// Turns a draft into the profile: statements with their words, and what the tables find in them.
enum ProfileFacts {
  static func profile(from draft: ProfileDraft, _ occupations: TitleOccupations) -> Profile {
    var profile = draft.profile
    var text = draft.text
    text.analyse()
    let statements = addStatements(of: text, to: &profile)
    addTerms(of: text, statements, to: &profile)
    for index in profile.jobs.indices { profile.jobs[index].occupations = occupations.codes(of: profile.jobs[index].title) }
    for study in draft.studies { StudyGrammar.add(study, text, to: &profile) }
    LanguageSkills.add(draft.languages, text, statements, to: &profile)
    return profile
  }

  /// For each piece its place among the statements.
  private static func addStatements(of text: ProfileText, to profile: inout Profile) -> [Int?] {
    let stems = WordStems.standard
    return text.bytes.withUnsafeBufferPointer { bytes in
      text.pieces.map { piece in
        guard let origin = piece.origin, !piece.tokens.isEmpty else { return nil }
        var words = stems.stems(of: text.tokens[piece.tokens], in: bytes)
        words.sort()
        var count = 0
        for index in words.indices where count == 0 || words[index] != words[count - 1] {
          words[count] = words[index]
          count += 1
        }
        words.removeSubrange(count...)
        profile.statements.append(
          ProfileStatement(origin: origin, evidence: ProfileEvidence(piece.place, quote: text.string(piece.text)), words: words))
        return profile.statements.count - 1
      }
    }
  }

  private static func addTerms(of text: ProfileText, _ statements: [Int?], to profile: inout Profile) {
    var skills = ProfileSkills(text)
    var qualities = ProfileTerms()
    var credentials = ProfileTerms()
    for (piece, statement) in zip(text.pieces, statements) {
      guard let statement else { continue }
      if skills.read(piece, statement), case .job(let job) = profile.statements[statement].origin {
        profile.statements[statement].origin = .enumeration(job)
      }
      qualities.addQualities(of: piece, statement, text)
      credentials.addCredentials(of: piece, statement, text)
    }
    profile.skills = skills.skills
    profile.softSkills = qualities.terms
    profile.credentials = credentials.terms
  }
}

/// Named things, each once, with the statements that name them.
struct ProfileTerms {
  private(set) var terms: [ProfileTerm] = []
  private var places: [String: Int] = [:]

  private mutating func add(_ name: String, _ statement: Int) {
    if let place = places[name] {
      if terms[place].statements.last != statement { terms[place].statements.append(statement) }
      return
    }
    places[name] = terms.count
    terms.append(ProfileTerm(name: name, statements: [statement]))
  }

  // MARK: Qualities

  mutating func addQualities(of piece: ProfileText.Piece, _ statement: Int, _ text: ProfileText) {
    // A field of study or a certificate is no quality: "visual communication".
    guard piece.origin != .education, piece.origin != .certificate else { return }
    let qualities = text.hits(.softSkills, in: piece)
    guard !qualities.isEmpty else { return }
    let table = text.lexicon.softSkills
    let cues = text.hits(.cues, in: piece)
    for hit in text.withCapitals(qualities, of: table) where ProfileTerms.isPersonal(hit, qualities, cues, piece, text) {
      add(table.name(hit.row), statement)
    }
  }

  /// A single word is a quality where it stands for itself, as `SoftSkillReader` judges: "reliable and calm", not "reliable systems".
  private static func isPersonal(
    _ hit: PhraseIndex.Hit, _ qualities: [PhraseIndex.Hit], _ cues: [PhraseIndex.Hit], _ piece: ProfileText.Piece, _ text: ProfileText
  ) -> Bool {
    guard hit.tokens.count == 1, text.lexicon.softSkills.groups[hit.row] == .personal else { return true }
    if hit.tokens == piece.tokens { return true }
    // `mentoring`, `leadership`, `teamwork` are nouns, of which nothing else is said.
    let word = text.bytes[text.tokens[hit.tokens.lowerBound].range]
    if ["ing", "ship", "work"].contains(where: { word.suffix($0.utf8.count).elementsEqual($0.utf8) }) { return true }
    let next = hit.tokens.upperBound
    guard next < piece.tokens.upperBound else { return true }
    if !text.gap(before: next).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) { return true }
    if qualities.overlapping(next..<next + 1).contains(where: { $0.tokens.lowerBound == next }) { return true }
    let groups = text.lexicon.cues.groups
    return cues.overlapping(next..<next + 1).contains { cue in
      guard cue.tokens.lowerBound == next else { return false }
      switch groups[cue.row] {
      case .person, .link, .applicant, .demand: return true
      default: return false
      }
    }
  }

  // MARK: Credentials

  mutating func addCredentials(of piece: ProfileText.Piece, _ statement: Int, _ text: ProfileText) {
    let table = text.lexicon.credentials
    let hits = text.hits(.credentials, of: table, in: piece)
    let isCertificate = piece.origin == .certificate
    if !isCertificate, !hits.isEmpty {
      let holding = CredentialHolding(piece, text)
      for hit in hits where holding.isSaid(of: hit) { add(table.name(hit.row), statement) }
      return
    }
    for hit in hits { add(table.name(hit.row), statement) }
    guard isCertificate, hits.isEmpty else { return }
    // Among certificates "Registered Nurse, Ohio" is the licence of one.
    let written = text.string(piece.text)
    let name = written.prefix { $0 != "," && $0 != "(" && $0 != ";" }
    let row = ["", " license", " certification", " certificate"].lazy.compactMap { ending in
      ProfileTables.standard.credential(named: name + ending)
    }.first
    add(row.map { table.name($0) } ?? written, statement)
  }
}

/// Whether what a piece says is that its credentials are held.
private struct CredentialHolding {
  private let piece: ProfileText.Piece
  private let text: ProfileText
  private let isOngoing: Bool
  /// The first token behind which credentials are said to be held.
  private let start: Int?

  init(_ piece: ProfileText.Piece, _ text: ProfileText) {
    (self.piece, self.text) = (piece, text)
    isOngoing = StudyGrammar.saysOngoing(piece, text)
    let groups = text.lexicon.cues.groups
    start =
      text.hits(.cues, in: piece).contains { groups[$0.row] == .holder }
      ? piece.tokens.lowerBound - 1 : piece.tokens.first { text.isWord($0, among: CredentialHolding.gains) }
  }

  /// In sentences a credential must be said to be held; and an acronym of four letters may be anything. "Part-qualified" and "CPA candidate"
  /// hold none.
  func isSaid(of hit: PhraseIndex.Hit) -> Bool {
    if isOngoing || text.isWord(hit.tokens.lowerBound, among: ["part"]) { return false }
    if text.isWord(hit.tokens.lowerBound - 1, among: ["part", "non", "not", "no", "towards", "toward", "studying"]) { return false }
    switch piece.form {
    case .entry: return true
    case .title, .prose:
      let isHeld = start.map { $0 < hit.tokens.lowerBound } ?? false
      if case .job = piece.origin, piece.form == .prose { return isHeld }
      return isHeld || hit.tokens.count > 1 || text.textRange(hit.tokens).count > 4
    }
  }

  private static let gains: [StaticString] = [
    "earned", "obtained", "achieved", "passed", "completed", "hold", "holds", "holding", "held", "attained", "gained", "received",
  ]
}
