#include "core/bitext/corrected_text.h"

#include "core/text/character_diff.h"
#include "core/text/utf.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace duizhao {

namespace {

struct Correction {
    TextSpan span; ///< in the pair's text
    const Annotation* annotation = nullptr;
};

std::optional<TextSpan> targetSpan(const Annotation& annotation) {
    for (const Anchor& anchor : annotation.anchors)
        if (anchor.side == Side::target)
            return anchor.span;
    return std::nullopt;
}

/// A place lies in a span only if the span has text on both sides of it.
bool overlap(TextSpan a, TextSpan b) {
    if (a.empty() && b.empty())
        return false;
    return a.begin < b.end && b.begin < a.end;
}

/// `a` is to be applied before `b`: it holds it, or was changed later.
bool goesBefore(const Correction& a, const Correction& b) {
    const bool holdsB = a.span != b.span && a.span.contains(b.span);
    const bool heldByB = a.span != b.span && b.span.contains(a.span);
    if (holdsB != heldByB)
        return holdsB;
    return std::tuple(a.annotation->modified, a.annotation->id) >
           std::tuple(b.annotation->modified, b.annotation->id);
}

/// Takes the corrections that are applied out of `waiting`, one after the other; the rest gave way.
std::vector<Correction> chosen(std::vector<Correction> waiting, std::vector<std::string>& notApplied) {
    std::vector<Correction> result;
    while (!waiting.empty()) {
        // One that no other goes before: an outermost one, of these the latest.
        auto best = waiting.begin();
        const auto isInside = [&](const Correction& each) {
            return std::any_of(waiting.begin(), waiting.end(), [&](const Correction& other) {
                return other.span != each.span && other.span.contains(each.span);
            });
        };
        bool found = false;
        for (auto each = waiting.begin(); each != waiting.end(); ++each) {
            if (isInside(*each) || (found && !goesBefore(*each, *best)))
                continue;
            best = each;
            found = true;
        }
        const Correction taken = *best;
        waiting.erase(best);
        std::erase_if(waiting, [&](const Correction& other) {
            const bool gone = overlap(other.span, taken.span);
            if (gone)
                notApplied.push_back(other.annotation->id);
            return gone;
        });
        result.push_back(taken);
    }
    std::sort(result.begin(), result.end(), [](const Correction& a, const Correction& b) {
        return std::tuple(a.span, a.annotation->modified, a.annotation->id) <
               std::tuple(b.span, b.annotation->modified, b.annotation->id);
    });
    return result;
}

} // namespace

CorrectedText correctedText(std::u16string_view text, TextSpan pair,
                            const std::vector<Annotation>& annotations) {
    CorrectedText corrected;
    std::vector<Correction> waiting;
    for (const Annotation& annotation : annotations) {
        const std::optional<TextSpan> span = targetSpan(annotation);
        if (annotation.correction.empty() || !span)
            continue;
        if (pair.contains(*span))
            waiting.push_back({{span->begin - pair.begin, span->end - pair.begin}, &annotation});
        else if (pair.overlaps(*span))
            corrected.notApplied.push_back(annotation.id);
    }
    std::size_t done = 0;
    for (const Correction& correction : chosen(std::move(waiting), corrected.notApplied)) {
        corrected.text += text.substr(done, correction.span.begin - done);
        const std::size_t begin = corrected.text.size();
        corrected.text += toUtf16(correction.annotation->correction);
        corrected.changes.push_back(
            {correction.span, {begin, corrected.text.size()}, correction.annotation->id});
        done = correction.span.end;
    }
    corrected.text += text.substr(done);
    return corrected;
}

CorrectedText correctedText(std::u16string_view text, std::u16string_view corrected) {
    CorrectedText result{std::u16string(corrected), {}, {}};
    for (const DiffStretch& stretch : characterDiff(text, corrected))
        if (stretch.operation != DiffOperation::kept)
            result.changes.push_back({stretch.before, stretch.after, {}});
    return result;
}

} // namespace duizhao
