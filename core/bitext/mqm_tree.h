#pragma once

#include "core/bitext/local_words.h"
#include "core/bitext/severity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A severity that a tree has, with the key that chooses it.
struct MqmSeverity {
    Severity severity = Severity::minor;
    LocalWords label;
    char key = 0; ///< lower-case ASCII letter or digit

    bool operator==(const MqmSeverity&) const = default;
};

/// The top of a tree that only groups (Accuracy): not a category itself.
struct MqmGroup {
    std::string id; ///< "Accuracy"
    LocalWords label;
    std::string keys; ///< one key, "a"

    bool operator==(const MqmGroup&) const = default;
};

/// A kind of error a person can choose.
struct MqmCategory {
    std::string id;        ///< "Accuracy/Mistranslation", or "Other" where there is one level
    LocalWords label;      ///< of the last part
    LocalWords definition; ///< one sentence
    LocalWords example;    ///< "the bank of the river → 河流銀行"; may be empty
    /// What chooses it: the group's key, then its own ("am"); one key where there is one level ("o").
    std::string keys;
    bool wholeSegment = false;              ///< marks the whole pair, not a span
    std::optional<Severity> forcedSeverity; ///< the only one it can have
    bool needsNote = false;                 ///< says nothing without a note
    std::vector<std::string>
        aliases; ///< ids of other years and tools that mean the same; read, never written

    bool operator==(const MqmCategory&) const = default;
    std::string_view top() const { return std::string_view(id).substr(0, id.find('/')); }
    /// The part behind '/', or the whole id of a category without a group.
    std::string_view name() const {
        const auto slash = id.find('/');
        return slash == std::string::npos ? id : std::string_view(id).substr(slash + 1);
    }
};

/// A tree of categories of two levels at most, with the severities it knows. Made by readMqmTree
/// (exchange/mqm_tree_file.h), which sees to it that no id, alias or key means two things.
struct MqmTree {
    std::string id; ///< "wmt"
    LocalWords name;
    std::vector<MqmSeverity> severities; ///< in the order shown
    std::vector<MqmGroup> groups;        ///< in the order shown
    std::vector<MqmCategory> categories; ///< in the order shown, those of a group together

    bool operator==(const MqmTree&) const = default;
};

/// Whether two names of categories are the same without regard to ASCII case, '_' for ' ', and outer spaces.
bool sameCategoryName(std::string_view a, std::string_view b);

// Null where the tree has none; pointers live as long as the tree.

/// By id or alias, compared with sameCategoryName.
const MqmCategory* categoryNamed(const MqmTree& tree, std::string_view name);
/// By all its keys: "am" finds one, "a" none.
const MqmCategory* categoryWithKeys(const MqmTree& tree, std::string_view keys);
const MqmGroup* groupNamed(const MqmTree& tree, std::string_view id);
const MqmGroup* groupWithKey(const MqmTree& tree, char key);
const MqmSeverity* severityOf(const MqmTree& tree, Severity severity);
const MqmSeverity* severityWithKey(const MqmTree& tree, char key);

} // namespace duizhao
