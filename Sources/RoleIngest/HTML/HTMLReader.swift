import CLibXML2
import RoleModel

/// Reads HTML through libxml2's push parser straight into blocks; no tree is built.
///
/// libxml2 gets the skeleton of the markup, and names each element as it opens and closes it, with the ends it implies. Where it would
/// stop reading (after a stray end of the document) or grow slow (past `Limits.depth`), a new parser goes on from that byte; nothing is
/// lost.
struct HTMLReader {
  private static let chunk = 1 << 16
  private static let initialized: Void = xmlInitParser()

  private(set) var builder: BlockBuilder
  private(set) var warnings: [Warning] = []
  private let limits: Limits

  init(limits: Limits, capacity: Int) {
    self.limits = limits
    builder = BlockBuilder(capacity: capacity, limit: limits.blocks)
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = HTMLReader.initialized
    let deadline = ContinuousClock.now.advanced(by: .milliseconds(limits.milliseconds))
    let skeleton = MarkupSkeleton(bytes, limits: limits)
    warnings = skeleton.warnings
    var state = HTMLEvents(skeleton: skeleton, input: bytes, builder: builder, depthLimit: limits.depth)
    var position = 0
    skeleton.markup.withUnsafeBufferPointer { markup in
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
    }
    state.takeRest()
    state.builder.endBlock()
    builder = state.builder
    if let cut = builder.cutOff {
      warn("limit.blocks", "there are more than \(limits.blocks) blocks; what follows was not read", cut..<bytes.count)
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
