#include "ui/library/library_model.h"

#include "core/store/annotations.h"
#include "ui/words/words.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace duizhao {

namespace {

/// Empty for what was pasted.
QString fileNames(const ArticleSummary& summary) {
    QStringList names;
    for (const std::string& name : summary.files)
        names << fromUtf8(name);
    return windowLocale().createSeparatedList(names);
}

QString toolTip(const ArticleSummary& summary) {
    const QString files = fileNames(summary);
    return fromUtf8(summary.title) + (files.isEmpty() ? QString() : QLatin1Char('\n') + files);
}

} // namespace

LibraryModel::LibraryModel(QObject* parent) : QAbstractListModel(parent) {}

void LibraryModel::setLibrary(Library* library, const Editor& editor) {
    if (library != library_)
        show({});
    library_ = library;
    editor_ = editor;
    refresh();
}

void LibraryModel::refresh() {
    std::vector<ArticleSummary> now;
    if (library_) {
        auto listed = listArticles(*library_, editor_.annotator);
        if (!listed) {
            Q_EMIT failed(listed.error());
            return;
        }
        now = std::move(*listed);
    }
    show(std::move(now));
}

void LibraryModel::show(std::vector<ArticleSummary> now) {
    std::unordered_set<std::int64_t> stay;
    for (const ArticleSummary& summary : now)
        stay.insert(summary.article);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = articles_.begin() + row;
        if (stay.contains(at->article))
            continue;
        beginRemoveRows({}, row, row);
        articles_.erase(at);
        endRemoveRows();
    }
    // What is left usually stands in the same order, newest first.
    for (int row = 0; row < static_cast<int>(now.size()); ++row) {
        const auto at = articles_.begin() + row;
        const ArticleSummary& summary = now[static_cast<std::size_t>(row)];
        if (at != articles_.end() && at->article == summary.article) {
            *at = summary;
            continue;
        }
        beginInsertRows({}, row, row);
        articles_.insert(at, summary);
        endInsertRows();
    }
    if (articles_.size() > now.size()) {
        beginRemoveRows({}, static_cast<int>(now.size()), rowCount() - 1);
        articles_.resize(now.size());
        endRemoveRows();
    }
    if (!articles_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LibraryModel::refreshArticle(std::int64_t article) {
    const QModelIndex at = indexOf(article);
    if (!at.isValid())
        return;
    auto summary = articleSummary(*library_, article, editor_.annotator);
    if (!summary) {
        refresh();
        return;
    }
    articles_[static_cast<std::size_t>(at.row())] = std::move(*summary);
    Q_EMIT dataChanged(at, at);
}

QModelIndex LibraryModel::indexOf(std::int64_t article) const {
    const auto found = std::find_if(articles_.begin(), articles_.end(),
                                    [&](const ArticleSummary& one) { return one.article == article; });
    return found == articles_.end() ? QModelIndex() : index(static_cast<int>(found - articles_.begin()));
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(articles_.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ArticleSummary& summary = articles_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return fromUtf8(summary.title);
    case Qt::ToolTipRole:
        return toolTip(summary);
    case Qt::AccessibleDescriptionRole:
        return fileNames(summary);
    case Qt::AccessibleTextRole:
        return spoken(summary);
    case articleRole:
        return static_cast<qlonglong>(summary.article);
    case pairsRole:
        return static_cast<qlonglong>(summary.pairs);
    case doneRole:
        return static_cast<qlonglong>(summary.donePairs);
    case flagsRole:
        return static_cast<qlonglong>(summary.annotations);
    default:
        return {};
    }
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString title = value.toString().simplified();
    if (!library_ || !index.isValid() || role != Qt::EditRole || title.isEmpty() ||
        title == data(index, Qt::EditRole).toString())
        return false;
    const std::int64_t article = articles_[static_cast<std::size_t>(index.row())].article;
    const Edit edit{*library_, editor_.window, editor_.annotator, article, change::rename};
    if (const auto done = setArticleTitle(edit, article, title.toStdString()); !done) {
        Q_EMIT failed(done.error());
        Q_EMIT notRenamed(article, title);
        return false;
    }
    refreshArticle(article);
    Q_EMIT renamed(article);
    return true;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return library_ && library_->access() == LibraryAccess::readWrite ? flags | Qt::ItemIsEditable : flags;
}

QString LibraryModel::spoken(const ArticleSummary& summary) const {
    const QString flags = tr("%n flag(s)", nullptr, static_cast<int>(summary.annotations));
    //: What a screen reader says of an article: %1 its title, %2 and %3 the pairs done and in all, %4 "3
    //: flags".
    return tr("%1, %2 of %3 pairs done, %4")
        .arg(fromUtf8(summary.title))
        .arg(summary.donePairs)
        .arg(summary.pairs)
        .arg(flags);
}

} // namespace duizhao
