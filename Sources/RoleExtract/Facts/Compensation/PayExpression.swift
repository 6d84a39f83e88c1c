import RoleModel

/// What a text writes of one amount or range: `up to £46,000 per annum`, `$20 - $25/hr`.
struct PayExpression {
  /// The role of an amount that is named as one end of a scale.
  enum End {
    case low, middle, high
  }

  /// Nil where the text states no lower or upper bound.
  var low: Double?
  var high: Double?
  var currency: Currency?
  var period: PayPeriod?
  /// With the words of its bounds.
  var range: Range<Int>
  var isRange = false
  var isMasked = false
  var isPerPiece = false
  /// All its numbers lack a currency.
  var isBare = false
  /// `min`, `mid` or `max` stands before it.
  var end: End?
  /// It is no amount as it stands: `70,0000.00`, a range that runs backwards.
  var flaw: Flaw?
  /// Some number of it is grouped, or has a `k` or lakhs: it was written as a sum of money.
  var looksLikeSum = false
  var hasDecimals = false
  var looksLikeYear = false
  var largestMultiplier = 1.0
  /// The thousands of the lower end were left out (`55-60,000`).
  var isElided = false

  /// The flaws of values that are kept only as text.
  enum Flaw: String {
    case reversed = "compensation.reversed-range"
    case malformed = "compensation.malformed-number"
    case implausible = "compensation.implausible-period"
  }

  /// The largest amount that it states.
  var size: Double { high ?? low ?? 0 }
}

extension PayExpression {
  /// Makes a single amount one end of a scale.
  mutating func setEnd(_ end: End) {
    self.end = end
    if end == .low { high = nil }
    if end == .high { low = nil }
  }
}
