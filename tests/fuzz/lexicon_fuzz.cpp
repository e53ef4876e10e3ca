// Any bytes as a damaged lexicon and as a dictionary to compile: nothing outside them is read, stems exist,
// words cover.

#include "core/lexicon/compile/compile_lexicon.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/word_split.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace duizhao;

void require(bool holds) {
    if (!holds)
        std::abort();
}

void ask(const Lexicon& lexicon) {
    const std::u16string text = u"貓頭鷹a猫卡拉OK\U00020BB7，走";
    std::vector<HanWord> words;
    WordSplitter(lexicon).split(text, {0, text.size()}, words);
    std::size_t at = 0;
    for (const HanWord& word : words) {
        require(word.span.begin >= at && word.span.begin < word.span.end && word.span.end <= text.size());
        at = word.span.end;
        if (!word.headword)
            continue;
        require(*word.headword < lexicon.headwordCount());
        (void)lexicon.entries(*word.headword);
        for (const StemWeight found : lexicon.glossStems(*word.headword))
            require(found.stem < std::max<std::size_t>(lexicon.stemCount(), 1));
    }
    for (const char16_t unit : text)
        for (const StemWeight found : lexicon.characterStems(unit))
            require(found.stem < std::max<std::size_t>(lexicon.stemCount(), 1));
    for (StemId stem = 0; stem < std::min<std::size_t>(lexicon.stemCount(), 50); ++stem) {
        (void)lexicon.stem(lexicon.stemText(stem));
        require(lexicon.backgroundFrequency(stem) > 0);
    }
    std::vector<std::string> readings;
    lexicon.readings(u"貓頭鷹", readings);
    (void)lexicon.isPinyin("maotouying");
    (void)lexicon.headwordsFor("cat");
    (void)lexicon.source();
}

/// A small lexicon to damage.
const std::string& whole() {
    static const std::string bytes = compileLexicon(
        readDictionaryText(
            "貓 猫 [mao1] /cat/CL:隻|只[zhi1]/\n貓頭鷹 猫头鹰 [mao1 tou2 ying1] /owl/\n走 走 [zou3] /to "
            "walk/\n"
            "卡拉OK 卡拉OK [ka3 la1 O K] /karaoke/\n鷹 鹰 [ying1] /see 貓頭鷹|猫头鹰[mao1 tou2 ying1]/\n"),
        cedictSource("1"));
    return bytes;
}

/// Each five bytes: a place (four) and what is added to the byte there. The header's sum is made right again,
/// so that damage of its places gets past it.
std::string damaged(const std::uint8_t* data, std::size_t size) {
    std::string bytes = whole();
    for (std::size_t at = 0; at + 5 <= size; at += 5) {
        std::uint32_t place = 0;
        std::memcpy(&place, data + at, 4);
        bytes[place % bytes.size()] = static_cast<char>(bytes[place % bytes.size()] + data[at + 4]);
    }
    LexiconHeader header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    header.placesSum = sumOfPlaces(header);
    std::memcpy(bytes.data(), &header, sizeof(header));
    return bytes;
}

} // namespace

/// First byte: what the rest is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    const std::string rest(reinterpret_cast<const char*>(data + 1), size - 1);
    if (data[0] % 4 == 0) {
        if (const auto dictionary = readDictionary(rest, "fuzz")) {
            const auto lexicon = Lexicon::read(compileLexicon(*dictionary, cedictSource("1")));
            require(lexicon.ok());
            ask(*lexicon);
        }
    } else if (const auto lexicon = Lexicon::read(damaged(data + 1, size - 1))) {
        ask(*lexicon);
    }
    return 0;
}
