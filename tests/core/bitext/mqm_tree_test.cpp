#include "core/bitext/mqm_tree.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(MqmTree, NamesAreComparedWithoutRegardToCaseUnderscoreAndOuterSpaces) {
    EXPECT_TRUE(sameCategoryName(" accuracy/untranslated_text ", "Accuracy/Untranslated text"));
    EXPECT_TRUE(sameCategoryName("NON-TRANSLATION!", "Non-translation!"));
    EXPECT_FALSE(sameCategoryName("Accuracy", "Accuracy/Omission"));
    EXPECT_FALSE(sameCategoryName("", "Other"));
}

TEST(MqmTree, FindsACategoryByIdAliasAndKeys) {
    MqmCategory category;
    category.id = "Fluency/Punctuation";
    category.keys = "fp";
    category.aliases = {"Linguistic conventions/Punctuation"};
    MqmTree tree;
    tree.groups = {{"Fluency", {}, "f"}};
    tree.categories = {category};
    tree.severities = {{Severity::major, {}, '3'}};
    EXPECT_EQ(categoryNamed(tree, "fluency/punctuation"), &tree.categories[0]);
    EXPECT_EQ(categoryNamed(tree, "linguistic_conventions/punctuation"), &tree.categories[0]);
    EXPECT_EQ(categoryNamed(tree, "Fluency"), nullptr);
    EXPECT_EQ(categoryWithKeys(tree, "fp"), &tree.categories[0]);
    EXPECT_EQ(categoryWithKeys(tree, "f"), nullptr);
    EXPECT_EQ(groupWithKey(tree, 'f'), &tree.groups[0]);
    EXPECT_EQ(groupNamed(tree, "fluency"), &tree.groups[0]);
    EXPECT_EQ(severityWithKey(tree, '3'), &tree.severities[0]);
    EXPECT_EQ(severityOf(tree, Severity::critical), nullptr);
    EXPECT_EQ(tree.categories[0].top(), "Fluency");
    EXPECT_EQ(tree.categories[0].name(), "Punctuation");
}

TEST(LocalWords, AreEnglishWhereALanguageHasNone) {
    const LocalWords words{"Grammar", "语法", ""};
    EXPECT_EQ(words.in(Language::chineseSimplified), "语法");
    EXPECT_EQ(words.in(Language::chineseTraditional), "Grammar");
    EXPECT_EQ(words.in(Language::english), "Grammar");
}

} // namespace duizhao
