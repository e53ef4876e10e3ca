#pragma once

#include <QStyledItemDelegate>

namespace duizhao {

/// Paints an article of the list: its title on at most two lines, below how much of it is done and how many
/// flags it has, and a thin line for the progress. The title is edited in place.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a person has begun to type stays.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace duizhao
