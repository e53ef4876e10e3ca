#pragma once

#include "core/import/link_blocks.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// Gives linked blocks one kind: what is a byline, heading or title on one side is one on the other, if its
/// own shape does not forbid it.
void settleKinds(std::vector<PageBlock>& blocks, const std::vector<BlockLink>& links,
                 const std::vector<std::u16string_view>& contents);

/// Leaves out short lines without a partner before the title and behind the last pair where the host page's
/// remains are, and removes their links. Before settleKinds.
void leaveOutStrays(std::vector<PageBlock>& blocks, std::vector<BlockLink>& links,
                    const std::vector<std::u16string_view>& contents);

} // namespace duizhao
