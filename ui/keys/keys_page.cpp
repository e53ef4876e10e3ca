#include "ui/keys/keys_page.h"

#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace duizhao {

namespace {

constexpr int columns = 3;

/// A heading with lines of keys and words.
struct Section {
    QString title;
    std::vector<std::pair<QString, QString>> lines; ///< keys, words
};

QString allKeys(const QList<QKeySequence>& keys) {
    QStringList all;
    for (const QKeySequence& key : keys)
        all << key.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral("  "));
}

/// What the text itself does with keys that are no commands.
Section movingSection() {
    return {KeysPage::tr("In the text"),
            {{KeysPage::tr("Arrows"), KeysPage::tr("move the caret")},
             {KeysPage::tr("Shift+arrows"), KeysPage::tr("select characters")},
             {KeysPage::tr("Ctrl+Shift+arrows"), KeysPage::tr("select words, in both languages")},
             {KeysPage::tr("Tab"), KeysPage::tr("the other column")},
             {KeysPage::tr("Esc"), KeysPage::tr("clear the selection, leave a field, end a search")}}};
}

std::vector<Section> commandSections(const KeyMap& map, const MqmTree& tree) {
    std::vector<Section> sections;
    for (const ActionRow& row : actionRows()) {
        if (!row.id || !row.menu || !isShown(row, tree))
            continue;
        const QString menu = menuWords(row);
        const QString keys = allKeys(map.keys(row));
        if (keys.isEmpty())
            continue;
        auto section = std::find_if(sections.begin(), sections.end(),
                                    [&](const Section& known) { return known.title == menu; });
        if (section == sections.end())
            section = sections.insert(sections.end(), {menu, {}});
        section->lines.emplace_back(keys, actionWords(row));
    }
    return sections;
}

Section codeSection(const MqmTree& tree) {
    Section section{KeysPage::tr("Codes of errors"), {}};
    for (const MqmCategory& category : tree.categories) {
        QStringList keys;
        for (const char key : category.keys)
            keys << QString(QLatin1Char(key)).toUpper();
        section.lines.emplace_back(keys.join(QLatin1Char(' ')), categoryWords(tree, category.id));
    }
    for (const MqmSeverity& severity : tree.severities)
        section.lines.emplace_back(QString(QLatin1Char(severity.key)).toUpper(), localWords(severity.label));
    return section;
}

QString html(const Section& section, const Theme& theme) {
    QString text = QStringLiteral("<h3 style='margin-bottom:4px'>%1</h3><table cellpadding='2'>")
                       .arg(section.title.toHtmlEscaped());
    for (const auto& [keys, words] : section.lines)
        text += QStringLiteral("<tr><td style='padding-right:12px;white-space:nowrap;color:%1'><b>%2</b></td>"
                               "<td>%3</td></tr>")
                    .arg(theme.accent.name(), keys.toHtmlEscaped(), words.toHtmlEscaped());
    return text + QStringLiteral("</table>");
}

/// Divides sections into columns of about the same number of lines, in their order.
QString page(const std::vector<Section>& sections, const Theme& theme) {
    std::size_t all = 0;
    for (const Section& section : sections)
        all += section.lines.size() + 2;
    QString text = QStringLiteral("<table><tr>");
    std::size_t at = 0;
    std::size_t lines = 0;
    for (std::size_t column = 1; column <= columns; ++column) {
        text += QStringLiteral("<td style='padding-right:32px'>");
        for (; at < sections.size() && (column == columns || lines < all * column / columns); ++at) {
            text += html(sections[at], theme);
            lines += sections[at].lines.size() + 2;
        }
        text += QStringLiteral("</td>");
    }
    return text + QStringLiteral("</tr></table>");
}

} // namespace

KeysPage::KeysPage(const KeyMap& map, const MqmTree& tree, const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    std::vector<Section> sections = commandSections(map, tree);
    sections.push_back(movingSection());
    sections.push_back(codeSection(tree));
    auto* label = new QLabel(page(sections, theme));
    label->setTextFormat(Qt::RichText);
    label->setAlignment(Qt::AlignTop);
    label->setMargin(18);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QScrollArea(this);
    area->setWidget(label);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("All keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    QPushButton* change = buttons->addButton(tr("Change…"), QDialogButtonBox::ActionRole);
    connect(change, &QPushButton::clicked, this, &KeysPage::changeWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(18, 0, 18, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    area->setFocus();
    constexpr int barAndFoot = 70;
    label->ensurePolished(); // the window's style sets its font
    resize(label->sizeHint().width() + 40, std::min(label->sizeHint().height() + barAndFoot, 820));
}

} // namespace duizhao
