#include "core/align/features.h"

#include "core/align/latin_tokens.h"
#include "core/number/number.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace duizhao {

namespace {

/// Longer segments are looked at in windows of this many units, so that a cancel is noticed in time.
constexpr std::size_t windowUnits = 64 * 1024;
/// More tokens of a segment are not read.
constexpr std::size_t mostTokensRead = 256;

/// A token under the name that makes it equal to its counterpart.
struct NamedToken {
    std::size_t segment;
    std::u16string name;
    TokenKind kind;
};

std::size_t markOf(char16_t unit) {
    switch (unit) {
    case u'?':
    case 0xFF1F:
        return static_cast<std::size_t>(Mark::question);
    case u'!':
    case 0xFF01:
        return static_cast<std::size_t>(Mark::exclamation);
    case u':':
    case 0xFF1A:
        return static_cast<std::size_t>(Mark::colon);
    case u';':
    case 0xFF1B:
        return static_cast<std::size_t>(Mark::semicolon);
    case u'"':
    case 0x201C:
    case 0x201D:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0xFF02:
        return static_cast<std::size_t>(Mark::quote);
    case 0x2014:
    case 0x2015:
        return static_cast<std::size_t>(Mark::dash);
    case 0x2026:
        return static_cast<std::size_t>(Mark::ellipsis);
    case u'(':
    case 0xFF08:
        return static_cast<std::size_t>(Mark::bracket);
    default:
        return markCount;
    }
}

/// Counts characters and marks of a segment. A doubled mark (—— or ……, ?!?!) counts once.
void countCharacters(std::u16string_view text, std::uint64_t& han, std::uint64_t& other, MarkCounts& marks) {
    std::size_t previousMark = markCount;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at];
        if (isHanUnit(unit))
            ++han;
        else if (!isSpaceUnit(unit) && !isLowSurrogate(unit))
            ++other;
        std::size_t mark = unit < u'a' || unit > 0x24F ? markOf(unit) : markCount;
        if (unit == u'-' && at + 1 < text.size() && text[at + 1] == u'-')
            mark = static_cast<std::size_t>(Mark::dash);
        if (unit == u'.' && text.substr(at, 3) == u"...")
            mark = static_cast<std::size_t>(Mark::ellipsis);
        if (mark != markCount && mark != previousMark)
            ++marks[mark];
        previousMark = unit == u'.' || unit == u'-' ? (mark == markCount ? previousMark : mark) : mark;
    }
}

/// The value as a name that is equal for values that differ in the last bits only.
std::u16string nameOfValue(double value, NumberKind kind) {
    int exponent = 0;
    const double mantissa = std::frexp(std::isfinite(value) ? value : 0.0, &exponent);
    const auto digits = static_cast<std::int64_t>(std::llround(std::ldexp(mantissa, 40)));
    std::u16string name(1, kind == NumberKind::date ? u'd' : u'n');
    for (int shift = 0; shift < 48; shift += 12)
        name.push_back(static_cast<char16_t>((digits >> shift) & 0xFFF));
    name.push_back(static_cast<char16_t>(exponent + 2048));
    return name;
}

/// Collects the tokens of one side. English words count only if the other side has them, so they are looked
/// up in `known` where it is given.
class TokenCollector {
public:
    using Names = std::unordered_map<std::u16string, std::uint32_t>;

    TokenCollector(Language language, const Names* known) : language_(language), known_(known) {}

    void collect(std::size_t segment, std::u16string_view text, std::vector<NamedToken>& into) {
        const std::size_t most = into.size() + mostTokensRead;
        for (const Number& number : findNumbers(text, language_)) {
            if (into.size() >= most)
                return;
            const TokenKind kind = number.prose ? TokenKind::smallNumeral : TokenKind::number;
            add(segment, nameOfValue(number.low, number.kind), kind, into);
            if (number.high != number.low)
                add(segment, nameOfValue(number.high, number.kind), kind, into);
        }
        if (known_ != nullptr && known_->empty())
            return;
        forEachLatinToken(text, [&](std::u16string_view token) {
            if (into.size() < most && token.size() >= 2)
                addLatin(segment, token, into);
        });
    }

private:
    /// English Latin words that Chinese does not know are left out: nearly all are.
    void add(std::size_t segment, std::u16string name, TokenKind kind, std::vector<NamedToken>& into) const {
        if (kind != TokenKind::latin || known_ == nullptr || known_->contains(name))
            into.push_back({segment, std::move(name), kind});
    }

    void addLatin(std::size_t segment, std::u16string_view token, std::vector<NamedToken>& into) {
        name_.assign(1, u'l');
        name_.append(token);
        if (known_ != nullptr && !known_->contains(name_) && name_.back() == u's')
            name_.pop_back(); // GPUs in English, GPU in Chinese
        add(segment, name_, TokenKind::latin, into);
    }

    Language language_;
    const Names* known_;
    std::u16string name_;
};

/// Lengths, marks and named tokens of one side.
Result<SideFeatures> scanSide(const AlignmentSide& side, TokenCollector collector,
                              std::vector<NamedToken>& named, const Progress& progress) {
    SideFeatures features;
    features.segments = side.segments.size();
    features.hanBefore.assign(features.segments + 1, 0);
    features.otherBefore.assign(features.segments + 1, 0);
    features.marksBefore.assign(features.segments + 1, MarkCounts{});
    for (std::size_t at = 0; at < features.segments; ++at) {
        features.hanBefore[at + 1] = features.hanBefore[at];
        features.otherBefore[at + 1] = features.otherBefore[at];
        features.marksBefore[at + 1] = features.marksBefore[at];
        std::u16string_view rest = side.segments[at].of(side.text);
        const std::size_t first = named.size();
        do {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            const std::u16string_view window = rest.substr(0, windowUnits);
            countCharacters(window, features.hanBefore[at + 1], features.otherBefore[at + 1],
                            features.marksBefore[at + 1]);
            if (named.size() < first + mostTokensRead)
                collector.collect(at, window, named);
            rest.remove_prefix(window.size());
        } while (!rest.empty());
    }
    return features;
}

using Names = TokenCollector::Names;

/// How often each shared token stands in one side.
void countTokens(const std::vector<NamedToken>& named, const Names& names,
                 std::uint32_t SharedToken::*counter, std::vector<SharedToken>& shared) {
    for (const NamedToken& token : named)
        if (const auto found = names.find(token.name); found != names.end())
            ++(shared[found->second].*counter);
}

/// Turns named tokens into indices. Tokens the other side lacks are dropped, and of a segment with very many
/// only the rarest are kept, which tell most.
void indexTokens(const std::vector<NamedToken>& named, const Names& names,
                 const std::vector<SharedToken>& shared, SideFeatures& side) {
    const auto rarer = [&](std::uint32_t left, std::uint32_t right) {
        const std::uint64_t leftCount = std::uint64_t{shared[left].inEnglish} * shared[left].inChinese;
        const std::uint64_t rightCount = std::uint64_t{shared[right].inEnglish} * shared[right].inChinese;
        return leftCount != rightCount ? leftCount < rightCount : left < right;
    };
    side.tokenBegin.assign(side.segments + 1, 0);
    side.loneBefore.assign(side.segments + 1, 0);
    std::vector<std::uint32_t> inSegment;
    std::size_t at = 0;
    for (std::size_t segment = 0; segment < side.segments; ++segment) {
        inSegment.clear();
        side.loneBefore[segment + 1] = side.loneBefore[segment];
        for (; at < named.size() && named[at].segment == segment; ++at)
            if (const auto found = names.find(named[at].name); found != names.end())
                inSegment.push_back(found->second);
            else if (named[at].kind != TokenKind::smallNumeral)
                ++side.loneBefore[segment + 1];
        if (inSegment.size() > mostTokens) {
            std::sort(inSegment.begin(), inSegment.end(), rarer);
            inSegment.resize(mostTokens);
        }
        std::sort(inSegment.begin(), inSegment.end());
        side.tokens.insert(side.tokens.end(), inSegment.begin(), inSegment.end());
        side.tokenBegin[segment + 1] = static_cast<std::uint32_t>(side.tokens.size());
    }
}

} // namespace

Result<DocumentFeatures> prepareFeatures(const AlignmentSide& english, const AlignmentSide& chinese,
                                         const Progress& progress) {
    DocumentFeatures document;
    std::vector<NamedToken> inChinese;
    DUIZHAO_TRY(chineseSide,
                scanSide(chinese, TokenCollector(chinese.language, nullptr), inChinese, progress));
    document.chinese = std::move(chineseSide);

    Names candidates;
    for (const NamedToken& token : inChinese)
        candidates.try_emplace(token.name, 0);
    std::vector<NamedToken> inEnglish;
    DUIZHAO_TRY(englishSide,
                scanSide(english, TokenCollector(english.language, &candidates), inEnglish, progress));
    document.english = std::move(englishSide);

    Names names;
    for (const NamedToken& token : inEnglish)
        if (candidates.contains(token.name) &&
            names.try_emplace(token.name, static_cast<std::uint32_t>(document.shared.size())).second)
            document.shared.push_back({token.kind, 0, 0});
    countTokens(inEnglish, names, &SharedToken::inEnglish, document.shared);
    countTokens(inChinese, names, &SharedToken::inChinese, document.shared);
    indexTokens(inEnglish, names, document.shared, document.english);
    indexTokens(inChinese, names, document.shared, document.chinese);
    return document;
}

} // namespace duizhao
