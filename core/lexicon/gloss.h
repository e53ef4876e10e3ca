#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// What a sense of the dictionary says in English, without what only speaks about the entry.
struct SenseGlosses {
    std::vector<std::u16string> glosses;  ///< "movement", "to hit" as "hit"; none is empty
    std::vector<std::u16string> pointers; ///< headwords (traditional spelling) the sense refers to instead
    bool minor = false; ///< the sense names a surname or what a classifier counts: seldom a translation

    bool operator==(const SenseGlosses&) const = default;
};

/// Cuts a sense at semicolons and drops remarks in parentheses, Chinese with its pinyin, "to " and articles
/// at the beginning, and lexicographers' marks (sb, sth, lit., fig., …). A piece that only points ("old
/// variant of 五[wu3]", "see 龍捲風[…]", "used in …") becomes a pointer.
SenseGlosses glossesOf(std::u16string_view sense);

} // namespace duizhao
