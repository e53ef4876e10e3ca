#include "core/exchange/write_tsv.h"

#include "core/exchange/code_point_span.h"
#include "core/exchange/export_line.h"
#include "core/text/utf.h"

#include <string_view>

namespace duizhao {

namespace {

constexpr std::string_view header =
    "id\tdoc_id\tseg_id\tlp\tsystem\tkind\tannotator\tstate\terror_id\tside\tstart"
    "\tend\ttext\tcategory\tseverity\tnote\tcorrection\torigin\tat\tsrc\tmt"
    "\tpair_note\tcorrected";
/// A column more in an article that was annotated blind.
constexpr std::string_view blindColumn = "\tblind";

/// One row; the fields are escaped here and nowhere else.
class Row {
public:
    void add(std::string_view field) {
        if (!first_)
            text_ += '\t';
        first_ = false;
        for (const char c : field)
            addEscaped(c);
    }
    void addEmpty(int count) {
        for (int at = 0; at < count; ++at)
            add("");
    }
    std::string ended() && { return std::move(text_) + '\n'; }

private:
    void addEscaped(char c) {
        switch (c) {
        case '\\':
            text_ += "\\\\";
            break;
        case '\t':
            text_ += "\\t";
            break;
        case '\n':
            text_ += "\\n";
            break;
        case '\r':
            text_ += "\\r";
            break;
        default:
            text_ += c;
        }
    }

    std::string text_;
    bool first_ = true;
};

void addError(Row& row, const AnnotatedArticle& article, const ExportLine& line, const PairError& error) {
    const Annotation& annotation = article.annotation(error);
    const std::u16string& text = line.text(error.side);
    const CodePointSpan span = toCodePoints(text, error.span);
    row.add(annotation.id);
    row.add(sideName(error.side));
    row.add(std::to_string(span.begin));
    row.add(std::to_string(span.end));
    row.add(toUtf8(error.span.of(text)));
    row.add(annotation.category);
    row.add(annotation.severity ? severityName(*annotation.severity) : std::string_view());
    row.add(annotation.note);
    row.add(annotation.correction);
    row.add(annotation.origin);
    row.add(error.at ? std::to_string(toCodePoints(line.text(other(error.side)), *error.at)) : std::string());
}
constexpr int errorFields = 11;

std::string rowText(const AnnotatedArticle& article, const ExportLine& line, const PairError* error) {
    const ArticleSummary& summary = article.summary();
    Row row;
    row.add(line.id);
    row.add(summary.contentHash);
    row.add(line.segment ? std::to_string(*line.segment) : std::string());
    row.add(languagePair(summary));
    row.add(summary.system);
    row.add(blockKindName(line.kind));
    row.add(line.annotator.value_or(std::string()));
    row.add(pairStateName(line.state));
    if (error)
        addError(row, article, line, *error);
    else
        row.addEmpty(errorFields);
    row.add(toUtf8(line.source));
    row.add(toUtf8(line.target));
    row.add(line.note);
    row.add(line.corrected.value_or(std::string()));
    if (summary.blind)
        row.add("true");
    return std::move(row).ended();
}

} // namespace

Result<void> writeTsv(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress) {
    DUIZHAO_CHECK(sink(std::string(header) + std::string(article.summary().blind ? blindColumn : "") + "\n"));
    const auto writeRows = [&](const ExportLine& line) -> Result<void> {
        if (line.errors.empty())
            return sink(rowText(article, line, nullptr));
        for (const PairError& error : line.errors)
            DUIZHAO_CHECK(sink(rowText(article, line, &error)));
        return {};
    };
    return forEachLine(article, writeRows, progress);
}

} // namespace duizhao
