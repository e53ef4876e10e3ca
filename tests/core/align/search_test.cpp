#include "core/align/bead_cost.h"
#include "core/align/bead_scores.h"
#include "core/align/bead_shapes.h"
#include "core/align/posterior.h"
#include "core/align/search.h"
#include "drawn_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::DrawnText;

/// All paths through a small document, one by one.
class BruteForce {
public:
    BruteForce(const BeadScores& cost, std::size_t englishSegments, std::size_t chineseSegments)
        : cost_(cost), english_(englishSegments), chinese_(chineseSegments) {
        Path path;
        visit(path, 0, 0, 0);
    }

    double best() const { return best_; }
    /// The probability of a bead among all paths.
    double probability(const PathBead& bead) const {
        const auto found =
            mass_.find({bead.englishBegin, bead.englishEnd, bead.chineseBegin, bead.chineseEnd});
        return found == mass_.end() ? 0 : found->second / total_;
    }
    /// And that a segment lies in a one-sided bead.
    double probabilityAlone(std::size_t segment, bool isEnglish) const {
        double sum = 0;
        for (const auto& [range, mass] : mass_) {
            const std::size_t own = isEnglish ? 0 : 2;
            const std::size_t other = 2 - own;
            if (range[own] <= segment && segment < range[own + 1] && range[other] == range[other + 1])
                sum += mass;
        }
        return sum / total_;
    }

    /// And that the path visits a place.
    double probabilityOfPlace(std::size_t i, std::size_t j) const {
        if (i == 0 && j == 0)
            return 1;
        double sum = 0;
        for (const auto& [range, mass] : mass_)
            if (range[1] == i && range[3] == j)
                sum += mass;
        return sum / total_;
    }

private:
    void visit(Path& path, std::size_t i, std::size_t j, double score) {
        if (i == english_ && j == chinese_) {
            best_ = std::max(best_, score);
            total_ += std::exp(score);
            for (const PathBead& bead : path)
                mass_[{bead.englishBegin, bead.englishEnd, bead.chineseBegin, bead.chineseEnd}] +=
                    std::exp(score);
            return;
        }
        for (const BeadShape shape : allBeadShapes()) {
            const PathBead bead{i, i + shape.english, j, j + shape.chinese};
            if (bead.englishEnd > english_ || bead.chineseEnd > chinese_)
                continue;
            path.push_back(bead);
            visit(path, bead.englishEnd, bead.chineseEnd, score + cost_(bead));
            path.pop_back();
        }
    }

    const BeadScores& cost_;
    std::size_t english_;
    std::size_t chinese_;
    double best_ = impossibleScore;
    double total_ = 0;
    std::map<std::vector<std::size_t>, double> mass_;
};

std::vector<std::u16string> randomLines(std::mt19937& random, const std::vector<std::u16string>& words) {
    std::vector<std::u16string> lines;
    for (std::size_t count = random() % 6; count > 0; --count) {
        std::u16string line;
        for (std::size_t length = 1 + random() % 6; length > 0; --length)
            line += words[random() % words.size()];
        lines.push_back(line);
    }
    return lines;
}

TEST(Search, FindsTheBestPathAndItsPosteriorsLikeBruteForce) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        const DrawnText source(Language::english, randomLines(random, {u"river ", u"12 ", u"Oslo ", u"why? ",
                                                                       u"stone ", u"75 "}));
        const DrawnText target(Language::chineseSimplified,
                               randomLines(random, {u"河流", u"12", u"Oslo", u"？", u"石", u"75"}));
        const std::size_t english = source.segments.size();
        const std::size_t chinese = target.segments.size();
        const AlignmentWeights weights;
        const auto document = findTokens(source.side(), target.side(), nullptr, {});
        const auto found = Associations::find(document.value(), {}, weights, {});
        const Associations& associations = found.value();
        const SegmentRanges part{0, english, 0, chinese};
        PostingTable postings(document->chinese);
        postings.read(0, chinese);
        MatchRows matches(document->english, associations, part, postings, 1'000, nullptr);
        const Nearness nearness(weights.nearness);
        BeadCost beadCost(document.value(), associations, part, matches, 3.4, nearness, weights);
        const Band band = Band::whole(english, chinese);
        const auto scores = BeadScores::of(beadCost, band, allBeadShapes(), {});
        const BeadScores& cost = scores.value();
        const BruteForce all(cost, english, chinese);

        const auto path = findBestPath(cost, band, allBeadShapes(), {});
        double score = 0;
        for (const PathBead& bead : path.value())
            score += cost(bead);
        EXPECT_NEAR(score, all.best(), 1e-9);

        const auto posterior = Posterior<BeadScores>::of(cost, band, allBeadShapes(), 1.0, {});
        for (const PathBead& bead : path.value())
            EXPECT_NEAR(posterior.value().probability(bead), all.probability(bead), 1e-9);
        const auto alone = posterior.value().probabilitiesAlone({});
        for (std::size_t i = 0; i < english; ++i)
            EXPECT_NEAR(alone.value().english[i], all.probabilityAlone(i, true), 1e-9);
        for (std::size_t j = 0; j < chinese; ++j)
            EXPECT_NEAR(alone.value().chinese[j], all.probabilityAlone(j, false), 1e-9);

        const Band likely = posterior.value().placesAbove(-4);
        for (std::size_t i = 0; i <= english; ++i)
            for (std::size_t j = 0; j <= chinese; ++j)
                EXPECT_TRUE(likely.holds(i, j) || all.probabilityOfPlace(i, j) < std::exp(-4))
                    << i << ' ' << j;
    }
}

TEST(Search, TheBandThatHoldsPlacesFillsTheGapsBetweenThem) {
    const Band band = Band::holding({{0, 1}, {0, 0}, {0, 0}, {5, 7}, {3, 6}, {6, 8}});
    const std::vector<std::pair<std::size_t, std::size_t>> expected = {{0, 1}, {0, 4}, {3, 4},
                                                                       {3, 7}, {3, 7}, {6, 8}};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(std::pair(band.row(i).begin, band.row(i).end), expected[i]) << i;
}

/// The way to the best places of a row may lead through places of the row that are bad themselves.
TEST(Search, ABeamKeepsTheWayToWhatItKeeps) {
    const auto gainful = [](const PathBead& bead) { return bead.english() == 0 ? 50.0 : -1.0; };
    const auto path = findBeamPath(gainful, 6, 30, simpleBeadShapes(), {10, 100}, {});
    std::size_t english = 0;
    std::size_t chinese = 0;
    for (const PathBead& bead : path.value()) {
        ASSERT_EQ(bead.englishBegin, english);
        ASSERT_EQ(bead.chineseBegin, chinese);
        english = bead.englishEnd;
        chinese = bead.chineseEnd;
    }
    EXPECT_EQ(english, 6u);
    EXPECT_EQ(chinese, 30u);
}

/// Where nothing speaks for or against a place all are as good.
TEST(Search, ABeamLooksAtABoundedNumberOfPlacesInARow) {
    constexpr std::size_t segments = 2000;
    constexpr std::size_t reach = 20;
    std::size_t asked = 0;
    const auto nearlyEqual = [&](const PathBead& bead) {
        ++asked;
        return bead.oneSided() ? -0.001 : 0.0;
    };
    const auto path = findBeamPath(nearlyEqual, segments, segments, simpleBeadShapes(), {10, reach}, {});
    EXPECT_EQ(path.value().back().englishEnd, segments);
    EXPECT_EQ(path.value().back().chineseEnd, segments);
    EXPECT_LE(asked, simpleBeadShapes().size() * (4 * reach) * segments);
}

TEST(Search, BandsAroundAPathHoldItAndAreConnected) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        Path path;
        std::size_t i = 0;
        std::size_t j = 0;
        for (std::size_t beads = random() % 30; beads > 0; --beads) {
            const BeadShape shape = allBeadShapes()[random() % allBeadShapes().size()];
            path.push_back({i, i + shape.english, j, j + shape.chinese});
            i += shape.english;
            j += shape.chinese;
        }
        const Band band = Band::around(path, i, j, random() % 4);
        ASSERT_EQ(band.rows(), i + 1);
        EXPECT_TRUE(band.holds(0, 0));
        EXPECT_EQ(band.row(i).end, j + 1);
        for (const PathBead& bead : path) {
            EXPECT_TRUE(band.holds(bead.englishBegin, bead.chineseBegin));
            EXPECT_TRUE(band.holds(bead.englishEnd, bead.chineseEnd));
        }
        for (std::size_t row = 1; row <= i; ++row) {
            EXPECT_LE(band.row(row - 1).begin, band.row(row).begin);
            EXPECT_LE(band.row(row - 1).end, band.row(row).end);
            EXPECT_LT(band.row(row).begin, band.row(row - 1).end);
        }
    }
}

} // namespace
} // namespace duizhao
