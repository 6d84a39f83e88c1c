// The lexicon's tables inside the binary. A new table needs its lines here and nothing else in C.
#include "CLexicon.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(name) static const unsigned char name[]
#define ENTRY(path, name) {path, name, sizeof(name)}

TABLE(any_function_words) = {
#embed "any/function-words.tsv"
};
TABLE(any_never_read) = {
#embed "any/never-read.tsv"
};
TABLE(en_benefit_words) = {
#embed "en/benefit-words.tsv"
};
TABLE(en_benefits) = {
#embed "en/benefits.tsv"
};
TABLE(en_cities) = {
#embed "en/cities.tsv"
};
TABLE(en_clearances) = {
#embed "en/clearances.tsv"
};
TABLE(en_countries) = {
#embed "en/countries.tsv"
};
TABLE(en_credentials) = {
#embed "en/credentials.tsv"
};
TABLE(en_cues) = {
#embed "en/cues.tsv"
};
TABLE(en_degrees) = {
#embed "en/degrees.tsv"
};
TABLE(en_demand_cues) = {
#embed "en/demand-cues.tsv"
};
TABLE(en_document_kinds) = {
#embed "en/document-kinds.tsv"
};
TABLE(en_dollars) = {
#embed "en/dollars.tsv"
};
TABLE(en_employment_types) = {
#embed "en/employment-types.tsv"
};
TABLE(en_fields) = {
#embed "en/fields.tsv"
};
TABLE(en_gender_coded) = {
#embed "en/gender-coded.tsv"
};
TABLE(en_headings) = {
#embed "en/headings.tsv"
};
TABLE(en_identity_cues) = {
#embed "en/identity-cues.tsv"
};
TABLE(en_industries) = {
#embed "en/industries.tsv"
};
TABLE(en_language_levels) = {
#embed "en/language-levels.tsv"
};
TABLE(en_languages) = {
#embed "en/languages.tsv"
};
TABLE(en_necessity) = {
#embed "en/necessity.tsv"
};
TABLE(en_not_pay) = {
#embed "en/not-pay.tsv"
};
TABLE(en_occupation_codes) = {
#embed "en/occupation-codes.tsv"
};
TABLE(en_occupation_labels) = {
#embed "en/occupation-labels.tsv"
};
TABLE(en_occupation_titles) = {
#embed "en/occupation-titles.tsv"
};
TABLE(en_occupation_words) = {
#embed "en/occupation-words.tsv"
};
TABLE(en_occupations) = {
#embed "en/occupations.tsv"
};
TABLE(en_pay) = {
#embed "en/pay.tsv"
};
TABLE(en_place_cues) = {
#embed "en/place-cues.tsv"
};
TABLE(en_quality_words) = {
#embed "en/quality-words.tsv"
};
TABLE(en_regions) = {
#embed "en/regions.tsv"
};
TABLE(en_resume_headings) = {
#embed "en/resume-headings.tsv"
};
TABLE(en_role_words) = {
#embed "en/role-words.tsv"
};
TABLE(en_section_weights) = {
#embed "en/section-weights.tsv"
};
TABLE(en_seniority) = {
#embed "en/seniority.tsv"
};
TABLE(en_skill_words) = {
#embed "en/skill-words.tsv"
};
TABLE(en_skills) = {
#embed "en/skills.tsv"
};
TABLE(en_soft_skills) = {
#embed "en/soft-skills.tsv"
};
TABLE(en_stems) = {
#embed "en/stems.tsv"
};
TABLE(en_study_fields) = {
#embed "en/study-fields.tsv"
};
TABLE(en_term_stops) = {
#embed "en/term-stops.tsv"
};
TABLE(en_title_words) = {
#embed "en/title-words.tsv"
};
TABLE(en_wording) = {
#embed "en/wording.tsv"
};
TABLE(en_work_rights) = {
#embed "en/work-rights.tsv"
};
TABLE(en_workplace) = {
#embed "en/workplace.tsv"
};
TABLE(schema_match) = {
#embed "schema/match.schema.json"
};
TABLE(schema_policy) = {
#embed "schema/policy.json5"
};
TABLE(schema_role) = {
#embed "schema/role.schema.json"
};

static const struct rolecall_table tables[] = {
    ENTRY("any/function-words", any_function_words),
    ENTRY("any/never-read", any_never_read),
    ENTRY("en/benefit-words", en_benefit_words),
    ENTRY("en/benefits", en_benefits),
    ENTRY("en/cities", en_cities),
    ENTRY("en/clearances", en_clearances),
    ENTRY("en/countries", en_countries),
    ENTRY("en/credentials", en_credentials),
    ENTRY("en/cues", en_cues),
    ENTRY("en/degrees", en_degrees),
    ENTRY("en/demand-cues", en_demand_cues),
    ENTRY("en/document-kinds", en_document_kinds),
    ENTRY("en/dollars", en_dollars),
    ENTRY("en/employment-types", en_employment_types),
    ENTRY("en/fields", en_fields),
    ENTRY("en/gender-coded", en_gender_coded),
    ENTRY("en/headings", en_headings),
    ENTRY("en/identity-cues", en_identity_cues),
    ENTRY("en/industries", en_industries),
    ENTRY("en/language-levels", en_language_levels),
    ENTRY("en/languages", en_languages),
    ENTRY("en/necessity", en_necessity),
    ENTRY("en/not-pay", en_not_pay),
    ENTRY("en/occupation-codes", en_occupation_codes),
    ENTRY("en/occupation-labels", en_occupation_labels),
    ENTRY("en/occupation-titles", en_occupation_titles),
    ENTRY("en/occupation-words", en_occupation_words),
    ENTRY("en/occupations", en_occupations),
    ENTRY("en/pay", en_pay),
    ENTRY("en/place-cues", en_place_cues),
    ENTRY("en/quality-words", en_quality_words),
    ENTRY("en/regions", en_regions),
    ENTRY("en/resume-headings", en_resume_headings),
    ENTRY("en/role-words", en_role_words),
    ENTRY("en/section-weights", en_section_weights),
    ENTRY("en/seniority", en_seniority),
    ENTRY("en/skill-words", en_skill_words),
    ENTRY("en/skills", en_skills),
    ENTRY("en/soft-skills", en_soft_skills),
    ENTRY("en/stems", en_stems),
    ENTRY("en/study-fields", en_study_fields),
    ENTRY("en/term-stops", en_term_stops),
    ENTRY("en/title-words", en_title_words),
    ENTRY("en/wording", en_wording),
    ENTRY("en/work-rights", en_work_rights),
    ENTRY("en/workplace", en_workplace),
    ENTRY("schema/match", schema_match),
    ENTRY("schema/policy", schema_policy),
    ENTRY("schema/role", schema_role),
};

const struct rolecall_table *const rolecall_tables = tables;
const size_t rolecall_table_count = sizeof(tables) / sizeof(tables[0]);
