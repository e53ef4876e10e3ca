#include "ui/print/marked_cell.h"

#include <gtest/gtest.h>

#include <string>

namespace duizhao {
namespace {

/// The text as one reads it: without what is there for line breaking, numbers in brackets.
std::string read(const SheetCell& cell) {
    QString text = cell.text;
    for (auto span = cell.raised.rbegin(); span != cell.raised.rend(); ++span) {
        text.insert(static_cast<qsizetype>(span->end), QLatin1Char(']'));
        text.insert(static_cast<qsizetype>(span->begin), QLatin1Char('['));
    }
    return text.remove(QChar(0x2060)).toStdString();
}

std::string lined(const SheetCell& cell, std::size_t mark) {
    const TextSpan span = cell.marks[mark].span;
    return cell.text.mid(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.length()))
        .toStdString();
}

const QString sentence = QStringLiteral("The mill burned down.");

TEST(MarkedCell, PutsNumbersBehindTheirWordsAndLinesUnderThem) {
    const SheetCell cell =
        markedCell(sentence, {{{4, 8}, Severity::minor, 1}, {{9, 15}, Severity::major, 2}});
    EXPECT_EQ(read(cell), "The mill[1] burned[2] down.");
    ASSERT_EQ(cell.marks.size(), 2u);
    EXPECT_EQ(lined(cell, 0), "mill");
    EXPECT_EQ(lined(cell, 1), "burned");
    EXPECT_EQ(cell.marks[1].severity, Severity::major);
}

TEST(MarkedCell, StacksLinesOfWordsInWords) {
    const SheetCell cell =
        markedCell(sentence, {{{4, 15}, Severity::minor, 1}, {{9, 15}, Severity::major, 2}});
    EXPECT_EQ(read(cell), "The mill burned[1,2] down.") << "not to be read as twelve";
    EXPECT_EQ(lined(cell, 0), "mill burned");
    EXPECT_EQ(lined(cell, 1), "burned");
    EXPECT_NE(cell.marks[0].lane, cell.marks[1].lane);
}

TEST(MarkedCell, ShowsWhereSomethingIsMissing) {
    const SheetCell cell = markedCell(sentence, {{{4, 8}, Severity::minor, 1}, {{9, 9}, Severity::major, 2}});
    EXPECT_EQ(read(cell), "The mill[1] ‸[2]burned down.");
    EXPECT_EQ(cell.marks.size(), 1u) << "nothing stands there that a line could be under";
    EXPECT_EQ(read(markedCell(sentence, {{{21, 21}, {}, 3}})), "The mill burned down.‸[3]");
    EXPECT_EQ(read(markedCell(sentence, {{{0, 0}, {}, 3}})), "‸[3]The mill burned down.");
}

TEST(MarkedCell, NumbersAWholePairWithoutALine) {
    const SheetCell cell = markedCell(sentence, {{{0, 21}, Severity::major, 4, false}});
    EXPECT_EQ(read(cell), "The mill burned down.[4]");
    EXPECT_TRUE(cell.marks.empty());
}

TEST(MarkedCell, LeavesTextWithoutMarksAlone) {
    EXPECT_EQ(markedCell(sentence, {}), (SheetCell{sentence, {}, {}}));
}

} // namespace
} // namespace duizhao
