import RoleLexicon
import RoleModel

/// The headings and labels above a block.
struct HeadingState {
  private var above: HeadingMatch?
  private var label: HeadingMatch?
  private var distance = 0
  private var sawItem = false
  private var listEnded = false
  private var unknownSince = false
  private var sawHeading = false

  /// What the first word of the next passage makes a pair with; nil where no heading stands above.
  var pairNumber: Int32? {
    if unknownSince { return SectionFeature.pairNumber(under: nil) }
    return above.map { SectionFeature.pairNumber(under: $0.section) }
  }

  /// Tells the sink what the headings say of `passage`, and takes note of it for those below.
  mutating func add(_ passage: Passage, to sink: inout some SectionFeatureSink) {
    func name(_ naming: SectionFeature.Naming, _ section: SectionKind) { sink.add(fixed: SectionFeature.naming(naming, section)) }
    if let match = passage.heading { name(match.isExact ? .selfExact : .selfBuilt, match.section) }
    if let match = passage.label { name(.label, match.section) }
    if passage.isItem { sawItem = true } else if sawItem, !passage.isHeading { listEnded = true }
    distance += 1
    if let above {
      name(above.isExact ? .underExact : .underBuilt, above.section)
      if distance == 1, !unknownSince { name(.rightUnder, above.section) }
      if distance > 10 { name(.underFar, above.section) }
      if listEnded { name(.underAfterList, above.section) }
      if unknownSince { name(.underUnknown, above.section) }
      if passage.isItem {
        name(.underItem, above.section)
        if !listEnded, !unknownSince { name(.underFirstList, above.section) }
      }
    }
    if let label { name(.underLabel, label.section) }
    if !sawHeading { sink.add(fixed: SectionFeature.Form.noHeadingYet.rawValue) }
    if passage.isHeading, passage.heading == nil { sink.add(fixed: SectionFeature.Form.unknownHeading.rawValue) }
    note(passage)
  }

  private mutating func note(_ passage: Passage) {
    if passage.isHeading {
      label = nil
      if let match = passage.heading {
        open(match)
      } else {
        (sawHeading, unknownSince) = (true, true)
      }
    } else if let match = passage.label {
      // `Preferred Qualifications: two years of …` speaks of the lines below as well.
      if match.opensList { open(match) } else { label = match }
    } else if passage.block.style.contains(.gapBefore), !passage.isItem {
      label = nil
    }
  }

  private mutating func open(_ match: HeadingMatch) {
    (above, label, distance) = (match, nil, 0)
    (sawHeading, unknownSince) = (true, false)
    (sawItem, listEnded) = (false, false)
  }
}
