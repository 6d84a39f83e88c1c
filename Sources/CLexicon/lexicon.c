// The lexicon's tables inside the binary. A new table needs its lines here and nothing else in C.
#include "CLexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[]
#define ENTRY(path, name) {path, name, sizeof(name)}

TABLE(any_function_words) = {
#embed "any/function-words.tsv"
};
TABLE(en_document_kinds) = {
#embed "en/document-kinds.tsv"
};
TABLE(en_headings) = {
#embed "en/headings.tsv"
};
TABLE(en_identity_cues) = {
#embed "en/identity-cues.tsv"
};
TABLE(en_necessity) = {
#embed "en/necessity.tsv"
};
TABLE(en_role_words) = {
#embed "en/role-words.tsv"
};
TABLE(en_section_weights) = {
#embed "en/section-weights.tsv"
};
TABLE(schema_role) = {
#embed "schema/role.schema.json"
};

static const struct rolecall_table tables[] = {
    ENTRY("any/function-words", any_function_words),
    ENTRY("en/document-kinds", en_document_kinds),
    ENTRY("en/headings", en_headings),
    ENTRY("en/identity-cues", en_identity_cues),
    ENTRY("en/necessity", en_necessity),
    ENTRY("en/role-words", en_role_words),
    ENTRY("en/section-weights", en_section_weights),
    ENTRY("schema/role", schema_role),
};

const struct rolecall_table *const rolecall_tables = tables;
const size_t rolecall_table_count = sizeof(tables) / sizeof(tables[0]);
