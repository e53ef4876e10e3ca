#pragma once

#include "core/store/search.h"
#include "ui/lists/list_jobs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace duizhao {

class PlaceTable;

/// What to look for in the article, and where it was found. Every keystroke asks anew.
class SearchPage : public QWidget {
    Q_OBJECT
public:
    explicit SearchPage(QWidget* parent = nullptr);

    PlaceTable& hits() const { return *hits_; }
    /// As the fields stand.
    SearchQuery query() const;
    void startTyping(const QString& words = {});
    void showHits(std::vector<PlaceRow> rows, bool more);
    /// Neither hits, nor that there are none.
    void showNothing();
    void showError(const QString& words);

Q_SIGNALS:
    void wanted(const duizhao::SearchQuery& query);
    /// Return in the field: go to the next hit.
    void nextWanted();
    void previousWanted();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* newOption(const QString& sign, const QString& words);

    QLineEdit* text_;
    QToolButton* matchCase_;
    QToolButton* wholeWord_;
    QToolButton* expression_;
    QComboBox* side_;
    QLabel* remark_;
    PlaceTable* hits_;
};

} // namespace duizhao
