import CLibXML2
import RoleModel

/// Takes the pieces of HTML into blocks, with the elements that are open around them. Where libxml2 judges which these are, its callbacks write
/// here; it reads a skeleton of the markup, and what stands between its tags is taken from the pieces.
struct HTMLEvents {
  static let prologue = "<body>"
  static let prologueLength = 6

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

  private let pieces: UnsafeBufferPointer<MarkupPiece>
  /// What libxml2 reads.
  private let markup: UnsafeBufferPointer<UInt8>
  private let input: UnsafeBufferPointer<UInt8>
  var builder: BlockBuilder
  let depthLimit: Int
  /// Set when the nesting passed the limit.
  private(set) var isTooDeep = false
  /// Where the parser gave up.
  private(set) var stopped: Int?

  private var parser: htmlParserCtxtPtr?
  private var base = 0
  /// The next piece.
  private var next = 0
  private var contexts: [Context] = []
  private var context = Context()

  init(
    _ pieces: UnsafeBufferPointer<MarkupPiece>, markup: UnsafeBufferPointer<UInt8>, of input: UnsafeBufferPointer<UInt8>, limits: Limits
  ) {
    self.pieces = pieces
    self.markup = markup
    self.input = input
    builder = BlockBuilder(capacity: input.count, limit: limits.blocks)
    depthLimit = limits.depth
    contexts.reserveCapacity(16)
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
    return min(markup.count, base + Int(current.pointee.consumed) + (current.pointee.cur - current.pointee.base))
  }

  /// Byte of the input up to which it was read.
  var inputPosition: Int { next > 0 ? pieces[next - 1].source.upperBound : 0 }

  // MARK: Events

  /// libxml2 stands behind the name of the tag.
  mutating func open(_ name: UnsafePointer<UInt8>) {
    let position = position
    take(before: position)
    if contexts.count > depthLimit, !isTooDeep, let parser {
      isTooDeep = true
      stopped = markup[..<position].lastIndex(of: UInt8(ascii: "<"))
      xmlStopParser(parser)
      return builder.endBlock()
    }
    guard next < pieces.count, pieces[next].place == position, pieces[next].kind == .tag else {
      // An element that libxml2 adds, as a paragraph before its end tag.
      let length = UnsafeBufferPointer(start: name, count: 64).firstIndex(of: 0) ?? 64
      return enter(Tag.named(TagName(at: 0, in: UnsafeBufferPointer(start: name, count: length))), [])
    }
    enter(pieces[next].tag, pieces[next].look)
    next += 1
  }

  /// libxml2 stands behind the tag that ends the element.
  mutating func close() {
    take(before: position)
    leave()
  }

  mutating func stop() {
    if stopped == nil { stopped = position }
  }

  /// Takes what libxml2 had no event for, and ends the last block.
  mutating func takeRest() {
    take(before: .max)
    builder.endBlock()
  }

  // MARK: Elements

  /// Takes the pieces that stand before the byte `position` of the skeleton.
  private mutating func take(before position: Int) {
    while next < pieces.count, pieces[next].place < position {
      let piece = pieces[next]
      next += 1
      switch piece.kind {
      case .text: if !context.isHidden { append(piece.source) }
      case .lineBreak: builder.endBlock(gap: builder.isBlank)
      case .open: enter(piece.tag, piece.look)
      case .close: leave()
      case .void:
        enter(piece.tag, piece.look)
        leave()
      // libxml2 has told what it means, or leaves it out, as a second body. A paragraph's end without its beginning is an empty paragraph.
      case .tag: if piece.tag.nesting == .paragraph { builder.endBlock() }
      }
    }
  }

  private mutating func enter(_ tag: Tag, _ look: Look) {
    contexts.append(context)
    context.endsBlock = false
    switch tag.role {
    // A `br` is a piece of its own, and opens nothing.
    case .inline, .lineBreak: break
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
      context.endsBlock = true
      context.style.insert(.furniture)
    case .control: context.style.insert(.furniture)
    case .pageTitle:
      context.endsBlock = true
      context.style.insert(.pageTitle)
    case .preformatted:
      context.endsBlock = true
      context.isPreformatted = true
    }
    if look.contains(.bold) { context.isBold = true }
    if look.contains(.regular) { context.isBold = false }
    if look.contains(.unseen) { context.style.insert(.furniture) }
    if context.endsBlock { builder.endBlock() }
    applyContext()
  }

  private mutating func leave() {
    guard let parent = contexts.popLast() else { return }
    if context.endsBlock { builder.endBlock() }
    context = parent
    applyContext()
  }

  private mutating func applyContext() {
    builder.style = context.style
    builder.level = Int(context.level)
    builder.isBold = context.isBold
    builder.isLink = context.isLink
  }

  // MARK: Text

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
}
