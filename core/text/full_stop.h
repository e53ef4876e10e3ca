#pragma once

#include "core/text/sentence_context.h"
#include "core/text/sentence_ending.h"

namespace duizhao {

/// Whether the sentence ends with the single half-width full stop of `ending`, which also stands in numbers,
/// abbreviations, initials, addresses and list labels.
bool breaksAfterFullStop(const SentenceContext& context, const SentenceEnding& ending,
                         const Follower& follower);

} // namespace duizhao
