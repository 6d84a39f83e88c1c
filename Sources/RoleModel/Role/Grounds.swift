/// A place in the input, and the rule that read it.
public struct Evidence: Sendable, Hashable {
  /// First byte, in the input as it was read from the file.
  public var start: Int
  /// One past the last byte.
  public var end: Int
  /// The rule's id, such as `compensation.range`.
  public var rule: String

  public init(start: Int, end: Int, rule: String) {
    self.start = start
    self.end = end
    self.rule = rule
  }
}

/// How plainly the text says something.
public enum Confidence: String, Sendable, CaseIterable {
  /// A labelled field or an explicit sentence.
  case stated
  /// Read from context.
  case inferred
}

/// Whether a demand must be met.
public enum Necessity: String, Sendable, CaseIterable {
  case required
  case preferred
}

/// What a fact rests on.
public struct Grounds: Sendable, Hashable {
  public var evidence: [Evidence]
  public var confidence: Confidence

  public init(_ evidence: [Evidence], _ confidence: Confidence = .stated) {
    self.evidence = evidence
    self.confidence = confidence
  }

  public init(_ evidence: Evidence, _ confidence: Confidence = .stated) {
    self.init([evidence], confidence)
  }
}

/// One value of a closed list, with its grounds.
public struct Stated<Value: RawRepresentable & Sendable>: Sendable where Value.RawValue == String {
  public var value: Value
  public var grounds: Grounds

  public init(_ value: Value, _ grounds: Grounds) {
    self.value = value
    self.grounds = grounds
  }
}

/// Something about the input or its wording that a reader should know.
public struct Warning: Sendable, Hashable {
  /// Stable, dotted, open: `encoding.mojibake`, `limit.depth`, …
  public var code: String
  /// For people.
  public var message: String
  public var evidence: [Evidence]

  public init(code: String, message: String, evidence: [Evidence] = []) {
    self.code = code
    self.message = message
    self.evidence = evidence
  }
}
