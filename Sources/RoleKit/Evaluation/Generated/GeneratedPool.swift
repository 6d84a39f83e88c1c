import RoleLexicon
import RoleModel

/// Made-up profiles as JSON Resume, for tests and for measuring. Nobody stands behind them.
///
/// Each line depends on the seed and its number alone, so any of them can be made again by itself. Skills are the lexicon's, some far commoner
/// than others; most profiles are silent on most things, as people are.
@_spi(Measuring) public struct GeneratedPool: Sendable {
  private let seed: UInt64
  private let persons: UInt64
  private let skills: [String]

  /// `persons` is the seed of what is never read: names, ages, addresses and the like. Two pools that differ in nothing else say the same.
  public init(seed: UInt64, persons: UInt64 = 0) {
    (self.seed, self.persons) = (seed, persons)
    let table = Lexicon.standard.table(.skills)
    let name = table.column("name")
    // In an order that has nothing to do with the table's.
    var chance = SplitMix64(seed: 7)
    skills = (0..<table.count).map { (chance.next(), table.string($0, name)) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The profile with this number, as one line of JSON without its line end.
  public func line(_ number: Int) -> [UInt8] {
    var json = JSONWriter()
    write(number, to: &json)
    return json.bytes
  }

  private func write(_ number: Int, to json: inout JSONWriter) {
    var chance = SplitMix64(seed: seed ^ UInt64(bitPattern: Int64(number)) &* 0xD134_2543_DE82_EF95)
    var person = GeneratedPerson(seed: persons &+ UInt64(bitPattern: Int64(number)))
    let trade = chance.pick(GeneratedTrade.all)
    json.object { json in
      json.key("meta")
      json.object { json in
        json.field("id", "p\(number)")
        if chance.chance(40) { GeneratedTerms.write(&chance, to: &json) }
      }
      json.key("basics")
      json.object { json in
        person.write(to: &json)
        if chance.chance(30) { json.field("label", chance.pick(trade.titles)) }
        if chance.chance(40) {
          json.field("summary", "\(chance.pick(trade.titles)) who knows \(skill(of: trade, &chance)) and \(chance.pick(trade.matters)).")
        }
        json.key("location")
        json.object { json in
          person.writeStreet(to: &json)
          guard chance.chance(70) else { return }
          let place = chance.pick(GeneratedTerms.places)
          json.field("city", place.city)
          if chance.chance(80) { json.field("region", place.region) }
          json.field("countryCode", place.country)
        }
      }
      json.key("work")
      json.array { json in writeWork(trade, &chance, to: &json) }
      if chance.chance(60) { writeStudies(trade, &person, &chance, to: &json) }
      writeLists(trade, &chance, to: &json)
      person.writeRest(to: &json)
    }
  }

  /// One of the trade's, or one of the lexicon's thousands.
  private func skill(of trade: GeneratedTrade, _ chance: inout SplitMix64) -> String {
    chance.chance(75) ? chance.pick(trade.skills) : skills[chance.skewed(skills.count)]
  }

  /// Jobs from the latest to the first, some at the same time, some in another trade, some without dates.
  private func writeWork(_ trade: GeneratedTrade, _ chance: inout SplitMix64, to json: inout JSONWriter) {
    var month = Month(year: 2025, month: 12).number - (chance.chance(70) ? 0 : chance.below(60))
    for job in 0..<(chance.chance(6) ? 0 : 1 + chance.below(4)) {
      let own = chance.chance(80) ? trade : chance.pick(GeneratedTrade.all)
      let start = month - 3 - chance.below(80)
      json.object { json in
        json.field("position", chance.pick(own.titles))
        if chance.chance(92) {
          json.field("startDate", GeneratedPool.date(start, &chance))
          if job > 0 || chance.chance(50) { json.field("endDate", GeneratedPool.date(month, &chance)) }
        }
        json.field("highlights", (0..<chance.below(5)).map { _ in sentence(own, &chance) })
      }
      month = start - chance.below(12) + chance.below(8)
    }
  }

  private static func date(_ number: Int, _ chance: inout SplitMix64) -> String {
    chance.chance(80) ? Month(year: number / 12, month: number % 12 + 1).description : "\(number / 12)"
  }

  private func sentence(_ trade: GeneratedTrade, _ chance: inout SplitMix64) -> String {
    switch chance.below(6) {
    case 0: "Used \(skill(of: trade, &chance)) and \(skill(of: trade, &chance)) for \(chance.pick(trade.matters))"
    case 1: "Looked after \(chance.pick(trade.matters)), with \(skill(of: trade, &chance)) every day"
    case 2: "Trained \(2 + chance.below(9)) colleagues in \(skill(of: trade, &chance))"
    case 3: "Responsible for \(chance.pick(trade.matters)) and \(chance.pick(trade.matters))"
    case 4: "Praised for \(chance.pick(GeneratedTerms.qualities)) in \(chance.pick(trade.matters))"
    default: "Introduced \(skill(of: trade, &chance)), which saved \(5 + chance.below(40)) % of the time"
    }
  }

  private func writeStudies(_ trade: GeneratedTrade, _ person: inout GeneratedPerson, _ chance: inout SplitMix64, to json: inout JSONWriter)
  {
    json.key("education")
    json.array { json in
      for _ in 0...(chance.chance(25) ? 1 : 0) {
        json.object { json in
          json.field("studyType", chance.pick(GeneratedTerms.degrees) + (chance.chance(8) ? " (in progress)" : ""))
          if chance.chance(75) { json.field("area", chance.pick(trade.studies + ["History"])) }
          person.writeStudyDates(to: &json)
        }
      }
    }
  }

  private func writeLists(_ trade: GeneratedTrade, _ chance: inout SplitMix64, to json: inout JSONWriter) {
    json.key("skills")
    json.array { json in
      for _ in 0..<chance.below(14) {
        json.object { json in
          json.field("name", skill(of: trade, &chance))
          if chance.chance(15) { json.field("level", chance.pick(["Beginner", "Intermediate", "Advanced"])) }
        }
      }
      if chance.chance(15) { json.object { json in json.field("name", chance.pick(GeneratedTerms.qualities)) } }
    }
    if chance.chance(35) {
      json.key("languages")
      json.array { json in
        for _ in 0...chance.below(2) {
          json.object { json in
            json.field("language", chance.pick(["Spanish", "English", "French", "German", "Mandarin", "Polish"]))
            if chance.chance(70) {
              json.field("fluency", chance.pick(["Native speaker", "Fluent", "C1", "B2", "Conversational", "Basic"]))
            }
          }
        }
      }
    }
    if chance.chance(35), !trade.credentials.isEmpty {
      json.key("certificates")
      json.array { json in
        for name in chance.some(of: trade.credentials, 60) { json.object { json in json.field("name", name) } }
      }
    }
  }
}
