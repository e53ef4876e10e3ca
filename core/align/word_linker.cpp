#include "core/align/word_linker.h"

#include "core/align/document_tokens.h"
#include "core/align/self_training.h"
#include "core/align/word_links.h"
#include "core/lexicon/english_word.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace duizhao {

namespace {

/// True if the source plays the Chinese part in everything below.
bool sourceIsChinese(Language source, Language target) { return isChinese(source) && !isChinese(target); }

std::u16string_view textOf(const SideTokens& side, TypeId type) {
    return side.types[type].first.of(side.text);
}

} // namespace

Result<LearnedWords> LearnedWords::from(const AlignmentSide& source, const AlignmentSide& target,
                                        const Lexicon* lexicon, const Progress& progress) {
    const bool swapped = sourceIsChinese(source.language, target.language);
    DUIZHAO_TRY(document,
                findTokens(swapped ? target : source, swapped ? source : target, lexicon, progress));
    const AlignmentWeights weights = usualWeights(document.lexicon != nullptr);
    DUIZHAO_TRY(associations, Associations::find(document, {}, weights, progress));
    Path pairs;
    pairs.reserve(source.segments.size());
    for (std::size_t at = 0; at < source.segments.size(); ++at)
        pairs.push_back({at, at + 1, at, at + 1});
    DUIZHAO_TRY(taught, learnTranslations(document, associations, pairs, weights, progress));

    LearnedWords learned;
    EnglishStemmer stemmer;
    for (const LearnedTranslation& one : taught)
        learned.words_.push_back({std::u16string(textOf(document.chinese, one.chinese)),
                                  std::string(stemmer.stem(textOf(document.english, one.english))),
                                  one.probability});
    std::sort(learned.words_.begin(), learned.words_.end(), [](const Word& a, const Word& b) {
        return std::tie(a.chinese, a.englishStem) < std::tie(b.chinese, b.englishStem);
    });
    return learned;
}

std::vector<WordLink> WordLinker::link(std::u16string_view source, std::u16string_view target) const {
    const bool swapped = sourceIsChinese(source_, target_);
    const TextSpan wholeSource{0, source.size()};
    const TextSpan wholeTarget{0, target.size()};
    const AlignmentSide sourceSide{source, {&wholeSource, 1}, source_};
    const AlignmentSide targetSide{target, {&wholeTarget, 1}, target_};
    const auto tokens = findTokens(swapped ? targetSide : sourceSide, swapped ? sourceSide : targetSide,
                                   lexicon_, {}, TokenSpans::keep);
    const DocumentTokens& pair = tokens.value();
    if (pair.english.tokens.empty() || pair.chinese.tokens.empty())
        return {};

    std::unordered_map<std::string, TypeId> stems;
    EnglishStemmer stemmer;
    if (!learned_.empty())
        for (TypeId type = 0; type < pair.english.types.size(); ++type)
            if (pair.english.types[type].kind == TokenKind::word)
                stems.emplace(stemmer.stem(textOf(pair.english, type)), type);
    std::vector<LearnedTranslation> learned;
    for (TypeId type = 0; type < pair.chinese.types.size() && !stems.empty(); ++type) {
        const std::u16string_view word = textOf(pair.chinese, type);
        auto at = std::lower_bound(
            learned_.words_.begin(), learned_.words_.end(), word,
            [](const LearnedWords::Word& one, std::u16string_view chinese) { return one.chinese < chinese; });
        for (; at != learned_.words_.end() && at->chinese == word; ++at)
            if (const auto stem = stems.find(at->englishStem); stem != stems.end())
                learned.push_back({stem->second, type, at->probability});
    }

    const auto associations = Associations::find(pair, learned, usualWeights(pair.lexicon != nullptr), {});
    std::vector<WordLink> links;
    for (const TokenLink& link : linkAllTokens(pair, associations.value(), {0, 1, 0, 1})) {
        if (link.kind == MatchKind::mark)
            continue;
        const TextSpan english = pair.english.spans[link.english];
        const TextSpan chinese = pair.chinese.spans[link.chinese];
        links.push_back({swapped ? chinese : english, swapped ? english : chinese, link.kind});
    }
    if (swapped)
        std::stable_sort(links.begin(), links.end(), [](const WordLink& a, const WordLink& b) {
            return a.source.begin < b.source.begin;
        });
    return links;
}

} // namespace duizhao
