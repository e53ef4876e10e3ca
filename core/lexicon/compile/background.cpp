#include "core/lexicon/compile/background.h"

#include "core/lexicon/english_stop_words.h"

#include <algorithm>

namespace duizhao {

std::vector<float> backgroundFrequencies(const std::vector<std::string>& stems,
                                         const std::vector<EntryGlosses>& entries) {
    constexpr double unseen = 0.5;
    std::vector<double> counts(stems.size(), unseen);
    for (const EntryGlosses& entry : entries)
        for (const StemShare& stem : entry.stems)
            counts[stem.stem] += 1;
    double functionWords = 0;
    for (const StopWord& word : stopWords())
        functionWords += static_cast<double>(word.perMille) / 1000;
    double sum = 0;
    for (std::size_t number = 0; number < stems.size(); ++number)
        sum += findStopWord(stems[number]) ? 0 : counts[number];
    std::vector<float> result;
    result.reserve(stems.size());
    for (std::size_t number = 0; number < stems.size(); ++number) {
        const StopWord* word = findStopWord(stems[number]);
        const double probability =
            word ? static_cast<double>(word->perMille) / 1000 : (1 - functionWords) * counts[number] / sum;
        result.push_back(static_cast<float>(probability));
    }
    return result;
}

} // namespace duizhao
