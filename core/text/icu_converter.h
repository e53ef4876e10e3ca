#pragma once

#include <unicode/ucnv.h>

#include <memory>

namespace duizhao {

struct ConverterClose {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterClose>;

/// ICU's converter of that name, or null where ICU lacks it.
Converter openConverter(const char* name);

/// Whether the converter's encoding holds the character, exactly and not by way of a look-alike. Leaves the
/// converter reset.
bool canEncode(UConverter& converter, char16_t character);

} // namespace duizhao
