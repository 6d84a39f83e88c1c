import RoleLexicon
import RoleModel

/// Profiles that were read once, laid out for scoring: many roles and policies may be asked for the same pool.
///
/// It knows no role. What many profiles share (a skill, a word of a statement, a title) has the list of those that have it, so that a role
/// touches only what it asks for; what each profile has (terms, studies, languages) is kept once for all profiles that have the same, and
/// the rules judge it once. `outcomes(for:)` gives what `Matcher.report` gives for each profile, without the words.
public struct ProfilePool: Sendable {
  /// The profiles' ids, in the order in which they were added.
  public private(set) var ids: [String] = []
  /// For each row of the skills' table who names it, and the jobs in which it is shown.
  var skills: [SkillColumn] = []
  var softSkills: [String: MentionList] = [:]
  var credentials: [String: MentionList] = [:]
  var statements = StatementColumn()
  var jobs = JobColumn()
  /// Months of work by `Candidate.datedWork`; −1 where no job has dates.
  var months: [Int32] = []
  var parts: [PoolPart] = ProfilePart.allCases.map(PoolPart.init)

  /// A skill of the table.
  struct SkillColumn: Sendable {
    var mentions = MentionList()
    /// Jobs and projects whose text shows it, by their number in `JobColumn`, in order.
    var jobs: [UInt32] = []
  }

  public init() {}

  public init(_ profiles: some Sequence<Profile>) {
    for profile in profiles { append(profile) }
  }

  public var count: Int { ids.count }

  /// Adds a profile behind all others. At most 2³¹ − 1 profiles, and 2³² − 1 statements and jobs, have room.
  public mutating func append(_ profile: Profile) {
    let (number, candidate) = (UInt32(ids.count), Candidate(profile))
    ids.append(profile.id)
    months.append(candidate.datedWork.map(Int32.init(clamping:)) ?? -1)
    let places = jobs.append(profile.jobs, titled: candidate.titles, of: number)
    statements.append(profile.statements, of: number, jobs: places)
    for skill in candidate.skills {
      while skills.count <= skill.row { skills.append(SkillColumn()) }
      skills[skill.row].mentions.add(number, skill.standing)
      for job in candidate.jobs(of: profile.skills[skill.place].statements) { skills[skill.row].jobs.append(places[job]) }
    }
    for own in profile.softSkills {
      if let best = candidate.best(of: own.statements) { softSkills[own.name, default: MentionList()].add(number, best.standing) }
    }
    for own in profile.credentials {
      if let best = candidate.best(of: own.statements) { credentials[own.name, default: MentionList()].add(number, best.standing) }
    }
    for place in parts.indices { parts[place].append(profile, number) }
  }
}

/// Candidates who name something, each once, in order.
struct MentionList: Sendable {
  /// The candidate's number twice, and one more where the standing is `shown`.
  private(set) var entries: [UInt32] = []

  static func entry(_ candidate: UInt32, _ standing: Candidate.Standing) -> UInt32 { candidate << 1 | UInt32(standing.rawValue) }

  /// Adds a candidate who is no earlier than the last; the better of two standings holds.
  mutating func add(_ candidate: UInt32, _ standing: Candidate.Standing) {
    let entry = MentionList.entry(candidate, standing)
    if let last = entries.last, last >> 1 == candidate { entries[entries.count - 1] = max(last, entry) } else { entries.append(entry) }
  }
}
