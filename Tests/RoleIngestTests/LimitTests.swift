import RoleIngest
import RoleModel
import Testing

@Suite struct LimitTests {
  @Test(arguments: [
    ("%PDF-1.7 \u{1}", "input.binary"), ("PK\u{3}\u{4} word/document.xml", "input.binary"), ("", "input.empty"), (" \n\t ", "input.empty"),
    ("<p> </p><div></div><p>&nbsp;</p>", "input.empty"),
  ])
  func whatIsNoTextIsRefused(_ input: String, _ code: String) {
    #expect { try Ingestor().read(Array(input.utf8)) } throws: { ($0 as? IngestError)?.code == code }
  }

  /// Bytes without order, and a text of which one byte in fifty is a control.
  @Test(arguments: [100, 1000, 3000, 20_000])
  func bytesWithoutOrderAreRefused(_ count: Int) throws {
    var random = SplitMix64(seed: 7)
    let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() >> 24) }
    #expect { try Ingestor().read(bytes) } throws: { ($0 as? IngestError)?.code == "input.binary" }
    let damaged = (0..<count).map { $0 % 50 == 0 ? 1 : UInt8(ascii: "a") }
    #expect(throws: Never.self) { try Ingestor().read(damaged) }
  }

  @Test func textWithControlsIsRead() {
    // Line and page breaks of word processors, shifts between charsets, UTF-16 of an alphabet whose every second byte is 4.
    let breaks = String(repeating: "Duties\u{b}\u{c}", count: 50)
    let shifts = String(repeating: "\u{1b}$B8\u{1b}(B\u{e}a\u{f}", count: 50)
    let units = String(repeating: "Требования ", count: 50).utf16
    let cyrillic: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Array(breaks.utf8), Array(shifts.utf8), cyrillic] {
      #expect(throws: Never.self) { try Ingestor().read(bytes) }
    }
  }

  @Test func aLimitBelowOneIsOne() throws {
    let html = Array("<p>one<div>two<p>three".utf8)
    var limits = Limits(depth: -1, blocks: 0)
    #expect(limits == Limits(depth: 1, blocks: 1))
    (limits.depth, limits.blocks) = (-5, -5)
    #expect(limits == Limits(depth: 1, blocks: 1))
    let document = try Ingestor(limits: limits).read(html, format: .html)
    #expect(document.blocks.count == 1 && document.warnings.map(\.code).contains("limit.blocks"))
  }

  @Test func imagesAreRefused() {
    #expect { try Ingestor().read([0x89, 0x50, 0x4E, 0x47, 13, 10]) } throws: { "\($0)".contains("PNG") }
    #expect { try Ingestor().read([0xFF, 0xD8, 0xFF, 0xE0]) } throws: { "\($0)".contains("JPEG") }
  }

  @Test func largeInputIsRefusedWithBothSizes() {
    let ingestor = Ingestor(limits: Limits(bytes: 10))
    #expect { try ingestor.read(Array("more than ten bytes".utf8)) } throws: { "\($0)".contains("19") && "\($0)".contains("10") }
  }

  @Test(arguments: [DocumentFormat.html, .text])
  func blocksBeyondTheLimitAreCutWithTheirPlace(_ format: DocumentFormat) throws {
    let input = (0..<50).map { format == .html ? "<p>block \($0)</p>" : "block \($0)" }.joined(separator: "\n")
    let document = try Ingestor(limits: Limits(blocks: 20)).read(Array(input.utf8), format: format)
    #expect(document.blocks.count == 20)
    let warning = try #require(document.warnings.first { $0.code == "limit.blocks" })
    let place = try #require(input.range(of: "block 20")).lowerBound.utf16Offset(in: input)
    #expect(warning.evidence[0].start == place && warning.evidence[0].end == input.utf8.count)
  }

  @Test func whatLibxml2HasNoTimeForIsCutWithItsPlace() throws {
    let document = try Ingestor(limits: Limits(milliseconds: 0)).read(Array("<p><b>one<p>two</b></p>".utf8), format: .html)
    let warning = try #require(document.warnings.first { $0.code == "limit.time" })
    #expect(warning.evidence[0].end == 23)
  }

  /// Inputs that cost libxml2 quadratic time or its stack. How long they take is the benchmark's to say; here they must come through
  /// with their text.
  @Test(arguments: [
    ("attributes", "<p " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">end</p>"),
    ("nesting", String(repeating: "<div>", count: 100_000) + "end"),
    ("unmatched ends", String(repeating: "<x>", count: 20_000) + String(repeating: "</y>", count: 20_000) + "end"),
    ("open angles", String(repeating: "<", count: 200_000) + " end"),
    ("ampersands", String(repeating: "&", count: 200_000) + " end"),
    ("open comments", String(repeating: "<!--", count: 100_000) + " end"),
    ("open quotes", String(repeating: "<a href=\"", count: 50_000) + " end"),
    ("open items", String(repeating: "<li>x", count: 50_000) + " end"),
    ("inline nesting", String(repeating: "<b><i>", count: 50_000) + "end"),
  ])
  func hostileInputComesThrough(_ what: String, _ html: String) throws {
    let document = try Ingestor().read(Array(html.utf8), format: .html)
    #expect(document.blocks.last.map { document.string($0.text).hasSuffix("end") } == true, "\(what)")
  }
}

extension String {
  fileprivate func range(of word: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return index..<self.index(index, offsetBy: word.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
