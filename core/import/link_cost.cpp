#include "core/import/link_cost.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

// The figures are set by hand and held by tests; README.md says what each guards against.
constexpr double leaveText = 3.4;
constexpr double leaveSmall = 2.5;      // titles, bylines, credits
constexpr double leaveRepetition = 1.2; // says the same as its neighbour
constexpr double otherKind = 1.2;
constexpr double otherGroup = 3.0;
constexpr double farRuns = 6.0;   // in a page that alternates at every block
constexpr double notBeside = 4.0; // likewise
constexpr double sameRank = -1.0;
constexpr double joinFirst = 2.0;
constexpr double joinMore = 0.7;
constexpr double joinRepetition = 4.0;
constexpr double joinOtherThanText = 4.5;
constexpr double mostForWords = 6.0;

double leave(const LinkItem& item) {
    if (item.likePrevious)
        return leaveRepetition;
    switch (item.kind) {
    case BlockKind::title:
    case BlockKind::byline:
    case BlockKind::credit:
        return leaveSmall;
    case BlockKind::heading:
    case BlockKind::paragraph:
    case BlockKind::listItem:
    case BlockKind::code:
    case BlockKind::boilerplate:
        break;
    }
    return leaveText + std::min(2.0, item.weight / 160);
}

bool isHead(BlockKind kind) { return kind == BlockKind::title || kind == BlockKind::heading; }

double kinds(const LinkItem& english, const LinkItem& chinese) {
    if (english.kind == chinese.kind)
        return english.kind == BlockKind::paragraph ? 0 : -0.5;
    return isHead(english.kind) && isHead(chinese.kind) ? 0 : otherKind;
}

} // namespace

LinkCost::LinkCost(const std::vector<LinkItem>& english, const std::vector<LinkItem>& chinese,
                   PageLayout layout)
    : english_(english), chinese_(chinese), layout_(layout) {
    for (const LinkItem& item : chinese_) {
        for (const std::uint32_t word : item.words.latin)
            ++blocksWith_[word];
        for (const std::uint32_t number : item.words.numbers)
            ++blocksWith_[number];
    }
}

double LinkCost::leaveEnglish(std::size_t english) const { return leave(english_[english]); }
double LinkCost::leaveChinese(std::size_t chinese) const { return leave(chinese_[chinese]); }

bool LinkCost::canJoin(const std::vector<LinkItem>& items, std::size_t first, std::size_t count) const {
    return first + count <= items.size() &&
           (!layout_.oneFile || items[first].position + count - 1 == items[first + count - 1].position);
}

double LinkCost::sharedWords(const LinkItem& english, const LinkItem& chinese) const {
    if ((english.words.mark & chinese.words.mark) == 0)
        return 0;
    double gain = 0;
    const auto add = [&](const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& two) {
        for (auto a = one.begin(), b = two.begin(); a != one.end() && b != two.end();) {
            if (*a == *b) {
                const double blocks = static_cast<double>(chinese_.size() + 1);
                gain += 0.3 + 0.8 * std::min(3.0, std::log(blocks / blocksWith_.at(*a)));
                ++a;
                ++b;
            } else if (*a < *b) {
                ++a;
            } else {
                ++b;
            }
        }
    };
    add(english.words.latin, chinese.words.latin);
    add(english.words.numbers, chinese.words.numbers);
    return gain;
}

double LinkCost::words(std::size_t english, std::size_t englishCount, std::size_t chinese,
                       std::size_t chineseCount) const {
    double gain = 0;
    std::size_t inEnglish = 0;
    std::size_t inChinese = 0;
    for (std::size_t e = english; e < english + englishCount; ++e)
        inEnglish += english_[e].words.numbers.size();
    for (std::size_t c = chinese; c < chinese + chineseCount; ++c)
        inChinese += chinese_[c].words.latin.size() + chinese_[c].words.numbers.size();
    for (std::size_t e = english; e < english + englishCount; ++e)
        for (std::size_t c = chinese; c < chinese + chineseCount; ++c)
            gain += sharedWords(english_[e], chinese_[c]);
    gain = std::min(gain, mostForWords);
    // Latin words and numbers of the Chinese, all of which the English lacks, speak against the link.
    const double foreign = gain > 0 ? 0 : std::min(2.0, 0.4 * static_cast<double>(inChinese));
    const double lost = gain > 0 ? 0 : std::min(1.0, 0.3 * static_cast<double>(inEnglish));
    return foreign + lost - gain;
}

double LinkCost::place(const LinkItem& english, const LinkItem& chinese) const {
    if (!layout_.oneFile)
        return 0;
    const std::size_t distance =
        english.run > chinese.run ? english.run - chinese.run : chinese.run - english.run;
    double cost = farRuns * layout_.alternation * layout_.alternation * static_cast<double>(distance - 1) / 2;
    const std::size_t from = std::min(english.position, chinese.position);
    const std::size_t to = std::max(english.position, chinese.position);
    if (distance == 1 && english.rank == chinese.rank && english.runLength == chinese.runLength)
        cost += sameRank;
    else if (to - from > 1)
        cost += notBeside * layout_.alternation * layout_.alternation;
    if (layout_.groupsHoldPairs && english.group != chinese.group)
        cost += otherGroup;
    return cost;
}

double LinkCost::link(std::size_t english, std::size_t englishCount, std::size_t chinese,
                      std::size_t chineseCount) const {
    double englishWeight = 0;
    double chineseWeight = 0;
    double cost = 0;
    const auto addSide = [&](const std::vector<LinkItem>& items, std::size_t first, std::size_t count,
                             double& weight) {
        for (std::size_t at = first; at < first + count; ++at) {
            weight += items[at].weight;
            if (count > 1 && (items[at].kind != BlockKind::paragraph || items[at].fragment))
                cost += joinOtherThanText;
            if (at > first && items[at].likePrevious)
                cost += joinRepetition;
            if (at > first && layout_.groupsHoldPairs && items[at].group != items[at - 1].group)
                cost += otherGroup;
        }
        if (count > 1)
            cost += joinFirst + joinMore * static_cast<double>(count - 2);
    };
    addSide(english_, english, englishCount, englishWeight);
    addSide(chinese_, chinese, chineseCount, chineseWeight);
    const double surprise =
        lengthSurprise(englishWeight, layout_.chineseScale * chineseWeight) / layout_.spread;
    cost += 2 * std::log(1 + surprise * surprise / 4);
    cost += words(english, englishCount, chinese, chineseCount);
    cost += kinds(english_[english], chinese_[chinese]);
    // The nearest two of the joined blocks say how far apart the sides are.
    const bool first = englishFirst(english, chinese);
    const LinkItem& nearEnglish = english_[first ? english + englishCount - 1 : english];
    const LinkItem& nearChinese = chinese_[first ? chinese : chinese + chineseCount - 1];
    return cost + place(nearEnglish, nearChinese);
}

} // namespace duizhao
