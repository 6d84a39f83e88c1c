/// One quick look at a block's bytes, without a branch for each: which classes of bytes it holds, and which stand side by side. Nearly
/// all blocks have no sign and no place where they could be cut, and this tells.
struct ByteProfile {
  /// A bit for each class that occurs.
  private var present: UInt64 = 0
  /// A bit for each class before each class.
  private var pairs: UInt64 = 0

  private enum Class: UInt8 {
    case other, small, capital, digit, stop, bullet, money, mark
  }

  init(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    ByteProfile.classes.withUnsafeBufferPointer { classes in
      var previous: UInt64 = 0
      for index in range {
        let current = UInt64(classes[Int(text[index])])
        present |= 1 &<< current
        pairs |= 1 &<< (previous &<< 3 | current)
        previous = current
      }
    }
  }

  /// Some byte may begin a bullet.
  var hasBullets: Bool { holds(.bullet) }
  /// A capital or a digit stands right after a letter with which it may not belong together, or a capital after the end of a sentence.
  var hasGlue: Bool { pairs & ByteProfile.gluePairs != 0 }
  /// Some byte may belong to a sign of money.
  var hasMoney: Bool { holds(.money) }
  /// There is a digit.
  var hasDigits: Bool { holds(.digit) }
  /// There is one of % @ #.
  var hasMarks: Bool { holds(.mark) }

  private func holds(_ kind: Class) -> Bool { present & 1 << UInt64(kind.rawValue) != 0 }

  private static func bit(_ first: Class, _ second: Class) -> UInt64 { 1 << (UInt64(first.rawValue) << 3 | UInt64(second.rawValue)) }

  private static let gluePairs =
    bit(.small, .capital) | bit(.small, .digit) | bit(.stop, .capital) | bit(.capital, .digit) | bit(.capital, .capital)

  private static let classes: [UInt8] = (0...255).map { byte -> UInt8 in
    let kind: Class =
      switch UInt8(byte) {
      case 0x61...0x7A: .small
      case 0x41...0x5A: .capital
      case 0x30...0x39: .digit
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"): .stop
      case UInt8(ascii: "-"), UInt8(ascii: "*"), 0xE2, 0xC2, 0xEF: .bullet
      // The last bytes of £ and €.
      case UInt8(ascii: "$"), 0xA3, 0xAC: .money
      case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "#"): .mark
      default: .other
      }
    return kind.rawValue
  }
}
