#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/opened_article.h"
#include "core/exchange/annotated_article.h"
#include "core/text/utf.h"

#include <algorithm>

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareInputs(app, options, true);
    app.add_option("--annotator", options.annotator,
                   "Whose states and annotations to count; by default everyone's, and the furthest state")
        ->type_name("NAME");
    declareLibrary(app, options);
    declareJson(app, options);
}

/// Everything that is printed of a pair.
struct PairLine {
    const Pair& pair;
    OuterSpan source;
    OuterSpan target;
    PairState state = PairState::unread;
    std::size_t annotations = 0;
};

std::string jsonText(const PairLine& line) {
    const Pair& pair = line.pair;
    return jsonLine({
        {"pair", pair.number + 1},
        {"kind", blockKindName(pair.kind)},
        {"link", pair.link + 1},
        {"source", toUtf8(pair.sourceText)},
        {"target", toUtf8(pair.targetText)},
        {"source_span", {line.source.begin, line.source.end}},
        {"target_span", {line.target.begin, line.target.end}},
        {"confidence", confidenceJson(pair.confidence)},
        {"reason", beadEvidenceWords(pair.evidence, pair.source.empty() || pair.target.empty())},
        {"state", pairStateName(line.state)},
        {"annotations", line.annotations},
    });
}

std::string plainText(const PairLine& line) {
    const Pair& pair = line.pair;
    std::string head = std::to_string(pair.number + 1) + "  " + std::string(blockKindName(pair.kind)) +
                       ", link " + std::to_string(pair.link + 1);
    if (pair.confidence < doubtfulConfidence)
        head += ", pairing doubtful";
    if (line.state != PairState::unread)
        head += ", " + std::string(pairStateName(line.state));
    if (line.annotations > 0)
        head += ", " + std::to_string(line.annotations) + (line.annotations == 1 ? " flag" : " flags");
    const auto side = [](const std::u16string& text) {
        return text.empty() ? std::string("-") : toUtf8(text);
    };
    return head + "\n    " + side(pair.sourceText) + "\n    " + side(pair.targetText) + '\n';
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(article, openArticle(options, session));
    DUIZHAO_TRY(annotated, AnnotatedArticle::open(*article.library, article.reader.summary().article));
    const std::string annotator = textArgument(options.annotator);
    const auto counts = [&](const std::string& name) { return annotator.empty() || name == annotator; };

    const auto print = [&](const AnnotatedPair& each) -> Result<void> {
        DUIZHAO_TRY(source, outerSpan(article, Side::source, each.pair.source));
        DUIZHAO_TRY(target, outerSpan(article, Side::target, each.pair.target));
        PairLine line{each.pair, source, target};
        for (const PairReview& review : each.reviews)
            if (counts(review.annotator))
                line.state = std::max(line.state, review.state);
        for (const PairError& error : each.errors)
            line.annotations += counts(annotated.annotation(error).annotator) ? 1 : 0;
        return session.output.write(options.json ? jsonText(line) : plainText(line));
    };
    return annotated.forEachPair(print, Progress{{}, session.progress.stop});
}

} // namespace

const Command pairsCommand = {"pairs", "Print the aligned pairs",
                              "duizhao-cli pairs '#1' --library my.db --json", declare, run};

} // namespace duizhao::cli
