/// Where each byte of a document's text stands in the input as it was read.
///
/// Text is built from runs. In a linear run one byte of text is one byte of the input; in a run of step 2 (UTF-16 input) it is two; in
/// a single run a whole piece of text (an entity, a repaired character) stands for a whole piece of the input.
public struct SourceMap: Sendable {
  struct Run: Sendable, Equatable {
    /// First byte of text that the run covers; it ends where the next run begins.
    var text: Int
    /// Input byte of the run's first byte.
    var source: Int
    /// Input bytes per byte of text for a linear run; 0 for a single run.
    var step: Int
    /// Length in the input of a single run; unused for linear ones.
    var length: Int
  }

  private(set) var runs: [Run] = []
  /// For each stretch of text the run that holds its first byte, once the map is complete: each fact asks for its bytes, and a search
  /// through all runs took 2 % of the time.
  private var firsts: [Int32] = []

  private static let stretch = 64

  public init() {}

  /// Makes asking quicker, for a text of `textCount` bytes. Nothing may be added any more.
  mutating func index(textCount: Int) {
    firsts.reserveCapacity(textCount / SourceMap.stretch + 1)
    for run in runs.indices {
      let end = run + 1 < runs.count ? runs[run + 1].text : textCount + 1
      while firsts.count * SourceMap.stretch < end { firsts.append(Int32(truncatingIfNeeded: run)) }
    }
  }

  /// A map in which text and input are the same bytes.
  public static let identity: SourceMap = {
    var map = SourceMap()
    map.add(text: 0, source: 0)
    return map
  }()

  public var isEmpty: Bool { runs.isEmpty }

  package mutating func reserveCapacity(_ runCount: Int) { runs.reserveCapacity(runCount) }

  /// Text from `text` on stands at `source` in the input, `step` input bytes for each byte of text.
  public mutating func add(text: Int, source: Int, step: Int = 1) {
    if let last = runs.last {
      if last.step == step, last.source + (text - last.text) * step == source { return }
      if last.text == text { runs.removeLast() }
    }
    runs.append(Run(text: text, source: source, step: step, length: 0))
  }

  /// Text from `text` on, up to the next run, stands for the `length` input bytes from `source` on as a whole.
  public mutating func addSingle(text: Int, source: Int, length: Int) {
    if let last = runs.last, last.text == text { runs.removeLast() }
    runs.append(Run(text: text, source: source, step: 0, length: length))
  }

  /// The input bytes from which the text bytes `range` were read. An empty range maps to an empty one.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return range }
    let place = index(of: range.lowerBound)
    let first = runs[place]
    let start = first.source + (range.lowerBound - first.text) * first.step
    guard !range.isEmpty else { return start..<start }
    // Most facts stand within one run.
    let isWithin = place + 1 == runs.count || range.upperBound <= runs[place + 1].text
    let last = isWithin ? first : runs[index(of: range.upperBound - 1)]
    let end = last.step == 0 ? last.source + last.length : last.source + (range.upperBound - last.text) * last.step
    return start..<max(start, end)
  }

  /// The first text byte that stands at the input byte `source` or behind it.
  public func text(from source: Int) -> Int {
    guard let first = runs.first else { return source }
    guard first.source <= source else { return first.text }
    var (low, high) = (0, runs.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].source <= source { low = middle } else { high = middle }
    }
    let run = runs[low]
    let end = high < runs.count ? runs[high].text : Int.max
    if run.step == 0 { return run.source == source ? run.text : end }
    return min(end, run.text + (source - run.source + run.step - 1) / run.step)
  }

  /// The run that holds the text byte `position`.
  private func index(of position: Int) -> Int {
    var low = 0
    var high = runs.count
    let stretch = position / SourceMap.stretch
    if position >= 0, stretch + 1 < firsts.count { (low, high) = (Int(firsts[stretch]), Int(firsts[stretch + 1]) + 1) }
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].text <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// This map followed by `outer`: from text to the input from which this map's own input was made.
  public func composed(with outer: SourceMap, textCount: Int) -> SourceMap {
    guard outer != .identity else { return self }
    var result = SourceMap()
    for (number, run) in runs.enumerated() {
      let end = number + 1 < runs.count ? runs[number + 1].text : textCount
      if run.step == 0 {
        let source = outer.source(of: run.source..<(run.source + run.length))
        result.addSingle(text: run.text, source: source.lowerBound, length: source.count)
        continue
      }
      // A linear run is cut wherever a run of the outer map begins.
      var text = run.text
      var inner = outer.index(of: run.source)
      while text < end {
        let position = run.source + (text - run.text) * run.step
        let piece = outer.runs[inner]
        if piece.step == 0 {
          result.addSingle(text: text, source: piece.source, length: piece.length)
        } else {
          result.add(text: text, source: piece.source + (position - piece.text) * piece.step, step: piece.step)
        }
        inner += 1
        guard inner < outer.runs.count else { break }
        text += max(0, outer.runs[inner].text - position)
      }
    }
    return result
  }
}

extension SourceMap: Equatable {
  public static func == (one: SourceMap, other: SourceMap) -> Bool { one.runs == other.runs }
}
