import RoleKit
import FoundationEssentials
import RoleModel
@preconcurrency import Glibc
var p = Pipeline(includesBlocks: true)
for path in CommandLine.arguments.dropFirst() where !path.hasPrefix("-") && path != "parse" && path != "ndjson" && path != "blocks" {
  do { let role = try p.role(from: Array(try Data(contentsOf: URL(filePath: path))), name: path)
    var w = JSONWriter(); role.write(to: &w); w.newline(); w.bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, stdout) } } catch { fputs("\(path): \(error)\n", stderr) }
}
