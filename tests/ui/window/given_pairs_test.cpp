#include "tests/ui/window/window_fixture.h"
#include "ui/window/message_bar.h"

namespace duizhao::test {

using testing::HasSubstr;
using testing::SizeIs;

/// An article that came as a list of pairs: they are kept as they are.
class GivenPairsTest : public WindowTest {
protected:
    void openList(const std::string& lines) {
        openWindow();
        ImportRequest request;
        request.files = {write("list.tsv", lines)};
        request.options.pairs = true;
        window().desk().importArticles(request);
        ASSERT_TRUE(waitForArticle());
        ASSERT_TRUE(waitForWork());
    }
    std::vector<std::pair<std::u16string, std::u16string>> pairs() {
        std::vector<std::pair<std::u16string, std::u16string>> all;
        for (const Pair& pair : session().pairs(0, session().reader().pairCount()))
            all.emplace_back(pair.sourceText, pair.targetText);
        return all;
    }
    std::string message() { return window().messages().text().toStdString(); }

    const std::string list_ = "He lit the lamp. It was dusk.\t他點了燈。已是黃昏。\n"
                              "Nobody wrote.\t沒有人寫信。\n"
                              "In spring the birds came back.\t\n";
};

TEST_F(GivenPairsTest, AreKeptWhenTheArticleIsReadAgain) {
    openList(list_);
    const auto before = pairs();
    ASSERT_THAT(before, SizeIs(3));
    trigger("againUtf8");
    ASSERT_TRUE(waitUntil([this] { return session().summary().certainty == Certainty::given; }));
    EXPECT_EQ(pairs(), before);
    EXPECT_THAT(articles(), SizeIs(1));
}

TEST_F(GivenPairsTest, ReadAgainInTheSameWayAreTheSameArticle) {
    openList("他點了燈。\tHe lit the lamp.\n沒有人寫信。\tNobody wrote.\n");
    const std::int64_t article = session().summary().article;
    ASSERT_TRUE(isChinese(session().summary().sourceLanguage));
    trigger("again");
    ASSERT_TRUE(waitForWork());
    EXPECT_EQ(session().summary().article, article);
    EXPECT_TRUE(isChinese(session().summary().sourceLanguage));
    EXPECT_THAT(articles(), SizeIs(1));
}

TEST_F(GivenPairsTest, AreNotSwappedAndItIsSaidWhy) {
    openList(list_);
    const auto before = pairs();
    trigger("swap");
    ASSERT_TRUE(waitForWork());
    EXPECT_THAT(message(), HasSubstr("list of pairs"));
    EXPECT_EQ(pairs(), before);
    EXPECT_THAT(articles(), SizeIs(1));
}

} // namespace duizhao::test
