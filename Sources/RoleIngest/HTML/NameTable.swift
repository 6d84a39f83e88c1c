/// Values by names: a name is one number, its first eight bytes one after the other and the rest mixed in, so that one probe finds it and
/// no string is made. A dictionary's hashes took a twentieth of the time of reading HTML.
struct NameTable<Value: Sendable>: Sendable {
  /// Open addressing; key 0 is a free place.
  private var slots: [(key: UInt64, value: Value?)]

  /// A table with room for `count` names.
  init(count: Int) {
    var size = 16
    while size < 3 * count { size *= 2 }
    slots = Array(repeating: (0, nil), count: size)
  }

  /// Gives `value` to each of `names`, which are separated by spaces.
  mutating func add(_ names: String, _ value: Value) {
    for name in names.split(separator: " ") {
      let key = NameTable.key(name)
      var slot = slot(of: key)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (key, value)
    }
  }

  static func key(_ name: some StringProtocol) -> UInt64 {
    name.utf8.enumerated().reduce(0) { key($0, with: $1.element, at: $1.offset) }
  }

  /// The key of a name that goes on with `byte`, behind `count` others whose key is `key`.
  @inline(__always)
  static func key(_ key: UInt64, with byte: UInt8, at count: Int) -> UInt64 {
    count < 8 ? key << 8 | UInt64(byte) : key &* 31 &+ UInt64(byte)
  }

  subscript(key: UInt64) -> Value? {
    var slot = slot(of: key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 48) & (slots.count - 1)
  }
}
