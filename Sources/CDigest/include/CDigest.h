#ifndef ROLECALL_CDIGEST_H
#define ROLECALL_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 (FIPS 180-4) of `size` bytes to the 32 bytes of `digest`.
void rolecall_sha256(const uint8_t *_Nullable bytes, size_t size, uint8_t *_Nonnull digest);

/// The same without the processor's own instructions, for tests.
void rolecall_sha256_portable(const uint8_t *_Nullable bytes, size_t size, uint8_t *_Nonnull digest);

#endif
