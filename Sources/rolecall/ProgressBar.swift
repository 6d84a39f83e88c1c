/// A bar on standard error for work that takes a while. Nothing is shown where standard error is no terminal.
struct ProgressBar {
  let total: Int
  let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown: ContinuousClock.Instant?

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && total > 1
  }

  /// Shows that `done` of the inputs are finished, at most ten times a second and not in the first half second.
  mutating func advance(to done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500), lastShown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    lastShown = now
    let width = 30
    let filled = done * width / max(1, total)
    Console.status("\r[\(String(repeating: "#", count: filled))\(String(repeating: " ", count: width - filled))] \(done)/\(total)")
  }

  mutating func clear() {
    if lastShown != nil { Console.status("\r\u{1B}[2K") }
    lastShown = nil
  }
}
