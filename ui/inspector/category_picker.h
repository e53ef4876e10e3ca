#pragma once

#include "core/bitext/mqm_tree.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

#include <string>

class QLabel;
class QLineEdit;
class QTreeView;

namespace duizhao {

/// The tree of categories with a field that filters it. Typing narrows the tree, Return takes the category
/// that is marked in it. Under the tree stand definition and example.
class CategoryPicker : public QWidget {
    Q_OBJECT
public:
    explicit CategoryPicker(QWidget* parent = nullptr);

    /// The categories to choose from; the tree must outlive its place here.
    void setTree(const MqmTree& tree);
    /// Marks a category as the chosen one; empty or unknown: none.
    void setCategory(const std::string& id);
    /// Puts the caret into the filter.
    void startTyping();

Q_SIGNALS:
    void picked(const std::string& id);
    /// Return was pressed: the next thing to say is the severity.
    void passedOn();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void pick(const QModelIndex& index);
    void describe(const QModelIndex& index);
    void fitTree();
    QModelIndex firstCategory(const QModelIndex& parent = {}) const;
    QModelIndex indexOf(const std::string& id) const;

    QStandardItemModel model_;
    QSortFilterProxyModel narrowed_;
    QLineEdit* filter_;
    QTreeView* tree_;
    const MqmTree* mqm_ = nullptr;
    QLabel* description_;
    std::string chosen_;
};

} // namespace duizhao
