import RoleLexicon
import RoleModel

/// Reads qualities that are told by an act: a verb, words that describe its object, and the object ("establish warm, productive working
/// relationships").
enum QualityActs {
  /// No object is sought further behind its verb than this many words.
  private static let reach = 7

  /// The verb of an act in the passage at `index`, if it is among demands: duties tell of too many.
  static func firstVerb(inPassage index: Int, _ reading: Reading) -> Int? {
    switch reading.sections[index] {
    case .requirements, .preferred:
      reading.analysis.lexicon.qualityWords.firstVerb(in: reading.tokens, reading.passages[index].tokens)
    default: nil
    }
  }

  /// The acts in the passage at `index` that none of `known` tells of already.
  static func hits(inPassage index: Int, besides known: [PhraseIndex.Hit], _ reading: Reading) -> [PhraseIndex.Hit] {
    let table = reading.analysis.lexicon.qualityWords
    let passage = reading.passages[index].tokens
    var hits: [PhraseIndex.Hit] = []
    var next = firstVerb(inPassage: index, reading)
    while let verb = next {
      defer { next = table.firstVerb(in: reading.tokens, (verb + 1)..<passage.upperBound) }
      let acts = table.acts(ofVerb: reading.tokens[verb].word)
      if acts.contains(.firstForm), isNoun(verb, passage, reading) { continue }
      guard let (object, act) = object(of: acts, after: verb, passage, reading) else { continue }
      if !known.overlapping(verb..<(verb + 1)).isEmpty || !known.overlapping(object..<(object + 1)).isEmpty { continue }
      hits.append(PhraseIndex.Hit(.softSkills, row: table.row(ofFirst: act), tokens: verb..<(object + 1)))
    }
    return hits
  }

  /// The nearest object of one of `acts`; only words that describe it stand before.
  private static func object(
    of acts: QualityWordTable.Acts, after verb: Int, _ passage: Range<Int>, _ reading: Reading
  ) -> (token: Int, act: QualityWordTable.Acts)? {
    let table = reading.analysis.lexicon.qualityWords
    for token in (verb + 1)..<max(verb + 1, min(passage.upperBound, verb + 1 + reach)) {
      guard reading.gap(before: token).allSatisfy(isInsidePhrase) else { return nil }
      let found = table.acts(ofObject: reading.tokens[token].word).intersection(acts)
      if !found.isEmpty { return (token, found) }
      if reading.isWord(token, of: .actEnds) { return nil }
    }
    return nil
  }

  private static func isInsidePhrase(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&")
  }

  /// Behind these a verb in its first form is a noun: "a swim coach", "the present findings".
  private static func isNoun(_ verb: Int, _ passage: Range<Int>, _ reading: Reading) -> Bool {
    verb > passage.lowerBound && reading.isWord(verb - 1, of: .nounOpeners)
  }

  /// What follows these is no object of the verb before them.
  static let ends: [StaticString] = [
    "to", "that", "which", "who", "for", "by", "using", "through", "when", "if", "from", "is", "are", "will", "via", "as", "so", "while",
    "where", "than", "because", "into", "upon", "with", "across", "of", "about",
  ]

  static let nounOpeners: [StaticString] = ["a", "an", "the", "this", "our", "your", "their", "its", "as", "of"]
}
