#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"

namespace duizhao {

class Database;
struct BitextTexts;

/// makeAnchor (annotations.h) for a bitext whose texts are known.
Result<Anchor> anchorFor(Database& database, const BitextTexts& texts, Side side, TextSpan span);

} // namespace duizhao
