import RoleModel

// What generated profiles draw.
extension SplitMix64 {
  /// 0..<`bound`.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// Some of `list`, in its order, each with a chance of `percent`.
  mutating func some<Element>(of list: [Element], _ percent: Int) -> [Element] { list.filter { _ in chance(percent) } }

  /// 0..<`bound`, low numbers far more often than high ones, as some skills are far commoner than others: the cube of an even draw.
  mutating func skewed(_ bound: Int) -> Int {
    let draw = Double(next() >> 11) / Double(1 << 53)
    return Int(draw * draw * draw * Double(bound))
  }
}
