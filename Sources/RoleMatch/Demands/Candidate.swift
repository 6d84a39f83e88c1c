import RoleLexicon
import RoleModel

/// A profile as the rules look at it: what is said where, and how long.
public struct Candidate: Sendable {
  public let profile: Profile
  /// Months of paid or unpaid work, projects left out; jobs at the same time count once.
  public let monthsOfWork: Int

  public init(_ profile: Profile) {
    self.profile = profile
    monthsOfWork = Candidate.months(of: profile.jobs.indices.filter { !profile.jobs[$0].isProject }, in: profile)
  }

  /// How a profile names something.
  public enum Standing: Int, Comparable, Sendable {
    /// In a list or the summary.
    case listed
    /// In what a job or project was about.
    case shown

    public static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  /// The best standing among `statements`, and the statement that has it.
  func best(of statements: [Int]) -> (standing: Standing, statement: Int)? {
    var best: (standing: Standing, statement: Int)?
    for statement in statements {
      let standing = standing(of: statement)
      if best == nil || standing > best!.standing { best = (standing, statement) }
    }
    return best
  }

  func standing(of statement: Int) -> Standing {
    if case .job = profile.statements[statement].origin { return .shown }
    return .listed
  }

  /// Statements that hold all of `words`.
  func statements(holding words: [String]) -> [Int] {
    guard !words.isEmpty else { return [] }
    return profile.statements.indices.filter { index in
      let own = profile.statements[index].words
      return words.allSatisfy { own.holdsSorted($0) }
    }
  }

  /// Whether a job was of one of these occupations.
  func hasWorked(as occupations: [String]) -> Bool {
    profile.jobs.contains { !$0.isProject && Occupations.closeness($0.occupations, occupations) == .same }
  }

  /// Jobs and projects of which the texts together, titles too, hold all of `words`.
  func jobs(holding words: [String]) -> [Int] {
    guard !words.isEmpty else { return [] }
    var missing = [Int: Set<String>]()
    for statement in profile.statements {
      guard case .job(let job) = statement.origin else { continue }
      missing[job, default: Set(words)].subtract(words.filter(statement.words.holdsSorted))
    }
    return missing.filter { $0.value.isEmpty }.keys.sorted()
  }

  /// Jobs and projects that `statements` speak of, each once, in order.
  func jobs(of statements: [Int]) -> [Int] {
    var jobs: Set<Int> = []
    for statement in statements {
      if case .job(let job) = profile.statements[statement].origin { jobs.insert(job) }
    }
    return jobs.sorted()
  }

  /// Months that the jobs cover together; the same month counts once.
  func months(of jobs: [Int]) -> Int { Candidate.months(of: jobs, in: profile) }

  private static func months(of jobs: [Int], in profile: Profile) -> Int {
    let ranges = jobs.compactMap { profile.jobs[$0].months }.sorted { $0.lowerBound < $1.lowerBound }
    var (sum, end) = (0, Int.min)
    for range in ranges where range.upperBound > end {
      sum += range.upperBound - max(range.lowerBound, end)
      end = range.upperBound
    }
    return sum
  }

  func evidence(_ statement: Int) -> ProfileEvidence { profile.statements[statement].evidence }
}

extension [String] {
  /// Whether a sorted list has `word`. (Not named `contains`: unapplied, that name would stand for this too.)
  func holdsSorted(_ word: String) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == word
  }
}
