import RoleLexicon
import RoleModel

/// Walks a JSON Resume and collects what is read of it.
struct JSONResumeReader {
  private(set) var draft: ProfileDraft
  private var unknown: [String] = []
  private let asOf: Int

  init(_ node: JSONNode, name: String, asOf: Int, _ lexicon: Lexicon) throws(JSONTypeError) {
    self.asOf = asOf
    draft = ProfileDraft(Profile(id: name, format: .jsonResume), ProfileText(lexicon))
    let resume = try ResumeObject(node, .resume, unknown: &unknown)
    if let meta = resume["meta"] {
      let meta = try ResumeObject(meta, .meta, unknown: &unknown)
      let own = try JSONResumeReader.id(meta["id"])
      let outer = try JSONResumeReader.id(resume["id"])
      draft.profile.id = own ?? outer ?? name
      if let terms = meta["rolecall"] { draft.profile.terms = try Terms(terms) }
    } else {
      draft.profile.id = try JSONResumeReader.id(resume["id"]) ?? name
    }
    if let basics = resume["basics"] { try readBasics(basics) }
    for job in try resume.list("work") { try readJob(ResumeObject(job, .work, unknown: &unknown)) }
    for project in try resume.list("projects") { try readProject(ResumeObject(project, .projects, unknown: &unknown)) }
    for study in try resume.list("education") { try readStudy(ResumeObject(study, .education, unknown: &unknown)) }
    for certificate in try resume.list("certificates") {
      guard let name = try ResumeObject(certificate, .certificates, unknown: &unknown).string("name") else { continue }
      draft.text.add(draft.text.append(name.text), .entry, .certificate, at: .pointer(name.pointer))
    }
    for skill in try resume.list("skills") { try readSkill(ResumeObject(skill, .skills, unknown: &unknown)) }
    for language in try resume.list("languages") { try readLanguage(ResumeObject(language, .languages, unknown: &unknown)) }
    draft.profile.unknownFields = unknown
  }

  /// A string or a whole number.
  private static func id(_ node: JSONNode?) throws(JSONTypeError) -> String? {
    guard let node else { return nil }
    switch node.value {
    case .string(let text): return text.isEmpty ? nil : text
    case .number: return String(try node.integer())
    default: throw node.error(expected: "a string")
    }
  }

  private mutating func addSentences(_ said: (text: String, pointer: String), _ origin: ProfileStatement.Origin) {
    draft.addSentences(in: draft.text.append(said.text), origin) { _ in .pointer(said.pointer) }
  }

  // MARK: The person

  private mutating func readBasics(_ node: JSONNode) throws(JSONTypeError) {
    let basics = try ResumeObject(node, .basics, unknown: &unknown)
    if let label = try basics.string("label") { addSentences(label, .summary) }
    if let summary = try basics.string("summary") { addSentences(summary, .summary) }
    guard let node = basics["location"] else { return }
    let location = try ResumeObject(node, .location, unknown: &unknown)
    let city = try location.string("city")?.text
    let region = try location.string("region")?.text
    let country = try JSONResumeReader.country(location["countryCode"])
    guard city != nil || region != nil || country != nil else { return }
    let quote = [city, region, country].compactMap { $0 }.joined(separator: ", ")
    draft.profile.location = Regions.full(
      ProfileLocation(city: city, region: region, country: country, evidence: ProfileEvidence(.pointer(node.pointer), quote: quote)),
      draft.text.lexicon.places)
  }

  /// An alpha-2 code of ISO 3166-1, in capitals or not; nil where nothing is said.
  static func country(_ node: JSONNode?) throws(JSONTypeError) -> String? {
    guard let node else { return nil }
    let text = try node.string()
    if text.isEmpty { return nil }
    guard let code = CountryCode.code(text) else {
      throw node.error(found: "\"\(text)\"", expected: "a country code of ISO 3166-1 such as US")
    }
    return code
  }

  // MARK: Work

  private mutating func readJob(_ job: ResumeObject) throws(JSONTypeError) {
    let title = try job.string("position")
    let number = draft.profile.jobs.count
    draft.profile.jobs.append(
      Job(
        title: title?.text ?? "", occupations: [], months: try months(of: job), isProject: false,
        evidence: ProfileEvidence(.pointer(job.node.pointer), quote: title?.text ?? "")))
    if let title { draft.text.add(draft.text.append(title.text), .title, .job(number), at: .pointer(title.pointer)) }
    if let summary = try job.string("summary") { addSentences(summary, .job(number)) }
    for highlight in try job.strings("highlights") { addSentences(highlight, .job(number)) }
  }

  /// A project's keywords are a list and show nothing.
  private mutating func readProject(_ project: ResumeObject) throws(JSONTypeError) {
    let description = try project.string("description")
    let number = draft.profile.jobs.count
    draft.profile.jobs.append(
      Job(
        title: "", occupations: [], months: try months(of: project), isProject: true,
        evidence: ProfileEvidence(.pointer(project.node.pointer), quote: description?.text ?? "")))
    if let description { addSentences(description, .job(number)) }
    for highlight in try project.strings("highlights") { addSentences(highlight, .job(number)) }
    for keyword in try project.strings("keywords") {
      draft.addEntries(in: draft.text.append(keyword.text), .enumeration(number)) { _ in .pointer(keyword.pointer) }
    }
  }

  private func months(of object: ResumeObject) throws(JSONTypeError) -> Range<Int>? {
    let start = try JSONResumeReader.month(object["startDate"], isEnd: false)
    let end = try JSONResumeReader.month(object["endDate"], isEnd: true)
    guard let start else { return nil }
    if let end, end < start, let node = object["endDate"] {
      throw node.error(found: "\"\(try node.string())\"", expected: "a date that is no earlier than startDate")
    }
    return ResumeDate.months(from: start, to: end, asOf: asOf)
  }

  private static func month(_ node: JSONNode?, isEnd: Bool) throws(JSONTypeError) -> Int? {
    guard let node else { return nil }
    guard case .string(let text) = node.value else { throw node.error(expected: "a date such as 2020-03") }
    if text.isEmpty || isEnd && ResumeDate.isPresent(text) { return nil }
    guard let month = ResumeDate.month(text, isEnd: isEnd) else {
      throw node.error(found: "\"\(text)\"", expected: "a date such as 2020-03")
    }
    return month
  }

  // MARK: Abilities

  private mutating func readStudy(_ study: ResumeObject) throws(JSONTypeError) {
    let type = try study.string("studyType")
    let area = try study.string("area")
    guard type != nil || area != nil else { return }
    let degree = type.flatMap { draft.text.add(draft.text.append($0.text), .entry, .education, at: .pointer($0.pointer)) }
    let field = area.flatMap { draft.text.add(draft.text.append($0.text), .prose, .education, at: .pointer($0.pointer)) }
    let quote = [type?.text, area?.text].compactMap { $0 }.joined(separator: ", ")
    draft.studies.append(.init(degree: degree, field: field, evidence: ProfileEvidence(.pointer(study.node.pointer), quote: quote)))
  }

  private mutating func readSkill(_ skill: ResumeObject) throws(JSONTypeError) {
    let keywords = try skill.strings("keywords")
    if let name = try skill.string("name") {
      let range = draft.text.append(name.text)
      // Over keywords the name is a heading, which may be no skill: `Tools`.
      if keywords.isEmpty {
        draft.addEntries(in: range, .list) { _ in .pointer(name.pointer) }
      } else {
        draft.text.add(range, .prose, .list, at: .pointer(name.pointer))
      }
    }
    for keyword in keywords {
      draft.addEntries(in: draft.text.append(keyword.text), .list) { _ in .pointer(keyword.pointer) }
    }
  }

  private mutating func readLanguage(_ language: ResumeObject) throws(JSONTypeError) {
    let fluency = try language.string("fluency")
    guard let name = try language.string("language"),
      let piece = draft.text.add(draft.text.append(name.text), .entry, nil, at: .pointer(name.pointer))
    else { return }
    let level = fluency.flatMap { draft.text.add(draft.text.append($0.text), .entry, nil, at: .pointer($0.pointer)) }
    let quote = [name.text, fluency?.text].compactMap { $0 }.joined(separator: ", ")
    draft.languages.append(
      .init(name: piece, fluency: level, evidence: ProfileEvidence(.pointer(language.node.pointer), quote: quote)))
  }
}
