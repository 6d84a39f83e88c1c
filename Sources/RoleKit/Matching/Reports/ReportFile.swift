import RoleModel

/// Reports as `rolecall match` writes them: one object, a list, or one a line.
public struct ReportFile: Sendable {
  public let reports: [MatchReport]

  /// Throws `MatchInputError`, which names the file, and the line of a syntax error or the place of a wrong value.
  public init(_ bytes: [UInt8], name: String) throws(MatchInputError) {
    guard !bytes.allSatisfy(JSONValue.isBlank) else {
      throw MatchInputError(name: name, code: "report.syntax", reason: "holds nothing, expected a report")
    }
    let lines = bytes.split(separator: 10).filter { !$0.allSatisfy(JSONValue.isBlank) }
    if JSONValue.opensObject(bytes), lines.count > 1, lines[0].last(where: { !JSONValue.isBlank($0) }) == UInt8(ascii: "}") {
      reports = try ReportFile.lines(bytes, name: name)
      return
    }
    let node = try ReportFile.node(bytes, name: name)
    if case .array(let values) = node.value, !values.isEmpty {
      var reports: [MatchReport] = []
      for index in values.indices { reports.append(try ReportFile.report(JSONNode(values[index], pointer: "/\(index)"), name: name)) }
      self.reports = reports
    } else {
      reports = [try ReportFile.report(node, name: name)]
    }
  }

  /// An object that ends on the first line stands alone on it; then every line has one.
  private static func lines(_ bytes: [UInt8], name: String) throws(MatchInputError) -> [MatchReport] {
    var reports: [MatchReport] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      guard !line.allSatisfy(JSONValue.isBlank) else { continue }
      let name = "\(name):\(index + 1)"
      reports.append(try report(try node(Array(line), name: name), name: name))
    }
    return reports
  }

  private static func node(_ bytes: [UInt8], name: String) throws(MatchInputError) -> JSONNode {
    do {
      return JSONNode(try JSONValue(parsing: bytes))
    } catch {
      throw MatchInputError(name: name, code: "report.syntax", reason: "no JSON: \(error)")
    }
  }

  private static func report(_ node: JSONNode, name: String) throws(MatchInputError) -> MatchReport {
    do {
      return try MatchReport(json: node)
    } catch {
      throw MatchInputError(name: name, code: "report.value", reason: "no report: \(error)")
    }
  }
}
