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

} // namespace

Result<std::vector<StoredIssue>> checkedIssues(const IssueRequest& request, const Progress& progress) {
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
    return readIssues(library, reader.bitext(), {.annotator = request.annotator, .level = request.level}, 0,
                      mostIssues);
}

} // namespace duizhao
