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
