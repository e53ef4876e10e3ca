#pragma once

#include <cstddef>
#include <vector>

namespace duizhao {

/// A band across the page that is never cut: a line of both columns, a line of a note. In sheet units.
struct SheetStrip {
    int above = 0; ///< white space above it, but at the top of a page
    int height = 0;
    int below = 0;              ///< white space below it; of two strips the greater white space parts them
    bool staysWithNext = false; ///< not the last on a page, if another one follows

    bool operator==(const SheetStrip&) const = default;
};

/// Where a strip has come to stand.
struct PlacedStrip {
    std::size_t row = 0;
    std::size_t strip = 0; ///< of the row
    int top = 0;           ///< below the page's upper margin

    bool operator==(const PlacedStrip&) const = default;
};

using SheetPage = std::vector<PlacedStrip>;

/// Puts strips on pages, row by row.
class SheetPages {
public:
    explicit SheetPages(int pageHeight) : height_(pageHeight) {}

    /// Adds the strips of the next row.
    void add(const std::vector<SheetStrip>& strips);
    /// At least one page; each strip stands on exactly one, in order. Nothing can be added any more.
    std::vector<SheetPage> take();

private:
    struct Waiting {
        PlacedStrip place;
        SheetStrip strip;
    };
    void placeWaiting();
    void place(Waiting& waiting);
    int gapAbove(const SheetStrip& strip) const;
    void beginPage();

    int height_;
    std::size_t rows_ = 0;
    int reached_ = 0;              ///< on the last page
    int below_ = 0;                ///< white space that the last strip asks for
    std::vector<Waiting> waiting_; ///< strips that stay together, until the last of them is known
    std::vector<SheetPage> pages_{1};
};

} // namespace duizhao
