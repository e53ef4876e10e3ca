#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "core/align/aligner.h"
#include "core/base/error_message.h"
#include "core/text/decode.h"
#include "core/text/sentence.h"

#include <algorithm>
#include <optional>

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    app.add_option("FILES", options.inputs,
                   "FILE1 FILE2: one per language, in either order; - is standard input")
        ->required()
        ->expected(2)
        ->type_name("");
    app.add_flag("--segmented", options.segmented,
                 "The files hold one segment a line; an empty line is a segment too");
    app.add_option("--encoding", options.encoding, "Read the files as this encoding instead of guessing it")
        ->type_name("NAME");
    declareJson(app, options);
}

/// One of the two files, ready to be aligned.
struct AlignedFile {
    std::string name;
    std::u16string text;
    LetterCount letters;
    Language language = Language::english;
    std::vector<TextSpan> segments;

    bool hasLetters() const { return letters.han + letters.latin > 0; }

    /// How Chinese it is: a Han character weighs about as much as a Latin word.
    double hanShare() const {
        const auto all = static_cast<double>(letters.han + letters.latinWords);
        return all > 0 ? static_cast<double>(letters.han) / all : 0;
    }
};

/// The lines of a text without their line ends, empty ones included; a line end at the very end of the text
/// begins no further line.
std::vector<TextSpan> linesOf(std::u16string_view text) {
    std::vector<TextSpan> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t newline = std::min(text.find(u'\n', begin), text.size());
        const std::size_t end = newline > begin && text[newline - 1] == u'\r' ? newline - 1 : newline;
        lines.push_back({begin, end});
        begin = newline + 1;
    }
    return lines;
}

std::vector<TextSpan> sentencesOf(const AlignedFile& file, const Progress& progress) {
    std::vector<TextSpan> sentences;
    for (const TextSpan& line : linesOf(file.text)) {
        const TextSpan paragraph = trimmed(file.text, line);
        if (progress.cancelled())
            return sentences;
        for (const TextSpan& sentence : splitSentences(paragraph.of(file.text), file.language, progress))
            sentences.push_back(sentence.shifted(paragraph.begin));
    }
    return sentences;
}

/// An empty file is a text without segments.
Result<AlignedFile> decoded(InputFile input, std::optional<Encoding> encoding, const Progress& progress) {
    AlignedFile file;
    file.name = std::move(input.name);
    auto text = decode(input.bytes, encoding, progress);
    if (text)
        file.text = std::move(text->content);
    else if (text.error().code != ErrorCode::fileEmpty)
        return Error{text.error().code, file.name, text.error().detail};
    file.letters = countLetters(file.text);
    return file;
}

/// Why the two have nothing that could be compared.
std::optional<Error> findObstacle(const AlignedFile& first, const AlignedFile& second) {
    for (const AlignedFile* file : {&first, &second})
        if (!file->hasLetters())
            return Error{file->text.empty() ? ErrorCode::fileEmpty : ErrorCode::noText, file->name};
    if (first.letters.han + second.letters.han == 0)
        return Error{ErrorCode::onlyEnglish, second.name};
    if (std::min(first.hanShare(), second.hanShare()) > 0.5)
        return Error{ErrorCode::onlyChinese, second.name};
    return {};
}

/// Says what each file is written in: of two that can be compared, the more Chinese one is the Chinese one;
/// two that cannot are of one language.
void tellLanguages(AlignedFile& first, AlignedFile& second, bool comparable) {
    AlignedFile& chinese = first.hanShare() > second.hanShare() ? first : second;
    AlignedFile& other = &chinese == &first ? second : first;
    if (chinese.letters.han > 0)
        chinese.language = chineseScript(chinese.text);
    if (!comparable)
        other.language = chinese.language;
}

Json indexList(std::size_t begin, std::size_t end) {
    Json list = Json::array();
    for (std::size_t index = begin; index < end; ++index)
        list.push_back(index);
    return list;
}

std::string plainList(std::size_t begin, std::size_t end) {
    std::string list = "[";
    for (std::size_t index = begin; index < end; ++index)
        list += (index == begin ? "" : ", ") + std::to_string(index);
    return list + ']';
}

std::string beadText(const SegmentBead& bead, bool json) {
    if (!json)
        return plainList(bead.sourceBegin, bead.sourceEnd) + ':' +
               plainList(bead.targetBegin, bead.targetEnd) + '\n';
    return jsonLine({
        {"source", indexList(bead.sourceBegin, bead.sourceEnd)},
        {"target", indexList(bead.targetBegin, bead.targetEnd)},
        {"confidence", confidenceJson(bead.confidence)},
        {"reason", beadEvidenceWords(bead.evidence, bead.oneSided())},
    });
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(encoding, givenEncoding(options));
    DUIZHAO_TRY(inputs, readInputs(options, session.progress));
    DUIZHAO_TRY(first, decoded(std::move(inputs[0]), encoding, session.progress));
    DUIZHAO_TRY(second, decoded(std::move(inputs[1]), encoding, session.progress));
    // In a pipeline of many files a bad pair must get its answer too; its confidence tells.
    const std::optional<Error> obstacle = findObstacle(first, second);
    if (obstacle)
        session.tell(describe(*obstacle) + " Aligning nevertheless.");
    tellLanguages(first, second, !obstacle);
    for (AlignedFile* file : {&first, &second})
        file->segments = options.segmented ? linesOf(file->text) : sentencesOf(*file, session.progress);
    DUIZHAO_TRY(beads, alignSegments({first.text, first.segments, first.language},
                                     {second.text, second.segments, second.language}, session.lexicon(),
                                     session.progress));
    for (const SegmentBead& bead : beads)
        DUIZHAO_CHECK(session.output.write(beadText(bead, options.json)));
    return {};
}

} // namespace

const Command alignCommand = {"align",
                              "Align the sentences of two files and print their numbers, nothing stored",
                              "duizhao-cli align --segmented english.txt chinese.txt", declare, run};

} // namespace duizhao::cli
