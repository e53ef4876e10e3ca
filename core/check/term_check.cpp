#include "core/check/term_check.h"

#include "core/align/word_linker.h"
#include "core/check/add_issue.h"
#include "core/check/document_facts.h"
#include "core/text/utf.h"

#include <algorithm>
#include <map>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

constexpr std::size_t mostRemembered = 300; ///< renderings of a paragraph

/// The links of a pair, made when first asked for: they cost more than all other checks together.
class LinksOfPair {
public:
    LinksOfPair(PairReading& pair, const std::vector<TermPlace>& places) : pair_(pair), places_(places) {}

    /// Whether the Chinese word renders one of the source words of the place. Where it may render another
    /// word of the source as well, the aligner decides; 重新 in front of it has told already.
    bool agree(const TermPlace& place, TextSpan rendering) {
        if (place.again || !isContested(place, rendering))
            return true;
        if (!links_)
            links_ = WordLinker(pair_.pair().sourceLanguage, pair_.pair().targetLanguage, pair_.lexicon())
                         .link(pair_.source(), pair_.target());
        return std::any_of(links_->begin(), links_->end(), [&](const WordLink& link) {
            if (link.kind == MatchKind::position || !link.target.overlaps(rendering))
                return false;
            return std::any_of(place.source.begin(), place.source.end(), [&](std::size_t word) {
                return pair_.sourceWords()[word].span.overlaps(link.source);
            });
        });
    }

private:
    bool isContested(const TermPlace& place, TextSpan rendering) const {
        return std::any_of(places_.begin(), places_.end(), [&](const TermPlace& other) {
            return other.stem != place.stem &&
                   std::any_of(other.target.begin(), other.target.end(),
                               [&](std::size_t word) { return pair_.hanWords()[word].span == rendering; });
        });
    }

    PairReading& pair_;
    const std::vector<TermPlace>& places_;
    std::optional<std::vector<WordLink>> links_;
};

/// Whether two renderings are no choice of words: one holds the other, or they are one word in both scripts.
bool isSameWord(const Lexicon& lexicon, std::u16string_view one, std::u16string_view other) {
    if (one.find(other) != one.npos || other.find(one) != other.npos)
        return true;
    const auto headword = lexicon.headword(one);
    if (!headword)
        return false;
    const std::vector<DictionaryEntry> entries = lexicon.entries(*headword);
    return std::any_of(entries.begin(), entries.end(), [&](const DictionaryEntry& entry) {
        return entry.traditional == other || entry.simplified == other;
    });
}

void addTwoRenderings(PairReading& pair, const TermPlace& place, TextSpan here, std::u16string_view other,
                      std::vector<Issue>& found) {
    const TextSpan source = pair.sourceWords()[place.source.back()].span;
    addIssue(found, "term-two-renderings", source, here,
             {QT_TRANSLATE_NOOP("Evidence", "“%1” is “%2” here and “%3” elsewhere in the same paragraph."),
              {quoted(pair.source(), source), quoted(pair.target(), here), toUtf8(other)}});
}

} // namespace

void checkTermsOfParagraph(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::vector<TermPlace> places = termPlaces(pair);
    LinksOfPair links(pair, places);
    auto& remembered = pair.paragraphTerms();
    for (const TermPlace& place : places) {
        std::map<HeadwordId, std::vector<TextSpan>> renderings;
        for (const std::size_t word : place.target)
            renderings[*pair.hanWords()[word].headword].push_back(pair.hanWords()[word].span);
        const TextSpan first = renderings.begin()->second.front();
        const std::u16string_view form = first.of(pair.target());
        if (renderings.size() == 2) {
            const auto& [one, other] =
                std::pair(renderings.begin()->second, std::next(renderings.begin())->second);
            const bool eachOnce = std::max(one.size(), other.size()) < place.source.size() &&
                                  one.size() + other.size() <= place.source.size();
            const TextSpan later = std::max(one.front(), other.front());
            const TextSpan earlier = std::min(one.front(), other.front());
            if (eachOnce &&
                !isSameWord(*pair.lexicon(), later.of(pair.target()), earlier.of(pair.target())) &&
                links.agree(place, one.front()) && links.agree(place, other.front()))
                addTwoRenderings(pair, place, later, earlier.of(pair.target()), found);
        } else if (renderings.size() == 1) {
            const auto known =
                std::find_if(remembered.begin(), remembered.end(),
                             [&](const RememberedTerm& term) { return term.stem == place.stem; });
            if (known == remembered.end()) {
                if (remembered.size() < mostRemembered)
                    remembered.push_back({place.stem, std::u16string(form)});
            } else if (!isSameWord(*pair.lexicon(), known->rendering, form) && links.agree(place, first)) {
                addTwoRenderings(pair, place, first, known->rendering, found);
            }
        }
    }
}

void learnTerms(PairReading& pair, DocumentFacts& facts) { facts.terms.learn(pair); }

void checkTermsOfDocument(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found) {
    for (const TermPlace& place : termPlaces(pair)) {
        if (place.source.size() != 1 || place.target.size() != 1)
            continue;
        const HanWord& word = pair.hanWords()[place.target.front()];
        const auto usual = facts.terms.usual(place.stem);
        if (!usual || *usual == *word.headword)
            continue;
        const auto entries = pair.lexicon()->entries(*usual);
        if (entries.empty())
            continue;
        const TextSpan source = pair.sourceWords()[place.source.front()].span;
        const bool simplified = pair.pair().targetLanguage == Language::chineseSimplified;
        addIssue(found, "term-other-rendering", source, word.span,
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” is “%2” here and “%3” nearly everywhere else."),
                  {quoted(pair.source(), source), quoted(pair.target(), word.span),
                   toUtf8(simplified ? entries.front().simplified : entries.front().traditional)}});
    }
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
