import RoleModel

/// The best of a stream, however long it is: of equal ranks the earlier one counts more.
public struct BestRanked<Element> {
  public struct Place {
    public var element: Element
    public var rank: MatchRank
    /// Where it stood in the stream.
    public var position: Int

    fileprivate func isBetter(than other: Place) -> Bool { (rank, other.position) > (other.rank, position) }
  }

  /// The most that are kept.
  public let limit: Int
  /// A heap with the worst on top.
  private var heap: [Place] = []

  public init(limit: Int) { self.limit = limit }

  /// Whether something of this rank would be kept.
  public func takes(_ rank: MatchRank, at position: Int) -> Bool {
    guard heap.count == limit else { return true }
    guard let worst = heap.first else { return false }
    return (rank, worst.position) > (worst.rank, position)
  }

  public mutating func add(_ element: @autoclosure () -> Element, _ rank: MatchRank, at position: Int) {
    guard takes(rank, at: position) else { return }
    let place = Place(element: element(), rank: rank, position: position)
    if heap.count < limit {
      heap.append(place)
      rise(from: heap.count - 1)
    } else {
      heap[0] = place
      sink()
    }
  }

  /// Best first.
  public var sorted: [Place] { heap.sorted { $0.isBetter(than: $1) } }

  private mutating func rise(from place: Int) {
    var place = place
    while place > 0, heap[(place - 1) / 2].isBetter(than: heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count && heap[worst].isBetter(than: heap[child]) { worst = child }
      guard worst != place else { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}

extension BestRanked: Sendable where Element: Sendable {}
extension BestRanked.Place: Sendable where Element: Sendable {}
