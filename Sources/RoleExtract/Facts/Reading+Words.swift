import RoleLexicon
import RoleModel

// What grammars ask of single tokens and of the signs between them. Nothing here makes a string.
extension Reading {
  /// Whether token `index` is `word`, which is given in lower-case ASCII without apostrophes.
  @inline(__always)
  package func isWord(_ index: Int, _ word: StaticString) -> Bool { Reading.isWord(tokens[index], word, in: text) }

  /// Whether `token` of `text` is `word`.
  @inline(__always)
  static func isWord(_ token: Token, _ word: StaticString, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    let spare = Int(token.end - token.start) - count
    guard spare >= 0, spare <= 3 else { return false }
    let (letters, start) = (word.utf8Start, text.baseAddress! + Int(token.start))
    guard spare == 0 else { return isWordWithApostrophe(start, count + spare, letters, count) }
    for offset in 0..<count where Reading.lowered(start[offset]) != letters[offset] { return false }
    return true
  }

  /// `isn't`, with either apostrophe, is `isnt`.
  private static func isWordWithApostrophe(
    _ text: UnsafePointer<UInt8>, _ end: Int, _ letters: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    var place = 0
    for offset in 0..<count {
      if place < end, text[place] == UInt8(ascii: "'") {
        place += 1
      } else if place + 2 < end, text[place] == 0xE2 {
        place += 3
      }
      guard place < end, Reading.lowered(text[place]) == letters[offset] else { return false }
      place += 1
    }
    return place == end
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Whether token `index` is one of `words`.
  package func isWord(_ index: Int, among words: [StaticString]) -> Bool {
    let start = Int(tokens[index].start)
    let (length, first) = (Int(tokens[index].end) - start, Reading.lowered(text[start]))
    // The first letter tells nearly all words apart.
    for word in words where word.utf8Start[0] == first && word.utf8CodeUnitCount <= length {
      if isWord(index, word) { return true }
    }
    return false
  }

  /// The bytes between token `index` and the one before it; nothing before the text's first token.
  @inline(__always)
  package func gap(before index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index > 0, index < tokens.count else { return UnsafeBufferPointer(rebasing: text[0..<0]) }
    let start = Int(tokens[index - 1].end)
    return UnsafeBufferPointer(rebasing: text[start..<max(start, Int(tokens[index].start))])
  }

  /// Whether nothing but spaces stands before token `index`.
  package func isJoined(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].signs.isSubset(of: .space) || gap(before: index).allSatisfy { $0 == 0x20 }
  }

  /// Whether a sentence, a clause or a cell ends before token `index`.
  package func isAfterStop(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, !tokens[index].signs.isSubset(of: [.space, .comma, .bracket]) else { return false }
    return gap(before: index).contains { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
    }
  }

  /// The sentence of the passage at `passage` that holds the tokens `range`.
  package func sentence(around range: Range<Int>, inPassage passage: Int) -> Range<Int> {
    SentenceBounds.around(range, in: passages[passage].tokens, tokens, text)
  }

  /// Whether the text bytes `range` stand inside a web or mail address.
  package func isInAddress(_ range: Range<Int>) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") }
    while start > 0, range.lowerBound - start < 200, !isSpace(text[start - 1]) { start -= 1 }
    while end < text.count, end - range.upperBound < 200, !isSpace(text[end]) { end += 1 }
    var index = start
    while index < end {
      if text[index] == UInt8(ascii: "@") { return true }
      if index + 1 < end, text[index] == UInt8(ascii: "/"), text[index + 1] == UInt8(ascii: "/") { return true }
      if index + 3 < end, text[index] | 0x20 == UInt8(ascii: "w"), text[index + 1] | 0x20 == UInt8(ascii: "w"),
        text[index + 3] == UInt8(ascii: ".")
      {
        return true
      }
      index += 1
    }
    return false
  }
}
