#include "core/text/encoding_guess.h"

#include "core/text/byte_decoder.h"
#include "core/text/character_likelihood.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>

namespace duizhao {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headSize = std::size_t{64} << 10;
constexpr std::size_t sampleSize = std::size_t{256} << 10;
constexpr double clearMargin = 12;        ///< nats; odds of 160,000 to 1 within the model, which is crude
constexpr double trustInText = 20;        ///< nats by which noise must win before a file is called binary
constexpr double trustInUtf8 = 5;         ///< nats in favour of the encoding most files have
constexpr std::size_t scanStep = 1 << 20; ///< bytes between two questions whether to stop

/// How files begin that hold text only by accident.
constexpr std::string_view binarySignatures[] = {
    "\x89PNG\r\n"sv,
    "\xFF\xD8\xFF"sv,
    "GIF87a"sv,
    "GIF89a"sv,
    "%PDF-"sv,
    "PK\x03\x04"sv,
    "PK\x05\x06"sv,
    "\x1F\x8B\x08"sv,
    "BZh9"sv,
    "\xFD"
    "7zXZ\0"sv,
    "7z\xBC\xAF\x27\x1C"sv,
    "Rar!\x1A\x07"sv,
    "\x7F"
    "ELF"sv,
    "\x28\xB5\x2F\xFD"sv,
    "SQLite format 3\0"sv,
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
    "OggS\0"sv,
    "fLaC\0"sv,
};

bool hasBinarySignature(std::string_view bytes) {
    return std::any_of(std::begin(binarySignatures), std::end(binarySignatures),
                       [&](std::string_view signature) { return bytes.starts_with(signature); });
}

/// What a strict reading as UTF-8 finds.
struct Utf8Scan {
    bool wellFormed = true;
    bool hasControls = false; ///< NUL among them
    bool onlyPairs = false;   ///< there are multi-byte sequences, and all are of two bytes
};

Result<Utf8Scan> scanUtf8(std::string_view bytes, const Progress& progress) {
    Utf8Scan scan;
    bool pairs = false;
    bool longer = false;
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < size;) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        const std::int64_t stop = std::min<std::int64_t>(size, at + scanStep);
        while (at < stop) {
            UChar32 character = 0;
            U8_NEXT(bytes, at, size, character);
            scan.wellFormed = scan.wellFormed && character >= 0;
            scan.hasControls =
                scan.hasControls || (character >= 0 && isStrayControl(static_cast<char32_t>(character)));
            pairs = pairs || (character >= 0x80 && character < 0x800);
            longer = longer || character >= 0x800;
        }
    }
    scan.onlyPairs = pairs && !longer;
    return scan;
}

bool isHigh(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

/// The stretches of the lines from their first to their last byte beyond ASCII (and the one behind it, the
/// second byte of many pairs), up to sampleSize bytes.
std::string beyondAscii(std::string_view bytes) {
    std::string sample;
    auto at = bytes.begin();
    while (sample.size() < sampleSize && (at = std::find_if(at, bytes.end(), isHigh)) != bytes.end()) {
        const auto room = static_cast<std::ptrdiff_t>(sampleSize - sample.size());
        const auto limit = bytes.end() - at > room ? at + room : bytes.end();
        const auto lineEnd = std::find(at, limit, '\n');
        auto last = lineEnd;
        while (!isHigh(*(last - 1)))
            --last;
        sample.append(at, last == lineEnd ? last : last + 1);
        sample += '\n';
        at = lineEnd;
    }
    return sample;
}

/// The likeliest of the encodings for a sample.
struct Ranking {
    Encoding best = Encoding::utf8;
    double margin = std::numeric_limits<double>::infinity(); ///< to the second, in nats
    double overNoise = 0;                                    ///< nats by which the best beats uniform noise
};

Ranking rank(std::string_view sample, std::span<const Encoding> encodings) {
    constexpr double none = -std::numeric_limits<double>::infinity();
    double best = none;
    double second = none;
    Ranking ranking;
    for (const Encoding encoding : encodings) {
        const auto decoded = decodeBytes(sample, encoding, {});
        if (!decoded)
            continue;
        const double trust = encoding == Encoding::utf8 ? trustInUtf8 : 0;
        const double likelihood = logLikelihood(decoded->content) + trust;
        if (likelihood > best) {
            second = best;
            best = likelihood;
            ranking.best = encoding;
        } else {
            second = std::max(second, likelihood);
        }
    }
    ranking.margin = best - second;
    ranking.overNoise = best + std::log(256.0) * static_cast<double>(sample.size());
    return ranking;
}

/// The likeliest encoding of bytes that are not plainly UTF-8.
Ranking rankAll(std::string_view bytes) {
    constexpr std::array all = {Encoding::utf8, Encoding::gb18030, Encoding::big5, Encoding::utf16le,
                                Encoding::utf16be};
    const Ranking byHead = rank(bytes.substr(0, headSize), all);
    if (byHead.best == Encoding::utf16le || byHead.best == Encoding::utf16be)
        return byHead;
    const std::string sample = beyondAscii(bytes);
    if (sample.empty())
        return byHead;
    Ranking bySample = rank(sample, std::span(all).first(3));
    if (byHead.best == bySample.best && byHead.overNoise < bySample.overNoise)
        bySample.overNoise = byHead.overNoise;
    return bySample;
}

} // namespace

Result<EncodingGuess> guessEncoding(std::string_view bytes, const Progress& progress) {
    if (hasBinarySignature(bytes))
        return Error{ErrorCode::fileBinary};
    const auto scan = scanUtf8(bytes, progress);
    if (!scan)
        return scan.error();
    if (scan->wellFormed && !scan->hasControls && !scan->onlyPairs)
        return EncodingGuess{Encoding::utf8, Certainty::certain};
    const Ranking ranking = rankAll(bytes);
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    if (scan->wellFormed && ranking.best == Encoding::utf8 && !scan->hasControls)
        return EncodingGuess{Encoding::utf8, Certainty::certain};
    if (ranking.overNoise < -trustInText)
        return Error{ErrorCode::fileBinary};
    return EncodingGuess{ranking.best,
                         ranking.margin >= clearMargin ? Certainty::likely : Certainty::doubtful};
}

} // namespace duizhao
