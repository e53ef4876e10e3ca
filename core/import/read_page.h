#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/article.h"
#include "core/import/link_blocks.h"

#include <vector>

namespace duizhao {

class Lexicon;

/// A page understood: its blocks in text order and the links between them.
struct Page {
    std::vector<PageBlock> blocks;
    std::vector<BlockLink> links;
    bool twoFiles = false;

    bool operator==(const Page&) const = default;
};

/// Understands one mixed file, or two files with one language each: split into blocks → tell the languages
/// apart → link blocks. `lexicon` may be null. Errors: onlyEnglish, onlyChinese, noText (subject: the file,
/// or both), cancelled.
Result<Page> readPage(const std::vector<Text>& texts, const Lexicon* lexicon, const Progress& progress);

/// Sets the languages of the article's bitext and the files they lie in.
void setLanguages(const Page& page, bool chineseIsSource, Article& article);

} // namespace duizhao
