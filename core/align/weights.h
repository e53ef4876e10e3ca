#pragma once

namespace duizhao {

/// What each kind of evidence is worth; where the values come from stands in README.md.
struct AlignmentWeights {
    // A bead's score as a sum; scores are natural logarithms.
    double englishWords = 0.5; ///< log-likelihood ratio of the English tokens given the Chinese ones
    double chineseWords = 0.3; ///< and the reverse
    double length = 1.2;
    double lengthVariance = 15;  ///< of a text's length against its translation's, per English character
    double shape = 1.3;          ///< the logarithm of the shape's prior
    double bothQuoted = 0.4;     ///< a bead ends inside a quotation on both sides
    double onlyOneQuoted = -2;   ///< … on one side only
    double bothEndBlock = 1;     ///< … at the end of a paragraph or the like on both sides
    double blockEndsInside = -2; ///< such an end inside a bead, each
    double otherKind = -1;       ///< a heading with a paragraph, or the like
    double clauseCrosses = -1;   ///< factor of how clearly a clause crosses a bead's end
    double crossingExpected = 2; ///< of which so much is chance
    double mostCrossing = 6;     ///< and more says no more
    double alone = -3.75;        ///< a segment without partner
    double alonePerLength = -4;  ///< … for each 100 English characters of it
    double furtherAlone = -2.5;  ///< instead of `alone`, for each further one in a row

    // The likelihood of a token, and how much tokens that are no content words weigh against one.
    double unexplained = 0.35; ///< probability of a token whose counterpart is not in the bead
    double nearness = 3.5;     ///< how fast the expectation falls with the distance of relative positions
    double functionWord = 0.55;
    double mark = 0.5;
    double number = 1;
    double latin = 1;

    // How strongly two types are associated: t(English | Chinese) and what is made of it.
    double gloss = 0.68;           ///< mass of the stems of a word's glosses
    double glossGrowth = 0.75;     ///< a word with n gloss stems has n^this of the mass
    double character = 0.6;        ///< mass of the stems of its characters
    double name = 0.8;             ///< mass of a name that is read like the characters
    double nameCharacter = 0.3;    ///< the same of a single character, which has many homophones
    double certain = 0.9;          ///< equal numbers, Latin words, marks
    double strongest = 1000;       ///< a greater ratio t / P(English) says no more
    double strengthPower = 0.7;    ///< damps the ratio
    double weakest = 1.5;          ///< weaker associations do not count
    double backgroundTokens = 540; ///< how many tokens the background frequency is worth

    // What the document teaches.
    int rounds = 1;               ///< of aligning before the last one
    double earlyDiscount = 0.3;   ///< taken from each count, so that chance dies
    double learnedDiscount = 0.8; ///< the same in the last round
    double learned = 1;           ///< factor of what was learned
};

/// The weights for texts that are aligned with a lexicon, and those without one, where length and marks have
/// to say what words do not.
inline AlignmentWeights usualWeights(bool withLexicon) {
    AlignmentWeights weights;
    if (!withLexicon) {
        weights.length = 1.5;
        weights.lengthVariance = 10;
        weights.alone = -6;
        weights.alonePerLength = 0;
        weights.furtherAlone = -1.5;
    }
    return weights;
}

} // namespace duizhao
