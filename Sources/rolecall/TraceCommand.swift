import ArgumentParser
import RoleIngest
import RoleKit
import RoleModel

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show how a posting was read: blocks, headings and sections, with the rules that decided.",
    discussion: """
      Example:
        rolecall trace posting.html
      """
  )

  @Argument(help: "A file, or - for standard input.")
  var input: String
  @Option(help: "Read the input as html, html-page, escaped-html, markdown or text.")
  var inputFormat: DocumentFormat?
  @OptionGroup var lexicon: LexiconOption

  func run() throws {
    let lexicon = try lexicon.load()
    let attempts = Attempts()
    try attempts.attempt(input) {
      let bytes = try InputStream(input).bytes(limit: Limits.standard.bytes)
      try Console.write(try Pipeline(format: inputFormat, lexicon: lexicon).trace(bytes, name: input))
    }
    try attempts.finish()
  }
}
