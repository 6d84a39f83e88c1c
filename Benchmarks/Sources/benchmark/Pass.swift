import CBareXML
@_spi(Measuring) import RoleKit
import RoleModel

/// What is done with each posting: libxml2's bare tree, or our way as far as a stage.
struct Pass {
  var name: String
  var run: (Posting) -> Void

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

  func callAsFunction(_ postings: [Posting]) {
    for posting in postings { run(posting) }
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
