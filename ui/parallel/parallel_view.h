#pragma once

#include "core/store/search.h"
#include "core/text/chinese_display.h"
#include "ui/article/article_session.h"
#include "ui/article/counterparts.h"
#include "ui/parallel/issue_painter.h"
#include "ui/parallel/page_layout.h"
#include "ui/parallel/reading_position.h"
#include "ui/parallel/reading_setting.h"
#include "ui/parallel/row_mode.h"
#include "ui/parallel/word_tag.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Lexicon;
class OverviewReader;
class OverviewStrip;
class ParallelPage;
class TextCaret;

/// A bilingual article set in two columns. Draws what is visible and asks the session for no more; every
/// change is made elsewhere, the view follows the session's signals. Keys: arrows move the caret and with
/// Shift the selection, Ctrl goes by words, Left and Right at the end of a cell and Tab go to the other
/// column. All other keys are the window's, where they can be changed. Takes no input method and no drops
/// (they reach the parent).
class ParallelView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ParallelView(QWidget* parent = nullptr);
    ~ParallelView() override;

    /// The article shown; none: the empty view. The session must outlive its place here.
    void setSession(ArticleSession* session);
    ArticleSession* session() const;

    void setTheme(const Theme& theme);
    const Theme& theme() const;
    /// The dictionary that words are linked with, for the articles shown from now on; null for none. Must
    /// outlive its place here.
    void setLexicon(const Lexicon* lexicon);
    /// What the article shown has taught of its words.
    void setLearnedWords(const LearnedWords& learned);
    /// Keeps the place.
    void setRowMode(RowMode mode);
    RowMode rowMode() const;
    /// Keeps the place.
    void setPageLayout(PageLayout layout);
    PageLayout pageLayout() const;
    bool showsSide(Side side) const { return shows(pageLayout(), side); }
    /// Opens or folds all left-out lines; each also opens on its own.
    void setLeftOutOpen(bool open);
    bool leftOutOpen() const;
    /// Whether the article has left-out lines.
    bool hasLeftOut() const;
    /// Opens or folds the left-out lines in sight that are nearest to the current pair: those above it, or
    /// else those below. False where there are none.
    bool toggleLeftOutHere();

    /// The pair with the caret; nothing without an article or pairs.
    std::optional<Pair> currentPair() const;
    void setCurrentPair(std::size_t number);

    /// Never empty, inside one row and column, on grapheme borders.
    std::optional<TextSelection> selection() const;
    void setSelection(const TextSelection& selection);
    QString selectedText() const;
    /// The column the caret is in.
    Side activeSide() const;
    /// Where the caret stands; nothing without an article or pairs.
    std::optional<TextPlace> caret() const;

    /// Keeps the place.
    void setReadingSetting(const ReadingSetting& setting);
    const ReadingSetting& readingSetting() const;
    /// Shows Chinese in another form than it is written in; null: as written. Display only: selections, marks
    /// and what is copied remain the text's. Keeps the place.
    void setChineseDisplay(std::shared_ptr<const ChineseDisplay> display);
    ChineseForm chineseForm() const;
    /// Draws the translation with its corrections in it, changes marked; the text remains. Keeps the place.
    void setCorrected(bool corrected);
    bool corrected() const;
    /// 1 is the usual size; kept between 0.5 and 3.
    void setZoom(qreal zoom);
    qreal zoom() const;

    ReadingPosition position() const;
    void restorePosition(const ReadingPosition& position);

    /// Brings a span into view and makes its pair the current one.
    void scrollToSpan(Side side, TextSpan span);
    /// Brings all of the current pair into view, or its line with the caret where there is no room for it.
    void revealCurrentPair();

    /// The place of the character under a point of the viewport; nothing beside the text.
    std::optional<TextPlace> characterAt(const QPoint& point) const;
    /// Where a span of a side stands in the viewport; at an empty span the place for a caret.
    QRectF rectOf(Side side, TextSpan span) const;
    /// The word under the pointer, or at the caret where the keyboard was used last, and its counterparts.
    const std::vector<LitWord>& litWords() const;
    /// The word of a pair at an offset of a side's text and its counterparts; the word first.
    std::vector<LitWord> counterpartsAt(const Pair& pair, Side side, std::size_t offset) const;
    /// The pair under the pointer.
    std::optional<Pair> hoverPair() const;

    /// The annotation drawn as chosen; empty for none.
    void setActiveAnnotation(const std::string& id);
    const std::string& activeAnnotation() const;

    /// What a search found, in reading order, drawn in place; and the one a person is at, or none.
    void setHits(std::vector<SearchHit> hits);
    void setCurrentHit(const std::optional<SearchHit>& hit);
    const std::vector<SearchHit>& hits() const;
    /// The current hit, as long as the caret stands where it leads.
    std::optional<TextSelection> hitAtCaret() const;
    /// What the checks found, in the order of pairs, drawn in place; and the issue a person is at, or 0.
    void setIssues(std::vector<IssueMark> issues);
    void setActiveIssue(std::int64_t issue);
    const std::vector<IssueMark>& issues() const;
    /// Labels over words of the article, drawn until others are set.
    void setWordTags(std::vector<WordTag> tags);
    const std::vector<WordTag>& wordTags() const;
    /// The strip beside the scroll bar, and what fills it.
    const OverviewReader& overview() const;
    const OverviewStrip& overviewStrip() const;

    /// What is laid out, for assistive technology and tests; null without an article.
    ParallelPage* page() const;
    TextCaret* textCaret() const;
    /// Another number after each time all rows were set anew.
    std::size_t setting() const;

public Q_SLOTS:
    void nextPair();
    void previousPair();
    void clearSelection();
    /// Copies the selection, or the current pair's text in the active column.
    void copy();
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    void currentPairChanged();
    void selectionChanged();
    /// A press landed on an annotation's span, mark or gutter flag.
    void annotationClicked(const std::string& id);
    /// The top row or the current pair is another one now.
    void positionChanged();
    void zoomChanged();
    void pageLayoutChanged();
    /// Another pair is under the pointer, or none.
    void hoverPairChanged();
    /// Tab asks for the side that the layout does not show.
    void otherSideWanted();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class State;
    class Watch;
    void rebuild(bool keepPlace);
    void refreshScrollBar();
    void buildOverview();
    void placeOverview();
    void afterScroll();
    void revealCaret();
    void goToPair(std::size_t number);
    bool moveByKey(QKeyEvent* event);
    void movePage(int direction, bool extend);
    void toggleLeftOut(std::size_t row);
    void hoverAt(const QPoint& point);
    void setHoverPair(const std::optional<std::size_t>& pair);
    void lightWordAt(const std::optional<TextPlace>& place);
    std::string annotationAt(const QPoint& point) const;
    std::optional<std::size_t> leftOutRowAt(const QPoint& point) const;
    void follow(ArticleSession& session);
    void tellAllChanged();
    void tellAssistiveTechnology();

    std::unique_ptr<State> state_;
};

} // namespace duizhao
