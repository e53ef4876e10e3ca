// The aligner on chapters aligned by hand: strict and lax F1 as Vecalign and Bertalign count them, a table of
// how often beads are right by their confidence, the time. The data come from outside:
//     align_bench [--set WEIGHT=VALUE…] [--types] [--beads FOLDER] FOLDER…
// A FOLDER holds NAME.en, NAME.zh (a segment a line) and NAME.gold (lines "[zh indices]:[en indices]").
//     align_bench --tune FOLDER…
// searches the weights one after the other, on all chapters and, for each name, on all chapters of other
// names.

#include "core/align/aligner.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/lexicon_file.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace duizhao;
using Clock = std::chrono::steady_clock;
using Indices = std::vector<std::size_t>;

struct GoldBead {
    Indices chinese;
    Indices english;
    auto operator<=>(const GoldBead&) const = default;
    bool twoSided() const { return !chinese.empty() && !english.empty(); }
};

struct Lines {
    std::u16string text;
    std::vector<TextSpan> segments;
};

struct Chapter {
    std::string name;
    Lines english;
    Lines chinese;
    std::set<GoldBead> gold;
};

Lines readLines(const std::filesystem::path& file) {
    Lines lines;
    lines.text = toUtf16(test::bytesOf(file));
    for (std::size_t begin = 0; begin < lines.text.size();) {
        const std::size_t end = std::min(lines.text.find(u'\n', begin), lines.text.size());
        lines.segments.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

Indices readIndices(std::string_view list) {
    Indices indices;
    std::string digits;
    for (const char c : std::string(list) + ' ') {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!digits.empty()) {
            indices.push_back(std::stoul(digits));
            digits.clear();
        }
    }
    return indices;
}

std::vector<Chapter> readChapters(const std::filesystem::path& folder) {
    std::vector<Chapter> chapters;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".gold")
            continue;
        Chapter chapter;
        chapter.name = entry.path().stem().string();
        std::filesystem::path file = entry.path();
        chapter.english = readLines(file.replace_extension(".en"));
        chapter.chinese = readLines(file.replace_extension(".zh"));
        std::istringstream gold(test::bytesOf(entry.path()));
        for (std::string line; std::getline(gold, line);)
            if (const std::size_t middle = line.find(':'); middle != std::string::npos) {
                GoldBead bead{readIndices(line.substr(0, middle)), readIndices(line.substr(middle + 1))};
                if (!bead.chinese.empty() || !bead.english.empty())
                    chapter.gold.insert(std::move(bead));
            }
        chapters.push_back(std::move(chapter));
    }
    std::sort(chapters.begin(), chapters.end(),
              [](const Chapter& a, const Chapter& b) { return a.name < b.name; });
    return chapters;
}

/// Counts of right beads, added up over chapters.
struct Score {
    double found = 0; ///< beads, one-sided ones included
    double right = 0;
    double laxRight = 0;
    double gold = 0; ///< two-sided beads
    double goldFound = 0;
    double laxGoldFound = 0;

    void operator+=(const Score& other) {
        found += other.found;
        right += other.right;
        laxRight += other.laxRight;
        gold += other.gold;
        goldFound += other.goldFound;
        laxGoldFound += other.laxGoldFound;
    }
    static double harmonic(double precision, double recall) {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
    double strict() const { return harmonic(right / found, goldFound / gold); }
    double lax() const { return harmonic(laxRight / found, laxGoldFound / gold); }
};

std::set<std::pair<std::size_t, std::size_t>> linksOf(const std::set<GoldBead>& beads) {
    std::set<std::pair<std::size_t, std::size_t>> links;
    for (const GoldBead& bead : beads)
        for (const std::size_t chinese : bead.chinese)
            for (const std::size_t english : bead.english)
                links.emplace(chinese, english);
    return links;
}

bool touches(const GoldBead& bead, const std::set<std::pair<std::size_t, std::size_t>>& links) {
    for (const std::size_t chinese : bead.chinese)
        for (const std::size_t english : bead.english)
            if (links.contains({chinese, english}))
                return true;
    return false;
}

Indices range(std::size_t begin, std::size_t end) {
    Indices indices;
    for (; begin < end; ++begin)
        indices.push_back(begin);
    return indices;
}

GoldBead asGold(const SegmentBead& bead) {
    return {range(bead.sourceBegin, bead.sourceEnd), range(bead.targetBegin, bead.targetEnd)};
}

Score scoreOf(const Chapter& chapter, const std::vector<SegmentBead>& beads) {
    std::set<GoldBead> found;
    for (const SegmentBead& bead : beads)
        found.insert(asGold(bead));
    const auto goldLinks = linksOf(chapter.gold);
    const auto foundLinks = linksOf(found);
    Score score;
    for (const GoldBead& bead : found) {
        ++score.found;
        const bool right = chapter.gold.contains(bead);
        score.right += right;
        score.laxRight += right || touches(bead, goldLinks);
    }
    for (const GoldBead& bead : chapter.gold)
        if (bead.twoSided()) {
            ++score.gold;
            const bool right = found.contains(bead);
            score.goldFound += right;
            score.laxGoldFound += right || touches(bead, foundLinks);
        }
    return score;
}

std::vector<SegmentBead> align(const Chapter& chapter, const Lexicon* lexicon,
                               const AlignmentWeights& weights) {
    const SegmentLink all{0, chapter.chinese.segments.size(), 0, chapter.english.segments.size()};
    return *alignLinks({chapter.chinese.text, chapter.chinese.segments, Language::chineseSimplified},
                       {chapter.english.text, chapter.english.segments, Language::english}, {&all, 1},
                       lexicon, weights);
}

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

std::vector<Score> scoresOf(const std::vector<Chapter>& chapters, const Lexicon* lexicon,
                            const AlignmentWeights& weights) {
    std::vector<Score> scores(chapters.size());
    std::vector<std::jthread> threads;
    for (std::size_t first = 0; first < 2; ++first)
        threads.emplace_back([&, first] {
            for (std::size_t at = first; at < chapters.size(); at += 2)
                scores[at] = scoreOf(chapters[at], align(chapters[at], lexicon, weights));
        });
    threads.clear();
    return scores;
}

/// Of the chapters with this name, or of all others.
double strictF1(const std::vector<Chapter>& chapters, const std::vector<Score>& scores,
                const std::string& name, bool others) {
    Score all;
    for (std::size_t at = 0; at < scores.size(); ++at)
        if ((chapters[at].name == name) != others)
            all += scores[at];
    return all.strict();
}

// ---- tuning: one weight after the other, over all chapters and over all but each one at the same time

void tune(const std::vector<Chapter>& chapters, const Lexicon* lexicon, AlignmentWeights start) {
    // The last fold leaves nothing out.
    std::vector<std::string> folds = {""};
    for (const Chapter& chapter : chapters)
        if (std::find(folds.begin(), folds.end(), chapter.name) == folds.end())
            folds.insert(folds.end() - 1, chapter.name);
    std::vector<AlignmentWeights> best(folds.size(), start);
    std::map<std::string, std::vector<Score>> known;
    const auto scores = [&](const AlignmentWeights& weights) -> const std::vector<Score>& {
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
        Score held;
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

void printTypes(const std::vector<Chapter>& chapters, const std::vector<std::vector<SegmentBead>>& beads) {
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

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> settings;
    std::vector<std::string> folders;
    std::string beadFolder;
    bool types = false;
    bool tuning = false;
    bool withLexicon = true;
    for (int at = 1; at < argc; ++at) {
        const std::string argument = argv[at];
        if (argument == "--set")
            settings.emplace_back(argv[++at]);
        else if (argument == "--beads")
            beadFolder = argv[++at];
        else if (argument == "--types")
            types = true;
        else if (argument == "--tune")
            tuning = true;
        else if (argument == "--without-lexicon")
            withLexicon = false;
        else
            folders.push_back(argument);
    }
    std::optional<Lexicon> lexicon;
    if (const auto file = lexiconFile(); withLexicon && file)
        if (auto opened = Lexicon::open(*file))
            lexicon = std::move(*opened);
    AlignmentWeights weights = usualWeights(lexicon.has_value());
    for (const std::string& setting : settings)
        setWeight(weights, setting);
    std::printf("%s\n", lexicon ? "with the lexicon" : "without a lexicon");
    if (tuning) {
        std::vector<Chapter> chapters;
        for (const std::string& folder : folders)
            for (Chapter& chapter : readChapters(folder))
                chapters.push_back(std::move(chapter));
        tune(chapters, lexicon ? &*lexicon : nullptr, weights);
        return 0;
    }
    for (const std::string& folder : folders) {
        const std::vector<Chapter> chapters = readChapters(folder);
        Score all;
        std::array<std::array<double, 2>, 10> reliability{};
        std::vector<std::vector<SegmentBead>> beads;
        const auto start = Clock::now();
        for (const Chapter& chapter : chapters)
            beads.push_back(align(chapter, lexicon ? &*lexicon : nullptr, weights));
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        for (std::size_t at = 0; at < chapters.size(); ++at) {
            const Score score = scoreOf(chapters[at], beads[at]);
            std::printf("  %s  strict %.4f  lax %.4f\n", chapters[at].name.c_str(), score.strict(),
                        score.lax());
            all += score;
            for (const SegmentBead& bead : beads[at]) {
                const auto bin = std::min<std::size_t>(9, static_cast<std::size_t>(bead.confidence * 10));
                reliability[bin][0] += 1;
                reliability[bin][1] += chapters[at].gold.contains(asGold(bead));
            }
            if (!beadFolder.empty())
                writeBeads(std::filesystem::path(beadFolder) / (chapters[at].name + ".align"), beads[at]);
        }
        std::printf("%s: strict F1 %.4f  lax F1 %.4f  (%.3f s)\n", folder.c_str(), all.strict(), all.lax(),
                    seconds);
        printReliability(reliability);
        if (types)
            printTypes(chapters, beads);
    }
    return 0;
}
