#include "core/bitext/pair_review.h"

#include "core/base/names.h"

namespace duizhao {

static constexpr Names<3> names = {"unread", "read", "done"};

std::string_view pairStateName(PairState state) { return nameOf(state, names); }
std::optional<PairState> pairStateNamed(std::string_view name) { return valueNamed<PairState>(name, names); }

} // namespace duizhao
