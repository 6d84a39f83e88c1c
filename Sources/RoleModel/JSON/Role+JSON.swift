// The role's JSON, key by key. Top-level keys are always written; inside objects the key of an absent value is left out.

extension Role: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", Role.schemaVersion)
      json.field("generator", generator)
      json.field("source", source)
      json.field("language", orNull: language)
      json.field("kind", kind)
      json.field("title", orNull: title)
      json.field("seniority", orNull: seniority)
      json.field("occupations", occupations)
      json.field("employer", orNull: employer)
      json.field("industry", orNull: industry)
      json.field("locations", locations)
      json.field("workplace", workplace)
      json.field("travel", travel)
      json.field("employmentTypes", employmentTypes)
      json.field("schedule", schedule)
      json.field("compensation", compensation)
      json.field("experience", experience)
      json.field("education", education)
      json.field("skills", skills)
      json.field("softSkills", softSkills)
      json.field("languages", languages)
      json.field("credentials", credentials)
      json.field("workAuthorization", workAuthorization)
      json.field("clearance", orNull: clearance)
      json.field("requirementGroups", requirementGroups)
      json.field("responsibilities", responsibilities)
      json.field("requirements", requirements)
      json.field("benefits", benefits)
      json.field("application", orNull: application)
      json.field("dates", orNull: dates)
      json.field("sections", sections)
      if let blocks { json.field("blocks", blocks) }
      json.field("conflicts", conflicts)
      json.field("rejected", rejected)
      json.field("warnings", warnings)
    }
  }
}

extension JSONWriter {
  /// The keys that every fact carries.
  mutating func grounds(_ grounds: Grounds, _ necessity: Necessity? = nil) {
    field("necessity", necessity?.rawValue)
    field("confidence", grounds.confidence.rawValue)
    key("evidence")
    array { json in for evidence in grounds.places { json.value(evidence) } }
  }
}

extension Generator: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("version", version)
      json.field("lexicon", lexicon)
    }
  }
}

extension Source: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("format", format.rawValue)
      json.field("encoding", encoding)
      json.field("bytes", bytes)
      json.field("sha256", sha256)
    }
  }
}

extension Evidence: JSONWritable {
  public func write(to json: inout JSONWriter) { json.value(self) }
}

extension Stated: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("value", value.rawValue)
      json.grounds(grounds)
    }
  }
}

extension Section: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", kind.rawValue)
      json.field("heading", heading)
      json.field("start", start)
      json.field("end", end)
    }
  }
}

extension Block: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("section", section.rawValue)
      json.field("type", type.rawValue)
      json.field("start", start)
      json.field("end", end)
    }
  }
}

extension Conflict: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("field", field)
      json.field("message", message)
      json.field("evidence", evidence)
    }
  }
}

extension Rejected: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("field", field)
      json.field("text", text)
      json.field("reason", reason)
      json.field("evidence", evidence)
    }
  }
}

extension Warning: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("message", message)
      json.field("evidence", evidence)
    }
  }
}
