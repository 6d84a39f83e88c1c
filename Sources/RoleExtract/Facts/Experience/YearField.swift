import RoleLexicon
import RoleModel

/// Amounts that stand after their unit: `Years of experience: 5-7`.
enum YearField {
  static func read(unitAt unit: Int, in passage: DemandPassage) -> YearAmount? {
    var position = unit + 1
    var namesExperience = false
    while position < passage.tokens.upperBound, position - unit <= 5, !passage.reading.tokens[position].shape.contains(.digits) {
      namesExperience = namesExperience || passage.cue(at: position) == .experience
      position += 1
    }
    guard namesExperience, position < passage.tokens.upperBound, let low = passage.digits(position, most: 2) else { return nil }
    let gap = passage.gap(before: position)
    guard gap.contains(UInt8(ascii: ":")) || gap.contains(UInt8(ascii: "-")) || gap.contains(0xE2) else { return nil }
    var amount = YearAmount(min: low, max: nil, tokens: unit..<(position + 1), unit: unit)
    let after = passage.gap(before: position + 1)
    if after.contains(UInt8(ascii: "+")) { amount.isOpen = true }
    if after.contains(UInt8(ascii: "-")) || after.contains(0x93), let high = passage.digits(position + 1, most: 2), high > low {
      amount.max = high
      amount.tokens = unit..<(position + 2)
      if passage.gap(before: position + 2).contains(UInt8(ascii: "+")) { amount.max = nil }
    }
    return amount
  }
}
