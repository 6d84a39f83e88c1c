import RoleModel

/// Places where markup was taken away without leaving a space: `…is an assetMinimum 2 years`, `per hour.You will`.
enum GlueCuts {
  /// The cuts among `places`, where a capital or a digit stands side by side with what may belong to another word.
  static func find(at places: [Int], in range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> [Cut] {
    var cuts: [Cut] = []
    guard range.count > 3 else { return cuts }
    for index in places where index > range.lowerBound && index < range.upperBound - 1 && isCut(at: index, range, text) {
      cuts.append(Cut(position: index, isItem: false))
    }
    return cuts
  }

  private static func isCut(at index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (before, here) = (text[index - 1], text[index])
    if (0x41...0x5A).contains(here), (0x61...0x7A).contains(before),
      GlueClosers.close(before: index, range, text) || isLong(index, range, text) && GlueOpeners.openDegree(at: index, range, text)
    {
      return true
    }
    // `(required).MS degree in …`
    if (0x41...0x5A).contains(here), before == UInt8(ascii: "."), index - 2 > range.lowerBound, isLowerOrDigit(text[index - 2]),
      GlueOpeners.openDegree(at: index, range, text)
    {
      return true
    }
    if (0x41...0x5A).contains(here), (0x61...0x7A).contains(text[index + 1]) {
      if (0x61...0x7A).contains(before) { return isWordEnd(index, range, text) }
      // `C# or C++Experience with telemetry`.
      if before == UInt8(ascii: "+") || before == UInt8(ascii: "#") { return GlueOpeners.open(at: index, range, text) }
      // `WHAT TO BRINGBachelor's degree`; not the plural of `FPGA`.
      if (0x41...0x5A).contains(before) {
        let isPlural = text[index + 1] == UInt8(ascii: "s") && !(index + 2 < range.upperBound && Bullet.isLetter(text[index + 2]))
        guard !isPlural, isLong(index, range, text) else { return false }
        return isShouted(before: index, range, text) || GlueOpeners.open(at: index, range, text)
      }
      if (0x30...0x39).contains(before) { return isYear(before: index, range, text) }
      if before == UInt8(ascii: ".") || before == UInt8(ascii: "!") || before == UInt8(ascii: "?") || before == UInt8(ascii: ")")
        || before == UInt8(ascii: ":") || before == UInt8(ascii: ";")
      {
        return index - 2 > range.lowerBound && isLowerOrDigit(text[index - 2]) && !isNameAfterPoint(index, range, text)
          && !followsRank(index, range, text)
      }
      return false
    }
    // `requirements5+ years`: a number of years glued to a word.
    if (0x30...0x39).contains(here), (0x61...0x7A).contains(before | 0x20) {
      return isYears(at: index, range, text) && isLong(index, range, text)
    }
    return false
  }

  /// Whether three letters or more stand before `index`; asked only where what follows is no part of a name.
  private static func isLong(_ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    index - 3 >= range.lowerBound && (index - 3..<index).allSatisfy { (0x61...0x7A).contains(text[$0] | 0x20) }
  }

  /// Whether a word of seven capitals or more ends before `index`, as no name that goes on in small letters has: `MANAGERRooks`.
  private static func isShouted(before index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    index - 7 >= range.lowerBound && (index - 7..<index).allSatisfy { (0x41...0x5A).contains(text[$0]) }
  }

  /// Whether what stands before `index` is a word of its own: three small letters or more from the word's beginning. Names such as
  /// JavaScript begin with a capital, and those such as iPhone with one or two small letters.
  private static func isWordEnd(_ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = index
    while start > range.lowerBound, (0x61...0x7A).contains(text[start - 1]) { start -= 1 }
    // `about itExcellent`, but `eBay`.
    guard index - start >= 3 else { return index - start == 2 && isSpaced(start, range, text) && GlueOpeners.open(at: index, range, text) }
    guard start > range.lowerBound else { return true }
    let before = text[start - 1]
    if (0x41...0x5A).contains(before) {
      // A capitalized word: cut only before a word that opens sentences and lists.
      return GlueOpeners.open(at: index, range, text)
    }
    return !(before == UInt8(ascii: "/") || before == UInt8(ascii: ".") || before == UInt8(ascii: "@") || before == UInt8(ascii: "#"))
  }

  private static func isSpaced(_ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    index == range.lowerBound || text[index - 1] == 0x20
  }

  private static func isYears(at index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = index
    // Digits, and a range's sign: `5`, `5-7`, `8 - 10`, `3–5+`.
    while end < range.upperBound, end - index <= 10 {
      let byte = text[end]
      let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == 0x20 || byte == 0xE2 || byte == 0x80 || byte == 0x93
      guard (0x30...0x39).contains(byte) || isSign else { break }
      end += 1
    }
    guard end - index <= 10 else { return false }
    return ["year", "yrs", "Year", "Yrs", "or more", "month", "to "].contains { word in
      text[end..<range.upperBound].starts(with: word.utf8)
    }
  }

  /// `October 19, 2026This date`, `since 2018Rated`.
  private static func isYear(before index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index - 5 > range.lowerBound, text[index - 5] == 0x20, (index - 4..<index).allSatisfy({ (0x30...0x39).contains(text[$0]) })
    else { return false }
    // `at 2000Hz`: two letters without a vowel are a unit.
    let (second, third) = (text[index + 1], index + 2 < range.upperBound ? text[index + 2] : 0x20)
    if !Bullet.isLetter(third), !"aeiouy".utf8.contains(second) { return false }
    let century = (text[index - 4] &- 0x30) * 10 + text[index - 3] &- 0x30
    return century == 19 || century == 20
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "%")
  }

  /// `Jr.Cook`, `Sr.Cook`: no sentence ends there.
  private static func followsRank(_ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[index - 1] == UInt8(ascii: "."), index - 3 >= range.lowerBound, text[index - 2] | 0x20 == UInt8(ascii: "r"),
      text[index - 3] == UInt8(ascii: "J") || text[index - 3] == UInt8(ascii: "S")
    else { return false }
    return index - 3 == range.lowerBound || !Bullet.isLetter(text[index - 4])
  }

  /// `Asp.Net`, `Node.Js`, `Example.Com`: the point is part of a name.
  private static func isNameAfterPoint(_ index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[index - 1] == UInt8(ascii: ".") else { return false }
    var end = index
    while end < range.upperBound, end - index <= 3, Bullet.isLetter(text[end]) { end += 1 }
    guard end - index <= 3 else { return false }
    return ["Net", "Js", "Com", "Org", "Io", "Ai"].contains { text[index..<end].elementsEqual($0.utf8) }
  }
}

/// Words that open a sentence or a list in postings, so that a capitalized word glued before one has ended: `SeattleMinimum`.
enum GlueOpeners {
  private static let words: [[UInt8]] = [
    "Ability", "Able", "About", "Additional", "Advanced", "An", "Applicants", "Apply", "Are", "As", "Assist", "At", "Bachelor", "Basic",
    "Benefits", "Candidates", "Competitive", "Degree", "Demonstrated", "Desirable", "Desired", "Develop", "Do", "Duties", "Employee",
    "Ensure", "Essential", "Excellent", "Experience", "Familiarity", "Flexible", "Good", "Great", "Hands", "Have", "High", "It", "Job",
    "Knowledge", "Location", "Maintain", "Manage", "Master", "Minimum", "Must", "Other", "Our", "Outstanding", "Paid", "Passion", "Perform",
    "Please", "Position", "Preferred", "Previous", "Prior", "Proficiency", "Proficient", "Proven", "Provide", "Qualifications", "Reports",
    "Required", "Requirements", "Responsibilities", "Responsible", "Salary", "Skills", "Solid", "Strong", "Support", "The", "This",
    "Understanding", "We", "What", "Why", "Work", "Working", "You", "Your",
  ].map { Array($0.utf8) }

  /// Letters of the longest of them; the rest of a longer word is not looked at.
  private static let longest = words.map(\.count).max() ?? 0

  static func open(at index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = index
    while end < range.upperBound, end - index <= longest, isWordLetter(text[end]) { end += 1 }
    if words.contains(where: { text[index..<end].elementsEqual($0) }) { return true }
    // `ExperienceThree to five years`, but not `TimesTen`.
    guard numbers.contains(where: { text[index..<end].elementsEqual($0) }) else { return false }
    return [" year", " to ", " or ", " month", " (", " plus", "+"].contains { text[end..<range.upperBound].starts(with: $0.utf8) }
  }

  /// An apostrophe ends a word as well: `QualificationsMaster’s`; an accented letter doesn't.
  private static func isWordLetter(_ byte: UInt8) -> Bool { byte != 0xE2 && Bullet.isLetter(byte) }

  /// `SkillsBS, MS or PhD`.
  static func openDegree(at index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    degrees.contains { degree in
      let end = index + degree.count
      return text[index..<range.upperBound].starts(with: degree)
        && (end == range.upperBound || !isWordLetter(text[end]) && !(0x30...0x39).contains(text[end]))
    }
  }

  private static let degrees: [[UInt8]] = ["BS", "BA", "MS", "MBA", "PhD", "BSc", "MSc"].map { Array($0.utf8) }

  private static let numbers: [[UInt8]] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"].map {
    Array($0.utf8)
  }
}

/// Words with which headings end, and no name that is written in one: what follows them is glued, whatever it is (`QualificationsMS or PhD`).
enum GlueClosers {
  private static let words: [[UInt8]] = [
    "Benefits", "Description", "Duties", "Functions", "Overview", "Qualification", "Qualifications", "Requirements", "Responsibilities",
    "Summary",
  ].map { Array($0.utf8) }

  private static let longest = words.map(\.count).max() ?? 0

  static func close(before index: Int, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = index
    while start > range.lowerBound, index - start <= longest, Bullet.isLetter(text[start - 1]) { start -= 1 }
    return words.contains { word in
      word.count == index - start && word[0] | 0x20 == text[start] | 0x20 && text[(start + 1)..<index].elementsEqual(word.dropFirst())
    }
  }
}
