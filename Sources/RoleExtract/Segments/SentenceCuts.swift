import RoleModel

/// The sentences of a long line.
enum SentenceCuts {
  static func find(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Cut] {
    var cuts: [Cut] = []
    var index = range.lowerBound + 1
    while index + 1 < range.upperBound {
      defer { index += 1 }
      let byte = text[index]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else { continue }
      var next = index + 1
      while next < range.upperBound, isClosing(text, next) { next += 1 }
      guard next < range.upperBound, text[next] == 0x20 else { continue }
      while next < range.upperBound, text[next] == 0x20 { next += 1 }
      guard next < range.upperBound, opensSentence(text, next, range) else { continue }
      if byte == UInt8(ascii: "."), isAbbreviation(endingAt: index, range, text) { continue }
      cuts.append(Cut(position: next, isItem: false))
    }
    return cuts
  }

  private static func isClosing(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: ")") || text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
      || text[index] == UInt8(ascii: "*")
  }

  private static func opensSentence(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
    let byte = text[index]
    return (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte >= 0xC3
  }

  /// `e.g.`, `Inc.`, `U.S.`: the point belongs to the word.
  private static func isAbbreviation(endingAt point: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = point
    while start > range.lowerBound, text[start - 1] > 0x20, text[start - 1] != UInt8(ascii: "(") { start -= 1 }
    let word = text[start..<point]
    // One letter, or letters with points between them.
    if word.count == 1, Bullet.isLetter(text[start]) { return true }
    if word.count >= 3, word.contains(UInt8(ascii: ".")), word.count <= 5 { return true }
    return isAbbreviation(word)
  }

  /// `Inc`, `St`: whether a word is written with a point.
  static func isAbbreviation(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { abbreviations.contains { $0.elementsEqual(word) } }

  private static let abbreviations: [[UInt8]] = [
    "Inc", "Ltd", "Co", "Corp", "Dr", "Mr", "Mrs", "Ms", "St", "No", "vs", "approx", "incl", "min", "max", "Jr", "Sr", "Prof", "Dept", "Mt",
    "Ft", "Ave", "Blvd", "Rd",
  ].map { Array($0.utf8) }
}
