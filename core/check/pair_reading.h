#pragma once

#include "core/check/broken_word.h"
#include "core/check/checked_pair.h"
#include "core/check/text_hash.h"
#include "core/lexicon/english_word.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/word_split.h"
#include "core/text/text_span.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace duizhao {

/// A run of Latin letters and digits (core/align/latin_tokens.h).
struct LatinToken {
    TextSpan span;
    std::u16string folded; ///< lower case, half width, without joining marks

    bool operator==(const LatinToken&) const = default;
};

/// A rendering that an earlier pair of the same paragraph has of a word.
struct RememberedTerm {
    StemId stem = 0;
    std::u16string rendering;
};

/// A pair with what several checks ask of it, found when first asked for and kept until the next pair. The
/// scratch memory is kept from pair to pair: one object serves one run of the checks.
class PairReading {
public:
    /// Of a side no more is read: what lies behind has no findings.
    static constexpr std::size_t mostUnits = std::size_t{1} << 17;

    /// `lexicon` may be null and must outlive the reading.
    explicit PairReading(const Lexicon* lexicon);

    /// Goes on to the next pair, in the order of the document. Its texts must stay until then, not longer.
    void read(const CheckedPair& pair);

    const CheckedPair& pair() const { return pair_; } ///< its sides cut to mostUnits
    std::u16string_view source() const { return pair_.source; }
    std::u16string_view target() const { return pair_.target; }
    const Lexicon* lexicon() const { return lexicon_; }

    /// Whether a quotation that an earlier pair opened is still open where the target begins.
    bool quotationOpen() const { return quotationOpen_; }

    /// What checkTermsOfParagraph remembers from pair to pair; emptied where a paragraph ends.
    std::vector<RememberedTerm>& paragraphTerms() { return paragraphTerms_; }

    const std::vector<EnglishWord>& sourceWords();
    const std::vector<EnglishWord>& targetWords(); ///< Latin words of the target
    const std::vector<LatinToken>& sourceTokens();
    const std::vector<LatinToken>& targetTokens();
    /// The target's Chinese words; none without a lexicon.
    const std::vector<HanWord>& hanWords();
    /// The number of the stem of each source word, nothing for function words and what the lexicon lacks.
    const std::vector<std::optional<StemId>>& sourceStems();
    std::optional<StemId> stemOf(std::u16string_view word);
    bool isFunctionWord(std::u16string_view word);

    EnglishStemmer& stemmer() { return stemmer_; }
    BrokenWords& brokenWords() { return brokenWords_; }

private:
    /// A list that is made when it is first asked for.
    template <typename Item>
    struct Kept {
        std::vector<Item> items;
        bool made = false;

        void forget() {
            items.clear();
            made = false;
        }
    };

    struct KnownStem {
        std::optional<StemId> stem;
        bool functionWord = false;
    };
    const KnownStem& knownStem(std::u16string_view word);

    CheckedPair pair_;
    const Lexicon* lexicon_;
    EnglishStemmer stemmer_;
    std::unordered_map<std::u16string, KnownStem, TextHash, std::equal_to<>> stems_; ///< of words met lately
    BrokenWords brokenWords_;
    std::optional<WordSplitter> splitter_;
    bool quotationOpen_ = false;
    bool quotationOpenBehind_ = false;
    std::vector<RememberedTerm> paragraphTerms_;
    Kept<EnglishWord> sourceWords_;
    Kept<EnglishWord> targetWords_;
    Kept<LatinToken> sourceTokens_;
    Kept<LatinToken> targetTokens_;
    Kept<HanWord> hanWords_;
    Kept<std::optional<StemId>> sourceStems_;
};

} // namespace duizhao
