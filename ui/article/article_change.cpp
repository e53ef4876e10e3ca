#include "ui/article/article_change.h"

#include "core/store/annotations.h"

#include <memory>
#include <utility>

namespace duizhao {

namespace {

std::vector<Annotation> flagsAt(const std::vector<TextSelection>& places, const Annotation& like,
                                const std::string& annotator) {
    std::vector<Annotation> flags;
    for (const TextSelection& place : places) {
        Annotation& flag = flags.emplace_back();
        flag.annotator = annotator;
        flag.category = like.category;
        flag.severity = like.severity;
        flag.note = like.note;
        flag.correction = like.correction;
        flag.anchors.push_back({place.side, place.span});
    }
    return flags;
}

} // namespace

// Shared, for a function object is copied on its way to the thread.

ArticleChange flaggingAll(std::vector<TextSelection> places, Annotation like) {
    const auto shared = std::make_shared<const std::vector<TextSelection>>(std::move(places));
    return {change::flagAll, shared->size(),
            [shared, like = std::move(like)](const Edit& edit, std::int64_t bitext) -> Result<void> {
                DUIZHAO_TRY(added, addAnnotations(edit, bitext, flagsAt(*shared, like, edit.annotator)));
                static_cast<void>(added);
                return {};
            }};
}

ArticleChange dismissing(std::vector<StoredIssue> issues) {
    const auto shared = std::make_shared<const std::vector<StoredIssue>>(std::move(issues));
    return {change::dismissIssue, shared->size(),
            [shared](const Edit& edit, std::int64_t bitext) { return dismissIssues(edit, bitext, *shared); }};
}

} // namespace duizhao
