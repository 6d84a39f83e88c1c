import RoleLexicon
import RoleModel

/// Reads the natural languages that a person is to know, with their level.
package enum LanguageReader: FactReader {
  package static func read(_ reading: Reading, into role: inout Role) {
    let table = reading.analysis.lexicon.table(.languages)
    let (nameColumn, codeColumn) = (table.column("name"), table.column("code"))
    for index in reading.passages.indices where reading.has(.languages, inPassage: index) {
      let hits = reading.hits(.languages, inPassage: index)
      if hits.count > LanguageDemand.most { continue }
      let demand = LanguageDemand(hits, index, reading)
      for hit in hits {
        guard let rule = demand.rule(for: hit) else { continue }
        let range = reading.textRange(hit.tokens)
        let code = table.string(hit.row, codeColumn)
        let evidence = reading.evidence(range, rule)
        let necessity = reading.necessity(of: range, inPassage: index)
        if let place = role.languages.firstIndex(where: { $0.code == code }) {
          role.languages[place].grounds.add(evidence)
          if necessity == .required { role.languages[place].necessity = .required }
          if role.languages[place].level == nil { role.languages[place].level = demand.level(of: hit) }
        } else {
          role.languages.append(
            SpokenLanguage(
              code: code, name: table.string(hit.row, nameColumn), level: demand.level(of: hit), necessity: necessity,
              grounds: Grounds(evidence)))
        }
      }
    }
  }

  package static func summary(of role: Role) -> [String] {
    role.languages.map { "\($0.code)\($0.level.map { " \($0)" } ?? "") (\($0.necessity.rawValue))" }
  }

  package static func evidence(of role: Role) -> [Evidence] { role.languages.compactMap(\.grounds.evidence.first) }
}
