import RoleLexicon
import RoleModel

/// What a text says of the place of work against itself: remote and a town that is demanded, remote and on site.
enum WorkplaceConflict {
  static func find(_ reading: Reading, _ role: Role) -> Conflict? {
    guard let remote = role.workplace.first(where: { $0.value == .remote }), !role.workplace.contains(where: { $0.value == .hybrid }),
      let statement = remote.grounds.evidence.first
    else { return nil }
    if let onSite = role.workplace.first(where: { $0.value == .onSite }), let other = onSite.grounds.evidence.first {
      return Conflict(field: "workplace", message: "remote in one place, on site in another", evidence: [statement, other])
    }
    for field in reading.fields where field.field == .location {
      for value in field.values where demands(value, reading) {
        let place = reading.evidence(reading.textRange(value.tokens), "location.label")
        let town = role.locations.first { location in
          location.city != nil && location.grounds.evidence.contains { $0.start >= place.start && $0.end <= place.end }
        }
        if let town, let evidence = town.grounds.evidence.first {
          return Conflict(field: "workplace", message: "remote, but \(town.text) is required", evidence: [statement, evidence])
        }
      }
    }
    return nil
  }

  /// The value's own line says that it is required.
  private static func demands(_ value: LabelledField.Value, _ reading: Reading) -> Bool {
    reading.hits(.necessity, inPassage: value.passage).contains { reading.analysis.lexicon.necessities.rows[$0.row].necessity == .required }
  }
}
