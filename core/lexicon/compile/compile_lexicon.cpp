#include "core/lexicon/compile/compile_lexicon.h"

#include "core/lexicon/compile/background.h"
#include "core/lexicon/compile/entry_glosses.h"
#include "core/lexicon/compile/headword_table.h"
#include "core/lexicon/compile/lexicon_writer.h"
#include "core/lexicon/compile/readings.h"
#include "core/lexicon/compile/stem_headwords.h"
#include "core/text/utf.h"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <utility>

namespace duizhao {

namespace {

/// One step from entry to entry: the glosses of the entries pointed at, where the headword has none of its
/// own.
EntryGlosses glossesOfHeadword(const Headword& headword, const HeadwordTable& table,
                               const std::vector<EntryGlosses>& entries) {
    EntryGlosses result;
    const auto add = [&](std::uint32_t number) {
        const EntryGlosses& entry = entries[number];
        result.stems.insert(result.stems.end(), entry.stems.begin(), entry.stems.end());
        result.mass += entry.mass;
    };
    for (const std::uint32_t number : headword.entries)
        add(number);
    if (result.mass == 0)
        for (const std::uint32_t number : headword.entries)
            for (const std::u16string& pointer : entries[number].pointers)
                if (const auto target = table.find(pointer))
                    for (const std::uint32_t entry : table.headwords()[*target].entries)
                        add(entry);
    mergeShares(result.stems);
    return result;
}

std::vector<CharacterLesson> lessonsOf(const Dictionary& dictionary,
                                       const std::vector<EntryGlosses>& glosses) {
    std::vector<CharacterLesson> lessons;
    for (std::size_t number = 0; number < glosses.size(); ++number) {
        if (glosses[number].stems.empty())
            continue;
        std::vector<StemShare> stems = glosses[number].stems;
        for (StemShare& stem : stems)
            stem.share /= glosses[number].mass;
        const DictionaryEntry& entry = dictionary.entries[number];
        std::u32string traditional = hanCharacters(entry.traditional);
        std::u32string simplified = hanCharacters(entry.simplified);
        // Both scripts learn from all entries: what is spelled the same in both counts for both.
        if (traditional == simplified) {
            for (StemShare& stem : stems)
                stem.share *= 2;
        } else if (!simplified.empty()) {
            lessons.push_back({std::move(simplified), stems});
        }
        if (!traditional.empty())
            lessons.push_back({std::move(traditional), std::move(stems)});
    }
    return lessons;
}

/// The slots of stemHash, or nothing where some stem lies too far from where a look-up begins.
std::optional<std::vector<std::uint32_t>> hashTable(const std::vector<std::string>& stems, std::size_t size) {
    std::vector<std::uint32_t> slots(size, 0);
    for (std::uint32_t number = 0; number < stems.size(); ++number) {
        std::size_t slot = hashBytes(stems[number].data(), stems[number].size()) & (size - 1);
        std::uint32_t probes = 1;
        for (; slots[slot] != 0; slot = (slot + 1) & (size - 1))
            if (++probes > longestProbe)
                return std::nullopt;
        slots[slot] = number + 1;
    }
    return slots;
}

void writeStems(const std::vector<std::string>& stems, LexiconWriter& writer) {
    std::string text;
    std::vector<std::uint32_t> offsets = {0};
    for (const std::string& stem : stems) {
        text += stem;
        offsets.push_back(static_cast<std::uint32_t>(text.size()));
    }
    std::size_t size = std::bit_ceil(2 * stems.size() + 2);
    auto slots = hashTable(stems, size);
    while (!slots)
        slots = hashTable(stems, size *= 2);
    writer.setBytes(LexiconSection::stemText, std::move(text));
    writer.setItems(LexiconSection::stemOffsets, offsets);
    writer.setItems(LexiconSection::stemHash, *slots);
}

void writeEntries(const std::vector<DictionaryEntry>& entries, LexiconWriter& writer) {
    std::string text;
    std::vector<std::uint32_t> offsets = {0};
    for (const DictionaryEntry& entry : entries) {
        text +=
            toUtf8(entry.traditional) + '\n' + toUtf8(entry.simplified) + '\n' + toUtf8(entry.pinyin) + '\n';
        for (std::size_t at = 0; at < entry.classifiers.size(); ++at)
            text += (at > 0 ? "\t" : "") + toUtf8(entry.classifiers[at]);
        text += '\n';
        for (const std::u16string& sense : entry.senses)
            text += toUtf8(sense) + '\n';
        offsets.push_back(static_cast<std::uint32_t>(text.size()));
    }
    writer.setItems(LexiconSection::entryOffsets, offsets);
    writer.setBytes(LexiconSection::entryText, std::move(text));
}

/// Characters with what they contribute and how they are read.
void writeCharacters(const std::vector<CharacterStems>& model,
                     const std::map<char32_t, std::set<std::string>>& readings, ListPool& stemLists,
                     LexiconWriter& writer) {
    std::map<std::string, std::uint32_t> syllables;
    for (const auto& [character, spellings] : readings)
        for (const std::string& spelling : spellings)
            syllables[spelling] = 0;
    std::vector<Syllable> syllableTable;
    for (auto& [spelling, number] : syllables) {
        number = static_cast<std::uint32_t>(syllableTable.size());
        spelling.copy(syllableTable.emplace_back().data(), std::tuple_size_v<Syllable>);
    }
    std::map<char32_t, CharacterRecord> records;
    for (const CharacterStems& row : model)
        records[row.character].stems = stemLists.add(packStems(row.stems, 1));
    ListPool readingLists;
    for (const auto& [character, spellings] : readings) {
        std::vector<std::uint32_t> numbers;
        for (const std::string& spelling : spellings)
            numbers.push_back(syllables[spelling]);
        records[character].readings = readingLists.add(numbers);
    }
    std::vector<CharacterRecord> table;
    for (auto& [character, record] : records) {
        record.codePoint = character;
        table.push_back(record);
    }
    writer.setItems(LexiconSection::characters, table);
    writer.setItems(LexiconSection::readingLists, readingLists.numbers());
    writer.setItems(LexiconSection::syllables, syllableTable);
}

/// The headwords with their trie; answers with the glosses of each.
std::vector<EntryGlosses> writeHeadwords(const HeadwordTable& table,
                                         const std::vector<std::uint16_t>& commonness,
                                         const std::vector<EntryGlosses>& entries, ListPool& stemLists,
                                         LexiconWriter& writer) {
    std::vector<EntryGlosses> glosses;
    std::vector<HeadwordRecord> records;
    ListPool entryLists;
    for (const Headword& headword : table.headwords()) {
        glosses.push_back(glossesOfHeadword(headword, table, entries));
        HeadwordRecord record = {};
        if (glosses.back().mass > 0)
            record.stems = stemLists.add(packStems(glosses.back().stems, glosses.back().mass));
        record.entries = entryLists.add(headword.entries);
        record.commonness = commonness[records.size()];
        records.push_back(record);
    }
    const HeadwordTrie trie = buildTrie(table.headwords());
    writer.setItems(LexiconSection::roots, trie.roots);
    writer.setItems(LexiconSection::trie, trie.nodes);
    writer.setItems(LexiconSection::headwords, records);
    writer.setItems(LexiconSection::entryLists, entryLists.numbers());
    return glosses;
}

std::string oneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text + '\n';
}

} // namespace

std::string compileLexicon(const Dictionary& dictionary, const LexiconSource& source,
                           const CharacterModelOptions& model) {
    GlossReader reader;
    std::vector<EntryGlosses> entries;
    entries.reserve(dictionary.entries.size());
    for (const DictionaryEntry& entry : dictionary.entries)
        entries.push_back(reader.read(entry));
    reader.sortStems(entries);

    LexiconWriter writer;
    writer.setBytes(LexiconSection::source, oneLine(source.name) + oneLine(source.version) +
                                                oneLine(source.licence) + oneLine(source.address));
    const HeadwordTable table(dictionary.entries);
    ListPool stemLists;
    const std::vector<std::uint16_t> commonness = table.commonness(dictionary.entries);
    const std::vector<EntryGlosses> glosses = writeHeadwords(table, commonness, entries, stemLists, writer);
    writeCharacters(trainCharacterModel(lessonsOf(dictionary, entries), model),
                    readingsOf(dictionary.entries), stemLists, writer);
    writer.setItems(LexiconSection::stemLists, stemLists.numbers());
    writeStems(reader.stems(), writer);
    writer.setItems(LexiconSection::background, backgroundFrequencies(reader.stems(), entries));
    writeStemHeadwords(dictionary, table, commonness, glosses, reader.stems().size(), writer);
    writeEntries(dictionary.entries, writer);
    return writer.file();
}

LexiconSource cedictSource(const std::string& version) {
    return {"CC-CEDICT", version, "CC BY-SA 4.0", "https://www.mdbg.net/chinese/dictionary?page=cc-cedict"};
}

} // namespace duizhao
