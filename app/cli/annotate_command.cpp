#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/opened_article.h"
#include "core/exchange/wmt_tree.h"
#include "core/store/annotations.h"
#include "core/text/utf.h"

#include <charconv>
#include <cstdlib>

namespace duizhao::cli {

namespace {

/// An omission may mark nothing but the place where words are missing.
constexpr std::string_view omission = "Accuracy/Omission";

void checkRanges(const Options& options) {
    if (options.begin > options.end)
        throw CLI::ValidationError("--begin must not lie behind --end");
    if (options.at && options.atSide == options.side)
        throw CLI::ValidationError("--at-side names the side that --side does not");
}

void declare(CLI::App& app, Options& options) {
    declareArticle(app, options);
    declareSide(app, "--side", options.side, "The side the error is marked on")->required();
    app.add_option("--begin", options.begin, "Where it begins: code points in the text of the side")
        ->required()
        ->type_name("N");
    app.add_option("--end", options.end, "Where it ends, exclusive")->required()->type_name("N");
    app.add_option("--category", options.category, "An MQM category, such as Accuracy/Mistranslation")
        ->required()
        ->type_name("C");
    app.add_option("--severity", options.severity, "neutral, minor, major or critical")
        ->required()
        ->type_name("V");
    app.add_option("--note", options.note, "What is to be said about it")->type_name("T");
    app.add_option("--correction", options.correction, "What should stand there instead")->type_name("T");
    app.add_option("--annotator", options.annotator, "Who says so; by default the user's name")
        ->type_name("A");
    CLI::Option* atSide = declareSide(app, "--at-side", options.atSide,
                                      "For an omission: the other side, where words are missing");
    CLI::Option* at = app.add_option("--at", options.at, "and the place there")->type_name("N");
    atSide->needs(at);
    at->needs(atSide);
    declareLibrary(app, options);
    declareJson(app, options);
    app.final_callback([&options] { checkRanges(options); });
}

std::string annotatorOf(const Options& options) {
    if (!options.annotator.empty())
        return textArgument(options.annotator);
    const char* user = std::getenv("USER");
    return user && *user ? textArgument(user) : "cli";
}

/// The anchor at code points [begin, end). Errors: rangeOutside, rangeSplitsCharacter, both in code points.
Result<Anchor> anchorAt(const OpenedArticle& article, Side side, std::size_t begin, std::size_t end) {
    const ArticleReader& reader = article.reader;
    const std::string range = rangeWords(begin, end);
    DUIZHAO_TRY(length, reader.codePointLength(side));
    if (end > length)
        return Error{ErrorCode::rangeOutside, range, "it has " + std::to_string(length) + " code points"};
    DUIZHAO_TRY(first, reader.toUtf16(side, begin));
    DUIZHAO_TRY(last, reader.toUtf16(side, end));
    auto anchor = makeAnchor(*article.library, reader.bitext(), side, {first, last});
    if (anchor || anchor.error().code != ErrorCode::rangeSplitsCharacter)
        return anchor;
    const bool atEnd = anchor.error().detail == std::to_string(last);
    return Error{ErrorCode::rangeSplitsCharacter, range, std::to_string(atEnd ? end : begin)};
}

/// What needs no article: names, note and correction. Errors: categoryUnknown, severityUnknown, rangeEmpty.
Result<Annotation> withoutAnchors(const Options& options) {
    const MqmCategory* category = categoryNamed(wmtTree(), options.category);
    if (!category)
        return Error{ErrorCode::categoryUnknown, options.category};
    const std::optional<Severity> severity = severityNamed(options.severity);
    if (!severity)
        return Error{ErrorCode::severityUnknown, options.severity};
    if (options.begin == options.end && !options.at && category->id != omission)
        return Error{ErrorCode::rangeEmpty, rangeWords(options.begin, options.end)};

    Annotation annotation;
    annotation.annotator = annotatorOf(options);
    annotation.category = category->id;
    annotation.severity = category->forcedSeverity ? category->forcedSeverity : severity;
    annotation.note = textArgument(options.note);
    annotation.correction = textArgument(options.correction);
    annotation.wholePair = category->wholeSegment;
    return annotation;
}

/// Errors: rangeOutside, rangeSplitsCharacter.
Result<void> addAnchors(Annotation& annotation, const Options& options, const OpenedArticle& article) {
    const Side side = sideNamed(options.side).value_or(Side::target);
    DUIZHAO_TRY(anchor, anchorAt(article, side, options.begin, options.end));
    annotation.anchors.push_back(std::move(anchor));
    if (options.at) {
        DUIZHAO_TRY(place, anchorAt(article, other(side), *options.at, *options.at));
        annotation.anchors.push_back(std::move(place));
    }
    return {};
}

/// The pair that the annotation's first anchor lies in. Error: rangeInNoPair.
Result<Pair> pairOf(const OpenedArticle& article, const Annotation& annotation, const Options& options) {
    const Anchor& anchor = annotation.anchors.front();
    DUIZHAO_TRY(number, article.reader.pairAt(anchor.side, anchor.span.begin));
    // A place may stand behind the last character of a pair.
    const bool place = anchor.span.empty() && anchor.span.begin > 0;
    DUIZHAO_TRY(before, place ? article.reader.pairAt(anchor.side, anchor.span.begin - 1) : number);
    for (const std::optional<std::size_t>& candidate : {number, before}) {
        if (!candidate)
            continue;
        DUIZHAO_TRY(pairs, article.reader.pairs(*candidate, 1));
        const TextSpan span = pairs.empty() ? TextSpan{} : pairs.front().span(anchor.side);
        const bool holds = anchor.span.empty()
                               ? span.begin <= anchor.span.begin && anchor.span.end <= span.end
                               : span.overlaps(anchor.span);
        if (!pairs.empty() && holds)
            return std::move(pairs.front());
    }
    return Error{ErrorCode::rangeInNoPair, rangeWords(options.begin, options.end), options.side};
}

std::string resultText(const Options& options, const Annotation& added, const Pair& pair) {
    if (!options.json)
        return added.id + '\n';
    return jsonLine({
        {"id", added.id},
        {"article", articleNumber(options)},
        {"pair", pair.number + 1},
        {"side", options.side},
        {"span", {options.begin, options.end}},
        {"text", toUtf8(added.anchors.front().quote)},
        {"category", added.category},
        {"severity", severityName(*added.severity)},
    });
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(annotation, withoutAnchors(options));
    if (annotation.severity != severityNamed(options.severity))
        session.tell(annotation.category + " is always " + std::string(severityName(*annotation.severity)) +
                     ".");
    DUIZHAO_TRY(article, openStoredArticle(options));
    DUIZHAO_CHECK(addAnchors(annotation, options, article));
    DUIZHAO_TRY(pair, pairOf(article, annotation, options));
    const Edit edit{*article.library, "cli", annotation.annotator, articleNumber(options), change::flag};
    DUIZHAO_TRY(added, addAnnotation(edit, article.reader.bitext(), std::move(annotation)));
    return session.output.write(resultText(options, added, pair));
}

} // namespace

const Command annotateCommand = {
    "annotate", "Mark an error in an article",
    "duizhao-cli annotate '#1' --side target --begin 120 --end 124 \\\n"
    "      --category Accuracy/Mistranslation --severity major --correction 一蹴而就",
    declare, run};

} // namespace duizhao::cli
