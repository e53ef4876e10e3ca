#pragma once

#include "core/align/word_linker.h"
#include "core/bitext/side.h"
#include "core/store/article_reader.h"
#include "ui/article/bounded_cache.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace duizhao {

/// A word that lights up: the one looked at, or one that it translates.
struct LitWord {
    Side side = Side::source;
    TextSpan span;       ///< in the side's text
    bool certain = true; ///< false: only its place among the words around it speaks for it

    bool operator==(const LitWord&) const = default;
};

/// Which words of an article's pairs explain each other, asked pair by pair as a reader looks at them.
/// Remembers the pairs asked last. Main thread only.
class Counterparts {
public:
    /// `lexicon` may be null and must outlive this.
    Counterparts(Language source, Language target, const Lexicon* lexicon, LearnedWords learned = {})
        : linker_(source, target, lexicon, std::move(learned)) {}

    /// The word of the pair at an offset of a side's text and its counterparts; the word itself first, and
    /// certain if one of them is. Empty where there is no word or it has no counterpart.
    std::vector<LitWord> at(const Pair& pair, Side side, std::size_t offset) const;

private:
    using Key = std::pair<TextSpan, TextSpan>;
    const std::vector<WordLink>& linksOf(const Pair& pair) const;

    WordLinker linker_;
    mutable BoundedCache<Key, std::vector<WordLink>> links_{256};
};

} // namespace duizhao
