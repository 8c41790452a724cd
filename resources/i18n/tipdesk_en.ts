<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English itself: only what a number changes. -->
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Tipdesk</name>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>%Ln lines read</source>
      <translation>
        <numerusform>%Ln line read</numerusform>
        <numerusform>%Ln lines read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>%Ln events</source>
      <translation>
        <numerusform>%Ln event</numerusform>
        <numerusform>%Ln events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>%Ln open</source>
      <translation>
        <numerusform>%Ln open</numerusform>
        <numerusform>%Ln open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened %Ln records in {where} within {burst_within_min} minutes</source>
      <translation>
        <numerusform>{who} opened %Ln record in {where} within {burst_within_min} minutes</numerusform>
        <numerusform>{who} opened %Ln records in {where} within {burst_within_min} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings outside the assignment, in {where} among others</source>
      <translation>
        <numerusform>{who}: %Ln opening outside the assignment, in {where} among others</numerusform>
        <numerusform>{who}: %Ln openings outside the assignment, in {where} among others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings out of hours, in {where} among others</source>
      <translation>
        <numerusform>{who}: %Ln opening out of hours, in {where} among others</numerusform>
        <numerusform>{who}: %Ln openings out of hours, in {where} among others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>%Ln times somebody tried in vain to unlock the vault of {who} again</source>
      <translation>
        <numerusform>%Ln time somebody tried in vain to unlock the vault of {who} again</numerusform>
        <numerusform>%Ln times somebody tried in vain to unlock the vault of {who} again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>No log of {who} came for %Ln days</source>
      <translation>
        <numerusform>No log of {who} came for %Ln day</numerusform>
        <numerusform>No log of {who} came for %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened or took out %Ln things for the first time, in {where} among others</source>
      <translation>
        <numerusform>{who} opened or took out %Ln thing for the first time, in {where} among others</numerusform>
        <numerusform>{who} opened or took out %Ln things for the first time, in {where} among others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} wrote %Ln times, as far as the log says it. The lines say where.</source>
      <translation>
        <numerusform>{who} wrote %Ln time, as far as the log says it. The lines say where.</numerusform>
        <numerusform>{who} wrote %Ln times, as far as the log says it. The lines say where.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>%Ln copies, prints, exports and packets of {who}.</source>
      <translation>
        <numerusform>%Ln copy, print, export or packet of {who}.</numerusform>
        <numerusform>%Ln copies, prints, exports and packets of {who}.</numerusform>
      </translation>
    </message>
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
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>%Ln lines</source>
      <translation>
        <numerusform>%Ln line</numerusform>
        <numerusform>%Ln lines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln feeds</source>
      <translation>
        <numerusform>%Ln feed</numerusform>
        <numerusform>%Ln feeds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln whole</source>
      <translation>
        <numerusform>%Ln whole</numerusform>
        <numerusform>%Ln whole</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>silent for %Ln days</source>
      <translation>
        <numerusform>silent for %Ln day</numerusform>
        <numerusform>silent for %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln forked</source>
      <translation>
        <numerusform>%Ln forked</numerusform>
        <numerusform>%Ln forked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/told_list.py" />
      <source>%Ln more of these; the report has all of them.</source>
      <translation>
        <numerusform>%Ln more of these; the report has all of them.</numerusform>
        <numerusform>%Ln more of these; the report has all of them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the inbox</source>
      <translation>
        <numerusform>%Ln person of the inbox</numerusform>
        <numerusform>%Ln people of the inbox</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the story</source>
      <translation>
        <numerusform>%Ln person of the story</numerusform>
        <numerusform>%Ln people of the story</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Who can see: %Ln</source>
      <translation>
        <numerusform>Who can see: %Ln</numerusform>
        <numerusform>Who can see: %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>looks like a way to reach someone. Here all %Ln would read it.</source>
      <translation>
        <numerusform>looks like a way to reach someone. Here one person would read it.</numerusform>
        <numerusform>looks like a way to reach someone. Here all %Ln would read it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln new changes</source>
      <translation>
        <numerusform>%Ln new change</numerusform>
        <numerusform>%Ln new changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes merged</source>
      <translation>
        <numerusform>%Ln change merged</numerusform>
        <numerusform>%Ln changes merged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes were set aside: they do not count. A lead can look.</source>
      <translation>
        <numerusform>%Ln change was set aside: it does not count. A lead can look.</numerusform>
        <numerusform>%Ln changes were set aside: they do not count. A lead can look.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln documents</source>
      <translation>
        <numerusform>%Ln document</numerusform>
        <numerusform>%Ln documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln set aside</source>
      <translation>
        <numerusform>%Ln set aside</numerusform>
        <numerusform>%Ln set aside</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes of {where} merged</source>
      <translation>
        <numerusform>%Ln change of {where} merged</numerusform>
        <numerusform>%Ln changes of {where} merged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>silent %Ln days</source>
      <translation>
        <numerusform>silent %Ln day</numerusform>
        <numerusform>silent %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets lie there. Take them to your colleagues.</source>
      <translation>
        <numerusform>%Ln packet lies there. Take it to your colleagues.</numerusform>
        <numerusform>%Ln packets lie there. Take them to your colleagues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets were written before; they are whole.</source>
      <translation>
        <numerusform>%Ln packet was written before; it is whole.</numerusform>
        <numerusform>%Ln packets were written before; they are whole.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merged. %Ln changes were set aside; Received says why.</source>
      <translation>
        <numerusform>Merged. %Ln change was set aside; Received says why.</numerusform>
        <numerusform>Merged. %Ln changes were set aside; Received says why.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets are merged.</source>
      <translation>
        <numerusform>%Ln packet is merged.</numerusform>
        <numerusform>%Ln packets are merged.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merge %Ln packets</source>
      <translation>
        <numerusform>Merge %Ln packet</numerusform>
        <numerusform>Merge %Ln packets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Send %Ln packets</source>
      <translation>
        <numerusform>Send %Ln packet</numerusform>
        <numerusform>Send %Ln packets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>%Ln laptops</source>
      <translation>
        <numerusform>%Ln laptop</numerusform>
        <numerusform>%Ln laptops</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, no good signature covers the last %Ln entries of a line, from {commit} on. They do not count. Take the file from a backup, or ask a colleague for a packet.</source>
      <translation>
        <numerusform>In {place}, no good signature covers the last entry of a line, {commit}. It does not count. Take the file from a backup, or ask a colleague for a packet.</numerusform>
        <numerusform>In {place}, no good signature covers the last %Ln entries of a line, from {commit} on. They do not count. Take the file from a backup, or ask a colleague for a packet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that others name never came here, {commit} among them. What builds on them waits. Ask for a packet.</source>
      <translation>
        <numerusform>In {place}, an entry that others name never came here: {commit}. What builds on it waits. Ask for a packet.</numerusform>
        <numerusform>In {place}, %Ln entries that others name never came here, {commit} among them. What builds on them waits. Ask for a packet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln parts of entry {commit} are gone without a purge that counts. Ask for a packet, or take the file from a backup.</source>
      <translation>
        <numerusform>In {place}, a part of entry {commit} is gone without a purge that counts. Ask for a packet, or take the file from a backup.</numerusform>
        <numerusform>In {place}, %Ln parts of entry {commit} are gone without a purge that counts. Ask for a packet, or take the file from a backup.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln statements of the desk's root contradict the one that this laptop follows. Nothing of them counts here. Ask the root's holders, by another channel, which one they signed last.</source>
      <translation>
        <numerusform>In {place}, a statement of the desk's root contradicts the one that this laptop follows. Nothing of it counts here. Ask the root's holders, by another channel, which one they signed last.</numerusform>
        <numerusform>In {place}, %Ln statements of the desk's root contradict the one that this laptop follows. Nothing of them counts here. Ask the root's holders, by another channel, which one they signed last.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that were here on {seen} are gone, {commit} among them: an older file was put in its place. If you restored a backup, a packet from a colleague brings them back. If you did not, tell your security editor.</source>
      <translation>
        <numerusform>In {place}, an entry that was here on {seen} is gone, {commit}: an older file was put in its place. If you restored a backup, a packet from a colleague brings it back. If you did not, tell your security editor.</numerusform>
        <numerusform>In {place}, %Ln entries that were here on {seen} are gone, {commit} among them: an older file was put in its place. If you restored a backup, a packet from a colleague brings them back. If you did not, tell your security editor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>%Ln groups of the code are missing.</source>
      <translation>
        <numerusform>One group of the code is missing.</numerusform>
        <numerusform>%Ln groups of the code are missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>%Ln changes</source>
      <translation>
        <numerusform>%Ln change</numerusform>
        <numerusform>%Ln changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Then %Ln people can see this.</source>
      <translation>
        <numerusform>Then %Ln person can see this.</numerusform>
        <numerusform>Then %Ln people can see this.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of tips</source>
      <translation>
        <numerusform>%Ln change of tips</numerusform>
        <numerusform>%Ln changes of tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of sources</source>
      <translation>
        <numerusform>%Ln change of sources</numerusform>
        <numerusform>%Ln changes of sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of statements</source>
      <translation>
        <numerusform>%Ln change of statements</numerusform>
        <numerusform>%Ln changes of statements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of the story</source>
      <translation>
        <numerusform>%Ln change of the story</numerusform>
        <numerusform>%Ln changes of the story</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln other changes</source>
      <translation>
        <numerusform>%Ln other change</numerusform>
        <numerusform>%Ln other changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms: their columns are read by the words over them.</source>
      <translation>
        <numerusform>%Ln form: its columns are read by the words over them.</numerusform>
        <numerusform>%Ln forms: their columns are read by the words over them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Rules of the desk are applied to %Ln of these when they are kept.</source>
      <translation>
        <numerusform>Rules of the desk are applied to %Ln of these when it is kept.</numerusform>
        <numerusform>Rules of the desk are applied to %Ln of these when they are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>In %Ln rows nothing tells whether day or month comes first: they have no times.</source>
      <translation>
        <numerusform>In %Ln row nothing tells whether day or month comes first: it has no time.</numerusform>
        <numerusform>In %Ln rows nothing tells whether day or month comes first: they have no times.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms are read as it was said for them.</source>
      <translation>
        <numerusform>%Ln form is read as it was said for it.</numerusform>
        <numerusform>%Ln forms are read as it was said for them.</numerusform>
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
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Remembered for every form with these questions. %Ln answers came.</source>
      <translation>
        <numerusform>Remembered for every form with these questions. %Ln answer came.</numerusform>
        <numerusform>Remembered for every form with these questions. %Ln answers came.</numerusform>
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
      <source>%Ln can see this</source>
      <translation>
        <numerusform>%Ln can see this</numerusform>
        <numerusform>%Ln can see this</numerusform>
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
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln files were removed.</source>
      <translation>
        <numerusform>%Ln file was removed.</numerusform>
        <numerusform>%Ln files were removed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files from where they lie?</source>
      <translation>
        <numerusform>Remove the file from where it lies?</numerusform>
        <numerusform>Remove %Ln files from where they lie?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files</source>
      <translation>
        <numerusform>Remove the file</numerusform>
        <numerusform>Remove %Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln were left, since they changed or may not be removed: {names}</source>
      <translation>
        <numerusform>One was left, since it changed or may not be removed: {names}</numerusform>
        <numerusform>%Ln were left, since they changed or may not be removed: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>%Ln tips</source>
      <translation>
        <numerusform>%Ln tip</numerusform>
        <numerusform>%Ln tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>%Ln files are sealed with a passphrase</source>
      <translation>
        <numerusform>%Ln file is sealed with a passphrase</numerusform>
        <numerusform>%Ln files are sealed with a passphrase</numerusform>
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
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln was here already.</numerusform>
        <numerusform>%Ln were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln could not be read.</source>
      <translation>
        <numerusform>%Ln could not be read.</numerusform>
        <numerusform>%Ln could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln ticked are not.</source>
      <translation>
        <numerusform>%Ln ticked is not.</numerusform>
        <numerusform>%Ln ticked are not.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
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
      <location filename="tipdesk/ui/intake/told.py" />
      <source>%Ln items found so far</source>
      <translation>
        <numerusform>%Ln item found so far</numerusform>
        <numerusform>%Ln items found so far</numerusform>
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
      <source>%Ln programs, whatever their names say</source>
      <translation>
        <numerusform>%Ln program, whatever its name says</numerusform>
        <numerusform>%Ln programs, whatever their names say</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln packed files were kept unopened</source>
      <translation>
        <numerusform>%Ln packed file was kept unopened</numerusform>
        <numerusform>%Ln packed files were kept unopened</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are named and not in the export</source>
      <translation>
        <numerusform>%Ln file is named and not in the export</numerusform>
        <numerusform>%Ln files are named and not in the export</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are in the export and no message names them</source>
      <translation>
        <numerusform>%Ln file is in the export and no message names it</numerusform>
        <numerusform>%Ln files are in the export and no message names them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are not what the export says of them</source>
      <translation>
        <numerusform>%Ln file is not what the export says of it</numerusform>
        <numerusform>%Ln files are not what the export says of them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln uploads were broken off</source>
      <translation>
        <numerusform>%Ln upload was broken off</numerusform>
        <numerusform>%Ln uploads were broken off</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files lie elsewhere and were not fetched</source>
      <translation>
        <numerusform>%Ln file lies elsewhere and was not fetched</numerusform>
        <numerusform>%Ln files lie elsewhere and were not fetched</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln columns were taken by their words or place</source>
      <translation>
        <numerusform>%Ln column was taken by its words or place</numerusform>
        <numerusform>%Ln columns were taken by their words or place</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Command palette, %Ln results</source>
      <translation>
        <numerusform>Command palette, %Ln result</numerusform>
        <numerusform>Command palette, %Ln results</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>A reason of at least %Ln letters is needed.</source>
      <translation>
        <numerusform>A reason of at least %Ln letter is needed.</numerusform>
        <numerusform>A reason of at least %Ln letters is needed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{codename} is here again, with %Ln changes.</source>
      <translation>
        <numerusform>{codename} is here again, with %Ln change.</numerusform>
        <numerusform>{codename} is here again, with %Ln changes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/reasons.py" />
      <source>by %Ln minutes</source>
      <translation>
        <numerusform>by %Ln minute</numerusform>
        <numerusform>by %Ln minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>The story has %Ln more sources.</source>
      <translation>
        <numerusform>The story has %Ln more source.</numerusform>
        <numerusform>The story has %Ln more sources.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>A derived copy of %Ln pages.</source>
      <translation>
        <numerusform>A derived copy of %Ln page.</numerusform>
        <numerusform>A derived copy of %Ln pages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>%Ln areas are covered.</source>
      <translation>
        <numerusform>%Ln area is covered.</numerusform>
        <numerusform>%Ln areas are covered.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>%Ln places covered; look at each page for what was not found</source>
      <translation>
        <numerusform>%Ln place covered; look at each page for what was not found</numerusform>
        <numerusform>%Ln places covered; look at each page for what was not found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/side.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/dialogs.py" />
      <source>Say why, in %Ln characters or more.</source>
      <translation>
        <numerusform>Say why, in %Ln character or more.</numerusform>
        <numerusform>Say why, in %Ln characters or more.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>%Ln keepers must act together: who asks, and who releases a share.</source>
      <translation>
        <numerusform>%Ln keeper must act: who asks, and who releases a share.</numerusform>
        <numerusform>%Ln keepers must act together: who asks, and who releases a share.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/search/page.py" />
      <source>%Ln stories could not be searched. The rest is here.</source>
      <translation>
        <numerusform>One story could not be searched. The rest is here.</numerusform>
        <numerusform>%Ln stories could not be searched. The rest is here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes; you may choose fewer.</source>
      <translation>
        <numerusform>The desk's policy says %Ln minute; you may choose fewer.</numerusform>
        <numerusform>The desk's policy says %Ln minutes; you may choose fewer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes: sooner may be chosen, never later.</source>
      <translation>
        <numerusform>The desk's policy says %Ln minute: sooner may be chosen, never later.</numerusform>
        <numerusform>The desk's policy says %Ln minutes: sooner may be chosen, never later.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/page.py" />
      <source>%Ln changes, not yet proposed</source>
      <translation>
        <numerusform>%Ln change, not yet proposed</numerusform>
        <numerusform>%Ln changes, not yet proposed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.</source>
      <translation>
        <numerusform>A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.</numerusform>
        <numerusform>A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today %Ln minutes. Locking ends the process; nothing stays in memory.</source>
      <translation>
        <numerusform>Today %Ln minute. Locking ends the process; nothing stays in memory.</numerusform>
        <numerusform>Today %Ln minutes. Locking ends the process; nothing stays in memory.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A change needs %Ln people</source>
      <translation>
        <numerusform>A change needs one person</numerusform>
        <numerusform>A change needs %Ln people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln warning</numerusform>
        <numerusform>%Ln warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>%Ln groups are not typed back yet.</source>
      <translation>
        <numerusform>One group is not typed back yet.</numerusform>
        <numerusform>%Ln groups are not typed back yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>{n} MiB, %Ln passes</source>
      <translation>
        <numerusform>{n} MiB, %Ln pass</numerusform>
        <numerusform>{n} MiB, %Ln passes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/states.py" />
      <source>%Ln tips stand in it.</source>
      <translation>
        <numerusform>%Ln tip stands in it.</numerusform>
        <numerusform>%Ln tips stand in it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, open for %Ln seconds</source>
      <translation>
        <numerusform>Identity, open for %Ln second</numerusform>
        <numerusform>Identity, open for %Ln seconds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>%Ln seconds left</source>
      <translation>
        <numerusform>%Ln second left</numerusform>
        <numerusform>%Ln seconds left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Sealed to %Ln people. Ask {names}.</source>
      <translation>
        <numerusform>Sealed to %Ln person. Ask {names}.</numerusform>
        <numerusform>Sealed to %Ln people. Ask {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Name and ways go, and %Ln notes of contacts.</source>
      <translation>
        <numerusform>Name and ways go, and %Ln note of contacts.</numerusform>
        <numerusform>Name and ways go, and %Ln notes of contacts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>%Ln identities stand for this source.</source>
      <translation>
        <numerusform>%Ln identity stands for this source.</numerusform>
        <numerusform>%Ln identities stand for this source.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>%Ln of them must act together</source>
      <translation>
        <numerusform>%Ln of them must act</numerusform>
        <numerusform>%Ln of them must act together</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Tick %Ln keepers first: the desk asks for so many.</source>
      <translation>
        <numerusform>Tick %Ln keeper first: the desk asks for so many.</numerusform>
        <numerusform>Tick %Ln keepers first: the desk asks for so many.</numerusform>
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
      <source>No name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>No name, and %Ln way of contact.</numerusform>
        <numerusform>No name, and %Ln ways of contact.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Protected: %Ln keepers</source>
      <translation>
        <numerusform>Protected: %Ln keeper</numerusform>
        <numerusform>Protected: %Ln keepers</numerusform>
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
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>%Ln openings today; the policy allows no more before 00:00.</source>
      <translation>
        <numerusform>%Ln opening today; the policy allows no more before 00:00.</numerusform>
        <numerusform>%Ln openings today; the policy allows no more before 00:00.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/side.py" />
      <source>all %Ln, refused ones too</source>
      <translation>
        <numerusform>all %Ln, refused ones too</numerusform>
        <numerusform>all %Ln, refused ones too</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln sources, with their promises</source>
      <translation>
        <numerusform>%Ln source, with its promise</numerusform>
        <numerusform>%Ln sources, with their promises</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln statements</source>
      <translation>
        <numerusform>%Ln statement</numerusform>
        <numerusform>%Ln statements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln contacts</source>
      <translation>
        <numerusform>%Ln contact</numerusform>
        <numerusform>%Ln contacts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln notes</source>
      <translation>
        <numerusform>%Ln note</numerusform>
        <numerusform>%Ln notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln changes were set aside: their author had no access.</source>
      <translation>
        <numerusform>%Ln change was set aside: its author had no access.</numerusform>
        <numerusform>%Ln changes were set aside: their author had no access.</numerusform>
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
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>%Ln recused: {names}.</source>
      <translation>
        <numerusform>%Ln recused: {names}.</numerusform>
        <numerusform>%Ln recused: {names}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>%Ln are ticked, the newest of {all} that were found.</source>
      <translation>
        <numerusform>%Ln is ticked, the newest of {all} that were found.</numerusform>
        <numerusform>%Ln are ticked, the newest of {all} that were found.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were changed.</source>
      <translation>
        <numerusform>Stopped: %Ln tip was changed.</numerusform>
        <numerusform>Stopped: %Ln tips were changed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Moved %Ln tips to {state}.</source>
      <translation>
        <numerusform>Moved to {state}.</numerusform>
        <numerusform>Moved %Ln tips to {state}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>This touches %Ln tips. {what}</source>
      <translation>
        <numerusform>This touches %Ln tip. {what}</numerusform>
        <numerusform>This touches %Ln tips. {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them are assigned to colleagues.</source>
      <translation>
        <numerusform>%Ln of them is assigned to a colleague.</numerusform>
        <numerusform>%Ln of them are assigned to colleagues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them have a due date.</source>
      <translation>
        <numerusform>%Ln of them has a due date.</numerusform>
        <numerusform>%Ln of them have a due date.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them brought documents.</source>
      <translation>
        <numerusform>%Ln of them brought documents.</numerusform>
        <numerusform>%Ln of them brought documents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln tips move to {state}.</source>
      <translation>
        <numerusform>%Ln tip moves to {state}.</numerusform>
        <numerusform>%Ln tips move to {state}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips moved to {state}.</source>
      <translation>
        <numerusform>Stopped: %Ln tip moved to {state}.</numerusform>
        <numerusform>Stopped: %Ln tips moved to {state}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were filed into {story}.</source>
      <translation>
        <numerusform>Stopped: %Ln tip was filed into {story}.</numerusform>
        <numerusform>Stopped: %Ln tips were filed into {story}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>%Ln say nearly the same</source>
      <translation>
        <numerusform>%Ln says nearly the same</numerusform>
        <numerusform>%Ln say nearly the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>%Ln documents, opened only in the safe view</source>
      <translation>
        <numerusform>%Ln document, opened only in the safe view</numerusform>
        <numerusform>%Ln documents, opened only in the safe view</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln open</source>
      <comment>tips that are still open</comment>
      <translation>
        <numerusform>%Ln open</numerusform>
        <numerusform>%Ln open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln rows</source>
      <translation>
        <numerusform>%Ln row</numerusform>
        <numerusform>%Ln rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln ticked</source>
      <translation>
        <numerusform>%Ln ticked</numerusform>
        <numerusform>%Ln ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>With %Ln ticked tips</source>
      <translation>
        <numerusform>With the ticked tip</numerusform>
        <numerusform>With %Ln ticked tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reader.py" />
      <source>This tip's file is damaged. The other %Ln are well.</source>
      <translation>
        <numerusform>This tip's file is damaged. The other one is well.</numerusform>
        <numerusform>This tip's file is damaged. The other %Ln are well.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Seen in %Ln other tips</source>
      <translation>
        <numerusform>Seen in %Ln other tip</numerusform>
        <numerusform>Seen in %Ln other tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>has the same %Ln files</source>
      <translation>
        <numerusform>has the same %Ln file</numerusform>
        <numerusform>has the same %Ln files</numerusform>
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
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln letters pass for Latin ones, and are not: {scripts}.</source>
      <translation>
        <numerusform>%Ln letter passes for a Latin one, and is not: {scripts}.</numerusform>
        <numerusform>%Ln letters pass for Latin ones, and are not: {scripts}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>The desk's rule: %Ln days after they came in.</source>
      <translation>
        <numerusform>The desk's rule: %Ln day after they came in.</numerusform>
        <numerusform>The desk's rule: %Ln days after they came in.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln tips were destroyed.</source>
      <translation>
        <numerusform>%Ln tip was destroyed.</numerusform>
        <numerusform>%Ln tips were destroyed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>With them go %Ln documents.</source>
      <translation>
        <numerusform>With them goes %Ln document.</numerusform>
        <numerusform>With them go %Ln documents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due and on hold: they stay.</source>
      <translation>
        <numerusform>%Ln more is due and on hold: it stays.</numerusform>
        <numerusform>%Ln more are due and on hold: they stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due: they are offered after these.</source>
      <translation>
        <numerusform>%Ln more is due: it is offered after these.</numerusform>
        <numerusform>%Ln more are due: they are offered after these.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln others were moved or held meanwhile: they stay.</source>
      <translation>
        <numerusform>%Ln other was moved or held meanwhile: it stays.</numerusform>
        <numerusform>%Ln others were moved or held meanwhile: they stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln people read the inbox too: their laptops confirm it when they hear of it.</source>
      <translation>
        <numerusform>%Ln person reads the inbox too: their laptop confirms it when it hears of it.</numerusform>
        <numerusform>%Ln people read the inbox too: their laptops confirm it when they hear of it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Destroy %Ln tips in ‘{state}’</source>
      <translation>
        <numerusform>Destroy %Ln tip in ‘{state}’</numerusform>
        <numerusform>Destroy %Ln tips in ‘{state}’</numerusform>
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
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln more new tips</source>
      <translation>
        <numerusform>%Ln more new tip</numerusform>
        <numerusform>%Ln more new tips</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln tips in ‘{state}’ must go</source>
      <translation>
        <numerusform>%Ln tip in ‘{state}’ must go</numerusform>
        <numerusform>%Ln tips in ‘{state}’ must go</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>the desk's rule: %Ln days</source>
      <translation>
        <numerusform>the desk's rule: %Ln day</numerusform>
        <numerusform>the desk's rule: %Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Ask who signed why it was needed, and write down the answer, within %Ln days.</source>
      <translation>
        <numerusform>Ask who signed why it was needed, and write down the answer, within %Ln day.</numerusform>
        <numerusform>Ask who signed why it was needed, and write down the answer, within %Ln days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln findings that nobody has reviewed</source>
      <translation>
        <numerusform>%Ln finding that nobody has reviewed</numerusform>
        <numerusform>%Ln findings that nobody has reviewed</numerusform>
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
      <source>Undone: %Ln tips wait where they waited before.</source>
      <translation>
        <numerusform>Undone: %Ln tip waits where it waited before.</numerusform>
        <numerusform>Undone: %Ln tips wait where they waited before.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: what the rules did to %Ln tips is taken back.</source>
      <translation>
        <numerusform>Undone: what the rules did to %Ln tip is taken back.</numerusform>
        <numerusform>Undone: what the rules did to %Ln tips is taken back.</numerusform>
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
      <location filename="tipdesk/ui/undone.py" />
      <source>Stopped: %Ln of them are through.</source>
      <translation>
        <numerusform>Stopped: %Ln of them is through.</numerusform>
        <numerusform>Stopped: %Ln of them are through.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>%Ln are as they were; the same key goes on with them.</source>
      <translation>
        <numerusform>%Ln is as it was; the same key goes on with it.</numerusform>
        <numerusform>%Ln are as they were; the same key goes on with them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/bars.py" />
      <source>All %Ln headers</source>
      <translation>
        <numerusform>All %Ln headers</numerusform>
        <numerusform>All %Ln headers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits on this page</source>
      <translation>
        <numerusform>%Ln hit on this page</numerusform>
        <numerusform>%Ln hits on this page</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits</source>
      <translation>
        <numerusform>%Ln hit</numerusform>
        <numerusform>%Ln hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/panel.py" />
      <source>%Ln files within</source>
      <translation>
        <numerusform>%Ln file within</numerusform>
        <numerusform>%Ln files within</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>%Ln areas</source>
      <comment>covered in a copy</comment>
      <translation>
        <numerusform>%Ln area</numerusform>
        <numerusform>%Ln areas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln times</source>
      <translation>
        <numerusform>%Ln time</numerusform>
        <numerusform>%Ln times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln editing sessions</source>
      <translation>
        <numerusform>%Ln editing session</numerusform>
        <numerusform>%Ln editing sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln steps of its history</source>
      <translation>
        <numerusform>%Ln step of its history</numerusform>
        <numerusform>%Ln steps of its history</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln earlier states</source>
      <translation>
        <numerusform>%Ln earlier state</numerusform>
        <numerusform>%Ln earlier states</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden layers</source>
      <translation>
        <numerusform>%Ln hidden layer</numerusform>
        <numerusform>%Ln hidden layers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln annotations</source>
      <translation>
        <numerusform>%Ln annotation</numerusform>
        <numerusform>%Ln annotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln comments</source>
      <translation>
        <numerusform>%Ln comment</numerusform>
        <numerusform>%Ln comments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked insertions</source>
      <translation>
        <numerusform>%Ln tracked insertion</numerusform>
        <numerusform>%Ln tracked insertions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked deletions</source>
      <translation>
        <numerusform>%Ln tracked deletion</numerusform>
        <numerusform>%Ln tracked deletions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden sheets</source>
      <translation>
        <numerusform>%Ln hidden sheet</numerusform>
        <numerusform>%Ln hidden sheets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden rows or columns</source>
      <translation>
        <numerusform>%Ln hidden row or column</numerusform>
        <numerusform>%Ln hidden rows or columns</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden slides</source>
      <translation>
        <numerusform>%Ln hidden slide</numerusform>
        <numerusform>%Ln hidden slides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln scripts</source>
      <translation>
        <numerusform>%Ln script</numerusform>
        <numerusform>%Ln scripts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln links</source>
      <translation>
        <numerusform>%Ln link</numerusform>
        <numerusform>%Ln links</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln fonts</source>
      <translation>
        <numerusform>%Ln font</numerusform>
        <numerusform>%Ln fonts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters are not drawn</source>
      <translation>
        <numerusform>%Ln letter is not drawn</numerusform>
        <numerusform>%Ln letters are not drawn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters that look like others</source>
      <translation>
        <numerusform>%Ln letter that looks like another</numerusform>
        <numerusform>%Ln letters that look like others</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln invisible letters</source>
      <translation>
        <numerusform>%Ln invisible letter</numerusform>
        <numerusform>%Ln invisible letters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The way it came: %Ln stations</source>
      <translation>
        <numerusform>The way it came: %Ln station</numerusform>
        <numerusform>The way it came: %Ln stations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln other people</source>
      <translation>
        <numerusform>%Ln other person</numerusform>
        <numerusform>%Ln other people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln hidden recipients</source>
      <translation>
        <numerusform>%Ln hidden recipient</numerusform>
        <numerusform>%Ln hidden recipients</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln earlier messages</source>
      <translation>
        <numerusform>%Ln earlier message</numerusform>
        <numerusform>%Ln earlier messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln invisible characters</source>
      <translation>
        <numerusform>%Ln invisible character</numerusform>
        <numerusform>%Ln invisible characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln unusual spaces</source>
      <translation>
        <numerusform>%Ln unusual space</numerusform>
        <numerusform>%Ln unusual spaces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Blanks at %Ln line ends</source>
      <translation>
        <numerusform>Blanks at %Ln line end</numerusform>
        <numerusform>Blanks at %Ln line ends</numerusform>
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
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people held a key on that day.</source>
      <translation>
        <numerusform>%Ln person held a key on that day.</numerusform>
        <numerusform>%Ln people held a key on that day.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>%Ln words are missing.</source>
      <translation>
        <numerusform>%Ln word is missing.</numerusform>
        <numerusform>%Ln words are missing.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Copy %Ln links?</source>
      <translation>
        <numerusform>Copy %Ln link?</numerusform>
        <numerusform>Copy %Ln links?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>%Ln more are not shown here.</source>
      <translation>
        <numerusform>%Ln more is not shown here.</numerusform>
        <numerusform>%Ln more are not shown here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into {story}, %Ln can see</source>
      <translation>
        <numerusform>Import into {story}, %Ln can see</numerusform>
        <numerusform>Import into {story}, %Ln can see</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into the inbox, %Ln can see</source>
      <translation>
        <numerusform>Import into the inbox, %Ln can see</numerusform>
        <numerusform>Import into the inbox, %Ln can see</numerusform>
      </translation>
    </message>
  </context>
</TS>
