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
      // Sixteen bytes at once without a branch for each; only where they tell of a place, which.
      while index < range.upperBound {
        let (first, before) = (index, previous)
        index = min(index &+ 16, range.upperBound)
        let found =
          index == first &+ 16
          ? ByteProfile.look(first..<(first &+ 16), text, table, &previous) : ByteProfile.look(first..<index, text, table, &previous)
        all |= found
        if found & Findings.bulletsOrGlue.rawValue != 0 { ByteProfile.note(first..<index, before, text, table, &bullets, &glue) }
      }
      return Findings(rawValue: all)
    }
  }

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
      if !found.isDisjoint(with: [.bullets, .hyphens]) { bullets.append(index) }
      if !found.isDisjoint(with: [.glue, .gluedDigits]) { glue.append(index) }
    }
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
    case 0x30...0x39: return any.union(.numbers)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "+"),
      UInt8(ascii: "#"):
      return any.union(.glue)
    default: return any
    }
  }
}
