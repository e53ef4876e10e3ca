#include "ui/parallel/parallel_view.h"

namespace duizhao {
void ParallelView::tellAssistiveTechnology() {}
} // namespace duizhao
