import RoleLexicon
import RoleModel

/// Walks the lines of a text résumé, section by section, and collects what is read of them.
struct TextResumeReader {
  private(set) var draft: ProfileDraft
  private let document: Document
  private let asOf: Int

  init(_ document: Document, name: String, asOf: Int, _ lexicon: Lexicon) {
    self.document = document
    self.asOf = asOf
    draft = ProfileDraft(Profile(id: name, format: .text), ProfileText(lexicon, bytes: document.text))
    let lines = ResumeLines(document)
    draft.profile.location = ResumeHead.location(in: document, before: lines, lexicon)
    if !lines.hasHeadings {
      draft.warn("profile.no-headings", "no heading of a résumé was found; its text is read as a summary", at: document.place(0..<0))
    }
    var start = 0
    while start < lines.lines.count {
      let section = lines.lines[start].section
      let end = lines.lines[start...].firstIndex { $0.section != section } ?? lines.lines.count
      read(Array(lines.lines[start..<end]), section, hasHeadings: lines.hasHeadings)
      start = end
    }
  }

  private func evidence(_ range: Range<Int>) -> ProfileEvidence { ProfileEvidence(document.place(range), quote: draft.text.string(range)) }

  private mutating func addSentences(_ range: Range<Int>, _ origin: ProfileStatement.Origin) {
    draft.addSentences(in: range, origin, at: document.place)
  }

  private mutating func read(_ lines: [ResumeLines.Line], _ section: ResumeSection?, hasHeadings: Bool) {
    switch section {
    case .never: break
    case nil:
      // The head holds the name and how to reach it; only what is written as a sentence is read.
      for line in lines where hasHeadings ? isSentence(line) : !isContact(line) { addSentences(line.text, .summary) }
    case .summary: for line in lines { addSentences(line.text, .summary) }
    case .skills: for line in lines { draft.addEntries(in: line.text, .list, at: document.place) }
    case .experience: readJobs(lines, areProjects: false)
    case .projects: readJobs(lines, areProjects: true)
    case .education: for line in lines { readStudy(line) }
    case .languages: for line in lines { readLanguages(line) }
    case .credentials: for line in lines { readCredentials(line) }
    }
  }

  private func isSentence(_ line: ResumeLines.Line) -> Bool { words(line.text) >= 8 && !isContact(line) }

  private func isContact(_ line: ResumeLines.Line) -> Bool {
    let bytes = draft.text.bytes[line.text]
    return bytes.contains(UInt8(ascii: "@")) || bytes.filter { Bullet.isDigit($0) }.count >= 7
  }

  private func words(_ range: Range<Int>) -> Int { draft.text.bytes[range].split(separator: 0x20).count }

  // MARK: Jobs

  private mutating func readJobs(_ lines: [ResumeLines.Line], areProjects: Bool) {
    var entries = ResumeEntries(draft.text.bytes)
    for (index, line) in lines.enumerated() { entries.add(line, before: lines[(index + 1)...]) }
    for entry in entries.entries {
      let number = draft.profile.jobs.count
      let title = areProjects ? nil : entry.title(in: draft.text.bytes)
      let span = title ?? entry.heads.first ?? entry.said.first ?? 0..<0
      draft.profile.jobs.append(
        Job(
          title: title.map(draft.text.string) ?? "", occupations: [], months: months(entry.dates), isProject: areProjects,
          evidence: evidence(span)))
      if let title { draft.text.add(title, .title, .job(number), at: document.place(title)) }
      if areProjects { for head in entry.heads { addSentences(head, .job(number)) } }
      for said in entry.said {
        if isListOfTools(said) {
          draft.addEntries(in: said, .enumeration(number), at: document.place)
        } else {
          addSentences(said, .job(number))
        }
      }
    }
  }

  /// `Technologies: Java, Redis`.
  private func isListOfTools(_ range: Range<Int>) -> Bool {
    draft.text.bytes.withUnsafeBufferPointer { bytes in
      guard let colon = ResumeLines.label(range, bytes) else { return false }
      return ProfileTables.standard.section(headed: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<colon])) == .skills
    }
  }

  private mutating func months(_ dates: WrittenDates?) -> Range<Int>? {
    guard let dates else { return nil }
    if let end = dates.end, end < dates.start {
      draft.warn("work.dates", "\"\(draft.text.string(dates.range))\" ends before it starts", at: document.place(dates.range))
      return nil
    }
    return ResumeDate.months(from: dates.start, to: dates.end, asOf: asOf)
  }

  // MARK: Education, languages, credentials

  private mutating func readStudy(_ line: ResumeLines.Line) {
    guard let found = WrittenStudy(line, draft.text) else {
      if WrittenStudy.saysOngoing(line.text, draft.text), !draft.studies.isEmpty { draft.studies[draft.studies.count - 1].isOngoing = true }
      return
    }
    let degree = draft.text.add(found.degree, .entry, nil, at: document.place(found.degree))
    let field = found.field.flatMap { draft.text.add($0, .prose, .education, at: document.place($0)) }
    draft.studies.append(.init(degree: degree, field: field, isOngoing: found.isOngoing, evidence: evidence(found.whole)))
  }

  private mutating func readLanguages(_ line: ResumeLines.Line) {
    for entry in ProfileSentences.entries(in: line.text, of: draft.text.bytes, haveLabels: true) {
      if let last = draft.languages.indices.last, isLevel(entry) {
        if draft.languages[last].fluency == nil {
          draft.languages[last].fluency = draft.text.add(entry, .entry, nil, at: document.place(entry))
        }
        continue
      }
      guard names(.languages, entry) || words(entry) == 1,
        let piece = draft.text.add(entry, .entry, nil, at: document.place(entry))
      else { continue }
      draft.languages.append(.init(name: piece, fluency: nil, evidence: evidence(entry)))
    }
  }

  /// A level behind a comma or in a line of its own is that of the language before it: `Spanish`, `Native or bilingual`.
  private func isLevel(_ range: Range<Int>) -> Bool {
    let text = draft.text.phrases(in: range)
    guard let piece = text.pieces.first, text.hits(.languages, in: piece).isEmpty else { return false }
    return text.hits(.languageLevels, in: piece).first?.tokens.lowerBound == piece.tokens.lowerBound
  }

  /// Of a line with credentials that the table knows the entries that name them; else a list of short names, or the first entry, behind
  /// which issuer and date stand.
  private mutating func readCredentials(_ line: ResumeLines.Line) {
    let range = draft.text.bytes.withUnsafeBufferPointer { WrittenStudy.without(line.dates, line.text, $0) }
    let entries = ProfileSentences.entries(in: range, of: draft.text.bytes)
    let known = entries.filter { names(.credentials, $0) }
    let isList = entries.count > 2 && entries.allSatisfy { words($0) <= 3 }
    for entry in !known.isEmpty && !isList ? known : isList ? entries : Array(entries.prefix(1)) {
      draft.text.add(entry, .entry, .certificate, at: document.place(entry))
    }
  }

  /// Whether a phrase of the table stands in `range`.
  private func names(_ kind: Lexicon.Kind, _ range: Range<Int>) -> Bool {
    let text = draft.text.phrases(in: range)
    return text.pieces.first.map { !text.hits(kind, in: $0).isEmpty } ?? false
  }
}

extension Document {
  /// Where `range` of the text stands in the input.
  func place(_ range: Range<Int>) -> ProfileEvidence.Place {
    let source = map.source(of: range)
    return .bytes(start: source.lowerBound, end: source.upperBound)
  }
}
