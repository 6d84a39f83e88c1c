// SHA-256 (FIPS 180-4), with the x86 SHA extensions where the processor has them: each role names its input by digest, and without
// them that costs a tenth of the whole parse. See Documentation/Decisions/0003-sha256.md for why no package is used.
#include "CDigest.h"

#include <string.h>

static const uint32_t constants[64] __attribute__((aligned(16))) = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static inline uint32_t rotate(uint32_t value, int by) { return value >> by | value << (32 - by); }

static inline uint32_t load(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// One round. The eight variables keep their places and change their names from round to round: moving them took half of the instructions.
#define ROUND(a, b, c, d, e, f, g, h, i)                                                                                   \
  h += (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (g ^ (e & (f ^ g))) + constants[start + (i)] + words[i];           \
  d += h;                                                                                                                  \
  h += (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (((a ^ b) & (b ^ c)) ^ b);

#define EIGHT_ROUNDS(i)                         \
  ROUND(a, b, c, d, e, f, g, h, (i) + 0)        \
  ROUND(h, a, b, c, d, e, f, g, (i) + 1)        \
  ROUND(g, h, a, b, c, d, e, f, (i) + 2)        \
  ROUND(f, g, h, a, b, c, d, e, (i) + 3)        \
  ROUND(e, f, g, h, a, b, c, d, (i) + 4)        \
  ROUND(d, e, f, g, h, a, b, c, (i) + 5)        \
  ROUND(c, d, e, f, g, h, a, b, (i) + 6)        \
  ROUND(b, c, d, e, f, g, h, a, (i) + 7)

static void add_portable(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  // The last sixteen words of the schedule; the next one takes the place of the first.
  uint32_t words[16];
  for (; blocks > 0; blocks--, bytes += 64) {
    for (int i = 0; i < 16; i++) words[i] = load(bytes + i * 4);
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (int start = 0; start < 64; start += 16) {
      if (start > 0) {
#pragma GCC unroll 16
        for (int i = 0; i < 16; i++) {
          uint32_t early = words[(i + 1) & 15], late = words[(i + 14) & 15];
          words[i] += (rotate(early, 7) ^ rotate(early, 18) ^ early >> 3) + words[(i + 9) & 15] + (rotate(late, 17) ^ rotate(late, 19) ^ late >> 10);
        }
      }
      EIGHT_ROUNDS(0)
      EIGHT_ROUNDS(8)
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d, state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

// The register layout and the order of instructions that Intel gives in "Intel SHA Extensions" (2013).
__attribute__((target("sha,sse4.1"))) static void add_with_extensions(uint32_t state[8], const uint8_t *bytes, size_t blocks) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i low = _mm_loadu_si128((const __m128i *)state);
  __m128i high = _mm_loadu_si128((const __m128i *)(state + 4));
  low = _mm_shuffle_epi32(low, 0xB1);
  high = _mm_shuffle_epi32(high, 0x1B);
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
    for (int i = 0; i < 4; i++) words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + i * 16)), order);
    for (int i = 0; i < 16; i++) {
      __m128i sum = _mm_add_epi32(words[i & 3], _mm_load_si128((const __m128i *)(constants + i * 4)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      if (i < 12) {
        __m128i next = _mm_sha256msg1_epu32(words[i & 3], words[(i + 1) & 3]);
        next = _mm_add_epi32(next, _mm_alignr_epi8(words[(i + 3) & 3], words[(i + 2) & 3], 4));
        words[i & 3] = _mm_sha256msg2_epu32(next, words[(i + 3) & 3]);
      }
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}

#include <cpuid.h>
#include <stdatomic.h>

static int has_extensions(void) {
  // Asked from every thread; those that ask first find out the same.
  static _Atomic int known = -1;
  int has = atomic_load_explicit(&known, memory_order_relaxed);
  if (has < 0) {
    unsigned a, b, c, d;
    int sha = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29);
    int sse41 = __get_cpuid(1, &a, &b, &c, &d) && (c & 1u << 19) && (c & 1u << 9);
    has = sha && sse41;
    atomic_store_explicit(&known, has, memory_order_relaxed);
  }
  return has;
}
#endif

static void digest_with(void (*add)(uint32_t *, const uint8_t *, size_t), const uint8_t *bytes, size_t size, uint8_t *digest) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  size_t whole = size / 64, rest = size % 64;
  if (whole > 0) add(state, bytes, whole);
  // What is left, a one, zeros, and the length in bits.
  uint8_t tail[128] = {0};
  if (rest > 0) memcpy(tail, bytes + whole * 64, rest);
  tail[rest] = 0x80;
  size_t blocks = rest < 56 ? 1 : 2;
  for (int i = 0; i < 8; i++) tail[blocks * 64 - 1 - i] = (uint8_t)((uint64_t)size * 8 >> (8 * i));
  add(state, tail, blocks);
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

void rolecall_sha256_portable(const uint8_t *bytes, size_t size, uint8_t *digest) { digest_with(add_portable, bytes, size, digest); }

void rolecall_sha256(const uint8_t *bytes, size_t size, uint8_t *digest) {
#if defined(__x86_64__)
  if (has_extensions()) {
    digest_with(add_with_extensions, bytes, size, digest);
    return;
  }
#endif
  rolecall_sha256_portable(bytes, size, digest);
}
