import RoleLexicon
import RoleModel

/// E-mail addresses, web addresses and telephone numbers, by their signs.
enum AddressScan {
  static func read(inPassage index: Int, _ reading: Reading, into application: inout Application) {
    guard reading.sections[index] != .legal else { return }
    let (block, text) = (reading.passages[index].block.text, reading.text)
    let isToApply = reading.sections[index] == .application || holds(.applying, index, reading)
    let hasMail = reading.passages[index].bytes.hasMarks && text[block].contains(UInt8(ascii: "@"))
    let hasWeb = isToApply && text.holdsWebAddress(in: block)
    let hasNumber = reading.holds(.digits, inPassage: index) && holdsNumber(inPassage: index, reading)
    guard hasMail || hasWeb || hasNumber, !holds(.addressesOfOthers, index, reading) else { return }
    for position in hasMail || hasWeb ? block : block.prefix(0) {
      switch text[position] {
      case UInt8(ascii: "@"):
        guard application.emails.count < 5, let range = email(at: position, in: block, reading) else { continue }
        add(range, "application.email", reading, to: \.emails, &application)
      case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "H"), UInt8(ascii: "W"):
        guard isToApply, application.urls.count < 5, let range = address(at: position, in: block, reading) else { continue }
        add(range, "application.url", reading, to: \.urls, &application)
      default: continue
      }
    }
    if hasNumber { readPhones(inPassage: index, reading, into: &application) }
  }

  private static func holds(_ list: WordList, _ index: Int, _ reading: Reading) -> Bool {
    reading.mayHold(list, inPassage: index) && reading.passages[index].tokens.contains { reading.isWord($0, of: list) }
  }

  /// Whether the numbers of the passage have together what all telephone numbers have: seven digits.
  private static func holdsNumber(inPassage index: Int, _ reading: Reading) -> Bool {
    reading.numbers(in: reading.passages[index].tokens).reduce(0) { $0 + reading.tokens[$1].range.count } >= 7
  }

  private static func add(
    _ range: Range<Int>, _ rule: String, _ reading: Reading, to list: WritableKeyPath<Application, [String]>,
    _ application: inout Application
  ) {
    let text = reading.string(range)
    guard !application[keyPath: list].contains(text) else { return }
    application[keyPath: list].append(text)
    application.grounds.add(reading.evidence(range, rule))
  }

  private static func email(at sign: Int, in block: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var (start, end) = (sign, sign + 1)
    while start > block.lowerBound, isAddressByte(reading.text[start - 1]) { start -= 1 }
    while end < block.upperBound, isAddressByte(reading.text[end]), reading.text[end] != UInt8(ascii: "+") { end += 1 }
    while end > sign + 1, !isAlphanumeric(reading.text[end - 1]) { end -= 1 }
    while start < sign, !isAlphanumeric(reading.text[start]) { start += 1 }
    let domain = reading.text[(sign + 1)..<end]
    guard start < sign, let point = domain.lastIndex(of: UInt8(ascii: ".")), end - point > 2, point > sign + 1 else { return nil }
    return start..<end
  }

  private static func address(at start: Int, in block: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard start == block.lowerBound || !isAlphanumeric(reading.text[start - 1]) && reading.text[start - 1] != UInt8(ascii: "/") else {
      return nil
    }
    let opens = ["http://", "https://", "www."].contains { opening in
      let bytes = opening.utf8
      guard start + bytes.count < block.upperBound else { return false }
      return zip(reading.text[start..<(start + bytes.count)], bytes).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
    guard opens else { return nil }
    var end = start
    while end < block.upperBound, reading.text[end] > 0x20, reading.text[end] < 0x80, !closing.contains(reading.text[end]) { end += 1 }
    while end > start, !isAlphanumeric(reading.text[end - 1]), reading.text[end - 1] != UInt8(ascii: "/") { end -= 1 }
    return end - start > 8 ? start..<end : nil
  }

  // MARK: Telephone

  /// Seven to fifteen digits after a word that announces a number, a `+`, or grouped as `(555) 010-0199`.
  private static func readPhones(inPassage index: Int, _ reading: Reading, into application: inout Application) {
    let tokens = reading.passages[index].tokens
    var next = tokens.lowerBound
    for position in reading.numbers(in: tokens) where position >= next && application.phones.count < 5 {
      let run = run(from: position, to: tokens.upperBound, reading)
      next = run.upperBound
      var range = reading.textRange(run)
      let digits = reading.text[range].count { Numeral.isDigit($0) }
      guard (7...15).contains(digits), !reading.isInAddress(range) else { continue }
      let isPlus = range.lowerBound > 0 && reading.text[range.lowerBound - 1] == UInt8(ascii: "+")
      let isOpen = range.lowerBound > 0 && reading.text[range.lowerBound - 1] == UInt8(ascii: "(")
      let isGrouped =
        run.count == 3 && reading.tokens[run.lowerBound].range.count == 3 && reading.tokens[run.upperBound - 1].range.count == 4
        && digits == 10
      let isAnnounced = (max(tokens.lowerBound, position - 5)..<position).contains { reading.isWord($0, among: announcing) }
      guard isPlus || isGrouped || isAnnounced else { continue }
      if isPlus || isOpen { range = (range.lowerBound - 1)..<range.upperBound }
      add(range, "application.phone", reading, to: \.phones, &application)
    }
  }

  /// Tokens of digits with nothing but spaces, points, dashes and brackets between.
  private static func run(from start: Int, to end: Int, _ reading: Reading) -> Range<Int> {
    var next = start + 1
    while next < end, reading.tokens[next].shape.contains(.digits) {
      let gap = reading.gap(before: next)
      guard gap.count <= 3,
        gap.allSatisfy({
          $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
        })
      else { break }
      next += 1
    }
    return start..<next
  }

  // MARK: Bytes

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }

  private static let closing = Array("<>\"'()[]{}|,;".utf8)
  private static let announcing: [StaticString] = [
    "tel", "phone", "telephone", "call", "mobile", "cell", "ring", "contact", "phones", "whatsapp", "text", "on",
  ]
  static let applying: [StaticString] = ["apply", "applicants", "resume", "cv", "submit"]
  /// Words of passages whose addresses are not for applicants.
  static let other: [StaticString] = [
    "accommodation", "accommodations", "accessibility", "adjustments", "disability", "disabilities", "privacy", "fraud", "fraudulent",
    "scam", "scams", "unsubscribe",
  ]
}
