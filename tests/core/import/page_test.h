#pragma once

#include "core/base/error_message.h"
#include "core/import/import_article.h"
#include "tests/support/drawn_blocks.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace duizhao::test {

inline Article readPageText(const std::string& text, const ImportOptions& options = {}) {
    auto read = readArticle({{"page.txt", text}}, options, {});
    EXPECT_TRUE(read.ok()) << describe(read.error());
    if (!read.ok())
        return {};
    EXPECT_THAT(findProblems(read->bitext), testing::IsEmpty());
    return std::move(*read);
}

/// The blocks of a page drawn as drawnBlocks does.
inline std::vector<std::string> drawnPage(const std::string& text, const ImportOptions& options = {}) {
    return drawnBlocks(readPageText(text, options));
}

inline Error errorOf(const std::string& text, const ImportOptions& options = {}) {
    auto read = readArticle({{"page.txt", text}}, options, {});
    EXPECT_FALSE(read.ok());
    return read.ok() ? Error{} : read.error();
}

} // namespace duizhao::test
