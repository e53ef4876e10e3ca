#include "core/import/read_pairs.h"

#include "core/import/page_language.h"

#include <algorithm>
#include <array>
#include <string>

namespace duizhao {

namespace {

struct PairLine {
    TextSpan source;
    TextSpan target;
    int number = 1;
};

/// A row of the names that columns of such lists have.
constexpr std::array<std::array<std::u16string_view, 2>, 8> headers = {{{u"source", u"target"},
                                                                        {u"src", u"tgt"},
                                                                        {u"src", u"mt"},
                                                                        {u"en", u"zh"},
                                                                        {u"zh", u"en"},
                                                                        {u"english", u"chinese"},
                                                                        {u"chinese", u"english"},
                                                                        {u"原文", u"译文"}}};

std::u16string lowerAscii16(std::u16string_view text) {
    std::u16string lower(text);
    for (char16_t& unit : lower)
        unit = unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    return lower;
}

bool isHeader(std::u16string_view content, const PairLine& line) {
    const std::u16string source = lowerAscii16(trimmed(content, line.source).of(content));
    const std::u16string target = lowerAscii16(trimmed(content, line.target).of(content));
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto& names) { return source == names[0] && target == names[1]; });
}

/// A cell as it stands; nothing but white space is an empty one.
TextSpan cellOf(std::u16string_view content, std::size_t begin, std::size_t end) {
    return trimmed(content, {begin, end}).empty() ? TextSpan{begin, begin} : TextSpan{begin, end};
}

Result<std::vector<PairLine>> splitPairLines(std::u16string_view content, const std::string& fileName,
                                             const Progress& progress) {
    std::vector<PairLine> lines;
    int number = 0;
    for (std::size_t begin = 0; begin < content.size();) {
        if (++number % 1024 == 1) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            progress.at(Stage::splitting, static_cast<double>(begin) / static_cast<double>(content.size()));
        }
        const std::size_t end = std::min(content.find_first_of(u"\r\n", begin), content.size());
        const std::u16string_view text = content.substr(begin, end - begin);
        if (!trimmed(text, {0, text.size()}).empty()) {
            const std::size_t tab = text.find(u'\t');
            if (tab == std::u16string_view::npos || text.find(u'\t', tab + 1) != std::u16string_view::npos)
                return Error{ErrorCode::pairsBroken, fileName, std::to_string(number)};
            lines.push_back(
                {cellOf(content, begin, begin + tab), cellOf(content, begin + tab + 1, end), number});
        }
        begin = end + 1;
        if (end + 1 < content.size() && content[end] == u'\r' && content[end + 1] == u'\n')
            ++begin;
    }
    return lines;
}

/// The language most cells of a column are in.
PageLanguage languageOf(std::u16string_view content, const std::vector<PairLine>& lines,
                        TextSpan PairLine::*column) {
    std::size_t english = 0;
    std::size_t chinese = 0;
    for (const PairLine& line : lines) {
        const PageLanguage language = pageLanguageOf((line.*column).of(content).substr(0, 4'000));
        english += language == PageLanguage::english;
        chinese += language == PageLanguage::chinese;
    }
    if (english + chinese == 0)
        return PageLanguage::neither;
    return chinese > english ? PageLanguage::chinese : PageLanguage::english;
}

Result<bool> findWhetherChineseIsSource(std::u16string_view content, const std::vector<PairLine>& lines,
                                        const std::string& fileName) {
    const PageLanguage source = languageOf(content, lines, &PairLine::source);
    const PageLanguage target = languageOf(content, lines, &PairLine::target);
    if (source == PageLanguage::neither && target == PageLanguage::neither)
        return Error{ErrorCode::noText, fileName};
    if (source == target || source == PageLanguage::neither || target == PageLanguage::neither) {
        const bool chinese = source == PageLanguage::chinese || target == PageLanguage::chinese;
        return Error{chinese ? ErrorCode::onlyChinese : ErrorCode::onlyEnglish, fileName};
    }
    return source == PageLanguage::chinese;
}

Language scriptOf(std::u16string_view content, const std::vector<PairLine>& lines,
                  TextSpan PairLine::*column) {
    std::u16string sample;
    for (const PairLine& line : lines) {
        sample += (line.*column).of(content).substr(0, 4'000);
        if (sample.size() > 60'000)
            break;
    }
    return chineseScript(sample);
}

Block blockOf(TextSpan span, Side side, int line) {
    Block block;
    block.side = side;
    block.span = span;
    block.firstLine = block.lastLine = line;
    block.reason = BlockReason::givenAsPairs;
    return block;
}

void addPair(const PairLine& line, Bitext& bitext) {
    if (!line.source.empty()) {
        bitext.blocks.push_back(blockOf(line.source, Side::source, line.number));
        bitext.sourceSegments.push_back(line.source);
    }
    if (!line.target.empty()) {
        bitext.blocks.push_back(blockOf(line.target, Side::target, line.number));
        bitext.targetSegments.push_back(line.target);
    }
    Bead bead;
    bead.source = line.source;
    bead.target = line.target;
    bead.link = bitext.links.size();
    bead.evidence.given = true;
    bitext.beads.push_back(bead);
    bitext.links.push_back({line.source, line.target, LinkReason::givenAsPairs});
}

void addHeader(const PairLine& line, std::u16string_view content, Bitext& bitext) {
    Block block = blockOf(trimmed(content, {line.source.begin, line.target.end}), Side::source, line.number);
    block.side.reset();
    block.kind = BlockKind::boilerplate;
    bitext.blocks.push_back(block);
}

} // namespace

Result<void> readPairs(Article& article, std::optional<bool> chineseIsSource, const Progress& progress) {
    const std::u16string& content = article.texts[0].content;
    const std::string& fileName = article.texts[0].fileName;
    DUIZHAO_TRY(lines, splitPairLines(content, fileName, progress));
    Bitext& bitext = article.bitext;
    if (!lines.empty() && isHeader(content, lines.front())) {
        addHeader(lines.front(), content, bitext);
        lines.erase(lines.begin());
    }
    if (!chineseIsSource) {
        DUIZHAO_TRY(found, findWhetherChineseIsSource(content, lines, fileName));
        chineseIsSource = found;
    }
    if (lines.empty())
        return Error{ErrorCode::noText, fileName};
    const Language chinese =
        scriptOf(content, lines, *chineseIsSource ? &PairLine::source : &PairLine::target);
    bitext.sourceLanguage = *chineseIsSource ? chinese : Language::english;
    bitext.targetLanguage = *chineseIsSource ? Language::english : chinese;
    for (const PairLine& line : lines) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        addPair(line, bitext);
    }
    return {};
}

} // namespace duizhao
