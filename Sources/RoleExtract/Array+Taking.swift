extension Array {
  /// Appends `more`. Appending nothing to an empty array allocates it, and most readers find nothing in most passages: a fifth of all
  /// memory that was asked for held nothing.
  mutating func take(_ more: [Element]) {
    if more.isEmpty { return }
    if isEmpty { self = more } else { append(contentsOf: more) }
  }
}
