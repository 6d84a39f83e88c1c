/// Single words that tell of qualities beside others: verbs with their objects (to `build` `relationships` is relationship building), and
/// words that are qualities only in a list with another (`professional`).
///
/// Phrases can't hold what stands between a verb and its object ("build calm, lasting relationships"); the grammar that reads it asks here
/// for both. In the phrase index such words would be taken for qualities by all who ask for those.
public struct QualityWordTable: Sendable {
  enum Part: String, CaseIterable {
    case verb, object, listed
  }

  /// Some of the acts, each by its bit; and of a verb whether it stands in its first form (`build`, not `building`).
  public struct Acts: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let firstForm = Acts(rawValue: 1 << 30)
  }

  static let name = "en/quality-words"

  /// The row of the table of qualities that each act tells of.
  private var rows: [Int] = []
  /// Acts by part and word; of words that are listed, 1.
  private var words = WordPairTable()
  /// A bit for the last bits of each verb: nearly all tokens are none.
  private var verbs: [UInt64] = Array(repeating: 0, count: QualityWordTable.places / 64)
  private static let places = 1 << 12

  init(_ table: Table, of qualities: Table, _ vocabulary: inout Vocabulary) {
    let (quality, part, list) = (table.column("quality"), table.column("part"), table.column("words"))
    let name = qualities.column("name")
    var masks: [Part: [Int32: Int32]] = [:]
    var tokenizer = Tokenizer()
    for row in 0..<table.count {
      guard let part = Part(rawValue: table.string(row, part)) else {
        preconditionFailure("\(table.name), row \(row + 1): unknown part")
      }
      var mask: Int32 = 1
      if part != .listed {
        // A user's tables may have another row in a quality's place.
        let named = table.string(row, quality)
        guard let found = (0..<qualities.count).first(where: { qualities.string($0, name) == named }) else { continue }
        if !rows.contains(found) { rows.append(found) }
        mask = 1 << Int32(rows.firstIndex(of: found)!)
      }
      for phrase in PhraseList(table.bytes(row, list)) {
        for word in tokenizer.words(of: phrase) {
          masks[part, default: [:]][vocabulary.add(folded: word), default: 0] |= part == .verb ? mask | Acts.firstForm.rawValue : mask
          guard part == .verb else { continue }
          for form in QualityWordTable.forms(of: word) { masks[part]![vocabulary.add(folded: form), default: 0] |= mask }
        }
      }
    }
    precondition(rows.count < 30, "\(table.name) has more acts than bits")
    for (part, masks) in masks {
      for (word, mask) in masks {
        words.add(QualityWordTable.key(part), word, value: mask)
        if part == .verb { verbs[QualityWordTable.place(word) >> 6] |= 1 << UInt64(QualityWordTable.place(word) & 63) }
      }
    }
  }

  /// `builds` and `building`; verbs that double a letter aren't among them.
  private static func forms(of verb: [UInt8]) -> [[UInt8]] {
    let stem = verb.last == UInt8(ascii: "e") ? Array(verb.dropLast()) : verb
    return [RoleWordTable.plural(verb), stem + Array("ing".utf8)]
  }

  @inline(__always)
  private static func key(_ part: Part) -> Int32 {
    switch part {
    case .verb: 1
    case .object: 2
    case .listed: 3
    }
  }

  @inline(__always)
  private static func place(_ word: Int32) -> Int { Int(word) & (places - 1) }

  /// The first verb of an act among `range` of `tokens`.
  public func firstVerb(in tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>) -> Int? {
    verbs.withUnsafeBufferPointer { verbs in
      for index in range {
        let place = QualityWordTable.place(tokens[index].word)
        if verbs[place >> 6] >> UInt64(place & 63) & 1 != 0, !acts(ofVerb: tokens[index].word).isEmpty { return index }
      }
      return nil
    }
  }

  /// The acts that have `word` as their verb.
  public func acts(ofVerb word: Int32) -> Acts { Acts(rawValue: words.value(QualityWordTable.key(.verb), word)) }

  /// The acts that have `word` as their object.
  public func acts(ofObject word: Int32) -> Acts { Acts(rawValue: words.value(QualityWordTable.key(.object), word)) }

  /// Whether `word` is a quality in a list with another.
  public func isListed(_ word: Int32) -> Bool { words.value(QualityWordTable.key(.listed), word) != 0 }

  /// The row of the first of `acts` in the table of qualities.
  public func row(ofFirst acts: Acts) -> Int { rows[acts.rawValue.trailingZeroBitCount] }
}
