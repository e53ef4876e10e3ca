#include "core/store/article_reader.h"

#include "core/store/database.h"
#include "core/store/pair_finder.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"

#include <algorithm>
#include <utility>

namespace duizhao {

/// What a reader keeps: no statement, so that nothing stands in the way of the library's transactions; the
/// connection remembers the prepared ones.
struct ArticleReader::State {
    Database& database;
    ArticleSummary summary;
    BitextTexts texts;
    std::vector<TextReader> readers; ///< by file

    TextReader& reader(Side side) { return readers[static_cast<std::size_t>(texts.fileOf(side))]; }
};

namespace {

/// Kinds of blocks, remembering the last one: neighbouring pairs lie in the same block.
class KindFinder {
public:
    KindFinder(Database& database, const BitextTexts& texts) : database_(database), texts_(texts) {}

    /// Of the block that holds the beginning of `source`, or of `target` if that is empty.
    Result<BlockKind> kind(TextSpan source, TextSpan target) {
        return source.empty() ? kindAt(Side::target, target.begin) : kindAt(Side::source, source.begin);
    }

private:
    Result<BlockKind> kindAt(Side side, std::size_t offset) {
        if (known_ && side_ == side && span_.contains(offset))
            return kind_;
        DUIZHAO_TRY(query, database_.prepare("SELECT span_begin, span_end, kind FROM block "
                                             "WHERE bitext_id = ? AND text_id = ? AND span_begin <= ? "
                                             "ORDER BY span_begin DESC LIMIT 1"));
        DUIZHAO_TRY(found, query.with(texts_.bitext, texts_.text(side), offset).step());
        if (!found)
            return database_.damaged("a pair lies in no block");
        known_ = true;
        side_ = side;
        span_ = spanAt(query, 0);
        DUIZHAO_CHECK(readName(query, 2, blockKindNamed, database_, kind_));
        return kind_;
    }

    Database& database_;
    const BitextTexts& texts_;
    bool known_ = false;
    Side side_ = Side::source;
    TextSpan span_;
    BlockKind kind_ = BlockKind::paragraph;
};

/// Puts the text of `span`, without white space at its ends, into `text`, and the span of that into `span`.
Result<void> readTrimmed(TextReader& reader, TextSpan& span, std::u16string& text) {
    DUIZHAO_TRY(whole, reader.text(span));
    const TextSpan inner = trimmed(whole, {0, whole.size()});
    text = inner.length() == whole.size() ? std::move(whole) : std::u16string(inner.of(whole));
    span = inner.shifted(span.begin);
    return {};
}

const char* countQuery(bool pairs) {
    return pairs ? "SELECT max(position) + 1 FROM bead WHERE bitext_id = ?"
                 : "SELECT max(position) + 1 FROM link WHERE bitext_id = ?";
}

Result<std::size_t> count(Database& database, std::int64_t bitext, bool pairs) {
    DUIZHAO_TRY(query, database.prepare(countQuery(pairs)));
    DUIZHAO_CHECK(query.with(bitext).step());
    return query.size(0);
}

} // namespace

ArticleReader::ArticleReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
ArticleReader::ArticleReader(ArticleReader&&) noexcept = default;
ArticleReader& ArticleReader::operator=(ArticleReader&&) noexcept = default;
ArticleReader::~ArticleReader() = default;

Result<ArticleReader> ArticleReader::open(const Library& library, std::int64_t article) {
    Database& database = library.database();
    DUIZHAO_TRY(summary, articleSummary(library, article));
    DUIZHAO_TRY(texts, bitextTexts(database, summary.bitext));
    auto state = std::make_unique<State>(State{database, std::move(summary), std::move(texts), {}});
    for (const std::int64_t text : state->texts.files) {
        DUIZHAO_TRY(reader, TextReader::open(database, text));
        state->readers.push_back(std::move(reader));
    }
    return ArticleReader(std::move(state));
}

const ArticleSummary& ArticleReader::summary() const { return state_->summary; }
std::int64_t ArticleReader::bitext() const { return state_->summary.bitext; }

std::size_t ArticleReader::pairCount() const {
    const auto pairs = count(state_->database, bitext(), true);
    return pairs ? *pairs : 0;
}

std::size_t ArticleReader::linkCount() const {
    const auto links = count(state_->database, bitext(), false);
    return links ? *links : 0;
}

Result<std::vector<Pair>> ArticleReader::pairs(std::size_t first, std::size_t number) const {
    DUIZHAO_TRY(query, state_->database.prepare(
                           "SELECT position, link_position, source_begin, source_end, target_begin, "
                           "target_end, source_segments, target_segments, confidence, evidence "
                           "FROM bead WHERE bitext_id = ? AND position >= ? ORDER BY position LIMIT ?"));
    query.with(bitext(), first, number);
    KindFinder kinds(state_->database, state_->texts);
    std::vector<Pair> pairs;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return pairs;
        Pair& pair = pairs.emplace_back();
        pair.number = query.size(0);
        pair.link = query.size(1);
        pair.source = spanAt(query, 2);
        pair.target = spanAt(query, 4);
        DUIZHAO_TRY(kind, kinds.kind(pair.source, pair.target));
        pair.kind = kind;
        DUIZHAO_CHECK(readTrimmed(state_->reader(Side::source), pair.source, pair.sourceText));
        DUIZHAO_CHECK(readTrimmed(state_->reader(Side::target), pair.target, pair.targetText));
        pair.sourceSegments = static_cast<int>(query.integer(6));
        pair.targetSegments = static_cast<int>(query.integer(7));
        pair.confidence = query.real(8);
        pair.evidence = beadEvidenceFrom(query.text(9));
    }
}

Result<std::vector<LinkRow>> ArticleReader::links(std::size_t first, std::size_t number) const {
    DUIZHAO_TRY(query, state_->database.prepare(
                           "SELECT position, source_begin, source_end, target_begin, target_end, reason, "
                           "first_bead, bead_count FROM link WHERE bitext_id = ? AND position >= ? "
                           "ORDER BY position LIMIT ?"));
    query.with(bitext(), first, number);
    KindFinder kinds(state_->database, state_->texts);
    std::vector<LinkRow> rows;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return rows;
        LinkRow& link = rows.emplace_back();
        link.number = query.size(0);
        link.link.source = spanAt(query, 1);
        link.link.target = spanAt(query, 3);
        DUIZHAO_CHECK(readName(query, 5, linkReasonNamed, state_->database, link.link.reason));
        link.firstPair = query.size(6);
        link.pairCount = query.size(7);
        DUIZHAO_TRY(kind, kinds.kind(link.link.source, link.link.target));
        link.kind = kind;
    }
}

Result<std::vector<ArticleReader::LinkedBlock>> ArticleReader::blocks() const {
    std::vector<LinkedBlock> blocks;
    for (std::size_t file = 0; file < state_->texts.files.size(); ++file) {
        DUIZHAO_TRY(query, state_->database.prepare(std::string("SELECT ") + blockColumns +
                                                    " FROM block WHERE bitext_id = ? AND text_id = ? "
                                                    "ORDER BY span_begin"));
        query.with(bitext(), state_->texts.files[file]);
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            DUIZHAO_TRY(block, blockAt(query, static_cast<int>(file), state_->database));
            LinkedBlock& linked = blocks.emplace_back(LinkedBlock{block, std::nullopt});
            if (!block.side)
                continue;
            DUIZHAO_TRY(link, linkAt(state_->database, bitext(), *block.side, block.span.begin));
            if (!link || !link->span(*block.side).contains(block.span))
                return state_->database.damaged("a block lies in no link");
            linked.link = link->link;
            linked.oneSidedLink = link->source.empty() || link->target.empty();
        }
    }
    return blocks;
}

Result<std::vector<TextSpan>> ArticleReader::segments(Side side, TextSpan within) const {
    DUIZHAO_TRY(query, state_->database.prepare("SELECT span_begin, span_end FROM segment "
                                                "WHERE bitext_id = ? AND side = ? AND span_begin >= ? "
                                                "AND span_begin < ? ORDER BY span_begin"));
    query.with(bitext(), sideName(side), within.begin, within.end);
    std::vector<TextSpan> segments;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return segments;
        if (const TextSpan segment = spanAt(query, 0); segment.end <= within.end)
            segments.push_back(segment);
    }
}

Result<std::optional<std::size_t>> ArticleReader::pairAt(Side side, std::size_t offset) const {
    return duizhao::pairAt(state_->database, bitext(), side, offset);
}

namespace {

/// The next block with a side behind an offset of a text.
Result<std::optional<std::pair<Side, std::size_t>>> nextSided(Database& database, std::int64_t bitext,
                                                              std::int64_t text, std::size_t offset) {
    DUIZHAO_TRY(query, database.prepare("SELECT side, span_begin FROM block WHERE bitext_id = ? AND "
                                        "text_id = ? AND span_begin > ? AND side IS NOT NULL "
                                        "ORDER BY span_begin LIMIT 1"));
    DUIZHAO_TRY(found, query.with(bitext, text, offset).step());
    if (!found)
        return std::optional<std::pair<Side, std::size_t>>();
    Side side = Side::source;
    DUIZHAO_CHECK(readName(query, 0, sideNamed, database, side));
    return std::optional(std::pair(side, query.size(1)));
}

} // namespace

Result<std::vector<LeftOutRun>> ArticleReader::leftOutRuns() const {
    Database& database = state_->database;
    std::vector<LeftOutRun> runs;
    for (std::size_t file = 0; file < state_->texts.files.size(); ++file) {
        const std::int64_t text = state_->texts.files[file];
        DUIZHAO_TRY(query, database.prepare(std::string("SELECT ") + blockColumns +
                                            " FROM block INDEXED BY block_left_out WHERE bitext_id = ? "
                                            "AND text_id = ? AND side IS NULL ORDER BY span_begin"));
        query.with(bitext(), text);
        std::optional<std::size_t> nextBegin; // of the block with a side behind the present run
        bool inRun = false;
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            DUIZHAO_TRY(block, blockAt(query, static_cast<int>(file), database));
            if (inRun && (!nextBegin || block.span.begin < *nextBegin)) {
                runs.back().blocks.push_back(block);
                continue;
            }
            DUIZHAO_TRY(next, nextSided(database, bitext(), text, block.span.begin));
            inRun = true;
            nextBegin = next ? std::optional(next->second) : std::nullopt;
            LeftOutRun& run = runs.emplace_back(LeftOutRun{pairCount(), linkCount(), {block}});
            if (!next)
                continue;
            DUIZHAO_TRY(link, linkAt(database, bitext(), next->first, next->second));
            DUIZHAO_TRY(pair, pairAt(next->first, next->second));
            if (link && pair) {
                run.beforePair = *pair;
                run.beforeLink = link->link;
            }
        }
    }
    std::stable_sort(runs.begin(), runs.end(), [](const LeftOutRun& a, const LeftOutRun& b) {
        return std::pair(a.beforeLink, a.beforePair) < std::pair(b.beforeLink, b.beforePair);
    });
    return runs;
}

Result<std::u16string> ArticleReader::text(Side side, TextSpan span) const {
    return state_->reader(side).text(span);
}

Result<std::u16string> ArticleReader::fileText(int text, TextSpan span) const {
    if (text < 0 || static_cast<std::size_t>(text) >= state_->readers.size())
        return Error{ErrorCode::rangeOutside, std::to_string(text),
                     "0.." + std::to_string(state_->readers.size())};
    return state_->readers[static_cast<std::size_t>(text)].text(span);
}

std::size_t ArticleReader::textLength(Side side) const { return state_->reader(side).length(); }
int ArticleReader::textIndex(Side side) const { return state_->texts.fileOf(side); }

Result<std::size_t> ArticleReader::toCodePoints(Side side, std::size_t utf16) const {
    return state_->reader(side).toCodePoints(utf16);
}

Result<std::size_t> ArticleReader::toUtf16(Side side, std::size_t codePoints) const {
    return state_->reader(side).toUtf16(codePoints);
}

Result<std::size_t> ArticleReader::codePointLength(Side side) const {
    return state_->reader(side).codePointLength();
}

} // namespace duizhao
