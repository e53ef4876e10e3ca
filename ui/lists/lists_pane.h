#pragma once

#include "ui/theme/theme.h"

#include <QTabWidget>

class QPushButton;

namespace duizhao {

class PlaceTable;
class SearchPage;

/// The pane below the text: the flags of the article, a search in it, the places that say the same as what
/// was flagged last.
class ListsPane : public QTabWidget {
    Q_OBJECT
public:
    enum class Page { flags, search, same };

    explicit ListsPane(QWidget* parent = nullptr);

    PlaceTable& flags() const { return *flags_; }
    SearchPage& search() const { return *search_; }
    PlaceTable& same() const { return *same_; }
    QPushButton& flagAllSame() const { return *flagAllSame_; }

    /// Brings a page to the front; the focus goes into it.
    void open(Page page);
    Page page() const { return static_cast<Page>(currentIndex()); }
    /// The number in the title of a page; 0 for none.
    void setCount(Page page, int count);
    void setTheme(const Theme& theme);

private:
    PlaceTable* flags_;
    SearchPage* search_;
    PlaceTable* same_;
    QPushButton* flagAllSame_;
};

} // namespace duizhao
