<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
