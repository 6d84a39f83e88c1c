import CLibXML2
import RoleModel

/// Reads HTML straight into blocks; no tree is built.
///
/// Markup in which nothing is to be judged is taken as it stands. Of any other, libxml2's push parser gets the skeleton, and names each
/// element as it opens and closes it, with the ends it implies. Where it would stop reading (after a stray end of the document) or grow
/// slow (past `Limits.depth`), a new parser goes on from that byte; nothing is lost.
struct HTMLReader {
  private static let chunk = 1 << 16
  private static let initialized: Void = xmlInitParser()

  private(set) var warnings: [Warning] = []
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> BlockBuilder {
    let reader = MarkupReader(bytes, limits: limits)
    warnings = reader.warnings
    let builder = reader.isOrderly ? take(reader.pieces, of: bytes) : judge(MarkupSkeleton(reader.pieces, of: bytes), of: bytes)
    if let cut = builder.cutOff {
      warn("limit.blocks", "there are more than \(limits.blocks) blocks; what follows was not read", cut..<bytes.count)
    }
    return builder
  }

  /// The blocks of orderly markup.
  private func take(_ pieces: [MarkupPiece], of bytes: UnsafeBufferPointer<UInt8>) -> BlockBuilder {
    pieces.withUnsafeBufferPointer { pieces in
      var state = HTMLEvents(pieces, markup: UnsafeBufferPointer(start: nil, count: 0), of: bytes, limits: limits)
      state.takeRest()
      return state.builder
    }
  }

  /// The blocks of any other markup.
  private mutating func judge(_ skeleton: MarkupSkeleton, of bytes: UnsafeBufferPointer<UInt8>) -> BlockBuilder {
    _ = HTMLReader.initialized
    let deadline = ContinuousClock.now.advanced(by: .milliseconds(limits.milliseconds))
    return skeleton.pieces.withUnsafeBufferPointer { pieces in
      skeleton.markup.withUnsafeBufferPointer { markup in
        var state = HTMLEvents(pieces, markup: markup, of: bytes, limits: limits)
        var position = 0
        while position < markup.count {
          guard ContinuousClock.now < deadline else {
            let place = state.inputPosition
            warn("limit.time", "reading took longer than \(limits.milliseconds) ms; what follows was not read", place..<bytes.count)
            break
          }
          let stopped = HTMLReader.parse(markup, from: position, deadline: deadline, into: &state)
          if state.isTooDeep {
            let place = state.inputPosition
            warn("limit.depth", "elements nest deeper than \(limits.depth); their text is kept", place..<place)
          }
          // A parser that stops where it began would never end.
          position = stopped > position ? stopped : HTMLReader.skipMarkup(at: position, in: markup)
        }
        state.takeRest()
        return state.builder
      }
    }
  }

  /// Parses from `start` with a new parser. Returns where it stopped: the end, unless libxml2 gave up or the nesting grew too deep.
  private static func parse(
    _ markup: UnsafeBufferPointer<UInt8>, from start: Int, deadline: ContinuousClock.Instant, into state: inout HTMLEvents
  ) -> Int {
    var handler = HTMLEvents.handler
    return withUnsafeMutablePointer(to: &state) { state in
      guard let parser = htmlCreatePushParserCtxt(&handler, state, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else { return start }
      defer { htmlFreeParserCtxt(parser) }
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      _ = htmlCtxtUseOptions(
        parser,
        Int32(bitPattern: UInt32(options | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)))
      state.pointee.begin(parser, at: start)
      // An open body keeps libxml2 from dropping what it doesn't expect outside one.
      _ = htmlParseChunk(parser, HTMLEvents.prologue, Int32(HTMLEvents.prologueLength), 0)
      var position = start
      while position < markup.count, parser.pointee.instate != XML_PARSER_EOF {
        let length = min(chunk, markup.count - position)
        let isLast = position + length == markup.count
        markup.withMemoryRebound(to: CChar.self) { _ = htmlParseChunk(parser, $0.baseAddress! + position, Int32(length), isLast ? 1 : 0) }
        position += length
        if ContinuousClock.now >= deadline { break }
      }
      guard state.pointee.isTooDeep || parser.pointee.instate == XML_PARSER_EOF, let stopped = state.pointee.stopped else {
        return position
      }
      return stopped
    }
  }

  private static func skipMarkup(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = position
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index + 1
  }

  private mutating func warn(_ code: String, _ message: String, _ range: Range<Int>) {
    guard !warnings.contains(where: { $0.code == code }) else { return }
    warnings.append(Warning(code: code, message: message, evidence: [Evidence(start: range.lowerBound, end: range.upperBound, rule: code)]))
  }
}
