#include "core/import/link_search.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace duizhao {

namespace {

/// States of a row: Chinese items [low, high] are consumed.
struct Window {
    std::size_t low = 0;
    std::size_t high = 0;
    std::size_t width() const { return high - low + 1; }
};

/// Beyond the neighbouring runs.
constexpr std::size_t margin = 8;
constexpr std::size_t widestWindow = 800;
constexpr std::size_t bandAroundPlace = 120;

/// The Chinese items of the runs before and behind an English run.
struct Neighbours {
    std::size_t beginBefore = 0;
    std::size_t beginBehind = 0;
    std::size_t endBehind = 0;
};

std::vector<double> weightsBefore(const std::vector<LinkItem>& items) {
    std::vector<double> sums(items.size() + 1);
    for (std::size_t at = 0; at < items.size(); ++at)
        sums[at + 1] = sums[at] + items[at].weight + 1;
    return sums;
}

/// The windows of the rows, one for each count of English items consumed.
class Windows {
public:
    Windows(const std::vector<LinkItem>& english, const std::vector<LinkItem>& chinese)
        : english_(english),
          chinese_(chinese),
          englishBefore_(weightsBefore(english)),
          chineseBefore_(weightsBefore(chinese)) {}

    std::vector<Window> find() const {
        std::vector<Window> rows(english_.size() + 1, {chinese_.size(), chinese_.size()});
        std::size_t behind = 0; // first Chinese item behind the current run
        for (std::size_t begin = 0; begin < english_.size();) {
            std::size_t end = begin;
            while (end < english_.size() && english_[end].run == english_[begin].run)
                ++end;
            while (behind < chinese_.size() && chinese_[behind].run < english_[begin].run)
                ++behind;
            setRun(begin, end, around(behind), rows);
            begin = end;
        }
        connect(rows);
        return rows;
    }

private:
    Neighbours around(std::size_t behind) const {
        Neighbours runs{behind, behind, behind};
        while (runs.beginBefore > 0 && chinese_[runs.beginBefore - 1].run == chinese_[behind - 1].run)
            --runs.beginBefore;
        while (runs.endBehind < chinese_.size() && chinese_[runs.endBehind].run == chinese_[behind].run)
            ++runs.endBehind;
        return runs;
    }
    void setRun(std::size_t begin, std::size_t end, const Neighbours& runs, std::vector<Window>& rows) const {
        const std::size_t low = runs.beginBefore - std::min(margin, runs.beginBefore);
        const std::size_t high = std::min(chinese_.size(), runs.endBehind + margin);
        for (std::size_t row = begin; row < end; ++row) {
            rows[row] = {low, high};
            if (high - low <= widestWindow)
                continue;
            const bool partnerBehind =
                runs.endBehind - runs.beginBehind >= runs.beginBehind - runs.beginBefore;
            const std::size_t place = partnerBehind
                                          ? placeOf(row, begin, end, runs.beginBehind, runs.endBehind)
                                          : placeOf(row, begin, end, runs.beginBefore, runs.beginBehind);
            rows[row] = {place - std::min(bandAroundPlace, place),
                         std::min(chinese_.size(), place + bandAroundPlace)};
        }
    }
    /// Where the translation of English item `row` is to be expected, by the text before it.
    std::size_t placeOf(std::size_t row, std::size_t begin, std::size_t end, std::size_t first,
                        std::size_t last) const {
        const double share =
            (englishBefore_[row] - englishBefore_[begin]) / (englishBefore_[end] - englishBefore_[begin]);
        const double sought = chineseBefore_[first] + share * (chineseBefore_[last] - chineseBefore_[first]);
        return static_cast<std::size_t>(
            std::lower_bound(chineseBefore_.begin(), chineseBefore_.end() - 1, sought) -
            chineseBefore_.begin());
    }
    /// Makes a way from the first to the last state.
    void connect(std::vector<Window>& rows) const {
        if (rows.size() > 1)
            rows.back().low = rows[rows.size() - 2].low; // Chinese behind the last English may be left alone
        rows.front().low = 0;
        rows.back().high = chinese_.size();
        for (std::size_t row = rows.size() - 1; row-- > 0;)
            rows[row].low = std::min(rows[row].low, rows[row + 1].low);
        for (std::size_t row = 1; row < rows.size(); ++row) {
            rows[row].high = std::max(rows[row].high, rows[row - 1].high);
            rows[row - 1].high = std::max(rows[row - 1].high, rows[row].low);
        }
    }

    const std::vector<LinkItem>& english_;
    const std::vector<LinkItem>& chinese_;
    std::vector<double> englishBefore_;
    std::vector<double> chineseBefore_;
};

/// The windows around links found before.
std::vector<Window> windowsAround(const std::vector<ItemLink>& links, std::size_t english,
                                  std::size_t chinese) {
    constexpr std::size_t band = 10;
    std::vector<Window> rows(english + 1);
    for (const ItemLink& link : links)
        for (std::size_t row = link.english; row <= link.english + link.englishCount; ++row) {
            const std::size_t end = link.chinese + link.chineseCount;
            if (rows[row].high == 0)
                rows[row].low = link.chinese - std::min(band, link.chinese);
            rows[row].high = std::max(rows[row].high, std::min(chinese, end + band));
        }
    rows.front().low = 0;
    return rows;
}

struct Move {
    std::uint8_t english;
    std::uint8_t chinese;
};
constexpr std::array<Move, 9> moves = {
    {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {1, 4}, {4, 1}}};
constexpr std::size_t longestMove = 4;
constexpr std::uint8_t shortMoves = 5; ///< the first ones, which join at most two blocks

/// Which language stood first in the last link: the order of a page seldom changes.
enum Order : std::uint8_t { englishFirst, chineseFirst };
constexpr std::size_t orders = 2;

/// How a state was reached: the move, and the order before it.
struct Step {
    std::uint8_t move : 4 = 15;
    std::uint8_t order : 1 = 0;
};

using Cell = std::array<double, orders>;
constexpr double unreachable = std::numeric_limits<double>::infinity();

class LinkSearch {
public:
    LinkSearch(const std::vector<LinkItem>& english, const std::vector<LinkItem>& chinese,
               const LinkCost& cost, std::vector<Window> rows, std::uint8_t moveCount)
        : english_(english), chinese_(chinese), cost_(cost), moveCount_(moveCount), rows_(std::move(rows)) {}

    Result<std::vector<ItemLink>> run(const Progress& progress) {
        std::size_t cells = 0;
        firstStep_.reserve(rows_.size());
        for (const Window& row : rows_) {
            firstStep_.push_back(cells);
            cells += row.width();
        }
        steps_.resize(cells);
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            if (row % 256 == 0)
                progress.at(Stage::linking, static_cast<double>(row) / static_cast<double>(rows_.size()));
            fillRow(row);
        }
        return trace();
    }

private:
    std::vector<Cell>& values(std::size_t row) { return values_[row % values_.size()]; }

    void fillRow(std::size_t row) {
        std::vector<Cell>& current = values(row);
        current.assign(rows_[row].width(), {unreachable, unreachable});
        for (std::size_t column = rows_[row].low; column <= rows_[row].high; ++column) {
            Cell& cell = current[column - rows_[row].low];
            auto& steps = steps_[firstStep_[row] + column - rows_[row].low];
            if (row == 0 && column == 0)
                cell = {0, 0};
            for (std::uint8_t move = 0; move < moveCount_; ++move)
                reach(row, column, move, cell, steps);
        }
    }

    void reach(std::size_t row, std::size_t column, std::uint8_t number, Cell& cell,
               std::array<Step, orders>& steps) {
        const Move move = moves[number];
        if (row < move.english || column < move.chinese)
            return;
        const std::size_t e = row - move.english;
        const std::size_t c = column - move.chinese;
        if (c < rows_[e].low || c > rows_[e].high)
            return;
        const Cell& before = values(e)[c - rows_[e].low];
        if (before[0] == unreachable && before[1] == unreachable)
            return;
        const bool linked = move.english > 0 && move.chinese > 0;
        if (linked && ((move.english > 1 && !cost_.canJoin(english_, e, move.english)) ||
                       (move.chinese > 1 && !cost_.canJoin(chinese_, c, move.chinese))))
            return;
        const double cost = linked             ? cost_.link(e, move.english, c, move.chinese)
                            : move.english > 0 ? cost_.leaveEnglish(e)
                                               : cost_.leaveChinese(c);
        const Order own = linked && !cost_.englishFirst(e, c) ? chineseFirst : englishFirst;
        for (std::uint8_t from = 0; from < orders; ++from) {
            const std::uint8_t to = linked ? static_cast<std::uint8_t>(own) : from;
            const double total = before[from] + cost + (from == to ? 0 : cost_.changeOfOrder());
            if (total < cell[to]) {
                cell[to] = total;
                steps[to] = {number, from};
            }
        }
    }

    std::vector<ItemLink> trace() {
        std::vector<ItemLink> links;
        std::size_t row = english_.size();
        std::size_t column = chinese_.size();
        const Cell& last = values(row)[column - rows_[row].low];
        std::uint8_t order = last[chineseFirst] < last[englishFirst] ? chineseFirst : englishFirst;
        while (row > 0 || column > 0) {
            const Step step = steps_[firstStep_[row] + column - rows_[row].low][order];
            const Move move = moves[step.move];
            row -= move.english;
            column -= move.chinese;
            links.push_back({row, move.english, column, move.chinese});
            order = step.order;
        }
        std::reverse(links.begin(), links.end());
        return links;
    }

    const std::vector<LinkItem>& english_;
    const std::vector<LinkItem>& chinese_;
    const LinkCost& cost_;
    std::uint8_t moveCount_;
    std::vector<Window> rows_;
    std::array<std::vector<Cell>, longestMove + 1> values_;
    std::vector<std::array<Step, orders>> steps_;
    std::vector<std::size_t> firstStep_;
};

} // namespace

Result<std::vector<ItemLink>> searchLinks(const std::vector<LinkItem>& english,
                                          const std::vector<LinkItem>& chinese, const LinkCost& cost,
                                          const Progress& progress) {
    return LinkSearch(english, chinese, cost, Windows(english, chinese).find(), shortMoves).run(progress);
}

Result<std::vector<ItemLink>> refineLinks(const std::vector<LinkItem>& english,
                                          const std::vector<LinkItem>& chinese, const LinkCost& cost,
                                          const std::vector<ItemLink>& before, const Progress& progress) {
    return LinkSearch(english, chinese, cost, windowsAround(before, english.size(), chinese.size()),
                      static_cast<std::uint8_t>(moves.size()))
        .run(progress);
}

} // namespace duizhao
