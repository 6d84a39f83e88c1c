#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The labels of ESCO's occupations and of O*NET-SOC's, and what their codes are called. Nothing is loaded: rows stand sorted, and are sought
/// in the binary.
public struct OccupationLabels: @unchecked Sendable {
  // Safe to share: points to constants of the binary.
  private let labelTable = Table.embedded("en/occupation-labels")
  private let codes = Table.embedded("en/occupation-codes")

  init() {}

  public struct Label: Sendable {
    /// ESCO's as `2654.1.7`, O*NET-SOC's as `13-1041.07`.
    public var code: String
    /// Whether it is the name that ESCO prefers for the occupation.
    public var isPreferred: Bool
  }

  /// The occupations that have the label `words`, in the spelling of `OccupationLexicon.words(ofTitle:)`.
  public func labels(_ words: ArraySlice<[UInt8]>) -> [Label] {
    let key = Array(words.joined(separator: [0x20]))
    guard !key.isEmpty, let rest = OccupationLabels.rest(of: key, in: labelTable) else { return [] }
    return rest.split(separator: 0x20).map { code in
      let isPreferred = code.last == UInt8(ascii: "*")
      return Label(code: String(decoding: isPreferred ? code.dropLast() : code, as: UTF8.self), isPreferred: isPreferred)
    }
  }

  /// The title of a code of `scheme` (`esco`, `isco`, `onet`), and its job zone where it has one.
  public func title(_ scheme: String, _ code: String) -> (title: String, zone: Int?)? {
    guard let rest = OccupationLabels.rest(of: Array("\(scheme):\(code)".utf8), in: codes) else { return nil }
    return (String(decoding: rest[..<(rest.firstIndex(of: 9) ?? rest.endIndex)], as: UTF8.self), OccupationLabels.zone(rest))
  }

  /// The job zone of an O*NET-SOC code.
  func zone(_ code: some Sequence<UInt8>) -> Int? {
    guard let rest = OccupationLabels.rest(of: Array("onet:".utf8) + code, in: codes) else { return nil }
    return OccupationLabels.zone(rest)
  }

  /// The digit in the last field, if there is one.
  private static func zone(_ rest: UnsafeBufferPointer<UInt8>) -> Int? {
    rest.firstIndex(of: 9).flatMap { rest[$0...].dropFirst().first }.flatMap { (0x31...0x35).contains($0) ? Int($0 - 0x30) : nil }
  }

  /// What stands behind the tab of the row whose first field is `key`.
  private static func rest(of key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    // The head of the table: its columns and comments.
    var low = 0
    while low < bytes.count {
      let isHead = low == 0 || bytes[low] == UInt8(ascii: "#")
      guard isHead else { break }
      low = end(of: low, in: bytes) + 1
    }
    // Both are where rows begin, or the table's end.
    var high = bytes.count
    while low < high {
      let next = end(of: low + (high - low) / 2, in: bytes) + 1
      // In the last row of the range the middle leads out of it; then the first row is asked, and the next.
      let start = next < high ? next : low
      let end = end(of: start, in: bytes)
      let tab = memchr(bytes.baseAddress! + start, 9, end - start).map { $0 - UnsafeMutableRawPointer(mutating: bytes.baseAddress!) } ?? end
      let order = compare(bytes[start..<tab], key)
      if order == 0 { return UnsafeBufferPointer(rebasing: bytes[min(tab + 1, end)..<end]) }
      if order < 0 { low = end + 1 } else if start == low { return nil } else { high = start }
    }
    return nil
  }

  private static func end(of start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard start < bytes.count else { return bytes.count }
    let base = bytes.baseAddress!
    return memchr(base + start, 10, bytes.count - start).map { $0 - UnsafeMutableRawPointer(mutating: base) } ?? bytes.count
  }

  private static func compare(_ field: Slice<UnsafeBufferPointer<UInt8>>, _ key: [UInt8]) -> Int {
    let order = key.withUnsafeBufferPointer {
      memcmp(field.base.baseAddress! + field.startIndex, $0.baseAddress!, min(field.count, $0.count))
    }
    return order != 0 ? Int(order) : field.count - key.count
  }
}
