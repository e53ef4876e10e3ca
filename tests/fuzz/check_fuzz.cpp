// Any two texts as pairs of a document, with a small dictionary: spans lie inside their text on borders of
// characters, evidence has its facts, and the same pairs have the same issues.

#include "core/check/check_pairs.h"
#include "core/check/checks.h"
#include "core/lexicon/compile/compile_lexicon.h"
#include "core/text/boundaries.h"
#include "core/text/utf.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace duizhao;

void require(bool holds) {
    if (!holds)
        std::abort();
}

const Lexicon& lexicon() {
    static const Lexicon made =
        Lexicon::read(compileLexicon(readDictionaryText("#! date=2020-02-02T02:02:02Z\n"
                                                        "一蹴而就 一蹴而就 [yi1 cu4 er2 jiu4] /to succeed/\n"
                                                        "燈塔 灯塔 [deng1 ta3] /lighthouse/\n"
                                                        "繩索 绳索 [sheng2 suo3] /rope/\n"
                                                        "繩子 绳子 [sheng2 zi5] /rope/\n"
                                                        "讀者 读者 [du2 zhe3] /reader/\n"
                                                        "皇后 皇后 [huang2 hou4] /empress/\n"
                                                        "卡 卡 [ka3] /card/\n羅 罗 [luo2] /gauze/\n"
                                                        "韋 韦 [wei2] /leather/\n"),
                                     cedictSource("2020-02-02")))
            .value();
    return made;
}

/// Cuts the input at control characters: source, target, source, target, …
class FuzzedPairs : public PairSource {
public:
    FuzzedPairs(std::u16string text, Language source, Language target)
        : text_(std::move(text)), source_(source), target_(target) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= text_.size(); ++at)
            if (at == text_.size() || text_[at] == 1) {
                cells_.push_back(std::u16string_view(text_).substr(begin, at - begin));
                begin = at + 1;
            }
        if (cells_.size() % 2 != 0)
            cells_.emplace_back();
    }

    std::size_t pairCount() const override { return cells_.size() / 2; }
    Result<std::span<const CheckedPair>> pairs(std::size_t first, std::size_t count) override {
        given_.clear();
        for (std::size_t at = first; at < std::min(pairCount(), first + count); ++at)
            given_.push_back({at, cells_[2 * at], cells_[2 * at + 1], source_, target_, at / 2});
        return std::span<const CheckedPair>(given_);
    }
    std::u16string_view cell(std::size_t pair, bool target) const {
        return cells_[2 * pair + (target ? 1 : 0)];
    }

private:
    std::u16string text_;
    Language source_;
    Language target_;
    std::vector<std::u16string_view> cells_;
    std::vector<CheckedPair> given_;
};

std::vector<Issue> issuesOf(FuzzedPairs& pairs) {
    std::vector<Issue> issues;
    const auto take = [&](const Issue& issue) -> Result<void> {
        return issues.push_back(issue), Result<void>();
    };
    require(checkPairs(pairs, {CheckLevel::off, {}}, &lexicon(), take, {}).ok());
    return issues;
}

void requireInside(std::u16string_view text, const std::optional<TextSpan>& span) {
    if (!span)
        return;
    require(span->begin <= span->end && span->end <= text.size());
    const Boundaries boundaries(text);
    require(boundaries.isCharacterBorder(span->begin) && boundaries.isCharacterBorder(span->end));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    std::u16string text;
    if (data[0] & 1)
        text = toUtf16(bytes);
    else
        for (std::size_t at = 0; at + 1 < bytes.size(); at += 2)
            text.push_back(static_cast<char16_t>(static_cast<std::uint8_t>(bytes[at]) |
                                                 (static_cast<std::uint8_t>(bytes[at + 1]) << 8)));
    const Language chinese = data[0] & 2 ? Language::chineseSimplified : Language::chineseTraditional;
    const bool turned = (data[0] & 12) == 4;
    FuzzedPairs pairs(std::move(text), turned ? chinese : Language::english,
                      turned ? Language::english : chinese);
    const std::vector<Issue> issues = issuesOf(pairs);
    for (const Issue& issue : issues) {
        require(issue.pair < pairs.pairCount() && checkNamed(issue.check) && (issue.source || issue.target));
        requireInside(pairs.cell(issue.pair, false), issue.source);
        requireInside(pairs.cell(issue.pair, true), issue.target);
        require(!evidenceText(issue.evidence).empty());
    }
    require(issues == issuesOf(pairs));
    return 0;
}
