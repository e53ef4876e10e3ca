#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace duizhao {

/// The shape of the window's controls in the colours of a theme: flat, rounded, with thin scroll bars. Edges
/// of controls reach a contrast of 3 with their ground.
QString styleSheetFor(const Theme& theme);

} // namespace duizhao
