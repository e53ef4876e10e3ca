#include "ui/window/screen_room.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace duizhao {

QSize withinScreen(const QWidget& window, QSize wished) {
    // How high the title bar really is shows only once the window stands.
    const int bar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return wished.boundedTo(window.screen()->availableGeometry().size() - QSize(0, bar));
}

} // namespace duizhao
