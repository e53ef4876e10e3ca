#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/mqm_tree.h"

#include <QChar>

#include <optional>
#include <string>

namespace duizhao {

/// The severity of an error of this category (null: of none yet) where a person wishes one: the category's
/// own where it allows no other.
inline std::optional<Severity> allowedSeverity(const MqmCategory* category, std::optional<Severity> wished) {
    return category && category->forcedSeverity ? category->forcedSeverity : wished;
}

/// Gives a flag a category and a severity, or the one that the category allows. Whatever a flag is described
/// with goes through here.
void describe(Annotation& flag, const MqmTree& tree, const std::string& category,
              std::optional<Severity> severity);

/// Describing an error with single keys: a category by its code of one key or two, a severity by its own key,
/// in either order. A value without any widget.
class Classification {
public:
    enum class Answer { unknown, group, category, severity };

    /// Begins with what is known of the error. The tree must outlive this.
    Classification(const MqmTree& tree, const std::string& category, std::optional<Severity> severity);

    /// Takes a key, a letter in either case; says what it meant.
    Answer type(QChar key);
    /// Leaves the group that was begun; false where none was.
    bool takeBack();

    /// The group whose second key is awaited; null for none.
    const MqmGroup* group() const { return group_; }
    /// Null while there is none.
    const MqmCategory* category() const { return category_; }
    /// That of the category where it allows no other.
    std::optional<Severity> severity() const { return severity_; }
    /// Both are known.
    bool complete() const { return category_ && severity_ && !group_; }

private:
    Answer take(const MqmCategory* category);

    const MqmTree* tree_;
    const MqmGroup* group_ = nullptr;
    const MqmCategory* category_ = nullptr;
    std::optional<Severity> severity_;
};

/// Something is missing: it has a place on the other side.
inline bool isOmission(const MqmCategory& category) { return category.name() == "Omission"; }

} // namespace duizhao
