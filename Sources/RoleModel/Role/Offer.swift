// What the employer offers: pay, hours, benefits, and how to apply.

public struct Compensation: Sendable {
  /// The yearly amounts, and the factor that the stated ones were multiplied with.
  public struct Annual: Sendable {
    public var min: Double?
    public var max: Double?
    public var factor: Double

    public init(min: Double?, max: Double?, factor: Double) {
      self.min = min
      self.max = max
      self.factor = factor
    }
  }

  public var component: PayComponent
  public var min: Double?
  public var max: Double?
  /// ISO 4217.
  public var currency: String?
  public var period: PayPeriod?
  /// As written.
  public var text: String
  /// The place or level that the amount holds for.
  public var scope: String?
  public var annual: Annual?
  public var grounds: Grounds

  public init(
    component: PayComponent, min: Double? = nil, max: Double? = nil, currency: String? = nil, period: PayPeriod? = nil, text: String,
    scope: String? = nil, annual: Annual? = nil, grounds: Grounds
  ) {
    self.component = component
    self.min = min
    self.max = max
    self.currency = currency
    self.period = period
    self.text = text
    self.scope = scope
    self.annual = annual
    self.grounds = grounds
  }
}

public struct Schedule: Sendable {
  /// `mo` … `su`, in the week's order.
  public var days: [String] = []
  /// 24-hour `HH:MM`.
  public var startTime: String?
  public var endTime: String?
  public var shifts: [String] = []
  public var minHoursPerWeek: Double?
  public var maxHoursPerWeek: Double?
  public var necessity: Necessity?
  public var grounds: Grounds

  public init(grounds: Grounds) {
    self.grounds = grounds
  }
}

public struct Benefit: Sendable {
  public var name: String
  public var category: String
  public var grounds: Grounds

  public init(name: String, category: String, grounds: Grounds) {
    self.name = name
    self.category = category
    self.grounds = grounds
  }
}

public struct Application: Sendable {
  /// `YYYY-MM-DD`.
  public var deadline: String?
  public var emails: [String] = []
  public var phones: [String] = []
  public var urls: [String] = []
  public var contact: String?
  public var reference: String?
  public var instructions: String?
  public var grounds: Grounds

  public init(grounds: Grounds) {
    self.grounds = grounds
  }
}

/// Dates as `YYYY-MM-DD`.
public struct Dates: Sendable {
  public var posted: String?
  public var starts: String?
  public var ends: String?
  public var grounds: Grounds

  public init(grounds: Grounds) {
    self.grounds = grounds
  }
}
