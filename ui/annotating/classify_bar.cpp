#include "ui/annotating/classify_bar.h"

#include "ui/words/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace duizhao {

namespace {

/// Columns in which the categories of a group stand.
constexpr int groupColumns = 4;

QString escaped(const QString& words) { return words.toHtmlEscaped(); }

} // namespace

ClassifyBar::ClassifyBar(QWidget* parent)
    : QFrame(parent), head_(new QLabel(this)), codes_(new QLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Codes of categories and severities"));
    for (QLabel* label : {head_, codes_}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setFocusPolicy(Qt::NoFocus);
    }
    codes_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(codes_, &QLabel::linkActivated, this, [this](const QString& key) {
        if (!key.isEmpty())
            Q_EMIT keyClicked(key.front());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 12);
    column->setSpacing(8);
    column->addWidget(head_);
    column->addWidget(codes_);
    hide();
}

/// Wrapped labels say what height they need only when asked with a width.
void ClassifyBar::fitHeight() { setFixedHeight(std::max(0, layout()->totalHeightForWidth(width()))); }

void ClassifyBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitHeight();
}

void ClassifyBar::setTheme(const Theme& theme) { theme_ = theme; }

void ClassifyBar::present(const MqmTree& tree, const Classification& state, const QString& words,
                          std::optional<int> left) {
    QString head = QStringLiteral("<b>%1</b>").arg(escaped(words));
    if (state.category())
        head += QStringLiteral(" — ") + escaped(categoryWords(tree, state.category()->id));
    if (left)
        //: How many flags still have to be described.
        head += QStringLiteral(" <span style='color:%1'>· %2</span>")
                    .arg(theme_.quietInk.name(), escaped(tr("%n more to describe", nullptr, *left)));
    head_->setText(head);
    codes_->setText(state.group() ? categoriesHtml(tree, *state.group())
                                  : groupsHtml(tree, state) + severitiesHtml(tree, state));
    show();
    fitHeight();
}

void ClassifyBar::present(Choosing what) {
    switch (what) {
    case Choosing::firstWord:
        head_->setText(tr("Type the letters of the first word."));
        break;
    case Choosing::lastWord:
        head_->setText(tr("Type the letters of the last word, or press Enter for this word alone."));
        break;
    case Choosing::place:
        head_->setText(tr("Where should the missing words stand? Type the letters of the place."));
        break;
    }
    codes_->setText(QStringLiteral("<span style='color:%1'>%2</span>")
                        .arg(theme_.quietInk.name(), escaped(tr("Backspace takes back, Escape leaves."))));
    show();
    fitHeight();
}

QString ClassifyBar::keyHtml(const QString& key, const QString& words, bool chosen) const {
    // A key cap: paper on ink stands out in every theme, and a chosen one is underlined as well.
    return QStringLiteral(
               "<a href='%1' style='text-decoration:none;color:%2'>"
               "<span style='background-color:%3;color:%4'>&nbsp;<b>%5</b>&nbsp;</span>&nbsp;&nbsp;%6</a>")
        .arg(escaped(key), theme_.ink.name(), theme_.ink.name(), theme_.paper.name(), escaped(key.toUpper()),
             chosen ? QStringLiteral("<u><b>%1</b></u>").arg(escaped(words)) : escaped(words));
}

QString ClassifyBar::groupsHtml(const MqmTree& tree, const Classification& state) const {
    QStringList codes;
    const std::string_view chosen = state.category() ? state.category()->top() : std::string_view();
    for (const MqmGroup& group : tree.groups)
        codes << keyHtml(fromUtf8(group.keys), localWords(group.label), group.id == chosen);
    for (const MqmCategory& category : tree.categories)
        if (category.keys.size() == 1)
            codes << keyHtml(fromUtf8(category.keys), localWords(category.label), category.id == chosen);
    QString html = QStringLiteral("<table cellpadding='3'>");
    for (qsizetype at = 0; at < codes.size(); ++at) {
        if (at % groupColumns == 0)
            html += at > 0 ? QStringLiteral("</tr><tr>") : QStringLiteral("<tr>");
        html += QStringLiteral("<td style='padding-right:18px'>%1</td>").arg(codes[at]);
    }
    return html + QStringLiteral("</tr></table>");
}

QString ClassifyBar::categoriesHtml(const MqmTree& tree, const MqmGroup& group) const {
    QString html = QStringLiteral("<table cellpadding='3'>");
    for (const MqmCategory& category : tree.categories) {
        if (category.top() != group.id || category.keys.size() != 2)
            continue;
        html += QStringLiteral("<tr><td style='padding-right:14px;white-space:nowrap'>%1</td>"
                               "<td style='padding-right:14px'>%2</td><td style='color:%3'>%4</td></tr>")
                    .arg(keyHtml(fromUtf8(category.keys).mid(1), localWords(category.label), false),
                         escaped(localWords(category.definition)), theme_.quietInk.name(),
                         escaped(localWords(category.example)));
    }
    return html + QStringLiteral("</table>");
}

QString ClassifyBar::severitiesHtml(const MqmTree& tree, const Classification& state) const {
    QString html = QStringLiteral("<table cellpadding='3'><tr>");
    for (const MqmSeverity& severity : tree.severities)
        html += QStringLiteral("<td style='padding-right:18px'>%1</td>")
                    .arg(keyHtml(QString(QLatin1Char(severity.key)), localWords(severity.label),
                                 state.severity() == severity.severity));
    return html + QStringLiteral("</tr></table>");
}

} // namespace duizhao
