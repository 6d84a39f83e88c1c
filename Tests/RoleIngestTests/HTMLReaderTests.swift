import RoleModel
import Testing

@testable import RoleIngest

@Suite struct HTMLReaderTests {
  @Test func paragraphsListsAndBreaksAreBlocks() throws {
    let html = "<h2>Welder</h2><p>We weld.<br>You too?</p><ul><li>MIG</li><li>TIG <b>required</b></li></ul>"
    #expect(try blocks(html) == ["Welder", "We weld.", "You too?", "MIG", "TIG required"])
  }

  @Test func stylesTellHeadingsItemsAndBoldLines() throws {
    let document = try Ingestor().read(
      Array("<p><strong>Duties</strong></p><ul><li>Sew</li></ul><h3>Pay</h3><p><b>Shift:</b> late</p>".utf8))
    #expect(document.blocks[0].style.contains(.bold))
    #expect(document.blocks[1].style.contains(.item))
    #expect(document.blocks[2].style.contains(.heading) && document.blocks[2].level == 3)
    #expect(!document.blocks[3].style.contains(.bold) && document.blocks[3].boldPrefix == 6)
  }

  @Test func styleEndsWithItsElement() throws {
    let document = try Ingestor().read(Array("<ul><li><b>one</b></li><li>two<br><i><b>three</b></i></li></ul><p><b>four</p><p>five".utf8))
    #expect(document.blocks.map { document.string($0.text) } == ["one", "two", "three", "four", "five"])
    #expect(document.blocks.map { $0.style.contains(.bold) } == [true, false, true, true, false])
    #expect(document.blocks.map { $0.style.contains(.item) } == [true, true, true, false, false])
  }

  @Test func boldByStyleAttributeIsBold() throws {
    let document = try Ingestor().read(Array("<p><span style=\"color:red; font-weight:700\">Duties</span></p><p>Sew</p>".utf8))
    #expect(document.blocks[0].style.contains(.bold))
    #expect(!document.blocks[1].style.contains(.bold))
  }

  @Test(arguments: [
    ("after the end of the document", "<html><body><p>one</p></body></html><p>two</p>", ["one", "two"]),
    ("after stray end tags", "</div></div><p>one</p></p></ul>two", ["one", "two"]),
    ("two documents", "<html><body>one</body></html><html><body>two</body></html>", ["one", "two"]),
    ("unclosed elements", "<div><p>one<ul><li>two<li>three", ["one", "two", "three"]),
    ("an unterminated comment", "<p>one</p><!-- two", ["one", "<!-- two"]),
    ("an unterminated tag", "<p>one</p><p class=\"x", ["one", "<p class=\"x"]),
    ("Word's conditions", "<p><![if !supportLists]><b>1.</b> <![endif]>one</p>", ["1. one"]),
    ("less-than signs", "<p>5 < 7 and 9 > 3</p>", ["5 < 7 and 9 > 3"]),
    ("unknown entities", "<p>&bogus; R&amp;D &copy2</p>", ["&bogus; R&D &copy2"]),
    ("a comparison", "<p>a<b and x <3</p>", ["a<b and x <3"]),
    (
      "entities", "<p>a &lt;b&gt; &#8364;5 &#x2013; &#150; &euro &alefsym; &#0;</p>",
      ["a <b> \u{20AC}5 \u{2013} \u{2013} &euro \u{2135} &#0;"]
    ),
    ("markup in quotes", "<p title=\"a > b <i>\" style='font-weight:bold'>one</p>", ["one"]),
    ("tags that end themselves", "<p>one<br/>two<hr />three<a href=x/>four</a><a href=\"x\"/>five</p>", ["one", "two", "threefourfive"]),
    ("a declaration in the middle", "<p>one</p><!DOCTYPE html><?xml version=\"1.0\"?><p>two</p>", ["one", "two"]),
    ("quotes that open no value", "<p ==\">one</p><p a==\">two</p><p =\">three</p>", ["one", "two", "three"]),
    ("a sign before text", "<p>We pay <!well> and <!> <? soon</p>", ["We pay <!well> and <? soon"]),
    ("a feed's wrapping", "<item><![CDATA[<p>one</p><p>two</p>]]></item><item><![CDATA[three]]></item>", ["one", "two", "three"]),
    ("a heart", "<p>We </3 nothing</p>", ["We </3 nothing"]),
    ("attributes without spaces", "<p class=\"a\"style=\"display:none\"id=b>one</p>", ["one"]),
    ("a comment inside a word", "<p>on<!-- x -->e</p>", ["one"]),
    ("links that end each other", "<a href=x>one <a href=y>two</a> three<p>four</p><a>five</a>", ["one two three", "four", "five"]),
    ("a phrase that isn't ended", "<p><b>one<p>two</b> three</p><p>four</p>", ["one", "two three", "four"]),
    ("phrases that end crosswise", "<p>one <b><i>two</b> three</i></p><p>four</p>", ["one two three", "four"]),
    ("elements that nobody knows", "<x-job>one<x-pay>two</x-pay></x-job><p>three</p>", ["onetwo", "three"]),
    ("text between items", "<ul><li>one</li>two<li>three</li> </ul>four", ["one", "two", "three", "four"]),
    ("ends of paragraphs that a block has ended", "<p>one<ul><li>two</li></ul>three</p>four", ["one", "two", "three", "four"]),
    ("an end of a paragraph behind a rule", "<p>one<hr>two</p>three</br>four", ["one", "two", "three", "four"]),
    ("the same where libxml2 judges", "<x>one</x><hr>two</p>three</br>four", ["one", "two", "three", "four"]),
    ("comments that end at once", "<p>one<!-->two</p><!--->three<!-- c -->", ["onetwo", "three"]),
    ("a style without its end", "<p>one</p><style>p { }<p>two</p>", ["one", "<style>p { }", "two"]),
    ("unquoted attributes", "<p class=a>one</p><a href=x>two</a>", ["one", "two"]),
  ])
  func nothingIsLost(_ what: String, _ html: String, _ expected: [String]) throws {
    #expect(try blocks(html, format: .html) == expected, "\(what)")
  }

  @Test(
    "What needs no judge is read as libxml2 reads it, which an element that nobody knows calls in",
    arguments: [
      "<h2>one</h2> two <p>three <b>four</b><br>five</p><ul><li>six</li> seven <li><p>eight</p><p>nine</p></li></ul><hr>ten",
      "<p>one<ul><li>two</li></ul></p>three<p>four</p>five", "<p>one<p>two <i>three</i><div>four</div></p>five</p> six",
      "<div><p>one</div>two<section><p>three</p>four</section>",
      "<dl><dt>one</dt><dd>two<p>three</p></dd></dl><blockquote>four</blockquote>",
      "<table><tr><th>one</th><td><p>two</p>three</td></tr></table><table><tbody><tr><td>four</td></tr></tbody></table>",
      "<html><head><title>one</title><meta charset=utf-8><style>p { }</style></head><body><p>two</p></body></html>three",
      "<p style=\"display:none\">one</p><p><b style=\"font-weight:400\">two</b><a href=x>three</a></p><div><p>four <b>five",
    ])
  func orderlyMarkup(html: String) throws {
    #expect(isOrderly(html))
    let plain = try Ingestor().read(Array(html.utf8), format: .html)
    let judged = try Ingestor().read(Array("\(html)<x></x>".utf8), format: .html)
    #expect(plain.blocks == judged.blocks && plain.text == judged.text)
    #expect(plain.blocks.map { plain.map.source(of: $0.text) } == judged.blocks.map { judged.map.source(of: $0.text) })
  }

  @Test(
    "Where one element ends another, libxml2 judges",
    arguments: [
      "<h2><div>one</div></h2>", "<ul><li>one<li>two</ul>", "<a>one<a>two</a></a>", "<dl><div>one</div></dl>", "<b><p>one</p></b>",
      "<p/>one", "<p>one<section>two</section>", "<div>one</section>", "<table><p>one</p></table>",
      String(repeating: "<div>", count: 300) + "one",
    ])
  func disorderlyMarkup(html: String) { #expect(!isOrderly(html)) }

  private func isOrderly(_ html: String) -> Bool {
    Array(html.utf8).withUnsafeBufferPointer { MarkupReader($0, limits: .standard).isOrderly }
  }

  @Test func scriptsStylesAndCommentsAreNoText() throws {
    let html = "<p>one</p><script>var a = '</p>';</script><style>p { }</style><!-- <p>no</p> --><p>two</p>"
    #expect(try blocks(html) == ["one", "two"])
  }

  @Test func nestingPastTheLimitKeepsItsText() throws {
    let depth = 2000
    let html =
      "<p>top</p>" + String(repeating: "<div>", count: depth) + "bottom" + String(repeating: "</div>", count: depth) + "<p>after</p>"
    let document = try Ingestor().read(Array(html.utf8))
    #expect(document.blocks.map { document.string($0.text) } == ["top", "bottom", "after"])
    #expect(document.warnings.map(\.code).contains("limit.depth"))
  }

  @Test func aTextOfManyMegabytesIsReadWhole() throws {
    let word = "hammer "
    let count = 1_700_000
    let document = try Ingestor().read(Array(("<p>" + String(repeating: word, count: count) + "</p>").utf8))
    #expect(document.blocks.count == 1)
    #expect(document.blocks[0].text.count == word.utf8.count * count - 1)
  }

  @Test func surplusAttributesAreCutOffAndTheTextIsKept() throws {
    let attributes = (0..<5000).map { " a\($0)=\"x\"" }.joined()
    let document = try Ingestor().read(Array("<p\(attributes)>one</p><p>two</p>".utf8))
    #expect(document.blocks.map { document.string($0.text) } == ["one", "two"])
    let warning = try #require(document.warnings.first { $0.code == "limit.attributes" })
    #expect(warning.evidence[0].start > 0)
  }

  @Test func furnitureOfWholePagesIsMarked() throws {
    let html =
      "<html><head><title>Cook</title></head><body><nav><a href=a>Home</a></nav><p>We cook.</p><footer>Imprint</footer></body></html>"
    let document = try Ingestor().read(Array(html.utf8))
    #expect(document.format == .htmlPage)
    let styles = Dictionary(uniqueKeysWithValues: document.blocks.map { (document.string($0.text), $0.style) })
    #expect(styles["Cook"]!.contains(.pageTitle))
    #expect(styles["Home"]!.contains(.furniture) && styles["Home"]!.contains(.link))
    #expect(!styles["We cook."]!.contains(.furniture))
    #expect(styles["Imprint"]!.contains(.furniture))
  }

  @Test func preformattedTextKeepsItsLines() throws {
    #expect(try blocks("<pre>one\ntwo\n\nthree</pre>", format: .html) == ["one", "two", "three"])
  }

  @Test func htmlEscapedOnceMoreIsRead() throws {
    let document = try Ingestor().read(
      Array("&lt;p&gt;Salt &amp;amp; pepper&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Grill&lt;/li&gt;&lt;/ul&gt;".utf8))
    #expect(document.format == .escapedHTML)
    #expect(document.blocks.map { document.string($0.text) } == ["Salt & pepper", "Grill"])
    let grill = document.map.source(of: document.blocks[1].text)
    #expect(grill.count == 5)
  }

  @Test(
    "A long name is another element than the one whose name it begins with", arguments: ["template-card", "datalist-row", "noscript-part"])
  func longNames(name: String) throws {
    let document = try Ingestor().read(Array("<h2>Clerk</h2><\(name)><p>Sorts letters.</p></\(name)>".utf8), format: .html)
    #expect(document.blocks.map { document.string($0.text) } == ["Clerk", "Sorts letters."])
    #expect(!document.blocks[1].style.contains(.furniture))
  }
}
