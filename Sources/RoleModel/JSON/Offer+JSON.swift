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
