#pragma once

#include "core/text/chinese_conversion.h"
#include "core/text/text_span.h"
#include "ui/parallel/cell_style.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace duizhao {

/// A cell's text broken into lines at a width. Coordinates are pixels from the cell's top left corner,
/// offsets are cell offsets. Each line is as high as the style's pitch, whatever fonts it mixes.
class CellLayout {
public:
    CellLayout(const QString& shown, const CellStyle& style, int width);
    /// The same for a text that is shown converted; offsets remain those of the text as written.
    CellLayout(ConvertedText converted, const CellStyle& style, int width);
    /// A cell that is not shown: no height, nowhere to go.
    struct Absent {};
    CellLayout(const CellStyle& style, int width, Absent);

    int height() const { return height_; }
    int width() const { return width_; }
    const CellStyle& style() const { return style_; }
    bool empty() const { return text_->text().isEmpty(); }
    /// What is drawn.
    QString drawnText() const { return text_->text(); }

    std::size_t lineCount() const { return lines_.size(); }
    std::size_t lineAt(std::size_t offset) const; ///< at a border the later line
    std::size_t lineAtY(qreal y) const;           ///< the nearest line
    TextSpan lineSpan(std::size_t line) const;
    int lineTop(std::size_t line) const { return lines_[line].top; }

    /// One rectangle per line the span touches, as high as the line.
    std::vector<QRectF> rectsOf(TextSpan asWritten) const;
    /// The same for a span of the text that is drawn; without width where it is empty.
    std::vector<QRectF> rectsOfDrawn(TextSpan span) const;
    /// A rectangle without width where a caret stands.
    QRectF caretRect(std::size_t offset) const { return caretRectOfDrawn(drawn(offset)); }
    /// The offset nearest to a point.
    std::size_t offsetAt(QPointF point) const;
    std::size_t offsetInLine(std::size_t line, qreal x) const;
    /// The character under a point; nothing beside the text.
    std::optional<std::size_t> characterAt(QPointF point) const;
    /// Whether a point is on text, not beside it.
    bool isOnText(QPointF point) const;

    /// Draws in the painter's pen the lines that meet `clip` (in the painter's coordinates).
    void draw(QPainter& painter, QPointF topLeft, const QRectF& clip) const;

private:
    struct Line {
        TextSpan span; ///< of the drawn text
        int top;
    };
    void breakLines();
    std::size_t drawn(std::size_t offset) const;
    QRectF caretRectOfDrawn(std::size_t offset) const;
    std::size_t written(std::size_t offset) const;
    std::size_t lineAtDrawn(std::size_t offset) const;

    CellStyle style_;
    int width_;
    int height_ = 0;
    std::unique_ptr<QTextLayout> text_;
    std::vector<Line> lines_;
    std::optional<ConvertedText> converted_; ///< what is drawn is another text
};

} // namespace duizhao
