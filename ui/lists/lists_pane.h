#pragma once

#include "ui/theme/theme.h"

#include <QTabWidget>

#include <optional>
#include <string>

class QComboBox;
class QPushButton;

namespace duizhao {

class PlaceTable;
class SearchPage;

/// The pane below the text: the flags of the article, what the checks found, a search in it, the places that
/// say the same as what was flagged last.
class ListsPane : public QTabWidget {
    Q_OBJECT
public:
    enum class Page { flags, issues, search, same };

    explicit ListsPane(QWidget* parent = nullptr);

    PlaceTable& flags() const { return *flags_; }
    PlaceTable& issues() const { return *issues_; }
    /// Which levels of checks are listed; its items carry a CheckLevel.
    QComboBox& issueLevel() const { return *issueLevel_; }
    SearchPage& search() const { return *search_; }
    PlaceTable& same() const { return *same_; }
    QPushButton& flagAllSame() const { return *flagAllSame_; }

    /// Brings a page to the front; the focus goes into it, to the chosen flag or to what is nearest to the
    /// pair being read.
    void open(Page page, std::optional<std::size_t> pair = {}, const std::string& flag = {});
    Page page() const { return static_cast<Page>(currentIndex()); }
    /// The number in the title of a page; 0 for none.
    void setCount(Page page, int count);
    void setTheme(const Theme& theme);

private:
    PlaceTable* flags_;
    PlaceTable* issues_;
    QComboBox* issueLevel_;
    SearchPage* search_;
    PlaceTable* same_;
    QPushButton* flagAllSame_;
};

} // namespace duizhao
