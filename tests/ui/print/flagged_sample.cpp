#include "tests/ui/print/flagged_sample.h"

#include "core/import/import_article.h"
#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "tests/support/corpus.h"

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace duizhao::test {

namespace {

std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream rest(line);
    for (std::string field; std::getline(rest, field, '\t');)
        fields.push_back(field);
    fields.resize(8);
    return fields;
}

Annotation flagOf(const Library& library, const ArticleReader& reader, const std::string& line) {
    const std::vector<std::string> fields = fieldsOf(line);
    const auto begin = reader.toUtf16(Side::target, std::stoul(fields[1]));
    const auto end = reader.toUtf16(Side::target, std::stoul(fields[2]));
    Annotation flag;
    flag.annotator = "Ada";
    flag.anchors = {*makeAnchor(library, reader.bitext(), Side::target, {*begin, *end})};
    flag.category = fields[4];
    flag.severity = severityNamed(fields[5]);
    flag.note = fields[6];
    flag.correction = fields[7];
    return flag;
}

} // namespace

std::int64_t addFlaggedSample(Library& library) {
    const std::string text = bytesOf(projectFile("resources/sample/sample-article.txt"));
    const auto imported = importArticle({{"sample-article.txt", text}}, {}, library, {});
    if (!imported)
        throw std::runtime_error("the sample article cannot be imported");
    const auto reader = ArticleReader::open(library, imported->article);
    std::istringstream errors(bytesOf(projectFile("resources/sample/sample-article.errors.tsv")));
    std::vector<Annotation> flags;
    std::string line;
    std::getline(errors, line); // names of the columns
    while (std::getline(errors, line))
        flags.push_back(flagOf(library, *reader, line));
    const Edit edit{library, "window", "Ada", imported->article, change::flagAll};
    if (flags.empty() || !addAnnotations(edit, reader->bitext(), flags))
        throw std::runtime_error("the sample article cannot be flagged");
    return imported->article;
}

} // namespace duizhao::test
