#include "core/align/word_links.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// Weaker associations are chance as often as not.
constexpr float weakestLink = 8;
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

} // namespace

std::vector<TokenLink> linkTokens(const DocumentTokens& document, const Associations& associations,
                                  const PathBead& bead) {
    const std::uint32_t englishBegin = document.english.begin[bead.englishBegin];
    const std::uint32_t englishEnd = document.english.begin[bead.englishEnd];
    const std::uint32_t chineseBegin = document.chinese.begin[bead.chineseBegin];
    const std::uint32_t chineseEnd = document.chinese.begin[bead.chineseEnd];
    std::vector<TokenLink> links;
    std::vector<bool> englishTaken(englishEnd - englishBegin);
    std::vector<bool> chineseTaken(chineseEnd - chineseBegin);
    for (const Candidate& candidate :
         findCandidates(document, associations, englishBegin, englishEnd, chineseBegin, chineseEnd)) {
        if (englishTaken[candidate.link.english - englishBegin] ||
            chineseTaken[candidate.link.chinese - chineseBegin])
            continue;
        englishTaken[candidate.link.english - englishBegin] = true;
        chineseTaken[candidate.link.chinese - chineseBegin] = true;
        links.push_back(candidate.link);
    }
    std::sort(links.begin(), links.end(),
              [](const TokenLink& a, const TokenLink& b) { return a.english < b.english; });
    return links;
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
        }
    }
    const double english = document.english.length(bead.englishBegin, bead.englishEnd, hanWorth);
    const double chinese = document.chinese.length(bead.chineseBegin, bead.chineseEnd, hanWorth);
    const double difference = english - chinese;
    evidence.length = difference * difference <= 4 * lengthVariance * (english + chinese) / 2;
    return evidence;
}

} // namespace duizhao
