import RoleModel

/// Bounds that stand before the word of pay: `The maximum salary for the scale is $183,500`.
enum PayBound {
  static func named(before expression: PayExpression, _ judge: PayJudge, from start: Int) -> PayExpression.End? {
    var end: PayExpression.End?
    for cue in judge.cuesBefore(expression, from: start) where cue.component != nil && cue.tokens.lowerBound > 0 {
      let word = judge.reading.tokens[cue.tokens.lowerBound - 1].range
      func isWord(_ one: StaticString) -> Bool { judge.text.wordEnd(one, at: word.lowerBound, to: word.upperBound) == word.upperBound }
      if (["maximum", "max", "highest", "top"] as [StaticString]).contains(where: isWord) { end = .high }
      if (["minimum", "min", "lowest"] as [StaticString]).contains(where: isWord) { end = .low }
    }
    return end
  }
}
