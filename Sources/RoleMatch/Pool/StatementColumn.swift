import RoleModel

/// The statements of a pool, by the words that stand in them.
struct StatementColumn: Sendable {
  /// Stands for "in no job's text".
  static let noJob = UInt32.max

  /// For each statement its candidate and standing, as `MentionList` writes them.
  private(set) var mentions: [UInt32] = []
  /// For each statement the job whose text it is, by its number in `JobColumn`.
  private(set) var jobs: [UInt32] = []
  private var numbers: [String: Int] = [:]
  /// For each word the statements that have it, in order.
  private var lists: [[UInt32]] = []

  /// `jobs` are the numbers of the candidate's jobs.
  mutating func append(_ statements: [ProfileStatement], of candidate: UInt32, jobs places: [UInt32]) {
    for statement in statements {
      let number = UInt32(mentions.count)
      mentions.append(MentionList.entry(candidate, statement.standing))
      if case .job(let job) = statement.origin { jobs.append(places[job]) } else { jobs.append(StatementColumn.noJob) }
      for word in statement.words {
        if let list = numbers[word] {
          lists[list].append(number)
        } else {
          numbers[word] = lists.count
          lists.append([number])
        }
      }
    }
  }

  /// Statements that have `word`, in order.
  func having(_ word: String) -> [UInt32] { numbers[word].map { lists[$0] } ?? [] }

  /// Statements that hold all of `words`, in order.
  func holding(_ words: WordsSought) -> [UInt32] {
    guard !words.isEmpty else { return [] }
    let found = words.words.map(having).sorted { $0.count < $1.count }
    return found.dropFirst().reduce(found[0], StatementColumn.common)
  }

  /// What stands in both of two lists in order, of which the first is the shorter.
  static func common(_ short: [UInt32], _ long: [UInt32]) -> [UInt32] {
    var (common, low): ([UInt32], Int) = ([], 0)
    for number in short {
      // Strides that double, then halves: the shorter list decides how long it takes.
      var stride = 1
      while low + stride < long.count, long[low + stride] < number { stride *= 2 }
      var high = min(low + stride + 1, long.count)
      low += stride / 2
      while low < high {
        let middle = (low + high) / 2
        if long[middle] < number { low = middle + 1 } else { high = middle }
      }
      guard low < long.count else { break }
      if long[low] == number { common.append(number) }
    }
    return common
  }
}
