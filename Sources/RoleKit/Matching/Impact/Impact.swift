import RoleModel

/// How one role's decisions under one policy fall on groups of candidates: rates, and how they compare with the highest.
///
/// Groups are compared with the group of the highest rate; below four fifths of it they are flagged (29 CFR 1607.4 D). A group under 2 % of
/// the candidates whose groups are known is counted, not compared (29 CFR 1607.15 A (2)(a), 6 RCNY 5-301 (d)). All of this is reckoned in
/// whole numbers; only the probability isn't.
public struct Impact: Sendable {
  public var role: String
  public var provenance: Provenance
  public var selection: Selection
  /// Candidates; of several decisions about one the last counts.
  public var candidates: Int
  public var selected: Int
  /// Decisions that a later one about the same candidate stands for.
  public var superseded: Int
  public var measures: [Measure]

  /// What is compared.
  public struct Measure: Sendable {
    public enum Kind: String, Sendable {
      /// Rate of candidates who are selected.
      case total
      /// Rate of candidates for whom the gate is met.
      case gate
      /// Rate of candidates with more points than the median of all (the scoring rate of 6 RCNY 5-300).
      case category
    }

    public var kind: Kind
    /// The gate's id or the category; empty for the total.
    public var id: String
    public var comparisons: [Comparison]
  }

  /// The groups of one attribute, or of several together.
  public struct Comparison: Sendable {
    public var attributes: [String]
    /// Candidates whose group isn't known.
    public var unknown: Int
    /// By name, in byte order.
    public var groups: [Group]
  }

  public struct Group: Sendable {
    public enum Standing: String, Sendable {
      /// Has the highest rate.
      case reference
      case compared
      /// Under 2 % of all: counted only.
      case tooSmall
      /// Nobody is selected in any group.
      case noRate
    }

    public var values: [String]
    public var count: Int
    public var selected: Int
    public var standing: Standing
    /// Nil where nothing is compared.
    public var ratio: Fraction?
    public var isBelowFourFifths = false
    /// Of a difference to the reference by chance alone: Fisher's exact test, two-sided.
    public var probability: Double?
    /// Fewer than five are selected here or in the reference: one more or less changes the picture.
    public var isFew = false
    /// Of the points, where there are any.
    public var mean: Fraction?
    public var median: Fraction?

    public var rate: Fraction { Fraction(selected, count) }
  }

  /// Selected people below which numbers are called small.
  public static let few = 5
}

/// A quotient of whole numbers, compared exactly and rounded only where it is written.
public struct Fraction: Sendable, Equatable {
  public var numerator: Int
  /// Above 0.
  public var denominator: Int

  public init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  public static func == (left: Fraction, right: Fraction) -> Bool { !(left < right) && !(right < left) }

  public static func < (left: Fraction, right: Fraction) -> Bool {
    let (first, second) = (
      left.numerator.multipliedFullWidth(by: right.denominator), right.numerator.multipliedFullWidth(by: left.denominator)
    )
    return (first.high, first.low) < (second.high, second.low)
  }

  /// In parts of `unit`, a half rounded up; for what isn't negative.
  func rounded(to unit: Int) -> Int {
    let (high, low) = numerator.multipliedFullWidth(by: unit)
    let (quotient, remainder) = denominator.dividingFullWidth((high, low))
    return quotient + (remainder >= denominator - remainder ? 1 : 0)
  }
}
