/// The terms on which a candidate would work: what JSON Resume has no keys for, from `meta.rolecall`. Nil and empty mean that nothing is said.
public struct Terms: Sendable {
  /// Countries in which the candidate may work, ISO 3166-1 alpha-2. Nil where nothing is said; empty says: in none.
  public var workAuthorization: [String]?
  public var sponsorshipNeeded: Bool?
  public var relocation: Bool?
  /// 0…100.
  public var maxTravelPercent: Int?
  public var workplace: [WorkplaceKind]?
  public var expectedPay: ExpectedPay?
  /// `YYYY-MM-DD`, or its beginning.
  public var availableFrom: String?
  /// Clearances held, in the words of the role's `clearance`.
  public var clearances: [String]?
  public var employmentTypes: [EmploymentKind]?
  public var shifts: [String]?
  /// Days on which the candidate would work: `mo`…`su`.
  public var days: [String]?
  public var maxHoursPerWeek: Double?

  public init() {}
}

public struct ExpectedPay: Sendable {
  /// Whole units of `currency` per `period`.
  public var min: Double
  /// ISO 4217.
  public var currency: String
  public var period: PayPeriod

  public init(min: Double, currency: String, period: PayPeriod) {
    self.min = min
    self.currency = currency
    self.period = period
  }
}
