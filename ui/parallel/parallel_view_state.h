#pragma once

#include "ui/parallel/overview_reader.h"
#include "ui/parallel/overview_strip.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/text_caret.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QMetaObject>
#include <QPoint>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What the view remembers; shared by its source files only.
class ParallelView::State {
public:
    enum class Drag { none, characters, words };

    ArticleSession* session = nullptr;
    std::vector<QMetaObject::Connection> connections;
    Theme theme = lightTheme();
    RowMode mode = RowMode::paragraphs;
    PageLook look;
    bool peeked = false; ///< Tab has asked for the side that is not shown, and the caret has not moved since
    bool leftOutOpen = false;
    qreal zoom = 1;
    std::string activeAnnotation;
    std::vector<WordTag> wordTags;
    std::vector<IssueMark> issues;
    std::int64_t activeIssue = 0;
    std::vector<SearchHit> hits;
    std::optional<SearchHit> currentHit;
    int topInWindow = 0; ///< of the viewport, when it got its size

    std::unique_ptr<ParallelPage> page; ///< null without a session
    std::unique_ptr<TextCaret> caret;   ///< null without a page
    std::size_t setting = 0;            ///< counts the pages made

    const Lexicon* lexicon = nullptr;
    std::optional<Counterparts> counterparts; ///< nothing without a session
    std::optional<TextPlace> litPlace;
    std::vector<LitWord> litWords;

    OverviewReader* overview = nullptr; ///< children of the view
    OverviewStrip* strip = nullptr;

    std::optional<std::size_t> hoverPair;
    std::optional<Row> hoverLeftOut;
    Drag drag = Drag::none;
    QPoint pressedAt;
    QPoint dragPoint;
    QElapsedTimer sinceDoubleClick;
    QBasicTimer scrollTimer; ///< runs while a drag is above or below the window
    bool settingScrollBar = false;
};

/// Compares what the view's signals speak of before and after a change, and emits those that are due.
class ParallelView::Watch {
public:
    explicit Watch(ParallelView& view);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    struct Seen {
        std::optional<std::size_t> pair;
        std::optional<TextSelection> selection;
        std::optional<TextPlace> caret;
        std::size_t topRow = 0;
    };
    Seen look() const;

    ParallelView& view_;
    Seen before_;
};

} // namespace duizhao
