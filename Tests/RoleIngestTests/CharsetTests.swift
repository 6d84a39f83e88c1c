import RoleIngest
import RoleModel
import Testing

@Suite struct CharsetTests {
  private func read(_ input: [UInt8]) throws -> (texts: [String], document: Document) {
    let document = try Ingestor().read(input)
    return (document.blocks.map { document.string($0.text) }, document)
  }

  @Test func utf8WithAByteOrderMark() throws {
    let (texts, document) = try read([0xEF, 0xBB, 0xBF] + Array("Köchin".utf8))
    #expect(texts == ["Köchin"])
    #expect(document.map.source(of: document.blocks[0].text) == 3..<10)
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(bigEndian: Bool, marked: Bool) throws {
    var input: [UInt8] = marked ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in "Chef – café 😀 wanted".utf16 {
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      input += bigEndian ? bytes : bytes.reversed()
    }
    let (texts, document) = try read(input)
    #expect(texts == ["Chef – café 😀 wanted"])
    #expect(document.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
    let place = document.map.source(of: document.blocks[0].text)
    #expect(place == (marked ? 2 : 0)..<input.count)
  }

  @Test func windows1252Undeclared() throws {
    let (texts, document) = try read(Array("Bachelor".utf8) + [0x92] + Array("s degree ".utf8) + [0x96] + Array(" caf".utf8) + [0xE9])
    #expect(texts == ["Bachelor’s degree – café"])
    #expect(document.encoding == "windows-1252")
    #expect(document.map.source(of: document.blocks[0].text) == 0..<24)
  }

  @Test func latin1DeclaredByMetaInHTML() throws {
    let html = Array("<html><head><meta charset=iso-8859-1></head><body><p>Gen".utf8) + [0xE8] + Array("ve</p></body></html>".utf8)
    #expect(try read(html).texts == ["Genève"])
  }

  @Test func aWrongDeclarationDoesNotSpoilUTF8() throws {
    #expect(try read(Array("<html><meta charset=iso-8859-1><body><p>Genève</p></body></html>".utf8)).texts == ["Genève"])
  }

  @Test func invalidBytesAmidUTF8AreReplacedNotSwallowed() throws {
    let (texts, document) = try read(Array("Zürich ".utf8) + [0x93] + Array("years".utf8) + [0x94, 0xFF] + Array(" Café".utf8))
    #expect(texts == ["Zürich “years”ÿ Café"])
    #expect(document.warnings.map(\.code) == ["encoding.invalid"])
    #expect(document.warnings.first?.evidence.first?.start == 8)
  }

  @Test(arguments: [
    ("Bachelorâ€™s degree", "Bachelor’s degree"), ("nine â€“ five", "nine – five"), ("cafÃ© Â£20", "café £20"),
    ("â€œCan Doâ€\u{9D}", "“Can Do”"),
    ("a Â b", "a b"), ("Ã¼ber", "über"),
  ])
  func mojibakeIsRepaired(_ broken: String, _ whole: String) throws {
    let (texts, document) = try read(Array(broken.utf8))
    #expect(texts == [whole])
    #expect(document.warnings.map(\.code) == ["encoding.mojibake"])
    #expect(document.map.source(of: document.blocks[0].text) == 0..<broken.utf8.count)
  }

  @Test(arguments: ["Château d'If", "São Paulo", "Ângela", "señor â la carte", "Âge: 30"])
  func honestAccentsAreLeftAlone(_ text: String) throws {
    let (texts, document) = try read(Array(text.utf8))
    #expect(texts == [text])
    #expect(document.warnings.isEmpty)
  }

  @Test func zerosAndControlsAreSpaces() throws {
    let (texts, document) = try read(Array("one".utf8) + [0] + Array("two".utf8) + [7, 0x1B] + Array("three and some more words".utf8))
    #expect(texts == ["one two three and some more words"])
    #expect(document.warnings.map(\.code) == ["text.control"])
  }
}
