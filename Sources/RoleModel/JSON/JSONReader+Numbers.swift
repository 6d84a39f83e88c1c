/// Numbers, without the C library wherever that is exact.
extension JSONReader {
  mutating func number() throws(JSONSyntaxError) -> Double {
    let start = index
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative { index += 1 }
    if peek() == UInt8(ascii: "0"), JSONReader.isDigit(peek(1)) {
      throw error(found: "a leading zero", expected: "a number without it")
    }
    var (digits, isExact) = (UInt64(0), true)
    try readDigits(&digits, &isExact)
    var exponent = 0
    if peek() == UInt8(ascii: ".") {
      index += 1
      let fraction = index
      try readDigits(&digits, &isExact)
      exponent = fraction - index
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      index += 1
      let isSmall = peek() == UInt8(ascii: "-")
      if isSmall || peek() == UInt8(ascii: "+") { index += 1 }
      var power: UInt64 = 0
      try readDigits(&power, &isExact)
      isExact = isExact && power <= 400
      if isExact { exponent += isSmall ? -Int(power) : Int(power) }
    }
    // Both are exact, so that one operation rounds once: Clinger, "How to read floating point numbers accurately", 1990.
    if isExact, digits <= 1 << 53, -22...22 ~= exponent {
      let magnitude = exponent < 0 ? Double(digits) / JSONReader.powers[-exponent] : Double(digits) * JSONReader.powers[exponent]
      return isNegative ? -magnitude : magnitude
    }
    let number = Double(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)) ?? .infinity
    guard number.isFinite else {
      throw error(at: start, found: "a number beyond 1.8e308", expected: "one that 64-bit floating point holds")
    }
    return number
  }

  /// Reads one digit or more onto `number`; `isExact` becomes false where it can't hold them all.
  private mutating func readDigits(_ number: inout UInt64, _ isExact: inout Bool) throws(JSONSyntaxError) {
    guard JSONReader.isDigit(peek()) else { throw error(expected: "a digit") }
    while JSONReader.isDigit(peek()) {
      if number > (.max - 9) / 10 { isExact = false } else { number = number * 10 + UInt64(peek() - 0x30) }
      index += 1
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static let powers: [Double] = (0...22).map { power in (0..<power).reduce(1) { value, _ in value * 10 } }
}
