/// Cuts text into tokens, folded for look-up: lower case, without accents and apostrophes.
///
/// `C++`, `C#` and `.NET`'s `net` are words; `401k` and `3PL` are one word each; hyphens, slashes and points separate; `driver's` is
/// `drivers`, `you'll` is `youll`, and `&` is the word `and`.
public struct Tokenizer {
  private var folded: [UInt8]

  public init() {
    // `Array(repeating:count:)` looks its type up at run time: for a short array that is four times the work. So it is everywhere.
    folded = Array(repeatElement(0, count: 64))
  }

  /// Appends the tokens of `range` to `tokens`.
  public mutating func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: borrowing Vocabulary, into tokens: inout [Token]
  ) {
    var list = PlainList<Token>(capacity: range.count)
    tokenize(text, range, vocabulary, into: &list)
    tokens.append(contentsOf: list.all)
    list.deallocate()
  }

  public mutating func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: borrowing Vocabulary, into tokens: inout PlainList<Token>
  ) {
    // No token is without a byte.
    let count = write(text, range, vocabulary, to: tokens.end(withRoomFor: range.count))
    tokens.lengthen(by: count)
  }

  /// Writes the tokens of `range` to `found`, and returns how many they are.
  private mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: borrowing Vocabulary, to found: UnsafeMutablePointer<Token>
  ) -> Int {
    guard let bytes = text.baseAddress else { return 0 }
    var next = found
    // Up to here sixteen bytes can be read.
    let last = text.count &- 16
    vocabulary.withReader { reader in
      scan(text, range) { start, shape, signs in
        guard start <= last, let word = PlainWord(bytes + start, most: range.upperBound &- start) else { return 0 }
        let hash = Vocabulary.hash(of: word.key)
        let number = word.count <= 8 ? reader.number(ofShort: word.key, hash) : reader.number(ofLong: word, hash)
        next.initialize(to: Tokenizer.token(start, start &+ word.count, (number, hash), shape.union(word.shape), signs))
        next += 1
        return word.count
      } _: { start, end, shape, signs, folded in
        let key = Vocabulary.key(of: folded)
        let word = (number: reader.number(of: key, folded), hash: Vocabulary.hash(of: key))
        if word.number == 0, (7...Tokenizer.longestPair).contains(end - start),
          let seam = Tokenizer.seam(text, start..<end, folded, reader)
        {
          next.initialize(to: Tokenizer.token(start, start + seam.at, seam.first, shape, signs))
          next += 1
          next.initialize(to: Tokenizer.token(start + seam.at, end, seam.second, [.capitalized, .glued], []))
        } else {
          next.initialize(to: Tokenizer.token(start, end, word, shape, signs))
        }
        next += 1
      }
    }
    return next - found
  }

  private typealias Word = (number: Int32, hash: UInt64)

  @inline(__always)
  private static func token(_ start: Int, _ end: Int, _ word: Word, _ shape: Token.Shape, _ signs: Token.Signs) -> Token {
    Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: word.number, shape: shape, signs: signs,
      mark: Vocabulary.mark(of: word.hash))
  }

  /// Bytes of the longest two words that are looked at for a seam: each capital asks for both words anew.
  private static let longestPair = 64

  /// Where two known words stand without a space, as stripped markup leaves them (`LeaveTuition`, `EnglishMust`): a capital behind a
  /// small letter, in an unknown word of plain letters whose halves are both known. Names such as JavaScript are known as a whole.
  private static func seam(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ folded: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary.Reader
  ) -> (at: Int, first: Word, second: Word)? {
    guard folded.count == range.count else { return nil }
    for index in (range.lowerBound + 3)..<(range.upperBound - 2)
    where (0x41...0x5A).contains(text[index]) && (0x61...0x7A).contains(text[index - 1]) {
      let at = index - range.lowerBound
      let (left, right) = (UnsafeBufferPointer(rebasing: folded[..<at]), UnsafeBufferPointer(rebasing: folded[at...]))
      let (first, second) = (Vocabulary.key(of: left), Vocabulary.key(of: right))
      let (known, after) = (vocabulary.number(of: first, left), vocabulary.number(of: second, right))
      if known > 0, after > 0 { return (at, (known, Vocabulary.hash(of: first)), (after, Vocabulary.hash(of: second))) }
    }
    return nil
  }

  /// Calls `body` with each folded word of a phrase as a table writes it.
  mutating func eachWord(of phrase: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    scan(phrase, 0..<phrase.count) { _, _, _, _, folded in body(folded) }
  }

  /// The folded words of a phrase as a table writes it.
  public mutating func words(of text: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    eachWord(of: text) { words.append(Array($0)) }
    return words
  }

  /// The words of `phrase`, folded, with one space between them: what two spellings of a phrase share.
  mutating func folded(_ phrase: UnsafeBufferPointer<UInt8>) -> String {
    var words: [UInt8] = []
    eachWord(of: phrase) { word in
      if !words.isEmpty { words.append(0x20) }
      words.append(contentsOf: word)
    }
    return String(decoding: words, as: UTF8.self)
  }

  static func folded(_ phrase: UnsafeBufferPointer<UInt8>) -> String {
    var tokenizer = Tokenizer()
    return tokenizer.folded(phrase)
  }

  /// Adds the words of a phrase to `vocabulary`, and puts their numbers in place of what `numbers` holds.
  mutating func number(_ text: UnsafeBufferPointer<UInt8>, in vocabulary: inout Vocabulary, _ numbers: inout [Int32]) {
    numbers.removeAll(keepingCapacity: true)
    scan(text, 0..<text.count) { _, _, _, _, folded in numbers.append(vocabulary.add(folded)) }
  }

  /// Calls `body` with each word: its place, its shape, the signs before it and its folded bytes. `plain` is offered each word first, and
  /// returns how many bytes it has if it took it.
  @inline(__always)
  private mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, plain: (Int, Token.Shape, Token.Signs) -> Int = { _, _, _ in 0 },
    _ body: (Int, Int, Token.Shape, Token.Signs, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    // A word is never longer folded than its bytes (`ß` is `ss`, the same length; `þ` and `æ` likewise), but for `&`.
    if folded.count < range.count + 16 { folded = Array(repeatElement(0, count: max(2 * folded.count, range.count + 16))) }
    folded.withUnsafeMutableBufferPointer { folded in
      var reader = WordReader(text: text, end: range.upperBound, folded: folded.baseAddress!)
      var index = range.lowerBound
      // How the next word stands to what is before it.
      var (joint, signs) = (Token.Shape.afterStop, Token.Signs.unknown)
      while index < range.upperBound {
        let byte = text[index]
        let kind = ByteKind.of(byte)
        if kind == .letter || kind == .capital || kind == .digit || byte == UInt8(ascii: "&")
          || (kind == .wide && CharacterKind.of(index, range.upperBound, in: text).isWord)
        {
          let start = index
          let count = plain(start, joint, signs)
          index &+= count
          if count == 0 {
            index = reader.read(from: start)
            let word = UnsafeBufferPointer(start: UnsafePointer(folded.baseAddress!), count: reader.length)
            body(start, index, reader.shape.union(byte == UInt8(ascii: "&") ? joint.intersection(.glued) : joint), signs, word)
          }
          (joint, signs) = (.glued, [])
          // Mostly a single space follows.
          if index < range.upperBound, text[index] == 0x20 {
            (joint, signs) = ([], .space)
            index += 1
          }
        } else {
          signs.formUnion(ByteKind.sign(byte, kind))
          if kind == .space { joint.remove(.glued) } else if kind == .stop || kind == .wide { joint.insert(.afterStop) }
          index += kind == .wide ? CharacterKind.of(index, range.upperBound, in: text).width : 1
        }
      }
    }
  }
}
