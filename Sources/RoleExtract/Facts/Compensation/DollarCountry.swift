import RoleLexicon
import RoleModel

/// Which country's dollar a bare `$` is in a document: the one that its passage names, the only one that the document names, or the
/// United States'.
struct DollarCountry {
  private var document = "USD"
  private var byPassage: [Int: String] = [:]

  init(_ reading: Reading) {
    let currencies = reading.analysis.lexicon.dollars.currencies
    var all: Set<String> = []
    for index in reading.passages.indices {
      for hit in reading.hits(.dollars, inPassage: index) {
        // `US` is a country, `us` is not.
        let token = reading.tokens[hit.tokens.lowerBound]
        if hit.tokens.count == 1, token.range.count == 2, !token.shape.contains(.allCapitals) { continue }
        let currency = currencies[hit.row]
        all.insert(currency)
        byPassage[index] = byPassage[index].map { $0 == currency ? currency : "" } ?? currency
      }
    }
    if all.count == 1, let only = all.first { document = only }
  }

  /// ISO 4217 of a bare `$` in the passage at `index`.
  func currency(inPassage index: Int) -> String {
    if let own = byPassage[index], !own.isEmpty { return own }
    return document
  }
}
