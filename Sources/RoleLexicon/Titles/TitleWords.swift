/// Brings job titles into the order and the spelling in which they are compared.
///
/// `Sr. Director, Product Design (Remote)` is `product design director`: what stands behind the head comes before it, abbreviations are
/// written out, plurals are singular, and words of level, terms and place are left out. `Scripts/make-occupations` does the same.
public struct TitleWords: Sendable {
  private enum Use: UInt8 { case short, stop, noise }

  private var vocabulary = Vocabulary(capacity: 1 << 10)
  private var uses: [Use?] = [nil]
  private var expansions: [[[UInt8]]] = [[]]
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
        expansions[number] = table.bytes(row, expansion).split(separator: 0x20).map(Array.init)
      case "stop": uses[number] = .stop
      default: uses[number] = .noise
      }
    }
  }

  private mutating func number(adding word: [UInt8]) -> Int32 {
    let number = vocabulary.add(folded: word)
    while uses.count <= Int(number) {
      uses.append(nil)
      expansions.append([])
    }
    return number
  }

  private func number(of word: [UInt8]) -> Int32 { word.withUnsafeBufferPointer { vocabulary.number(of: $0) } }

  /// The parts of a title, each as its words, in the order in which they stand. The title's words are those of the parts before and
  /// behind the one with the head, then that one's.
  func parts(of title: UnsafeBufferPointer<UInt8>) -> [[[UInt8]]] {
    var parts: [[[UInt8]]] = []
    var tokenizer = Tokenizer()
    var start = 0
    for index in 0...title.count {
      guard index == title.count || TitleWords.separates(index, title) else { continue }
      let part = words(ofPart: tokenizer.words(of: UnsafeBufferPointer(rebasing: title[start..<index])))
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

  private func words(ofPart words: [[UInt8]]) -> [[UInt8]] {
    var raw = words
    // `director of marketing` and `engineer for platforms` are `marketing director`, `platforms engineer`.
    for preposition in TitleWords.prepositions {
      guard let at = raw.indices.dropFirst().dropLast().first(where: { raw[$0] == preposition }) else { continue }
      raw = Array(raw[(at + 1)...] + raw[..<at])
      break
    }
    var (kept, core): ([[UInt8]], [[UInt8]]) = ([], [])
    var skipsNext = false
    for (position, word) in raw.enumerated() {
      let number = number(of: word)
      let isPair =
        number > 0 && position + 1 < raw.count && { $0 > 0 && pairs.value(number, $0) > 0 }(self.number(of: raw[position + 1]))
      let isNoise = skipsNext || isPair
      skipsNext = !skipsNext && isPair
      for expanded in uses[Int(number)] == .short ? expansions[Int(number)] : [word] {
        let use = uses[Int(self.number(of: expanded))]
        if use == .stop || expanded.allSatisfy({ (0x30...0x39).contains($0) }) { continue }
        let stem = TitleWords.stem(expanded)
        kept.append(stem)
        if !isNoise, use != .noise { core.append(stem) }
      }
    }
    return core.isEmpty ? kept : core
  }

  private static let prepositions = ["of", "for"].map { Array($0.utf8) }

  private static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    let length = word.withUnsafeMutableBufferPointer { stem($0) }
    return length == word.count ? word : Array(word[..<length])
  }

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
