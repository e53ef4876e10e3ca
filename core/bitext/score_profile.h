#pragma once

#include "core/bitext/severity.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// What one error costs under a condition. Texts are compared without regard to ASCII case, '_' is a space.
struct ScoreRule {
    std::optional<Severity> severity; ///< nothing: any
    std::string_view category;        ///< the condition on the category's id; empty: any
    enum class Match {
        whole,    ///< the id itself, or a group with all that is in it
        contains, ///< anywhere in the id
    } match = Match::whole;
    double penalty = 0;
};

/// How a program turns errors into a number. The first rule that fits decides; where none does, an error
/// costs nothing. Penalties are positive here: 0 is a translation without an error, less is better.
struct ScoreProfile {
    std::string_view id;   ///< "mt-metrics-eval"
    std::string_view name; ///< as its makers write it; not translated
    std::span<const ScoreRule> rules;
    bool printedNegative = false; ///< that program prints its scores times -1
};

/// mt-metrics-eval (the default), Marot, MQM 1-5-25. They live as long as the program.
std::span<const ScoreProfile> scoreProfiles();
const ScoreProfile& defaultScoreProfile();
/// Null if there is none with this id.
const ScoreProfile* scoreProfileNamed(std::string_view id);

/// What an error of this category and severity costs. Not classified, an error costs nothing (it is counted
/// apart).
double penalty(const ScoreProfile& profile, std::string_view category, std::optional<Severity> severity);

/// How often errors of one kind occur.
struct ErrorCount {
    std::string category; ///< may be empty: not classified
    std::optional<Severity> severity;
    std::size_t count = 0;

    bool operator==(const ErrorCount&) const = default;
};

/// A kind of error that two profiles count differently.
struct ProfileDifference {
    ErrorCount errors;
    std::vector<double> penalties; ///< of one such error, in the order of scoreProfiles()

    bool operator==(const ProfileDifference&) const = default;
};

/// Of these errors, those about which the profiles disagree, in the given order.
std::vector<ProfileDifference> whereProfilesDiffer(const std::vector<ErrorCount>& errors);

} // namespace duizhao
