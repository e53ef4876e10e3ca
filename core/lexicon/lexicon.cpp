#include "core/lexicon/lexicon.h"

#include "core/text/utf.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace duizhao {

namespace {

/// The sections of a file whose header is right, as typed ranges.
class Sections {
public:
    Sections(std::string_view file, const LexiconHeader& header) : file_(file), header_(header) {}

    std::string_view bytes(LexiconSection section) const {
        const SectionPlace& place = header_.places[static_cast<std::size_t>(section)];
        return file_.substr(place.offset, place.size);
    }

    template <typename T>
    std::span<const T> items(LexiconSection section) const {
        const std::string_view range = bytes(section);
        return {reinterpret_cast<const T*>(range.data()), range.size() / sizeof(T)};
    }

private:
    std::string_view file_;
    const LexiconHeader& header_;
};

/// The header, or why the bytes cannot be read as a lexicon.
Result<LexiconHeader> checkedHeader(std::string_view bytes, const std::string& name) {
    LexiconHeader header;
    if (bytes.size() < sizeof(header.magic) ||
        std::memcmp(bytes.data(), lexiconMagic.data(), sizeof(header.magic)) != 0)
        return Error{ErrorCode::lexiconForeign, name};
    if (bytes.size() < sizeof(header))
        return Error{ErrorCode::lexiconDamaged, name};
    std::memcpy(&header, bytes.data(), sizeof(header));
    if (header.format != lexiconFormat || std::endian::native != std::endian::little)
        return Error{ErrorCode::lexiconOtherFormat, name, std::to_string(header.format)};
    if (header.sections != lexiconSections || header.fileSize != bytes.size() ||
        header.placesSum != sumOfPlaces(header))
        return Error{ErrorCode::lexiconDamaged, name};
    for (const SectionPlace& place : header.places)
        if (place.offset % 8 != 0 || place.offset > bytes.size() || place.size > bytes.size() - place.offset)
            return Error{ErrorCode::lexiconDamaged, name};
    return header;
}

/// offsets[number] to offsets[number + 1] of a pool of bytes; empty where the offsets are damaged.
std::string_view pieceOf(std::string_view pool, std::span<const std::uint32_t> offsets, std::size_t number) {
    if (number + 1 >= offsets.size())
        return {};
    const std::uint32_t begin = offsets[number];
    const std::uint32_t end = offsets[number + 1];
    return begin <= end && end <= pool.size() ? pool.substr(begin, end - begin) : std::string_view();
}

/// Takes the part before the next '\n' away from `rest`.
std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

} // namespace

Result<Lexicon> Lexicon::open(const std::filesystem::path& file) {
    DUIZHAO_TRY(mapped, MappedFile::open(file));
    Lexicon lexicon;
    lexicon.file_ = std::move(mapped);
    DUIZHAO_CHECK(lexicon.settle(lexicon.file_.bytes(), file.string()));
    return lexicon;
}

Result<Lexicon> Lexicon::read(std::string bytes, const std::string& name) {
    Lexicon lexicon;
    lexicon.memory_ = std::make_unique<const std::string>(std::move(bytes));
    DUIZHAO_CHECK(lexicon.settle(*lexicon.memory_, name));
    return lexicon;
}

Result<void> Lexicon::settle(std::string_view bytes, const std::string& name) {
    DUIZHAO_TRY(header, checkedHeader(bytes, name));
    const Sections sections(bytes, header);
    source_ = sections.bytes(LexiconSection::source);
    roots_ = sections.items<std::uint32_t>(LexiconSection::roots);
    trie_ = sections.items<TrieNode>(LexiconSection::trie);
    headwords_ = sections.items<HeadwordRecord>(LexiconSection::headwords);
    stemLists_ = sections.items<std::uint32_t>(LexiconSection::stemLists);
    characters_ = sections.items<CharacterRecord>(LexiconSection::characters);
    readingLists_ = sections.items<std::uint32_t>(LexiconSection::readingLists);
    syllables_ = sections.items<Syllable>(LexiconSection::syllables);
    stemHash_ = sections.items<std::uint32_t>(LexiconSection::stemHash);
    stemOffsets_ = sections.items<std::uint32_t>(LexiconSection::stemOffsets);
    stemText_ = sections.bytes(LexiconSection::stemText);
    background_ = sections.items<float>(LexiconSection::background);
    stemHeadwords_ = sections.items<std::uint32_t>(LexiconSection::stemHeadwords);
    headwordLists_ = sections.items<std::uint32_t>(LexiconSection::headwordLists);
    entryLists_ = sections.items<std::uint32_t>(LexiconSection::entryLists);
    entryOffsets_ = sections.items<std::uint32_t>(LexiconSection::entryOffsets);
    entryText_ = sections.bytes(LexiconSection::entryText);
    const bool whole = roots_.size() == 65536 && background_.size() < largestStemCount &&
                       stemOffsets_.size() == background_.size() + 1 &&
                       stemHeadwords_.size() == background_.size() && std::has_single_bit(stemHash_.size()) &&
                       stemHash_.size() > background_.size() && !entryOffsets_.empty() &&
                       syllables_.size() < 65536;
    if (!whole)
        return Error{ErrorCode::lexiconDamaged, name};
    return {};
}

LexiconSource Lexicon::source() const {
    std::string_view rest = source_;
    LexiconSource result;
    result.name = takeLine(rest);
    result.version = takeLine(rest);
    result.licence = takeLine(rest);
    result.address = takeLine(rest);
    result.entries = entryOffsets_.size() - 1;
    return result;
}

std::span<const std::uint32_t> Lexicon::list(std::span<const std::uint32_t> pool,
                                             std::uint64_t offset) const {
    if (offset >= pool.size())
        return {};
    const std::uint64_t count = pool[offset];
    return count < pool.size() - offset ? pool.subspan(offset + 1, count) : std::span<const std::uint32_t>();
}

const TrieNode* Lexicon::root(char16_t unit) const {
    const std::uint32_t number = roots_[unit];
    return number == 0 || number > trie_.size() ? nullptr : &trie_[number - 1];
}

const TrieNode* Lexicon::child(const TrieNode& parent, char16_t unit) const {
    if (parent.firstChild > trie_.size() || parent.children > trie_.size() - parent.firstChild)
        return nullptr;
    const auto children = trie_.subspan(parent.firstChild, parent.children);
    const auto found = std::ranges::lower_bound(children, unit, {}, &TrieNode::unit);
    return found != children.end() && found->unit == unit ? &*found : nullptr;
}

void Lexicon::findHeadwords(std::u16string_view text, std::size_t at,
                            std::vector<HeadwordMatch>& into) const {
    if (at >= text.size())
        return;
    const TrieNode* node = root(text[at]);
    for (std::uint32_t length = 1; node; ++length) {
        if (node->headword < headwords_.size())
            into.push_back({length, node->headword});
        if (node->children == 0 || at + length >= text.size())
            return;
        node = child(*node, text[at + length]);
    }
}

std::optional<HeadwordId> Lexicon::headword(std::u16string_view word) const {
    if (word.empty())
        return std::nullopt;
    const TrieNode* node = root(word.front());
    for (std::size_t at = 1; node && at < word.size(); ++at)
        node = child(*node, word[at]);
    if (!node || node->headword >= headwords_.size())
        return std::nullopt;
    return node->headword;
}

std::uint16_t Lexicon::commonness(HeadwordId headword) const {
    return headword < headwords_.size() ? headwords_[headword].commonness : 0;
}

StemList Lexicon::glossStems(HeadwordId headword) const {
    if (headword >= headwords_.size())
        return {};
    return {list(stemLists_, headwords_[headword].stems), static_cast<std::uint32_t>(stemCount())};
}

const CharacterRecord* Lexicon::character(char32_t codePoint) const {
    const auto found = std::ranges::lower_bound(characters_, static_cast<std::uint32_t>(codePoint), {},
                                                &CharacterRecord::codePoint);
    return found != characters_.end() && found->codePoint == codePoint ? &*found : nullptr;
}

StemList Lexicon::characterStems(char32_t character) const {
    const CharacterRecord* record = this->character(character);
    if (!record)
        return {};
    return {list(stemLists_, record->stems), static_cast<std::uint32_t>(stemCount())};
}

std::optional<StemId> Lexicon::stem(std::string_view stem) const {
    const std::uint64_t mask = stemHash_.size() - 1;
    std::uint64_t slot = hashBytes(stem.data(), stem.size()) & mask;
    for (std::uint32_t probe = 0; probe < longestProbe; ++probe, slot = (slot + 1) & mask) {
        const std::uint32_t number = stemHash_[slot];
        if (number == 0)
            return std::nullopt;
        if (number <= stemCount() && stemText(number - 1) == stem)
            return number - 1;
    }
    return std::nullopt;
}

std::string_view Lexicon::stemText(StemId stem) const { return pieceOf(stemText_, stemOffsets_, stem); }

double Lexicon::backgroundFrequency(StemId stem) const {
    constexpr double least = 1e-9;
    const double stored = stem < background_.size() ? static_cast<double>(background_[stem]) : 0;
    return stored >= least && stored <= 1 ? stored : least;
}

std::optional<DictionaryEntry> Lexicon::entry(std::uint32_t number) const {
    std::string_view rest = pieceOf(entryText_, entryOffsets_, number);
    if (rest.empty())
        return std::nullopt;
    DictionaryEntry result;
    result.traditional = toUtf16(takeLine(rest));
    result.simplified = toUtf16(takeLine(rest));
    result.pinyin = toUtf16(takeLine(rest));
    std::string_view classifiers = takeLine(rest);
    while (!classifiers.empty()) {
        const std::size_t end = std::min(classifiers.find('\t'), classifiers.size());
        result.classifiers.push_back(toUtf16(classifiers.substr(0, end)));
        classifiers.remove_prefix(std::min(end + 1, classifiers.size()));
    }
    while (!rest.empty())
        result.senses.push_back(toUtf16(takeLine(rest)));
    return result;
}

std::vector<DictionaryEntry> Lexicon::entries(HeadwordId headword) const {
    std::vector<DictionaryEntry> result;
    if (headword >= headwords_.size())
        return result;
    for (const std::uint32_t number : list(entryLists_, headwords_[headword].entries))
        if (auto found = entry(number))
            result.push_back(std::move(*found));
    return result;
}

} // namespace duizhao
