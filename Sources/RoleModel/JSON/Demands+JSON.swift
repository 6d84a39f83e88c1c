extension Experience: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("minYears", minYears)
      json.field("maxYears", maxYears)
      json.field("area", area)
      json.grounds(grounds, necessity)
    }
  }
}

extension Education: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("level", level.rawValue)
      json.field("fields", fields)
      if orExperience { json.field("orExperience", true) }
      json.grounds(grounds, necessity)
    }
  }
}

extension Skill: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("id", id)
      json.field("category", category)
      json.field("text", text)
      json.grounds(grounds, necessity)
    }
  }
}

extension SoftSkill: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.grounds(grounds, necessity)
    }
  }
}

extension SpokenLanguage: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("name", name)
      json.field("level", level)
      json.grounds(grounds, necessity)
    }
  }
}

extension Credential: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("kind", kind.rawValue)
      json.grounds(grounds, necessity)
    }
  }
}

extension WorkAuthorization: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("country", country)
      json.field("sponsorship", sponsorship?.rawValue)
      json.grounds(grounds, necessity)
    }
  }
}

extension Clearance: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("value", value)
      json.grounds(grounds, necessity)
    }
  }
}

extension RequirementGroup: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("any", any)
      json.grounds(grounds)
    }
  }
}

extension Statement: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.grounds(grounds, necessity)
    }
  }
}
