import RoleExtract
import RoleIngest
import RoleLexicon
import RoleModel
import Testing

/// Which words make a demand required or preferred. The demand is what stands between the marks.
@Suite struct NecessityTests {
  @Test(arguments: [
    "⟦Forklift experience⟧ preferred", "Preferably ⟦two years⟧ in retail", "Two years in retail, ideally ⟦in shoes⟧",
    "⟦Spanish⟧ is a plus", "German, and ⟦Greek⟧ is an advantage", "⟦Greek⟧ (preferred)", "Welsh (⟦Cornish⟧ a plus)",
    "Degree required, ⟦MBA⟧ preferred", "Preferred: ⟦own boots⟧", "Nice to have: ⟦a van⟧", "⟦Java⟧, Go, Rust preferred",
    "⟦law⟧, history, or a related field preferred", "Some ⟦Python⟧ would be beneficial", "⟦Own tools⟧ preferred but not required",
    "The preferred candidate has ⟦a van⟧", "Bonus points for ⟦a first-aid badge⟧", "⟦A van⟧ is not required",
    "A licence is essential; ⟦a van⟧ is desirable", "Preferred hand skills: ⟦knitting⟧", "⟦Fine looms⟧ (Jacquard, dobby) would be a plus",
    "⟦Looms⟧, e.g. Jacquard, Raschel, would be a plus", "⟦Greek⟧, Latin and Welsh would be a plus",
    "⟦Greek⟧, Latin, and/or Welsh would be a plus", "Java, ⟦Go⟧, Rust preferred",
    "Crafts such as ⟦fine weaving by hand⟧, sewing, etc. a plus",
    "Two years of sales, preferably in ⟦shoes⟧, hats, and or gloves required", "⟦Greek⟧ or Welsh also welcome",
    "You may have some experience with ⟦looms⟧",
  ])
  func preferred(_ text: String) throws { #expect(try necessity(in: text, .requirements) == .preferred) }

  @Test(arguments: [
    "⟦Two years⟧ in retail, ideally in shoes", "⟦Welsh⟧ (Cornish a plus)", "⟦Degree⟧ required, MBA preferred",
    "⟦German⟧, and Greek is an advantage",
    "⟦Ten years⟧ of sales, preferably of tools", "A van is a plus. ⟦Two years⟧ in sales.", "⟦Five years⟧ of sales, shoes preferred",
    "Plumbing licence plus ⟦two years⟧", "Use the ⟦van⟧ as needed", "⟦Two years⟧ in a shop Preferred Qualifications Some Greek",
    "⟦Proficient⟧ in looms of wool Strong Welsh preferred", "Welsh a plus Proficient in ⟦looms⟧ Strong Greek preferred",
    "The preferred candidate weaves Strong ⟦Greek⟧", "Twenty shops, preferably in towns, ⟦travel⟧ required",
    "A competitive advantage of ⟦German⟧",
    "⟦Greek⟧, Welsh preferred", "⟦Greek⟧, some Welsh a plus", "⟦Weaving⟧ - some Greek would be a plus",
  ])
  func requiredInRequirements(_ text: String) throws { #expect(try necessity(in: text, .requirements) == .required) }

  @Test(arguments: [
    "⟦English⟧ essential", "You must have ⟦a van⟧", "⟦Class C licence⟧ required", "⟦Numeracy⟧ is a must", "Required: ⟦own boots⟧",
    "⟦Welsh⟧ (Required)",
  ])
  func requiredInPreferred(_ text: String) throws { #expect(try necessity(in: text, .preferred) == .required) }

  @Test func otherwiseTheSectionDecides() throws {
    #expect(try necessity(in: "⟦A van⟧ of your own", .preferred) == .preferred)
    #expect(try necessity(in: "⟦A van⟧ of your own", .requirements) == .required)
  }

  /// A line among what is required, optional for one of its sentences.
  @Test func anotherSentenceMakesNoneOptional() throws {
    #expect(try necessity(in: "Nets\n- ⟦A degree⟧ in nets; a doctorate is preferred", .requirements, .preferred) == .required)
    #expect(try necessity(in: "Nets\n- A degree in nets; ⟦a doctorate⟧ is preferred", .requirements, .preferred) == .preferred)
    #expect(
      try necessity(in: "Nets\n- Badges preferred such as looms. ⟦Wheels⟧, etc.", .requirements, .preferred) == .preferred)
  }

  /// `sections` are those of the lines; the last goes on.
  private func necessity(in text: String, _ sections: SectionKind...) throws -> Necessity {
    let (plain, marked) = MarkedText.plain(text)
    let document = try Ingestor().read(Array(("- " + plain).utf8), format: .text)
    let analysis = TextAnalysis(document, Extractor.standard.lexicon)
    let reading = Reading(analysis, sections: analysis.passages.indices.map { sections[min($0, sections.count - 1)] })
    let range = try #require(marked)
    // The bullet is cut off; what remains stands as it is.
    let shift = analysis.passages[0].block.text.lowerBound
    let index = try #require(analysis.passages.firstIndex { $0.block.text.contains(range.lowerBound + shift) })
    return reading.necessity(of: (range.lowerBound + shift)..<(range.upperBound + shift), inPassage: index)
  }
}
