#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Natural logarithm.
func logarithm(_ value: Float) -> Float { logf(value) }

/// The inverses of eight natural logarithms, to one part in a million: a power of two and a polynomial, which give the same on every
/// machine for less than a third of the C library's instructions. Arguments below -87 give the least normal number.
@inlinable @inline(__always)
package func exponential(_ value: SIMD8<Float>) -> SIMD8<Float> {
  let value = value.replacing(with: -87, where: value .< -87).replacing(with: 88, where: value .> 88)
  // What is added leaves no bits for a fraction, so the sum's last bits are the nearest power.
  let shift: Float = 12_582_912
  let shifted = value * 1.442_695_04 + shift
  let rest = value - (shifted - shift) * 0.693_147_18
  let tail = 0.166_666_67 + rest * (0.041_666_668 + rest * (0.008_333_334 + rest * 0.001_388_889))
  let series = 1 + rest * (1 + rest * (0.5 + rest * tail))
  return series * unsafeBitCast((unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &+ 127) &<< 23, to: SIMD8<Float>.self)
}
