#include "core/exchange/write_html.h"

#include "core/exchange/html_row.h"
#include "core/exchange/html_style.h"
#include "core/exchange/html_text.h"

#include <array>

namespace duizhao {

namespace {

std::string_view languageWords(Language language) {
    switch (language) {
    case Language::english:
        return "English";
    case Language::chineseSimplified:
        return "Chinese (Simplified)";
    case Language::chineseTraditional:
        return "Chinese (Traditional)";
    }
    return {};
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string legendHtml() {
    struct Entry {
        std::optional<Severity> severity;
        std::string_view words;
    };
    constexpr std::array<Entry, 5> entries = {{{Severity::critical, "critical: double line"},
                                               {Severity::major, "major: wavy line"},
                                               {Severity::minor, "minor: line"},
                                               {Severity::neutral, "neutral: dotted line"},
                                               {std::nullopt, "not classified: dashed line"}}};
    std::string html = "<ul class=\"legend\">\n";
    for (const Entry& entry : entries)
        html += "<li><span class=\"sample " + std::string(severityClass(entry.severity)) + "\">" +
                std::string(entry.words) + "</span></li>\n";
    return html + "<li><span class=\"place\">‸</span> something is missing here</li>\n</ul>\n";
}

std::string headHtml(const ArticleSummary& summary) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"generator\" content=\"Duizhao\">\n<title>" +
           htmlEscaped(summary.title) + "</title>\n<style>" + std::string(htmlStyle) +
           "</style>\n</head>\n<body>\n";
}

std::string addressHtml(const std::string& url) {
    if (url.empty())
        return {};
    const std::optional<std::string> link = htmlLink(url);
    const std::string shown = htmlEscaped(url);
    return "<p>Source: " + (link ? "<a href=\"" + *link + "\" rel=\"noreferrer\">" + shown + "</a>" : shown) +
           "</p>\n";
}

std::string headerHtml(const AnnotatedArticle& article, bool withTitle) {
    const ArticleSummary& summary = article.summary();
    std::string facts = std::string(languageWords(summary.sourceLanguage)) + " → " +
                        std::string(languageWords(summary.targetLanguage));
    if (!summary.system.empty())
        facts += " · translated by " + htmlEscaped(summary.system);
    facts += " · " + counted(article.reader().pairCount(), "pair", "pairs");
    facts += " · " + counted(article.annotations().size(), "flag", "flags");
    if (!article.annotators().empty())
        facts += " by " + counted(article.annotators().size(), "annotator", "annotators");
    if (summary.blind)
        facts += " · annotated blind";

    std::string html = "<header>\n";
    if (withTitle)
        html += "<h1 lang=\"" + std::string(languageTag(summary.sourceLanguage)) + "\">" +
                htmlEscaped(summary.title) + "</h1>\n";
    html += "<p>" + facts + "</p>\n" + addressHtml(summary.url);
    if (!article.annotations().empty())
        html += legendHtml();
    return html + "</header>\n<main>\n";
}

/// Puts the rows and the left-out runs into one order and hands them to the sink row by row.
class Page {
public:
    Page(const AnnotatedArticle& article, const ByteSink& sink, std::vector<LeftOutRun> leftOut)
        : article_(article), sink_(sink), leftOut_(std::move(leftOut)), notes_(article) {}

    Result<void> add(const AnnotatedPair& pair) {
        if (!row_ || row_->link() != pair.pair.link) {
            if (!row_)
                DUIZHAO_CHECK(sink_(headerHtml(article_, pair.pair.kind != BlockKind::title)));
            DUIZHAO_CHECK(finishRow());
            DUIZHAO_CHECK(writeLeftOut(pair.pair.number));
            row_.emplace(article_, notes_, pair.pair);
        }
        return row_->add(pair);
    }

    Result<void> finish() {
        if (!row_)
            DUIZHAO_CHECK(sink_(headerHtml(article_, true)));
        DUIZHAO_CHECK(finishRow());
        DUIZHAO_CHECK(writeLeftOut(article_.reader().pairCount()));
        DUIZHAO_CHECK(sink_(outsideHtml(article_, notes_)));
        return sink_("</main>\n<footer>Written by Duizhao.</footer>\n</body>\n</html>\n");
    }

private:
    Result<void> finishRow() {
        if (!row_)
            return {};
        return sink_(row_->html());
    }

    Result<void> writeLeftOut(std::size_t beforePair) {
        for (; nextRun_ < leftOut_.size() && leftOut_[nextRun_].beforePair <= beforePair; ++nextRun_) {
            DUIZHAO_TRY(html, leftOutHtml(article_.reader(), leftOut_[nextRun_]));
            DUIZHAO_CHECK(sink_(html));
        }
        return {};
    }

    const AnnotatedArticle& article_;
    const ByteSink& sink_;
    std::vector<LeftOutRun> leftOut_;
    std::size_t nextRun_ = 0;
    HtmlNotes notes_;
    std::optional<HtmlRow> row_;
};

} // namespace

Result<void> writeHtml(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress) {
    DUIZHAO_TRY(leftOut, article.reader().leftOutRuns());
    DUIZHAO_CHECK(sink(headHtml(article.summary())));
    Page page(article, sink, std::move(leftOut));
    DUIZHAO_CHECK(article.forEachPair([&](const AnnotatedPair& pair) { return page.add(pair); }, progress));
    return page.finish();
}

} // namespace duizhao
