#include "core/text/chinese_display.h"

#include "core/text/chinese_script.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace duizhao {

namespace {

// The converters of ChineseForm::taiwan, by their place in converters_.
constexpr std::size_t simplifiedToTaiwan = 0;
constexpr std::size_t simplifiedToTaiwanWords = 1;
constexpr std::size_t traditionalToTaiwan = 2;
constexpr std::size_t traditionalToSimplified = 3;

struct Replacement {
    TextSpan original;
    std::u16string put;
    bool reworded;
};

ShownChinese shownWith(std::u16string_view text, const std::vector<Replacement>& replacements) {
    ShownChinese shown;
    std::size_t reached = 0;
    std::u16string& out = shown.converted.text;
    for (const Replacement& one : replacements) {
        out += text.substr(reached, one.original.begin - reached);
        const std::size_t begin = out.size();
        out += one.put;
        shown.converted.changed.push_back({one.original, {begin, out.size()}});
        if (one.reworded)
            shown.reworded.push_back(one.original);
        reached = one.original.end;
    }
    out += text.substr(reached);
    return shown;
}

bool cutsThrough(TextSpan piece, TextSpan word) { return piece.overlaps(word) && !word.contains(piece); }

} // namespace

Language writtenScript(std::u16string_view text, Language otherwise) {
    std::ptrdiff_t balance = 0;
    for (const char16_t unit : text) {
        const OnlyIn script = onlyIn(unit);
        balance += script == OnlyIn::simplified ? 1 : script == OnlyIn::traditional ? -1 : 0;
    }
    return balance > 0 ? Language::chineseSimplified : balance < 0 ? Language::chineseTraditional : otherwise;
}

Result<ChineseDisplay> ChineseDisplay::open(ChineseForm form) {
    ChineseDisplay display(form);
    std::vector<const char*> names;
    if (form == ChineseForm::simplified)
        names = {"t2s"};
    else if (form == ChineseForm::traditional)
        names = {"s2t"};
    else if (form == ChineseForm::taiwan)
        names = {"s2tw", "s2twp", "t2tw", "t2s"};
    for (const char* name : names) {
        DUIZHAO_TRY(converter, ChineseConverter::open(name));
        display.converters_.push_back(std::move(converter));
    }
    return display;
}

ShownChinese ChineseDisplay::show(std::u16string_view text, Language written) const {
    const bool simplified = writtenScript(text, written) == Language::chineseSimplified;
    if (form_ == ChineseForm::taiwan)
        return showInTaiwan(text, simplified);
    const bool differs = form_ != ChineseForm::asWritten && simplified != (form_ == ChineseForm::simplified);
    if (!differs)
        return {{std::u16string(text), {}}, {}};
    return {converters_.front().convert(text), {}};
}

/// Forms character by character, and over them the words that Taiwan has others for. A Traditional text goes
/// through Simplified only to find those words: on the way back 髮 could become 發.
ShownChinese ChineseDisplay::showInTaiwan(std::u16string_view text, bool simplified) const {
    const ConvertedText forms =
        converters_[simplified ? simplifiedToTaiwan : traditionalToTaiwan].convert(text);
    std::optional<ConvertedText> inSimplified;
    if (!simplified)
        inSimplified = converters_[traditionalToSimplified].convert(text);
    const std::u16string_view source = inSimplified ? std::u16string_view(inSimplified->text) : text;
    const ConvertedText worded = converters_[simplifiedToTaiwanWords].convert(source);
    std::vector<Replacement> replacements;
    for (const ChangedPiece& piece : worded.changed) {
        const std::u16string_view put = piece.converted.of(worded.text);
        if (converters_[simplifiedToTaiwan].convert(piece.original.of(source)).text == put)
            continue; // the same word in Taiwan's characters
        const TextSpan original = inSimplified ? inSimplified->toOriginal(piece.original) : piece.original;
        const auto cut = [&](const ChangedPiece& form) { return cutsThrough(form.original, original); };
        const bool stands = original.of(text) == put; // it is Taiwan's word already
        if (!stands && std::none_of(forms.changed.begin(), forms.changed.end(), cut))
            replacements.push_back({original, std::u16string(put), true});
    }
    const auto words = replacements.size();
    for (const ChangedPiece& form : forms.changed) {
        const bool within =
            std::any_of(replacements.begin(), replacements.begin() + static_cast<std::ptrdiff_t>(words),
                        [&](const Replacement& word) { return word.original.overlaps(form.original); });
        if (!within)
            replacements.push_back({form.original, std::u16string(form.converted.of(forms.text)), false});
    }
    std::sort(replacements.begin(), replacements.end(), [](const Replacement& one, const Replacement& two) {
        return one.original.begin < two.original.begin;
    });
    return shownWith(text, replacements);
}

} // namespace duizhao
