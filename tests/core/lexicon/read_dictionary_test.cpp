#include "core/lexicon/compile/compile_lexicon.h"
#include "core/lexicon/compile/read_dictionary.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gtest/gtest.h>

#include <string>

namespace duizhao {
namespace {

constexpr std::string_view textForm = "# CC-CEDICT\n"
                                      "#! date=2026-01-04T16:04:33Z\n"
                                      "貓 猫 [mao1] /cat/to hide (slang)/CL:隻|只[zhi1],個|个[ge4]/\n"
                                      "貍 狸 [li2] /variant of 貓|猫/fox-like \"animal\"/\n"
                                      "呂 吕 [Lu:3] /surname Lü/\n"
                                      "空 空 [kong1] //\r\n";

constexpr std::string_view scriptForm =
    R"x(export default {"all":[["貓","猫","mao1",["cat","to hide (slang)"],[],[0,1]],)x"
    R"x(["貍","狸","li2","fox-like \"animal\"",[0],[]],["呂","吕","Lu:3","surname Lü",[],[]],)x"
    R"x(["空","空","kong1",[],[],[]]],"variantLookup":[["貓","猫",""]],)x"
    R"x("classifierLookup":[["隻","只","zhi1"],["個","个","ge4"]]})x";

} // namespace

TEST(ReadDictionary, ReadsTheTextOfCedict) {
    const Dictionary dictionary = readDictionary(textForm, "a").value();
    EXPECT_EQ(dictionary.version, "2026-01-04T16:04:33Z");
    EXPECT_EQ(dictionary.skipped, 0u);
    ASSERT_EQ(dictionary.entries.size(), 4u);
    EXPECT_EQ(dictionary.entries[0],
              (DictionaryEntry{
                  u"貓", u"猫", u"mao1", {u"cat", u"to hide (slang)"}, {u"隻|只[zhi1]", u"個|个[ge4]"}}));
    EXPECT_TRUE(dictionary.entries[3].senses.empty());
}

TEST(ReadDictionary, TextAndScriptGiveTheSameFile) {
    Dictionary text = readDictionary(textForm, "a").value();
    const Dictionary script = readDictionary(scriptForm, "b").value();
    ASSERT_EQ(text.entries.size(), script.entries.size());
    // The package loses the place of a sense that only names a variant: it comes last there.
    std::swap(text.entries[1].senses[0], text.entries[1].senses[1]);
    EXPECT_EQ(text.entries, script.entries);
    EXPECT_EQ(compileLexicon(text, cedictSource("1")), compileLexicon(script, cedictSource("1")));
}

TEST(ReadDictionary, SkipsAndCountsWhatIsNoEntry) {
    for (const char* line : {"no entry\n", "貓 猫 mao1 /cat/\n", "貓 猫 [mao1] cat\n", "貓 [mao1] /cat/\n",
                             " 貓 猫 [mao1] /cat/\n", "/\n", "[]\n", "a b [/\n", "\xFF\xFE\n"}) {
        const Dictionary dictionary = readDictionaryText(line + std::string("\n狗 狗 [gou3] /dog/\n"));
        EXPECT_EQ(dictionary.skipped, 1u) << line;
        EXPECT_EQ(dictionary.entries.size(), 1u) << line;
    }
}

TEST(ReadDictionary, SkipsRowsOfTheWrongShape) {
    const Dictionary dictionary = readDictionaryScript(
        R"(export default {"all":[1,[],["a"],[1,2,3,4],["猫","猫","mao1",7,"x",{"y":1}],["狗","狗","gou3",["dog"],[99,-1,"x"],[5]]],)"
        R"("variantLookup":7,"classifierLookup":[[]]})");
    EXPECT_EQ(dictionary.skipped, 4u);
    ASSERT_EQ(dictionary.entries.size(), 2u);
    EXPECT_EQ(dictionary.entries[1].senses, std::vector<std::u16string>{u"dog"});
}

TEST(ReadDictionary, RefusesWhatHoldsNoEntry) {
    for (const char* bytes : {"", "hello\n", "export default", "export default {",
                              "export default {\"all\":[]}", "export default {\"all\":7}", "{}"})
        EXPECT_EQ(readDictionary(bytes, "f").error(), (Error{ErrorCode::dictionaryForeign, "f"})) << bytes;
}

TEST(CompileLexicon, TakesADictionaryWithoutGlossesOrCharacters) {
    for (const char* line :
         {"猫 猫 [mao1] //\n", "A A [A] /123/\n", "% % [pa1] /percent/\n", "猫 猫 [mao1] /see 狗[gou3]/\n"}) {
        const auto lexicon = Lexicon::read(compileLexicon(readDictionaryText(line), cedictSource("1")));
        ASSERT_TRUE(lexicon) << line;
        EXPECT_EQ(lexicon->source().entries, 1u);
    }
}

} // namespace duizhao
