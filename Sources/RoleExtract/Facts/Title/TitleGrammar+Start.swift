import RoleLexicon
import RoleModel

// Where a title begins.
extension TitleGrammar {
  /// The first of the capitalized words that lead up to the head, connectors among them: `Data Analytics and BI Specialist`.
  func capitalStart(_ head: Int, from start: Int) -> Int? {
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
  func isPraise(_ index: Int) -> Bool {
    text.isOne(of: TitleGrammar.praise, index)
  }

  static let praise: WordSet = [
    "a", "an", "the", "our", "one", "two", "three", "new", "multiple", "several", "experienced", "experience", "energetic", "motivated",
    "talented", "skilled", "passionate", "dynamic", "dedicated", "qualified", "full", "part", "time", "temporary", "immediate", "urgent",
    "exceptional", "knowledgeable", "current", "world", "class", "outstanding", "excellent", "great", "proven", "another", "additional",
    "reliable", "exciting", "next",
  ]

  /// Words of headings, after which a title may stand without a mark: `Responsibilities Architect and build…`.
  static func isHeadingWord(_ text: IdentityText, _ index: Int) -> Bool {
    text.use(index).contains(.heading) || text.isOne(of: headingWords, index)
  }

  /// `Data and Reporting Analyst`, `Customer Experience Manager`: after another capitalized word, and before the head.
  func isFieldOfWork(_ index: Int) -> Bool {
    guard index > 0, text.isOne(of: ["reporting", "experience"], index), text.isHead(index + 1), text.isJoined(index) else { return false }
    return isConnector(index - 1) || text.isCapital(index - 1) && !TitleGrammar.isHeadingWord(text, index - 1)
  }

  static let headingWords: WordSet = [
    "title", "position", "role", "job", "about", "purpose", "experience", "required", "preferred", "skills", "location", "type",
    "reporting", "reports", "salary", "vacancy",
  ]

  func hasColon(from start: Int, to end: Int) -> Bool { (start...end).contains { $0 > start && text.gap($0, has: ":") } }

  func isCapitalOrDigit(_ index: Int) -> Bool { text.hasCapital(index) || text.isDigits(index) }

  func hasJoint(from start: Int, to end: Int) -> Bool {
    (start..<end).contains { text.isWord($0, "and") || text.isWord($0, "&") }
  }

  func isConnector(_ index: Int) -> Bool { text.isOne(of: TitleGrammar.connectors, index) }

  static let connectors: WordSet = ["and", "&", "of", "for", "or", "de", "in"]

  /// Where a title in small letters begins: after praise, a comma, or `and`, at most four words before its head.
  func smallStart(_ head: Int, from start: Int) -> Int? {
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
  func mayBelong(_ index: Int) -> Bool {
    if text.isWord(index, "quality"), index > 0, text.isOne(of: ["high", "highest", "top", "good"], index - 1) { return false }
    return text.isOne(of: TitleGrammar.fields, index)
  }

  static let fields: WordSet = [
    "business", "data", "customer", "client", "product", "process", "safety", "service", "quality", "technical", "registered", "certified",
    "licensed", "people", "talent", "senior", "junior", "lead", "early", "career", "solution", "solutions", "impact", "value", "tech",
  ]
}
