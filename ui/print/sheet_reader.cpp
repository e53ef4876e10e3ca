#include "ui/print/sheet_reader.h"

#include "core/exchange/annotated_article.h"
#include "ui/parallel/cell_text.h"
#include "ui/print/marked_cell.h"
#include "ui/print/sheet_notes.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace duizhao {

namespace {

// A paragraph that is longer goes on in another row, so that what is laid out at once stays small.
constexpr std::size_t mostPairs = 60;
constexpr std::size_t mostUnits = 6'000;
constexpr int linesToWriteOn = 2;

/// Makes rows from pairs, as they come.
class RowMaker {
public:
    RowMaker(const AnnotatedArticle& article, const SheetRequest& request, Sheet& sheet)
        : article_(article), request_(request), sheet_(sheet) {
        const auto& names = article_.annotators();
        naming_ =
            std::count_if(names.begin(), names.end(), [&](const auto& name) { return shows(name); }) > 1;
    }

    Result<void> add(const AnnotatedPair& pair) {
        const bool key = sheet_.kind == SheetKind::key;
        if (!pairs_.empty()) {
            const bool sameLink = pairs_.front().pair.link == pair.pair.link;
            if (key || !sameLink || pairs_.size() >= mostPairs || units_ >= mostUnits)
                DUIZHAO_CHECK(endRow(!sameLink));
        }
        pairs_.push_back(pair);
        units_ += std::max(pair.pair.sourceText.size(), pair.pair.targetText.size());
        return {};
    }
    Result<void> end() { return pairs_.empty() ? Result<void>() : endRow(true); }

private:
    bool shows(const std::string& annotator) const {
        return !article_.summary().blind || annotator == request_.annotator;
    }
    const Annotation& annotation(const PairError& error) const { return article_.annotation(error); }

    Result<void> endRow(bool endsLink) {
        const bool key = sheet_.kind == SheetKind::key;
        SheetRow row;
        if (sheet_.kind != SheetKind::exercise)
            addNotes(row);
        if (key) {
            row.label = pairLabel(pairs_.front().pair.number + 1);
        } else {
            row.kind = pairs_.front().pair.kind;
            row.endsLink = endsLink;
            DUIZHAO_CHECK(addCells(row));
        }
        const bool running = row.kind == BlockKind::paragraph || row.kind == BlockKind::listItem;
        if (sheet_.kind == SheetKind::exercise && endsLink && running)
            row.ruledLines = linesToWriteOn;
        if (!key || !row.notes.empty())
            sheet_.rows.push_back(std::move(row));
        pairs_.clear();
        units_ = 0;
        return {};
    }

    void addNotes(SheetRow& row) {
        for (const AnnotatedPair& pair : pairs_) {
            for (const PairError& error : pair.errors) {
                if (!shows(annotation(error).annotator) || numbers_.contains(error.annotation))
                    continue;
                const std::size_t number = numbers_.size() + 1;
                numbers_[error.annotation] = number;
                row.notes.push_back(noteOf(annotation(error), number, request_.tree, naming_));
            }
            for (const PairReview& review : pair.reviews)
                if (shows(review.annotator))
                    if (auto note = noteOf(review, pair.pair.number + 1, naming_))
                        row.notes.push_back(std::move(*note));
        }
    }

    Result<void> addCells(SheetRow& row) {
        for (const Side side : {Side::source, Side::target}) {
            std::vector<CellText::Part> parts;
            for (const AnnotatedPair& each : pairs_)
                parts.push_back({each.pair.number, each.pair.span(side), each.pair.text(side)});
            Result<void> success;
            const CellText cell(std::move(parts), [&](TextSpan span) {
                auto text = article_.reader().text(side, span);
                if (!text)
                    success = text.error();
                return text ? std::move(*text) : std::u16string();
            });
            DUIZHAO_CHECK(success);
            row.cell(side) = markedCell(cell.shown(), marksOf(cell, side));
        }
        return {};
    }

    std::vector<NumberedMark> marksOf(const CellText& cell, Side side) const {
        std::vector<NumberedMark> marks;
        if (sheet_.kind == SheetKind::exercise)
            return marks;
        for (const AnnotatedPair& each : pairs_)
            for (const PairError& error : each.errors) {
                const Annotation& flag = annotation(error);
                if (!shows(flag.annotator) || (error.side != side && !error.at))
                    continue;
                const TextSpan span = error.side == side ? error.span : TextSpan{*error.at, *error.at};
                const TextSpan inCell = cell.toCell(span.shifted(each.pair.span(side).begin));
                marks.push_back({inCell, flag.severity, numbers_.at(error.annotation), !flag.wholePair});
            }
        return marks;
    }

    const AnnotatedArticle& article_;
    const SheetRequest& request_;
    Sheet& sheet_;
    bool naming_ = false;
    std::vector<AnnotatedPair> pairs_; ///< of the row being made
    std::size_t units_ = 0;
    std::map<std::size_t, std::size_t> numbers_; ///< annotation → number
};

/// Above the key, which has no text of its own to begin with.
SheetRow keyTitle(const Sheet& sheet) {
    SheetRow row{.kind = BlockKind::title};
    //: Printed at the top of the list of a marked article's errors; %1 is the article's title.
    row.label = QCoreApplication::translate("Sheet", "%1: key").arg(sheet.title);
    return row;
}

SheetRow nothingFlagged() {
    SheetRow row;
    row.label = QCoreApplication::translate("Sheet", "Nothing is flagged.");
    return row;
}

} // namespace

Result<Sheet> readSheet(const Library& library, const SheetRequest& request, const Progress& progress) {
    DUIZHAO_TRY(article, AnnotatedArticle::open(library, request.article));
    const ArticleSummary& summary = article.summary();
    Sheet sheet{request.kind, fromUtf8(summary.title), summary.sourceLanguage, summary.targetLanguage, {}};
    if (sheet.kind == SheetKind::key)
        sheet.rows.push_back(keyTitle(sheet));
    RowMaker rows(article, request, sheet);
    DUIZHAO_CHECK(article.forEachPair([&](const AnnotatedPair& pair) { return rows.add(pair); }, progress));
    DUIZHAO_CHECK(rows.end());
    if (sheet.kind == SheetKind::key && sheet.rows.size() == 1)
        sheet.rows.push_back(nothingFlagged());
    return sheet;
}

} // namespace duizhao
