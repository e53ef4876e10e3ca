#include "core/exchange/html_text.h"

#include "core/base/names.h"
#include "core/text/utf.h"

#include <algorithm>
#include <set>

namespace duizhao {

namespace {

bool forbidden(char c) {
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && c != '\t' && c != '\n' && c != '\r') || code == 0x7F;
}

std::string numberLink(const HtmlMark& mark) {
    const std::string number = std::to_string(mark.number);
    const std::string id = mark.first ? " id=\"mark-" + number + '"' : std::string();
    return "<sup" + id + "><a href=\"#note-" + number + "\">" + number + "</a></sup>";
}

std::string placeMark(const HtmlMark& mark) {
    return "<span class=\"place " + std::string(severityClass(mark.severity)) + "\" data-notes=\"" +
           std::to_string(mark.number) + "\">‸</span>" + numberLink(mark);
}

/// The piece of text between two borders, in the dress of the marks that cover it.
std::string pieceText(std::u16string_view text, TextSpan piece, const std::vector<HtmlMark>& marks) {
    std::string notes;
    std::optional<Severity> worst;
    int covering = 0;
    for (const HtmlMark& mark : marks) {
        if (mark.span.empty() || !mark.span.contains(piece))
            continue;
        notes += (notes.empty() ? "" : " ") + std::to_string(mark.number);
        worst = std::max(worst, mark.severity);
        ++covering;
    }
    if (covering == 0)
        return htmlEscaped(piece.of(text));
    return "<mark class=\"" + std::string(severityClass(worst)) + (covering > 1 ? " several" : "") +
           "\" data-notes=\"" + notes + "\">" + htmlEscaped(piece.of(text)) + "</mark>";
}

} // namespace

std::string htmlEscaped(std::string_view utf8) {
    std::string safe;
    safe.reserve(utf8.size());
    for (const char c : utf8) {
        switch (c) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default:
            if (forbidden(c))
                safe += "\uFFFD";
            else
                safe += c;
        }
    }
    return safe;
}

std::string htmlEscaped(std::u16string_view text) { return htmlEscaped(toUtf8(text)); }

std::optional<std::string> htmlLink(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string scheme;
    for (const char c : address.substr(0, colon))
        scheme += lowerAscii(c);
    if (scheme != "http" && scheme != "https")
        return std::nullopt;
    return htmlEscaped(address);
}

std::string_view severityClass(std::optional<Severity> severity) {
    return severity ? severityName(*severity) : "unclassified";
}

std::string markedText(std::u16string_view text, const std::vector<HtmlMark>& marks) {
    std::set<std::size_t> borders = {0, text.size()};
    for (const HtmlMark& mark : marks)
        borders.insert({mark.span.begin, mark.span.end});

    std::string html;
    std::size_t begin = 0;
    for (const std::size_t border : borders) {
        if (border > begin)
            html += pieceText(text, {begin, border}, marks);
        for (const HtmlMark& mark : marks)
            if (mark.span.end == border && !mark.span.empty())
                html += numberLink(mark);
        for (const HtmlMark& mark : marks)
            if (mark.span.end == border && mark.span.empty())
                html += placeMark(mark);
        begin = border;
    }
    return html;
}

} // namespace duizhao
