// Any bytes as a page, as two files or as pairs: the article that comes out is sound.

#include "core/import/import_article.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace duizhao;

namespace {

void expectSound(const std::vector<InputFile>& files, const ImportOptions& options) {
    const auto read = readArticle(files, options, {});
    if (read.ok() && !findProblems(read->bitext).empty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 20'000)
        return 0;
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    ImportOptions options;
    options.encoding = (data[0] & 4) != 0 ? std::optional(Encoding::utf16le) : std::nullopt;
    options.pairs = (data[0] & 3) == 1;
    const std::size_t half = bytes.size() / 2;
    if ((data[0] & 3) == 2)
        expectSound({{"one", bytes.substr(0, half)}, {"two", bytes.substr(half)}}, options);
    else
        expectSound({{"page", bytes}}, options);
    return 0;
}
