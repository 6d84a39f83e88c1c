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

  /// What `transform` makes of the numbers, of which there are eight at least: the last eight may overlap those before them.
  @inlinable @inline(__always)
  package func mapEights(_ transform: (SIMD8<Float>) -> SIMD8<Float>) -> [Float] {
    precondition(count >= 8)
    return [Float](unsafeUninitializedCapacity: count) { results, size in
      withUnsafeBytes { numbers in
        let (last, results) = ((count &- 8) &* 4, UnsafeMutableRawPointer(results.baseAddress!))
        var place = 0
        repeat {
          place = Swift.min(place, last)
          let eight = numbers.loadUnaligned(fromByteOffset: place, as: SIMD8<Float>.self)
          results.storeBytes(of: transform(eight), toByteOffset: place, as: SIMD8<Float>.self)
          place &+= 32
        } while place &- 32 < last
      }
      size = count
    }
  }
}

extension UnsafeBufferPointer<Float> {
  /// Calls `body` with eight numbers at a time, and where they begin, and returns the last ones that are fewer.
  @inline(__always)
  fileprivate func eachEight(_ body: (_ start: Int, SIMD8<Float>) -> Void) -> Slice<Self> {
    var start = 0
    while start &+ 8 <= count {
      body(start, UnsafeRawPointer(baseAddress! + start).loadUnaligned(as: SIMD8<Float>.self))
      start &+= 8
    }
    return self[start...]
  }
}
