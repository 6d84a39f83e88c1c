import RoleModel

/// Reports of our own making: what `rolecall match` could have said.
enum SampleReports {
  /// A report in which `skills` of two, and the gate, are met or not. `salt` stands for the candidate's profile.
  static func report(
    _ candidate: String, skills: [Verdict] = [.met, .partly], gate: Verdict? = .met, role: String = "baker.html", salt: String = "a"
  ) -> MatchReport {
    var report = MatchReport(
      generator: Generator(name: "rolecall", version: "0.2.0", lexicon: "abcdef012345"),
      provenance: Provenance(
        role: digest("1"), candidate: digest(salt), policy: digest("2"), policyName: "default", policyVersion: "1", asOf: "2026-03"),
      role: role, candidate: candidate)
    report.criteria = zip(skills, [("baking", 6000), ("sourdough", 4000)]).map { verdict, skill in
      let credit = [Verdict.met: 100, .partly: 50, .unknown: 20, .unmet: 0][verdict]!
      return Criterion(
        id: "skills.\(skill.0)", category: .skills, requirement: skill.0, necessity: .required, weight: Hundredths(skill.1),
        points: Hundredths(skill.1 * credit / 100),
        roleEvidence: [
          RoleEvidence(pointer: "/skills/0", evidence: [Evidence(start: 10, end: 16, rule: "skills.named")], quote: "\(skill.0) skills")
        ],
        judgement: Judgement(
          verdict, credit: credit, Reason("skill.\(verdict)", "The profile is \(verdict) on \(skill.0)."),
          verdict == .unknown ? [] : [ProfileEvidence(.pointer("/projects/0/summary"), quote: "Ran the *oven* by night")]))
    }
    if let gate {
      report.gates = [
        Gate(
          id: "license.food-handler", category: .credentials, requirement: "Food handler's licence", roleEvidence: [],
          judgement: Judgement(gate, credit: gate == .met ? 100 : 0, Reason("credential.\(gate)", "The licence is \(gate).")))
      ]
      report.status = gate == .met ? .eligible : gate == .unmet ? .gateUnmet : .gateUnknown
    }
    return report
  }

  private static func digest(_ digit: String) -> String { String(repeating: digit, count: 64) }
}
