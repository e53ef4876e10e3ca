#include "core/lexicon/compile/entry_glosses.h"

#include "core/lexicon/gloss.h"
#include "core/lexicon/lexicon_format.h"

#include <algorithm>
#include <numeric>

namespace duizhao {

namespace {

constexpr double functionWordShare = 0.3;
constexpr double minorMass = 0.25; // 王 is king before it is Wang

} // namespace

void mergeShares(std::vector<StemShare>& shares) {
    std::ranges::stable_sort(shares, {}, &StemShare::stem);
    std::size_t kept = 0;
    for (const StemShare& share : shares) {
        if (kept > 0 && shares[kept - 1].stem == share.stem)
            shares[kept - 1].share += share.share;
        else
            shares[kept++] = share;
    }
    shares.resize(kept);
}

std::uint32_t GlossReader::numberOf(std::string_view stem) {
    const auto [found, isNew] =
        numbers_.try_emplace(std::string(stem), static_cast<std::uint32_t>(stems_.size()));
    if (isNew)
        stems_.emplace_back(stem);
    return found->second;
}

void GlossReader::addGloss(std::u16string_view gloss, double mass, EntryGlosses& into) {
    std::vector<EnglishWord> words;
    findEnglishWords(gloss, words);
    std::vector<StemShare> stems;
    double sum = 0;
    for (const EnglishWord& word : words) {
        const std::string_view stem = stemmer_.stem(word.span.of(gloss));
        if (stems_.size() + 1 >= largestStemCount && !numbers_.contains(std::string(stem)))
            continue;
        const double share = isStopWord(stem) ? functionWordShare : 1;
        stems.push_back({numberOf(stem), share});
        sum += share;
    }
    if (stems.empty())
        return;
    for (const StemShare& stem : stems)
        into.stems.push_back({stem.stem, mass * stem.share / sum});
    into.mass += mass;
}

EntryGlosses GlossReader::read(const DictionaryEntry& entry) {
    EntryGlosses result;
    for (const std::u16string& text : entry.senses) {
        SenseGlosses sense = glossesOf(text);
        for (const std::u16string& gloss : sense.glosses)
            addGloss(gloss, sense.minor ? minorMass : 1, result);
        std::ranges::move(sense.pointers, std::back_inserter(result.pointers));
    }
    mergeShares(result.stems);
    return result;
}

void GlossReader::sortStems(std::vector<EntryGlosses>& entries) {
    std::vector<std::uint32_t> order(stems_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t number) -> const std::string& { return stems_[number]; });
    std::vector<std::uint32_t> newNumber(stems_.size());
    std::vector<std::string> sorted;
    sorted.reserve(stems_.size());
    for (const std::uint32_t old : order) {
        newNumber[old] = static_cast<std::uint32_t>(sorted.size());
        numbers_[stems_[old]] = newNumber[old];
        sorted.push_back(stems_[old]);
    }
    stems_ = std::move(sorted);
    for (EntryGlosses& entry : entries) {
        for (StemShare& share : entry.stems)
            share.stem = newNumber[share.stem];
        std::ranges::sort(entry.stems, {}, &StemShare::stem);
    }
}

} // namespace duizhao
