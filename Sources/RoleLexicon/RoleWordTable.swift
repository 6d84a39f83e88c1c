/// What single words do in a role's title and in an employer's name.
public struct RoleWordTable: Sendable {
  public struct Use: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Ends a title: `engineer`.
    @inlinable public static var head: Use { Use(rawValue: 1 << 0) }
    /// Ends a title only after another word of it: `lead`.
    @inlinable public static var weak: Use { Use(rawValue: 1 << 1) }
    /// The plural form of one of these.
    @inlinable public static var plural: Use { Use(rawValue: 1 << 2) }
    /// Rank before or after a title: `senior`.
    @inlinable public static var level: Use { Use(rawValue: 1 << 3) }
    /// Praise before a title and no part of it: `energetic`.
    @inlinable public static var quality: Use { Use(rawValue: 1 << 4) }
    /// Ends the phrase that a title stands in: `who`.
    @inlinable public static var stop: Use { Use(rawValue: 1 << 5) }
    /// Follows a title in a heading and is no part of it: `remote`.
    @inlinable public static var tail: Use { Use(rawValue: 1 << 6) }
    /// A place that follows a title in a heading.
    @inlinable public static var place: Use { Use(rawValue: 1 << 7) }
    /// Stays in capitals where a shouted title is written in small letters.
    @inlinable public static var acronym: Use { Use(rawValue: 1 << 8) }
    /// Part of an employer's name: `holdings`.
    @inlinable public static var organisation: Use { Use(rawValue: 1 << 9) }
    /// Names no employer, whatever its capital says: `our`.
    @inlinable public static var unnamed: Use { Use(rawValue: 1 << 10) }
    /// Speaks to the reader, or for the writer: `you`, `our`.
    @inlinable public static var address: Use { Use(rawValue: 1 << 11) }
    /// Says that something isn't always so: `usually`.
    @inlinable public static var hedge: Use { Use(rawValue: 1 << 12) }
    /// Names a role only in headings; in a sentence often a figure of speech: `a trusted partner`.
    @inlinable public static var vague: Use { Use(rawValue: 1 << 13) }
    /// Stands over a section of a posting, and is no part of a title beside it: `responsibilities`.
    @inlinable public static var heading: Use { Use(rawValue: 1 << 14) }
    /// Stands in brackets where a template is to be filled in: `[Company name]`.
    @inlinable public static var placeholder: Use { Use(rawValue: 1 << 15) }
  }

  static let name = "en/role-words"
  static var useNames: [String] { names.keys.sorted() }

  private static let names: [String: Use] = [
    "head": .head, "weak": .weak, "level": .level, "quality": .quality, "stop": .stop, "tail": .tail, "place": .place,
    "acronym": .acronym, "organisation": .organisation, "unnamed": .unnamed,
    "address": .address, "hedge": .hedge, "vague": .vague, "heading": .heading,
    "placeholder": .placeholder,
  ]

  private var uses = WordUses<Use>()

  init(_ table: Table, _ vocabulary: inout Vocabulary) {
    let (use, words) = (table.column("use"), table.column("words"))
    for row in 0..<table.count {
      guard let use = RoleWordTable.names[table.string(row, use)] else {
        preconditionFailure("\(table.name), row \(row + 1): unknown use")
      }
      table.forEachWord(row, words) { word in
        add(use, vocabulary.add(folded: word))
        if use == .head || use == .weak { add([use, .plural], vocabulary.add(folded: RoleWordTable.plural(word))) }
        if use == .vague { add(use, vocabulary.add(folded: RoleWordTable.plural(word))) }
      }
    }
  }

  /// The uses of words by their numbers; those beyond the last have none.
  public func withUses<Result>(_ body: (UnsafeBufferPointer<Use>) -> Result) -> Result { uses.list.withUnsafeBufferPointer(body) }

  private mutating func add(_ use: Use, _ word: Int32) {
    let known = uses[word]
    // A word that stands in the table itself isn't the plural of another.
    if use.contains(.plural), !known.isDisjoint(with: [.head, .weak]), !known.contains(.plural) { return }
    uses.add(use, to: word)
  }

  /// The regular plural of a folded word: `secretaries`, `coaches`, `foremen`, `engineers`.
  static func plural(_ word: [UInt8]) -> [UInt8] {
    func ends(_ suffix: String) -> Bool { word.count > suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }
    if ends("man") { return word.dropLast(2) + Array("en".utf8) }
    if ends("y"), !ends("ay"), !ends("ey"), !ends("oy") { return word.dropLast() + Array("ies".utf8) }
    if ends("s") || ends("x") || ends("ch") || ends("sh") { return word + Array("es".utf8) }
    return word + Array("s".utf8)
  }
}
