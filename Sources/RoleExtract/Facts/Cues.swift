import RoleLexicon
import RoleModel

/// What a passage's own words tell of it: whom it speaks of, whether something is offered or withheld.
struct Cues {
  struct Found {
    var cue: Cue
    var tokens: Range<Int>
  }

  let found: [Found]

  func has(_ cue: Cue) -> Bool { found.contains { $0.cue == cue } }

  /// Whether `cue` stands before the token at `position`.
  func has(_ cue: Cue, before position: Int) -> Bool { found.contains { $0.cue == cue && $0.tokens.lowerBound < position } }
}

extension Reading {
  func cues(inPassage index: Int) -> Cues {
    let groups = analysis.lexicon.cues.groups
    var found: [Cues.Found] = []
    for hit in analysis.hits(inPassage: index) where hit.table == Lexicon.Kind.cues.rawValue {
      let cue = Cues.Found(cue: groups[hit.row], tokens: hit.tokens)
      if let last = found.last {
        if last.tokens.lowerBound == hit.tokens.lowerBound {
          found[found.count - 1] = cue
          continue
        }
        if hit.tokens.lowerBound < last.tokens.upperBound { continue }
      }
      found.append(cue)
    }
    return Cues(found: found)
  }

  /// The hits of a table whose rows tell capitals from small letters.
  func hits<Group>(_ kind: Lexicon.Kind, of terms: TermTable<Group>, inPassage index: Int) -> [PhraseIndex.Hit] {
    let found = hits(kind, inPassage: index)
    if found.isEmpty { return found }
    return found.filter { hit in
      !terms.needsCapitals(hit.row, hit.phrase) || !text[textRange(hit.tokens)].contains { (0x61...0x7A).contains($0) }
    }
  }

  /// Whether a heading that the headings table knows word for word ("Benefits"), not a short line that only looks like one.
  func isKnownHeading(_ index: Int) -> Bool { passages[index].isHeading && passages[index].heading?.isExact == true }
}
