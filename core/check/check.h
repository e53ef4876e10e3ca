#pragma once

#include "core/bitext/issue.h"
#include "core/check/pair_reading.h"

#include <string_view>
#include <vector>

namespace duizhao {

struct DocumentFacts;

/// A check: a row of the table in checks.cpp. All strings live as long as the program.
struct Check {
    std::string_view id;     ///< "number-magnitude": stable, stored with annotations
    const char* description; ///< one English sentence; the window translates it (context "Check")
    CheckLevel level = CheckLevel::usual;
    std::string_view category; ///< id of an MQM category
    Severity severity = Severity::minor;
    bool eitherDirection = false; ///< also reads translations into English
    bool grouped = false;         ///< its findings are notes on the document, each with its places
    std::string_view
        precision; ///< findings that were right of those read by hand, "26/30"; README.md says where
    /// Appends the issues of a pair with check, spans, evidence and group; the rest is taken from the row.
    /// Several rows may share one function. Linear in the pair but where it says otherwise.
    void (*find)(PairReading& pair, const DocumentFacts& facts, std::vector<Issue>& found) = nullptr;
    /// Learns of a pair what `find` must know of the whole document; null where that is nothing.
    void (*learn)(PairReading& pair, DocumentFacts& facts) = nullptr;
};

} // namespace duizhao
