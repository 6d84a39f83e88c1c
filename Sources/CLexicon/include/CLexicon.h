#ifndef ROLECALL_CLEXICON_H
#define ROLECALL_CLEXICON_H

#include <stddef.h>

/// One table of the lexicon, embedded in the binary as the bytes of its file.
struct rolecall_table {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t size;
};

/// All tables, in the order of their names.
extern const struct rolecall_table *_Nonnull const rolecall_tables;
extern const size_t rolecall_table_count;

#endif
