import RoleModel

/// Reads bytes into a document. The one door to this target.
public struct Ingestor: Sendable {
  public var limits: Limits

  public init(limits: Limits = .standard) {
    self.limits = limits
  }

  /// Reads `input` as `format`, or as what it looks like.
  ///
  /// `name` is the path or id it came under; its extension decides where the text doesn't. Throws `IngestError` for input that is
  /// empty, binary or larger than `limits.bytes`, and, unless `format` is given, for JSON that holds no one posting; whatever else is wrong
  /// with it becomes a warning.
  public func read(_ input: UnsafeBufferPointer<UInt8>, name: String = "", format: DocumentFormat? = nil) throws(IngestError) -> Document {
    guard input.count <= limits.bytes else {
      throw IngestError(
        code: "input.too-large", message: "has \(input.count) bytes, more than the limit of \(limits.bytes)", offset: limits.bytes)
    }
    let cleanBytes = CleanText.end(ofCleanBytesAt: 0, in: input)
    if let kind = FormatSniffer.binaryKind(of: input, cleanBytes: cleanBytes) {
      throw IngestError(code: "input.binary", message: "is \(kind), not text; convert it to HTML, Markdown or plain text first")
    }
    let clean = CleanText(input, cleanBytes: cleanBytes)
    guard let bytes = clean.bytes else { return try read(input, clean, name, format) }
    return try bytes.withUnsafeBufferPointer { bytes throws(IngestError) in try read(bytes, clean, name, format) }
  }

  /// Reads the bytes of clean text.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ clean: CleanText, _ name: String, _ format: DocumentFormat?
  ) throws(IngestError) -> Document {
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw IngestError(code: "input.empty", message: "holds no text")
    }
    if format == nil, let kind = JSONInput.kindWithoutPosting(of: bytes) {
      throw IngestError(code: "input.json", message: "is \(kind); expected the text of one posting")
    }
    let format = format ?? FormatSniffer.format(of: bytes, name: name)
    guard format == .escapedHTML else { return try read(bytes, clean, clean.map, as: format) }
    let unescaped = EscapedHTML.unescape(bytes)
    let map = unescaped.map.composed(with: clean.map, textCount: unescaped.bytes.count)
    return try unescaped.bytes.withUnsafeBufferPointer { bytes throws(IngestError) in try read(bytes, clean, map, as: format) }
  }

  /// Reads bytes as `format`; `map` takes them back to the input.
  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ clean: CleanText, _ map: SourceMap, as format: DocumentFormat
  ) throws(IngestError) -> Document {
    let builder: BlockBuilder
    let warnings: [Warning]
    switch format {
    case .html, .htmlPage, .escapedHTML:
      var reader = HTMLReader(limits: limits)
      builder = reader.read(bytes)
      warnings = reader.warnings
    case .markdown, .text:
      var reader = TextReader(limits: limits, capacity: bytes.count, isMarkdown: format == .markdown)
      reader.read(bytes)
      (builder, warnings) = (reader.builder, reader.warnings)
    }
    guard !builder.blocks.isEmpty else { throw IngestError(code: "input.empty", message: "holds no visible text") }
    return Document(
      format: format, encoding: clean.charset.rawValue, byteCount: clean.byteCount, text: builder.text, blocks: builder.blocks,
      map: builder.map.composed(with: map, textCount: builder.text.count),
      warnings: clean.warnings + warnings.map { Ingestor.place($0, through: map) })
  }

  /// Reads an array of bytes; see `read(_:name:format:)`.
  public func read(_ input: [UInt8], name: String = "", format: DocumentFormat? = nil) throws(IngestError) -> Document {
    try input.withUnsafeBufferPointer { bytes throws(IngestError) in try read(bytes, name: name, format: format) }
  }

  /// Takes a warning's places from clean text back to the input.
  private static func place(_ warning: Warning, through map: SourceMap) -> Warning {
    var warning = warning
    warning.evidence = warning.evidence.map { evidence in
      let range = map.source(of: evidence.start..<evidence.end)
      return Evidence(start: range.lowerBound, end: range.upperBound, rule: evidence.rule)
    }
    return warning
  }
}
