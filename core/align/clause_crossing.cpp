#include "core/align/clause_crossing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace duizhao {

namespace {

/// A Chinese stretch ends between clauses, at most so many from the border; an English one, which needs no
/// comma there, behind any word, at most so many from the border.
constexpr std::size_t mostClauses = 4;
constexpr std::size_t mostWords = 12;

/// The place of a token in its sentence or stretch, in steps of Nearness.
float placeOf(std::size_t token, std::size_t tokens) {
    return (static_cast<float>(token) + .5F) / static_cast<float>(tokens) * Nearness::steps;
}

} // namespace

ClauseCrossing::ClauseCrossing(const DocumentTokens& document, const SegmentRanges& part, MatchRows& matches,
                               const Nearness& nearness, const AlignmentWeights& weights)
    : document_(&document),
      part_(part),
      matches_(&matches),
      nearness_(&nearness),
      weights_(&weights),
      kindWeights_(kindWeightsOf(weights)),
      ratio_((1 - weights.unexplained) / weights.unexplained) {}

double ClauseCrossing::across(std::size_t english, std::size_t chinese) {
    return std::max(gainOf(english, chinese, true), gainOf(english, chinese, false));
}

/// The best gain of the Chinese before the border with the English behind it, or the reverse.
double ClauseCrossing::gainOf(std::size_t english, std::size_t chinese, bool chineseIsBefore) {
    const std::size_t englishGives = chineseIsBefore ? english : english - 1;
    const std::size_t englishBeside = chineseIsBefore ? english - 1 : english;
    const std::size_t chineseGives = chineseIsBefore ? chinese - 1 : chinese;
    const std::size_t chineseBeside = chineseIsBefore ? chinese : chinese - 1;
    const auto matches = matches_->between(englishGives, chineseGives);
    if (matches.empty())
        return 0;
    near_.assign(matches.begin(), matches.end());
    take(chinese_, document_->chinese, part_.chineseBegin + chineseGives, weights_->chineseWords);
    take(english_, document_->english, part_.englishBegin + englishGives, weights_->englishWords);
    cutChinese(chineseIsBefore);
    if (chinese_.cuts.empty() || !cutEnglish(!chineseIsBefore))
        return 0;

    const auto sizeOf = [](const SideTokens& side, std::size_t segment) {
        return side.begin[segment + 1] - side.begin[segment];
    };
    const std::size_t besideChinese = sizeOf(document_->chinese, part_.chineseBegin + chineseBeside);
    for (const Match& match : matches_->between(englishGives, chineseBeside))
        english_.own[match.english] +=
            explained(match.english, english_.tokens, match.chinese, besideChinese, match.strength);
    const std::size_t besideEnglish = sizeOf(document_->english, part_.englishBegin + englishBeside);
    for (const Match& match : matches_->between(englishBeside, chineseGives))
        chinese_.own[match.chinese] +=
            explained(match.chinese, chinese_.tokens, match.english, besideEnglish, match.strength);
    for (Sentence* sentence : {&english_, &chinese_})
        for (std::size_t token = 0; token < sentence->tokens; ++token)
            if (sentence->own[token] != 0)
                sentence->own[token] = worth(*sentence, token, sentence->own[token]);

    double best = 0;
    for (const std::size_t englishCut : english_.cuts)
        for (const std::size_t chineseCut : chinese_.cuts)
            best = std::max(best, gainOfStretch(englishCut, chineseCut, chineseIsBefore));
    return best;
}

void ClauseCrossing::take(Sentence& sentence, const SideTokens& side, std::size_t segment, double weight) {
    sentence.side = &side;
    sentence.types = side.tokens.data() + side.begin[segment];
    sentence.tokens = side.begin[segment + 1] - side.begin[segment];
    sentence.weight = weight;
    sentence.own.assign(sentence.tokens, 0);
    sentence.crossing.assign(sentence.tokens, 0);
    sentence.cuts.clear();
}

/// Between clauses; what lies beyond cannot cross.
void ClauseCrossing::cutChinese(bool atEnd) {
    const std::uint8_t* beginsClause =
        chinese_.side->beginsClause.data() + (chinese_.types - chinese_.side->tokens.data());
    for (std::size_t words = 1; words < chinese_.tokens && chinese_.cuts.size() < mostClauses; ++words)
        if (const std::size_t cut = atEnd ? chinese_.tokens - words : words; beginsClause[cut] != 0)
            chinese_.cuts.push_back(cut);
    if (chinese_.cuts.empty())
        return;
    const std::size_t farthest = chinese_.cuts.back();
    std::erase_if(near_, [&](const Match& match) {
        return atEnd ? match.chinese < farthest : match.chinese >= farthest;
    });
}

/// Behind words that match: a longer stretch only explains less of each. False if there is none.
bool ClauseCrossing::cutEnglish(bool atEnd) {
    for (const Match& match : near_) {
        const std::size_t cut = atEnd ? match.english : match.english + std::size_t{1};
        const std::size_t words = atEnd ? english_.tokens - cut : cut;
        if (words <= mostWords && words < english_.tokens)
            english_.cuts.push_back(cut);
    }
    std::sort(english_.cuts.begin(), english_.cuts.end());
    english_.cuts.erase(std::unique(english_.cuts.begin(), english_.cuts.end()), english_.cuts.end());
    return !english_.cuts.empty();
}

double ClauseCrossing::gainOfStretch(std::size_t englishCut, std::size_t chineseCut, bool chineseIsBefore) {
    const std::size_t englishBegin = chineseIsBefore ? 0 : englishCut;
    const std::size_t englishEnd = chineseIsBefore ? englishCut : english_.tokens;
    const std::size_t chineseBegin = chineseIsBefore ? chineseCut : 0;
    const std::size_t chineseEnd = chineseIsBefore ? chinese_.tokens : chineseCut;
    const std::size_t englishSize = englishEnd - englishBegin;
    const std::size_t chineseSize = chineseEnd - chineseBegin;
    bool any = false;
    for (const Match& match : near_) {
        if (match.english < englishBegin || match.english >= englishEnd || match.chinese < chineseBegin ||
            match.chinese >= chineseEnd)
            continue;
        any = true;
        const std::size_t english = match.english - englishBegin;
        const std::size_t chinese = match.chinese - chineseBegin;
        english_.crossing[match.english] +=
            explained(english, englishSize, chinese, chineseSize, match.strength);
        chinese_.crossing[match.chinese] +=
            explained(chinese, chineseSize, english, englishSize, match.strength);
    }
    if (!any)
        return 0;
    return takeGain(english_, englishBegin, englishEnd) + takeGain(chinese_, chineseBegin, chineseEnd);
}

double ClauseCrossing::takeGain(Sentence& sentence, std::size_t begin, std::size_t end) const {
    // Likelihood ratios of one kind are multiplied, so that few logarithms are needed.
    std::array<double, tokenKindCount> products;
    products.fill(1);
    double gain = 0;
    for (std::size_t token = begin; token < end; ++token) {
        gain -= sentence.own[token];
        if (float& crossing = sentence.crossing[token]; crossing != 0) {
            products[kindOf(sentence, token)] *= 1 + ratio_ * crossing;
            crossing = 0;
        }
    }
    for (std::size_t kind = 0; kind < tokenKindCount; ++kind)
        if (products[kind] != 1)
            gain += sentence.weight * kindWeights_[kind] * std::log(products[kind]);
    return gain;
}

/// Of token `token` of `tokens` by token `other` of `others`.
float ClauseCrossing::explained(std::size_t token, std::size_t tokens, std::size_t other, std::size_t others,
                                float strength) const {
    const float place = placeOf(token, tokens);
    const float distance = std::abs(place - placeOf(other, others));
    return strength * nearness_->at(static_cast<std::size_t>(distance)) *
           nearness_->perMean(static_cast<std::size_t>(place)) / static_cast<float>(others);
}

float ClauseCrossing::worth(const Sentence& sentence, std::size_t token, float explained) const {
    return static_cast<float>(sentence.weight * kindWeights_[kindOf(sentence, token)] *
                              std::log1p(ratio_ * explained));
}

std::size_t ClauseCrossing::kindOf(const Sentence& sentence, std::size_t token) {
    return static_cast<std::size_t>(sentence.side->types[sentence.types[token]].kind);
}

} // namespace duizhao
