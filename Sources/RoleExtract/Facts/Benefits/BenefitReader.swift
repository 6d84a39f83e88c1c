import RoleLexicon
import RoleModel

/// Reads what the employer offers beside pay: the rows of the benefits table where something is offered, and what no row knows: short items
/// of a benefits list, and names that end as benefits' names do.
package enum BenefitReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.benefits
    var places = RowPlaces()
    for index in reading.passages.indices {
      let hits = hits(inPassage: index, reading)
      if hits.isEmpty {
        if let item = BenefitItem.head(ofPassage: index, reading) {
          add(item, "benefits.item", reading, &role)
        } else {
          addNames(index, besides: [], reading, &role)
        }
        continue
      }
      let offer = BenefitOffer(hits, index, reading)
      for hit in hits where offer.covers(hit) {
        let tokens = offer.tokens(of: hit)
        let evidence = reading.evidence(reading.textRange(tokens), offer.rule)
        if let place = places.place(of: hit.row, orNote: role.benefits.count) {
          role.benefits[place].grounds.add(evidence)
        } else {
          // Room for all that most postings offer.
          if role.benefits.isEmpty { role.benefits.reserveCapacity(8) }
          let name = tokens == hit.tokens ? table.name(hit.row, hit.phrase) : reading.string(reading.textRange(tokens))
          role.benefits.append(
            Benefit(name: name, category: table.groups[hit.row].rawValue, grounds: Grounds(evidence, offer.confidence)))
        }
      }
      addNames(index, besides: hits, reading, &role)
    }
    joinPlans(&role)
  }

  /// The benefits that the passage at `index` names.
  private static func hits(inPassage index: Int, _ reading: Reading) -> [PhraseIndex.Hit] {
    guard reading.has(.benefits, inPassage: index) else { return [] }
    let found = reading.hits(.benefits, of: reading.analysis.lexicon.benefits, inPassage: index)
    // Laws name leaves that no one offers.
    let listed = reading.sections[index] == .legal ? found : BenefitLists(found, inPassage: index, reading).hits
    guard let bare = listed.firstIndex(where: { BenefitOffer.isBareHealth($0, listed, reading) }) else { return listed }
    return listed[..<bare] + listed[(bare + 1)...].filter { !BenefitOffer.isBareHealth($0, listed, reading) }
  }

  /// A plan that is named with its match elsewhere is one benefit: "401(k)" and "401(k) match".
  private static func joinPlans(_ role: inout Role) {
    let plans = role.benefits.filter { $0.category == BenefitCategory.retirement.rawValue }
    guard plans.count > 1 else { return }
    role.benefits.removeAll { plan in plans.contains { $0.name.utf8.count > plan.name.utf8.count && $0.name.hasPrefix(plan.name + " ") } }
  }

  private static func addNames(_ index: Int, besides hits: [PhraseIndex.Hit], _ reading: Reading, _ role: inout Role) {
    for name in BenefitHead.names(inPassage: index, besides: hits, reading) {
      add(reading.textRange(name), "benefits.head", reading, &role)
    }
  }

  /// Adds a benefit under the name that it has in the text.
  private static func add(_ range: Range<Int>, _ rule: String, _ reading: Reading, _ role: inout Role) {
    let name = reading.string(range)
    guard !role.benefits.contains(where: { $0.name == name }) else { return }
    let grounds = Grounds(reading.evidence(range, rule), .inferred)
    role.benefits.append(Benefit(name: name, category: BenefitCategory.other.rawValue, grounds: grounds))
  }

  package static func summary(of role: Role) -> [String] { role.benefits.map { "\($0.name) [\($0.category)]" } }

  package static func evidence(of role: Role) -> [Evidence] { role.benefits.compactMap(\.grounds.evidence.first) }
}
