import RoleModel

/// Decodes and repairs input, byte by byte, keeping the map to where each piece came from.
struct Cleaner {
  let input: UnsafeBufferPointer<UInt8>
  var position: Int
  var bytes: [UInt8] = []
  var map = SourceMap()
  private var repairs: [String: (count: Int, evidence: Evidence)] = [:]

  init(input: UnsafeBufferPointer<UInt8>, position: Int) {
    self.input = input
    self.position = position
    bytes.reserveCapacity(input.count + 16)
  }

  // MARK: Charsets

  mutating func readUTF8() {
    while position < input.count {
      // Nearly all of a text needs no repair.
      let end = CleanText.end(ofCleanBytesAt: position, in: input)
      if end > position {
        map.add(text: bytes.count, source: position)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[position..<end]))
        position = end
        continue
      }
      if input[position] >= 0x80, let (scalar, length) = Mojibake.scalar(at: position, in: input) {
        note("encoding.mojibake", length: length)
        put(scalar, length: length)
        continue
      }
      let length = UTF8Sequence.length(at: position, in: input)
      if length > 0 {
        put(UTF8Sequence.scalar(at: position, length: length, in: input), length: length)
      } else {
        // A stray byte is what windows-1252 says it is: the commonest cause is a paste from such a text.
        note("encoding.invalid", length: 1)
        put(windows1252(input[position]), length: 1)
      }
    }
  }

  mutating func readWindows1252() {
    while position < input.count { put(windows1252(input[position]), length: 1) }
  }

  mutating func readUTF16(bigEndian: Bool) {
    func unit(_ index: Int) -> UInt32 {
      bigEndian
        ? UInt32(input[index]) << 8 | UInt32(input[index + 1]) : UInt32(input[index + 1]) << 8 | UInt32(input[index])
    }
    while position + 1 < input.count {
      let first = unit(position)
      if first & 0xFC00 == 0xD800, position + 3 < input.count, unit(position + 2) & 0xFC00 == 0xDC00 {
        put(0x10000 + (first & 0x3FF) << 10 + unit(position + 2) & 0x3FF, length: 4)
      } else if first & 0xF800 == 0xD800 {
        note("encoding.invalid", length: 2)
        put(0xFFFD, length: 2)
      } else {
        put(first, length: 2)
      }
    }
    if position < input.count {
      note("encoding.invalid", length: 1)
      position += 1
    }
  }

  private func windows1252(_ byte: UInt8) -> UInt32 {
    (0x80..<0xA0).contains(byte) ? Charset.windows1252High[Int(byte) - 0x80] : UInt32(byte)
  }

  // MARK: Output

  /// Appends `scalar`, which stands for the next `length` bytes of the input. Controls become spaces, noncharacters nothing.
  private mutating func put(_ scalar: UInt32, length: Int) {
    var scalar = scalar
    switch scalar {
    case 9, 10, 13: break
    case 0..<0x20, 0x7F..<0xA0:
      note("text.control", length: length)
      scalar = 0x20
    case 0xFEFF, 0xFFFE, 0xFFFF:
      position += length
      return
    default: break
    }
    let start = bytes.count
    UTF8Sequence.append(scalar, to: &bytes)
    if bytes.count - start == length {
      map.add(text: start, source: position)
    } else if bytes.count - start == 1, length == 2 {
      map.add(text: start, source: position, step: 2)
    } else {
      map.addSingle(text: start, source: position, length: length)
    }
    position += length
  }

  private mutating func note(_ code: String, length: Int) {
    let evidence = Evidence(start: position, end: position + length, rule: code)
    let known = repairs[code]
    repairs[code] = ((known?.count ?? 0) + 1, known?.evidence ?? evidence)
  }

  /// One warning for each kind of repair, with the first place and the number of places.
  var warnings: [Warning] {
    repairs.sorted { $0.key < $1.key }.map { code, found in
      let what =
        switch code {
        case "encoding.mojibake": "text that was decoded with the wrong charset was repaired"
        case "encoding.invalid": "bytes that the charset doesn't allow were replaced"
        default: "control characters were read as spaces"
        }
      return Warning(
        code: code, message: "\(what), in \(found.count) places, first at byte \(found.evidence.start)", evidence: [found.evidence])
    }
  }
}
