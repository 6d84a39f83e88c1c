import RoleLexicon
import RoleModel

/// Writes a title out: in single spaces, without marks, and in small letters where it was shouted.
struct TitleText {
  let text: IdentityText

  /// `isPlural`: the title was named in the plural (`seeking Welders`) and is written in the singular.
  func string(_ tokens: Range<Int>, singular: Bool) -> String {
    let letters = tokens.reduce(into: (small: 0, capital: 0, longest: 0)) { count, index in
      var capitals = 0
      for byte in text.bytes[text.token(index).range] {
        if (0x61...0x7A).contains(byte) { count.small += 1 }
        if (0x41...0x5A).contains(byte) { capitals += 1 }
      }
      count.capital += capitals
      count.longest = max(count.longest, capitals)
    }
    let isShouted = letters.small == 0 && letters.longest >= 4
    let isWhispered = letters.capital == 0
    // `Registered Nurses (RGN)`: the word for the worker needn't be the last.
    let head = tokens.last(where: text.isHead)
    var result: [UInt8] = []
    // Room for nearly all titles.
    result.reserveCapacity(64)
    for index in tokens {
      if index > tokens.lowerBound {
        append(text.gap(before: index), to: &result)
        if isSeam(before: index) { result.append(0x20) }
      }
      let bytes = text.bytes[text.token(index).range]
      let isPlural = singular && index == head && text.use(index).contains(.plural)
      guard isShouted || isWhispered || isPlural else {
        result.append(contentsOf: bytes)
        continue
      }
      var word = Array(bytes)
      if isShouted || isWhispered { word = written(word, index, isFirst: index == tokens.lowerBound, isShouted: isShouted) }
      result += isPlural ? TitleText.singular(word) : word
    }
    close(&result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the word at `index` was glued to the one before it (`SeniorData Scientist`), as the tokenizer has found.
  private func isSeam(before index: Int) -> Bool {
    let (before, here) = (text.token(index - 1).range, text.token(index).range)
    return before.upperBound == here.lowerBound && (0x61...0x7A).contains(text.bytes[before.upperBound - 1])
      && (0x41...0x5A).contains(text.bytes[here.lowerBound])
  }

  /// What stands between two words, without marks of emphasis and doubled spaces.
  private func append(_ gap: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    for byte in gap where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "#") && byte != 10 {
      if byte == 0x20, result.last == 0x20 { continue }
      result.append(byte)
    }
  }

  /// Closes a parenthesis that was opened inside the title.
  private func close(_ result: inout [UInt8]) {
    let opened = result.filter { $0 == UInt8(ascii: "(") }.count - result.filter { $0 == UInt8(ascii: ")") }.count
    if opened > 0 { result.append(UInt8(ascii: ")")) }
  }

  private func written(_ word: [UInt8], _ index: Int, isFirst: Bool, isShouted: Bool) -> [UInt8] {
    let use = text.use(index)
    let small = word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if !isFirst, TitleText.smallWords.contains(where: { $0.elementsEqual(small) }) { return small }
    if use.contains(.acronym), !use.contains(.head) || word.count <= 3 { return small.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 } }
    // A word without vowels, or with digits, is an abbreviation.
    let hasVowel = small.contains { "aeiouy".utf8.contains($0) }
    if isShouted, !hasVowel || word.contains(where: Bullet.isDigit), word.count <= 5,
      !(use.contains(.level) && word.count == 2 && word[0] != UInt8(ascii: "I"))
    {
      return word
    }
    var result = small
    if result[0] < 0x80 { result[0] = (0x61...0x7A).contains(result[0]) ? result[0] & 0xDF : result[0] }
    return result
  }

  private static let smallWords: [[UInt8]] = ["of", "and", "for", "in", "the", "to", "at", "or", "on", "with", "de"].map { Array($0.utf8) }

  /// The singular of a regular plural: `Secretaries`, `Foremen`, `Welders`.
  private static func singular(_ word: [UInt8]) -> [UInt8] {
    func ends(_ suffix: String) -> Bool {
      word.count > suffix.utf8.count && zip(word.suffix(suffix.utf8.count), suffix.utf8).allSatisfy { $0.0 | 0x20 == $0.1 }
    }
    if ends("'s") { return Array(word.dropLast(2)) }
    if ends("men") { return word.dropLast(2) + Array("an".utf8) }
    if ends("ies") { return word.dropLast(3) + Array("y".utf8) }
    if ends("ches") || ends("shes") || ends("sses") || ends("xes") { return Array(word.dropLast(2)) }
    return ends("s") ? Array(word.dropLast()) : word
  }
}
