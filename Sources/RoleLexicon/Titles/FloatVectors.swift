extension [Float] {
  /// The greatest number, or 0 if there is none: eight are compared at once.
  package var greatest: Float {
    withUnsafeBufferPointer { numbers in
      guard let first = numbers.first else { return 0 }
      var most = SIMD8(repeating: first)
      let rest = numbers.eachEight { _, eight in most.replace(with: eight, where: eight .> most) }
      return rest.reduce(most.max()) { Swift.max($0, $1) }
    }
  }

  /// The sum of all numbers.
  package var total: Float {
    withUnsafeBufferPointer { numbers in
      var sum = SIMD8<Float>()
      let rest = numbers.eachEight { _, eight in sum += eight }
      return rest.reduce(sum.sum(), +)
    }
  }

  /// Where the numbers stand that are not below `least`.
  package func indices(from least: Float) -> [Int] {
    withUnsafeBufferPointer { numbers in
      var found: [Int] = []
      let rest = numbers.eachEight { start, eight in
        if any(eight .>= least) { found += (start..<start + 8).filter { numbers[$0] >= least } }
      }
      return found + rest.indices.filter { numbers[$0] >= least }
    }
  }
}

extension UnsafeBufferPointer<Float> {
  /// Calls `body` with eight numbers at a time, and where they begin, and returns the last ones that are fewer.
  @inline(__always)
  fileprivate func eachEight(_ body: (_ start: Int, SIMD8<Float>) -> Void) -> Slice<Self> {
    for start in stride(from: 0, to: count & ~7, by: 8) {
      body(start, UnsafeRawPointer(baseAddress! + start).loadUnaligned(as: SIMD8<Float>.self))
    }
    return self[(count & ~7)...]
  }
}
