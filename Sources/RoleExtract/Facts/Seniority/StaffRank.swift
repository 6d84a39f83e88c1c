import RoleLexicon
import RoleModel

/// `Staff Flood Security Engineer`, and no `Staff Nurse`: of some trades the word is a rank, whatever field stands between.
struct StaffRank: TokenText {
  let tokens: UnsafeBufferPointer<Token>
  let text: UnsafeBufferPointer<UInt8>

  private static let trades: [StaticString] = ["engineer", "architect", "scientist", "designer", "developer", "researcher"]

  /// Adds a lead's word to those of a title, unless one of them names a kind of work (`Staff Writer`).
  func add(in title: Range<Int>, to words: inout [SeniorityWord]) {
    guard !words.contains(.none), let staff = title.first(where: { isWord($0, "staff") }) else { return }
    // `Kitchen staff and designer`: another job.
    let name = (staff + 1..<title.upperBound).prefix { !isWord($0, among: ["and", "or", "of", "for", "to", "with"]) }
    if name.contains(where: { isWord($0, among: StaffRank.trades) }) { words.append(.lead) }
  }
}
