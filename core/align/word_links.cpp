#include "core/align/word_links.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace duizhao {

namespace {

/// Weaker associations are chance as often as not.
constexpr float weakestLink = 8;
/// How many tokens away a token may stand from the one that has the same counterpart, and a token without a
/// link from where its neighbours let it be expected.
constexpr std::uint32_t farthestNeighbour = 2;
constexpr float farthestByPosition = 2.5F;
/// The variance of a length, in English characters, per character.
constexpr double lengthVariance = 10;

struct Place {
    TypeId type;
    std::uint32_t token;
};

struct Candidate {
    float strength;
    float distance;
    TokenLink link;
};

bool better(const Candidate& a, const Candidate& b) {
    if (a.strength != b.strength)
        return a.strength > b.strength;
    if (a.distance != b.distance)
        return a.distance < b.distance;
    return a.link.english != b.link.english ? a.link.english < b.link.english
                                            : a.link.chinese < b.link.chinese;
}

std::vector<Candidate> findCandidates(const DocumentTokens& document, const Associations& associations,
                                      std::uint32_t englishBegin, std::uint32_t englishEnd,
                                      std::uint32_t chineseBegin, std::uint32_t chineseEnd) {
    std::vector<Place> places;
    for (std::uint32_t token = chineseBegin; token < chineseEnd; ++token)
        places.push_back({document.chinese.tokens[token], token});
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.type < b.type; });
    const float englishStep = 1 / static_cast<float>(englishEnd - englishBegin);
    const float chineseStep = 1 / static_cast<float>(chineseEnd - chineseBegin);
    std::vector<Candidate> candidates;
    for (std::uint32_t english = englishBegin; english < englishEnd; ++english) {
        const auto known = associations.of(document.english.tokens[english]); // by Chinese type
        auto from = known.begin();
        for (const Place& place : places) {
            from = std::lower_bound(from, known.end(), place.type,
                                    [](const Association& one, TypeId type) { return one.chinese < type; });
            if (from == known.end())
                break;
            if (from->chinese != place.type || from->strength < weakestLink)
                continue;
            const float distance = std::abs(static_cast<float>(english - englishBegin) * englishStep -
                                            static_cast<float>(place.token - chineseBegin) * chineseStep);
            candidates.push_back({from->strength, distance, {english, place.token, from->kind}});
        }
    }
    std::sort(candidates.begin(), candidates.end(), better);
    return candidates;
}

/// A bead whose tokens are being linked.
class Linking {
public:
    Linking(const DocumentTokens& document, const Associations& associations, const PathBead& bead)
        : document_(document),
          english_{document.english.begin[bead.englishBegin], document.english.begin[bead.englishEnd]},
          chinese_{document.chinese.begin[bead.chineseBegin], document.chinese.begin[bead.chineseEnd]},
          candidates_(findCandidates(document, associations, english_.begin, english_.end, chinese_.begin,
                                     chinese_.end)),
          linkOfEnglish_(english_.end - english_.begin, none),
          linkOfChinese_(chinese_.end - chinese_.begin, none) {}

    void linkOneToOne() {
        for (const Candidate& candidate : candidates_)
            if (linkOf(candidate.link.english, true) == none && linkOf(candidate.link.chinese, false) == none)
                add(candidate.link);
    }

    /// Tokens without a link beside the one link of their counterpart.
    void linkNeighbours() {
        const std::size_t single = links_.size();
        for (const Candidate& candidate : candidates_) {
            const auto [english, chinese, kind] = candidate.link;
            const std::size_t ofEnglish = linkOf(english, true);
            const std::size_t ofChinese = linkOf(chinese, false);
            if (ofEnglish == none && ofChinese < single && isNear(links_[ofChinese].english, english))
                add(candidate.link);
            else if (ofChinese == none && ofEnglish < single && isNear(links_[ofEnglish].chinese, chinese))
                add(candidate.link);
        }
    }

    void linkByPosition() {
        std::vector<Candidate> near;
        for (std::uint32_t english = english_.begin; english < english_.end; ++english) {
            if (!isLeftOver(document_.english, english, true))
                continue;
            const float expected = expectedPlace(english);
            for (std::uint32_t chinese = chinese_.begin; chinese < chinese_.end; ++chinese)
                if (const float distance = std::abs(static_cast<float>(chinese) - expected);
                    distance <= farthestByPosition && isLeftOver(document_.chinese, chinese, false))
                    near.push_back({0, distance, {english, chinese, MatchKind::position}});
        }
        std::sort(near.begin(), near.end(), better);
        for (const Candidate& candidate : near)
            if (linkOf(candidate.link.english, true) == none && linkOf(candidate.link.chinese, false) == none)
                add(candidate.link);
    }

    std::vector<TokenLink> links() && {
        std::sort(links_.begin(), links_.end(), [](const TokenLink& a, const TokenLink& b) {
            return a.english != b.english ? a.english < b.english : a.chinese < b.chinese;
        });
        return std::move(links_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t& linkOf(std::uint32_t token, bool english) {
        return english ? linkOfEnglish_[token - english_.begin] : linkOfChinese_[token - chinese_.begin];
    }

    void add(const TokenLink& link) {
        for (std::size_t* const own : {&linkOf(link.english, true), &linkOf(link.chinese, false)})
            if (*own == none)
                *own = links_.size();
        links_.push_back(link);
    }

    static bool isNear(std::uint32_t one, std::uint32_t other) {
        return std::max(one, other) - std::min(one, other) <= farthestNeighbour;
    }

    bool isLeftOver(const SideTokens& side, std::uint32_t token, bool english) {
        return side.types[side.tokens[token]].kind == TokenKind::word && linkOf(token, english) == none;
    }

    /// The Chinese place between the counterparts of the linked tokens before and behind.
    float expectedPlace(std::uint32_t english) {
        auto before = static_cast<float>(english_.begin) - 1;
        auto placeBefore = static_cast<float>(chinese_.begin) - 1;
        auto behind = static_cast<float>(english_.end);
        auto placeBehind = static_cast<float>(chinese_.end);
        const auto isMarked = [this](std::uint32_t token) {
            const std::size_t link = linkOf(token, true);
            return link != none && links_[link].kind != MatchKind::position;
        };
        for (std::uint32_t token = english; token-- > english_.begin;)
            if (isMarked(token)) {
                before = static_cast<float>(token);
                placeBefore = static_cast<float>(links_[linkOf(token, true)].chinese);
                break;
            }
        for (std::uint32_t token = english + 1; token < english_.end; ++token)
            if (isMarked(token)) {
                behind = static_cast<float>(token);
                placeBehind = static_cast<float>(links_[linkOf(token, true)].chinese);
                break;
            }
        return placeBefore +
               (static_cast<float>(english) - before) / (behind - before) * (placeBehind - placeBefore);
    }

    struct Range {
        std::uint32_t begin;
        std::uint32_t end;
    };
    const DocumentTokens& document_;
    Range english_;
    Range chinese_;
    std::vector<Candidate> candidates_; ///< best first
    std::vector<TokenLink> links_;
    std::vector<std::size_t> linkOfEnglish_; ///< the first link of each token of the bead, or none
    std::vector<std::size_t> linkOfChinese_;
};

} // namespace

std::vector<TokenLink> linkTokens(const DocumentTokens& document, const Associations& associations,
                                  const PathBead& bead) {
    Linking linking(document, associations, bead);
    linking.linkOneToOne();
    return std::move(linking).links();
}

std::vector<TokenLink> linkAllTokens(const DocumentTokens& document, const Associations& associations,
                                     const PathBead& bead) {
    Linking linking(document, associations, bead);
    linking.linkOneToOne();
    linking.linkNeighbours();
    linking.linkByPosition();
    return std::move(linking).links();
}

BeadEvidence evidenceOf(const DocumentTokens& document, const Associations& associations,
                        const PathBead& bead, double hanWorth) {
    BeadEvidence evidence;
    if (bead.oneSided())
        return evidence;
    for (const TokenLink& link : linkTokens(document, associations, bead)) {
        switch (link.kind) {
        case MatchKind::gloss:
        case MatchKind::character:
        case MatchKind::learned:
            evidence.words +=
                document.english.types[document.english.tokens[link.english]].kind == TokenKind::functionWord
                    ? 0
                    : 1;
            break;
        case MatchKind::name:
            ++evidence.names;
            break;
        case MatchKind::number:
            ++evidence.numbers;
            break;
        case MatchKind::latin:
            ++evidence.latinTokens;
            break;
        case MatchKind::mark:
            ++evidence.punctuation;
            break;
        case MatchKind::position:
            break;
        }
    }
    const double english = document.english.length(bead.englishBegin, bead.englishEnd, hanWorth);
    const double chinese = document.chinese.length(bead.chineseBegin, bead.chineseEnd, hanWorth);
    const double difference = english - chinese;
    evidence.length = difference * difference <= 4 * lengthVariance * (english + chinese) / 2;
    return evidence;
}

} // namespace duizhao
