/// The charsets that RoleCall reads. Everything else is read as one of these.
enum Charset: String {
  case utf8 = "UTF-8"
  case utf16LE = "UTF-16LE"
  case utf16BE = "UTF-16BE"
  case windows1252 = "windows-1252"

  /// The charset of `input` and the length of its byte order mark.
  ///
  /// A byte order mark decides; then zero bytes in every other place; then valid UTF-8, whatever is declared, since a wrong declaration
  /// is commoner than text that is valid UTF-8 by chance. Latin-1 is read as windows-1252, as browsers do (WHATWG Encoding, 4.2).
  static func detect(_ input: UnsafeBufferPointer<UInt8>) -> (charset: Charset, mark: Int) {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if input.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if input.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    let head = input.prefix(512)
    if head.count >= 8 {
      let zeros = head.enumerated().reduce(into: [0, 0]) { count, byte in if byte.element == 0 { count[byte.offset & 1] += 1 } }
      if zeros[1] * 3 > head.count, zeros[0] * 10 < head.count { return (.utf16LE, 0) }
      if zeros[0] * 3 > head.count, zeros[1] * 10 < head.count { return (.utf16BE, 0) }
    }
    return (isMostlyUTF8(input) ? .utf8 : .windows1252, 0)
  }

  /// Whether the bytes above 0x7F are better explained as UTF-8 than as a single-byte charset. Text in windows-1252 hardly
  /// ever forms a well-formed sequence by chance, so one of these weighs as much as four stray bytes.
  private static func isMostlyUTF8(_ input: UnsafeBufferPointer<UInt8>) -> Bool {
    var good = 0
    var bad = 0
    var index = 0
    while index < input.count {
      if input[index] < 0x80 {
        index += index + 8 <= input.count && isASCII(eightAt: index, in: input) ? 8 : 1
        continue
      }
      let length = UTF8Sequence.length(at: index, in: input)
      if length > 0 { good += 1 } else { bad += 1 }
      index += max(1, length)
    }
    return good * 4 >= bad
  }

  @inline(__always)
  private static func isASCII(eightAt index: Int, in input: UnsafeBufferPointer<UInt8>) -> Bool {
    UnsafeRawPointer(input.baseAddress! + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  }

  /// Unicode scalars of windows-1252's bytes 0x80…0x9F; undefined ones stand for themselves (WHATWG Encoding, index windows-1252).
  static let windows1252High: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The byte that windows-1252 has for `scalar`, or nil.
  static func windows1252Byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 || (0xA0...0xFF).contains(scalar) { return UInt8(scalar) }
    return windows1252High.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}

/// Well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Sequence {
  /// Length of the well-formed sequence at `index`, or 0.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The scalar of the well-formed sequence of `length` bytes at `index`.
  static func scalar(at index: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    switch length {
    case 1: UInt32(bytes[index])
    case 2: UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
    case 3: UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    default:
      UInt32(bytes[index] & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12 | UInt32(bytes[index + 2] & 0x3F) << 6
        | UInt32(bytes[index + 3] & 0x3F)
    }
  }

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
