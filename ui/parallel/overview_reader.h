#pragma once

#include "core/store/overview.h"
#include "ui/article/article_session.h"
#include "ui/article/bounded_cache.h"
#include "ui/parallel/overview_marks.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace duizhao {

/// Reads the marks of a whole article bit by bit whenever the program has nothing else to do: no slice takes
/// more than a few milliseconds. After a change flags and states are read again once there is rest; until
/// then the former marks stay. Main thread only.
class OverviewReader : public QObject {
    Q_OBJECT
public:
    explicit OverviewReader(QObject* parent = nullptr);

    /// The session must outlive its place here; null for none.
    void setSession(ArticleSession* session);
    /// Numbers of the pairs found by a search.
    void setHits(std::vector<std::size_t> pairs);

    /// The latest that are complete, with the hits.
    const OverviewMarks& marks() const { return shown_; }
    bool reading() const { return step_ != Step::rest; }

Q_SIGNALS:
    /// marks() are others now.
    void changed();

private:
    enum class Step { rest, doubtful, flags, done };
    void start(Step step);
    void readSlice();
    bool readDoubtful();
    bool readFlags();
    bool readDone();
    std::optional<std::size_t> pairAt(Side side, std::size_t offset);
    void publish();

    ArticleSession* session_ = nullptr;
    std::vector<std::size_t> hits_;
    std::vector<std::size_t> doubtful_; ///< of the present structure, as far as it has been read
    std::size_t doubtfulRead_ = 0;      ///< pairs
    OverviewMarks next_;
    OverviewMarks known_; ///< without hits
    OverviewMarks shown_;
    std::optional<FlagPlace> lastFlag_;
    std::optional<ReviewPlace> lastDone_;
    BoundedCache<std::pair<Side, std::size_t>, std::size_t> numbers_{200'000}; ///< of the present structure
    Step step_ = Step::rest;
    QTimer slice_;
    QTimer rest_;
};

} // namespace duizhao
