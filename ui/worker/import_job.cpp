#include "ui/worker/import_job.h"

#include "core/base/file.h"
#include "core/store/articles.h"
#include "core/store/library.h"

#include <utility>

namespace duizhao {

namespace {

bool oneLanguage(const Error& error) {
    return error.code == ErrorCode::onlyEnglish || error.code == ErrorCode::onlyChinese;
}

/// A file read, and what it is as an article of its own.
struct Candidate {
    InputFile file;
    Result<Article> article;
};

Result<Candidate> readCandidate(const std::filesystem::path& path, const ImportOptions& options,
                                const Progress& progress) {
    DUIZHAO_TRY(bytes, readFile(path, progress));
    Candidate candidate{{path.string(), std::move(bytes)}, Error{ErrorCode::cancelled}};
    candidate.article = readArticle({candidate.file}, options, progress);
    if (!candidate.article && candidate.article.error().code == ErrorCode::cancelled)
        return candidate.article.error();
    return candidate;
}

bool givenAsPairs(const Bitext& bitext) {
    return !bitext.links.empty() && bitext.links.front().reason == LinkReason::givenAsPairs;
}

class Importer {
public:
    Importer(const ImportOptions& options, Library& library, const Progress& progress)
        : options_(options), library_(library), progress_(progress) {}

    ImportOutcome outcome;

    /// False once cancelled.
    bool importTexts(const std::vector<InputFile>& files) {
        return note(importArticle(files, options_, library_, progress_));
    }

    bool importFiles(const std::vector<std::filesystem::path>& paths) {
        std::optional<Candidate> waiting; // holds one language only; its partner may come next
        for (const std::filesystem::path& path : paths) {
            auto read = readCandidate(path, options_, progress_);
            if (!read) {
                if (!note(read.error()))
                    return false;
                continue;
            }
            if (!take(std::move(*read), waiting))
                return false;
        }
        return !waiting || note(waiting->article.error());
    }

private:
    bool take(Candidate candidate, std::optional<Candidate>& waiting) {
        if (!candidate.article && oneLanguage(candidate.article.error())) {
            if (waiting && waiting->article.error().code != candidate.article.error().code) {
                const std::vector<InputFile> both = {std::move(waiting->file), std::move(candidate.file)};
                waiting.reset();
                return importTexts(both);
            }
            const bool go = !waiting || note(waiting->article.error());
            waiting = std::move(candidate);
            return go;
        }
        if (!candidate.article)
            return note(candidate.article.error());
        return note(store(*candidate.article));
    }

    Result<ImportedArticle> store(const Article& article) {
        DUIZHAO_TRY(stored, storeArticle(library_, article, progress_));
        return ImportedArticle{stored.article, stored.existing};
    }

    bool note(const Result<ImportedArticle>& result) {
        if (result)
            outcome.articles.push_back(*result);
        else
            outcome.errors.push_back(result.error());
        return result.ok() || result.error().code != ErrorCode::cancelled;
    }

    const ImportOptions& options_;
    Library& library_;
    const Progress& progress_;
};

/// An article of the library read again: the files it was made from, and how.
struct Rereading {
    std::vector<InputFile> files;
    ImportOptions options;
};

Result<Rereading> rereading(const Library& library, const ImportRequest& request, const Progress& progress) {
    DUIZHAO_TRY(loaded, loadArticle(library, *request.again, progress));
    Rereading again{{}, request.options};
    for (Text& text : loaded.texts)
        again.files.push_back({std::move(text.fileName), std::move(text.bytes)});
    if (givenAsPairs(loaded.bitext)) {
        again.options.pairs = true;
        again.options.chineseIsSource.reset(); // what stands in the first column
    }
    return again;
}

} // namespace

Result<ImportOutcome> runImport(const ImportRequest& request, const std::filesystem::path& library,
                                const Progress& progress) {
    DUIZHAO_TRY(opened, Library::open(library, Library::Creation::mustExist));
    Rereading again{{}, request.options};
    if (request.again) {
        DUIZHAO_TRY(read, rereading(opened, request, progress));
        again = std::move(read);
    }
    Importer importer(again.options, opened, progress);
    importer.outcome.again = request.again;
    if (request.again) {
        importer.importTexts(again.files);
    } else if (request.text) {
        importer.importTexts({*request.text});
    } else {
        importer.importFiles(request.files);
    }
    return std::move(importer.outcome);
}

} // namespace duizhao
