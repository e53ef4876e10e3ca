#include "core/lexicon/lexicon_file.h"

#include <array>
#include <cstdlib>
#include <system_error>

namespace duizhao {

namespace fs = std::filesystem;

std::optional<fs::path> lexiconFile() {
    if (const char* named = std::getenv("DUIZHAO_LEXICON"))
        return *named ? std::optional<fs::path>(named) : std::nullopt;
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
    const std::array places = {program.parent_path().parent_path() / "share/duizhao/duizhao.lexicon",
                               fs::path(DUIZHAO_BUILT_LEXICON)};
    for (const fs::path& place : places)
        if (fs::is_regular_file(place, ignored))
            return place;
    return std::nullopt;
}

Result<std::optional<Lexicon>> openLexicon() {
    const auto file = lexiconFile();
    if (!file)
        return std::optional<Lexicon>();
    DUIZHAO_TRY(lexicon, Lexicon::open(*file));
    return std::optional<Lexicon>(std::move(lexicon));
}

} // namespace duizhao
