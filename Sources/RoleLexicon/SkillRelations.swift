import RoleModel

/// Which skills are narrower and broader than others, by the table's own column. Made when it is first asked for.
public final class SkillRelations: Sendable {
  public static let standard = SkillRelations(.standard)

  /// Rows by their id, and by each of their phrases as the tokenizer folds it.
  private let rowOfID: [String: Int]
  private let rowOfPhrase: [String: Int]
  private let skills: SkillTable
  private let parents: [[Int]]
  private let children: [[Int]]

  private init(_ lexicon: Lexicon) {
    let table = lexicon.table(.skills)
    let broader = table.column("broader")
    skills = lexicon.skills
    let rowOfPhrase = table.rowsByPhrase(Lexicon.Kind.skills.phraseColumns)
    var rowOfID: [String: Int] = [:]
    rowOfID.reserveCapacity(table.count)
    for row in 0..<table.count { rowOfID[lexicon.skills.id(row)] = row }
    var (parents, children) = ([[Int]](repeating: [], count: table.count), [[Int]](repeating: [], count: table.count))
    for row in 0..<table.count {
      for name in PhraseList(table.bytes(row, broader)) {
        let parent = rowOfID[String(decoding: name, as: UTF8.self)] ?? rowOfPhrase[Tokenizer.folded(name)]
        guard let parent, parent != row else { continue }
        parents[row].append(parent)
        children[parent].append(row)
      }
    }
    (self.rowOfID, self.rowOfPhrase, self.parents, self.children) = (rowOfID, rowOfPhrase, parents, children)
  }

  /// The row of the skill with this id.
  public func row(of id: String) -> Int? { rowOfID[id] }

  /// The row of the skill whose name or alias is all of `phrase`.
  public func row(named phrase: String) -> Int? {
    var phrase = phrase
    return phrase.withUTF8 { rowOfPhrase[Tokenizer.folded($0)] }
  }

  public func id(_ row: Int) -> String { skills.id(row) }

  /// Skills that are kinds of `row`, of any depth.
  public func narrower(than row: Int) -> Set<Int> {
    var (found, open) = (Set<Int>(), children[row])
    while let child = open.popLast() {
      guard child != row else { continue }
      if found.insert(child).inserted { open += children[child] }
    }
    return found
  }

  /// Skills of which `row` is a kind, the next ones only: knowing databases tells something of PostgreSQL, knowing software nothing.
  public func broader(than row: Int) -> Set<Int> { Set(parents[row]) }
}
