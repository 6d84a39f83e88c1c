import CDigest
import Testing

/// SHA-256 against the vectors of FIPS 180-4 and NIST's examples, with and without the processor's own instructions.
@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func standardVectors(_ text: String, _ expected: String) {
    #expect(digest(Array(text.utf8), rolecall_sha256) == expected)
    #expect(digest(Array(text.utf8), rolecall_sha256_portable) == expected)
  }

  @Test func bothWaysAgreeAtEveryLength() {
    for length in 0..<300 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
      #expect(digest(bytes, rolecall_sha256) == digest(bytes, rolecall_sha256_portable), "\(length)")
    }
  }

  private func digest(_ bytes: [UInt8], _ function: (UnsafePointer<UInt8>?, Int, UnsafeMutablePointer<UInt8>) -> Void) -> String {
    var result = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { function($0.baseAddress, $0.count, &result) }
    return result.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}
