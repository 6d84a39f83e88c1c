import RoleModel

/// What reports are written as.
public enum ReportFormat: String, Sendable, CaseIterable {
  case card, json, ndjson, csv, markdown

  /// All of `reports`. JSON of several is a list.
  public func bytes(of reports: [MatchReport], isList: Bool) -> [UInt8] {
    switch self {
    case .card: return Array(reports.map(MatchCard.text).joined().utf8)
    case .csv: return Array((MatchCSV.head + reports.map(MatchCSV.row).joined()).utf8)
    case .markdown: return Array(reports.map { MatchExplanation.markdown(of: $0) }.joined(separator: "\n").utf8)
    case .ndjson: return reports.flatMap { ReportFormat.json($0, indented: false) + [10] }
    case .json:
      let written = reports.map { ReportFormat.json($0, indented: true) }
      guard isList else { return written.flatMap { $0 + [10] } }
      guard !written.isEmpty else { return Array("[]\n".utf8) }
      return Array("[\n".utf8) + written.joined(separator: Array(",\n".utf8)) + Array("\n]\n".utf8)
    }
  }

  private static func json(_ report: MatchReport, indented: Bool) -> [UInt8] {
    var json = JSONWriter(indented: indented)
    report.write(to: &json)
    return json.bytes
  }
}
