#include "ui/parallel/reading_position.h"

#include <QStringList>

namespace duizhao {

namespace {

QString placeText(const TextPlace& place) {
    return (place.side == Side::source ? u's' : u't') + QString::number(place.offset);
}

std::optional<TextPlace> placeFrom(const QString& text) {
    if (text.isEmpty() || (text[0] != u's' && text[0] != u't'))
        return std::nullopt;
    bool isNumber = false;
    const auto offset = text.mid(1).toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return TextPlace{text[0] == u's' ? Side::source : Side::target, static_cast<std::size_t>(offset)};
}

} // namespace

QString readingPositionText(const ReadingPosition& position) {
    return placeText(position.top) + u' ' + placeText(position.current);
}

std::optional<ReadingPosition> readingPositionFrom(const QString& text) {
    const QStringList words = text.split(u' ');
    if (words.size() != 2)
        return std::nullopt;
    const auto top = placeFrom(words[0]);
    const auto current = placeFrom(words[1]);
    if (!top || !current)
        return std::nullopt;
    return ReadingPosition{*top, *current};
}

} // namespace duizhao
