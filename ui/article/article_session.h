#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/mqm_tree.h"
#include "core/bitext/pair_review.h"
#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/history.h"
#include "core/store/issues.h"
#include "core/store/library.h"
#include "ui/article/article_change.h"
#include "ui/article/bounded_cache.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace duizhao {

/// Who sits at this window.
struct Editor {
    std::string window; ///< UUID of the window, kept over restarts: whose changes undo takes back
    std::string annotator;

    bool operator==(const Editor&) const = default;
};

/// The article open in a window: reads it piece by piece, makes every change of it, and tells who draws it
/// what changed. Main thread only. Holds references to the library, which must outlive it. A failed call
/// emits failed() and gives an empty answer or false, so callers need no error path of their own.
class ArticleSession : public QObject {
    Q_OBJECT
public:
    static Result<std::unique_ptr<ArticleSession>> open(Library& library, std::int64_t article,
                                                        Editor editor);

    const Library& library() const { return library_; }
    const ArticleReader& reader() const { return reader_; }
    const ArticleSummary& summary() const { return summary_; } ///< as it is after the latest changed()
    const Editor& editor() const { return editor_; }
    bool editable() const;
    /// Whether the article came as a list of pairs, which are kept as they are.
    bool givenAsPairs() const;
    /// After gone().
    bool isGone() const { return gone_; }
    /// Whether the article is annotated blind: whoever draws it shows no issues, no score and no system, and
    /// the annotations read here are this annotator's alone.
    bool blind() const { return summary_.blind; }
    /// Whether what this annotator has flagged may be seen here.
    bool shows(const std::string& annotator) const { return !blind() || annotator == editor_.annotator; }
    /// What errors are described with here; the default tree until another one is set. It must outlive its
    /// place here.
    const MqmTree& tree() const { return *tree_; }
    void setTree(const MqmTree& tree) { tree_ = &tree; }

    std::vector<Pair> pairs(std::size_t first, std::size_t count) const;
    std::optional<Pair> pair(std::size_t number) const;
    std::vector<LinkRow> links(std::size_t first, std::size_t count) const;
    /// Annotations that touch the range, cached until the next change.
    std::vector<Annotation> annotationsIn(Side side, TextSpan range) const;
    /// Those of a pair: either side, each once.
    std::vector<Annotation> annotationsOf(const Pair& pair) const;
    std::optional<Annotation> annotation(const std::string& id) const;
    /// All of the article in reading order (by their first anchor).
    std::vector<Annotation> allAnnotations() const;
    /// What this window's annotator says of the pair, cached until the next change.
    PairReview reviewOf(const Pair& pair) const;

    /// Flags the selection, or the whole pair without one; the annotation is not classified. Its id, or
    /// nothing. Flagging again what the annotator has flagged and not yet described answers with that flag.
    std::optional<std::string> flag(const Pair& pair, const std::optional<TextSelection>& selection);
    bool update(const Annotation& annotation, const char* changeName, const std::string& mergeKey = {});
    /// Moves the error span; it never becomes empty. Moves of one span in a row with the same `visit`, a
    /// UUID, are one undo step.
    bool setSpan(Annotation annotation, TextSpan span, const std::string& visit);
    /// Sets where something is missing: the annotation's second anchor, an empty span of a side.
    bool setPlace(Annotation annotation, Side side, std::size_t offset);
    bool clearPlace(Annotation annotation);
    bool remove(const Annotation& annotation);
    /// Makes the annotation an issue proposes; its id, or nothing.
    std::optional<std::string> accept(const StoredIssue& issue);
    bool mute(const Mute& mute);
    /// Takes back all that this annotator has muted here.
    bool unmuteAll();
    bool setReview(const PairReview& review, const char* changeName, const std::string& mergeKey = {});
    bool setBlind(bool blind);
    /// Remembers with the article which tree of categories it has, by its id; empty for the default one.
    bool chooseTree(const std::string& id);

    /// Makes it here and now, whatever it costs; Desk::make() decides where.
    bool make(const ArticleChange& change);
    bool undo();
    bool redo();

    /// Looks whether another window or program has changed the library; emits changed(), or gone(), if so.
    void noticeOthers();
    /// Forgets what is cached and emits changed(); for changes of this article made beside the session.
    void refresh();

Q_SIGNALS:
    /// A change was made, taken back or made again here; before changed().
    void edited();
    /// Annotations, reviews or the title may be different now, here or by another window.
    void changed();
    /// Someone has removed the article: the session answers nothing any more.
    void gone();
    void failed(const duizhao::Error& error) const;

private:
    using RangeKey = std::tuple<Side, TextSpan>;
    using PairKey = std::tuple<TextSpan, TextSpan>;

    ArticleSession(Library& library, ArticleReader reader, Editor editor);
    Edit edit(const char* changeName, const std::string& mergeKey = {}) const;
    /// After a change or an attempt at one: true and changed(), or failed(), and gone() where it is.
    bool concluded(const Result<void>& result);
    void keepShown(std::vector<Annotation>& annotations) const;

    Library& library_;
    ArticleReader reader_;
    ArticleSummary summary_;
    Editor editor_;
    const MqmTree* tree_;
    std::int64_t seenChange_ = 0;
    bool gone_ = false;
    mutable BoundedCache<RangeKey, std::vector<Annotation>> annotations_{2048};
    mutable BoundedCache<PairKey, PairReview> reviews_{2048};
};

} // namespace duizhao
