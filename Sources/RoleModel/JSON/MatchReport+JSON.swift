// The report's JSON, key by key. All keys are always written; only a quote that isn't known is left out.

extension MatchReport: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", MatchReport.schemaVersion)
      json.field("generator", generator)
      json.field("provenance", provenance)
      json.field("role", role)
      json.field("candidate", candidate)
      json.field("status", status.rawValue)
      json.field("score", orNull: score)
      json.field("coverage", orNull: coverageShare)
      json.field("gates", gates)
      json.field("criteria", criteria)
      json.field("categories", categories)
      json.field("gaps", gaps)
      json.field("ignoredFields", NeverRead.fields)
      json.field("unknownFields", unknownFields)
      json.key("warnings")
      json.array { json in
        if criteria.isEmpty {
          json.object { json in
            json.field("code", MatchReport.noCriteria.code)
            json.field("message", MatchReport.noCriteria.text)
          }
        }
        for warning in warnings { warning.write(to: &json) }
      }
    }
  }

  /// Stands first among the written warnings of a report without criteria, where null as a score needs a word.
  public static let noCriteria = Reason("noCriteria", "The role states no demand that could be scored.")

  /// 0…1.
  var coverageShare: Double? { coverage.map(\.share) }
}

extension Hundredths {
  /// As a share of the whole: 0…1.
  package var share: Double { Double(count) / Double(Hundredths.whole.count) }
}

extension Hundredths: JSONWritable {
  /// The nearest `Double` to a number of two decimals is written, and read back, as those two decimals.
  public func write(to json: inout JSONWriter) { json.value(Double(count) / 100) }
}

extension Provenance: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("role", role)
      json.field("candidate", candidate)
      json.field("policy", policy)
      json.field("policyName", policyName)
      json.field("policyVersion", policyVersion)
      json.field("asOf", asOf)
    }
  }
}

extension Gate: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("category", category.rawValue)
      json.field("requirement", requirement)
      json.field("verdict", judgement.verdict.rawValue)
      json.field("reason", judgement.reason)
      json.field("roleEvidence", roleEvidence)
      json.field("candidateEvidence", judgement.evidence)
    }
  }
}

extension Criterion: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("category", category.rawValue)
      json.field("requirement", requirement)
      json.field("necessity", necessity.rawValue)
      json.field("weight", weight)
      json.field("verdict", judgement.verdict.rawValue)
      json.field("credit", judgement.credit)
      json.field("points", points)
      json.field("reason", judgement.reason)
      json.field("roleEvidence", roleEvidence)
      json.field("candidateEvidence", judgement.evidence)
    }
  }
}

extension Reason: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("text", text)
    }
  }
}

extension RoleEvidence: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("pointer", pointer)
      json.field("quote", quote)
      json.field("evidence", evidence)
    }
  }
}

extension ProfileEvidence: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.place(place)
      json.field("quote", quote)
    }
  }
}

extension CategoryTotal: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("category", category.rawValue)
      json.field("weight", weight)
      json.field("points", points)
      json.field("coverage", coverage)
    }
  }
}

extension Gap: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("criterion", criterion)
      json.field("gain", gain)
    }
  }
}

extension ProfileWarning: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("code", code)
      json.field("message", message)
      json.place(place)
    }
  }
}

extension JSONWriter {
  /// Where in the profile something stands: `pointer`, or `start` and `end`.
  mutating func place(_ place: ProfileEvidence.Place) {
    switch place {
    case .pointer(let pointer): field("pointer", pointer)
    case .bytes(let start, let end):
      field("start", start)
      field("end", end)
    }
  }
}
