import CLibXML2
import RoleModel

/// What libxml2's callbacks write to: the open elements, and the blocks. libxml2 reads a skeleton of the markup; text comes from the
/// input, where a run's byte in the skeleton is reported.
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

  /// What libxml2 reads, and what stands in the input for its runs of text.
  let skeleton: MarkupSkeleton
  private let input: UnsafeBufferPointer<UInt8>
  var builder: BlockBuilder
  let depthLimit: Int
  /// Set when the nesting passed the limit.
  private(set) var isTooDeep = false
  /// Where the parser gave up.
  private(set) var stopped: Int?

  private var parser: htmlParserCtxtPtr?
  private var base = 0
  /// The next run of text.
  private var next = 0
  private var contexts: [Context] = []
  private var context = Context()

  init(skeleton: MarkupSkeleton, input: UnsafeBufferPointer<UInt8>, builder: BlockBuilder, depthLimit: Int) {
    self.skeleton = skeleton
    self.input = input
    self.builder = builder
    self.depthLimit = depthLimit
  }

  mutating func begin(_ parser: htmlParserCtxtPtr, at start: Int) {
    self.parser = parser
    base = start - HTMLEvents.prologueLength
    isTooDeep = false
    stopped = nil
    contexts.removeAll(keepingCapacity: true)
    context = Context()
    applyContext()
  }

  /// Byte of the skeleton at which the parser stands.
  private var position: Int {
    guard let current = parser?.pointee.input else { return 0 }
    return min(skeleton.markup.count, base + Int(current.pointee.consumed) + (current.pointee.cur - current.pointee.base))
  }

  /// Byte of the input up to which text was read.
  var inputPosition: Int { next > 0 ? skeleton.runs[next - 1].text.upperBound : 0 }

  // MARK: Events

  mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if contexts.count > depthLimit, !isTooDeep, let parser {
      isTooDeep = true
      stopped = endOfMarkup(at: position)
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
    guard let parent = contexts.popLast() else { return }
    if context.endsBlock, Tag.named(name).role != .lineBreak { builder.endBlock() }
    context = parent
    applyContext()
  }

  /// Text of `count` bytes of the skeleton: each stands for a run.
  mutating func text(_ count: Int) {
    // Where libxml2 hands over a full buffer it doesn't tell where it stands; nothing lies between.
    if count < HTMLEvents.fullBuffer {
      let start = position - count
      while next < skeleton.runs.count, skeleton.runs[next].place < start { next += 1 }
    }
    let end = min(next + count, skeleton.runs.count)
    if !context.isHidden {
      for run in skeleton.runs[next..<end] { append(run.text) }
    }
    next = end
  }

  mutating func stop() {
    if stopped == nil { stopped = position }
  }

  // MARK: Details

  /// Appends the text at `range` of the input, its entities resolved.
  private mutating func append(_ range: Range<Int>) {
    var start = range.lowerBound
    while let ampersand = input.place(of: UInt8(ascii: "&"), in: start..<range.upperBound) {
      guard let entity = Entity.inMarkup(at: ampersand, before: range.upperBound, in: input) else {
        appendPlain(start..<(ampersand + 1))
        start = ampersand + 1
        continue
      }
      appendPlain(start..<ampersand)
      builder.append(entity, at: ampersand)
      start = ampersand + entity.length
    }
    appendPlain(start..<range.upperBound)
  }

  private mutating func appendPlain(_ range: Range<Int>) {
    guard context.isPreformatted else {
      return builder.append(UnsafeBufferPointer(rebasing: input[range]), at: range.lowerBound)
    }
    var line = range.lowerBound
    while let end = input.place(of: 10, in: line..<range.upperBound) {
      builder.append(UnsafeBufferPointer(rebasing: input[line..<end]), at: line)
      builder.endBlock(gap: false)
      line = end + 1
    }
    builder.append(UnsafeBufferPointer(rebasing: input[line..<range.upperBound]), at: line)
  }

  private func endOfMarkup(at position: Int) -> Int {
    let end = skeleton.markup[position...].firstIndex(of: UInt8(ascii: ">"))
    return end.map { $0 + 1 } ?? skeleton.markup.count
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
      guard text[index].lowered == word.utf8Start[index] else { return false }
    }
    return true
  }
}
