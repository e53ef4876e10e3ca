#pragma once

#include "ui/parallel/overview_marks.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace duizhao {

/// The whole article in a narrow strip beside the scroll bar: flags by severity (a shape and a colour each),
/// doubtful pairings, hits of a search, what is done, and where the reader is. A click goes there. Its places
/// are those of the pair numbers. For the eye only: every mark is reached by keys of its own.
class OverviewStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int stripWidth = 14;

    explicit OverviewStrip(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setMarks(const OverviewMarks& marks);
    void setCurrentPair(std::optional<std::size_t> pair);

    /// The pair a click at a height means; nothing without pairs.
    std::optional<std::size_t> pairAt(int y) const;
    /// Where a pair is marked, in pixels from the top.
    int yOf(std::size_t pair) const;

Q_SIGNALS:
    void pairWanted(std::size_t pair);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void refreshCells();
    const OverviewCell* cellAt(int y) const;
    QString wordsOf(const OverviewCell& cell) const;
    QString wordsAt(int y) const;

    Theme theme_ = lightTheme();
    OverviewMarks marks_;
    std::vector<OverviewCell> cells_; ///< for this height
    std::optional<std::size_t> current_;
};

} // namespace duizhao
