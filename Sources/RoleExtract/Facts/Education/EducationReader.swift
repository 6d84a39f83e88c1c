import RoleLexicon
import RoleModel

/// Degrees and certificates of education asked for, each level once: `Bachelor's or Master's in law`, `high school diploma or GED`.
///
/// A degree of no named level is a bachelor's. A level both required and preferred is required.
enum EducationReader: FactReader {
  static func read(_ reading: Reading, into role: inout Role) {
    var found = Levels()
    for index in reading.passages.indices where DegreeMentions.mayStand(inPassage: index, reading) {
      let passage = DemandPassage(reading, index)
      let mentions = DegreeMentions.find(in: passage).filter { isAskedFor($0, passage) }
      var fields = Array(repeatElement([String](), count: mentions.count))
      // From right to left, so that degrees joined before one list of fields share it.
      for number in mentions.indices.reversed() {
        let mention = mentions[number]
        let sentence = passage.sentence(around: mention.tokens.lowerBound)
        let next = number + 1 < mentions.count ? mentions[number + 1].tokens.lowerBound : sentence.upperBound
        if let list = StudyFields.after(mention.tokens.upperBound, to: min(next, sentence.upperBound), in: passage), !list.fields.isEmpty {
          fields[number] = list.fields
        } else if number + 1 < mentions.count, next - mention.tokens.upperBound <= 3, sentence.contains(next) {
          fields[number] = fields[number + 1]
        } else if mention.word == .bare || passage.isWord(mention.tokens.upperBound - 1, "degree") {
          fields[number] = StudyFields.before(mention.tokens.lowerBound, from: sentence.lowerBound, in: passage)
        }
      }
      for (mention, fields) in zip(mentions, fields) { found.add(fact(mention, fields, passage)) }
    }
    role.education = found.facts
  }

  /// Whether a degree named here is asked of the person. Outside of requirements that takes a word that asks.
  private static func isAskedFor(_ mention: DegreeMention, _ passage: DemandPassage) -> Bool {
    switch passage.section {
    case .requirements, .preferred: return true
    case .summary, .responsibilities, .title, .other:
      let sentence = passage.sentence(around: mention.tokens.lowerBound)
      let isList = mention.tokens.lowerBound - sentence.lowerBound <= 3
      return isList && leadsOn(mention, passage) || passage.has(.person, in: sentence) && !passage.has(.employer, in: sentence)
    case .application: return false
    default:
      return mention.tokens.lowerBound - passage.tokens.lowerBound <= 2 && leadsOn(mention, passage)
    }
  }

  private static func leadsOn(_ mention: DegreeMention, _ passage: DemandPassage) -> Bool {
    let next = mention.tokens.upperBound
    return passage.isAny(next, ["degree", "in", "or", "required", "preferred", "and"]) || passage.isWord(next - 1, "degree")
      || next == passage.tokens.upperBound
      || passage.gap(before: next).contains(UInt8(ascii: "/")) || passage.isItemOfFields
  }

  private static func fact(_ mention: DegreeMention, _ fields: [String], _ passage: DemandPassage) -> Education {
    let reading = passage.reading
    let range = reading.textRange(mention.tokens)
    let isField = passage.isItemOfFields && passage.tokens.count <= 4
    return Education(
      level: mention.level, fields: fields, necessity: reading.necessity(of: range, inPassage: passage.index),
      orExperience: acceptsExperience(mention, passage),
      grounds: Grounds(
        reading.evidence(range, isField ? "education.field" : mention.word == .bare ? "education.degree" : "education.level")))
  }

  /// `or equivalent experience`, `or 4 years of experience`, `in lieu of a degree`.
  private static func acceptsExperience(_ mention: DegreeMention, _ passage: DemandPassage) -> Bool {
    let sentence = passage.sentence(around: mention.tokens.lowerBound)
    let cues = passage.cues(in: sentence)
    if cues.contains(where: { $0.kind == .inLieu }) { return true }
    for (number, cue) in zip(cues.indices, cues) where cue.kind == .or && cue.tokens.lowerBound >= mention.tokens.upperBound {
      // The word after `or` within a few words is `equivalent … experience`, `experience`, or an amount of years.
      let reach = cue.tokens.upperBound..<min(sentence.upperBound, cue.tokens.upperBound + 9)
      let following = cues[(number + 1)...].prefix { $0.tokens.lowerBound < reach.upperBound && $0.kind != .or }
      let namesExperience = following.first { $0.kind == .experience || $0.kind == .unitYear }
      guard let noun = namesExperience else { continue }
      if following.contains(where: {
        $0.kind == .and && $0.tokens.lowerBound < noun.tokens.lowerBound && !passage.isWord($0.tokens.lowerBound, "and")
      }) {
        continue
      }
      if following.first?.kind == .equivalent || noun.tokens.lowerBound - cue.tokens.upperBound <= 3
        || passage.isAny(cue.tokens.upperBound + 1, ["combination"])
      {
        let isField = passage.isAny(cue.tokens.upperBound + 1, ["field", "discipline", "degree"])
        if !isField { return true }
      }
    }
    return false
  }

  /// What is asked for so far, each level and each of its fields once.
  private struct Levels {
    private(set) var facts: [Education] = []
    /// The fields of each fact, in small letters.
    private var fields: [Set<String>] = []

    mutating func add(_ fact: Education) {
      guard let index = facts.firstIndex(where: { $0.level == fact.level }) else {
        facts.append(fact)
        fields.append(Set(fact.fields.map { $0.lowercased() }))
        return
      }
      for field in fact.fields where fields[index].insert(field.lowercased()).inserted { facts[index].fields.append(field) }
      if fact.necessity == .required { facts[index].necessity = .required }
      facts[index].orExperience = facts[index].orExperience || fact.orExperience
      for evidence in fact.grounds.places { facts[index].grounds.add(evidence) }
    }
  }
}

extension EducationReader {
  static func summary(of role: Role) -> [String] {
    role.education.map { fact in
      let fields = fact.fields.isEmpty ? "" : " [" + fact.fields.joined(separator: "; ") + "]"
      return "\(fact.level.rawValue)\(fields) \(fact.necessity.rawValue)\(fact.orExperience ? " or experience" : "")"
    }
  }

  static func evidence(of role: Role) -> [Evidence] { role.education.compactMap(\.grounds.evidence.first) }
}
