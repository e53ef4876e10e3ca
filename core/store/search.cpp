#include "core/store/search.h"

#include "core/store/database.h"
#include "core/store/hit_check.h"
#include "core/store/literal_scan.h"
#include "core/store/pair_hits.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"
#include "core/text/search_expression.h"
#include "core/text/white_space.h"

namespace duizhao {

namespace {

/// What the units beside a hit say of its borders; nothing but `yes` and `no` needs the pair's text.
class LiteralGuess {
public:
    explicit LiteralGuess(const SearchQuery& query)
        : first_(query.text.front()),
          last_(query.text.back()),
          wholeWord_(query.wholeWord),
          spaceAtEnds_(isWhiteSpace(first_) || isWhiteSpace(last_)) {}

    BorderGuess of(const LiteralHit& hit) const {
        BorderGuess guess = worse(isCharacterBorder(hit.before, first_), isCharacterBorder(last_, hit.after));
        if (wholeWord_)
            guess = worse(guess, worse(isWordBorder(hit.before, first_), isWordBorder(last_, hit.after)));
        // The ends of a pair's text are trimmed: whether white space is a part of it, its text says.
        return spaceAtEnds_ ? worse(guess, BorderGuess::perhaps) : guess;
    }

private:
    static BorderGuess worse(BorderGuess a, BorderGuess b) {
        if (a == BorderGuess::no || b == BorderGuess::no)
            return BorderGuess::no;
        return a == BorderGuess::yes ? b : a;
    }

    char16_t first_;
    char16_t last_;
    bool wholeWord_;
    bool spaceAtEnds_;
};

/// A literal search: first the texts, then the pairs of what was found in them.
class LiteralSearch {
public:
    LiteralSearch(Database& database, const BitextTexts& texts, const SearchQuery& query,
                  const Progress& progress)
        : database_(database), texts_(texts), query_(query), progress_(progress), guess_(query) {}

    Result<void> run(const SearchSink& sink) {
        std::vector<std::vector<LiteralHit>> hits(texts_.files.size());
        for (std::size_t file = 0; file < hits.size(); ++file) {
            if (query_.side && texts_.fileOf(*query_.side) != static_cast<int>(file))
                continue;
            DUIZHAO_TRY(inFile,
                        literalHits(database_, texts_.files[file], query_.text, query_.matchCase, progress_));
            hits[file] = std::move(inFile);
        }
        DUIZHAO_TRY(byPair, hitsByPair(database_, texts_, hits, progress_));
        DUIZHAO_TRY(check, HitCheck::open(database_, texts_));
        for (const PairHits& pair : byPair) {
            if (query_.side && pair.side != *query_.side)
                continue;
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(goesOn, deliver(pair, hits[pair.file], check, sink));
            if (!goesOn)
                return {};
        }
        return {};
    }

private:
    Result<bool> deliver(const PairHits& pair, const std::vector<LiteralHit>& hits, HitCheck& check,
                         const SearchSink& sink) {
        std::size_t free = pair.span.begin; // behind the last one: places do not overlap
        for (std::size_t at = pair.first; at < pair.first + pair.count; ++at) {
            const TextSpan span = {hits[at].begin, hits[at].begin + query_.text.size()};
            const BorderGuess guess = guess_.of(hits[at]);
            if (span.begin < free || span.end > pair.span.end || guess == BorderGuess::no)
                continue;
            if (guess == BorderGuess::perhaps) {
                DUIZHAO_TRY(holds, check.holds(pair.side, pair.span, span, query_.wholeWord));
                if (!holds)
                    continue;
            }
            free = span.end;
            if (!sink({pair.pair, pair.side, span}))
                return false;
            if (query_.firstInPair)
                break;
        }
        return true;
    }

    Database& database_;
    const BitextTexts& texts_;
    const SearchQuery& query_;
    const Progress& progress_;
    LiteralGuess guess_;
};

/// A search for an expression: pair by pair.
class ExpressionSearch {
public:
    static Result<ExpressionSearch> prepare(Database& database, const BitextTexts& texts,
                                            const SearchQuery& query) {
        DUIZHAO_TRY(expression, SearchExpression::compile(query.text, query.matchCase));
        std::vector<TextReader> readers;
        for (const std::int64_t text : texts.files) {
            DUIZHAO_TRY(reader, TextReader::open(database, text));
            readers.push_back(std::move(reader));
        }
        DUIZHAO_TRY(check, HitCheck::open(database, texts));
        return ExpressionSearch(database, texts, query, std::move(expression), std::move(readers),
                                std::move(check));
    }

    Result<void> run(const SearchSink& sink, const Progress& progress) {
        DUIZHAO_TRY(beads, database_.prepare("SELECT source_begin, source_end, target_begin, target_end "
                                             "FROM bead WHERE bitext_id = ? ORDER BY position"));
        beads.with(texts_.bitext);
        for (std::size_t pair = 0;; ++pair) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(row, beads.step());
            if (!row)
                return {};
            for (const Side side : {Side::source, Side::target}) {
                if (query_.side && *query_.side != side)
                    continue;
                const TextSpan span = spanAt(beads, side == Side::source ? 0 : 2);
                DUIZHAO_TRY(goesOn, searchPair(pair, side, span, sink, progress));
                if (!goesOn)
                    return {};
            }
        }
    }

private:
    ExpressionSearch(Database& database, const BitextTexts& texts, const SearchQuery& query,
                     SearchExpression expression, std::vector<TextReader> readers, HitCheck check)
        : database_(database),
          texts_(texts),
          query_(query),
          expression_(std::move(expression)),
          readers_(std::move(readers)),
          check_(std::move(check)) {}

    Result<bool> searchPair(std::size_t pair, Side side, TextSpan span, const SearchSink& sink,
                            const Progress& progress) {
        DUIZHAO_TRY(text, readers_[static_cast<std::size_t>(texts_.fileOf(side))].text(span));
        const TextSpan inner = trimmed(text, {0, text.size()});
        DUIZHAO_TRY(matches, expression_.matches(inner.of(text), progress.stop));
        for (const TextSpan match : matches) {
            const TextSpan place = match.shifted(span.begin + inner.begin);
            DUIZHAO_TRY(holds, check_.holds(side, span, place, query_.wholeWord));
            if (!holds)
                continue;
            if (!sink({pair, side, place}))
                return false;
            if (query_.firstInPair)
                break;
        }
        return true;
    }

    Database& database_;
    const BitextTexts& texts_;
    const SearchQuery& query_;
    SearchExpression expression_;
    std::vector<TextReader> readers_; ///< by file
    HitCheck check_;
};

} // namespace

Result<void> searchArticle(const Library& library, std::int64_t bitext, const SearchQuery& query,
                           const SearchSink& hit, const Progress& progress) {
    if (query.text.empty())
        return {};
    Database& database = library.database();
    DUIZHAO_TRY(texts, bitextTexts(database, bitext));
    if (!query.regularExpression)
        return LiteralSearch(database, texts, query, progress).run(hit);
    DUIZHAO_TRY(search, ExpressionSearch::prepare(database, texts, query));
    return search.run(hit, progress);
}

} // namespace duizhao
