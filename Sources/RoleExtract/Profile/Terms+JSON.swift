import RoleLexicon
import RoleModel

// `meta.rolecall`: the keys are ours, so a misspelt one is an error and not an unknown field.
extension Terms {
  private static let keys = [
    "workAuthorization", "sponsorshipNeeded", "relocation", "maxTravelPercent", "workplace", "expectedPay", "availableFrom", "clearances",
    "employmentTypes", "shifts", "days", "maxHoursPerWeek",
  ]

  init(_ node: JSONNode) throws(JSONTypeError) {
    self.init()
    try Terms.check(node, Terms.keys)
    workAuthorization = try Terms.list(node["workAuthorization"]) { (entry) throws(JSONTypeError) in
      guard let code = try JSONResumeReader.country(entry) else {
        throw entry.error(found: "\"\"", expected: "a country code of ISO 3166-1 such as US")
      }
      return code
    }
    sponsorshipNeeded = try Terms.value(node["sponsorshipNeeded"]) { (node) throws(JSONTypeError) in try node.bool() }
    relocation = try Terms.value(node["relocation"]) { (node) throws(JSONTypeError) in try node.bool() }
    maxTravelPercent = try Terms.value(node["maxTravelPercent"]) { (node) throws(JSONTypeError) in
      let percent = try node.integer()
      guard (0...100).contains(percent) else { throw node.error(found: "\(percent)", expected: "a whole number from 0 to 100") }
      return percent
    }
    workplace = try Terms.list(node["workplace"]) { (node) throws(JSONTypeError) in try Terms.word(node) }
    expectedPay = try Terms.value(node["expectedPay"]) { (node) throws(JSONTypeError) in try ExpectedPay(node) }
    availableFrom = try Terms.value(node["availableFrom"]) { (node) throws(JSONTypeError) in
      guard case .string(let text) = node.value else { throw node.error(expected: "a date such as 2025-09-01") }
      guard ResumeDate.month(text) != nil else { throw node.error(found: "\"\(text)\"", expected: "a date such as 2025-09-01") }
      return text
    }
    clearances = try Terms.list(node["clearances"]) { (node) throws(JSONTypeError) in try Terms.clearance(node) }
    employmentTypes = try Terms.list(node["employmentTypes"]) { (node) throws(JSONTypeError) in try Terms.word(node) }
    shifts = try Terms.list(node["shifts"]) { (node) throws(JSONTypeError) in try node.string().lowercased() }
    days = try Terms.list(node["days"]) { (node) throws(JSONTypeError) in
      let day = try node.string()
      guard WorkingTime.dayCodes.contains(day) else {
        throw node.error(found: "\"\(day)\"", expected: "one of \(WorkingTime.dayCodes.joined(separator: ", "))")
      }
      return day
    }
    maxHoursPerWeek = try Terms.value(node["maxHoursPerWeek"]) { (node) throws(JSONTypeError) in
      let hours = try node.number()
      guard hours > 0, hours <= 168 else { throw node.error(found: "\(hours)", expected: "hours from 0 to 168") }
      return hours
    }
  }

  /// Throws for a key that isn't among `keys`. What is never read is dropped here too.
  fileprivate static func check(_ node: JSONNode, _ keys: [String]) throws(JSONTypeError) {
    guard case .object(let members) = node.value else { throw node.error(expected: "an object") }
    for member in members where !keys.contains(member.key) {
      if ProfileTables.standard.neverRead.field(of: member.key, in: "rolecall") != nil { continue }
      throw JSONTypeError(
        pointer: node.pointer(to: member.key), found: "a key that isn't known", expected: "one of \(keys.joined(separator: ", "))")
    }
  }

  private static func value<Value>(
    _ node: JSONNode?, _ read: (JSONNode) throws(JSONTypeError) -> Value
  ) throws(JSONTypeError) -> Value? {
    guard let node else { return nil }
    return try read(node)
  }

  private static func list<Value>(
    _ node: JSONNode?, _ read: (JSONNode) throws(JSONTypeError) -> Value
  ) throws(JSONTypeError) -> [Value]? {
    guard let node else { return nil }
    var values: [Value] = []
    for element in try node.elements { values.append(try read(element)) }
    return values
  }

  fileprivate static func word<Value: RawRepresentable & CaseIterable>(_ node: JSONNode) throws(JSONTypeError) -> Value
  where Value.RawValue == String {
    let text = try node.string()
    guard let value = Value(rawValue: text) else {
      throw node.error(found: "\"\(text)\"", expected: "one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }

  /// The clearances' table names it as roles do.
  private static func clearance(_ node: JSONNode) throws(JSONTypeError) -> String {
    let text = try node.string()
    guard let value = ClearanceNames.value(of: text) else {
      throw node.error(found: "\"\(text)\"", expected: "a clearance such as Secret or SC")
    }
    return value
  }
}

extension ExpectedPay {
  init(_ node: JSONNode) throws(JSONTypeError) {
    try Terms.check(node, ["min", "currency", "period"])
    guard let amount = node["min"], let currency = node["currency"], let period = node["period"] else {
      throw node.error(found: "an object that lacks one of them", expected: "min, currency and period")
    }
    let min = try amount.number()
    guard min >= 0 else { throw amount.error(found: "\(min)", expected: "a number of 0 or more") }
    let code = try currency.string()
    guard Currency.isCode(code) else { throw currency.error(found: "\"\(code)\"", expected: "a currency code of ISO 4217 such as USD") }
    self.init(min: min, currency: code, period: try Terms.word(period))
  }
}

/// Clearances by the names that the table has for them.
enum ClearanceNames {
  static func value(of text: String) -> String? {
    var profile = ProfileText(.standard)
    guard let piece = profile.add(profile.append(text), .entry, nil, at: .pointer("")) else { return nil }
    profile.analyse()
    let lexicon = profile.lexicon
    let table = lexicon.table(.clearances)
    let hit = profile.hits(.clearances, in: profile.pieces[piece]).first { hit in
      switch lexicon.clearances.rows[hit.row] {
      case .plain, .word, .general: true
      default: false
      }
    }
    return hit.map { table.string($0.row, table.column("value")) }
  }
}
