import ArgumentParser
import RoleKit
import RoleModel

/// What reports are written as.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case card, json, ndjson, csv, markdown

  func bytes(of reports: [MatchReport], isList: Bool) -> [UInt8] {
    var json = JSONWriter(indented: self == .json)
    for report in reports {
      report.write(to: &json)
      json.newline()
    }
    return json.bytes
  }
}
