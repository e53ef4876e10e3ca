#include "tests/core/store/drawn_article.h"

#include "core/base/sha256.h"
#include "core/text/utf.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace duizhao::test {

namespace {

using View = std::u16string_view;

std::vector<View> split(View text, char16_t separator) {
    std::vector<View> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == View::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

View withoutSpaces(View text) {
    while (text.starts_with(u' '))
        text.remove_prefix(1);
    while (text.ends_with(u' '))
        text.remove_suffix(1);
    return text;
}

/// Draws line by line into an article.
class Painter {
public:
    explicit Painter(bool twoFiles) {
        article_.texts.resize(twoFiles ? 2 : 1);
        article_.bitext.targetText = twoFiles ? 1 : 0;
    }

    void line(View drawn) {
        if (drawn.starts_with(u"- ")) {
            leftOut(drawn.substr(2));
            return;
        }
        BlockKind kind = BlockKind::paragraph;
        if (drawn.starts_with(u"# ")) {
            kind = BlockKind::heading;
            drawn.remove_prefix(2);
        }
        const std::vector<View> sides = split(drawn, u'=');
        pair(withoutSpaces(sides.at(0)), withoutSpaces(sides.at(1)), kind);
    }

    Article finish() {
        std::vector<std::string_view> pieces;
        for (Text& text : article_.texts) {
            text.bytes = toUtf8(text.content);
            text.fileName = "drawn.txt";
            pieces.push_back(text.bytes);
        }
        article_.contentHash = sha256(pieces);
        std::stable_sort(article_.bitext.blocks.begin(), article_.bitext.blocks.end(),
                         [](const Block& a, const Block& b) { return a.text < b.text; });
        return std::move(article_);
    }

private:
    std::u16string& content(int file) { return article_.texts[static_cast<std::size_t>(file)].content; }
    int fileOf(Side side) const {
        return side == Side::source ? article_.bitext.sourceText : article_.bitext.targetText;
    }

    void addBlock(int file, std::optional<Side> side, TextSpan span, BlockKind kind) {
        const std::u16string& out = content(file);
        Lines& lines = lines_[static_cast<std::size_t>(file)];
        lines.count +=
            static_cast<int>(std::count(out.begin() + static_cast<std::ptrdiff_t>(lines.counted),
                                        out.begin() + static_cast<std::ptrdiff_t>(span.begin), u'\n'));
        lines.counted = span.begin;
        const int line = lines.count + 1;
        article_.bitext.blocks.push_back({file, side, kind, span, line, line, BlockReason::plainText});
    }

    void leftOut(View text) {
        std::u16string& out = content(0);
        const std::size_t begin = out.size();
        out += text;
        addBlock(0, std::nullopt, {begin, out.size()}, BlockKind::boilerplate);
        out += u"\n\n";
    }

    /// Writes one side and answers with the spans of its beads.
    std::vector<TextSpan> side(Side side, View drawn, BlockKind kind) {
        std::u16string& out = content(fileOf(side));
        auto& segments =
            side == Side::source ? article_.bitext.sourceSegments : article_.bitext.targetSegments;
        const std::size_t begin = out.size();
        std::vector<TextSpan> beads;
        for (const View bead : split(drawn, u'|')) {
            const std::size_t beadBegin = out.size();
            for (const View segment : split(bead, u'+')) {
                if (segment.empty())
                    continue;
                segments.push_back({out.size(), out.size() + segment.size()});
                out += segment;
            }
            beads.push_back({beadBegin, out.size()});
        }
        if (out.size() > begin) {
            addBlock(fileOf(side), side, {begin, out.size()}, kind);
            out += u"\n";
        }
        return beads;
    }

    void pair(View source, View target, BlockKind kind) {
        Bitext& bitext = article_.bitext;
        const std::vector<TextSpan> sources = side(Side::source, source, kind);
        const std::vector<TextSpan> targets = side(Side::target, target, kind);
        if (article_.title.empty() && kind == BlockKind::heading)
            article_.title = toUtf8(source);
        const std::size_t link = bitext.links.size();
        for (std::size_t at = 0; at < std::max(sources.size(), targets.size()); ++at) {
            const TextSpan none = {sources.back().end, sources.back().end};
            const TextSpan nothing = {targets.back().end, targets.back().end};
            Bead bead;
            bead.source = at < sources.size() ? sources[at] : none;
            bead.target = at < targets.size() ? targets[at] : nothing;
            bead.link = link;
            bead.confidence = 1.0 / static_cast<double>(at + 2);
            bead.evidence.numbers = static_cast<int>(at % 3);
            bitext.beads.push_back(bead);
        }
        bitext.links.push_back(
            {{sources.front().begin, sources.back().end},
             {targets.front().begin, targets.back().end},
             source.empty() || target.empty() ? LinkReason::noPartner : LinkReason::neighbours});
        content(0) += u"\n";
        if (article_.texts.size() > 1)
            content(1) += u"\n";
    }

    /// Line ends seen so far in a file.
    struct Lines {
        std::size_t counted = 0;
        int count = 0;
    };

    Article article_;
    std::array<Lines, 2> lines_;
};

template <std::size_t Count>
View anyOf(std::mt19937& random, const View (&choices)[Count]) {
    return choices[random() % Count];
}

std::u16string randomSegment(std::mt19937& random, bool chinese) {
    static constexpr View english[] = {u"The cost", u" of 😀 fire", u" grew.", u" שלום", u" e\u0301t\u00e9",
                                       u"\tnight",  u"🇨🇳🇹🇼",       u"12,5",   u" and"};
    static constexpr View han[] = {u"費用",   u"\U00020bb7屋", u"，",      u"增長",
                                   u"𠮷野家", u"「一」",       u"\u3000全"};
    std::u16string segment(chinese ? u"句" : u"S");
    for (std::size_t parts = random() % 8; parts > 0; --parts)
        segment += chinese ? anyOf(random, han) : anyOf(random, english);
    if (random() % 40 == 0)
        for (std::size_t repeat = random() % 2000; repeat > 0; --repeat)
            segment += u"𠮷";
    segment += chinese ? View(u"。") : anyOf(random, {u". ", u".\u00a0", u"?  ", u"! \u2003"});
    return segment;
}

/// `alone`: there is no other side, so that no bead may be empty here; else at most every other one is.
std::u16string randomSide(std::mt19937& random, bool chinese, std::size_t beads, bool alone) {
    std::u16string side;
    for (std::size_t bead = 0; bead < beads; ++bead) {
        if (bead > 0)
            side += u'|';
        const bool needed = alone || bead % 2 == (chinese ? 1 : 0) || bead + 1 == beads;
        const std::size_t segments = needed ? 1 + random() % 2 : random() % 3;
        for (std::size_t segment = 0; segment < segments; ++segment)
            side += (segment > 0 ? u"+" : u"") + randomSegment(random, chinese);
    }
    // A block has no white space at its ends: the last segment ends in a letter.
    return side + (chinese ? u"完" : u"end");
}

} // namespace

Article drawnArticle(std::u16string_view drawing, bool twoFiles) {
    Painter painter(twoFiles);
    for (const View line : split(drawing, u'\n'))
        if (!withoutSpaces(line).empty())
            painter.line(line);
    return painter.finish();
}

std::u16string randomDrawing(std::mt19937& random, std::size_t paragraphs) {
    std::u16string drawing;
    for (std::size_t at = 0; at < paragraphs; ++at) {
        const unsigned kind = random() % 10;
        const std::size_t beads = 1 + random() % 4;
        if (kind == 0)
            drawing += u"- 上一篇 Share 😀";
        else if (kind == 1)
            drawing += randomSide(random, false, beads, true) + u" = ";
        else if (kind == 2)
            drawing += u" = " + randomSide(random, true, beads, true);
        else
            drawing += (kind == 3 ? u"# " : u"") + randomSide(random, false, beads, false) + u" = " +
                       randomSide(random, true, beads, false);
        drawing += u'\n';
    }
    return drawing;
}

} // namespace duizhao::test
