import RoleLexicon
import RoleModel

/// The jobs or projects of a section: each has lines at its head, with its dates, and what is said of it.
struct ResumeEntries {
  struct Entry {
    /// What the head's lines say beside their dates.
    var heads: [Range<Int>] = []
    var dates: WrittenDates?
    var said: [Range<Int>] = []
  }

  private(set) var entries: [Entry] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A head has no more words in a line.
  private static let longestHead = 14

  mutating func add(_ line: ResumeLines.Line, before next: ArraySlice<ResumeLines.Line>) {
    let isOpen = entries.last.map { $0.said.isEmpty } ?? false
    let rest = bytes.withUnsafeBufferPointer { WrittenStudy.without(line.dates, line.text, $0) }
    if line.isItem || isSaid(line) {
      if entries.isEmpty { entries.append(Entry()) }
      entries[entries.count - 1].said.append(line.text)
    } else if let dates = line.dates {
      if isOpen, entries[entries.count - 1].dates == nil {
        entries[entries.count - 1].dates = dates
        if !rest.isEmpty { entries[entries.count - 1].heads.append(rest) }
      } else {
        entries.append(Entry(heads: rest.isEmpty ? [] : [rest], dates: dates))
      }
    } else if isOpen, entries[entries.count - 1].heads.count < 2, !line.hasGap {
      entries[entries.count - 1].heads.append(line.text)
    } else if opensEntry(next) {
      entries.append(Entry(heads: [line.text]))
    } else {
      if entries.isEmpty { entries.append(Entry()) }
      entries[entries.count - 1].said.append(line.text)
    }
  }

  /// A sentence, or the rest of one.
  private func isSaid(_ line: ResumeLines.Line) -> Bool {
    let text = bytes[line.text]
    guard let first = text.first, let last = text.last else { return true }
    // `iOS Developer, Acme, 2015 - 2019`: with dates only a first word without a capital goes on with a sentence.
    let isName = line.dates != nil && text.prefix { $0 != 0x20 }.contains { (0x41...0x5A).contains($0) }
    if (0x61...0x7A).contains(first), !isName { return true }
    if line.dates != nil { return false }
    return last == UInt8(ascii: ".") && text.split(separator: 0x20).count > 4
      || text.split(separator: 0x20).count > ResumeEntries.longestHead
  }

  /// A head is followed by its dates, by a bullet, or by a second line with dates.
  private func opensEntry(_ next: ArraySlice<ResumeLines.Line>) -> Bool {
    guard let first = next.first else { return false }
    if first.isItem || first.dates != nil { return true }
    return !first.hasGap && next.dropFirst().first.map { $0.dates != nil || $0.isItem } ?? false
  }
}

extension ResumeEntries.Entry {
  /// The part of the head that is a title by its words; else the first part: `Buyer, Acme Foods, Leeds`, `Acme Foods | Buyer`.
  func title(in bytes: [UInt8]) -> Range<Int>? {
    let parts = bytes.withUnsafeBufferPointer { bytes in
      heads.flatMap { ResumeEntries.Entry.parts(of: $0, bytes) }.map { ResumeEntries.Entry.withoutLabel($0, bytes) }
    }
    return parts.first { OccupationLexicon.standard.looksLikeTitle(String(decoding: bytes[$0], as: UTF8.self)) } ?? parts.first
  }

  /// `Baker` of `Title: Baker`; what stands before the colon in `Consultant: Data Platforms` is no label but a title.
  private static func withoutLabel(_ part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let colon = ResumeLines.label(part, bytes) else { return part }
    let label = String(decoding: bytes[part.lowerBound..<colon], as: UTF8.self)
    let rest = ProfileSentences.trimmed((colon + 1)..<part.upperBound, in: bytes)
    return rest.isEmpty || OccupationLexicon.standard.looksLikeTitle(label) ? part : rest
  }

  /// What stands between commas, bars, dashes and `at`.
  private static func parts(of head: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = head.lowerBound
    func close(_ end: Int) {
      let part = ProfileSentences.trimmed(start..<end, in: bytes)
      if !part.isEmpty { parts.append(part) }
    }
    var index = head.lowerBound
    while index < head.upperBound {
      let width = separator(index, head, bytes)
      if width > 0 {
        close(index)
        start = index + width
      }
      index += max(1, width)
    }
    close(head.upperBound)
    return parts
  }

  private static func separator(_ index: Int, _ head: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    func isSpace(_ index: Int) -> Bool { head.contains(index) && bytes[index] == 0x20 }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return 1
    case UInt8(ascii: "-") where isSpace(index - 1) || isSpace(index + 1): return 1
    case UInt8(ascii: "@") where isSpace(index - 1): return 1
    case 0xC2 where index + 1 < head.upperBound && bytes[index + 1] == 0xB7: return 2
    case 0xE2 where index + 2 < head.upperBound && bytes[index + 1] == 0x80:
      return (0x93...0x95).contains(bytes[index + 2]) || bytes[index + 2] == 0xA2 ? 3 : 0
    case 0x20:
      return bytes[index...].starts(with: " at ".utf8) && index + 4 < head.upperBound ? 4 : 0
    default: return 0
    }
  }
}
