import RoleLexicon
import RoleModel

/// The noun phrase that is a title: words of any kind that end with one for a worker, with what belongs to it after it.
struct TitleGrammar {
  let text: IdentityText
  /// More tokens than this are no title.
  static let mostWords = 14
  /// No phrase is followed further than this many tokens.
  static let widestWindow = 20

  /// The title in running text that begins with `start` or with a word soon after it: `a highly experienced ⟦Accounts Clerk, Billing⟧ to…`.
  func title(after start: Int, upTo limit: Int) -> Range<Int>? {
    guard (start..<max(start, min(limit, start + TitleGrammar.widestWindow))).contains(where: text.isHead) else { return nil }
    let end = windowEnd(from: start, upTo: limit)
    guard let head = head(from: start, upTo: end) else { return nil }
    let last = extended(head, from: start, upTo: end, limit: limit)
    let first = text.isCapital(head) ? capitalStart(head, from: start) : smallStart(head, from: start)
    guard let first, last - first < TitleGrammar.mostWords else { return nil }
    if first == head, last == head + 1, text.isWeak(head) { return nil }
    return first..<last
  }

  // MARK: Where it may stand

  /// The end of the phrase that begins at `start`: before a verb, a preposition, or a mark.
  private func windowEnd(from start: Int, upTo limit: Int) -> Int {
    var index = start
    var isInside = false
    while index < limit, index - start < TitleGrammar.widestWindow {
      if index > start, !text.token(index).signs.isSubset(of: .space) {
        if text.isStop(before: index) { return index }
        for byte in text.gap(before: index) {
          if byte == UInt8(ascii: "(") { isInside = true }
          if byte == UInt8(ascii: ")") { isInside = false }
          if byte == UInt8(ascii: "|") { return index }
        }
        if text.gap(index, has: ":"), !titleAfterColon(index, limit) { return index }
        if isDash(index) { return index }
      }
      let token = text.token(index)
      if !isInside, isStop(index, from: start) {
        let isShouted = token.shape.contains(.allCapitals) && index > start && text.token(index - 1).shape.contains(.allCapitals)
        if !token.shape.contains(.capitalized) || isShouted { return index }
      }
      index += 1
    }
    return index
  }

  /// Whether the word ends the phrase: not in `our first welder`, nor in `hands-on welder` and `early-in-career welder`.
  func isStop(_ index: Int, from start: Int) -> Bool {
    let use = text.use(index)
    guard use.contains(.stop), !use.contains(.quality) else { return false }
    // `Live in Carer`.
    if index > start, text.isWord(index, "in"), text.isWord(index - 1, "live") { return false }
    if index > start, text.isWord(index, "working"), text.isWord(index - 1, "hard") { return false }
    // `senior level welder`.
    if index > start, isRankLevel(index) { return false }
    return index == start || !text.isHyphenated(index)
  }

  func isRankLevel(_ index: Int) -> Bool { text.isWord(index, "level") && text.use(index - 1).contains(.level) }

  /// `Salesforce: Solution Architect`: a capitalized head follows the colon soon.
  private func titleAfterColon(_ index: Int, _ limit: Int) -> Bool {
    for next in index..<min(limit, index + 4) {
      guard text.isCapital(next), next == index || text.isJoined(next) else { return false }
      if text.isHead(next) { return !text.isWeak(next) }
    }
    return false
  }

  func isDash(_ index: Int) -> Bool {
    // `full - time`.
    if index > 0, text.isWord(index, "time"), text.isOne(of: ["full", "part"], index - 1) { return false }
    let gap = text.gap(before: index)
    return gap.count >= 3 && gap.contains(0x20) && (gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2)) && gap.first == 0x20
  }

  // MARK: The head

  /// The first word for a worker, and the last of those that follow it at once: `Executive Assistant`, `Nurse Manager`.
  private func head(from start: Int, upTo end: Int) -> Int? {
    var found: Int?
    var index = start
    while index < end {
      if text.isHead(index), !isPossessive(index), !isCompound(index) {
        // `Lead` and `Support` are heads only where no better one follows; an `RGN` may be what the `RGN qualified Deputy` must be.
        if let found, !text.isWeak(found) {
          guard isQualification(found), index - found <= 3, !text.gap(index, has: "("), !text.gap(index, has: ",") else { break }
        }
        if found == nil || !text.isWeak(index) || isRun(from: found!, to: index) || (text.isCapital(index) && !text.isCapital(found!)) {
          found = index
        }
      }
      if found != nil, index + 1 < end, text.gap(index + 1, has: ",") { break }
      // `Head of Tech Alliances`: what follows is the field.
      if found == index, index + 1 < end, text.isWord(index + 1, "of"), text.isOne(of: ["head", "chief", "lead"], index) { break }
      index += 1
    }
    guard var head = found else { return nil }
    // `Chef de Partie`.
    if head + 2 < end, text.isWord(head + 1, "de"), text.isJoined(head + 1) { return head + 2 }
    // Further heads in the same run: `Developer Advocate`, `Executive/Analyst`, `Security Engineer Intern`.
    var next = head + 1
    while next < end, next - head <= 4 {
      let gap = text.gap(before: next)
      guard gap.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "&") }) else { break }
      let isJoint = text.isWord(next, "and") || text.isWord(next, "&")
      // `Staff Nurse Staff Nurse`: the title again.
      if (start..<next).contains(where: { text.token($0).word != 0 && text.token($0).word == text.token(next).word }) { break }
      guard text.isCapital(next) == text.isCapital(head) || isJoint || gap.contains(UInt8(ascii: "/")) else { break }
      let isAdjacent = next == head + 1 && text.isJoined(next) && text.isCapital(next)
      if text.isHead(next), isAdjacent || !(text.use(next).contains(.plural) && !text.use(head).contains(.plural)) {
        head = next
      } else if !text.isCapital(next), !isJoint {
        break
      } else if text.use(next).contains(.stop), !isCapitalHead(next + 1, upTo: end) {
        break
      }
      next += 1
    }
    return head
  }

  /// `Assistant Team Leader`: the small word in capitals leads on to a head.
  private func isCapitalHead(_ index: Int, upTo end: Int) -> Bool {
    index < end && text.isJoined(index) && text.isCapital(index) && text.isHead(index)
  }

  /// A registration that nurses call themselves by.
  func isQualification(_ index: Int) -> Bool { text.isOne(of: ["rgn", "rmn", "rnld"], index) }

  /// `Hands-On Foreman`: the hand is none that is sought.
  private func isCompound(_ index: Int) -> Bool {
    text.isWeak(index) && index + 1 < text.tokens.count && text.isHyphenated(index + 1) && text.use(index + 1).contains(.stop)
  }

  /// `Workers’ Compensation Underwriter`: the workers are none that is sought.
  private func isPossessive(_ index: Int) -> Bool {
    let end = Int(text.token(index).end)
    let bytes = text.bytes
    return end + 1 < bytes.count
      && (bytes[end] == UInt8(ascii: "'") || (bytes[end] == 0xE2 && end + 2 < bytes.count && bytes[end + 2] == 0x99))
  }

  private func isRun(from first: Int, to last: Int) -> Bool {
    (first + 1...last).allSatisfy { text.isJoined($0) && text.isCapital($0) == text.isCapital(first) }
  }
}
