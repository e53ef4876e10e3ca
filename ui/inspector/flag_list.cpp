#include "ui/inspector/flag_list.h"

#include "ui/inspector/severity_icon.h"
#include "ui/words/words.h"

#include <QKeyEvent>

#include <algorithm>

namespace duizhao {

namespace {

constexpr int mostRows = 6;
constexpr qsizetype mostWords = 80; ///< in units

} // namespace

FlagList::FlagList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Flags of this pair"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setIconSize({16, 16});
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!filling_ && row >= 0)
            Q_EMIT chosen(flags_[static_cast<std::size_t>(row)].id);
    });
}

void FlagList::setFlags(const std::vector<Annotation>& flags, const MqmTree& tree) {
    flags_ = flags;
    filling_ = true;
    clear();
    for (const Annotation& flag : flags_) {
        //: A flag in a list: %1 the flagged words, %2 the category.
        const QString line =
            tr("%1 — %2").arg(flaggedWords(flag, mostWords), categoryWords(tree, flag.category));
        auto* item = new QListWidgetItem(severityIcon(flag.severity, theme_), line, this);
        item->setToolTip(fromUtf8(flag.note));
        //: What a screen reader says of a flag: %1 the words, %2 the category, %3 the severity.
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2, %3")
                          .arg(flaggedWords(flag, mostWords), categoryWords(tree, flag.category),
                               severityWords(tree, flag.severity)));
    }
    filling_ = false;
    fitHeight();
}

void FlagList::setTheme(const Theme& theme) {
    theme_ = theme;
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(severityIcon(flags_[static_cast<std::size_t>(row)].severity, theme_));
}

void FlagList::setActive(const std::string& id) {
    const auto found =
        std::find_if(flags_.begin(), flags_.end(), [&](const Annotation& flag) { return flag.id == id; });
    filling_ = true;
    setCurrentRow(found == flags_.end() ? -1 : static_cast<int>(found - flags_.begin()));
    filling_ = false;
}

void FlagList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QListWidget::keyPressEvent(event);
}

void FlagList::fitHeight() {
    // Lines are not alike: Han characters stand higher.
    int height = 2 * frameWidth();
    for (int row = 0; row < std::min(count(), mostRows); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

} // namespace duizhao
