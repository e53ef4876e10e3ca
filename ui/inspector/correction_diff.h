#pragma once

#include <QColor>
#include <QString>

namespace duizhao {

/// What a correction changes in a translation. Both are empty where nothing is changed.
struct CorrectionDiff {
    /// Rich text: what goes is struck through and stands on a ground of its own (a stroke through 一 cannot
    /// be seen), what comes is underlined, and of long stretches that stay only the ends are shown.
    QString html;
    QString words; ///< for a screen reader: "“燒毀” becomes “焚毀”; “了” goes"
};
CorrectionDiff correctionDiff(const QString& before, const QString& after, const QColor& ground);

} // namespace duizhao
