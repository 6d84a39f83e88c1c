import RoleModel
import Testing

@testable import RoleExtract

@Suite struct SectionChancesTests {
  private let count = SectionFeature.sectionCount

  private func weights(_ values: [SectionKind: Int32], otherwise: Int32 = -900) -> SectionModel.Weights {
    var weights = SectionModel.Weights.zero
    for section in SectionKind.allCases { weights[section.number] = values[section] ?? otherwise }
    return weights
  }

  @Test("The likeliest section of a passage counts all sequences, not only the best one")
  func allSequences() {
    // The best single sequence begins with the title; the two that begin with the company are likelier together.
    var rows = Array(repeating: weights([:], otherwise: 0), count: count)
    rows[SectionKind.title.number] = weights([.title: 0])
    rows[SectionKind.company.number] = weights([.summary: 0, .benefits: 0])
    let chances = SectionChances(
      steps: .init(rows, sections: count), start: weights([.title: 20, .company: 0]))
    let even = weights([:], otherwise: 0)
    #expect(chances.likeliest([even, even], [0, 0])[0] == .company)
  }

  @Test("A long document with steep weights keeps within the range of numbers")
  func longDocument() {
    let rows = Array(repeating: weights([.legal: 0, .company: 0]), count: count)
    let chances = SectionChances(steps: .init(rows, sections: count), start: weights([:], otherwise: 0))
    let sums = (0..<5_000).map { weights([$0 % 2 == 0 ? .legal : .company: 5_000], otherwise: -5_000) }
    let sections = chances.likeliest(sums, Array(repeating: 0, count: sums.count))
    #expect(sections.enumerated().allSatisfy { $0.element == ($0.offset % 2 == 0 ? .legal : .company) })
  }
}
