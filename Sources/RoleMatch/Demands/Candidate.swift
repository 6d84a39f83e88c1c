import RoleLexicon
import RoleModel

/// A profile as the rules look at it: what is said where, and how long. Made once for all rules, and shared by them.
public final class Candidate: Sendable {
  public let profile: Profile
  /// Months of paid or unpaid work, projects left out; jobs at the same time count once. Nil where no job has dates.
  let datedWork: Int?
  /// The skills that the lexicon knows, as rows of its table, in the order of the profile.
  let skills: [Mention]
  /// The words of each job's title; none for a project's.
  let titles: [[String]]
  /// The words of where the candidate lives.
  let home: PlaceWords?
  /// `WordsSought.signature` of each statement, and of each job's or project's statements together.
  private let signatures: [UInt64]
  private let jobSignatures: [UInt64]

  public init(_ profile: Profile) {
    self.profile = profile
    let work = profile.jobs.lazy.filter { !$0.isProject }.compactMap(\.months)
    datedWork = work.isEmpty ? nil : Candidate.months(in: Array(work))
    titles = profile.jobs.map { $0.isProject ? [] : TermWords.of($0.title) }
    home = profile.location.flatMap { PlaceWords(city: $0.city, region: $0.region, country: $0.country) }
    // By places, here and below: a statement that is taken out whole is copied with all that it holds.
    signatures = profile.statements.indices.map { WordsSought.signature(of: profile.statements[$0].words) }
    var jobSignatures = [UInt64](repeating: 0, count: profile.jobs.count)
    for place in profile.statements.indices {
      if case .job(let job) = profile.statements[place].origin { jobSignatures[job] |= signatures[place] }
    }
    self.jobSignatures = jobSignatures
    skills = profile.skills.indices.compactMap { place in
      guard let id = profile.skills[place].id, let row = SkillRelations.standard.row(of: id),
        let best = Candidate.best(of: profile.skills[place].statements, in: profile)
      else { return nil }
      return Mention(row: row, place: place, standing: best.standing, statement: best.statement)
    }
  }

  /// Months of work; 0 where no job has dates.
  public var monthsOfWork: Int { datedWork ?? 0 }

  /// How a profile names something.
  public enum Standing: UInt8, Comparable, Sendable {
    /// In a list or the summary.
    case listed
    /// In what a job or project was about.
    case shown

    public static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// A skill of the lexicon, and the statement in which it stands best.
  struct Mention: Sendable {
    var row: Int
    /// Its place in the profile's skills.
    var place: Int
    var standing: Standing
    var statement: Int
  }

  /// The best standing among `statements`, and the first statement that has it.
  func best(of statements: [Int]) -> (standing: Standing, statement: Int)? { Candidate.best(of: statements, in: profile) }

  private static func best(of statements: [Int], in profile: Profile) -> (standing: Standing, statement: Int)? {
    var best: (standing: Standing, statement: Int)?
    for statement in statements {
      let standing = profile.statements[statement].standing
      if best == nil || standing > best!.standing { best = (standing, statement) }
    }
    return best
  }

  /// Statements that hold all of `words`.
  func statements(holding words: WordsSought) -> [Int] {
    guard !words.isEmpty else { return [] }
    return signatures.indices.filter { words.areAll(in: profile.statements[$0].words, signatures[$0]) }
  }

  /// Whether a job was of one of these occupations.
  func hasWorked(as occupations: [String]) -> Bool {
    profile.jobs.contains { !$0.isProject && Occupations.closeness($0.occupations, occupations) == .same }
  }

  /// Jobs and projects of which the texts together, titles too, hold all of `words`.
  func jobs(holding sought: WordsSought) -> [Int] {
    guard !sought.isEmpty else { return [] }
    return jobSignatures.indices.filter { job in
      sought.mayStand(in: jobSignatures[job])
        && sought.words.allSatisfy { word in
          profile.statements.indices.contains {
            profile.statements[$0].origin == .job(job) && profile.statements[$0].words.holdsSorted(word)
          }
        }
    }
  }

  /// Jobs and projects that `statements` speak of, each once, in order.
  func jobs(of statements: [Int]) -> [Int] {
    var jobs: [Int] = []
    for statement in statements {
      if case .job(let job) = profile.statements[statement].origin, !jobs.contains(job) { jobs.append(job) }
    }
    return jobs.sorted()
  }

  /// Months that the jobs cover together; the same month counts once.
  func months(of jobs: [Int]) -> Int { Candidate.months(in: jobs.compactMap { profile.jobs[$0].months }) }

  private static func months(in ranges: [Range<Int>]) -> Int {
    var covered = MonthsCovered()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { covered.add(range) }
    return covered.count
  }

  func evidence(_ statement: Int) -> ProfileEvidence { profile.statements[statement].evidence }
}

/// Months that ranges cover together, each month once.
struct MonthsCovered {
  private(set) var count = 0
  private var end = Int.min

  /// Adds a range that begins no earlier than those before it.
  mutating func add(_ range: Range<Int>) {
    guard range.upperBound > end else { return }
    count += range.upperBound - max(range.lowerBound, end)
    end = range.upperBound
  }
}

extension ProfileStatement {
  var standing: Candidate.Standing {
    if case .job = origin { return .shown }
    return .listed
  }
}
