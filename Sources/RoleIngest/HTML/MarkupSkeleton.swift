import RoleModel

/// HTML cut down to what libxml2 has to judge: which element opens and closes where. Each run of text stands in it as one byte, each tag
/// with its name and the attributes that tell of layout; comments, scripts and all else that nobody sees are left out.
///
/// libxml2 spends most of its time on the letters of text, which it only hands on; a twentieth of the bytes tells it as much. Text is
/// taken from the input where libxml2 reports the byte that stands for it. What would make libxml2 lose text, or cost it quadratic time,
/// never reaches it:
///
/// - More than `Limits.attributesPerTag` attributes on a tag (each is compared with all before it: 50,000 took 2.9 seconds).
/// - A tag, comment or quoted attribute that never ends swallows the rest of the document; here it is text.
/// - A `<` before another `<` that no `>` follows is a sign of comparison, not a tag (`a<b and c<d`).
/// - The conditions that Word writes without a comment (`<![if !supportLists]>`) would come out as text.
/// - In push mode everything after `</html>` or `</body>` is dropped; those two end tags become line breaks.
struct MarkupSkeleton {
  /// A run of text.
  struct Run {
    /// The byte of `markup` that stands for it.
    var place: Int
    /// Its bytes in the input.
    var text: Range<Int>
  }

  /// What libxml2 reads.
  private(set) var markup: [UInt8] = []
  /// The runs of text, in their order.
  private(set) var runs: [Run] = []
  private(set) var warnings: [Warning] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeLimit: Int
  /// How many of a feed's wrappings (`<![CDATA[ … ]]>`) are open.
  private var wrappings = 0

  /// Stands for text; for white space alone it is a space.
  private static let text = UInt8(ascii: "!")

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    attributeLimit = limits.attributesPerTag
    markup.reserveCapacity(bytes.count / 4)
    runs.reserveCapacity(bytes.count / 64)
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
          hasCommentEnd = false
          warnUnterminated(open)
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
        addEnd(of: name(from: index + 1))
        end = find(UInt8(ascii: ">"), from: index)! + 1
      case let byte where MarkupSkeleton.isLetter(byte):
        let name = name(from: index)
        var tag = TagReader(bytes, at: name.upperBound, attributeLimit: attributeLimit)
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
        add(tag, named: name)
        guard isNamed(name, "script") || isNamed(name, "style") else {
          end = tag.index
          break
        }
        // What stands in them is code; only their own end tag ends them.
        guard let close = endTag(name, from: tag.index) else { return }
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
      addRun(start..<end)
      start = end + 3
    }
    addRun(start..<range.upperBound)
  }

  private mutating func addRun(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    runs.append(Run(place: markup.count, text: range))
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
    markup.append(index == range.upperBound ? 0x20 : MarkupSkeleton.text)
  }

  private mutating func addEnd(of name: Range<Int>) {
    guard !isNamed(name, "html"), !isNamed(name, "body") else { return markup.append(contentsOf: "<br>".utf8) }
    markup.append(UInt8(ascii: "<"))
    markup.append(UInt8(ascii: "/"))
    for index in name { markup.append(bytes[index]) }
    markup.append(UInt8(ascii: ">"))
  }

  private mutating func add(_ tag: TagReader, named name: Range<Int>) {
    markup.append(UInt8(ascii: "<"))
    for index in name { markup.append(bytes[index]) }
    for attribute in [tag.style, tag.hidden] {
      guard let attribute else { continue }
      markup.append(0x20)
      markup.append(contentsOf: bytes[attribute])
    }
    if tag.isClosed { markup.append(UInt8(ascii: "/")) }
    markup.append(UInt8(ascii: ">"))
    if let surplus = tag.surplus {
      warnings.append(
        Warning(
          code: "limit.attributes", message: "a tag has more than \(attributeLimit) attributes; the rest are ignored",
          evidence: [Evidence(start: surplus, end: tag.index - 1, rule: "limit.attributes")]))
    }
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

  /// The name of the tag that begins at `start`: letters, digits and `:-_.`, as libxml2 takes them.
  private func name(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): end += 1
      default: return start..<end
      }
    }
    return start..<end
  }

  private func isNamed(_ name: Range<Int>, _ word: StaticString) -> Bool {
    name.count == word.utf8CodeUnitCount && begins(word, at: name.lowerBound)
  }

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

/// Reads a tag behind its name.
private struct TagReader {
  enum Outcome { case tag, noTag, unterminated }

  /// Where the reader stands: after the `>` of a tag, or at the `<` that shows that there is none.
  private(set) var index: Int
  /// The bytes of the first attributes `style` and `hidden`.
  private(set) var style: Range<Int>?
  private(set) var hidden: Range<Int>?
  /// A `/` ends it, so that the element ends with it.
  private(set) var isClosed = false
  /// Where there are more attributes than the limit, the first of them.
  private(set) var surplus: Int?

  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeLimit: Int
  private var attributes = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, attributeLimit: Int) {
    self.bytes = bytes
    self.index = index
    self.attributeLimit = attributeLimit
  }

  mutating func read() -> Outcome {
    // The last byte that is no space, or the equals sign before spaces.
    var (quote, previous, start): (UInt8, UInt8, Int) = (0, 0, index)
    var (isQuoteEnd, hasValue) = (false, false)
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { (quote, isQuoteEnd) = (0, true) }
      } else if byte == UInt8(ascii: ">") {
        // `<a href=jobs/>` is an address; `<br />` and `<a href="jobs"/>` are ends.
        isClosed = previous == UInt8(ascii: "/") && !isAddress(start..<index)
        end(start..<(isClosed ? index - 1 : index))
        index += 1
        return .tag
      } else if byte == UInt8(ascii: "<"), previous != UInt8(ascii: "=") {
        return .noTag
      } else if byte == UInt8(ascii: "=") {
        // A second one is part of the value, and one without a name opens none: the quote in `<p ==">` must not swallow the text.
        previous = hasValue || attributes == 0 ? 0x61 : byte
        hasValue = true
        index += 1
        continue
      } else if byte == 0x22 || byte == 0x27, previous == UInt8(ascii: "=") {
        quote = byte
      } else if byte > 0x20 {
        if previous != UInt8(ascii: "="), isQuoteEnd || bytes[index - 1] <= 0x20 {
          end(start..<index)
          (start, hasValue) = (index, false)
          attributes += 1
          if attributes > attributeLimit, surplus == nil { surplus = index }
        }
        isQuoteEnd = false
      }
      if byte > 0x20 || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return .unterminated
  }

  /// Notes the attribute that ends here.
  private mutating func end(_ attribute: Range<Int>) {
    guard surplus == nil, let first = attribute.first.map({ bytes[$0] | 0x20 }) else { return }
    if first == UInt8(ascii: "s"), style == nil, isNamed(attribute, "style") { style = attribute }
    if first == UInt8(ascii: "h"), hidden == nil, isNamed(attribute, "hidden") { hidden = attribute }
  }

  private func isNamed(_ attribute: Range<Int>, _ word: StaticString) -> Bool {
    guard attribute.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[attribute.lowerBound + offset] | 0x20 != word.utf8Start[offset] { return false }
    let end = attribute.lowerBound + word.utf8CodeUnitCount
    return end == attribute.upperBound || bytes[end] == UInt8(ascii: "=") || bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: "/")
  }

  /// Whether a value without quotes ends the tag.
  private func isAddress(_ attribute: Range<Int>) -> Bool {
    guard let equals = attribute.first(where: { bytes[$0] == UInt8(ascii: "=") }), equals + 1 < attribute.upperBound else { return false }
    return bytes[equals + 1] != 0x22 && bytes[equals + 1] != 0x27
  }
}
