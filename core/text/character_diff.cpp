#include "core/text/character_diff.h"

#include "core/text/boundaries.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>

namespace duizhao {

namespace {

constexpr int mostEdits = 600; ///< more would cost seconds and say nothing

/// A text as units that are kept or changed as a whole.
struct Units {
    std::vector<std::size_t> begins; ///< of each unit, and the end of the text
    std::vector<int> ids;            ///< equal units have equal ids, over both texts

    std::size_t size() const { return ids.size(); }
};

using Ids = std::unordered_map<std::u16string_view, int>;

bool hasHan(std::u16string_view word) { return std::any_of(word.begin(), word.end(), isHanUnit); }

Units unitsOf(std::u16string_view text, Ids& ids) {
    const Boundaries boundaries(text);
    Units units;
    auto word = boundaries.words().begin();
    for (std::size_t at = 0; at < text.size();) {
        while (word != boundaries.words().end() && word->end <= at)
            ++word;
        const bool wholeWord =
            word != boundaries.words().end() && word->begin == at && !hasHan(word->of(text));
        const std::size_t end = wholeWord ? word->end : boundaries.nextCharacter(at);
        units.begins.push_back(at);
        units.ids.push_back(
            ids.emplace(text.substr(at, end - at), static_cast<int>(ids.size())).first->second);
        at = end;
    }
    units.begins.push_back(text.size());
    return units;
}

/// Equal stretches of units: `before` from `old` on, `after` from `now` on.
struct Match {
    std::size_t old = 0;
    std::size_t now = 0;
    std::size_t length = 0;
};

/// Myers' search in the middle of two texts, whose units outside of [first, last) are equal. `furthest_`
/// holds, for each number of edits, how far each diagonal was reached.
class Search {
public:
    Search(const Units& before, const Units& after, TextSpan old, TextSpan now)
        : before_(before), after_(after), old_(old), now_(now) {}

    /// The matches in order; nothing where there are too many edits.
    std::optional<std::vector<Match>> run() {
        const int most = static_cast<int>(std::min<std::size_t>(mostEdits, old_.length() + now_.length()));
        std::vector<int> reach(2 * static_cast<std::size_t>(most) + 3, 0);
        for (int edits = 0; edits <= most; ++edits) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const int x = slid(start(reach, most, edits, diagonal), diagonal);
                at(reach, most, diagonal) = x;
                if (x >= static_cast<int>(old_.length()) && x - diagonal >= static_cast<int>(now_.length())) {
                    history_.push_back(slice(reach, most, edits));
                    return backtracked(edits, diagonal);
                }
            }
            history_.push_back(slice(reach, most, edits));
        }
        return std::nullopt;
    }

private:
    static int& at(std::vector<int>& reach, int most, int diagonal) {
        return reach[static_cast<std::size_t>(diagonal + most + 1)];
    }
    /// Where the best way to a diagonal begins: down (an insertion) or right (a removal) of a neighbour.
    static int start(std::vector<int>& reach, int most, int edits, int diagonal) {
        if (edits == 0)
            return 0;
        const bool down = diagonal == -edits || (diagonal != edits && at(reach, most, diagonal - 1) <
                                                                          at(reach, most, diagonal + 1));
        return down ? at(reach, most, diagonal + 1) : at(reach, most, diagonal - 1) + 1;
    }
    int slid(int x, int diagonal) const {
        while (x < static_cast<int>(old_.length()) && x - diagonal < static_cast<int>(now_.length()) &&
               x - diagonal >= 0 && sameAt(x, x - diagonal))
            ++x;
        return x;
    }
    bool sameAt(int x, int y) const {
        return before_.ids[old_.begin + static_cast<std::size_t>(x)] ==
               after_.ids[now_.begin + static_cast<std::size_t>(y)];
    }
    /// The diagonals -edits … edits.
    static std::vector<int> slice(const std::vector<int>& reach, int most, int edits) {
        const auto first = reach.begin() + (most + 1 - edits);
        return {first, first + 2 * edits + 1};
    }
    int reached(int edits, int diagonal) const {
        return history_[static_cast<std::size_t>(edits)][static_cast<std::size_t>(diagonal + edits)];
    }

    std::vector<Match> backtracked(int edits, int diagonal) const {
        std::vector<Match> matches;
        for (int x = reached(edits, diagonal);; --edits) {
            int from = 0; // where the diagonal was entered
            int next = diagonal;
            if (edits > 0) {
                const auto neighbour = [&](int other) {
                    return other < -(edits - 1) || other > edits - 1 ? -1 : reached(edits - 1, other);
                };
                const bool down = diagonal == -edits ||
                                  (diagonal != edits && neighbour(diagonal - 1) < neighbour(diagonal + 1));
                next = down ? diagonal + 1 : diagonal - 1;
                from = down ? neighbour(next) : neighbour(next) + 1;
            }
            if (x > from)
                matches.push_back({old_.begin + static_cast<std::size_t>(from),
                                   now_.begin + static_cast<std::size_t>(from - diagonal),
                                   static_cast<std::size_t>(x - from)});
            if (edits == 0)
                break;
            diagonal = next;
            x = reached(edits - 1, diagonal);
        }
        std::reverse(matches.begin(), matches.end());
        return matches;
    }

    const Units& before_;
    const Units& after_;
    TextSpan old_; ///< units
    TextSpan now_;
    std::vector<std::vector<int>> history_;
};

/// Writes stretches from matches.
class Stretches {
public:
    Stretches(const Units& before, const Units& after) : before_(before), after_(after) {}

    void keep(const Match& match) {
        if (match.length == 0)
            return;
        changeUpTo(match.old, match.now);
        add(DiffOperation::kept, match.old + match.length, match.now + match.length);
    }
    std::vector<DiffStretch> finished() && {
        changeUpTo(before_.size(), after_.size());
        return std::move(stretches_);
    }

private:
    void changeUpTo(std::size_t old, std::size_t now) {
        if (old > old_ || now > now_)
            add(old == old_   ? DiffOperation::inserted
                : now == now_ ? DiffOperation::removed
                              : DiffOperation::replaced,
                old, now);
    }
    void add(DiffOperation operation, std::size_t old, std::size_t now) {
        const TextSpan before = {before_.begins[old_], before_.begins[old]};
        const TextSpan after = {after_.begins[now_], after_.begins[now]};
        old_ = old;
        now_ = now;
        if (!stretches_.empty() && stretches_.back().operation == operation) {
            stretches_.back().before.end = before.end;
            stretches_.back().after.end = after.end;
            return;
        }
        stretches_.push_back({operation, before, after});
    }

    const Units& before_;
    const Units& after_;
    std::size_t old_ = 0; ///< units that are written
    std::size_t now_ = 0;
    std::vector<DiffStretch> stretches_;
};

} // namespace

std::vector<DiffStretch> characterDiff(std::u16string_view before, std::u16string_view after) {
    Ids ids;
    const Units old = unitsOf(before, ids);
    const Units now = unitsOf(after, ids);
    const std::size_t shorter = std::min(old.size(), now.size());
    std::size_t prefix = 0;
    while (prefix < shorter && old.ids[prefix] == now.ids[prefix])
        ++prefix;
    std::size_t suffix = 0;
    while (suffix < shorter - prefix && old.ids[old.size() - 1 - suffix] == now.ids[now.size() - 1 - suffix])
        ++suffix;

    Stretches stretches(old, now);
    stretches.keep({0, 0, prefix});
    const auto matches = Search(old, now, {prefix, old.size() - suffix}, {prefix, now.size() - suffix}).run();
    for (const Match& match : matches.value_or(std::vector<Match>()))
        stretches.keep(match);
    stretches.keep({old.size() - suffix, now.size() - suffix, suffix});
    return std::move(stretches).finished();
}

} // namespace duizhao
