#include "core/store/work_report.h"

#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/database.h"
#include "core/store/done_pairs.h"
#include "core/store/rows.h"
#include "core/text/boundaries.h"

#include <map>
#include <utility>

namespace duizhao {

namespace {

class Reporter {
public:
    Reporter(const Library& library, const LocalDays& days, const Progress& progress)
        : library_(library), days_(days), progress_(progress) {}

    Result<void> addArticle(std::int64_t article) {
        DUIZHAO_TRY(reader, ArticleReader::open(library_, article));
        DUIZHAO_TRY(names, annotators(library_, reader.bitext()));
        const bool chinese = isChinese(reader.summary().sourceLanguage);
        for (const std::string& name : names) {
            const auto add = [&](const DonePair& done) -> Result<void> {
                WorkDay& work = workOn(days_.dayOf(done.doneAt), name);
                ++work.donePairs;
                if (chinese)
                    work.sourceCharacters += countLetters(done.pair.sourceText).han;
                else
                    work.sourceWords += countWords(done.pair.sourceText);
                return {};
            };
            DUIZHAO_CHECK(forEachDonePair(library_, reader, name, add, progress_));
        }
        return addErrors(reader.bitext());
    }

    std::vector<WorkDay> finished() && {
        std::vector<WorkDay> all;
        for (auto& [key, work] : work_)
            all.push_back(std::move(work));
        return all;
    }

private:
    WorkDay& workOn(const std::string& day, const std::string& annotator) {
        WorkDay& work = work_[{day, annotator}];
        work.day = day;
        work.annotator = annotator;
        return work;
    }

    Result<void> addErrors(std::int64_t bitext) {
        Database& database = library_.database();
        DUIZHAO_TRY(query, database.prepare("SELECT annotator, created_at, category, severity "
                                            "FROM annotation WHERE bitext_id = ?"));
        query.with(bitext);
        for (;;) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(row, query.step());
            if (!row)
                return {};
            WorkDay& work = workOn(days_.dayOf(query.integer(1)), query.text(0));
            if (query.text(2).empty() || query.isNull(3)) {
                ++work.unclassified;
                continue;
            }
            Severity severity = Severity::minor;
            DUIZHAO_CHECK(readName(query, 3, severityNamed, database, severity));
            ++work.errors[static_cast<std::size_t>(severity)];
        }
    }

    const Library& library_;
    const LocalDays& days_;
    const Progress& progress_;
    std::map<std::pair<std::string, std::string>, WorkDay> work_; ///< by day and annotator
};

} // namespace

Result<std::vector<WorkDay>> workReport(const Library& library, std::optional<std::int64_t> article,
                                        const LocalDays& days, const Progress& progress) {
    Reporter reporter(library, days, progress);
    if (article) {
        DUIZHAO_CHECK(reporter.addArticle(*article));
        return std::move(reporter).finished();
    }
    DUIZHAO_TRY(articles, listArticles(library));
    for (const ArticleSummary& summary : articles)
        DUIZHAO_CHECK(reporter.addArticle(summary.article));
    return std::move(reporter).finished();
}

} // namespace duizhao
