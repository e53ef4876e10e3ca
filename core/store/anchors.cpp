#include "core/store/anchors.h"

#include "core/store/annotations.h"
#include "core/store/database.h"
#include "core/store/hit_check.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"
#include "core/text/boundaries.h"

#include <algorithm>

namespace duizhao {

namespace {

/// How far back the search for a character's beginning looks: no cluster that people write is longer.
constexpr std::size_t clusterContext = 128;

/// rangeSplitsCharacter if `offset` stands inside a grapheme cluster.
Result<void> expectCharacterBorder(TextReader& reader, TextSpan span, std::size_t offset) {
    if (offset == 0 || offset == reader.length())
        return {};
    DUIZHAO_TRY(beside, reader.text({offset - 1, offset + 1}));
    if (isCharacterBorder(beside[0], beside[1]) == BorderGuess::yes)
        return {};
    const std::size_t begin = offset - std::min(offset, clusterContext);
    const std::size_t end = std::min(reader.length(), offset + clusterContext);
    DUIZHAO_TRY(context, reader.text({begin, end}));
    if (Boundaries(context).isCharacterBorder(offset - begin))
        return {};
    return Error{ErrorCode::rangeSplitsCharacter,
                 std::to_string(span.begin) + ".." + std::to_string(span.end), std::to_string(offset)};
}

bool isHigh(char16_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool isLow(char16_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

} // namespace

Result<AnchorMaker> AnchorMaker::open(Database& database, std::int64_t bitext) {
    DUIZHAO_TRY(texts, bitextTexts(database, bitext));
    DUIZHAO_TRY(source, TextReader::open(database, texts.text(Side::source)));
    DUIZHAO_TRY(target, TextReader::open(database, texts.text(Side::target)));
    return AnchorMaker(std::move(source), std::move(target));
}

Result<Anchor> AnchorMaker::make(Side side, TextSpan span) {
    TextReader& reader = side == Side::source ? source_ : target_;
    Anchor anchor{side, span};
    DUIZHAO_TRY(quote, reader.text(span)); // rangeOutside
    DUIZHAO_CHECK(expectCharacterBorder(reader, span, span.begin));
    DUIZHAO_CHECK(expectCharacterBorder(reader, span, span.end));
    DUIZHAO_TRY(prefix, reader.text({span.begin - std::min(span.begin, anchorContext), span.begin}));
    DUIZHAO_TRY(suffix, reader.text({span.end, std::min(reader.length(), span.end + anchorContext)}));
    if (!prefix.empty() && isLow(prefix.front()))
        prefix.erase(0, 1);
    if (!suffix.empty() && isHigh(suffix.back()))
        suffix.pop_back();
    anchor.quote = std::move(quote);
    anchor.prefix = std::move(prefix);
    anchor.suffix = std::move(suffix);
    return anchor;
}

Result<Anchor> makeAnchor(const Library& library, std::int64_t bitext, Side side, TextSpan span) {
    DUIZHAO_TRY(maker, AnchorMaker::open(library.database(), bitext));
    return maker.make(side, span);
}

} // namespace duizhao
