/// A list at a place of its own, which whoever made it gives back. What a text has by the thousand is stored without a question whether
/// others share the list, and read without a check of bounds and without counting references.
public struct PlainList<Element: BitwiseCopyable> {
  @usableFromInline var start: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  @inlinable
  public init(capacity: Int) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  @inlinable
  public func deallocate() { start.deallocate() }

  @inlinable
  public var count: Int { length }

  @inlinable
  public var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: length) }

  @inlinable @inline(__always)
  public mutating func append(_ element: Element) {
    if length == capacity { makeRoom(1) }
    (start + length).initialize(to: element)
    length &+= 1
  }

  /// The place behind the last, with room for `most` more; `lengthen(by:)` takes what was stored there into the list.
  @inlinable
  public mutating func end(withRoomFor most: Int) -> UnsafeMutablePointer<Element> {
    if capacity &- length < most { makeRoom(most) }
    return start + length
  }

  @inlinable
  public mutating func lengthen(by count: Int) { length &+= count }

  /// Leaves the first `count`.
  @inlinable
  public mutating func shorten(to count: Int) { length = count }

  @usableFromInline @inline(never)
  mutating func makeRoom(_ more: Int) {
    capacity = max(2 * capacity, length + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.moveInitialize(from: start, count: length)
    start.deallocate()
    start = larger
  }
}
