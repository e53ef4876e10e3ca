#include "core/align/self_training.h"

#include <algorithm>
#include <cstdint>

namespace duizhao {

namespace {

constexpr int rounds = 4;
/// What a pair of tokens that nothing is known of begins with, against a strength of 1.
constexpr float unknownStrength = 0.5F;
/// A token may also be explained by nothing in the bead: as much as so many unknown tokens.
constexpr float nothingStrength = 4.0F;
/// Of a long document so many token pairs are looked at, in beads spread evenly over it.
constexpr std::size_t mostPairs = 1'000'000;

/// A pair of types, and what is known and counted of it.
struct TypePair {
    TypeId english;
    TypeId chinese;
    float strength; ///< t / P of the model at hand, up to a factor
    float count;
};

class Teacher {
public:
    Teacher(const DocumentTokens& document, const Associations& associations, const AlignmentWeights& weights)
        : document_(document), associations_(associations), weights_(weights) {}

    Result<std::vector<LearnedTranslation>> teach(const Path& beads, const Progress& progress) {
        choose(beads);
        DUIZHAO_CHECK(collectPairs(progress));
        for (int round = 0; round < rounds; ++round) {
            DUIZHAO_CHECK(count(progress));
            update(round + 1 == rounds);
        }
        return std::move(learned_);
    }

private:
    void choose(const Path& beads) {
        std::size_t pairs = 0;
        for (const PathBead& bead : beads)
            pairs += pairsOf(bead);
        const std::size_t step = pairs / mostPairs + 1;
        for (std::size_t at = 0; at < beads.size(); at += step)
            if (pairsOf(beads[at]) > 0)
                beads_.push_back(beads[at]);
    }

    std::size_t pairsOf(const PathBead& bead) const {
        const SideTokens& english = document_.english;
        const SideTokens& chinese = document_.chinese;
        return std::size_t{english.begin[bead.englishEnd] - english.begin[bead.englishBegin]} *
               (chinese.begin[bead.chineseEnd] - chinese.begin[bead.chineseBegin]);
    }

    static bool canBeLearned(const TokenType& type) {
        return type.kind == TokenKind::word && type.count >= 2;
    }

    template <typename Use>
    void forEachPair(const PathBead& bead, const Use& use) const {
        const SideTokens& english = document_.english;
        const SideTokens& chinese = document_.chinese;
        for (std::size_t e = english.begin[bead.englishBegin]; e < english.begin[bead.englishEnd]; ++e)
            if (canBeLearned(english.types[english.tokens[e]]))
                for (std::size_t c = chinese.begin[bead.chineseBegin]; c < chinese.begin[bead.chineseEnd];
                     ++c)
                    if (canBeLearned(chinese.types[chinese.tokens[c]]))
                        use(english.tokens[e], chinese.tokens[c]);
    }

    Result<void> collectPairs(const Progress& progress) {
        std::vector<std::uint64_t> keys;
        for (const PathBead& bead : beads_) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            forEachPair(bead, [&](TypeId e, TypeId c) { keys.push_back(keyOf(e, c)); });
        }
        keys_ = keys;
        std::sort(keys_.begin(), keys_.end());
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
        pairs_.reserve(keys_.size());
        for (const std::uint64_t key : keys_)
            pairs_.push_back({static_cast<TypeId>(key), static_cast<TypeId>(key >> 32), unknownStrength, 0});
        for (TypeId english = 0; english < document_.english.types.size(); ++english) {
            if (english % 512 == 0 && progress.cancelled())
                return Error{ErrorCode::cancelled};
            for (const Association& association : associations_.of(english))
                if (const std::size_t pair = pairOf(keyOf(english, association.chinese));
                    pair < pairs_.size())
                    pairs_[pair].strength += association.strength;
        }
        numbers_.reserve(keys.size());
        for (const std::uint64_t key : keys) {
            if (numbers_.size() % 65'536 == 0 && progress.cancelled())
                return Error{ErrorCode::cancelled};
            numbers_.push_back(static_cast<std::uint32_t>(pairOf(key)));
        }
        return {};
    }

    static std::uint64_t keyOf(TypeId english, TypeId chinese) {
        return std::uint64_t{chinese} << 32 | english;
    }

    /// The number of a pair, or how many there are.
    std::size_t pairOf(std::uint64_t key) const {
        const auto found = std::lower_bound(keys_.begin(), keys_.end(), key);
        return found != keys_.end() && *found == key ? static_cast<std::size_t>(found - keys_.begin())
                                                     : keys_.size();
    }

    /// Shares each English token out among the Chinese ones of its bead.
    Result<void> count(const Progress& progress) {
        for (TypePair& pair : pairs_)
            pair.count = 0;
        std::size_t at = 0;
        for (const PathBead& bead : beads_) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            const std::size_t chinese = learnable(document_.chinese, bead.chineseBegin, bead.chineseEnd);
            const std::size_t english = learnable(document_.english, bead.englishBegin, bead.englishEnd);
            for (std::size_t e = 0; e < english && chinese > 0; ++e, at += chinese) {
                float sum = nothingStrength;
                for (std::size_t c = 0; c < chinese; ++c)
                    sum += pairs_[numbers_[at + c]].strength;
                for (std::size_t c = 0; c < chinese; ++c) {
                    TypePair& pair = pairs_[numbers_[at + c]];
                    pair.count += pair.strength / sum;
                }
            }
        }
        return {};
    }

    static std::size_t learnable(const SideTokens& side, std::size_t from, std::size_t to) {
        std::size_t number = 0;
        for (std::size_t at = side.begin[from]; at < side.begin[to]; ++at)
            number += canBeLearned(side.types[side.tokens[at]]) ? 1 : 0;
        return number;
    }

    /// t(English | Chinese) from the counts, as a ratio to how often the English type stands anywhere.
    void update(bool last) {
        const auto all = static_cast<float>(document_.english.tokens.size());
        for (TypePair& pair : pairs_) {
            const double discount = last ? weights_.learnedDiscount : weights_.earlyDiscount;
            const float discounted = std::max(0.0F, pair.count - static_cast<float>(discount));
            const float probability =
                discounted / static_cast<float>(document_.chinese.types[pair.chinese].count);
            const float expected = static_cast<float>(document_.english.types[pair.english].count) / all;
            pair.strength = unknownStrength / 4 + probability / expected;
            if (last && discounted > 0)
                learned_.push_back({pair.english, pair.chinese, probability});
        }
    }

    const DocumentTokens& document_;
    const Associations& associations_;
    const AlignmentWeights& weights_;
    Path beads_;
    std::vector<std::uint64_t> keys_;    ///< of the pairs, rising
    std::vector<TypePair> pairs_;        ///< by Chinese type, then English
    std::vector<std::uint32_t> numbers_; ///< of the pair of each two tokens that share a bead
    std::vector<LearnedTranslation> learned_;
};

} // namespace

Result<std::vector<LearnedTranslation>> learnTranslations(const DocumentTokens& document,
                                                          const Associations& associations, const Path& beads,
                                                          const AlignmentWeights& weights,
                                                          const Progress& progress) {
    return Teacher(document, associations, weights).teach(beads, progress);
}

} // namespace duizhao
