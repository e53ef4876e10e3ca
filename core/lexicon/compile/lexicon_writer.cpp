#include "core/lexicon/compile/lexicon_writer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <utility>

namespace duizhao {

static_assert(std::endian::native == std::endian::little, "the file is written as memory holds it");

std::uint32_t ListPool::add(const std::vector<std::uint32_t>& items) {
    if (items.empty())
        return 0;
    const auto [found, isNew] = offsets_.try_emplace(items, static_cast<std::uint32_t>(numbers_.size()));
    if (isNew) {
        numbers_.push_back(static_cast<std::uint32_t>(items.size()));
        numbers_.insert(numbers_.end(), items.begin(), items.end());
    }
    return found->second;
}

std::vector<std::uint32_t> packStems(std::vector<StemShare> shares, double whole) {
    std::ranges::sort(shares, [](const StemShare& left, const StemShare& right) {
        return left.share != right.share ? left.share > right.share : left.stem < right.stem;
    });
    std::vector<std::uint32_t> result;
    for (const StemShare& share : shares) {
        const long weight = std::lround(std::min(1.0, share.share / whole) * fullWeight);
        if (weight > 0)
            result.push_back(share.stem << weightBits | static_cast<std::uint32_t>(weight));
    }
    return result;
}

void LexiconWriter::setBytes(LexiconSection section, std::string bytes) {
    sections_[static_cast<std::size_t>(section)] = std::move(bytes);
}

std::string LexiconWriter::file() const {
    LexiconHeader header = {};
    header.magic = lexiconMagic;
    header.format = lexiconFormat;
    header.sections = lexiconSections;
    std::uint64_t offset = sizeof(header);
    for (std::size_t number = 0; number < lexiconSections; ++number) {
        header.places[number] = {offset, sections_[number].size()};
        offset += (sections_[number].size() + 7) / 8 * 8;
    }
    header.fileSize = offset;
    header.placesSum = sumOfPlaces(header);
    std::string result(reinterpret_cast<const char*>(&header), sizeof(header));
    for (const std::string& section : sections_) {
        result += section;
        result.resize((result.size() + 7) / 8 * 8);
    }
    return result;
}

} // namespace duizhao
