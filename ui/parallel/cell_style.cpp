#include "ui/parallel/cell_style.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QString>

#include <algorithm>

namespace duizhao {

namespace {

constexpr qreal latinSize = 17;
constexpr qreal hanSize = 17;

/// What sets a kind of block apart from running text. Spaces are in pitches of running text.
struct KindSetting {
    qreal size = 1;
    qreal pitch = 1;
    qreal above = 0;
    qreal below = 0.7;
    bool bold = false;
    bool italic = false;
    bool quiet = false;
    bool indented = false;
    bool fixed = false;
};

KindSetting settingOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::title:
        return {.size = 1.7, .pitch = 1.5, .above = 1.0, .below = 0.8, .bold = true};
    case BlockKind::heading:
        return {.size = 1.24, .pitch = 1.2, .above = 1.1, .below = 0.5, .bold = true};
    case BlockKind::byline:
        return {.size = 0.95, .below = 1.1, .italic = true, .quiet = true};
    case BlockKind::listItem:
        return {.below = 0.4, .indented = true};
    case BlockKind::code:
        return {.size = 0.85, .fixed = true};
    case BlockKind::credit:
    case BlockKind::boilerplate:
        return {.size = 0.88, .pitch = 0.9, .below = 0.4, .quiet = true};
    case BlockKind::paragraph:
        break;
    }
    return {};
}

} // namespace

Typography::Typography(Language source, Language target, qreal zoom, const ReadingSetting& setting)
    : source_(source), target_(target), zoom_(zoom), setting_(setting) {
    for (const Side side : {Side::source, Side::target})
        for (std::size_t kind = 0; kind < kinds; ++kind)
            styles_[static_cast<std::size_t>(side)][kind] =
                makeStyle(language(side), static_cast<BlockKind>(kind));

    const Language han = isChinese(target_) ? target_ : source_;
    caption_ = QFont();
    caption_.setFamilies(interfaceFamilies(han));
    caption_.setPixelSize(std::max(1, qRound(11 * zoom_)));
    leftOutLabel_ = style(Side::source, BlockKind::credit);
    leftOutLabel_.font.setFamilies(interfaceFamilies(han));
    leftOutLabel_.font.setPixelSize(qRound(13 * zoom_));
    leftOutText_ = makeStyle(Language::english, BlockKind::credit);
    leftOutText_.indent = qRound(16 * zoom_);

    const auto measure = [&](Side side) {
        const QFontMetricsF metrics(style(side, BlockKind::paragraph).font);
        if (isChinese(language(side)))
            return metrics.horizontalAdvance(QChar(0x570b));
        const QString sample = QStringLiteral("the quick brown fox jumps over a lazy dog and then sleeps, ");
        return metrics.horizontalAdvance(sample) / static_cast<qreal>(sample.size());
    };
    letterWidths_ = {measure(Side::source), measure(Side::target)};
    const auto width = [&](Side side) {
        return letterWidth(side) * (isChinese(language(side)) ? setting_.hanMeasure : setting_.latinMeasure) +
               2;
    };
    wishes_ = {width(Side::source), width(Side::target), 76 * zoom_, 44 * zoom_};
}

const CellStyle& Typography::style(Side side, BlockKind kind) const {
    return styles_[static_cast<std::size_t>(side)][static_cast<std::size_t>(kind)];
}

int Typography::scaled(qreal pitches) const {
    return qRound(pitches * latinSize * setting_.lineHeight / 100.0 * zoom_);
}

int Typography::pitch() const { return style(Side::source, BlockKind::paragraph).pitch; }

qreal Typography::letterWidth(Side side) const { return letterWidths_[static_cast<std::size_t>(side)]; }

qreal Typography::letterHeight() const { return latinSize * zoom_; }

RowSpacing Typography::spacing(BlockKind kind) const {
    const KindSetting setting = settingOf(kind);
    return {scaled(setting.above), scaled(setting.below)};
}

CellStyle Typography::makeStyle(Language language, BlockKind kind) const {
    const KindSetting setting = settingOf(kind);
    const Language han = isChinese(target_) ? target_ : source_;
    const qreal size = (isChinese(language) ? hanSize : latinSize) * setting.size * zoom_;
    CellStyle style;
    style.font = readingFont(language, han, size, setting_.faces);
    if (setting.fixed)
        style.font.setFamilies(
            QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")} +
            readingFamilies(han));
    style.font.setBold(setting.bold);
    // Han characters have no italics; a slanted upright face is no substitute.
    style.font.setItalic(setting.italic && !isChinese(language));
    style.pitch = std::max(1, scaled(setting.pitch));
    // The same in both languages: the middle of a Han character and that of a Latin capital are both about
    // 0.37 of the size above the baseline.
    style.baseline = qRound(style.pitch / 2.0 + 0.37 * latinSize * setting.size * zoom_);
    style.indent = setting.indented ? qRound(1.2 * size) : 0;
    style.paragraphGap = scaled(0.4);
    style.quiet = setting.quiet;
    return style;
}

} // namespace duizhao
