#pragma once

#include "core/check/name_forms.h"
#include "core/check/quoted_forms.h"
#include "core/check/script_count.h"
#include "core/check/term_forms.h"

namespace duizhao {

/// What the first reading of a document tells the checks of each pair. Only the parts that the chosen checks
/// learn are filled.
struct DocumentFacts {
    ScriptCount scripts;
    NameForms names;
    QuotedForms quoted;
    TermForms terms;
};

} // namespace duizhao
