import RoleModel

/// HTML cut down to what libxml2 has to judge: which element opens and closes where. Only tags with their names stand in it; text and all
/// that tags say of layout are pieces that are taken, each in its place, as libxml2 reports the tags around them.
///
/// libxml2 spends most of its time on the letters of text, which it only hands on, and a thousand instructions on each tag. So it isn't
/// shown either what holds nothing to judge:
///
/// - `<br>`, and a phrase (`<b>`, `<span>`) that holds only text and phrases and is ended by its own end tag;
/// - what stands in any other element that holds no more than that: libxml2 gets `<p/>`;
/// - that element as a whole where it follows one of its name, whose beginning has ended all that it ends: the second of two paragraphs.
///
/// What would make libxml2 lose text, or cost it quadratic time, never reaches it:
///
/// - Attributes (each is compared with all before it: 50,000 took 2.9 seconds).
/// - A tag, comment or quoted attribute that never ends swallows the rest of the document; here it is text.
/// - A `<` before another `<` that no `>` follows is a sign of comparison, not a tag (`a<b and c<d`).
/// - The conditions that Word writes without a comment (`<![if !supportLists]>`) would come out as text.
/// - In push mode everything after `</html>` or `</body>` is dropped; those two end tags become line breaks.
struct MarkupSkeleton {
  /// Something of the input for which libxml2 has no event.
  struct Piece {
    enum Kind: UInt8 {
      /// A run of text.
      case text
      case lineBreak
      /// What a tag of `markup` says of layout.
      case tag
      /// An element that libxml2 isn't shown begins, and ends.
      case open, close
    }

    var kind: Kind
    var tag = Tag(role: .inline)
    var look: Look = []
    /// The byte of `markup` behind which libxml2 must stand before the piece is taken.
    var place: Int
    /// Its bytes in the input.
    var source: Range<Int>
  }

  /// What libxml2 reads.
  private(set) var markup: [UInt8] = []
  /// All else, in its order.
  private(set) var pieces: [Piece] = []
  private(set) var warnings: [Warning] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeLimit: Int
  /// How many of a feed's wrappings (`<![CDATA[ … ]]>`) are open.
  private var wrappings = 0
  /// The elements around this place that libxml2 wasn't shown yet: any, and phrases in it.
  private var plain: [Element] = []
  /// How many links that libxml2 was shown may be open.
  private var openLinks = 0
  /// The last element that libxml2 was shown closed in itself, and where it ends in `markup`.
  private var last: (name: TagName, end: Int)?

  private struct Element {
    var name: TagName
    var nesting: Tag.Nesting
    /// The piece of its tag.
    var piece: Int
  }

  /// Deeper phrases are shown to libxml2, which limits how deep elements nest.
  private static let mostPlain = 8

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    attributeLimit = limits.attributesPerTag
    markup.reserveCapacity(bytes.count / 16)
    pieces.reserveCapacity(bytes.count / 32)
    read()
    show()
    // A last byte behind the last tag, so that its own end can be told from that of the elements which nothing ends.
    markup.append(0x20)
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
      case UInt8(ascii: "!") where isDeclaration(at: index), UInt8(ascii: "?") where MarkupSkeleton.isLetter(bytes[index + 1]):
        addText(start..<open)
        end = find(UInt8(ascii: ">"), from: index)! + 1
      case UInt8(ascii: "/") where MarkupSkeleton.isLetter(bytes[index + 1]):
        addText(start..<open)
        let name = TagName(at: index + 1, in: bytes)
        let close = bytes[name.range.upperBound] == UInt8(ascii: ">") ? name.range.upperBound : find(UInt8(ascii: ">"), from: index)!
        end = close + 1
        addEnd(of: name, open..<end)
      case let byte where MarkupSkeleton.isLetter(byte):
        let name = TagName(at: index, in: bytes)
        var tag = TagReader(bytes, at: name.range.upperBound, attributeLimit: attributeLimit)
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
        addText(start..<open)
        guard add(tag, named: name, open..<tag.index).nesting == .code else {
          end = tag.index
          break
        }
        // What stands in them is code; only their own end tag ends them.
        guard let close = endTag(name.range, from: tag.index) else { return }
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
    return MarkupSkeleton.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/")
  }

  // MARK: Writing

  /// Adds a run of text, without the `]]>` that ends a feed's wrapping.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    while wrappings > 0, let end = (start..<range.upperBound).first(where: { begins("]]>", at: $0) }), end + 3 <= range.upperBound {
      wrappings -= 1
      addPiece(.text, start..<end)
      start = end + 3
    }
    addPiece(.text, start..<range.upperBound)
  }

  private mutating func addPiece(_ kind: Piece.Kind, _ source: Range<Int>) {
    guard !source.isEmpty else { return }
    pieces.append(Piece(kind: kind, place: markup.count, source: source))
  }

  /// Writes the first bytes of a tag, up to the end of its name, and those that end it.
  private mutating func write(_ tag: Range<Int>, _ name: TagName, closed isClosed: Bool = false) {
    markup.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[tag.lowerBound..<name.range.upperBound]))
    if isClosed { markup.append(UInt8(ascii: "/")) }
    markup.append(UInt8(ascii: ">"))
  }

  private mutating func add(_ reader: TagReader, named name: TagName, _ source: Range<Int>) -> Tag {
    if reader.surplus != nil { warnOfSurplus(reader) }
    let tag = Tag.named(name)
    if tag.role == .lineBreak {
      addPiece(.lineBreak, source)
      return tag
    }
    let isLink = tag.role == .link
    // A link ends the link that it stands in.
    if isLink, let element = plain.last, pieces[element.piece].tag.role == .link { show() }
    let isPlain = !reader.isClosed && tag.nesting.mayBePlain && !(isLink && openLinks > 0)
    if !isPlain || tag.nesting != .phrase || plain.count == MarkupSkeleton.mostPlain { show() }
    pieces.append(Piece(kind: .open, tag: tag, look: reader.look, place: markup.count, source: source))
    let element = Element(name: name, nesting: tag.nesting, piece: pieces.count - 1)
    if isPlain { plain.append(element) } else { show(element, closed: reader.isClosed) }
    return tag
  }

  private mutating func addEnd(of name: TagName, _ source: Range<Int>) {
    guard let element = plain.last, isSame(element.name, name) else {
      let tag = Tag.named(name)
      guard tag.nesting != .root else { return addPiece(.lineBreak, source) }
      show()
      if tag.role == .link, openLinks > 0 { openLinks -= 1 }
      return write(source, name)
    }
    plain.removeLast()
    if element.nesting == .phrase || last.map({ $0.end == markup.count && isSame($0.name, name) }) ?? false {
      return addPiece(.close, source)
    }
    show(element, closed: true)
    last = (name, markup.count)
    let place = pieces[element.piece].place
    for piece in element.piece..<pieces.count { pieces[piece].place = place }
  }

  /// Leaves the elements around this place to libxml2.
  private mutating func show() {
    guard let first = plain.first else { return }
    var next = 0
    for piece in first.piece..<pieces.count {
      if next < plain.count, plain[next].piece == piece {
        show(plain[next], closed: false)
        next += 1
      } else {
        pieces[piece].place = markup.count
      }
    }
    plain.removeAll(keepingCapacity: true)
  }

  /// Writes the tag that begins an element; the piece stands where libxml2 reports it.
  private mutating func show(_ element: Element, closed isClosed: Bool) {
    write(pieces[element.piece].source, element.name, closed: isClosed)
    pieces[element.piece].kind = .tag
    pieces[element.piece].place = markup.count - (isClosed ? 2 : 1)
    if pieces[element.piece].tag.role == .link, !isClosed { openLinks += 1 }
  }

  private func isSame(_ one: TagName, _ other: TagName) -> Bool {
    guard one.key == other.key, one.range.count == other.range.count else { return false }
    return one.range.count <= 8 || zip(one.range, other.range).allSatisfy { bytes[$0].lowered == bytes[$1].lowered }
  }

  private mutating func warnOfSurplus(_ tag: TagReader) {
    guard let surplus = tag.surplus else { return }
    warnings.append(
      Warning(
        code: "limit.attributes", message: "a tag has more than \(attributeLimit) attributes; the rest are ignored",
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

  private func endOfComment(from start: Int) -> Int? {
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
