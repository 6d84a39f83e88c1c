#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Natural logarithm.
func logarithm(_ value: Float) -> Float { logf(value) }

/// The inverse of the natural logarithm, to one part in a million: a power of two and a polynomial, which give the same on every machine
/// for a third of the C library's instructions. Arguments below -87 give the least normal number.
@inlinable
package func exponential(_ value: Float) -> Float {
  let value = value > -87 ? (value < 88 ? value : 88) : -87
  // What is added leaves no bits for a fraction, so the sum's last bits are the nearest power.
  let shift: Float = 12_582_912
  let shifted = value * 1.442_695_04 + shift
  let rest = value - (shifted - shift) * 0.693_147_18
  let tail = 0.166_666_67 + rest * (0.041_666_668 + rest * (0.008_333_334 + rest * 0.001_388_889))
  let series = 1 + rest * (1 + rest * (0.5 + rest * tail))
  return series * Float(bitPattern: (shifted.bitPattern &+ 127) &<< 23)
}
