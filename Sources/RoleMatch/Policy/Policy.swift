import RoleModel

/// How demands are weighed and what a partial fit is worth: data that a person decides, not the program.
///
/// Read from JSON5 by `RoleKit`; the built-in one is `Sources/CLexicon/schema/policy.json5`, where each number has its reason.
public struct Policy: Sendable, Equatable {
  public var name: String
  public var version: String
  /// How much a category weighs beside the others, 0…1000. A category that the role doesn't ask about weighs nothing.
  public var weights: [MatchCategory: Int]
  /// What a preferred demand weighs beside a required one, 0…100.
  public var preferredPercent: Int
  /// What a demand that the role only implies weighs beside one that it states, 0…100.
  public var inferredPercent: Int
  public var credits: Credits
  /// Required demands of these kinds are gates: points never offset them.
  public var gates: Set<GateKind>
  public var thresholds: Thresholds

  /// What a fit is worth, in percent of the demand's weight.
  public struct Credits: Sendable, Equatable {
    /// The profile says nothing.
    public var unknown: Int
    /// Named in a list or the summary, but in no job.
    public var listed: Int
    /// A broader skill than the one demanded.
    public var broader: Int
    /// A degree of the right level in another field.
    public var otherField: Int
    /// A study of the right level that isn't finished.
    public var ongoingStudy: Int
    /// The language, at a lower level than demanded or at none that is stated.
    public var lowerLevel: Int
    /// A job in a related occupation: of the same minor group.
    public var relatedOccupation: Int
    /// A home in the same region, but in another town.
    public var sameRegion: Int
    /// A home elsewhere, ready to move.
    public var relocation: Int
    /// Pay above the range, within the tolerance.
    public var payAbove: Int
  }

  public enum GateKind: String, Sendable, CaseIterable {
    case workAuthorization, clearance, license, certification, language, education
  }

  public struct Thresholds: Sendable, Equatable {
    /// Below this share of the years demanded, in percent, the demand is unmet.
    public var leastYearsPercent: Int
    /// How far expected pay may lie above the range, in percent of its upper end.
    public var payTolerancePercent: Int
    /// Years of work that stand in for a degree where the role allows it.
    public var yearsForDegree: [EducationLevel: Int]
  }
}
