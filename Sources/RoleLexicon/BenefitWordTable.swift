/// What single words do where benefits are offered: in the name of a benefit that no row of the benefits table knows, and beside one that does.
///
/// A class: grammars ask at every word, and nothing is copied for that.
public final class BenefitWordTable: Sendable {
  enum Part: String, CaseIterable {
    case head, kind, praise, opener, verb, aim, share, covered, cover, owner, shared

    fileprivate var use: Use {
      switch self {
      case .head: .head
      case .kind: [.head, .kind]
      case .praise: .praise
      case .opener: .opener
      case .verb: .verb
      case .aim: .aim
      case .share: .share
      case .covered: .covered
      case .cover: .cover
      case .owner: .owner
      case .shared: .shared
      }
    }
  }

  public struct Use: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Ends the name of a benefit: `allowance`.
    @inlinable public static var head: Use { Use(rawValue: 1 << 0) }
    /// The same, and work has such too: `programs`.
    @inlinable public static var kind: Use { Use(rawValue: 1 << 1) }
    /// Praises or counts a benefit and is no part of its name; bonuses are pay: `generous`.
    @inlinable public static var praise: Use { Use(rawValue: 1 << 2) }
    /// May stand before a name: `your`.
    @inlinable public static var opener: Use { Use(rawValue: 1 << 3) }
    /// No benefit's name begins with it: `manages`.
    @inlinable public static var verb: Use { Use(rawValue: 1 << 4) }
    /// What the reader has anyway: `your growth`.
    @inlinable public static var aim: Use { Use(rawValue: 1 << 5) }
    /// What is paid into a plan: `match`.
    @inlinable public static var share: Use { Use(rawValue: 1 << 6) }
    /// Names the insurance of it: `dental`.
    @inlinable public static var covered: Use { Use(rawValue: 1 << 7) }
    /// The insurance behind such a word: `plan`.
    @inlinable public static var cover: Use { Use(rawValue: 1 << 8) }
    /// Behind it life is none: `everyday`.
    @inlinable public static var owner: Use { Use(rawValue: 1 << 9) }
    /// Ends the names of several benefits at once: `sick and parental leave`.
    @inlinable public static var shared: Use { Use(rawValue: 1 << 10) }
  }

  static let name = "en/benefit-words"

  @usableFromInline let uses: WordUses<Use>

  init(_ table: Table, _ vocabulary: inout Vocabulary) {
    let (use, words) = (table.column("use"), table.column("words"))
    var uses = WordUses<Use>()
    for row in 0..<table.count {
      guard let part = Part(rawValue: table.string(row, use)) else { preconditionFailure("\(table.name), row \(row + 1): unknown use") }
      table.forEachWord(row, words) { uses.add(part.use, to: vocabulary.add(folded: $0)) }
    }
    self.uses = uses
  }

  /// What `word` does beside a benefit.
  @inlinable
  public func uses(of word: Int32) -> Use { uses[word] }
}
