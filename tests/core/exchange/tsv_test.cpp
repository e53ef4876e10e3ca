#include "core/store/annotations.h"
#include "tests/core/exchange/annotated_sample.h"

#include <gtest/gtest.h>

#include <map>
#include <sstream>

namespace duizhao {

using test::AnnotatedSample;

namespace {

std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(line + separator);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

/// The rows by column name, as a reader without any quoting sees them.
std::vector<std::map<std::string, std::string>> rowsOf(const std::string& tsv) {
    std::vector<std::string> lines = split(tsv, '\n');
    EXPECT_EQ(lines.back(), "") << "the last line ends";
    lines.pop_back();
    const std::vector<std::string> names = split(lines.front(), '\t');
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const std::vector<std::string> cells = split(lines[at], '\t');
        EXPECT_EQ(cells.size(), names.size()) << lines[at];
        rows.emplace_back();
        for (std::size_t column = 0; column < cells.size() && column < names.size(); ++column)
            rows.back()[names[column]] = cells[column];
    }
    return rows;
}

} // namespace

TEST(TsvExport, WritesOneRowPerErrorAndOnePerPairWithout) {
    AnnotatedSample sample({{{{u"One two.", u"一二。"}}}, {{{u"Three.", u"三。"}}}});
    Annotation annotation;
    annotation.category = "Fluency/Grammar";
    annotation.severity = Severity::minor;
    sample.flag(Side::target, sample.find(u"一"), annotation);
    sample.flag(Side::target, sample.find(u"二"), annotation);
    const auto rows = rowsOf(sample.exported(ExportFormat::tsv));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].at("text"), "一");
    EXPECT_EQ(rows[1].at("text"), "二");
    EXPECT_EQ(rows[1].at("start"), "1");
    EXPECT_EQ(rows[1].at("end"), "2");
    EXPECT_EQ(rows[1].at("category"), "Fluency/Grammar");
    EXPECT_EQ(rows[1].at("severity"), "minor");
    EXPECT_EQ(rows[2].at("error_id"), "");
    EXPECT_EQ(rows[2].at("state"), "unread");
    EXPECT_EQ(rows[2].at("src"), "Three.");
}

TEST(TsvExport, EscapesTabsLineEndsAndBackslashesAndKeepsQuotes) {
    AnnotatedSample sample(test::oneParagraph({{u"One.", u"一。"}}));
    Annotation annotation;
    annotation.note = "a\tb\nc\r\\d \"e\"";
    sample.flag(Side::target, sample.find(u"一"), annotation);
    const auto rows = rowsOf(sample.exported(ExportFormat::tsv));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].at("note"), R"(a\tb\nc\r\\d "e")");
}

TEST(BlindArticle, SaysSoInEveryFormatAndAddsNothingToOthers) {
    AnnotatedSample sample(test::oneParagraph({{u"Fire.", u"火。"}}));
    EXPECT_EQ(rowsOf(sample.exported(ExportFormat::tsv)).front().count("blind"), 0u);
    EXPECT_FALSE(sample.jsonLines().front().contains("blind"));
    EXPECT_EQ(sample.exported(ExportFormat::html).find("annotated blind"), std::string::npos);
    const Edit edit{sample.library(), "w", "Ann", sample.number(), change::setBlind};
    ASSERT_TRUE(setArticleBlind(edit, sample.number(), true));
    EXPECT_EQ(rowsOf(sample.exported(ExportFormat::tsv)).front()["blind"], "true");
    EXPECT_EQ(sample.jsonLines().front()["blind"], true);
    EXPECT_NE(sample.exported(ExportFormat::html).find("annotated blind"), std::string::npos);
}

} // namespace duizhao
