#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/text_chunks.h"

#include <cstdint>

namespace duizhao {

class Database;

/// Makes anchors of one bitext; the texts are opened once for all of them.
class AnchorMaker {
public:
    static Result<AnchorMaker> open(Database& database, std::int64_t bitext);

    /// With quote and context as the text has them. Errors: those of makeAnchor (annotations.h).
    Result<Anchor> make(Side side, TextSpan span);

private:
    AnchorMaker(TextReader source, TextReader target)
        : source_(std::move(source)), target_(std::move(target)) {}

    TextReader source_;
    TextReader target_;
};

} // namespace duizhao
