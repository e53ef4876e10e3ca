#include "core/check/byline_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

/// Whether the text is "By" and a name, or several names, and nothing else.
bool isByline(std::u16string_view text, const std::vector<EnglishWord>& words) {
    constexpr std::size_t mostWords = 12;
    if (words.size() < 2 || words.size() > mostWords)
        return false;
    const std::u16string_view first = words.front().span.of(text);
    if ((first != u"By" && first != u"by" && first != u"BY") ||
        words.front().span.begin != trimmed(text, {0, text.size()}).begin)
        return false;
    // A comma leads to "Staff Writer" and the like; a full stop ends a sentence unless an initial stands
    // before.
    const std::size_t end = std::min(text.find(u','), text.size());
    return std::all_of(words.begin() + 1, words.end(), [&](const EnglishWord& word) {
        const std::u16string_view letters = word.span.of(text);
        return word.span.begin >= end || word.capitalised || letters == u"and" || letters == u"de" ||
               letters == u"van" || letters == u"von" || letters == u"der";
    });
}

} // namespace

void checkByline(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    constexpr std::size_t mostUnits = 200;
    constexpr std::array<std::u16string_view, 10> wrongWords = {u"通過", u"通过", u"經由", u"经由", u"由",
                                                                u"被",   u"藉由", u"借由", u"靠",   u"乘"};
    const std::u16string_view source = pair.source();
    if (source.size() > mostUnits || pair.target().size() > mostUnits || source.size() < 4)
        return;
    const std::u16string_view target = pair.target();
    const TextSpan text = trimmed(target, {0, target.size()});
    const auto wrong = std::find_if(wrongWords.begin(), wrongWords.end(), [&](std::u16string_view word) {
        return text.of(target).starts_with(word);
    });
    if (wrong == wrongWords.end() || text.length() <= wrong->size() || !isByline(source, pair.sourceWords()))
        return;
    // 由某某撰写 names the author as well.
    for (const std::u16string_view author : {u"撰", u"作者", u"写", u"寫", u"著", u"报道", u"報導", u"報道"})
        if (target.find(author) != target.npos)
            return;
    addIssue(found, "byline", trimmed(source, {0, source.size()}), text,
             {QT_TRANSLATE_NOOP("Evidence", "“By” names the author here; “%1” means “by means of”."),
              {quoted(*wrong, {0, wrong->size()})}});
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
