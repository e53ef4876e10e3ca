#pragma once

namespace duizhao {

/// From schema 2 to 3: a dismissal is found by both of its places. Most issues have none in the source, so
/// that by the source alone each one was looked for among all dismissals of its check.
inline constexpr const char* schemaThree = R"sql(
DROP INDEX dismissal_by_bitext;
CREATE INDEX dismissal_by_place ON dismissal(bitext_id, check_id, source_begin, target_begin);
)sql";

} // namespace duizhao
