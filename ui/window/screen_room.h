#pragma once

#include <QSize>

class QWidget;

namespace duizhao {

/// The size wished for a window, in pixels, no larger than the screen it stands on has room for, its title
/// bar included.
QSize withinScreen(const QWidget& window, QSize wished);

} // namespace duizhao
