/// Text with `⟦ ⟧` around a span: spans in examples are seen, not counted.
package enum MarkedText {
  /// The text without its first marks, and the bytes between them, if it has any.
  package static func plain(_ text: String) -> (text: String, marked: Range<Int>?) {
    guard let open = text.firstIndex(of: "⟦"), let close = text.firstIndex(of: "⟧") else { return (text, nil) }
    let before = text[..<open]
    let inside = text[text.index(after: open)..<close]
    let plain = before + inside + text[text.index(after: close)...]
    return (String(plain), before.utf8.count..<(before.utf8.count + inside.utf8.count))
  }
}
