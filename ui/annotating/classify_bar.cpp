#include "ui/annotating/classify_bar.h"

#include "ui/words/words.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

/// Columns in which codes stand, the most first.
constexpr std::array columnCounts = {4, 3, 2};
constexpr QMargins margins(18, 10, 18, 12);
constexpr int spacing = 8;

QString escaped(const QString& words) { return words.toHtmlEscaped(); }

QString inColumns(const QStringList& keys, int columns) {
    QString html = QStringLiteral("<table cellpadding='3'>");
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (at % columns == 0)
            html += at > 0 ? QStringLiteral("</tr><tr>") : QStringLiteral("<tr>");
        html += QStringLiteral("<td style='padding-right:18px;white-space:nowrap'>%1</td>").arg(keys[at]);
    }
    return html + QStringLiteral("</tr></table>");
}

QString inLines(const QStringList& keys) {
    return QStringLiteral("<p style='margin:0;line-height:130%'>%1</p>")
        .arg(keys.join(QStringLiteral("&nbsp;&nbsp; ")));
}

/// Keys of two kinds, the closer the later.
QStringList settingsOf(const QStringList& first, const QStringList& second = {}) {
    const auto both = [&](auto&& set) { return set(first) + (second.isEmpty() ? QString() : set(second)); };
    QStringList settings;
    for (const int columns : columnCounts)
        settings << both([columns](const QStringList& keys) { return inColumns(keys, columns); });
    // Names are not broken, but where one alone is longer than a line.
    const QString lines = both(inLines);
    return settings << lines << QString(lines).replace(QChar::Nbsp, QLatin1Char(' '));
}

/// The room that HTML takes within a width, as a label sets it.
QSize sizeOf(const QString& html, const QFont& font, int width) {
    QTextDocument document;
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setTextWidth(width);
    return {qCeil(document.size().width()), qCeil(document.size().height())};
}

} // namespace

ClassifyBar::ClassifyBar(QWidget* parent)
    : QFrame(parent), head_(new QLabel(this)), scroll_(new QScrollArea(this)), codes_(new QLabel) {
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    setAccessibleName(tr("Codes of categories and severities"));
    for (QLabel* label : {head_, codes_}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setFocusPolicy(Qt::NoFocus);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    codes_->setObjectName(QStringLiteral("codes"));
    codes_->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(codes_, &QLabel::linkActivated, this, [this](const QString& key) {
        if (!key.isEmpty())
            Q_EMIT keyClicked(key.front());
    });
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidgetResizable(true);
    scroll_->setWidget(codes_);
    scroll_->viewport()->setAutoFillBackground(false);
    codes_->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margins);
    column->setSpacing(spacing);
    column->addWidget(head_);
    column->addWidget(scroll_, 1);
    parent->installEventFilter(this);
    hide();
}

/// The roomiest setting that half of the parent takes, or else the closest one.
void ClassifyBar::fit() {
    if (settings_.isEmpty())
        return;
    QFont bold = head_->font();
    bold.setBold(true);
    const int width = std::max(1, parentWidget()->width() - margins.left() - margins.right());
    const QString words = QFontMetrics(bold).elidedText(words_, Qt::ElideRight, width);
    const QString head = QStringLiteral("<b>%1</b>").arg(escaped(words)) + afterWords_;
    const int rest = margins.top() + sizeOf(head, head_->font(), width).height() + spacing + margins.bottom();
    const int most = parentWidget()->height() / 2;
    const auto setting = std::find_if(settings_.begin(), settings_.end() - 1, [&](const QString& html) {
        const QSize size = sizeOf(html, codes_->font(), width);
        return size.width() <= width && rest + size.height() <= most;
    });
    head_->setText(head);
    codes_->setText(*setting);
    height_ = std::min(most, rest + sizeOf(*setting, codes_->font(), width).height());
    updateGeometry();
}

bool ClassifyBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        fit();
    return QFrame::eventFilter(watched, event);
}

void ClassifyBar::show(const QString& words, const QString& afterWords, const QStringList& settings) {
    words_ = words;
    afterWords_ = afterWords;
    settings_ = settings;
    fit();
    scroll_->ensureVisible(0, 0);
    QFrame::show();
}

void ClassifyBar::setTheme(const Theme& theme) { theme_ = theme; }

void ClassifyBar::present(const MqmTree& tree, const Classification& state, const QString& words,
                          std::optional<int> left) {
    QString after;
    if (state.category())
        after += QStringLiteral(" — ") + escaped(categoryWords(tree, state.category()->id));
    if (left)
        //: How many flags still have to be described.
        after += QStringLiteral(" <span style='color:%1'>· %2</span>")
                     .arg(theme_.quietInk.name(), escaped(tr("%n more to describe", nullptr, *left)));
    show(words, after,
         state.group() ? QStringList(definitionsHtml(tree, *state.group())) +
                             settingsOf(categoryKeys(tree, *state.group()))
                       : settingsOf(groupKeys(tree, state), severityKeys(tree, state)));
}

void ClassifyBar::present(Choosing what) {
    const QString head = what == Choosing::firstWord ? tr("Type the letters of the first word.")
                         : what == Choosing::lastWord
                             ? tr("Type the letters of the last word, or press Enter for this word alone.")
                             : tr("Where should the missing words stand? Type the letters of the place.");
    show({}, escaped(head),
         {QStringLiteral("<span style='color:%1'>%2</span>")
              .arg(theme_.quietInk.name(), escaped(tr("Backspace takes back, Escape leaves.")))});
}

QString ClassifyBar::keyHtml(const QString& key, const QString& words, bool chosen) const {
    const QString name = escaped(words).replace(QLatin1Char(' '), QChar::Nbsp);
    // A key cap: paper on ink stands out in every theme, and a chosen one is underlined as well.
    return QStringLiteral(
               "<a href='%1' style='text-decoration:none;color:%2'>"
               "<span style='background-color:%3;color:%4'>&nbsp;<b>%5</b>&nbsp;</span>&nbsp;&nbsp;%6</a>")
        .arg(escaped(key), theme_.ink.name(), theme_.ink.name(), theme_.paper.name(), escaped(key.toUpper()),
             chosen ? QStringLiteral("<u><b>%1</b></u>").arg(name) : name);
}

QStringList ClassifyBar::groupKeys(const MqmTree& tree, const Classification& state) const {
    QStringList keys;
    const std::string_view chosen = state.category() ? state.category()->top() : std::string_view();
    for (const MqmGroup& group : tree.groups)
        keys << keyHtml(fromUtf8(group.keys), localWords(group.label), group.id == chosen);
    for (const MqmCategory& category : tree.categories)
        if (category.keys.size() == 1)
            keys << keyHtml(fromUtf8(category.keys), localWords(category.label), category.id == chosen);
    return keys;
}

QStringList ClassifyBar::severityKeys(const MqmTree& tree, const Classification& state) const {
    QStringList keys;
    for (const MqmSeverity& severity : tree.severities)
        keys << keyHtml(QString(QLatin1Char(severity.key)), localWords(severity.label),
                        state.severity() == severity.severity);
    return keys;
}

QStringList ClassifyBar::categoryKeys(const MqmTree& tree, const MqmGroup& group) const {
    QStringList keys;
    for (const MqmCategory& category : tree.categories)
        if (category.top() == group.id && category.keys.size() == 2)
            keys << keyHtml(fromUtf8(category.keys).mid(1), localWords(category.label), false);
    return keys;
}

QString ClassifyBar::definitionsHtml(const MqmTree& tree, const MqmGroup& group) const {
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

} // namespace duizhao
