#include "ui/article/article_session.h"

#include "core/exchange/wmt_tree.h"

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {

/// A side that has nothing lies between others: what only begins or ends there is not of this pair.
bool isOf(const Pair& pair, Side side, const Annotation& annotation) {
    const TextSpan range = pair.span(side);
    return !range.empty() ||
           std::any_of(annotation.anchors.begin(), annotation.anchors.end(),
                       [&](const Anchor& anchor) { return anchor.side == side && anchor.span == range; });
}

/// What a flag without selection holds on to: the translation, or the source where there is none.
TextSelection wholeOf(const Pair& pair) {
    const Side side = pair.target.empty() ? Side::source : Side::target;
    return {side, pair.span(side)};
}

} // namespace

Result<std::unique_ptr<ArticleSession>> ArticleSession::open(Library& library, std::int64_t article,
                                                             Editor editor) {
    DUIZHAO_TRY(reader, ArticleReader::open(library, article));
    DUIZHAO_TRY(summary, articleSummary(library, article, editor.annotator));
    std::unique_ptr<ArticleSession> session(
        new ArticleSession(library, std::move(reader), std::move(editor)));
    session->summary_ = std::move(summary);
    return session;
}

ArticleSession::ArticleSession(Library& library, ArticleReader reader, Editor editor)
    : library_(library),
      reader_(std::move(reader)),
      editor_(std::move(editor)),
      tree_(&wmtTree()),
      seenChange_(library.changeCounter()) {}

bool ArticleSession::editable() const { return library_.access() == LibraryAccess::readWrite; }

std::vector<Pair> ArticleSession::pairs(std::size_t first, std::size_t count) const {
    auto result = reader_.pairs(first, count);
    if (result)
        return std::move(*result);
    Q_EMIT failed(result.error());
    return {};
}

std::optional<Pair> ArticleSession::pair(std::size_t number) const {
    auto found = pairs(number, 1);
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<LinkRow> ArticleSession::links(std::size_t first, std::size_t count) const {
    auto result = reader_.links(first, count);
    if (result)
        return std::move(*result);
    Q_EMIT failed(result.error());
    return {};
}

bool ArticleSession::givenAsPairs() const {
    const std::vector<LinkRow> first = links(0, 1);
    return !first.empty() && first.front().link.reason == LinkReason::givenAsPairs;
}

std::vector<Annotation> ArticleSession::annotationsIn(Side side, TextSpan range) const {
    const RangeKey key{side, range};
    if (const auto* known = annotations_.find(key))
        return *known;
    auto result = duizhao::annotationsIn(library_, reader_.bitext(), side, range);
    if (!result) {
        annotations_.insert(key, {}); // said once, not at every repaint
        Q_EMIT failed(result.error());
        return {};
    }
    keepShown(*result);
    return annotations_.insert(key, std::move(*result));
}

std::vector<Annotation> ArticleSession::annotationsOf(const Pair& pair) const {
    std::vector<Annotation> found;
    for (const Side side : {Side::source, Side::target})
        for (Annotation& annotation : annotationsIn(side, pair.span(side))) {
            const auto same = [&](const Annotation& one) { return one.id == annotation.id; };
            if (isOf(pair, side, annotation) && std::none_of(found.begin(), found.end(), same))
                found.push_back(std::move(annotation));
        }
    return found;
}

std::optional<Annotation> ArticleSession::annotation(const std::string& id) const {
    auto result = annotationById(library_, id);
    if (!result)
        Q_EMIT failed(result.error());
    if (!result || !*result || !shows((*result)->annotator))
        return std::nullopt;
    return std::move(*result);
}

std::vector<Annotation> ArticleSession::allAnnotations() const {
    auto result = duizhao::allAnnotations(library_, reader_.bitext());
    if (!result) {
        Q_EMIT failed(result.error());
        return {};
    }
    keepShown(*result);
    return std::move(*result);
}

PairReview ArticleSession::reviewOf(const Pair& pair) const {
    const PairKey key{pair.source, pair.target};
    if (const auto* known = reviews_.find(key))
        return *known;
    auto result = pairReview(library_, reader_.bitext(), editor_.annotator, pair.source, pair.target);
    if (!result) {
        reviews_.insert(key, {editor_.annotator, pair.source, pair.target});
        Q_EMIT failed(result.error());
        return *reviews_.find(key);
    }
    return reviews_.insert(key, std::move(*result));
}

std::optional<std::string> ArticleSession::flag(const Pair& pair,
                                                const std::optional<TextSelection>& selection) {
    const TextSelection place = selection.value_or(wholeOf(pair));
    for (const Annotation& known : annotationsIn(place.side, place.span))
        if (isUndescribed(known) && known.annotator == editor_.annotator &&
            known.wholePair == !selection.has_value() && known.anchors.front().side == place.side &&
            known.anchors.front().span == place.span)
            return known.id;
    Annotation annotation;
    annotation.annotator = editor_.annotator;
    annotation.wholePair = !selection.has_value();
    annotation.anchors.push_back({place.side, place.span});
    const auto added = addAnnotation(edit(change::flag), reader_.bitext(), std::move(annotation));
    if (!concluded(added ? Result<void>() : Result<void>(added.error())))
        return std::nullopt;
    return added->id;
}

bool ArticleSession::update(const Annotation& annotation, const char* changeName,
                            const std::string& mergeKey) {
    return concluded(updateAnnotation(edit(changeName, mergeKey), annotation));
}

bool ArticleSession::setSpan(Annotation annotation, TextSpan span, const std::string& visit) {
    auto anchor = makeAnchor(library_, reader_.bitext(), annotation.anchors.front().side, span);
    if (!anchor)
        return concluded(anchor.error());
    annotation.anchors.front() = std::move(*anchor);
    return update(annotation, change::moveSpan, "span:" + annotation.id + ':' + visit);
}

bool ArticleSession::setPlace(Annotation annotation, Side side, std::size_t offset) {
    auto anchor = makeAnchor(library_, reader_.bitext(), side, {offset, offset});
    if (!anchor)
        return concluded(anchor.error());
    annotation.anchors.resize(1);
    annotation.anchors.push_back(std::move(*anchor));
    return update(annotation, change::setPlace);
}

bool ArticleSession::clearPlace(Annotation annotation) {
    annotation.anchors.resize(1);
    return update(annotation, change::setPlace);
}

bool ArticleSession::remove(const Annotation& annotation) {
    return concluded(removeAnnotation(edit(change::removeFlag), annotation.id));
}

std::optional<std::string> ArticleSession::accept(const StoredIssue& issue) {
    const auto added = acceptIssue(edit(change::acceptIssue), reader_.bitext(), issue);
    if (!concluded(added ? Result<void>() : Result<void>(added.error())))
        return std::nullopt;
    return added->id;
}

bool ArticleSession::mute(const Mute& mute) {
    return concluded(addMute(edit(change::mute), reader_.bitext(), mute));
}

bool ArticleSession::unmuteAll() {
    const auto mutes = readMutes(library_, reader_.bitext(), editor_.annotator);
    if (!mutes)
        return concluded(mutes.error());
    return concluded(removeMutes(edit(change::unmute), reader_.bitext(), *mutes));
}

bool ArticleSession::setReview(const PairReview& review, const char* changeName,
                               const std::string& mergeKey) {
    return concluded(setPairReview(edit(changeName, mergeKey), reader_.bitext(), review));
}

bool ArticleSession::setBlind(bool blind) {
    return concluded(setArticleBlind(edit(change::setBlind), summary_.article, blind));
}

bool ArticleSession::chooseTree(const std::string& id) {
    return concluded(setArticleTree(edit(change::setTree), summary_.article, id));
}

bool ArticleSession::make(const ArticleChange& change) {
    return concluded(change.make(edit(change.name), reader_.bitext()));
}

bool ArticleSession::undo() {
    const auto undone = duizhao::undo(library_, summary_.article, editor_.window);
    return concluded(undone ? Result<void>() : Result<void>(undone.error()));
}

bool ArticleSession::redo() {
    const auto redone = duizhao::redo(library_, summary_.article, editor_.window);
    return concluded(redone ? Result<void>() : Result<void>(redone.error()));
}

void ArticleSession::noticeOthers() {
    const std::int64_t now = library_.changeCounter();
    if (now == seenChange_)
        return;
    seenChange_ = now;
    refresh();
}

void ArticleSession::refresh() {
    annotations_.clear();
    reviews_.clear();
    auto summary = articleSummary(library_, summary_.article, editor_.annotator);
    if (!summary) {
        gone_ = summary.error().code == ErrorCode::articleMissing;
        if (gone_)
            Q_EMIT gone();
        else
            Q_EMIT failed(summary.error());
        return;
    }
    summary_ = std::move(*summary);
    Q_EMIT changed();
}

Edit ArticleSession::edit(const char* changeName, const std::string& mergeKey) const {
    return {library_, editor_.window, editor_.annotator, summary_.article, changeName, mergeKey};
}

bool ArticleSession::concluded(const Result<void>& result) {
    if (result)
        Q_EMIT edited();
    else
        Q_EMIT failed(result.error());
    if (result || result.error().code == ErrorCode::articleMissing)
        refresh();
    return result.ok();
}

void ArticleSession::keepShown(std::vector<Annotation>& annotations) const {
    std::erase_if(annotations, [this](const Annotation& one) { return !shows(one.annotator); });
}

} // namespace duizhao
