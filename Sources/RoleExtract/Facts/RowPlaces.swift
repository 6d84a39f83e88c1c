/// Where the fact of each row of a table stands in the list of facts: in order of rows, since a posting names few of them, but a text of a
/// megabyte thousands.
struct RowPlaces {
  private var rows: [(row: Int, place: Int)] = []

  /// The place noted for `row`; where none is, `new` is noted and nil returned.
  mutating func place(of row: Int, orNote new: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].row < row { low = middle + 1 } else { high = middle }
    }
    if low < rows.count, rows[low].row == row { return rows[low].place }
    // Room for all that most postings name.
    if rows.isEmpty { rows.reserveCapacity(16) }
    rows.insert((row, new), at: low)
    return nil
  }
}
