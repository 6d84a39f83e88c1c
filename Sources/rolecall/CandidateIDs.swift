/// Tells where two candidates have one id: a log, and groups of candidates, couldn't tell them apart.
struct CandidateIDs {
  private var seen: Set<Int> = []
  /// Only the hashes of so many are kept, so that a pool of any size takes some 20 MB at most.
  private static let most = 1_000_000

  /// Names `place` on standard error if an earlier candidate has the id too.
  mutating func add(_ id: String, at place: String) {
    if seen.contains(id.hashValue) {
      Console.error("\(place): an earlier candidate has the id \"\(id)\" too")
    } else if seen.count < CandidateIDs.most {
      seen.insert(id.hashValue)
    }
  }
}
