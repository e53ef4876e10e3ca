#pragma once

#include <QLabel>

namespace duizhao {

/// A heading of a part of a panel: small, spaced, quiet.
QLabel* newSectionLabel(const QString& text, QWidget* parent);

/// A label over a field, its buddy.
QLabel* newFieldLabel(const QString& text, QWidget* field, QWidget* parent);

/// Words that explain, in quiet ink, wrapped.
QLabel* newQuietLabel(QWidget* parent);

} // namespace duizhao
