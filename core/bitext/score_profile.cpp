#include "core/bitext/score_profile.h"

#include "core/base/names.h"
#include "core/bitext/mqm_tree.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

using enum Severity;
using Match = ScoreRule::Match;

// The weights that mt-metrics-eval's MQM scorer has by default. It takes the most specific weight; here that
// one comes first. It knows no severity “critical”.
constexpr std::array<ScoreRule, 5> metricsEval = {{
    {major, "Non-translation!", Match::whole, 25},
    {minor, "Fluency/Punctuation", Match::whole, 0.1},
    {major, "", Match::whole, 5},
    {minor, "", Match::whole, 1},
    {neutral, "", Match::whole, 0},
}};

// Marot's patterns look into the whole name, so that names of all years are met; the first one decides.
constexpr std::array<ScoreRule, 9> marot = {{
    {{}, "source error", Match::contains, 0},
    {{}, "source issue", Match::contains, 0},
    {{}, "creative reinterpretation", Match::contains, 0},
    {{}, "non-translation", Match::contains, 25},
    {minor, "punctuation", Match::contains, 0.1},
    {critical, "", Match::whole, 5},
    {major, "", Match::whole, 5},
    {minor, "", Match::whole, 1},
    {neutral, "", Match::whole, 0},
}};

// The weights of MQM's own scoring model: by severity alone.
constexpr std::array<ScoreRule, 4> oneFiveTwentyFive = {{
    {critical, "", Match::whole, 25},
    {major, "", Match::whole, 5},
    {minor, "", Match::whole, 1},
    {neutral, "", Match::whole, 0},
}};

constexpr std::array<ScoreProfile, 3> profiles = {{
    {"mt-metrics-eval", "mt-metrics-eval", metricsEval, true},
    {"marot", "Marot", marot, false},
    {"mqm-1-5-25", "MQM 1-5-25", oneFiveTwentyFive, false},
}};

bool sameLetter(char a, char b) {
    const auto plain = [](char c) { return c == '_' ? ' ' : lowerAscii(c); };
    return plain(a) == plain(b);
}

bool fits(const ScoreRule& rule, std::string_view category) {
    if (rule.match == Match::contains)
        return std::search(category.begin(), category.end(), rule.category.begin(), rule.category.end(),
                           sameLetter) != category.end();
    return rule.category.empty() || sameCategoryName(category, rule.category) ||
           (category.size() > rule.category.size() && category[rule.category.size()] == '/' &&
            sameCategoryName(category.substr(0, rule.category.size()), rule.category));
}

} // namespace

std::span<const ScoreProfile> scoreProfiles() { return profiles; }

const ScoreProfile& defaultScoreProfile() { return profiles.front(); }

const ScoreProfile* scoreProfileNamed(std::string_view id) {
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const ScoreProfile& profile) { return profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

double penalty(const ScoreProfile& profile, std::string_view category, std::optional<Severity> severity) {
    if (category.empty() || !severity)
        return 0;
    for (const ScoreRule& rule : profile.rules)
        if ((!rule.severity || rule.severity == severity) && fits(rule, category))
            return rule.penalty;
    return 0;
}

std::vector<ProfileDifference> whereProfilesDiffer(const std::vector<ErrorCount>& errors) {
    std::vector<ProfileDifference> differences;
    for (const ErrorCount& each : errors) {
        ProfileDifference difference{each, {}};
        for (const ScoreProfile& profile : profiles)
            difference.penalties.push_back(penalty(profile, each.category, each.severity));
        const auto other = std::adjacent_find(difference.penalties.begin(), difference.penalties.end(),
                                              std::not_equal_to<>());
        if (each.count > 0 && other != difference.penalties.end())
            differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace duizhao
