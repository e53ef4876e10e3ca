#pragma once

#include "core/store/articles.h"
#include "ui/article/article_session.h"

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace duizhao {

/// The articles of a library, newest first. Renaming in place is a change of the library, with its undo.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        articleRole = Qt::UserRole, ///< qlonglong
        pairsRole,
        doneRole,
        flagsRole,
    };

    explicit LibraryModel(QObject* parent = nullptr);

    /// The library must outlive its place here; none: an empty list.
    void setLibrary(Library* library, const Editor& editor);
    /// Reads the list again. Rows come and go one by one: where a title is being typed, it goes on.
    void refresh();
    /// Reads one article again.
    void refreshArticle(std::int64_t article);
    QModelIndex indexOf(std::int64_t article) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void renamed(std::int64_t article);
    /// The title could not be stored; failed() has said why.
    void notRenamed(std::int64_t article, const QString& title);
    void failed(const duizhao::Error& error);

private:
    void show(std::vector<ArticleSummary> now);
    QString spoken(const ArticleSummary& summary) const;

    Library* library_ = nullptr;
    Editor editor_;
    std::vector<ArticleSummary> articles_;
};

} // namespace duizhao
