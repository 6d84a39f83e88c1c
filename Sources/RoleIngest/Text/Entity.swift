import CLibXML2

/// A character reference.
struct Entity {
  var scalar: UInt32
  /// Length of the reference in the input.
  var length: Int

  /// The reference that begins with the `&` at `index`, in text that isn't HTML as a whole: it ends with its semicolon.
  static func at(_ index: Int, in input: UnsafeBufferPointer<UInt8>) -> Entity? {
    guard let entity = inMarkup(at: index, before: input.count, in: input) else { return nil }
    return input[index + entity.length - 1] == UInt8(ascii: ";") ? entity : nil
  }

  /// The reference that begins with the `&` at `index` of HTML, whose text ends at `end`. A number may do without its semicolon.
  static func inMarkup(at index: Int, before end: Int, in input: UnsafeBufferPointer<UInt8>) -> Entity? {
    let start = index + 1
    guard start < end else { return nil }
    return input[start] == UInt8(ascii: "#")
      ? numbered(at: start + 1, before: end, in: input) : named(at: start, before: end, in: input)
  }

  private static func numbered(at start: Int, before end: Int, in input: UnsafeBufferPointer<UInt8>) -> Entity? {
    guard start < end else { return nil }
    let isHexadecimal = input[start] | 0x20 == UInt8(ascii: "x")
    var (scalar, index): (UInt32, Int) = (0, isHexadecimal ? start + 1 : start)
    let first = index
    while index < end, let digit = digit(input[index], isHexadecimal), scalar < 0x11_0000 {
      scalar = scalar * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    // The numbers that Windows gives to its own signs are meant as those (HTML 5, 13.2.5.80).
    if (0x80..<0xA0).contains(scalar) { scalar = Charset.windows1252High[Int(scalar) - 0x80] }
    guard index > first, scalar >= 0x20 || scalar == 9 || scalar == 10 || scalar == 13, Unicode.Scalar(scalar) != nil else { return nil }
    let hasSemicolon = index < end && input[index] == UInt8(ascii: ";")
    return Entity(scalar: scalar, length: index - (start - 2) + (hasSemicolon ? 1 : 0))
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal, 0x61...0x66 where isHexadecimal: UInt32((byte | 0x20) - 0x61 + 10)
    default: nil
    }
  }

  private static func named(at start: Int, before end: Int, in input: UnsafeBufferPointer<UInt8>) -> Entity? {
    // No name is longer than eight letters, so that it is one number: one probe, no string.
    var (key, index): (UInt64, Int) = (0, start)
    while index < end, index - start <= 8, input[index] != UInt8(ascii: ";") {
      guard (0x61...0x7A).contains(input[index] | 0x20) || (0x30...0x39).contains(input[index]) else { return nil }
      key = key << 8 | UInt64(input[index])
      index += 1
    }
    guard index < end, index > start, index - start <= 8 else { return nil }
    guard let scalar = common[key] ?? rare(key) else { return nil }
    return Entity(scalar: scalar, length: index + 1 - (start - 1))
  }

  /// libxml2's table of HTML 4, which it searches from front to back.
  private static func rare(_ key: UInt64) -> UInt32? {
    withUnsafeBytes(of: (key.bigEndian, UInt8(0))) { bytes in
      let name = bytes.drop { $0 == 0 }
      guard let address = UnsafeRawBufferPointer(rebasing: name).bindMemory(to: UInt8.self).baseAddress else { return nil }
      return htmlEntityLookup(address).map { UInt32($0.pointee.value) }
    }
  }

  /// Those that occur in postings.
  private static let common: NameTable<UInt32> = {
    let names: [(String, UInt32)] = [
      ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0), ("pound", 0xA3), ("euro", 0x20AC),
      ("middot", 0xB7), ("bull", 0x2022), ("hellip", 0x2026), ("ndash", 0x2013), ("mdash", 0x2014), ("lsquo", 0x2018), ("rsquo", 0x2019),
      ("ldquo", 0x201C), ("rdquo", 0x201D), ("eacute", 0xE9), ("auml", 0xE4), ("ouml", 0xF6), ("uuml", 0xFC), ("szlig", 0xDF),
    ]
    var table = NameTable<UInt32>(count: names.count)
    for (name, scalar) in names { table.add(name, scalar) }
    return table
  }()
}
