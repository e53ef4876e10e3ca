#include "ui/article/article_change.h"

#include "core/store/annotations.h"

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

ArticleChange flaggingAll(std::vector<TextSelection> places, Annotation like) {
    const std::size_t count = places.size();
    return {change::flagAll, count,
            [places = std::move(places), like = std::move(like)](const Edit& edit,
                                                                 std::int64_t bitext) -> Result<void> {
                DUIZHAO_TRY(added, addAnnotations(edit, bitext, flagsAt(places, like, edit.annotator)));
                static_cast<void>(added);
                return {};
            }};
}

ArticleChange dismissing(std::vector<StoredIssue> issues) {
    const std::size_t count = issues.size();
    return {change::dismissIssue, count, [issues = std::move(issues)](const Edit& edit, std::int64_t bitext) {
                return dismissIssues(edit, bitext, issues);
            }};
}

} // namespace duizhao
