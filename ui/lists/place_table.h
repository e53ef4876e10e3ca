#pragma once

#include "ui/lists/place_model.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <utility>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace duizhao {

/// A list of places with a field that filters it and a choice of values for some columns. Moving in it shows
/// the place in the text, Return or a click goes there, Escape leaves.
class PlaceTable : public QWidget {
    Q_OBJECT
public:
    PlaceTable(const QString& name, std::vector<PlaceColumn> columns, QWidget* parent = nullptr);

    PlaceModel& model() { return model_; }
    const PlaceModel& model() const { return model_; }
    /// The line that is marked stays so if it is still there.
    void setRows(std::vector<PlaceRow> rows);
    /// Another line, or none, in the place of the one with this id; marked as that was.
    void replaceRow(const std::string& id, const std::optional<PlaceRow>& row);
    /// Without the line of filters and count, where the list is a search of its own.
    void hideFilters();
    /// What stands in place of an empty list.
    void setEmptyWords(const QString& words);
    /// What is to be said beside the number of lines; empty: nothing.
    void setRemark(const QString& words);
    void setTheme(const Theme& theme) { model_.setTheme(theme); }
    /// The marked line; null for none. Valid until the lines change.
    const PlaceRow* current() const;
    void mark(int row);
    void startFiltering();
    /// Marks the line with this id, or else the one nearest to the pair being read, when the list takes the
    /// focus. No pair: the line stays.
    void setHere(std::optional<std::size_t> pair, std::string id = {}) {
        here_ = pair;
        hereId_ = std::move(id);
    }
    void takeFocus();
    /// Widgets of the list's owner, in the line of the filters.
    QHBoxLayout* tools() const { return tools_; }

Q_SIGNALS:
    /// The line was marked with the keyboard: show the place.
    void looked(const duizhao::PlaceRow& row);
    /// Go there.
    void chosen(const duizhao::PlaceRow& row);
    void left();
    /// A key that the list does not know was pressed on a marked line.
    void keyPressed(int key, const duizhao::PlaceRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void change(const std::function<void()>& change);
    void filter();
    void fillChoices();
    void showCount();
    void choose();

    PlaceModel model_;
    QHBoxLayout* tools_;
    QLineEdit* filter_;
    std::map<int, QComboBox*> choices_; ///< by column
    QLabel* count_;
    QString remark_;
    QTableView* table_;
    QLabel* empty_;
    std::optional<std::size_t> here_;
    std::string hereId_;
    bool countShown_ = true;
    bool filling_ = false;
    bool waiting_ = false; ///< the list was empty when it was to take the focus
};

} // namespace duizhao
