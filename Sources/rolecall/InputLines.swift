/// Reads a file, or standard input for `-`, line by line; no more of it is held than the lines that are handed out.
///
/// A line ends with a line feed, or with a carriage return and a line feed; the last one may lack it. Blank lines are left out.
final class InputLines {
  struct Line: Sendable {
    /// From 1, blank lines counted.
    var number: Int
    /// The file and the number: `pool.ndjson:12`.
    var name: String
    /// An error for a line with more bytes than are allowed.
    var bytes: Result<[UInt8], InputError>
  }

  private let name: String
  private let stream: InputStream
  private let maxBytes: Int
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private var unread = 0..<0
  private var number = 0
  private var isAtEnd = false

  /// Throws where the file can't be opened.
  init(_ name: String, maxBytes: Int) throws(InputError) {
    (self.name, self.maxBytes) = (name, maxBytes)
    do {
      stream = try InputStream(name)
    } catch {
      throw InputError(reason: "\(name): \(error)")
    }
  }

  /// The next lines, `count` at most and of about a megabyte together; nil at the end.
  func lines(_ count: Int) throws -> [Line]? {
    var (lines, room) = ([Line](), 1 << 20)
    while lines.count < count, room > 0, let line = try line() {
      lines.append(line)
      room -= (try? line.bytes.get().count) ?? 0
    }
    return lines.isEmpty ? nil : lines
  }

  /// The next line; nil at the end.
  func line() throws -> Line? {
    while !isAtEnd {
      var (bytes, isTooLong) = ([UInt8](), false)
      number += 1
      while true {
        if unread.isEmpty, try !fill() {
          isAtEnd = true
          break
        }
        let end = chunk[unread].firstIndex(of: 10)
        let piece = chunk[unread.lowerBound..<(end ?? unread.upperBound)]
        if bytes.count + piece.count > maxBytes { isTooLong = true } else if !isTooLong { bytes += piece }
        unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
        if end != nil { break }
      }
      let name = "\(name):\(number)"
      if isTooLong {
        return Line(number: number, name: name, bytes: .failure(InputError(reason: "\(name): the line has more than \(maxBytes) bytes")))
      }
      if bytes.last == 13 { bytes.removeLast() }
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) { return Line(number: number, name: name, bytes: .success(bytes)) }
    }
    return nil
  }

  /// Reads on; false at the end.
  private func fill() throws -> Bool {
    do {
      unread = 0..<(try stream.read(into: &chunk))
    } catch {
      throw InputError(reason: "\(name): \(error)")
    }
    return !unread.isEmpty
  }
}
