#pragma once

#include <functional>
#include <stop_token>

namespace duizhao {

/// The parts of long work that a person is told about.
enum class Stage {
    reading,
    decoding,
    splitting,
    linking,
    segmenting,
    aligning,
    storing,
    exporting,
    verifying,
    checking
};

/// How long work tells how far it is and learns that it should stop. Passed by reference, never stored.
/// The work asks cancelled() in every loop over user data, often enough to act within 200 ms, and then
/// returns ErrorCode::cancelled with nothing left behind. `report` is called on the working thread.
struct Progress {
    std::function<void(Stage stage, double fraction)> report = {}; ///< fraction of the stage: 0 to 1
    std::stop_token stop = {};

    bool cancelled() const { return stop.stop_requested(); }
    void at(Stage stage, double fraction) const {
        if (report)
            report(stage, fraction);
    }
};

} // namespace duizhao
