#include "tests/ui/parallel/opened_article.h"

#include "core/store/articles.h"
#include "tests/core/store/drawn_article.h"

#include <random>
#include <stdexcept>
#include <string>

namespace duizhao::test {

namespace {

Library openedLibrary() {
    auto library = Library::openInMemory();
    if (!library)
        throw std::runtime_error("no library in memory");
    return std::move(*library);
}

} // namespace

OpenedArticle::OpenedArticle(const Article& article) : library_(openedLibrary()) {
    const auto stored = storeArticle(library_, article, {});
    if (!stored)
        throw std::runtime_error("the article cannot be stored");
    auto session = ArticleSession::open(library_, stored->article, {"window", "Ada"});
    if (!session)
        throw std::runtime_error("the article cannot be opened");
    session_ = std::move(*session);
}

OpenedArticle::OpenedArticle(std::u16string_view drawing) : OpenedArticle(drawnArticle(drawing)) {}

TextSpan OpenedArticle::find(Side side, std::u16string_view words) const {
    const ArticleReader& reader = session_->reader();
    const auto text = reader.text(side, {0, reader.textLength(side)});
    const std::size_t at = text ? text->find(words) : std::u16string::npos;
    if (at == std::u16string::npos)
        throw std::runtime_error("the words are not in the article");
    return {at, at + words.size()};
}

std::string OpenedArticle::flag(Side side, std::u16string_view words, std::optional<Severity> severity) {
    const TextSpan span = find(side, words);
    const auto number = session_->reader().pairAt(side, span.begin);
    const auto pair = session_->pair(number->value());
    const auto id = session_->flag(*pair, TextSelection{side, span});
    if (!id)
        throw std::runtime_error("the words cannot be flagged");
    if (severity) {
        Annotation annotation = *session_->annotation(*id);
        annotation.severity = severity;
        session_->update(annotation, change::setSeverity);
    }
    return *id;
}

Article unevenArticle(std::size_t paragraphs) {
    std::mt19937 random(7);
    std::u16string drawing;
    for (std::size_t at = 0; at < paragraphs; ++at) {
        std::u16string source;
        std::u16string target;
        const std::size_t beads = 1 + random() % 4;
        for (std::size_t bead = 0; bead < beads; ++bead) {
            source += bead > 0 ? u"|" : u"";
            target += bead > 0 ? u"|" : u"";
            const std::string number = std::to_string(at);
            source += u"Paragraph " + std::u16string(number.begin(), number.end());
            target += u"第" + std::u16string(number.begin(), number.end()) + u"段";
            for (std::size_t words = random() % 60; words > 0; --words) {
                source += u" and on it goes";
                target += u"一直這樣繼續";
            }
            source += bead + 1 < beads ? u". " : u".";
            target += u"。";
        }
        drawing += source + u" = " + target + u"\n";
        if (at % 50 == 20)
            drawing += u"- Share this page\n- Next page\n";
    }
    return drawnArticle(drawing);
}

} // namespace duizhao::test
