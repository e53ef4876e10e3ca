#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/flag_order.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <tuple>
#include <vector>

namespace duizhao {
namespace {

std::size_t below(std::mt19937& random, std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// Paragraphs of one to three pairs, some without a translation or a source, some lines left out.
std::u16string drawing(std::mt19937& random, std::size_t paragraphs) {
    static const std::u16string source[] = {u"One. ", u"Two. |Three. ", u"Four. |Five. |Six. "};
    static const std::u16string target[] = {u"一。", u"二。|三。", u"四。|五。|六。"};
    std::u16string all;
    for (std::size_t at = 0; at < paragraphs; ++at) {
        const std::size_t pairs = below(random, 3);
        const std::size_t kind = below(random, 8);
        if (kind == 0)
            all += u"- Share this\n";
        else
            all += (kind == 1 ? u"" : source[pairs]) + u"= " + (kind == 2 ? u"" : target[pairs]) + u"\n";
    }
    return all;
}

/// Gives links with equally many pairs each other's translations, so that links cross.
void cross(Bitext& bitext, std::mt19937& random) {
    std::map<std::size_t, std::vector<std::size_t>> byCount; // first beads of links
    for (std::size_t at = 0; at < bitext.beads.size();) {
        const std::size_t link = bitext.beads[at].link;
        std::size_t end = at;
        while (end < bitext.beads.size() && bitext.beads[end].link == link)
            ++end;
        if (!bitext.links[link].source.empty() && !bitext.links[link].target.empty())
            byCount[end - at].push_back(at);
        at = end;
    }
    for (const auto& [count, firsts] : byCount)
        for (std::size_t swaps = below(random, 4); swaps > 0; --swaps) {
            const std::size_t one = firsts[below(random, firsts.size())];
            const std::size_t two = firsts[below(random, firsts.size())];
            std::swap(bitext.links[bitext.beads[one].link].target,
                      bitext.links[bitext.beads[two].link].target);
            for (std::size_t bead = 0; bead < count; ++bead)
                std::swap(bitext.beads[one + bead].target, bitext.beads[two + bead].target);
        }
}

/// An article with flags everywhere, and their order as reading all of them gives it.
class Flagged {
public:
    explicit Flagged(std::mt19937& random) : random_(random), library_(*Library::openInMemory()) {
        Article article = test::drawnArticle(drawing(random, 12), below(random, 2) == 0);
        cross(article.bitext, random);
        number_ = test::stored(library_, article);
        bitext_ = articleSummary(library_, number_)->bitext;
        for (int count = 0; count < 60; ++count)
            add();
    }

    void change() {
        const auto all = *allAnnotations(library_, bitext_);
        Annotation one = all[below(random_, all.size())];
        switch (below(random_, 5)) {
        case 0:
            EXPECT_TRUE(removeAnnotation(edit(), one.id));
            break;
        case 1:
            one.category = one.category.empty() ? "Other" : "";
            one.severity = Severity::minor;
            EXPECT_TRUE(updateAnnotation(edit(), one));
            break;
        case 2:
            one.anchors.front() = randomAnchor();
            EXPECT_TRUE(updateAnnotation(edit(), one));
            break;
        case 3:
            add();
            break;
        default:
            EXPECT_TRUE(undo(library_, number_, "w"));
        }
    }

    void compare() const {
        for (const std::optional<std::string>& annotator :
             {std::optional<std::string>(), std::optional<std::string>("Ann"),
              std::optional<std::string>("Bo")})
            for (const bool waiting : {false, true})
                compare({annotator, waiting});
    }

private:
    Edit edit() { return {library_, "w", "Ann", number_, change::flag}; }

    Anchor randomAnchor() {
        const auto reader = *ArticleReader::open(library_, number_);
        const Side side = below(random_, 2) == 0 ? Side::source : Side::target;
        const std::size_t length = reader.textLength(side);
        const std::size_t begin = below(random_, length + 1);
        const std::size_t end = std::min(length, begin + below(random_, 4));
        return *makeAnchor(library_, bitext_, side, {begin, end});
    }

    void add() {
        Annotation flag;
        flag.annotator = below(random_, 3) == 0 ? "Bo" : "Ann";
        flag.category = below(random_, 2) == 0 ? "" : "Other";
        if (below(random_, 2) == 0)
            flag.severity = Severity::major;
        flag.anchors = {randomAnchor()};
        EXPECT_TRUE(addAnnotation(edit(), bitext_, flag));
    }

    std::vector<OrderedFlag> expected(const FlagFilter& filter) const {
        const auto reader = *ArticleReader::open(library_, number_);
        std::vector<OrderedFlag> flags;
        for (const Annotation& each : *allAnnotations(library_, bitext_)) {
            const Anchor& anchor = each.anchors.front();
            const auto pair = *reader.pairAt(anchor.side, anchor.span.begin);
            const bool waits = each.category.empty() || !each.severity;
            if (pair && (!filter.annotator || each.annotator == filter.annotator) &&
                (waits || !filter.onlyWaiting))
                flags.push_back({*pair, anchor.side, anchor.span, each.id, waits});
        }
        const auto key = [](const OrderedFlag& flag) {
            return std::tuple(flag.pair, flag.side, flag.span, flag.id);
        };
        std::sort(flags.begin(), flags.end(),
                  [&](const OrderedFlag& a, const OrderedFlag& b) { return key(a) < key(b); });
        return flags;
    }

    void compare(const FlagFilter& filter) const {
        const std::vector<OrderedFlag> all = expected(filter);
        std::vector<OrderedFlag> walked;
        for (auto flag = *flagFrom(library_, bitext_, 0, filter); flag && walked.size() <= all.size();
             flag = *flagBehind(library_, bitext_, *flag, filter))
            walked.push_back(*flag);
        EXPECT_EQ(walked, all);
        walked.clear();
        const std::size_t pairs = ArticleReader::open(library_, number_)->pairCount();
        for (auto flag = *flagUpTo(library_, bitext_, pairs, filter); flag && walked.size() <= all.size();
             flag = *flagBefore(library_, bitext_, *flag, filter))
            walked.insert(walked.begin(), *flag);
        EXPECT_EQ(walked, all);
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            const auto later = std::find_if(all.begin(), all.end(),
                                            [&](const OrderedFlag& flag) { return flag.pair >= pair; });
            const auto behind = std::find_if(all.begin(), all.end(),
                                             [&](const OrderedFlag& flag) { return flag.pair > pair; });
            EXPECT_EQ(*flagFrom(library_, bitext_, pair, filter),
                      later == all.end() ? std::nullopt : std::optional(*later));
            EXPECT_EQ(*flagUpTo(library_, bitext_, pair, filter),
                      behind == all.begin() ? std::nullopt : std::optional(*(behind - 1)));
        }
        for (const OrderedFlag& flag : all)
            EXPECT_EQ(*orderedFlag(library_, bitext_, flag.id), flag);
        if (filter.onlyWaiting) { // lost ones and those behind the text are counted as well
            EXPECT_GE(*waitingFlags(library_, bitext_, filter.annotator), all.size());
        }
    }

    std::mt19937& random_;
    Library library_;
    std::int64_t number_;
    std::int64_t bitext_;
};

} // namespace

TEST(FlagOrder, IsThatOfReadingAllFlagsAlsoWhereLinksCross) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 12 && !testing::Test::HasFailure(); ++round) {
        Flagged flagged(random);
        flagged.compare();
        for (int count = 0; count < 20; ++count) {
            flagged.change();
            if (count % 5 == 0)
                flagged.compare();
        }
        flagged.compare();
    }
}

TEST(FlagOrder, IsEmptyWithoutFlags) {
    Library library = *Library::openInMemory();
    const std::int64_t number = test::stored(library, test::drawnArticle(u"One. = 一。\n"));
    const std::int64_t bitext = articleSummary(library, number)->bitext;
    EXPECT_FALSE(*flagFrom(library, bitext, 0, {}));
    EXPECT_FALSE(*flagUpTo(library, bitext, 0, {}));
    EXPECT_FALSE(*orderedFlag(library, bitext, "none"));
    EXPECT_EQ(*waitingFlags(library, bitext, std::nullopt), 0u);
}

} // namespace duizhao
