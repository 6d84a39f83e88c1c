import CCallgrind
import RoleKit

/// Runs each pass once to warm up and once for callgrind to count, which writes a file with the label "kind, tab, stage, tab, bytes".
enum Instructions {
  static func run(_ samples: [Sample]) {
    for sample in samples {
      for pass in [Pass.tree] + Pass.stages + [Pass.whole] {
        pass(sample.postings)
        callgrind_begin()
        pass(sample.postings)
        callgrind_end("\(sample.label)\t\(pass.name)\t\(sample.byteCount)")
      }
    }
  }
}
