import RoleLexicon

/// Whether two areas are the same in other words.
enum AreaWords {
  static func same(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    let first = words(one)
    guard one != other else { return !first.isEmpty }
    let second = words(other)
    let common = first.intersection(second).count
    return common > 0 && 4 * common >= 3 * max(first.count, second.count)
  }

  /// The folded words; those of two letters tell nothing.
  private static func words(_ area: String) -> Set<[UInt8]> {
    var (area, tokenizer) = (area, Tokenizer())
    return Set(area.withUTF8 { tokenizer.words(of: $0) }.filter { $0.count != 2 })
  }
}
