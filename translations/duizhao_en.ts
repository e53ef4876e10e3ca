<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Score</name>
    <message numerus="yes">
        <source>%n pair(s) done</source>
        <extracomment>How many pairs a score is computed over.</extracomment>
        <translation>
            <numerusform>%n pair done</numerusform>
            <numerusform>%n pairs done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n flag(s) not described</source>
        <extracomment>Appended to “This pair: 5”: flags that cost nothing because nobody has said what they are.</extracomment>
        <translation>
            <numerusform>, %n flag not described</numerusform>
            <numerusform>, %n flags not described</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n flag(s) in pairs not done</source>
        <translation>
            <numerusform>Not counted: %n flag in pairs not done</numerusform>
            <numerusform>Not counted: %n flags in pairs not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>One of the things that agree in both sentences of a pair; stands in a list.</extracomment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Latin word(s)</source>
        <extracomment>Words in Latin letters that stand in the English and in the Chinese.</extracomment>
        <translation>
            <numerusform>%n Latin word</numerusform>
            <numerusform>%n Latin words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punctuation mark(s)</source>
        <translation>
            <numerusform>%n punctuation mark</numerusform>
            <numerusform>%n punctuation marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ArticlePanel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>%n place could not be decoded</numerusform>
            <numerusform>%n places could not be decoded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the page left out</source>
        <translation>
            <numerusform>%n piece of the page left out</numerusform>
            <numerusform>%n pieces of the page left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ClassifyBar</name>
    <message numerus="yes">
        <source>%n more to describe</source>
        <extracomment>How many flags still have to be described.</extracomment>
        <translation>
            <numerusform>%n more to describe</numerusform>
            <numerusform>%n more to describe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::IssueCommands</name>
    <message numerus="yes">
        <source>%n more issue(s) follow when these are decided</source>
        <extracomment>Beside the number of lines: issues of an article with very many that the list does not hold.</extracomment>
        <translation>
            <numerusform>%n more issue follows when these are decided</numerusform>
            <numerusform>%n more issues follow when these are decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed at %n place(s): %1</source>
        <extracomment>A note of several places was dismissed; %1 is the name of a check.</extracomment>
        <translation>
            <numerusform>Dismissed at %n place: %1</numerusform>
            <numerusform>Dismissed at %n places: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::IssuePanel</name>
    <message numerus="yes">
        <source>One note for %n place(s) in the article.</source>
        <translation>
            <numerusform>One note for %n place in the article.</numerusform>
            <numerusform>One note for %n places in the article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss at all %n place(s)</source>
        <extracomment>Button: the issue is none; and the same for a note of several places.</extracomment>
        <translation>
            <numerusform>Dismiss at %n place</numerusform>
            <numerusform>Dismiss at all %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are no errors at any of the %n place(s); remembered also when the article is aligned again</source>
        <translation>
            <numerusform>It is no error at %n place; remembered also when the article is aligned again</numerusform>
            <numerusform>They are no errors at any of the %n places; remembered also when the article is aligned again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryDelegate</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::LibraryModel</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ListCommands</name>
    <message numerus="yes">
        <source>%n place(s) flagged.</source>
        <translation>
            <numerusform>%n place flagged.</numerusform>
            <numerusform>%n places flagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::MainWindow</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n issue(s) to look at</source>
        <extracomment>Appended to the status line.</extracomment>
        <translation>
            <numerusform> · %n issue to look at</numerusform>
            <numerusform> · %n issues to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n more place(s) with the same translation</source>
        <extracomment>Appended to the status line: places with the same translation as the one flagged last.</extracomment>
        <translation>
            <numerusform> · %n more place with the same translation</numerusform>
            <numerusform> · %n more places with the same translation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::ParallelView</name>
    <message numerus="yes">
        <source>%n lines left out</source>
        <comment>lines of the page that belong to neither language&apos;s text</comment>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <comment>said by a screen reader of a row</comment>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Said by a screen reader behind a list of flags.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::PlaceTable</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <extracomment>%1 of all lines pass the filter.</extracomment>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duizhao::SearchPage</name>
    <message numerus="yes">
        <source>More than %n place(s)</source>
        <translation>
            <numerusform>More than %n place</numerusform>
            <numerusform>More than %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
