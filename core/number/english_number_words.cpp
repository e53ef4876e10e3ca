#include "core/number/english_number_words.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

using enum NumberForm;

struct WordEntry {
    std::u16string_view word;
    double value;
    NumberForm form = usual;
    NumberKind kind = NumberKind::plain;
};

/// In lower case, sorted.
constexpr std::array<WordEntry, 52> table{{
    {u"bilateral", 2},
    {u"both", 2},
    {u"bronze", 3},
    {u"couple", 2},
    {u"double", 2, times},
    {u"doubled", 2, times},
    {u"doubles", 2, times},
    {u"doubling", 2, times},
    {u"dual", 2},
    {u"duo", 2},
    {u"either", 2},
    {u"firstly", 1, usual, NumberKind::ordinal},
    {u"half", 0.5, fraction},
    {u"halved", 0.5, fraction},
    {u"halves", 0.5, fraction},
    {u"halving", 0.5, fraction},
    {u"midday", 720, usual, NumberKind::time},
    {u"midnight", 0, usual, NumberKind::time},
    {u"nil", 0},
    {u"noon", 720, usual, NumberKind::time},
    {u"octet", 8},
    {u"once", 1},
    {u"pair", 2},
    {u"pairs", 2},
    {u"quadruple", 4, times},
    {u"quadrupled", 4, times},
    {u"quadrupling", 4, times},
    {u"quarterly", 4},
    {u"quartet", 4},
    {u"quintet", 5},
    {u"quintupled", 5, times},
    {u"secondly", 2, usual, NumberKind::ordinal},
    {u"semi", 0.5, fraction},
    {u"sextet", 6},
    {u"single", 1},
    {u"thirdly", 3, usual, NumberKind::ordinal},
    {u"thrice", 3},
    {u"treble", 3, times},
    {u"trebled", 3, times},
    {u"triangle", 3},
    {u"tricolor", 3},
    {u"trilateral", 3},
    {u"trilogy", 3},
    {u"trio", 3},
    {u"triple", 3, times},
    {u"tripled", 3, times},
    {u"triples", 3, times},
    {u"tripling", 3, times},
    {u"twice", 2},
    {u"twin", 2},
    {u"twins", 2},
    {u"zero", 0},
}};

static_assert(std::is_sorted(table.begin(), table.end(),
                             [](const auto& left, const auto& right) { return left.word < right.word; }));

constexpr std::size_t longestEntry = 12;

const WordEntry* entryOf(std::u16string_view word) {
    std::array<char16_t, longestEntry> lower{};
    if (word.empty() || word.size() > lower.size())
        return nullptr;
    for (std::size_t at = 0; at < word.size(); ++at)
        lower[at] = word[at] >= u'A' && word[at] <= u'Z' ? static_cast<char16_t>(word[at] + 32) : word[at];
    const std::u16string_view letters(lower.data(), word.size());
    const auto found =
        std::lower_bound(table.begin(), table.end(), letters,
                         [](const WordEntry& entry, std::u16string_view name) { return entry.word < name; });
    return found != table.end() && found->word == letters ? &*found : nullptr;
}

/// One measure behind an article (a year, an hour, a decade), or decades and centuries without a number.
std::optional<Number> measureAt(std::u16string_view text, const EnglishWord& first) {
    const bool article = first.meaning == NumberWord::article;
    const std::u16string_view letters = first.span.of(text);
    if (letters == u"decades" || letters == u"centuries" || letters == u"Decades" || letters == u"Centuries")
        return Number{.low = letters[0] == u'd' || letters[0] == u'D' ? 10.0 : 100.0,
                      .high = letters[0] == u'd' || letters[0] == u'D' ? 10.0 : 100.0,
                      .approximate = true,
                      .span = first.span,
                      .faint = true,
                      .unit = {Dimension::duration, 365.25}};
    if (!article)
        return std::nullopt;
    const Unit unit = englishUnitBehind(text, first.span.end);
    if (!unit)
        return std::nullopt;
    const EnglishWord measure = englishWordBehind(text, first.span.end);
    const EnglishWord join = englishWordBehind(text, measure.span.end);
    const EnglishWord more = englishWordBehind(text, join.span.end);
    const EnglishWord half = englishWordBehind(text, more.span.end);
    if (join.meaning == NumberWord::joinAnd && more.meaning == NumberWord::article &&
        half.meaning == NumberWord::half) // an hour and a half
        return Number{.low = 1.5, .high = 1.5, .span = {first.span.begin, half.span.end}, .unit = unit};
    // An hour may be any; a decade is ten years.
    const bool faint = unit.dimension != Dimension::duration || unit.factor < 3000;
    return Number{.low = 1, .high = 1, .prose = true, .span = first.span, .faint = faint, .unit = unit};
}

/// half an hour, half a century, a quarter-century
std::optional<Number> halfMeasureAt(std::u16string_view text, const EnglishWord& first) {
    const bool hyphen = first.span.end < text.size() && text[first.span.end] == u'-';
    if (hyphen && (first.meaning == NumberWord::half || first.meaning == NumberWord::quarter)) {
        const double value = first.meaning == NumberWord::half ? 0.5 : 0.25; // a half-century
        if (const Unit unit = englishUnitBehind(text, first.span.end))
            return Number{.low = value, .high = value, .prose = true, .span = first.span, .unit = unit};
    }
    const EnglishWord article =
        first.meaning == NumberWord::half ? englishWordBehind(text, first.span.end) : EnglishWord{};
    const Unit unit =
        article.meaning == NumberWord::article ? englishUnitBehind(text, article.span.end) : Unit{};
    if (!unit)
        return std::nullopt;
    return Number{
        .low = 0.5, .high = 0.5, .prose = true, .span = {first.span.begin, article.span.end}, .unit = unit};
}

bool isOneOf(std::u16string_view word, const auto& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::u16string_view, 16> numberedParts{
    u"Chapter", u"Part",  u"Act", u"Volume",  u"Book",  u"Phase", u"Section", u"Type",
    u"Class",   u"Title", u"War", u"Article", u"Stage", u"Grade", u"Level",   u"Appendix"};

int romanDigit(char16_t unit) {
    constexpr std::u16string_view digits = u"IVXLC";
    constexpr std::array<int, 5> values{1, 5, 10, 50, 100};
    const std::size_t place = digits.find(unit);
    return place == std::u16string_view::npos ? 0 : values[place];
}

/// The value of a numeral in its usual form, or 0.
int romanValue(std::u16string_view word) {
    int total = 0;
    int run = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const int digit = romanDigit(word[at]);
        const int next = at + 1 < word.size() ? romanDigit(word[at + 1]) : 0;
        if (digit == 0)
            return 0;
        run = at > 0 && word[at] == word[at - 1] ? run + 1 : 1;
        const bool subtracts = next > digit;
        if (run > 3 || (subtracts && (run > 1 || digit == 5 || digit == 50 || next > digit * 10)))
            return 0;
        total += subtracts ? -digit : digit;
    }
    return total;
}

} // namespace

std::optional<Number> englishNumberWordAt(std::u16string_view text, const EnglishWord& first) {
    if (auto measure = measureAt(text, first))
        return measure;
    if (auto half = halfMeasureAt(text, first))
        return half;
    const WordEntry* entry = entryOf(first.span.of(text));
    if (entry == nullptr)
        return std::nullopt;
    // A double bed is no doubling; "doubled" is.
    const std::u16string_view letters = first.span.of(text);
    const bool verb = entry->form == times && (letters.ends_with(u"ed") || letters.ends_with(u"ing"));
    const EnglishWord next = englishWordBehind(text, first.span.end);
    const std::u16string_view behind = next.span.of(text);
    // "half of them", "twice as large"
    const std::u16string_view ahead = text.substr(0, first.span.begin);
    const bool cut = ahead.ends_with(u"in ") || ahead.ends_with(u"by "); // cut in half
    const bool counted = (entry->word == u"half" && (next.meaning == NumberWord::of || cut)) ||
                         (entry->value == 2 && (entry->word == u"twice" || entry->word == u"double") &&
                          (behind == u"as" || behind == u"the"));
    return Number{.low = entry->value,
                  .high = entry->value,
                  .kind = entry->kind,
                  .prose = !verb,
                  .span = first.span,
                  .faint = !verb && !counted,
                  .form = entry->form,
                  .unit = counted && entry->value == 2 ? Unit{Dimension::multiple} : Unit{},
                  .part = entry->form == fraction ? 1.0 : 0.0,
                  .whole = entry->form == fraction ? 2.0 : 0.0};
}

int clearRomanNumeral(std::u16string_view word, std::u16string_view before) {
    if (word.empty() || word.size() > 8 || before.empty() || before.front() < u'A' || before.front() > u'Z')
        return 0;
    if (word.size() == 1 && !isOneOf(before, numberedParts))
        return 0;
    return romanValue(word);
}

} // namespace duizhao
