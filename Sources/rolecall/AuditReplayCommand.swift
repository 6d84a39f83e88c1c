import ArgumentParser
struct AuditReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "replay")
}
