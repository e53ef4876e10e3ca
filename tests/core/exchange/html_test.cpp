#include "core/exchange/html_text.h"
#include "tests/core/exchange/annotated_sample.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <regex>

namespace duizhao {

using test::AnnotatedSample;
using testing::HasSubstr;
using testing::Not;

namespace {

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST(HtmlText, EscapesWhatHtmlWouldRead) {
    EXPECT_EQ(htmlEscaped(std::string_view("<a href=\"x\">'&'</a>")),
              "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    EXPECT_EQ(htmlEscaped(std::string_view("a\x01"
                                           "b\tc\n")),
              "a\uFFFD"
              "b\tc\n");
}

TEST(HtmlText, LinksOnlyToWebAddresses) {
    EXPECT_EQ(htmlLink("https://example.org/?a=1&b=2"), "https://example.org/?a=1&amp;b=2");
    EXPECT_EQ(htmlLink("HTTP://example.org"), "HTTP://example.org");
    EXPECT_EQ(htmlLink("javascript:alert(1)"), std::nullopt);
    EXPECT_EQ(htmlLink(" https://example.org"), std::nullopt);
    EXPECT_EQ(htmlLink("data:text/html,x"), std::nullopt);
    EXPECT_EQ(htmlLink("https"), std::nullopt);
    EXPECT_EQ(htmlLink(""), std::nullopt);
}

TEST(MarkedText, CutsOverlappingMarksAtTheirBorders) {
    const std::string html =
        markedText(u"abcdef", {{{0, 4}, 1, Severity::minor}, {{2, 6}, 2, Severity::critical}});
    EXPECT_EQ(html, "<mark class=\"minor\" data-notes=\"1\">ab</mark>"
                    "<mark class=\"critical several\" data-notes=\"1 2\">cd</mark>"
                    "<sup id=\"mark-1\"><a href=\"#note-1\">1</a></sup>"
                    "<mark class=\"critical\" data-notes=\"2\">ef</mark>"
                    "<sup id=\"mark-2\"><a href=\"#note-2\">2</a></sup>");
}

TEST(MarkedText, SetsAPlaceBetweenCharacters) {
    EXPECT_EQ(markedText(u"ab", {{{1, 1}, 3, Severity::major}}),
              "a<span class=\"place major\" data-notes=\"3\">‸</span><sup id=\"mark-3\"><a "
              "href=\"#note-3\">3</a></sup>b");
    EXPECT_THAT(markedText(u"", {{{0, 0}, 1, std::nullopt}}), HasSubstr("place unclassified"));
}

// However marks lie over each other: without them the text is there, whole and in order.
TEST(MarkedText, LosesNoTextUnderAnyMarks) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::u16string text = u"abcdefghijklmnopqrstuvwxyz";
    const std::regex numbersAndPlaces("<sup[^>]*><a[^>]*>[0-9]+</a></sup>|<span class=\"place[^>]*>‸</span>");
    const std::regex marks("<mark class=\"[a-z ]+\" data-notes=\"[0-9 ]+\">|</mark>");
    for (int round = 0; round < 200; ++round) {
        std::vector<HtmlMark> drawn;
        for (std::size_t left = random() % 6; left > 0; --left) {
            const std::size_t begin = random() % (text.size() + 1);
            const std::size_t end = begin + random() % (text.size() - begin + 1);
            drawn.push_back({{begin, end}, left, Severity::minor});
        }
        const std::string html = markedText(text, drawn);
        EXPECT_EQ(countOf(html, "<sup"), drawn.size()) << html;
        const std::string plain =
            std::regex_replace(std::regex_replace(html, numbersAndPlaces, ""), marks, "");
        EXPECT_EQ(plain, "abcdefghijklmnopqrstuvwxyz") << html;
    }
}

TEST(MarkedText, KeepsTextWithoutMarksWhole) { EXPECT_EQ(markedText(u"a < b", {}), "a &lt; b"); }

TEST(HtmlExport, IsOnePageThatNeedsNoNetworkAndNoScript) {
    AnnotatedSample sample(test::oneParagraph({{u"One.", u"一。"}}));
    const std::string page = sample.exported(ExportFormat::html);
    EXPECT_EQ(page.rfind("<!DOCTYPE html>", 0), 0U);
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
    for (const char* loads : {"<script", "<link", "<img", "url(", "@import", "src="})
        EXPECT_THAT(page, Not(HasSubstr(loads))) << loads;
}

TEST(HtmlExport, SetsLanguagesAndHeadings) {
    AnnotatedSample sample({{{{u"A title", u"一個題目"}}, BlockKind::title},
                            {{{u"A heading", u"標題"}}, BlockKind::heading},
                            {{{u"One.", u"一。"}, {u" Two.", u"二。"}}}});
    const std::string page = sample.exported(ExportFormat::html);
    EXPECT_THAT(page, HasSubstr("<h1 lang=\"en\"><span class=\"pair\" data-pair=\"1\">A title</span></h1>"));
    EXPECT_THAT(page,
                HasSubstr("<h2 lang=\"zh-Hant\"><span class=\"pair\" data-pair=\"2\">標題</span></h2>"));
    EXPECT_THAT(page, HasSubstr("<p lang=\"en\"><span class=\"pair\" data-pair=\"3\">One.</span> "
                                "<span class=\"pair\" data-pair=\"4\">Two.</span></p>"));
    EXPECT_THAT(page, HasSubstr(">一。</span><span class=\"pair\" data-pair=\"4\">二。</span></p>"));
}

TEST(HtmlExport, NumbersErrorsThroughThePageAndWritesTheirNotesOnce) {
    AnnotatedSample sample({{{{u"One two.", u"一二。"}, {u" Three.", u"三。"}}}, {{{u"Four.", u"四。"}}}});
    Annotation annotation;
    annotation.category = "Accuracy/Addition";
    annotation.severity = Severity::major;
    annotation.note = "not <said>";
    annotation.correction = "肆";
    sample.flag(Side::target, sample.find(u"四"), annotation);
    sample.flag(Side::source, sample.find(u"two. Three"));
    const std::string page = sample.exported(ExportFormat::html);
    EXPECT_EQ(countOf(page, "data-notes=\"1\""), 2U) << "one piece in each pair";
    EXPECT_EQ(countOf(page, "id=\"note-1\""), 1U);
    EXPECT_EQ(countOf(page, "id=\"mark-1\""), 1U);
    EXPECT_THAT(page, HasSubstr("<mark class=\"major\" data-notes=\"2\">四</mark>"));
    EXPECT_THAT(page, HasSubstr("<span class=\"what major\">Accuracy/Addition, major</span>"));
    EXPECT_THAT(page, HasSubstr("not &lt;said&gt;"));
    EXPECT_THAT(page, HasSubstr("肆"));
}

TEST(HtmlExport, ShowsWhereAnOmissionIsOnBothSides) {
    AnnotatedSample sample(test::oneParagraph({{u"One two.", u"一。"}}));
    Annotation annotation;
    annotation.category = "Accuracy/Omission";
    sample.flag(Side::source, sample.find(u"two"), annotation, sample.find(u"。").begin);
    const std::string page = sample.exported(ExportFormat::html);
    EXPECT_THAT(page, HasSubstr("<mark class=\"unclassified\" data-notes=\"1\">two</mark>"));
    EXPECT_THAT(page, HasSubstr("一<span class=\"place unclassified\" data-notes=\"1\">‸</span>"));
}

TEST(HtmlExport, FoldsWhatWasLeftOutAndLetsNothingRun) {
    AnnotatedSample sample(test::oneParagraph({{u"<img src=x onerror=alert(1)>", u"一"}}));
    Annotation annotation;
    annotation.annotator = "<b>Mei</b>";
    annotation.note = "<script>alert(2)</script>";
    sample.flag(Side::target, sample.find(u"上一篇"), annotation);
    const std::string page = sample.exported(ExportFormat::html);
    EXPECT_THAT(page, HasSubstr("<summary>1 block left out</summary>"));
    EXPECT_THAT(page, HasSubstr("上一篇: &lt;script&gt;alert(1)"));
    EXPECT_THAT(page, HasSubstr("Notes on text that was left out"));
    for (const char* harm : {"<script", "<img", "<b>"})
        EXPECT_THAT(page, Not(HasSubstr(harm)));
}

} // namespace duizhao
