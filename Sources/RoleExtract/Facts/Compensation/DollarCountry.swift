import RoleLexicon
import RoleModel

/// Which country's dollar a bare `$` is in a document: the one that its passage names, or the one that the document
/// names most, if it doesn't name the United States.
struct DollarCountry {
  private var document = "USD"
  private var byPassage: [Int: String] = [:]

  init(_ reading: Reading) {
    let currencies = reading.analysis.lexicon.dollars.currencies
    var counts = Array(repeatElement(0, count: currencies.count))
    for index in reading.passages.indices {
      for hit in reading.hits(.dollars, inPassage: index) {
        // `US` is a country, `us` is not.
        let token = reading.tokens[hit.tokens.lowerBound]
        if hit.tokens.count == 1, token.range.count == 2, !token.shape.contains(.allCapitals) { continue }
        let currency = currencies[hit.row]
        counts[hit.row] += 1
        byPassage[index] = byPassage[index].map { $0 == currency ? currency : "" } ?? currency
      }
    }
    let isAmerican = currencies.indices.contains { currencies[$0] == "USD" && counts[$0] > 0 }
    if !isAmerican, let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > 0 { document = currencies[most] }
  }

  /// ISO 4217 of a bare `$` in the passage at `index`.
  func currency(inPassage index: Int) -> String {
    if let own = byPassage[index], !own.isEmpty { return own }
    return document
  }
}
