import RoleModel

/// Bullets inside a line: `Duties: • greet guests • answer calls`.
enum BulletCuts {
  /// A real bullet cuts wherever it stands twice; a hyphen or a star only as ` - ` before a capital, three times or more.
  ///
  /// `places` are those of all bytes that may begin either.
  static func find(at places: [Int], in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Cut] {
    var signs: [Int] = []
    var hyphens: [Int] = []
    // What follows a sign side by side is none.
    var next = range.lowerBound
    for start in places where start >= next {
      switch text[start] {
      case UInt8(ascii: "-"), UInt8(ascii: "*"):
        var end = start + 1
        while end < range.upperBound, text[end] == text[start], end - start < 3 { end += 1 }
        var letter = end
        while letter < range.upperBound, text[letter] == 0x20 { letter += 1 }
        let isSpaced = letter > end || end > start + 1
        if isSpaced, letter < range.upperBound, Bullet.isCapital(text[letter]) { hyphens.append(start) }
      default:
        let length = Bullet.length(start..<range.upperBound, in: text)
        let isDash = text[start] == 0xE2 && start + 1 < range.upperBound && text[start + 1] == 0x80 && text[start + 2] != 0xA2
        if length > 0, !isDash { signs.append(start) }
        next = start + 3
      }
    }
    var cuts: [Cut] = []
    if signs.count >= 2 || (signs.count == 1 && signs[0] > range.lowerBound) { cuts += signs.map { Cut(position: $0, isItem: true) } }
    if hyphens.count >= 3 { cuts += hyphens.map { Cut(position: $0, isItem: true) } }
    return cuts
  }
}
