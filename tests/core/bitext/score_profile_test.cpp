#include "core/bitext/score_profile.h"

#include <gtest/gtest.h>

namespace duizhao {

namespace {

struct Row {
    Severity severity;
    const char* category;
    double metricsEval;
    double marot;
    double byCore; ///< MQM 1-5-25
};

// The two first columns were found by running both programs.
constexpr Row rows[] = {
    {Severity::major, "Accuracy/Mistranslation", 5, 5, 5},
    {Severity::minor, "Fluency/Punctuation", 0.1, 0.1, 1},
    {Severity::major, "Fluency/Punctuation", 5, 5, 5},
    {Severity::minor, "Linguistic conventions/Punctuation", 1, 0.1, 1},
    {Severity::major, "Non-translation!", 25, 25, 5},
    {Severity::minor, "Non-translation!", 1, 25, 1},
    {Severity::critical, "Accuracy/Omission", 0, 5, 25},
    {Severity::major, "Source error", 5, 0, 5},
    {Severity::major, "Source issue", 5, 0, 5},
    {Severity::minor, "Accuracy/Creative Reinterpretation", 1, 0, 1},
    {Severity::neutral, "Style/Awkward", 0, 0, 0},
    {Severity::minor, "Style/Awkward", 1, 1, 1},
    {Severity::major, "Accuracy/Source language fragment", 5, 5, 5},
    {Severity::major, "No such thing", 5, 5, 5},
};

double of(const char* profile, Severity severity, const char* category) {
    return penalty(*scoreProfileNamed(profile), category, severity);
}

} // namespace

TEST(ScoreProfile, CountsAsTheProgramsDo) {
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string(severityName(row.severity)) + " " + row.category);
        EXPECT_EQ(of("mt-metrics-eval", row.severity, row.category), row.metricsEval);
        EXPECT_EQ(of("marot", row.severity, row.category), row.marot);
        EXPECT_EQ(of("mqm-1-5-25", row.severity, row.category), row.byCore);
    }
}

TEST(ScoreProfile, DefaultsToMtMetricsEvalAndKnowsNoOthers) {
    EXPECT_EQ(defaultScoreProfile().id, "mt-metrics-eval");
    EXPECT_TRUE(defaultScoreProfile().printedNegative);
    EXPECT_EQ(scoreProfiles().size(), 3u);
    EXPECT_EQ(scoreProfileNamed("potato"), nullptr);
}

TEST(ScoreProfile, ReadsCategoriesWithoutRegardToCase) {
    EXPECT_EQ(of("mt-metrics-eval", Severity::minor, "fluency/punctuation"), 0.1);
    EXPECT_EQ(of("marot", Severity::minor, "ACCURACY/CREATIVE_REINTERPRETATION"), 0);
    EXPECT_EQ(of("mt-metrics-eval", Severity::major, "Non-translation!/Other"), 25);
    EXPECT_EQ(of("mt-metrics-eval", Severity::major, "Non-translation!s"), 5);
}

TEST(ScoreProfile, CountsNothingForWhatIsNotClassified) {
    for (const ScoreProfile& profile : scoreProfiles()) {
        EXPECT_EQ(penalty(profile, "", Severity::major), 0);
        EXPECT_EQ(penalty(profile, "Accuracy/Omission", std::nullopt), 0);
    }
}

TEST(ScoreProfile, SaysWhereProfilesDisagreeOnGivenErrors) {
    const ErrorCount agreed{"Accuracy/Mistranslation", Severity::major, 7};
    const ErrorCount source{"Source error", Severity::major, 2};
    const ErrorCount critical{"Accuracy/Omission", Severity::critical, 1};
    const ErrorCount none{"Source error", Severity::minor, 0};
    const auto differences = whereProfilesDiffer({agreed, source, none, critical, {"", std::nullopt, 3}});
    EXPECT_EQ(differences, (std::vector<ProfileDifference>{{source, {5, 0, 5}}, {critical, {0, 5, 25}}}));
}

} // namespace duizhao
