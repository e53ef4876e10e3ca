#include "core/check/quoted_forms.h"

#include "core/align/quotations.h"
#include "core/text/characters.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t mostSourceUnits = 30;
constexpr std::size_t mostSourceWords = 3;
constexpr std::size_t mostTargetUnits = 8;
constexpr std::size_t mostQuotations = 3; ///< of a pair; the order of more is no witness
constexpr std::size_t mostRenderings = 8; ///< of one word

/// What stands between quotation marks, where that is at most `mostUnits` units; nested quotations count.
std::vector<TextSpan> shortQuotations(std::u16string_view text, std::size_t mostUnits) {
    std::vector<TextSpan> quotations;
    if (text.find_first_of(u"\"“”「」＂‘’『』") == text.npos)
        return quotations;
    std::size_t open = text.npos; // inside the last opening mark
    QuotationReader reader;
    QuotationMark mark;
    for (std::size_t at = 0; reader.next(text, at, mark); at = mark.at + 1) {
        if (!mark.opens && open != text.npos && mark.at > open && mark.at - open <= mostUnits)
            quotations.push_back({open, mark.at});
        open = mark.opens ? mark.at + 1 : text.npos;
    }
    return quotations;
}

bool hasHan(std::u16string_view text) { return std::any_of(text.begin(), text.end(), isHanUnit); }

/// Appends a place for each word of the source quotation that means something.
void addPlaces(PairReading& pair, TextSpan source, TextSpan target, std::vector<QuotedPlace>& places) {
    std::vector<EnglishWord> words;
    findEnglishWords(source.of(pair.source()), words);
    if (words.size() > mostSourceWords || !hasHan(target.of(pair.target())))
        return;
    for (const EnglishWord& word : words) {
        std::string stem(pair.stemmer().stem(word.span.of(source.of(pair.source()))));
        if (!isStopWord(stem))
            places.push_back({std::move(stem), source, target});
    }
}

} // namespace

std::vector<QuotedPlace> quotedPlaces(PairReading& pair) {
    const auto source = shortQuotations(pair.source(), mostSourceUnits);
    if (source.empty() || source.size() > mostQuotations)
        return {};
    const auto target = shortQuotations(pair.target(), mostTargetUnits);
    if (target.size() != source.size())
        return {};
    std::vector<QuotedPlace> places;
    for (std::size_t at = 0; at < source.size(); ++at)
        addPlaces(pair, source[at], target[at], places);
    return places;
}

namespace {

/// Whether two renderings have something in common: two characters in a row, or one of them is only one.
bool areRelated(std::u16string_view one, std::u16string_view other) {
    if (one.size() < 2 || other.size() < 2)
        return one.find(other) != one.npos || other.find(one) != other.npos;
    for (std::size_t at = 0; at + 2 <= one.size(); ++at)
        if (other.find(one.substr(at, 2)) != other.npos)
            return true;
    return false;
}

} // namespace

void QuotedForms::learn(PairReading& pair) {
    for (const QuotedPlace& place : quotedPlaces(pair)) {
        std::vector<std::u16string>& known = forms_[place.stem];
        std::u16string form(place.target.of(pair.target()));
        if (known.size() < mostRenderings && std::find(known.begin(), known.end(), form) == known.end())
            known.push_back(std::move(form));
    }
}

std::vector<std::u16string> QuotedForms::renderings(const std::string& stem) const {
    const auto found = forms_.find(stem);
    if (found == forms_.end())
        return {};
    const std::vector<std::u16string>& known = found->second;
    for (std::size_t at = 1; at < known.size(); ++at)
        if (!areRelated(known[0], known[at]))
            return {known[0], known[at]};
    return {};
}

} // namespace duizhao
