#include "ui/resources/resources.h"

#include <QDir>

// The macro declares a function of the global namespace.
static void initialise() { Q_INIT_RESOURCE(resources); }

namespace duizhao {

void useResources() { initialise(); }

} // namespace duizhao
