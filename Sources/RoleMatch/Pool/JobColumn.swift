import RoleModel

/// The jobs and projects of a pool: whose they are, when they were, and what.
struct JobColumn: Sendable {
  /// For each job its candidate.
  private(set) var candidates: [UInt32] = []
  /// For each job its months, half open. A candidate's jobs stand in the order of their starts, those without dates last.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  /// For each candidate what is known of the occupations of jobs that are no projects.
  private(set) var known: [Known] = []
  /// Different lists of occupations, and for each the jobs and projects that have it, in order.
  private(set) var occupations: [(codes: [String], jobs: [UInt32])] = []
  private var occupationNumbers: [[String]: Int] = [:]
  /// Different titles of jobs that are no projects, by their words, and for each those jobs.
  private(set) var titles: [(words: [String], jobs: [UInt32])] = []
  private var titleNumbers: [String: Int] = [:]
  /// Titles by their words, in order.
  private var titlesOfWord: [String: [Int]] = [:]
  private var projects: [Bool] = []

  enum Known: UInt8 {
    case noJobs, unknown, someOccupation
  }

  static let undated = Int32.max

  /// Returns the number of each job. `words` are those of their titles.
  mutating func append(_ own: [Job], titled words: [[String]], of candidate: UInt32) -> [UInt32] {
    let first = candidates.count
    let order = own.indices.sorted {
      (own[$0].months?.lowerBound ?? .max, $0) < (own[$1].months?.lowerBound ?? .max, $1)
    }
    var (numbers, known) = ([UInt32](repeating: 0, count: own.count), Known.noJobs)
    for (offset, place) in order.enumerated() {
      let (job, number) = (own[place], UInt32(first + offset))
      numbers[place] = number
      candidates.append(candidate)
      projects.append(job.isProject)
      starts.append(job.months.map { Int32(clamping: $0.lowerBound) } ?? JobColumn.undated)
      ends.append(job.months.map { Int32(clamping: $0.upperBound) } ?? JobColumn.undated)
      if !job.occupations.isEmpty { add(number, occupations: job.occupations) }
      if !job.isProject {
        add(number, title: job.title, words[place])
        if known != .someOccupation { known = job.occupations.isEmpty ? .unknown : .someOccupation }
      }
    }
    self.known.append(known)
    return numbers
  }

  func isProject(_ job: UInt32) -> Bool { projects[Int(job)] }

  private mutating func add(_ job: UInt32, occupations codes: [String]) {
    if let number = occupationNumbers[codes] { return occupations[number].jobs.append(job) }
    occupationNumbers[codes] = occupations.count
    occupations.append((codes, [job]))
  }

  private mutating func add(_ job: UInt32, title: String, _ words: [String]) {
    if let number = titleNumbers[title] { return titles[number].jobs.append(job) }
    titleNumbers[title] = titles.count
    for word in words { titlesOfWord[word, default: []].append(titles.count) }
    titles.append((words, [job]))
  }

  /// Titles that have one of `words`, by their places in `titles`.
  func titles(naming words: [String]) -> Set<Int> { Set(words.flatMap { titlesOfWord[$0] ?? [] }) }
}

/// Jobs of a pool, each once.
struct JobSet {
  private var bits: [UInt64]

  init(of jobs: JobColumn) {
    bits = Array(repeating: 0, count: (jobs.candidates.count + 63) / 64)
  }

  mutating func insert(_ jobs: some Sequence<UInt32>) {
    bits.withUnsafeMutableBufferPointer { bits in
      for job in jobs { bits[Int(job >> 6)] |= 1 << UInt64(job & 63) }
    }
  }

  mutating func formUnion(_ other: JobSet) {
    for word in bits.indices { bits[word] |= other.bits[word] }
  }

  mutating func formIntersection(_ other: JobSet) {
    for word in bits.indices { bits[word] &= other.bits[word] }
  }

  /// Calls `body` with each candidate who has one of the jobs with dates, and the months that these cover.
  func forEachCandidate(in jobs: JobColumn, _ body: (_ candidate: UInt32, _ months: Int) -> Void) {
    var (current, covered): (UInt32?, MonthsCovered) = (nil, MonthsCovered())
    for (place, word) in bits.enumerated() {
      var word = word
      while word != 0 {
        let job = place * 64 + word.trailingZeroBitCount
        word &= word - 1
        guard jobs.starts[job] != JobColumn.undated else { continue }
        if jobs.candidates[job] != current {
          if let current { body(current, covered.count) }
          (current, covered) = (jobs.candidates[job], MonthsCovered())
        }
        covered.add(Int(jobs.starts[job])..<Int(jobs.ends[job]))
      }
    }
    if let current { body(current, covered.count) }
  }
}
