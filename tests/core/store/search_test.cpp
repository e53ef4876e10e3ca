#include "core/store/article_reader.h"
#include "core/store/articles.h"
#include "core/store/search.h"
#include "core/text/boundaries.h"
#include "core/text/literal_search.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duizhao {
namespace {

class SearchTest : public testing::Test {
protected:
    void store(const Article& article) {
        library_ = *Library::openInMemory();
        number_ = test::stored(library_, article);
    }
    void draw(std::u16string_view drawing, bool twoFiles = false) {
        store(test::drawnArticle(drawing, twoFiles));
    }

    ArticleReader reader() const { return *ArticleReader::open(library_, number_); }

    Result<std::vector<SearchHit>> search(const SearchQuery& query, const Progress& progress = {}) const {
        std::vector<SearchHit> hits;
        const auto done = searchArticle(
            library_, reader().bitext(), query,
            [&](const SearchHit& hit) {
                hits.push_back(hit);
                return true;
            },
            progress);
        if (!done)
            return done.error();
        return hits;
    }

    /// "1s:Fire" for each hit: 1-based pair, side, text.
    std::vector<std::string> found(const SearchQuery& query) const {
        std::vector<std::string> all;
        for (const SearchHit& hit : search(query).value()) {
            std::string text;
            for (const char16_t unit : *reader().text(hit.side, hit.span))
                text += unit < 0x80 ? static_cast<char>(unit) : '?';
            all.push_back(std::to_string(hit.pair + 1) + (hit.side == Side::source ? "s:" : "t:") + text);
        }
        return all;
    }

    /// What a search finds that looks at every pair by itself.
    std::vector<SearchHit> plainly(const SearchQuery& query) const {
        std::vector<SearchHit> hits;
        const ArticleReader article = reader();
        for (const Pair& pair : *article.pairs(0, article.pairCount())) {
            for (const Side side : {Side::source, Side::target}) {
                if (query.side && *query.side != side)
                    continue;
                const std::u16string& text = pair.text(side);
                const Boundaries boundaries(text);
                const auto isBorder = [&](std::size_t offset) {
                    const bool word = offset == text.size() || boundaries.wordAt(offset).begin == offset;
                    return boundaries.isCharacterBorder(offset) && (word || !query.wholeWord);
                };
                for (std::size_t at = 0; at + query.text.size() <= text.size(); ++at) {
                    const std::u16string_view there = std::u16string_view(text).substr(at, query.text.size());
                    const bool same = query.matchCase ? there == query.text : equalFolded(there, query.text);
                    if (!same || !isBorder(at) || !isBorder(at + query.text.size()))
                        continue;
                    hits.push_back({pair.number, side,
                                    TextSpan{at, at + query.text.size()}.shifted(pair.span(side).begin)});
                    at += query.text.size() - 1;
                    if (query.firstInPair)
                        break;
                }
            }
        }
        return hits;
    }

    Library library_ = *Library::openInMemory();
    std::int64_t number_ = 0;
};

using Found = std::vector<std::string>;

TEST_F(SearchTest, FindsALiteralOnBothSidesInReadingOrder) {
    draw(u"# Fire = 火fire\nNo fire. |Cold. = 沒有火。|冷。\n- fire left out\nThe FIRE. = 那場火。");
    EXPECT_EQ(found({u"fire"}), (Found{"1s:Fire", "1t:fire", "2s:fire", "4s:FIRE"}));
    EXPECT_EQ(found({u"fire", true}), (Found{"1t:fire", "2s:fire"}));
    EXPECT_EQ(found({u"火"}), (Found{"1t:?", "2t:?", "4t:?"}));
    EXPECT_EQ(found({.text = u"fire", .side = Side::target}), (Found{"1t:fire"}));
    EXPECT_EQ(found({u""}), Found{});
}

TEST_F(SearchTest, FindsWholeWordsOnly) {
    draw(u"A firefly can't fire 3.14, fire-fly. = 研究生命的起源。");
    EXPECT_EQ(found({u"fire", false, true}), (Found{"1s:fire", "1s:fire"}));
    EXPECT_EQ(found({u"can", false, true}), Found{});
    EXPECT_EQ(found({u"can't", false, true}), Found{"1s:can't"});
    EXPECT_EQ(found({u"14", false, true}), Found{});
    EXPECT_EQ(found({u"起源", false, true}), Found{"1t:??"});
    EXPECT_EQ(found({u"源", false, true}), Found{});
}

TEST_F(SearchTest, StaysInsideAPairAndInsideItsText) {
    draw(u"One. |Two. = 一。|二。");
    EXPECT_EQ(found({u". T"}), Found{}) << "over the border of two pairs";
    EXPECT_EQ(found({u". "}), Found{}) << "the white space between them belongs to no pair's text";
    EXPECT_EQ(found({u"e."}), Found{"1s:e."});
}

TEST_F(SearchTest, KnowsWhatStandsBesideAPlaceWhereverChunksOfTheTextMeet) {
    for (std::size_t begin = 4080; begin < 4105; ++begin) {
        SCOPED_TRACE(begin);
        std::u16string source(begin, u' ');
        source[0] = u'A';
        source.back() = u'x';
        draw(source + u"fire fire = 火。");
        EXPECT_EQ(search({u"fire"})->size(), 2u);
        const auto whole = *search({u"fire", false, true});
        ASSERT_EQ(whole.size(), 1u);
        EXPECT_EQ(whole[0].span.begin, begin + 5);
    }
}

TEST_F(SearchTest, FindsNoPartOfACharacter) {
    draw(u"e\u0301te and ete = 👨\u200d👩 👨");
    EXPECT_EQ(found({u"e"}), (Found{"1s:e", "1s:e", "1s:e"}));
    EXPECT_EQ(search({u"👨"})->size(), 1u);
    EXPECT_EQ(search({std::u16string(1, u'\xd83d')})->size(), 0u);
}

TEST_F(SearchTest, FindsPlacesThatDoNotOverlap) {
    draw(u"aaaaa |aaa = 哈哈哈|哈");
    EXPECT_EQ(found({u"aa"}), (Found{"1s:aa", "1s:aa", "2s:aa"}));
    EXPECT_EQ(search({u"哈哈"})->size(), 1u);
    EXPECT_EQ(found({.text = u"aa", .firstInPair = true}), (Found{"1s:aa", "2s:aa"}));
}

TEST_F(SearchTest, FindsExpressionsPairByPair) {
    draw(u"In 1868 and 1871. |Fire. = 在1868年。|火。");
    EXPECT_EQ(found({.text = u"1[0-9]{3}", .regularExpression = true}),
              (Found{"1s:1868", "1s:1871", "1t:1868"}));
    EXPECT_EQ(found({.text = u"^f|\\.$", .regularExpression = true}), (Found{"1s:.", "2s:F", "2s:."}));
    EXPECT_EQ(found({.text = u"1[0-9]{3}", .regularExpression = true, .side = Side::target}),
              (Found{"1t:1868"}));
    EXPECT_EQ(search({.text = u"(", .regularExpression = true}).error().code, ErrorCode::searchExpressionBad);
}

TEST_F(SearchTest, EndsACatastrophicExpressionWithAnError) {
    draw(std::u16string(3000, u'a') + u" = 一。");
    EXPECT_EQ(search({.text = u"(a+)+b", .regularExpression = true}).error().code, ErrorCode::searchTooSlow);
}

TEST_F(SearchTest, StopsWhenItIsCancelledOrHasEnough) {
    draw(u"Fire. |Fire. |Fire. = 火。|火。|火。");
    std::stop_source source;
    source.request_stop();
    for (const bool expression : {false, true}) {
        SearchQuery query{u"fire"};
        query.regularExpression = expression;
        EXPECT_EQ(search(query, {{}, source.get_token()}).error().code, ErrorCode::cancelled);
        int hits = 0;
        EXPECT_TRUE(searchArticle(library_, reader().bitext(), query,
                                  [&](const SearchHit&) { return ++hits < 2; }, {}));
        EXPECT_EQ(hits, 2);
    }
}

TEST_F(SearchTest, FindsWhatALookAtEveryPairFinds) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 12; ++round) {
        store(test::drawnArticle(test::randomDrawing(random, 400), round % 2 == 0));
        const ArticleReader article = reader();
        for (int query = 0; query < 12; ++query) {
            const Side side = random() % 2 == 0 ? Side::source : Side::target;
            // A stretch of the text: over chunk borders, pair borders and left-out text too.
            const std::size_t begin = random() % article.textLength(side);
            const std::size_t length = 1 + random() % (query % 3 == 0 ? 30 : 3);
            SearchQuery asked;
            asked.text = *article.text(side, {begin, std::min(article.textLength(side), begin + length)});
            asked.matchCase = random() % 2 == 0;
            asked.wholeWord = random() % 2 == 0;
            asked.firstInPair = random() % 4 == 0;
            if (random() % 3 == 0)
                asked.side = side;
            ASSERT_EQ(search(asked).value(), plainly(asked)) << "round " << round << ", query " << query;
        }
    }
}

} // namespace
} // namespace duizhao
