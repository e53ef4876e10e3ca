#include "core/text/byte_decoder.h"

#include "core/text/icu_converter.h"

#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>

namespace duizhao {

namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr std::size_t window = std::size_t{1} << 20; ///< bytes given to ICU at a time

/// Big5 is read with its Hong Kong supplement, which contains code page 950.
const char* converterName(Encoding encoding) {
    switch (encoding) {
    case Encoding::utf8:
        return "UTF-8";
    case Encoding::utf16le:
        return "UTF-16LE";
    case Encoding::utf16be:
        return "UTF-16BE";
    case Encoding::gb18030:
        return "gb18030";
    case Encoding::big5:
        return "ibm-1375_P100-2008";
    }
    return "";
}

/// Called by ICU for each sequence that the encoding does not have.
void replaceAndCount(const void* counter, UConverterToUnicodeArgs* arguments, const char*, int32_t,
                     UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR)
        return; // the converter is being reset, copied or closed
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
    ++*static_cast<std::size_t*>(const_cast<void*>(counter));
}

/// Appends what the converter makes of one window of bytes.
void convert(UConverter& converter, std::string_view bytes, bool last, std::u16string& content) {
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        const std::size_t had = content.size();
        const std::size_t room = static_cast<std::size_t>(sourceEnd - source) + 16;
        content.resize(had + room);
        char16_t* target = content.data() + had;
        ucnv_toUnicode(&converter, &target, content.data() + content.size(), &source, sourceEnd, nullptr,
                       last, &status);
        content.resize(static_cast<std::size_t>(target - content.data()));
    }
}

/// Replaces NULs from `begin` on and counts them and the other stray controls.
void cleanControls(DecodedBytes& decoded, std::size_t begin) {
    for (std::size_t at = begin; at < decoded.content.size(); ++at) {
        char16_t& unit = decoded.content[at];
        if (unit > 0x7F || !isStrayControl(unit))
            continue;
        if (unit == 0) {
            unit = replacement;
            ++decoded.replaced;
        } else {
            ++decoded.controls;
        }
    }
}

} // namespace

Result<DecodedBytes> decodeBytes(std::string_view bytes, Encoding encoding, const Progress& progress) {
    const Converter converter = openConverter(converterName(encoding));
    if (!converter)
        return Error{ErrorCode::encodingUnknown, std::string(encodingName(encoding))};
    DecodedBytes decoded;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), replaceAndCount, &decoded.replaced, nullptr, nullptr, &status);
    decoded.content.reserve(encoding == Encoding::utf8 ? bytes.size() + 32 : bytes.size() / 2 + window + 32);
    for (std::size_t begin = 0; begin < bytes.size(); begin += window) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        progress.at(Stage::decoding, static_cast<double>(begin) / static_cast<double>(bytes.size()));
        const std::size_t had = decoded.content.size();
        convert(*converter, bytes.substr(begin, window), begin + window >= bytes.size(), decoded.content);
        cleanControls(decoded, had);
    }
    return decoded;
}

} // namespace duizhao
