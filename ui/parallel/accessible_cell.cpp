#include "ui/parallel/accessible_cell.h"

#include "core/text/boundaries.h"
#include "ui/parallel/flag_words.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/text_caret.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace duizhao {

QString rowWords(const ParallelView& view, std::size_t row) {
    ParallelPage& page = *view.page();
    const auto layout = page.layout(row);
    const RowContent& content = layout->content();
    if (content.pairs.empty())
        return {};
    const auto marks = page.marks(row);
    const QLocale locale;
    const auto number = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    const QString first = number(content.pairs.front().number + 1);
    const QString last = number(content.pairs.back().number + 1);
    const QString count = number(page.pairCount());
    QStringList words;
    //: Said by a screen reader: position of a row
    words << (first == last
                  ? QCoreApplication::translate("duizhao::ParallelView", "pair %1 of %2").arg(first, count)
                  : QCoreApplication::translate("duizhao::ParallelView", "pairs %1 to %2 of %3")
                        .arg(first, last, count));
    const auto all = [&](PairState state) {
        return std::all_of(marks->pairs.begin(), marks->pairs.end(),
                           [&](const PairMark& mark) { return mark.state == state; });
    };
    for (const PairState state : {PairState::unread, PairState::read, PairState::done})
        if (all(state))
            words << stateWords(state);
    bool doubtful = false;
    std::set<std::string> flags;
    for (const SpanMark& mark : marks->spans)
        flags.insert(mark.annotation);
    for (const PairMark& mark : marks->pairs) {
        doubtful = doubtful || mark.doubtful;
        for (const FlagMark& flag : mark.flags)
            flags.insert(flag.annotation);
    }
    if (doubtful)
        words << QCoreApplication::translate("duizhao::ParallelView", "pairing doubtful",
                                             "said by a screen reader of a row");
    const auto flagCount = static_cast<int>(flags.size());
    if (flagCount == 1)
        words << QCoreApplication::translate("duizhao::ParallelView", "1 flag",
                                             "said by a screen reader of a row");
    else if (flagCount > 1)
        words << QCoreApplication::translate("duizhao::ParallelView", "%n flags",
                                             "said by a screen reader of a row", flagCount);
    return windowLocale().createSeparatedList(words);
}

AccessibleCell::AccessibleCell(ParallelView* view, const Row& row, Side side)
    : view_(view), setting_(view->setting()), row_(row), side_(side) {}

bool AccessibleCell::isValid() const { return view_ && view_->page() && view_->setting() == setting_; }

std::shared_ptr<const RowLayout> AccessibleCell::layout() const {
    return view_->page()->layout(view_->page()->numberOf(row_));
}

QWindow* AccessibleCell::window() const { return isValid() ? view_->window()->windowHandle() : nullptr; }

QAccessibleInterface* AccessibleCell::table() const {
    return isValid() ? QAccessible::queryAccessibleInterface(view_) : nullptr;
}

int columnOf(PageLayout layout, Side side) { return showsBoth(layout) && side == Side::target ? 1 : 0; }

int AccessibleCell::columnIndex() const { return view_ ? columnOf(view_->pageLayout(), side_) : 0; }

int AccessibleCell::rowIndex() const {
    return isValid() ? static_cast<int>(view_->page()->numberOf(row_)) : -1;
}

/// The cell's text with the offsets of the cell.
QString AccessibleCell::shown() const {
    if (!isValid())
        return {};
    const auto row = layout();
    if (!row->isLeftOut())
        return row->content().cell(side_).shown();
    if (side_ == Side::target)
        return {};
    QString text = leftOutLabel(row->content());
    if (row->content().open)
        text += QChar::LineSeparator + row->content().leftOutText;
    return text;
}

QString AccessibleCell::text(QAccessible::Text kind) const {
    if (!isValid())
        return {};
    if (kind == QAccessible::Name || kind == QAccessible::Value)
        return shown();
    if (kind == QAccessible::Description) {
        const std::size_t row = view_->page()->numberOf(row_);
        QStringList parts(rowWords(*view_, row));
        if (view_->corrected() && layout()->content().drawnOf(side_))
            //: Said by a screen reader: %1 is the translation with its corrections.
            parts << QCoreApplication::translate("duizhao::ParallelView", "corrected: %1")
                         .arg(layout()->cell(side_).drawnText());
        if (row_.kind == Row::Kind::unit)
            parts << flagWords(*view_->page(), row, side_);
        return parts.join(QStringLiteral(". "));
    }
    return {};
}

/// Where the cell's text begins on the screen.
QPoint AccessibleCell::globalOrigin() const {
    const auto top = view_->page()->scroll().topOf(view_->page()->numberOf(row_));
    return view_->viewport()->mapToGlobal(layout()->cellOrigin(side_) + QPoint(0, static_cast<int>(top)));
}

QRect AccessibleCell::rect() const {
    if (!isValid())
        return {};
    const auto row = layout();
    return QRect(globalOrigin(), QSize(row->cell(side_).width(), row->cell(side_).height()));
}

QAccessible::State AccessibleCell::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = row_.kind == Row::Kind::unit;
    state.focusable = row_.kind == Row::Kind::unit;
    state.focused = view_->hasFocus() && hasCaret();
    const QRect window(view_->viewport()->mapToGlobal(QPoint(0, 0)), view_->viewport()->size());
    state.offscreen = !window.intersects(rect());
    state.invisible = !view_->isVisible();
    state.expandable = row_.kind == Row::Kind::leftOut;
    state.expanded = row_.kind == Row::Kind::leftOut && layout()->content().open;
    state.collapsed = row_.kind == Row::Kind::leftOut && !state.expanded;
    return state;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    return nullptr;
}

bool AccessibleCell::hasCaret() const {
    const TextCaret* caret = view_->textCaret();
    return caret && caret->valid() && caret->side() == side_ && caret->row() == view_->page()->numberOf(row_);
}

std::size_t AccessibleCell::clamped(int offset) const {
    return static_cast<std::size_t>(std::clamp(offset, 0, characterCount()));
}

void AccessibleCell::selection(int index, int* begin, int* end) const {
    *begin = *end = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const TextSpan cell = view_->textCaret()->selectedCell();
    *begin = static_cast<int>(cell.begin);
    *end = static_cast<int>(cell.end);
}

int AccessibleCell::selectionCount() const {
    return isValid() && hasCaret() && view_->textCaret()->hasSelection() ? 1 : 0;
}

void AccessibleCell::removeSelection(int index) {
    if (index == 0 && selectionCount() > 0)
        view_->clearSelection();
}

void AccessibleCell::setSelection(int index, int begin, int end) {
    if (index != 0 || !isValid() || row_.kind == Row::Kind::leftOut)
        return;
    const TextSpan span = layout()->content().cell(side_).toText(
        TextSpan{clamped(std::min(begin, end)), clamped(std::max(begin, end))});
    view_->setSelection({side_, span});
}

int AccessibleCell::cursorPosition() const {
    return isValid() && hasCaret() ? static_cast<int>(view_->textCaret()->offset()) : -1;
}

void AccessibleCell::setCursorPosition(int position) {
    if (!isValid() || row_.kind == Row::Kind::leftOut)
        return;
    const std::size_t offset = layout()->content().cell(side_).toText(clamped(position));
    view_->scrollToSpan(side_, {offset, offset});
}

QString AccessibleCell::text(int begin, int end) const {
    const QString all = shown();
    const auto length = static_cast<int>(all.size());
    begin = std::clamp(begin, 0, length);
    end = end < 0 ? length : std::clamp(end, begin, length);
    return all.mid(begin, end - begin);
}

/// Words are those of the view's double click: Qt's own finder takes every Han character for a word.
QString AccessibleCell::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                                     int* end) const {
    if (boundary != QAccessible::WordBoundary)
        return QAccessibleTextInterface::textAtOffset(offset, boundary, begin, end);
    const QString all = shown();
    const std::u16string units = all.toStdU16String();
    const TextSpan word = Boundaries(units).wordAt(clamped(offset));
    *begin = static_cast<int>(word.begin);
    *end = static_cast<int>(word.end);
    return all.mid(*begin, *end - *begin);
}

int AccessibleCell::characterCount() const { return static_cast<int>(shown().size()); }

QRect AccessibleCell::characterRect(int offset) const {
    if (!isValid() || offset < 0 || offset >= characterCount())
        return {};
    const auto begin = static_cast<std::size_t>(offset);
    const auto rects = layout()->cell(side_).rectsOf({begin, begin + 1});
    const QRectF rect = rects.empty() ? layout()->cell(side_).caretRect(begin) : rects.front();
    return rect.toAlignedRect().translated(globalOrigin());
}

int AccessibleCell::offsetAtPoint(const QPoint& point) const {
    if (!isValid() || !rect().contains(point))
        return -1;
    return static_cast<int>(layout()->cell(side_).offsetAt(point - globalOrigin()));
}

void AccessibleCell::scrollToSubstring(int begin, int) { setCursorPosition(begin); }

QString AccessibleCell::attributes(int offset, int* begin, int* end) const {
    *begin = 0;
    *end = characterCount();
    if (!isValid())
        return {};
    // The text said is the text as written, in whatever form it is drawn.
    const ArticleSummary& summary = view_->page()->session().summary();
    const std::string_view tag =
        languageTag(side_ == Side::source ? summary.sourceLanguage : summary.targetLanguage);
    QString attributes = QStringLiteral("language:%1;").arg(fromUtf8(tag));
    const std::size_t at = clamped(offset);
    bool flagged = false;
    // The run around the offset in which the same spans hold.
    TextSpan run{0, clamped(*end)};
    for (const SpanMark& mark : view_->page()->marks(view_->page()->numberOf(row_))->spans) {
        if (mark.side != side_ || mark.cell.empty())
            continue;
        flagged = flagged || mark.cell.contains(at);
        for (const std::size_t border : {mark.cell.begin, mark.cell.end}) {
            if (border <= at)
                run.begin = std::max(run.begin, border);
            else
                run.end = std::min(run.end, border);
        }
    }
    *begin = static_cast<int>(run.begin);
    *end = static_cast<int>(run.end);
    return flagged ? attributes + QStringLiteral("invalid:true;") : attributes;
}

} // namespace duizhao
