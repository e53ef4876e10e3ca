#include "core/align/bead_cost.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// A bead's probability that a token it holds has no counterpart in it.
constexpr double unexplained = 0.2;
/// Expected occurrences of an unknown token in a segment, and how many segments that expectation is worth.
constexpr double backgroundRate = 0.02;
constexpr double backgroundSegments = 30;

constexpr double numberWeight = 0.5;
constexpr double proseWeight = 0.25;
constexpr double latinWeight = 0.5;
/// A token that the other side of the document never names, in a two-sided bead.
constexpr double loneWeight = -0.8;
constexpr double markWeight = 0.25;
constexpr double lengthWeight = 1.5;
constexpr double lengthVariance = 10;

/// A segment without a partner, and each further one in a row.
constexpr double oneSided = -6;
constexpr double furtherOneSided = -1.5;

/// Han characters are worth about this many English ones.
constexpr double usualHanWorth = 3.4;
constexpr double usualHanWorthCharacters = 400;

constexpr std::array<BeadShape, 34> shapes{
    {{1, 0}, {0, 1}, {1, 1}, {2, 1}, {1, 2}, {3, 1}, {2, 2}, {1, 3}, {4, 0},  {0, 4}, {16, 0}, {0, 16},
     {4, 1}, {3, 2}, {2, 3}, {5, 1}, {4, 2}, {3, 3}, {2, 4}, {1, 4}, {6, 1},  {5, 2}, {4, 3},  {3, 4},
     {7, 1}, {6, 2}, {5, 3}, {4, 4}, {2, 0}, {0, 2}, {8, 0}, {0, 8}, {32, 0}, {0, 32}}};
constexpr std::size_t simpleShapes = 12;

/// Probabilities of the shapes [Chinese - 1][English - 1]: what was counted in literary prose, smoothed; rare
/// shapes fall by a constant factor.
constexpr double shapePriors[4][7] = {
    {.615, .207, .056, .025, .006, .0025, .001},
    {.047, .016, .010, .004, .0015, .0006, 0},
    {.005, .0045, .002, .001, .0005, 0, 0},
    {.0015, .001, .0008, .0004, 0, 0, 0},
};

/// How much likelier a token is where its counterpart stands `occurrences` times in `segments` segments,
/// against anywhere in the document.
double likelihoodRatio(double occurrences, double segments, double rate) {
    return unexplained + (1 - unexplained) * occurrences / (segments * rate);
}

double power(double base, std::uint32_t exponent) {
    double result = 1;
    for (std::uint32_t left = std::min<std::uint32_t>(exponent, 16); left > 0; --left)
        result *= base;
    return result;
}

using LogPriors = std::array<std::array<double, 7>, 4>;

const LogPriors& logPriors() {
    static const LogPriors table = [] {
        LogPriors logarithms{};
        for (std::size_t chinese = 0; chinese < 4; ++chinese)
            for (std::size_t english = 0; english < 7; ++english)
                logarithms[chinese][english] = std::log(shapePriors[chinese][english]);
        return logarithms;
    }();
    return table;
}

double smoothedRate(double occurrences, double segments) {
    return (occurrences + backgroundRate * backgroundSegments) / (segments + backgroundSegments);
}

double weightOf(TokenKind kind) {
    switch (kind) {
    case TokenKind::number:
        return numberWeight;
    case TokenKind::smallNumeral:
        return proseWeight;
    case TokenKind::latin:
        return latinWeight;
    }
    return 0;
}

/// How often the segments hold the token.
std::size_t occurrences(const SideFeatures& side, std::size_t begin, std::size_t end, std::uint32_t token) {
    std::size_t count = 0;
    for (std::size_t segment = begin; segment < end; ++segment) {
        const auto tokens = side.tokensOf(segment, segment + 1);
        const auto [first, last] = std::equal_range(tokens.begin(), tokens.end(), token);
        count += static_cast<std::size_t>(last - first);
    }
    return count;
}

double logUnexplained() {
    static const double logarithm = std::log(unexplained);
    return logarithm;
}

} // namespace

std::span<const BeadShape> allBeadShapes() { return shapes; }
std::span<const BeadShape> simpleBeadShapes() { return allBeadShapes().first(simpleShapes); }

BeadCost::BeadCost(const DocumentFeatures& document, double hanWorth)
    : document_(&document), hanWorth_(hanWorth) {
    const auto english = static_cast<double>(document.english.segments);
    const auto chinese = static_cast<double>(document.chinese.segments);
    tokenRates_.reserve(document.shared.size());
    for (const SharedToken& token : document.shared)
        tokenRates_.push_back({smoothedRate(token.inEnglish, english), smoothedRate(token.inChinese, chinese),
                               weightOf(token.kind)});
    for (std::size_t mark = 0; mark < markCount; ++mark)
        markRates_[mark] = {smoothedRate(document.english.marksBefore.back()[mark], english),
                            smoothedRate(document.chinese.marksBefore.back()[mark], chinese), markWeight};
}

double BeadCost::operator()(const PathBead& bead) const {
    if (bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd)
        return oneSidedScore(bead);
    const double prior =
        logPriors()[bead.chineseEnd - bead.chineseBegin - 1][bead.englishEnd - bead.englishBegin - 1];
    return prior + lengthScore(bead) + tokenScore(bead) + markScore(bead);
}

double BeadCost::oneSidedScore(const PathBead& bead) const {
    const std::size_t segments = bead.englishEnd - bead.englishBegin + bead.chineseEnd - bead.chineseBegin;
    return oneSided + furtherOneSided * static_cast<double>(segments - 1);
}

double BeadCost::lengthScore(const PathBead& bead) const {
    const double english = document_->english.length(bead.englishBegin, bead.englishEnd, hanWorth_);
    const double chinese = document_->chinese.length(bead.chineseBegin, bead.chineseEnd, hanWorth_);
    const double difference = english - chinese;
    const double mean = std::max(1.0, (english + chinese) / 2);
    const double squared = difference * difference / (lengthVariance * mean);
    return -2 * lengthWeight * std::log1p(squared / 4);
}

double BeadCost::tokenScore(const PathBead& bead) const {
    const SideFeatures& english = document_->english;
    const SideFeatures& chinese = document_->chinese;
    const std::uint32_t lone = english.loneBefore[bead.englishEnd] - english.loneBefore[bead.englishBegin] +
                               chinese.loneBefore[bead.chineseEnd] - chinese.loneBefore[bead.chineseBegin];
    double score = loneWeight * lone;
    for (const std::uint32_t token : english.tokensOf(bead.englishBegin, bead.englishEnd))
        score += occurrenceScore(bead, token, true);
    for (const std::uint32_t token : chinese.tokensOf(bead.chineseBegin, bead.chineseEnd))
        score += occurrenceScore(bead, token, false);
    return score;
}

double BeadCost::occurrenceScore(const PathBead& bead, std::uint32_t token, bool inEnglish) const {
    const std::size_t english = occurrences(document_->english, bead.englishBegin, bead.englishEnd, token);
    const std::size_t chinese = occurrences(document_->chinese, bead.chineseBegin, bead.chineseEnd, token);
    const Rate& rate = tokenRates_[token];
    const std::size_t matched = std::min(english, chinese);
    if (matched == 0)
        return rate.weight * logUnexplained();
    const double segments = static_cast<double>(inEnglish ? bead.chineseEnd - bead.chineseBegin
                                                          : bead.englishEnd - bead.englishBegin);
    const double ratio =
        likelihoodRatio(static_cast<double>(matched), segments, inEnglish ? rate.inChinese : rate.inEnglish);
    const double share = static_cast<double>(matched) / static_cast<double>(inEnglish ? english : chinese);
    return rate.weight * (share * std::log(ratio) + (1 - share) * logUnexplained());
}

double BeadCost::markScore(const PathBead& bead) const {
    const MarkCounts& englishFrom = document_->english.marksBefore[bead.englishBegin];
    const MarkCounts& englishTo = document_->english.marksBefore[bead.englishEnd];
    const MarkCounts& chineseFrom = document_->chinese.marksBefore[bead.chineseBegin];
    const MarkCounts& chineseTo = document_->chinese.marksBefore[bead.chineseEnd];
    const auto englishSegments = static_cast<double>(bead.englishEnd - bead.englishBegin);
    const auto chineseSegments = static_cast<double>(bead.chineseEnd - bead.chineseBegin);
    double ratio = 1;
    for (std::size_t mark = 0; mark < markCount; ++mark) {
        const std::uint32_t english = englishTo[mark] - englishFrom[mark];
        const std::uint32_t chinese = chineseTo[mark] - chineseFrom[mark];
        if (english == 0 && chinese == 0)
            continue;
        const Rate& rate = markRates_[mark];
        ratio *= power(likelihoodRatio(chinese, chineseSegments, rate.inChinese), english) *
                 power(likelihoodRatio(english, englishSegments, rate.inEnglish), chinese);
    }
    return ratio == 1 ? 0 : markWeight * std::log(ratio);
}

BeadEvidence BeadCost::evidence(const PathBead& bead) const {
    BeadEvidence evidence;
    if (bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd)
        return evidence;
    const auto english = document_->english.tokensOf(bead.englishBegin, bead.englishEnd);
    for (std::size_t at = 0; at < english.size(); ++at) {
        const auto before = static_cast<std::size_t>(
            std::count(english.begin(), english.begin() + static_cast<std::ptrdiff_t>(at), english[at]));
        if (before >= occurrences(document_->chinese, bead.chineseBegin, bead.chineseEnd, english[at]))
            continue;
        if (document_->shared[english[at]].kind == TokenKind::latin)
            ++evidence.latinTokens;
        else
            ++evidence.numbers;
    }
    for (std::size_t mark = 0; mark < markCount; ++mark)
        evidence.punctuation +=
            static_cast<int>(std::min(document_->english.marksBefore[bead.englishEnd][mark] -
                                          document_->english.marksBefore[bead.englishBegin][mark],
                                      document_->chinese.marksBefore[bead.chineseEnd][mark] -
                                          document_->chinese.marksBefore[bead.chineseBegin][mark]));
    const double englishLength = document_->english.length(bead.englishBegin, bead.englishEnd, hanWorth_);
    const double chineseLength = document_->chinese.length(bead.chineseBegin, bead.chineseEnd, hanWorth_);
    const double difference = englishLength - chineseLength;
    evidence.length = difference * difference <= 4 * lengthVariance * (englishLength + chineseLength) / 2;
    return evidence;
}

namespace {

/// English characters for one Han character in text with these counts, drawn to the usual value.
double smoothedHanWorth(double other, double han) {
    const double worth = (other + usualHanWorth * usualHanWorthCharacters) / (han + usualHanWorthCharacters);
    return std::clamp(worth, 1.8, 6.0);
}

} // namespace

double estimateHanWorth(const DocumentFeatures& document) {
    return estimateHanWorth(document, {{0, document.english.segments, 0, document.chinese.segments}});
}

double estimateHanWorth(const DocumentFeatures& document, const Path& path) {
    double other = 0;
    double han = 0;
    for (const PathBead& bead : path) {
        if (bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd)
            continue;
        const SideFeatures& english = document.english;
        const SideFeatures& chinese = document.chinese;
        const auto count = [](const std::vector<std::uint64_t>& before, std::size_t begin, std::size_t end) {
            return static_cast<double>(before[end] - before[begin]);
        };
        other += count(english.otherBefore, bead.englishBegin, bead.englishEnd) -
                 count(chinese.otherBefore, bead.chineseBegin, bead.chineseEnd);
        han += count(chinese.hanBefore, bead.chineseBegin, bead.chineseEnd) -
               count(english.hanBefore, bead.englishBegin, bead.englishEnd);
    }
    return han <= 0 ? usualHanWorth : smoothedHanWorth(std::max(0.0, other), han);
}

} // namespace duizhao
