#include "core/exchange/html_row.h"

#include "core/text/utf.h"

#include <algorithm>

namespace duizhao {

namespace {

std::size_t indexOf(Side side) { return side == Side::source ? 0 : 1; }

std::string languageOf(const AnnotatedArticle& article, Side side) {
    const ArticleSummary& summary = article.summary();
    return std::string(languageTag(side == Side::source ? summary.sourceLanguage : summary.targetLanguage));
}

std::string inLanguage(const AnnotatedArticle& article, Side side, std::string_view className,
                       const std::string& html) {
    return "<bdi class=\"" + std::string(className) + "\" lang=\"" + languageOf(article, side) + "\">" +
           html + "</bdi>";
}

std::string_view tagOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::title:
        return "h1";
    case BlockKind::heading:
        return "h2";
    case BlockKind::code:
        return "pre";
    default:
        return "p";
    }
}

} // namespace

HtmlNotes::Numbered HtmlNotes::numberOf(std::size_t annotation) {
    const auto [entry, first] = numbers_.try_emplace(annotation, numbers_.size() + 1);
    return {entry->second, first};
}

std::string HtmlNotes::item(std::size_t annotation, std::size_t number) const {
    const Annotation& shown = article_.annotations()[annotation];
    const Anchor& anchor = shown.anchors.front();
    const std::string digits = std::to_string(number);
    const std::string severity(severityClass(shown.severity));
    std::string html = "<li id=\"note-" + digits + "\"><a class=\"number\" href=\"#mark-" + digits + "\">" +
                       digits + "</a> ";
    if (!anchor.quote.empty())
        html += inLanguage(article_, anchor.side, "quote", htmlEscaped(anchor.quote)) + ' ';
    const std::string what =
        shown.category.empty() ? severity : htmlEscaped(shown.category) + ", " + severity;
    html += "<span class=\"what " + severity + "\">" + what + "</span>";
    if (!shown.correction.empty())
        html += " → " + inLanguage(article_, anchor.side, "fix", htmlEscaped(shown.correction));
    if (!shown.note.empty())
        html += " · <bdi class=\"remark\">" + htmlEscaped(shown.note) + "</bdi>";
    return html + " · <bdi class=\"who\">" + htmlEscaped(shown.annotator) + "</bdi></li>\n";
}

HtmlRow::HtmlRow(const AnnotatedArticle& article, HtmlNotes& notes, const Pair& first)
    : article_(&article), notes_(&notes), link_(first.link), kind_(first.kind) {}

Result<std::string> HtmlRow::gapBefore(const Pair& pair, Side side) const {
    const Column& column = columns_[indexOf(side)];
    const std::size_t begin = pair.span(side).begin;
    if (column.html.empty() || column.end == begin)
        return std::string();
    // Longer than any space between two sentences: another block, perhaps with one of the other side between.
    constexpr std::size_t longestSpace = 16;
    if (begin < column.end || begin - column.end > longestSpace)
        return std::string("<br>\n");
    DUIZHAO_TRY(gap, article_->reader().text(side, {column.end, begin}));
    const bool sameLine = trimmed(gap, {0, gap.size()}).empty() && gap.find(u'\n') == gap.npos;
    return std::string(sameLine ? " " : "<br>\n");
}

Result<void> HtmlRow::addText(const AnnotatedPair& pair, Side side, const std::vector<HtmlMark>& marks) {
    if (pair.pair.text(side).empty() && marks.empty())
        return {};
    DUIZHAO_TRY(gap, gapBefore(pair.pair, side));
    Column& column = columns_[indexOf(side)];
    column.html += gap + "<span class=\"pair\" data-pair=\"" + std::to_string(pair.pair.number + 1) + "\">" +
                   markedText(pair.pair.text(side), marks) + "</span>";
    column.end = pair.pair.span(side).end;
    return {};
}

void HtmlRow::addReview(const Pair& pair, const PairReview& review) {
    const std::string head = "<li>Pair " + std::to_string(pair.number + 1) + ", <bdi class=\"who\">" +
                             htmlEscaped(review.annotator) + "</bdi>: ";
    if (review.corrected)
        reviewItems_ += head + "→ " +
                        inLanguage(*article_, Side::target, "fix", htmlEscaped(*review.corrected)) +
                        "</li>\n";
    if (!review.note.empty())
        reviewItems_ += head + "<bdi class=\"remark\">" + htmlEscaped(review.note) + "</bdi></li>\n";
}

Result<void> HtmlRow::add(const AnnotatedPair& pair) {
    std::array<std::vector<HtmlMark>, 2> marks;
    for (const PairError& error : pair.errors) {
        const auto [number, first] = notes_->numberOf(error.annotation);
        const std::optional<Severity> severity = article_->annotation(error).severity;
        marks[indexOf(error.side)].push_back({error.span, number, severity, first});
        if (error.at)
            marks[indexOf(other(error.side))].push_back({{*error.at, *error.at}, number, severity, false});
        if (first)
            noteItems_ += notes_->item(error.annotation, number);
    }
    DUIZHAO_CHECK(addText(pair, Side::source, marks[0]));
    DUIZHAO_CHECK(addText(pair, Side::target, marks[1]));
    for (const PairReview& review : pair.reviews)
        addReview(pair.pair, review);
    return {};
}

std::string HtmlRow::cell(Side side) const {
    const std::string tag(tagOf(kind_));
    const std::string& content = columns_[indexOf(side)].html;
    const std::string open = "<div class=\"" + std::string(sideName(side)) + "\">";
    if (content.empty())
        return open + "</div>\n";
    return open + '<' + tag + " lang=\"" + languageOf(*article_, side) + "\">" + content + "</" + tag +
           "></div>\n";
}

std::string HtmlRow::html() const {
    std::string html = "<section class=\"row " + std::string(blockKindName(kind_)) + "\">\n" +
                       cell(Side::source) + cell(Side::target);
    if (!noteItems_.empty())
        html += "<ol class=\"notes\">\n" + noteItems_ + "</ol>\n";
    if (!reviewItems_.empty())
        html += "<ul class=\"pair-notes\">\n" + reviewItems_ + "</ul>\n";
    return html + "</section>\n";
}

Result<std::string> leftOutHtml(const ArticleReader& reader, const LeftOutRun& run) {
    const std::size_t count = run.blocks.size();
    std::string html = "<details>\n<summary>" + std::to_string(count) +
                       (count == 1 ? " block left out" : " blocks left out") + "</summary>\n";
    for (const Block& block : run.blocks) {
        DUIZHAO_TRY(text, reader.fileText(block.text, block.span));
        const LetterCount letters = countLetters(text);
        const Language language = letters.han > 0 ? chineseScript(text) : Language::english;
        html += "<p lang=\"" + std::string(languageTag(language)) + "\">" + htmlEscaped(text) + "</p>\n";
    }
    return html + "</details>\n";
}

std::string outsideHtml(const AnnotatedArticle& article, HtmlNotes& notes) {
    std::string items;
    for (const std::size_t annotation : article.outsidePairs())
        items += notes.item(annotation, notes.numberOf(annotation).number);
    if (items.empty())
        return {};
    return "<section class=\"row outside\">\n<h2>Notes on text that was left out</h2>\n<ol "
           "class=\"notes\">\n" +
           items + "</ol>\n</section>\n";
}

} // namespace duizhao
