#include "ui/library/library_delegate.h"

#include "ui/library/library_model.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace duizhao {

namespace {

constexpr int padding = 10;
constexpr int gap = 3;
constexpr int barHeight = 3;

QFont smallFont(const QFont& font) {
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.88);
    return smaller;
}

/// Lays out a title on at most two lines of a width and answers with its height; draws it if a painter is
/// given. The last line is elided.
int layTitle(const QString& title, const QFont& font, int width, QPainter* painter, QPoint at) {
    const QFontMetrics metrics(font);
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    const int begin = first.isValid() ? first.textLength() : 0;
    layout.endLayout();
    const bool two = begin < title.size();
    if (painter) {
        painter->setFont(font);
        const int base = at.y() + metrics.ascent();
        painter->drawText(at.x(), base, two ? title.left(begin).trimmed() : title);
        if (two)
            painter->drawText(at.x(), base + metrics.lineSpacing(),
                              metrics.elidedText(title.mid(begin), Qt::ElideRight, width));
    }
    return metrics.lineSpacing() * (two ? 2 : 1);
}

QString facts(const QModelIndex& index) {
    const QLocale locale;
    const qlonglong pairs = index.data(LibraryModel::pairsRole).toLongLong();
    const qlonglong done = index.data(LibraryModel::doneRole).toLongLong();
    const qlonglong flags = index.data(LibraryModel::flagsRole).toLongLong();
    //: Progress of an article: pairs done and in all.
    const QString progress =
        LibraryDelegate::tr("%1 of %2 done").arg(locale.toString(done), locale.toString(pairs));
    if (flags == 0)
        return progress;
    //: Under an article's title: %1 is "12 of 68 done", %2 is "3 flags".
    return LibraryDelegate::tr("%1 · %2").arg(
        progress, LibraryDelegate::tr("%n flag(s)", nullptr, static_cast<int>(flags)));
}

void paintBar(QPainter& painter, const QRect& bar, const QModelIndex& index, const QPalette& palette) {
    const double pairs = index.data(LibraryModel::pairsRole).toDouble();
    const double done = index.data(LibraryModel::doneRole).toDouble();
    if (pairs <= 0 || done <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawRoundedRect(bar, 1.5, 1.5);
    painter.setBrush(palette.color(QPalette::Link));
    const int width = std::max(barHeight, static_cast<int>(bar.width() * std::min(1.0, done / pairs)));
    painter.drawRoundedRect(QRect(bar.topLeft(), QSize(width, barHeight)), 1.5, 1.5);
}

} // namespace

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    const int titleHeight = layTitle(title, option.font, inner.width(), painter, inner.topLeft());
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    if (!chosen)
        painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(inner.left(), inner.top() + titleHeight + gap + metrics.ascent(),
                      metrics.elidedText(facts(index), Qt::ElideRight, inner.width()));
    if (!chosen)
        paintBar(*painter, QRect(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight),
                 index, palette);
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = option.widget ? option.rect.width() : 200;
    const int titleHeight = layTitle(index.data(Qt::DisplayRole).toString(), option.font,
                                     std::max(40, width - 2 * padding), nullptr, {});
    const int facts = QFontMetrics(smallFont(option.font)).lineSpacing();
    return {width, titleHeight + gap + facts + 2 * gap + barHeight + 2 * padding};
}

void LibraryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    if (!line || !(line->isModified() || line->text() == index.data(Qt::EditRole).toString()))
        QStyledItemDelegate::setEditorData(editor, index);
}

void LibraryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    QRect box = option.rect.adjusted(padding / 2, padding / 2, -padding / 2, 0);
    box.setHeight(editor->sizeHint().height());
    editor->setGeometry(box);
}

} // namespace duizhao
