import RoleModel

/// Numbered items inside a line: `Duties: 1. Greet guests. 2. Answer calls. 3. Keep the log.`
enum NumberCuts {
  private struct Item {
    var start: Int
    /// Where what stands behind the number begins.
    var text: Int
    var number: Int
    var sign: UInt8
  }

  /// The items of each list that counts from one to three or further, by one sign. Two numbers are no list: `between 1) and 2)`.
  static func find(in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Cut] {
    var cuts: [Cut] = []
    var list: [Item] = []
    func close() {
      if list.count >= 3 { cuts += list.map { Cut(position: $0.start, isItem: true, text: $0.text) } }
      list.removeAll(keepingCapacity: true)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      guard Bullet.isDigit(text[index]), let item = item(at: index, range, text) else {
        index += 1
        continue
      }
      index = item.text
      if let last = list.last, item.number == last.number + 1, item.sign == last.sign {
        list.append(item)
      } else if item.number == 1 {
        close()
        list = [item]
      }
    }
    close()
    return cuts
  }

  private static func item(at index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Item? {
    guard index == range.lowerBound || text[index - 1] == 0x20 else { return nil }
    var (end, number) = (index, 0)
    while end < range.upperBound, end - index < 2, Bullet.isDigit(text[end]) {
      number = number * 10 + Int(text[end] - 0x30)
      end += 1
    }
    guard end + 2 < range.upperBound, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"), text[end + 1] == 0x20 else {
      return nil
    }
    var next = end + 2
    while next < range.upperBound, text[next] == 0x20 { next += 1 }
    guard next < range.upperBound, Bullet.isCapital(text[next]) else { return nil }
    return Item(start: index, text: next, number: number, sign: text[end])
  }
}
