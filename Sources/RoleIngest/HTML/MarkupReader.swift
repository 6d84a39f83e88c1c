import RoleModel

/// Cuts HTML into pieces: text, line breaks, and where elements begin and end.
///
/// Nothing is lost, whatever is wrong with the markup:
///
/// - A tag, comment, script or quoted attribute that never ends swallows the rest of the document; here it is text.
/// - A `<` before another `<` that no `>` follows is a sign of comparison, not a tag (`a<b and c<d`).
/// - The conditions that Word writes without a comment (`<![if !supportLists]>`) would come out as text.
/// - After `</html>` or `</body>` a parser drops everything; those two end tags become line breaks.
struct MarkupReader {
  private(set) var pieces: [MarkupPiece] = []
  private(set) var warnings: [Warning] = []
  /// No element ends another, or is ended by another, but for paragraphs that the next block ends: libxml2 would report these same elements,
  /// so there is nothing to judge. Where text stands isn't asked.
  private(set) var isOrderly = true

  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: Limits
  /// How many of a feed's wrappings (`<![CDATA[ … ]]>`) are open.
  private var wrappings = 0
  /// The elements around this place, as long as the markup is orderly.
  private var elements: [Element] = []
  private var openLinks = 0

  private struct Element {
    var name: TagName
    var nesting: Tag.Nesting
    var holds: Tag.Content
    var isLink: Bool
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    pieces.reserveCapacity(bytes.count / 8)
    elements.reserveCapacity(16)
    read()
  }

  private mutating func read() {
    var (start, index) = (0, 0)
    // Beyond the last `>` nothing ends, so everything is text.
    guard let last = bytes.lastIndex(of: UInt8(ascii: ">")) else { return addRest(from: 0) }
    // Once a search for a comment's end has failed it fails for the rest of the document too; it isn't repeated. A tag without an end is
    // sought to the end of the document as well.
    var (hasCommentEnd, patience) = (true, 64)
    while let open = find(UInt8(ascii: "<"), from: index), open < last, patience > 0 {
      index = open + 1
      let end: Int
      switch bytes[index] {
      case UInt8(ascii: "!") where begins("!--", at: index):
        guard hasCommentEnd, let close = endOfComment(from: index + 3) else {
          if hasCommentEnd { warnUnterminated(open) }
          hasCommentEnd = false
          continue
        }
        addText(start..<open)
        end = close
      case UInt8(ascii: "!") where begins("![cdata[", at: index):
        // A feed's wrapping: what stands in it is the posting.
        addText(start..<open)
        wrappings += 1
        end = index + 8
      case UInt8(ascii: "!") where isDeclaration(at: index), UInt8(ascii: "?") where MarkupReader.isLetter(bytes[index + 1]):
        addText(start..<open)
        end = find(UInt8(ascii: ">"), from: index)! + 1
      case UInt8(ascii: "/") where MarkupReader.isLetter(bytes[index + 1]):
        addText(start..<open)
        let name = TagName(at: index + 1, in: bytes)
        let close = bytes[name.range.upperBound] == UInt8(ascii: ">") ? name.range.upperBound : find(UInt8(ascii: ">"), from: index)!
        end = close + 1
        addEnd(of: name, open..<end)
      case let byte where MarkupReader.isLetter(byte):
        let name = TagName(at: index, in: bytes)
        var tag = TagReader(bytes, at: name.range.upperBound, attributeLimit: limits.attributesPerTag)
        switch tag.read() {
        case .unterminated:
          patience -= 1
          warnUnterminated(open)
          continue
        case .noTag:
          index = tag.index
          continue
        case .tag: break
        }
        let element = Tag.named(name)
        // What stands in it is code; only its own end tag ends it, and without that it is text.
        let close = element.nesting == .code ? endTag(name.range, from: tag.index) : tag.index
        guard let close else {
          patience -= 1
          warnUnterminated(open)
          continue
        }
        addText(start..<open)
        add(element, tag, named: name, open..<tag.index)
        end = close
      default: continue
      }
      (start, index) = (end, end)
    }
    addRest(from: start)
  }

  /// `!doctype`, Word's conditions, and nothing at all; any other `<!` is text, and what follows it must not be lost.
  private func isDeclaration(at index: Int) -> Bool {
    begins("!doctype", at: index) || begins("![if", at: index) || begins("![endif", at: index) || begins("!>", at: index)
  }

  /// What follows the last tag; markup in it doesn't end.
  private mutating func addRest(from start: Int) {
    if let open = find(UInt8(ascii: "<"), from: start), opensMarkup(at: open) { warnUnterminated(open) }
    addText(start..<bytes.count)
  }

  private func opensMarkup(at open: Int) -> Bool {
    guard open + 1 < bytes.count else { return false }
    let next = bytes[open + 1]
    return MarkupReader.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/")
  }

  // MARK: Pieces

  /// Adds a run of text, without the `]]>` that ends a feed's wrapping.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while wrappings > 0, let end = (start..<range.upperBound).first(where: { begins("]]>", at: $0) }), end + 3 <= range.upperBound {
      wrappings -= 1
      addText(piece: start..<end)
      start = end + 3
    }
    addText(piece: start..<range.upperBound)
  }

  private mutating func addText(piece source: Range<Int>) {
    if !source.isEmpty { pieces.append(MarkupPiece(kind: .text, source: source)) }
  }

  private mutating func add(_ tag: Tag, _ reader: TagReader, named name: TagName, _ source: Range<Int>) {
    if reader.surplus != nil { warnOfSurplus(reader) }
    let kind: MarkupPiece.Kind =
      tag.role == .lineBreak ? .lineBreak : tag.nesting == .root ? .tag : tag.nesting == .void ? .void : .open
    if isOrderly, kind != .lineBreak { isOrderly = isOrdered(tag, name, closed: reader.isClosed, at: source.lowerBound) }
    pieces.append(MarkupPiece(kind: kind, tag: tag, look: reader.look, isClosed: reader.isClosed, source: source))
  }

  /// Whether the element may stand in those that are open, which it then joins.
  private mutating func isOrdered(_ tag: Tag, _ name: TagName, closed isClosed: Bool, at place: Int) -> Bool {
    guard tag.nesting != .root else { return elements.isEmpty }
    if tag.content == .block, elements.last?.nesting == .paragraph { endParagraph(at: place) }
    let isLink = tag.role == .link
    guard !(elements.last?.holds ?? [.flow, .head]).isDisjoint(with: tag.content), !isLink || openLinks == 0 else { return false }
    guard tag.nesting != .void else { return true }
    elements.append(Element(name: name, nesting: tag.nesting, holds: tag.holds, isLink: isLink))
    if isLink { openLinks += 1 }
    return !isClosed && elements.count < limits.depth
  }

  /// Ends the paragraph that is open, as what begins or ends at `place` does.
  private mutating func endParagraph(at place: Int) {
    elements.removeLast()
    pieces.append(MarkupPiece(kind: .close, source: place..<place))
  }

  private mutating func addEnd(of name: TagName, _ source: Range<Int>) {
    if isOrderly, elements.last?.nesting == .paragraph, elements.dropLast().last?.name.isSame(as: name, in: bytes) ?? false {
      endParagraph(at: source.lowerBound)
    }
    if isOrderly, let element = elements.last, element.name.isSame(as: name, in: bytes) {
      elements.removeLast()
      if element.isLink { openLinks -= 1 }
      return pieces.append(MarkupPiece(kind: .close, source: source))
    }
    let tag = Tag.named(name)
    guard tag.nesting != .root, tag.role != .lineBreak else { return pieces.append(MarkupPiece(kind: .lineBreak, source: source)) }
    // The end of a paragraph that a block has ended is an empty paragraph.
    isOrderly = isOrderly && tag.nesting == .paragraph && (elements.last?.holds ?? .flow).contains(.block)
    pieces.append(MarkupPiece(kind: isOrderly ? .tag : .close, tag: tag, source: source))
  }

  private mutating func warnOfSurplus(_ tag: TagReader) {
    guard let surplus = tag.surplus else { return }
    warnings.append(
      Warning(
        code: "limit.attributes", message: "a tag has more than \(limits.attributesPerTag) attributes; the rest are ignored",
        evidence: [Evidence(start: surplus, end: tag.index - 1, rule: "limit.attributes")]))
  }

  private mutating func warnUnterminated(_ open: Int) {
    guard !warnings.contains(where: { $0.code == "markup.unterminated" }) else { return }
    warnings.append(
      Warning(
        code: "markup.unterminated", message: "markup that begins at byte \(open) never ends; what follows is read as text",
        evidence: [Evidence(start: open, end: open + 1, rule: "markup.unterminated")]))
  }

  // MARK: Reading

  private func find(_ byte: UInt8, from start: Int) -> Int? { bytes.place(of: byte, in: min(start, bytes.count)..<bytes.count) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private func begins(_ word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      guard bytes[index + offset].lowered == word.utf8Start[offset] else { return false }
    }
    return true
  }

  /// Behind the comment whose text begins at `start`; `<!-->` and `<!--->` have none.
  private func endOfComment(from start: Int) -> Int? {
    if begins(">", at: start) || begins("->", at: start) { return bytes[start] == UInt8(ascii: ">") ? start + 1 : start + 2 }
    var index = start
    while let close = find(UInt8(ascii: ">"), from: index) {
      if close >= start + 2, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") { return close + 1 }
      index = close + 1
    }
    return nil
  }

  /// Where the end tag of the element `name` begins.
  private func endTag(_ name: Range<Int>, from start: Int) -> Int? {
    var index = start
    while let open = find(UInt8(ascii: "<"), from: index) {
      if open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), open + 2 + name.count <= bytes.count,
        name.allSatisfy({ bytes[$0] | 0x20 == bytes[open + 2 + $0 - name.lowerBound] | 0x20 })
      {
        return open
      }
      index = open + 1
    }
    return nil
  }
}
