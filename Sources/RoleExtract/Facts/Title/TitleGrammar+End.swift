import RoleLexicon
import RoleModel

// Where a title ends.
extension TitleGrammar {
  /// The end of the title whose head is at `head`: levels, a field of work after `of`, a comma or in parentheses belong to it.
  func extended(_ head: Int, from start: Int, upTo end: Int, limit: Int) -> Int {
    var last = head + 1
    var isCapital = text.isCapital(head)
    // `Engineer II`, `Level 2`, `Lead`.
    if last < end, text.isJoined(last), isLevel(last) { last += 1 }
    // `VP Data Science`: the rank stands before its field.
    if isCapital, text.isOne(of: ["vp", "svp", "evp", "avp"], head) { last = rankField(from: last, upTo: end) }
    if isCapital, text.isWord(head, "director"), let next = directorField(from: last, upTo: end) { last = next }
    // `Director of Data Science`, `head of Quality Assurance`.
    if !isCapital, text.isOne(of: ["head", "director"], head), last + 1 < limit { isCapital = text.isCapital(last + 1) }
    if last < limit, text.isWord(last, "of"), text.isJoined(last), let next = field(from: last + 1, upTo: limit, isCapital: isCapital) {
      last = next
    }
    // `Nurse (Theatre)`.
    if last < limit, let next = parenthesis(from: last, upTo: limit) { last = next }
    // `Director, Product Design`.
    if isCapital, last < end, text.gap(last, has: ","), let next = commaField(from: last, upTo: end) { last = next }
    return last
  }

  /// `US`, `IT`
  private func isShort(_ index: Int) -> Bool { text.token(index).shape.contains(.allCapitals) && text.token(index).range.count == 2 }

  private func rankField(from start: Int, upTo end: Int) -> Int {
    var index = start
    while index < end, index - start < 3, text.isJoined(index),
      text.isCapital(index) || (index > start && text.isOne(of: ["and", "&"], index))
    {
      index += 1
    }
    return index
  }

  /// `Director Data Science to`: known words in capitals, and a small one behind them; no person's name.
  private func directorField(from start: Int, upTo end: Int) -> Int? {
    let last = rankField(from: start, upTo: end)
    guard last - start > 1, last < text.tokens.count, !text.isCapital(last), text.isJoined(last),
      (start..<last).allSatisfy({ text.token($0).word != 0 && !text.use($0).contains(.place) })
    else { return nil }
    return last
  }

  func isLevel(_ index: Int) -> Bool {
    let token = text.token(index)
    if token.shape.contains(.digits) { return token.end - token.start == 1 }
    return token.shape.contains(.capitalized) && text.isOne(of: ["i", "ii", "iii", "iv", "v"], index)
  }

  private func field(from start: Int, upTo limit: Int, isCapital: Bool) -> Int? {
    var last = start
    var index = start
    while index < limit, index - start < 7 {
      if index > start,
        text.isStop(before: index) || text.gap(index, has: ",") || text.gap(index, has: "(") || text.gap(index, has: ":") || isDash(index)
      {
        break
      }
      let isJoint = text.isWord(index, "and") || text.isWord(index, "&") || text.isWord(index, "the")
      if isCapital, text.isCapital(index) || text.isDigits(index) {
        last = index + 1
      } else if !isJoint {
        break
      }
      index += 1
    }
    return last > start ? last : nil
  }

  private func parenthesis(from start: Int, upTo limit: Int) -> Int? {
    guard text.gap(start, has: "("), !text.gap(start, has: ")") else { return nil }
    var index = start
    while index < limit, index - start < 6 {
      if index > start, text.gap(index, has: ")") { break }
      index += 1
    }
    guard index - start < 6 || (index < limit && text.gap(index, has: ")")) else { return nil }
    let inside = start..<index
    // Closed, and a field of work: no abbreviation of the title, no place, no hours, no genders.
    let end = Int(text.token(index - 1).end)
    guard end < text.bytes.count, text.bytes[end] == UInt8(ascii: ")") else { return nil }
    if inside.allSatisfy({ !text.use($0).isDisjoint(with: [.tail, .place]) || text.isDigits($0) }) { return nil }
    if inside.count == 1, isInitials(start, of: start) { return nil }
    if inside.contains(where: { !text.isCapital($0) && text.use($0).contains(.stop) }) { return nil }
    if inside.contains(where: { text.gap(before: $0).contains(UInt8(ascii: "$")) || text.gap(before: $0).contains(0xC2) }) { return nil }
    return index
  }

  /// Whether the token at `index` is made of the first letters of the words before it: `Senior Art Director (SAD)`.
  private func isInitials(_ index: Int, of end: Int) -> Bool {
    let letters = text.bytes[text.token(index).range]
    guard text.token(index).shape.contains(.allCapitals), letters.count <= end else { return false }
    var position = end - letters.count
    for letter in letters {
      guard text.bytes[Int(text.token(position).start)] & 0xDF == letter & 0xDF else { return false }
      position += 1
    }
    return true
  }

  static let houses: [StaticString] = ["home", "homes", "hospital", "hotel", "restaurant", "clinic", "practice", "school", "surgery"]

  /// `, Product Design` after a head: capitalized words up to the end of the phrase, none of them a place.
  private func commaField(from start: Int, upTo end: Int) -> Int? {
    var index = start
    while index < end, index - start < 5 {
      if index > start, !text.isJoined(index),
        !text.gap(before: index).allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "/") })
      {
        break
      }
      let isJoint = text.isWord(index, "and") || text.isWord(index, "&")
      guard text.isCapital(index) || isJoint else { break }
      if text.use(index).contains(.place) || !isJoint && text.isFunctionWord(index) {
        // `Director, Barn Safety US will`.
        guard index - start > 1, isShort(index), index + 1 < text.tokens.count, !text.isCapital(index + 1) else { return nil }
      }
      if text.isOne(of: ["inc", "llc", "ltd", "you", "we", "job", "reporting"], index) { return nil }
      index += 1
    }
    // `Visa Clerk, FSN-7`: a grade.
    if index > start, index < end, text.isDigits(index), text.gap(before: index).elementsEqual([UInt8(ascii: "-")]),
      text.token(index - 1).shape.contains(.allCapitals)
    {
      return nil
    }
    guard index > start, index == end || !text.isCapital(index) || text.gap(index, has: ",") || text.gap(index, has: "(") else {
      return nil
    }
    // `Clerk, Smalltown, Sussex`: a town.
    if index - start <= 2, index < text.tokens.count, text.gap(index, has: ","), text.use(index).contains(.place) { return nil }
    // `Clerk, Smallton, …`: so, hardly a field of work.
    if index - start == 1, index < text.tokens.count, text.gap(index, has: ","), text.token(start).word == 0 { return nil }
    // `Staff Nurse, Nursing Home`: where the work is.
    if text.isOne(of: TitleGrammar.houses, index - 1) { return nil }
    // A list of titles is no field: `Welders, Fitters and Painters`.
    if (start..<index).contains(where: { text.isHead($0) && !text.isWeak($0) }) { return nil }
    return index
  }
}
