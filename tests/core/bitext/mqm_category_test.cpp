#include "core/bitext/mqm_category.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(MqmCategory, EveryCategoryHasADefinitionAndIsFoundByItsId) {
    for (const MqmCategory& category : wmtCategories()) {
        EXPECT_FALSE(category.definition.empty()) << category.id;
        const auto found = wmtCategoryNamed(category.id);
        ASSERT_TRUE(found) << category.id;
        EXPECT_EQ(found->id, category.id);
    }
}

TEST(MqmCategory, NamesOfOtherYearsAndCasesAreRead) {
    EXPECT_EQ(wmtCategoryNamed("Accuracy/Source language fragment")->id, "Accuracy/Untranslated text");
    EXPECT_EQ(wmtCategoryNamed(" accuracy/untranslated_text ")->id, "Accuracy/Untranslated text");
    EXPECT_EQ(wmtCategoryNamed("Linguistic conventions/Punctuation")->id, "Fluency/Punctuation");
    EXPECT_EQ(wmtCategoryNamed("source issue")->id, "Source error");
    EXPECT_FALSE(wmtCategoryNamed("Accuracy"));
    EXPECT_FALSE(wmtCategoryNamed(""));
}

} // namespace duizhao
