#ifndef ROLECALL_CLIBXML2_SHIM_H
#define ROLECALL_CLIBXML2_SHIM_H

// libxml2's encoding.h includes the system's ICU, whose UErrorCode clashes with the one in Swift's Foundation on every
// clean build. Without this macro the ICU members of one struct, which RoleCall never touches, are not declared.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
