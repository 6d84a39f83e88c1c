import RoleLexicon
import RoleModel

/// What a profile says, piece by piece. The whole is tokenized once, and the phrases of all tables are found in each piece by itself.
struct ProfileText {
  /// What a piece is, which tells how its words are meant.
  enum Form {
    /// A job's title.
    case title
    /// Words in sentences.
    case prose
    /// An entry of a list.
    case entry
  }

  struct Piece {
    var form: Form
    /// Nil for pieces that are no statement: the words for a degree, a language, its level.
    var origin: ProfileStatement.Origin?
    var place: ProfileEvidence.Place
    /// Bytes of the text.
    var text: Range<Int>
    fileprivate(set) var tokens = 0..<0
    fileprivate var hits = 0..<0
    /// A bit for each table with a phrase in the piece.
    fileprivate var tables: UInt64 = 0
  }

  private(set) var bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  private(set) var tokens: [Token] = []
  private var hits: [PhraseIndex.Hit] = []
  let lexicon: Lexicon

  init(_ lexicon: Lexicon, bytes: [UInt8] = []) {
    self.lexicon = lexicon
    self.bytes = bytes
    if bytes.isEmpty { self.bytes.reserveCapacity(4096) }
  }

  /// Appends text; returns where it stands.
  mutating func append(_ text: String) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let end = bytes.count
    bytes.append(10)
    return start..<end
  }

  /// Adds a piece; returns its place among the pieces, or nil for one without a word.
  @discardableResult
  mutating func add(
    _ range: Range<Int>, _ form: Form, _ origin: ProfileStatement.Origin?, at place: ProfileEvidence.Place
  ) -> Int? {
    let hasWord = range.contains { (0x30...0x39).contains(bytes[$0]) || (0x61...0x7A).contains(bytes[$0] | 0x20) || bytes[$0] >= 0x80 }
    guard hasWord else { return nil }
    pieces.append(Piece(form: form, origin: origin, place: place, text: range))
    return pieces.count - 1
  }

  /// Tokenizes all pieces and finds their phrases.
  mutating func analyse() {
    var tokenizer = Tokenizer()
    var (tokens, hits) = ([Token](), [PhraseIndex.Hit]())
    tokens.reserveCapacity(bytes.count / 4)
    hits.reserveCapacity(bytes.count / 4)
    bytes.withUnsafeBufferPointer { text in
      for index in pieces.indices {
        let first = tokens.count
        tokenizer.tokenize(text, pieces[index].text, lexicon.vocabulary, into: &tokens)
        pieces[index].tokens = first..<tokens.count
      }
    }
    tokens.withUnsafeBufferPointer { tokens in
      for index in pieces.indices {
        let first = hits.count
        lexicon.index.find(in: pieces[index].tokens, of: tokens, into: &hits)
        pieces[index].hits = first..<hits.count
        for hit in hits[first...] { pieces[index].tables |= 1 &<< UInt64(truncatingIfNeeded: hit.table) }
      }
    }
    (self.tokens, self.hits) = (tokens, hits)
  }

  /// The text with `range` as its only piece, analysed: for lines whose parts the tables must tell.
  func phrases(in range: Range<Int>) -> ProfileText {
    var text = ProfileText(lexicon, bytes: bytes)
    text.add(range, .entry, nil, at: .bytes(start: 0, end: 0))
    text.analyse()
    return text
  }

  // MARK: Asking

  /// The phrases of a table in a piece: from left to right, the longest at each place, none inside another.
  func hits(_ kind: Lexicon.Kind, in piece: Piece) -> [PhraseIndex.Hit] {
    guard piece.tables & 1 &<< UInt64(truncatingIfNeeded: kind.rawValue) != 0 else { return [] }
    var found: [PhraseIndex.Hit] = []
    for hit in hits[piece.hits] where hit.table == kind.rawValue {
      if let last = found.last?.tokens {
        if hit.tokens.lowerBound == last.lowerBound {
          found[found.count - 1] = hit
          continue
        }
        if hit.tokens.lowerBound < last.upperBound { continue }
      }
      found.append(hit)
    }
    return found
  }

  /// The same of a table whose rows tell capitals from small letters.
  func hits<Group>(_ kind: Lexicon.Kind, of terms: TermTable<Group>, in piece: Piece) -> [PhraseIndex.Hit] {
    withCapitals(hits(kind, in: piece), of: terms)
  }

  /// The hits whose words are capitals where `terms` tells these from small letters.
  func withCapitals<Group>(_ hits: [PhraseIndex.Hit], of terms: TermTable<Group>) -> [PhraseIndex.Hit] {
    hits.filter { hit in
      !terms.needsCapitals(hit.row, hit.phrase) || !bytes[textRange(hit.tokens)].contains { (0x61...0x7A).contains($0) }
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func textRange(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The bytes between token `index` and the one before it in the same piece.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    guard index > 0, index < tokens.count else { return [] }
    let start = Int(tokens[index - 1].end)
    return bytes[start..<max(start, Int(tokens[index].start))]
  }

  /// Whether token `index` is one of `words`, which are lower-case ASCII.
  func isWord(_ index: Int, among words: [StaticString]) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let range = tokens[index].range
    return words.contains { word in
      word.utf8CodeUnitCount == range.count
        && word.withUTF8Buffer { letters in
          zip(bytes[range], letters).allSatisfy { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
        }
    }
  }

  /// Whether a token stands inside a web or mail address.
  func isInAddress(_ index: Int) -> Bool { bytes.withUnsafeBufferPointer { $0.isInAddress(tokens[index].range) } }
}
