#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Natural logarithm.
func logarithm(_ value: Float) -> Float { logf(value) }
