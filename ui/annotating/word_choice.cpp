#include "ui/annotating/word_choice.h"

#include "core/text/boundaries.h"
#include "ui/annotating/word_labels.h"

#include <algorithm>

namespace duizhao {

WordChoice WordChoice::ofSpan(const Pair& pair, const std::vector<Side>& sides) {
    WordChoice choice;
    for (const Side side : sides)
        for (const TextSpan& word : Boundaries(pair.text(side)).words())
            choice.tags_.push_back({pair.number, side, word.shifted(pair.span(side).begin), {}, 0});
    choice.giveLabels();
    return choice;
}

WordChoice WordChoice::ofPlace(const Pair& pair, Side side) {
    WordChoice choice;
    choice.ofPlace_ = true;
    const TextSpan whole = pair.span(side);
    for (const TextSpan& word : Boundaries(pair.text(side)).words()) {
        const std::size_t at = whole.begin + word.begin;
        choice.tags_.push_back({pair.number, side, {at, at}, {}, 0});
    }
    choice.tags_.push_back({pair.number, side, {whole.end, whole.end}, {}, 0});
    choice.giveLabels();
    return choice;
}

void WordChoice::giveLabels() {
    const std::vector<QString> labels = wordLabels(tags_.size());
    tags_.resize(labels.size());
    for (std::size_t at = 0; at < tags_.size(); ++at)
        tags_[at].label = labels[at];
}

std::vector<WordTag> WordChoice::tags() const {
    std::vector<WordTag> possible;
    for (WordTag tag : tags_)
        if (tag.label.startsWith(typed_) && (!first_ || tag.side == first_->side)) {
            tag.typed = typed_.size();
            possible.push_back(std::move(tag));
        }
    return possible;
}

bool WordChoice::type(QChar letter) {
    if (chosen_)
        return false;
    typed_ += letter.toLower();
    const std::vector<WordTag> possible = tags();
    if (possible.empty()) {
        typed_.chop(1);
        return false;
    }
    if (possible.front().label == typed_)
        take(possible.front());
    return true;
}

void WordChoice::take(const WordTag& tag) {
    typed_.clear();
    if (ofPlace_)
        chosen_ = {tag.side, tag.span};
    else if (!first_)
        first_ = {tag.side, tag.span};
    else
        chosen_ = {tag.side,
                   {std::min(first_->span.begin, tag.span.begin), std::max(first_->span.end, tag.span.end)}};
}

bool WordChoice::takeBack() {
    if (!typed_.isEmpty()) {
        typed_.chop(1);
        return true;
    }
    const bool had = first_.has_value();
    first_.reset();
    return had;
}

bool WordChoice::takeFirstAlone() {
    if (!first_ || chosen_)
        return false;
    chosen_ = first_;
    return true;
}

} // namespace duizhao
