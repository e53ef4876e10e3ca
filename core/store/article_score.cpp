#include "core/store/article_score.h"

#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/database.h"
#include "core/store/done_pairs.h"
#include "core/store/pair_finder.h"
#include "core/store/rows.h"
#include "core/text/boundaries.h"

#include <algorithm>
#include <map>
#include <set>

namespace duizhao {

namespace {

/// What an annotator's errors in a pair come to.
struct PairErrorsSum {
    double penalty = 0;
    std::size_t errors = 0;
    std::size_t unclassified = 0;
};

Result<std::optional<Severity>> severityAt(const Statement& row, int column, const Database& database) {
    std::optional<Severity> severity;
    if (!row.isNull(column))
        DUIZHAO_CHECK(readName(row, column, severityNamed, database, severity.emplace()));
    return severity;
}

/// The errors of an annotator by pair; those in no pair are counted as `outside`.
Result<std::map<std::size_t, PairErrorsSum>> errorsByPair(Database& database, std::int64_t bitext,
                                                          const std::string& annotator,
                                                          const ScoreProfile& profile, std::size_t& outside,
                                                          const Progress& progress) {
    DUIZHAO_TRY(query, database.prepare("SELECT category, severity, side, span_begin, span_end "
                                        "FROM annotation JOIN anchor ON annotation_id = annotation.id AND "
                                        "ordinal = 0 WHERE annotation.bitext_id = ? AND annotator = ?"));
    query.with(bitext, annotator);
    std::map<std::size_t, PairErrorsSum> sums;
    for (;;) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return sums;
        DUIZHAO_TRY(severity, severityAt(query, 1, database));
        Side side = Side::source;
        DUIZHAO_CHECK(readName(query, 2, sideNamed, database, side));
        DUIZHAO_TRY(pair, pairOfSpan(database, bitext, side, spanAt(query, 3)));
        if (!pair) {
            ++outside;
            continue;
        }
        const std::string category = query.text(0);
        PairErrorsSum& sum = sums[*pair];
        const bool classified = !category.empty() && severity;
        ++(classified ? sum.errors : sum.unclassified);
        sum.penalty += penalty(profile, category, severity);
    }
}

/// What all annotators together say of a pair.
struct PairMean {
    double sum = 0;
    std::size_t annotators = 0;
    std::size_t sourceWords = 0;
};

class ArticleScorer {
public:
    ArticleScorer(const Library& library, const ArticleReader& reader, const ScoreProfile& profile,
                  const std::function<void(const PairScore&)>& each, const Progress& progress)
        : library_(library), reader_(reader), profile_(profile), each_(each), progress_(progress) {}

    Result<AnnotatorScore> score(const std::string& annotator) {
        AnnotatorScore score{annotator};
        DUIZHAO_TRY(errors, errorsByPair(library_.database(), reader_.bitext(), annotator, profile_,
                                         score.errorsElsewhere, progress_));
        const auto add = [&](const DonePair& done) -> Result<void> {
            const auto found = errors.find(done.pair.number);
            const PairErrorsSum sum = found == errors.end() ? PairErrorsSum() : found->second;
            if (found != errors.end())
                errors.erase(found);
            addPair(score, {done.pair.number, annotator, sum.penalty, sum.errors, sum.unclassified,
                            countWords(done.pair.sourceText)});
            return {};
        };
        DUIZHAO_CHECK(forEachDonePair(library_, reader_, annotator, add, progress_));
        for (const auto& [pair, sum] : errors)
            score.errorsElsewhere += sum.errors + sum.unclassified;
        return score;
    }

    void finish(ArticleScore& score) const {
        for (const auto& [pair, mean] : means_) {
            score.penalty += mean.sum / static_cast<double>(mean.annotators);
            score.sourceWords += mean.sourceWords;
        }
        score.pairs = means_.size();
    }

private:
    void addPair(AnnotatorScore& score, const PairScore& pair) {
        ++score.donePairs;
        score.sourceWords += pair.sourceWords;
        score.penalty += pair.penalty;
        score.errors += pair.errors;
        score.unclassified += pair.unclassified;
        PairMean& mean = means_[pair.pair];
        mean.sum += pair.penalty;
        ++mean.annotators;
        mean.sourceWords = pair.sourceWords;
        if (each_)
            each_(pair);
    }

    const Library& library_;
    const ArticleReader& reader_;
    const ScoreProfile& profile_;
    const std::function<void(const PairScore&)>& each_;
    const Progress& progress_;
    std::map<std::size_t, PairMean> means_; ///< by pair
};

} // namespace

std::optional<double> ArticleScore::perPair() const {
    return pairs > 0 ? std::optional(penalty / static_cast<double>(pairs)) : std::nullopt;
}

std::optional<double> ArticleScore::per100SourceWords() const {
    return sourceWords > 0 ? std::optional(100 * penalty / static_cast<double>(sourceWords)) : std::nullopt;
}

Result<ArticleScore> scoreArticle(const Library& library, std::int64_t article, const ScoreProfile& profile,
                                  const std::function<void(const PairScore&)>& each,
                                  const Progress& progress) {
    DUIZHAO_TRY(reader, ArticleReader::open(library, article));
    DUIZHAO_TRY(names, annotators(library, reader.bitext()));
    ArticleScorer scorer(library, reader, profile, each, progress);
    ArticleScore score;
    for (const std::string& name : names) {
        DUIZHAO_TRY(one, scorer.score(name));
        score.annotators.push_back(std::move(one));
    }
    scorer.finish(score);
    return score;
}

Result<PairScore> scorePair(const Library& library, const ArticleReader& reader, const Pair& pair,
                            const std::string& annotator, const ScoreProfile& profile) {
    PairScore score{pair.number, annotator};
    score.sourceWords = countWords(pair.sourceText);
    std::set<std::string> seen;
    for (const Side side : {Side::source, Side::target}) {
        DUIZHAO_TRY(annotations, annotationsIn(library, reader.bitext(), side, pair.span(side)));
        for (const Annotation& one : annotations) {
            if (one.annotator != annotator || !seen.insert(one.id).second)
                continue;
            const Anchor& anchor = one.anchors.front();
            DUIZHAO_TRY(home, pairOfSpan(library.database(), reader.bitext(), anchor.side, anchor.span));
            if (home != pair.number)
                continue;
            ++(!one.category.empty() && one.severity ? score.errors : score.unclassified);
            score.penalty += penalty(profile, one.category, one.severity);
        }
    }
    return score;
}

Result<std::vector<ErrorCount>> errorCounts(const Library& library, std::int64_t bitext,
                                            const std::string& annotator) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare("SELECT category, severity, count(*) FROM annotation "
                                        "WHERE bitext_id = ?1 AND (?2 = '' OR annotator = ?2) "
                                        "GROUP BY category, severity ORDER BY category, severity"));
    query.with(bitext, annotator);
    std::vector<ErrorCount> counts;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return counts;
        DUIZHAO_TRY(severity, severityAt(query, 1, database));
        counts.push_back({query.text(0), severity, query.size(2)});
    }
}

} // namespace duizhao
