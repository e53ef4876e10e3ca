#pragma once

#include "core/store/article_reader.h"
#include "ui/article/article_session.h"
#include "ui/parallel/word_tag.h"

#include <optional>
#include <vector>

namespace duizhao {

/// Choosing words of a pair by letters: each word has a label, the first and the last one chosen make the
/// span. Or a place between words, which one label is enough for. A value without any widget.
class WordChoice {
public:
    /// The words of the sides; those of the first one get the shorter labels.
    static WordChoice ofSpan(const Pair& pair, const std::vector<Side>& sides);
    /// Places on one side where something may be missing: before each word, and the end.
    static WordChoice ofPlace(const Pair& pair, Side side);

    bool empty() const { return tags_.empty(); }
    /// Takes a letter in either case; false where no label goes on with it.
    bool type(QChar letter);
    /// Takes the last letter back, or the first word; false where there is nothing to take back.
    bool takeBack();
    /// The first word alone is the span; false before there is one.
    bool takeFirstAlone();

    /// The labels that can still be typed.
    std::vector<WordTag> tags() const;
    /// The word chosen first, until the last one is.
    const std::optional<TextSelection>& first() const { return first_; }
    /// What was chosen; the span of a place is empty.
    const std::optional<TextSelection>& chosen() const { return chosen_; }

private:
    void giveLabels();
    void take(const WordTag& tag);

    std::vector<WordTag> tags_;
    QString typed_;
    bool ofPlace_ = false;
    std::optional<TextSelection> first_;
    std::optional<TextSelection> chosen_;
};

} // namespace duizhao
