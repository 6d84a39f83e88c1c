extension ScheduleReader {
  static let examples: [FactExample] = []
}
