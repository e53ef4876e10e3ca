#include "core/check/leftover_check.h"

#include "core/check/add_issue.h"
#include "core/check/broken_word.h"
#include "core/check/leftover_word.h"
#include "core/text/utf.h"

#include <algorithm>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

void addFragment(PairReading& pair, const LeftoverWord& leftover, std::vector<Issue>& found) {
    const std::u16string_view text = pair.target();
    const BrokenWord broken = pair.brokenWords().find(text, leftover.span);
    const std::string piece = quoted(text, leftover.span);
    Evidence evidence;
    if (!broken.word.empty())
        evidence = {QT_TRANSLATE_NOOP("Evidence", "“%1” is not a word of the source and breaks up “%2”."),
                    {piece, toUtf8(broken.word)}};
    else if (leftover.source)
        evidence = {QT_TRANSLATE_NOOP("Evidence", "“%1” is a remnant of “%2”."),
                    {piece, quoted(pair.source(), *leftover.source)}};
    else
        evidence = {QT_TRANSLATE_NOOP("Evidence", "“%1” is not a word of the source."), {piece}};
    addIssue(found, "latin-fragment", leftover.source, broken.span, std::move(evidence));
}

/// What the dictionary would say for the word, in the script of the target; empty where it has nothing.
std::string dictionaryWord(PairReading& pair, TextSpan word) {
    const std::vector<HeadwordId> headwords = pair.lexicon()->headwordsFor(quoted(pair.source(), word));
    if (headwords.empty())
        return {};
    const std::vector<DictionaryEntry> entries = pair.lexicon()->entries(headwords.front());
    if (entries.empty())
        return {};
    return toUtf8(pair.pair().targetLanguage == Language::chineseSimplified ? entries.front().simplified
                                                                            : entries.front().traditional);
}

/// Whether the target also has a Chinese word for it, so that the Latin one is an explanation.
bool alsoTranslated(PairReading& pair, TextSpan word) {
    const std::optional<StemId> stem = pair.stemOf(word.of(pair.source()));
    return stem && std::any_of(pair.hanWords().begin(), pair.hanWords().end(), [&](const HanWord& han) {
               if (!han.headword || han.span.length() < 2)
                   return false;
               const StemList stems = pair.lexicon()->glossStems(*han.headword);
               return std::any_of(stems.begin(), stems.end(),
                                  [&](StemWeight one) { return one.stem == *stem; });
           });
}

void addUntranslated(PairReading& pair, const LeftoverWord& leftover, std::vector<Issue>& found) {
    if (!pair.lexicon() || !pair.stemOf(leftover.source->of(pair.source())))
        return;
    const std::string word = dictionaryWord(pair, *leftover.source);
    if (word.empty() || alsoTranslated(pair, *leftover.source))
        return;
    addIssue(found, "untranslated-word", leftover.source, leftover.span,
             {QT_TRANSLATE_NOOP("Evidence", "“%1” is left as it is; the dictionary has “%2”."),
              {quoted(pair.target(), leftover.span), word}});
}

} // namespace

void checkLeftoverWords(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    for (const LeftoverWord& leftover : findLeftoverWords(pair))
        if (leftover.fragment)
            addFragment(pair, leftover, found);
        else
            addUntranslated(pair, leftover, found);
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
