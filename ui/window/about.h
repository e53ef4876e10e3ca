#pragma once

#include <QString>

class QWidget;

namespace duizhao {

class Lexicon;

/// What the program is and what it is made of, as rich text: version, licence, libraries, and the dictionary
/// with its source and licence (or that there is none).
QString aboutText(const Lexicon* lexicon);

/// Shows it in a dialog of its own, which closes with Escape or Enter.
void showAbout(const Lexicon* lexicon, QWidget* parent);

} // namespace duizhao
