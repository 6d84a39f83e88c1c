/// Text with `⟦ ⟧` around a span: spans in tests are seen, not counted.
enum MarkedText {
  /// The text without its marks, and the bytes between them, if it has any.
  static func plain(_ text: String) -> (text: String, marked: Range<Int>?) {
    guard let open = text.firstIndex(of: "⟦"), let close = text.firstIndex(of: "⟧") else { return (text, nil) }
    let before = text[..<open]
    let inside = text[text.index(after: open)..<close]
    let plain = before + inside + text[text.index(after: close)...]
    return (String(plain), before.utf8.count..<(before.utf8.count + inside.utf8.count))
  }
}
