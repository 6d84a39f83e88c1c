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
        guard any(eight .>= least) else { return }
        for place in start..<start + 8 where numbers[place] >= least { found.append(place) }
      }
      for place in rest.startIndex..<rest.endIndex where numbers[place] >= least { found.append(place) }
      return found
    }
  }

  /// What `transform` makes of the numbers, eight at once; behind the last ones it is given zeros.
  @inlinable @inline(__always)
  package func mapEights(_ transform: (SIMD8<Float>) -> SIMD8<Float>) -> [Float] {
    [Float](unsafeUninitializedCapacity: count + 7) { results, size in
      let results = UnsafeMutableRawPointer(results.baseAddress!)
      withUnsafeBufferPointer { numbers in
        let rest = numbers.eachEight { start, eight in
          results.storeBytes(of: transform(eight), toByteOffset: start &* 4, as: SIMD8<Float>.self)
        }
        var last = SIMD8<Float>()
        for (lane, number) in rest.enumerated() { last[lane] = number }
        if !rest.isEmpty { results.storeBytes(of: transform(last), toByteOffset: rest.startIndex &* 4, as: SIMD8<Float>.self) }
      }
      size = count
    }
  }
}

extension UnsafeBufferPointer<Float> {
  /// Calls `body` with eight numbers at a time, and where they begin, and returns the last ones that are fewer.
  @inlinable @inline(__always)
  package func eachEight(_ body: (_ start: Int, SIMD8<Float>) -> Void) -> Slice<Self> {
    var start = 0
    while start &+ 8 <= count {
      body(start, UnsafeRawPointer(baseAddress! + start).loadUnaligned(as: SIMD8<Float>.self))
      start &+= 8
    }
    return self[start...]
  }
}
