/// UTF-8 that was read as windows-1252 and written as UTF-8 again: `â€™` for `’`, `Ã©` for `é`, `Â ` for a no-break space.
enum Mojibake {
  /// The scalar that the mojibake at `index` stood for, and its length in `input`, or nil.
  ///
  /// The characters are taken back to the windows-1252 bytes they were made from; if those are one well-formed UTF-8 sequence of two or
  /// more bytes, that is what was meant. Only the leads Â Ã â (and ð for emoji) are tried, since other pairs occur in honest text.
  static func scalar(at index: Int, in input: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int)? {
    guard index + 3 < input.count, isLead(input[index], input[index + 1]) else { return nil }
    var original: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    var count = 0
    var position = index
    let wanted = input[index + 1] == 0xA2 ? 3 : input[index + 1] == 0xB0 ? 4 : 2
    while count < wanted, position < input.count {
      let length = UTF8Sequence.length(at: position, in: input)
      guard length > 0 else { return nil }
      // An ASCII space after `Â` is a no-break space that was normalised on the way.
      var scalar = UTF8Sequence.scalar(at: position, length: length, in: input)
      if count == 1, wanted == 2, original.0 == 0xC2, scalar == 0x20 { scalar = 0xA0 }
      guard scalar >= 0x80, let byte = Charset.windows1252Byte(of: scalar) else { return nil }
      switch count {
      case 0: original.0 = byte
      case 1: original.1 = byte
      case 2: original.2 = byte
      default: original.3 = byte
      }
      count += 1
      position += length
    }
    guard count == wanted else { return nil }
    return withUnsafeBytes(of: original) { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      let slice = UnsafeBufferPointer(rebasing: bytes[0..<count])
      guard UTF8Sequence.length(at: 0, in: slice) == count else { return nil }
      return (UTF8Sequence.scalar(at: 0, length: count, in: slice), position - index)
    }
  }

  /// Whether the two bytes are a letter with which mojibake begins: Â, Ã, â or ð.
  @inline(__always)
  static func isLead(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC3 && (second == 0x82 || second == 0x83 || second == 0xA2 || second == 0xB0)
  }
}
