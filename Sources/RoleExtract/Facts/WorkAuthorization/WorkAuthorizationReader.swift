import RoleLexicon
import RoleModel

/// The right to work in a country, where it is asked for, and whether the employer sponsors visas.
///
/// A country counts only in a sentence that speaks of the right to work or of citizenship, or as the value of such a field. Sentences
/// that promise equal treatment whatever the citizenship ask for nothing. A visa that only one country has names that country.
enum WorkAuthorizationReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var found: [WorkAuthorization] = []
    var sponsorship: [WorkAuthorization] = []
    for index in reading.passages.indices {
      if reading.has(.workRights, inPassage: index), hasRightWords(reading, index) {
        let sentences = WorkRightSentence.find(reading, index)
        for sentence in sentences where !sentence.has(.equality) {
          readRights(sentence, reading, index, into: &found)
          if let offer = readSponsorship(sentence, all: sentences, reading, index) { sponsorship.append(offer) }
        }
      }
      if reading.has(.countries, inPassage: index) { readField(reading, index, into: &found) }
    }
    for offer in sponsorship { add(offer, to: &found) }
    role.workAuthorization = found
  }

  private static func hasRightWords(_ reading: Reading, _ index: Int) -> Bool {
    let rows = reading.analysis.lexicon.workRights.rows
    return reading.analysis.hits(inPassage: index).contains { hit in
      guard hit.table == Lexicon.Kind.workRights.rawValue else { return false }
      switch rows[hit.row] {
      case .right, .citizen, .resident, .sponsor: return true
      default: return false
      }
    }
  }

  // MARK: Rights

  private static func readRights(_ sentence: WorkRightSentence, _ reading: Reading, _ index: Int, into found: inout [WorkAuthorization]) {
    // Checking others' papers is a duty, and whom one serves is the employer's affair.
    switch reading.sections[index] {
    case .responsibilities, .company: return
    case .benefits, .compensation: guard isDemand(sentence, reading, index) else { return }
    default: guard !isDenied(sentence, reading, index) else { return }
    }
    for word in sentence.words {
      var codes: [String] = []
      switch word.kind {
      case .citizen where word.country != nil: codes = [word.country!]
      case .right, .citizen, .resident:
        // The countries after the word; before it, the nearest.
        let after = sentence.countries.filter { $0.tokens.lowerBound >= word.tokens.upperBound }
        let isClose = after.first.map { $0.tokens.lowerBound - word.tokens.upperBound <= 12 } ?? false
        if isClose, let first = after.first {
          codes = list(from: first.tokens.lowerBound, after, reading)
        } else if let before = sentence.countries.last(where: { $0.tokens.upperBound <= word.tokens.lowerBound }),
          word.tokens.lowerBound - before.tokens.upperBound <= 3
        {
          codes = [before.code]
        }
      default: continue
      }
      for code in codes {
        let range = reading.textRange(word.tokens)
        add(
          WorkAuthorization(
            country: code, sponsorship: nil, necessity: reading.necessity(of: range, inPassage: index),
            grounds: Grounds(reading.evidence(word.country == nil ? span(word.tokens, code, sentence, reading) : range, rule(word.kind)))),
          to: &found)
      }
    }
  }

  /// Among what the employer offers a green card may be a promise; `required`, `must` and the like make it a demand.
  private static func isDemand(_ sentence: WorkRightSentence, _ reading: Reading, _ index: Int) -> Bool {
    DemandPassage(reading, index).has(.person, in: sentence.tokens)
  }

  /// `US citizenship required:` with `No` below it.
  private static func isDenied(_ sentence: WorkRightSentence, _ reading: Reading, _ index: Int) -> Bool {
    let passage = reading.passages[index]
    guard passage.tokens.count <= 6, index + 1 < reading.passages.count, reading.text[passage.block.text].last == UInt8(ascii: ":") else {
      return false
    }
    let value = reading.passages[index + 1]
    return value.tokens.count == 1 && DemandPassage(reading, index + 1).isWord(value.tokens.lowerBound, "no")
  }

  /// Countries listed one after another: `the UK or Ireland`.
  private static func list(from first: Int, _ countries: [(code: String, tokens: Range<Int>)], _ reading: Reading) -> [String] {
    var codes: [String] = []
    var end = first
    for country in countries {
      guard country.tokens.lowerBound - end <= 2 else { break }
      if !codes.contains(country.code) { codes.append(country.code) }
      end = country.tokens.upperBound
    }
    return codes
  }

  /// From the word to the country, where the country follows.
  private static func span(_ word: Range<Int>, _ code: String, _ sentence: WorkRightSentence, _ reading: Reading) -> Range<Int> {
    let country = sentence.countries.first { $0.code == code && $0.tokens.lowerBound >= word.upperBound }
    return reading.textRange(word.lowerBound..<(country?.tokens.upperBound ?? word.upperBound))
  }

  private static func rule(_ kind: WorkRightWord) -> String {
    kind == .citizen ? "work-authorization.citizenship" : kind == .resident ? "work-authorization.residence" : "work-authorization.right"
  }

  /// `Work authorization:` with `United States (Required)` in the lines below.
  private static func readField(_ reading: Reading, _ index: Int, into found: inout [WorkAuthorization]) {
    let passage = DemandPassageField(reading, index)
    guard passage.isValue, let country = WorkRightSentence.countries(reading, index).first,
      country.tokens.lowerBound == reading.passages[index].tokens.lowerBound
    else { return }
    let range = reading.textRange(country.tokens)
    add(
      WorkAuthorization(
        country: country.code, sponsorship: nil, necessity: reading.necessity(of: range, inPassage: index),
        grounds: Grounds(reading.evidence(range, "work-authorization.field"))), to: &found)
  }

  // MARK: Sponsorship

  private static func readSponsorship(
    _ sentence: WorkRightSentence, all: [WorkRightSentence], _ reading: Reading, _ index: Int
  ) -> WorkAuthorization? {
    guard let word = sentence.first(.sponsor), !isQuestion(sentence, reading) else { return nil }
    let speaksOfVisas =
      sentence.has(.visa) || sentence.has(.usVisa) || sentence.has(.right) || sentence.has(.citizen) || namesVisa(word, reading)
    let isRefused = sentence.has(.refusal)
    guard speaksOfVisas || (isRefused && speaksOfTheJob(sentence, reading)) else { return nil }
    guard isRefused || sentence.has(.offer) || reading.sections[index] == .benefits else { return nil }
    if reading.sections[index] == .responsibilities, !isRefused { return nil }
    // A visa of one country tells which country is meant.
    let stated = sentence.countries.first?.code
    let implied = all.contains { $0.has(.usVisa) } ? "US" : nil
    let range = reading.textRange(word.tokens)
    return WorkAuthorization(
      country: stated ?? implied, sponsorship: isRefused ? .refused : .offered, necessity: .required,
      grounds: Grounds([reading.evidence(range, "work-authorization.sponsorship")], stated == nil && implied != nil ? .inferred : .stated))
  }

  private static func isQuestion(_ sentence: WorkRightSentence, _ reading: Reading) -> Bool {
    let end = Int(reading.tokens[sentence.tokens.upperBound - 1].end)
    return end < reading.text.count && reading.text[end] == UInt8(ascii: "?")
  }

  private static func namesVisa(_ word: WorkRightSentence.Word, _ reading: Reading) -> Bool {
    let first = reading.tokens[word.tokens.lowerBound]
    return word.tokens.count == 2 && reading.text[Int(first.start)] | 0x20 == UInt8(ascii: "v")
  }

  /// `Sponsorship is not available for this position`: no visa is named, but a hire is.
  private static func speaksOfTheJob(_ sentence: WorkRightSentence, _ reading: Reading) -> Bool {
    let words: [StaticString] = ["position", "role", "job", "candidates", "candidate", "applicants", "applicant", "future", "employment"]
    return sentence.tokens.contains { position in
      let range = reading.tokens[position].range
      return words.contains { word in
        word.utf8CodeUnitCount == range.count
          && word.withUTF8Buffer { bytes in zip(reading.text[range], bytes).allSatisfy { $0 | 0x20 == $1 } }
      }
    }
  }

  // MARK: Merging

  /// One fact for each country. Sponsorship of which no country is told belongs to the only country asked for.
  private static func add(_ fact: WorkAuthorization, to found: inout [WorkAuthorization]) {
    var index = found.firstIndex { $0.country == fact.country }
    if fact.country == nil, index == nil, found.count == 1 { index = 0 }
    guard let index else { return found.append(fact) }
    found[index].sponsorship = found[index].sponsorship ?? fact.sponsorship
    if fact.necessity == .required, fact.sponsorship == nil { found[index].necessity = .required }
    if fact.grounds.confidence == .stated { found[index].grounds.confidence = .stated }
    for evidence in fact.grounds.places where !found[index].grounds.places.contains(evidence) {
      found[index].grounds.add(evidence)
    }
  }
}

/// A line that is the value of the field named `Work authorization` above it.
private struct DemandPassageField {
  let isValue: Bool

  init(_ reading: Reading, _ index: Int) {
    let passage = reading.passages[index]
    guard (1...7).contains(passage.tokens.count), reading.text[passage.block.text].last == UInt8(ascii: ")") else {
      isValue = false
      return
    }
    // The field's name stands up to three values above.
    let rows = reading.analysis.lexicon.workRights.rows
    isValue = (max(0, index - 4)..<index).reversed().contains { above in
      let name = reading.passages[above].tokens
      return name.count <= 4
        && reading.analysis.hits(inPassage: above).contains {
          $0.table == Lexicon.Kind.workRights.rawValue && rows[$0.row] == .right && $0.tokens.lowerBound == name.lowerBound
        }
    }
  }
}

extension WorkAuthorizationReader {
  static func summary(of role: Role) -> [String] {
    role.workAuthorization.map { fact in
      let sponsorship = fact.sponsorship.map { " sponsorship \($0.rawValue)" } ?? ""
      return "\(fact.country ?? "-") \(fact.necessity.rawValue)\(sponsorship)"
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.workAuthorization.compactMap(\.grounds.evidence.first) }

  static var examples: [FactExample] {
    [
      FactExample("You must be ⟦authorized to work in the United States⟧", "US required"),
      FactExample("You need the ⟦right to work in the UK⟧", in: .legal, "GB required"),
      FactExample("Must be eligible to work in Australia or New Zealand", "AU required", "NZ required"),
      FactExample("Work authorization:\n⟦United States⟧ (Required)", "US required"),
      FactExample("Work authorization: Canada (Preferred)", "CA preferred"),
      FactExample("⟦U.S. citizens⟧ or permanent residents only", in: .legal, "US required"),
      FactExample("All staff are US persons under ITAR", in: .legal, "US required"),
      FactExample("EAD or ⟦Green Card holders⟧", "US required"),
      FactExample("Citizenship: citizen of Armenia", in: .other, "AM required"),
      FactExample("A valid work permit for Ireland", "IE required"),
      FactExample("British citizenship is essential", "GB required"),
      FactExample(
        "Authorized to work in the U.S. without visa sponsorship, now or in the future", in: .legal, "US required sponsorship refused"),
      FactExample("We are unable to sponsor work visas", in: .legal, "- required sponsorship refused"),
      FactExample("Sponsorship is not available for this position", in: .legal, "- required sponsorship refused"),
      FactExample("We can't take on H-1B sponsorship", in: .legal, "US required sponsorship refused"),
      FactExample("Visa sponsorship is available", in: .benefits, "- required sponsorship offered"),
      FactExample("You hold the right to work in Germany. We offer visa sponsorship.", "DE required sponsorship offered"),
      FactExample("Relocation package with visa support", in: .benefits, "- required sponsorship offered"),
      FactExample("Are you legally authorized to work in Canada?", in: .application, "CA required"),
      // Nothing is asked for.
      FactExample("We hire regardless of race, religion, citizenship or national origin in the United States", in: .legal),
      FactExample("Build authentication and authorization for the US market", in: .responsibilities),
      FactExample("Check each new hire's right to work in the UK", in: .responsibilities),
      FactExample("Find sponsors for events in Canada", in: .responsibilities),
      FactExample("Sponsored content for the UK press", in: .responsibilities),
      FactExample("Come and work with us in the United States", in: .summary),
      FactExample("Will you need visa sponsorship?", in: .application),
      FactExample("Non-US citizens are encouraged to apply.", in: .application),
      FactExample("Kin: the US citizen child of a baker, or a US citizen spouse", in: .other),
      FactExample("Data is a first-class citizen in our US offices", in: .company),
    ]
  }
}
