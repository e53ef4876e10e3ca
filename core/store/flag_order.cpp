#include "core/store/flag_order.h"

#include "core/store/database.h"
#include "core/store/pair_finder.h"
#include "core/store/rows.h"
#include "core/store/target_runs.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace duizhao {

namespace {

constexpr std::size_t farthest = std::numeric_limits<std::int32_t>::max();

enum class Direction { forward, backward };

/// A place between the flags of one side: flags are before it or behind it. On the source reading order is
/// text order, which makes one run of all.
struct Spot {
    std::optional<TargetRun> run; ///< nothing: at an end of the text without a run
    std::size_t begin = 0;
    std::int64_t end = -1; ///< less than any: before all flags that begin here
    std::string id;
};

/// One way of going through the flags of a bitext.
class FlagWalk {
public:
    FlagWalk(Database& database, std::int64_t bitext, const FlagFilter& filter, Direction direction)
        : database_(database), bitext_(bitext), filter_(filter), direction_(direction) {}

    /// The nearest flag from a spot of each side on.
    Result<std::optional<OrderedFlag>> nearest(const Spot& source, const Spot& target) const {
        DUIZHAO_TRY(one, nearestOf(Side::source, source));
        DUIZHAO_TRY(two, nearestOf(Side::target, target));
        if (!one || !two)
            return one ? std::move(one) : std::move(two);
        const auto place = [](const OrderedFlag& flag) { return std::tuple(flag.pair, flag.side); };
        const bool first = (place(*one) < place(*two)) == (direction_ == Direction::forward);
        return first ? std::move(one) : std::move(two);
    }

    /// Before all flags of a side that belong to this pair or a later one.
    Result<Spot> before(std::size_t pair, Side side) const {
        DUIZHAO_TRY(
            query, database_.prepare(side == Side::source
                                         ? "SELECT source_end FROM bead WHERE bitext_id = ? AND position < ? "
                                           "AND source_end > source_begin ORDER BY position DESC LIMIT 1"
                                         : "SELECT target_end FROM bead WHERE bitext_id = ? AND position < ? "
                                           "AND target_end > target_begin ORDER BY position DESC LIMIT 1"));
        DUIZHAO_TRY(found, query.with(bitext_, pair).step());
        if (found)
            return spotAt(side, query.size(0), query.size(0) - 1);
        DUIZHAO_TRY(first,
                    side == Side::source ? sourceRun() : targetRunBehind(database_, bitext_, std::nullopt));
        return Spot{first, first ? first->begin : 0, -1, {}};
    }

    Result<Spot> at(const OrderedFlag& flag) const {
        DUIZHAO_TRY(spot, spotAt(flag.side, flag.span.begin, flag.span.begin));
        spot.end = static_cast<std::int64_t>(flag.span.end);
        spot.id = flag.id;
        return spot;
    }

private:
    /// The spot before an offset, in the run that holds another one.
    Result<Spot> spotAt(Side side, std::size_t offset, std::size_t inRun) const {
        if (side == Side::target) {
            DUIZHAO_TRY(run, targetRunAt(database_, bitext_, inRun));
            return Spot{run, offset, -1, {}};
        }
        DUIZHAO_TRY(all, sourceRun());
        return Spot{all, offset, -1, {}};
    }

    Result<std::optional<TargetRun>> sourceRun() const {
        DUIZHAO_TRY(query, database_.prepare("SELECT source_end FROM link WHERE bitext_id = ? AND "
                                             "source_end > source_begin ORDER BY source_begin DESC LIMIT 1"));
        DUIZHAO_TRY(found, query.with(bitext_).step());
        return found ? std::optional(TargetRun{0, 0, query.size(0)}) : std::optional<TargetRun>();
    }

    Result<std::optional<TargetRun>> nextRun(Side side, const TargetRun& run) const {
        if (side == Side::source)
            return std::optional<TargetRun>();
        return direction_ == Direction::forward ? targetRunBehind(database_, bitext_, run)
                                                : targetRunBefore(database_, bitext_, run);
    }

    Result<std::optional<OrderedFlag>> nearestOf(Side side, Spot spot) const {
        while (spot.run) {
            DUIZHAO_TRY(found, nearestInRun(side, spot));
            if (found)
                return std::move(found);
            DUIZHAO_TRY(next, nextRun(side, *spot.run));
            spot = {next, next && direction_ == Direction::forward ? next->begin : farthest, -1, {}};
        }
        return std::optional<OrderedFlag>();
    }

    Result<std::optional<OrderedFlag>> nearestInRun(Side side, const Spot& spot) const {
        DUIZHAO_TRY(query, database_.prepare(sql()));
        query.with(bitext_, sideName(side), spot.begin, spot.end, spot.id, spot.run->begin, spot.run->end);
        if (filter_.annotator)
            query.bind(8, *filter_.annotator);
        DUIZHAO_TRY(found, query.step());
        if (!found)
            return std::optional<OrderedFlag>();
        OrderedFlag flag{0, side, spanAt(query, 0), query.text(2), query.integer(3) != 0};
        DUIZHAO_TRY(pair, pairAt(database_, bitext_, side, flag.span.begin));
        if (!pair)
            return database_.damaged("a flag lies in no pair");
        flag.pair = *pair;
        return std::optional(std::move(flag));
    }

    /// Each filter has an index in this very order.
    std::string sql() const {
        const bool forward = direction_ == Direction::forward;
        std::string text = "SELECT span_begin, span_end, annotation_id, waits FROM flag_place INDEXED BY ";
        text += filter_.annotator ? "flag_place_own" : filter_.onlyWaiting ? "flag_place" : "flag_place_all";
        text += filter_.onlyWaiting ? "_waiting " : " ";
        text += "WHERE bitext_id = ?1 AND side = ?2 AND (span_begin, span_end, annotation_id) ";
        text += forward ? "> (?3, ?4, ?5) " : "< (?3, ?4, ?5) ";
        text += "AND span_begin >= ?6 AND span_begin < ?7 ";
        text += filter_.annotator ? "AND annotator = ?8 " : "";
        text += filter_.onlyWaiting ? "AND waits = 1 " : "";
        text += forward ? "ORDER BY span_begin, span_end, annotation_id LIMIT 1"
                        : "ORDER BY span_begin DESC, span_end DESC, annotation_id DESC LIMIT 1";
        return text;
    }

    Database& database_;
    std::int64_t bitext_;
    const FlagFilter& filter_;
    Direction direction_;
};

/// From before all flags of a pair on.
Result<std::optional<OrderedFlag>> fromPair(const FlagWalk& walk, std::size_t pair) {
    DUIZHAO_TRY(source, walk.before(pair, Side::source));
    DUIZHAO_TRY(target, walk.before(pair, Side::target));
    return walk.nearest(source, target);
}

/// From a flag on, itself left out.
Result<std::optional<OrderedFlag>> fromFlag(const FlagWalk& walk, const OrderedFlag& flag) {
    DUIZHAO_TRY(own, walk.at(flag));
    // In one pair the source comes first: what the translation has of it is behind, the source's is before.
    const bool ofSource = flag.side == Side::source;
    DUIZHAO_TRY(others, walk.before(ofSource ? flag.pair : flag.pair + 1, other(flag.side)));
    return ofSource ? walk.nearest(own, others) : walk.nearest(others, own);
}

} // namespace

Result<std::optional<OrderedFlag>> orderedFlag(const Library& library, std::int64_t bitext,
                                               const std::string& id) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare("SELECT span_begin, span_end, side, waits FROM flag_place "
                                        "WHERE annotation_id = ? AND bitext_id = ?"));
    DUIZHAO_TRY(found, query.with(id, bitext).step());
    if (!found)
        return std::optional<OrderedFlag>();
    OrderedFlag flag{0, Side::source, spanAt(query, 0), id, query.integer(3) != 0};
    DUIZHAO_CHECK(readName(query, 2, sideNamed, database, flag.side));
    DUIZHAO_TRY(pair, pairAt(database, bitext, flag.side, flag.span.begin));
    if (!pair)
        return std::optional<OrderedFlag>();
    flag.pair = *pair;
    return std::optional(std::move(flag));
}

Result<std::optional<OrderedFlag>> flagFrom(const Library& library, std::int64_t bitext, std::size_t pair,
                                            const FlagFilter& filter) {
    return fromPair(FlagWalk(library.database(), bitext, filter, Direction::forward), pair);
}

Result<std::optional<OrderedFlag>> flagUpTo(const Library& library, std::int64_t bitext, std::size_t pair,
                                            const FlagFilter& filter) {
    return fromPair(FlagWalk(library.database(), bitext, filter, Direction::backward), pair + 1);
}

Result<std::optional<OrderedFlag>> flagBehind(const Library& library, std::int64_t bitext,
                                              const OrderedFlag& flag, const FlagFilter& filter) {
    return fromFlag(FlagWalk(library.database(), bitext, filter, Direction::forward), flag);
}

Result<std::optional<OrderedFlag>> flagBefore(const Library& library, std::int64_t bitext,
                                              const OrderedFlag& flag, const FlagFilter& filter) {
    return fromFlag(FlagWalk(library.database(), bitext, filter, Direction::backward), flag);
}

Result<std::size_t> waitingFlags(const Library& library, std::int64_t bitext,
                                 const std::optional<std::string>& annotator) {
    DUIZHAO_TRY(query, library.database().prepare(
                           annotator ? "SELECT count(*) FROM flag_place WHERE bitext_id = ?1 AND waits = 1 "
                                       "AND annotator = ?2"
                                     : "SELECT count(*) FROM flag_place WHERE bitext_id = ?1 AND waits = 1"));
    query.bind(1, bitext);
    if (annotator)
        query.bind(2, *annotator);
    DUIZHAO_CHECK(query.step());
    return query.size(0);
}

} // namespace duizhao
