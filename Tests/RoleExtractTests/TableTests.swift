import RoleLexicon
import Testing

@Suite struct TableTests {
  @Test(arguments: ["", "name", "name\tkind", "name\tkind\n", "# a comment\nname\tkind"])
  func hasNoRows(_ text: String) {
    #expect(Table(name: "none", text: text).count == 0)
  }

  @Test(arguments: ["name\tkind\nbaker\tfood", "name\tkind\r\n\r\nbaker\tfood\r\n# a comment\r\n"])
  func hasOneRow(_ text: String) {
    let table = Table(name: "one", text: text)
    #expect(table.columns == ["name", "kind"])
    #expect((0..<table.count).map { [table.string($0, 0), table.string($0, 1)] } == [["baker", "food"]])
  }

  @Test func lacksCells() {
    let table = Table(name: "cells", text: "name\tkind\tnot\nbaker\nsmith\t\tno")
    #expect((0..<table.count).map { row in (0..<3).map { table.string(row, $0) } } == [["baker", "", ""], ["smith", "", "no"]])
  }

  @Test func countsLines() {
    let table = Table(name: "lines", text: "# a comment\nname\nbaker\n\n# another\nsmith\n")
    #expect(table.places(ofRows: 0..<2).map(\.line) == [3, 6])
    #expect(table.place(ofRow: 1).line == 6)
    #expect(table.place(ofRow: 1).file == "lines.tsv")
    #expect(!table.isLayered(1))
  }
}
