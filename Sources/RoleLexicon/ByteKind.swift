/// What an ASCII byte is for tokens; `wide` begins a longer character.
enum ByteKind: UInt8 {
  case other, letter, capital, digit, space, stop, apostrophe, sign, wide

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteKind {
    switch byte {
    case 0x61...0x7A: .letter
    case 0x20, 0x0A: .space
    case 0x41...0x5A: .capital
    case 0x30...0x39: .digit
    case 0x80...0xFF: .wide
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): .stop
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "+"), UInt8(ascii: "#"): .sign
    default: .other
    }
  }

  /// The bit of a byte between tokens.
  @inline(__always)
  static func sign(_ byte: UInt8, _ kind: ByteKind) -> Token.Signs {
    if byte == 0x20 { return .space }
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return .point
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 0x0A: return .stop
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      return .bracket
    default: return kind == .wide ? .wide : .other
    }
  }
}
