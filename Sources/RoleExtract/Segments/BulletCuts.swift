import RoleModel

/// Bullets inside a line: `Duties: • greet guests • answer calls`.
enum BulletCuts {
  /// A real bullet cuts wherever it stands twice; a hyphen or a star only as ` - ` before a capital, three times or more.
  static func find(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Cut] {
    var signs: [Int] = []
    var hyphens: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case 0xE2, 0xC2, 0xEF:
        let length = Bullet.length(index..<range.upperBound, in: text)
        let isDash = text[index] == 0xE2 && index + 1 < range.upperBound && text[index + 1] == 0x80 && text[index + 2] != 0xA2
        if length > 0, !isDash { signs.append(index) }
        index += 2
      case UInt8(ascii: "-"), UInt8(ascii: "*"):
        let start = index
        while index + 1 < range.upperBound, text[index + 1] == text[start], index - start < 2 { index += 1 }
        var next = index + 1
        while next < range.upperBound, text[next] == 0x20 { next += 1 }
        let isOpen = start == range.lowerBound || text[start - 1] == 0x20
        let isSpaced = next > index + 1 || index > start
        if isOpen, isSpaced, next < range.upperBound, Bullet.isCapital(text[next]) { hyphens.append(start) }
      default: break
      }
      index += 1
    }
    var cuts: [Cut] = []
    if signs.count >= 2 || (signs.count == 1 && signs[0] > range.lowerBound) { cuts += signs.map { Cut(position: $0, isItem: true) } }
    if hyphens.count >= 3 { cuts += hyphens.map { Cut(position: $0, isItem: true) } }
    return cuts
  }
}
