import RoleExtract
import RoleLexicon
import RoleModel
import Testing

@Suite struct ProfileTableTests {
  /// From Porter's paper, a few of each step.
  @Test(arguments: [
    ("caresses", "caress"), ("ponies", "poni"), ("ties", "ti"), ("cats", "cat"), ("agreed", "agre"), ("plastered", "plaster"),
    ("bled", "bled"),
    ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("troubling", "troubl"), ("sized", "size"), ("hopping", "hop"),
    ("falling", "fall"), ("failing", "fail"), ("filing", "file"), ("happy", "happi"), ("sky", "sky"), ("operational", "oper"),
    ("conditional", "condit"), ("vietnamization", "vietnam"), ("hopefulness", "hope"), ("formalize", "formal"), ("electrical", "electr"),
    ("goodness", "good"), ("revival", "reviv"), ("allowance", "allow"), ("replacement", "replac"), ("adoption", "adopt"),
    ("effective", "effect"), ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"), ("controlling", "control"), ("rolling", "roll"),
    ("c++", "c++"), ("3pl", "3pl"), ("it", "it"),
  ])
  func wordsHaveTheirStems(_ word: String, _ stem: String) {
    #expect(WordStems.standard.stem(folded: Array(word.utf8)) == stem)
  }

  @Test func stemsThatTheTableSetsRight() {
    let table = Table(embedded: "en/stems")
    let columns = ["word", "stem", "apart", "with"].map(table.column)
    func stem(_ word: String) -> String { WordStems.standard.stem(folded: Array(word.utf8)) }
    for row in 0..<table.count {
      let fields = columns.map { table.string(row, $0) }
      #expect(stem(fields[0]) == fields[1])
      #expect(!fields[2].isEmpty || !fields[3].isEmpty, "\(fields[0]) says nothing")
      if !fields[2].isEmpty { #expect(stem(fields[2]) != fields[1], "\(fields[0]) and \(fields[2])") }
      if !fields[3].isEmpty { #expect(stem(fields[3]) == fields[1], "\(fields[0]) and \(fields[3])") }
    }
  }

  /// A demand's words and a statement's meet, whether the vocabulary has them or not.
  @Test func stemsOfTexts() {
    #expect(WordStems.standard.stems(of: "Negotiating Zorblaxes & coöperation") == ["negoti", "zorblax", "and", "cooper"])
  }

  @Test(arguments: [
    ("organisation", "organization"), ("organised", "organized"), ("prioritise", "prioritized"), ("realising", "realize"),
    ("customisations", "customize"), ("supervised", "supervision"), ("premises", "premise"),
  ])
  func britishSpellingsHaveTheStemsOfAmericanOnes(_ british: String, _ american: String) {
    #expect(WordStems.standard.stem(folded: Array(british.utf8)) == WordStems.standard.stem(folded: Array(american.utf8)))
  }

  @Test func aWordOfItsOwnKeepsItsStem() {
    for (word, other) in [("rise", "rize"), ("premise", "premize"), ("expertise", "expertize")] {
      #expect(WordStems.standard.stem(folded: Array(word.utf8)) != WordStems.standard.stem(folded: Array(other.utf8)))
    }
  }

  @Test func stopsAreLeftOutAsWordsAndNotAsStems() {
    let table = Table(embedded: "en/term-stops")
    for row in 0..<table.count {
      for word in [table.string(row, 0)] + table.string(row, 1).split(separator: "|").map(String.init) {
        #expect(Lexicon.standard.vocabulary.number(of: word) > 0, "no table has \(word)")
        #expect(TermWords.of(word).isEmpty, "\(word)")
      }
      let (plain, marked) = MarkedText.plain(table.string(row, table.column("example")))
      #expect(marked.map { String(decoding: Array(plain.utf8)[$0], as: UTF8.self) } == table.string(row, 0))
      #expect(!TermWords.of(plain).isEmpty, "\(plain)")
    }
    #expect(TermWords.of("Work experience in related industries") == [])
    #expect(TermWords.of("Industrial relational experimental positive positioning").count == 5)
  }

  @Test func headingsOpenTheirSections() {
    let table = Table(embedded: "en/resume-headings")
    for row in 0..<table.count {
      let (plain, marked) = MarkedText.plain(table.string(row, table.column("example")))
      let phrase = marked.map { String(decoding: Array(plain.utf8)[$0], as: UTF8.self) } ?? ""
      let section = Array(phrase.utf8).withUnsafeBufferPointer { ProfileTables.standard.section(headed: $0) }
      #expect(section?.rawValue == table.string(row, table.column("section")), "\(phrase)")
    }
  }

  /// No phrase stands in two rows: the later would hide the earlier.
  @Test(arguments: ["en/resume-headings", "any/never-read"]) func noPhraseStandsTwice(_ name: String) {
    let table = Table(embedded: name)
    var seen: [String: Set<String>] = [:]
    for row in 0..<table.count {
      let object = table.columns.contains("in") ? table.string(row, table.column("in")) : ""
      for column in 0...1 {
        for phrase in table.string(row, column).split(separator: "|") {
          let folded = phrase.lowercased().filter { $0 != " " && $0 != "-" }
          // What is dropped in every object needs no row for one.
          let objects = seen[folded, default: []]
          #expect(object.isEmpty ? objects.isEmpty : objects.isDisjoint(with: ["", object]), "\(phrase)")
          seen[folded] = objects.union([object])
        }
      }
    }
  }

  @Test func levelsOfLanguagesAreInOrder() {
    let names = ["basic", "conversational", "good", "fluent", "bilingual", "native"]
    let levels = names.compactMap { ProfileTables.standard.languageLevel(named: $0) }
    #expect(levels == [.a2, .b1, .b2, .c1, .c2, .native])
    #expect(ProfileTables.standard.languageLevel(named: "B2") == .b2)
    #expect(ProfileTables.standard.languageLevel(named: "fluently wrong") == nil)
  }
}

@Suite struct ResumeDateTests {
  @Test(
    arguments: [
      ("2020", 24240), ("2020-01", 24240), ("2020-12-31", 24251), ("2020-02-29", 24241), ("0000", nil), ("2021-02-29", nil),
      ("2020-00", nil),
      ("2020-13", nil), ("2020-1", nil), ("20-01-01", nil), ("2020/01", nil), ("2020-04-31", nil), ("202o", nil), ("", nil), (" 2020", nil),
    ] as [(String, Int?)])
  func monthsSinceTheYearZero(_ text: String, _ month: Int?) {
    #expect(ResumeDate.month(text) == month)
  }

  @Test func aYearEndsWithItsDecember() {
    #expect(ResumeDate.month("2020", isEnd: true) == 24251)
    #expect(ResumeDate.month("2020-05", isEnd: true) == 24244)
  }
}
