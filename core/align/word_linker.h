#pragma once

#include "core/align/aligner.h"
#include "core/align/associations.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/language.h"
#include "core/text/text_span.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace duizhao {

class Lexicon;

/// Translations that the pairs of a document have taught, beyond the lexicon: names, terms. A value.
class LearnedWords {
public:
    /// Nothing learned.
    LearnedWords() = default;

    /// `source` and `target` hold a segment for each pair, as many on both sides; `lexicon` may be null.
    /// Linear, about as long as half an alignment; pure. Error: cancelled.
    static Result<LearnedWords> from(const AlignmentSide& source, const AlignmentSide& target,
                                     const Lexicon* lexicon, const Progress& progress = {});

    bool empty() const { return words_.empty(); }

private:
    friend class WordLinker;
    struct Word {
        std::u16string chinese;
        std::string englishStem;
        float probability; ///< t(English | Chinese)
    };
    std::vector<Word> words_; ///< by Chinese word
};

/// Words of a pair that explain each other.
struct WordLink {
    TextSpan source; ///< in UTF-16 units of the source text given
    TextSpan target;
    MatchKind kind = MatchKind::gloss; ///< never `mark`

    bool operator==(const WordLink&) const = default;
};

/// Says which words of a pair explain which, pair by pair, as the aligner does: to light up counterparts and
/// to find what a flagged word translates. Immutable; several threads may use it.
class WordLinker {
public:
    /// `lexicon` may be null and must outlive the linker. One language should be English and the other
    /// Chinese.
    WordLinker(Language source, Language target, const Lexicon* lexicon, LearnedWords learned = {})
        : source_(source), target_(target), lexicon_(lexicon), learned_(std::move(learned)) {}

    /// A word may have several links. By source word, then target. Words behind the first few hundred of a
    /// side have none. Some hundred microseconds for a sentence.
    std::vector<WordLink> link(std::u16string_view source, std::u16string_view target) const;

private:
    Language source_;
    Language target_;
    const Lexicon* lexicon_;
    LearnedWords learned_;
};

} // namespace duizhao
