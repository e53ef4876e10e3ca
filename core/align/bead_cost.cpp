#include "core/align/bead_cost.h"

#include "core/align/bead_shapes.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// Han characters are worth about this many English ones.
constexpr double usualHanWorth = 3.4;
constexpr double usualHanWorthCharacters = 400;

} // namespace

BeadCost::BeadCost(const DocumentTokens& document, const Associations& associations,
                   const SegmentRanges& part, MatchRows& matches, double hanWorth, const Nearness& nearness,
                   const AlignmentWeights& weights)
    : document_(&document),
      part_(part),
      matches_(&matches),
      hanWorth_(hanWorth),
      nearness_(&nearness),
      weights_(&weights),
      kindWeight_(kindWeightsOf(weights)),
      logUnexplained_(std::log(weights.unexplained)),
      blocksKnown_(!document.english.blocks.empty() && !document.chinese.blocks.empty()),
      crossing_(document, part, matches, nearness, weights) {
    prepare(english_, document.english, part.englishBegin, part.englishEnd,
            [&](TypeId type) { return associations.knowsEnglish(type); });
    prepare(chinese_, document.chinese, part.chineseBegin, part.chineseEnd,
            [&](TypeId type) { return associations.knowsChinese(type); });
}

template <typename Known>
void BeadCost::prepare(SideState& state, const SideTokens& side, std::size_t begin, std::size_t end,
                       const Known& known) const {
    state.tokensBefore.assign(1, 0);
    state.weightBefore.assign(1, 0);
    state.knownBefore.assign(1, 0);
    for (std::size_t segment = begin; segment < end; ++segment) {
        const auto tokens = side.tokensOf(segment);
        double weight = 0;
        std::uint32_t count = 0;
        for (const TypeId type : tokens) {
            // A word that nothing can explain speaks neither for nor against a partner; a number does.
            const TokenKind kind = side.types[type].kind;
            if ((kind == TokenKind::word || kind == TokenKind::functionWord) && !known(type))
                continue;
            weight += kindWeight_[static_cast<std::size_t>(kind)];
            ++count;
        }
        state.knownBefore.push_back(state.knownBefore.back() + count);
        state.tokensBefore.push_back(state.tokensBefore.back() + static_cast<std::uint32_t>(tokens.size()));
        state.weightBefore.push_back(state.weightBefore.back() + weight);
    }
}

double BeadCost::operator()(const PathBead& bead) {
    if (bead.oneSided())
        return oneSidedScore(bead) + borderScore(bead);
    const double prior = weights_->shape * logShapePrior(bead.english(), bead.chinese());
    return prior + lengthScore(bead) + borderScore(bead) + blockScore(bead) + wordScore(bead);
}

/// Of a two-sided bead: the blocks it lies in.
double BeadCost::blockScore(const PathBead& bead) const {
    if (!blocksKnown_)
        return 0;
    const auto& english = document_->english.blocks;
    const auto& chinese = document_->chinese.blocks;
    std::size_t inside = 0;
    for (std::size_t i = part_.englishBegin + bead.englishBegin + 1; i < part_.englishBegin + bead.englishEnd;
         ++i)
        inside += document_->english.blockEndsBefore(i) ? 1 : 0;
    for (std::size_t j = part_.chineseBegin + bead.chineseBegin + 1; j < part_.chineseBegin + bead.chineseEnd;
         ++j)
        inside += document_->chinese.blockEndsBefore(j) ? 1 : 0;
    const bool otherKind = english[part_.englishBegin + bead.englishBegin].kind !=
                           chinese[part_.chineseBegin + bead.chineseBegin].kind;
    return weights_->blockEndsInside * static_cast<double>(inside) + (otherKind ? weights_->otherKind : 0);
}

/// Of the border behind the bead; the beads before one border are asked for one after the other.
double BeadCost::borderScore(const PathBead& bead) {
    if (bead.englishEnd == 0 || bead.chineseEnd == 0)
        return 0;
    if (bead.englishEnd == borderEnglish_ && bead.chineseEnd == borderChinese_)
        return border_;
    borderEnglish_ = bead.englishEnd;
    borderChinese_ = bead.chineseEnd;
    const bool english = document_->english.insideQuotation[part_.englishBegin + bead.englishEnd - 1] != 0;
    const bool chinese = document_->chinese.insideQuotation[part_.chineseBegin + bead.chineseEnd - 1] != 0;
    border_ = 0;
    if (english != chinese)
        border_ += weights_->onlyOneQuoted;
    else if (english)
        border_ += weights_->bothQuoted;
    if (bead.englishEnd == part_.english() || bead.chineseEnd == part_.chinese())
        return border_;
    if (blocksKnown_ && document_->english.blockEndsBefore(part_.englishBegin + bead.englishEnd) &&
        document_->chinese.blockEndsBefore(part_.chineseBegin + bead.chineseEnd))
        border_ += weights_->bothEndBlock;
    if (weights_->clauseCrosses != 0)
        border_ += weights_->clauseCrosses *
                   std::clamp(crossing_.across(bead.englishEnd, bead.chineseEnd) - weights_->crossingExpected,
                              0.0, weights_->mostCrossing);
    return border_;
}

double BeadCost::oneSidedScore(const PathBead& bead) const {
    const std::size_t segments = bead.english() + bead.chinese();
    const double length = document_->english.length(part_.englishBegin + bead.englishBegin,
                                                    part_.englishBegin + bead.englishEnd, hanWorth_) +
                          document_->chinese.length(part_.chineseBegin + bead.chineseBegin,
                                                    part_.chineseBegin + bead.chineseEnd, hanWorth_);
    const double unexplained =
        weights_->englishWords *
            (english_.weightBefore[bead.englishEnd] - english_.weightBefore[bead.englishBegin]) +
        weights_->chineseWords *
            (chinese_.weightBefore[bead.chineseEnd] - chinese_.weightBefore[bead.chineseBegin]);
    return weights_->alone + weights_->alonePerLength * length / 100 - logUnexplained_ * unexplained +
           weights_->furtherAlone * static_cast<double>(segments - 1);
}

double BeadCost::lengthScore(const PathBead& bead) const {
    const double english = document_->english.length(part_.englishBegin + bead.englishBegin,
                                                     part_.englishBegin + bead.englishEnd, hanWorth_);
    const double chinese = document_->chinese.length(part_.chineseBegin + bead.chineseBegin,
                                                     part_.chineseBegin + bead.chineseEnd, hanWorth_);
    const double difference = english - chinese;
    const double mean = std::max(1.0, (english + chinese) / 2);
    const double squared = difference * difference / (weights_->lengthVariance * mean);
    return -2 * weights_->length * std::log1p(squared / 4);
}

double BeadCost::wordScore(const PathBead& bead) {
    const std::uint32_t englishFirst = english_.tokensBefore[bead.englishBegin];
    const std::uint32_t chineseFirst = chinese_.tokensBefore[bead.chineseBegin];
    const std::uint32_t englishTokens = english_.tokensBefore[bead.englishEnd] - englishFirst;
    const std::uint32_t chineseTokens = chinese_.tokensBefore[bead.chineseEnd] - chineseFirst;
    if (english_.explained.size() < englishTokens)
        english_.explained.resize(englishTokens, 0);
    if (chinese_.explained.size() < chineseTokens)
        chinese_.explained.resize(chineseTokens, 0);
    const float englishStep =
        static_cast<float>(Nearness::steps) / static_cast<float>(std::max(1U, englishTokens));
    const float chineseStep =
        static_cast<float>(Nearness::steps) / static_cast<float>(std::max(1U, chineseTokens));
    for (std::size_t i = bead.englishBegin; i < bead.englishEnd; ++i)
        for (std::size_t j = bead.chineseBegin; j < bead.chineseEnd; ++j) {
            const std::uint32_t englishBefore = english_.tokensBefore[i] - englishFirst;
            const std::uint32_t chineseBefore = chinese_.tokensBefore[j] - chineseFirst;
            for (const Match& match : matches_->between(i, j)) {
                const std::uint32_t english = englishBefore + match.english;
                const std::uint32_t chinese = chineseBefore + match.chinese;
                const float distance = std::abs((static_cast<float>(english) + .5F) * englishStep -
                                                (static_cast<float>(chinese) + .5F) * chineseStep);
                const float share = match.strength * nearness_->at(static_cast<std::size_t>(distance));
                if (english_.explained[english] == 0)
                    english_.touched.push_back(static_cast<std::uint16_t>(english));
                if (chinese_.explained[chinese] == 0)
                    chinese_.touched.push_back(static_cast<std::uint16_t>(chinese));
                english_.explained[english] += share;
                chinese_.explained[chinese] += share;
            }
        }
    const std::uint32_t englishKnown =
        english_.knownBefore[bead.englishEnd] - english_.knownBefore[bead.englishBegin];
    const std::uint32_t chineseKnown =
        chinese_.knownBefore[bead.chineseEnd] - chinese_.knownBefore[bead.chineseBegin];
    return weights_->englishWords * sideScore(english_, document_->english, bead.englishBegin,
                                              bead.englishEnd, part_.englishBegin, chineseKnown) +
           weights_->chineseWords * sideScore(chinese_, document_->chinese, bead.chineseBegin,
                                              bead.chineseEnd, part_.chineseBegin, englishKnown);
}

double BeadCost::sideScore(SideState& state, const SideTokens& side, std::size_t begin, std::size_t end,
                           std::size_t partBegin, std::size_t otherTokens) const {
    // Likelihood ratios are multiplied, one product for each weight, so that a logarithm is needed now and
    // then only.
    constexpr double almostTooGreat = 1e200;
    std::array<double, tokenKindCount> products;
    products.fill(1);
    double score = 0;
    const TypeId* types = side.tokens.data() + side.begin[partBegin + begin];
    const float step = static_cast<float>(Nearness::steps) /
                       static_cast<float>(state.tokensBefore[end] - state.tokensBefore[begin]);
    const float ratio = static_cast<float>((1 - weights_->unexplained) / weights_->unexplained) /
                        static_cast<float>(otherTokens);
    for (const std::uint16_t place : state.touched) {
        const auto position = static_cast<std::size_t>((static_cast<float>(place) + .5F) * step);
        const auto kind = static_cast<std::size_t>(side.types[types[place]].kind);
        products[kind] *= 1 + ratio * state.explained[place] * nearness_->perMean(position);
        if (products[kind] > almostTooGreat) {
            score += kindWeight_[kind] * std::log(products[kind]);
            products[kind] = 1;
        }
        state.explained[place] = 0;
    }
    state.touched.clear();
    for (std::size_t kind = 0; kind < tokenKindCount; ++kind)
        if (products[kind] != 1)
            score += kindWeight_[kind] * std::log(products[kind]);
    return score;
}

double estimateHanWorth(const DocumentTokens& document, const SegmentRanges& part, const Path& path) {
    double other = 0;
    double han = 0;
    const SideTokens& english = document.english;
    const SideTokens& chinese = document.chinese;
    const auto count = [](const std::vector<std::uint64_t>& before, std::size_t begin, std::size_t end) {
        return static_cast<double>(before[end] - before[begin]);
    };
    for (const PathBead& bead : path) {
        if (bead.oneSided())
            continue;
        const std::size_t e = part.englishBegin;
        const std::size_t c = part.chineseBegin;
        other += count(english.otherBefore, e + bead.englishBegin, e + bead.englishEnd) -
                 count(chinese.otherBefore, c + bead.chineseBegin, c + bead.chineseEnd);
        han += count(chinese.hanBefore, c + bead.chineseBegin, c + bead.chineseEnd) -
               count(english.hanBefore, e + bead.englishBegin, e + bead.englishEnd);
    }
    if (han <= 0)
        return usualHanWorth;
    const double worth =
        (std::max(0.0, other) + usualHanWorth * usualHanWorthCharacters) / (han + usualHanWorthCharacters);
    return std::clamp(worth, 1.8, 6.0);
}

} // namespace duizhao
