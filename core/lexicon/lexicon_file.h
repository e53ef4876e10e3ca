#pragma once

#include "core/lexicon/lexicon.h"

#include <filesystem>
#include <optional>

namespace duizhao {

/// Where the lexicon lies: the file that the environment variable DUIZHAO_LEXICON names; else
/// ../share/duizhao/duizhao.lexicon seen from the running program's folder; else the one of the build tree
/// the program comes from. The first that is there; nothing where there is none, as a build without a
/// dictionary has it. An empty DUIZHAO_LEXICON means none.
std::optional<std::filesystem::path> lexiconFile();

/// The lexicon opened, or nothing where there is no file. Errors: those of Lexicon::open.
Result<std::optional<Lexicon>> openLexicon();

} // namespace duizhao
