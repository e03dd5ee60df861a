<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionWording</name>
    <message numerus="yes">
        <source>Users can be searched: %n found.</source>
        <translation>
            <numerusform>Users can be searched: %n found.</numerusform>
            <numerusform>Users can be searched: %n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDesk</name>
    <message numerus="yes">
        <source>All %n impersonations are over.</source>
        <translation>
            <numerusform>%n impersonation is over.</numerusform>
            <numerusform>All %n impersonations are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message numerus="yes">
        <source>End all %n impersonations of %1?</source>
        <translation>
            <numerusform>End the impersonation of %1?</numerusform>
            <numerusform>End all %n impersonations of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::BarAnnouncer</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%n minute(s) left as user %1</source>
        <translation>
            <numerusform>%n minute left as user %1</numerusform>
            <numerusform>%n minutes left as user %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::RetentionPart</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::SettingFields</name>
    <message numerus="yes">
        <source>Show all %n settings</source>
        <translation>
            <numerusform>Show %n setting</numerusform>
            <numerusform>Show all %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ViewDesk</name>
    <message numerus="yes">
        <source>%1 · %n minute(s) left</source>
        <translation>
            <numerusform>%1 · %n minute left</numerusform>
            <numerusform>%1 · %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
