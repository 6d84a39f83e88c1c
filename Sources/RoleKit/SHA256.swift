import CDigest
import RoleModel

/// SHA-256 (FIPS 180-4), which names inputs and tables.
enum SHA256 {
  /// The digest of `bytes` as lower-case hexadecimal.
  static func hex(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      rolecall_sha256(bytes.baseAddress, bytes.count, digest.baseAddress!)
      return String(unsafeUninitializedCapacity: 64) { text in
        for (index, byte) in digest.enumerated() {
          text[index * 2] = digit(byte >> 4)
          text[index * 2 + 1] = digit(byte & 15)
        }
        return 64
      }
    }
  }

  static func hex(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBufferPointer { hex($0) } }

  static func hex(_ bytes: [UInt8]) -> String { hex(bytes[...]) }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

extension JSONWritable {
  /// The digest of the compact JSON, in lower-case hexadecimal.
  var digest: String {
    var json = JSONWriter()
    write(to: &json)
    return json.withBytes { SHA256.hex($0) }
  }
}
