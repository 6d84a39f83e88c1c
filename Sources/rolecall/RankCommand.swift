import ArgumentParser
import RoleIngest
import RoleKit
import RoleMatch
import RoleModel

struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Find the best candidates of a pool for a role, or the best roles for a candidate.",
    discussion: """
      Examples:
        rolecall rank --role posting.html --pool pool.ndjson --top 20             the twenty best of a pool, a line each
        rolecall rank --role role.json --pool - --format ndjson < pool.ndjson     with the whole report of each place
        rolecall rank --candidate jane.json --roles roles.ndjson --top 5          the other way round

      A pool is JSON Resume, one profile a line; roles are written by `rolecall parse --format ndjson`. They are read line by line, so a
      pool may be of any size. Candidates with an unmet gate stand after all others, then the score decides, then the coverage; of equals the
      earlier line stands first. A line that can't be read is named on standard error; all others are ranked, and the exit code is 1.
      """
  )

  @Option(help: ArgumentHelp("The role: a posting, or a role's JSON. Needs --pool.", valueName: "file"))
  var role: String?
  @Option(help: ArgumentHelp("Profiles, one a line; - for standard input.", valueName: "file"))
  var pool: String?
  @Option(help: ArgumentHelp("The candidate, JSON Resume. Needs --roles.", valueName: "file"))
  var candidate: String?
  @Option(help: ArgumentHelp("Roles' JSON, one a line; - for standard input.", valueName: "file"))
  var roles: String?
  @Option(help: "How many places to write.")
  var top = 10
  @OptionGroup var scoring: ScoringOptions
  @Option(help: "What to write: card, json, ndjson or csv.")
  var format: RankingFormat = .card
  @Option(help: "Write to this file, whole or not at all, instead of standard output.")
  var output: String?
  @Option(help: ArgumentHelp("Append each decision, of all lines that are scored, to this hash-chained log.", valueName: "file"))
  var log: String?
  @Option(help: "Threads. The output is the same for any number.")
  var jobs = 1
  @Option(help: "Longest line, in bytes.")
  var maxBytes = Limits.standard.bytes

  func validate() throws {
    switch (role, pool, candidate, roles) {
    case (_?, _?, nil, nil), (nil, nil, _?, _?): break
    default: throw ValidationError("Name a role and its candidates (--role, --pool), or a candidate and roles (--candidate, --roles).")
    }
    let names = [role, pool, candidate, roles, scoring.policy]
    try InputFiles.checkStandardInput(names)
    try OutputFile.check(output, spares: names + [log])
    guard (1...1_000_000).contains(top) else { throw ValidationError("--top must be between 1 and 1000000, not \(top).") }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be between 1 and 256, not \(jobs).") }
    guard maxBytes > 0 else { throw ValidationError("--max-bytes must be positive, not \(maxBytes).") }
  }

  func run() async throws {
    let ranking = try ranking()
    let reader = try InputLines(pool ?? roles ?? "-", maxBytes: maxBytes)
    let keepsReports = log != nil
    var (best, failed) = (BestRanked<Ranking.Pair>(limit: top), false)
    var ids = CandidateIDs()
    try await OrderedWork.run(jobs: jobs) {
      try reader.lines(RankCommand.linesAtOnce)
    } work: { lines in
      lines.map { ScoredLine($0, ranking, keepsReports) }
    } receive: { _, lines in
      // The log first: a place that nobody could look up later is not given out.
      if let log { try AuditLog.append(lines.compactMap(\.report), to: log) }
      for line in lines {
        switch line.result {
        case .success(let scored):
          if let pool { ids.add(scored.pair.candidateID, at: "\(pool):\(line.number)") }
          best.add(scored.pair, scored.rank, at: line.number)
        case .failure(let error):
          Console.error("\(error)")
          failed = true
        }
      }
    }
    let places = best.sorted.enumerated().map { index, place in
      RankedReport(rank: index + 1, line: place.position, report: place.element.report)
    }
    var file = OutputFile(path: output)
    try file.write(format.bytes(of: places, ranksRoles: roles != nil))
    try file.finish()
    if failed { throw ExitCode(1) }
  }

  /// Enough for a thread to be worth its while.
  private static let linesAtOnce = 64

  private func ranking() throws -> Ranking {
    if let role { return Ranking(candidatesFor: try scoring.session(role: role), pipeline: scoring.pipeline, asOf: scoring.month) }
    let (name, month) = (candidate ?? "-", scoring.month)
    let profile = try scoring.pipeline.profile(fromJSON: try InputFiles.bytes(named: name), name: name, asOf: month)
    return Ranking(rolesFor: profile, pipeline: scoring.pipeline, policy: try scoring.policyFile(), asOf: month)
  }
}

extension RankingFormat: ExpressibleByArgument {}

/// What became of a line.
private struct ScoredLine: Sendable {
  var number: Int
  var result: Result<(pair: Ranking.Pair, rank: MatchRank), InputError>
  /// For the log.
  var report: MatchReport?

  init(_ line: InputLines.Line, _ ranking: Ranking, _ keepsReport: Bool) {
    number = line.number
    do {
      let pair = try ranking.pair(line.bytes.get(), name: line.name)
      if keepsReport { report = pair.report }
      result = .success((pair, (report?.outcome ?? pair.outcome).rank))
    } catch {
      result = .failure(InputError(reason: "\(error)"))
    }
  }
}
