import RoleLexicon
import RoleModel

/// Warns of wording that may shut people out, of gender-coded words that outweigh the others, and of pay that is announced but not named.
package enum WordingReader: FactReader {
  /// So many more words of one side make a text strongly coded; the measure of the Gender Decoder, http://gender-decoder.katmatfield.com.
  private static let strongly = 4

  package static func read(_ reading: Reading, into role: inout Role) {
    var topics: [WordingTopic: [Evidence]] = [:]
    var (masculine, feminine): ([Range<Int>], [Range<Int>]) = ([], [])
    let (wording, genderCoded) = (reading.analysis.lexicon.wording, reading.analysis.lexicon.genderCoded)
    masculine.reserveCapacity(32)
    feminine.reserveCapacity(32)
    for index in reading.passages.indices where reading.sections[index] != .legal {
      for hit in reading.hits(.genderCoded, inPassage: index) {
        switch genderCoded.groups[hit.row] {
        case .masculine: masculine.append(hit.tokens)
        case .feminine: feminine.append(hit.tokens)
        }
      }
      for hit in reading.hits(.wording, inPassage: index) where !isDisclaimed(index, reading) {
        let topic = wording.groups[hit.row]
        topics[topic, default: []].append(reading.evidence(reading.textRange(hit.tokens), "wording.\(topic.rawValue)"))
      }
      for range in AgeLimit.find(inPassage: index, reading) {
        topics[.age, default: []].append(reading.evidence(range, "wording.age-limit"))
      }
    }
    for topic in WordingTopic.allCases {
      guard let evidence = topics[topic] else { continue }
      role.warnings.append(
        Warning(code: "wording.\(topic.rawValue)", message: "this wording may shut people out by \(topic.rawValue)", evidence: evidence))
    }
    let (side, words) = masculine.count > feminine.count ? (GenderCoding.masculine, masculine) : (.feminine, feminine)
    if abs(masculine.count - feminine.count) >= strongly, words.count >= 2 * min(masculine.count, feminine.count) {
      let code = "wording.\(side.rawValue)-coded"
      let evidence = words.map { reading.evidence(reading.textRange($0), code) }
      let message = "\(masculine.count) words are coded masculine, \(feminine.count) feminine"
      role.warnings.append(Warning(code: code, message: message, evidence: evidence))
    }
    if let evidence = MissingPay.find(reading, role) {
      role.warnings.append(Warning(code: "compensation.missing", message: "pay is spoken of, but no amount is named", evidence: evidence))
    }
  }

  /// An equal-opportunity statement outside its section.
  private static func isDisclaimed(_ index: Int, _ reading: Reading) -> Bool {
    reading.cues(inPassage: index).has(.withheld)
  }

  package static func summary(of role: Role) -> [String] { role.warnings.map { "\($0.code) \($0.evidence.count)" } }

  package static func evidence(of role: Role) -> [Evidence] { role.warnings.compactMap(\.evidence.first) }
}
