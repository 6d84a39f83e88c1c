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
  /// Nearly every fact rests on one place, and an array for each took a fiftieth of all the work.
  private var first: Evidence?
  private var others: [Evidence]
  public var confidence: Confidence

  public init(_ evidence: [Evidence], _ confidence: Confidence = .stated) {
    first = evidence.first
    others = evidence.count > 1 ? Array(evidence[1...]) : []
    self.confidence = confidence
  }

  public init(_ evidence: Evidence, _ confidence: Confidence = .stated) {
    (first, others) = (evidence, [])
    self.confidence = confidence
  }

  /// The places that tell it, in the order in which they were found.
  public var evidence: [Evidence] { first.map { [$0] + others } ?? [] }

  /// Notes one more place.
  public mutating func add(_ evidence: Evidence) {
    if first == nil { first = evidence } else { others.append(evidence) }
  }

  /// The same one by one, without an array for them.
  package var places: Places { Places(upcoming: first, others: others) }

  package struct Places: Sequence, IteratorProtocol {
    fileprivate var upcoming: Evidence?
    fileprivate let others: [Evidence]
    fileprivate var taken = 0

    package mutating func next() -> Evidence? {
      guard let place = upcoming else { return nil }
      upcoming = taken < others.count ? others[taken] : nil
      taken += 1
      return place
    }
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
