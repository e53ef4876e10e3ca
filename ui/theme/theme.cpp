#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

Theme lightTheme() {
    Theme theme;
    theme.appearance = Appearance::light;
    theme.paper = QColor(0xfb, 0xfa, 0xf6);
    theme.ink = QColor(0x24, 0x22, 0x1d);
    theme.quietInk = QColor(0x63, 0x5e, 0x55);
    theme.rule = QColor(0xdd, 0xd8, 0xcc);
    theme.current = QColor(0xf4, 0xef, 0xe1);
    theme.hover = QColor(0xe6, 0xef, 0xec);
    theme.word = QColor(0xcd, 0xe3, 0xdb);
    theme.selection = QColor(0xc9, 0xdd, 0xf4);
    theme.accent = QColor(0x1f, 0x5f, 0xa8);
    theme.done = QColor(0x2c, 0x73, 0x49);
    theme.panel = QColor(0xf2, 0xf0, 0xea);
    theme.severities = {QColor(0x5a, 0x66, 0x75), QColor(0x8a, 0x5f, 0x00), QColor(0xb8, 0x42, 0x14),
                        QColor(0xa3, 0x0f, 0x3c)};
    theme.unclassified = QColor(0x5b, 0x3f, 0xa0);
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.appearance = Appearance::dark;
    theme.paper = QColor(0x1b, 0x1a, 0x18);
    theme.ink = QColor(0xe3, 0xde, 0xd3);
    theme.quietInk = QColor(0xab, 0xa4, 0x97);
    theme.rule = QColor(0x3d, 0x3a, 0x34);
    theme.current = QColor(0x2b, 0x28, 0x21);
    theme.hover = QColor(0x22, 0x32, 0x30);
    theme.word = QColor(0x26, 0x40, 0x3c);
    theme.selection = QColor(0x24, 0x3c, 0x58);
    theme.accent = QColor(0x82, 0xb6, 0xee);
    theme.done = QColor(0x80, 0xc9, 0x9d);
    theme.panel = QColor(0x24, 0x23, 0x20);
    theme.severities = {QColor(0x9d, 0xaa, 0xba), QColor(0xe2, 0xb5, 0x4f), QColor(0xff, 0x8d, 0x60),
                        QColor(0xff, 0x70, 0x98)};
    theme.unclassified = QColor(0xbb, 0xa4, 0xff);
    return theme;
}

Theme contrastTheme() {
    Theme theme;
    theme.appearance = Appearance::contrast;
    theme.paper = QColor(0x00, 0x00, 0x00);
    theme.ink = QColor(0xff, 0xff, 0xff);
    theme.quietInk = QColor(0xe4, 0xe4, 0xe4);
    theme.rule = QColor(0x9a, 0x9a, 0x9a);
    theme.current = QColor(0x24, 0x24, 0x24);
    theme.hover = QColor(0x00, 0x30, 0x30);
    theme.word = QColor(0x00, 0x44, 0x3c);
    theme.selection = QColor(0x10, 0x30, 0x78);
    theme.accent = QColor(0xff, 0xdd, 0x33);
    theme.done = QColor(0x6c, 0xff, 0x9e);
    theme.panel = QColor(0x00, 0x00, 0x00);
    theme.severities = {QColor(0xd0, 0xd8, 0xe2), QColor(0xff, 0xcc, 0x4d), QColor(0xff, 0xa8, 0x80),
                        QColor(0xff, 0x9a, 0xb8)};
    theme.unclassified = QColor(0xd4, 0xc4, 0xff);
    return theme;
}

Theme themeFor(Appearance appearance) {
    switch (appearance) {
    case Appearance::dark:
        return darkTheme();
    case Appearance::contrast:
        return contrastTheme();
    case Appearance::light:
        break;
    }
    return lightTheme();
}

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& one, const QColor& two, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(one.redF(), two.redF()), mix(one.greenF(), two.greenF()),
                            mix(one.blueF(), two.blueF()));
}

} // namespace

double contrast(const QColor& one, const QColor& two) {
    const double first = luminance(one);
    const double second = luminance(two);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Appearance systemAppearance(const QPalette& palette) {
    const double window = luminance(palette.color(QPalette::Active, QPalette::Window));
    const double text = luminance(palette.color(QPalette::Active, QPalette::WindowText));
    return text > window ? Appearance::dark : Appearance::light;
}

QPalette paletteFor(const Theme& theme) {
    QPalette palette(theme.ink, theme.panel);
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.current);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.quietInk);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::ToolTipBase, theme.current);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, mixed(theme.panel, theme.paper, 0.6));
    palette.setColor(QPalette::Midlight, mixed(theme.panel, theme.rule, 0.4));
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Dark, mixed(theme.rule, theme.ink, 0.3));
    palette.setColor(QPalette::Shadow, mixed(theme.rule, theme.ink, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(theme.quietInk, theme.panel, 0.35));
    return palette;
}

} // namespace duizhao
