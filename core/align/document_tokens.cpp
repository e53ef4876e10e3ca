#include "core/align/document_tokens.h"

#include "core/align/latin_tokens.h"
#include "core/align/marks.h"
#include "core/align/quotations.h"
#include "core/lexicon/english_word.h"
#include "core/lexicon/word_split.h"
#include "core/number/number.h"
#include "core/text/characters.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace duizhao {

namespace {

/// Longer segments are looked at in windows of this many units, so that a cancel is noticed in time.
constexpr std::size_t windowUnits = 64 * 1024;

/// Han characters that serve grammar and stand nearly everywhere.
constexpr std::u16string_view functionCharacters =
    u"的了是在和也就都而及與与著着或之以於于又被把從从給给向讓让這这那個个們们嗎吗呢吧啊地得";

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

/// Names that mean the same on both sides: numbers by value ('n', 'd') and Latin words ('l').
using SharedNames = std::unordered_map<std::u16string, std::uint32_t>;

/// Gathers the tokens of one side, segment by segment.
class TokenCollector {
public:
    TokenCollector(const AlignmentSide& side, const Lexicon* lexicon, SharedNames& names, TokenSpans spans)
        : side_(side), lexicon_(lexicon), names_(names), spans_(spans), chinese_(isChinese(side.language)) {
        result_.text = side.text;
        result_.blocks = side.blocks;
        result_.begin.reserve(side.segments.size() + 1);
        result_.begin.push_back(0);
        result_.hanBefore.assign(1, 0);
        result_.otherBefore.assign(1, 0);
        result_.hanBefore.reserve(side.segments.size() + 1);
        result_.otherBefore.reserve(side.segments.size() + 1);
        if (lexicon != nullptr)
            splitter_.emplace(*lexicon);
    }

    Result<SideTokens> collect(const Progress& progress) {
        for (const TextSpan segment : side_.segments) {
            han_ = 0;
            other_ = 0;
            found_.clear();
            clauseEnds_.clear();
            for (std::size_t at = segment.begin; at < segment.end || at == segment.begin; at += windowUnits) {
                if (progress.cancelled())
                    return Error{ErrorCode::cancelled};
                const TextSpan window{at, std::min(at + windowUnits, segment.end)};
                countCharacters(window.of(side_.text));
                if (found_.size() < mostTokens)
                    readWindow(window);
            }
            finishSegment();
        }
        return std::move(result_);
    }

private:
    struct FoundToken {
        TextSpan span;
        TypeId type;
    };

    void countCharacters(std::u16string_view text) {
        for (const char16_t unit : text) {
            if (isHanUnit(unit))
                ++han_;
            else if (!isSpaceUnit(unit) && !isLowSurrogate(unit))
                ++other_;
        }
    }

    void readWindow(TextSpan window) {
        taken_.clear();
        readNumbers(window);
        readLatin(window);
        std::sort(taken_.begin(), taken_.end(), [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
        if (chinese_)
            readChinese(window);
        else
            readEnglish(window);
        readMarks(window);
        readClauses(window);
    }

    void finishSegment() {
        std::stable_sort(found_.begin(), found_.end(), [](const FoundToken& a, const FoundToken& b) {
            return a.span.begin < b.span.begin;
        });
        if (found_.size() > mostTokens)
            found_.resize(mostTokens);
        auto clauseEnd = clauseEnds_.begin();
        for (const FoundToken& token : found_) {
            ++result_.types[token.type].count;
            result_.tokens.push_back(token.type);
            if (spans_ == TokenSpans::keep)
                result_.spans.push_back(token.span);
            const auto before = clauseEnd;
            while (clauseEnd != clauseEnds_.end() && *clauseEnd < token.span.begin)
                ++clauseEnd;
            result_.beginsClause.push_back(clauseEnd != before ? 1 : 0);
        }
        result_.begin.push_back(static_cast<std::uint32_t>(result_.tokens.size()));
        result_.insideQuotation.push_back(quotations_.inside() ? 1 : 0);
        result_.hanBefore.push_back(result_.hanBefore.back() + han_);
        result_.otherBefore.push_back(result_.otherBefore.back() + other_);
    }

    void readNumbers(TextSpan window) {
        for (const Number& number : findNumbers(window.of(side_.text), side_.language)) {
            const TextSpan span = number.span.shifted(window.begin);
            if (number.prose && lexicon_ != nullptr)
                continue; // the lexicon knows the word
            taken_.push_back(span);
            add(span, TokenKind::number, sharedName(nameOfValue(number.low, number.kind)));
            if (number.high != number.low)
                add(span, TokenKind::number, sharedName(nameOfValue(number.high, number.kind)));
        }
    }

    /// All Latin words of Chinese; of English those that Chinese, read before, has too.
    void readLatin(TextSpan window) {
        forEachLatinToken(window.of(side_.text), [&](std::u16string_view token, TextSpan at) {
            const TextSpan span = at.shifted(window.begin);
            if (token.size() < 2 || overlapsTaken(span))
                return;
            name_.assign(1, u'l');
            name_.append(token);
            if (!chinese_ && !names_.contains(name_)) {
                if (name_.back() != u's')
                    return;
                name_.pop_back(); // GPUs in English, GPU in Chinese
                if (!names_.contains(name_))
                    return;
            }
            latin_.push_back(span);
            add(span, TokenKind::latin, sharedName(name_));
        });
        taken_.insert(taken_.end(), latin_.begin(), latin_.end());
        latin_.clear();
    }

    void readEnglish(TextSpan window) {
        words_.clear();
        findEnglishWords(window.of(side_.text), words_);
        std::size_t taken = 0;
        for (const EnglishWord& word : words_) {
            const TextSpan span = word.span.shifted(window.begin);
            while (taken < taken_.size() && taken_[taken].end <= span.begin)
                ++taken;
            if (taken == taken_.size() || taken_[taken].begin >= span.end)
                found_.push_back({span, englishType(span, word.capitalised)});
        }
    }

    void readChinese(TextSpan window) {
        std::size_t begin = window.begin;
        for (const TextSpan taken : taken_) {
            if (taken.begin > begin)
                readHan({begin, taken.begin});
            begin = std::max(begin, taken.end);
        }
        if (begin < window.end)
            readHan({begin, window.end});
    }

    void readHan(TextSpan span) {
        if (lexicon_ == nullptr) {
            for (std::size_t at = span.begin; at < span.end;) {
                const std::size_t begin = at;
                U16_FWD_1(side_.text, at, span.end);
                if (isHanUnit(side_.text[begin]))
                    found_.push_back({{begin, at}, characterType({begin, at})});
            }
            return;
        }
        hanWords_.clear();
        splitter_->split(side_.text, span, hanWords_);
        for (const HanWord& word : hanWords_)
            found_.push_back({word.span, word.headword ? headwordType(word.span, *word.headword)
                                                       : characterType(word.span)});
    }

    void readMarks(TextSpan window) {
        MarkFinder finder(window.of(side_.text));
        for (FoundMark mark{}; finder.next(mark);) {
            const std::size_t at = window.begin + mark.at;
            add({at, at + 1}, TokenKind::mark, static_cast<std::uint32_t>(mark.mark));
        }
        QuotationMark quotation;
        for (std::size_t from = 0; quotations_.next(window.of(side_.text), from, quotation);
             from = quotation.at + 1) {
            const std::size_t at = window.begin + quotation.at;
            add({at, at + 1}, TokenKind::mark, static_cast<std::uint32_t>(Mark::quote));
        }
    }

    void readClauses(TextSpan window) {
        for (std::size_t at = window.begin; at < window.end; ++at)
            if (endsClause(side_.text, at))
                clauseEnds_.push_back(at);
    }

    bool overlapsTaken(TextSpan span) const {
        return std::any_of(taken_.begin(), taken_.end(), [span](TextSpan taken) {
            return taken.begin < span.end && span.begin < taken.end;
        });
    }

    std::uint32_t sharedName(const std::u16string& name) {
        return names_.try_emplace(name, static_cast<std::uint32_t>(names_.size())).first->second;
    }

    void add(TextSpan span, TokenKind kind, std::uint32_t key) {
        found_.push_back({span, typeOf(byKey_, std::uint64_t{key} << 8 | static_cast<std::uint8_t>(kind),
                                       {kind, key, 0, span})});
    }

    template <typename Key>
    TypeId typeOf(std::unordered_map<Key, TypeId>& known, const Key& key, const TokenType& type) {
        const auto [found, isNew] = known.try_emplace(key, static_cast<TypeId>(result_.types.size()));
        if (isNew)
            result_.types.push_back(type);
        return found->second;
    }

    TypeId englishType(TextSpan span, bool capitalised) {
        name_.assign(span.of(side_.text));
        auto known = byWord_.find(name_);
        if (known == byWord_.end()) {
            const std::string stem(stemmer_.stem(std::u16string_view(name_)));
            TokenType type{isStopWord(stem) ? TokenKind::functionWord : TokenKind::word, unknownWord, 0, span,
                           true};
            if (lexicon_ != nullptr)
                type.key = lexicon_->stem(stem).value_or(unknownWord);
            known = byWord_.emplace(name_, typeOf(byStem_, stem, type)).first;
        }
        if (!capitalised)
            result_.types[known->second].mayBeName = false;
        return known->second;
    }

    TypeId headwordType(TextSpan span, HeadwordId headword) {
        return typeOf(byHeadword_, headword, {kindOfHan(span), headword, 0, span});
    }

    TypeId characterType(TextSpan span) {
        const std::u16string_view text = span.of(side_.text);
        const std::uint32_t character = text[0] | (text.size() > 1 ? std::uint32_t{text[1]} << 16 : 0);
        return typeOf(byCharacter_, character, {kindOfHan(span), unknownWord, 0, span});
    }

    TokenKind kindOfHan(TextSpan span) const {
        return span.length() == 1 &&
                       functionCharacters.find(side_.text[span.begin]) != std::u16string_view::npos
                   ? TokenKind::functionWord
                   : TokenKind::word;
    }

    const AlignmentSide& side_;
    const Lexicon* lexicon_;
    SharedNames& names_;
    TokenSpans spans_;
    bool chinese_;
    SideTokens result_;

    std::uint64_t han_ = 0;
    std::uint64_t other_ = 0;
    std::vector<FoundToken> found_;       ///< of the segment
    std::vector<std::size_t> clauseEnds_; ///< of the segment: places of the marks
    std::vector<TextSpan> taken_; ///< of the window: numbers and Latin words, which are no words besides
    std::vector<TextSpan> latin_;
    std::vector<EnglishWord> words_;
    std::vector<HanWord> hanWords_;
    std::u16string name_;
    QuotationReader quotations_;
    EnglishStemmer stemmer_;
    std::optional<WordSplitter> splitter_;

    std::unordered_map<std::uint64_t, TypeId> byKey_;
    std::unordered_map<std::u16string, TypeId> byWord_;
    std::unordered_map<std::string, TypeId> byStem_;
    std::unordered_map<HeadwordId, TypeId> byHeadword_;
    std::unordered_map<std::uint32_t, TypeId> byCharacter_;
};

} // namespace

Result<DocumentTokens> findTokens(const AlignmentSide& english, const AlignmentSide& chinese,
                                  const Lexicon* lexicon, const Progress& progress, TokenSpans spans) {
    SharedNames names;
    DocumentTokens document;
    if (isChinese(english.language) == isChinese(chinese.language))
        lexicon = nullptr;
    document.lexicon = lexicon;
    DUIZHAO_TRY(chineseSide, TokenCollector(chinese, lexicon, names, spans).collect(progress));
    document.chinese = std::move(chineseSide);
    DUIZHAO_TRY(englishSide, TokenCollector(english, lexicon, names, spans).collect(progress));
    document.english = std::move(englishSide);
    return document;
}

} // namespace duizhao
