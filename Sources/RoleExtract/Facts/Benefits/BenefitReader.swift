import RoleLexicon
import RoleModel

/// Reads what the employer offers beside pay: the rows of the benefits table where something is offered, and short items of a benefits
/// list that no row knows.
package enum BenefitReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.benefits
    var places = RowPlaces()
    for index in reading.passages.indices {
      let hits = reading.hits(.benefits, of: table, inPassage: index)
      if hits.isEmpty {
        addItem(index, reading, &role)
        continue
      }
      let offer = BenefitOffer(hits, index, reading)
      for hit in hits where offer.covers(hit) {
        let evidence = reading.evidence(reading.textRange(hit.tokens), offer.rule)
        if let place = places.place(of: hit.row, orNote: role.benefits.count) {
          role.benefits[place].grounds.evidence.append(evidence)
        } else {
          // Room for all that most postings offer.
          if role.benefits.isEmpty { role.benefits.reserveCapacity(8) }
          role.benefits.append(
            Benefit(
              name: table.name(hit.row, hit.phrase), category: table.groups[hit.row].rawValue, grounds: Grounds(evidence, offer.confidence))
          )
        }
      }
    }
  }

  private static func addItem(_ index: Int, _ reading: Reading, _ role: inout Role) {
    guard let item = BenefitItem.head(ofPassage: index, reading) else { return }
    let name = reading.string(item)
    guard !role.benefits.contains(where: { $0.name == name }) else { return }
    let grounds = Grounds(reading.evidence(item, "benefits.item"), .inferred)
    role.benefits.append(Benefit(name: name, category: BenefitCategory.other.rawValue, grounds: grounds))
  }

  package static func summary(of role: Role) -> [String] { role.benefits.map { "\($0.name) [\($0.category)]" } }

  package static func evidence(of role: Role) -> [Evidence] { role.benefits.compactMap(\.grounds.evidence.first) }
}
