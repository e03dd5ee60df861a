<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionWording</name>
    <message numerus="yes">
        <source>Users can be searched: %Ln found.</source>
        <translation>
            <numerusform>Users can be searched: %Ln found.</numerusform>
            <numerusform>Users can be searched: %Ln found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActiveDesk</name>
    <message numerus="yes">
        <source>All %Ln impersonations are over.</source>
        <translation>
            <numerusform>%Ln impersonation is over.</numerusform>
            <numerusform>All %Ln impersonations are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ActivePage</name>
    <message numerus="yes">
        <source>End all %Ln impersonations of %1?</source>
        <translation>
            <numerusform>End the impersonation of %1?</numerusform>
            <numerusform>End all %Ln impersonations of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::BarAnnouncer</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::DesktopDesk</name>
    <message numerus="yes">
        <source>%Ln minute(s) left as user %1</source>
        <translation>
            <numerusform>%Ln minute left as user %1</numerusform>
            <numerusform>%Ln minutes left as user %1</numerusform>
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
        <source>Show all %Ln settings</source>
        <translation>
            <numerusform>Show %Ln setting</numerusform>
            <numerusform>Show all %Ln settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Understudy::ViewDesk</name>
    <message numerus="yes">
        <source>%1 · %Ln minute(s) left</source>
        <translation>
            <numerusform>%1 · %Ln minute left</numerusform>
            <numerusform>%1 · %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
