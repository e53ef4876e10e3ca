#include "core/bitext/bead.h"

#include <array>
#include <charconv>
#include <vector>

namespace duizhao {

namespace {

struct Counted {
    std::string_view key;
    int BeadEvidence::*count;
    std::string_view one;
    std::string_view many;
};

constexpr std::array<Counted, 5> counted = {{
    {"words", &BeadEvidence::words, "word", "words"},
    {"numbers", &BeadEvidence::numbers, "number", "numbers"},
    {"names", &BeadEvidence::names, "name", "names"},
    {"latin", &BeadEvidence::latinTokens, "Latin word", "Latin words"},
    {"punctuation", &BeadEvidence::punctuation, "punctuation mark", "punctuation marks"},
}};

struct Flag {
    std::string_view key;
    bool BeadEvidence::*flag;
};

constexpr std::array<Flag, 2> flags = {{{"length", &BeadEvidence::length}, {"given", &BeadEvidence::given}}};

} // namespace

std::string beadEvidenceText(const BeadEvidence& evidence) {
    std::string text;
    const auto add = [&](std::string_view key) {
        if (!text.empty())
            text += ' ';
        text += key;
    };
    for (const Counted& each : counted) {
        if (evidence.*each.count > 0) {
            add(each.key);
            text += '=' + std::to_string(evidence.*each.count);
        }
    }
    for (const Flag& each : flags)
        if (evidence.*each.flag)
            add(each.key);
    return text;
}

BeadEvidence beadEvidenceFrom(std::string_view text) {
    BeadEvidence evidence;
    while (!text.empty()) {
        const std::string_view token = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), token.size() + 1));
        const std::size_t equals = token.find('=');
        const std::string_view key = token.substr(0, equals);
        for (const Flag& each : flags)
            if (key == each.key)
                evidence.*each.flag = true;
        if (equals == std::string_view::npos)
            continue;
        for (const Counted& each : counted)
            if (key == each.key)
                std::from_chars(token.data() + equals + 1, token.data() + token.size(), evidence.*each.count);
    }
    return evidence;
}

std::string beadEvidenceWords(const BeadEvidence& evidence, bool oneSided) {
    if (evidence.given)
        return "the pair was given";
    if (oneSided)
        return "no counterpart was found";
    std::vector<std::string> parts;
    for (const Counted& each : counted) {
        const int count = evidence.*each.count;
        if (count > 0)
            parts.push_back(std::to_string(count) + ' ' + std::string(count == 1 ? each.one : each.many));
    }
    if (evidence.length)
        parts.emplace_back("the length");
    if (parts.empty())
        return "only the order speaks for it";

    std::string sentence = parts.front();
    for (std::size_t at = 1; at < parts.size(); ++at)
        sentence += (at + 1 == parts.size() ? " and " : ", ") + parts[at];
    const bool single = parts.size() == 1 && (evidence.length || parts.front().substr(0, 2) == "1 ");
    return sentence + (single ? " agrees" : " agree");
}

} // namespace duizhao
