import CBareXML
@_spi(Measuring) import RoleKit
import RoleModel

/// What is done with each posting: libxml2's bare tree, or our way as far as a stage.
struct Pass {
  var name: String
  var run: (ArraySlice<Posting>) -> Void
  /// How many postings are read together.
  var count = 1

  init(name: String, run: @escaping (Posting) -> Void) {
    self.name = name
    self.run = { $0.forEach(run) }
  }

  private init(name: String, count: Int, run: @escaping (ArraySlice<Posting>) -> Void) {
    (self.name, self.count, self.run) = (name, count, run)
  }

  /// The floor: `htmlReadMemory` and `xmlFreeDoc`.
  static var tree: Pass { Pass(name: "tree") { buildTree($0.bytes) } }

  /// Each reads from the first byte on, so the cost of a stage is the difference to the one before.
  static var stages: [Pass] {
    Pipeline.Stage.allCases.map { stage in
      Pass(name: stage.rawValue) { try? Pipeline().read($0.bytes, name: $0.name, to: stage) }
    }
  }

  /// The whole way, bytes → role JSON, with one reused writer.
  static var whole: Pass {
    var writer = JSONWriter()
    return Pass(name: "JSON") { posting in
      guard let role = try? Pipeline().role(from: posting.bytes, name: posting.name) else { return }
      writer.removeAll()
      role.write(to: &writer)
    }
  }

  /// The whole way for 32 postings together, as the command reads folders.
  static var together: Pass {
    var writer = JSONWriter()
    return Pass(name: "together", count: 32) { postings in
      for role in Pipeline().roles(from: postings.map { Pipeline.Input(bytes: $0.bytes, name: $0.name) }) {
        guard let role = try? role.get() else { continue }
        writer.removeAll()
        role.write(to: &writer)
      }
    }
  }

  func callAsFunction(_ postings: [Posting]) {
    for first in stride(from: 0, to: postings.count, by: count) { run(postings[first..<min(first + count, postings.count)]) }
  }

  private static func buildTree(_ bytes: [UInt8]) {
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
    bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        guard let tree = htmlReadMemory(bytes.baseAddress, Int32(bytes.count), nil, "UTF-8", Int32(bitPattern: UInt32(options))) else {
          return
        }
        xmlFreeDoc(tree)
      }
    }
  }
}
