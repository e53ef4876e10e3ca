#include "core/text/boundaries.h"
#include "core/text/character_diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>

namespace duizhao {

namespace {

/// "一[二→三]四": what is kept, and [old→new].
std::u16string drawn(std::u16string_view before, std::u16string_view after) {
    std::u16string drawing;
    for (const DiffStretch& stretch : characterDiff(before, after)) {
        if (stretch.operation == DiffOperation::kept) {
            drawing += stretch.before.of(before);
            continue;
        }
        drawing += u"[" + std::u16string(stretch.before.of(before)) + u"→" +
                   std::u16string(stretch.after.of(after)) + u"]";
    }
    return drawing;
}

/// The length of the longest common subsequence of two texts of single characters, by the plain table.
std::size_t commonLength(std::u16string_view a, std::u16string_view b) {
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t x = 0; x < a.size(); ++x)
        for (std::size_t y = 0; y < b.size(); ++y)
            table[x + 1][y + 1] = a[x] == b[y] ? table[x][y] + 1 : std::max(table[x][y + 1], table[x + 1][y]);
    return table[a.size()][b.size()];
}

/// Stretches tile both texts, and alternate between kept and changed; what is kept is equal.
void expectSound(std::u16string_view before, std::u16string_view after) {
    std::size_t old = 0;
    std::size_t now = 0;
    bool first = true;
    bool kept = false;
    const Boundaries oldBorders(before);
    for (const DiffStretch& stretch : characterDiff(before, after)) {
        ASSERT_EQ(stretch.before.begin, old);
        ASSERT_EQ(stretch.after.begin, now);
        old = stretch.before.end;
        now = stretch.after.end;
        const bool same = stretch.operation == DiffOperation::kept;
        ASSERT_TRUE(first || same != kept);
        kept = same;
        first = false;
        ASSERT_EQ(stretch.before.empty(), stretch.operation == DiffOperation::inserted);
        ASSERT_EQ(stretch.after.empty(), stretch.operation == DiffOperation::removed);
        ASSERT_TRUE(!same || stretch.before.of(before) == stretch.after.of(after));
        ASSERT_TRUE(oldBorders.isCharacterBorder(old));
    }
    ASSERT_EQ(old, before.size());
    ASSERT_EQ(now, after.size());
}

} // namespace

TEST(CharacterDiff, ShowsWhatChangedInHanCharacterByCharacter) {
    EXPECT_EQ(drawn(u"他們付款給銀行。", u"他們付錢給河岸。"), u"他們付[款→錢]給[銀行→河岸]。");
    EXPECT_EQ(drawn(u"一二三", u"一三"), u"一[二→]三");
    EXPECT_EQ(drawn(u"一三", u"一二三"), u"一[→二]三");
    EXPECT_EQ(drawn(u"同", u"同"), u"同");
    EXPECT_EQ(drawn(u"", u"新"), u"[→新]");
    EXPECT_EQ(drawn(u"舊", u""), u"[舊→]");
    EXPECT_TRUE(characterDiff(u"", u"").empty());
}

TEST(CharacterDiff, TakesLatinWordsAndNumbersAsWholes) {
    EXPECT_EQ(drawn(u"the bank paid 1,750 dollars", u"the bench paid 1,570 dollars"),
              u"the [bank→bench] paid [1,750→1,570] dollars");
    EXPECT_EQ(drawn(u"用GPT模型", u"用GPU模型"), u"用[GPT→GPU]模型");
}

TEST(CharacterDiff, CutsNoCharacter) {
    EXPECT_EQ(drawn(u"👨\u200d👩一", u"👨一"), u"[👨\u200d👩→👨]一");
    EXPECT_EQ(drawn(u"𠮷野", u"𠮷屋"), u"𠮷[野→屋]");
}

TEST(CharacterDiff, NeedsTheFewestEdits) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    static constexpr std::u16string_view letters = u"一二三，四";
    for (int round = 0; round < 3000; ++round) {
        std::u16string texts[2];
        for (std::u16string& text : texts)
            for (std::size_t length = random() % 14; length > 0; --length)
                text += letters[random() % letters.size()];
        expectSound(texts[0], texts[1]);
        std::size_t kept = 0;
        for (const DiffStretch& stretch : characterDiff(texts[0], texts[1]))
            kept += stretch.operation == DiffOperation::kept ? stretch.before.length() : 0;
        ASSERT_EQ(kept, commonLength(texts[0], texts[1]));
    }
}

TEST(CharacterDiff, StaysSoundOnMixedText) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    static constexpr std::u16string_view pieces[] = {u"fire",     u" ",  u"火",  u"e\u0301",
                                                     u"👨\u200d👩", u"𠮷", u"3.5", u"，"};
    for (int round = 0; round < 1000; ++round) {
        std::u16string texts[2];
        for (std::u16string& text : texts)
            for (std::size_t length = random() % 20; length > 0; --length)
                text += pieces[random() % std::size(pieces)];
        expectSound(texts[0], texts[1]);
    }
}

TEST(CharacterDiff, GivesUpOnTextsThatHaveNothingInCommonAndKeepsTheirEnds) {
    const std::u16string before = u"始" + std::u16string(20'000, u'一') + u"終";
    const std::u16string after = u"始" + std::u16string(20'000, u'二') + u"終";
    const auto stretches = characterDiff(before, after);
    ASSERT_EQ(stretches.size(), 3u);
    EXPECT_EQ(stretches[1].operation, DiffOperation::replaced);
    EXPECT_EQ(stretches[1].before, (TextSpan{1, 20'001}));
}

} // namespace duizhao
