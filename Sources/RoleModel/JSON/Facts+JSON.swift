extension Language: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("value", value)
      json.grounds(grounds)
    }
  }
}

extension Title: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("raw", raw)
      json.field("alternates", alternates)
      json.grounds(grounds)
    }
  }
}

extension Occupation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("scheme", scheme)
      json.field("version", version)
      json.field("code", code)
      json.field("title", title)
      json.field("level", level)
      json.field("jobZone", jobZone)
      json.grounds(grounds)
    }
  }
}

extension Industry: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("scheme", scheme)
      json.field("version", version)
      json.field("code", code)
      json.field("title", title)
      json.field("text", text)
      json.grounds(grounds)
    }
  }
}

extension Employer: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("isAgency", isAgency)
      json.grounds(grounds)
    }
  }
}

extension Location: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("text", text)
      json.field("city", city)
      json.field("region", region)
      json.field("country", country)
      json.field("postalCode", postalCode)
      json.grounds(grounds, necessity)
    }
  }
}

extension Workplace: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("value", value.rawValue)
      json.field("daysOnSitePerWeek", daysOnSitePerWeek)
      json.grounds(grounds)
    }
  }
}

extension Travel: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("minPercent", minPercent)
      json.field("maxPercent", maxPercent)
      json.field("text", text)
      json.grounds(grounds, necessity)
    }
  }
}

extension Compensation: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("component", component.rawValue)
      json.field("min", min)
      json.field("max", max)
      json.field("currency", currency)
      json.field("period", period?.rawValue)
      json.field("text", text)
      json.field("scope", scope)
      json.field("annual", annual)
      json.grounds(grounds)
    }
  }
}

extension Compensation.Annual: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("min", min)
      json.field("max", max)
      json.field("factor", factor)
    }
  }
}

extension Schedule: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      if !days.isEmpty { json.field("days", days) }
      json.field("startTime", startTime)
      json.field("endTime", endTime)
      if !shifts.isEmpty { json.field("shifts", shifts) }
      if minHoursPerWeek != nil || maxHoursPerWeek != nil {
        json.key("hoursPerWeek")
        json.object { json in
          json.field("min", minHoursPerWeek)
          json.field("max", maxHoursPerWeek)
        }
      }
      json.grounds(grounds, necessity)
    }
  }
}

extension Benefit: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.field("category", category)
      json.grounds(grounds)
    }
  }
}

extension Application: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("deadline", deadline)
      json.field("emails", emails)
      json.field("phones", phones)
      json.field("urls", urls)
      json.field("contact", contact)
      json.field("reference", reference)
      json.field("instructions", instructions)
      json.grounds(grounds)
    }
  }
}

extension Dates: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("posted", posted)
      json.field("starts", starts)
      json.field("ends", ends)
      json.grounds(grounds)
    }
  }
}

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
