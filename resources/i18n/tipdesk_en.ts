<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English itself: only what a number changes. -->
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Tipdesk</name>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits</source>
      <translation>
        <numerusform>%Ln commit</numerusform>
        <numerusform>%Ln commits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln places whole</source>
      <translation>
        <numerusform>%Ln place whole</numerusform>
        <numerusform>%Ln places whole</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln not</source>
      <translation>
        <numerusform>%Ln not</numerusform>
        <numerusform>%Ln not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits checked in {s} s</source>
      <translation>
        <numerusform>%Ln commit checked in {s} s</numerusform>
        <numerusform>%Ln commits checked in {s} s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/page.py" />
      <source>%Ln events, newest first</source>
      <translation>
        <numerusform>%Ln event</numerusform>
        <numerusform>%Ln events, newest first</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>tips</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>tip</numerusform>
        <numerusform>tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>documents</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>document</numerusform>
        <numerusform>documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln can see this</source>
      <translation>
        <numerusform>%Ln can see this</numerusform>
        <numerusform>%Ln can see this</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips are kept.</source>
      <translation>
        <numerusform>%Ln tip is kept.</numerusform>
        <numerusform>%Ln tips are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips were withdrawn.</source>
      <translation>
        <numerusform>%Ln tip was withdrawn.</numerusform>
        <numerusform>%Ln tips were withdrawn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln was here already.</numerusform>
        <numerusform>%Ln were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln could not be read.</source>
      <translation>
        <numerusform>%Ln could not be read.</numerusform>
        <numerusform>%Ln could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Import %Ln ticked</source>
      <translation>
        <numerusform>Import %Ln ticked</numerusform>
        <numerusform>Import %Ln ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>%Ln items found so far</source>
      <translation>
        <numerusform>%Ln item found so far</numerusform>
        <numerusform>%Ln items found so far</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln kept</numerusform>
        <numerusform>%Ln kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln s left</source>
      <translation>
        <numerusform>about %Ln s left</numerusform>
        <numerusform>about %Ln s left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln min left</source>
      <translation>
        <numerusform>about %Ln min left</numerusform>
        <numerusform>about %Ln min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln trackers were not loaded</source>
      <translation>
        <numerusform>%Ln tracker was not loaded</numerusform>
        <numerusform>%Ln trackers were not loaded</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln remote pictures were not loaded</source>
      <translation>
        <numerusform>%Ln remote picture was not loaded</numerusform>
        <numerusform>%Ln remote pictures were not loaded</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links carry a tracking mark</source>
      <translation>
        <numerusform>%Ln link carries a tracking mark</numerusform>
        <numerusform>%Ln links carry a tracking mark</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden texts made visible</source>
      <translation>
        <numerusform>%Ln hidden text made visible</numerusform>
        <numerusform>%Ln hidden texts made visible</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln forms were cut out</source>
      <translation>
        <numerusform>%Ln form was cut out</numerusform>
        <numerusform>%Ln forms were cut out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln scripts were cut out</source>
      <translation>
        <numerusform>%Ln script was cut out</numerusform>
        <numerusform>%Ln scripts were cut out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln names with hidden characters</source>
      <translation>
        <numerusform>%Ln name with hidden characters</numerusform>
        <numerusform>%Ln names with hidden characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden characters made visible</source>
      <translation>
        <numerusform>%Ln hidden character made visible</numerusform>
        <numerusform>%Ln hidden characters made visible</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln parts are damaged</source>
      <translation>
        <numerusform>%Ln part is damaged</numerusform>
        <numerusform>%Ln parts are damaged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links lead elsewhere than they say</source>
      <translation>
        <numerusform>%Ln link leads elsewhere than it says</numerusform>
        <numerusform>%Ln links lead elsewhere than they say</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln wrapped forms were kept unopened</source>
      <translation>
        <numerusform>%Ln wrapped form was kept unopened</numerusform>
        <numerusform>%Ln wrapped forms were kept unopened</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/search/page.py" />
      <source>%Ln hits</source>
      <translation>
        <numerusform>%Ln hit</numerusform>
        <numerusform>%Ln hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>May know: %Ln people</source>
      <translation>
        <numerusform>May know: %Ln person</numerusform>
        <numerusform>May know: %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>Name, and %Ln way of contact.</numerusform>
        <numerusform>Name, and %Ln ways of contact.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.</source>
      <translation>
        <numerusform>One other in the story sees the alias, the promise and the statements, and holds no key to the name.</numerusform>
        <numerusform>%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln contacts, last on {day}</source>
      <translation>
        <numerusform>%Ln contact, on {day}</numerusform>
        <numerusform>%Ln contacts, last on {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln promises are kept.</source>
      <translation>
        <numerusform>%Ln promise is kept.</numerusform>
        <numerusform>%Ln promises are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise ends in %Ln days.</source>
      <translation>
        <numerusform>{alias}: the promise ends in %Ln day.</numerusform>
        <numerusform>{alias}: the promise ends in %Ln days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Import into {story}, %Ln can see</source>
      <translation>
        <numerusform>Import into {story}, %Ln can see</numerusform>
        <numerusform>Import into {story}, %Ln can see</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>%Ln documents</source>
      <translation>
        <numerusform>%Ln document</numerusform>
        <numerusform>%Ln documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>%Ln documents, kept sealed</source>
      <translation>
        <numerusform>%Ln document, kept sealed</numerusform>
        <numerusform>%Ln documents, kept sealed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/over_desk.py" />
      <source>same %Ln files, by hash</source>
      <translation>
        <numerusform>same file, by hash</numerusform>
        <numerusform>same %Ln files, by hash</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln bytes</source>
      <translation>
        <numerusform>%Ln byte</numerusform>
        <numerusform>%Ln bytes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln hidden characters made visible.</source>
      <translation>
        <numerusform>%Ln hidden character made visible.</numerusform>
        <numerusform>%Ln hidden characters made visible.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>%Ln more new tips</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/page.py" />
      <source>%Ln stories could not be opened. The rest is here.</source>
      <translation>
        <numerusform>One story could not be opened. The rest is here.</numerusform>
        <numerusform>%Ln stories could not be opened. The rest is here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back in their old state.</source>
      <translation>
        <numerusform>Undone: the tip is back in its old state.</numerusform>
        <numerusform>Undone: %Ln tips are back in their old state.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are assigned as before.</source>
      <translation>
        <numerusform>Undone: the tip is assigned as before.</numerusform>
        <numerusform>Undone: %Ln tips are assigned as before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are due as before.</source>
      <translation>
        <numerusform>Undone: the tip is due as before.</numerusform>
        <numerusform>Undone: %Ln tips are due as before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back where they came from.</source>
      <translation>
        <numerusform>Undone: the tip is back where it came from.</numerusform>
        <numerusform>Undone: %Ln tips are back where they came from.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are withdrawn.</source>
      <translation>
        <numerusform>Undone: the imported tip is withdrawn.</numerusform>
        <numerusform>Undone: %Ln imported tips are withdrawn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are back.</source>
      <translation>
        <numerusform>Undone: the imported tip is back.</numerusform>
        <numerusform>Undone: %Ln imported tips are back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/when.py" />
      <source>Late by %Ln days</source>
      <translation>
        <numerusform>Late by %Ln day</numerusform>
        <numerusform>Late by %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people hold a key today. Nobody else can read it, whatever their role.</source>
      <translation>
        <numerusform>%Ln person holds a key today. Nobody else can read it, whatever their role.</numerusform>
        <numerusform>%Ln people hold a key today. Nobody else can read it, whatever their role.</numerusform>
      </translation>
    </message>
  </context>
</TS>
