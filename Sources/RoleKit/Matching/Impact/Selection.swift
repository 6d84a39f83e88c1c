import RoleModel

/// Whom somebody would go on with, so that rates can be compared. The log itself selects nobody.
public enum Selection: Sendable, Equatable, CustomStringConvertible {
  /// The first by `MatchRank`; whoever ranks the same as the last of them is selected too.
  case top(Int)
  /// At least this score.
  case score(Hundredths)
  case status(MatchStatus)

  /// `top:20`, `score:62.5`, `status:eligible`; nil for everything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "top":
      guard let count = Int(parts[1]), count > 0 else { return nil }
      self = .top(count)
    case "score":
      guard let score = Selection.hundredths(parts[1]) else { return nil }
      self = .score(score)
    case "status":
      guard let status = MatchStatus(rawValue: String(parts[1])) else { return nil }
      self = .status(status)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .top(let count): "top:\(count)"
    case .score(let score): "score:\(score.text)"
    case .status(let status): "status:\(status.rawValue)"
    }
  }

  /// 0…100 with at most two decimals, without a way through floating-point numbers.
  private static func hundredths(_ text: Substring) -> Hundredths? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), parts[0].count <= 3
    else {
      return nil
    }
    var decimals = parts.count == 2 ? parts[1] : "0"
    guard decimals.count <= 2 else { return nil }
    if decimals.count == 1 { decimals += "0" }
    let count = Int(parts[0])! * 100 + Int(decimals)!
    return count <= 10_000 ? Hundredths(count) : nil
  }
}
