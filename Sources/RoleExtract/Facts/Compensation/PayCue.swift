import RoleLexicon
import RoleModel

/// A word that says what the money near it is.
struct PayCue {
  enum Meaning {
    case pay(PayComponent, PayTable.Reach)
    /// The reason under which an amount of this kind is rejected.
    case other(String)
  }

  var meaning: Meaning
  var isStrong: Bool
  /// Bytes of the text.
  var range: Range<Int>
  var tokens: Range<Int>

  var component: PayComponent? {
    if case .pay(let component, _) = meaning { return component }
    return nil
  }

  var reason: String? {
    if case .other(let reason) = meaning { return reason }
    return nil
  }
}

extension PayCue {
  /// The cues of all passages, from left to right. Of two that overlap the longer one holds, and phrases that aren't about pay
  /// (`internal equity`) hide what is inside them.
  static func all(in reading: Reading) -> [PayCue] {
    var cues: [PayCue] = []
    cues.reserveCapacity(reading.count(of: .pay) + reading.count(of: .notPay))
    for index in reading.passages.indices where reading.has(.pay, inPassage: index) || reading.has(.notPay, inPassage: index) {
      let (pay, other) = (reading.hits(.pay, inPassage: index), reading.hits(.notPay, inPassage: index))
      var (nextPay, nextOther) = (0, 0)
      var last: PhraseIndex.Hit?
      while nextPay < pay.count || nextOther < other.count {
        let isPay = nextOther == other.count || nextPay < pay.count && !isBefore(other[nextOther], pay[nextPay])
        let hit = isPay ? pay[nextPay] : other[nextOther]
        if isPay { nextPay += 1 } else { nextOther += 1 }
        if let known = last, hit.tokens.lowerBound < known.tokens.upperBound {
          if hit.tokens.count > known.tokens.count { last = hit }
          continue
        }
        if let last, let cue = cue(last, reading) { cues.append(cue) }
        last = hit
      }
      if let last, let cue = cue(last, reading) { cues.append(cue) }
    }
    return cues
  }

  /// From left to right; of those that begin at one token the longer first.
  private static func isBefore(_ one: PhraseIndex.Hit, _ other: PhraseIndex.Hit) -> Bool {
    (one.tokens.lowerBound, other.tokens.count) < (other.tokens.lowerBound, one.tokens.count)
  }

  /// The cue of a phrase of either table; a phrase of pay without a component only hides what is inside it.
  private static func cue(_ hit: PhraseIndex.Hit, _ reading: Reading) -> PayCue? {
    let range = reading.textRange(hit.tokens)
    if hit.table == Lexicon.Kind.notPay.rawValue {
      let row = reading.analysis.lexicon.notPay.rows[hit.row]
      return PayCue(meaning: .other(row.reason), isStrong: row.isStrong, range: range, tokens: hit.tokens)
    }
    let row = reading.analysis.lexicon.pay.rows[hit.row]
    guard let component = row.component else { return nil }
    return PayCue(meaning: .pay(component, row.reach), isStrong: row.isStrong, range: range, tokens: hit.tokens)
  }
}

extension ArraySlice<PayCue> {
  /// Those between the text bytes `start` and `end`.
  func between(_ start: Int, _ end: Int) -> ArraySlice<PayCue> {
    drop { $0.range.lowerBound < start }.prefix { $0.range.upperBound <= end }
  }
}

/// The sentences of a passage.
struct PaySentences {
  /// Where each sentence ends.
  private var ends: [Int] = []
  private let start: Int

  init(_ reading: Reading, inPassage index: Int) {
    let (text, passage) = (reading.text, reading.passages[index].block.text)
    start = passage.lowerBound
    // They end between words.
    var gap = start
    for token in UnsafeBufferPointer(rebasing: reading.tokens[reading.passages[index].tokens]) {
      if token.signs != .space { note(gap..<Int(token.start), text, passage) }
      gap = Int(token.end)
    }
    note(gap..<passage.upperBound, text, passage)
    if ends.last != passage.upperBound { ends.append(passage.upperBound) }
  }

  /// Notes the ends among the bytes `gap`.
  private mutating func note(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ passage: Range<Int>) {
    for index in gap where PaySentences.isSign(text[index]) && PaySentences.isEnd(text, index, passage) { ends.append(index + 1) }
  }

  /// The sentence that holds the byte at `index`.
  func sentence(at index: Int) -> Range<Int> {
    var from = start
    for end in ends {
      if index < end { return from..<end }
      from = end
    }
    return from..<max(from, index + 1)
  }

  /// Whether an end may begin with `byte`.
  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xE2
  }

  /// A semicolon, a bullet, or a stop before a space and a capital. The points of `p.a.`, `approx.` and `U.S.` end nothing.
  private static func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ passage: Range<Int>) -> Bool {
    switch text[index] {
    case UInt8(ascii: ";"): return true
    case 0xE2: return index + 2 < passage.upperBound && text[index + 1] == 0x80 && text[index + 2] == 0xA2
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard index + 2 < passage.upperBound else { return false }
      // `salary of £30,000.Benefits`
      if (0x41...0x5A).contains(text[index + 1]), Numeral.isLetter(text[index + 2]), index > passage.lowerBound {
        return Numeral.isDigit(text[index - 1]) || (0x61...0x7A).contains(text[index - 1]) || text[index - 1] == UInt8(ascii: ")")
      }
      guard text[index + 1] == 0x20 || text[index + 1] == UInt8(ascii: ")") else { return false }
      let next = text.skippingSpaces(index + 1, to: passage.upperBound)
      guard next < passage.upperBound, !(0x61...0x7A).contains(text[next]) else { return false }
      // A letter or two before the point: an abbreviation.
      var first = index
      while first > passage.lowerBound, Numeral.isLetter(text[first - 1]) { first -= 1 }
      return index - first > 2 || index == first
    default: return false
    }
  }
}
