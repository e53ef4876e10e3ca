#pragma once

#include "core/lexicon/look_up.h"
#include "core/text/language.h"
#include "ui/theme/theme.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace duizhao {

/// How dictionary entries are set.
struct EntryLook {
    Theme theme;
    Language script = Language::chineseTraditional; ///< the article's Chinese: this spelling comes first
    qreal scale = 1;
    std::size_t most = 100; ///< entries shown
};

/// What the dictionary says, as rich text: headword in its script's own face, the other spelling, pinyin with
/// tone marks, senses, classifiers. `word` is the word looked up; where nothing is known it says so.
QString entryWords(const LookUp& found, std::u16string_view word, const EntryLook& look);

/// A sentence in the place of entries.
QString quietWords(const QString& sentence, const EntryLook& look);

} // namespace duizhao
