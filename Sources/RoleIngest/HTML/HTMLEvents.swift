import CLibXML2
import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libxml2's callbacks write to: the open elements, and the blocks.
struct HTMLEvents {
  static let prologue = "<body>"
  static let prologueLength = 6
  /// Bytes of text after which libxml2 hands over what it has (`HTML_PARSER_BIG_BUFFER_SIZE`).
  private static let fullBuffer = 1000

  /// What holds inside an element; an element inherits its parent's.
  private struct Context {
    var style: TextBlock.Style = []
    var level: UInt8 = 0
    var isBold = false
    var isLink = false
    var isHidden = false
    var isPreformatted = false
    /// Its edges end a block.
    var endsBlock = false
  }

  let input: UnsafeBufferPointer<UInt8>
  var builder: BlockBuilder
  let depthLimit: Int
  /// Set when the nesting passed the limit.
  private(set) var isTooDeep = false
  /// Where the parser gave up.
  private(set) var stopped: Int?

  private var parser: htmlParserCtxtPtr?
  private var base = 0
  /// End in the input of the last piece of text or markup that was reported.
  private var last = 0
  private var contexts: [Context] = []
  private var context = Context()

  init(input: UnsafeBufferPointer<UInt8>, builder: BlockBuilder, depthLimit: Int) {
    self.input = input
    self.builder = builder
    self.depthLimit = depthLimit
  }

  mutating func begin(_ parser: htmlParserCtxtPtr, at start: Int) {
    self.parser = parser
    base = start - HTMLEvents.prologueLength
    last = start
    isTooDeep = false
    stopped = nil
    contexts.removeAll(keepingCapacity: true)
    context = Context()
    applyContext()
  }

  /// Byte of the input at which the parser stands.
  private var position: Int {
    guard let current = parser?.pointee.input else { return last }
    return min(input.count, base + Int(current.pointee.consumed) + (current.pointee.cur - current.pointee.base))
  }

  // MARK: Events

  mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    last = max(last, position)
    if contexts.count > depthLimit, !isTooDeep, let parser {
      isTooDeep = true
      stopped = endOfMarkup(at: last)
      xmlStopParser(parser)
      return builder.endBlock()
    }
    contexts.append(context)
    let tag = Tag.named(name)
    context.endsBlock = false
    switch tag.role {
    case .inline: break
    case .lineBreak: return builder.endBlock(gap: builder.isBlank)
    case .block, .cell: context.endsBlock = true
    case .list:
      context.endsBlock = true
      context.level += context.level < .max ? 1 : 0
    case .item:
      context.endsBlock = true
      context.style.insert(.item)
    case .heading:
      context.endsBlock = true
      context.style.insert(.heading)
      context.level = tag.level
    case .bold: context.isBold = true
    case .link: context.isLink = true
    case .hidden: context.isHidden = true
    case .furniture:
      // Labels and buttons stand inside lines of text.
      context.endsBlock = name[0] != UInt8(ascii: "l") && name[0] != UInt8(ascii: "b")
      context.style.insert(.furniture)
    case .pageTitle:
      context.endsBlock = true
      context.style.insert(.pageTitle)
    case .preformatted:
      context.endsBlock = true
      context.isPreformatted = true
    }
    if let attributes { apply(attributes) }
    if context.endsBlock { builder.endBlock() }
    applyContext()
  }

  mutating func close(_ name: UnsafePointer<UInt8>) {
    last = max(last, position)
    guard let parent = contexts.popLast() else { return }
    if context.endsBlock, Tag.named(name).role != .lineBreak { builder.endBlock() }
    context = parent
    applyContext()
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    let end = position
    guard !context.isHidden else {
      last = end
      return
    }
    // The piece ends where the parser stands, or up to four bytes (one character) further where libxml2 hands over a full buffer
    // before it steps on. Where the input says something else, it is an entity, which began at the last ampersand.
    for step in 0...(bytes.count >= HTMLEvents.fullBuffer ? 4 : 0) {
      let start = end + step - bytes.count
      guard start >= last, end + step <= input.count, matches(bytes, at: start) else { continue }
      append(bytes, at: start)
      last = end + step
      return
    }
    var start = max(0, end - 1)
    while start > last, input[start] != UInt8(ascii: "&") { start -= 1 }
    builder.append(bytes, standingFor: max(1, end - start), at: start)
    last = max(last, end)
  }

  mutating func stop() {
    if stopped == nil { stopped = position }
  }

  // MARK: Details

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard context.isPreformatted else { return builder.append(bytes, at: start) }
    var line = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 10 {
      builder.append(UnsafeBufferPointer(rebasing: bytes[line..<index]), at: start + line)
      if index < bytes.count { builder.endBlock(gap: false) }
      line = index + 1
    }
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    memcmp(bytes.baseAddress!, input.baseAddress! + start, bytes.count) == 0
  }

  private func endOfMarkup(at position: Int) -> Int {
    var index = position
    while index < input.count, input[index] != UInt8(ascii: ">") { index += 1 }
    return min(index + 1, input.count)
  }

  private mutating func applyContext() {
    builder.style = context.style
    builder.level = Int(context.level)
    builder.isBold = context.isBold
    builder.isLink = context.isLink
  }

  /// Reads what attributes say about layout: bold type, and text that isn't shown.
  private mutating func apply(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = attributes[index] {
      let value = attributes[index + 1]
      index += 2
      if Attribute.equals(name, "style"), let value {
        if Attribute.holds(value, "font-weight", anyOf: ["bold", "600", "700", "800", "900"]) { context.isBold = true }
        if Attribute.holds(value, "font-weight", anyOf: ["normal", "400"]) { context.isBold = false }
        if Attribute.holds(value, "display", anyOf: ["none"]) { context.style.insert(.furniture) }
      } else if Attribute.equals(name, "hidden") {
        context.style.insert(.furniture)
      }
    }
  }
}

/// Reading attributes as bytes.
private enum Attribute {
  static func equals(_ text: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where text[index] != word.utf8Start[index] { return false }
    return text[word.utf8CodeUnitCount] == 0
  }

  /// Whether a declaration of `property` in the style `text` begins with one of `values`.
  static func holds(_ text: UnsafePointer<UInt8>, _ property: StaticString, anyOf values: [StaticString]) -> Bool {
    var index = 0
    let first = property.utf8Start[0]
    while text[index] != 0 {
      if text[index] | 0x20 == first, begins(text + index, property) {
        var after = index + property.utf8CodeUnitCount
        while text[after] == UInt8(ascii: ":") || text[after] == 0x20 { after += 1 }
        return values.contains { begins(text + after, $0) }
      }
      index += 1
    }
    return false
  }

  private static func begins(_ text: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount {
      let byte = text[index]
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard folded == word.utf8Start[index] else { return false }
    }
    return true
  }
}
