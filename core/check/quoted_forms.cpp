#include "core/check/quoted_forms.h"

#include "core/align/quotations.h"
#include "core/text/characters.h"

#include <algorithm>
#include <optional>

namespace duizhao {

namespace {

constexpr std::size_t mostSourceUnits = 30;
constexpr std::size_t mostSourceWords = 3;
constexpr std::size_t mostTargetUnits = 8;
constexpr std::size_t mostRenderings = 8; ///< of one word

/// The only quotation of at most `mostUnits` units; nothing where there are several or none.
std::optional<TextSpan> onlyShortQuotation(std::u16string_view text, std::size_t mostUnits) {
    std::optional<TextSpan> only;
    std::size_t open = text.npos; // inside the last opening mark
    QuotationReader reader;
    QuotationMark mark;
    for (std::size_t at = 0; reader.next(text, at, mark); at = mark.at + 1) {
        if (mark.opens) {
            open = mark.at + 1;
            continue;
        }
        if (open != text.npos && mark.at > open && mark.at - open <= mostUnits) {
            if (only)
                return std::nullopt;
            only = TextSpan{open, mark.at};
        }
        open = text.npos;
    }
    return only;
}

} // namespace

std::vector<QuotedPlace> quotedPlaces(PairReading& pair) {
    const auto source = onlyShortQuotation(pair.source(), mostSourceUnits);
    const auto target = source ? onlyShortQuotation(pair.target(), mostTargetUnits) : std::nullopt;
    if (!target || std::none_of(pair.target().begin() + static_cast<std::ptrdiff_t>(target->begin),
                                pair.target().begin() + static_cast<std::ptrdiff_t>(target->end), isHanUnit))
        return {};
    std::vector<QuotedPlace> places;
    for (const EnglishWord& word : pair.sourceWords()) {
        if (!source->contains(word.span))
            continue;
        std::string stem(pair.stemmer().stem(word.span.of(pair.source())));
        if (!isStopWord(stem))
            places.push_back({std::move(stem), *source, *target});
    }
    return places.size() <= mostSourceWords ? places : std::vector<QuotedPlace>();
}

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
        if (known[at].find(known[0]) == std::u16string::npos &&
            known[0].find(known[at]) == std::u16string::npos)
            return {known[0], known[at]};
    return {};
}

} // namespace duizhao
