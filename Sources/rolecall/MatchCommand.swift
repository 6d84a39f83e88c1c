import ArgumentParser
import RoleKit
import RoleModel

struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Score candidates against a role, with the reasons for each point.",
    discussion: """
      Examples:
        rolecall match --role posting.html --candidate jane.json                    a report as a card
        rolecall match --role role.json --candidate a.json --candidate b.json --format csv
        rolecall match --role posting.md --candidate cv.txt --profile-format text --format json --output report.json
        rolecall match --role posting.md --candidate jane.json --policy ours.json5 --log decisions.log

      A role is a posting or a role's JSON; a candidate is JSON Resume, or a plain-text résumé with --profile-format text.
      Names, addresses, dates of birth and the like are dropped when a profile is read: changing them changes nothing.
      A candidate that can't be read is named on standard error; the others still come out, and the exit code is 1.
      """
  )

  @Option(help: ArgumentHelp("The role: a posting, or a role's JSON.", valueName: "file"))
  var role: String
  @OptionGroup var scoring: ScoringOptions
  @Option(name: .customLong("candidate"), help: ArgumentHelp("A candidate's profile; may be given several times.", valueName: "file"))
  var candidates: [String] = []
  @Argument(help: ArgumentHelp("More candidates.", valueName: "candidate"))
  var moreCandidates: [String] = []
  @Option(help: "What candidates are written in: json (JSON Resume) or text.")
  var profileFormat: ProfileInput = .json
  @Option(help: "What to write: card, json, ndjson, csv or markdown.")
  var format: ReportFormat = .card
  @Option(help: "Write to this file, whole or not at all, instead of standard output.")
  var output: String?
  @Option(help: ArgumentHelp("Append each decision to this hash-chained log.", valueName: "file"))
  var log: String?

  func validate() throws {
    guard !candidates.isEmpty || !moreCandidates.isEmpty else { throw ValidationError("Name at least one candidate with --candidate.") }
    let names = candidates + moreCandidates + [role, scoring.policy]
    try InputFiles.checkStandardInput(names)
    try OutputFile.check(output, spares: names + [log])
  }

  func run() throws {
    let session = try scoring.session(role: role)
    let attempts = Attempts()
    var (reports, ids): ([MatchReport], CandidateIDs) = ([], CandidateIDs())
    for name in candidates + moreCandidates {
      try attempts.attempt {
        let profile = try profile(named: name)
        ids.add(profile.id, at: name)
        reports.append(session.report(for: profile))
      }
    }
    // The log first: a report that nobody could look up later is not given out.
    if let log { try AuditLog.append(reports, to: log) }
    var file = OutputFile(path: output)
    try file.write(format.bytes(of: reports, isList: candidates.count + moreCandidates.count > 1))
    try file.finish()
    try attempts.finish()
  }

  private func profile(named name: String) throws -> Profile {
    let bytes = try InputFiles.bytes(named: name)
    switch profileFormat {
    case .json: return try scoring.pipeline.profile(fromJSON: bytes, name: name, asOf: scoring.month)
    case .text: return try scoring.pipeline.profile(fromText: bytes, name: name, asOf: scoring.month)
    }
  }
}

/// What candidates' profiles are written in.
enum ProfileInput: String, ExpressibleByArgument, CaseIterable {
  case json, text
}
