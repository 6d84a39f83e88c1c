import RoleIngest
import RoleModel
import Testing

/// Every block knows its bytes: for text without repairs, the input's bytes at a block's place, with tags and entities resolved and
/// white space collapsed, are the block's text.
@Suite struct OffsetTests {
  @Test(arguments: 0..<400)
  func blocksOfGeneratedHTMLKnowTheirBytes(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let html = GeneratedHTML.document(&generator)
    let input = Array(html.utf8)
    let document = try Ingestor().read(input, format: .html)
    var words: [Substring] = []
    for block in document.blocks {
      let place = document.map.source(of: block.text)
      let source = String(decoding: input[place], as: UTF8.self)
      #expect(GeneratedHTML.visible(source) == document.string(block.text), "\(html)")
      words += document.string(block.text).split(separator: " ")
    }
    // Nothing lost, nothing twice.
    #expect(words == GeneratedHTML.visible(html, breaksAreSpaces: true).split(separator: " "), "\(html)")
  }

  @Test(arguments: 0..<200)
  func blocksOfGeneratedTextKnowTheirBytes(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let lines = (0..<Int.random(in: 1...20, using: &generator)).map { _ in GeneratedHTML.words(&generator) }
    let text = lines.joined(separator: Bool.random(using: &generator) ? "\n" : "\r\n\r\n")
    let input = Array(text.utf8)
    let document = try Ingestor().read(input, format: .text)
    for block in document.blocks {
      let source = String(decoding: input[document.map.source(of: block.text)], as: UTF8.self)
      #expect(source.split(whereSeparator: \.isWhitespace).joined(separator: " ") == document.string(block.text))
    }
    let words = document.blocks.flatMap { document.string($0.text).split(separator: " ") }
    #expect(words == text.split(whereSeparator: \.isWhitespace))
  }

  @Test func partsOfABlockKnowTheirBytes() throws {
    let html = "<p>Pay: &pound;20&nbsp;an <b>hour</b>,  no  less</p>"
    let document = try Ingestor().read(Array(html.utf8), format: .html)
    let text = document.string(document.blocks[0].text)
    #expect(text == "Pay: £20 an hour, no less")
    let start = document.blocks[0].text.lowerBound
    // `£20` is 4 bytes of text and `&pound;20` in the input.
    let amount = document.map.source(of: (start + 5)..<(start + 9))
    #expect(String(decoding: Array(html.utf8)[amount], as: UTF8.self) == "&pound;20")
    let hour = document.map.source(of: (start + 13)..<(start + 17))
    #expect(String(decoding: Array(html.utf8)[hour], as: UTF8.self) == "hour")
  }
}

/// Random markup whose visible text a plain reading gives.
enum GeneratedHTML {
  private static let vocabulary = [
    "weld", "cook", "Straße", "naïve", "5+", "years", "R&amp;D", "&lt;3", "caf&eacute;", "&#8217;s", "long-term", "—", "a&nbsp;b", "“Can",
    "Do”",
    "日本", "&hellip;", "x", "$20.50/hour",
  ]

  static func words(_ generator: inout SplitMix64) -> String {
    let plain = vocabulary.filter { !$0.contains("&") }
    return (0..<Int.random(in: 1...12, using: &generator)).map { _ in plain.randomElement(using: &generator)! }.joined(separator: " ")
  }

  static func document(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...12, using: &generator)).map { _ in element(&generator, depth: 0) }.joined(
      separator: ["", "\n", " "].randomElement(using: &generator)!)
  }

  private static func element(_ generator: inout SplitMix64, depth: Int) -> String {
    let inner = text(&generator)
    switch Int.random(in: 0...7, using: &generator) {
    case 0: return "<p>\(inner)</p>"
    case 1: return "<h3>\(inner)</h3>"
    case 2: return "<ul>" + (0..<Int.random(in: 1...4, using: &generator)).map { _ in "<li>\(text(&generator))</li>" }.joined() + "</ul>"
    case 3: return "<p class=\"a\">\(inner)<br>\(text(&generator))<br/></p>"
    case 4: return "<p>" + String(repeating: inner + " ", count: 60) + "</p>"
    case 5 where depth < 4: return "<div>\(element(&generator, depth: depth + 1))\(element(&generator, depth: depth + 1))</div>"
    case 6: return "<p>\(inner)<!-- nothing --></p>"
    default: return "<div>\(inner)</div>"
    }
  }

  private static func text(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...10, using: &generator)).map { _ in
      let word = vocabulary.randomElement(using: &generator)!
      switch Int.random(in: 0...9, using: &generator) {
      case 0: return "<b>\(word)</b>"
      case 1: return "<a href=\"u?a=1&amp;b=2\">\(word)</a>"
      case 2: return "<span style='x'>\(word)</span>"
      default: return word
      }
    }.joined(separator: [" ", "  ", "\n "].randomElement(using: &generator)!)
  }

  /// The visible text of generated markup.
  static func visible(_ html: String, breaksAreSpaces: Bool = false) -> String {
    var result = ""
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let tag: Substring
      if rest[open...].hasPrefix("<!--") {
        tag = rest[open...].prefix(through: rest.range(of: "-->", from: open))
      } else {
        tag = rest[open...].prefix { $0 != ">" }
      }
      rest = rest[tag.endIndex...].dropFirst(tag.hasPrefix("<!--") ? 0 : 1)
      let isInline =
        ["<b>", "</b", "<a ", "</a", "<span", "</span", "<!--"].contains { (tag + ">").hasPrefix($0) } && !tag.hasPrefix("<br")
      if breaksAreSpaces, !isInline { result += " " }
    }
    result += rest
    let entities = [
      ("&lt;", "<"), ("&eacute;", "é"), ("&#8217;", "’"), ("&nbsp;", " "), ("&hellip;", "…"), ("&amp;", "&"),
    ]
    for (entity, character) in entities { result = result.replacing(entity, with: character) }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Substring {
  /// Index of the last character of the first `word` at or after `start`.
  fileprivate func range(of word: String, from start: Index) -> Index {
    var index = start
    while index < endIndex {
      if self[index...].hasPrefix(word) { return self.index(index, offsetBy: word.count - 1) }
      index = self.index(after: index)
    }
    return self.index(before: endIndex)
  }
}
