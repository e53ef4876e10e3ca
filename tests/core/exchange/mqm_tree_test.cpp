#include "core/base/error_message.h"
#include "core/exchange/mqm_tree_file.h"
#include "core/exchange/wmt_tree.h"
#include "core/text/language.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace duizhao {
namespace {

/// A small tree of another kind: with a severity that the WMT evaluations do not have.
const std::string smallTree = R"({
  "format": "duizhao-mqm-tree", "version": 1,
  "id": "small",
  "name": {"en": "A small tree"},
  "severities": [
    {"id": "minor", "key": "1", "label": {"en": "Minor"}},
    {"id": "critical", "key": "2", "label": {"en": "Critical", "zh-Hans": "致命"}}
  ],
  "categories": [
    {"id": "Meaning", "key": "m", "label": {"en": "Meaning"}, "categories": [
      {"id": "Wrong", "key": "w", "label": {"en": "Wrong"}, "definition": {"en": "It is wrong."}}
    ]},
    {"id": "Rest", "key": "r", "label": {"en": "Rest"}, "definition": {"en": "The rest."},
     "needs_note": true, "whole_segment": true, "forced_severity": "critical", "aliases": ["Remains"]}
  ]
})";

/// What is said of the small tree with `from` replaced by `to`.
Error errorWith(const std::string& from, const std::string& to) {
    std::string text = smallTree;
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    const auto tree = mqmTreeFrom(text, "tree.json");
    EXPECT_FALSE(tree) << to;
    return tree ? Error{ErrorCode::cancelled} : tree.error();
}

std::string fieldWith(const std::string& from, const std::string& to) {
    const Error error = errorWith(from, to);
    EXPECT_EQ(error.code, ErrorCode::treeBroken);
    EXPECT_EQ(error.subject, "tree.json");
    return error.detail;
}

bool hasHan(const std::string& words) { return countLetters(toUtf16(words)).han > 0; }

} // namespace

TEST(MqmTreeFile, HoldsWhatTheTreeHas) {
    const auto tree = mqmTreeFrom(smallTree, "tree.json");
    ASSERT_TRUE(tree) << describe(tree.error());
    EXPECT_EQ(tree->id, "small");
    ASSERT_EQ(tree->severities.size(), 2u);
    EXPECT_EQ(tree->severities[1].severity, Severity::critical);
    EXPECT_EQ(tree->severities[1].label.in(Language::chineseSimplified), "致命");
    ASSERT_EQ(tree->categories.size(), 2u);
    EXPECT_EQ(tree->categories[0].id, "Meaning/Wrong");
    EXPECT_EQ(tree->categories[0].keys, "mw");
    EXPECT_FALSE(tree->categories[0].forcedSeverity);
    const MqmCategory* rest = categoryNamed(*tree, "remains");
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->id, "Rest");
    EXPECT_EQ(rest->keys, "r");
    EXPECT_TRUE(rest->wholeSegment && rest->needsNote);
    EXPECT_EQ(rest->forcedSeverity, Severity::critical);
    EXPECT_TRUE(rest->example.empty());
}

TEST(MqmTreeFile, IsReadFromADisk) {
    const std::filesystem::path file = std::filesystem::path(testing::TempDir()) / "duizhao-tree.json";
    std::ofstream(file) << smallTree;
    EXPECT_EQ(readMqmTree(file).value(), mqmTreeFrom(smallTree, "").value());
    std::filesystem::remove(file);
    EXPECT_EQ(readMqmTree(file).error().code, ErrorCode::fileMissing);
}

TEST(MqmTreeFile, NamesTheLineThatIsNotJson) {
    const Error error = errorWith("\"name\": {", "\"name\" {");
    EXPECT_EQ(error.code, ErrorCode::treeNotJson);
    EXPECT_EQ(describe(error), "“tree.json” is not a tree of categories: line 4 is not JSON.");
    EXPECT_EQ(mqmTreeFrom("", "e").error(), (Error{ErrorCode::treeNotJson, "e", "1"}));
    EXPECT_EQ(mqmTreeFrom("{\"a\": \"\xff\"}", "e").error().code, ErrorCode::treeNotJson);
    EXPECT_EQ(mqmTreeFrom(std::string(100'000, '['), "e").error().code, ErrorCode::treeNotJson);
}

TEST(MqmTreeFile, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(fieldWith("duizhao-mqm-tree", "other"), "format: is not “duizhao-mqm-tree”");
    EXPECT_EQ(fieldWith("\"version\": 1", "\"version\": 2"), "version: is not 1");
    EXPECT_EQ(fieldWith("\"id\": \"small\",", ""), "id: is missing");
    EXPECT_EQ(fieldWith("\"id\": \"small\"", "\"id\": 7"), "id: is not a text, or is empty");
    EXPECT_EQ(fieldWith("{\"en\": \"A small tree\"}", "{\"zh-Hans\": \"小\"}"), "name.en: is missing");
    EXPECT_EQ(fieldWith("\"Minor\"}", "\"Minor\", \"fr\": \"m\"}"),
              "severities[0].label.fr: is not known here");
    EXPECT_EQ(fieldWith("\"id\": \"critical\"", "\"id\": \"fatal\""),
              "severities[1].id: “fatal” is not neutral, minor, major or critical");
    EXPECT_EQ(fieldWith("\"id\": \"critical\"", "\"id\": \"Minor\""),
              "severities[1].id: “minor” is there twice");
    EXPECT_EQ(fieldWith("\"key\": \"w\"", "\"key\": \"wr\""),
              "categories[0].categories[0].key: “wr” is not one lower-case letter or digit");
    EXPECT_EQ(fieldWith("\"key\": \"r\"", "\"key\": \"m\""), "categories[1].key: “m” is taken");
    EXPECT_EQ(fieldWith("\"key\": \"2\"", "\"key\": \"1\""), "severities[1].key: “1” is taken");
    EXPECT_EQ(fieldWith("\"id\": \"Rest\"", "\"id\": \"meaning\""),
              "categories[1].id: “meaning” is there twice");
    EXPECT_EQ(fieldWith("\"id\": \"Wrong\"", "\"id\": \"a/b\""),
              "categories[0].categories[0].id: “a/b” has “/” in it, or spaces at its ends");
    EXPECT_EQ(fieldWith("[\"Remains\"]", "[\"Meaning/wrong\"]"),
              "categories[1].aliases[0]: “Meaning/wrong” is there twice");
    EXPECT_EQ(fieldWith("\"forced_severity\": \"critical\"", "\"forced_severity\": \"major\""),
              "categories[1].forced_severity: the tree has no severity “major”");
    EXPECT_EQ(fieldWith("\"needs_note\": true", "\"needs_note\": 1"),
              "categories[1].needs_note: is not true or false");
    EXPECT_EQ(fieldWith("\"needs_note\"", "\"need_note\""), "categories[1].need_note: is not known here");
    EXPECT_EQ(mqmTreeFrom("[]", "e").error().detail, "not an object");
}

TEST(MqmTreeFile, CutAnywhereIsRefusedAndNeverRead) {
    for (std::size_t length = 0; length < smallTree.size(); ++length)
        EXPECT_EQ(mqmTreeFrom(smallTree.substr(0, length), "e").error().code, ErrorCode::treeNotJson);
}

TEST(WmtTree, HasTheSeveritiesOfTheEvaluationsAndNoCritical) {
    const MqmTree& tree = wmtTree();
    ASSERT_EQ(tree.severities.size(), 3u);
    EXPECT_EQ(tree.severities[0].severity, Severity::neutral);
    EXPECT_EQ(tree.severities[2].severity, Severity::major);
    EXPECT_EQ(severityOf(tree, Severity::critical), nullptr);
}

TEST(WmtTree, HasWordsForEveryCategoryInThreeLanguages) {
    ASSERT_EQ(wmtTree().categories.size(), 25u);
    for (const MqmCategory& category : wmtTree().categories) {
        EXPECT_EQ(category.label.english, category.name());
        for (const LocalWords& words : {category.label, category.definition}) {
            EXPECT_TRUE(hasHan(words.chineseSimplified)) << category.id;
            EXPECT_TRUE(hasHan(words.chineseTraditional)) << category.id;
            EXPECT_FALSE(hasHan(words.english)) << category.id;
        }
        const bool shown = category.example.english.find("→") != std::string::npos;
        EXPECT_EQ(shown, !category.example.empty()) << category.id;
        EXPECT_EQ(categoryNamed(wmtTree(), category.id)->id, category.id);
    }
}

TEST(WmtTree, ChoosesACategoryByTwoKeys) {
    EXPECT_EQ(categoryWithKeys(wmtTree(), "am")->id, "Accuracy/Mistranslation");
    EXPECT_EQ(categoryWithKeys(wmtTree(), "fp")->id, "Fluency/Punctuation");
    EXPECT_EQ(categoryWithKeys(wmtTree(), "o")->id, "Other");
    EXPECT_EQ(groupWithKey(wmtTree(), 'a')->id, "Accuracy");
}

TEST(WmtTree, KnowsWhichCategoriesHaveRulesOfTheirOwn) {
    std::set<std::string> forced;
    std::set<std::string> whole;
    std::set<std::string> noted;
    for (const MqmCategory& category : wmtTree().categories) {
        if (category.forcedSeverity == Severity::major)
            forced.insert(category.id);
        if (category.wholeSegment)
            whole.insert(category.id);
        if (category.needsNote)
            noted.insert(category.id);
    }
    EXPECT_EQ(forced, std::set<std::string>{"Non-translation!"});
    EXPECT_EQ(whole, std::set<std::string>{"Non-translation!"});
    EXPECT_EQ(noted, std::set<std::string>{"Other"});
}

TEST(WmtTree, ReadsNamesOfOtherYearsAndCases) {
    EXPECT_EQ(categoryNamed(wmtTree(), "Accuracy/Source language fragment")->id,
              "Accuracy/Untranslated text");
    EXPECT_EQ(categoryNamed(wmtTree(), " accuracy/untranslated_text ")->id, "Accuracy/Untranslated text");
    EXPECT_EQ(categoryNamed(wmtTree(), "Linguistic conventions/Punctuation")->id, "Fluency/Punctuation");
    EXPECT_EQ(categoryNamed(wmtTree(), "source issue")->id, "Source error");
    EXPECT_FALSE(categoryNamed(wmtTree(), "Accuracy"));
    EXPECT_FALSE(categoryNamed(wmtTree(), ""));
}

} // namespace duizhao
