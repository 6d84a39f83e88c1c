/// Known job titles with their occupations, and how well a new title fits each occupation.
///
/// A title is compared by its words, neighbouring pairs, first and last word: a naive-Bayes sum over these, blended with the votes of the
/// nearest known titles (cosine of weights by rarity, to the fourth power). Measured on O*NET's reported titles with those left out of
/// the table; `Scripts/make-occupations --without` makes such a table.
public struct TitleIndex: Sendable {
  private(set) var vocabulary = Vocabulary(capacity: 1 << 15)
  let occupations: Int
  /// Words of all titles, one title after the other, and where each title begins.
  private var words: [Int32] = []
  private var starts: [Int32] = [0]
  /// Occupations of all titles and their shares, and where those of each title begin.
  private var places: [UInt16] = []
  private var shares: [Float] = []
  private var placeStarts: [Int32] = [0]
  private var isCommon: [Bool] = []
  /// Titles by the hash of their words.
  private var slots: [Int32] = []
  private var features = TitleFeatures()
  /// Titles that have a feature; first entry of each feature, one more at the end.
  private var titles: [Int32] = []
  private var titleStarts: [Int32] = []
  /// Occupations of a feature, and what it adds to their sums.
  private var gains: [(place: UInt16, gain: Float)] = []
  private var gainStarts: [Int32] = []
  private var priors: [Float] = []
  /// Squared weight of each feature for the nearest titles, and the length of each title's weights.
  private var squares: [Float] = []
  private var lengths: [Float] = []

  init(_ codes: OccupationCodes) {
    occupations = codes.detailed.count
    read(codes)
    fill()
    learn()
  }

  var count: Int { starts.count - 1 }

  private func words(of title: Int) -> Range<Int> { Int(starts[title])..<Int(starts[title + 1]) }

  private func places(of title: Int) -> Range<Int> { Int(placeStarts[title])..<Int(placeStarts[title + 1]) }

  // MARK: Reading the table

  private mutating func read(_ codes: OccupationCodes) {
    words.reserveCapacity(1 << 18)
    places.reserveCapacity(1 << 17)
    shares.reserveCapacity(1 << 17)
    for row in TableRows(embedded: "en/occupation-titles") {
      var start = 0
      for index in 0...row.first.count where index == row.first.count || row.first[index] == 0x20 {
        words.append(vocabulary.add(UnsafeBufferPointer(rebasing: row.first[start..<index])))
        start = index + 1
      }
      starts.append(Int32(words.count))
      var (sum, common): (Float, Bool) = (0, false)
      let first = shares.count
      for entry in CodeList(row.second) {
        guard let place = codes.place(of: entry.code) else { continue }
        places.append(UInt16(place))
        shares.append(entry.isRank ? 1 / Float(entry.weight + 1) : Float(entry.weight))
        sum += shares[shares.count - 1]
        common = common || entry.isRank
      }
      // Half the weight counts as it is, half by its share among the title's occupations.
      for entry in first..<shares.count { shares[entry] *= 0.5 + 0.5 * shares[entry] / sum }
      placeStarts.append(Int32(places.count))
      isCommon.append(common)
    }
  }

  private mutating func fill() {
    slots = Array(repeating: -1, count: 1 << 17)
    for title in 0..<count {
      var slot = words[words(of: title)].withUnsafeBufferPointer { TitleIndex.hash($0) } & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(title)
    }
  }

  private static func hash(_ words: UnsafeBufferPointer<Int32>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words { hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash >> 36)
  }

  private func title(_ sought: ArraySlice<Int32>) -> Int? {
    sought.withUnsafeBufferPointer { sought in
      var slot = TitleIndex.hash(sought) & (slots.count - 1)
      while slots[slot] >= 0 {
        let title = Int(slots[slot])
        if words[words(of: title)].elementsEqual(sought) { return title }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  // MARK: Learning the features' gains

  private mutating func learn() {
    features.wordCount = vocabulary.count + 1
    var (owners, found): ([Int32], [Int32]) = ([], [])
    owners.reserveCapacity(words.count * 3)
    found.reserveCapacity(words.count * 3)
    words.withUnsafeBufferPointer { words in
      for title in 0..<count {
        features.add(UnsafeBufferPointer(rebasing: words[self.words(of: title)])) { feature in
          owners.append(Int32(title))
          found.append(feature)
        }
      }
    }
    titleStarts = Array(repeating: 0, count: features.count + 1)
    for feature in found { titleStarts[Int(feature) + 1] += 1 }
    for feature in 0..<features.count { titleStarts[feature + 1] += titleStarts[feature] }
    titles = Array(repeating: 0, count: found.count)
    var next = titleStarts
    for (owner, feature) in zip(owners, found) {
      titles[Int(next[Int(feature)])] = owner
      next[Int(feature)] += 1
    }
    var totals = [Float](repeating: 0, count: occupations)
    for (place, share) in zip(places, shares) { totals[Int(place)] += share }
    let all = totals.reduce(0, +)
    priors = totals.map { 0.5 * logarithm($0 / all + 1e-6) }
    // What a feature's count must exceed to speak for an occupation: larger for those with many titles.
    let floors = totals.map { 0.05 * ($0 / all * 1000 + 0.3) }
    addGains(floors)
    addLengths(owners, found)
  }

  private mutating func addGains(_ floors: [Float]) {
    gains.reserveCapacity(titles.count)
    gainStarts.reserveCapacity(features.count + 1)
    var sums = [Float](repeating: 0, count: occupations)
    var touched: [UInt16] = []
    for feature in 0..<features.count {
      gainStarts.append(Int32(gains.count))
      touched.removeAll(keepingCapacity: true)
      for entry in Int(titleStarts[feature])..<Int(titleStarts[feature + 1]) {
        for place in places(of: Int(titles[entry])) {
          if sums[Int(places[place])] == 0 { touched.append(places[place]) }
          sums[Int(places[place])] += shares[place]
        }
      }
      let weight = features.weight(of: feature)
      for place in touched {
        gains.append((place, weight * logarithm(1 + sums[Int(place)] / floors[Int(place)])))
        sums[Int(place)] = 0
      }
    }
    gainStarts.append(Int32(gains.count))
  }

  private mutating func addLengths(_ owners: [Int32], _ found: [Int32]) {
    let logarithmOfCount = logarithm(Float(count))
    squares = (0..<features.count).map { feature in
      let titles = titleStarts[feature + 1] - titleStarts[feature]
      let weight = features.nearness(of: feature)
      guard titles > 0, weight > 0 else { return 0 }
      let value = weight * (logarithmOfCount - logarithm(Float(titles)))
      return value * value
    }
    lengths = Array(repeating: 0, count: count)
    for (owner, feature) in zip(owners, found) { lengths[Int(owner)] += squares[Int(feature)] }
    for title in lengths.indices { lengths[title] = lengths[title].squareRoot() }
  }
}

// MARK: Asking

extension TitleIndex {
  /// The numbers of a title's words, 0 for those no known title has, in the order in which titles are compared.
  func numbers(of parts: [[[UInt8]]]) -> [Int32] {
    let numbers = parts.map { $0.map { word in word.withUnsafeBufferPointer { vocabulary.number(of: $0) } } }
    guard let head = numbers.firstIndex(where: { features.isHead($0[$0.count - 1], titleStarts) }) ?? numbers.indices.first else {
      return []
    }
    var words: [Int32] = []
    for (index, part) in numbers.enumerated() where index != head { words += part }
    return words + numbers[head]
  }

  /// Whether the title `words` ends in a word that ends many known titles.
  func hasHead(_ words: [Int32]) -> Bool { words.last.map { features.isHead($0, titleStarts) } ?? false }

  /// Adds to `scores`, one for each detailed occupation, how well the title `words` fits. Returns whether any word is known.
  func add(_ words: [Int32], to scores: inout [Float]) -> Bool {
    guard words.contains(where: { $0 > 0 }) else { return false }
    for place in scores.indices { scores[place] += priors[place] }
    var found: [Int32] = []
    features.find(words) { feature in
      if !found.contains(feature) { found.append(feature) }
    }
    for feature in found {
      for entry in Int(gainStarts[Int(feature)])..<Int(gainStarts[Int(feature) + 1]) {
        scores[Int(gains[entry].place)] += gains[entry].gain
      }
    }
    addNeighbours(of: words, found, to: &scores)
    addWindow(of: words, to: &scores)
    return true
  }

  /// As many candidates are compared, those with the rarest features.
  private static let mostCandidates = 800
  private static let neighbours = 15

  private func addNeighbours(of words: [Int32], _ found: [Int32], to scores: inout [Float]) {
    let own = found.filter { squares[Int($0)] > 0 }
    // A word that no title has sets the title apart as a rare word does.
    let unknown = Float(words.filter { $0 == 0 }.count) * 18
    let length = (own.reduce(unknown) { $0 + squares[Int($1)] }).squareRoot()
    guard length > 0 else { return }
    var seen = [UInt64](repeating: 0, count: count / 64 + 1)
    var nearest: [(title: Int32, nearness: Float)] = []
    var candidates = 0
    for feature in own.sorted(by: { (size($0), $0) < (size($1), $1) }) {
      candidates += size(feature)
      if candidates > TitleIndex.mostCandidates, !nearest.isEmpty { break }
      for entry in Int(titleStarts[Int(feature)])..<Int(titleStarts[Int(feature) + 1]) {
        let title = Int(titles[entry])
        if seen[title / 64] & (1 << UInt64(title % 64)) != 0 { continue }
        seen[title / 64] |= 1 << UInt64(title % 64)
        let nearness = self.nearness(of: title, to: words) / (lengths[title] * length)
        if nearest.count == TitleIndex.neighbours, nearness <= nearest[nearest.count - 1].nearness { continue }
        if nearest.count == TitleIndex.neighbours { nearest.removeLast() }
        nearest.insert((Int32(title), nearness), at: nearest.firstIndex { $0.nearness < nearness } ?? nearest.count)
      }
    }
    var votes: [(place: UInt16, votes: Float)] = []
    for neighbour in nearest {
      let own = places(of: Int(neighbour.title))
      let sum = shares[own].reduce(0, +)
      let vote = neighbour.nearness * neighbour.nearness * neighbour.nearness * neighbour.nearness / sum
      for place in own {
        if let known = votes.firstIndex(where: { $0.place == places[place] }) {
          votes[known].votes += vote * shares[place]
        } else {
          votes.append((places[place], vote * shares[place]))
        }
      }
    }
    for vote in votes { scores[Int(vote.place)] += logarithm(1 + vote.votes * 100) }
  }

  private func size(_ feature: Int32) -> Int { Int(titleStarts[Int(feature) + 1] - titleStarts[Int(feature)]) }

  /// Sum of the squared weights that a known title shares with `sought`.
  private func nearness(of title: Int, to sought: [Int32]) -> Float {
    let own = words(of: title)
    var sum: Float = 0
    for index in own {
      let word = words[index]
      // A word counts once.
      guard let at = sought.firstIndex(of: word) else { continue }
      var isFirst = true
      for earlier in own.lowerBound..<index where words[earlier] == word { isFirst = false }
      if isFirst { sum += squares[TitleFeatures.any(word)] }
      if index + 1 < own.upperBound, at + 1 < sought.count, sought[at + 1] == words[index + 1],
        let pair = features.pair(word, words[index + 1])
      {
        sum += squares[Int(pair)]
      }
    }
    let last = words[own.upperBound - 1]
    if last == sought[sought.count - 1] { sum += squares[TitleFeatures.last(last)] }
    return sum
  }

  /// The longest run of the title's words that is itself a known title speaks for that one's occupations, more so at the title's end and
  /// if it is a common one. A single word does only if it is a common title and ends this one.
  private func addWindow(of words: [Int32], to scores: inout [Float]) {
    var best: (worth: Float, title: Int, gain: Float)?
    for start in words.indices where words[start] > 0 {
      for end in (start + 1)...min(words.count, start + 6) {
        let isEnd = end == words.count
        guard words[end - 1] > 0 else { break }
        guard end - start > 1 || isEnd, let title = title(words[start..<end]) else { continue }
        let common = isCommon[title]
        guard common || (isEnd && end - start > 1) else { continue }
        let worth = Float(end - start) + (isEnd ? 1.5 : 0) + (common ? 0.2 : 0)
        if let best, best.worth >= worth { continue }
        let whole: Float = end - start == words.count ? 1.3 : 1
        best = (worth, title, (common ? 6 : 3) * (isEnd ? 1 : 0.5) * whole)
      }
    }
    guard let best else { return }
    let own = places(of: best.title)
    let sum = shares[own].reduce(0, +)
    for place in own { scores[Int(places[place])] += best.gain * (shares[place] / sum).squareRoot() }
  }
}
