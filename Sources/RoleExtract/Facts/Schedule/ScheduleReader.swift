import RoleLexicon
import RoleModel

/// Days, hours of the day, shifts, and hours a week; one schedule for a posting.
enum ScheduleReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var schedule = Schedule(grounds: Grounds([]))
    let labelled = labelledPassages(reading)
    for field in reading.fields { readTimes(of: field, reading, into: &schedule) }
    var first: (range: Range<Int>, passage: Int)?
    for index in reading.passages.indices where WorkingTime.mayStand(inPassage: index, reading) {
      let isLabelled = labelled.contains(index)
      guard isLabelled || isOfWork(reading.sections[index]) else { continue }
      for found in WorkingTime.all(inPassage: index, isLabelled: isLabelled, reading) {
        guard found.add(to: &schedule) else { continue }
        schedule.grounds.add(reading.evidence(found.range, found.rule))
        if first == nil { first = (found.range, index) }
      }
    }
    guard !schedule.grounds.evidence.isEmpty else { return }
    schedule.necessity = first.map { reading.necessity(of: $0.range, inPassage: $0.passage) }
    role.schedule = [schedule]
  }

  private static func labelledPassages(_ reading: Reading) -> Set<Int> {
    Set(reading.fields.filter { $0.field == .schedule }.flatMap { $0.values.map(\.passage) })
  }

  private static func isOfWork(_ section: SectionKind) -> Bool {
    switch section {
    case .benefits, .company, .legal, .application, .compensation: false
    default: true
    }
  }

  /// `Start time: 8AM`.
  private static func readTimes(of field: LabelledField, _ reading: Reading, into schedule: inout Schedule) {
    guard field.field == .startTime || field.field == .endTime, let value = field.values.first, value.tokens.count <= 6,
      let time = ClockTime.read(at: value.tokens.lowerBound, to: value.tokens.upperBound, reading)
    else { return }
    if field.field == .startTime { schedule.startTime = time.text } else { schedule.endTime = time.text }
    schedule.grounds.add(reading.evidence(reading.textRange(time.tokens), "schedule.label"))
  }

  static func summary(of role: Role) -> [String] {
    guard let schedule = role.schedule.first else { return [] }
    var parts: [String] = []
    if !schedule.days.isEmpty { parts.append(schedule.days.joined(separator: " ")) }
    if schedule.startTime != nil || schedule.endTime != nil { parts.append("\(schedule.startTime ?? "")–\(schedule.endTime ?? "")") }
    parts += schedule.shifts
    if let most = schedule.maxHoursPerWeek {
      let least = schedule.minHoursPerWeek.map { $0 == most ? "" : "\($0.plain)–" } ?? "…"
      parts.append("\(least)\(most.plain) h")
    } else if let least = schedule.minHoursPerWeek {
      parts.append("\(least.plain)… h")
    }
    return parts
  }

  static func evidence(of role: Role) -> [Evidence] { role.schedule.flatMap(\.grounds.evidence) }
}
