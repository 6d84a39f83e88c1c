import RoleLexicon
import RoleModel

/// Tokens, and the text that they stand in: what grammars ask of single words and of the signs between them. Nothing here makes a string.
package protocol TokenText {
  var tokens: UnsafeBufferPointer<Token> { get }
  var text: UnsafeBufferPointer<UInt8> { get }
}

extension TokenText {
  /// Whether token `index` is `word`, which is given in lower-case ASCII without apostrophes.
  @inline(__always)
  package func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = tokens[index]
    let count = word.utf8CodeUnitCount
    let spare = Int(token.end - token.start) - count
    guard spare >= 0, spare <= 3 else { return false }
    let (letters, start) = (word.utf8Start, text.baseAddress! + Int(token.start))
    guard spare == 0 else {
      return token.shape.contains(.apostrophe) && Self.isWordWithApostrophe(start, count + spare, letters, count)
    }
    for offset in 0..<count where start[offset].lowered != letters[offset] { return false }
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
      guard place < end, text[place].lowered == letters[offset] else { return false }
      place += 1
    }
    return place == end
  }

  /// Whether token `index` is one of `words`.
  package func isWord(_ index: Int, among words: [StaticString]) -> Bool {
    let token = tokens[index]
    let (length, first) = (Int(token.end - token.start), text[Int(token.start)].lowered)
    if token.shape.contains(.apostrophe) { return words.contains { isWord(index, $0) } }
    // The length and the first letter tell nearly all words apart.
    for word in words where word.utf8CodeUnitCount == length && word.utf8Start[0] == first {
      if isWord(index, word) { return true }
    }
    return false
  }

  /// Whether token `index` begins with a capital, and has no other shape than that and `allowed`.
  func isCapitalized(_ index: Int, _ allowed: Token.Shape) -> Bool {
    tokens[index].shape.contains(.capitalized) && tokens[index].shape.isSubset(of: allowed.union(.capitalized))
  }

  /// Bytes of the text that the tokens `range` cover.
  package func textRange(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
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

  /// Whether nothing but a hyphen stands before token `index`: the one of typewriters, U+2010 or U+2011.
  func isHyphenated(_ index: Int) -> Bool {
    let gap = gap(before: index)
    return gap.count == 1 ? gap[0] == UInt8(ascii: "-") : gap.isWideHyphen
  }

  /// Whether nothing but spaces and `signs`, which are ASCII, stands before token `index`.
  @inline(__always)
  package func isJoined(_ index: Int, by signs: StaticString) -> Bool {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    return gap(before: index).allSatisfy { $0 == 0x20 || signs.contains($0) }
  }

  /// Whether a sentence, a clause or a cell ends before token `index`.
  package func isAfterStop(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, !tokens[index].signs.isSubset(of: [.space, .comma, .bracket]) else { return false }
    return gap(before: index).contains { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":")
    }
  }

  /// Whether the text bytes `range` stand inside a web or mail address.
  package func isInAddress(_ range: Range<Int>) -> Bool { text.isInAddress(range) }
}

extension Reading {
  /// Whether token `index` is one of the commonest small words of a language.
  func isFunctionWord(_ index: Int) -> Bool { analysis.lexicon.functionWords.mask(tokens[index].word) != 0 }

  /// Whether token `index` does one of `uses` beside a benefit.
  func isBenefitWord(_ index: Int, _ uses: BenefitWordTable.Use) -> Bool {
    !analysis.lexicon.benefitWords.uses(of: tokens[index].word).isDisjoint(with: uses)
  }

  /// Whether token `index` says what somebody is: "chef", "accountants".
  func namesWorker(_ index: Int) -> Bool {
    let number = Int(tokens[index].word)
    return analysis.lexicon.roleWords.withUses { uses in
      number < uses.count && uses[number].contains(.head) && uses[number].isDisjoint(with: [.weak, .vague])
    }
  }

  /// The sentence of the passage at `passage` that holds the tokens `range`.
  package func sentence(around range: Range<Int>, inPassage passage: Int) -> Range<Int> {
    SentenceBounds.around(range, in: passages[passage].tokens, tokens, text)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are U+2010 or U+2011, the hyphens that aren't the typewriter's.
  var isWideHyphen: Bool { count == 3 && self[0] == 0xE2 && self[1] == 0x80 && (self[2] == 0x90 || self[2] == 0x91) }
}
