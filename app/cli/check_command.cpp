#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/opened_article.h"
#include "core/check/checks.h"
#include "core/import/stored_pairs.h"
#include "core/text/utf.h"

#include <map>
#include <optional>
#include <utility>

namespace duizhao::cli {

namespace {

/// Complains about an id that no check has.
std::string refuseUnknown(const std::string& id) {
    return checkNamed(id) ? std::string()
                          : "“" + id + "” is not a check; `duizhao-cli check --list` prints them";
}

void declare(CLI::App& app, Options& options) {
    declareInputs(app, options, true);
    app.add_option("--level", options.level,
                   "Find this and stricter: default (errors), hint (worth a look), off (everything)")
        ->check(CLI::IsMember({"default", "hint", "off"}));
    app.add_option("--only", options.only, "Run these checks only, whatever their level")
        ->type_name("ID,…")
        ->delimiter(',')
        ->check(CLI::Validator(refuseUnknown, ""));
    app.add_flag("--list", options.list,
                 "Print the checks: what each looks for, its level, its measured precision");
    declareLibrary(app, options);
    declareJson(app, options);
    app.final_callback([&options] {
        if (!options.list)
            requireInputs(options, true);
    });
}

std::string checkLine(const Check& check, bool json) {
    if (json)
        return jsonLine({{"check", check.id},
                         {"description", check.description},
                         {"level", checkLevelName(check.level)},
                         {"category", check.category},
                         {"severity", severityName(check.severity)},
                         {"grouped", check.grouped},
                         {"precision", check.precision}});
    return std::string(check.id) + "  (" + std::string(checkLevelName(check.level)) + ", " +
           std::string(severityName(check.severity)) + ", " + std::string(check.category) +
           (check.precision.empty() ? "" : ", precision " + std::string(check.precision)) + ")\n    " +
           check.description + '\n';
}

/// A finding ready to be printed, but for how often it was found.
struct Finding {
    std::size_t pair = 0; ///< 1-based
    Issue issue;
    Json sourceSpan;
    Json targetSpan;
    std::string sourceText;
    std::string targetText;
    std::size_t count = 1;
};

std::string jsonText(const Finding& finding) {
    const Issue& issue = finding.issue;
    return jsonLine({
        {"pair", finding.pair},
        {"check", issue.check},
        {"level", checkLevelName(issue.level)},
        {"category", issue.category},
        {"severity", severityName(issue.severity)},
        {"source_span", finding.sourceSpan},
        {"target_span", finding.targetSpan},
        {"source_text", issue.source ? Json(finding.sourceText) : Json(nullptr)},
        {"target_text", issue.target ? Json(finding.targetText) : Json(nullptr)},
        {"evidence", evidenceText(issue.evidence)},
        {"count", finding.count},
    });
}

std::string plainText(const Finding& finding) {
    const Issue& issue = finding.issue;
    std::string text =
        std::to_string(finding.pair) + "  " + issue.check + ", " + std::string(severityName(issue.severity));
    if (issue.group)
        text += finding.count == 1 ? ", 1 place" : ", " + std::to_string(finding.count) + " places";
    text += "\n    " + evidenceText(issue.evidence) + '\n';
    if (issue.source)
        text += "    source: " + finding.sourceText + '\n';
    if (issue.target)
        text += "    target: " + finding.targetText + '\n';
    return text;
}

/// Turns places of a pair's text into code points of the article's text, or of the cell. Going forward in a
/// pair costs what lies between, so that many findings in a long pair cost no more than reading it.
class PlacesOfSide {
public:
    PlacesOfSide(const OpenedArticle& article, Side side) : article_(article), side_(side) {}

    Result<std::size_t> outer(const Pair& pair, std::size_t unit) {
        if (pair_ != pair.number) {
            const std::size_t begin = pair.span(side_).begin;
            DUIZHAO_TRY(span, outerSpan(article_, side_, {begin, begin}));
            origin_ = span.begin;
        }
        if (pair_ != pair.number || unit < unit_)
            unit_ = points_ = 0;
        pair_ = pair.number;
        const std::u16string_view text = pair.text(side_);
        points_ += countCodePoints(text.substr(unit_, unit - unit_));
        unit_ = unit;
        return origin_ + points_;
    }

private:
    const OpenedArticle& article_;
    Side side_;
    std::optional<std::size_t> pair_; ///< that the rest is about
    std::size_t origin_ = 0;
    std::size_t unit_ = 0; ///< the place asked for last, and its code points
    std::size_t points_ = 0;
};

/// Prints findings as they come; those of a group wait for the end, when their number is known.
class FindingPrinter {
public:
    FindingPrinter(const OpenedArticle& article, const StoredPairs& pairs, bool json, Output& output)
        : sourcePlaces_(article, Side::source),
          targetPlaces_(article, Side::target),
          pairs_(pairs),
          json_(json),
          output_(output) {}

    Result<void> take(const Issue& issue) {
        if (issue.group) {
            const auto [known, first] =
                groups_.emplace(std::pair(issue.check, *issue.group), waiting_.size());
            if (!first) {
                ++waiting_[known->second].count;
                return {};
            }
        }
        DUIZHAO_TRY(finding, findingOf(issue));
        if (!issue.group)
            return output_.write(textOf(finding));
        waiting_.push_back(std::move(finding));
        return {};
    }

    Result<void> printGroups() {
        for (const Finding& finding : waiting_)
            DUIZHAO_CHECK(output_.write(textOf(finding)));
        return {};
    }

private:
    std::string textOf(const Finding& finding) const {
        return json_ ? jsonText(finding) : plainText(finding);
    }

    static Result<Json> outerSpanOf(PlacesOfSide& places, const Pair& pair,
                                    const std::optional<TextSpan>& span) {
        if (!span)
            return Json(nullptr);
        DUIZHAO_TRY(begin, places.outer(pair, span->begin));
        DUIZHAO_TRY(end, places.outer(pair, span->end));
        return Json{begin, end};
    }

    Result<Finding> findingOf(const Issue& issue) {
        const Pair& pair = pairs_.pairOf(issue);
        DUIZHAO_TRY(source, outerSpanOf(sourcePlaces_, pair, issue.source));
        DUIZHAO_TRY(target, outerSpanOf(targetPlaces_, pair, issue.target));
        const auto text = [&](Side side, const std::optional<TextSpan>& span) {
            return span ? toUtf8(span->of(pair.text(side))) : std::string();
        };
        return Finding{pair.number + 1,
                       issue,
                       std::move(source),
                       std::move(target),
                       text(Side::source, issue.source),
                       text(Side::target, issue.target)};
    }

    PlacesOfSide sourcePlaces_;
    PlacesOfSide targetPlaces_;
    const StoredPairs& pairs_;
    bool json_;
    Output& output_;
    std::map<std::pair<std::string, std::string>, std::size_t> groups_; ///< places in waiting_
    std::vector<Finding> waiting_;
};

Result<void> run(const Options& options, Session& session) {
    if (options.list) {
        for (const Check& check : checks())
            DUIZHAO_CHECK(session.output.write(checkLine(check, options.json)));
        return {};
    }
    DUIZHAO_TRY(article, openArticle(options, session));
    StoredPairs pairs(article.reader);
    const CheckOptions checking{checkLevelNamed(options.level).value_or(CheckLevel::usual), options.only};
    FindingPrinter printer(article, pairs, options.json, session.output);
    DUIZHAO_CHECK(checkPairs(
        pairs, checking, session.lexicon(), [&](const Issue& issue) { return printer.take(issue); },
        session.progress));
    return printer.printGroups();
}

} // namespace

const Command checkCommand = {"check",
                              "Look for faults of the translation that rules can find, with evidence",
                              "duizhao-cli check '#1' --level hint --json", declare, run};

} // namespace duizhao::cli
