#pragma once

#include <string>
#include <vector>

namespace duizhao {

/// A line of the dictionary, as it stands in the source.
struct DictionaryEntry {
    std::u16string traditional;
    std::u16string simplified;
    std::u16string pinyin;                   ///< with tone numbers, "u:" for ü: "Zhong1 guo2", "lu:4"
    std::vector<std::u16string> senses;      ///< without those that only name classifiers
    std::vector<std::u16string> classifiers; ///< "個|个[ge4]"

    bool operator==(const DictionaryEntry&) const = default;
};

/// Where the dictionary comes from. UTF-8.
struct LexiconSource {
    std::string name;
    std::string version; ///< the source's own date or version, empty where it states none
    std::string licence;
    std::string address;
    std::size_t entries = 0;

    bool operator==(const LexiconSource&) const = default;
};

} // namespace duizhao
