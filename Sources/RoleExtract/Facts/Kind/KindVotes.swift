import RoleLexicon
import RoleModel

/// Points for each kind of document.
struct KindVotes {
  private let reading: Reading
  private let text: IdentityText
  private var points: [DocumentKind: Int] = [:]
  private var strongest: [DocumentKind: (weight: Int, range: Range<Int>)] = [:]

  init(_ reading: Reading, hasEmployer: Bool, hasTitle: Bool) {
    self.reading = reading
    text = reading.identity
    countPhrases()
    countLayout(hasEmployer: hasEmployer, hasTitle: hasTitle)
    countPlaceholders()
    countSubjects()
  }

  /// The kind with the most points, and the bytes that speak for it most. Whatever doesn't speak against it is a posting.
  var verdict: (DocumentKind, Range<Int>?) {
    var best = DocumentKind.posting
    var points = points
    // A fragment without any sign of a posting is still one, as long as no phrase says what else it is.
    if strongest[.other] == nil { points[.other] = reading.tokens.count < 25 ? 0 : min(4, points[.other] ?? 0) }
    // A template holds a whole posting; what says that it is one weighs more than all of that.
    let template = strongest[.template]?.weight ?? 0
    if template >= 8 {
      points[.posting] = (points[.posting] ?? 0) / 2
    } else if template >= 5, (points[.template] ?? 0) >= 10 {
      points[.posting] = (points[.posting] ?? 0) * 3 / 4
    }
    for kind in [DocumentKind.template, .description, .other] where (points[kind] ?? 0) > (points[best] ?? 0) { best = kind }
    return (best, strongest[best]?.range)
  }

  private mutating func vote(_ kind: DocumentKind, _ weight: Int, at range: Range<Int>?) {
    points[kind, default: 0] += weight
    if let range, weight > strongest[kind]?.weight ?? 0 { strongest[kind] = (weight, range) }
  }

  // MARK: Phrases

  private mutating func countPhrases() {
    let table = reading.analysis.lexicon.documentKinds
    var counts = [Int](repeating: 0, count: table.rows.count)
    let topEnd = topEnd()
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      let isTop =
        passage.tokens.lowerBound < topEnd || passage.block.style.contains(.heading) || (passage.isHeading && passage.tokens.count <= 12)
      for hit in reading.hits(.documentKinds, inPassage: index) {
        let row = table.rows[hit.row]
        switch row.place {
        case .any: break
        case .top: guard isTop else { continue }
        case .start:
          guard isTop, hit.tokens.lowerBound == passage.tokens.lowerBound || text.isStop(before: hit.tokens.lowerBound) else { continue }
        }
        counts[hit.row] += 1
        // The second and third time tell less; what is repeated further tells nothing.
        let weight = counts[hit.row] == 1 ? row.weight : counts[hit.row] <= 3 ? (row.weight + 1) / 3 : 0
        if weight > 0 { vote(row.kind, weight, at: text.textRange(hit.tokens)) }
      }
    }
  }

  /// One past the last token of the text's first lines.
  private func topEnd() -> Int {
    var lines = 0
    for passage in reading.passages where !passage.tokens.isEmpty && !passage.block.style.contains(.furniture) {
      lines += 1
      if lines >= 3 || passage.tokens.upperBound > 60 { return min(passage.tokens.upperBound, passage.tokens.lowerBound + 40) }
    }
    return reading.tokens.count
  }

  // MARK: Layout

  private mutating func countLayout(hasEmployer: Bool, hasTitle: Bool) {
    var words = [Int](repeating: 0, count: SectionKind.allCases.count)
    var (address, hedges) = (0, 0)
    for (passage, section) in zip(reading.passages, reading.sections) where !passage.block.style.contains(.furniture) {
      words[section.number] += passage.tokens.count
      let isLegal = section == .legal
      for index in passage.tokens {
        let use = text.use(index)
        address += use.contains(.address) ? 1 : 0
        hedges += use.contains(.hedge) && !isLegal ? 1 : 0
      }
    }
    let all = max(1, words.reduce(0, +))
    func share(_ kinds: SectionKind...) -> Int { kinds.reduce(0) { $0 + words[$1.number] } * 100 / all }
    if share(.requirements, .preferred) >= 10 { vote(.posting, 2, at: nil) }
    if share(.responsibilities) >= 10 { vote(.posting, 1, at: nil) }
    if share(.application, .legal) >= 3 { vote(.posting, 1, at: nil) }
    if share(.benefits, .compensation) >= 5 { vote(.posting, 1, at: nil) }
    if hasEmployer { vote(.posting, 2, at: nil) }
    if hasTitle { vote(.posting, 1, at: nil) }
    if address * 50 >= all { vote(.posting, 2, at: nil) }
    if share(.other) >= 60 { vote(.other, 3, at: nil) }
    if share(.responsibilities, .requirements, .preferred, .application, .benefits) < 5, !hasTitle { vote(.other, 2, at: nil) }
    // Prose that addresses nobody and hedges what it says explains a trade, or tells the news.
    let hedgesPerMille = hedges * 1000 / all
    if all > 60 { vote(.description, min(5, hedgesPerMille / 7), at: nil) }
    if address == 0, all > 40 {
      vote(.description, 1, at: nil)
      vote(.other, 2, at: nil)
      let isProse = !reading.passages.contains { $0.isHeading || $0.isItem || $0.label != nil }
      if isProse, reading.passages.count > 2 { vote(.other, 3, at: nil) }
    }
  }

  // MARK: Placeholders

  /// `[Company name]`, `<City>`, `$XX,XXX`: places to fill in.
  private mutating func countPlaceholders() {
    var count = 0
    var first: Range<Int>?
    let bytes = reading.text
    for passage in reading.passages {
      for index in passage.tokens {
        let token = text.token(index)
        guard !token.signs.isDisjoint(with: [.bracket, .other]) else { continue }
        let start = Int(token.start)
        guard start > 0 else { continue }
        let open = bytes[start - 1]
        if open == UInt8(ascii: "[") || open == UInt8(ascii: "<") || open == UInt8(ascii: "{") {
          guard let end = closing(index, open, passage), isPlaceholder(index..<end) else { continue }
          count += 1
          if first == nil { first = (start - 1)..<(Int(text.token(end - 1).end) + 1) }
        } else if token.end - token.start >= 2, token.shape.contains(.allCapitals),
          bytes[token.range].allSatisfy({ $0 == UInt8(ascii: "X") }), open == UInt8(ascii: "$")
        {
          count += 1
          if first == nil { first = token.range }
        }
      }
    }
    guard count > 0 else { return }
    // Letters, notices and CVs have such places too.
    let other = strongest[.other]?.weight ?? 0
    if other >= 5, other >= strongest[.template]?.weight ?? 0 { return }
    vote(.template, min(10, 2 + 2 * count), at: first)
  }

  private func closing(_ start: Int, _ open: UInt8, _ passage: Passage) -> Int? {
    let close: UInt8 = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : open == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "}")
    var index = start
    while index < passage.tokens.upperBound, index - start < 14 {
      let end = Int(text.token(index).end)
      let next = index + 1 < passage.tokens.upperBound ? Int(text.token(index + 1).start) : min(reading.text.count, end + 3)
      if reading.text[end..<next].contains(close) { return index + 1 }
      index += 1
    }
    return nil
  }

  private func isPlaceholder(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      text.isOne(
        of: [
          "company", "your", "insert", "name", "city", "state", "number", "title", "date", "location", "department", "salary", "amount",
          "organization", "organisation",
          "employer", "hours", "add", "list", "describe", "industry", "team", "manager", "address", "email", "website", "phone", "years",
          "range", "hourly", "degree",
          "day", "days", "school", "brief", "mention", "include", "x", "xx", "benefits", "client",
        ], $0)
    }
  }

  // MARK: Subjects

  /// `Thatchers work…`, `A thatcher may…`: sentences about an occupation, not about a vacancy.
  private mutating func countSubjects() {
    var count = 0
    var first: Range<Int>?
    for passage in reading.passages where passage.tokens.count >= 4 && !passage.block.style.contains(.furniture) {
      var start = passage.tokens.lowerBound
      while start < passage.tokens.upperBound {
        if let subject = subject(start, passage) {
          count += 1
          if first == nil { first = text.textRange(subject) }
        }
        start += 1
        while start < passage.tokens.upperBound, !text.isStop(before: start) { start += 1 }
      }
    }
    if count > 0 { vote(.description, min(8, 1 + count), at: first) }
  }

  /// The subject of the sentence that begins at `start`, where it is an occupation in general.
  private func subject(_ start: Int, _ passage: Passage) -> Range<Int>? {
    var first = start
    let hasArticle = text.isOne(of: ["a", "an"], start)
    if hasArticle { first += 1 }
    if text.isOne(of: ["most", "many", "some", "these"], start) { first += 1 }
    var index = first
    while index < passage.tokens.upperBound, index - first < 5 {
      if index > first, !text.isJoined(index) { return nil }
      let use = text.use(index)
      if !use.isDisjoint(with: [.head, .weak]) {
        guard hasArticle != use.contains(.plural), index + 1 < passage.tokens.upperBound, text.isJoined(index + 1) else {
          index += 1
          continue
        }
        let next = index + 1
        guard !text.isCapital(next),
          !text.isOne(
            of: [
              "with", "to", "for", "of", "and", "or", "in", "at", "must", "will", "who", "required", "needed", "wanted", "on", "from",
              "level", "experience",
            ], next)
        else {
          index += 1
          continue
        }
        if text.isHead(next) {
          index += 1
          continue
        }
        return first..<(index + 1)
      }
      if use.contains(.stop) { return nil }
      index += 1
    }
    return nil
  }
}
