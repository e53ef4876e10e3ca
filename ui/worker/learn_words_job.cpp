#include "ui/worker/learn_words_job.h"

#include "core/store/article_reader.h"
#include "core/store/library.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace duizhao {

namespace {

constexpr std::size_t batch = 500;

/// The sides of the pairs, one segment for each pair, a line end between them.
struct Lesson {
    std::array<std::u16string, 2> texts;
    std::array<std::vector<TextSpan>, 2> segments;

    void add(const Pair& pair) {
        for (const Side side : {Side::source, Side::target}) {
            std::u16string& text = texts[static_cast<std::size_t>(side)];
            const std::size_t begin = text.size();
            text += pair.text(side);
            segments[static_cast<std::size_t>(side)].push_back({begin, text.size()});
            text += u'\n';
        }
    }
    AlignmentSide side(Side side, Language language) const {
        const auto at = static_cast<std::size_t>(side);
        return {texts[at], segments[at], language};
    }
};

} // namespace

Result<LearnedWords> learnWords(const std::filesystem::path& library, std::int64_t article,
                                const Lexicon* lexicon, const Progress& progress) {
    DUIZHAO_TRY(opened, Library::open(library, Library::Creation::mustExist));
    DUIZHAO_TRY(reader, ArticleReader::open(opened, article));
    const std::size_t count = std::min(reader.pairCount(), mostTeachingPairs);
    Lesson lesson;
    for (std::size_t first = 0; first < count; first += batch) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(pairs, reader.pairs(first, std::min(batch, count - first)));
        for (const Pair& pair : pairs)
            if (!pair.source.empty() && !pair.target.empty())
                lesson.add(pair);
    }
    const ArticleSummary& summary = reader.summary();
    return LearnedWords::from(lesson.side(Side::source, summary.sourceLanguage),
                              lesson.side(Side::target, summary.targetLanguage), lexicon, progress);
}

} // namespace duizhao
