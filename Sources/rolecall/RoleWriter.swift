import RoleKit
import RoleModel

/// Puts roles one after another in the format that was asked for.
struct RoleWriter {
  let format: ParseCommand.Format
  /// JSON of several inputs is a list.
  let isList: Bool
  private var output: OutputFile
  private var count = 0

  init(format: ParseCommand.Format, isList: Bool, output: OutputFile) {
    self.format = format
    self.isList = isList
    self.output = output
  }

  static func bytes(of role: Role, _ format: ParseCommand.Format) -> [UInt8] {
    if format == .card { return Array(RoleCard.text(of: role).utf8) }
    var json = JSONWriter(indented: format == .json)
    role.write(to: &json)
    if format == .ndjson { json.newline() }
    return json.bytes
  }

  mutating func write(_ role: [UInt8]) throws(OutputError) {
    if format == .json, isList { try output.write(Array((count == 0 ? "[\n" : ",\n").utf8)) }
    try output.write(role)
    count += 1
  }

  mutating func finish() throws(OutputError) {
    if format == .json {
      if isList { try output.write(Array((count == 0 ? "[]\n" : "\n]\n").utf8)) } else if count > 0 { try output.write([10]) }
    }
    try output.finish()
  }
}
