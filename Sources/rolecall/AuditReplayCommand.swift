import ArgumentParser
import RoleIngest
import RoleKit
import RoleModel

struct AuditReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Score the decisions of a log again, and compare the reports byte for byte.",
    discussion: """
      Examples:
        rolecall audit replay decisions.log --role posting.html --candidate jane.json --candidate cv.txt
        rolecall audit replay decisions.log --role a.json --role b.json --pool pool.ndjson --policy ours.json5

      Roles, candidates and policies are found by the digests that the log holds; files that it doesn't name are no matter, and the built-in
      policy needn't be given. For each decision one line says: same, differs and what, or which input is missing. The exit code is 0 where
      all are the same, else 1.
      """
  )

  @Argument(help: ArgumentHelp("The log of decisions.", valueName: "log"))
  var log: String
  @Option(name: .customLong("role"), help: ArgumentHelp("A posting or a role's JSON; may be given several times.", valueName: "file"))
  var roles: [String] = []
  @Option(
    name: .customLong("candidate"),
    help: ArgumentHelp("A candidate's JSON Resume or résumé; may be given several times.", valueName: "file"))
  var candidates: [String] = []
  @Option(
    name: .customLong("pool"),
    help: ArgumentHelp("Candidates, one a line, - for standard input; may be given several times.", valueName: "file"))
  var pools: [String] = []
  @Option(name: .customLong("policy"), help: ArgumentHelp("A policy as JSON5; may be given several times.", valueName: "file"))
  var policies: [String] = []
  @Option(help: "Read postings as html, html-page, escaped-html, markdown or text, as when they were matched.")
  var inputFormat: DocumentFormat?
  @Option(help: "Longest line of a pool, in bytes.")
  var maxBytes = Limits.standard.bytes

  func validate() throws {
    try InputFiles.checkStandardInput(roles + candidates + pools + policies)
    guard maxBytes > 0 else { throw ValidationError("--max-bytes must be positive, not \(maxBytes).") }
    guard !roles.isEmpty else { throw ValidationError("Name at least one role with --role.") }
    guard !candidates.isEmpty || !pools.isEmpty else { throw ValidationError("Name at least one --candidate or --pool.") }
  }

  func run() throws {
    let attempts = Attempts()
    let pipeline = Pipeline(format: inputFormat)
    var (needed, months): (Set<String>, Set<Month>) = ([], [])
    try attempts.attempt {
      var reader = try AuditReader(path: log)
      while let line = try reader.line() {
        guard let made = line.entry?.provenance else { continue }
        needed.insert(made.candidate)
        if let month = Month(made.asOf) { months.insert(month) }
      }
    }
    var replay = AuditReplay(pipeline: pipeline, needed: needed)
    for name in roles { try attempts.attempt { replay.add(role: try InputFiles.bytes(named: name)) } }
    for name in policies { try attempts.attempt { replay.add(try PolicyFile(named: name)) } }
    let inputs = ReplayInputs(pipeline: pipeline, months: months.sorted { $0.number < $1.number }, maxBytes: maxBytes)
    for name in candidates { try attempts.attempt { try inputs.add(candidate: name, to: &replay) } }
    for name in pools { try attempts.attempt { try inputs.add(pool: name, to: &replay, attempts) } }
    var isSame = false
    try attempts.attempt { isSame = try run(&replay) }
    try attempts.finish()
    if !isSame { throw ExitCode(1) }
  }

  /// Whether the log is whole and every decision came out the same.
  private func run(_ replay: inout AuditReplay) throws -> Bool {
    var reader = try AuditReader(path: log)
    var (same, different, missing, faults) = (0, 0, 0, 0)
    while let line = try reader.line() {
      for fault in line.faults { Console.error("\(fault)") }
      faults += line.faults.count
      guard let entry = line.entry else { continue }
      let place = "\(log):\(line.number): \(entry.candidate) for \(entry.role): "
      switch replay.outcome(of: entry) {
      case .same:
        same += 1
        try Console.write(place + "same\n")
      case .differs(let what):
        different += 1
        try Console.write(place + "differs: \(what.joined(separator: "; "))\n")
      case .missing(let inputs):
        missing += 1
        try Console.write(place + "input missing: \(inputs.joined(separator: "; "))\n")
      }
    }
    try Console.write(
      "\(reader.chain.lines) lines: \(same) same, \(different) different, \(missing) without their inputs, \(faults) faults\n")
    return different == 0 && missing == 0 && faults == 0
  }
}

/// Reads candidates for every month for which the log has decisions: what a current job counts depends on it.
private struct ReplayInputs {
  let pipeline: Pipeline
  let months: [Month]
  /// Of a pool's line.
  let maxBytes: Int

  func add(candidate name: String, to replay: inout AuditReplay) throws {
    let bytes = try InputFiles.bytes(named: name)
    let isJSON = JSONValue.opensObject(bytes)
    for month in months {
      let profile =
        isJSON
        ? try pipeline.profile(fromJSON: bytes, name: name, asOf: month) : try pipeline.profile(fromText: bytes, name: name, asOf: month)
      replay.add(profile, isNamedByFile: profile.id == name)
    }
  }

  /// Lines that can't be read are named.
  func add(pool name: String, to replay: inout AuditReplay, _ attempts: Attempts) throws {
    let reader = try InputLines(name, maxBytes: maxBytes)
    while let line = try reader.line() {
      try attempts.attempt {
        let bytes = try line.bytes.get()
        for month in months {
          let profile = try pipeline.profile(fromJSON: bytes, name: line.name, asOf: month, isLine: true)
          replay.add(profile, isNamedByFile: profile.id == line.name)
        }
      }
    }
  }
}
