import RoleLexicon
import RoleModel

// Where the title of a line begins and ends.
extension TitleLine {
  /// A number of three digits or more, or letters and digits mixed: `12345`, `JR4711`, `GS15`.
  func isIdentifier(_ index: Int) -> Bool {
    let bytes = text.bytes[text.token(index).range]
    let digits = bytes.reduce(0) { $0 + (Bullet.isDigit($1) ? 1 : 0) }
    if digits == bytes.count { return digits >= 4 }
    return digits >= 3 || (digits == 2 && bytes.count >= 4 && !bytes.contains { (0x61...0x7A).contains($0) })
  }

  /// Where the title's part ends: before what follows a title without any mark (`Clerk Full Time`, `Clerk needed`).
  func trimmedEnd(_ tokens: Range<Int>) -> Int {
    guard let head = tokens.last(where: text.isHead) else {
      var end = tokens.upperBound
      while end > tokens.lowerBound + 1, !text.use(end - 1).isDisjoint(with: [.tail, .heading]) || isIdentifier(end - 1),
        !text.isWord(end - 2, "of")
      { end -= 1 }
      return end
    }
    // `Head of Year`: what stands behind `of` belongs to it.
    for index in (head + 1)..<max(head + 1, tokens.upperBound) where !text.isWord(index - 1, "of") {
      if isIdentifier(index) || isGrade(index) { return index }
      if text.use(index).contains(.tail), !text.isOne(of: ["x", "m", "d", "w", "up", "new"], index) || index == head + 1 { return index }
      if text.use(index).contains(.heading) || text.isOne(of: ["minimum", "profile"], index) { return index }
      if index + 1 < tokens.upperBound, text.isOne(of: ["essential", "key", "main"], index),
        text.use(index + 1).contains(.heading) || text.isWord(index + 1, "functions")
      {
        return index
      }
    }
    return tokens.upperBound
  }

  /// `GS-13`, `Grade 7`.
  func isGrade(_ index: Int) -> Bool {
    text.isWord(index, "gs")
      || (text.token(index).end - text.token(index).start == 4 && text.token(index).shape.contains(.allCapitals)
        && text.bytes[text.token(index).range].starts(with: "GS".utf8))
  }

  /// The `FSN` of `Guard, FSN-3`: a grade whatever its letters.
  func isLettersAndNumber(_ part: Range<Int>) -> Bool {
    let (letters, number) = (text.token(part.lowerBound), part.lowerBound + 1)
    return part.count <= 2 && letters.shape.contains(.allCapitals) && (2...4).contains(letters.range.count) && number < text.tokens.count
      && text.isDigits(number) && text.token(number).range.count <= 2 && text.gap(before: number).elementsEqual([UInt8(ascii: "-")])
  }

  func trimmedStart(_ tokens: Range<Int>) -> Int {
    var start = tokens.lowerBound
    // `Daily Responsibilities of a Clerk`, `Requirements for the Clerk`.
    if let of = tokens.dropFirst().prefix(5).first(where: {
      text.isOne(of: ["of", "for"], $0) && (text.use($0 - 1).contains(.heading) || text.isWord($0 - 1, "responsibility"))
    }), of + 1 < tokens.upperBound {
      start = of + 1
    }
    while start < tokens.upperBound - 1 {
      // `GS 15 Clerk`.
      if isGrade(start), text.isDigits(start + 1), start + 2 < tokens.upperBound {
        start += 2
        continue
      }
      let isCall = text.isOne(
        of: [
          "urgent", "urgently", "hiring", "wanted", "required", "needed", "now", "immediate", "job", "position", "role", "free", "the", "a",
          "an", "vacancy", "opening", "title", "sample", "of",
        ], start)
      guard isCall || isIdentifier(start) else { break }
      start += 1
    }
    return start
  }
}
