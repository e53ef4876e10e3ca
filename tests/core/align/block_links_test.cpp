// Which paragraphs belong together when the two texts are divided, ordered or complete in different ways.

#include "core/align/block_links.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using Paragraphs = std::vector<std::vector<int>>;

/// A text whose sentences are known by number: each number has its own names, so that sentence n of one
/// language translates sentence n of the other and no other.
class NumberedText {
public:
    NumberedText(Language language, const Paragraphs& paragraphs) : language_(language) {
        for (std::size_t paragraph = 0; paragraph < paragraphs.size(); ++paragraph)
            for (const int number : paragraphs[paragraph]) {
                const std::u16string sentence = isChinese(language) ? chinese(number) : english(number);
                segments_.push_back({text_.size(), text_.size() + sentence.size()});
                blocks_.push_back({static_cast<std::uint32_t>(paragraph), BlockKind::paragraph});
                text_ += sentence;
            }
    }
    AlignmentSide side() const { return {text_, segments_, language_, blocks_}; }

private:
    /// Letters that no other number has.
    static std::u16string name(int number, char16_t first) {
        std::u16string word(1, first);
        for (int digit = 0; digit < 3; ++digit, number /= 8)
            word += std::u16string(1, static_cast<char16_t>(u'a' + number % 8)) + u"z";
        return word;
    }
    static std::u16string english(int number) {
        return name(number, u'M') + u" went to " + name(number, u'C') + u" and asked for " +
               name(number, u'T') + u". ";
    }
    static std::u16string chinese(int number) {
        return name(number, u'M') + u"去" + name(number, u'C') + u"找" + name(number, u'T') + u"。";
    }

    Language language_;
    std::u16string text_;
    std::vector<TextSpan> segments_;
    std::vector<SegmentBlock> blocks_;
};

std::string range(std::size_t begin, std::size_t end) {
    return std::to_string(begin) + (end - begin > 1 ? "-" + std::to_string(end - 1) : "");
}

/// "0:0 1-2:1": the links, first and last block of each side.
std::string linksOf(const Paragraphs& source, const Paragraphs& target,
                    Language sourceLanguage = Language::english) {
    const Language targetLanguage =
        isChinese(sourceLanguage) ? Language::english : Language::chineseTraditional;
    const auto found = findBlockLinks(NumberedText(sourceLanguage, source).side(),
                                      NumberedText(targetLanguage, target).side(), nullptr, {});
    std::string drawn;
    for (const BlockRanges& link : found.value())
        drawn += (drawn.empty() ? "" : " ") + range(link.sourceBegin, link.sourceEnd) + ":" +
                 range(link.targetBegin, link.targetEnd);
    return drawn;
}

TEST(BlockLinks, FollowTheOrderWhereNothingIsMissing) {
    const Paragraphs text = {{1, 2}, {3}, {4, 5, 6}, {7, 8}};
    EXPECT_EQ(linksOf(text, text), "0:0 1:1 2:2 3:3");
    EXPECT_EQ(linksOf(text, text, Language::chineseSimplified), "0:0 1:1 2:2 3:3");
}

TEST(BlockLinks, JoinParagraphsThatAreDividedDifferently) {
    const Paragraphs text = {{1, 2}, {3}, {4, 5, 6}, {7, 8}};
    EXPECT_EQ(linksOf(text, {{1, 2, 3, 4, 5, 6, 7, 8}}), "0-3:0");
    EXPECT_EQ(linksOf({{1, 2, 3, 4, 5, 6, 7, 8}}, text), "0:0-3");
    EXPECT_EQ(linksOf(text, {{1, 2, 3}, {4, 5}, {6}, {7, 8}}), "0-1:0 2:1-2 3:3");
}

TEST(BlockLinks, LeaveAloneWhatIsMissingOnTheOtherSide) {
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}, {7, 8}}, {{1, 2}, {5, 6}, {7, 8}}), "0:0 2:1 3:2");
    EXPECT_EQ(linksOf({{1, 2}, {5, 6}}, {{1, 2}, {3, 4}, {5, 6}, {7, 8}}), "0:0 1:2");
}

TEST(BlockLinks, FollowTheOrderWhereTheTextsSayNothing) {
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}}, {{1, 2}, {103, 104}, {5, 6}}), "0:0 1:1 2:2");
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}}, {{101, 102}, {3, 4}, {105, 106}}), "0:0 1:1 2:2");
    // Not even the lengths.
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}}, {{101}, {3, 4}, {105, 106, 107}}), "0:0 1:1 2:2");
    EXPECT_EQ(linksOf({{1, 2}}, {{101}}), "0:0");
}

TEST(BlockLinks, LinkOneOfTwoParagraphsThatSayTheSame) {
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}}, {{1, 2}, {3, 4}, {3, 4}, {5, 6}}), "0:0 1:1 2:3");
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}}, {{1, 2}, {3, 4}, {5, 6}, {1, 2}}), "0:0 1:1 2:2");
}

TEST(BlockLinks, CrossWhereParagraphsWereMoved) {
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}, {7, 8}}, {{1, 2}, {5, 6}, {3, 4}, {7, 8}}), "0:0 1:2 2:1 3:3");
    EXPECT_EQ(linksOf({{1, 2}, {3, 4}, {5, 6}, {7, 8}}, {{5, 6}, {7, 8}, {1, 2}, {3, 4}}), "0:2 1:3 2:0 3:1");
    // What is moved from the inside of a paragraph is no paragraph.
    EXPECT_EQ(linksOf({{1, 2, 3, 4, 5, 6, 7}, {8, 9}}, {{1, 2, 4, 5, 6, 7, 3}, {8, 9}}), "0:0 1:1");
}

TEST(BlockLinks, HaveNothingToLinkInAnEmptyText) {
    EXPECT_EQ(linksOf({}, {{1, 2}}), "");
    EXPECT_EQ(linksOf({{1, 2}}, {}), "");
}

/// Whatever the texts are: no block in two links, all inside.
TEST(BlockLinks, NeverShareABlock) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto drawParagraphs = [&] {
        Paragraphs paragraphs(random() % 12);
        for (std::vector<int>& paragraph : paragraphs)
            for (std::size_t count = 1 + random() % 4; count > 0; --count)
                paragraph.push_back(static_cast<int>(random() % 20));
        return paragraphs;
    };
    for (int round = 0; round < 60; ++round) {
        const Paragraphs source = drawParagraphs();
        const Paragraphs target = drawParagraphs();
        const auto links =
            findBlockLinks(NumberedText(Language::english, source).side(),
                           NumberedText(Language::chineseSimplified, target).side(), nullptr, {});
        std::vector<bool> targetTaken(target.size());
        std::size_t last = 0;
        for (const BlockRanges& link : links.value()) {
            ASSERT_LE(last, link.sourceBegin);
            last = link.sourceEnd;
            ASSERT_LT(link.sourceBegin, link.sourceEnd);
            ASSERT_LT(link.targetBegin, link.targetEnd);
            ASSERT_LE(link.sourceEnd, source.size());
            ASSERT_LE(link.targetEnd, target.size());
            for (std::size_t at = link.targetBegin; at < link.targetEnd; ++at) {
                EXPECT_FALSE(targetTaken[at]);
                targetTaken[at] = true;
            }
        }
    }
}

TEST(BlockLinks, StopWhenCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const NumberedText source(Language::english, {{1, 2}});
    const NumberedText target(Language::chineseSimplified, {{1, 2}});
    const auto found = findBlockLinks(source.side(), target.side(), nullptr, {.stop = stop.get_token()});
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace duizhao
