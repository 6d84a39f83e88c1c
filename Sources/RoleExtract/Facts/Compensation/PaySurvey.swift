import RoleLexicon
import RoleModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One walk over a document's passages that gathers its pay.
struct PaySurvey {
  var findings: [PayFinding] = []
  var rejected: [Rejected] = []
  private(set) var offers = PayOffers()

  private let reading: Reading
  private let text: UnsafeBufferPointer<UInt8>
  private let cues: [PayCue]
  private var context = PayContext()
  private var dollars: DollarCountry?

  init(_ reading: Reading, _ text: UnsafeBufferPointer<UInt8>) {
    self.reading = reading
    self.text = text
    cues = PayCue.all(in: reading)
    let masks = PaySurvey.masks(in: text)
    var (mask, cue) = (0, 0)
    for index in reading.passages.indices {
      let block = reading.passages[index].block.text
      let first = cue
      while cue < cues.count, cues[cue].range.lowerBound < block.upperBound { cue += 1 }
      var own: [Range<Int>] = []
      while mask < masks.count, masks[mask].lowerBound < block.upperBound {
        if masks[mask].lowerBound >= block.lowerBound { own.append(masks[mask]) }
        mask += 1
      }
      read(index, first..<cue, own)
    }
  }

  /// Runs of three stars or more, where a source hid its numbers.
  private static func masks(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var masks: [Range<Int>] = []
    var index = 0
    while index < text.count, let star = memchr(text.baseAddress! + index, Int32(UInt8(ascii: "*")), text.count - index) {
      let start = UnsafeRawPointer(star) - UnsafeRawPointer(text.baseAddress!)
      index = start
      while index < text.count, text[index] == UInt8(ascii: "*") { index += 1 }
      if index - start >= 3 { masks.append(start..<index) }
    }
    return masks
  }

  /// Reads the passage at `index`, whose cues are those at `own`.
  private mutating func read(_ index: Int, _ own: Range<Int>, _ masks: [Range<Int>]) {
    let passage = reading.passages[index]
    guard !passage.tokens.isEmpty || !masks.isEmpty, !passage.block.text.isEmpty else { return }
    guard passage.bytes.hasDigits || !masks.isEmpty || !own.isEmpty else {
      return context.pass(index, reading, text, [], hasPay: false)
    }
    let cues = cues[own]
    var sentences: PaySentences?
    var spoken: [Range<Int>] = []
    let count = findings.count
    if passage.bytes.hasDigits || !masks.isEmpty {
      let amounts = MoneyScanner(text, passage.block.text).amounts(in: reading.tokens[passage.tokens], masks: masks)
      if !amounts.allSatisfy(\.isCount) {
        let own = PaySentences(reading, inPassage: index)
        sentences = own
        judge(PayExpressionGrammar(text, passage.block.text).expressions(amounts), index, cues, own, &spoken)
      }
    }
    if !cues.isEmpty {
      offers.read(cues, passage: index, reading, { sentences ?? PaySentences(reading, inPassage: index) }, spoken: spoken)
    }
    context.pass(index, reading, text, cues, hasPay: findings.count > count)
  }

  private mutating func judge(
    _ expressions: [PayExpression], _ index: Int, _ cues: ArraySlice<PayCue>, _ sentences: PaySentences, _ spoken: inout [Range<Int>]
  ) {
    let isPayString = expressions.first.map { PayString.isPay(reading, text, self.cues, upTo: $0) } ?? false
    let judge = PayJudge(reading: reading, text: text, passage: index, cues: cues, context: context, isPayString: isPayString)
    var last: (verdict: PayJudge.Verdict, sentence: Range<Int>)?
    for (position, one) in expressions.enumerated() {
      var expression = one
      if expression.end == nil, !expression.isRange, let end = context.end, position == 0 { expression.setEnd(end) }
      var sentence = sentences.sentence(at: expression.range.lowerBound)
      // `Salary from. $40,000 a year`: a point inside the expression ends nothing.
      sentence = sentence.lowerBound..<max(sentence.upperBound, expression.range.upperBound)
      let before = position > 0 ? expressions[position - 1].range.upperBound : sentence.lowerBound
      let after = position + 1 < expressions.count ? expressions[position + 1].range.lowerBound : sentence.upperBound
      let verdict = judge.verdict(
        expression, in: sentence, before: before, after: after, last: last.flatMap { $0.sentence == sentence ? $0.verdict : nil })
      switch verdict {
      case .pay(let component):
        take(expression, component, judge, sentence, before, after)
        spoken.append(sentence)
      case .rejected(let reason): reject(expression, reason)
      case .nothing:
        guard isRetirementPlan(expression) else { break }
        if text.hasBytes("(", at: expression.range.upperBound, to: text.count) {
          expression.range = expression.range.lowerBound..<min(expression.range.upperBound + 3, text.count)
        }
        reject(expression, "pay.retirement")
      }
      last = (verdict, sentence)
    }
  }

  private mutating func take(
    _ expression: PayExpression, _ component: PayComponent, _ judge: PayJudge, _ sentence: Range<Int>, _ before: Int, _ after: Int
  ) {
    var expression = expression
    let index = judge.passage
    if !expression.isRange, expression.low == expression.high,
      let end = PayBound.named(before: expression, judge, from: max(before, sentence.lowerBound))
    {
      expression.setEnd(end)
    }
    let isYearly = component == .base || component == .total
    if isYearly, expression.flaw == nil, PayPeriodContext.contradicts(expression) { expression.flaw = .implausible }
    let periods = PayPeriodContext(reading: reading, text: text, passage: index, standing: context.standing)
    var (period, isStated) = periods.period(of: expression, in: sentence, before: before, after: after)
    // A bonus is no yearly sum because it is large.
    if !isStated, !isYearly { period = nil }
    if expression.flaw == .implausible { period = nil }
    let start = max(before, sentence.lowerBound)
    let heading = headingRange(before: index)
    let scope = PayScope(
      reading: reading, text: text, passage: index, cues: judge.cues + (context.standing == nil ? [] : context.continued),
      isListed: context.standing.map { $0.passage < index - 1 } == true && reading.sections[index] == .compensation
    )
    .scope(of: expression, from: start, in: sentence, heading: heading)
    findings.append(
      PayFinding(
        expression: expression, component: component, period: period, currency: currency(of: expression, index), scope: scope,
        passage: index, evidence: [reading.evidence(expression.range, PayFinding.rule(of: expression))],
        text: reading.string(expression.range), confidence: isStated && !expression.isElided ? .stated : .inferred))
  }

  /// The line before a passage, if it is a heading or ends in a colon; else the standing one.
  private func headingRange(before index: Int) -> Range<Int>? {
    guard index > 0 else { return nil }
    let previous = reading.passages[index - 1]
    let block = previous.block.text
    let isLabel = previous.isHeading || !block.isEmpty && text[block.upperBound - 1] == UInt8(ascii: ":")
    let isListed =
      context.standing != nil && reading.sections[index] == .compensation && !block.isEmpty
      && text[block.upperBound - 1] != UInt8(ascii: ".")
    if isLabel || isListed, previous.tokens.count <= 30, !previous.tokens.isEmpty { return block }
    return context.standing.flatMap { index - $0.passage <= 3 ? $0.range : nil }
  }

  private mutating func currency(of expression: PayExpression, _ index: Int) -> String? {
    guard let currency = expression.currency else { return nil }
    if let code = currency.code { return code }
    let dollars = self.dollars ?? DollarCountry(reading)
    self.dollars = dollars
    return dollars.currency(inPassage: index)
  }

  /// A page that lists similar jobs states their pay too, outside every section of the posting: four amounts or more there, beside one that
  /// stands in the posting itself, belong to others.
  mutating func leaveOtherJobs() {
    let isOther = { [reading] (finding: PayFinding) in reading.sections[finding.passage] == .other && finding.hasAmount }
    guard findings.count >= 5, findings.filter(isOther).count >= 4, findings.contains(where: { !isOther($0) && $0.hasAmount }) else {
      return
    }
    for finding in findings where isOther(finding) { reject(finding.expression, "pay.other-job") }
    findings.removeAll(where: isOther)
  }

  private mutating func reject(_ expression: PayExpression, _ reason: String) {
    rejected.append(
      Rejected(
        field: "compensation", text: reading.string(expression.range), reason: reason,
        evidence: [reading.evidence(expression.range, "compensation.not-pay")]))
  }

  /// `401k`, `403(b)`.
  private func isRetirementPlan(_ expression: PayExpression) -> Bool {
    guard expression.isBare, !expression.isRange, let value = expression.low ?? expression.high else { return false }
    if value == 401_000 || value == 403_000 { return expression.largestMultiplier == 1e3 }
    guard value == 401 || value == 403, expression.range.upperBound + 1 < text.count else { return false }
    return text[expression.range.upperBound] == UInt8(ascii: "(")
  }
}
