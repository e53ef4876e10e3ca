#include "core/base/uuid.h"
#include "core/store/annotations.h"
#include "core/text/utf.h"
#include "tests/core/exchange/annotated_sample.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {

using nlohmann::json;
using test::AnnotatedSample;

namespace {

/// text[begin:end] as Python slices, on UTF-8.
std::string slice(const std::string& text, std::size_t begin, std::size_t end) {
    const std::u16string units = toUtf16(text);
    const std::size_t from = utf16Offset(units, begin);
    return toUtf8(std::u16string_view(units).substr(from, utf16Offset(units, end) - from));
}

void expectTextsMatch(const json& line) {
    for (const json& error : line["errors"]) {
        const std::string& text =
            line[error["side"] == "source" ? "src" : "mt"].get_ref<const std::string&>();
        EXPECT_EQ(slice(text, error["start"], error["end"]), error["text"]) << line;
    }
}

const std::vector<test::DrawnLink> twoLinks = {
    {{{u"The 😀 cat sat. ", u"貓😀坐下。"}, {u"It slept.", u"它睡了𠮷覺。"}}},
    {{{u"A heading", u"標題"}}, BlockKind::heading},
};

} // namespace

TEST(JsonlExport, WritesOneLinePerPairWithoutAnnotatorWhereNobodyHasWorked) {
    const AnnotatedSample sample(twoLinks);
    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0]["src"], "The 😀 cat sat.");
    EXPECT_EQ(lines[0]["mt"], "貓😀坐下。");
    EXPECT_EQ(lines[0]["seg_id"], 1);
    EXPECT_EQ(lines[0]["id"], "aaaaaaaaaaaa:1");
    EXPECT_EQ(lines[0]["doc_id"], std::string(64, 'a'));
    EXPECT_EQ(lines[0]["lp"], "en-zh");
    EXPECT_EQ(lines[2]["kind"], "heading");
    for (const json& line : lines) {
        EXPECT_TRUE(line["annotator"].is_null());
        EXPECT_EQ(line["state"], "unread");
        EXPECT_EQ(line["errors"], json::array());
    }
}

TEST(JsonlExport, WritesEveryFieldInEveryLineInTheSameOrder) {
    AnnotatedSample sample(twoLinks);
    sample.flag(Side::target, sample.find(u"坐下"));
    const std::string all = sample.exported(ExportFormat::jsonl);
    const auto first = nlohmann::ordered_json::parse(all.substr(0, all.find('\n')));
    std::vector<std::string> names;
    for (const auto& [name, value] : first.items())
        names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"id", "doc_id", "seg_id", "lp", "system", "kind", "src", "mt",
                                               "ref", "annotator", "state", "note", "corrected", "errors"}));
    names.clear();
    for (const auto& [name, value] : first["errors"][0].items())
        names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"id", "side", "start", "end", "text", "category", "severity",
                                               "note", "correction", "origin", "at"}));
}

TEST(JsonlExport, CountsCodePointsBehindCharactersOutsideTheBasicPlane) {
    AnnotatedSample sample(twoLinks);
    Annotation annotation;
    annotation.category = "Accuracy/Mistranslation";
    annotation.severity = Severity::major;
    annotation.note = "why";
    annotation.correction = "坐";
    const std::string id = sample.flag(Side::target, sample.find(u"坐下"), annotation);
    const json error = sample.jsonLines()[0]["errors"][0];
    EXPECT_EQ(error,
              json::parse(R"({"id": ")" + id + R"(", "side": "target", "start": 2, "end": 4, "text": "坐下",
        "category": "Accuracy/Mistranslation", "severity": "major", "note": "why", "correction": "坐",
        "origin": "person", "at": null})"));
}

TEST(JsonlExport, WritesAnUnclassifiedFlagWithNullsNotWithoutFields) {
    AnnotatedSample sample(twoLinks);
    sample.flag(Side::target, sample.find(u"覺"));
    const json error = sample.jsonLines()[1]["errors"][0];
    EXPECT_EQ(error["start"], 4);
    for (const char* field : {"category", "severity", "note", "correction", "at"})
        EXPECT_TRUE(error.at(field).is_null()) << field;
}

TEST(JsonlExport, GivesEveryAnnotatorALineForEveryPairAndNeverMixesThem) {
    AnnotatedSample sample(twoLinks);
    Annotation annotation;
    annotation.annotator = "An";
    sample.flag(Side::target, sample.find(u"坐下"), annotation);
    PairReview review;
    review.annotator = "Bo";
    review.source = sample.find(u"The 😀 cat sat.");
    review.target = sample.find(u"貓😀坐下。");
    review.state = PairState::done;
    review.note = "fine";
    review.corrected = "貓坐。";
    sample.review(review);

    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0]["annotator"], "An");
    EXPECT_EQ(lines[0]["state"], "unread");
    EXPECT_EQ(lines[0]["errors"].size(), 1U);
    EXPECT_EQ(lines[0]["id"], "aaaaaaaaaaaa:1:An");
    EXPECT_EQ(lines[1]["annotator"], "Bo");
    EXPECT_EQ(lines[1]["state"], "done");
    EXPECT_EQ(lines[1]["note"], "fine");
    EXPECT_EQ(lines[1]["corrected"], "貓坐。");
    EXPECT_TRUE(lines[1]["errors"].empty());
    EXPECT_EQ(lines[3]["state"], "unread") << "a pair that Bo has not read is not a clean one";
}

TEST(JsonlExport, ClipsAnErrorThatReachesOverTwoPairsToEachOfThem) {
    AnnotatedSample sample(twoLinks);
    const std::string id = sample.flag(Side::source, sample.find(u"sat. It"));
    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines[0]["errors"].size(), 1U);
    ASSERT_EQ(lines[1]["errors"].size(), 1U);
    EXPECT_EQ(lines[0]["errors"][0]["text"], "sat.");
    EXPECT_EQ(lines[1]["errors"][0]["text"], "It");
    EXPECT_EQ(lines[0]["errors"][0]["id"], id);
    EXPECT_EQ(lines[1]["errors"][0]["id"], id);
}

TEST(JsonlExport, TellsWhereOnTheOtherSideAnOmissionIs) {
    AnnotatedSample sample(twoLinks);
    Annotation annotation;
    annotation.category = "Accuracy/Omission";
    sample.flag(Side::source, sample.find(u"cat"), annotation, sample.find(u"坐下").begin);
    const json error = sample.jsonLines()[0]["errors"][0];
    EXPECT_EQ(error["side"], "source");
    EXPECT_EQ(error["text"], "cat");
    EXPECT_EQ(error["at"], 2);
}

TEST(JsonlExport, GivesAPlaceBetweenTwoPairsToOneOfThem) {
    AnnotatedSample sample(twoLinks);
    const std::size_t border = sample.find(u"它睡").begin;
    sample.flag(Side::target, {border, border});
    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines[0]["errors"].size() + lines[1]["errors"].size(), 1U);
    EXPECT_EQ(lines[1]["errors"][0]["start"], 0);
    EXPECT_EQ(lines[1]["errors"][0]["end"], 0);
}

TEST(JsonlExport, GivesAPlaceAtTheEndOfAParagraphToThePairBeforeIt) {
    AnnotatedSample sample(twoLinks);
    const std::size_t end = sample.find(u"標題").end;
    sample.flag(Side::target, {end, end});
    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines[2]["errors"].size(), 1U);
    EXPECT_EQ(lines[2]["errors"][0]["start"], 2);
}

TEST(JsonlExport, KeepsAnErrorOnTextThatLiesInNoPair) {
    AnnotatedSample sample(twoLinks);
    sample.flag(Side::target, sample.find(u"上一篇"));
    const auto lines = sample.jsonLines();
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_TRUE(lines[3]["seg_id"].is_null());
    EXPECT_EQ(lines[3]["mt"], "上一篇");
    EXPECT_EQ(lines[3]["errors"].size(), 1U);
    expectTextsMatch(lines[3]);
}

TEST(JsonlExport, ReadsRightToLeftTextInLogicalOrder) {
    AnnotatedSample sample(test::oneParagraph({{u"He said שלום 😀 to all.", u"他說שלום。"}}));
    sample.flag(Side::source, sample.find(u"לום"));
    const auto lines = sample.jsonLines();
    EXPECT_EQ(lines[0]["errors"][0]["start"], 9);
    expectTextsMatch(lines[0]);
}

TEST(JsonlExport, StopsWhenItIsCancelledAndWhenTheSinkFails) {
    const AnnotatedSample sample(twoLinks);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled =
        exportArticle(const_cast<AnnotatedSample&>(sample).library(), sample.number(), ExportFormat::jsonl,
                      [](std::string_view) { return Result<void>(); }, {{}, stop.get_token()});
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
    const auto failed =
        exportArticle(const_cast<AnnotatedSample&>(sample).library(), sample.number(), ExportFormat::jsonl,
                      [](std::string_view) {
                          return Result<void>(Error{ErrorCode::diskFull, "x"});
                      },
                      {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::diskFull);
}

TEST(JsonlExport, RefusesAnArticleThatIsNotThere) {
    AnnotatedSample sample(twoLinks);
    const auto missing = exportArticle(sample.library(), 99, ExportFormat::jsonl,
                                       [](std::string_view) { return Result<void>(); }, {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::articleMissing);
}

// Whatever is flagged: every error's text is what its offsets cut out, and every flag is in the export.
TEST(JsonlExport, OffsetsCutOutTheTextOfEveryError) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    const std::vector<std::u16string> alphabet = {u"a",        u"é",          u"e\u0301", u"😀",  u"𠮷",
                                                  u"漢",       u"。",         u" ",       u"ש",  u"ع",
                                                  u"👩\u200D🚀", u"\U000E0041", u"\u3000",  u"\t", u"<"};
    const auto words = [&] {
        std::u16string text = u"x";
        for (std::size_t left = below(20); left > 0; --left)
            text += alphabet[below(alphabet.size())];
        return text + u"y";
    };
    for (int round = 0; round < 20; ++round) {
        std::vector<test::DrawnLink> links;
        for (std::size_t left = 1 + below(4); left > 0; --left) {
            test::DrawnLink link;
            for (std::size_t pairs = 1 + below(4); pairs > 0; --pairs)
                link.pairs.push_back({below(6) == 0 ? u"" : words() + u" ", words()});
            link.pairs.front().source = words();
            link.pairs.back().source += u"z";
            links.push_back(link);
        }
        AnnotatedSample sample(links);
        std::set<std::string> flagged;
        for (int flag = 0; flag < 12; ++flag) {
            const std::size_t begin = below(sample.text().size());
            const TextSpan span = {
                begin, begin + below(std::min<std::size_t>(sample.text().size() - begin, 30) + 1)};
            const Side side = below(2) ? Side::source : Side::target;
            auto anchor = makeAnchor(sample.library(), sample.bitext(), side, span);
            if (!anchor)
                continue; // cuts a character
            flagged.insert(sample.flag(side, span));
        }
        std::set<std::string> exported;
        for (const json& line : sample.jsonLines()) {
            expectTextsMatch(line);
            for (const json& error : line["errors"])
                exported.insert(error["id"].get<std::string>());
        }
        EXPECT_EQ(exported, flagged);
    }
}

} // namespace duizhao
