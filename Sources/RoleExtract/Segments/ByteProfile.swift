/// One quick look at a block's bytes: which kinds of bytes it holds, and which stand side by side. Nearly all blocks have no sign and no
/// place where they could be cut, and this tells.
struct ByteProfile {
  /// What a byte tells, and what it tells behind certain others only.
  private struct Findings: OptionSet {
    let rawValue: UInt16

    static let bullets = Findings(rawValue: 1 << 0)
    /// A hyphen or a star behind a space.
    static let hyphens = Findings(rawValue: 1 << 1)
    /// A capital behind a letter or the end of a sentence.
    static let glue = Findings(rawValue: 1 << 2)
    /// A digit behind a letter.
    static let gluedDigits = Findings(rawValue: 1 << 3)
    static let money = Findings(rawValue: 1 << 4)
    static let digits = Findings(rawValue: 1 << 5)
    static let marks = Findings(rawValue: 1 << 6)
    /// A point or a bracket behind a digit.
    static let numbers = Findings(rawValue: 1 << 7)

    static let bulletsOrGlue: Findings = [.bullets, .hyphens, .glue, .gluedDigits]
  }

  private let found: Findings

  /// Appends to `bullets` the bytes with which a bullet may begin, and to `glue` those before which text may have been glued.
  init(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, bullets: inout [Int], glue: inout [Int]) {
    found = ByteProfile.table.withUnsafeBufferPointer { table in
      var (all, previous, index): (UInt16, UInt16, Int) = (0, table[0x20] &>> 8, range.lowerBound)
      // Sixteen bytes at once: three times of four they tell nothing, and else they are looked at one by one; only where they tell of a
      // place, which.
      while index < range.upperBound {
        let (first, before) = (index, previous)
        index = min(index &+ 16, range.upperBound)
        if index > 16, index &- 16 >= range.lowerBound, ByteProfile.isPlain(text.baseAddress! + (index &- 16)) {
          previous = table[Int(text[index &- 1])] &>> 8
          continue
        }
        let found = ByteProfile.look(first..<index, text, table, &previous)
        all |= found
        if found & Findings.bulletsOrGlue.rawValue != 0 { ByteProfile.note(first..<index, before, text, table, &bullets, &glue) }
      }
      return Findings(rawValue: all)
    }
  }

  /// Whether sixteen bytes from `place` on are words that nothing is glued to: small letters, capitals behind a space, commas, points
  /// behind a letter. The byte before them is looked at too. What a byte lacks to each of these is counted without branches, so that the
  /// compiler makes vectors of it.
  @inline(__always)
  private static func isPlain(_ place: UnsafePointer<UInt8>) -> Bool {
    var lack: UInt8 = 0
    for offset in 0..<16 {
      let (byte, before) = (place[offset], place[offset &- 1])
      let small = excess(byte &- 0x61, over: 25)
      let capital = excess(byte &- 0x41, over: 25) | excess(before, over: 0x20)
      let point = (byte ^ UInt8(ascii: ".")) | excess(0x41, over: before)
      lack |= min(min(small, capital), min(byte ^ 0x20, byte ^ UInt8(ascii: ",")), point)
    }
    return lack == 0
  }

  @inline(__always)
  private static func excess(_ value: UInt8, over limit: UInt8) -> UInt8 { max(value, limit) &- limit }

  @inline(__always)
  private static func look(
    _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>, _ previous: inout UInt16
  ) -> UInt16 {
    var found: UInt16 = 0
    for index in range {
      let byte = table[Int(text[index])]
      found |= byte & previous
      previous = byte &>> 8
    }
    return found
  }

  private static func note(
    _ range: Range<Int>, _ before: UInt16, _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>,
    _ bullets: inout [Int], _ glue: inout [Int]
  ) {
    var previous = before
    for index in range {
      let byte = table[Int(text[index])]
      let found = Findings(rawValue: byte & previous)
      previous = byte &>> 8
      if !found.isDisjoint(with: [.bullets, .hyphens]), !isQuote(at: index, text) { bullets.append(index) }
      if !found.isDisjoint(with: [.glue, .gluedDigits]), !isInCapitals(index, text) { glue.append(index) }
    }
  }

  /// Most of what begins as bullets do is an apostrophe, a quotation mark or a dash (U+2013 to U+201F).
  private static func isQuote(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80 && (0x93...0x9F).contains(text[index + 2])
  }

  /// Most capitals behind a capital are followed by another, or end their word.
  private static func isInCapitals(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    index > 0 && (0x41...0x5A).contains(text[index - 1]) && (0x41...0x5A).contains(text[index])
      && !(index + 1 < text.count && (0x61...0x7A).contains(text[index + 1]))
  }

  /// Some byte may belong to a sign of money.
  var hasMoney: Bool { found.contains(.money) }
  /// There is a digit.
  var hasDigits: Bool { found.contains(.digits) }
  /// A digit stands before a point or a bracket, as an item's number does.
  var hasNumbers: Bool { found.contains(.numbers) }
  /// There is one of % @ #.
  var hasMarks: Bool { found.contains(.marks) }

  /// By byte what it tells, and eight bits higher, what the byte behind it may tell.
  private static let table: [UInt16] = (0...255).map { byte -> UInt16 in
    here(UInt8(byte)).rawValue | behind(UInt8(byte)).rawValue << 8
  }

  private static func here(_ byte: UInt8) -> Findings {
    switch byte {
    case 0x41...0x5A: .glue
    case 0x30...0x39: [.digits, .gluedDigits]
    case UInt8(ascii: "-"), UInt8(ascii: "*"): .hyphens
    case 0xE2, 0xC2, 0xEF: .bullets
    // The last bytes of £ and €.
    case UInt8(ascii: "$"), 0xA3, 0xAC: .money
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "#"): .marks
    case UInt8(ascii: "."), UInt8(ascii: ")"): .numbers
    default: []
    }
  }

  private static func behind(_ byte: UInt8) -> Findings {
    let any: Findings = [.bullets, .money, .digits, .marks]
    switch byte {
    case 0x20: return any.union(.hyphens)
    case 0x41...0x5A, 0x61...0x7A: return any.union([.glue, .gluedDigits])
    case 0x30...0x39: return any.union([.numbers, .glue])
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "+"),
      UInt8(ascii: "#"):
      return any.union(.glue)
    default: return any
    }
  }
}
