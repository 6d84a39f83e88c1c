import RoleLexicon
import RoleModel

/// The lines of a text résumé, under the section that each stands in.
struct ResumeLines {
  struct Line {
    /// Bytes of the text, without the bullet.
    var text: Range<Int>
    var isItem: Bool
    var hasGap: Bool
    /// Nil before the first heading.
    var section: ResumeSection?
    var dates: WrittenDates?
  }

  private(set) var lines: [Line] = []
  private(set) var hasHeadings = false

  init(_ document: Document) {
    document.text.withUnsafeBufferPointer { bytes in
      var section: ResumeSection?
      for block in document.blocks {
        let bullet = Bullet.length(block.text, in: bytes)
        let isItem = bullet > 0 || block.style.contains(.item)
        var text = (block.text.lowerBound + bullet)..<block.text.upperBound
        let hasGap = block.style.contains(.gapBefore)
        if !isItem, let heading = ResumeLines.heading(text, bytes, in: section, hasGap: hasGap || block.style.contains(.heading)) {
          section = heading.section
          hasHeadings = true
          guard let rest = heading.rest else { continue }
          text = rest
        }
        if ResumeLines.isNeverRead(text, bytes, in: section) { continue }
        let dates = isItem ? nil : WrittenDates.find(in: text, of: bytes)
        lines.append(Line(text: text, isItem: isItem, hasGap: hasGap, section: section, dates: dates))
      }
    }
  }

  /// The section that a line opens: all of it is a heading, or what stands before its colon.
  private static func heading(
    _ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, in section: ResumeSection?, hasGap: Bool
  ) -> (section: ResumeSection, rest: Range<Int>?)? {
    guard let colon = label(text, bytes) else {
      guard text.count <= longestHeading else { return nil }
      return ProfileTables.standard.section(headed: UnsafeBufferPointer(rebasing: bytes[text])).map { ($0, nil) }
    }
    guard let found = ProfileTables.standard.section(headed: UnsafeBufferPointer(rebasing: bytes[text.lowerBound..<colon])) else {
      return nil
    }
    let rest = ProfileSentences.trimmed((colon + 1)..<text.upperBound, in: bytes)
    // `Technologies: Java` under a job belongs to it.
    if !rest.isEmpty, !hasGap, section == .experience || section == .projects { return nil }
    return (found, rest.isEmpty ? nil : rest)
  }

  private static let longestHeading = 48

  /// Where the colon of a line's label stands.
  static func label(_ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    text.prefix(longestHeading).firstIndex { bytes[$0] == UInt8(ascii: ":") }
  }

  /// `Date of birth: …`, `Nationality: …`. A title is Mrs above the first heading, and a job's name below.
  private static func isNeverRead(_ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, in section: ResumeSection?) -> Bool {
    guard let colon = label(text, bytes) else { return false }
    let label = String(decoding: bytes[text.lowerBound..<colon], as: UTF8.self)
    guard let field = ProfileTables.standard.neverRead.field(of: label, in: section == nil ? "basics" : "") else { return false }
    // `Expected graduation: May 2031` says that a study goes on. Its date isn't read: of a study's lines none is (`WrittenStudy`).
    return section != .education || field != "educationDates"
  }
}
