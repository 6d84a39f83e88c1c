import RoleIngest
import RoleModel
import Testing

@Suite struct TextReaderTests {
  @Test func linesAreBlocks() throws {
    #expect(try blocks("Cook\n\nWe cook.\r\nYou too?\rYes", format: .text) == ["Cook", "We cook.", "You too?", "Yes"])
  }

  @Test func hardWrappedParagraphsAreJoined() throws {
    let text = """
      TITLE:  Irrigation Engineer
      LOCATION:  Gyumri
      JOB DESCRIPTION:  The engineer will plan the irrigation of the lower valley
      together with the farmers who use it, and will see to it that the channels
      are cleaned before the season begins.
      JOB RESPONSIBILITIES:
      - Survey the channels of the lower valley each spring and write down what
      has to be mended;
      - Train the wardens.
      """
    #expect(
      try blocks(text, format: .text) == [
        "TITLE: Irrigation Engineer", "LOCATION: Gyumri",
        "JOB DESCRIPTION: The engineer will plan the irrigation of the lower valley together with the farmers who use it, and will see to it that the channels are cleaned before the season begins.",
        "JOB RESPONSIBILITIES:", "- Survey the channels of the lower valley each spring and write down what has to be mended;",
        "- Train the wardens.",
      ])
  }

  @Test func longLinesAreNotWrapped() throws {
    let text = (1...6).map {
      "Sentence number \($0) of a text whose lines are paragraphs of their own and rather longer than any terminal is wide, as you see."
    }
    #expect(try blocks(text.joined(separator: "\n"), format: .text) == text)
  }

  @Test func markdownMarksAreRead() throws {
    let document = try Ingestor().read(
      Array(
        "---\ntitle: Ranger\n---\n# Ranger\n\nDuties\n------\n* Walk\n* Watch **closely**\n\n**Pay:** [see](https://x.example/pay) R&amp;D\n"
          .utf8), name: "a.md")
    #expect(document.format == .markdown)
    #expect(
      document.blocks.map { document.string($0.text) } == [
        "title: Ranger", "Ranger", "Duties", "* Walk", "* Watch closely", "Pay: see (https://x.example/pay) R&D",
      ])
    #expect(document.blocks[0].style.contains(.frontMatter))
    #expect(document.blocks[1].level == 1 && document.blocks[2].style.contains(.heading))
    #expect(document.blocks[5].boldPrefix == 4)
  }

  @Test func maskedDigitsAreNoEmphasis() throws {
    #expect(try blocks("Pay **** to **** an hour, call ****", format: .markdown) == ["Pay **** to **** an hour, call ****"])
  }

  @Test func tagsInTextAreMarkupAndOtherAnglesAreText() throws {
    #expect(try blocks("Pay</span><span>$20<br>per hour <email> a<b", format: .text) == ["Pay$20", "per hour <email> a<b"])
  }

  @Test(arguments: [
    ("<p>one</p><p>two</p><p>three</p>", DocumentFormat.html), ("<!DOCTYPE html><html><body>one</body></html>", .htmlPage),
    ("# One\n\n## Two\n\n* three\n", .markdown), ("One\n\nTwo", .text), ("&lt;p&gt;one&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;", .escapedHTML),
    ("# Title\nSee <a href=\"https://x.example\">this</a>\n* one\n* two", .markdown), ("**** an hour\n**** more\n**** yes\n**** no", .text),
    ("<h2>Cook</h2>\n <div><p>We cook.</p></div>", .html),
  ])
  func formatsAreTold(_ text: String, _ format: DocumentFormat) throws {
    #expect(try Ingestor().read(Array(text.utf8)).format == format)
  }
}
