#include "core/lexicon/compile/classifiers.h"

#include "core/text/text_span.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace duizhao {

namespace {

void addClassifiers(std::u16string_view list, DictionaryEntry& entry) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(u','), list.size());
        const std::u16string_view classifier = trimmed(list, {0, end}).of(list);
        if (!classifier.empty() &&
            std::ranges::find(entry.classifiers, classifier) == entry.classifiers.end())
            entry.classifiers.emplace_back(classifier);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

} // namespace

void addSense(std::u16string_view sense, DictionaryEntry& entry) {
    std::u16string text(trimmed(sense, {0, sense.size()}).of(sense));
    for (char16_t& unit : text)
        if (unit < u' ')
            unit = u' ';
    constexpr std::u16string_view mark = u"CL:";
    if (text.starts_with(mark))
        addClassifiers(std::u16string_view(text).substr(mark.size()), entry);
    else if (!text.empty())
        entry.senses.push_back(std::move(text));
}

} // namespace duizhao
