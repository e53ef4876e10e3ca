#pragma once

#include "ui/library/library_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace duizhao {

/// The left pane: the articles of the library, with a field that filters them by title.
class LibraryPanel : public QWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    LibraryModel& model() { return model_; }
    /// Marks the article that is open.
    void setCurrent(std::optional<std::int64_t> article);
    /// The article that is marked in the list.
    std::optional<std::int64_t> current() const;
    void startSearch();
    void startRenaming();
    /// Whether a title is being typed.
    bool renaming() const;

Q_SIGNALS:
    void opened(std::int64_t article);
    void removeWanted(std::int64_t article);
    /// Escape, or a title has been typed: back to the text.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showMenu(const QPoint& at);
    void renameAgain(std::int64_t article, const QString& title);
    void showEmptiness();
    void open(const QModelIndex& index);
    bool keyPressed(const QObject* watched, int key);

    LibraryModel model_;
    QSortFilterProxyModel filtered_;
    std::optional<std::int64_t> current_;
    QLineEdit* search_;
    QListView* list_;
    QLabel* empty_;
};

} // namespace duizhao
