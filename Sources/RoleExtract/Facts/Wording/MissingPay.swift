import RoleModel

/// Pay that is usually stated where it stands: a label or a section of pay, and no amount in the whole text.
enum MissingPay {
  static func find(_ reading: Reading, _ role: Role) -> [Evidence]? {
    guard !role.compensation.contains(where: { $0.min != nil || $0.max != nil }) else { return nil }
    for index in reading.passages.indices where reading.sections[index] == .compensation {
      let passage = reading.passages[index]
      guard !passage.tokens.isEmpty,
        !reading.tokens[passage.tokens].contains(where: { $0.shape.contains(.digits) && $0.end - $0.start > 1 })
      else { continue }
      return [reading.evidence(passage.block.text, "compensation.missing")]
    }
    return nil
  }
}
