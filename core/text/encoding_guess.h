#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/encoding.h"

#include <string_view>

namespace duizhao {

struct EncodingGuess {
    Encoding encoding = Encoding::utf8;
    Certainty certainty = Certainty::certain;

    bool operator==(const EncodingGuess&) const = default;
};

/// The encoding that bytes without a byte order mark look like. Well-formed UTF-8 is taken at its word;
/// anything else is decided by which reading is the likeliest text (character_likelihood.h), seen on at most
/// 64 KiB of the beginning and 256 KiB of what is not ASCII, so that long runs of English do not hide the
/// Chinese. Errors: fileBinary (a known signature, or noise is likelier than any reading), cancelled.
Result<EncodingGuess> guessEncoding(std::string_view bytes, const Progress& progress);

} // namespace duizhao
