import RoleExtract
import Testing

@Suite struct NumeralTests {
  @Test(arguments: [
    ("45,000", 45_000.0), ("45.000", 45_000), ("45 000", 45_000), ("95’000", 95_000), ("1.234,56", 1234.56), ("12,34,567", 1_234_567),
    ("1,234,567.89", 1_234_567.89), ("18.99", 18.99), ("18,99", 18.99), ("0.125", 0.125), (".57", 0.57), ("100 000.00", 100_000),
    ("121.5K", 121_500), ("4.35k", 4350), ("55 K", 55_000), ("1.2M", 1_200_000), ("20 million", 20_000_000), ("8 lakhs", 800_000),
    ("12 LPA", 1_200_000), ("1.5 crore", 15_000_000), ("3 bn", 3e9), ("2.4 trillion", 2.4e12),
  ])
  func reads(_ text: String, _ value: Double) throws {
    let numeral = try #require(NumeralTests.numeral(text))
    #expect(numeral.value == value)
    #expect(!numeral.isMalformed)
    #expect(numeral.range == 0..<text.utf8.count)
  }

  @Test(arguments: ["70,0000.00", "1,000,00", "45,0000", "1234,567"])
  func marksDigitsGroupedInNoKnownWay(_ text: String) throws {
    #expect(try #require(NumeralTests.numeral(text)).isMalformed)
  }

  @Test(arguments: [
    ("45,000, and", 6), ("18.50.", 5), ("5 members", 1), ("60,000-70,000", 6), ("20 m wide", 2), ("12 3456", 2), ("25 kg", 2),
  ])
  func stopsWhereTheNumberEnds(_ text: String, _ end: Int) throws {
    #expect(try #require(NumeralTests.numeral(text)).range == 0..<end)
  }

  private static func numeral(_ text: String) -> Numeral? {
    Array(text.utf8).withUnsafeBufferPointer { Numeral.read($0, at: 0, to: $0.count) }
  }
}
