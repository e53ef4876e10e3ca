#include "core/import/block_rules.h"

#include "core/import/phrases.h"
#include "core/import/read_lines.h"
#include "core/import/sentence_marks.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

constexpr double heaviestHeading = 120;
constexpr double lightestProse = 60;

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

bool isFencedCode(const BlockFacts& facts) { return facts.block->fenced; }

/// A line of a program: code marks, and a keyword or the end of a statement.
bool isCodeLine(const BlockFacts& facts) {
    constexpr std::array<std::u16string_view, 20> beginnings = {
        u"import ",   u"from ",    u"def ",    u"class ",   u"return ", u"return;", u"if (",
        u"for (",     u"while (",  u"public ", u"private ", u"const ",  u"let ",    u"var ",
        u"function ", u"#include", u"using ",  u"$ ",       u">>> ",    u"@"};
    const std::u16string_view text = facts.text;
    if (facts.block->evidence.letters.han > 4 || text.size() > 300)
        return false;
    const auto marks =
        std::count_if(text.begin(), text.end(), [](char16_t unit) { return isOneOf(unit, u"{}();=<>[]"); });
    const bool begins = std::any_of(beginnings.begin(), beginnings.end(),
                                    [&](std::u16string_view words) { return text.starts_with(words); });
    const bool ends = isOneOf(text.back(), u";{}") || text.ends_with(u"):");
    const bool comment = text.starts_with(u"//") || text.starts_with(u"/*") || text.starts_with(u"*/");
    const bool marksOnly = text.find_first_not_of(u"{}();[]") == std::u16string_view::npos;
    const bool prose = facts.block->evidence.functionWords > 2;
    return comment || marksOnly ||
           (!prose && ((begins && ends) || (ends && marks >= 3) || (begins && marks >= 4)));
}

/// Letters outside of addresses are at most a label.
bool isAddress(const BlockFacts& facts) {
    const LanguageEvidence& evidence = facts.block->evidence;
    return evidence.addressUnits > 0 && evidence.letters.han <= 4 && evidence.letters.latinWords <= 2 &&
           evidence.letters.other == 0;
}

bool isCredit(const BlockFacts& facts) {
    const bool onlyLabel = facts.text.size() < 12 && isOneOf(facts.text.back(), u":：");
    return !onlyLabel && hasPhrase(facts.folded, PhraseKind::credit);
}
bool isCopyright(const BlockFacts& facts) { return hasPhrase(facts.folded, PhraseKind::copyright); }
bool isHostPage(const BlockFacts& facts) { return hasPhrase(facts.folded, PhraseKind::hostPage); }

bool isNavigation(const BlockFacts& facts) {
    return facts.block->sameLine == 0 &&
           (hasPhrase(facts.folded, PhraseKind::navigation) || isNavigationList(facts.folded));
}

bool isCounter(const BlockFacts& facts) { return isCounterLine(facts.folded); }

bool hasNoLetters(const BlockFacts& facts) { return facts.block->language == PageLanguage::neither; }

/// "By NAME".
bool isEnglishByline(const BlockFacts& facts) {
    return facts.block->language == PageLanguage::english && facts.folded.starts_with(u"by ") &&
           facts.folded.size() <= 80 && !endsSentence(facts.text) && isPersonNames(facts.text.substr(3));
}

bool isByline(const BlockFacts& facts) {
    return hasPhrase(facts.folded, PhraseKind::byline) || isEnglishByline(facts) ||
           isDateLine(facts.folded) || isDatedLine(facts.folded);
}

bool isListItem(const BlockFacts& facts) { return listMarkLength(facts.text) > 0; }

/// "Figure 1: …", 图1：…
bool isCaption(std::u16string_view text) {
    constexpr std::array<std::u16string_view, 8> beginnings = {u"Figure ", u"Fig. ", u"FIGURE ", u"Table ",
                                                               u"图",      u"圖",    u"表",      u"Image "};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::u16string_view words) {
        std::u16string_view rest =
            text.starts_with(words) ? text.substr(words.size()) : std::u16string_view();
        while (!rest.empty() && isSpaceMark(rest.front()))
            rest.remove_prefix(1);
        return !rest.empty() && isDigit(rest.front());
    });
}

} // namespace

const std::vector<BlockRule>& blockRules() {
    using enum BlockKind;
    static const std::vector<BlockRule> rules = {
        {code, BlockReason::codeShape, false, isFencedCode},
        {boilerplate, BlockReason::navigation, true, isNavigation},
        {credit, BlockReason::creditWords, false, isCredit},
        {boilerplate, BlockReason::hostPageWords, true, isHostPage},
        {credit, BlockReason::creditWords, false, isCopyright},
        {boilerplate, BlockReason::hostPageWords, true, isCounter},
        {byline, BlockReason::bylineWords, false, isByline},
        {credit, BlockReason::addressOnly, false, isAddress},
        {code, BlockReason::codeShape, false, isCodeLine},
        {boilerplate, BlockReason::wordsOfNeitherLanguage, true, hasNoLetters},
        {listItem, BlockReason::listMark, false, isListItem},
    };
    return rules;
}

BlockFacts factsOf(const PageBlock& block, std::u16string_view content, const TextFolder& folder) {
    const std::u16string_view text = block.span.of(content);
    // No phrase is looked for in longer blocks.
    return {&block, text, text.size() > 400 ? std::u16string() : folder.fold(text)};
}

Result<void> applyBlockRules(std::vector<PageBlock>& blocks, std::u16string_view content,
                             const TextFolder& folder, const Progress& progress) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (at % 256 == 0) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            progress.at(Stage::splitting,
                        0.5 + 0.5 * static_cast<double>(at) / static_cast<double>(blocks.size()));
        }
        PageBlock& block = blocks[at];
        const BlockFacts facts = factsOf(block, content, folder);
        for (const BlockRule& rule : blockRules())
            if (rule.holds(facts)) {
                block.kind = rule.kind;
                block.reason = rule.reason;
                block.leftOut = rule.leftOut;
                break;
            }
        if (block.sameLine != 0 && block.kind == BlockKind::paragraph)
            block.reason = BlockReason::bothInOneLine;
    }
    return {};
}

bool isPersonNames(std::u16string_view text) {
    constexpr std::array<std::u16string_view, 12> particles = {u"and", u"de", u"van", u"von", u"for", u"with",
                                                               u"la",  u"le", u"del", u"der", u"da",  u"of"};
    std::size_t words = 0;
    std::size_t begin = 0;
    bool inWord = false;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool letter = at < text.size() && isLatinLetter(text[at]);
        if (letter && !inWord)
            begin = at;
        if (!letter && inWord) {
            const bool lower = text[begin] >= u'a' && text[begin] <= u'z';
            const bool continues = begin > 0 && isOneOf(text[begin - 1], u"'’-");
            const auto word = text.substr(begin, at - begin);
            if (lower && !continues && std::find(particles.begin(), particles.end(), word) == particles.end())
                return false;
            ++words;
        }
        inWord = letter;
    }
    return words >= 1 && words <= 10;
}

bool looksLikeHeading(const PageBlock& block, std::u16string_view text) {
    if (block.weight() > heaviestHeading || text.size() > 160 || block.evidence.letters.latinWords > 20 ||
        block.firstLine != block.lastLine || isCaption(text) || endsStatement(text) ||
        isOneOf(text.back(), u",，;；:：、—-"))
        return false;
    const bool quoted = isOneOf(text.front(), u"“\"「『—–");
    const bool asks = endsSentence(text);
    if (quoted && (asks || isOneOf(text.front(), u"—–")))
        return false;
    // A sentence that ends inside: more than a heading.
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        if (isChineseSentenceMark(text[at]) && at + 2 < text.size() && !isOneOf(text[at], u"？！"))
            return false;
    return !asks || block.weight() <= 75;
}

bool looksLikeProse(const PageBlock& block, std::u16string_view text) {
    return block.weight() >= (endsSentence(text, true) ? lightestProse : 2.5 * lightestProse);
}

} // namespace duizhao
