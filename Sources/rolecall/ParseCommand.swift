import ArgumentParser
import RoleIngest
import RoleKit
import RoleModel

struct ParseCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, ndjson, card
  }

  enum Extra: String, ExpressibleByArgument, CaseIterable {
    case blocks
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read postings and write their roles.",
    discussion: """
      Examples:
        rolecall parse posting.html                       one role as JSON
        rolecall parse postings/ --format ndjson          a folder, one role a line, in a stable order
        rolecall parse seeds/ --format card               a card for people to look at
        curl -s URL | rolecall parse - --format ndjson    from standard input
        rolecall parse postings/ --format ndjson --output roles.ndjson --jobs 2

      Of a folder, and of the folders in it, those files are read whose names end in \(InputFiles.suffixList), or have
      no dot. Names that begin with a dot are left out; how many files of other kinds there are is said on standard error. A folder that
      holds no file to read is a failure. A file that is named itself is always read.

      A file that can't be read as a posting (empty, binary, too large, unreadable) is named on standard error; all others still come
      out, and the exit code is 1. `json` writes an object for one file and a list for several.
      """
  )

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "input"))
  var inputs: [String]
  @Option(help: "What to write: json, ndjson or card.")
  var format: Format = .json
  @Option(help: "What to add to each role: blocks (the whole text, by section).")
  var include: [Extra] = []
  @Option(help: "Write to this file, whole or not at all, instead of standard output.")
  var output: String?
  @Option(help: "Read every input as html, html-page, escaped-html, markdown or text, instead of as what it looks like.")
  var inputFormat: DocumentFormat?
  @OptionGroup var lexicon: LexiconOption
  @Option(help: "Threads. The output is the same for any number.")
  var jobs = 1
  @Option(help: "Largest input, in bytes.")
  var maxBytes = Limits.standard.bytes
  @Flag(help: "No progress bar and no line for each input that is skipped; the exit code still tells.")
  var quiet = false

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("Name at least one file, folder, or - for standard input.") }
    try InputFiles.checkStandardInput(inputs)
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be between 1 and 256, not \(jobs).") }
    guard maxBytes > 0 else { throw ValidationError("--max-bytes must be positive, not \(maxBytes).") }
  }

  func run() async throws {
    let lexicon = try lexicon.load()
    let files = InputFiles(inputs)
    try OutputFile.check(output, spares: files.inputs.map(\.name))
    for failure in files.failures { report("\(failure.name): \(failure.reason)") }
    if files.passedOver > 0 { report("\(files.passedOver) \(files.passedOver == 1 ? "file" : "files") of other kinds passed over") }
    if lexicon == nil, !files.inputs.isEmpty { Task.detached { Pipeline.prepare() } }
    var limits = Limits.standard
    limits.bytes = maxBytes
    let pipeline = Pipeline(limits: limits, format: inputFormat, includesBlocks: include.contains(.blocks), lexicon: lexicon)
    let (format, isSingle) = (format, inputs.count == 1 && !files.sawDirectory)
    var writer = RoleWriter(format: format, isList: !isSingle, output: OutputFile(path: output))
    var (done, failed) = (0, files.failures.count)
    var progress = ProgressBar(total: files.inputs.count, isShown: !quiet && Console.showsProgress)
    try await OrderedWork.run(files.batches(jobs: jobs), jobs: jobs) { batch in
      ParsedBatch(batch, pipeline, format)
    } receive: { _, batch in
      for (input, outcome) in batch.outcomes {
        done += 1
        progress.advance(to: done)
        switch outcome {
        case .success(let bytes): try writer.write(bytes)
        case .failure(let error):
          failed += 1
          progress.clear()
          report("\(input.name): \(error)")
        }
      }
    }
    progress.clear()
    try writer.finish()
    if failed > 0 { throw ExitCode(1) }
  }

  private func report(_ line: String) {
    if !quiet { Console.error(line) }
  }
}

extension DocumentFormat: ExpressibleByArgument {}

/// The roles of inputs that are read together, written out, or why there is none.
private struct ParsedBatch: Sendable {
  var outcomes: [(input: InputFiles.Input, outcome: Result<[UInt8], InputError>)]

  init(_ batch: ArraySlice<InputFiles.Input>, _ pipeline: Pipeline, _ format: ParseCommand.Format) {
    let files = batch.map { input in
      Result { Pipeline.Input(bytes: try InputStream(input.name).bytes(limit: pipeline.limits.bytes), name: input.name) }
    }
    var roles = pipeline.roles(from: files.compactMap { try? $0.get() }).makeIterator()
    outcomes = zip(batch, files).map { input, file in
      let role = file.flatMap { _ in roles.next()!.mapError { $0 as any Error } }
      return (input, role.map { RoleWriter.bytes(of: $0, format) }.mapError { InputError(reason: "\($0)") })
    }
  }
}
