/// Takes the endings off an English word: `negotiated`, `negotiating` and `negotiation` are `negoti`.
///
/// The algorithm is Porter's (M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), 130–137), with the departures of its
/// author's own program (https://tartarus.org/martin/PorterStemmer/). Words are folded: small letters, no accents. It knows the endings of American
/// spelling only (`-ize`, `-ization`); `WordStems` turns the British ones into these.
struct SuffixStemmer {
  private var word: [UInt8] = []
  /// The letters before the ending that was found last.
  private var stemCount = 0

  /// The stem of a folded word. Words of other letters than a…z, and of two letters, are their own stems.
  mutating func stem(_ folded: some Collection<UInt8>) -> String {
    word.removeAll(keepingCapacity: true)
    word.append(contentsOf: folded)
    guard word.count > 2, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return String(decoding: word, as: UTF8.self) }
    takePlural()
    takePast()
    turnFinalY()
    replace(SuffixStemmer.double, above: 0)
    replace(SuffixStemmer.single, above: 0)
    takeLongEnding()
    takeFinalE()
    return String(decoding: word, as: UTF8.self)
  }

  /// The singular of a folded word, by its ending alone.
  mutating func singular(_ folded: some Collection<UInt8>) -> String {
    word.removeAll(keepingCapacity: true)
    word.append(contentsOf: folded)
    if word.count > 3 {
      if ends("ies") { setEnding("y") } else { takePlural() }
    }
    return String(decoding: word, as: UTF8.self)
  }

  // MARK: Letters

  private func isConsonant(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
    default: true
    }
  }

  /// How often a consonant follows a vowel in the first `count` letters: Porter's measure.
  private func measure(_ count: Int) -> Int {
    var (measure, wasVowel) = (0, false)
    for index in 0..<count {
      let isVowel = !isConsonant(index)
      if wasVowel, !isVowel { measure += 1 }
      wasVowel = isVowel
    }
    return measure
  }

  private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { !isConsonant($0) } }

  private func endsDoubled(_ count: Int) -> Bool { count > 1 && word[count - 1] == word[count - 2] && isConsonant(count - 1) }

  /// Consonant, vowel, consonant other than w, x, y: `hop`, not `snow`.
  private func endsShort(_ count: Int) -> Bool {
    guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3) else { return false }
    return word[count - 1] != UInt8(ascii: "w") && word[count - 1] != UInt8(ascii: "x") && word[count - 1] != UInt8(ascii: "y")
  }

  private mutating func ends(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count, ending.withUTF8Buffer({ word[(word.count - count)...].elementsEqual($0) }) else { return false }
    stemCount = word.count - count
    return true
  }

  private mutating func setEnding(_ ending: StaticString) {
    word.removeSubrange(stemCount...)
    ending.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  // MARK: Steps

  /// Step 1a.
  private mutating func takePlural() {
    if ends("sses") { return setEnding("ss") }
    if ends("ies") { return setEnding("i") }
    if ends("ss") { return }
    if ends("s") { setEnding("") }
  }

  /// Step 1b.
  private mutating func takePast() {
    if ends("eed") {
      if measure(stemCount) > 0 { setEnding("ee") }
      return
    }
    guard ends("ed") || ends("ing"), hasVowel(stemCount) else { return }
    setEnding("")
    if ends("at") { return setEnding("ate") }
    if ends("bl") { return setEnding("ble") }
    if ends("iz") { return setEnding("ize") }
    if endsDoubled(word.count) {
      let last = word[word.count - 1]
      if last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z") { word.removeLast() }
    } else if endsShort(word.count), measure(word.count) == 1 {
      word.append(UInt8(ascii: "e"))
    }
  }

  /// Step 1c.
  private mutating func turnFinalY() {
    if ends("y"), hasVowel(stemCount) { setEnding("i") }
  }

  private mutating func replace(_ endings: [(StaticString, StaticString)], above measure: Int) {
    for (ending, replacement) in endings where ends(ending) {
      if self.measure(stemCount) > measure { setEnding(replacement) }
      return
    }
  }

  /// Step 2.
  private static let double: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
    ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
    ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
  ]

  /// Step 3.
  private static let single: [(StaticString, StaticString)] = [
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ]

  /// Step 4; of endings that end alike the longer stands first.
  private static let long: [StaticString] = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
  ]

  private mutating func takeLongEnding() {
    for ending in SuffixStemmer.long where ends(ending) {
      if ends("ion") {
        guard stemCount > 0, word[stemCount - 1] == UInt8(ascii: "s") || word[stemCount - 1] == UInt8(ascii: "t") else { return }
      }
      if measure(stemCount) > 1 { setEnding("") }
      return
    }
  }

  /// Step 5.
  private mutating func takeFinalE() {
    if ends("e") {
      let measure = measure(stemCount)
      if measure > 1 || measure == 1 && !endsShort(stemCount) { setEnding("") }
    }
    if word[word.count - 1] == UInt8(ascii: "l"), endsDoubled(word.count), measure(word.count) > 1 { word.removeLast() }
  }
}
