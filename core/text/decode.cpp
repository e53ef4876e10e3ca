#include "core/text/decode.h"

#include "core/text/byte_decoder.h"
#include "core/text/encoding_guess.h"

#include <utility>

namespace duizhao {

namespace {

struct ByteOrderMark {
    std::string_view bytes;
    Encoding encoding;
};

constexpr ByteOrderMark byteOrderMarks[] = {
    {"\xEF\xBB\xBF", Encoding::utf8},
    {"\xFF\xFE", Encoding::utf16le},
    {"\xFE\xFF", Encoding::utf16be},
    {"\x84\x31\x95\x33", Encoding::gb18030},
};

const ByteOrderMark* markOf(std::string_view bytes) {
    for (const ByteOrderMark& mark : byteOrderMarks)
        if (bytes.starts_with(mark.bytes))
            return &mark;
    return nullptr;
}

bool isUtf16(Encoding encoding) { return encoding == Encoding::utf16le || encoding == Encoding::utf16be; }

/// Whether too much of what was read is no text: a byte order mark or a text beginning may stand before
/// anything.
bool isMostlyBroken(const DecodedBytes& decoded) {
    constexpr std::size_t tolerated = 8;
    const std::size_t broken = decoded.replaced + decoded.controls;
    return broken > tolerated && broken > decoded.content.size() / 8;
}

/// What is known of the encoding before the bytes behind the mark are decoded.
Result<EncodingGuess> chooseEncoding(std::string_view bytes, const ByteOrderMark* mark,
                                     std::optional<Encoding> given, const Progress& progress) {
    if (given) {
        // Whoever says UTF-16 rarely knows the byte order; a mark does.
        const bool markKnowsBetter = mark && isUtf16(*given) && isUtf16(mark->encoding);
        return EncodingGuess{markKnowsBetter ? mark->encoding : *given, Certainty::given};
    }
    if (mark)
        return EncodingGuess{mark->encoding, Certainty::certain};
    return guessEncoding(bytes, progress);
}

} // namespace

Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> given, const Progress& progress) {
    const ByteOrderMark* mark = markOf(bytes);
    const auto chosen = chooseEncoding(bytes, mark, given, progress);
    if (!chosen)
        return chosen.error();
    if (mark && mark->encoding == chosen->encoding)
        bytes.remove_prefix(mark->bytes.size());
    auto decoded = decodeBytes(bytes, chosen->encoding, progress);
    if (!decoded)
        return decoded.error();
    if (decoded->content.empty())
        return Error{ErrorCode::fileEmpty};
    if (!given && isMostlyBroken(*decoded))
        return Error{ErrorCode::fileBinary};
    const bool isSure = given || decoded->replaced == 0;
    return DecodedText{std::move(decoded->content), chosen->encoding,
                       isSure ? chosen->certainty : Certainty::doubtful, decoded->replaced};
}

} // namespace duizhao
