// Reads back what `Identity+JSON.swift`, `Offer+JSON.swift` and `Demands+JSON.swift` write.

extension Language: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(value: try json.required("value"), grounds: try json.grounds())
  }
}

extension Title: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      text: try json.required("text"), raw: try json.required("raw"), alternates: try json.list("alternates"), grounds: try json.grounds())
  }
}

extension Occupation: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      scheme: try json.required("scheme"), version: try json.required("version"), code: try json.required("code"),
      title: try json.required("title"), level: try json.required("level"), jobZone: try json.optional("jobZone"),
      grounds: try json.grounds())
  }
}

extension Industry: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      scheme: try json.required("scheme"), version: try json.required("version"), code: try json.required("code"),
      title: try json.required("title"), text: try json.required("text"), grounds: try json.grounds())
  }
}

extension Employer: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(name: try json.required("name"), isAgency: try json.optional("isAgency"), grounds: try json.grounds())
  }
}

extension Location: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      text: try json.required("text"), city: try json.optional("city"), region: try json.optional("region"),
      country: try json.optional("country"), postalCode: try json.optional("postalCode"), necessity: try json.optional("necessity"),
      grounds: try json.grounds())
  }
}

extension Workplace: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      value: try json.required("value"), daysOnSitePerWeek: try json.optional("daysOnSitePerWeek", in: 1...7), grounds: try json.grounds())
  }
}

extension Travel: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      minPercent: try json.optional("minPercent", in: 0...100), maxPercent: try json.optional("maxPercent", in: 0...100),
      text: try json.required("text"), necessity: try json.optional("necessity"), grounds: try json.grounds())
  }
}

extension Compensation: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      component: try json.required("component"), min: try json.optional("min"), max: try json.optional("max"),
      currency: try json.optional("currency"), period: try json.optional("period"), text: try json.required("text"),
      scope: try json.optional("scope"), annual: try json.optional("annual"), grounds: try json.grounds())
  }
}

extension Compensation.Annual: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(min: try json.optional("min"), max: try json.optional("max"), factor: try json.required("factor"))
  }
}

extension Schedule: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(grounds: try json.grounds())
    if let days = json["days"] { self.days = try days.list() }
    startTime = try json.optional("startTime")
    endTime = try json.optional("endTime")
    if let shifts = json["shifts"] { self.shifts = try shifts.list() }
    if let hours = json["hoursPerWeek"] {
      guard case .object = hours.value else { throw hours.error(expected: "an object") }
      minHoursPerWeek = try hours.optional("min", in: 0...168)
      maxHoursPerWeek = try hours.optional("max", in: 0...168)
    }
    necessity = try json.optional("necessity")
  }
}

extension Benefit: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(name: try json.required("name"), category: try json.required("category"), grounds: try json.grounds())
  }
}

extension Application: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(grounds: try json.grounds())
    deadline = try json.optional("deadline")
    emails = try json.list("emails")
    phones = try json.list("phones")
    urls = try json.list("urls")
    contact = try json.optional("contact")
    reference = try json.optional("reference")
    instructions = try json.optional("instructions")
  }
}

extension Dates: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(grounds: try json.grounds())
    posted = try json.optional("posted")
    starts = try json.optional("starts")
    ends = try json.optional("ends")
  }
}

extension Experience: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      minYears: try json.optional("minYears", in: 0...100), maxYears: try json.optional("maxYears", in: 0...100),
      area: try json.optional("area"), necessity: try json.required("necessity"), grounds: try json.grounds())
  }
}

extension Education: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      level: try json.required("level"), fields: try json.list("fields"), necessity: try json.required("necessity"),
      orExperience: try json.optional("orExperience") ?? false, grounds: try json.grounds())
  }
}

extension Skill: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      name: try json.required("name"), id: try json.optional("id"), category: try json.optional("category"),
      necessity: try json.required("necessity"), text: try json.required("text"), grounds: try json.grounds())
  }
}

extension SoftSkill: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(name: try json.required("name"), necessity: try json.required("necessity"), grounds: try json.grounds())
  }
}

extension SpokenLanguage: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      code: try json.required("code"), name: try json.required("name"), level: try json.optional("level"),
      necessity: try json.required("necessity"), grounds: try json.grounds())
  }
}

extension Credential: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      name: try json.required("name"), kind: try json.required("kind"), necessity: try json.required("necessity"),
      grounds: try json.grounds())
  }
}

extension WorkAuthorization: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(
      country: try json.optional("country"), sponsorship: try json.optional("sponsorship"), necessity: try json.required("necessity"),
      grounds: try json.grounds())
  }
}

extension Clearance: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(value: try json.required("value"), necessity: try json.required("necessity"), grounds: try json.grounds())
  }
}

extension RequirementGroup: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(any: try json.list("any"), grounds: try json.grounds())
  }
}

extension Statement: JSONReadable {
  public init(json: JSONNode) throws(JSONTypeError) {
    self.init(text: try json.required("text"), necessity: try json.optional("necessity"), grounds: try json.grounds())
  }
}
