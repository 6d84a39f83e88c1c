import RoleIngest
import RoleModel

/// The texts of a document's blocks.
func blocks(_ input: String, format: DocumentFormat? = nil) throws -> [String] {
  try blocks(Array(input.utf8), format: format)
}

func blocks(_ input: [UInt8], format: DocumentFormat? = nil) throws -> [String] {
  let document = try Ingestor().read(input, format: format)
  return document.blocks.map { document.string($0.text) }
}

/// A small generator of numbers that gives the same sequence everywhere (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
