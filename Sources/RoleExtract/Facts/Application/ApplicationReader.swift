import RoleLexicon
import RoleModel

/// How to apply: by when, to whom, where, under which reference, and what to send.
enum ApplicationReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var application = Application(grounds: Grounds([]))
    if let (iso, evidence) = DeadlineGrammar.deadline(in: reading, role) {
      application.deadline = iso
      application.grounds.add(evidence)
    }
    for index in reading.passages.indices where !reading.passages[index].block.style.contains(.furniture) {
      AddressScan.read(inPassage: index, reading, into: &application)
    }
    readFields(reading, into: &application)
    if application.contact == nil { ContactGrammar.read(reading, into: &application) }
    readInstructions(reading, into: &application)
    if !application.grounds.evidence.isEmpty { role.application = application }
  }

  private static func readFields(_ reading: Reading, into application: inout Application) {
    for field in reading.fields {
      guard let value = field.values.first else { continue }
      switch field.field {
      case .reference where application.reference == nil:
        guard value.passage == field.passage || value.tokens.count <= 4, let range = ReferenceGrammar.reference(in: value.tokens, reading)
        else { continue }
        application.reference = reading.string(range)
        application.grounds.add(reading.evidence(range, "application.reference"))
      case .contact where application.contact == nil:
        guard let range = ContactGrammar.name(at: value.tokens.lowerBound, to: value.tokens.upperBound, reading) else { continue }
        application.contact = reading.string(range)
        application.grounds.add(reading.evidence(range, "application.contact"))
      default: continue
      }
    }
  }

  /// The first sentence under how to apply that tells what to do.
  private static func readInstructions(_ reading: Reading, into application: inout Application) {
    for index in reading.passages.indices where reading.sections[index] == .application && !reading.passages[index].isHeading {
      guard reading.mayHold(.instructions, inPassage: index) else { continue }
      let tokens = reading.passages[index].tokens
      guard let verb = tokens.first(where: { reading.isWord($0, of: .instructions) }) else { continue }
      let range = reading.textRange(reading.sentence(around: verb..<(verb + 1), inPassage: index))
      guard range.count >= 15 else { continue }
      application.instructions = reading.string(range)
      application.grounds.add(reading.evidence(range, "application.instructions"))
      return
    }
  }

  static let verbs: [StaticString] = [
    "apply", "send", "submit", "email", "mail", "forward", "click", "complete", "contact", "call", "attach", "include", "bring", "upload",
    "applications", "visit",
  ]

  static func summary(of role: Role) -> [String] {
    guard let application = role.application else { return [] }
    return [application.deadline.map { "by \($0)" }].compactMap { $0 } + application.emails + application.phones + application.urls
      + [application.contact.map { "contact \($0)" }, application.reference.map { "reference \($0)" }].compactMap { $0 }
  }

  static func evidence(of role: Role) -> [Evidence] { role.application?.grounds.evidence ?? [] }
}
