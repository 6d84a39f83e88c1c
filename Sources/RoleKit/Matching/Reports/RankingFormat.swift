import RoleModel

/// What rankings are written as.
public enum RankingFormat: String, Sendable, CaseIterable {
  case card, json, ndjson, csv

  /// All of `places`, best first. `ranksRoles` says that they are roles for one candidate, and not candidates for one role.
  public func bytes(of places: [RankedReport], ranksRoles: Bool) -> [UInt8] {
    switch self {
    case .card: return Array(RankingFormat.card(places, ranksRoles: ranksRoles).utf8)
    case .csv: return Array(MatchCSV.text(of: places).utf8)
    case .ndjson:
      var json = JSONWriter()
      for place in places {
        place.write(to: &json)
        json.newline()
      }
      return json.bytes
    case .json:
      var json = JSONWriter(indented: true)
      json.array { json in for place in places { place.write(to: &json) } }
      json.newline()
      return json.bytes
    }
  }

  /// A line for each place, in columns.
  private static func card(_ places: [RankedReport], ranksRoles: Bool) -> String {
    var rows = [["", ranksRoles ? "role" : "candidate", "line", "score", "coverage", "status"]]
    rows += places.map { place in
      let report = place.report
      return [
        "\(place.rank)", Outline.plain(ranksRoles ? report.role : report.candidate), "\(place.line)", report.score?.text ?? "-",
        report.coverage.map { "\($0.text) %" } ?? "-", report.statusText,
      ]
    }
    return Columns.lines(rows, names: 1).map { $0 + "\n" }.joined()
  }
}

extension MatchCSV {
  /// A row for each place: its rank and line before the columns of every report.
  static func text(of places: [RankedReport]) -> String {
    "rank,line," + head + places.map { "\($0.rank),\($0.line)," + row(of: $0.report) }.joined()
  }
}
