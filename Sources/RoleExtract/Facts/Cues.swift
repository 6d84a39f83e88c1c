import RoleLexicon
import RoleModel

/// What a passage's own words tell of it: whom it speaks of, whether something is offered or withheld.
struct Cues {
  struct Found {
    var cue: Cue
    var tokens: Range<Int>
  }

  /// They live as long as the reading.
  let found: UnsafeBufferPointer<Found>

  func has(_ cue: Cue) -> Bool { found.contains { $0.cue == cue } }

  /// Whether `cue` stands before the token at `position`.
  func has(_ cue: Cue, before position: Int) -> Bool { found.contains { $0.cue == cue && $0.tokens.lowerBound < position } }
}

extension Reading {
  func cues(inPassage index: Int) -> Cues {
    guard has(.cues, inPassage: index) else { return Cues(found: UnsafeBufferPointer(start: nil, count: 0)) }
    return Cues(found: UnsafeBufferPointer(rebasing: cues[places(of: .cues, inPassage: index)]))
  }

  /// The hits of a table whose rows tell capitals from small letters.
  func hits<Group>(_ kind: Lexicon.Kind, of terms: TermTable<Group>, inPassage index: Int) -> [PhraseIndex.Hit] {
    let all = hits(kind, inPassage: index)
    if all.isEmpty { return [] }
    let isOtherWord = { (hit: PhraseIndex.Hit) in
      terms.needsCapitals(hit.row, hit.phrase) && self.text[self.textRange(hit.tokens)].contains { (0x61...0x7A).contains($0) }
    }
    return all.contains(where: isOtherWord) ? all.filter { !isOtherWord($0) } : Array(all)
  }

  /// Whether a heading that the headings table knows word for word ("Benefits"), not a short line that only looks like one.
  func isKnownHeading(_ index: Int) -> Bool { passages[index].isHeading && passages[index].heading?.isExact == true }
}
