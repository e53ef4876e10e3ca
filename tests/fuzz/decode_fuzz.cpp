// Any bytes: what is decoded is well-formed UTF-16 without NUL, and a given encoding is always obeyed.

#include "core/text/decode.h"
#include "core/text/utf.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace {

using namespace duizhao;

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireText(const DecodedText& decoded) {
    require(!decoded.content.empty());
    require(decoded.content.find(u'\0') == std::u16string::npos);
    require(toUtf16(toUtf8(decoded.content)) == decoded.content);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto guessed = decode(bytes, std::nullopt, {}))
        requireText(*guessed);
    for (const Encoding encoding :
         {Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::gb18030, Encoding::big5}) {
        const auto given = decode(bytes, encoding, {});
        require(given.ok() || given.error().code == ErrorCode::fileEmpty);
        if (given) {
            requireText(*given);
            require(given->certainty == Certainty::given);
        }
    }
    return 0;
}
