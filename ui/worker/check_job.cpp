#include "ui/worker/check_job.h"

#include "core/check/check_pairs.h"
#include "core/import/stored_pairs.h"
#include "core/store/article_reader.h"

#include <algorithm>

namespace duizhao {

namespace {

/// Hints are kept with the errors, so that asking for them costs nothing.
CheckLevel levelKept(CheckLevel wanted) { return std::max(wanted, CheckLevel::hint); }

std::string versionOf(CheckLevel level, const Lexicon* lexicon) {
    return std::to_string(checksVersion) + ' ' + std::string(checkLevelName(level)) +
           (lexicon ? " dictionary" : "");
}

/// Whether what is kept was found by the same checks, to this level or beyond.
bool isChecked(const std::optional<CheckedBitext>& known, CheckLevel level, const Lexicon* lexicon) {
    return known && (known->version == versionOf(level, lexicon) ||
                     known->version == versionOf(CheckLevel::off, lexicon));
}

/// How many are of this level and stricter.
std::size_t openOf(const IssueCounts& counts, CheckLevel level) {
    switch (level) {
    case CheckLevel::usual:
        return counts.usual;
    case CheckLevel::hint:
        return counts.usual + counts.hint;
    case CheckLevel::off:
        break;
    }
    return counts.usual + counts.hint + counts.off;
}

} // namespace

Result<FoundIssues> checkedIssues(const IssueRequest& request, const Progress& progress) {
    DUIZHAO_TRY(library, Library::open(request.library, Library::Creation::mustExist));
    DUIZHAO_TRY(reader, ArticleReader::open(library, request.article));
    DUIZHAO_TRY(known, checkedBitext(library, reader.bitext()));
    const CheckLevel level = levelKept(request.level);
    if (!isChecked(known, level, request.lexicon) && library.access() == LibraryAccess::readWrite) {
        StoredPairs pairs(reader);
        DUIZHAO_CHECK(replaceIssues(
            library, request.article, versionOf(level, request.lexicon),
            [&](const TakeStoredIssue& take) {
                return checkPairs(pairs, {level, {}}, request.lexicon, take, progress);
            },
            progress));
    }
    FoundIssues found;
    DUIZHAO_TRY(issues, readIssues(library, reader.bitext(),
                                   {.annotator = request.annotator, .level = request.level}, 0, mostIssues));
    found.issues = std::move(issues);
    if (found.issues.size() == mostIssues) {
        DUIZHAO_TRY(counts, countIssues(library, reader.bitext(), request.annotator));
        found.more = openOf(counts, request.level) - mostIssues;
    }
    return found;
}

} // namespace duizhao
