#include "core/store/same_text.h"

#include "core/store/database.h"
#include "core/store/hit_check.h"
#include "core/store/rows.h"
#include "core/store/search.h"
#include "core/text/language.h"
#include "core/text/literal_search.h"

#include <memory>
#include <optional>
#include <set>

namespace duizhao {

namespace {

struct Languages {
    Language source = Language::english;
    Language target = Language::chineseTraditional;
};

Result<Languages> languagesOf(Database& database, std::int64_t bitext) {
    DUIZHAO_TRY(query, database.prepare("SELECT source_language, target_language FROM bitext WHERE id = ?"));
    DUIZHAO_TRY(found, query.with(bitext).step());
    if (!found)
        return database.damaged("bitext " + std::to_string(bitext) + " is missing");
    Languages languages;
    DUIZHAO_CHECK(readName(query, 0, languageTagged, database, languages.source));
    DUIZHAO_CHECK(readName(query, 1, languageTagged, database, languages.target));
    return languages;
}

/// The spans in the target that the annotator has flagged.
Result<std::set<TextSpan>> flaggedSpans(Database& database, std::int64_t bitext,
                                        const std::string& annotator) {
    DUIZHAO_TRY(query, database.prepare("SELECT span_begin, span_end FROM annotation JOIN anchor ON "
                                        "anchor.annotation_id = annotation.id WHERE annotation.bitext_id = ? "
                                        "AND annotator = ? AND side = 'target' AND lost = 0"));
    query.with(bitext, annotator);
    std::set<TextSpan> spans;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return spans;
        spans.insert(spanAt(query, 0));
    }
}

/// Looks for the term in the sources of pairs; neighbouring questions about one pair are answered once.
class TermFinder {
public:
    static Result<TermFinder> open(Database& database, const BitextTexts& texts, const std::u16string& term,
                                   bool wholeWord) {
        DUIZHAO_TRY(reader, TextReader::open(database, texts.text(Side::source)));
        DUIZHAO_TRY(check, HitCheck::open(database, texts));
        TermFinder finder(database, texts, std::move(reader), std::move(check), wholeWord);
        if (!term.empty())
            finder.term_ = std::make_unique<LiteralFinder>(term, false);
        return finder;
    }

    Result<bool> isIn(std::size_t pair) {
        if (!term_)
            return true;
        if (known_ != pair) {
            DUIZHAO_TRY(found, look(pair));
            found_ = found;
            known_ = pair;
        }
        return found_;
    }

private:
    TermFinder(Database& database, const BitextTexts& texts, TextReader reader, HitCheck check,
               bool wholeWord)
        : database_(&database),
          texts_(&texts),
          reader_(std::move(reader)),
          check_(std::move(check)),
          wholeWord_(wholeWord) {}

    Result<bool> look(std::size_t pair) {
        DUIZHAO_TRY(query, database_->prepare("SELECT source_begin, source_end FROM bead WHERE bitext_id = ? "
                                              "AND position = ?"));
        DUIZHAO_TRY(there, query.with(texts_->bitext, pair).step());
        if (!there)
            return database_->damaged("pair " + std::to_string(pair + 1) + " is missing");
        const TextSpan source = spanAt(query, 0);
        DUIZHAO_TRY(text, reader_.text(source));
        for (std::size_t at = term_->find(text, 0); at != text.npos; at = term_->find(text, at + 1)) {
            const TextSpan place = TextSpan{at, at + term_->size()}.shifted(source.begin);
            DUIZHAO_TRY(holds, check_.holds(Side::source, source, place, wholeWord_));
            if (holds)
                return true;
        }
        return false;
    }

    Database* database_;
    const BitextTexts* texts_;
    TextReader reader_;
    HitCheck check_;
    bool wholeWord_;
    std::unique_ptr<LiteralFinder> term_; ///< null: nothing to look for
    std::optional<std::size_t> known_;    ///< the pair that found_ is of
    bool found_ = false;
};

} // namespace

SameTextQuery sameTextQuery(const Annotation& annotation, std::u16string sourceTerm) {
    SameTextQuery query{{}, std::move(sourceTerm), annotation.annotator};
    for (const Anchor& anchor : annotation.anchors) {
        std::u16string& place = anchor.side == Side::target ? query.target : query.sourceTerm;
        if (place.empty())
            place = anchor.quote;
    }
    return query;
}

Result<void> findSameText(const Library& library, std::int64_t bitext, const SameTextQuery& query,
                          const std::function<bool(const SameText&)>& each, const Progress& progress) {
    Database& database = library.database();
    DUIZHAO_TRY(texts, bitextTexts(database, bitext));
    DUIZHAO_TRY(languages, languagesOf(database, bitext));
    DUIZHAO_TRY(flagged, flaggedSpans(database, bitext, query.annotator));
    DUIZHAO_TRY(term, TermFinder::open(database, texts, query.sourceTerm, !isChinese(languages.source)));

    SearchQuery search;
    search.text = query.target;
    search.matchCase = true;
    search.wholeWord = !isChinese(languages.target);
    search.side = Side::target;
    Result<void> failed;
    const auto take = [&](const SearchHit& hit) {
        if (flagged.contains(hit.span))
            return true;
        const Result<bool> there = term.isIn(hit.pair);
        if (!there)
            failed = there.error();
        return there && each({hit.pair, hit.span, *there});
    };
    DUIZHAO_CHECK(searchArticle(library, bitext, search, take, progress));
    return failed;
}

} // namespace duizhao
