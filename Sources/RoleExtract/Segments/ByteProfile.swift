/// One quick look at a block's bytes: which classes of bytes it holds, and which stand side by side. Nearly all blocks have no sign and no
/// place where they could be cut, and this tells.
struct ByteProfile {
  private struct Findings: OptionSet {
    let rawValue: UInt8

    static let bullets = Findings(rawValue: 1 << 0)
    static let glue = Findings(rawValue: 1 << 1)
    static let money = Findings(rawValue: 1 << 2)
    static let digits = Findings(rawValue: 1 << 3)
    static let marks = Findings(rawValue: 1 << 4)
  }

  private let found: Findings

  private enum Class: UInt8, CaseIterable {
    case other, space, small, capital, digit, stop, hyphen, bullet, money, mark
  }

  /// Appends to `bullets` the bytes with which a bullet may begin, and to `glue` those before which text may have been glued: capitals and
  /// digits right after a letter with which they may not belong together, and capitals after the end of a sentence.
  init(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, bullets: inout [Int], glue: inout [Int]) {
    found = ByteProfile.classes.withUnsafeBufferPointer { classes in
      ByteProfile.findings.withUnsafeBufferPointer { findings in
        var all: UInt8 = 0
        var previous = Int(Class.space.rawValue)
        for index in range {
          let current = Int(classes[Int(text[index])])
          let found = findings[previous &<< 4 | current]
          all |= found
          previous = current
          guard found & (Findings.bullets.rawValue | Findings.glue.rawValue) != 0 else { continue }
          if found & Findings.bullets.rawValue != 0 { bullets.append(index) } else { glue.append(index) }
        }
        return Findings(rawValue: all)
      }
    }
  }

  /// Some byte may belong to a sign of money.
  var hasMoney: Bool { found.contains(.money) }
  /// There is a digit.
  var hasDigits: Bool { found.contains(.digits) }
  /// There is one of % @ #.
  var hasMarks: Bool { found.contains(.marks) }

  /// By the class of a byte's neighbour, times 16, and its own class: what the byte tells.
  private static let findings: [UInt8] = {
    var findings = [UInt8](repeating: 0, count: 256)
    for first in Class.allCases {
      for second in Class.allCases {
        findings[Int(first.rawValue) << 4 | Int(second.rawValue)] = finding(first, second).rawValue
      }
    }
    return findings
  }()

  private static func finding(_ first: Class, _ second: Class) -> Findings {
    switch (first, second) {
    case (_, .bullet), (.space, .hyphen): .bullets
    case (.small, .capital), (.stop, .capital), (.capital, .capital): .glue
    case (.small, .digit), (.capital, .digit): [.glue, .digits]
    case (_, .digit): .digits
    case (_, .money): .money
    case (_, .mark): .marks
    default: []
    }
  }

  private static let classes: [UInt8] = (0...255).map { byte -> UInt8 in
    let kind: Class =
      switch UInt8(byte) {
      case 0x61...0x7A: .small
      case 0x20: .space
      case 0x41...0x5A: .capital
      case 0x30...0x39: .digit
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"): .stop
      case UInt8(ascii: "-"), UInt8(ascii: "*"): .hyphen
      case 0xE2, 0xC2, 0xEF: .bullet
      // The last bytes of £ and €.
      case UInt8(ascii: "$"), 0xA3, 0xAC: .money
      case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "#"): .mark
      default: .other
      }
    return kind.rawValue
  }
}
