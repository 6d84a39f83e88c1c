import RoleModel
import Testing

@Suite struct JSONReaderTests {
  @Test func valuesOfAllKinds() throws {
    let value = try JSONValue(parsing: Array(" {\"a\" : [1, -2.5, true,false,null] ,\r\n\t\"b\":{}, \"\":[ ]} ".utf8))
    #expect(
      value
        == .object([
          JSONMember(key: "a", value: .array([.number(1), .number(-2.5), .bool(true), .bool(false), .null])),
          JSONMember(key: "b", value: .object([])), JSONMember(key: "", value: .array([])),
        ]))
    #expect(try parse("\u{FEFF}7") == .number(7))
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""of some length, over two words""#, "of some length, over two words"),
    (#""a\"b\\c\/d\b\f\n\r\t""#, "a\"b\\c/d\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC\ud83d\uDE00\u0000\uFaAf""#, "é€😀\u{0}\u{FAAF}"),
    (#""é€😀 direct and \u0041""#, "é€😀 direct and A"), ("\"\u{7F}\u{80}\u{2028}\"", "\u{7F}\u{80}\u{2028}"),
  ])
  func strings(_ json: String, _ text: String) throws {
    #expect(try parse(json) == .string(text))
  }

  /// The step of eight bytes must see what ends a string at each place of the step.
  @Test func stringsEndAtAnyLength() throws {
    let letters = Array("x\u{E9}~ !#[]")
    for length in 0..<40 {
      for ending in ["", "\u{FF}", "\\n", "é\\\""] {
        let plain = String((0..<length).map { letters[$0 % letters.count] })
        let text = plain + ending.replacing("\\n", with: "\n").replacing("\\\"", with: "\"")
        #expect(try parse("[\"\(plain)\(ending)\",1]") == .array([.string(text), .number(1)]))
      }
      let control = "\"" + String(repeating: "é", count: length) + "\u{1F}"
      #expect(error(control)?.column == length + 2)
    }
  }

  @Test func numbersAreTheNearest() throws {
    let texts = [
      "0", "-0", "7", "-12", "9007199254740992", "9007199254740993", "18446744073709551615", "18446744073709551616",
      "123456789012345678901234567890",
      "0.1", "-0.07", "1e22", "1e23", "1E+2", "5e-324", "2.2250738585072011e-308", "1.7976931348623157e308", "0.30000000000000004",
      "3.0e-5", "100000000000000000000e-20", "0.000000000000000000000000001", "1e-400", "0e999999999999999999999", "62.25",
    ]
    for text in texts {
      guard case .number(let number) = try parse(text) else { throw error(text)! }
      #expect(number.bitPattern == Double(text)!.bitPattern, "\(text)")
    }
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite else { continue }
      #expect(try parse("\(number)") == .number(number))
      let cents = Double(state >> 40) / 100
      #expect(try parse("\(cents)") == .number(cents))
    }
  }

  @Test(arguments: [
    ("", 1, 1, 0, "the end of the input", "a value"),
    ("\u{FEFF}", 1, 1, 3, "the end of the input", "a value"),
    ("{\n  \"a\": [1,\n  2", 3, 4, 16, "the end of the input", "',' or ']'"),
    ("{\"a\": ", 1, 7, 6, "the end of the input", "a value"),
    ("{\"a", 1, 4, 3, "the end of the input", "'\"' at the end of the string"),
    ("{\"a\"", 1, 5, 4, "the end of the input", "':'"),
    ("\"a\\", 1, 4, 3, "the end of the input", "one of \"\\/bfnrtu after a backslash"),
    ("\"\\u00", 1, 6, 5, "the end of the input", "four hexadecimal digits after \\u"),
    ("tru", 1, 4, 3, "the end of the input", "true"),
    ("-", 1, 2, 1, "the end of the input", "a digit"),
    ("[1,]", 1, 4, 3, "']'", "a value"), ("[1 2]", 1, 4, 3, "'2'", "',' or ']'"),
    ("{,}", 1, 2, 1, "','", "a key or '}'"), ("{\"a\":1,}", 1, 8, 7, "'}'", "a key"), ("{\"a\" 1}", 1, 6, 5, "'1'", "':'"),
    ("{\"a\":1;}", 1, 7, 6, "';'", "',' or '}'"), ("{a:1}", 1, 2, 1, "'a'", "a key or '}'"),
    ("{} é", 1, 4, 3, "'é'", "the end of the input"), ("1 2", 1, 3, 2, "'2'", "the end of the input"),
    ("nul1", 1, 4, 3, "'1'", "null"), ("NaN", 1, 1, 0, "'N'", "a value"), ("+1", 1, 1, 0, "'+'", "a value"),
    (".5", 1, 1, 0, "'.'", "a value"), ("5.", 1, 3, 2, "the end of the input", "a digit"), ("1.e3", 1, 3, 2, "'e'", "a digit"),
    ("1e", 1, 3, 2, "the end of the input", "a digit"), ("01", 1, 1, 0, "a leading zero", "a number without it"),
    ("-007", 1, 2, 1, "a leading zero", "a number without it"),
    ("[1e400]", 1, 2, 1, "a number beyond 1.8e308", "one that 64-bit floating point holds"),
    ("\"é\n\"", 1, 3, 3, "character U+000A", "an escape, such as \\n, for a control character"),
    ("\"\\x\"", 1, 3, 2, "'x'", "one of \"\\/bfnrtu after a backslash"),
    ("\"\\u12g4\"", 1, 6, 5, "'g'", "four hexadecimal digits after \\u"),
    ("\"a\\ud800\"", 1, 3, 2, "half of a surrogate pair", "both halves, as in \\ud83d\\ude00"),
    ("\"\\udc00\\ud800\"", 1, 2, 1, "half of a surrogate pair", "both halves, as in \\ud83d\\ude00"),
    ("\"\\ud800\\u0041\"", 1, 2, 1, "half of a surrogate pair", "both halves, as in \\ud83d\\ude00"),
    ("{\"a\":1,\n\"b\":2, \"\\u0061\":3}", 2, 8, 15, "the key \"a\" a second time", "each key once"),
    ("/* c */ 1", 1, 1, 0, "'/'", "a value"), ("\u{A0}1", 1, 1, 0, "character U+00A0", "a value"),
    ("[1]\u{0}", 1, 4, 3, "character U+0000", "the end of the input"),
  ])
  func errorsSayWhere(_ json: String, _ line: Int, _ column: Int, _ offset: Int, _ found: String, _ expected: String) throws {
    #expect(error(json) == JSONSyntaxError(line: line, column: column, offset: offset, found: found, expected: expected))
  }

  @Test("The number farthest below zero is written as any other")
  func leastNumber() throws {
    var json = JSONWriter(indented: false)
    json.value(Double(Int.min))
    #expect(try JSONValue(parsing: json.bytes) == .number(Double(Int.min)))
  }

  @Test func errorsAreSentences() {
    #expect(error("[1,\n 2;")?.description == "line 2, column 3: found ';', expected ',' or ']'")
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2, "FF"), ([0x22, 0x61, 0xC3, 0x22], 2, "C3"), ([0x22, 0xC0, 0x80, 0x22], 1, "C0"),
      ([0x22, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0x5C, 0x6E, 0x22], 3, "ED"), ([0x22, 0xC3, 0x5C, 0x6E, 0xA9, 0x22], 1, "C3"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, "F4"), ([0x80], 0, "80"),
    ] as [([UInt8], Int, String)])
  func bytesThatAreNoUTF8(_ bytes: [UInt8], _ offset: Int, _ byte: String) throws {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.offset == offset)
    #expect(error?.found == "byte 0x\(byte), which is no UTF-8")
  }

  @Test func depthHasALimitAndNoCrash() throws {
    let limit = JSONValue.maximumDepth
    let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(throws: Never.self) { try parse(deepest) }
    #expect(error("[\(deepest)]")?.offset == limit)
    #expect(error(String(repeating: "[", count: 100_000))?.expected == "no more than 256 within one another")
    #expect(error(String(repeating: "{\"a\":", count: 100_000))?.offset == limit * 5)
    // Beside one another any number may stand.
    #expect(throws: Never.self) { try parse("[" + String(repeating: "[],", count: 1000) + "{}]") }
  }

  @Test func keysAreComparedByTheirBytes() throws {
    // One letter of one scalar, and of two: the same to Swift, not to JSON.
    #expect(throws: Never.self) { try parse("{\"\u{E9}\":1,\"e\u{301}\":2}") }
    let many = (0..<500).map { "\"key \($0)\":\($0)" }.joined(separator: ",")
    guard case .object(let members) = try parse("{\(many)}") else { throw error(many)! }
    #expect(members.count == 500 && members[499] == JSONMember(key: "key 499", value: .number(499)))
    for repeated in [3, 15, 16, 17, 499] {
      #expect(error("{\(many),\"key \(repeated)\":0}")?.found == "the key \"key \(repeated)\" a second time")
    }
  }

  @Test func everyBeginningIsAnErrorAtItsEnd() throws {
    let bytes = Array(#"{"a":[1.5e3,"x\u00e9\ud83d\ude00 é",true,null],"b":{"c":-0}}"#.utf8)
    _ = try JSONValue(parsing: bytes)
    for count in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(bytes[..<count])) }
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let text = "\u{0}\u{1F}\"\\/ \u{85}\u{2028} é😀"
    var json = JSONWriter(indented: true)
    json.array { json in
      json.value(text)
      json.value(-0.07)
    }
    #expect(try JSONValue(parsing: json.bytes) == .array([.string(text), .number(-0.07)]))
  }

  private func parse(_ text: String) throws(JSONSyntaxError) -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  private func error(_ text: String) -> JSONSyntaxError? {
    do {
      _ = try parse(text)
      return nil
    } catch { return error }
  }
}
