#pragma once

#include "core/bitext/side.h"

#include <QStringList>

#include <cstddef>

namespace duizhao {

class ParallelPage;

/// What is flagged in one cell, in words for a screen reader: the words of an error span with its category
/// and severity ("“burned”: Accuracy: Mistranslation, Major"), and for the place of an omission what is
/// missing there and before what. In reading order; of more than a dozen only so many, and how many more
/// there are.
QStringList flagWords(ParallelPage& page, std::size_t row, Side side);

} // namespace duizhao
