#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An input that no posting is: one thing over and over, until `bytes` are full.
struct HostileInput {
  var name: String
  var isHTML: Bool
  /// What stands before, what is repeated, and what stands behind. The repeated pieces come one after the other.
  var before = ""
  var pieces: [String]
  var behind = ""

  func posting(bytes: Int) -> Posting {
    let pieces = pieces.map { Array($0.utf8) }
    var text = Array(before.utf8)
    text.reserveCapacity(bytes + 64)
    var next = 0
    while text.count < bytes {
      text += pieces[next % pieces.count]
      next += 1
    }
    return Posting(name: isHTML ? "hostile.html" : "hostile.txt", bytes: text + Array(behind.utf8))
  }
}

extension HostileInput {
  static func all(tables: String) -> [HostileInput] { markup + texts + words(tables) }

  /// What breaks readers of HTML.
  private static var markup: [HostileInput] {
    func repeated(_ name: String, _ piece: String, before: String = "", behind: String = "") -> HostileInput {
      HostileInput(name: name, isHTML: true, before: before, pieces: [piece], behind: behind)
    }
    let numbered = (0..<1000).map { " a\($0)=1" }
    return [
      HostileInput(name: "attributes of one tag", isHTML: true, before: "<p", pieces: numbered, behind: ">text</p>"),
      repeated("one attribute's value", "value ", before: "<p title=\"", behind: "\">text</p>"),
      repeated("nested div", "<div>", behind: "text"),
      repeated("nested b i", "<b><i>", behind: "text"),
      repeated("nested div with text", "<div>word "),
      repeated("nested lists", "<ul><li>item"),
      repeated("nested tables", "<table><tr><td>cell"),
      repeated("nested links", "<a href=x>word "),
      repeated("unmatched ends", "</y>", before: String(repeating: "<x>", count: 20_000)),
      repeated("ends alone", "text</div>"),
      repeated("<", "<"), repeated("< word", "< word "), repeated("</", "</"), repeated("<!", "<!"), repeated("<!--", "<!--"),
      repeated("<?", "<?"), repeated("<a href=\"", "<a href=\""), repeated("&", "&"), repeated("&amp;", "&amp;"),
      repeated("&#65;", "&#65;"), repeated("&lt;p&gt;", "&lt;p&gt;text&lt;/p&gt;"), repeated("&nbsp;", "&nbsp;"),
      repeated("]]>", "<![CDATA[x]]>"), repeated("script", "<script>var a = '<p>';</script>"), repeated("script open", "<script>"),
      repeated("style", "<style>p{}</style>"), repeated("comment", "<!-- note -->"), repeated("title", "<title>Cook</title>"),
      repeated("textarea", "<textarea><p>text</textarea>"), repeated("br", "<br>"), repeated("p", "<p>"),
      repeated("p nbsp", "<p>&nbsp;</p>"),
      repeated("headings", "<h2>Requirements</h2>"), repeated("bold lines", "<p><b>What you bring</b></p>"),
      repeated("table cells", "<td>5 years</td>", before: "<table><tr>"),
      repeated("table rows", "<tr><td>Pay</td><td>$50,000</td></tr>", before: "<table>"),
      repeated("links", "<a href=\"https://example.com/jobs/1\">Cook</a> "), repeated("bold words", "<b>one</b> two "),
      repeated("json-ld", "{\"@type\":\"JobPosting\"},", before: "<script type=\"application/ld+json\">[", behind: "]</script><p>text"),
      repeated("html after html", "<html><body><p>text</body></html>"),
    ]
  }

  /// What breaks readers of text: one sign or word over and over, in one line.
  private static var texts: [HostileInput] {
    func line(_ piece: String) -> HostileInput {
      HostileInput(name: "\(piece.debugDescription) over and over", isHTML: false, before: "Cook wanted: ", pieces: [piece])
    }
    let signs: [String] = Array(",.;:-–—/\\|()[]{}<>#*•·_~`'\"’“”!?&%$€£+=@^\0\t\n\u{a0}\u{301}\u{200b}\u{fe0f}").map(String.init)
    let spaced = signs.map { $0 + " " }
    let words = [
      "a", "A", "aB", "1", "12,", "1.", "9,999,", "a-", "a/", "a.", "a,", "a.b@c.de ", "https://a.b/c ", "www.a.de/", "(a ", "[a] ", "x: ",
      "\r\n",
      "\r", "Ã¢â‚¬â„¢", "â€™", "ÃƒÂ", "- \n", "* * \n", "# A\n", "> ", "|a|b|\n|-|-|\n", "```\n", "    - a\n", "1. a\n", "**a** ", "__a__",
      "[a](b) ", "==\n", "A\n--\n",
      "$", "$1", "$100,000 - ", "$100,000-$120,000 ", "100k ", "50 USD per hour ", "salary ", "pay: ", "€1.000,00 bis ", "1-2-3-4-",
      "5-7 years ", "5 years ",
      "5+ years of experience in Java or ", "five ", "twenty-", "one hundred ", "years of ", "01/02/2026 ", "May 2026 to ", "May ",
      "8am-5pm ", "9:00 ", "Mon-Fri ",
      "401k ", "555-123-4567 ", "+1 ", "10% ", "25-50% travel ", "and ", "or ", "and/or ", "and, or ", "not ", "no ", "of the ", "to ",
      "in ", "must have ", "preferred ",
      "is a plus. ", "e.g. ", "etc., ", "such as ", "at least ", "Bachelor's or Master's degree in ", "degree ", "BSc in Mathematics, ",
      "TX, ", "Austin, TX ", "Austin, ",
      "London, England, ", "12345 ", "New ", "San ", "Remote, ", "Acme Inc. ", "at Acme ", "We are Acme, ", "Acme is ", "Acme ", "our ",
      "English ", "fluent in English and ",
      "C", "C++ ", "C# ", ".NET ", "Go, ", "R, ", "Senior ", "Senior Engineer ", "Engineer, ", "Engineer / ", "Manager of ", "iOS/", "iii ",
      "I ", "We ", "you ",
      "Requirements: ", "Requirements:\n", "REQUIREMENTS\n", "About us\n", "Job title: Cook\n", "Location: Austin\n", "Salary: $5\n",
      "Company: Acme\n", "[x]\n", "[", "Apply by May 1. ",
      "visa ", "clearance ", "US citizens only ", "remote hybrid onsite ", "3 days a week ", "full-time part-time ", "hours per week ",
      "shift ", "age 18 ",
    ]
    return (signs + spaced + words).map(line)
      + [
        HostileInput(name: "words of 10 KB", isHTML: false, pieces: [String(repeating: "abcdefghij", count: 1000) + " "]),
        HostileInput(name: "numbers of 10 KB", isHTML: false, pieces: [String(repeating: "1234567890", count: 1000) + " "]),
        HostileInput(name: "different words", isHTML: false, pieces: (0..<20_000).map { "w\($0 &* 7919 % 99_991) " }),
        HostileInput(name: "different headings", isHTML: false, pieces: (0..<20_000).map { "Part \($0):\n" }),
        HostileInput(name: "different names", isHTML: false, pieces: (0..<20_000).map { "Acme\(String($0, radix: 20)) Inc. " }),
        HostileInput(name: "different pay", isHTML: false, pieces: (0..<20_000).map { "$\($0 + 20_000) a year. " }),
        HostileInput(name: "different years", isHTML: false, pieces: (0..<20_000).map { "\($0 % 30) years of w\($0). " }),
        HostileInput(
          name: "different credentials", isHTML: false,
          pieces: (0..<20_000).map { "- Certified W\($0) Practitioner certification required\n" }),
        HostileInput(
          name: "different fields of study", isHTML: false, pieces: (0..<20_000).map { "- Bachelor degree in F\($0)x or F\($0)\n" }),
        HostileInput(name: "different addresses", isHTML: false, pieces: (0..<20_000).map { "a\($0)@example.com " }),
      ]
  }

  /// All phrases of each table: in one line, in sentences, in lists, in headings, in cells.
  private static func words(_ folder: String) -> [HostileInput] {
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return files.filter { $0.hasSuffix(".tsv") }.flatMap { file -> [HostileInput] in
      let phrases = phrases(ofTable: folder + "/" + file)
      guard !phrases.isEmpty else { return [] }
      func shape(_ name: String, _ isHTML: Bool, _ write: (String) -> String) -> HostileInput {
        HostileInput(name: "\(file) \(name)", isHTML: isHTML, pieces: phrases.map(write))
      }
      return [
        shape("in one line", false) { $0 + " " }, shape("with commas", false) { $0 + ", " }, shape("with slashes", false) { $0 + "/" },
        shape("with or", false) { $0 + " or " }, shape("in sentences", false) { "You need \($0). " },
        shape("in capitals", false) { $0.uppercased() + "\n" },
        shape("in lines", false) { $0 + "\n" }, shape("with colons", false) { $0 + ": 5\n" },
        shape("with numbers", false) { "5 \($0) 10 " },
        shape("in a list", true) { "<li>" + $0 }, shape("in headings", true) { "<h3>\($0)</h3>" }, shape("in cells", true) { "<td>" + $0 },
      ]
    }
  }

  /// The first two columns of a table, at most 5,000 rows of it, spread over the whole.
  private static func phrases(ofTable path: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = data.split(separator: 10).filter { $0.first != UInt8(ascii: "#") }.dropFirst()
    let step = max(1, lines.count / 5000)
    return stride(from: lines.startIndex, to: lines.endIndex, by: step).flatMap { index in
      let columns = lines[index].split(separator: 9, omittingEmptySubsequences: false).prefix(2)
      return columns.flatMap { $0.split(separator: UInt8(ascii: "|")) }.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

/// Reads each hostile input and names those that take more than a second for a megabyte.
enum Hostile {
  static func run(tables: String, only: String?) {
    let whole = Pass.whole
    var (slowest, slow, count) = (("", 0.0), 0, 0)
    // The first one reads the tables.
    whole([Posting(name: "first.txt", bytes: Array("Cook wanted for $20 an hour".utf8))])
    for input in HostileInput.all(tables: tables) where only.map(input.name.contains) ?? true {
      count += 1
      var costs: [Double] = []
      // What grows faster than its input is not waited for at full size.
      for bytes in [1 << 14, 1 << 16, 1 << 18, 1 << 20] where (costs.last ?? 0) < 1.5 {
        let posting = input.posting(bytes: bytes)
        costs.append(measure { whole([posting]) } / 1e9 / (Double(posting.bytes.count) / 1e6))
      }
      let cost = costs.max() ?? 0
      if cost > slowest.1 { slowest = (input.name, cost) }
      if cost > 1 { slow += 1 }
      guard cost > 1 || only != nil else { continue }
      print("\(input.name): \(costs.map { "\(($0 * 1000).rounded() / 1000)" }.joined(separator: ", ")) s/MB at 16 KB, 64 KB, 256 KB, 1 MB")
    }
    print("\(count) inputs; the slowest: \(slowest.0), \((slowest.1 * 1000).rounded() / 1000) s/MB; \(slow) over a second")
  }
}
