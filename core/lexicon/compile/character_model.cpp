#include "core/lexicon/compile/character_model.h"

#include <algorithm>
#include <cstdint>

namespace duizhao {

namespace {

/// The empty word stands beside the characters of every lesson; no character has this number.
constexpr char32_t nothingCharacter = 0;

/// One stem of a lesson: parameters[first] to parameters[first + count - 1] are those of the characters.
struct Cell {
    std::size_t first;
    std::size_t count;
    std::uint32_t stem;
    double share;
};

/// All t(stem | character) that some lesson needs.
class Model {
public:
    Model(const std::vector<CharacterLesson>& lessons, double nothing) : nothing_(nothing) {
        for (const CharacterLesson& lesson : lessons)
            addLesson(lesson);
        settleParameters();
    }

    void train() {
        std::vector<double> counts(keys_.size(), 0);
        for (const Cell& cell : cells_) {
            double sum = 0;
            for (std::size_t at = cell.first; at < cell.first + cell.count; ++at)
                sum += weightOf(at) * probability_[parameters_[at]];
            if (sum <= 0)
                continue;
            for (std::size_t at = cell.first; at < cell.first + cell.count; ++at)
                counts[parameters_[at]] += cell.share * weightOf(at) * probability_[parameters_[at]] / sum;
        }
        normalise(counts);
    }

    std::vector<CharacterStems> likeliest(const CharacterModelOptions& options) const {
        std::vector<CharacterStems> result;
        for (std::size_t at = 0; at < keys_.size(); ++at) {
            const auto character = static_cast<char32_t>(keys_[at] >> 32);
            if (character == nothingCharacter || probability_[at] < options.least)
                continue;
            if (result.empty() || result.back().character != character)
                result.push_back({character, {}});
            result.back().stems.push_back({static_cast<std::uint32_t>(keys_[at]), probability_[at]});
        }
        for (CharacterStems& row : result) {
            std::ranges::stable_sort(row.stems, std::ranges::greater(), &StemShare::share);
            row.stems.resize(std::min(row.stems.size(), options.mostStems));
        }
        return result;
    }

private:
    void addLesson(const CharacterLesson& lesson) {
        for (const StemShare& stem : lesson.stems) {
            cells_.push_back({occurrences_.size(), lesson.characters.size() + (nothing_ > 0 ? 1 : 0),
                              stem.stem, stem.share});
            for (const char32_t character : lesson.characters)
                occurrences_.push_back(keyOf(character, stem.stem));
            if (nothing_ > 0)
                occurrences_.push_back(keyOf(nothingCharacter, stem.stem));
        }
    }

    static std::uint64_t keyOf(char32_t character, std::uint32_t stem) {
        return std::uint64_t{character} << 32 | stem;
    }

    /// Numbers the different keys and starts with the same probability for all stems of a character.
    void settleParameters() {
        keys_ = occurrences_;
        std::ranges::sort(keys_);
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
        parameters_.reserve(occurrences_.size());
        for (const std::uint64_t key : occurrences_)
            parameters_.push_back(
                static_cast<std::uint32_t>(std::ranges::lower_bound(keys_, key) - keys_.begin()));
        occurrences_ = {};
        normalise(std::vector<double>(keys_.size(), 1));
    }

    double weightOf(std::size_t occurrence) const {
        return keys_[parameters_[occurrence]] >> 32 == nothingCharacter ? nothing_ : 1;
    }

    /// Makes the counts of each character's stems probabilities.
    void normalise(const std::vector<double>& counts) {
        probability_.resize(keys_.size());
        for (std::size_t begin = 0; begin < keys_.size();) {
            std::size_t end = begin;
            double sum = 0;
            while (end < keys_.size() && keys_[end] >> 32 == keys_[begin] >> 32)
                sum += counts[end++];
            for (; begin < end; ++begin)
                probability_[begin] = sum > 0 ? counts[begin] / sum : 0;
        }
    }

    double nothing_;
    std::vector<Cell> cells_;
    std::vector<std::uint64_t> occurrences_; ///< keys, cell by cell
    std::vector<std::uint32_t> parameters_;  ///< for each occurrence the number of its key
    std::vector<std::uint64_t> keys_;        ///< character and stem, ascending
    std::vector<double> probability_;
};

} // namespace

std::vector<CharacterStems> trainCharacterModel(const std::vector<CharacterLesson>& lessons,
                                                const CharacterModelOptions& options) {
    Model model(lessons, options.nothing);
    for (int round = 0; round < options.rounds; ++round)
        model.train();
    return model.likeliest(options);
}

} // namespace duizhao
