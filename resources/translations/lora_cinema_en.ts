<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AdapterTexts</name>
    <message numerus="yes">
        <source>%n module(s), %1; %2 numbers in A and B; %3.</source>
        <translation>
            <numerusform>%n module, %1; %2 numbers in A and B; %3.</numerusform>
            <numerusform>%n modules, %1; %2 numbers in A and B; %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message numerus="yes">
        <source>%1: %n point(s).</source>
        <translation>
            <numerusform>%1: %n point.</numerusform>
            <numerusform>%1: %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n rating(s) given twice: the last one was kept (line %1).</source>
        <translation>
            <numerusform>%n rating given twice: the last one was kept (line %1).</numerusform>
            <numerusform>%n ratings given twice: the last ones were kept (lines %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) used more than once: each row and column was kept (line %1).</source>
        <translation>
            <numerusform>%n name used more than once: each row and column was kept (line %1).</numerusform>
            <numerusform>%n names used more than once: each row and column was kept (lines %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n place could not be read and was left out.</numerusform>
            <numerusform>%n places could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePainter</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1.</source>
        <extracomment>e.g. &quot;6 rows: rank, numbers to store, error.&quot;</extracomment>
        <translation>
            <numerusform>%n row: %1.</numerusform>
            <numerusform>%n rows: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::ContentsView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Save %n files…</source>
        <translation>
            <numerusform>&amp;Save %n file…</numerusform>
            <numerusform>&amp;Save %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A title and %n slide(s), 16:9; charts can be edited there</source>
        <translation>
            <numerusform>A title and %n slide, 16:9; charts can be edited there</numerusform>
            <numerusform>A title and %n slides, 16:9; charts can be edited there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::ImportDialog</name>
    <message numerus="yes">
        <source>%n place(s) cannot be read and will be left out:</source>
        <translation>
            <numerusform>%n place cannot be read and will be left out:</numerusform>
            <numerusform>%n places cannot be read and will be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::LayerDiagramPainter</name>
    <message numerus="yes">
        <source>A x: only %n number(s)</source>
        <translation>
            <numerusform>A x: only %n number</numerusform>
            <numerusform>A x: only %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::LessonDesk</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lora::app::RatingsHeatmap</name>
    <message numerus="yes">
        <source>change ratings</source>
        <translation>
            <numerusform>change a rating</numerusform>
            <numerusform>change %n ratings</numerusform>
        </translation>
    </message>
</context>
</TS>
