import RoleModel

/// What reports are written as.
public enum ReportFormat: String, Sendable, CaseIterable {
  case card, json, ndjson, csv, markdown

  /// All of `reports` at once. JSON of several is a list.
  public func bytes(of reports: [MatchReport], isList: Bool) -> [UInt8] {
    var writer = ReportWriter(format: self, isList: isList)
    var bytes: [UInt8] = []
    for report in reports { bytes += writer.bytes(of: report) }
    return bytes + writer.end()
  }
}

/// Puts reports one after another in one format, so that nothing has to be kept.
public struct ReportWriter: Sendable {
  public let format: ReportFormat
  /// JSON of several reports is a list.
  public let isList: Bool
  private var count = 0

  public init(format: ReportFormat, isList: Bool) {
    self.format = format
    self.isList = isList
  }

  /// The next report, and what must stand before it.
  public mutating func bytes(of report: MatchReport) -> [UInt8] {
    defer { count += 1 }
    switch format {
    case .card: return Array(MatchCard.text(of: report).utf8)
    case .json: return (isList ? Array((count == 0 ? "[\n" : ",\n").utf8) : []) + ReportWriter.json(report, indented: true)
    case .ndjson: return ReportWriter.json(report, indented: false) + [10]
    case .csv: return Array(((count == 0 ? MatchCSV.head : "") + MatchCSV.row(of: report)).utf8)
    case .markdown: return Array(((count == 0 ? "" : "\n") + MatchExplanation.markdown(of: report)).utf8)
    }
  }

  /// What stands after the last report, or where there was none.
  public func end() -> [UInt8] {
    switch format {
    case .json: Array((isList ? (count == 0 ? "[]\n" : "\n]\n") : (count == 0 ? "" : "\n")).utf8)
    case .csv: count == 0 ? Array(MatchCSV.head.utf8) : []
    case .card, .ndjson, .markdown: []
    }
  }

  private static func json(_ report: MatchReport, indented: Bool) -> [UInt8] {
    var json = JSONWriter(indented: indented)
    report.write(to: &json)
    return json.bytes
  }
}
