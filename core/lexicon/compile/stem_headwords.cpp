#include "core/lexicon/compile/stem_headwords.h"

#include <algorithm>
#include <set>

namespace duizhao {

namespace {

constexpr std::size_t mostHeadwords = 300;

struct Candidate {
    std::uint32_t headword;
    double score;
};

} // namespace

void writeStemHeadwords(const Dictionary& dictionary, const HeadwordTable& table,
                        const std::vector<std::uint16_t>& commonness,
                        const std::vector<EntryGlosses>& glosses, std::size_t stems, LexiconWriter& writer) {
    std::set<std::uint32_t> traditional;
    for (const DictionaryEntry& entry : dictionary.entries)
        if (const auto number = table.find(entry.traditional))
            traditional.insert(*number);
    std::vector<std::vector<Candidate>> candidates(stems);
    for (const std::uint32_t headword : traditional)
        for (const StemShare& stem : glosses[headword].stems)
            candidates[stem.stem].push_back(
                {headword, stem.share / glosses[headword].mass * (256.0 + commonness[headword])});
    ListPool lists;
    std::vector<std::uint32_t> offsets;
    for (std::vector<Candidate>& of : candidates) {
        std::ranges::sort(of, [](const Candidate& left, const Candidate& right) {
            return left.score != right.score ? left.score > right.score : left.headword < right.headword;
        });
        std::vector<std::uint32_t> numbers;
        for (const Candidate& candidate : of)
            if (numbers.size() < mostHeadwords)
                numbers.push_back(candidate.headword);
        offsets.push_back(lists.add(numbers));
    }
    writer.setItems(LexiconSection::stemHeadwords, offsets);
    writer.setItems(LexiconSection::headwordLists, lists.numbers());
}

} // namespace duizhao
