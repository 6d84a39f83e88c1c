import RoleLexicon
import RoleModel

/// The last day for applications: behind a label, or in a sentence on applying that holds `by`, `until`, `closes on` before a date.
enum DeadlineGrammar {
  static func deadline(in reading: Reading, _ role: Role) -> (iso: String, evidence: Evidence)? {
    let grammar = DateGrammar(reading, country: role.locations.compactMap(\.country).first)
    let posted = posted(reading, grammar)
    for field in reading.fields where field.field == .deadline {
      for value in field.values where value.tokens.count <= 40 {
        guard let found = grammar.dates(in: value.tokens).first, let iso = found.date.iso ?? posted.flatMap(found.date.following) else {
          continue
        }
        return (iso, reading.evidence(reading.textRange(found.tokens), "application.deadline"))
      }
    }
    for index in reading.passages.indices where grammar.mayHoldDates(inPassage: index) {
      for found in grammar.dates(in: reading.passages[index].tokens) where isLimit(found, inPassage: index, reading) {
        guard let iso = found.date.iso ?? posted.flatMap(found.date.following) else { continue }
        return (iso, reading.evidence(reading.textRange(found.tokens), "application.deadline-sentence"))
      }
    }
    return nil
  }

  private static func posted(_ reading: Reading, _ grammar: DateGrammar) -> CalendarDate? {
    for field in reading.fields where field.field == .posted {
      for value in field.values where value.tokens.count <= 40 {
        if let found = grammar.dates(in: value.tokens).first, found.date.year != nil { return found.date }
      }
    }
    return nil
  }

  /// The sentence speaks of applying, and a word of limit stands before the date.
  private static func isLimit(_ found: DateGrammar.Found, inPassage index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: found.tokens, inPassage: index)
    let before = max(sentence.lowerBound, found.tokens.lowerBound - 12)..<found.tokens.lowerBound
    guard before.contains(where: { reading.isWord($0, among: limits) }) else { return false }
    // `Employees of the city on 1 May 2009 send a statement with their application`: the day of something else.
    // `On 1 May 2009 applications will close` says it behind the date.
    let behind = found.tokens.upperBound..<max(found.tokens.upperBound, min(sentence.upperBound, found.tokens.upperBound + 6))
    if !before.contains(where: { reading.isWord($0, among: limits) && !reading.isWord($0, "on") || reading.isWord($0, among: applying) }),
      !behind.contains(where: { reading.isWord($0, among: ["close", "closes", "closed", "expires"]) })
    {
      return false
    }
    let isOfClosing = before.contains { reading.isWord($0, among: ["close", "closes", "closing", "deadline", "expires"]) }
    let isOfApplying = sentence.contains { reading.isWord($0, among: applying) }
    let isOfOther =
      sentence.contains { reading.isWord($0, among: ["start", "starting", "commencing", "interviews", "contract", "until"]) }
      && !isOfClosing && !isOfApplying
    if !isOfOther, isOfApplying || (isOfClosing && sentence.contains { reading.isWord($0, among: advert) }) { return true }
    return isSending(found, sentence, inPassage: index, reading)
  }

  /// `Write to jobs@mill.example by 12 May 2025`: no word of applying, but something is to be sent, and the limit stands before the date.
  private static func isSending(_ found: DateGrammar.Found, _ sentence: Range<Int>, inPassage index: Int, _ reading: Reading) -> Bool {
    let near = max(sentence.lowerBound, found.tokens.lowerBound - 5)..<found.tokens.lowerBound
    guard near.contains(where: { reading.isWord($0, among: ["by", "before", "until", "till", "than"]) }),
      sentence.contains(where: { reading.isWord($0, among: sending) }), !sentence.contains(where: { reading.isWord($0, among: answering) })
    else { return false }
    return reading.sections[index] == .application || reading.text[reading.textRange(sentence)].contains(UInt8(ascii: "@"))
  }

  private static let sending: [StaticString] = [
    "send", "sent", "write", "writing", "email", "mail", "forward", "form", "complete", "completed", "fill", "answer", "upload", "attach",
    "reach", "received", "receive", "respond", "register", "contact", "call", "text", "ring", "hand", "bring", "post", "visit",
  ]
  /// What the employer does by then, or what the hire does.
  private static let answering: [StaticString] = [
    "hear", "interview", "interviews", "interviewed", "notify", "notified", "inform", "informed", "start", "starting", "begin", "decide",
    "decision", "reply", "invite", "invited", "graduate", "graduated", "graduating",
  ]

  private static let limits: WordSet = [
    "by", "before", "until", "till", "than", "through", "on", "close", "closes", "closing", "deadline", "is", "expires", "date",
  ]
  private static let applying: WordSet = [
    "apply", "application", "applications", "applicants", "submitted", "submit", "resume", "resumes", "cv", "cvs", "applying", "candidacy",
    "closing", "deadline",
    "resumé", "letters",
  ]
  private static let advert: [StaticString] = [
    "listing", "posting", "vacancy", "advert", "job", "position", "role", "advertisement", "announcement", "opening",
  ]
}
