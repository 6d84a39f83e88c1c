/// A number written in digits, as postings write them.
///
/// Grouping is read by its shape: `45,000`, `45.000`, `45 000`, `120’000`, `12,34,567` (Indian), `1.234,56`. A `k`, `M`, `bn`, `lakh` or
/// `crore` multiplies. Digits that are grouped in no known way (`70,0000.00`) are read as far as they go and marked malformed.
package struct Numeral: Sendable, Equatable {
  package var value: Double
  /// Bytes of the text, with the suffix.
  package var range: Range<Int>
  /// It has a thousands separator.
  package var isGrouped = false
  /// It has digits after a decimal sign.
  package var hasDecimals = false
  /// What multiplied it: 1, 1e3, 1e5, 1e6, 1e7, 1e9 or 1e12.
  package var multiplier = 1.0
  /// Its grouping fits no convention.
  package var isMalformed = false

  package init(value: Double, range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// The number that begins with the digit at `start`, or with the point before it (`.57`), or nil. Reads no further than `end`.
  package static func read(_ text: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int) -> Numeral? {
    var runs = DigitRuns()
    guard start < end else { return nil }
    let opensWithPoint = text[start] == UInt8(ascii: ".")
    if opensWithPoint { runs.append(digits: 0, separator: 0) }
    var index = start + (opensWithPoint ? 1 : 0)
    guard index < end, isDigit(text[index]) else { return nil }
    var separator: UInt8 = opensWithPoint ? UInt8(ascii: ".") : 0
    // Runs of digits with one separator between them.
    while true {
      let first = index
      while index < end, isDigit(text[index]) {
        runs.mantissa = runs.mantissa * 10 + Double(text[index] - 0x30)
        index += 1
      }
      runs.append(digits: index - first, separator: separator)
      guard runs.count < DigitRuns.most, let next = Numeral.separator(text, at: index, to: end, after: runs) else { break }
      separator = next.sign
      index += next.width
    }
    var numeral = runs.numeral(start..<index)
    numeral.readSuffix(text, to: end, scale: runs.scale)
    return numeral
  }

  /// The separator at `index`, if a digit follows it. An apostrophe or a space groups only three digits.
  private static func separator(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, after runs: DigitRuns
  ) -> (sign: UInt8, width: Int)? {
    guard index + 1 < end else { return nil }
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."):
      return isDigit(text[index + 1]) ? (text[index], 1) : nil
    case UInt8(ascii: "'"), 0x20:
      return runs.mayGroup && isGroupOfThree(text, index + 1, end) ? (text[index], 1) : nil
    case 0xE2:
      // ’ is E2 80 99.
      guard index + 3 < end, text[index + 1] == 0x80, text[index + 2] == 0x99 else { return nil }
      return runs.mayGroup && isGroupOfThree(text, index + 3, end) ? (UInt8(ascii: "'"), 3) : nil
    default: return nil
    }
  }

  private static func isGroupOfThree(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end, isDigit(text[index]), isDigit(text[index + 1]), isDigit(text[index + 2]) else { return false }
    return index + 3 == end || !isDigit(text[index + 3])
  }

  // MARK: Suffixes

  /// Reads `k`, `M`, `mn`, `million`, `bn`, `billion`, `trillion`, `lakh`, `crore` after the number. A single letter other than `k` is a
  /// capital where a space stands before it, for `m` and `b` open many words.
  private mutating func readSuffix(_ text: UnsafeBufferPointer<UInt8>, to end: Int, scale: Double) {
    var index = range.upperBound
    if index < end, text[index] == 0x20 { index += 1 }
    guard index < end, Numeral.isLetter(text[index]), Numeral.suffixInitials.hold(text[index]) else { return }
    let isGlued = index == range.upperBound
    var last = index
    while last < end, Numeral.isLetter(text[last]) { last += 1 }
    guard last == end || !Numeral.isDigit(text[last]), last - index <= 8 else { return }
    for suffix in Numeral.suffixes where suffix.word.utf8CodeUnitCount == last - index {
      let matches = suffix.word.withUTF8Buffer { word in (0..<word.count).allSatisfy { text[index + $0] | 0x20 == word[$0] } }
      guard matches else { continue }
      guard isGlued || !suffix.isLetter || text[index] < 0x60 else { return }
      // Multiplied before it is divided by the decimals' scale: 4.35 × 1000 is then exact.
      value = (value * scale).rounded() * suffix.factor / scale
      multiplier = suffix.factor
      range = range.lowerBound..<last
      return
    }
  }

  private static let suffixes: [(word: StaticString, factor: Double, isLetter: Bool)] = [
    ("k", 1e3, false), ("thousand", 1e3, false), ("m", 1e6, true), ("mm", 1e6, true), ("mn", 1e6, false), ("mio", 1e6, false),
    ("mil", 1e6, false), ("million", 1e6, false), ("b", 1e9, true), ("bn", 1e9, false), ("billion", 1e9, false), ("tn", 1e12, false),
    ("trillion", 1e12, false), ("lakh", 1e5, false), ("lakhs", 1e5, false), ("lac", 1e5, false), ("lacs", 1e5, false),
    ("lpa", 1e5, false), ("crore", 1e7, false), ("crores", 1e7, false), ("cr", 1e7, true),
  ]

  private static let suffixInitials = Initials(suffixes.map(\.word))

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

/// The runs of digits of a number, and the separators between them.
private struct DigitRuns {
  static let most = 8

  /// All digits as one number; the decimal sign is put in when the runs are interpreted.
  var mantissa = 0.0
  private(set) var count = 0
  /// What decimals divide the mantissa by.
  private(set) var scale = 1.0
  private var digits = SIMD8<UInt8>(repeating: 0)
  private var separators = SIMD8<UInt8>(repeating: 0)

  mutating func append(digits length: Int, separator: UInt8) {
    digits[count] = UInt8(clamping: length)
    separators[count] = separator
    count += 1
  }

  /// Whether a group of three may follow: the first run has three digits or fewer, and no decimals have begun.
  var mayGroup: Bool { (1...3).contains(digits[0]) && (count == 1 || digits[count - 1] == 3) }

  /// Decides which separators group and which begins decimals.
  mutating func numeral(_ range: Range<Int>) -> Numeral {
    guard count > 1 else { return Numeral(value: mantissa, range: range) }
    let (tail, sign) = (Int(digits[count - 1]), separators[count - 1])
    // The last separator begins decimals if it differs from those before it, or is alone and not followed by three digits. `0.125` has
    // three, for nothing groups behind a zero.
    let isAlone = count == 2
    let differs = !isAlone && separators[1] != sign
    let opensWithZero = digits[0] == 0 || (digits[0] == 1 && mantissa < DigitRuns.power(tail))
    let isDecimal = differs ? tail <= 2 : isAlone && sign != 0x20 && sign != UInt8(ascii: "'") && (tail != 3 || opensWithZero)
    let whole = isDecimal ? count - 1 : count
    var numeral = Numeral(value: mantissa, range: range)
    numeral.hasDecimals = isDecimal
    numeral.isGrouped = whole > 1
    if isDecimal {
      scale = DigitRuns.power(tail)
      numeral.value = mantissa / scale
    }
    numeral.isMalformed = (whole > 1 && !isWellGrouped(whole)) || (isDecimal && tail > 2 && !opensWithZero)
    return numeral
  }

  /// Groups of three, or of two before a last one of three, behind a first one of one to three, all with one separator.
  private func isWellGrouped(_ whole: Int) -> Bool {
    var isWestern = digits[whole - 1] == 3
    var isIndian = isWestern
    for index in 1..<whole {
      if separators[index] != separators[1] { return false }
      if index == whole - 1 { break }
      if digits[index] != 3 { isWestern = false }
      if digits[index] != 2 { isIndian = false }
    }
    return (1...3).contains(digits[0]) && (isWestern || isIndian)
  }

  private static func power(_ digits: Int) -> Double { (0..<min(digits, 15)).reduce(1.0) { value, _ in value * 10 } }
}
