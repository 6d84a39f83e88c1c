import RoleLexicon
import RoleModel

/// Duties and requirements in the posting's own words, in order: each list item, and each sentence of a paragraph.
///
/// Headings are left out, and so are the labels before a value. A requirement has the necessity of its first words; a duty has none.
enum StatementReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    role.responsibilities.reserveCapacity(reading.sections.count { $0 == .responsibilities })
    role.requirements.reserveCapacity(reading.sections.count { $0 == .requirements || $0 == .preferred })
    for index in reading.passages.indices {
      let section = reading.sections[index]
      guard section == .responsibilities || section == .requirements || section == .preferred else { continue }
      let passage = reading.passages[index]
      guard !passage.isHeading, !passage.block.style.contains(.furniture), !passage.tokens.isEmpty else { continue }
      statements(passage, reading) { range in
        if section == .responsibilities {
          role.responsibilities.append(
            Statement(text: reading.string(range), necessity: nil, grounds: Grounds(reading.evidence(range, "responsibilities.statement"))))
        } else {
          let necessity = reading.necessity(of: range.lowerBound..<(range.lowerBound + 1), inPassage: index)
          role.requirements.append(
            Statement(
              text: reading.string(range), necessity: necessity, grounds: Grounds(reading.evidence(range, "requirements.statement"))))
        }
      }
    }
  }

  /// Calls `body` with the bytes of each of a passage's statements.
  private static func statements(_ passage: Passage, _ reading: Reading, _ body: (Range<Int>) -> Void) {
    let block = passage.block.text
    var first = passage.tokens.lowerBound
    if let label = passage.labelTokens, label.upperBound < passage.tokens.upperBound { first = label.upperBound }
    let start = first == passage.tokens.lowerBound ? block.lowerBound : Int(reading.tokens[first].start)
    var open = start
    func close(at end: Int) {
      if let statement = trimmed(open..<end, reading.text) { body(statement) }
      open = end
    }
    if !passage.isItem {
      for position in first..<passage.tokens.upperBound where position > first && endsSentence(before: position, reading) {
        close(at: Int(reading.tokens[position].start))
      }
    }
    close(at: block.upperBound)
  }

  /// Whether a sentence ends there; a semicolon only parts it.
  private static func endsSentence(before position: Int, _ reading: Reading) -> Bool {
    guard SentenceBounds.isEnd(before: position, reading.tokens, reading.text) else { return false }
    return !reading.text[Int(reading.tokens[position - 1].end)..<Int(reading.tokens[position].start)].contains(UInt8(ascii: ";"))
  }

  /// Without white space at its ends, and without a bullet left before it.
  private static func trimmed(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: ";") { end -= 1 }
    return start < end ? start..<end : nil
  }
}

extension StatementReader {
  static func summary(of role: Role) -> [String] {
    role.responsibilities.map { "does: \($0.text)" } + role.requirements.map { "\($0.necessity?.rawValue ?? "-"): \($0.text)" }
  }

  static func evidence(of role: Role) -> [Evidence] { (role.responsibilities + role.requirements).compactMap(\.grounds.evidence.first) }

  static var examples: [FactExample] {
    [
      FactExample("⟦Sweep the yard.⟧ Feed the hens.", in: .responsibilities, "does: Sweep the yard.", "does: Feed the hens."),
      FactExample("- ⟦Sweep the yard. Twice.⟧", in: .responsibilities, "does: Sweep the yard. Twice."),
      FactExample("Duties:\n- Feed the hens\n- Mend the fence", in: .responsibilities, "does: Feed the hens", "does: Mend the fence"),
      FactExample("- ⟦Strong arms⟧", "required: Strong arms"),
      FactExample("- Strong arms", in: .preferred, "preferred: Strong arms"),
      FactExample("- Own boots preferred", "preferred: Own boots preferred"),
      FactExample("A lorry licence is essential", in: .preferred, "required: A lorry licence is essential"),
      FactExample("Years with hens, preferably indoors", "required: Years with hens, preferably indoors"),
      FactExample("- Preferred: own boots", "preferred: own boots"),
      FactExample("Lift 20 kg; walk all day", "required: Lift 20 kg; walk all day"),
      FactExample("You know the U.S. market well. You like hens.", "required: You know the U.S. market well.", "required: You like hens."),
      FactExample("Use tools, e.g. a rake, with care", in: .responsibilities, "does: Use tools, e.g. a rake, with care"),
      FactExample("- Speak Welsh (a plus)", "preferred: Speak Welsh (a plus)"),
      FactExample("Write reports & letters", in: .responsibilities, "does: Write reports & letters"),
      FactExample("- Ideally you have kept bees", "preferred: Ideally you have kept bees"),
      FactExample("We keep 200 hens", in: .company),
      FactExample("Free eggs", in: .benefits),
      FactExample("£20 an hour", in: .compensation),
      FactExample("Send us a letter", in: .application),
      FactExample("RESPONSIBILITIES", in: .responsibilities),
      FactExample("What you'll do:", in: .responsibilities),
      FactExample("Requirements:", in: .requirements),
      FactExample("Nice to have:", in: .preferred),
      FactExample("Equal opportunity employer", in: .legal),
      FactExample("Leeds", in: .location),
    ]
  }
}
