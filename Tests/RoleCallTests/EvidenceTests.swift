import Foundation
import RoleKit
import RoleModel
import Testing

/// What several rules find at one place counts once: whoever counts evidence counts mentions.
@Suite struct EvidenceTests {
  @Test(arguments: [
    "Requirements:\n- Knowledge of Docker, Moonbake, Kubernetes and Linux\n",
    "Requirements:\n- Knowledge of SIP, Moonbake, RTP, SMTP, Loomcraft, DNS\n",
    "Rooks Bakery, part of the Mill Group, is looking to recruit and is hiring a baker.",
    "We are looking for a baker to join Rooks Bakery. Here at Rooks Bakery, we believe in bread. Join Rooks Bakery.",
  ])
  func namesAPlaceOnce(_ text: String) throws {
    let role = try Pipeline().role(from: Array(text.utf8), name: "posting.txt")
    #expect(role.employer != nil || !role.skills.isEmpty)
    #expect(EvidenceTests.namesEachPlaceOnce(try JSONSerialization.jsonObject(with: Data(json(of: role).utf8))))
  }

  /// A kind that no words speak for rests on the first line, by a rule of its own.
  @Test func kindHasEvidence() throws {
    let role = try Pipeline().role(from: Array("Rooks and mills\nWater and stone\n".utf8), name: "posting.txt")
    #expect(role.kind.grounds.evidence == [Evidence(start: 0, end: 15, rule: "kind.unmarked")])
  }

  /// Whether no fact rests on one place twice by the same rule.
  static func namesEachPlaceOnce(_ value: Any) -> Bool {
    if let list = value as? [Any] { return list.allSatisfy(namesEachPlaceOnce) }
    guard let object = value as? [String: Any] else { return true }
    let places = (object["evidence"] as? [[String: Any]] ?? []).map { "\($0["start"] ?? "") \($0["end"] ?? "") \($0["rule"] ?? "")" }
    return Set(places).count == places.count && object.values.allSatisfy(namesEachPlaceOnce)
  }
}
