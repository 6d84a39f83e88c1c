// The lexicon's tables inside the binary. A new table needs its lines here and nothing else in C.
#include "CLexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[]
#define ENTRY(path, name) {path, name, sizeof(name)}

TABLE(en_clearances) = {
#embed "en/clearances.tsv"
};
TABLE(en_countries) = {
#embed "en/countries.tsv"
};
TABLE(en_degrees) = {
#embed "en/degrees.tsv"
};
TABLE(en_demand_cues) = {
#embed "en/demand-cues.tsv"
};
TABLE(en_headings) = {
#embed "en/headings.tsv"
};
TABLE(en_necessity) = {
#embed "en/necessity.tsv"
};
TABLE(en_section_weights) = {
#embed "en/section-weights.tsv"
};
TABLE(en_seniority) = {
#embed "en/seniority.tsv"
};
TABLE(en_study_fields) = {
#embed "en/study-fields.tsv"
};
TABLE(en_work_rights) = {
#embed "en/work-rights.tsv"
};
TABLE(schema_role) = {
#embed "schema/role.schema.json"
};

static const struct rolecall_table tables[] = {
    ENTRY("en/clearances", en_clearances),
    ENTRY("en/countries", en_countries),
    ENTRY("en/degrees", en_degrees),
    ENTRY("en/demand-cues", en_demand_cues),
    ENTRY("en/headings", en_headings),
    ENTRY("en/necessity", en_necessity),
    ENTRY("en/section-weights", en_section_weights),
    ENTRY("en/seniority", en_seniority),
    ENTRY("en/study-fields", en_study_fields),
    ENTRY("en/work-rights", en_work_rights),
    ENTRY("schema/role", schema_role),
};

const struct rolecall_table *const rolecall_tables = tables;
const size_t rolecall_table_count = sizeof(tables) / sizeof(tables[0]);
