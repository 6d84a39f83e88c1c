// Reads back what `Role+JSON.swift` writes, byte for byte: to compare roles, and to match them without their postings.

extension Role: JSONReadable {
  /// Fails where a key that the schema requires is missing or holds something else, and for another major `schemaVersion`.
  public init(json: JSONNode) throws(JSONTypeError) {
    try json.requireSchemaVersion(Role.schemaVersion)
    self.init(generator: try json.required("generator"), source: try json.required("source"), kind: try json.required("kind"))
    language = try json.nullable("language")
    title = try json.nullable("title")
    seniority = try json.nullable("seniority")
    occupations = try json.list("occupations")
    employer = try json.nullable("employer")
    industry = try json.optional("industry")
    locations = try json.list("locations")
    workplace = try json.list("workplace")
    travel = try json.list("travel")
    employmentTypes = try json.list("employmentTypes")
    schedule = try json.list("schedule")
    compensation = try json.list("compensation")
    experience = try json.list("experience")
    education = try json.list("education")
    skills = try json.list("skills")
    softSkills = try json.list("softSkills")
    languages = try json.list("languages")
    credentials = try json.list("credentials")
    workAuthorization = try json.list("workAuthorization")
    clearance = try json.nullable("clearance")
    requirementGroups = try json.list("requirementGroups")
    responsibilities = try json.list("responsibilities")
    requirements = try json.list("requirements")
    benefits = try json.list("benefits")
    application = try json.nullable("application")
    dates = try json.nullable("dates")
    sections = try json.list("sections")
    if let blocks = json["blocks"] { self.blocks = try blocks.list() }
    conflicts = try json.list("conflicts")
    rejected = try json.list("rejected")
    warnings = try json.list("warnings")
  }
}

extension JSONNode {
  /// What every fact carries.
  func grounds() throws(JSONTypeError) -> Grounds {
    Grounds(try list("evidence"), try required("confidence"))
  }

  /// The bytes from `start` to `end`, so that nothing that takes them from the input can fail on their order.
  func byteRange() throws(JSONTypeError) -> Range<Int> {
    let (start, end): (Int, Int) = (try required("start"), try required("end"))
    guard start >= 0 else { throw JSONTypeError(pointer: pointer(to: "start"), found: "\(start)", expected: "0 or more") }
    guard end >= start else { throw JSONTypeError(pointer: pointer(to: "end"), found: "\(end)", expected: "at least `start`, \(start)") }
    return start..<end
  }
}

extension Generator: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(name: try json.required("name"), version: try json.required("version"), lexicon: try json.required("lexicon"))
  }
}

extension Source: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      name: try json.required("name"), format: try json.required("format"), encoding: try json.required("encoding"),
      bytes: try json.required("bytes"), sha256: try json.required("sha256"))
  }
}

extension Evidence: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    let bytes = try json.byteRange()
    self.init(start: bytes.lowerBound, end: bytes.upperBound, rule: try json.required("rule"))
  }
}

extension Stated: JSONReadable where Value: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(try json.required("value"), try json.grounds())
  }
}

extension Section: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    let bytes = try json.byteRange()
    self.init(
      kind: try json.required("kind"), heading: try json.optional("heading"), start: bytes.lowerBound, end: bytes.upperBound)
  }
}

extension Block: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    let bytes = try json.byteRange()
    self.init(
      text: try json.required("text"), section: try json.required("section"), type: try json.required("type"),
      start: bytes.lowerBound, end: bytes.upperBound)
  }
}

extension Conflict: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(field: try json.required("field"), message: try json.required("message"), evidence: try json.list("evidence"))
  }
}

extension Rejected: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      field: try json.required("field"), text: try json.required("text"), reason: try json.required("reason"),
      evidence: try json.list("evidence"))
  }
}

extension Warning: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(code: try json.required("code"), message: try json.required("message"), evidence: try json.list("evidence"))
  }
}

extension BlockType: JSONReadable {}
extension Confidence: JSONReadable {}
extension CredentialKind: JSONReadable {}
extension DocumentFormat: JSONReadable {}
extension DocumentKind: JSONReadable {}
extension EducationLevel: JSONReadable {}
extension EmploymentKind: JSONReadable {}
extension Necessity: JSONReadable {}
extension PayComponent: JSONReadable {}
extension PayPeriod: JSONReadable {}
extension SectionKind: JSONReadable {}
extension Seniority: JSONReadable {}
extension Sponsorship: JSONReadable {}
extension WorkplaceKind: JSONReadable {}
