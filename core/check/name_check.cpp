#include "core/check/name_check.h"

#include "core/check/add_issue.h"
#include "core/check/document_facts.h"
#include "core/text/utf.h"

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

void learnNames(PairReading& pair, DocumentFacts& facts) { facts.names.learn(pair); }

void checkNames(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found) {
    if (facts.names.empty())
        return;
    const auto wanted = [&](std::u16string_view name) { return facts.names.use(name) != nullptr; };
    for (const NamePlace& place : facts.names.places(pair, wanted)) {
        const NameUse& use = *facts.names.use(place.name);
        if (!place.latin && place.target.of(pair.target()) != use.form)
            continue; // perhaps another word that sounds alike
        addIssue(
            found, "name-two-forms", place.source, place.target,
            {QT_TRANSLATE_NOOP("Evidence", "The name is “%1” in %2 pairs and “%3” in %4."),
             {toUtf8(place.name), std::to_string(use.latin), toUtf8(use.form), std::to_string(use.chinese)}})
            .group = toUtf8(place.name);
    }
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
