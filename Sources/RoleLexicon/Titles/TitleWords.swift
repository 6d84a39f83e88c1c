/// Brings job titles into the order and the spelling in which they are compared.
///
/// `Sr. Director, Product Design (Remote)` is `product design director`: what stands behind the head comes before it, abbreviations are
/// written out, plurals are singular, and words of level, terms and place are left out. `Scripts/make-occupations` does the same.
public struct TitleWords: Sendable {
  private enum Use: UInt8 { case short, stop, noise }

  private var vocabulary = Vocabulary(capacity: 1 << 10)
  private var uses: [Use?] = [nil]
  private var expansions = [SpacedWords()]
  /// Pairs of words that are noise together: `full time`.
  private var pairs = WordPairTable()

  init() {
    let table = Table(embedded: "en/title-words")
    let (use, expansion) = (table.column("use"), table.column("expansion"))
    for row in 0..<table.count {
      let words = table.bytes(row, 0).split(separator: 0x20).map(Array.init)
      if words.count == 2 {
        let (first, second) = (number(adding: words[0]), number(adding: words[1]))
        pairs.add(first, second, value: 1)
        continue
      }
      let number = Int(number(adding: words[0]))
      switch table.string(row, use) {
      case "short":
        uses[number] = .short
        expansions[number] = SpacedWords(table.string(row, expansion))
      case "stop": uses[number] = .stop
      default: uses[number] = .noise
      }
    }
  }

  private mutating func number(adding word: [UInt8]) -> Int32 {
    let number = vocabulary.add(folded: word)
    while uses.count <= Int(number) {
      uses.append(nil)
      expansions.append(SpacedWords())
    }
    return number
  }

  /// The parts of a title, each as its words, in the order in which they stand. The title's words are those of the parts before and
  /// behind the one with the head, then that one's.
  func parts(of title: UnsafeBufferPointer<UInt8>) -> [SpacedWords] {
    var parts: [SpacedWords] = []
    var tokenizer = Tokenizer()
    var start = 0
    for index in 0...title.count {
      guard index == title.count || TitleWords.separates(index, title) else { continue }
      var words = SpacedWords()
      tokenizer.eachWord(of: UnsafeBufferPointer(rebasing: title[start..<index])) { words.append($0) }
      let part = kept(of: words)
      if !part.isEmpty { parts.append(part) }
      start = min(index + 1, title.count)
    }
    return parts
  }

  /// Commas, brackets, slashes, bars and colons separate, and dashes beside a space.
  private static func separates(_ index: Int, _ title: UnsafeBufferPointer<UInt8>) -> Bool {
    switch title[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: ":"):
      return true
    case UInt8(ascii: "-"):
      return (index > 0 && title[index - 1] == 0x20) || (index + 1 < title.count && title[index + 1] == 0x20)
    case 0xE2:
      // U+2013 and U+2014.
      return index + 2 < title.count && title[index + 1] == 0x80 && (title[index + 2] == 0x93 || title[index + 2] == 0x94)
        && ((index > 0 && title[index - 1] == 0x20) || (index + 3 < title.count && title[index + 3] == 0x20))
    default: return false
    }
  }

  /// The words of a part that tell what the work is, or if there is none all but those that never do.
  private func kept(of words: SpacedWords) -> SpacedWords {
    let order = TitleWords.order(of: words)
    let numbers = order.map { words.withWord($0) { vocabulary.number(of: $0) } }
    let core = kept(of: words, order, numbers, keepsNoise: false)
    return core.isEmpty ? kept(of: words, order, numbers, keepsNoise: true) : core
  }

  private func kept(of words: SpacedWords, _ order: [Int], _ numbers: [Int32], keepsNoise: Bool) -> SpacedWords {
    var kept = SpacedWords()
    func add(_ word: SpacedWords.Bytes, _ use: Use?, isNoise: Bool) {
      if use == .stop || !keepsNoise && (isNoise || use == .noise) || word.allSatisfy({ (0x30...0x39).contains($0) }) { return }
      kept.append(stemming: word)
    }
    var skipsNext = false
    for (position, number) in numbers.enumerated() {
      let next = position + 1 < numbers.count ? numbers[position + 1] : 0
      let isPair = number > 0 && next > 0 && pairs.value(number, next) > 0
      let isNoise = skipsNext || isPair
      skipsNext = !skipsNext && isPair
      if uses[Int(number)] == .short {
        let expansion = expansions[Int(number)]
        for index in 0..<expansion.count {
          expansion.withWord(index) { add($0, uses[Int(vocabulary.number(of: $0))], isNoise: isNoise) }
        }
      } else {
        words.withWord(order[position]) { add($0, uses[Int(number)], isNoise: isNoise) }
      }
    }
    return kept
  }

  /// `director of marketing` and `engineer for platforms` are `marketing director`, `platforms engineer`.
  private static func order(of words: SpacedWords) -> [Int] {
    for preposition in prepositions {
      let at = (0..<words.count).dropFirst().dropLast().first { words.withWord($0) { $0.elementsEqual(preposition.utf8) } }
      if let at { return Array(at + 1..<words.count) + Array(0..<at) }
    }
    return Array(0..<words.count)
  }

  private static let prepositions = ["of", "for"]

  /// Makes a plural its singular in place; returns its length.
  static func stem(_ word: UnsafeMutableBufferPointer<UInt8>) -> Int {
    let count = word.count
    guard count > 3, word[count - 1] == UInt8(ascii: "s") else { return count }
    let (last, second) = (word[count - 2], word[count - 3])
    if count > 4, last == UInt8(ascii: "e") {
      if second == UInt8(ascii: "i") {
        word[count - 3] = UInt8(ascii: "y")
        return count - 2
      }
      let third = word[count - 4]
      let isHissing =
        second == UInt8(ascii: "x") || (second == UInt8(ascii: "s") && third == UInt8(ascii: "s"))
        || (second == UInt8(ascii: "h") && (third == UInt8(ascii: "c") || third == UInt8(ascii: "s")))
      if isHissing { return count - 2 }
    }
    if last == UInt8(ascii: "s") || last == UInt8(ascii: "u") || last == UInt8(ascii: "i") { return count }
    return count - 1
  }
}
