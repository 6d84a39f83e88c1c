import RoleLexicon
import RoleModel

/// Points for each kind of document.
struct KindVotes {
  let reading: Reading
  let text: IdentityText
  /// By kind.
  private(set) var tallies = Array(repeatElement(Tally(), count: DocumentKind.allCases.count))

  /// What speaks for one kind.
  struct Tally {
    var points = 0
    /// The bytes that speak for it most, and how much.
    var range: Range<Int>?
    var weight = 0
  }

  init(_ reading: Reading, hasEmployer: Bool, hasTitle: Bool) {
    self.reading = reading
    text = reading.identity
    countPhrases()
    countLayout(hasEmployer: hasEmployer, hasTitle: hasTitle)
    countPlaceholders()
    countSubjects()
  }

  /// The kind with the most points, and the bytes that speak for it most. Whatever doesn't speak against it is a posting.
  var verdict: (DocumentKind, Range<Int>?) {
    var best = DocumentKind.posting
    var points = tallies.map(\.points)
    // A fragment without any sign of a posting is still one, as long as no phrase says what else it is.
    if tallies[DocumentKind.other.number].range == nil {
      points[DocumentKind.other.number] = reading.tokens.count < 25 ? 0 : min(4, points[DocumentKind.other.number])
    }
    // A template holds a whole posting; what says that it is one weighs more than all of that.
    let template = tallies[DocumentKind.template.number]
    if template.weight >= 8 {
      points[DocumentKind.posting.number] /= 2
    } else if template.weight >= 5, template.points >= 10 {
      points[DocumentKind.posting.number] = points[DocumentKind.posting.number] * 3 / 4
    }
    for kind in [DocumentKind.template, .description, .other] where points[kind.number] > points[best.number] { best = kind }
    return (best, tallies[best.number].range)
  }

  mutating func vote(_ kind: DocumentKind, _ weight: Int, at range: Range<Int>?) {
    tallies[kind.number].points += weight
    guard let range, weight > tallies[kind.number].weight else { return }
    (tallies[kind.number].range, tallies[kind.number].weight) = (range, weight)
  }

  // MARK: Phrases

  private mutating func countPhrases() {
    let table = reading.analysis.lexicon.documentKinds
    var counts: [Int] = []
    let topEnd = topEnd()
    for index in text.passages.indices where reading.has(.documentKinds, inPassage: index) {
      let passage = text.passages[index]
      if counts.isEmpty { counts = Array(repeatElement(0, count: table.rows.count)) }
      let isTop =
        passage.tokens.lowerBound < topEnd || passage.block.style.contains(.heading) || (passage.isHeading && passage.tokens.count <= 12)
      for hit in reading.hits(.documentKinds, inPassage: index) {
        let row = table.rows[hit.row]
        switch row.place {
        case .any: break
        case .top: guard isTop else { continue }
        case .start:
          guard isTop, hit.tokens.lowerBound == passage.tokens.lowerBound || text.isStop(before: hit.tokens.lowerBound) else { continue }
        }
        counts[hit.row] += 1
        // The second and third time tell less; what is repeated further tells nothing.
        let weight = counts[hit.row] == 1 ? row.weight : counts[hit.row] <= 3 ? (row.weight + 1) / 3 : 0
        if weight > 0 { vote(row.kind, weight, at: text.textRange(hit.tokens)) }
      }
    }
  }

  /// One past the last token of the text's first lines.
  private func topEnd() -> Int {
    var lines = 0
    for passage in text.passages where !passage.tokens.isEmpty && !passage.block.style.contains(.furniture) {
      lines += 1
      if lines >= 3 || passage.tokens.upperBound > 60 { return min(passage.tokens.upperBound, passage.tokens.lowerBound + 40) }
    }
    return reading.tokens.count
  }

  // MARK: Layout

  private mutating func countLayout(hasEmployer: Bool, hasTitle: Bool) {
    var words = Array(repeatElement(0, count: SectionKind.allCases.count))
    var (address, hedges) = (0, 0)
    for index in text.passages.indices where !text.passages[index].block.style.contains(.furniture) {
      let (section, tokens) = (text.sections[index], text.passages[index].tokens)
      words[section.number] += tokens.count
      let uses = text.content(ofPassage: index).uses
      if uses.contains(.address) { address += count(.address, tokens) }
      if uses.contains(.hedge), section != .legal { hedges += count(.hedge, tokens) }
    }
    let (counts, all) = (words, max(1, words.reduce(0, +)))
    func share(_ kinds: SectionKind...) -> Int { kinds.reduce(0) { $0 + counts[$1.number] } * 100 / all }
    if share(.requirements, .preferred) >= 10 { vote(.posting, 2, at: nil) }
    if share(.responsibilities) >= 10 { vote(.posting, 1, at: nil) }
    if share(.application, .legal) >= 3 { vote(.posting, 1, at: nil) }
    if share(.benefits, .compensation) >= 5 { vote(.posting, 1, at: nil) }
    if hasEmployer { vote(.posting, 2, at: nil) }
    if hasTitle { vote(.posting, 1, at: nil) }
    if address * 50 >= all { vote(.posting, 2, at: nil) }
    if share(.other) >= 60 { vote(.other, 3, at: nil) }
    if share(.responsibilities, .requirements, .preferred, .application, .benefits) < 5, !hasTitle { vote(.other, 2, at: nil) }
    // Prose that addresses nobody and hedges what it says explains a trade, or tells the news.
    let hedgesPerMille = hedges * 1000 / all
    if all > 60 { vote(.description, min(5, hedgesPerMille / 7), at: nil) }
    if address == 0, all > 40 {
      vote(.description, 1, at: nil)
      vote(.other, 2, at: nil)
      let isProse = !text.passages.contains { $0.isHeading || $0.isItem || $0.label != nil }
      if isProse, text.passages.count > 2 { vote(.other, 3, at: nil) }
    }
  }

  /// How many of the words `tokens` have the use `use`.
  private func count(_ use: RoleWordTable.Use, _ tokens: Range<Int>) -> Int {
    tokens.reduce(0) { $0 + (text.use($1).contains(use) ? 1 : 0) }
  }
}

extension DocumentKind {
  /// Position in `allCases`.
  var number: Int {
    switch self {
    case .posting: 0
    case .template: 1
    case .description: 2
    case .other: 3
    }
  }
}
