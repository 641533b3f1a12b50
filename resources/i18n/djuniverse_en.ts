<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Browser</name>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>%n track will be analysed again.</numerusform>
                <numerusform>%n tracks will be analysed again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n track</numerusform>
                <numerusform>%n tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n track out of the history</numerusform>
                <numerusform>%n tracks out of the history</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n setting</numerusform>
                <numerusform>%n settings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n channel</numerusform>
                <numerusform>%n channels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonLayer</name>
        <message numerus="yes">
            <source>%n learned</source>
            <translation>
                <numerusform>%n learned</numerusform>
                <numerusform>%n learned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MappingPicker</name>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>%n mapping</numerusform>
                <numerusform>%n mappings</numerusform>
            </translation>
        </message>
    </context>
</TS>
