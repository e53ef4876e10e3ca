#pragma once

#include "core/bitext/bitext.h"
#include "core/text/encoding.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// A version of one file's decoded content, with the bytes it came from. Immutable once stored.
struct Text {
    std::string fileName;   ///< without folders, UTF-8; "-" for standard input, empty for the clipboard
    std::string bytes;      ///< as read
    std::u16string content; ///< see DecodedText
    Encoding encoding = Encoding::utf8;
    Certainty certainty = Certainty::certain;
    std::size_t replaced = 0;

    bool operator==(const Text&) const = default;
};

/// What import makes and the library holds: the texts and their bitext.
struct Article {
    std::string contentHash; ///< SHA-256 over the bytes of all texts and the import's options, lower-case hex
    std::string title;       ///< UTF-8; what a list shows; a person may change it later
    std::string url;         ///< where it came from, if the text says so
    std::string domain;      ///< free text ("news"), empty unless a person says
    std::vector<Text> texts; ///< one, or one per file
    Bitext bitext;

    bool operator==(const Article&) const = default;
    const std::u16string& text(Side side) const {
        return texts[static_cast<std::size_t>(side == Side::source ? bitext.sourceText : bitext.targetText)]
            .content;
    }
};

} // namespace duizhao
