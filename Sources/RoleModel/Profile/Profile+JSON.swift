// The canonical JSON of a profile, whose digest names it in a report: every key always, in this order, null where nothing is said. Nothing
// that was dropped when the profile was read can change a byte of it.

extension Profile: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("format", format.rawValue)
      json.field("statements", statements)
      json.field("jobs", jobs)
      json.field("skills", skills)
      json.field("softSkills", softSkills)
      json.field("education", education)
      json.field("credentials", credentials)
      json.field("languages", languages)
      json.field("location", orNull: location)
      json.field("terms", terms)
      json.field("unknownFields", unknownFields)
      json.field("warnings", warnings)
    }
  }
}

extension ProfileStatement: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("origin", origin.name)
      json.field("job", orNull: origin.job)
      json.field("evidence", evidence)
      json.field("words", words)
    }
  }
}

extension ProfileStatement.Origin {
  fileprivate var name: String {
    switch self {
    case .job: "job"
    case .enumeration: "enumeration"
    case .list: "list"
    case .summary: "summary"
    case .education: "education"
    case .certificate: "certificate"
    }
  }

  fileprivate var job: Int? {
    switch self {
    case .job(let job), .enumeration(let job): job
    case .list, .summary, .education, .certificate: nil
    }
  }
}

extension Job: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("title", title)
      json.field("occupations", occupations)
      json.field("firstMonth", orNull: months?.lowerBound)
      json.field("endMonth", orNull: months?.upperBound)
      json.field("isProject", isProject)
      json.field("evidence", evidence)
    }
  }
}

extension ProfileTerm: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("statements", statements)
    }
  }
}

extension ProfileSkill: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("id", orNull: id)
      json.field("statements", statements)
    }
  }
}

extension Study: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("level", orNull: level?.rawValue)
      json.field("field", field)
      json.field("isOngoing", isOngoing)
      json.field("evidence", evidence)
    }
  }
}

extension ProfileLanguage: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", orNull: code)
      json.field("name", name)
      json.field("level", orNull: level?.name)
      json.field("evidence", evidence)
    }
  }
}

extension ProfileLocation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("city", orNull: city)
      json.field("region", orNull: region)
      json.field("country", orNull: country)
      json.field("evidence", evidence)
    }
  }
}

extension Terms: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("workAuthorization", orNull: workAuthorization)
      json.field("sponsorshipNeeded", orNull: sponsorshipNeeded)
      json.field("relocation", orNull: relocation)
      json.field("maxTravelPercent", orNull: maxTravelPercent)
      json.field("workplace", orNull: workplace?.map(\.rawValue))
      json.field("expectedPay", orNull: expectedPay)
      json.field("availableFrom", orNull: availableFrom)
      json.field("clearances", orNull: clearances)
      json.field("employmentTypes", orNull: employmentTypes?.map(\.rawValue))
      json.field("shifts", orNull: shifts)
      json.field("days", orNull: days)
      json.field("maxHoursPerWeek", orNull: maxHoursPerWeek)
    }
  }
}

extension ExpectedPay: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("min", min)
      json.field("currency", currency)
      json.field("period", period.rawValue)
    }
  }
}

extension JSONWriter {
  /// A list that may be absent, which is not the same as empty.
  fileprivate mutating func field(_ name: StaticString, orNull list: [some JSONWritable]?) {
    guard let list else {
      key(name)
      return null()
    }
    field(name, list)
  }
}
