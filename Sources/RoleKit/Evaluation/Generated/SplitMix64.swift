/// Numbers that look drawn by chance and are the same for the same seed: Steele, Lea and Flood (2014), https://doi.org/10.1145/2660193.2660195
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
