#include "ui/lists/lists_pane.h"

#include "ui/lists/list_jobs.h"
#include "ui/lists/place_table.h"
#include "ui/lists/search_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <array>

namespace duizhao {

namespace {

constexpr int leastHeight = 170;
constexpr int leastChoiceWidth = 60; ///< a narrow window cuts it off

QString titleOf(ListsPane::Page page) {
    switch (page) {
    case ListsPane::Page::flags:
        return ListsPane::tr("Flags");
    case ListsPane::Page::issues:
        //: Title of a list: what the checks found.
        return ListsPane::tr("Issues");
    case ListsPane::Page::search:
        return ListsPane::tr("Search");
    case ListsPane::Page::same:
        break;
    }
    //: Title of a list: other places with the same translation as the one flagged.
    return ListsPane::tr("Same again");
}

} // namespace

ListsPane::ListsPane(QWidget* parent)
    : QTabWidget(parent),
      flags_(new PlaceTable(tr("Flags of the article"), flagColumns(), this)),
      issues_(new PlaceTable(tr("Issues of the article"), issueColumns(), this)),
      issueLevel_(new QComboBox(this)),
      search_(new SearchPage(this)),
      same_(new PlaceTable(tr("Places with the same translation"), sameColumns(), this)),
      flagAllSame_(new QPushButton(tr("Flag All in the List"), this)) {
    setDocumentMode(true);
    setMinimumHeight(leastHeight);
    setAccessibleName(tr("Lists"));
    issueLevel_->setMinimumWidth(leastChoiceWidth);
    issueLevel_->setAccessibleName(tr("How sure an issue must be"));
    //: Which findings of the checks are listed.
    issueLevel_->addItem(tr("Errors only"), static_cast<int>(CheckLevel::usual));
    issueLevel_->addItem(tr("Hints too"), static_cast<int>(CheckLevel::hint));
    issueLevel_->addItem(tr("Everything"), static_cast<int>(CheckLevel::off));
    issues_->tools()->insertWidget(1, issueLevel_);
    flags_->setEmptyWords(tr("Nothing is flagged yet."));
    same_->setEmptyWords(tr("After a flag, other places with the same translation are listed here."));
    same_->tools()->addWidget(flagAllSame_);
    for (QWidget* page : std::array<QWidget*, 4>{flags_, issues_, search_, same_})
        addTab(page, {});
    for (const Page page : {Page::flags, Page::issues, Page::search, Page::same})
        setCount(page, 0);
}

void ListsPane::setCount(Page page, int count) {
    //: A title of a list with the number of its lines.
    const QString title = count > 0 ? tr("%1 (%2)").arg(titleOf(page)).arg(count) : titleOf(page);
    setTabText(static_cast<int>(page), title);
    if (page == Page::same)
        flagAllSame_->setEnabled(count > 0);
}

void ListsPane::open(Page page, std::optional<std::size_t> pair, const std::string& flag) {
    setCurrentIndex(static_cast<int>(page));
    switch (page) {
    case Page::flags:
        flags_->setHere(pair, flag);
        return flags_->takeFocus();
    case Page::issues:
        issues_->setHere(pair);
        return issues_->takeFocus();
    case Page::search:
        return search_->startTyping();
    case Page::same:
        return same_->takeFocus();
    }
}

void ListsPane::setTheme(const Theme& theme) {
    flags_->setTheme(theme);
    issues_->setTheme(theme);
    search_->hits().setTheme(theme);
    same_->setTheme(theme);
}

} // namespace duizhao
