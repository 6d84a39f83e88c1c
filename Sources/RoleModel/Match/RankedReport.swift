/// A report, and its place among others.
public struct RankedReport: Sendable {
  /// From 1. Of equal ranks the earlier line stands first.
  public var rank: Int
  /// The line of the pool from which the candidate, or of the file from which the role, was read; from 1.
  public var line: Int
  public var report: MatchReport

  public init(rank: Int, line: Int, report: MatchReport) {
    self.rank = rank
    self.line = line
    self.report = report
  }
}

extension RankedReport: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("rank", rank)
      json.field("line", line)
      json.field("candidate", report.candidate)
      json.field("role", report.role)
      json.field("score", orNull: report.score)
      json.field("coverage", orNull: report.coverageShare)
      json.field("status", report.status.rawValue)
      json.field("report", report)
    }
  }
}
