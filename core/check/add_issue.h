#pragma once

#include "core/bitext/issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// Appends an issue of the check; the runner knows the pair, level, category and severity.
inline Issue& addIssue(std::vector<Issue>& found, const char* check, std::optional<TextSpan> source,
                       std::optional<TextSpan> target, Evidence evidence) {
    Issue& issue = found.emplace_back();
    issue.check = check;
    issue.source = source;
    issue.target = target;
    issue.evidence = std::move(evidence);
    return issue;
}

/// A part of a text as a fact of evidence: UTF-8, cut short with "…" behind some 40 characters.
std::string quoted(std::u16string_view text, TextSpan span);

} // namespace duizhao
