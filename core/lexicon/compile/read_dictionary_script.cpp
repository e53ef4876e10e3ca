#include "core/lexicon/compile/classifiers.h"
#include "core/lexicon/compile/read_dictionary.h"
#include "core/text/utf.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace duizhao {

namespace {

using Json = nlohmann::json;

std::u16string textOf(const Json& value) {
    const auto* text = value.get_ptr<const Json::string_t*>();
    return text ? toUtf16(*text) : std::u16string();
}

/// "個|个[ge4]" of ["個","个","ge4"]; one spelling where both are the same.
std::u16string reference(const Json& row) {
    if (!row.is_array() || row.size() < 3)
        return {};
    const std::u16string traditional = textOf(row[0]);
    const std::u16string simplified = textOf(row[1]);
    const std::u16string pinyin = textOf(row[2]);
    std::u16string result = traditional;
    if (simplified != traditional)
        result += u"|" + simplified;
    if (!pinyin.empty())
        result += u"[" + pinyin + u"]";
    return result;
}

/// The references that the numbers in `indices` mean.
std::vector<std::u16string> references(const Json& indices, const Json& table) {
    std::vector<std::u16string> result;
    if (!indices.is_array() || !table.is_array())
        return result;
    for (const Json& index : indices)
        if (index.is_number_unsigned() && index.get<std::size_t>() < table.size())
            result.push_back(reference(table[index.get<std::size_t>()]));
    return result;
}

/// The package drops a sense that is nothing but "variant of X" and keeps X as a number; here it is a sense
/// again.
void restoreVariants(const std::vector<std::u16string>& variants, DictionaryEntry& entry) {
    for (const std::u16string& variant : variants) {
        const std::u16string_view headword =
            std::u16string_view(variant).substr(0, variant.find_first_of(u"|["));
        const bool said = std::ranges::any_of(entry.senses, [&](const std::u16string& sense) {
            return sense.find(headword) != std::u16string::npos;
        });
        if (!said)
            addSense(u"variant of " + variant, entry);
    }
}

bool readRow(const Json& row, const Json& variants, const Json& classifiers, DictionaryEntry& entry) {
    if (!row.is_array() || row.size() < 4)
        return false;
    entry.traditional = textOf(row[0]);
    entry.simplified = textOf(row[1]);
    entry.pinyin = textOf(row[2]);
    if (entry.traditional.empty() || entry.simplified.empty())
        return false;
    if (row[3].is_array())
        for (const Json& sense : row[3])
            addSense(textOf(sense), entry);
    else
        addSense(textOf(row[3]), entry);
    if (row.size() >= 5)
        restoreVariants(references(row[4], variants), entry);
    if (row.size() >= 6)
        for (const std::u16string& classifier : references(row[5], classifiers))
            addSense(u"CL:" + classifier, entry);
    return true;
}

} // namespace

Dictionary readDictionaryScript(std::string_view utf8) {
    Dictionary result;
    const std::size_t begin = utf8.find('{');
    const std::size_t end = utf8.rfind('}');
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return result;
    const Json root = Json::parse(utf8.substr(begin, end + 1 - begin), nullptr, false);
    if (!root.is_object() || !root.contains("all") || !root["all"].is_array())
        return result;
    const Json variants = root.value("variantLookup", Json::array());
    const Json classifiers = root.value("classifierLookup", Json::array());
    for (const Json& row : root["all"]) {
        DictionaryEntry entry;
        if (readRow(row, variants, classifiers, entry))
            result.entries.push_back(std::move(entry));
        else
            ++result.skipped;
    }
    return result;
}

} // namespace duizhao
