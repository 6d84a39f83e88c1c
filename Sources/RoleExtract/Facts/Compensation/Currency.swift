/// A currency as a text marks it: by an ISO 4217 code, or by a bare `$`, whose country the text must tell.
struct Currency: Equatable {
  /// The code's three letters, packed; 0 for a bare dollar sign.
  private let packed: UInt32

  static let dollar = Currency(packed: 0)
  static let indianRupee = Currency("INR")

  private init(packed: UInt32) {
    self.packed = packed
  }

  init(_ code: StaticString) {
    packed = code.withUTF8Buffer { Currency.pack($0[0], $0[1], $0[2]) }
  }

  /// ISO 4217, or nil for a bare dollar sign.
  var code: String? {
    packed == 0 ? nil : String(decoding: [UInt8(packed >> 16), UInt8(packed >> 8 & 0xFF), UInt8(packed & 0xFF)], as: UTF8.self)
  }

  var isBareDollar: Bool { packed == 0 }

  /// Whether a year's pay in it runs from about ten thousand to a few hundred thousand, so that an amount's size tells the period.
  var isWesternSize: Bool { packed == 0 || Currency.westernSize.contains(packed) }

  /// A code whose letters are also an English word or a name in capitals (`ALL`, `TRY`, `CAD`): it needs a word of pay beside it.
  var isWordLike: Bool { Currency.wordLike.contains(packed) }

  /// The currency whose code the three capitals at `index` are.
  static func code(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Currency? {
    let packed = pack(text[index], text[index + 1], text[index + 2])
    return codes.contains(packed) ? Currency(packed: packed) : nil
  }

  /// Whether `text` is a code of ISO 4217, in capitals.
  static func isCode(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { $0.count == 3 && code($0, at: 0) != nil }
  }

  private static func pack(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static func set(_ list: StaticString) -> Set<UInt32> {
    list.withUTF8Buffer { bytes in
      Set(stride(from: 0, to: bytes.count - 2, by: 4).map { pack(bytes[$0], bytes[$0 + 1], bytes[$0 + 2]) })
    }
  }

  /// Active codes of ISO 4217 (https://www.six-group.com/en/products-services/financial-information/data-standards.html, list one).
  private static let codes = set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC \
    CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD \
    JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD \
    NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
    SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """)

  private static let wordLike = set("ALL AMD ANG BAM BOB CAD COP CUP DOP GEL MAD MOP PEN RON SOS STN TOP TRY LAK MUR SAR SDG SCR")

  private static let westernSize = set("USD EUR GBP AUD CAD NZD CHF SGD")
}

/// Reads the signs and codes before and after an amount.
enum CurrencyMark {
  struct Found {
    var currency: Currency
    /// Bytes of the sign or code.
    var range: Range<Int>
    /// It is the word `pounds`.
    var mayBeWeight = false
  }

  /// The mark that ends before `index`: `$`, `US$`, `CA$`, `CAD $`, `£`, `Rs.`, `EUR `.
  static func before(_ index: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found? {
    let end = skippingSpacesBack(index, from: start, text)
    guard end > start else { return nil }
    if text[end - 1] == UInt8(ascii: "$") { return dollar(endingAt: end, from: start, text) }
    if let sign = sign(endingAt: end, from: start, text) {
      // `GBP £30,000` says it twice; a code that differs belongs to something else.
      if let code = code(endingAt: skippingSpacesBack(sign.range.lowerBound, from: start, text), from: start, text),
        code.currency == sign.currency
      {
        return Found(currency: code.currency, range: code.range.lowerBound..<end)
      }
      return sign
    }
    return code(endingAt: end, from: start, text) ?? abbreviation(endingAt: end, isGlued: end == index, from: start, text)
  }

  /// The mark that begins at `index`, after an amount: ` USD`, `€`, ` $`, `dollars`.
  static func after(_ index: Int, to end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found? {
    var first = index
    while first < end, first - index < 2, text[first] == 0x20 { first += 1 }
    guard first < end else { return nil }
    if first + 3 <= end, isCapital(text[first]), isCapital(text[first + 1]), first + 3 == end || !isLetterOrDigit(text[first + 3]),
      let code = Currency.code(text, at: first)
    {
      return Found(currency: code, range: first..<(first + 3))
    }
    for (name, currency) in nameInitials.hold(text[first]) ? names : [] {
      if let last = text.wordEnd(name, at: first, to: end) {
        return Found(currency: currency, range: first..<last, mayBeWeight: last - first == 6 && name.utf8Start[0] == UInt8(ascii: "p"))
      }
    }
    // A sign before the next amount is that amount's.
    func isFree(_ last: Int) -> Bool {
      var next = last
      while next < end, text[next] == 0x20 { next += 1 }
      return next == end || !Numeral.isDigit(text[next])
    }
    // The one sign of ASCII is the dollar's, and the one that begins with a letter zł.
    guard text[first] >= 0x80 || text[first] == UInt8(ascii: "$") || text[first] == UInt8(ascii: "z") else { return nil }
    if text[first] == UInt8(ascii: "$"), isFree(first + 1) { return Found(currency: .dollar, range: first..<(first + 1)) }
    for (sign, currency) in signs where text.hasBytes(sign, at: first, to: end) && isFree(first + sign.utf8CodeUnitCount) {
      return Found(currency: currency, range: first..<(first + sign.utf8CodeUnitCount))
    }
    return nil
  }

  // MARK: Parts

  /// `$` with the letters or the code before it.
  private static func dollar(endingAt end: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found {
    let sign = end - 1
    var first = sign
    while first > start, sign - first < 4, isCapital(text[first - 1]) || text[first - 1] == UInt8(ascii: ".") { first -= 1 }
    let isWord = first > start && isLetterOrDigit(text[first - 1])
    if first < sign, !isWord {
      let prefix = UnsafeBufferPointer(rebasing: text[first..<sign])
      if prefix.count == 3, let code = Currency.code(text, at: first) { return Found(currency: code, range: first..<end) }
      for (letters, currency) in dollarPrefixes
      where prefix.count == letters.utf8CodeUnitCount && text.hasBytes(letters, at: first, to: end) {
        return Found(currency: currency, range: first..<end)
      }
    }
    if let code = code(endingAt: skippingSpacesBack(sign, from: start, text), from: start, text) {
      return Found(currency: code.currency, range: code.range.lowerBound..<end)
    }
    return Found(currency: .dollar, range: sign..<end)
  }

  private static func sign(endingAt end: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found? {
    guard text[end - 1] >= 0x80 else { return nil }
    for (sign, currency) in signs {
      let first = end - sign.utf8CodeUnitCount
      if first >= start, text.hasBytes(sign, at: first, to: end) { return Found(currency: currency, range: first..<end) }
    }
    return nil
  }

  /// Three capitals that no letter or digit precedes.
  private static func code(endingAt end: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found? {
    let first = end - 3
    guard first >= start, isCapital(text[first]), isCapital(text[end - 1]), first == start || !isLetterOrDigit(text[first - 1]) else {
      return nil
    }
    return Currency.code(text, at: first).map { Found(currency: $0, range: first..<end) }
  }

  /// `Rs`, `Rs.`, and a `R` that is glued to its amount.
  private static func abbreviation(endingAt end: Int, isGlued: Bool, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Found? {
    let last = text[end - 1] == UInt8(ascii: ".") ? end - 1 : end
    guard last > start, abbreviationEnds.hold(text[last - 1]) else { return nil }
    for (letters, currency) in abbreviations {
      let first = last - letters.utf8CodeUnitCount
      guard first >= start, text.hasBytes(letters, at: first, to: last), first == start || !isLetterOrDigit(text[first - 1]) else {
        continue
      }
      if letters.utf8CodeUnitCount == 1, !isGlued || last < end { continue }
      // `RS422` is a standard.
      if isGlued, last == end, text[first + letters.utf8CodeUnitCount - 1] == UInt8(ascii: "S") { continue }
      return Found(currency: currency, range: first..<end)
    }
    return nil
  }

  private static func skippingSpacesBack(_ index: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = index
    var steps = 0
    while index > start, steps < 2, text[index - 1] == 0x20 {
      index -= 1
      steps += 1
    }
    return index
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    Numeral.isLetter(byte) || Numeral.isDigit(byte) || byte >= 0xC3 && byte < 0xE0
  }

  /// `‚¬` is what is left of a `€` that was decoded twice and lost its first byte.
  private static let signs: [(StaticString, Currency)] = [
    ("£", Currency("GBP")), ("€", Currency("EUR")), ("₹", Currency("INR")), ("¥", Currency("JPY")), ("₩", Currency("KRW")),
    ("₪", Currency("ILS")), ("₱", Currency("PHP")), ("₦", Currency("NGN")), ("₺", Currency("TRY")), ("₽", Currency("RUB")),
    ("₴", Currency("UAH")), ("₫", Currency("VND")), ("฿", Currency("THB")), ("₵", Currency("GHS")), ("₡", Currency("CRC")),
    ("₸", Currency("KZT")), ("₾", Currency("GEL")), ("֏", Currency("AMD")), ("zł", Currency("PLN")), ("‚¬", Currency("EUR")),
  ]

  private static let dollarPrefixes: [(StaticString, Currency)] = [
    ("US", Currency("USD")), ("U.S.", Currency("USD")), ("CA", Currency("CAD")), ("CAN", Currency("CAD")), ("CDN", Currency("CAD")),
    ("C", Currency("CAD")), ("A", Currency("AUD")), ("AU", Currency("AUD")), ("NZ", Currency("NZD")), ("HK", Currency("HKD")),
    ("S", Currency("SGD")), ("SG", Currency("SGD")), ("R", Currency("BRL")), ("MX", Currency("MXN")), ("NT", Currency("TWD")),
    ("J", Currency("JMD")), ("TT", Currency("TTD")),
  ]

  private static let abbreviations: [(StaticString, Currency)] = [
    ("Rs", .indianRupee), ("rs", .indianRupee), ("RS", .indianRupee), ("RM", Currency("MYR")), ("Rp", Currency("IDR")),
    ("Ksh", Currency("KES")), ("KSh", Currency("KES")), ("KES", Currency("KES")), ("Fr", Currency("CHF")), ("R", Currency("ZAR")),
  ]

  private static let abbreviationEnds = Initials(endsOf: abbreviations.map(\.0))

  private static let nameInitials = Initials(names.map(\.0))

  private static let names: [(StaticString, Currency)] = [
    ("dollars", .dollar), ("usd", Currency("USD")), ("pounds", Currency("GBP")), ("gbp", Currency("GBP")), ("euros", Currency("EUR")),
    ("euro", Currency("EUR")), ("eur", Currency("EUR")), ("rupees", .indianRupee), ("inr", .indianRupee), ("us dollars", Currency("USD")),
    ("canadian dollars", Currency("CAD")), ("australian dollars", Currency("AUD")), ("aud", Currency("AUD")), ("cad", Currency("CAD")),
    ("drams", Currency("AMD")), ("dram", Currency("AMD")), ("zloty", Currency("PLN")), ("shekels", Currency("ILS")),
    ("naira", Currency("NGN")),
  ]
}
