// The aligner on chapters aligned by hand: strict and lax F1 as Vecalign and Bertalign count them, a table of
// how often beads are right by their confidence, the time. The data come from outside:
//     align_bench [--set WEIGHT=VALUE…] [--types] [--beads FOLDER] [--without-lexicon] FOLDER…
// A FOLDER holds chapters as tests/support/gold_alignment.h describes them.
//     align_bench --tune FOLDER…
// searches the weights one after the other, on all chapters and, for each name, on all chapters of other
// names.

#include "core/align/aligner.h"
#include "core/lexicon/lexicon_file.h"
#include "tests/support/gold_alignment.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace duizhao;
using test::AlignmentScore;
using test::asGold;
using test::GoldBead;
using test::GoldChapter;
using Clock = std::chrono::steady_clock;

// ---- weights by name

struct NamedWeight {
    const char* name;
    double AlignmentWeights::*value;
};

constexpr NamedWeight namedWeights[] = {
    {"englishWords", &AlignmentWeights::englishWords},
    {"chineseWords", &AlignmentWeights::chineseWords},
    {"length", &AlignmentWeights::length},
    {"lengthVariance", &AlignmentWeights::lengthVariance},
    {"shape", &AlignmentWeights::shape},
    {"bothQuoted", &AlignmentWeights::bothQuoted},
    {"onlyOneQuoted", &AlignmentWeights::onlyOneQuoted},
    {"clauseCrosses", &AlignmentWeights::clauseCrosses},
    {"crossingExpected", &AlignmentWeights::crossingExpected},
    {"mostCrossing", &AlignmentWeights::mostCrossing},
    {"alone", &AlignmentWeights::alone},
    {"alonePerLength", &AlignmentWeights::alonePerLength},
    {"furtherAlone", &AlignmentWeights::furtherAlone},
    {"unexplained", &AlignmentWeights::unexplained},
    {"nearness", &AlignmentWeights::nearness},
    {"functionWord", &AlignmentWeights::functionWord},
    {"mark", &AlignmentWeights::mark},
    {"number", &AlignmentWeights::number},
    {"latin", &AlignmentWeights::latin},
    {"gloss", &AlignmentWeights::gloss},
    {"glossGrowth", &AlignmentWeights::glossGrowth},
    {"character", &AlignmentWeights::character},
    {"name", &AlignmentWeights::name},
    {"nameCharacter", &AlignmentWeights::nameCharacter},
    {"certain", &AlignmentWeights::certain},
    {"strongest", &AlignmentWeights::strongest},
    {"strengthPower", &AlignmentWeights::strengthPower},
    {"weakest", &AlignmentWeights::weakest},
    {"backgroundTokens", &AlignmentWeights::backgroundTokens},
    {"earlyDiscount", &AlignmentWeights::earlyDiscount},
    {"learnedDiscount", &AlignmentWeights::learnedDiscount},
    {"learned", &AlignmentWeights::learned},
};

void setWeight(AlignmentWeights& weights, const std::string& assignment) {
    const std::size_t equals = assignment.find('=');
    const std::string name = assignment.substr(0, equals);
    const double value = std::strtod(assignment.c_str() + equals + 1, nullptr);
    if (name == "rounds")
        weights.rounds = static_cast<int>(value);
    for (const NamedWeight& weight : namedWeights)
        if (name == weight.name) {
            weights.*weight.value = value;
            return;
        }
    if (name != "rounds") {
        std::fprintf(stderr, "there is no weight “%s”\n", name.c_str());
        std::exit(2);
    }
}

std::vector<AlignmentScore> scoresOf(const std::vector<GoldChapter>& chapters, const Lexicon* lexicon,
                                     const AlignmentWeights& weights) {
    std::vector<AlignmentScore> scores(chapters.size());
    std::vector<std::jthread> threads;
    for (std::size_t first = 0; first < 2; ++first)
        threads.emplace_back([&, first] {
            for (std::size_t at = first; at < chapters.size(); at += 2)
                scores[at] = test::scoreOf(chapters[at], test::alignChapter(chapters[at], lexicon, weights));
        });
    threads.clear();
    return scores;
}

/// Of the chapters with this name, or of all others.
double strictF1(const std::vector<GoldChapter>& chapters, const std::vector<AlignmentScore>& scores,
                const std::string& name, bool others) {
    AlignmentScore all;
    for (std::size_t at = 0; at < scores.size(); ++at)
        if ((chapters[at].name == name) != others)
            all += scores[at];
    return all.strict();
}

// ---- tuning: one weight after the other, over all chapters and over all but each one at the same time

void tune(const std::vector<GoldChapter>& chapters, const Lexicon* lexicon, AlignmentWeights start) {
    // The last fold leaves nothing out.
    std::vector<std::string> folds = {""};
    for (const GoldChapter& chapter : chapters)
        if (std::find(folds.begin(), folds.end(), chapter.name) == folds.end())
            folds.insert(folds.end() - 1, chapter.name);
    std::vector<AlignmentWeights> best(folds.size(), start);
    std::map<std::string, std::vector<AlignmentScore>> known;
    const auto scores = [&](const AlignmentWeights& weights) -> const std::vector<AlignmentScore>& {
        std::string key;
        for (const NamedWeight& weight : namedWeights)
            key += std::to_string(weights.*weight.value) + ' ';
        auto found = known.find(key);
        if (found == known.end())
            found = known.emplace(key, scoresOf(chapters, lexicon, weights)).first;
        return found->second;
    };
    const auto trained = [&](std::size_t fold, const AlignmentWeights& weights) {
        return strictF1(chapters, scores(weights), folds[fold], true);
    };
    for (const double factor : {1.35, 1.2, 1.2, 1.1, 1.1, 1.05}) {
        for (const NamedWeight& weight : namedWeights)
            for (std::size_t fold = 0; fold < folds.size(); ++fold) {
                const AlignmentWeights before = best[fold];
                double value = trained(fold, before);
                for (const double change : {factor, 1 / factor}) {
                    AlignmentWeights tried = before;
                    tried.*weight.value *= change;
                    if (const double now = trained(fold, tried); now > value + 2e-4) {
                        value = now;
                        best[fold] = tried;
                    }
                }
            }
        AlignmentScore held;
        for (std::size_t fold = 0; fold + 1 < folds.size(); ++fold)
            for (std::size_t at = 0; at < chapters.size(); ++at)
                if (chapters[at].name == folds[fold])
                    held += scores(best[fold])[at];
        std::printf("factor %.2f: tuned on all %.4f, cross-validated %.4f\n", factor,
                    trained(folds.size() - 1, best.back()), held.strict());
        for (const NamedWeight& weight : namedWeights)
            if (best.back().*weight.value != AlignmentWeights().*weight.value)
                std::printf(" --set %s=%.4g", weight.name, best.back().*weight.value);
        std::printf("\n");
        std::fflush(stdout);
    }
}

// ---- report

void printReliability(const std::array<std::array<double, 2>, 10>& counts) {
    std::printf("  confidence   beads   right\n");
    for (std::size_t bin = 0; bin < counts.size(); ++bin)
        if (counts[bin][0] > 0)
            std::printf("  %.1f to %.1f  %6.0f   %.3f\n", static_cast<double>(bin) / 10,
                        static_cast<double>(bin + 1) / 10, counts[bin][0], counts[bin][1] / counts[bin][0]);
}

void printTypes(const std::vector<GoldChapter>& chapters,
                const std::vector<std::vector<SegmentBead>>& beads) {
    std::map<std::string, std::array<double, 4>> counts; // found, right, gold, gold found
    const auto type = [](const GoldBead& bead) {
        return std::to_string(bead.chinese.size()) + '-' + std::to_string(bead.english.size());
    };
    for (std::size_t at = 0; at < chapters.size(); ++at) {
        std::set<GoldBead> found;
        for (const SegmentBead& bead : beads[at])
            found.insert(asGold(bead));
        for (const GoldBead& bead : found) {
            counts[type(bead)][0] += 1;
            counts[type(bead)][1] += chapters[at].gold.contains(bead);
        }
        for (const GoldBead& bead : chapters[at].gold) {
            counts[type(bead)][2] += 1;
            counts[type(bead)][3] += found.contains(bead);
        }
    }
    std::printf("  zh-en  found  right   gold  found\n");
    for (const auto& [name, count] : counts)
        std::printf("  %-5s %6.0f %6.0f %6.0f %6.0f\n", name.c_str(), count[0], count[1], count[2], count[3]);
}

void writeBeads(const std::filesystem::path& file, const std::vector<SegmentBead>& beads) {
    std::ofstream out(file);
    const auto list = [&out](std::size_t begin, std::size_t end) {
        out << '[';
        for (std::size_t at = begin; at < end; ++at)
            out << (at > begin ? ", " : "") << at;
        out << ']';
    };
    for (const SegmentBead& bead : beads) {
        list(bead.sourceBegin, bead.sourceEnd);
        out << ':';
        list(bead.targetBegin, bead.targetEnd);
        out << ' ' << bead.confidence << '\n';
    }
}

struct Options {
    std::vector<std::string> settings;
    std::vector<std::string> folders;
    std::string beadFolder;
    bool types = false;
    bool tuning = false;
    bool withLexicon = true;
};

Options readOptions(int argc, char** argv) {
    Options options;
    for (int at = 1; at < argc; ++at) {
        const std::string argument = argv[at];
        if (argument == "--set" && at + 1 < argc)
            options.settings.emplace_back(argv[++at]);
        else if (argument == "--beads" && at + 1 < argc)
            options.beadFolder = argv[++at];
        else if (argument == "--types")
            options.types = true;
        else if (argument == "--tune")
            options.tuning = true;
        else if (argument == "--without-lexicon")
            options.withLexicon = false;
        else
            options.folders.push_back(argument);
    }
    return options;
}

void report(const std::string& folder, const Options& options, const Lexicon* lexicon,
            const AlignmentWeights& weights) {
    const std::vector<GoldChapter> chapters = test::readGoldChapters(folder);
    AlignmentScore all;
    std::array<std::array<double, 2>, 10> reliability{};
    std::vector<std::vector<SegmentBead>> beads;
    const auto start = Clock::now();
    for (const GoldChapter& chapter : chapters)
        beads.push_back(test::alignChapter(chapter, lexicon, weights));
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    for (std::size_t at = 0; at < chapters.size(); ++at) {
        const AlignmentScore score = test::scoreOf(chapters[at], beads[at]);
        std::printf("  %s  strict %.4f  lax %.4f\n", chapters[at].name.c_str(), score.strict(), score.lax());
        all += score;
        for (const SegmentBead& bead : beads[at]) {
            const auto bin = std::min<std::size_t>(9, static_cast<std::size_t>(bead.confidence * 10));
            reliability[bin][0] += 1;
            reliability[bin][1] += chapters[at].gold.contains(asGold(bead));
        }
        if (!options.beadFolder.empty())
            writeBeads(std::filesystem::path(options.beadFolder) / (chapters[at].name + ".align"), beads[at]);
    }
    std::printf("%s: strict F1 %.4f  lax F1 %.4f  (%.3f s)\n", folder.c_str(), all.strict(), all.lax(),
                seconds);
    printReliability(reliability);
    if (options.types)
        printTypes(chapters, beads);
}

} // namespace

int main(int argc, char** argv) {
    const Options options = readOptions(argc, argv);
    std::optional<Lexicon> opened;
    if (auto found = openLexicon(); options.withLexicon && found && *found)
        opened = std::move(*found);
    const Lexicon* lexicon = opened ? &*opened : nullptr;
    AlignmentWeights weights = usualWeights(lexicon != nullptr);
    for (const std::string& setting : options.settings)
        setWeight(weights, setting);
    std::printf("%s\n", lexicon ? "with the lexicon" : "without a lexicon");
    if (options.tuning) {
        std::vector<GoldChapter> chapters;
        for (const std::string& folder : options.folders)
            for (GoldChapter& chapter : test::readGoldChapters(folder))
                chapters.push_back(std::move(chapter));
        tune(chapters, lexicon, weights);
        return 0;
    }
    for (const std::string& folder : options.folders)
        report(folder, options, lexicon, weights);
    return 0;
}
