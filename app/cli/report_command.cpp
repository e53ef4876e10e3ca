#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "core/store/work_report.h"

namespace duizhao::cli {

namespace {

/// Complains about a place that nobody knows the time of.
std::string refuseUnknownZone(const std::string& argument) {
    return LocalDays::in(argument)
               ? std::string()
               : "“" + argument + "” is not a time zone, such as Asia/Taipei or GMT+08:00";
}

void declare(CLI::App& app, Options& options) {
    declareArticle(app, options)->required(false);
    app.add_option("--time-zone", options.timeZone, "Where days begin and end; by default here")
        ->type_name("ZONE")
        ->check(CLI::Validator(refuseUnknownZone, ""));
    declareLibrary(app, options);
    declareJson(app, options);
}

std::string dayJson(const WorkDay& work) {
    Json object = {
        {"day", work.day},
        {"annotator", work.annotator},
        {"done_pairs", work.donePairs},
        {"source_words", work.sourceWords},
        {"source_characters", work.sourceCharacters},
    };
    for (const Severity severity : {Severity::neutral, Severity::minor, Severity::major, Severity::critical})
        object[std::string(severityName(severity))] = work.errorsOf(severity);
    object["unclassified"] = work.unclassified;
    return jsonLine(object);
}

std::string dayText(const WorkDay& work) {
    std::string text = work.day + "  " + work.annotator + ": " + std::to_string(work.donePairs) +
                       (work.donePairs == 1 ? " pair done" : " pairs done");
    if (work.sourceWords > 0)
        text += ", " + std::to_string(work.sourceWords) + " source words";
    if (work.sourceCharacters > 0)
        text += ", " + std::to_string(work.sourceCharacters) + " source characters";
    for (const Severity severity : {Severity::critical, Severity::major, Severity::minor, Severity::neutral})
        if (work.errorsOf(severity) > 0)
            text +=
                ", " + std::to_string(work.errorsOf(severity)) + ' ' + std::string(severityName(severity));
    if (work.unclassified > 0)
        text += ", " + std::to_string(work.unclassified) + " not classified";
    return text + '\n';
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(library, openLibrary(options, Library::Creation::mustExist));
    const auto article = options.inputs.empty() ? std::nullopt : std::optional(articleNumber(options));
    const std::optional<LocalDays> days = LocalDays::in(options.timeZone);
    DUIZHAO_TRY(report, workReport(library, article, *days, session.progress));
    for (const WorkDay& work : report)
        DUIZHAO_CHECK(session.output.write(options.json ? dayJson(work) : dayText(work)));
    return {};
}

} // namespace

const Command reportCommand = {"report", "Print what each annotator did on each day",
                               "duizhao-cli report '#1' --time-zone Asia/Taipei --json", declare, run};

} // namespace duizhao::cli
