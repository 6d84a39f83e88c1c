import RoleLexicon
import RoleModel

/// Reads what a candidate states into a profile: from JSON Resume 1.x, or from the text of a résumé.
///
/// What is never read (`NeverRead`) is dropped here and nowhere else: no later stage can see it. A class, so that all profiles of a pool share
/// what was found out about titles; it may be used from many threads at once.
public final class ProfileReader: Sendable {
  public static let standard = ProfileReader()

  private let occupations = TitleOccupations()
  private let lexicon = Lexicon.standard

  public init() {}

  /// The profile that a JSON Resume (https://jsonresume.org/schema) states.
  ///
  /// `name` is the id of a profile that has none of its own; `asOf` the month up to which current jobs are counted. Throws for a value of
  /// a wrong type, a date that isn't one, an end before its start, and a key of `meta.rolecall` that isn't known.
  public func profile(from resume: JSONNode, name: String, asOf: Month) throws(JSONTypeError) -> Profile {
    let reader = try JSONResumeReader(resume, name: name, asOf: asOf.number, lexicon)
    return ProfileFacts.profile(from: reader.draft, occupations)
  }

  /// The profile that the text of a résumé states, with the bytes of each statement. What can't be understood is a warning.
  ///
  /// `name` is its id; `asOf` the month up to which current jobs are counted.
  public func profile(from document: Document, name: String, asOf: Month) -> Profile {
    ProfileFacts.profile(from: TextResumeReader(document, name: name, asOf: asOf.number, lexicon).draft, occupations)
  }
}
