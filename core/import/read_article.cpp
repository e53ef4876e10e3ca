#include "core/base/sha256.h"
#include "core/import/article_metadata.h"
#include "core/import/build_bitext.h"
#include "core/import/import_article.h"
#include "core/import/read_page.h"
#include "core/import/read_pairs.h"
#include "core/text/decode.h"

#include <utility>

namespace duizhao {

namespace {

/// Changes when the same bytes come out differently.
constexpr std::string_view importVersion = "duizhao import 1";

std::string withoutFolders(const std::string& name) {
    const std::size_t slash = name.find_last_of('/');
    return slash == std::string::npos || slash + 1 == name.size() ? name : name.substr(slash + 1);
}

/// All that the outcome depends on; lengths stand before what they measure, so no two inputs run together.
std::string contentHashOf(const std::vector<InputFile>& files, const ImportOptions& options) {
    std::string head(importVersion);
    const auto add = [&head](std::string_view value) {
        head += '\n' + std::to_string(value.size()) + ':';
        head += value;
    };
    add(options.encoding ? encodingName(*options.encoding) : "");
    add(!options.chineseIsSource ? "" : *options.chineseIsSource ? "zh" : "en");
    add(options.pairs ? "pairs" : "");
    add(options.system);
    for (const InputFile& file : files)
        head += '\n' + std::to_string(file.bytes.size());
    std::vector<std::string_view> pieces = {head};
    for (const InputFile& file : files)
        pieces.emplace_back(file.bytes);
    return sha256(pieces);
}

Result<Text> readText(const InputFile& file, std::optional<Encoding> encoding, const Progress& progress) {
    Text text;
    text.fileName = file.name; // with its folders, for errors
    auto decoded = decode(file.bytes, encoding, progress);
    if (!decoded.ok()) {
        Error error = decoded.error();
        if (error.code != ErrorCode::cancelled)
            error.subject = file.name;
        return error;
    }
    text.bytes = file.bytes;
    text.content = std::move(decoded->content);
    text.encoding = decoded->encoding;
    text.certainty = decoded->certainty;
    text.replaced = decoded->replaced;
    return text;
}

/// Splits, tells the languages apart and links; then segments and aligns.
Result<void> readPages(Article& article, const ImportOptions& options, const Progress& progress) {
    DUIZHAO_TRY(page, readPage(article.texts, options.lexicon, progress));
    setLanguages(page, options.chineseIsSource.value_or(false), article);
    return buildBitext(page.blocks, std::move(page.links), options.lexicon, article, progress);
}

} // namespace

Result<Article> readArticle(const std::vector<InputFile>& files, const ImportOptions& options,
                            const Progress& progress) {
    Article article;
    for (const InputFile& file : files) {
        DUIZHAO_TRY(text, readText(file, options.encoding, progress));
        article.texts.push_back(std::move(text));
    }
    DUIZHAO_CHECK(options.pairs ? readPairs(article, options.chineseIsSource, progress)
                                : readPages(article, options, progress));
    for (Text& text : article.texts)
        text.fileName = withoutFolders(text.fileName);
    article.bitext.system = options.system;
    article.contentHash = contentHashOf(files, options);
    article.title = titleOf(article);
    article.url = urlOf(article);
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    return article;
}

} // namespace duizhao
