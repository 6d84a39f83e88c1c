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
/// Attributes never reach it: each is compared with all before it, and 50,000 took 2.9 seconds.
struct MarkupSkeleton {
  /// What libxml2 reads.
  private(set) var markup: [UInt8] = []
  /// All else, in its order.
  private(set) var pieces: [MarkupPiece]

  private let bytes: UnsafeBufferPointer<UInt8>
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

  /// The skeleton of `pieces`, which were cut from `bytes`.
  init(_ pieces: consuming [MarkupPiece], of bytes: UnsafeBufferPointer<UInt8>) {
    self.pieces = pieces
    self.bytes = bytes
    markup.reserveCapacity(bytes.count / 16)
    for piece in self.pieces.indices {
      switch self.pieces[piece].kind {
      case .text, .lineBreak: self.pieces[piece].place = markup.count
      case .close where self.pieces[piece].source.isEmpty:
        // libxml2 tells where such an element ends.
        self.pieces[piece].kind = .tag
        self.pieces[piece].place = markup.count
      case .open, .void, .tag, .close: bytes[self.pieces[piece].source.lowerBound + 1] == UInt8(ascii: "/") ? addEnd(piece) : add(piece)
      }
    }
    show(before: self.pieces.count)
    // A last byte behind the last tag, so that its own end can be told from that of the elements which nothing ends.
    markup.append(0x20)
  }

  /// Adds the element that begins with `piece`.
  private mutating func add(_ piece: Int) {
    let (tag, isClosed) = (pieces[piece].tag, pieces[piece].isClosed)
    let isLink = tag.role == .link
    // A link ends the link that it stands in.
    if isLink, let element = plain.last, pieces[element.piece].tag.role == .link { show(before: piece) }
    let isPlain = !isClosed && tag.nesting.mayBePlain && !(isLink && openLinks > 0)
    if !isPlain || tag.nesting != .phrase || plain.count == MarkupSkeleton.mostPlain { show(before: piece) }
    pieces[piece].place = markup.count
    let name = TagName(at: pieces[piece].source.lowerBound + 1, in: bytes)
    let element = Element(name: name, nesting: tag.nesting, piece: piece)
    if isPlain { plain.append(element) } else { show(element, closed: isClosed) }
  }

  /// Adds the end tag `piece`.
  private mutating func addEnd(_ piece: Int) {
    let name = TagName(at: pieces[piece].source.lowerBound + 2, in: bytes)
    pieces[piece].kind = .close
    guard let element = plain.last, element.name.isSame(as: name, in: bytes) else {
      show(before: piece)
      if Tag.named(name).role == .link, openLinks > 0 { openLinks -= 1 }
      pieces[piece].kind = .tag
      pieces[piece].place = markup.count
      return write(pieces[piece].source, name)
    }
    plain.removeLast()
    if element.nesting == .phrase || last.map({ $0.end == markup.count && $0.name.isSame(as: name, in: bytes) }) ?? false {
      pieces[piece].place = markup.count
      return
    }
    show(element, closed: true)
    last = (name, markup.count)
    pieces[piece].kind = .tag
    let place = pieces[element.piece].place
    for piece in element.piece...piece { pieces[piece].place = place }
  }

  /// Leaves the elements around `end` to libxml2.
  private mutating func show(before end: Int) {
    guard let first = plain.first else { return }
    var next = 0
    for piece in first.piece..<end {
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

  /// Writes the first bytes of a tag, up to the end of its name, and those that end it.
  private mutating func write(_ tag: Range<Int>, _ name: TagName, closed isClosed: Bool = false) {
    markup.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[tag.lowerBound..<name.range.upperBound]))
    if isClosed { markup.append(UInt8(ascii: "/")) }
    markup.append(UInt8(ascii: ">"))
  }
}
