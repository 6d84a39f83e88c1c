import RoleModel

/// JSON5 (https://spec.json5.org) rewritten as JSON, so that the one JSON reader reads both, refuses a key given twice, and says where an
/// error stands.
///
/// Comments, names without quotes, single quotes, trailing commas, and numbers such as `+1`, `.5`, `5.` and `0x1F` are understood; infinity
/// and "not a number", which no setting is, are not.
struct JSON5Text {
  private let input: [UInt8]
  private var index = 0
  private var output: [UInt8] = []
  /// For each byte of `output` the place in the input that it stands for.
  private var places: [Int] = []

  private init(_ input: [UInt8]) {
    self.input = input
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  static func value(of input: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    var text = JSON5Text(input)
    try text.rewrite()
    do {
      return try JSONValue(parsing: text.output)
    } catch {
      let place = error.offset < text.places.count ? text.places[error.offset] : input.count
      throw text.error(at: place, found: error.found, expected: error.expected)
    }
  }

  private mutating func rewrite() throws(JSONSyntaxError) {
    while true {
      try skipSpace()
      guard index < input.count else { return }
      switch input[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): try string()
      case UInt8(ascii: ","):
        let comma = index
        index += 1
        try skipSpace()
        // A comma before a closing bracket is JSON5's own, but only after a value.
        if index < input.count, isClosing(input[index]), let last = output.last, last != UInt8(ascii: ","), !isOpening(last) { continue }
        put(UInt8(ascii: ","), at: comma)
      case let byte where JSON5Text.isWord(byte): word()
      default:
        put(input[index], at: index)
        index += 1
      }
    }
  }

  /// Passes over white space and comments.
  private mutating func skipSpace() throws(JSONSyntaxError) {
    while index < input.count {
      switch (input[index], index + 1 < input.count ? input[index + 1] : 0) {
      case (9...13, _), (0x20, _): index += 1
      case (UInt8(ascii: "/"), UInt8(ascii: "/")):
        while index < input.count, input[index] != 10 { index += 1 }
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        let start = index
        index += 2
        while index + 1 < input.count, input[index] != UInt8(ascii: "*") || input[index + 1] != UInt8(ascii: "/") { index += 1 }
        guard index + 1 < input.count else { throw error(at: start, found: "a comment without an end", expected: "\"*/\" after it") }
        index += 2
      default: return
      }
    }
  }

  private mutating func string() throws(JSONSyntaxError) {
    let (start, quote) = (index, input[index])
    put(UInt8(ascii: "\""), at: index)
    index += 1
    while index < input.count, input[index] != quote, input[index] != 10 {
      switch input[index] {
      case UInt8(ascii: "\\"): try escape()
      case UInt8(ascii: "\""):
        put(UInt8(ascii: "\\"), at: index)
        copy()
      default: copy()
      }
    }
    guard index < input.count, input[index] == quote else {
      throw error(at: start, found: "a string without an end", expected: "a quote after it")
    }
    put(UInt8(ascii: "\""), at: index)
    index += 1
  }

  private mutating func escape() throws(JSONSyntaxError) {
    guard index + 1 < input.count else { throw error(at: index, found: "the end of the input", expected: "an escape") }
    switch input[index + 1] {
    case 10: index += 2
    case 13: index += index + 2 < input.count && input[index + 2] == 10 ? 3 : 2
    case UInt8(ascii: "'"):
      index += 1
      copy()
    case UInt8(ascii: "x"):
      put("\\u00", at: index)
      index += 2
    case UInt8(ascii: "v"), UInt8(ascii: "0"):
      put(input[index + 1] == UInt8(ascii: "v") ? "\\u000b" : "\\u0000", at: index)
      index += 2
    default:
      copy()
      copy()
    }
  }

  /// A name, a number, or one of JSON's own words.
  private mutating func word() {
    let start = index
    while index < input.count, JSON5Text.isWord(input[index]) { index += 1 }
    let word = String(decoding: input[start..<index], as: UTF8.self)
    // Two words stay two.
    if let last = output.last, JSON5Text.isWord(last) { put(UInt8(ascii: " "), at: start) }
    let rest = (try? nextAfterSpace()) ?? 0
    if rest == UInt8(ascii: ":") {
      put("\"\(word)\"", at: start)
    } else {
      put(JSON5Text.number(word) ?? word, at: start)
    }
  }

  /// The byte after white space and comments, 0 at the end.
  private func nextAfterSpace() throws(JSONSyntaxError) -> UInt8 {
    var copy = self
    try copy.skipSpace()
    return copy.index < input.count ? input[copy.index] : 0
  }

  /// A number of JSON5 as JSON writes it; nil for everything else.
  private static func number(_ word: String) -> String? {
    let sign = word.hasPrefix("-") ? "-" : ""
    var digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : Substring(word)
    if digits.lowercased().hasPrefix("0x") { return UInt32(digits.dropFirst(2), radix: 16).map { "\(sign)\($0)" } }
    guard let first = digits.utf8.first, (0x30...0x39).contains(first) || (first == 0x2E && digits.utf8.count > 1) else { return nil }
    if digits.hasPrefix(".") { digits = "0" + digits }
    if digits.hasSuffix(".") { digits += "0" }
    return sign + digits
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: true
    default: false
    }
  }

  private func isClosing(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") }
  private func isOpening(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ":") }

  private mutating func copy() {
    put(input[index], at: index)
    index += 1
  }

  private mutating func put(_ byte: UInt8, at place: Int) {
    output.append(byte)
    places.append(place)
  }

  private mutating func put(_ text: String, at place: Int) {
    for byte in text.utf8 { put(byte, at: place) }
  }

  private func error(at offset: Int, found: String, expected: String) -> JSONSyntaxError {
    let before = input[..<offset]
    let line = before.lastIndex(of: 10).map { before[($0 + 1)...] } ?? before
    return JSONSyntaxError(
      line: 1 + before.count { $0 == 10 }, column: 1 + line.count { $0 & 0xC0 != 0x80 }, offset: offset, found: found, expected: expected)
  }
}
