import RoleLexicon
import RoleModel

/// In which language a text is written: by its commonest small words.
///
/// Each word counts for every language that has it, a word of few languages for more. A text with too few of them has no language.
enum DocumentLanguageReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.functionWords
    var counts = Array(repeatElement(0, count: table.sets.count))
    let counted = table.withNumbers { numbers in counts.withUnsafeMutableBufferPointer { count(reading, numbers, &$0) } }
    var sums = Array(repeatElement(0, count: table.languages.count))
    for (set, count) in zip(table.sets, counts) where count > 0 {
      let share = count * shares[min(set.nonzeroBitCount, shares.count - 1)]
      for language in sums.indices where set >> UInt16(language) & 1 == 1 { sums[language] += share }
    }
    guard let best = sums.indices.max(by: { sums[$0] < sums[$1] || (sums[$0] == sums[$1] && $0 > $1) }) else { return }
    // One plain word in forty at least.
    guard sums[best] >= 24, sums[best] * 40 >= counted * 12 else { return }
    guard let first = reading.passages.first, let last = reading.passages.last else { return }
    let evidence = reading.evidence(first.block.text.lowerBound..<last.block.text.upperBound, "language.function-words")
    role.language = Language(value: table.languages[best], grounds: Grounds(evidence, .inferred))
  }

  /// Counts the words of the text by the set of languages that have them. Returns how many words were looked at.
  private static func count(
    _ reading: Reading, _ numbers: UnsafeBufferPointer<UInt16>, _ counts: inout UnsafeMutableBufferPointer<Int>
  ) -> Int {
    let tokens = reading.tokens
    var counted = 0
    // The first words tell enough; page furniture and other scripts count for nothing.
    for passage in reading.passages where !passage.block.style.contains(.furniture) {
      guard counted < wordLimit else { break }
      counted += passage.tokens.count
      for token in UnsafeBufferPointer(rebasing: tokens[passage.tokens]) where Int(token.word) < numbers.count {
        let number = Int(numbers[Int(token.word)])
        // A small word in capitals is an abbreviation: `IT`, `DE`.
        if number == 0 || token.shape.contains(.allCapitals) && token.end &- token.start == 2 { continue }
        counts[number] &+= 1
      }
    }
    return counted
  }

  private static let wordLimit = 1000
  /// What a word counts by the number of languages that have it.
  private static let shares = [0, 12, 6, 3, 2]

  static func summary(of role: Role) -> [String] { role.language.map { [$0.value] } ?? [] }

  static func evidence(of role: Role) -> [Evidence] { role.language?.grounds.evidence ?? [] }

  static let examples: [FactExample] = [
    FactExample("⟦The thatcher works on the roof and is paid by the day.⟧", in: .summary, "en"),
    FactExample("Wir suchen für unseren Hof eine Kraft, die mit Tieren und mit Maschinen umgehen kann.", in: .summary, "de"),
    FactExample("Nous cherchons pour notre ferme une personne qui sait conduire et qui est libre en juin.", in: .summary, "fr"),
    FactExample("Buscamos para nuestra granja una persona que sepa conducir y que esté libre en junio.", in: .summary, "es"),
    FactExample("Vi söker en person som kan köra traktor och som är ledig i juni. Du har också körkort.", in: .summary, "sv"),
    FactExample("Procuramos para a nossa quinta uma pessoa que saiba conduzir e não tenha medo de vacas.", in: .summary, "pt"),
    FactExample("Cerchiamo per la nostra fattoria una persona che sa guidare e che non ha paura delle mucche.", in: .summary, "it"),
    FactExample("Wij zoeken voor onze boerderij een persoon die het land kent en van dieren houdt.", in: .summary, "nl"),
    FactExample("Vi søger en person, som ikke er bange for køer, og som har kørekort. Du bliver en del af vores gård.", in: .summary, "da"),
    FactExample(
      "Vi søker deg som ikke er redd for kyr, og som har førerkort. Dere blir godt kjent med gården etter hvert.", in: .summary, "no"),
    FactExample("Etsimme henkilöä, joka osaa ajaa ja on vapaa. Sinulla on ajokortti, mutta kokemus ei ole pakollinen.", in: .summary, "fi"),
    FactExample(
      "Szukamy osoby, która umie prowadzić i nie boi się krów. Oferujemy pracę w gospodarstwie oraz mieszkanie.", in: .summary, "pl"),
    // Names and numbers are no language.
    FactExample("SAP, SQL, AWS, 2024", in: .requirements),
    FactExample("Torvan CD-18", in: .title),
  ]
}
