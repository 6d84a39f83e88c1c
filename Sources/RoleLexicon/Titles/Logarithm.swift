#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Natural logarithm.
func logarithm(_ value: Float) -> Float { logf(value) }

/// The inverse of the natural logarithm.
package func exponential(_ value: Float) -> Float { expf(value) }
