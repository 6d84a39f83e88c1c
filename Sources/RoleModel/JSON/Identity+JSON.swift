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
