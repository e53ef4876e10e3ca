#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/check_level.h"
#include "core/store/issues.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace duizhao {

class Lexicon;

/// More issues than this are not held in memory; those of the first pairs come first.
inline constexpr std::size_t mostIssues = 20'000;

/// What is wanted of an article's issues.
struct IssueRequest {
    std::filesystem::path library;
    std::int64_t article = 0;
    std::string annotator;
    CheckLevel level = CheckLevel::usual;
    const Lexicon* lexicon = nullptr; ///< may be null; must outlive the work
};

/// What is listed of an article's issues.
struct FoundIssues {
    std::vector<StoredIssue> issues; ///< at most mostIssues
    std::size_t more = 0;            ///< open ones behind them

    bool operator==(const FoundIssues&) const = default;
};

/// The open issues of an article, checked first where these checks have not looked at it yet; over a
/// connection of its own, for a worker thread. A library that cannot be written answers with what was found
/// before. Errors: those of opening, reading and checking, cancelled.
Result<FoundIssues> checkedIssues(const IssueRequest& request, const Progress& progress);

} // namespace duizhao
