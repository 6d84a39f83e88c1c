import RoleLexicon
import RoleModel

/// The level that a word for it means.
enum LanguageLevels {
  /// `fluent`, `C1`, `mother tongue`; nil where the table has no such word.
  static func level(_ word: String) -> LanguageLevel? { Lexicon.standard.languageLevels.level(named: word) }
}
