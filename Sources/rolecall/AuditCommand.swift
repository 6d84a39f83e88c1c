import ArgumentParser

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Look into a log of decisions: whether it is whole, whether the scores come out again, on whom they fall.",
    discussion: """
      Examples:
        rolecall audit verify decisions.log
        rolecall audit replay decisions.log --role posting.html --pool pool.ndjson
        rolecall audit impact --log decisions.log --groups groups.csv --selected top:20

      `rolecall match --log decisions.log` writes such a log, and `rolecall rank` with the same option.
      """,
    subcommands: [AuditVerifyCommand.self, AuditReplayCommand.self, AuditImpactCommand.self]
  )
}
