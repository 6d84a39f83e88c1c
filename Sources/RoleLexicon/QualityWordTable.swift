/// Single words that tell of qualities beside others: verbs with their objects (to `build` `relationships` is relationship building), words
/// that are qualities only in a list with another (`professional`), and what tells whether a word stands as a quality of a person.
///
/// Phrases can't hold what stands between a verb and its object ("build calm, lasting relationships"); the grammar that reads it asks here
/// for both. In the phrase index such words would be taken for qualities by all who ask for those. A class: grammars ask at every word, and
/// nothing is copied for that.
public final class QualityWordTable: Sendable {
  enum Part: String, CaseIterable {
    case verb, object, many
    case listed, trait, describing, person, mind, mastering, past, work, attribute, property, party, place, pace, setting, team

    fileprivate var use: Use {
      switch self {
      case .verb, .object: []
      case .many: .many
      case .listed: .listed
      case .trait: [.listed, .trait]
      case .describing: .describing
      case .person: .person
      case .mind: .mind
      case .mastering: .mastering
      case .past: .past
      case .work: .work
      case .attribute: .attribute
      case .property: .property
      case .party: .party
      case .place: .place
      case .pace: .pace
      case .setting: [.place, .setting]
      case .team: .team
      }
    }
  }

  /// What a word does beside a quality.
  public struct Use: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A quality by its own name in a list with another: `planning`.
    @inlinable public static var listed: Use { Use(rawValue: 1 << 0) }
    /// The same, and of whoever it describes: `a thoughtful person`.
    @inlinable public static var trait: Use { Use(rawValue: 1 << 1) }
    /// Describes another word, which its ending doesn't tell: `strong`.
    @inlinable public static var describing: Use { Use(rawValue: 1 << 2) }
    /// One who has qualities: `candidate`.
    @inlinable public static var person: Use { Use(rawValue: 1 << 3) }
    /// What of a person has them: `mind`, `communicator`.
    @inlinable public static var mind: Use { Use(rawValue: 1 << 4) }
    /// Doing well in a setting, or liking it: `thrive`.
    @inlinable public static var mastering: Use { Use(rawValue: 1 << 5) }
    /// What was, not what one does well: `experience`.
    @inlinable public static var past: Use { Use(rawValue: 1 << 6) }
    /// Behind a plain noun the work on that, not a quality: `risk prioritization`.
    @inlinable public static var work: Use { Use(rawValue: 1 << 7) }
    /// Between whom conflicts are: `staff`.
    @inlinable public static var party: Use { Use(rawValue: 1 << 8) }
    /// Where work is done; what describes it is none of the person: `a creative company`.
    @inlinable public static var place: Use { Use(rawValue: 1 << 9) }
    /// How fast it goes there: `fast-paced`.
    @inlinable public static var pace: Use { Use(rawValue: 1 << 10) }
    /// A place that one may do well in: `environment`.
    @inlinable public static var setting: Use { Use(rawValue: 1 << 11) }
    /// `team`, `teams`.
    @inlinable public static var team: Use { Use(rawValue: 1 << 12) }
    /// How many there are of what an act is done to: `several`.
    @inlinable public static var many: Use { Use(rawValue: 1 << 13) }
    /// What people have and things too: `accuracy`.
    @inlinable public static var attribute: Use { Use(rawValue: 1 << 15) }
    /// What only things have, and with it what stands beside it in a list: `availability`.
    @inlinable public static var property: Use { Use(rawValue: 1 << 14) }
  }

  /// Some of the acts, each by its bit; and of a verb whether it stands in its first form (`build`, not `building`).
  public struct Acts: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let firstForm = Acts(rawValue: 1 << 30)
  }

  static let name = "en/quality-words"

  /// The row of the table of qualities that each act tells of.
  private let rows: [Int]
  /// Acts by part and word.
  private let words: WordPairTable
  @usableFromInline let uses: WordUses<Use>
  /// A bit for the last bits of each verb, of each word for where work is done or with whom, and of both: nearly all tokens are none.
  private let verbs: WordBits
  private let settings: WordBits
  private let signs: WordBits
  /// The rows of the qualities that are told by where one does well.
  public let teamwork: Int?
  public let pace: Int?
  /// The act whose objects must be several.
  public let many: Acts

  init(_ table: Table, of qualities: Table, _ vocabulary: inout Vocabulary) {
    let (quality, part, list) = (table.column("quality"), table.column("part"), table.column("words"))
    let name = qualities.column("name")
    func row(_ named: String) -> Int? { (0..<qualities.count).first { qualities.string($0, name) == named } }
    var (rows, words, uses) = ([Int](), WordPairTable(), WordUses<Use>())
    var (verbs, settings) = (WordBits(), WordBits())
    var masks: [Part: [Int32: Int32]] = [:]
    var told: [Part: Int] = [:]
    for index in 0..<table.count {
      guard let part = Part(rawValue: table.string(index, part)) else {
        preconditionFailure("\(table.name), row \(index + 1): unknown part")
      }
      // A user's tables may have another row in a quality's place.
      let found = row(table.string(index, quality))
      var mask: Int32 = 1
      if part == .verb || part == .object {
        guard let found else { continue }
        if !rows.contains(found) { rows.append(found) }
        mask = 1 << Int32(rows.firstIndex(of: found)!)
      } else if let found {
        told[part] = found
      }
      table.forEachWord(index, list) { word in
        let number = vocabulary.add(folded: word)
        guard part == .verb || part == .object else {
          uses.add(part.use, to: number)
          if part == .setting || part == .team { settings.insert(number) }
          return
        }
        masks[part, default: [:]][number, default: 0] |= part == .verb ? mask | Acts.firstForm.rawValue : mask
        guard part == .verb else { return }
        for form in QualityWordTable.forms(of: word) { masks[part]![vocabulary.add(folded: form), default: 0] |= mask }
      }
    }
    (teamwork, pace) = (told[.team], told[.pace])
    many = told[.many].flatMap(rows.firstIndex).map { Acts(rawValue: 1 << Int32($0)) } ?? []
    precondition(rows.count < 30, "\(table.name) has more acts than bits")
    for (part, masks) in masks {
      for (word, mask) in masks {
        words.add(QualityWordTable.key(part), word, value: mask)
        if part == .verb { verbs.insert(word) }
      }
    }
    (self.rows, self.words, self.uses) = (rows, words, uses)
    (self.verbs, self.settings, signs) = (verbs, settings, verbs.union(settings))
  }

  /// `builds` and `building`; verbs that double a letter aren't among them.
  private static func forms(of verb: [UInt8]) -> [[UInt8]] {
    let stem = verb.last == UInt8(ascii: "e") ? Array(verb.dropLast()) : verb
    return [RoleWordTable.plural(verb), stem + Array("ing".utf8)]
  }

  private static func key(_ part: Part) -> Int32 { part == .verb ? 1 : 2 }

  /// Whether a verb of an act, or a word for where work is done or with whom, is among `range` of `tokens`.
  public func mayTell(_ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>) -> Bool {
    signs.first(in: tokens, range) { !uses(of: $0).isDisjoint(with: [.setting, .team]) || !acts(ofVerb: $0).isEmpty } != nil
  }

  /// The first verb of an act among `range` of `tokens`.
  public func firstVerb(in tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>) -> Int? {
    verbs.first(in: tokens, range) { !acts(ofVerb: $0).isEmpty }
  }

  /// The first word for where work is done, or with whom, among `range` of `tokens`.
  public func firstSetting(in tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>) -> Int? {
    settings.first(in: tokens, range) { !uses(of: $0).isDisjoint(with: [.setting, .team]) }
  }

  /// The acts that have `word` as their verb.
  public func acts(ofVerb word: Int32) -> Acts { Acts(rawValue: words.value(QualityWordTable.key(.verb), word)) }

  /// The acts that have `word` as their object.
  public func acts(ofObject word: Int32) -> Acts { Acts(rawValue: words.value(QualityWordTable.key(.object), word)) }

  /// What `word` does beside a quality.
  @inlinable
  public func uses(of word: Int32) -> Use { uses[word] }

  /// The row of the first of `acts` in the table of qualities.
  public func row(ofFirst acts: Acts) -> Int { rows[acts.rawValue.trailingZeroBitCount] }
}
