import RoleModel

extension Hundredths {
  /// With two decimals always: `42.50`.
  var text: String {
    let (whole, rest) = count.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(count < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// With its sign, for differences.
  var signed: String { count > 0 ? "+" + text : text }
}

extension MatchReport {
  var scoreText: String {
    guard let score, let coverage else { return "no score: the role asks for nothing that could be scored" }
    return "\(score.text) of 100, coverage \(coverage.text) %"
  }

  /// The status in words. None of them rejects anybody.
  var statusText: String {
    switch status {
    case .eligible: gates.isEmpty ? "eligible: the role has no gates" : "eligible: every gate is met"
    case .gateUnmet: "a gate is not met: for a person to look at"
    case .gateUnknown: "the profile leaves a gate open: for a person to look at"
    }
  }
}

extension MatchCategory {
  /// For headings.
  var title: String {
    switch self {
    case .skills: "Skills"
    case .experience: "Experience"
    case .education: "Education"
    case .credentials: "Credentials"
    case .languages: "Languages"
    case .title: "Title"
    case .softSkills: "Soft skills"
    case .workAuthorization: "Work authorization"
    case .clearance: "Clearance"
    case .location: "Location"
    case .travel: "Travel"
    case .pay: "Pay"
    case .schedule: "Schedule"
    }
  }
}

extension ProfileEvidence {
  /// `"led a team of four" (/projects/0/highlights/1)`
  var text: String { "\"\(quote)\" (\(place.text))" }
}

extension ProfileEvidence.Place {
  var text: String {
    switch self {
    case .pointer(let pointer): pointer
    case .bytes(let start, let end): "bytes \(start)–\(end)"
    }
  }
}

extension RoleEvidence {
  /// `"2+ years in a bakery" (/experience/0, bytes 140–148)`
  var text: String { text(in: nil) }

  /// The same, with the posting's own words where the report has no quote.
  func text(in posting: [UInt8]?) -> String {
    let place = ([pointer] + evidence.map { "bytes \($0.start)–\($0.end)" }).joined(separator: ", ")
    let quotes = quote.map { [$0] } ?? evidence.compactMap { $0.words(in: posting) }
    return quotes.isEmpty ? place : "\(quotes.map { "\"\($0)\"" }.joined(separator: " … ")) (\(place))"
  }
}

extension Evidence {
  /// What stands there; nil without a posting, and where it has no such bytes.
  func words(in posting: [UInt8]?) -> String? {
    guard let posting, 0 <= start, start < end, end <= posting.count else { return nil }
    return String(decoding: posting[start..<end], as: UTF8.self)
  }
}
