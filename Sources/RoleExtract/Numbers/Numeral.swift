/// A number written in digits, as postings write them.
///
/// Grouping is read by its shape: `45,000`, `45.000`, `45 000`, `12,34,567` (Indian), `1.234,56`. A `k`, `M`, `bn`, `lakh` or `crore`
/// multiplies. Digits that are grouped in no known way (`70,0000.00`) are read as far as they go and marked malformed.
package struct Numeral: Sendable, Equatable {
  package var value: Double
  /// Bytes of the text, with the suffix.
  package var range: Range<Int>
  /// It has a thousands separator.
  package var isGrouped = false
  /// It has digits after a decimal sign.
  package var hasDecimals = false
  /// What multiplied it: 1, 1e3, 1e5, 1e6, 1e7 or 1e9.
  package var multiplier = 1.0
  /// Its grouping fits no convention.
  package var isMalformed = false

  /// The number that begins with the digit at `start`, or nil. Reads no further than `end`.
  package static func read(_ text: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int) -> Numeral? {
    guard start < end, isDigit(text[start]) else { return nil }
    var index = start
    var groups: [(digits: Int, separator: UInt8)] = []
    var digits = ""
    var separator: UInt8 = 0
    // Runs of digits with one separator between them.
    while index < end, isDigit(text[index]) {
      let first = index
      while index < end, isDigit(text[index]) {
        digits.append(Character(Unicode.Scalar(text[index])))
        index += 1
      }
      groups.append((index - first, separator))
      guard index + 1 < end, isDigit(text[index + 1]) else { break }
      separator = text[index]
      let isSpaceGroup = separator == 0x20 && followsGroupOfThree(text, index + 1, end) && groups[0].digits <= 3
      guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: ".") || separator == UInt8(ascii: "'") || isSpaceGroup else {
        break
      }
      // `1.5.2` and dates are no numbers of this kind; two decimals may follow groups only once.
      if groups.count >= 6 { break }
      index += 1
    }
    var numeral = interpret(groups, digits, start..<index)
    numeral.readSuffix(text, to: end)
    return numeral
  }

  /// Decides which separators group and which begins decimals.
  private static func interpret(_ groups: [(digits: Int, separator: UInt8)], _ digits: String, _ range: Range<Int>) -> Numeral {
    guard groups.count > 1, let last = groups.last else { return Numeral(value: Double(digits) ?? 0, range: range) }
    let others = Set(groups.dropFirst().dropLast().map(\.separator))
    // The last separator begins decimals if it differs from those before it, or is alone and followed by one, two or four digits and more.
    let differs = !others.isEmpty && !others.contains(last.separator)
    let isDecimal = differs ? last.digits <= 2 : groups.count == 2 && last.digits != 3 && last.separator != 0x20
    let whole = isDecimal ? groups.dropLast() : groups[...]
    let tail = isDecimal ? last.digits : 0
    var numeral = Numeral(value: 0, range: range)
    numeral.hasDecimals = isDecimal
    numeral.isGrouped = whole.count > 1
    let inner = whole.dropFirst()
    let isWestern = inner.allSatisfy { $0.digits == 3 }
    let isIndian = inner.last.map { $0.digits == 3 } ?? true && inner.dropLast().allSatisfy { $0.digits == 2 }
    numeral.isMalformed = whole.count > 1 && (!(isWestern || isIndian) || whole.first!.digits > 3) || (isDecimal && tail > 2)
    let cut = digits.index(digits.endIndex, offsetBy: -tail)
    numeral.value = Double(digits[..<cut] + (tail > 0 ? "." + digits[cut...] : "")) ?? 0
    return numeral
  }

  private static func followsGroupOfThree(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index + 3 <= end, isDigit(text[index]), isDigit(text[index + 1]), isDigit(text[index + 2]) else { return false }
    return index + 3 == end || !isDigit(text[index + 3])
  }

  /// Reads `k`, `K`, `M`, `mn`, `million`, `bn`, `billion`, `lakh`, `crore` after the number.
  private mutating func readSuffix(_ text: UnsafeBufferPointer<UInt8>, to end: Int) {
    var index = range.upperBound
    if index < end, text[index] == 0x20 { index += 1 }
    let isGlued = index == range.upperBound
    for (word, factor, mustBeGlued) in Numeral.suffixes where !mustBeGlued || isGlued {
      guard index + word.count <= end else { continue }
      let matches = (0..<word.count).allSatisfy { text[index + $0] | 0x20 == word[$0] }
      guard matches, index + word.count == end || !isLetter(text[index + word.count]) else { continue }
      value *= factor
      multiplier = factor
      range = range.lowerBound..<(index + word.count)
      return
    }
  }

  private static let suffixes: [(word: [UInt8], factor: Double, mustBeGlued: Bool)] = [
    (Array("k".utf8), 1e3, false), (Array("thousand".utf8), 1e3, false), (Array("m".utf8), 1e6, true), (Array("mm".utf8), 1e6, true),
    (Array("mn".utf8), 1e6, false), (Array("mio".utf8), 1e6, false), (Array("million".utf8), 1e6, false), (Array("b".utf8), 1e9, true),
    (Array("bn".utf8), 1e9, false), (Array("billion".utf8), 1e9, false), (Array("lakh".utf8), 1e5, false),
    (Array("lakhs".utf8), 1e5, false),
    (Array("lac".utf8), 1e5, false), (Array("lacs".utf8), 1e5, false), (Array("lpa".utf8), 1e5, false), (Array("crore".utf8), 1e7, false),
    (Array("crores".utf8), 1e7, false),
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }
}
