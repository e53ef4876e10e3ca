#include "ui/annotating/classification.h"

namespace duizhao {

void describe(Annotation& flag, const MqmTree& tree, const std::string& category,
              std::optional<Severity> severity) {
    flag.category = category;
    flag.severity = allowedSeverity(categoryNamed(tree, category), severity);
}

Classification::Classification(const MqmTree& tree, const std::string& category,
                               std::optional<Severity> severity)
    : tree_(&tree), category_(categoryNamed(tree, category)), severity_(severity) {}

Classification::Answer Classification::type(QChar key) {
    const char typed = key.toLower().toLatin1();
    if (typed == 0)
        return Answer::unknown;
    if (!group_) {
        if (const MqmSeverity* known = severityWithKey(*tree_, typed)) {
            severity_ = allowedSeverity(category_, known->severity);
            return Answer::severity;
        }
        if ((group_ = groupWithKey(*tree_, typed)))
            return Answer::group;
    }
    const std::string keys = (group_ ? group_->keys : std::string()) + typed;
    return take(categoryWithKeys(*tree_, keys));
}

Classification::Answer Classification::take(const MqmCategory* category) {
    if (!category)
        return Answer::unknown;
    category_ = category;
    group_ = nullptr;
    severity_ = allowedSeverity(category, severity_);
    return Answer::category;
}

bool Classification::takeBack() {
    const bool begun = group_ != nullptr;
    group_ = nullptr;
    return begun;
}

} // namespace duizhao
