// Any text: sentences tile it, are never too long and begin between two characters; word and character
// borders agree with each other.

#include "core/text/boundaries.h"
#include "core/text/language.h"
#include "core/text/sentence.h"
#include "core/text/utf.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace duizhao;

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireTiles(std::u16string_view text, Language language) {
    const Boundaries boundaries(text);
    std::size_t end = 0;
    for (const TextSpan sentence : splitSentences(text, language)) {
        require(sentence.begin == end && sentence.end > end);
        require(sentence.length() <= longestSentence);
        require(boundaries.isCharacterBorder(sentence.begin));
        end = sentence.end;
    }
    require(end == text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::u16string text = toUtf16(std::string_view(reinterpret_cast<const char*>(data), size));
    requireTiles(text, Language::english);
    requireTiles(text, chineseScript(text));
    const LetterCount count = countLetters(text);
    require(count.latinWords <= count.latin);
    require(count.han + count.latin + count.other + count.digits <= countCodePoints(text));
    return 0;
}
