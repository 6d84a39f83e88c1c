import ArgumentParser
import RoleKit

/// The command. Thin: what it does is RoleKit's; here are words, files and exit codes.
@main
struct RoleCall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rolecall",
    abstract: "Reads job postings into structured roles, with the bytes that each fact was read from.",
    discussion: """
      Exit codes: 0 done; 1 something in the input was not processed, and standard error says which; 2 wrong usage.
      """,
    version: Pipeline.version,
    subcommands: [
      ParseCommand.self, MatchCommand.self, RankCommand.self, ExplainCommand.self, DiffCommand.self, PolicyCommand.self, AuditCommand.self,
      TraceCommand.self, EvaluateCommand.self, LexiconCommand.self, SchemaCommand.self,
    ]
  )

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let error as OutputError where error.isUnread {
      exit(withError: ExitCode(1))
    } catch {
      switch exitCode(for: error) {
      case .success: exit(withError: error)
      case .validationFailure:
        // ArgumentParser says 64 for wrong usage; here it is 2, as in most tools of this field.
        Console.error(fullMessage(for: error))
        exit(withError: ExitCode(2))
      default:
        Console.error("\(error)")
        exit(withError: ExitCode(1))
      }
    }
  }
}
