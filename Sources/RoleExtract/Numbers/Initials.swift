/// The letters with which the words of a list begin or end: at nearly all places of a text they tell that none of the words stands there.
///
/// A capital and its small letter are one; a sign may pass for a letter.
struct Initials {
  private var letters: UInt32 = 0

  init(_ words: some Sequence<StaticString>) {
    for word in words { letters |= 1 << UInt32(word.utf8Start[0] & 31) }
  }

  init(endsOf words: some Sequence<StaticString>) {
    for word in words { letters |= 1 << UInt32(word.utf8Start[word.utf8CodeUnitCount - 1] & 31) }
  }

  @inline(__always)
  func hold(_ byte: UInt8) -> Bool { letters & 1 &<< UInt32(byte & 31) != 0 }
}
