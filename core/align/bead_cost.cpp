#include "core/align/bead_cost.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// A bead's probability that a token it holds has no counterpart in it.
constexpr double unexplained = 0.35;
/// Expected occurrences of an unknown token in a segment, and how many segments that expectation is worth.
constexpr double backgroundRate = 0.005;
constexpr double backgroundSegments = 30;

constexpr double numberWeight = 0.5;
constexpr double latinWeight = 0.5;
constexpr double markWeight = 0.5;
constexpr double lengthWeight = 0.75;
constexpr double lengthVariance = 20;

/// Han characters are worth about this many English ones.
constexpr double usualHanWorth = 3.4;
constexpr double usualHanWorthCharacters = 400;

constexpr std::array<BeadShape, 24> shapesByPrior{
    {{1, 1}, {2, 1}, {1, 2}, {3, 1}, {2, 2}, {1, 3}, {1, 0}, {0, 1}, {4, 1}, {3, 2}, {2, 3}, {5, 1},
     {4, 2}, {3, 3}, {2, 4}, {1, 4}, {6, 1}, {5, 2}, {4, 3}, {3, 4}, {7, 1}, {6, 2}, {5, 3}, {4, 4}}};
constexpr std::size_t simpleShapes = 8;

/// Probabilities of the shapes [Chinese - 1][English - 1]: what was counted in literary prose, smoothed; rare
/// shapes fall by a constant factor.
constexpr double shapePriors[4][7] = {
    {.615, .207, .056, .025, .006, .0025, .001},
    {.047, .016, .010, .004, .0015, .0006, 0},
    {.005, .0045, .002, .001, .0005, 0, 0},
    {.0015, .001, .0008, .0004, 0, 0, 0},
};

double explained(double occurrences, double segments, double rate) {
    return std::log(unexplained + (1 - unexplained) * occurrences / (segments * rate));
}

double smoothedRate(double occurrences, double segments) {
    return (occurrences + backgroundRate * backgroundSegments) / (segments + backgroundSegments);
}

std::size_t countOf(std::span<const std::uint32_t> tokens, std::uint32_t token) {
    return static_cast<std::size_t>(std::count(tokens.begin(), tokens.end(), token));
}

} // namespace

std::span<const BeadShape> allBeadShapes() { return shapesByPrior; }
std::span<const BeadShape> simpleBeadShapes() { return allBeadShapes().first(simpleShapes); }

BeadCost::BeadCost(const DocumentFeatures& document, AlignmentUnit unit, double hanWorth)
    : document_(&document), unit_(unit), hanWorth_(hanWorth) {
    const auto english = static_cast<double>(document.english.segments);
    const auto chinese = static_cast<double>(document.chinese.segments);
    tokenRates_.reserve(document.shared.size());
    for (const SharedToken& token : document.shared)
        tokenRates_.push_back({smoothedRate(token.inEnglish, english), smoothedRate(token.inChinese, chinese),
                               token.kind == TokenKind::number ? numberWeight : latinWeight});
    for (std::size_t mark = 0; mark < markCount; ++mark)
        markRates_[mark] = {smoothedRate(document.english.marksBefore.back()[mark], english),
                            smoothedRate(document.chinese.marksBefore.back()[mark], chinese), markWeight};
}

double BeadCost::operator()(const PathBead& bead) const {
    if (bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd)
        return oneSidedScore(bead);
    const double prior =
        shapePriors[bead.chineseEnd - bead.chineseBegin - 1][bead.englishEnd - bead.englishBegin - 1];
    return std::log(prior) + lengthScore(bead) + tokenScore(bead) + markScore(bead);
}

double BeadCost::oneSidedScore(const PathBead& bead) const {
    const double length = document_->english.length(bead.englishBegin, bead.englishEnd, hanWorth_) +
                          document_->chinese.length(bead.chineseBegin, bead.chineseEnd, hanWorth_);
    return -6 - 4 * length / 100;
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
    const auto english = document_->english.tokensOf(bead.englishBegin, bead.englishEnd);
    const auto chinese = document_->chinese.tokensOf(bead.chineseBegin, bead.chineseEnd);
    if (english.empty() && chinese.empty())
        return 0;
    const auto englishSegments = static_cast<double>(bead.englishEnd - bead.englishBegin);
    const auto chineseSegments = static_cast<double>(bead.chineseEnd - bead.chineseBegin);
    double score = 0;
    for (const std::uint32_t token : english) {
        const Rate& rate = tokenRates_[token];
        score += rate.weight *
                 explained(static_cast<double>(countOf(chinese, token)), chineseSegments, rate.inChinese);
    }
    for (const std::uint32_t token : chinese) {
        const Rate& rate = tokenRates_[token];
        score += rate.weight *
                 explained(static_cast<double>(countOf(english, token)), englishSegments, rate.inEnglish);
    }
    return score;
}

double BeadCost::markScore(const PathBead& bead) const {
    const MarkCounts& englishFrom = document_->english.marksBefore[bead.englishBegin];
    const MarkCounts& englishTo = document_->english.marksBefore[bead.englishEnd];
    const MarkCounts& chineseFrom = document_->chinese.marksBefore[bead.chineseBegin];
    const MarkCounts& chineseTo = document_->chinese.marksBefore[bead.chineseEnd];
    const auto englishSegments = static_cast<double>(bead.englishEnd - bead.englishBegin);
    const auto chineseSegments = static_cast<double>(bead.chineseEnd - bead.chineseBegin);
    double score = 0;
    for (std::size_t mark = 0; mark < markCount; ++mark) {
        const double english = englishTo[mark] - englishFrom[mark];
        const double chinese = chineseTo[mark] - chineseFrom[mark];
        if (english == 0 && chinese == 0)
            continue;
        const Rate& rate = markRates_[mark];
        score += rate.weight * (english * explained(chinese, chineseSegments, rate.inChinese) +
                                chinese * explained(english, englishSegments, rate.inEnglish));
    }
    return score;
}

BeadEvidence BeadCost::evidence(const PathBead& bead) const {
    BeadEvidence evidence;
    if (bead.englishBegin == bead.englishEnd || bead.chineseBegin == bead.chineseEnd)
        return evidence;
    const auto english = document_->english.tokensOf(bead.englishBegin, bead.englishEnd);
    const auto chinese = document_->chinese.tokensOf(bead.chineseBegin, bead.chineseEnd);
    for (std::size_t at = 0; at < english.size(); ++at) {
        if (countOf(english.first(at), english[at]) >= countOf(chinese, english[at]))
            continue;
        if (document_->shared[english[at]].kind == TokenKind::number)
            ++evidence.numbers;
        else
            ++evidence.latinTokens;
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
