#include "core/check/said_twice_check.h"

#include "core/check/add_issue.h"
#include "core/text/characters.h"

#include <algorithm>
#include <unordered_map>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

constexpr std::size_t longClause = 6; ///< Han characters
/// Digits that a value needs to be told from others: a year, not a one-digit count.
constexpr std::size_t leastDigits = 3;
/// What a clause with a value is made of when it says the same as another: so many Han characters, so much of
/// it shared.
constexpr std::size_t leastHan = 4;
constexpr double leastShared = 0.6;

bool endsClause(char16_t unit) {
    constexpr std::u16string_view marks = u"，。；：？！、,;:?!…“”\"「」()（）《》\n";
    return !isHanUnit(unit) && marks.find(unit) != marks.npos;
}

std::vector<TextSpan> clausesOf(std::u16string_view text) {
    std::vector<TextSpan> clauses;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool inNumber =
            at > 0 && at + 1 < text.size() && isAsciiDigit(text[at - 1]) && isAsciiDigit(text[at + 1]);
        if (at < text.size() && (!endsClause(text[at]) || inNumber))
            continue;
        if (const TextSpan clause = trimmed(text, {begin, at}); !clause.empty())
            clauses.push_back(clause);
        begin = at + 1;
    }
    return clauses;
}

std::size_t countHan(std::u16string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isHanUnit));
}

/// A run of ASCII digits, with what groups them.
std::vector<TextSpan> valuesOf(std::u16string_view text) {
    std::vector<TextSpan> values;
    for (std::size_t at = 0; at < text.size();) {
        if (!isAsciiDigit(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() &&
               (isAsciiDigit(text[at]) || ((text[at] == u',' || text[at] == u'.') && at + 1 < text.size() &&
                                           isAsciiDigit(text[at + 1]))))
            ++at;
        if (at - begin >= leastDigits)
            values.push_back({begin, at});
    }
    return values;
}

/// Whether three words of the source stand in it a second time.
bool sourceSaysTwice(PairReading& pair) {
    const std::vector<EnglishWord>& words = pair.sourceWords();
    std::unordered_map<std::u16string, std::size_t> seen;
    for (std::size_t at = 0; at + 3 <= words.size(); ++at) {
        std::u16string three;
        for (std::size_t word = at; word < at + 3; ++word)
            (three += words[word].span.of(pair.source())) += u' ';
        const auto [known, first] = seen.emplace(std::move(three), at);
        if (!first && known->second + 3 <= at)
            return true;
    }
    return false;
}

/// A clause that stands again word by word, by itself or at the end of a longer one.
bool addRepeatedClause(PairReading& pair, const std::vector<TextSpan>& clauses, std::vector<Issue>& found) {
    constexpr std::size_t mostUnits = 3'000; // each clause is looked for in all text before it
    const std::u16string_view text = pair.target();
    std::unordered_map<std::u16string_view, TextSpan> seen;
    const std::size_t before = found.size();
    for (const TextSpan clause : clauses) {
        if (countHan(clause.of(text)) < longClause)
            continue;
        const bool again = !seen.emplace(clause.of(text), clause).second;
        const auto stands = text.substr(0, std::min(clause.begin, mostUnits)).find(clause.of(text));
        const bool endsClauseThere = stands != text.npos && stands + clause.length() < text.size() &&
                                     endsClause(text[stands + clause.length()]);
        if (!again && !endsClauseThere)
            continue;
        addIssue(found, "said-twice", std::nullopt, clause,
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” is said a second time."), {quoted(text, clause)}});
    }
    return found.size() > before;
}

/// How much of the clause `of` consists of pairs of neighbouring characters that stand in `in` as well, 0
/// to 1.
double sharedPart(std::u16string_view of, std::u16string_view in) {
    constexpr std::size_t mostUnits = 200; // each is compared with each
    of = of.substr(0, mostUnits);
    in = in.substr(0, mostUnits);
    std::size_t shared = 0;
    std::size_t sharedEnd = 0;
    for (std::size_t at = 0; at + 2 <= of.size(); ++at)
        if (in.find(of.substr(at, 2)) != in.npos) {
            shared += at + 2 - std::max(sharedEnd, at);
            sharedEnd = at + 2;
        }
    return of.empty() ? 0 : static_cast<double>(shared) / static_cast<double>(of.size());
}

TextSpan clauseAround(const std::vector<TextSpan>& clauses, TextSpan value) {
    const auto behind = std::partition_point(clauses.begin(), clauses.end(),
                                             [&](TextSpan clause) { return clause.end < value.end; });
    return behind != clauses.end() && behind->contains(value) ? *behind : value;
}

std::size_t occurrences(const std::vector<TextSpan>& values, std::u16string_view text,
                        std::u16string_view value) {
    return static_cast<std::size_t>(
        std::count_if(values.begin(), values.end(), [&](TextSpan one) { return one.of(text) == value; }));
}

/// A value that stands once in the source and again in a clause of the target that says the same as the
/// first.
void addRepeatedValues(PairReading& pair, const std::vector<TextSpan>& clauses, std::vector<Issue>& found) {
    constexpr std::size_t mostValues = 50; // each is compared with each
    const std::u16string_view text = pair.target();
    const std::vector<TextSpan> values = valuesOf(text);
    if (values.size() < 2 || values.size() > mostValues)
        return;
    const std::vector<TextSpan> sourceValues = valuesOf(pair.source());
    for (std::size_t at = 1; at < values.size(); ++at) {
        const std::u16string_view value = values[at].of(text);
        const auto first = std::find_if(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                                        [&](TextSpan one) { return one.of(text) == value; });
        if (first == values.begin() + static_cast<std::ptrdiff_t>(at) ||
            occurrences(sourceValues, pair.source(), value) != 1)
            continue;
        const TextSpan clause = clauseAround(clauses, values[at]);
        const TextSpan firstClause = clauseAround(clauses, *first);
        if (clause == firstClause || countHan(clause.of(text)) < leastHan ||
            sharedPart(clause.of(text), firstClause.of(text)) < leastShared)
            continue;
        const auto inSource = std::find_if(sourceValues.begin(), sourceValues.end(),
                                           [&](TextSpan one) { return one.of(pair.source()) == value; });
        addIssue(found, "said-twice", *inSource, clause,
                 {QT_TRANSLATE_NOOP("Evidence", "“%1” repeats “%2”; %3 occurs in the source once."),
                  {quoted(text, clause), quoted(text, firstClause), quoted(text, values[at])}});
    }
}

} // namespace

void checkSaidTwice(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    const std::vector<TextSpan> clauses = clausesOf(pair.target());
    if (clauses.size() < 2)
        return;
    std::vector<Issue> repeated;
    if (!addRepeatedClause(pair, clauses, repeated))
        addRepeatedValues(pair, clauses, repeated);
    if (!repeated.empty() && !sourceSaysTwice(pair))
        std::move(repeated.begin(), repeated.end(), std::back_inserter(found));
}

#undef QT_TRANSLATE_NOOP

} // namespace duizhao
