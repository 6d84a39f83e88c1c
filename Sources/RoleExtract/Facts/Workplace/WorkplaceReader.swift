import RoleLexicon
import RoleModel

/// Where the work is done: on site, hybrid (with the days), remote, in the field; as stated, and several where several are.
///
/// A town says nothing of it, nor do perks (`work from anywhere for up to four weeks`) and other senses (`remote monitoring`, `hybrid
/// cloud`). What is denied (`remote work not considered`, `Work remotely: No`) leaves the work on site.
enum WorkplaceReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var finder = WorkplaceFinder(reading)
    finder.read()
    role.workplace = finder.chosen().map { kind, mentions in
      Workplace(
        value: kind, daysOnSitePerWeek: mentions.compactMap(\.days).first,
        grounds: Grounds(
          mentions.prefix(6).map { reading.evidence($0.range, $0.rule) }, mentions.contains { $0.strength == .says } ? .stated : .inferred))
    }
    if let conflict = WorkplaceConflict.find(reading, role) { role.conflicts.append(conflict) }
  }

  static func summary(of role: Role) -> [String] {
    role.workplace.map { workplace in
      [workplace.value.rawValue, workplace.daysOnSitePerWeek.map { "\($0) days" }].compactMap { $0 }.joined(separator: " ")
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.workplace.flatMap { $0.grounds.evidence.prefix(1) } }
}
