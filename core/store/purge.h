#pragma once

#include "core/bitext/annotation.h"

namespace duizhao {

class Database;

/// How long a removed article can be brought back.
inline constexpr Timestamp removedArticlesAreKept = Timestamp{30} * 24 * 60 * 60 * 1000;

/// Deletes for good the articles that were removed before `limit`, with texts and history, each in a
/// transaction of its own. Best effort: what cannot be deleted now will be another time.
void purgeRemovedArticles(Database& database, Timestamp limit);

} // namespace duizhao
