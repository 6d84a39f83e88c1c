import Foundation
import RoleKit
import RoleModel
import Testing

/// Every role that the tests' documents give validates against the schema.
@Suite struct SchemaTests {
  /// All documents of the corpus and the seeds, readable or not.
  static let documents: [String] = {
    let root = projectRoot
    let files = FileManager.default.enumerator(at: root.appending(path: "Corpus"), includingPropertiesForKeys: nil)!
    let corpus = files.compactMap { ($0 as? URL)?.path }.filter { $0.split(separator: "/").last!.hasPrefix("source.") }
    let seeds = try! FileManager.default.contentsOfDirectory(atPath: root.appending(path: "seeds").path).map {
      root.appending(path: "seeds/\($0)").path
    }
    return (corpus + seeds).sorted()
  }()

  @Test func thereAreDocuments() {
    #expect(SchemaTests.documents.count > 60)
  }

  @Test(arguments: documents)
  func rolesValidate(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard let role = try? Pipeline(includesBlocks: true).role(from: bytes, name: path) else { return }
    let schema = try JSONSchema(Schema.role)
    for indented in [false, true] {
      var json = JSONWriter(indented: indented)
      role.write(to: &json)
      #expect(try schema.errors(in: Data(json.bytes)) == [])
    }
  }

  @Test func theSchemaFindsErrors() throws {
    let schema = try JSONSchema(
      #"{"type":"object","properties":{"a":{"type":"integer","minimum":1},"b":{"enum":["x"]}},"required":["a"],"additionalProperties":false}"#
    )
    #expect(try schema.errors(in: Data(#"{"a":1,"b":"x"}"#.utf8)).isEmpty)
    #expect(try schema.errors(in: Data(#"{"a":0}"#.utf8)).count == 1)
    #expect(try schema.errors(in: Data(#"{"b":"y","c":1}"#.utf8)).count == 3)
    #expect(try schema.errors(in: Data(#"{"a":1.5}"#.utf8)).count == 1)
  }

  @Test func compactRolesAreOneLine() throws {
    let role = try Pipeline(includesBlocks: true).role(from: Array("one\u{2028}two\u{85}three\u{2029}four five".utf8), name: "a\u{2028}b")
    var json = JSONWriter()
    role.write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(!text.unicodeScalars.contains { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) })
    #expect(text.contains(#""name":"a\u2028b""#))
  }
}

/// The part of JSON Schema (draft 2020-12) that the role's schema uses.
struct JSONSchema {
  private let root: [String: Any]

  init(_ text: String) throws {
    root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  func errors(in data: Data) throws -> [String] {
    var errors: [String] = []
    check(try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed), root, "", &errors)
    return errors
  }

  private func check(_ value: Any, _ schema: [String: Any], _ path: String, _ errors: inout [String]) {
    func fail(_ what: String) { errors.append("\(path.isEmpty ? "/" : path): \(what)") }
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else { return fail("no definition \(name)") }
      check(value, target, path, &errors)
    }
    if let options = schema["anyOf"] as? [[String: Any]] {
      let fits = options.contains { option in
        var inner: [String] = []
        check(value, option, path, &inner)
        return inner.isEmpty
      }
      if !fits { fail("fits none of anyOf") }
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "\u{0}") {
      fail("\(value) is not one of \(allowed)")
    }
    if let constant = schema["const"], "\(constant)" != "\(value)" { fail("\(value) is not \(constant)") }
    if let type = schema["type"] as? String, !isType(value, type) { return fail("is no \(type)") }
    if let number = value as? NSNumber, !isBoolean(number) {
      if let minimum = schema["minimum"] as? Double, number.doubleValue < minimum { fail("\(number) is under \(minimum)") }
      if let maximum = schema["maximum"] as? Double, number.doubleValue > maximum { fail("\(number) is over \(maximum)") }
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String, text.range(of: pattern, options: .regularExpression) == nil
    {
      fail("\(text) doesn't match \(pattern)")
    }
    if let object = value as? [String: Any] { checkObject(object, schema, path, &errors) }
    if let list = value as? [Any] {
      if let least = schema["minItems"] as? Int, list.count < least { fail("has fewer than \(least) items") }
      if let items = schema["items"] as? [String: Any] {
        for (index, element) in list.enumerated() { check(element, items, "\(path)/\(index)", &errors) }
      }
    }
  }

  private func checkObject(_ object: [String: Any], _ schema: [String: Any], _ path: String, _ errors: inout [String]) {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for key in schema["required"] as? [String] ?? [] where object[key] == nil { errors.append("\(path): lacks \(key)") }
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      if let property = properties[key] {
        check(value, property, "\(path)/\(key)", &errors)
      } else if schema["additionalProperties"] as? Bool == false {
        errors.append("\(path): unknown key \(key)")
      }
    }
  }

  private func isType(_ value: Any, _ type: String) -> Bool {
    let isBool = (value as? NSNumber).map { isBoolean($0) } ?? false
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "boolean": return isBool
    case "integer": return !isBool && (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": return !isBool && value is NSNumber
    default: return false
    }
  }

  private func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
