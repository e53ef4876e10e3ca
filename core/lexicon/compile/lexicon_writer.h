#pragma once

#include "core/lexicon/compile/entry_glosses.h"
#include "core/lexicon/lexicon_format.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace duizhao {

/// A section of numbers that holds lists: a length and its items each. Equal lists are stored once, the empty
/// list lies at offset 0.
class ListPool {
public:
    ListPool() : numbers_{0} {}

    /// The offset of the list.
    std::uint32_t add(const std::vector<std::uint32_t>& items);

    const std::vector<std::uint32_t>& numbers() const { return numbers_; }

private:
    std::vector<std::uint32_t> numbers_;
    std::map<std::vector<std::uint32_t>, std::uint32_t> offsets_;
};

/// Stems and shares as the file holds them: heaviest first, then by stem; each share in 1/4095 of `whole`, at
/// least one unit where it is kept. Shares that round to nothing are left out.
std::vector<std::uint32_t> packStems(std::vector<StemShare> shares, double whole);

/// Puts the sections behind each other under a header.
class LexiconWriter {
public:
    void setBytes(LexiconSection section, std::string bytes);

    template <typename T>
    void setItems(LexiconSection section, const std::vector<T>& items) {
        setBytes(section, {reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T)});
    }

    std::string file() const;

private:
    std::array<std::string, lexiconSections> sections_;
};

} // namespace duizhao
