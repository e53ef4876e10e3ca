#include "core/text/boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace duizhao {

namespace {

struct UTextClose {
    void operator()(UText* text) const { utext_close(text); }
};

/// Calls `each(position, status)` for every border of the iterator after 0. Without ICU's data there is none.
template <typename Each>
void forEachBorder(const icu::BreakIterator& prototype, std::u16string_view text, Each each) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, UTextClose> opened(
        utext_openUChars(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    const std::unique_ptr<icu::BreakIterator> iterator(prototype.clone());
    iterator->setText(opened.get(), status);
    if (U_FAILURE(status))
        return;
    iterator->first();
    for (int32_t at = iterator->next(); at != icu::BreakIterator::DONE; at = iterator->next())
        each(static_cast<std::size_t>(at), iterator->getRuleStatus());
}

/// ICU's iterators are costly to make and cheap to clone; cloning a constant one is safe in any thread.
const icu::BreakIterator* wordPrototype() {
    static const std::unique_ptr<const icu::BreakIterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
    }();
    return made.get();
}

const icu::BreakIterator* characterPrototype() {
    static const std::unique_ptr<const icu::BreakIterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::BreakIterator>(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getChinese(), status));
    }();
    return made.get();
}

} // namespace

Boundaries::Boundaries(std::u16string_view text) : length_(text.size()), breaks_{0}, characters_{0} {
    if (text.empty())
        return;
    if (const icu::BreakIterator* words = wordPrototype()) {
        forEachBorder(*words, text, [this](std::size_t at, int32_t status) {
            if (status >= UBRK_WORD_NONE_LIMIT)
                words_.push_back({breaks_.back(), at});
            breaks_.push_back(at);
        });
    }
    if (const icu::BreakIterator* characters = characterPrototype())
        forEachBorder(*characters, text, [this](std::size_t at, int32_t) { characters_.push_back(at); });
    if (breaks_.back() != length_)
        breaks_.push_back(length_);
    if (characters_.back() != length_)
        characters_.push_back(length_);
}

TextSpan Boundaries::wordAt(std::size_t offset) const {
    if (length_ == 0)
        return {};
    const std::size_t inside = std::min(offset, length_ - 1);
    const auto end = std::upper_bound(breaks_.begin(), breaks_.end(), inside);
    return {*(end - 1), *end};
}

std::size_t Boundaries::nextWord(std::size_t offset) const {
    const auto after = std::upper_bound(words_.begin(), words_.end(), offset,
                                        [](std::size_t at, TextSpan word) { return at < word.begin; });
    return after == words_.end() ? length_ : after->begin;
}

std::size_t Boundaries::previousWord(std::size_t offset) const {
    const auto notBefore = std::lower_bound(words_.begin(), words_.end(), offset,
                                            [](TextSpan word, std::size_t at) { return word.begin < at; });
    return notBefore == words_.begin() ? 0 : (notBefore - 1)->begin;
}

std::size_t Boundaries::nextCharacter(std::size_t offset) const {
    const auto after = std::upper_bound(characters_.begin(), characters_.end(), offset);
    return after == characters_.end() ? length_ : *after;
}

std::size_t Boundaries::previousCharacter(std::size_t offset) const {
    const auto notBefore = std::lower_bound(characters_.begin(), characters_.end(), offset);
    return notBefore == characters_.begin() ? 0 : *(notBefore - 1);
}

bool Boundaries::isCharacterBorder(std::size_t offset) const {
    return std::binary_search(characters_.begin(), characters_.end(), offset);
}

std::size_t countWords(std::u16string_view text) {
    std::size_t count = 0;
    const icu::BreakIterator* words = text.empty() ? nullptr : wordPrototype();
    if (words)
        forEachBorder(*words, text,
                      [&](std::size_t, int32_t status) { count += status >= UBRK_WORD_NONE_LIMIT ? 1 : 0; });
    return count;
}

} // namespace duizhao
