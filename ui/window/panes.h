#pragma once

#include <QSplitter>

class QStackedWidget;

namespace duizhao {

class ClassifyBar;
class Inspector;
class LibraryPanel;
class ListsPane;
class MessageBar;
class MessagePage;
class ParallelView;
struct Theme;

/// The three panes of the window beside each other: library, text, inspector. In place of the text one of two
/// pages can stand; a line of message over it, the codes of
/// the categories and the lists below it. It lays out and knows where the focus goes, nothing else.
class Panes : public QSplitter {
    Q_OBJECT
public:
    enum class Page { text, empty, problem };

    explicit Panes(QWidget* parent = nullptr);

    LibraryPanel& library() const { return *library_; }
    ParallelView& view() const { return *view_; }
    Inspector& inspector() const { return *inspector_; }
    MessageBar& messages() const { return *messages_; }
    ClassifyBar& classifyBar() const { return *classifyBar_; }
    ListsPane& lists() const { return *lists_; }
    MessagePage& emptyPage() const { return *emptyPage_; }
    MessagePage& problemPage() const { return *problemPage_; }

    /// Shows a page in the middle. The focus stays in the middle if it was there, or nowhere.
    void showPage(Page page);
    /// Library, text, inspector in turn; hidden panes are passed over.
    void focusNext();
    /// The widths of a window that was never resized, for its whole width in pixels.
    void setFirstWidths(int whole);
    void setTheme(const Theme& theme);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The lists take half of the height at most.
    void keepTextHigh();

    LibraryPanel* library_;
    QSplitter* column_;    ///< the text and the lists below it
    bool divided_ = false; ///< by a person, who has moved the border between the two
    MessageBar* messages_;
    QStackedWidget* pages_;
    ParallelView* view_;
    MessagePage* emptyPage_;
    MessagePage* problemPage_;
    ClassifyBar* classifyBar_;
    ListsPane* lists_;
    Inspector* inspector_;
};

} // namespace duizhao
