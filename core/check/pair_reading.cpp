#include "core/check/pair_reading.h"

#include "core/align/latin_tokens.h"
#include "core/align/quotations.h"
#include "core/text/characters.h"

#include <utility>

namespace duizhao {

namespace {

std::u16string_view cut(std::u16string_view text) {
    if (text.size() <= PairReading::mostUnits)
        return text;
    const std::size_t end = PairReading::mostUnits;
    return text.substr(0, isLowSurrogate(text[end]) ? end - 1 : end);
}

/// Whether a quotation is open behind `text`, if `open` says so of its beginning. Straight marks say nothing.
bool openBehind(std::u16string_view text, bool open) {
    for (const char16_t unit : text) {
        if (unit == 0x201C || unit == 0x300C)
            open = true;
        else if (unit == 0x201D || unit == 0x300D)
            open = false;
    }
    return open;
}

std::vector<LatinToken> latinTokens(std::u16string_view text) {
    std::vector<LatinToken> tokens;
    forEachLatinToken(text, [&tokens](std::u16string_view folded, TextSpan span) {
        tokens.push_back({span, std::u16string(folded)});
    });
    return tokens;
}

} // namespace

PairReading::PairReading(const Lexicon* lexicon) : lexicon_(lexicon), brokenWords_(lexicon) {
    if (lexicon)
        splitter_.emplace(*lexicon);
}

void PairReading::read(const CheckedPair& pair) {
    quotationOpen_ = quotationOpenBehind_; // the text of the pair before may be gone
    if (!pair.paragraph || pair.paragraph != pair_.paragraph)
        paragraphTerms_.clear();
    pair_ = pair;
    pair_.source = cut(pair.source);
    pair_.target = cut(pair.target);
    sourceWords_.forget();
    targetWords_.forget();
    sourceTokens_.forget();
    targetTokens_.forget();
    hanWords_.forget();
    sourceStems_.forget();
    quotationOpenBehind_ = openBehind(pair_.target, quotationOpen_);
}

const std::vector<EnglishWord>& PairReading::sourceWords() {
    if (!std::exchange(sourceWords_.made, true))
        findEnglishWords(source(), sourceWords_.items);
    return sourceWords_.items;
}

const std::vector<EnglishWord>& PairReading::targetWords() {
    if (!std::exchange(targetWords_.made, true))
        findEnglishWords(target(), targetWords_.items);
    return targetWords_.items;
}

const std::vector<LatinToken>& PairReading::sourceTokens() {
    if (!std::exchange(sourceTokens_.made, true))
        sourceTokens_.items = latinTokens(source());
    return sourceTokens_.items;
}

const std::vector<LatinToken>& PairReading::targetTokens() {
    if (!std::exchange(targetTokens_.made, true))
        targetTokens_.items = latinTokens(target());
    return targetTokens_.items;
}

const std::vector<HanWord>& PairReading::hanWords() {
    if (!std::exchange(hanWords_.made, true) && splitter_)
        splitter_->split(target(), {0, target().size()}, hanWords_.items);
    return hanWords_.items;
}

const std::vector<std::optional<StemId>>& PairReading::sourceStems() {
    if (!std::exchange(sourceStems_.made, true))
        for (const EnglishWord& word : sourceWords())
            sourceStems_.items.push_back(stemOf(word.span.of(source())));
    return sourceStems_.items;
}

const PairReading::KnownStem& PairReading::knownStem(std::u16string_view word) {
    constexpr std::size_t mostKnown = 1 << 14; // stemming costs ten times as much as finding a word here
    if (const auto known = stems_.find(word); known != stems_.end())
        return known->second;
    if (stems_.size() >= mostKnown)
        stems_.clear();
    const std::string_view stem = stemmer_.stem(word);
    const bool functionWord = isStopWord(stem);
    const auto number = lexicon_ && !functionWord ? lexicon_->stem(stem) : std::nullopt;
    return stems_.emplace(std::u16string(word), KnownStem{number, functionWord}).first->second;
}

std::optional<StemId> PairReading::stemOf(std::u16string_view word) { return knownStem(word).stem; }

bool PairReading::isFunctionWord(std::u16string_view word) { return knownStem(word).functionWord; }

} // namespace duizhao
