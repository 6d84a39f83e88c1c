/// A noun phrase of a passage, and whether it is the object of a demand.
struct SkillPhrase {
  /// Positions in the list of elements.
  var elements: Range<Int>
  var isDemanded: Bool
  /// Something is done with it: `building dashboards`.
  var isObjectOfAct = false
  /// It tells of which colleagues the speech is, or which sectors: `⟦DevOps⟧ and product teams`, `⟦banking⟧ and other industries`.
  var isOfColleagues = false
  /// Only what the table names is demanded.
  var onlyKnown = false
}
