// Tells callgrind where to count. Without valgrind's header, and outside of valgrind, nothing happens.
#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(label)
#endif

static inline void callgrind_begin(void) { CALLGRIND_ZERO_STATS; }

static inline void callgrind_end(const char *label) { CALLGRIND_DUMP_STATS_AT(label); }
