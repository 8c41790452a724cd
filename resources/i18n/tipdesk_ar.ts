<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by the makers of Tipdesk; not yet reviewed by a native speaker. See GLOSSARY.md. -->
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Tipdesk</name>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>Something in this file is not what was signed ({part}). Take the file from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>The end of a line of commits has no good signature. It does not count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>Number {seq} exists twice, with two digests: a restore, a cloned laptop, or two truths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>A clock ran back: one entry claims to be earlier than the one before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>One entry claims a time more than a day ahead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>Entries that others name never came here. Ask for a packet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/findings.py" />
      <source>{operations} entries are gone without a purge that counts. Ask for a packet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Laptop</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>not whole</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln places whole</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}: {finding}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln not</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}: the document {file} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits checked in {s} s</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}, {done} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Access log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Events</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/page.py" />
      <source>%Ln events, newest first</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>being checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Your own events, codenames only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Verifying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>This view is itself an event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>A log cannot show what other software read with the same key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Feeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>not checked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Verify again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>No event is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>none was asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>unlocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>failed to unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened with the recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded a story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a story back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a source back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened a story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read a tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened what a search found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew an import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>filed a tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>added a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked for an identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened an identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>was refused an identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sealed it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a key slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>destroyed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>verified the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>laptop restored or cloned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>the clock went back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>wrote the heads down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>{did} ×{n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Write it on paper. It is not shown again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code, 26 letters in groups, shown once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Draw another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Show larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>to show that the paper is right. The vault is made only after the code has opened a test slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It is written down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It opens the vault without passphrase and key ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Keep the paper apart from this laptop. Who finds both can open everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Group {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Type groups {first}, {second} and {third}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>It stands inside the vault only. While Tipdesk is locked, nothing shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A label to choose your key by when others use this laptop too. It lies in the open: two words that say nothing about you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk is a newsroom's circle of trust: its people, its policy, its intake key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Name of the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The desk's name is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>You</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Who you are here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your colleagues see the name. Whoever finds this laptop sees at most the mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark on this laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The mark holds a part of your name, and it lies in the open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The Vell Harbour Lantern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>There is no server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The vault lies on this laptop. What colleagues share travels as sealed packets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Ines Corvane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>blue mug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Step {number} of {count}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Nothing is written until the last step, and then all at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>First run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Open another vault…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>The vault is being made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Creating '{desk}' for {person}. Nothing is written until the last step, and then all at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Make the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Passphrase and recovery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>A passphrase, and a way back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Nobody can reset these for you, whatever their role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>One group of the code is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>If the key ring is ever lost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Recovery opens the vault and binds it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This laptop's key ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Key ring found, and it is a real one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Its secret is mixed into your passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Plain-text and empty key rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>None in use. They would be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The key ring is locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Unlock it in your desktop's settings, then draw again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This key ring keeps its secrets in plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Tipdesk goes on without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>There is no key ring here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The passphrase stands alone, which is weaker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>{count} groups of the code are missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Desk policy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What the desk allows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>It holds for everybody here, you included. Each change is signed and on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Openings a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>How many identities one person may open in a day, each with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Longest opening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>After this an opened identity is sealed again by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Lock when idle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Locking ends the process, and with it all that was in memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Clear the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What was copied here goes again after this, and at each lock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>One person alone rules this desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Until its root has three holders, you can change this policy by yourself. When colleagues have joined, make two of them holders: then two of three must sign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Flash storage keeps what was once written to it, and a copy in a backup stays a copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready to make the desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Nothing was written so far. Now the vault is made all at once, or not at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>The passphrase and the recovery code are the only ways in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Both are tried on the new vault before it is kept. If both are lost, it stays closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>typed twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>on paper, three groups typed back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Nothing is kept until you import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>All {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>New {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Here already {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Errors {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>This system cannot fence the reader in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>tips</source>
      <comment>after their number</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>documents</source>
      <comment>after their number</comment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>could not be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Undo this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Cancel reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>Read in the sandbox: no keys, no network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into {story}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln can see this</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose a folder to look into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Tick what you want to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Importing</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips are kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips were withdrawn.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Imported again, they return.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose files to look into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>No tip was found in these files.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln were here already.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln could not be read.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Reading was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Nothing was kept.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Import %Ln ticked</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Still being read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Stop here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Being imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>To the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Nothing is ticked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>E-mail (.eml), mailboxes (.mbox, Maildir folders) and text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>You see what is in them before anything is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Or drop files anywhere on this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What it had kept is here; the rest is offered again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What shall be looked into?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Let it go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>An import of {time} was not ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Its own date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Docs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What to know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is a link or a device, not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be opened: this program may not read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>No line says where a message starts: this is no mailbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is larger than {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is nested deeper than {limit} levels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} header lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: a header line is longer than {limit} bytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it took too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it wanted too much memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The reader died over it. Nothing else was touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The file stopped giving its bytes: a damaged disk or stick, or it changed meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is malformed, and nothing in it could be read.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>%Ln items found so far</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Loose file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>(no subject)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>not ticked</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>%Ln kept</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Here already: the same bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{done} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{size}/s</source>
      <comment>bytes in a second</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln s left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln min left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>{what} ({keys})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next row; the arrows do the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and on to the next row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and back to the previous row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick or untick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Back, close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search this page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>The main action here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Copy what is selected; on record, and cleared after a while</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the first state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the second state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the third state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fourth state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fifth state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the sixth state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the seventh state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the eighth state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the ninth state of triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>File into a story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Assign; Enter takes you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Due date; Enter takes tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Who can see this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Look at it in the safe view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Terms of a statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Ask to reveal an identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Stories, a list to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Back, to the same row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Do anything by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Quick capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search all you may read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>What is running, and cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>These keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Lock: ends the process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Checking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Inconclusive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>False</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Not for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Spam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Working</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>in person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>In person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By chat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Another way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Reporter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Editor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Security editor</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln trackers were not loaded</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out: the sender would have been told that this was read. The sealed original keeps all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln remote pictures were not loaded</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out. The sealed original keeps all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links carry a tracking mark</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Shown as text.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden texts made visible</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was not meant to be seen.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln forms were cut out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The sealed original keeps all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln scripts were cut out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Nothing of it ever ran. The sealed original keeps all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln names with hidden characters</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Shown as it is stored.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden characters made visible</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message itself has no date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date without a zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Taken as UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>No sender is named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Letters guessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The encoding was not named, or named wrongly.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln parts are damaged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>What could be read was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Still encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Only its envelope could be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Text cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was longer than is shown. The sealed original has it whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>One piece of several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message was sent in parts.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links lead elsewhere than they say</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln wrapped forms were kept unopened</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}.</source>
      <comment>a fact, before the sentence about it</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/page.py" />
      <source>Import into the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search all that you may read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Hits</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/search/page.py" />
      <source>%Ln hits</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Nothing that you may read matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>the newest {n} are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/frame.py" />
      <source>Unlock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Nothing half-done was kept. Note this place, and tell whoever looks after the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Something went wrong inside Tipdesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Moving and looking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With tips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Going somewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Letters and digits act outside fields; settings can switch them off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Move to a state of triage, in their order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>Stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>New story…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>Lock</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>One person alone rules this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Whoever holds the root sets policy and roles. From three holders on, two must sign each change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline, enforced by the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline; this system cannot enforce it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Two people rule this desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Last sealed {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Locks in {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/window.py" />
      <source>Nothing is in memory while locked: this is a fresh process.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/shell/workroom.py" />
      <source>A few letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Note. Everyone in the story reads it: write no names, numbers or places here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms of this statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>What did {alias} say?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>In their words, in quotation marks; else in yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms go with each statement, not with the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on (year-month-day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Write what was said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Log a contact with {alias}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>You are a keeper. Opening it needs a reason and is on record first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Other windows may be able to picture this screen on this system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, sealed. Reveal needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Reveal…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Read aloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Seal now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity is sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} of {cap} today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, open for {n} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Sealed to {n} people. Ask {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Open: {what} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Nothing said is filed yet. Add the first statement, with its terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Promise and facts differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Backs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The story sees alias and promise. Name and ways are sealed to those promised, and to nobody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Only I may ever know your name. In print you are …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>New source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Seal and keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Alias</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>In print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Keep out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The alias is being drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write what you promised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The destroy date is not a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write the name into the sealed form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Being sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>saw it, first hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know? No name, no job that one person holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised, in the words agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>a person who worked at the yard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How to name them in print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>job, family, shifts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What must stay out of notes and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy name and ways by (year-month-day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Who may know the name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>On the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Deep background</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Off the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Our own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Contact plan</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>May know: %Ln people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name, and %Ln ways of contact.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>{names} can open the identity and was not promised as one who may know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Refused: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>the way the source prefers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>hours, and a word that proves it is you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Protected: two keepers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>A source since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>In print: as promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>agreed {day}, {how}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln contacts, last on {day}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>weight: {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Destroy: by {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Log a contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Statement kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Contact logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Promise changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Terms: {terms}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>In the words agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What must stay out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What was promised to {alias}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>Destroy name and ways by (year-month-day, empty for no day)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>The promise could not be read. Treat it as: nobody may know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>What we promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>Promised: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Why do you need it now? Write no names here: the security editor reads this line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is written and synced before anything opens. If it cannot be written, nothing opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Record and open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Seal again after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Used today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is being written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>No more openings today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Tick what you need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>For the story {codename}. One source, one reason, one time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>No copy, print or export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open only what you need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Recorded first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap} used today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open the identity of {alias}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} openings today; the policy allows no more before 00:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Say why, in {n} characters or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Ways of contact, the preferred one first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Sealed form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>number, handle or address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>prefers evenings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Identity, sealed to those promised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>after 20:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>tide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>When to reach them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>A word that proves it is you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_text.py" />
      <source>Opened value, not read aloud until you ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Identity and openings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Who may know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Openings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>keeper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Keep out of notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>all {n}, refused ones too</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln promises are kept.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Derived copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Original, sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Nothing presses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Promises at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>To do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>{n}, last three</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Open the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Front page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Tips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Search this story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Tab: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The title is read by the story's people alone. The access log shows the codename.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>New story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Found the story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Give it a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The codename is being drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>What it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Codename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Being founded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>The security editor cannot read this story.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{state}, since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: promise and facts differ.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise ends in %Ln days.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>Promised: name and ways are destroyed by {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>planned for {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{did}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Import into {story}, %Ln can see</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title of the story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>New source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Import into this story…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Change the title…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>People and activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>Activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>No source is written down in this story yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>How they know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Came with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Everyone who can see the inbox reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Moved to {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Moved {n} to {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>No due date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>port, customs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>This touches {n} tips. {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>{n} tips move to {state}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Filed into {story}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Due {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Note kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step kept.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>%Ln documents</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Assign to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File into story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Many at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Do it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Assign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>A name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>A few letters of the title or codename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 2 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>No due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>2025-03-28 or 28.3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>It can be undone as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>{name} (you)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>%Ln documents, kept sealed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>, warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Tips come in by import. Nothing arrives by itself: this program never goes on the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Or drop files anywhere on this window. You will see what is in them before anything is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Import files or a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>E-mail, mailboxes, text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Nothing waits here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>No tip matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Newest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Oldest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Due first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>who can see this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Search the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Tags…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Next step…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Note…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Due date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of the newest {n}; {all} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>{n} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/over_desk.py" />
      <source>same %Ln files, by hash</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/page.py" />
      <source>Import here, {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/page.py" />
      <source>Copied. It is cleared after a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>File into story…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Because:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Text of the tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The text is longer than is shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The sealed original keeps all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Also here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Assign (A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Next: {step}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who} {did}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>SecureDrop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>WhatsApp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Telegram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>OnionShare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Hush Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>GlobaLeaks</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln bytes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Program, not opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>state</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned to</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>due date</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>next step</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>tags</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>reason</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>title</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>text</source>
      <comment>field of a tip</comment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln hidden characters made visible.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Unknown</source>
      <comment>channel</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>unknown kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>the message itself has no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set the next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed the tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>wrote a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} KB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{channel}, imported {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>In a name or the title. Shown as it is stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Two people changed this at once: {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Both stand in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the due date away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>withdrew the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>brought the import back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it is from {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it was sent {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>moved it to {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned it to {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set it due {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>because “{why}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Triage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>A reason in one line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>the state now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Enter moves it, Esc does not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Move to {state} ({digit})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>{state}, because</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>%Ln more new tips</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>access</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Asked of you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Open the tip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Open the story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Somebody can open the identity who was not promised as one who may know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>the promise ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>promise and facts differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Your access ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>access ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>Planned to appear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>After {day} this story opens for you no more. A lead can grant it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>After {day} this story opens for them no more, unless a lead grants it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/over_desk.py" />
      <source>The story is to appear on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>New tips, due dates, promises that end and what is asked of you stand here when there are any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>One story could not be opened. The rest is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>What waits for you</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/page.py" />
      <source>%Ln stories could not be opened. The rest is here.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Nothing waits for you today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Next 14 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>New tips</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Asked of me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>{n} %</source>
      <comment>percent</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source> · </source>
      <comment>between facts in one line</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the next step reads as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tags are as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the note is gone from the tip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tip that you wrote down is withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new story is withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story has its old title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is in its old state.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is planned as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new source is withdrawn. Its identity stays sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the source is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the promise is as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the contact is gone from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new statement is withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement has its old terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the desk's policy is as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the triage states are as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the setting is as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the draft is back.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back in their old state.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are assigned as before.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are due as before.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back where they came from.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are withdrawn.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are back.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/mark.py" />
      <source>Your mark on this laptop: {mark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Passphrase again, from memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is being judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is too weak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is not the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Draw other words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Again, from memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Use the recovery code…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Given up. Nothing is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key is being derived; Esc gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock the vault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Try again in {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Passphrase and this laptop's key ring open this vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring answered. No name shows while locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring is locked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock it in your desktop's settings, or use the recovery code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>This key ring keeps its secrets in plain text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Tipdesk goes on without it: the passphrase stands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>There is no key ring here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The passphrase stands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Wait a moment after a wrong try.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>Use the recovery code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>It opens the vault without passphrase and key ring. The passphrase that you choose here takes the old one's place, bound to this laptop's key ring as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>26 letters, in any case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>The code has {count} of 26 letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Weak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Fair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Very strong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Seven words drawn by chance: about 77 bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would try this early. Draw seven words, or make it longer and stranger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would need about {bits} bits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>HH:mm</source>
      <comment>pattern of a time, Qt's letters</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/when.py" />
      <source>Late by %Ln days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>{day} {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Today {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>today {time}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people hold a key today. Nobody else can read it, whatever their role.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>no end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Lead</source>
      <comment>role in a story</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Contributor</source>
      <comment>role in a story</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Reader</source>
      <comment>role in a story</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>The security editor sees that tips exist, not what they say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see this story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>{role} · you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>It was sealed and not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Let go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun {when}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/reading_text.py" />
      <source>Copy, cleared after a while</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Show what is typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Hide what is typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Caps Lock is on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Layout: {layout}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>Could see it before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That could not be done. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This sealed file is damaged or was altered: {part}. It was not opened. Ask for it again, or take it from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>None of the keys given opens this file. It was sealed to somebody else, or with another passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Opening this would cost more memory or time than Tipdesk allows: {part}. Nothing was computed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is no recipient, no identity and no file of them: {shown}. Recipients begin with age1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A signature does not fit. What it signed was altered, and was not taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That did not open the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That recovery code did not open the vault. Check each group of letters on the paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The word {word} is not in the list. Ask for it to be read out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Too few keepers have answered. The identity stays sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} is damaged: {why}. It was not opened and not changed. Take it from a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} was written by a newer Tipdesk (format {found}; this one knows {known}). Nothing was changed. Use the newer program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The disk is full. What was being written to {name} was not kept; everything before it is safe. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} cannot be written: the folder or disk is read-only. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring did not answer. The recovery code opens the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>What was read is not what Tipdesk writes: {part}. Nothing of it was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record is broken at commit {commit}: {part}. What comes after it was not taken in. Compare with a backup or a colleague's laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Something here is signed by {person}, whose keys nobody on this desk has vouched for. It was not taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Another Tipdesk is using {name}. Nothing was changed. Close it there, or try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You have no access to {compartment} that allows this. Ask one of its leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A newer Tipdesk decided something in {compartment} that this one does not know. It can be read, not changed. Use the newer program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This system has no key ring that answers. The passphrase stands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring is locked. Unlock it in your desktop's settings, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring set up here ({backend}) keeps secrets in the open, so Tipdesk does not use it. The passphrase stands alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring no longer holds this laptop's secret. The recovery code opens the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The sandboxed reader could not be started. Nothing was read. `tipdesk doctor` says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds no vault. Nothing was changed. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds something already. Nothing was written. Choose an empty place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That is not allowed here: {why}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason of at least {least} characters is needed. Nothing was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record could not be written, so nothing was opened and nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is no {name} here, or it is not open to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is nothing to take back: the last step is undone already, or it has left the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This was changed again since, here or by a colleague. That was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The triage states must be one to {most}, each with a name of its own. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role at the desk does not allow that. Nothing was changed. An editor can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not in this story. Nothing was opened. Ask one of its leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role in this story does not allow that. Nothing was changed. Ask one of its leads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not a keeper of this source, so there is no key to open. Ask one of its keepers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This source is protected: another keeper must release a share. Nothing was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The day's openings are used up; the policy allows no more before 00:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason is needed, of at least ten characters. Nothing was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The root's other holders must agree. What you proposed waits for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} unlocked the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Somebody tried to unlock the vault of {who}, in vain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the vault with the recovery code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} locked the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {where} back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the inbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read a tip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} imported what had arrived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took an import back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} filed a tip into {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} added {subject} in {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {subject} in {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {subject} back in {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed the promise to {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked for the identity of {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the identity of {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} was refused the identity of {subject}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sealed the identity of {subject} again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} copied text to the clipboard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took something out of the vault.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a key slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a setting of the desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} destroyed something for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} verified the logs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read the access log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The vault of {who} was restored, cloned or set back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The clock of {who} went back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} noted the ends of all feeds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>No vault yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>Open another vault</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
