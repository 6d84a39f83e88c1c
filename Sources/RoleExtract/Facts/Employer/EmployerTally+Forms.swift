import RoleLexicon
import RoleModel

// Whether two writings name one employer: in full, in short, by initials, in an address.
extension EmployerTally {
  /// `RHL` for `Rooks Holdings Ltd`, `RO` for `Rooks`.
  func isInitials(_ short: Range<Int>, of full: Range<Int>) -> Bool {
    let range = text.textRange(short).lowerBound..<bare(short.upperBound - 1).upperBound
    guard short.count <= 3, range.count <= 6, !text.bytes[range].contains(where: { (0x61...0x7A).contains($0) }) else {
      return false
    }
    let letters = text.bytes[range].filter { (0x41...0x5A).contains($0) }
    guard letters.count >= 2 else { return false }
    // `RO` for `Rooks`.
    if full.count == 1 {
      let word = text.bytes[bare(full.lowerBound)]
      return letters.count < 4 && word.count > letters.count + 2 && word.contains(where: { (0x61...0x7A).contains($0) })
        && zip(word, letters).allSatisfy { $0.0 & 0xDF == $0.1 }
    }
    let initials = full.filter(text.isCapital).map { text.bytes[Int(text.token($0).start)] }
    return initials == letters || (initials.count == letters.count + 1 && initials.starts(with: letters))
  }

  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { sameWord($0.0, $0.1) }
  }

  func begins(_ whole: Range<Int>, with part: Range<Int>) -> Bool {
    whole.count > part.count && zip(part, whole).allSatisfy { sameWord($0.0, $0.1) }
  }

  func ends(_ whole: Range<Int>, with part: Range<Int>) -> Bool {
    whole.count > part.count && part.count > 1 && zip(part, whole.suffix(part.count)).allSatisfy { sameWord($0.0, $0.1) }
  }

  /// The names in the text's addresses: `rooks` of `jobs@rooks.example` and `www.rooks.example`.
  static func domains(_ text: IdentityText) -> [Range<Int>] {
    let bytes = text.bytes
    var domains: [Range<Int>] = []
    for (number, passage) in text.passages.enumerated() {
      // A passage may be cut at the point of an address.
      let hasInnerPoint = text.content(ofPassage: number).hasInnerPoint
      for index in hasInnerPoint ? passage.tokens : passage.tokens.suffix(1) {
        let (start, end) = (Int(text.token(index).start), Int(text.token(index).end))
        guard start > 0, end - start >= 4, end + 2 < bytes.count, bytes[end] == UInt8(ascii: "."), Bullet.isLetter(bytes[end + 1]) else {
          continue
        }
        let isWeb = bytes[start - 1] == UInt8(ascii: ".") && start >= 4 && bytes[start - 2] | 0x20 == UInt8(ascii: "w")
        if bytes[start - 1] == UInt8(ascii: "@") || isWeb { domains.append(start..<end) }
      }
    }
    return domains
  }

  /// Whether an address is made of the name: of all its words, or of all but the last ones.
  func isDomain(_ domain: Range<Int>, of name: Range<Int>) -> Bool {
    let bytes = text.bytes
    var rest = domain
    for index in name where !text.isOne(of: ["of", "and", "&", "the"], index) {
      let word = bare(index)
      guard !rest.isEmpty else { return true }
      guard word.count <= rest.count, zip(word, rest).allSatisfy({ bytes[$0] | 0x20 == bytes[$1] | 0x20 }) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return rest.isEmpty
  }

  /// `Rooks Holdings` is `Rooks` in full; `Rooks Mobile App` is a thing of theirs.
  func isFullForm(_ whole: Range<Int>, of part: Range<Int>) -> Bool {
    whole.dropFirst(part.count).contains { text.use($0).contains(.organisation) }
  }

  func sameWord(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (bare(one), bare(other))
    // The first letter tells nearly all words apart.
    guard text.bytes[a.lowerBound] | 0x20 == text.bytes[b.lowerBound] | 0x20, a.count == b.count else { return false }
    return zip(text.bytes[a], text.bytes[b]).allSatisfy { $0 == $1 || (Bullet.isLetter($0) && $0 | 0x20 == $1 | 0x20) }
  }

  /// The bytes of a token without a possessive.
  func bare(_ index: Int) -> Range<Int> {
    let range = text.token(index).range
    guard text.endsPossessive(index) else { return range }
    return range.lowerBound..<(range.upperBound - (text.bytes[range.upperBound - 2] == UInt8(ascii: "'") ? 2 : 4))
  }
}
