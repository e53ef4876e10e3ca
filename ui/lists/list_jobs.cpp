#include "ui/lists/list_jobs.h"

#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {

constexpr std::size_t contextBefore = 24; ///< in units, before a hit
constexpr std::size_t contextBehind = 80;

QString translated(const char* words) { return QCoreApplication::translate("Lists", words); }

QString sideWords(Side side) {
    //: The column of the original, or of the translation.
    return side == Side::source ? translated(QT_TRANSLATE_NOOP("Lists", "Source"))
                                : translated(QT_TRANSLATE_NOOP("Lists", "Translation"));
}

/// An article of a library opened for one job.
struct OpenedForJob {
    Library library;
    ArticleReader reader;
};
Result<OpenedForJob> opened(const std::filesystem::path& file, std::int64_t article) {
    DUIZHAO_TRY(library, Library::open(file, Library::Creation::mustExist));
    DUIZHAO_TRY(reader, ArticleReader::open(library, article));
    return OpenedForJob{std::move(library), std::move(reader)};
}

/// A place with what stands around it inside its pair.
QString inContext(const std::u16string& text, TextSpan hit) {
    const std::size_t begin = hit.begin - std::min(hit.begin, contextBefore);
    const std::size_t end = std::min(text.size(), hit.end + contextBehind);
    QString shown = QString::fromStdU16String(text.substr(begin, end - begin)).simplified();
    if (begin > 0)
        shown.prepend(QChar(0x2026));
    return end < text.size() ? shown + QChar(0x2026) : shown;
}

/// From the mildest to the gravest, behind those that nobody has rated.
std::int64_t rankOfSeverity(const PlaceRow& row) {
    return row.severity ? static_cast<int>(*row.severity) : -1;
}
std::int64_t rankOfState(const PlaceRow& row) { return static_cast<int>(row.state); }
std::int64_t rankOfPlaces(const PlaceRow& row) { return static_cast<std::int64_t>(row.places); }

} // namespace

std::vector<PlaceColumn> flagColumns() {
    return {{translated(QT_TRANSLATE_NOOP("Lists", "Words")), 150},
            {translated(QT_TRANSLATE_NOOP("Lists", "Category")), 180, true},
            {translated(QT_TRANSLATE_NOOP("Lists", "Severity")), 80, true, rankOfSeverity},
            {translated(QT_TRANSLATE_NOOP("Lists", "Annotator")), 90, true},
            {translated(QT_TRANSLATE_NOOP("Lists", "Pair is")), 70, true, rankOfState},
            {translated(QT_TRANSLATE_NOOP("Lists", "Correction")), 110},
            {translated(QT_TRANSLATE_NOOP("Lists", "Note")), 200}};
}

Result<std::vector<PlaceRow>> flagRows(const std::filesystem::path& library, std::int64_t article,
                                       const MqmTree& tree, const std::string& onlyOf,
                                       const Progress& progress) {
    DUIZHAO_TRY(job, opened(library, article));
    DUIZHAO_TRY(flags, allAnnotations(job.library, job.reader.bitext()));
    std::vector<PlaceRow> rows;
    rows.reserve(flags.size());
    for (const Annotation& flag : flags) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        if (!onlyOf.empty() && flag.annotator != onlyOf)
            continue;
        const Anchor& anchor = flag.anchors.front();
        DUIZHAO_TRY(number, job.reader.pairAt(anchor.side, anchor.span.begin));
        if (!number)
            continue;
        DUIZHAO_TRY(pair, job.reader.pairs(*number, 1));
        PairState state = PairState::unread;
        if (!pair.empty()) {
            DUIZHAO_TRY(review, pairReview(job.library, job.reader.bitext(), flag.annotator,
                                           pair.front().source, pair.front().target));
            state = review.state;
        }
        rows.push_back({*number,
                        {anchor.side, anchor.span},
                        flag.id,
                        true,
                        flag.severity,
                        {flaggedWords(flag), categoryWords(tree, flag.category),
                         severityWords(tree, flag.severity), fromUtf8(flag.annotator), stateWords(state),
                         fromUtf8(flag.correction).simplified(), fromUtf8(flag.note).simplified()},
                        1,
                        state});
    }
    prepare(rows);
    return rows;
}

std::vector<PlaceColumn> issueColumns() {
    return {{translated(QT_TRANSLATE_NOOP("Lists", "Check")), 190, true},
            {translated(QT_TRANSLATE_NOOP("Lists", "Severity")), 80, true, rankOfSeverity},
            {translated(QT_TRANSLATE_NOOP("Lists", "Places")), 60, false, rankOfPlaces},
            {translated(QT_TRANSLATE_NOOP("Lists", "Evidence")), 300}};
}

std::vector<PlaceColumn> hitColumns() {
    return {{translated(QT_TRANSLATE_NOOP("Lists", "Column")), 100},
            {translated(QT_TRANSLATE_NOOP("Lists", "Found")), 140},
            {translated(QT_TRANSLATE_NOOP("Lists", "In the text")), 300}};
}

Result<FoundHits> hitRows(const std::filesystem::path& library, std::int64_t article,
                          const SearchQuery& query, const Progress& progress) {
    DUIZHAO_TRY(job, opened(library, article));
    FoundHits found;
    DUIZHAO_CHECK(searchArticle(
        job.library, job.reader.bitext(), query,
        [&](const SearchHit& hit) {
            found.more = found.hits.size() == mostHits;
            if (!found.more)
                found.hits.push_back(hit);
            return !found.more;
        },
        progress));
    std::vector<Pair> pair;
    for (const SearchHit& hit : found.hits) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        if (pair.empty() || pair.front().number != hit.pair) {
            DUIZHAO_TRY(read, job.reader.pairs(hit.pair, 1));
            pair = std::move(read);
        }
        if (pair.empty())
            continue;
        const std::size_t base = pair.front().span(hit.side).begin;
        const TextSpan inPair{hit.span.begin - base, hit.span.end - base};
        const std::u16string& text = pair.front().text(hit.side);
        found.rows.push_back(
            {hit.pair,
             {hit.side, hit.span},
             {},
             false,
             {},
             {sideWords(hit.side), QString::fromStdU16String(std::u16string(inPair.of(text))),
              inContext(text, inPair)}});
    }
    prepare(found.rows);
    return found;
}

std::vector<PlaceColumn> sameColumns() {
    return {{translated(QT_TRANSLATE_NOOP("Lists", "Source word")), 130, true},
            {translated(QT_TRANSLATE_NOOP("Lists", "Translation")), 260},
            {translated(QT_TRANSLATE_NOOP("Lists", "Source")), 300}};
}

Result<std::vector<PlaceRow>> sameRows(const std::filesystem::path& library, std::int64_t article,
                                       const SameTextQuery& query, const Progress& progress) {
    DUIZHAO_TRY(job, opened(library, article));
    std::vector<SameText> found;
    DUIZHAO_CHECK(findSameText(
        job.library, job.reader.bitext(), query,
        [&](const SameText& place) {
            found.push_back(place);
            return found.size() < mostHits;
        },
        progress));
    std::vector<PlaceRow> rows;
    for (const SameText& place : found) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(pair, job.reader.pairs(place.pair, 1));
        if (pair.empty())
            continue;
        const std::size_t base = pair.front().target.begin;
        const TextSpan inPair{place.target.begin - base, place.target.end - base};
        const QString there = query.sourceTerm.empty() ? QString()
                              : place.sourceTermThere
                                  ? translated(QT_TRANSLATE_NOOP("Lists", "the same"))
                                  //: The source sentence does not hold the word that was flagged elsewhere.
                                  : translated(QT_TRANSLATE_NOOP("Lists", "another"));
        rows.push_back({place.pair,
                        {Side::target, place.target},
                        {},
                        false,
                        {},
                        {there, inContext(pair.front().targetText, inPair),
                         QString::fromStdU16String(pair.front().sourceText).simplified()}});
    }
    prepare(rows);
    return rows;
}

} // namespace duizhao
