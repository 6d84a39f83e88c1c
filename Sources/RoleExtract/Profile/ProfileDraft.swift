import RoleLexicon
import RoleModel

/// A profile while it is read: its pieces of text, and what is known of studies and languages before the tables were asked.
struct ProfileDraft {
  struct StudyDraft {
    /// Pieces of the text: the words for the degree, and the field.
    var degree: Int?
    var field: Int?
    /// The text around them says that it isn't finished.
    var isOngoing = false
    var evidence: ProfileEvidence
  }

  struct LanguageDraft {
    var name: Int
    var fluency: Int?
    var evidence: ProfileEvidence
  }

  var profile: Profile
  var text: ProfileText
  var studies: [StudyDraft] = []
  var languages: [LanguageDraft] = []

  init(_ profile: Profile, _ text: ProfileText) {
    self.profile = profile
    self.text = text
  }

  /// Adds each sentence of `range` as a statement.
  mutating func addSentences(in range: Range<Int>, _ origin: ProfileStatement.Origin, at place: (Range<Int>) -> ProfileEvidence.Place) {
    for sentence in ProfileSentences.sentences(in: range, of: text.bytes) { text.add(sentence, .prose, origin, at: place(sentence)) }
  }

  /// Adds each entry of the list `range` as a statement.
  mutating func addEntries(in range: Range<Int>, _ origin: ProfileStatement.Origin, at place: (Range<Int>) -> ProfileEvidence.Place) {
    for entry in ProfileSentences.entries(in: range, of: text.bytes) { text.add(entry, .entry, origin, at: place(entry)) }
  }

  mutating func warn(_ code: String, _ message: String, at place: ProfileEvidence.Place) {
    profile.warnings.append(ProfileWarning(code: code, message: message, place: place))
  }
}
