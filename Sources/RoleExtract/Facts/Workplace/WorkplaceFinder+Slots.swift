import RoleModel

// Where a single word such as `Remote` says where the work is done.
extension WorkplaceFinder {
  /// `Hybrid 3 days a week`.
  func isBeforeDays(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return next < reading.tokens.count && reading.tokens[next].shape.contains(.digits)
      && reading.tokens[range.lowerBound].shape.contains(.capitalized)
  }

  /// `Hybrid: two days in Milwaukee`, `On site: our shop in Toledo`: the word labels its line.
  func opensLine(_ range: Range<Int>, _ index: Int) -> Bool {
    let passage = reading.passages[index].tokens
    guard range.lowerBound == passage.lowerBound, range.upperBound < passage.upperBound, isOfWork(reading.sections[index]),
      !reading.isWord(range.lowerBound, among: ["anywhere", "virtual"])
    else { return false }
    return reading.gap(before: range.upperBound).first == UInt8(ascii: ":")
  }

  /// `Full-time, 40 hours a week, on site.`: the last of the terms of employment, set off by a comma.
  func closesTerms(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard range.upperBound == sentence.upperBound, range.lowerBound > sentence.lowerBound, sentence.count <= 16 else { return false }
    return reading.gap(before: range.lowerBound).first == UInt8(ascii: ",")
      && sentence.dropLast(range.count).contains {
        reading.isWord($0, among: ["full", "part", "fulltime", "permanent", "temporary", "contract", "hours"])
      }
  }

  func isOfWork(_ section: SectionKind) -> Bool {
    switch section {
    case .benefits, .legal, .compensation, .application: false
    default: true
    }
  }

  /// `The role offers in-office, hybrid and remote work`: all three in one sentence, two of them side by side, are a choice.
  func isOneOfThree(_ range: Range<Int>, _ sentence: Range<Int>, inPassage index: Int) -> Bool {
    guard isOfWork(reading.sections[index]) else { return false }
    let rows = reading.analysis.lexicon.workplaces.rows
    var kinds: Set<WorkplaceKind> = []
    var isListed = false
    var last: Range<Int>?
    for hit in reading.hits(.workplace, inPassage: index) where sentence.contains(hit.tokens.lowerBound) && rows[hit.row].use != .none {
      if let kind = rows[hit.row].value { kinds.insert(kind) }
      if let last, hit.tokens.lowerBound - last.upperBound <= 1 {
        let isJoined = (last.upperBound..<hit.tokens.lowerBound).allSatisfy { reading.isWord($0, among: ["or", "and"]) }
        let hasComma = reading.gap(before: last.upperBound).contains(UInt8(ascii: ","))
        if isJoined, hasComma || hit.tokens.lowerBound > last.upperBound { isListed = true }
      }
      last = hit.tokens
    }
    return isListed && kinds.isSuperset(of: [.onSite, .hybrid, .remote])
  }

  /// A label's value, a word set apart in the title or a short line, or a word beside a place.
  func isSlot(_ range: Range<Int>, inPassage index: Int) -> Bool {
    let passage = reading.passages[index]
    // `In office`, but not `In person`, which may be how to apply.
    let isLine = passage.tokens == range && isOfWork(reading.sections[index]) && reading.isWord(range.upperBound - 1, "office")
    let isOnlyAnswer = !isLine && reading.isWord(range.lowerBound, among: ["anywhere", "virtual", "remotely", "in"])
    for field in fields(before: range.lowerBound)
    where field.field == .location || field.field == .workplace || field.field == .type || field.field == .schedule {
      // `Location: Hybrid – Leeds. We only consider …`: a long value says it in its first sentence.
      if field.values.contains(where: {
        $0.passage == index && $0.tokens.contains(range.lowerBound)
          && ($0.tokens.count <= 14
            || $0.passage == field.passage && range.lowerBound - $0.tokens.lowerBound <= 3
              && reading.sentence(around: range, inPassage: index).upperBound - range.upperBound <= 10)
      }) {
        return true
      }
    }
    guard !isOnlyAnswer, reading.tokens[range.lowerBound].shape.contains(.capitalized) || isSetApart(range) else { return false }
    if passage.tokens.count <= range.count + 1 { return true }
    guard isSetApart(range) else { return false }
    if passage.tokens.count <= 12 { return true }
    return (reading.sections[index] == .title || index == 0) && range.lowerBound - passage.tokens.lowerBound <= 20
  }

  /// The last fields whose labels begin at or before a token: one of them holds it, if any does. Fields stand in the text's order.
  func fields(before position: Int) -> ArraySlice<LabelledField> {
    let fields = reading.fields
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].label.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    return fields[max(0, low - 8)..<low]
  }

  /// `(remote)`, `– Remote`, `| Hybrid |`, `, remote,`: a sign before it, and a sign or the end behind.
  func isSetApart(_ range: Range<Int>) -> Bool {
    let isSign: (UInt8) -> Bool = { byte in
      byte == UInt8(ascii: "(") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == 10 || byte >= 0x80
    }
    let start = Int(reading.tokens[range.lowerBound].start)
    let end = Int(reading.tokens[range.upperBound - 1].end)
    var before = start
    while before > 0, reading.text[before - 1] == 0x20 { before -= 1 }
    var after = end
    while after < reading.text.count, reading.text[after] == 0x20 { after += 1 }
    let opens = before == 0 || isSign(reading.text[before - 1])
    let closes = after >= reading.text.count || isSign(reading.text[after])
    return opens && closes
  }
}
