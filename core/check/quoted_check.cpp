#include "core/check/quoted_check.h"

#include "core/check/add_issue.h"
#include "core/check/document_facts.h"
#include "core/text/utf.h"

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

void learnQuotedWords(PairReading& pair, DocumentFacts& facts) { facts.quoted.learn(pair); }

void checkQuotedWords(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found) {
    std::optional<TextSpan> last;
    for (const QuotedPlace& place : quotedPlaces(pair)) {
        const auto renderings = facts.quoted.renderings(place.stem);
        if (renderings.empty() || last == place.source)
            continue; // one note for a quotation of several words
        last = place.source;
        addIssue(found, "quoted-two-renderings", place.source, place.target,
                 {QT_TRANSLATE_NOOP("Evidence",
                                    "“%1” in quotation marks is “%2” in one place and “%3” in another."),
                  {quoted(pair.source(), place.source), toUtf8(renderings[0]), toUtf8(renderings[1])}})
            .group = place.stem;
    }
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
