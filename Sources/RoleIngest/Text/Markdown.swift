/// The marks of Markdown lines.
enum Markdown {
  /// Number of `#` that open a heading, or 0.
  static func headingMarks(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let marks = line.prefix { bytes[$0] == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), line.count > marks, bytes[line.lowerBound + marks] == 0x20 else { return 0 }
    return marks
  }

  static func withoutMarks(_ line: Range<Int>, marks: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = line.upperBound
    if marks > 0 {
      while end > line.lowerBound + marks, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    }
    return min(line.lowerBound + marks, end)..<end
  }

  /// `===` or `---` under a line makes it a heading.
  static func isUnderline(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= 3, let first = line.first.map({ bytes[$0] }) else { return false }
    return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-")) && line.allSatisfy { bytes[$0] == first }
  }

  static func isRule(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= 3, let first = line.first.map({ bytes[$0] }) else { return false }
    return (first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_"))
      && line.allSatisfy { bytes[$0] == first }
  }
}
