#pragma once

#include "core/align/associations.h"
#include "core/align/document_tokens.h"
#include "core/align/search.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace duizhao {

/// An English and a Chinese token that are associated, as places in their segments.
struct Match {
    std::uint16_t english = 0;
    std::uint16_t chinese = 0;
    float strength = 0;
};

/// Where each Chinese type stands in a part. One table serves the parts of a document one after the other.
class PostingTable {
public:
    struct Posting {
        std::uint32_t segment; ///< counted from the part's beginning
        std::uint16_t place;
    };

    explicit PostingTable(const SideTokens& chinese);

    /// Reads the segments [begin, end) in place of those before. Linear in their tokens.
    void read(std::size_t begin, std::size_t end);
    std::span<const Posting> of(TypeId type) const {
        const Range& range = ranges_[type];
        return range.part == part_ ? std::span(postings_).subspan(range.begin - 1, range.count)
                                   : std::span<const Posting>();
    }

private:
    struct Range {
        std::uint32_t part = 0;  ///< the reading that filled it
        std::uint32_t begin = 0; ///< index of its first posting plus one
        std::uint32_t count = 0;
    };
    const SideTokens* chinese_;
    std::uint32_t part_ = 0;
    std::vector<Range> ranges_;
    std::vector<Posting> postings_;
};

/// The matches between the segments of a part (what is aligned by itself), a row for each English segment,
/// made when a row is first asked for and kept for the last few rows: whoever asks goes through the rows in
/// order. Types that stand more than `mostCommon` times in the part are passed over. Segment numbers count
/// from the part's beginning.
class MatchRows {
public:
    /// `postings` holds the part; all must outlive the rows. Where a band is given, only segments that a bead
    /// inside it can hold together have matches; where none is, a row reaches as far as it is asked for.
    MatchRows(const SideTokens& english, const Associations& associations, const SegmentRanges& part,
              const PostingTable& postings, std::size_t mostCommon, const Band* band)
        : english_(&english),
          associations_(&associations),
          part_(part),
          postings_(&postings),
          mostCommon_(mostCommon),
          band_(band) {}

    /// Of segments that no bead of the band can hold together: none.
    std::span<const Match> between(std::size_t english, std::size_t chinese) {
        Row& row = rows_[english % rowsKept];
        if (row.english != english)
            fill(row, english, band_ != nullptr ? rangeInBand(english) : rangeAround(chinese));
        if (!row.holds(chinese)) {
            if (band_ != nullptr)
                return {};
            fill(row, english, rangeAround(row, chinese));
        }
        const std::size_t at = chinese - row.firstChinese;
        return {row.matches.data() + row.begin[at], row.matches.data() + row.begin[at + 1]};
    }

private:
    static constexpr std::size_t rowsKept = 16;
    static constexpr std::size_t noRow = static_cast<std::size_t>(-1);

    struct Row {
        std::size_t english = noRow;
        std::size_t firstChinese = 0;
        std::vector<std::uint32_t> begin; ///< of the matches of each Chinese segment from the first on
        std::vector<Match> matches;

        std::size_t endChinese() const { return firstChinese + begin.size() - 1; }
        bool holds(std::size_t chinese) const { return chinese >= firstChinese && chinese < endChinese(); }
    };
    struct Found {
        std::uint32_t segment;
        Match match;
    };

    /// Without a band: so far a row first reaches to both sides of what is asked for.
    static constexpr std::size_t firstReach = 32;
    /// Of a word that fills a segment so many count, and so many matches of two very long segments.
    static constexpr std::size_t mostOfOneType = 4;
    static constexpr std::size_t mostMatches = 200;

    Band::Row rangeInBand(std::size_t english) const;
    /// What a row first reaches over, and what one that is too short does: twice as far.
    Band::Row rangeAround(std::size_t chinese) const;
    Band::Row rangeAround(const Row& row, std::size_t chinese) const;
    void fill(Row& row, std::size_t english, Band::Row range);
    static void thinOut(Row& row);
    void addNearest(Row& row, std::size_t place, std::size_t places,
                    std::span<const PostingTable::Posting> postings, float strength);

    const SideTokens* english_;
    const Associations* associations_;
    SegmentRanges part_;
    const PostingTable* postings_;
    std::size_t mostCommon_;
    const Band* band_;
    std::array<Row, rowsKept> rows_;
    std::vector<Found> found_;
};

} // namespace duizhao
