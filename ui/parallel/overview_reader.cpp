#include "ui/parallel/overview_reader.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t pairsOfSlice = 10'000; ///< beads are a few bytes each
constexpr std::size_t placesOfSlice = 200;   ///< each is looked for by its offset
constexpr int restMilliseconds = 300;

} // namespace

OverviewReader::OverviewReader(QObject* parent) : QObject(parent) {
    slice_.setInterval(0);
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&slice_, &QTimer::timeout, this, &OverviewReader::readSlice);
    connect(&rest_, &QTimer::timeout, this, [this] { start(Step::flags); });
}

void OverviewReader::setSession(ArticleSession* session) {
    if (session_)
        session_->disconnect(this);
    session_ = session;
    hits_.clear();
    known_ = OverviewMarks(session ? session->reader().pairCount() : 0);
    start(session ? Step::doubtful : Step::rest);
    publish();
    if (!session)
        return;
    connect(session, &ArticleSession::changed, this, [this] { rest_.start(); });
    connect(session, &QObject::destroyed, this, [this] {
        session_ = nullptr;
        start(Step::rest);
    });
}

void OverviewReader::setHits(std::vector<std::size_t> pairs) {
    hits_ = std::move(pairs);
    publish();
}

void OverviewReader::start(Step step) {
    rest_.stop();
    if (step == Step::flags && step_ == Step::doubtful)
        return; // flags are read after these in any case
    if (step == Step::doubtful) {
        doubtful_.clear();
        doubtfulRead_ = 0;
        numbers_.clear();
    }
    step_ = step;
    lastFlag_.reset();
    lastDone_.reset();
    next_ = OverviewMarks(session_ && step != Step::rest ? session_->reader().pairCount() : 0);
    if (step == Step::rest)
        slice_.stop();
    else
        slice_.start();
}

void OverviewReader::readSlice() {
    const bool goesOn = step_ == Step::doubtful ? readDoubtful()
                        : step_ == Step::flags  ? readFlags()
                        : step_ == Step::done   ? readDone()
                                                : true;
    if (goesOn)
        return;
    if (step_ != Step::done) {
        step_ = step_ == Step::doubtful ? Step::flags : Step::done;
        return;
    }
    for (const std::size_t pair : doubtful_)
        next_.addDoubtful(pair);
    known_ = next_;
    step_ = Step::rest;
    slice_.stop();
    publish();
}

/// These three are true while there may be more. What cannot be read is left out: the rows that a person
/// looks at tell of the failure.
bool OverviewReader::readDoubtful() {
    const auto pairs = doubtfulPairs(session_->library(), session_->reader().bitext(), doubtfulRead_,
                                     pairsOfSlice, doubtfulConfidence);
    if (!pairs)
        return false;
    doubtful_.insert(doubtful_.end(), pairs->begin(), pairs->end());
    doubtfulRead_ += pairsOfSlice;
    return doubtfulRead_ < next_.pairs();
}

bool OverviewReader::readFlags() {
    const auto places =
        flagPlaces(session_->library(), session_->reader().bitext(), lastFlag_, placesOfSlice);
    if (!places || places->empty())
        return false;
    for (const FlagPlace& place : *places)
        if (const auto pair =
                session_->shows(place.annotator) ? pairAt(place.side, place.offset) : std::nullopt)
            next_.addFlag(*pair, place.severity);
    lastFlag_ = places->back();
    return places->size() == placesOfSlice;
}

bool OverviewReader::readDone() {
    const auto places = donePlaces(session_->library(), session_->reader().bitext(),
                                   session_->editor().annotator, lastDone_, placesOfSlice);
    if (!places || places->empty())
        return false;
    for (const ReviewPlace& place : *places) {
        const Side side = place.source.empty() ? Side::target : Side::source;
        if (const auto pair = pairAt(side, (side == Side::source ? place.source : place.target).begin))
            next_.addDone(*pair);
    }
    lastDone_ = places->back();
    return places->size() == placesOfSlice;
}

std::optional<std::size_t> OverviewReader::pairAt(Side side, std::size_t offset) {
    const std::pair key(side, offset);
    if (const std::size_t* known = numbers_.find(key))
        return *known;
    const auto found = session_->reader().pairAt(side, offset);
    if (!found || !*found)
        return std::nullopt;
    return numbers_.insert(key, **found);
}

void OverviewReader::publish() {
    shown_ = known_;
    for (const std::size_t pair : hits_)
        shown_.addHit(pair);
    Q_EMIT changed();
}

} // namespace duizhao
