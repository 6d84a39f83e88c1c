import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel

/// From bytes to role: what a user of the library calls.
public struct Pipeline: Sendable {
  public static let version = "0.1.0"

  public var limits: Limits
  /// Reads every input as this format, instead of as what it looks like.
  public var format: DocumentFormat?
  /// Keeps the whole text with each role, as `blocks`.
  public var includesBlocks: Bool
  /// Nil for RoleCall's own tables, which are read when the first document is.
  private let lexicon: UserLexicon?

  /// `lexicon` lays a user's tables over RoleCall's own.
  public init(
    limits: Limits = .standard, format: DocumentFormat? = nil, includesBlocks: Bool = false, lexicon: UserLexicon? = nil
  ) {
    self.limits = limits
    self.format = format
    self.includesBlocks = includesBlocks
    self.lexicon = lexicon
  }

  /// Reads what the first document needs last: the tables of occupations, and the digest over all. Called on another thread while that
  /// document is read, it brings that role sooner; nobody must call it.
  public static func prepare() {
    _ = Generator.current
    _ = OccupationLexicon.standard
  }

  private var extractor: Extractor { lexicon?.extractor ?? .standard }
  private var generator: Generator { lexicon?.generator ?? .current }

  /// A posting's bytes, and the path or id that they came under.
  public struct Input: Sendable {
    public var bytes: [UInt8]
    public var name: String

    public init(bytes: [UInt8], name: String) {
      self.bytes = bytes
      self.name = name
    }
  }

  /// The roles that `inputs` describe, in their order, each as `role(from:name:)` reads it.
  ///
  /// All are read together, a step of the way for all before the next, which takes a fifth less time from sixteen postings on (see
  /// `Extractor.roles`) and holds what was read of all of them: some forty times their bytes.
  public func roles(from inputs: [Input]) -> [Result<Role, IngestError>] {
    let documents = inputs.map { input in
      Result { () throws(IngestError) in
        try input.bytes.withUnsafeBufferPointer { bytes throws(IngestError) in try document(bytes, input.name) }
      }
    }
    let roles = extractor.roles(
      from: documents.compactMap { try? $0.get() }, generator: generator, includeBlocks: includesBlocks)
    var next = roles.makeIterator()
    return documents.map { document in document.map { _ in next.next()! } }
  }

  /// The role that `input` describes. `name` is the path or id that it came under.
  ///
  /// Throws `IngestError` for input that is empty, binary, too large, or JSON that holds no one posting; whatever a posting says badly is a warning in the role.
  public func role(from input: UnsafeBufferPointer<UInt8>, name: String) throws(IngestError) -> Role {
    let (document, source) = try document(input, name)
    return extractor.role(from: document, source: source, generator: generator, includeBlocks: includesBlocks)
  }

  private func document(_ input: UnsafeBufferPointer<UInt8>, _ name: String) throws(IngestError) -> (document: Document, source: Source) {
    let document = try Ingestor(limits: limits).read(input, name: name, format: format)
    let source = Source(
      name: name, format: document.format, encoding: document.encoding, bytes: input.count, sha256: SHA256.hex(input))
    return (document, source)
  }

  /// How `input` was read: sections and blocks as an indented tree, with the rules that decided.
  ///
  /// `name` is the path or id that it came under. Throws as `role(from:name:)` does.
  public func trace(_ input: [UInt8], name: String) throws(IngestError) -> String {
    extractor.trace(try Ingestor(limits: limits).read(input, name: name, format: format))
  }

  /// The same for an array of bytes.
  public func role(from input: [UInt8], name: String) throws(IngestError) -> Role {
    try input.withUnsafeBufferPointer { bytes throws(IngestError) in try role(from: bytes, name: name) }
  }
}

extension Pipeline {
  /// How far a posting is read, for measuring what each part of the way costs.
  @_spi(Measuring) public enum Stage: String, CaseIterable, Sendable {
    case blocks, phrases, sections, facts
  }

  /// Reads `input` as far as `stage`, and throws away what was read.
  @_spi(Measuring) public func read(_ input: [UInt8], name: String, to stage: Stage) throws {
    if stage == .facts {
      _ = try role(from: input, name: name)
      return
    }
    let document = try Ingestor(limits: limits).read(input, name: name, format: format)
    if stage == .blocks { return }
    let analysis = TextAnalysis(document, extractor.lexicon)
    if stage == .phrases { return }
    _ = extractor.sections(of: analysis)
  }
}

extension Generator {
  /// This build: its version and its tables.
  public static let current = Generator(name: "rolecall", version: Pipeline.version, lexicon: LexiconDigest.standard)
}
