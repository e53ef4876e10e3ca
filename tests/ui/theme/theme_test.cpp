#include "ui/theme/theme.h"

#include <QPalette>
#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace duizhao {
namespace {

struct NamedTheme {
    const char* name;
    Theme theme;
};

std::vector<NamedTheme> themes() {
    return {{"light", lightTheme()}, {"dark", darkTheme()}, {"contrast", contrastTheme()}};
}

TEST(Theme, GivesTextAaContrastOnEveryGroundItStandsOn) {
    for (const auto& [name, theme] : themes())
        for (const QColor& ground :
             {theme.paper, theme.current, theme.hover, theme.word, theme.selection, theme.panel}) {
            EXPECT_GE(contrast(theme.ink, ground), 4.5) << name << ground.name().toStdString();
            EXPECT_GE(contrast(theme.quietInk, ground), 4.5) << name << ground.name().toStdString();
        }
}

TEST(Theme, GivesTextMoreThanAaInHighContrast) {
    const Theme theme = contrastTheme();
    for (const QColor& ground :
         {theme.paper, theme.current, theme.hover, theme.word, theme.selection, theme.panel}) {
        EXPECT_GE(contrast(theme.ink, ground), 7) << ground.name().toStdString();
        EXPECT_GE(contrast(theme.quietInk, ground), 7) << ground.name().toStdString();
    }
}

TEST(Theme, GivesTheWidgetsAroundTheTextAaContrast) {
    for (const auto& [name, theme] : themes()) {
        const QPalette palette = paletteFor(theme);
        for (const auto& [text, ground] :
             {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
              std::pair(QPalette::Text, QPalette::AlternateBase),
              std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
              std::pair(QPalette::HighlightedText, QPalette::Highlight),
              std::pair(QPalette::PlaceholderText, QPalette::Base),
              std::pair(QPalette::PlaceholderText, QPalette::Window),
              std::pair(QPalette::Link, QPalette::Base), std::pair(QPalette::Link, QPalette::Window)})
            EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5) << name << ' ' << text;
    }
}

TEST(Theme, GivesMarksAndTheirNamesAaContrast) {
    for (const auto& [name, theme] : themes())
        for (const QColor& ground : {theme.paper, theme.current, theme.hover, theme.panel}) {
            for (const QColor& mark : theme.severities)
                EXPECT_GE(contrast(mark, ground), 4.5) << name << mark.name().toStdString();
            EXPECT_GE(contrast(theme.unclassified, ground), 4.5) << name;
            EXPECT_GE(contrast(theme.accent, ground), 4.5) << name;
            EXPECT_GE(contrast(theme.done, ground), 4.5) << name;
        }
}

TEST(Theme, KeepsErrorLinesVisibleUnderLitAndSelectedWords) {
    for (const auto& [name, theme] : themes())
        for (const QColor& ground : {theme.word, theme.selection}) {
            for (const QColor& mark : theme.severities)
                EXPECT_GE(contrast(mark, ground), 3) << name << mark.name().toStdString();
            EXPECT_GE(contrast(theme.unclassified, ground), 3) << name;
        }
}

TEST(Theme, FramesLitWordsVisibly) {
    for (const auto& [name, theme] : themes())
        for (const QColor& ground : {theme.paper, theme.current, theme.hover, theme.word}) {
            EXPECT_GE(contrast(theme.accent, ground), 3) << name;
            EXPECT_GE(contrast(theme.quietInk, ground), 3) << name;
        }
}

TEST(Theme, GivesEachSeverityItsOwnColour) {
    for (const auto& [name, theme] : themes())
        for (std::size_t one = 0; one < theme.severities.size(); ++one) {
            EXPECT_NE(theme.severities[one], theme.unclassified) << name;
            for (std::size_t two = one + 1; two < theme.severities.size(); ++two)
                EXPECT_NE(theme.severities[one], theme.severities[two]) << name;
        }
}

TEST(Theme, KnowsBlackOnWhiteAsTheGreatestContrast) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Theme, FollowsTheDesktopsPalette) {
    EXPECT_EQ(systemAppearance(paletteFor(lightTheme())), Appearance::light);
    EXPECT_EQ(systemAppearance(paletteFor(darkTheme())), Appearance::dark);
}

} // namespace
} // namespace duizhao
