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

  private func isRankLevel(_ index: Int) -> Bool { text.isWord(index, "level") && text.use(index - 1).contains(.level) }

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
    if text.isWord(index, "time"), text.isOne(of: ["full", "part"], index - 1) { return false }
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
  private func isQualification(_ index: Int) -> Bool { text.isOne(of: ["rgn", "rmn", "rnld"], index) }

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

  // MARK: Where it begins

  /// The first of the capitalized words that lead up to the head, connectors among them: `Data Analytics and BI Specialist`.
  private func capitalStart(_ head: Int, from start: Int) -> Int? {
    var first = head
    var index = head - 1
    while index >= start {
      let gap = text.gap(before: index + 1)
      let isJoined = gap.allSatisfy {
        $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "'")
          || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
          || $0 == UInt8(ascii: ":")
          || $0 == UInt8(ascii: ",") || $0 >= 0x80
      }
      guard isJoined else { break }
      if gap.contains(UInt8(ascii: ",")) {
        // `Health, Safety and Environment Manager`; not `strong, Certified Welder`.
        guard text.isCapital(index), !text.use(index).contains(.quality), hasJoint(from: index + 1, to: head) else { break }
      }
      if TitleGrammar.isHeadingWord(text, index), !gap.contains(UInt8(ascii: "-")), !isFieldOfWork(index) { break }
      if isCapitalOrDigit(index) {
        first = index
      } else if isConnector(index), index > start, !text.isWord(index, "for") || hasColon(from: index + 1, to: head),
        isCapitalOrDigit(index - 1) || isConnector(index - 1)
      {
        // Goes on to the left.
      } else if text.token(index).shape.contains(.glued), first == index + 1, text.gap(before: index + 1).contains(UInt8(ascii: "-")) {
        first = index  // `e-Commerce`
      } else {
        break
      }
      index -= 1
    }
    // Praise in capitals before the title is none of it, unless nothing else is left.
    while first < head, text.use(first).contains(.quality), !text.use(first).contains(.level), isPraise(first) {
      // `Full-Stack Engineer`, not `Full-Time Engineer`.
      if text.gap(first + 1, has: "-"), text.isWord(first, "full"), !text.isWord(first + 1, "time") { break }
      first += 1
    }
    return first
  }

  /// Praise that a title never begins with, even in capitals. `Business`, `Data`, `Technical`, `Registered` begin many.
  private func isPraise(_ index: Int) -> Bool {
    text.isOne(of: TitleGrammar.praise, index)
  }

  private static let praise: WordSet = [
    "a", "an", "the", "our", "one", "two", "three", "new", "multiple", "several", "experienced", "experience", "energetic", "motivated",
    "talented", "skilled", "passionate", "dynamic", "dedicated", "qualified", "full", "part", "time", "temporary", "immediate", "urgent",
    "exceptional", "knowledgeable", "current", "world", "class", "outstanding", "excellent", "great", "proven", "another", "additional",
    "reliable", "exciting", "next",
  ]

  /// Words of headings, after which a title may stand without a mark: `Responsibilities Architect and build…`.
  private static func isHeadingWord(_ text: IdentityText, _ index: Int) -> Bool {
    text.use(index).contains(.heading) || text.isOne(of: headingWords, index)
  }

  /// `Data and Reporting Analyst`, `Customer Experience Manager`: after another capitalized word, and before the head.
  private func isFieldOfWork(_ index: Int) -> Bool {
    guard index > 0, text.isOne(of: ["reporting", "experience"], index), text.isHead(index + 1), text.isJoined(index) else { return false }
    return isConnector(index - 1) || text.isCapital(index - 1) && !TitleGrammar.isHeadingWord(text, index - 1)
  }

  private static let headingWords: WordSet = [
    "title", "position", "role", "job", "about", "purpose", "experience", "required", "preferred", "skills", "location", "type",
    "reporting", "reports", "salary", "vacancy",
  ]

  private func hasColon(from start: Int, to end: Int) -> Bool { (start...end).contains { $0 > start && text.gap($0, has: ":") } }

  private func isCapitalOrDigit(_ index: Int) -> Bool { text.hasCapital(index) || text.isDigits(index) }

  private func hasJoint(from start: Int, to end: Int) -> Bool {
    (start..<end).contains { text.isWord($0, "and") || text.isWord($0, "&") }
  }

  private func isConnector(_ index: Int) -> Bool { text.isOne(of: TitleGrammar.connectors, index) }

  private static let connectors: WordSet = ["and", "&", "of", "for", "or", "de", "in"]

  /// Where a title in small letters begins: after praise, a comma, or `and`, at most four words before its head.
  private func smallStart(_ head: Int, from start: Int) -> Int? {
    var first = head
    var index = head - 1
    while index >= start, head - index <= 5 {
      let use = text.use(index)
      let gap = text.gap(before: index + 1)
      // `(mid to senior) welder`; `Senior (IC4) welder` goes on.
      if gap.contains(UInt8(ascii: ",")) || gap.contains(UInt8(ascii: ")")) && !text.gap(index, has: "(") { break }
      if use.contains(.stop), index == start || !isRankLevel(index) { break }
      // `RGN or RMN nurses`; not `world-class head`.
      if text.isWord(index, "or"), index > start, isQualification(index - 1) {
        first = index - 1
        break
      }
      if text.isWord(index, "class") { break }
      if text.isWord(index, "and"), index > start, !text.use(index - 1).contains(.quality),
        text.isCapital(index + 1) == text.isCapital(index - 1)
      {
        index -= 1
        continue
      }
      // `full-stack engineer` keeps what `full-time engineer` loses.
      let isCompound = gap.contains(UInt8(ascii: "-")) && !text.use(index + 1).contains(.quality)
      if use.contains(.quality), !mayBelong(index), !isCompound { break }
      first = index
      index -= 1
    }
    // Praise that stands further left proves nothing; praise right at the left end goes.
    while first < head, text.use(first).contains(.quality), !mayBelong(first),
      !text.gap(first + 1, has: "-") || text.use(first + 1).contains(.quality)
    {
      first += 1
    }
    return first
  }

  /// Words of praise that also name fields of work; not in `high quality welder`.
  private func mayBelong(_ index: Int) -> Bool {
    if text.isWord(index, "quality"), index > 0, text.isOne(of: ["high", "highest", "top", "good"], index - 1) { return false }
    return text.isOne(of: TitleGrammar.fields, index)
  }

  private static let fields: WordSet = [
    "business", "data", "customer", "client", "product", "process", "safety", "service", "quality", "technical", "registered", "certified",
    "licensed", "people", "talent", "senior", "junior", "lead", "early", "career", "solution", "solutions", "impact", "value", "tech",
  ]
}
