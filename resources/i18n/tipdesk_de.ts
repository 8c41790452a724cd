<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by the makers of Tipdesk; not yet reviewed by a native speaker. See GLOSSARY.md. -->
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Tipdesk</name>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Open this story today</source>
      <translation>Diese Recherche heute öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Open it on a given day</source>
      <translation>An einem Tag öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Where promise and facts differ</source>
      <translation>Wo Zusage und Tatsachen auseinandergehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What one person did</source>
      <translation>Was eine Person getan hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who opened this identity</source>
      <translation>Wer diese Identität geöffnet hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Out of the ordinary</source>
      <translation>Aus dem Rahmen Fallendes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What left the vault</source>
      <translation>Was den Tresor verließ</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Grants, and re-keyed files</source>
      <translation>Zugänge und neu verschlüsselte Dateien</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Failed unlocks, key slots</source>
      <translation>Fehlversuche, Schlüsselplätze</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Recoveries, joint openings</source>
      <translation>Wiederherstellungen, gemeinsame Öffnungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Destroyed, on hold, expiring</source>
      <translation>Vernichtet, Sperrvermerke, fällig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>A laptop is lost</source>
      <translation>Ein Laptop ist verloren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>A person leaves</source>
      <translation>Eine Person geht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What came in</source>
      <translation>Was hereinkam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Is it whole?</source>
      <translation>Ist es vollständig?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who audits me</source>
      <translation>Wer mich prüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What your key opens</source>
      <translation>Was Ihr Schlüssel öffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which story?</source>
      <translation>Welche Recherche?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which person?</source>
      <translation>Welche Person?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which source?</source>
      <translation>Welche Quelle?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Which laptop?</source>
      <translation>Welcher Laptop?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who can</source>
      <translation>Wer kann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Who did</source>
      <translation>Wer tat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>What changed</source>
      <translation>Was sich änderte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/asking.py" />
      <source>The log itself</source>
      <translation>Das Protokoll selbst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>All days</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>All of them</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>A few letters</source>
      <translation>Ein paar Buchstaben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/choosing.py" />
      <source>Days: {days}</source>
      <translation>Tage: {days}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>No event is chosen.</source>
      <translation>Kein Ereignis ist gewählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>All by this person</source>
      <translation>Alles von dieser Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_detail.py" />
      <source>All on this story</source>
      <translation>Alles zu dieser Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>2025-03-03, or 3.3. .. 14.3.</source>
      <translation>2025-03-03, oder 3.3. .. 14.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Reviewed</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>It stands in your drawer, and nobody else can read it.</source>
      <translation>Es steht in Ihrer Schublade, und niemand sonst kann es lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>On which day?</source>
      <translation>An welchem Tag?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Which days?</source>
      <translation>Welche Tage?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Report of this answer</source>
      <translation>Bericht zu dieser Antwort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Choose a place</source>
      <translation>Ort wählen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>What you found out</source>
      <translation>Was Sie herausgefunden haben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>All findings</source>
      <translation>Alle Befunde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Save this question</source>
      <translation>Diese Frage behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Save</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 14 days</source>
      <translation>Letzte 14 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Last 90 days</source>
      <translation>Letzte 90 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>PDF, to print</source>
      <translation>PDF, zum Drucken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>CSV, for a table</source>
      <translation>CSV, für eine Tabelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>PDF, CSV</source>
      <translation>PDF, CSV</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Write no names here: the desk can read it</source>
      <translation>Schreiben Sie keine Namen hierher: Die Redaktion kann es lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Show the event</source>
      <translation>Das Ereignis zeigen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Review…</source>
      <translation>Prüfen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>nothing that can be read</source>
      <translation>nichts Lesbares</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>At least {n} letters: it goes on record.</source>
      <translation>Mindestens {n} Buchstaben: Es wird protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_dialogs.py" />
      <source>Review: {w}</source>
      <translation>Prüfen: {w}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>%Ln lines read</source>
      <translation>
        <numerusform>%Ln Zeile gelesen</numerusform>
        <numerusform>%Ln Zeilen gelesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>due {day}</source>
      <translation>fällig {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_over.py" />
      <source>your own log</source>
      <translation>Ihr eigenes Protokoll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Codenames only: you cannot open what they stand for</source>
      <translation>Nur Codenamen: Was dahintersteht, können Sie nicht öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Access log</source>
      <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Filter events</source>
      <translation>Ereignisse filtern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Set a hold…</source>
      <translation>Sperrvermerk setzen…</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>%Ln events</source>
      <translation>
        <numerusform>%Ln Ereignis</numerusform>
        <numerusform>%Ln Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>No event in these days.</source>
      <translation>Kein Ereignis in diesen Tagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>being checked</source>
      <translation>wird geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>Verifying</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/desk_page.py" />
      <source>{n} of {all} events</source>
      <translation>{n} von {all} Ereignissen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Anybody</source>
      <translation>Alle Personen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any story</source>
      <translation>Alle Recherchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any source</source>
      <translation>Alle Quellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Any laptop</source>
      <translation>Alle Laptops</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>{flag} {n}</source>
      <translation>{flag} {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/filter_bar.py" />
      <source>Filter: {words}</source>
      <translation>Filter: {words}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>the logs are being read</source>
      <translation>die Protokolle werden gelesen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>%Ln open</source>
      <translation>
        <numerusform>%Ln offen</numerusform>
        <numerusform>%Ln offen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_list.py" />
      <source>none is open</source>
      <translation>keiner ist offen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A joint opening of {day} in {where} has not been reviewed</source>
      <translation>Eine gemeinsame Öffnung vom {day} in {where} ist noch nicht geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Feed of {who}: number {seq} exists twice, with two digests</source>
      <translation>Reihe von {who}: Nummer {seq} gibt es zweimal, mit zwei Prüfsummen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{where}, {subject}: who may know differs from what was promised</source>
      <translation>{where}, {subject}: Wer es wissen darf, ist anders als zugesagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A vault of {who} was restored, cloned or set back</source>
      <translation>Ein Tresor von {who} wurde wiederhergestellt, geklont oder zurückgesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A clock of {who} ran back</source>
      <translation>Eine Uhr von {who} lief zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened {where} after its publication</source>
      <translation>{who} hat {where} nach dem Erscheinen geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} worked on another laptop, in {where} among others</source>
      <translation>{who} hat an einem anderen Laptop gearbeitet, unter anderem in {where}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} has not confirmed a purge in {where}</source>
      <translation>{who} hat eine Vernichtung in {where} nicht bestätigt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened %Ln records in {where} within {burst_within_min} minutes</source>
      <translation>
        <numerusform>{who} hat innerhalb von {burst_within_min} Minuten %Ln Datensatz in {where} geöffnet</numerusform>
        <numerusform>{who} hat innerhalb von {burst_within_min} Minuten %Ln Datensätze in {where} geöffnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings outside the assignment, in {where} among others</source>
      <translation>
        <numerusform>{who}: %Ln Öffnung außerhalb des Auftrags, unter anderem in {where}</numerusform>
        <numerusform>{who}: %Ln Öffnungen außerhalb des Auftrags, unter anderem in {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who}: %Ln openings out of hours, in {where} among others</source>
      <translation>
        <numerusform>{who}: %Ln Öffnung außerhalb der Arbeitszeit, unter anderem in {where}</numerusform>
        <numerusform>{who}: %Ln Öffnungen außerhalb der Arbeitszeit, unter anderem in {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>%Ln times somebody tried in vain to unlock the vault of {who} again</source>
      <translation>
        <numerusform>%Ln-mal wurde vergeblich versucht, den Tresor von {who} zu entsperren</numerusform>
        <numerusform>%Ln-mal wurde vergeblich versucht, den Tresor von {who} zu entsperren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>No log of {who} came for %Ln days</source>
      <translation>
        <numerusform>Seit %Ln Tag kam kein Protokoll von {who}</numerusform>
        <numerusform>Seit %Ln Tagen kam kein Protokoll von {who}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>{who} opened or took out %Ln things for the first time, in {where} among others</source>
      <translation>
        <numerusform>{who} hat zum ersten Mal %Ln Sache geöffnet oder herausgegeben, unter anderem in {where}</numerusform>
        <numerusform>{who} hat zum ersten Mal %Ln Sachen geöffnet oder herausgegeben, unter anderem in {where}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What several people opened together is reviewed by somebody else within {review_within_days} days. Ask who signed why it was needed, and write down the answer.</source>
      <translation>Was mehrere gemeinsam geöffnet haben, prüft jemand anderes innerhalb von {review_within_days} Tagen. Fragen Sie die, die unterschrieben haben, warum es nötig war, und schreiben Sie die Antwort auf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A backup was restored, a laptop was cloned, or somebody wrote two truths. Only what stands before counts. Compare both versions below, and ask {who} which one is theirs.</source>
      <translation>Eine Sicherung wurde eingespielt, ein Laptop geklont, oder jemand schrieb zwei Wahrheiten. Nur was davor steht, zählt. Vergleichen Sie beide Fassungen unten, und fragen Sie {who}, welche die eigene ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What was promised to the source and to whom the name is sealed are not the same. Ask the lead of the story to seal it anew, and the keepers to tell the source.</source>
      <translation>Was der Quelle zugesagt wurde und wem der Name versiegelt ist, stimmt nicht überein. Bitten Sie die Leitung, ihn neu zu versiegeln, und die Eingeweihten, es der Quelle zu sagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Commits that were here once may be missing. Ask {who} whether a backup was restored; a packet from colleagues brings back what is missing.</source>
      <translation>Einträge, die einmal hier waren, könnten fehlen. Fragen Sie {who}, ob eine Sicherung eingespielt wurde; ein Paket von anderen bringt Fehlendes zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>The order of entries does not depend on it. Ask {who} to set that laptop's clock right.</source>
      <translation>Die Reihenfolge der Einträge hängt nicht davon ab. Bitten Sie {who}, die Uhr des Laptops zu stellen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed from {burst} openings within {burst_within_min} minutes on. Reading for a deadline looks the same as copying everything: ask {who}.</source>
      <translation>Gelistet ab {burst} Öffnungen innerhalb von {burst_within_min} Minuten. Lesen vor Redaktionsschluss sieht aus wie alles zu kopieren: Fragen Sie {who}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Nothing is left to check after the day of publication that was set. Ask {who} what it was for.</source>
      <translation>Nach dem gesetzten Erscheinungstag ist nichts mehr zu prüfen. Fragen Sie {who}, wozu es war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>No grant on record let {who} in at that time. Either a log has not come here yet, or the grant was never put on record: ask the lead.</source>
      <translation>Kein protokollierter Zugang ließ {who} zu dieser Zeit hinein. Entweder ist ein Protokoll noch nicht angekommen, oder der Zugang wurde nie protokolliert: Fragen Sie die Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>A laptop counts as usual {laptop_usual_after_days} days after it was first used. Ask {who} whether it is theirs; if not, suspend them.</source>
      <translation>Ein Laptop gilt {laptop_usual_after_days} Tage nach dem ersten Gebrauch als gewohnt. Fragen Sie {who}, ob es der eigene ist; wenn nicht, suspendieren Sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed before {day_begins_h}:00 and from {day_ends_h}:00 on, by the clock of this desk. Ask {who}.</source>
      <translation>Gelistet vor {day_begins_h}:00 und ab {day_ends_h}:00, nach der Uhr dieser Redaktion. Fragen Sie {who}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed from {tries} tries within a day on. Ask {who} whether it was them; if not, where the laptop was.</source>
      <translation>Gelistet ab {tries} Versuchen an einem Tag. Fragen Sie {who}, ob das eigene Versuche waren; wenn nicht, wo der Laptop war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Listed after {silent_days} days. What one withholds, others report: ask {who} for a packet, and compare the heads that colleagues name.</source>
      <translation>Gelistet nach {silent_days} Tagen. Was jemand zurückhält, melden andere: Bitten Sie {who} um ein Paket, und vergleichen Sie die Enden, die andere nennen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>What was destroyed may still lie on that laptop. Ask {who} for a packet.</source>
      <translation>Vernichtetes kann auf jenem Laptop noch liegen. Bitten Sie {who} um ein Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>Each first opening of a story or a name, and each first export or print, is listed once. Nothing is wrong with it by itself.</source>
      <translation>Jede erste Öffnung einer Recherche oder eines Namens und jede erste Herausgabe oder jeder erste Ausdruck steht einmal hier. Für sich genommen ist nichts falsch daran.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/finding_words.py" />
      <source>vault</source>
      <translation>Tresor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>A hold beats every rule and every promised day. The reason goes on record: write no names here.</source>
      <translation>Ein Sperrvermerk geht jeder Regel und jedem zugesagten Tag vor. Der Grund wird protokolliert: Schreiben Sie keine Namen hierher.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>What must not be destroyed?</source>
      <translation>Was darf nicht vernichtet werden?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Hold {subject} in {where}</source>
      <translation>Sperrvermerk für {subject} in {where}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/holding.py" />
      <source>Set the hold</source>
      <translation>Sperrvermerk setzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Your key opens {where}.</source>
      <translation>Ihr Schlüssel öffnet {where}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} is a security editor, whose log has not come here. Ask for a packet.</source>
      <translation>{who} gehört zur Sicherheitsredaktion; das Protokoll ist noch nicht hier. Bitten Sie um ein Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>out of hours</source>
      <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>outside assignment</source>
      <translation>außerhalb des Auftrags</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>from another laptop</source>
      <translation>von anderem Laptop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>burst</source>
      <translation>Häufung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>first time ever</source>
      <translation>zum ersten Mal</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>after publication</source>
      <translation>nach dem Erscheinen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>refused</source>
      <translation>verweigert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>several tries</source>
      <translation>mehrere Versuche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>lead</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>contributor</source>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>reader</source>
      <translation>Nur lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>reporter</source>
      <translation>Reporter/in</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>editor</source>
      <translation>Redakteur/in</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>security editor</source>
      <translation>Sicherheitsredaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} could open {where} since {day}, and never did.</source>
      <translation>{who} konnte {where} seit {day} öffnen und tat es nie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} can open {where} today. Hand it over, or end the access.</source>
      <translation>{who} kann {where} heute öffnen. Übergeben Sie es, oder beenden Sie den Zugang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>This laptop of {who} was last heard of on {day}.</source>
      <translation>Von diesem Laptop von {who} hörte man zuletzt am {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>It was locked then: without the passphrase nothing on it opens.</source>
      <translation>Er war da gesperrt: Ohne die Passphrase öffnet sich nichts darauf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Its log ends without a lock: it may have been open. Suspend {who} until this is clear.</source>
      <translation>Sein Protokoll endet ohne Sperre: Er kann offen gewesen sein. Suspendieren Sie {who}, bis das geklärt ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{where} was on it.</source>
      <translation>{where} war darauf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} holds the name of {subject} in {where}: the promise is touched.</source>
      <translation>{who} hält den Namen von {subject} in {where}: Die Zusage ist berührt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{subject} in {where}: promised to be destroyed by {day}.</source>
      <translation>{subject} in {where}: Vernichtung zugesagt bis {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{subject} in {where}: on hold, though promised to be destroyed by {day}.</source>
      <translation>{subject} in {where}: mit Sperrvermerk, obwohl Vernichtung bis {day} zugesagt war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} has not confirmed the purge of {day} in {where}. Ask for a packet.</source>
      <translation>{who} hat die Vernichtung vom {day} in {where} nicht bestätigt. Bitten Sie um ein Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} holds the name of {subject} in {where}, and was never promised. Ask the lead to seal it anew.</source>
      <translation>{who} hält den Namen von {subject} in {where}, und das war nie zugesagt. Bitten Sie die Leitung, ihn neu zu versiegeln.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} opened the name of {subject} in {where}, and was never promised.</source>
      <translation>{who} hat den Namen von {subject} in {where} geöffnet, und das war nie zugesagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Your key opens the access log of {who}.</source>
      <translation>Ihr Schlüssel öffnet das Zugriffsprotokoll von {who}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} is a security editor.</source>
      <translation>{who} gehört zur Sicherheitsredaktion.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{who} wrote %Ln times, as far as the log says it. The lines say where.</source>
      <translation>
        <numerusform>{who} hat %Ln Mal geschrieben, soweit das Protokoll es sagt. Die Zeilen sagen, wo.</numerusform>
        <numerusform>{who} hat %Ln Mal geschrieben, soweit das Protokoll es sagt. Die Zeilen sagen, wo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>%Ln copies, prints, exports and packets of {who}.</source>
      <translation>
        <numerusform>%Ln Kopie, Ausdruck, Herausgabe oder Paket von {who}.</numerusform>
        <numerusform>%Ln Kopien, Ausdrucke, Herausgaben und Pakete von {who}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>founder</source>
      <translation>Gründung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{initials} {number}</source>
      <translation>{initials} {number}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Areas covered</source>
      <translation>Verdeckte Stellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Due</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Promised to</source>
      <translation>Zugesagt an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Together</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Tool</source>
      <translation>Werkzeug</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Refers to</source>
      <translation>Bezieht sich auf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>Last</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{did} that says it is from {who}</source>
      <translation>{did}, angeblich von {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{did}: {who}</source>
      <translation>{did}: {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>{role} until {day}</source>
      <translation>{role} bis {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/lines_words.py" />
      <source>by {who}</source>
      <translation>durch {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Did</source>
      <translation>Was getan</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/model.py" />
      <source>Laptop</source>
      <translation>Laptop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>whole</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>not whole</source>
      <translation>nicht vollständig</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits</source>
      <translation>
        <numerusform>%Ln Eintrag</numerusform>
        <numerusform>%Ln Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln places whole</source>
      <translation>
        <numerusform>%Ln Ort vollständig</numerusform>
        <numerusform>%Ln Orte vollständig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln not</source>
      <translation>
        <numerusform>%Ln nicht</numerusform>
        <numerusform>%Ln nicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>%Ln commits checked in {s} s</source>
      <translation>
        <numerusform>%Ln Eintrag in {s} s geprüft</numerusform>
        <numerusform>%Ln Einträge in {s} s geprüft</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}: {finding}</source>
      <translation>{name}: {finding}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/over_desk.py" />
      <source>{name}, {done} of {all}</source>
      <translation>{name}, {done} von {all}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Which events</source>
      <translation>Welche Ereignisse</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/page.py" />
      <source>%Ln events, newest first</source>
      <translation>
        <numerusform>%Ln Ereignis</numerusform>
        <numerusform>%Ln Ereignisse, neueste zuerst</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Your own events, codenames only</source>
      <translation>Ihre eigenen Ereignisse, nur Codenamen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>Yours</source>
      <translation>Ihre</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/page.py" />
      <source>No event of this kind.</source>
      <translation>Kein Ereignis dieser Art.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>This view is itself an event.</source>
      <translation>Auch dieser Blick ist ein Ereignis.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>A log cannot show what other software read with the same key</source>
      <translation>Was andere Programme mit demselben Schlüssel lasen, kann kein Protokoll zeigen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Feeds</source>
      <translation>Verkettete Reihen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>not checked yet</source>
      <translation>noch nicht geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>Verify again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>This view is itself an event, open to the whole desk.</source>
      <translation>Diese Ansicht ist selbst ein Ereignis, offen für die ganze Redaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/parts.py" />
      <source>none was asked for</source>
      <translation>keiner verlangt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/question_list.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/question_list.py" />
      <source>Saved</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Identities</source>
      <translation>Identitäten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Came in</source>
      <translation>Kam herein</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Went out</source>
      <translation>Ging hinaus</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>This laptop</source>
      <translation>Dieser Laptop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/questions.py" />
      <source>Auditors</source>
      <translation>Prüfende</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>%Ln lines</source>
      <translation>
        <numerusform>%Ln Zeile</numerusform>
        <numerusform>%Ln Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Codenames only. The SHA-256 of this file stands in the access log of who made it.</source>
      <translation>Nur Codenamen. Der SHA-256 dieser Datei steht im Zugriffsprotokoll dessen, der sie gemacht hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Reason, why listed</source>
      <translation>Grund, warum gelistet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>made {when} UTC</source>
      <translation>erstellt {when} UTC</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reported.py" />
      <source>Question {number}: {name}</source>
      <translation>Frage {number}: {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>Write the report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>Forget this question</source>
      <translation>Diese Frage vergessen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/reporting.py" />
      <source>The report is written. Its SHA-256 {digits} is on record.</source>
      <translation>Der Bericht ist geschrieben. Sein SHA-256 {digits} ist protokolliert.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln feeds</source>
      <translation>
        <numerusform>%Ln Reihe</numerusform>
        <numerusform>%Ln Reihen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln whole</source>
      <translation>
        <numerusform>%Ln vollständig</numerusform>
        <numerusform>%Ln vollständig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>silent for %Ln days</source>
      <translation>
        <numerusform>seit %Ln Tag still</numerusform>
        <numerusform>seit %Ln Tagen still</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>good {digits}</source>
      <translation>gültig {digits}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>not good {digits}</source>
      <translation>ungültig {digits}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>%Ln forked</source>
      <translation>
        <numerusform>%Ln gegabelt</numerusform>
        <numerusform>%Ln gegabelt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Feed {laptop}, number {seq}</source>
      <translation>Reihe {laptop}, Nummer {seq}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>forked at {seq}</source>
      <translation>gegabelt bei {seq}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Event {id}</source>
      <translation>Ereignis {id}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>one of two events with number {seq}</source>
      <translation>eines von zwei Ereignissen mit der Nummer {seq}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>Follows</source>
      <translation>Folgt auf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/strips.py" />
      <source>{n} silent, for {days} days at most</source>
      <translation>{n} still, seit höchstens {days} Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>unlocked</source>
      <translation>entsperrt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>failed to unlock</source>
      <translation>vergeblich zu entsperren versucht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened with the recovery code</source>
      <translation>mit dem Wiederherstellungscode geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded the desk</source>
      <translation>Redaktion gegründet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>founded a story</source>
      <translation>Recherche angelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a story</source>
      <translation>Recherche zurückgezogen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a story back</source>
      <translation>Recherche zurückgeholt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew a source</source>
      <translation>Quelle zurückgezogen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought a source back</source>
      <translation>Quelle zurückgeholt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened a story</source>
      <translation>Recherche geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened the inbox</source>
      <translation>Eingang geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read a tip</source>
      <translation>Hinweis gelesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>looked at a document</source>
      <translation>Dokument angesehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened what a search found</source>
      <translation>Suchtreffer geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>withdrew an import</source>
      <translation>Import zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>filed a tip</source>
      <translation>Hinweis abgelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>added a source</source>
      <translation>Quelle hinzugefügt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a promise</source>
      <translation>Zusage geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked for an identity</source>
      <translation>nach einer Identität gefragt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened an identity</source>
      <translation>Identität geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>was refused an identity</source>
      <translation>Identität verweigert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sealed it again</source>
      <translation>wieder versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>copied</source>
      <translation>kopiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>exported</source>
      <translation>herausgegeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>handed over</source>
      <translation>übergeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>made a copy</source>
      <translation>hat eine Kopie gemacht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a key slot</source>
      <translation>Schlüsselfach geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a setting</source>
      <translation>Einstellung geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>destroyed</source>
      <translation>vernichtet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>verified the log</source>
      <translation>Protokoll geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>read the log</source>
      <translation>Protokoll gelesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>laptop restored or cloned</source>
      <translation>Laptop zurückgesetzt oder geklont</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>the clock went back</source>
      <translation>die Uhr ging zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>wrote the heads down</source>
      <translation>Enden festgehalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a person join</source>
      <translation>eine Person beitreten lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>joined the desk</source>
      <translation>der Redaktion beigetreten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>ended a person at the desk</source>
      <translation>eine Person der Redaktion beendet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed the root's holders</source>
      <translation>die Halter der Wurzel geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>named a lead by the root</source>
      <translation>durch die Wurzel eine Leitung benannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>proposed a statement of the root</source>
      <translation>einen Beschluss der Wurzel vorgeschlagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>signed a statement of the root</source>
      <translation>einen Beschluss der Wurzel unterschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a person in</source>
      <translation>eine Person hereingelassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>ended an access</source>
      <translation>einen Zugang beendet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>left a story</source>
      <translation>eine Recherche verlassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refiled what was set aside</source>
      <translation>Beiseitegelegtes neu abgelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>kept a branch of a feed</source>
      <translation>einen Zweig einer Reihe behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed a role at the desk</source>
      <translation>eine Rolle in der Redaktion geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>suspended a person</source>
      <translation>eine Person suspendiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>lifted a suspension</source>
      <translation>eine Suspendierung aufgehoben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>changed an access</source>
      <translation>einen Zugang geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>re-keyed a file</source>
      <translation>eine Datei neu verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sent a packet</source>
      <translation>ein Paket gesendet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>received a packet</source>
      <translation>ein Paket empfangen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused a packet</source>
      <translation>ein Paket abgelehnt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>released a share</source>
      <translation>einen Teil freigegeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>refused a share</source>
      <translation>einen Teil verweigert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>let a request run out</source>
      <translation>eine Anfrage verfallen lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>sealed an identity to its keepers</source>
      <translation>eine Identität den Eingeweihten versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked to lead a story without leads</source>
      <translation>hat darum gebeten, eine Recherche ohne Leitung zu leiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>recovered a story</source>
      <translation>eine Recherche wiederhergestellt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>set a hold</source>
      <translation>einen Sperrvermerk gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>lifted a hold</source>
      <translation>einen Sperrvermerk aufgehoben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>confirmed a purge</source>
      <translation>eine Vernichtung bestätigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>printed</source>
      <translation>gedruckt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>removed an original</source>
      <translation>ein Original entfernt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>reported a laptop lost</source>
      <translation>einen Laptop verloren gemeldet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>reviewed a finding</source>
      <translation>einen Befund geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>asked the logs</source>
      <translation>die Protokolle befragt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>made a report</source>
      <translation>einen Bericht gemacht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>renewed the intake address</source>
      <translation>hat die Empfangsadresse erneuert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>brought in a key</source>
      <translation>hat einen Schlüssel hereingebracht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>destroyed a key</source>
      <translation>hat einen Schlüssel vernichtet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>opened with a key</source>
      <translation>hat mit einem Schlüssel geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>set the day of publication</source>
      <translation>den Erscheinungstag gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>Inbox</source>
      <translation>Eingang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/telling.py" />
      <source>{did} ×{n}</source>
      <translation>{did} ×{n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/audit/told_list.py" />
      <source>What follows from it</source>
      <translation>Was daraus folgt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/audit/told_list.py" />
      <source>%Ln more of these; the report has all of them.</source>
      <translation>
        <numerusform>%Ln weitere davon; im Bericht stehen alle.</numerusform>
        <numerusform>%Ln weitere davon; im Bericht stehen alle.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>By phone</source>
      <translation>Am Telefon</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>In person</source>
      <translation>Persönlich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Letter</source>
      <translation>Brief</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>How it came</source>
      <translation>Wie es kam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Tip text</source>
      <translation>Text des Hinweises</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>What did they say?</source>
      <translation>Was wurde gesagt?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Promised</source>
      <translation>Zugesagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Goes to</source>
      <translation>Geht an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Who can see</source>
      <translation>Wer es sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Draft, later, keep</source>
      <translation>Entwurf, später, behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the inbox</source>
      <translation>
        <numerusform>%Ln Person im Eingang</numerusform>
        <numerusform>%Ln Personen im Eingang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>%Ln people of the story</source>
      <translation>
        <numerusform>%Ln Person der Recherche</numerusform>
        <numerusform>%Ln Personen der Recherche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Off the record, until agreed</source>
      <translation>Vertraulich, bis etwas vereinbart ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Who can see: %Ln</source>
      <translation>
        <numerusform>Wer es sieht: %Ln Person</numerusform>
        <numerusform>Wer es sieht: %Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms: {terms}. Nothing is promised yet.</source>
      <translation>Bedingungen: {terms}. Noch ist nichts zugesagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Terms: {terms}. Promised: {promised}</source>
      <translation>Bedingungen: {terms}. Zugesagt: {promised}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/form.py" />
      <source>Draft sealed {time}</source>
      <translation>Entwurf versiegelt {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moment.py" />
      <source>When it was said</source>
      <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moment.py" />
      <source>Change when it was said</source>
      <translation>Zeitpunkt ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>In which story is the source?</source>
      <translation>Zu welcher Recherche gehört die Quelle?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A new story…</source>
      <translation>Eine neue Recherche …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A few letters of the title or codename</source>
      <translation>Ein paar Buchstaben von Titel oder Codename</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>Whose identity is it?</source>
      <translation>Wessen Identität ist das?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A new source, under an alias that is drawn</source>
      <translation>Eine neue Quelle, unter einem gezogenen Decknamen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>Seal it</source>
      <translation>Versiegeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/moving.py" />
      <source>A few letters of the alias</source>
      <translation>Ein paar Buchstaben des Decknamens</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>looks like a way to reach someone. Here all %Ln would read it.</source>
      <translation>
        <numerusform>sieht nach einem Kontaktweg aus. Hier würde ihn eine Person lesen.</numerusform>
        <numerusform>sieht nach einem Kontaktweg aus. Hier würden ihn alle %Ln lesen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Move it into a sealed identity</source>
      <translation>In eine versiegelte Identität verschieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>A way to reach someone stands in the text.</source>
      <translation>Im Text steht ein Kontaktweg.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/offer.py" />
      <source>Being sealed.</source>
      <translation>Wird versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/rows.py" />
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Quick capture</source>
      <translation>Schnellnotiz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Where does it go?</source>
      <translation>Wohin damit?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>What did you promise?</source>
      <translation>Was haben Sie zugesagt?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>On which terms was it said?</source>
      <translation>Unter welchen Bedingungen wurde es gesagt?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>It is being kept.</source>
      <translation>Es wird gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Write what they said.</source>
      <translation>Schreiben Sie, was gesagt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Not kept yet: the disk is full.</source>
      <translation>Noch nicht gespeichert: Die Festplatte ist voll.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Not kept yet.</source>
      <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Only I may know your name</source>
      <translation>Nur ich darf Ihren Namen kennen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>[sealed with {alias}]</source>
      <translation>[versiegelt bei {alias}]</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/capture/window.py" />
      <source>Kept in {place}.</source>
      <translation>Gespeichert in {place}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a part is missing</source>
      <translation>ein Teil fehlt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its letters are no base64</source>
      <translation>seine Zeichen sind kein base64</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its body</source>
      <translation>sein Inhalt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>who wrote it</source>
      <translation>wer es schrieb</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>what it carries</source>
      <translation>was es trägt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a commit</source>
      <translation>ein Eintrag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is cut off</source>
      <translation>es ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is nested too deep</source>
      <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the feed it belongs to</source>
      <translation>die verkettete Reihe, zu der es gehört</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its fields</source>
      <translation>seine Felder</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its form</source>
      <translation>seine Form</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its beginning</source>
      <translation>sein Anfang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its header</source>
      <translation>sein Kopf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its holders</source>
      <translation>seine Halter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its structure</source>
      <translation>sein Aufbau</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a key</source>
      <translation>ein Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its length</source>
      <translation>seine Länge</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a count</source>
      <translation>eine Anzahl</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an operation</source>
      <translation>eine Operation</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its operations</source>
      <translation>seine Operationen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the root</source>
      <translation>die Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its salt</source>
      <translation>sein Salz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its number in the feed</source>
      <translation>seine Nummer in der verketteten Reihe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>one of its sides</source>
      <translation>eine seiner Seiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a statement of the root</source>
      <translation>ein Beschluss der Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its text</source>
      <translation>sein Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its kind</source>
      <translation>seine Art</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its version</source>
      <translation>seine Version</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a share (X25519)</source>
      <translation>ein Anteil (X25519)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient (X25519)</source>
      <translation>ein Empfänger (X25519)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another source</source>
      <translation>es gehört zu einer anderen Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it answers another request</source>
      <translation>er antwortet auf eine andere Anfrage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another seal</source>
      <translation>er gehört zu einem anderen Siegel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it belongs to another keeper</source>
      <translation>er gehört einer anderen eingeweihten Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its armor of letters</source>
      <translation>seine Hülle aus Buchstaben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the length of the document</source>
      <translation>die Länge des Dokuments</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its file key</source>
      <translation>sein Dateischlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the proof of its header</source>
      <translation>der Nachweis seines Kopfs</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a share (post-quantum)</source>
      <translation>ein Anteil (Post-Quanten)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient (post-quantum)</source>
      <translation>ein Empfänger (Post-Quanten)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an identity</source>
      <translation>eine Identität</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a key slot</source>
      <translation>ein Schlüsselfach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its content</source>
      <translation>sein Inhalt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a passphrase's recipient</source>
      <translation>der Empfänger einer Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a passphrase beside other recipients</source>
      <translation>eine Passphrase neben anderen Empfängern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the work that its passphrase asks for</source>
      <translation>der Aufwand, den die Passphrase verlangt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a keeper's share</source>
      <translation>der Teil einer eingeweihten Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a recipient</source>
      <translation>ein Empfänger</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the body of a recipient</source>
      <translation>der Inhalt eines Empfängers</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its first line</source>
      <translation>seine erste Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the place it belongs to</source>
      <translation>der Ort, zu dem es gehört</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its commits</source>
      <translation>seine Einträge</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a change larger than Tipdesk takes in at once</source>
      <translation>eine größere Änderung, als Tipdesk auf einmal aufnimmt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>more of a newer Tipdesk than can wait here</source>
      <translation>mehr von einem neueren Tipdesk, als hier warten kann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its people's keys</source>
      <translation>die Schlüssel seiner Personen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its parts</source>
      <translation>seine Teile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its number, which another packet bore</source>
      <translation>seine Nummer, die ein anderes Paket trug</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>what fills it up</source>
      <translation>was es auffüllt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its signature</source>
      <translation>seine Signatur</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>somebody's drawer</source>
      <translation>jemandes Schublade</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>another inbox</source>
      <translation>ein anderer Eingang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>an access log</source>
      <translation>ein Zugriffsprotokoll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the people of another desk</source>
      <translation>die Personen einer anderen Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the document has no such page, or the copy leaves it out</source>
      <translation>das Dokument hat diese Seite nicht, oder die Kopie lässt sie aus</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a picture holds one page; choose one, or make a PDF</source>
      <translation>ein Bild fasst eine Seite; wählen Sie eine, oder machen Sie ein PDF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has no pages of pixels</source>
      <translation>es hat keine Seiten aus Bildpunkten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>drawing it took too long</source>
      <translation>es zu zeichnen dauerte zu lange</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>drawing it takes more memory than is allowed</source>
      <translation>es zu zeichnen braucht mehr Speicher als erlaubt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has more pixels than are drawn</source>
      <translation>es hat mehr Bildpunkte, als gezeichnet werden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the sandbox broke down over it</source>
      <translation>die Sandbox brach darüber zusammen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is encrypted</source>
      <translation>es ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is too damaged</source>
      <translation>es ist zu stark beschädigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>its file could not be read</source>
      <translation>seine Datei ließ sich nicht lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>no desk is noted in it</source>
      <translation>keine Redaktion ist darin vermerkt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>a document's record</source>
      <translation>der Eintrag eines Dokuments</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another compartment's file</source>
      <translation>es ist die Datei eines anderen Fachs</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another document</source>
      <translation>es ist ein anderes Dokument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is another file</source>
      <translation>es ist eine andere Datei</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it holds another person's slots</source>
      <translation>es enthält die Fächer einer anderen Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is called a copy, and carries more than pixels</source>
      <translation>es heißt Kopie und trägt mehr als Bildpunkte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it was never finished</source>
      <translation>sie wurde nie fertig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is missing</source>
      <translation>sie fehlt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>no key opens it</source>
      <translation>kein Schlüssel öffnet sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>nobody's key slots are in it</source>
      <translation>darin sind niemandes Schlüsselfächer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no compartment</source>
      <translation>sie ist kein Fach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no file</source>
      <translation>sie ist keine Datei</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no key</source>
      <translation>sie ist kein Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no file of key slots</source>
      <translation>sie ist keine Datei von Schlüsselfächern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is no vault</source>
      <translation>sie ist kein Tresor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is not as it was packed</source>
      <translation>sie ist nicht, wie sie gepackt wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is not sealed to this person</source>
      <translation>sie ist nicht für diese Person versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it has not the id that it was made with</source>
      <translation>sie hat nicht die Nummer, mit der sie entstand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it was replaced since it was opened</source>
      <translation>sie wurde seit dem Öffnen ersetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the new file is not the old one</source>
      <translation>die neue Datei ist nicht die alte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>the new slot was not kept</source>
      <translation>das neue Fach blieb nicht erhalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it holds something that its author did not sign</source>
      <translation>es enthält etwas, das sein Verfasser nicht unterschrieben hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/damage.py" />
      <source>it is too large</source>
      <translation>sie ist zu groß</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>Leave them</source>
      <translation>Liegen lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>Came in, not merged</source>
      <translation>Angekommen, nicht übernommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/came.py" />
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Taking in what others decided</source>
      <translation>Wird übernommen, was andere entschieden haben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>The root's holders, together</source>
      <translation>Die Halter der Wurzel, gemeinsam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Everyone at the desk</source>
      <translation>Alle in der Redaktion</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln new changes</source>
      <translation>
        <numerusform>%Ln neue Änderung</numerusform>
        <numerusform>%Ln neue Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes merged</source>
      <translation>
        <numerusform>%Ln Änderung übernommen</numerusform>
        <numerusform>%Ln Änderungen übernommen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>refused: nothing of it was taken in</source>
      <translation>abgelehnt: Nichts davon wurde übernommen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes were set aside: they do not count. A lead can look.</source>
      <translation>
        <numerusform>%Ln Änderung wurde beiseitegelegt: Sie zählt nicht. Die Leitung kann sie ansehen.</numerusform>
        <numerusform>%Ln Änderungen wurden beiseitegelegt: Sie zählen nicht. Die Leitung kann sie ansehen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Its sender was ended or suspended. A lead said that it counts all the same.</source>
      <translation>Der Zugang des Absenders wurde beendet oder suspendiert. Eine Leitung hat gesagt, dass es trotzdem zählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Its sender is at the desk, and not among the people of this place as far as is known here.</source>
      <translation>Der Absender gehört zur Redaktion, aber, soweit hier bekannt, nicht zu den Beteiligten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Another access log of the same person is here already. Ask them, and tell the security editor.</source>
      <translation>Ein anderes Zugriffsprotokoll derselben Person ist schon hier. Fragen Sie sie, und sagen Sie es der Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the desk's roster</source>
      <translation>das Verzeichnis der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the inbox</source>
      <translation>der Eingang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>your access log</source>
      <translation>Ihr Zugriffsprotokoll</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln documents</source>
      <translation>
        <numerusform>%Ln Dokument</numerusform>
        <numerusform>%Ln Dokumente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>comes here for the first time</source>
      <translation>kommt zum ersten Mal hierher</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln set aside</source>
      <translation>
        <numerusform>%Ln beiseitegelegt</numerusform>
        <numerusform>%Ln beiseitegelegt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>a feed forks</source>
      <translation>eine Reihe gabelt sich</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>%Ln changes of {where} merged</source>
      <translation>
        <numerusform>%Ln Änderung von {where} übernommen</numerusform>
        <numerusform>%Ln Änderungen von {where} übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>silent %Ln days</source>
      <translation>
        <numerusform>seit %Ln Tag still</numerusform>
        <numerusform>seit %Ln Tagen still</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>suspended</source>
      <comment>a person</comment>
      <translation>suspendiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>recovery copies of the stories that you lead</source>
      <translation>Wiederherstellungskopien der Recherchen, die Sie leiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>the access log of {name}</source>
      <translation>das Zugriffsprotokoll von {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>A packet</source>
      <translation>Ein Paket</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>{name}, as it claims</source>
      <translation>{name}, nach eigener Angabe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>It stays outside until a lead says that it counts.</source>
      <translation>Es bleibt draußen, bis eine Leitung sagt, dass es zählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/over_exchange.py" />
      <source>Merging {name}</source>
      <translation>{name} wird übernommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Exchange</source>
      <translation>Austausch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Choose folder or stick…</source>
      <translation>Ordner oder Stick wählen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Receive…</source>
      <translation>Empfangen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Where packets are to lie</source>
      <translation>Wohin die Pakete kommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Packets that came</source>
      <translation>Angekommene Pakete</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Packets are being written or merged.</source>
      <translation>Pakete werden geschrieben oder übernommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>No packet is ticked.</source>
      <translation>Kein Paket ist angekreuzt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Nothing is ticked that could be sent.</source>
      <translation>Nichts ist angekreuzt, was gesendet werden könnte.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets lie there. Take them to your colleagues.</source>
      <translation>
        <numerusform>%Ln Paket liegt dort. Bringen Sie es zu Ihren Leuten.</numerusform>
        <numerusform>%Ln Pakete liegen dort. Bringen Sie sie zu Ihren Leuten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets were written before; they are whole.</source>
      <translation>
        <numerusform>%Ln Paket wurde vorher geschrieben; es ist vollständig.</numerusform>
        <numerusform>%Ln Pakete wurden vorher geschrieben; sie sind vollständig.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Writing packets</source>
      <translation>Pakete schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merging packets</source>
      <translation>Pakete übernehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merged. %Ln changes were set aside; Received says why.</source>
      <translation>
        <numerusform>Übernommen. %Ln Änderung wurde beiseitegelegt; warum, steht unter „Angekommen“.</numerusform>
        <numerusform>Übernommen. %Ln Änderungen wurden beiseitegelegt; warum, steht unter „Angekommen“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>%Ln packets are merged.</source>
      <translation>
        <numerusform>%Ln Paket ist übernommen.</numerusform>
        <numerusform>%Ln Pakete sind übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merge %Ln packets</source>
      <translation>
        <numerusform>%Ln Paket übernehmen</numerusform>
        <numerusform>%Ln Pakete übernehmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Merge</source>
      <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Send %Ln packets</source>
      <translation>
        <numerusform>%Ln Paket senden</numerusform>
        <numerusform>%Ln Pakete senden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>Cancelled: {n} of {of} packets are merged, each whole.</source>
      <translation>Abgebrochen: {n} von {of} Paketen sind übernommen, jedes ganz.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/page.py" />
      <source>{n} of {of}</source>
      <translation>{n} von {of}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Nothing came in the last 7 days. Drop a packet here, or press Receive.</source>
      <translation>In den letzten 7 Tagen kam nichts. Ziehen Sie ein Paket hierher, oder drücken Sie „Empfangen“.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Received</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>You are alone at this desk. On the page People somebody can join.</source>
      <translation>Sie sind in dieser Redaktion allein. Auf der Seite „Personen“ kann jemand beitreten.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>%Ln laptops</source>
      <translation>
        <numerusform>%Ln Laptop</numerusform>
        <numerusform>%Ln Laptops</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>What became of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>last 7 days</source>
      <translation>letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Colleagues, last heard of</source>
      <translation>Kolleginnen und Kollegen, zuletzt gehört</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Look…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/received.py" />
      <source>Look at it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Last sent</source>
      <translation>Zuletzt gesendet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>To send</source>
      <translation>Zu senden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Sealed to people, openable by nobody else</source>
      <translation>Versiegelt an Personen, sonst kann es niemand öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>You and your colleagues have the same.</source>
      <translation>Sie und die anderen haben dasselbe.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>No folder or stick is chosen yet.</source>
      <translation>Noch ist kein Ordner oder Stick gewählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Goes along</source>
      <translation>Geht mit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/exchange/sending.py" />
      <source>Into the folder {folder}</source>
      <translation>In den Ordner {folder}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/far.py" />
      <source>{done} of {all}</source>
      <translation>{done} von {all}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>the log of {who}</source>
      <translation>das Protokoll von {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>your drawer</source>
      <translation>Ihre Schublade</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>its place</source>
      <translation>sein Platz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>the entry before it</source>
      <translation>der Eintrag davor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>its list of digests</source>
      <translation>seine Liste der Prüfsummen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, entry {commit} is not as it was signed: {part} was changed in this file. Nothing was repaired. Compare it with a colleague's laptop, or take the file from a backup.</source>
      <translation>{place}: Eintrag {commit} ist nicht so, wie er signiert wurde: {part} wurde in dieser Datei geändert. Nichts wurde repariert. Vergleichen Sie mit dem Laptop einer Kollegin, oder nehmen Sie die Datei aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, number {seq} of {who} exists twice: a backup was restored, a laptop was cloned, or somebody wrote two truths. Only what stands before it counts. Ask {who} which one is theirs.</source>
      <translation>{place}: Nummer {seq} von {who} gibt es zweimal: Eine Sicherung wurde eingespielt, ein Laptop geklont, oder jemand schrieb zwei Wahrheiten. Nur was davor steht, zählt. Fragen Sie {who}, welche die richtige ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, a clock of {who} ran back: entry {commit} claims {claimed}, the one before it {before}. The order of entries does not depend on it. Set the clock of that laptop right.</source>
      <translation>{place}: Eine Uhr von {who} ging rückwärts: Eintrag {commit} nennt {claimed}, der davor {before}. Die Reihenfolge hängt nicht davon ab. Stellen Sie die Uhr jenes Laptops richtig.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, entry {commit} of {who} claims {claimed}, more than a day from now. The order of entries does not depend on it. Set the clock of that laptop right.</source>
      <translation>{place}: Eintrag {commit} von {who} nennt {claimed}, mehr als einen Tag voraus. Die Reihenfolge hängt nicht davon ab. Stellen Sie die Uhr jenes Laptops richtig.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, a line of entries ending in {commit} stands among those that were verified before, and was not there then. Somebody with the file's key put it in. Take the file from a backup, and tell your security editor.</source>
      <translation>{place}: Eine Folge von Einträgen, die mit {commit} endet, steht zwischen früher geprüften und war damals nicht da. Jemand mit dem Schlüssel der Datei hat sie eingefügt. Nehmen Sie die Datei aus einer Sicherung, und sagen Sie es Ihrer Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, the sealed document {name} is gone or not what its record says. Everything else can be read. Take this one file from a backup.</source>
      <translation>{place}: Das versiegelte Dokument {name} fehlt oder ist nicht das, was sein Eintrag sagt. Alles andere ist lesbar. Nehmen Sie diese eine Datei aus einer Sicherung.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, no good signature covers the last %Ln entries of a line, from {commit} on. They do not count. Take the file from a backup, or ask a colleague for a packet.</source>
      <translation>
        <numerusform>{place}: Der letzte Eintrag einer Folge, {commit}, hat keine gültige Signatur und zählt nicht. Nehmen Sie die Datei aus einer Sicherung, oder bitten Sie um ein Paket.</numerusform>
        <numerusform>{place}: Die letzten %Ln Einträge einer Folge, ab {commit}, haben keine gültige Signatur und zählen nicht. Nehmen Sie die Datei aus einer Sicherung, oder bitten Sie um ein Paket.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that others name never came here, {commit} among them. What builds on them waits. Ask for a packet.</source>
      <translation>
        <numerusform>{place}: Ein Eintrag, den andere nennen, kam nie hier an: {commit}. Was darauf aufbaut, wartet. Bitten Sie um ein Paket.</numerusform>
        <numerusform>{place}: %Ln Einträge, die andere nennen, kamen nie hier an, darunter {commit}. Was darauf aufbaut, wartet. Bitten Sie um ein Paket.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln parts of entry {commit} are gone without a purge that counts. Ask for a packet, or take the file from a backup.</source>
      <translation>
        <numerusform>{place}: Ein Teil von Eintrag {commit} fehlt, ohne dass eine gültige Vernichtung es erklärt. Bitten Sie um ein Paket, oder nehmen Sie die Datei aus einer Sicherung.</numerusform>
        <numerusform>{place}: %Ln Teile von Eintrag {commit} fehlen, ohne dass eine gültige Vernichtung es erklärt. Bitten Sie um ein Paket, oder nehmen Sie die Datei aus einer Sicherung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln statements of the desk's root contradict the one that this laptop follows. Nothing of them counts here. Ask the root's holders, by another channel, which one they signed last.</source>
      <translation>
        <numerusform>{place}: Ein Beschluss der Wurzel widerspricht dem, dem dieser Laptop folgt. Nichts davon zählt hier. Fragen Sie die Halter der Wurzel auf anderem Weg, welchen sie zuletzt unterschrieben haben.</numerusform>
        <numerusform>{place}: %Ln Beschlüsse der Wurzel widersprechen dem, dem dieser Laptop folgt. Nichts davon zählt hier. Fragen Sie die Halter der Wurzel auf anderem Weg, welchen sie zuletzt unterschrieben haben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/findings.py" />
      <source>In {place}, %Ln entries that were here on {seen} are gone, {commit} among them: an older file was put in its place. If you restored a backup, a packet from a colleague brings them back. If you did not, tell your security editor.</source>
      <translation>
        <numerusform>{place}: Ein Eintrag, der am {seen} hier war, fehlt: {commit}. Eine ältere Datei liegt an ihrer Stelle. Haben Sie eine Sicherung eingespielt, bringt ein Paket sie zurück. Wenn nicht, sagen Sie es Ihrer Sicherheitsredaktion.</numerusform>
        <numerusform>{place}: %Ln Einträge, die am {seen} hier waren, fehlen, darunter {commit}. Eine ältere Datei liegt an ihrer Stelle. Haben Sie eine Sicherung eingespielt, bringt ein Paket sie zurück. Wenn nicht, sagen Sie es Ihrer Sicherheitsredaktion.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/findings.py" />
      <source>part {n} of it</source>
      <translation>Teil {n} davon</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Write it on paper. It is not shown again.</source>
      <translation>Schreiben Sie ihn auf Papier. Er wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>to show that the paper is right. The vault is made only after the code has opened a test slot.</source>
      <translation>um zu zeigen, dass das Papier stimmt. Der Tresor entsteht erst, wenn der Code ein Probefach geöffnet hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code, 26 letters in groups, shown once</source>
      <translation>Wiederherstellungscode, 26 Buchstaben in Gruppen, einmal gezeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Draw another</source>
      <translation>Neu ziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Show larger</source>
      <translation>Größer zeigen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Recovery code</source>
      <translation>Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It is written down</source>
      <translation>Er ist aufgeschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>It opens the vault without passphrase and key ring.</source>
      <translation>Er öffnet den Tresor ohne Passphrase und Schlüsselbund.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Keep the paper apart from this laptop. Who finds both can open everything.</source>
      <translation>Bewahren Sie das Papier getrennt von diesem Laptop auf. Wer beides findet, kann alles öffnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Group {number}</source>
      <translation>Gruppe {number}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/code.py" />
      <source>Type groups {first}, {second} and {third}</source>
      <translation>Tippen Sie die Gruppen {first}, {second} und {third} ab</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>You can lock now and go on later: unlocking brings you back here.</source>
      <translation>Sie können jetzt sperren und später weitermachen: Das Entsperren bringt Sie hierher zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>By telephone or in person. They type what they hear, and so know that the keys are yours.</source>
      <translation>Am Telefon oder persönlich. Dort wird getippt, was zu hören ist, und so ist sicher, dass es Ihre Schlüssel sind.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>On a stick, or by any way at all: it holds your name and your public keys, and nothing secret.</source>
      <translation>Auf einem Stick oder sonst wie: Sie enthält Ihren Namen und Ihre öffentlichen Schlüssel, nichts Geheimes.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The editor lets you join and sends the desk's roster, sealed to you.</source>
      <translation>Die Redaktion lässt Sie beitreten und schickt ihr Verzeichnis, an Sie versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Where you share the editor's laptop, no packet is needed.</source>
      <translation>Wo Sie den Laptop teilen, braucht es kein Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>They are other words than yours. By them you know that this is their desk, and nobody's between.</source>
      <translation>Es sind andere Wörter als Ihre. Daran erkennen Sie, dass es diese Redaktion ist und niemand dazwischen steht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Join a desk</source>
      <translation>Einer Redaktion beitreten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Save your file…</source>
      <translation>Ihre Datei sichern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The desk's packet…</source>
      <translation>Das Paket der Redaktion…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Come to the desk</source>
      <translation>Zur Redaktion kommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Your words</source>
      <translation>Ihre Wörter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>They have them</source>
      <translation>Sie sind angekommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Save your file</source>
      <translation>Ihre Datei sichern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The desk's packet</source>
      <translation>Das Paket der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>The roster is being read.</source>
      <translation>Das Verzeichnis wird gelesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Read these words to an editor of the desk</source>
      <translation>Lesen Sie diese Wörter jemandem aus der Redaktion vor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Give them your file</source>
      <translation>Geben Sie Ihre Datei weiter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>When the desk's packet has come, or a guest's story</source>
      <translation>Wenn das Paket der Redaktion da ist, oder die Recherche für einen Gast</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>Type the eight words that the editor reads to you</source>
      <translation>Tippen Sie die acht Wörter, die man Ihnen vorliest</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/joining.py" />
      <source>{name} is saved. Give it to the editor.</source>
      <translation>{name} ist gesichert. Geben Sie die Datei weiter.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>It stands inside the vault only. While Tipdesk is locked, nothing shows it.</source>
      <translation>Er steht nur im Tresor. Solange Tipdesk gesperrt ist, zeigt ihn nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Not by mail or chat: who could change the file could change them too.</source>
      <translation>Nicht per Mail oder Chat: Wer die Datei ändern könnte, könnte auch sie ändern.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A label to choose your key by when others use this laptop too. It lies in the open: two words that say nothing about you. This one was drawn; another does as well.</source>
      <translation>Ein Etikett, an dem Sie Ihren Schlüssel erkennen, wenn andere diesen Laptop auch nutzen. Es liegt offen: zwei Wörter, die nichts über Sie sagen. Dieses wurde gezogen; ein anderes geht auch.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk or an invitation</source>
      <translation>Eine Redaktion oder eine Einladung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found a desk, or join one</source>
      <translation>Eine Redaktion gründen oder einer beitreten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>A desk is a newsroom's circle of trust: its people, its policy, its intake key.</source>
      <translation>Eine Redaktion ist hier ein Kreis des Vertrauens: ihre Menschen, ihre Regeln, ihr Eingangsschlüssel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found a desk</source>
      <translation>Eine Redaktion gründen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Found or join</source>
      <translation>Gründen oder beitreten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Name of the desk</source>
      <translation>Name der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>First you make your own keys, here. Nobody else ever has them.</source>
      <translation>Zuerst machen Sie hier Ihre eigenen Schlüssel. Niemand sonst hat sie je.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Then you read eight words to an editor of the desk, and give them a file.</source>
      <translation>Dann lesen Sie jemandem aus der Redaktion acht Wörter vor und geben eine Datei weiter.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>They send a packet back and read eight words to you: by these you know that it is their desk.</source>
      <translation>Zurück kommen ein Paket und acht vorgelesene Wörter: Daran erkennen Sie, dass es diese Redaktion ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The desk's name is missing.</source>
      <translation>Der Name der Redaktion fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Who you are here</source>
      <translation>Wer Sie hier sind</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your colleagues see the name. Whoever finds this laptop sees at most the mark.</source>
      <translation>Den Namen sehen Ihre Kolleginnen und Kollegen. Wer diesen Laptop findet, sieht höchstens die Kennung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark on this laptop</source>
      <translation>Ihre Kennung auf diesem Laptop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Draw another mark</source>
      <translation>Eine andere Kennung ziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your name is missing.</source>
      <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Your mark is missing.</source>
      <translation>Ihre Kennung fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The mark holds a part of your name, and it lies in the open.</source>
      <translation>Die Kennung enthält einen Teil Ihres Namens, und sie liegt offen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The Vell Harbour Lantern</source>
      <translation>Die Hafenlaterne</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>There is no server.</source>
      <translation>Es gibt keinen Server.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>The vault lies on this laptop. What colleagues share travels as sealed packets.</source>
      <translation>Der Tresor liegt auf diesem Laptop. Was geteilt wird, reist in versiegelten Paketen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Read words by telephone or in person.</source>
      <translation>Wörter am Telefon oder persönlich vorlesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>Ines Corvane</source>
      <translation>Ines Corvane</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/naming.py" />
      <source>blue mug</source>
      <translation>blaue Tasse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Step {number} of {count}: {name}</source>
      <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Nothing is written until the last step, and then all at once.</source>
      <translation>Vor dem letzten Schritt wird nichts geschrieben, und dann alles auf einmal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>First run</source>
      <translation>Erster Start</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Open another vault…</source>
      <translation>Anderen Tresor öffnen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>The vault is being made.</source>
      <translation>Der Tresor wird angelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Make your keys</source>
      <translation>Ihre Schlüssel machen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Make the desk</source>
      <translation>Redaktion anlegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Nothing is written until the last step. Then you read your words to the desk.</source>
      <translation>Bis zum letzten Schritt wird nichts geschrieben. Dann lesen Sie der Redaktion Ihre Wörter vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/page.py" />
      <source>Creating '{desk}' for {person}. Nothing is written until the last step, and then all at once.</source>
      <translation>„{desk}“ wird für {person} angelegt. Vor dem letzten Schritt wird nichts geschrieben, und dann alles auf einmal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Passphrase and recovery</source>
      <translation>Passphrase und Wiederherstellung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>A passphrase, and a way back</source>
      <translation>Eine Passphrase, und ein Weg zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Nobody can reset these for you, whatever their role.</source>
      <translation>Niemand kann sie für Sie zurücksetzen, in keiner Rolle.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>%Ln groups of the code are missing.</source>
      <translation>
        <numerusform>%Ln Gruppe des Codes fehlt.</numerusform>
        <numerusform>%Ln Gruppen des Codes fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>If the key ring is ever lost</source>
      <translation>Falls der Schlüsselbund verloren geht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Recovery opens the vault and binds it anew.</source>
      <translation>Die Wiederherstellung öffnet den Tresor und bindet ihn neu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This laptop's key ring</source>
      <translation>Der Schlüsselbund dieses Laptops</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Key ring found, and it is a real one</source>
      <translation>Schlüsselbund gefunden, ein echter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Its secret is mixed into your passphrase.</source>
      <translation>Sein Geheimnis wird Ihrer Passphrase beigemischt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Plain-text and empty key rings</source>
      <translation>Schlüsselbunde im Klartext oder ohne Inhalt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>None in use. They would be refused.</source>
      <translation>Keiner in Gebrauch. Sie würden abgelehnt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The key ring is locked</source>
      <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Unlock it in your desktop's settings, then draw again.</source>
      <translation>Entsperren Sie ihn in den Einstellungen Ihres Systems und ziehen Sie dann neu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>This key ring keeps its secrets in plain text</source>
      <translation>Dieser Schlüsselbund bewahrt seine Geheimnisse im Klartext auf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>Tipdesk goes on without it.</source>
      <translation>Tipdesk kommt ohne ihn aus.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>There is no key ring here</source>
      <translation>Hier gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/passphrase.py" />
      <source>The passphrase stands alone, which is weaker.</source>
      <translation>Die Passphrase steht allein; das ist schwächer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Desk policy</source>
      <translation>Regeln der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What the desk allows</source>
      <translation>Was die Redaktion erlaubt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>It holds for everybody here, you included. Each change is signed and on record.</source>
      <translation>Sie gelten für alle hier, auch für Sie. Jede Änderung ist signiert und protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Openings a day</source>
      <translation>Öffnungen am Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>How many identities one person may open in a day, each with a reason.</source>
      <translation>Wie viele Identitäten eine Person am Tag öffnen darf, jede mit einem Grund.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Longest opening</source>
      <translation>Längste Öffnung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>After this an opened identity is sealed again by itself.</source>
      <translation>Danach versiegelt sich eine geöffnete Identität von selbst.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Lock when idle</source>
      <translation>Sperren bei Untätigkeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Locking ends the process, and with it all that was in memory.</source>
      <translation>Sperren beendet den Prozess und damit alles, was im Speicher war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Clear the clipboard</source>
      <translation>Zwischenablage leeren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>What was copied here goes again after this, and at each lock.</source>
      <translation>Was hier kopiert wurde, verschwindet danach wieder, und bei jedem Sperren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>One person alone rules this desk.</source>
      <translation>Eine Person allein bestimmt in dieser Redaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>Until its root has three holders, you can change this policy by yourself. When colleagues have joined, make two of them holders: then two of three must sign.</source>
      <translation>Solange die Wurzel keine drei Halter hat, können Sie diese Regeln allein ändern. Wenn andere dazugekommen sind, machen Sie zwei von ihnen zu Haltern: Dann müssen zwei von dreien unterschreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} s</source>
      <translation>{count} s</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/policy.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Flash storage keeps what was once written to it, and a copy in a backup stays a copy.</source>
      <translation>Flash-Speicher behält, was einmal darauf stand, und eine Kopie in einer Sicherung bleibt eine Kopie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Ready to begin</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Nothing was written so far. Now the vault is made all at once, or not at all.</source>
      <translation>Bisher wurde nichts geschrieben. Jetzt entsteht der Tresor auf einmal oder gar nicht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>The passphrase and the recovery code are the only ways in.</source>
      <translation>Passphrase und Wiederherstellungscode sind die einzigen Wege hinein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Both are tried on the new vault before it is kept. If both are lost, it stays closed.</source>
      <translation>Beide werden am neuen Tresor erprobt, bevor er bleibt. Gehen beide verloren, bleibt er zu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>typed twice</source>
      <translation>zweimal getippt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>on paper, three groups typed back</source>
      <translation>auf Papier, drei Gruppen abgetippt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>Desk</source>
      <translation>Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/first_run/ready.py" />
      <source>the one that invites you</source>
      <translation>die einlädt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Cyrillic</source>
      <translation>Kyrillisch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Armenian</source>
      <translation>Armenisch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Cherokee</source>
      <translation>Cherokee</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Full-width</source>
      <translation>Breitformen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/foreign.py" />
      <source>Mathematical</source>
      <translation>Mathematische Zeichen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Set aside</source>
      <translation>Beiseitegelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>File it anew…</source>
      <translation>Neu ablegen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>Why it does not count</source>
      <translation>Warum es nicht zählt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/aside.py" />
      <source>{n}, kept and passed on, not merged</source>
      <translation>{n}, aufbewahrt und weitergegeben, nicht übernommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>Who could open it on a day gone by.</source>
      <translation>Wer es an einem vergangenen Tag öffnen konnte.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On another day</source>
      <translation>An einem anderen Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>2025-03-03 or 3.3.</source>
      <translation>2025-03-03 oder 3.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>That is no whole date yet.</source>
      <translation>Das ist noch kein ganzes Datum.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>until {day}, by {name}</source>
      <translation>bis {day}, durch {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>That day has not come yet; the table shows who can today.</source>
      <translation>Dieser Tag ist noch nicht da; die Tabelle zeigt, wer heute kann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On {day}, by the times that grants and their ends claim.</source>
      <translation>Am {day}, nach den Zeiten, die Zugänge und ihr Ende nennen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/day.py" />
      <source>On {day} nobody could open it here.</source>
      <translation>Am {day} konnte es hier niemand öffnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Whom to let in</source>
      <translation>Wen Sie hereinlassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Write no names here: a purpose is never purged, and everybody who is let in reads it.</source>
      <translation>Schreiben Sie keine Namen hierher: Ein Zweck wird nie vernichtet, und alle, die hereinkommen, lesen ihn.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Let in</source>
      <translation>Hereinlassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>A name</source>
      <translation>Ein Name</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The last day is no whole date yet.</source>
      <translation>Der letzte Tag ist noch kein ganzes Datum.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The last day is over already.</source>
      <translation>Der letzte Tag ist schon vorbei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>The purpose is missing.</source>
      <translation>Der Zweck fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Let {name} in</source>
      <translation>{name} hereinlassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Access of {name}</source>
      <translation>Zugang von {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>Somebody from outside…</source>
      <translation>Jemand von außen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>a guest, until a day</source>
      <translation>ein Gast, bis zu einem Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>no end, or 2025-03-28 or 28.3.</source>
      <translation>kein Ende, oder 2025-03-28 oder 28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/dialogs.py" />
      <source>legal check</source>
      <translation>rechtliche Prüfung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{by} gave it with another program than this. It counts: end it here, or ask them why.</source>
      <translation>{by} hat ihn mit einem anderen Programm als diesem gegeben. Er zählt: Beenden Sie ihn hier, oder fragen Sie nach dem Grund.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} reads everybody's access log, and is in this story.</source>
      <translation>{who} liest alle Zugriffsprotokolle und ist in dieser Recherche.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} is a guest without a last day.</source>
      <translation>{who} ist Gast ohne letzten Tag.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} is a guest, and may write here.</source>
      <translation>{who} ist Gast und darf hier schreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>Nothing can be sealed to the key of {who}: they get no packet.</source>
      <translation>Für den Schlüssel von {who} lässt sich nichts versiegeln: Es geht kein Paket dorthin.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/excesses.py" />
      <source>{who} was let in without a purpose.</source>
      <translation>{who} wurde ohne Zweck hereingelassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>A guest reads this story and nothing else of the desk, until a day, and writes nothing in it. Call them, by a number that you know: they read out eight words from their screen; type what you hear.</source>
      <translation>Ein Gast liest diese Recherche und sonst nichts von der Redaktion, bis zu einem Tag, und schreibt nichts darin. Rufen Sie an, unter einer Nummer, die Sie kennen: Ihr Gast liest acht Wörter vom Bildschirm vor; tippen Sie, was Sie hören.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>They type them when the packet has come, and so know that it is this story, from its leads.</source>
      <translation>Ihr Gast tippt sie, wenn das Paket da ist, und weiß so, dass es diese Recherche ist, von denen, die sie leiten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Then send them the story: it waits on the page Exchange.</source>
      <translation>Senden Sie dann die Recherche: Sie wartet auf der Seite Austausch.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Let a guest in</source>
      <translation>Einen Gast hereinlassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>The name is missing.</source>
      <translation>Der Name fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>A guest is let in until a day: type the last one.</source>
      <translation>Ein Gast wird bis zu einem Tag hereingelassen: Tippen Sie den letzten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>The file of your guest</source>
      <translation>Die Datei Ihres Gastes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Mara Vole</source>
      <translation>Mara Vole</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>What they are called here</source>
      <translation>Wie Ihr Gast hier heißt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>2025-03-28 or 28.3.</source>
      <translation>2025-03-28 oder 28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>Now read these words to {name}</source>
      <translation>Lesen Sie nun {name} diese Wörter vor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/guest.py" />
      <source>{name} is let in as a guest.</source>
      <translation>{name} ist als Gast hereingelassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>The root's holders opened this story for {name}, once.</source>
      <translation>Die Halter der Wurzel haben diese Recherche für {name} geöffnet, ein einziges Mal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Signed by {names}. A security editor reviews it.</source>
      <translation>Unterschrieben von {names}. Die Sicherheitsredaktion sieht es durch.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Only what stands before it counts. Ask {name} which one is theirs.</source>
      <translation>Nur was davor steht, zählt. Fragen Sie {name}, welche die eigene ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>until {moment}</source>
      <translation>bis {moment}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A guest reads one story: nobody from outside comes into the inbox.</source>
      <translation>Ein Gast liest eine Recherche: Von außen kommt niemand in den Eingang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Recuse yourself instead.</source>
      <translation>Erklären Sie sich stattdessen für befangen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>the root</source>
      <comment>who let somebody in</comment>
      <translation>die Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A keeper who is here seals it anew, from the source's page.</source>
      <translation>Wer hier eingeweiht ist, versiegelt es neu, auf der Seite der Quelle.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>A backup was restored, or a laptop was cloned. Until you say which one is yours, neither counts.</source>
      <translation>Eine Sicherung wurde eingespielt oder ein Laptop geklont. Bis Sie sagen, welche die Ihre ist, zählt keine von beiden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>{name}, guest</source>
      <translation>{name}, Gast</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>{alias} is still sealed to {names}, who is gone.</source>
      <translation>{alias} ist noch für {names} versiegelt, nicht mehr dabei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Too few keepers are left to open it, and so nobody can seal it anew.</source>
      <translation>Es sind zu wenige Eingeweihte geblieben, um es zu öffnen; deshalb kann es niemand neu versiegeln.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>Number {n} of {name} exists twice.</source>
      <translation>Nummer {n} von {name} gibt es zweimal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>It is said which one counts; the other is set aside.</source>
      <translation>Gesagt ist, welche zählt; die andere ist beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>still can</source>
      <translation>kann weiterhin</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/over_desk.py" />
      <source>%Ln changes</source>
      <translation>
        <numerusform>%Ln Änderung</numerusform>
        <numerusform>%Ln Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>It counts now, under your name.</source>
      <translation>Es zählt jetzt, unter Ihrem Namen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recuse yourself…</source>
      <translation>Für befangen erklären…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Let somebody in…</source>
      <translation>Jemanden hereinlassen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Before and otherwise</source>
      <translation>Früher und sonst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recused</source>
      <translation>Befangen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Could open it before</source>
      <translation>Konnte es früher öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Packets and backups from those days can still be opened by those who held a key then.</source>
      <translation>Pakete und Sicherungen aus jenen Tagen können die noch öffnen, die damals einen Schlüssel hatten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The security editor sees that tips exist, not what they say.</source>
      <translation>Die Sicherheitsredaktion sieht, dass es Hinweise gibt, nicht, was sie sagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The security editor cannot read this story.</source>
      <translation>Die Sicherheitsredaktion kann diese Recherche nicht lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Everybody of the desk who may be let in is in already.</source>
      <translation>Alle aus der Redaktion, die hereindürfen, sind schon dabei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>End the access of {name}</source>
      <translation>Den Zugang von {name} beenden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The access of {name} has ended.</source>
      <translation>Der Zugang von {name} ist beendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>End it</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Recuse yourself</source>
      <translation>Sich für befangen erklären</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Step aside</source>
      <translation>Zurücktreten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>File it anew</source>
      <translation>Neu ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>File it</source>
      <translation>Ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Which one is yours?</source>
      <translation>Welche ist die Ihre?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>It counts from now on; the other is set aside.</source>
      <translation>Sie zählt ab jetzt; die andere ist beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>Say which…</source>
      <translation>Sagen, welche…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>New people join on the page People.</source>
      <translation>Neue Personen treten auf der Seite „Personen“ bei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>{name} is let in. It reaches them with the next packet.</source>
      <translation>{name} ist hereingelassen. Es kommt mit dem nächsten Paket an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/page.py" />
      <source>The access of {name} is changed.</source>
      <translation>Der Zugang von {name} ist geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written after the access had ended</source>
      <translation>geschrieben, nachdem der Zugang geendet hatte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>on a branch that its author did not keep</source>
      <translation>auf einem Zweig, den sein Verfasser nicht behielt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written by somebody who may only read</source>
      <translation>geschrieben von jemandem, der nur lesen darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>written under an access that does not count</source>
      <translation>geschrieben unter einem Zugang, der nicht zählt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Names of sources stay sealed to their keepers.</source>
      <translation>Namen von Quellen bleiben den Eingeweihten versiegelt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Then %Ln people can see this.</source>
      <translation>
        <numerusform>Dann kann %Ln Person dies sehen.</numerusform>
        <numerusform>Dann können %Ln Personen dies sehen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What they write from now on is set aside, and old packets and backups stay what they are.</source>
      <translation>Was von nun an geschrieben wird, wird beiseitegelegt; alte Pakete und Sicherungen bleiben, was sie sind.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>They stay keeper of {aliases} until the identity is sealed anew to others.</source>
      <translation>Eingeweiht bei {aliases} bleibt die Person, bis die Identität anderen neu versiegelt ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What they wrote until now stays.</source>
      <translation>Was bisher geschrieben wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Tipdesk closes this for you at once, and a lead's program then ends your access.</source>
      <translation>Tipdesk schließt dies sofort für Sie; das Programm der Leitung beendet dann Ihren Zugang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>You keep what you have already read. The people here see that you stepped aside. Only a lead lets you in.</source>
      <translation>Was Sie gelesen haben, behalten Sie. Die Beteiligten sehen, dass Sie zurückgetreten sind. Nur die Leitung lässt Sie wieder herein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Read it first: you answer for it. The set-aside original stays beside it.</source>
      <translation>Lesen Sie es zuerst: Sie stehen dafür ein. Das beiseitegelegte Original bleibt daneben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>It has no end any more.</source>
      <translation>Es hat kein Ende mehr.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>for a reason that a newer Tipdesk knows</source>
      <translation>aus einem Grund, den ein neueres Tipdesk kennt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read everything here, what was written before too.</source>
      <translation>{name} wird hier alles lesen, auch was früher geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read everything here, what was written before too, and write in it.</source>
      <translation>{name} wird hier alles lesen, auch was früher geschrieben wurde, und darin schreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will read and write everything here, let others in, and end what those were given.</source>
      <translation>{name} wird hier alles lesen und schreiben, andere hereinlassen und beenden, was sie bekommen haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} will keep what they have already read; new entries are sealed from now on.</source>
      <translation>{name} behält, was schon gelesen ist; neue Einträge sind ab jetzt versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>The file on this laptop gets a new key.</source>
      <translation>Die Datei auf diesem Laptop bekommt einen neuen Schlüssel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Only the purpose changes; the old one stays on record.</source>
      <translation>Nur der Zweck ändert sich; der alte bleibt protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>Nothing changes by this.</source>
      <translation>Dadurch ändert sich nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can read on, and write nothing more.</source>
      <translation>{name} kann weiterlesen und nichts mehr schreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can read and write on, and let nobody in any more.</source>
      <translation>{name} kann weiter lesen und schreiben und niemanden mehr hereinlassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can also write from now on.</source>
      <translation>{name} kann ab jetzt auch schreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>{name} can also let others in and end what those were given.</source>
      <translation>{name} kann auch andere hereinlassen und beenden, was sie bekommen haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>It closes by itself after {day}.</source>
      <translation>Nach {day} schließt es von selbst.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of tips</source>
      <translation>
        <numerusform>%Ln Änderung an Hinweisen</numerusform>
        <numerusform>%Ln Änderungen an Hinweisen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of sources</source>
      <translation>
        <numerusform>%Ln Änderung an Quellen</numerusform>
        <numerusform>%Ln Änderungen an Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of statements</source>
      <translation>
        <numerusform>%Ln Änderung an Aussagen</numerusform>
        <numerusform>%Ln Änderungen an Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln changes of the story</source>
      <translation>
        <numerusform>%Ln Änderung an der Recherche</numerusform>
        <numerusform>%Ln Änderungen an der Recherche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>%Ln other changes</source>
      <translation>
        <numerusform>%Ln andere Änderung</numerusform>
        <numerusform>%Ln andere Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/telling.py" />
      <source>What {name} wrote counts from now on, under your name.</source>
      <translation>Was {name} geschrieben hat, zählt ab jetzt, unter Ihrem Namen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Who can open it today</source>
      <translation>Wer es heute öffnen kann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>End this access…</source>
      <translation>Diesen Zugang beenden…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Let in by</source>
      <translation>Hereingelassen von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>Can open it today</source>
      <translation>Kann es heute öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>{n}, nobody else can read it, whatever their role</source>
      <translation>{n}, niemand sonst kann es lesen, in welcher Rolle auch immer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>let in by {name}, {day}</source>
      <translation>hereingelassen von {name}, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>founded it, {day}</source>
      <translation>hat es angelegt, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/grants/today.py" />
      <source>{name} · you</source>
      <translation>{name} · Sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/sheet.py" />
      <source>No page of the help says that.</source>
      <translation>Keine Hilfeseite sagt das.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read the inbox</source>
      <translation>Den Eingang lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Decide about tips in the inbox</source>
      <translation>Über Hinweise im Eingang entscheiden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Bring in mail and files</source>
      <translation>Mail und Dateien hereinholen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Change the rules that sort what is imported</source>
      <translation>Die Regeln ändern, nach denen Importiertes sortiert wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Found a story</source>
      <translation>Eine Recherche anlegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read a story</source>
      <translation>Eine Recherche lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Write in a story</source>
      <translation>In einer Recherche schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Make a promise stricter</source>
      <translation>Eine Zusage strenger machen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Loosen a promise</source>
      <translation>Eine Zusage lockern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let somebody into a story</source>
      <translation>Jemanden in eine Recherche lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let a guest into a story</source>
      <translation>Einen Gast in eine Recherche lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Change somebody's access to a story</source>
      <translation>Jemandes Zugang zu einer Recherche ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>End somebody's access to a story</source>
      <translation>Jemandes Zugang zu einer Recherche beenden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Recuse oneself from a story</source>
      <translation>Sich in einer Recherche für befangen erklären</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Say which of two versions of one's own record holds</source>
      <translation>Sagen, welche von zwei Fassungen der eigenen Reihe gilt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Write anew what was set aside</source>
      <translation>Beiseitegelegtes neu schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Take a story or a source out of all lists</source>
      <translation>Eine Recherche oder Quelle aus allen Listen nehmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Destroy for good</source>
      <translation>Endgültig vernichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Hold something from destruction</source>
      <translation>Etwas vor der Vernichtung bewahren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Lift a hold</source>
      <translation>Einen Sperrvermerk aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Ask for a source's identity</source>
      <translation>Nach der Identität einer Quelle fragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Open a source's identity</source>
      <translation>Die Identität einer Quelle öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Release a share of a protected identity</source>
      <translation>Einen Teil einer geschützten Identität freigeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Refuse a share of a protected identity</source>
      <translation>Einen Teil einer geschützten Identität verweigern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Copy, print and export copies from a story</source>
      <translation>Aus einer Recherche kopieren, drucken und Kopien herausgeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Let an original out</source>
      <translation>Ein Original herausgeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Send a story's packet</source>
      <translation>Das Paket einer Recherche senden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Receive a packet</source>
      <translation>Ein Paket empfangen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Take in a packet of somebody who was ended</source>
      <translation>Ein Paket einer Person übernehmen, deren Zugang endete</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read one's own access log</source>
      <translation>Das eigene Zugriffsprotokoll lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read the security editors' access logs</source>
      <translation>Die Zugriffsprotokolle der Sicherheitsredaktion lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Read everybody's access logs</source>
      <translation>Alle Zugriffsprotokolle lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Mark a finding as reviewed</source>
      <translation>Einen Befund als geprüft kennzeichnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Make a report of the logs</source>
      <translation>Einen Bericht über die Protokolle machen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Add a person to the desk</source>
      <translation>Der Redaktion eine Person hinzufügen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>End a person at the desk</source>
      <translation>Eine Person der Redaktion beenden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Suspend a person</source>
      <translation>Eine Person suspendieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Lift a suspension</source>
      <translation>Eine Suspendierung aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose a change of the desk's policy</source>
      <translation>Eine Änderung der Regeln vorschlagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose another role for somebody</source>
      <translation>Für jemanden eine andere Rolle vorschlagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose who holds the root</source>
      <translation>Vorschlagen, wer die Wurzel hält</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Ask to lead a story that lost its leads</source>
      <translation>Darum bitten, eine Recherche zu leiten, die ihre Leitung verloren hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Propose a lead for a story</source>
      <translation>Für eine Recherche eine Leitung vorschlagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Sign for the root</source>
      <translation>Für die Wurzel unterschreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>reporters</source>
      <translation>Reporterinnen und Reporter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>editors</source>
      <translation>Redakteurinnen und Redakteure</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>security editors</source>
      <translation>die Sicherheitsredaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>leads of the story</source>
      <translation>Leitungen der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>contributors in the story</source>
      <translation>Mitarbeitende der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>readers in the story</source>
      <translation>Lesende der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>keepers of the source</source>
      <translation>Eingeweihte der Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>holders of the root</source>
      <translation>Halter der Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>guests in the story</source>
      <translation>Gäste der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>So many a day; alone only where one keeper is enough.</source>
      <translation>So viele am Tag; allein nur, wo eine eingeweihte Person genügt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only of those whom they are senior to.</source>
      <translation>Nur bei denen, die nach ihnen kamen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Not what somebody more senior did.</source>
      <translation>Nicht, was jemand Ranghöheres tat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Nobody whom somebody more senior ended.</source>
      <translation>Niemanden, den eine höhere Leitung ausgeschlossen hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Never the last lead.</source>
      <translation>Nie die letzte Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>With a last day.</source>
      <translation>Mit einem letzten Tag.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Reporters; the root makes editors and security editors.</source>
      <translation>Reporterinnen und Reporter; die Wurzel macht Redaktion und Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Nobody who reads all logs.</source>
      <translation>Niemand, der alle Protokolle liest.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only where a story has no lead.</source>
      <translation>Nur wo eine Recherche keine Leitung hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>It holds when enough holders of the root have signed.</source>
      <translation>Es gilt, wenn genug Halter der Wurzel unterschrieben haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Who may</source>
      <translation>Wer darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/help/who_may.py" />
      <source>Only</source>
      <translation>Nur</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms: their columns are read by the words over them.</source>
      <translation>
        <numerusform>%Ln Formular: Seine Spalten werden nach den Wörtern darüber gelesen.</numerusform>
        <numerusform>%Ln Formulare: Ihre Spalten werden nach den Wörtern darüber gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Rules of the desk are applied to %Ln of these when they are kept.</source>
      <translation>
        <numerusform>Regeln der Redaktion werden auf %Ln davon angewandt, wenn er behalten wird.</numerusform>
        <numerusform>Regeln der Redaktion werden auf %Ln davon angewandt, wenn sie behalten werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>In %Ln rows nothing tells whether day or month comes first: they have no times.</source>
      <translation>
        <numerusform>In %Ln Zeile sagt nichts, ob Tag oder Monat zuerst steht: Sie hat keine Zeit.</numerusform>
        <numerusform>In %Ln Zeilen sagt nichts, ob Tag oder Monat zuerst steht: Sie haben keine Zeiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>%Ln forms are read as it was said for them.</source>
      <translation>
        <numerusform>%Ln Formular wird gelesen, wie es dafür gesagt wurde.</numerusform>
        <numerusform>%Ln Formulare werden gelesen, wie es dafür gesagt wurde.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>No rule of the desk is applied.</source>
      <translation>Keine Regel der Redaktion wird angewandt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>What this import asks</source>
      <translation>Was dieser Import fragt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Day first</source>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Month first</source>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/asking.py" />
      <source>What they do…</source>
      <translation>Was sie tun…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Cards {n}</source>
      <translation>Karten {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Documents {n}</source>
      <translation>Dokumente {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Errors {n}</source>
      <translation>Fehler {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Here already {n}</source>
      <translation>Schon hier {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Nothing is kept until you import.</source>
      <translation>Nichts wird behalten, bevor Sie importieren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Kinds</source>
      <translation>Arten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>All {n}</source>
      <translation>Alle {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>New {n}</source>
      <translation>Neu {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>Kept {n}</source>
      <translation>Gespeichert {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>This system cannot fence the reader in</source>
      <translation>Dieses System kann das Leseprogramm nicht einzäunen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>tips</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>Hinweis</numerusform>
        <numerusform>Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>documents</source>
      <comment>after their number</comment>
      <translation>
        <numerusform>Dokument</numerusform>
        <numerusform>Dokumente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>here already</source>
      <translation>schon hier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/counts.py" />
      <source>could not be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/drop.py" />
      <source>Import here</source>
      <translation>Hier importieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Undo this import</source>
      <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Cancel reading</source>
      <translation>Lesen abbrechen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Offer to remove the originals afterwards</source>
      <translation>Danach anbieten, die Originale zu entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>It says first what removing cannot do.</source>
      <translation>Zuerst wird gesagt, was Entfernen nicht kann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Keep where they lay</source>
      <translation>Behalten, wo sie lagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/foot.py" />
      <source>Paths name people and machines: without this, none is kept.</source>
      <translation>Pfade nennen Menschen und Rechner: Ohne dies wird keiner behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>An answer</source>
      <translation>Eine Antwort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>When it was sent</source>
      <translation>Wann es gesendet wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>The sender's address</source>
      <translation>Die Adresse des Absenders</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>The sender's name</source>
      <translation>Der Name des Absenders</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Left out, kept nowhere</source>
      <translation>Weggelassen, nirgends aufbewahrt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Remembered for every form with these questions. %Ln answers came.</source>
      <translation>
        <numerusform>Gemerkt für jedes Formular mit diesen Fragen. %Ln Antwort kam.</numerusform>
        <numerusform>Gemerkt für jedes Formular mit diesen Fragen. %Ln Antworten kamen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Columns of the form</source>
      <translation>Spalten des Formulars</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Read it so</source>
      <translation>So lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>First answer</source>
      <translation>Erste Antwort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>Is</source>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/mapping.py" />
      <source>{question}: {part}</source>
      <translation>{question}: {part}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into the inbox</source>
      <translation>in den Eingang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>Read in the sandbox: no keys, no network</source>
      <translation>In der Sandbox gelesen: keine Schlüssel, kein Netz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/over_desk.py" />
      <source>into {story}</source>
      <translation>in {story}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Imported again, they return.</source>
      <translation>Erneut importiert, kommen sie wieder.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips are kept.</source>
      <translation>
        <numerusform>%Ln Hinweis ist gespeichert.</numerusform>
        <numerusform>%Ln Hinweise sind gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln can see this</source>
      <translation>
        <numerusform>%Ln sieht das</numerusform>
        <numerusform>%Ln sehen das</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose a folder to look into</source>
      <translation>Ordner wählen, in den geschaut wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Choose files to look into</source>
      <translation>Dateien wählen, in die geschaut wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>(no subject)</source>
      <translation>(kein Betreff)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>No tip was found in these files.</source>
      <translation>In diesen Dateien wurde kein Hinweis gefunden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>No original can go: of each, something is not kept here.</source>
      <translation>Kein Original kann weg: Von jedem ist etwas hier nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/page.py" />
      <source>%Ln tips were withdrawn.</source>
      <translation>
        <numerusform>%Ln Hinweis wurde zurückgenommen.</numerusform>
        <numerusform>%Ln Hinweise wurden zurückgenommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>An import is under way. Let it end, or stop it first.</source>
      <translation>Ein Import läuft. Lassen Sie ihn enden, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Importing</source>
      <translation>Wird importiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/page.py" />
      <source>Undoing</source>
      <translation>Wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln files were removed.</source>
      <translation>
        <numerusform>%Ln Datei wurde entfernt.</numerusform>
        <numerusform>%Ln Dateien wurden entfernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files from where they lie?</source>
      <translation>
        <numerusform>Die Datei dort entfernen, wo sie liegt?</numerusform>
        <numerusform>%Ln Dateien dort entfernen, wo sie liegen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Remove %Ln files</source>
      <translation>
        <numerusform>Datei entfernen</numerusform>
        <numerusform>%Ln Dateien entfernen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>A stick or a flash disk keeps old blocks: a laboratory may still read what was removed.</source>
      <translation>Ein Stick oder eine Flash-Platte behält alte Blöcke: Ein Labor kann Entferntes womöglich noch lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Copies in backups, in synchronised folders, in the trash or with whoever sent it stay.</source>
      <translation>Kopien in Sicherungen, abgeglichenen Ordnern, im Papierkorb oder beim Absender bleiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Other programs may have noted the names, as files opened lately.</source>
      <translation>Andere Programme haben die Namen womöglich als zuletzt geöffnet notiert.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>%Ln were left, since they changed or may not be removed: {names}</source>
      <translation>
        <numerusform>Eine blieb liegen, weil sie sich änderte oder nicht entfernt werden darf: {names}</numerusform>
        <numerusform>%Ln blieben liegen, weil sie sich änderten oder nicht entfernt werden dürfen: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>Each of them is kept here whole, sealed, and as it was read.</source>
      <translation>Jede ist hier ganz gespeichert, versiegelt und so, wie sie gelesen wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/removing.py" />
      <source>What this cannot do</source>
      <translation>Was das nicht kann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Applied after the tips are kept, as a step of its own that can be undone alone.</source>
      <translation>Angewandt, nachdem die Hinweise behalten sind, als eigener Schritt, der sich allein zurücknehmen lässt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Rules of the desk</source>
      <translation>Regeln der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>Apply what is ticked</source>
      <translation>Angekreuztes anwenden</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/ruling.py" />
      <source>%Ln tips</source>
      <translation>
        <numerusform>%Ln Hinweis</numerusform>
        <numerusform>%Ln Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Whoever sealed them has told it to you another way. It is used for this import alone.</source>
      <translation>Wer sie versiegelt hat, hat sie Ihnen auf anderem Weg gesagt. Sie gilt nur für diesen Import.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>That passphrase did not open them. It is used for this import alone.</source>
      <translation>Diese Passphrase hat sie nicht geöffnet. Sie gilt nur für diesen Import.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>%Ln files are sealed with a passphrase</source>
      <translation>
        <numerusform>%Ln Datei ist mit einer Passphrase versiegelt</numerusform>
        <numerusform>%Ln Dateien sind mit einer Passphrase versiegelt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Open them</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/sealed_asking.py" />
      <source>Passphrase of the files</source>
      <translation>Passphrase der Dateien</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Import %Ln ticked</source>
      <translation>
        <numerusform>%Ln angehakte importieren</numerusform>
        <numerusform>%Ln angehakte importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Nothing is ticked.</source>
      <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>You may import what is ticked now; the rest joins when read.</source>
      <translation>Angehaktes können Sie jetzt importieren; der Rest kommt dazu, wenn er gelesen ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln were here already.</source>
      <translation>
        <numerusform>%Ln war schon hier.</numerusform>
        <numerusform>%Ln waren schon hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln could not be read.</source>
      <translation>
        <numerusform>%Ln war nicht lesbar.</numerusform>
        <numerusform>%Ln waren nicht lesbar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>What is read later joins.</source>
      <translation>Später Gelesenes kommt dazu.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln ticked are not.</source>
      <translation>
        <numerusform>%Ln angehakte ist es nicht.</numerusform>
        <numerusform>%Ln angehakte sind es nicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>What was read can be imported.</source>
      <translation>Gelesenes kann importiert werden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Read.</source>
      <translation>Gelesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Tick what you want to keep.</source>
      <translation>Haken Sie an, was Sie behalten wollen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Stop here</source>
      <translation>Hier anhalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>Being imported.</source>
      <translation>Wird importiert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>To the inbox</source>
      <translation>Zum Eingang</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/stages.py" />
      <source>%Ln kept</source>
      <translation>
        <numerusform>%Ln gespeichert</numerusform>
        <numerusform>%Ln gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Mail, chats, exports of tip lines, forms, address books, archives, and files of any kind.</source>
      <translation>Mail, Chats, Exporte von Hinweissystemen, Formulare, Adressbücher, Archive und Dateien jeder Art.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>You see what is in them before anything is kept.</source>
      <translation>Sie sehen, was darin ist, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Or drop files anywhere on this window.</source>
      <translation>Oder ziehen Sie Dateien irgendwo auf dieses Fenster.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose files…</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What it had kept is here; the rest is offered again.</source>
      <translation>Was er gespeichert hatte, ist hier; der Rest wird wieder angeboten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>What shall be looked into?</source>
      <translation>Wohinein soll geschaut werden?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Let it go</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>An import of {time} was not ended.</source>
      <translation>Ein Import von {time} wurde nicht beendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/start.py" />
      <source>Look again</source>
      <translation>Noch einmal schauen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Its own date</source>
      <translation>Eigenes Datum</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Docs</source>
      <translation>Dok.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>What to know</source>
      <translation>Was zu wissen ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/table.py" />
      <source>Ticked</source>
      <translation>Angehakt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is not there.</source>
      <translation>Sie ist nicht da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is a link or a device, not a file.</source>
      <translation>Es ist eine Verknüpfung oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be opened: this program may not read it.</source>
      <translation>Sie ließ sich nicht öffnen: Dieses Programm darf sie nicht lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is empty.</source>
      <translation>Sie ist leer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>No line says where a message starts: this is no mailbox.</source>
      <translation>Keine Zeile sagt, wo eine Nachricht beginnt: Das ist kein Postfach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is larger than {limit}.</source>
      <translation>Abgelehnt: größer als {limit}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it is nested deeper than {limit} levels.</source>
      <translation>Abgelehnt: tiefer verschachtelt als {limit} Ebenen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} header lines.</source>
      <translation>Abgelehnt: mehr als {limit} Kopfzeilen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: a header line is longer than {limit} bytes.</source>
      <translation>Abgelehnt: Eine Kopfzeile ist länger als {limit} Byte.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it has more than {limit} parts.</source>
      <translation>Abgelehnt: mehr als {limit} Teile.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it took too long.</source>
      <translation>In der Sandbox angehalten: Es dauerte zu lange.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Stopped in the sandbox: it wanted too much memory.</source>
      <translation>In der Sandbox angehalten: Es wollte zu viel Speicher.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The reader died over it. Nothing else was touched.</source>
      <translation>Das Leseprogramm ist daran gestorben. Sonst wurde nichts berührt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>The file stopped giving its bytes: a damaged disk or stick, or it changed meanwhile.</source>
      <translation>Die Datei gab keine Daten mehr her: ein beschädigter Datenträger, oder sie änderte sich währenddessen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is malformed, and nothing in it could be read.</source>
      <translation>Sie ist fehlerhaft aufgebaut, und nichts darin war lesbar.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is encrypted: it needs a key or a passphrase.</source>
      <translation>Es ist verschlüsselt: Es braucht einen Schlüssel oder eine Passphrase.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>A link or device inside an archive: not followed.</source>
      <translation>Ein Verweis oder Gerät in einem Archiv: nicht befolgt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it holds more than {limit} files.</source>
      <translation>Abgelehnt: Es enthält mehr als {limit} Dateien.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: it would grow out of all proportion, as bombs do.</source>
      <translation>Abgelehnt: Es würde maßlos wachsen, wie es Bomben tun.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It is packed in a way that is not read here.</source>
      <translation>Es ist auf eine Art gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Nothing is said in it: no chat, no message.</source>
      <translation>Nichts ist darin gesagt: kein Chat, keine Nachricht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Sealed, and no key that is here opens it. It stays; import it again when the key came.</source>
      <translation>Versiegelt, und kein Schlüssel hier öffnet es. Es bleibt; importieren Sie es noch einmal, wenn der Schlüssel da ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Cut or changed since it was sealed. Nothing of it is used.</source>
      <translation>Abgeschnitten oder verändert, seit es versiegelt wurde. Nichts davon wird verwendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: nothing shows whether it was changed, or its cipher is broken. GnuPG can open it.</source>
      <translation>Verweigert: Nichts zeigt, ob es verändert wurde, oder seine Chiffre ist gebrochen. GnuPG kann es öffnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Refused: its key has less than 2048 bits. GnuPG can open it; have that key replaced.</source>
      <translation>Verweigert: Sein Schlüssel hat weniger als 2048 Bit. GnuPG kann es öffnen; lassen Sie diesen Schlüssel ersetzen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Sealed as only GnuPG does since 2.3 (OCB). Open it with gpg --decrypt and import what comes out, or ask for it sealed by gpg --rfc4880.</source>
      <translation>Versiegelt, wie es nur GnuPG seit 2.3 tut (OCB). Öffnen Sie es mit gpg --decrypt und importieren Sie, was herauskommt, oder bitten Sie darum, mit gpg --rfc4880 zu versiegeln.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>OpenPGP, and too large for this system, whose kernel lacks Landlock. Open it with gpg --decrypt, or here on Linux 5.13 or newer.</source>
      <translation>OpenPGP, und zu groß für dieses System, dessen Kernel Landlock fehlt. Öffnen Sie es mit gpg --decrypt, oder hier unter Linux 5.13 oder neuer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Opening it would take more work or memory than is allowed: refused.</source>
      <translation>Es zu öffnen brauchte mehr Arbeit oder Speicher als erlaubt: abgelehnt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Its key is here, and locked: import the key anew with its passphrase.</source>
      <translation>Sein Schlüssel ist hier, und gesperrt: Importieren Sie den Schlüssel neu, mit seiner Passphrase.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>It could not be read.</source>
      <translation>Nicht lesbar.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>a passphrase</source>
      <translation>eine Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>a hidden key</source>
      <translation>ein verborgener Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Loose file</source>
      <translation>Lose Datei</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>ticked</source>
      <translation>angehakt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>not ticked</source>
      <translation>nicht angehakt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{why} Sealed to: {keys}.</source>
      <translation>{why} Versiegelt für: {keys}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Here already: the same bytes</source>
      <translation>Schon hier: dieselben Bytes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>Reading {n} of {all}</source>
      <translation>Lese {n} von {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln s left</source>
      <translation>
        <numerusform>noch etwa %Ln s</numerusform>
        <numerusform>noch etwa %Ln s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>about %Ln min left</source>
      <translation>
        <numerusform>noch etwa %Ln min</numerusform>
        <numerusform>noch etwa %Ln min</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/intake/telling.py" />
      <source>{size}/s</source>
      <comment>bytes in a second</comment>
      <translation>{size}/s</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/intake/told.py" />
      <source>%Ln items found so far</source>
      <translation>
        <numerusform>Bisher %Ln Stück gefunden</numerusform>
        <numerusform>Bisher %Ln Stück gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>{what} ({keys})</source>
      <translation>{what} ({keys})</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next row</source>
      <translation>Nächste Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>The arrows do the same</source>
      <translation>Die Pfeile tun dasselbe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous row</source>
      <translation>Vorige Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and on to the next row</source>
      <translation>Anhaken, und weiter zur nächsten Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick, and back to the previous row</source>
      <translation>Anhaken, und zurück zur vorigen Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick or untick</source>
      <translation>Haken setzen oder lösen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all</source>
      <translation>Alle anhaken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all from the last tick to here</source>
      <translation>Alle vom letzten Haken bis hier ankreuzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick the others instead</source>
      <translation>Stattdessen die anderen ankreuzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all that say nearly the same</source>
      <translation>Alle ankreuzen, die fast dasselbe sagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all of the same sender</source>
      <translation>Alle vom selben Absender ankreuzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Tick all that brought the same document</source>
      <translation>Alle anhaken, die dasselbe Dokument mitbrachten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>One row for what says nearly the same</source>
      <translation>Eine Zeile für das, was fast dasselbe sagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Open or close the group</source>
      <translation>Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Filters, and your own</source>
      <translation>Filter, und Ihre eigenen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Back, close</source>
      <translation>Zurück, schließen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search this page</source>
      <translation>Diese Seite durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>The main action here</source>
      <translation>Die Hauptsache hier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Larger, in the safe view</source>
      <translation>Größer, in der sicheren Ansicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Smaller, in the safe view</source>
      <translation>Kleiner, in der sicheren Ansicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Its own size, in the safe view</source>
      <translation>Originalgröße, in der sicheren Ansicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Fit the width, then the page</source>
      <translation>Breite einpassen, dann die ganze Seite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Turn the page by a quarter</source>
      <translation>Seite um ein Viertel drehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Go to a page by its number</source>
      <translation>Zu einer Seite nach ihrer Nummer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Make a copy that may leave</source>
      <translation>Eine Kopie machen, die hinausgehen darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Let it out, on record first</source>
      <translation>Herausgeben, zuerst protokolliert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Copy what is selected</source>
      <translation>Auswahl kopieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>On record, and cleared after a while</source>
      <translation>Protokolliert, und nach einer Weile gelöscht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Copy it for somebody else</source>
      <translation>Für jemand anderen kopieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the first state of triage</source>
      <translation>In den ersten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the second state of triage</source>
      <translation>In den zweiten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the third state of triage</source>
      <translation>In den dritten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fourth state of triage</source>
      <translation>In den vierten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the fifth state of triage</source>
      <translation>In den fünften Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the sixth state of triage</source>
      <translation>In den sechsten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the seventh state of triage</source>
      <translation>In den siebten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the eighth state of triage</source>
      <translation>In den achten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Move to the ninth state of triage</source>
      <translation>In den neunten Stand der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>File into a story</source>
      <translation>In eine Recherche ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Assign</source>
      <translation>Zuweisen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Enter takes you</source>
      <translation>Enter nimmt Sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Due date</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Enter takes tomorrow</source>
      <translation>Enter nimmt morgen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Who can see this</source>
      <translation>Wer das sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Look at it in the safe view</source>
      <translation>In der sicheren Ansicht ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Terms of a statement</source>
      <translation>Bedingungen einer Aussage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Ask to reveal an identity</source>
      <translation>Nach einer Identität fragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Stories</source>
      <translation>Recherchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>A list to choose from</source>
      <translation>Eine Liste zum Wählen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>To the same row</source>
      <translation>Zur selben Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Next region</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Previous region</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Do anything by name</source>
      <translation>Alles beim Namen rufen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Search all you may read</source>
      <translation>Alles durchsuchen, was Sie lesen dürfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>What is running, and cancel</source>
      <translation>Was läuft, und abbrechen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>These keys</source>
      <translation>Diese Tasten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/keys.py" />
      <source>Ends the process: nothing stays in memory</source>
      <translation>Beendet den Prozess: Nichts bleibt im Speicher</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Nothing is agreed yet.</source>
      <translation>Noch ist nichts vereinbart.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>called or wrote; not known yet</source>
      <translation>rief an oder schrieb; noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Checking</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Verified</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Inconclusive</source>
      <translation>Ungeklärt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>False</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Duplicate</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Not for us</source>
      <translation>Nichts für uns</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Spam</source>
      <translation>Spam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by voice</source>
      <translation>mündlich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>in person</source>
      <translation>persönlich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by letter</source>
      <translation>per Brief</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>by chat</source>
      <translation>per Chat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By voice</source>
      <translation>Mündlich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By letter</source>
      <translation>Per Brief</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>By chat</source>
      <translation>Per Chat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Another way</source>
      <translation>Ein anderer Weg</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Reporter</source>
      <translation>Reporter/in</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Editor</source>
      <translation>Redakteur/in</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/newsroom.py" />
      <source>Security editor</source>
      <translation>Sicherheitsredaktion</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln trackers were not loaded</source>
      <translation>
        <numerusform>%Ln Zählpixel wurde nicht geladen</numerusform>
        <numerusform>%Ln Zählpixel wurden nicht geladen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out: the sender would have been told that this was read. The sealed original keeps all.</source>
      <translation>Herausgeschnitten: Dem Absender wäre gemeldet worden, dass dies gelesen wurde. Das versiegelte Original behält alles.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln remote pictures were not loaded</source>
      <translation>
        <numerusform>%Ln fernes Bild wurde nicht geladen</numerusform>
        <numerusform>%Ln ferne Bilder wurden nicht geladen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Cut out. The sealed original keeps all.</source>
      <translation>Herausgeschnitten. Das versiegelte Original behält alles.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links carry a tracking mark</source>
      <translation>
        <numerusform>%Ln Link trägt eine Spur</numerusform>
        <numerusform>%Ln Links tragen eine Spur</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Shown as text.</source>
      <translation>Als Text gezeigt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden texts made visible</source>
      <translation>
        <numerusform>%Ln verborgener Text sichtbar gemacht</numerusform>
        <numerusform>%Ln verborgene Texte sichtbar gemacht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was not meant to be seen.</source>
      <translation>Das sollte nicht gesehen werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln forms were cut out</source>
      <translation>
        <numerusform>%Ln Formular wurde herausgeschnitten</numerusform>
        <numerusform>%Ln Formulare wurden herausgeschnitten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The sealed original keeps all.</source>
      <translation>Das versiegelte Original behält alles.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln scripts were cut out</source>
      <translation>
        <numerusform>%Ln Skript wurde herausgeschnitten</numerusform>
        <numerusform>%Ln Skripte wurden herausgeschnitten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Nothing of it ever ran. The sealed original keeps all.</source>
      <translation>Nichts davon lief je. Das versiegelte Original behält alles.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln names with hidden characters</source>
      <translation>
        <numerusform>%Ln Name mit verborgenen Zeichen</numerusform>
        <numerusform>%Ln Namen mit verborgenen Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The hidden characters are shown by name.</source>
      <translation>Die verborgenen Zeichen sind beim Namen gezeigt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln hidden characters made visible</source>
      <translation>
        <numerusform>%Ln verborgenes Zeichen sichtbar gemacht</numerusform>
        <numerusform>%Ln verborgene Zeichen sichtbar gemacht</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date missing</source>
      <translation>Datum fehlt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message itself has no date.</source>
      <translation>Die Nachricht selbst hat kein Datum.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Date without a zone</source>
      <translation>Datum ohne Zeitzone</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Taken as UTC.</source>
      <translation>Als UTC genommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>No sender is named</source>
      <translation>Kein Absender genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Letters guessed</source>
      <translation>Schrift geraten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The encoding was not named, or named wrongly.</source>
      <translation>Die Kodierung war nicht oder falsch angegeben.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln parts are damaged</source>
      <translation>
        <numerusform>%Ln Teil ist beschädigt</numerusform>
        <numerusform>%Ln Teile sind beschädigt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>What could be read was read.</source>
      <translation>Was lesbar war, wurde gelesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Still encrypted</source>
      <translation>Noch verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Only its envelope could be read.</source>
      <translation>Nur der Umschlag war lesbar.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Text cut</source>
      <translation>Text gekürzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was longer than is shown. The sealed original has it whole.</source>
      <translation>Er war länger als gezeigt. Das versiegelte Original hat ihn ganz.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>One piece of several</source>
      <translation>Ein Stück von mehreren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The message was sent in parts.</source>
      <translation>Die Nachricht wurde in Teilen gesandt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln links lead elsewhere than they say</source>
      <translation>
        <numerusform>%Ln Link führt woandershin, als er sagt</numerusform>
        <numerusform>%Ln Links führen woandershin, als sie sagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln programs, whatever their names say</source>
      <translation>
        <numerusform>%Ln Programm, was auch immer sein Name sagt</numerusform>
        <numerusform>%Ln Programme, was auch immer ihre Namen sagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>They were never started, and are told by their bytes.</source>
      <translation>Sie wurden nie gestartet; erkannt sind sie an ihren Bytes.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln packed files were kept unopened</source>
      <translation>
        <numerusform>%Ln gepackte Datei blieb ungeöffnet</numerusform>
        <numerusform>%Ln gepackte Dateien blieben ungeöffnet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>According to the export</source>
      <translation>Nach Angabe des Exports</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Who wrote and when is what the exporting program says, and a message could imitate it.</source>
      <translation>Wer wann schrieb, sagt das exportierende Programm, und eine Nachricht könnte es nachahmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Day or month first is not known</source>
      <translation>Ob Tag oder Monat zuerst steht, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Nothing in it decides, so no times are given.</source>
      <translation>Nichts darin entscheidet es, darum stehen keine Zeiten da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Without what disappears</source>
      <translation>Ohne das, was verschwindet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The exporting program leaves out what disappears and what may be seen only once.</source>
      <translation>Das exportierende Programm lässt weg, was verschwindet und was nur einmal zu sehen ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are named and not in the export</source>
      <translation>
        <numerusform>%Ln Datei ist genannt und nicht im Export</numerusform>
        <numerusform>%Ln Dateien sind genannt und nicht im Export</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are in the export and no message names them</source>
      <translation>
        <numerusform>%Ln Datei ist im Export, und keine Nachricht nennt sie</numerusform>
        <numerusform>%Ln Dateien sind im Export, und keine Nachricht nennt sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files are not what the export says of them</source>
      <translation>
        <numerusform>%Ln Datei ist nicht, was der Export von ihr sagt</numerusform>
        <numerusform>%Ln Dateien sind nicht, was der Export von ihnen sagt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Secrets were left out</source>
      <translation>Geheimnisse wurden weggelassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Live keys, passwords or addresses stand in the file that came. Remove it when this is kept.</source>
      <translation>In der angekommenen Datei stehen gültige Schlüssel, Passwörter oder Adressen. Entfernen Sie sie, wenn dies aufgehoben ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln uploads were broken off</source>
      <translation>
        <numerusform>%Ln Übertragung brach ab</numerusform>
        <numerusform>%Ln Übertragungen brachen ab</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln files lie elsewhere and were not fetched</source>
      <translation>
        <numerusform>%Ln Datei liegt anderswo und wurde nicht geholt</numerusform>
        <numerusform>%Ln Dateien liegen anderswo und wurden nicht geholt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Opened here</source>
      <translation>Hier geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It came sealed. What came is kept beside what was in it.</source>
      <translation>Es kam versiegelt. Was kam, wird neben dem aufbewahrt, was darin war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Signed, and the signature fits the key</source>
      <translation>Signiert, und die Signatur passt zum Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It says which key signed this, and not who held the key, nor that it is true.</source>
      <translation>Sie sagt, welcher Schlüssel dies signiert hat, und nicht, wer den Schlüssel hatte, noch dass es wahr ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>The signature does not hold for the key that it names</source>
      <translation>Die Signatur passt nicht zu dem Schlüssel, den sie nennt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>It was changed on the way, somebody else signed it, or it is made in a way that is accepted no more.</source>
      <translation>Es wurde unterwegs verändert, jemand anderes hat es signiert, oder auf eine Weise, die nicht mehr anerkannt wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Names a key as its signer, and nobody checked</source>
      <translation>Nennt einen Schlüssel als Unterzeichner, und niemand hat es geprüft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Anybody can write such a name. Its public key is not here, or the signature lies in packed data.</source>
      <translation>So einen Namen kann jeder hinschreiben. Der öffentliche Schlüssel dazu ist nicht hier, oder die Signatur liegt in gepackten Daten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Sealed or signed as S/MIME</source>
      <translation>Versiegelt oder signiert als S/MIME</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>Tipdesk does not open this form. Open it with the mail program that has the key.</source>
      <translation>Tipdesk öffnet diese Form nicht. Öffnen Sie es mit dem Mailprogramm, das den Schlüssel hat.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/notices.py" />
      <source>%Ln columns were taken by their words or place</source>
      <translation>
        <numerusform>%Ln Spalte wurde nach Wörtern oder Stelle zugeordnet</numerusform>
        <numerusform>%Ln Spalten wurden nach Wörtern oder Stelle zugeordnet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}: {names}</source>
      <translation>{fact}: {names}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/notices.py" />
      <source>{fact}.</source>
      <comment>a fact, before the sentence about it</comment>
      <translation>{fact}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/page.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/over_desk.py" />
      <source>tip</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/over_desk.py" />
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Finds only what you may read. What you type is not kept, and identities are not searched.</source>
      <translation>Findet nur, was Sie lesen dürfen. Was Sie tippen, wird nicht behalten, und Identitäten werden nicht durchsucht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>What do you want to do or open?</source>
      <translation>Was wollen Sie tun oder öffnen?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Do</source>
      <translation>Tun</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Command palette, %Ln results</source>
      <translation>
        <numerusform>Befehlspalette, %Ln Ergebnis</numerusform>
        <numerusform>Befehlspalette, %Ln Ergebnisse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Searching…</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/palette/palette.py" />
      <source>Nothing that you may read matches.</source>
      <translation>Nichts, was Sie lesen dürfen, passt dazu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Write no names here: the reason stands in the access log, which is never purged.</source>
      <translation>Schreiben Sie keine Namen hierher: Der Grund steht im Zugriffsprotokoll, das nie vernichtet wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>The root decides roles, policy and holders, by signatures of several. Choose people of different lives.</source>
      <translation>Die Wurzel entscheidet über Rollen, Regeln und Halter, durch Unterschriften von mehreren. Wählen Sie Personen mit verschiedenem Leben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Editors and security editors can hold it. A reporter becomes one of them first.</source>
      <translation>Redaktion und Sicherheitsredaktion können sie halten. Reporterinnen und Reporter gehören erst einer davon an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Suspend</source>
      <translation>Suspendieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Who holds the root</source>
      <translation>Wer die Wurzel hält</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>How many must sign</source>
      <translation>Wie viele unterschreiben müssen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>More than half of the holders must sign, and no more than there are.</source>
      <translation>Mehr als die Hälfte der Halter muss unterschreiben, und nicht mehr, als es gibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>That is their role already.</source>
      <translation>Das ist schon die Rolle.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>laptop lost on the train</source>
      <translation>Laptop im Zug verloren</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>A reason of at least %Ln letters is needed.</source>
      <translation>
        <numerusform>Es braucht einen Grund von mindestens %Ln Buchstaben.</numerusform>
        <numerusform>Es braucht einen Grund von mindestens %Ln Buchstaben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Nobody is chosen.</source>
      <translation>Niemand ist gewählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Role of {name}</source>
      <translation>Rolle von {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Suspend {name}</source>
      <translation>{name} suspendieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/dialogs.py" />
      <source>Somebody must hold the root.</source>
      <translation>Jemand muss die Wurzel halten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Call them, by a number that you know. They read out eight words from their screen; type what you hear.</source>
      <translation>Rufen Sie an, unter einer Nummer, die Sie kennen. Acht Wörter werden vom Bildschirm vorgelesen; tippen Sie, was Sie hören.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>They type them when the roster's packet has come, and so know that it is this desk's.</source>
      <translation>Dort werden sie getippt, wenn das Paket mit dem Verzeichnis da ist: So ist klar, dass es von dieser Redaktion kommt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Then send them the roster: it waits on the page Exchange.</source>
      <translation>Senden Sie dann das Verzeichnis: Es wartet auf der Seite „Austausch“.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Let somebody join</source>
      <translation>Jemanden beitreten lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Let them join</source>
      <translation>Beitreten lassen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>The file of whoever joins</source>
      <translation>Die Datei der Person, die beitritt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>Name at the desk</source>
      <translation>Name in der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>It waits for the others who hold the root.</source>
      <translation>Es wartet auf die anderen Halter der Wurzel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>New keys for {name}</source>
      <translation>Neue Schlüssel für {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/joining.py" />
      <source>{name} is of the desk.</source>
      <translation>{name} gehört zur Redaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Last heard of</source>
      <translation>Zuletzt gehört</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>People of the desk</source>
      <translation>Personen der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Change the role…</source>
      <translation>Rolle ändern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Suspend…</source>
      <translation>Suspendieren…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Lift the suspension…</source>
      <translation>Suspendierung aufheben…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>New keys…</source>
      <translation>Neue Schlüssel…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Remove for good…</source>
      <translation>Für immer entfernen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Let join by</source>
      <translation>Aufgenommen von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>Still keeps: {sources}. Another keeper of each seals it anew, from the source's page.</source>
      <translation>Noch eingeweiht in: {sources}. Andere Eingeweihte versiegeln jede davon neu, auf der Seite der Quelle.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>laptops not known: their access log is not here</source>
      <translation>Laptops nicht bekannt: Das Zugriffsprotokoll ist nicht hier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>no laptop named yet in their access log</source>
      <translation>noch kein Laptop im Zugriffsprotokoll genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>{name}, last on {day}</source>
      <translation>{name}, zuletzt am {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>At the desk</source>
      <translation>In der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>holds the root</source>
      <translation>hält die Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>uses this laptop</source>
      <translation>nutzt diesen Laptop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>laptops: {laptops}</source>
      <translation>Laptops: {laptops}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>let join by {name}, {day}</source>
      <translation>aufgenommen von {name}, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>founded the desk, {day}</source>
      <translation>hat die Redaktion gegründet, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/members.py" />
      <source>follows {name}</source>
      <translation>folgt auf {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_desk.py" />
      <source>Nobody suspends themselves.</source>
      <translation>Niemand suspendiert sich selbst.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_desk.py" />
      <source>Nobody removes themselves.</source>
      <translation>Sich selbst entfernt niemand.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>It waits to be laid before the root.</source>
      <translation>Es wartet darauf, der Wurzel vorgelegt zu werden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>It waits for signatures of the root.</source>
      <translation>Es wartet auf Unterschriften der Wurzel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Enough holders of the root have signed.</source>
      <translation>Genug Halter der Wurzel haben unterschrieben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Its time has passed.</source>
      <translation>Seine Zeit ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{codename} is here again, with %Ln changes.</source>
      <translation>
        <numerusform>{codename} ist wieder hier, mit %Ln Änderung.</numerusform>
        <numerusform>{codename} ist wieder hier, mit %Ln Änderungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>What {name} was given at the desk before ends.</source>
      <translation>Was {name} bisher in der Redaktion bekommen hat, endet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{name} becomes lead of {codename}.</source>
      <translation>{name} leitet künftig {codename}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{codename} is opened once, from its recovery copies, for {name}: your share goes along.</source>
      <translation>{codename} wird ein einziges Mal geöffnet, aus den Wiederherstellungskopien, für {name}: Ihr Teil geht mit.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>A copy is missing: what it held is not here.</source>
      <translation>Eine Kopie fehlt: Was sie enthielt, ist nicht hier.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>{name} becomes: {role}.</source>
      <translation>{name} wird: {role}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>The root is held by {names}; {k} of them sign.</source>
      <translation>Die Wurzel halten {names}; {k} davon unterschreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/over_root.py" />
      <source>Changes of policy: {what}.</source>
      <translation>Änderungen der Regeln: {what}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The root has other holders from now on.</source>
      <translation>Die Wurzel hat ab jetzt andere Halter.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The story has a lead again. Its people are told.</source>
      <translation>Die Recherche hat wieder eine Leitung. Die Beteiligten erfahren es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Asked. Send your access log to a security editor now.</source>
      <translation>Gebeten. Senden Sie jetzt Ihr Zugriffsprotokoll an die Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>It holds from now on, and is on record.</source>
      <translation>Es gilt von nun an und ist protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>You signed. It waits for the others who hold the root.</source>
      <translation>Sie haben unterschrieben. Es wartet auf die anderen Halter der Wurzel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Let somebody join…</source>
      <translation>Jemanden beitreten lassen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The desk's words…</source>
      <translation>Die Wörter der Redaktion…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The desk's root</source>
      <translation>Die Wurzel der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Remove for good</source>
      <translation>Für immer entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Lift it</source>
      <translation>Aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Where the recovery copies lie</source>
      <translation>Wo die Wiederherstellungskopien liegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>It is listed no more; what holds is as it was.</source>
      <translation>Es steht nicht mehr in der Liste; was gilt, ist wie vorher.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The role of {name} is changed.</source>
      <translation>Die Rolle von {name} ist geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>{name} is suspended. Send everybody the roster now.</source>
      <translation>{name} ist suspendiert. Senden Sie jetzt allen das Verzeichnis.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Remove {name} from the desk</source>
      <translation>{name} aus der Redaktion entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>{name} is of the desk no more. Send everybody the roster now.</source>
      <translation>{name} gehört nicht mehr zur Redaktion. Senden Sie jetzt allen das Verzeichnis.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>Lift the suspension of {name}</source>
      <translation>Die Suspendierung von {name} aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>The suspension of {name} is lifted.</source>
      <translation>Die Suspendierung von {name} ist aufgehoben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>A lead for {codename}</source>
      <translation>Eine Leitung für {codename}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/page.py" />
      <source>whoever joins</source>
      <translation>die Person, die beitritt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>{name} asks to lead {codename}, {day}.</source>
      <translation>{name} bittet darum, {codename} zu leiten, {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>For a story that nobody here leads any more, and whose file you do not have.</source>
      <translation>Für eine Recherche, die hier niemand mehr leitet und deren Datei Sie nicht haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Why? Write no names here: this line is never deleted, and others read it.</source>
      <translation>Warum? Schreiben Sie keine Namen hierher: Diese Zeile wird nie gelöscht, und andere lesen sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Ask to lead a story without leads…</source>
      <translation>Um die Leitung einer Recherche bitten…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Ask to lead a story</source>
      <translation>Um die Leitung einer Recherche bitten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Record and ask</source>
      <translation>Protokollieren und fragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Codename</source>
      <translation>Codename</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>The codename is missing.</source>
      <translation>Der Codename fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Stories asked for</source>
      <translation>Erbetene Recherchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Lay it before the root</source>
      <translation>Der Wurzel vorlegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Open it from its copies…</source>
      <translation>Aus den Kopien öffnen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>two plain words</source>
      <translation>zwei einfache Wörter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>Its codename, never its title: the security editor reads it</source>
      <translation>Ihr Codename, nie ihr Titel: Die Sicherheitsredaktion liest ihn</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/recovering.py" />
      <source>It stands in your access log. A security editor lays it before the root; when enough holders have signed, you open the story once, from its recovery copies.</source>
      <translation>Es steht in Ihrem Zugriffsprotokoll. Die Sicherheitsredaktion legt es der Wurzel vor; haben genug Halter unterschrieben, öffnen Sie die Recherche ein einziges Mal, aus ihren Wiederherstellungskopien.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Change the holders…</source>
      <translation>Halter ändern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>The root's holders together can name one; it is on record, and its people are told.</source>
      <translation>Die Halter der Wurzel können gemeinsam eine benennen; es wird protokolliert, und die Beteiligten erfahren es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{what} Something else was decided since: propose it anew.</source>
      <translation>{what} Seitdem wurde anderes entschieden: Schlagen Sie es neu vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{what} Signed by {n} of {k}.</source>
      <translation>{what} Unterschrieben von {n} von {k}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Name a lead…</source>
      <translation>Leitung benennen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>{k} of {n} sign</source>
      <translation>{k} von {n} unterschreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Waiting for signatures</source>
      <translation>Wartet auf Unterschriften</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Nothing waits. What the root is to decide is proposed here and in the settings.</source>
      <translation>Nichts wartet. Was die Wurzel entscheiden soll, wird hier und in den Einstellungen vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Stories without a lead</source>
      <translation>Recherchen ohne Leitung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Proposed by {name}, {day}.</source>
      <translation>Vorgeschlagen von {name}, {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/root.py" />
      <source>Sign</source>
      <translation>Unterschreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Roles, policy, holders, and a new lead for a story without one. It opens no story.</source>
      <translation>Rollen, Regeln, Halter und eine neue Leitung für eine Recherche ohne Leitung. Recherchen öffnet sie nicht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>It holds here at once, and elsewhere when the roster's packet arrives. They keep what they have already read. No story is opened by this, and a mistake can be lifted.</source>
      <translation>Es gilt hier sofort und anderswo, sobald das Paket mit dem Verzeichnis da ist. Gelesenes bleibt bekannt. Keine Recherche wird dadurch geöffnet, und ein Irrtum lässt sich aufheben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>What they wrote until now counts, and what they have read they keep. Who comes back comes with new keys.</source>
      <translation>Was bis jetzt geschrieben wurde, zählt, und was gelesen wurde, bleibt bekannt. Wer zurückkommt, kommt mit neuen Schlüsseln.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Leads' programs end what they could open; sources that they keep want to be sealed anew to others.</source>
      <translation>Die Programme der Leitungen beenden, was sie öffnen konnte; Quellen, in die sie eingeweiht ist, wollen für andere neu versiegelt werden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Where a lead has ended an access meanwhile, that lead lets them in again.</source>
      <translation>Wo eine Leitung inzwischen einen Zugang beendet hat, lässt sie die Person wieder herein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>They open nothing by themselves: leads let them in again, keepers seal to them again. The old keys end.</source>
      <translation>Von selbst öffnen sie nichts: Leitungen lassen wieder herein, Eingeweihte versiegeln neu. Die alten Schlüssel enden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>waits for the root</source>
      <translation>wartet auf die Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>left</source>
      <comment>a person</comment>
      <translation>ausgeschieden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Works on tips and on the stories that leads open to them.</source>
      <translation>Arbeitet an Hinweisen und an Recherchen, die Leitungen öffnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>As a reporter; lets reporters join and proposes policy.</source>
      <translation>Wie ein Reporter; lässt Reporter beitreten und schlägt Regeln vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Reads every access log and suspends people; opens no story, no tip and no identity.</source>
      <translation>Liest jedes Zugriffsprotokoll und suspendiert Personen; öffnet keine Recherche, keinen Hinweis und keine Identität.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Name three, so that two must agree: one who is ill, bribed or gone then stops nothing.</source>
      <translation>Benennen Sie drei, sodass zwei zustimmen müssen: Eine kranke, bestochene oder verschwundene Person hält dann nichts auf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>{k} of these {n} must sign what the desk decides.</source>
      <translation>{k} von diesen {n} müssen unterschreiben, was die Redaktion entscheidet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Name two more holders: then two of three must sign.</source>
      <translation>Benennen Sie zwei weitere Halter: Dann müssen zwei von dreien unterschreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Only two people rule this desk.</source>
      <translation>Nur zwei Personen bestimmen über diese Redaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>With a third, one may be missing and nothing stands still.</source>
      <translation>Mit einer dritten darf eine fehlen, und nichts steht still.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>From now on nothing is sealed to {name}, and what they write is set aside.</source>
      <translation>Ab jetzt wird nichts mehr an {name} versiegelt, und was {name} schreibt, wird beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>From then on nothing is sealed to {name}, for good.</source>
      <translation>Von da an wird nichts mehr für {name} versiegelt, für immer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>It was a mistake: all that {name} wrote counts again.</source>
      <translation>Es war ein Irrtum: Alles, was {name} geschrieben hat, zählt wieder.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>The roster will say that the new keys follow {name}.</source>
      <translation>Das Verzeichnis wird sagen, dass die neuen Schlüssel auf {name} folgen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>With two, either one can stop everything: three are better.</source>
      <translation>Zu zweit kann jede Person alles aufhalten: Drei sind besser.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>Leads end what {name} can open so far.</source>
      <translation>Leitungen beenden, was {name} bisher öffnen kann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/people/telling.py" />
      <source>{name} alone would rule this desk.</source>
      <translation>{name} würde allein über diese Redaktion bestimmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>allowed</source>
      <translation>erlaubt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not the role at the desk</source>
      <translation>nicht die Rolle in der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not in the story</source>
      <translation>nicht in der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not the role in the story</source>
      <translation>nicht die Rolle in der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not a keeper of this source</source>
      <translation>bei dieser Quelle nicht eingeweiht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>another keeper must release a share</source>
      <translation>eine zweite eingeweihte Person muss ihren Teil freigeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the day's openings were used up</source>
      <translation>die Öffnungen des Tages waren verbraucht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no reason was given</source>
      <translation>kein Grund genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the root's other holders must agree</source>
      <translation>die anderen Halter der Wurzel müssen zustimmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not a holder of the root</source>
      <translation>kein Halter der Wurzel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not senior to them</source>
      <translation>nicht ranghöher</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the last lead stays</source>
      <translation>die letzte Leitung bleibt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a guest needs an end date</source>
      <translation>ein Gast braucht ein Enddatum</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>only the root gives this role</source>
      <translation>nur die Wurzel gibt diese Rolle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>who reads all logs is in no story</source>
      <translation>wer alle Protokolle liest, ist in keiner Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the story has leads</source>
      <translation>die Recherche hat Leitungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not one of the desk</source>
      <translation>nicht aus der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>in the story already</source>
      <translation>schon in der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not promised as one who may know</source>
      <translation>nicht als jemand zugesagt, der es wissen darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one's own request</source>
      <translation>die eigene Anfrage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the request was past its time</source>
      <translation>die Anfrage war abgelaufen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the request was answered already</source>
      <translation>die Anfrage war schon beantwortet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the identity was sealed anew since</source>
      <translation>die Identität wurde inzwischen neu versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>only the asker's log says whose seal it is</source>
      <translation>nur das Protokoll der anfragenden Person sagt, wessen Siegel es ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no log says whose seal it is</source>
      <translation>kein Protokoll sagt, wessen Siegel es ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>on hold</source>
      <translation>mit Sperrvermerk</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>held by a security editor</source>
      <translation>Sperrvermerk der Sicherheitsredaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not due yet</source>
      <translation>noch nicht fällig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one keeper is enough</source>
      <translation>eine eingeweihte Person genügt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>no recovery box was found</source>
      <translation>es wurde kein Wiederherstellungskasten gefunden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>not asked by who shall lead</source>
      <translation>nicht von der Person erbeten, die leiten soll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>too few who may keep it</source>
      <translation>zu wenige, die es hüten dürfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a guest of one story already</source>
      <translation>schon Gast einer Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>something was being undone</source>
      <translation>etwas wurde gerade zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>fewer keepers than the desk asks for</source>
      <translation>weniger Eingeweihte, als die Redaktion verlangt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>on a laptop where it never was</source>
      <translation>auf einem Laptop, auf dem er nie war</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the vault was set back</source>
      <translation>der Tresor wurde zurückgesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>one file was set back</source>
      <translation>eine Datei wurde zurückgesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new passphrase</source>
      <translation>eine neue Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new passphrase, by the recovery code</source>
      <translation>eine neue Passphrase, über den Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a new recovery code</source>
      <translation>ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>made harder to guess for this laptop</source>
      <translation>für diesen Laptop schwerer zu raten gemacht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>another statement of the root is followed</source>
      <translation>ein anderer Beschluss der Wurzel wird befolgt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>with a passphrase</source>
      <translation>mit einer Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>with a recovery code</source>
      <translation>mit einem Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>the list of tries was written over</source>
      <translation>die Liste der Versuche wurde überschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>a way was added, nothing was shown</source>
      <translation>ein Weg kam hinzu, nichts wurde gezeigt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/reasons.py" />
      <source>by %Ln minutes</source>
      <translation>
        <numerusform>um %Ln Minute</numerusform>
        <numerusform>um %Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>refused: {why}</source>
      <translation>verweigert: {why}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>proposed: {changes}</source>
      <translation>vorgeschlagen: {changes}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/reasons.py" />
      <source>agreed: {changes}</source>
      <translation>vereinbart: {changes}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Write a file</source>
      <translation>Datei schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Handed over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, off the record: nothing of it may be printed.</source>
      <translation>{alias}, vertraulich: Nichts davon darf gedruckt werden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, deep background: it may be used, and points to nobody.</source>
      <translation>{alias}, tiefer Hintergrund: Es darf verwendet werden, und weist auf niemanden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, on background: not by name.</source>
      <translation>{alias}, Hintergrund: nicht mit Namen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}, on the record: by name.</source>
      <translation>{alias}, zitierbar: mit Namen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}: what is filed is our own.</source>
      <translation>{alias}: Was abgelegt ist, ist Eigenes.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>{alias}: no statement is filed, so no terms are known.</source>
      <translation>{alias}: Keine Aussage ist abgelegt, also sind keine Bedingungen bekannt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Both stay on record for good, and the security editor reads them.</source>
      <translation>Beides bleibt für immer protokolliert, und die Sicherheitsredaktion liest es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>This is the original, with all that it says about its maker.</source>
      <translation>Das ist das Original, mit allem, was es über seinen Urheber sagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>A copy of pixels would leave that out. Say below why the original itself must go.</source>
      <translation>Eine Kopie aus Bildpunkten ließe das weg. Sagen Sie unten, warum das Original selbst hinaus muss.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Let this copy out</source>
      <translation>Diese Kopie herausgeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Let the original out</source>
      <translation>Das Original herausgeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Put on record, and go on</source>
      <translation>Protokollieren und weiter</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>The story has %Ln more sources.</source>
      <translation>
        <numerusform>Die Recherche hat noch %Ln Quelle.</numerusform>
        <numerusform>Die Recherche hat noch %Ln Quellen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>How it leaves</source>
      <translation>Wie es hinausgeht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>To whom: a role or an office, no name</source>
      <translation>An wen: eine Rolle oder Stelle, kein Name</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>A derived copy of %Ln pages.</source>
      <translation>
        <numerusform>Eine abgeleitete Kopie mit %Ln Seite.</numerusform>
        <numerusform>Eine abgeleitete Kopie mit %Ln Seiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>%Ln areas are covered.</source>
      <translation>
        <numerusform>%Ln Stelle ist verdeckt.</numerusform>
        <numerusform>%Ln Stellen sind verdeckt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is made anew of its pixels as it leaves: nothing else that a file can hold comes along.</source>
      <translation>Es wird beim Hinausgehen neu aus seinen Bildpunkten gemacht: Nichts sonst, was eine Datei tragen kann, geht mit.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is not said to whom.</source>
      <translation>Es ist nicht gesagt, an wen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>The name is not typed yet.</source>
      <translation>Der Name ist noch nicht getippt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Its SHA-256 begins with {digits}.</source>
      <translation>Seine SHA-256 beginnt mit {digits}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Type {name} to go on</source>
      <translation>Tippen Sie {name}, um fortzufahren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>It is not said why: at least {n} letters.</source>
      <translation>Es ist nicht gesagt, warum: mindestens {n} Buchstaben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>In print: {words}.</source>
      <translation>Gedruckt: {words}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/dialog.py" />
      <source>Must stay out: {what}.</source>
      <translation>Muss draußen bleiben: {what}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/passages.py" />
      <source>A file came with it: {name}, {size}.</source>
      <translation>Eine Datei kam mit: {name}, {size}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Copy…</source>
      <translation>Kopie…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Let out…</source>
      <translation>Herausgeben…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>The copy is kept beside its original. It may leave now.</source>
      <translation>Die Kopie liegt neben ihrem Original. Sie darf jetzt hinausgehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>It is written, for your account alone. Its SHA-256 begins with {digits}.</source>
      <translation>Sie ist geschrieben, für Ihr Konto allein. Ihre SHA-256 beginnt mit {digits}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>A file within leaves as a copy. Make one first.</source>
      <translation>Eine Datei darin geht als Kopie hinaus. Machen Sie zuerst eine.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Nothing of this is kept yet, so nothing of it can leave.</source>
      <translation>Davon ist noch nichts aufbewahrt, also kann nichts davon hinaus.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Write the copy</source>
      <translation>Kopie schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>Write the original</source>
      <translation>Original schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/releasing.py" />
      <source>It is on record that this was handed over.</source>
      <translation>Protokolliert ist, dass dies übergeben wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Words to cover, on all pages</source>
      <translation>Zu verdeckende Wörter, auf allen Seiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover all hits</source>
      <translation>Alle Treffer verdecken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover more</source>
      <translation>Mehr verdecken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Drag a box. Keys: N new, arrows move, Shift resizes, Ctrl+Right goes from word to word</source>
      <translation>Ziehen Sie einen Kasten auf. Tasten: N neu, Pfeile schieben, Shift ändert die Größe, Strg+Rechts geht von Wort zu Wort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Undo a cover</source>
      <translation>Abdeckung zurücknehmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Cover it again</source>
      <translation>Wieder verdecken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>A copy that may leave</source>
      <translation>Eine Kopie, die hinausgehen darf</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>%Ln places covered; look at each page for what was not found</source>
      <translation>
        <numerusform>%Ln Stelle verdeckt; sehen Sie jede Seite nach dem durch, was nicht gefunden wurde</numerusform>
        <numerusform>%Ln Stellen verdeckt; sehen Sie jede Seite nach dem durch, was nicht gefunden wurde</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>These are no pages of this document.</source>
      <translation>Das sind keine Seiten dieses Dokuments.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Keep this copy</source>
      <translation>Diese Kopie behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Make it, and look at it</source>
      <translation>Machen und ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>This is the file that would leave: {about}</source>
      <translation>Das ist die Datei, die hinausginge: {about}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>Making page {n}</source>
      <translation>Seite {n} entsteht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/sheet.py" />
      <source>This page has no words of its own: it is a picture. Draw the cover.</source>
      <translation>Diese Seite hat keine eigenen Wörter: Sie ist ein Bild. Zeichnen Sie die Abdeckung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>could lead to the source</source>
      <translation>könnte zur Quelle führen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>somebody whom it is not about</source>
      <translation>jemand, um den es nicht geht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>an address, number or account</source>
      <translation>eine Adresse, Nummer oder ein Konto</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>a mark that tells copies apart</source>
      <translation>ein Zeichen, das Exemplare unterscheidet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>another reason</source>
      <translation>ein anderer Grund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Mark</source>
      <translation>Zeichen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>A copy is pixels alone: metadata, hidden text, layers and earlier states do not come along. What can be seen on a page does, until you cover it: names, stamps, handwriting, dots of a printer.</source>
      <translation>Eine Kopie besteht nur aus Bildpunkten: Metadaten, verborgener Text, Ebenen und frühere Fassungen kommen nicht mit. Was auf einer Seite zu sehen ist, kommt mit, bis Sie es verdecken: Namen, Stempel, Handschrift, Punkte eines Druckers.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>This copy is of its text, set on paper here: not its looks. What is deleted, hidden or noted in it is left out, as far as it can be told apart; of old formats and of RTF it cannot. Read each page.</source>
      <translation>Diese Kopie ist von seinem Text, hier auf Papier gesetzt: nicht von seinem Aussehen. Was darin gelöscht, verborgen oder angemerkt ist, bleibt weg, soweit es sich unterscheiden lässt; bei alten Formaten und bei RTF lässt es sich nicht. Lesen Sie jede Seite.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Covers, and what the copy shall be</source>
      <translation>Abdeckungen, und was die Kopie sein soll</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/release/side.py" />
      <source>and %Ln more</source>
      <translation>
        <numerusform>und %Ln weitere</numerusform>
        <numerusform>und %Ln weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Why it is covered</source>
      <translation>Warum es verdeckt ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>What the copy shall be</source>
      <translation>Was die Kopie sein soll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>The original can lead to its source</source>
      <translation>Das Original kann zu seiner Quelle führen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Covered</source>
      <translation>Verdeckt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Page {n}, {why}</source>
      <translation>Seite {n}, {why}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/side.py" />
      <source>Take this cover away: {cover}</source>
      <translation>Diese Abdeckung entfernen: {cover}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/typeset.py" />
      <source>The text goes on. A copy has {n} pages at most.</source>
      <translation>Der Text geht weiter. Eine Kopie hat höchstens {n} Seiten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Black and white takes away faint dots that colour printers set to say which machine printed, and all else that is faint. It does not take away dots within dark ink, or how letters and lines are set apart.</source>
      <translation>Schwarz-Weiß nimmt blasse Punkte weg, mit denen Farbdrucker sagen, welche Maschine gedruckt hat, und alles andere, das blass ist. Es nimmt keine Punkte in dunkler Tinte weg, und nicht, wie Buchstaben und Zeilen gesetzt sind.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Black, white</source>
      <translation>Schwarz-Weiß</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Ink</source>
      <translation>Farbe der Schrift</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Sharpness</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Pages, as 1-3,5; empty for all</source>
      <translation>Seiten, etwa 1-3,5; leer für alle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>For whom, written across each page</source>
      <translation>Für wen, quer über jede Seite geschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Coarse</source>
      <translation>Grob</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Usual</source>
      <translation>Üblich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/release/wishes.py" />
      <source>Fine</source>
      <translation>Fein</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/dialogs.py" />
      <source>Say why, in %Ln characters or more.</source>
      <translation>
        <numerusform>Sagen Sie, warum, mit mindestens %Ln Zeichen.</numerusform>
        <numerusform>Sagen Sie, warum, mit mindestens %Ln Zeichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>%Ln keepers must act together: who asks, and who releases a share.</source>
      <translation>
        <numerusform>%Ln eingeweihte Person muss mitwirken: wer fragt, und wer einen Teil freigibt.</numerusform>
        <numerusform>%Ln Eingeweihte müssen zusammenwirken: wer fragt, und wer einen Teil freigibt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Agreed</source>
      <translation>Vereinbart</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Refused</source>
      <translation>Verweigert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Past its time</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>Sealed anew since</source>
      <translation>Inzwischen neu versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/over_desk.py" />
      <source>released their share</source>
      <translation>hat den eigenen Teil freigegeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>You learn nothing of the identity. It opens for who asks alone, once, and is on record first.</source>
      <translation>Sie erfahren nichts von der Identität. Sie öffnet sich nur der fragenden Person, einmal, und wird zuerst protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} asked {moment} to open the identity of {alias}, for {codename}.</source>
      <translation>{who} hat {moment} gefragt, die Identität von {alias} zu öffnen, für {codename}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>It opens {alias} for them once, for this reason, and is on record before it leaves.</source>
      <translation>Es öffnet {alias} einmal, aus diesem Grund, und wird protokolliert, bevor es hinausgeht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Nobody can take it back.</source>
      <translation>Niemand kann es zurücknehmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Asked of you</source>
      <translation>Von Ihnen erbeten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Asked by you</source>
      <translation>Von Ihnen gefragt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Of others</source>
      <translation>Von anderen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Past</source>
      <translation>Vergangen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Nobody asks for anything. Requests to open a protected source stand here, with their answers.</source>
      <translation>Niemand fragt nach etwas. Hier stehen Anfragen, eine geschützte Quelle zu öffnen, mit ihren Antworten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>The chosen request</source>
      <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Release your share…</source>
      <translation>Ihren Teil freigeben…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refuse…</source>
      <translation>Verweigern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Open the source</source>
      <translation>Quelle öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Only the log of {who} says whose seal this is: ask them by telephone first.</source>
      <translation>Nur das Protokoll von {who} sagt, wessen Siegel das ist: Fragen Sie zuerst am Telefon nach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Record and release</source>
      <translation>Protokollieren und freigeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Record and refuse</source>
      <translation>Protokollieren und verweigern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Part</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Stands</source>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Story</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>To be answered until {moment}.</source>
      <translation>Zu beantworten bis {moment}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} {what}</source>
      <translation>{who} {what}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Release your share to {who}</source>
      <translation>Ihren Teil an {who} freigeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Your share is released. It reaches {who} with the next packet.</source>
      <translation>Ihr Teil ist freigegeben. Er erreicht {who} mit dem nächsten Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refuse what {who} asks</source>
      <translation>Verweigern, worum {who} bittet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>Refused. It reaches {who} with the next packet.</source>
      <translation>Verweigert. Es erreicht {who} mit dem nächsten Paket.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/requests/page.py" />
      <source>{who} {what}: {reason}</source>
      <translation>{who} {what}: {reason}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>comes as {channels}</source>
      <translation>als {channels} kommt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>has documents</source>
      <translation>Dokumente hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>has no documents</source>
      <translation>keine Dokumente hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>gets the tag {tag}</source>
      <translation>bekommt das Schlagwort {tag}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>answers the form {form}</source>
      <translation>das Formular {form} beantwortet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>says it is from {sender}</source>
      <translation>angeblich von {sender} ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>says {words}</source>
      <translation>{words} sagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>is assigned to {who}</source>
      <translation>wird {who} zugewiesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>moves to {state}</source>
      <translation>kommt nach {state}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/rule_words.py" />
      <source>waits in the queue of {story}</source>
      <translation>wartet in der Schlange von {story}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>documents</source>
      <comment>what the filter has: asks for</comment>
      <translation>dokumente</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>story</source>
      <comment>a filter, typed before a colon</comment>
      <translation>recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>state</source>
      <comment>a filter, typed before a colon</comment>
      <translation>stand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>channel</source>
      <comment>a filter, typed before a colon</comment>
      <translation>kanal</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>after</source>
      <comment>a filter, typed before a colon</comment>
      <translation>nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>before</source>
      <comment>a filter, typed before a colon</comment>
      <translation>vor</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>has</source>
      <comment>a filter, typed before a colon</comment>
      <translation>mit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Has documents</source>
      <translation>Mit Dokumenten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>No time lies between the two days. Nothing can be found.</source>
      <translation>Zwischen den beiden Tagen liegt keine Zeit. So lässt sich nichts finden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last 7 days</source>
      <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last 30 days</source>
      <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>The last year</source>
      <translation>Das letzte Jahr</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Story: {story}</source>
      <translation>Recherche: {story}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>State: {state}</source>
      <translation>Stand: {state}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Channel: {channel}</source>
      <translation>Kanal: {channel}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>From {day}</source>
      <comment>a filter: nothing before this day</comment>
      <translation>Ab {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>Before {day}</source>
      <comment>a filter: nothing from this day on</comment>
      <translation>Vor {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} says nothing yet. It is not obeyed.</source>
      <translation>{filter} sagt noch nichts. Er wird nicht befolgt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} names nothing that is open to you. It is not obeyed.</source>
      <translation>{filter} nennt nichts, was Ihnen offensteht. Er wird nicht befolgt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} could be {names}. It is not obeyed.</source>
      <translation>{filter} könnte {names} sein. Er wird nicht befolgt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/asking.py" />
      <source>{filter} is no day. Write it as 2025-03-28, 2025-03 or 2025.</source>
      <translation>{filter} ist kein Tag. Schreiben Sie 2025-03-28, 2025-03 oder 2025.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Take this filter away</source>
      <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>so far</source>
      <comment>hits that were found until now</comment>
      <translation>bisher</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Best first</source>
      <translation>Beste zuerst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>the best {n} are shown</source>
      <translation>die besten {n} werden gezeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>the newest {n} are shown</source>
      <translation>die neuesten {n} werden gezeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Channel</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>Best first: only up to 20,000 hits</source>
      <translation>Beste zuerst: nur bis 20.000 Treffer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/bar.py" />
      <source>{filter}, take away</source>
      <translation>{filter}, entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/over_desk.py" />
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>The text inside documents is not searched, and no identity is.</source>
      <translation>Der Text in Dokumenten wird nicht durchsucht, und keine Identität.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Among so many tips, a word of one or two letters is found only where it stands alone.</source>
      <translation>Bei so vielen Hinweisen wird ein Wort aus ein oder zwei Buchstaben nur gefunden, wo es allein steht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Search all that you may read</source>
      <translation>Alles durchsuchen, was Sie lesen dürfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>who can see this hit</source>
      <translation>wer diesen Treffer sehen kann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Hits</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>Words, or filters such as has:documents. Every story that is open to you is searched.</source>
      <translation>Wörter oder Filter wie mit:dokumente. Durchsucht wird jede Recherche, die Ihnen offensteht.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/search/page.py" />
      <source>%Ln stories could not be searched. The rest is here.</source>
      <translation>
        <numerusform>Eine Recherche ließ sich nicht durchsuchen. Der Rest ist hier.</numerusform>
        <numerusform>%Ln Recherchen ließen sich nicht durchsuchen. Der Rest ist hier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/search/page.py" />
      <source>No word begins like this. Words that contain it are still being looked for.</source>
      <translation>Kein Wort beginnt so. Wörter, die es enthalten, werden noch gesucht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/desk_name.py" />
      <source>It stands in the rail of everybody at this desk, and nowhere outside the window.</source>
      <translation>Er steht in der Leiste aller in dieser Redaktion, und nirgends außerhalb des Fensters.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/forms.py" />
      <source>What it cannot promise</source>
      <translation>Nicht zu versprechen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/forms.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Receiving sealed files</source>
      <translation>Versiegelte Dateien empfangen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>How to send us a file that only we can open</source>
      <translation>Wie Sie uns eine Datei senden, die nur wir öffnen können</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Renew…</source>
      <translation>Erneuern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The quantum-safe address</source>
      <translation>Die quantensichere Adresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A file, for age 1.3 or newer. Publish it with these words in another place:</source>
      <translation>Eine Datei, für age 1.3 oder neuer. Veröffentlichen Sie sie mit diesen Wörtern an anderer Stelle:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Words to compare</source>
      <translation>Wörter zum Vergleichen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The source seals a file with this line:</source>
      <translation>Die Quelle versiegelt eine Datei mit dieser Zeile:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The command</source>
      <translation>Der Befehl</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The short address</source>
      <translation>Die kurze Adresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>For paper, and for any age. It is not quantum-safe: what is recorded today may open in some years. Publish it with these words in another place:</source>
      <translation>Für Papier, und für jedes age. Sie ist nicht quantensicher: Was heute aufgezeichnet wird, lässt sich in einigen Jahren vielleicht öffnen. Veröffentlichen Sie sie mit diesen Wörtern an anderer Stelle:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The short address as a QR code</source>
      <translation>Die kurze Adresse als QR-Code</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>OpenPGP keys</source>
      <translation>OpenPGP-Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>The keys that your SecureDrop, GlobaLeaks or Hush Line seal to. They open what arrives, in a process that holds one key and nothing else; each use is on record.</source>
      <translation>Die Schlüssel, für die Ihr SecureDrop, GlobaLeaks oder Hush Line versiegelt. Sie öffnen, was ankommt, in einem Prozess, der einen Schlüssel hat und sonst nichts; jede Verwendung ist protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Bring in a key…</source>
      <translation>Schlüssel hereinbringen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Public keys of those who write to you</source>
      <translation>Öffentliche Schlüssel derer, die Ihnen schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>With a public key here, a message says whether its signature fits. The name on a key is whatever its maker wrote: compare the fingerprint with the person, by voice.</source>
      <translation>Mit einem öffentlichen Schlüssel hier sagt eine Nachricht, ob ihre Signatur passt. Der Name an einem Schlüssel ist, was immer dessen Urheber hinschrieb: Vergleichen Sie den Fingerabdruck mit der Person, am Telefon.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Bring in a public key…</source>
      <translation>Einen öffentlichen Schlüssel hereinholen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Destroy…</source>
      <translation>Vernichten…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>What arrives is opened by those who are in the inbox. You are not, so nothing is here.</source>
      <translation>Was ankommt, öffnen die, die im Eingang sind. Sie sind es nicht, also ist hier nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A source seals a file to an address that you publish. There is none yet. Its secret lies in the inbox, and whoever is there opens what comes.</source>
      <translation>Eine Quelle versiegelt eine Datei für eine Adresse, die Sie veröffentlichen. Noch gibt es keine. Ihr Geheimnis liegt im Eingang, und wer dort ist, öffnet, was kommt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Make the address</source>
      <translation>Adresse machen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A page to hand to sources…</source>
      <translation>Ein Blatt für Quellen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Save the file…</source>
      <translation>Datei speichern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Save the short address…</source>
      <translation>Kurze Adresse speichern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Renew it.</source>
      <translation>Erneuern Sie sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Drawn by {who} on {since}. Renew it by {day}, and when somebody leaves the inbox.</source>
      <translation>Gezogen von {who} am {since}. Erneuern Sie sie bis {day}, und wenn jemand den Eingang verlässt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>A key without a name</source>
      <translation>Ein Schlüssel ohne Namen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_form.py" />
      <source>Destroy the key {fingerprint}</source>
      <translation>Den Schlüssel {fingerprint} vernichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>The address of {since} opens what still comes until {until}; then its secret is destroyed.</source>
      <translation>Die Adresse von {since} öffnet noch bis {until}, was kommt; dann wird ihr Geheimnis vernichtet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>revoked</source>
      <translation>widerrufen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>Half a year has passed. Publish the new one wherever the old one stands.</source>
      <translation>Ein halbes Jahr ist vorbei. Veröffentlichen Sie die neue überall, wo die alte steht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>Somebody who left the inbox knows its secret. Publish the new one wherever the old one stands.</source>
      <translation>Jemand, der den Eingang verlassen hat, kennt ihr Geheimnis. Veröffentlichen Sie die neue überall, wo die alte steht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_over.py" />
      <source>expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>The short address, to be read by a telephone's camera</source>
      <translation>Die kurze Adresse, von der Kamera eines Telefons zu lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>1. Install age: age-encryption.org. It is free, and made by others than us.</source>
      <translation>1. Installieren Sie age: age-encryption.org. Es ist kostenlos und von anderen gemacht als uns.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>2. Compare these words with those that we publish elsewhere. If they differ, send nothing.</source>
      <translation>2. Vergleichen Sie diese Wörter mit denen, die wir anderswo veröffentlichen. Sind sie verschieden, senden Sie nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>3. Seal your file with this one line:</source>
      <translation>3. Versiegeln Sie Ihre Datei mit dieser einen Zeile:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>4. Send us sealed.age in whichever way you trust. Its size, and that you sent it, are not hidden.</source>
      <translation>4. Senden Sie uns sealed.age auf dem Weg, dem Sie trauen. Seine Größe, und dass Sie es gesendet haben, bleibt nicht verborgen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>The words of that file are:</source>
      <translation>Die Wörter dieser Datei sind:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>Only {desk} can open what you seal so. Do it on a computer that is yours alone.</source>
      <translation>Nur {desk} kann öffnen, was Sie so versiegeln. Tun Sie es an einem Rechner, der Ihnen allein gehört.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>This short address is not quantum-safe: whoever records your file today may open it in some years. With age 1.3 or newer, take the file {file} from us instead, and this line:</source>
      <translation>Diese kurze Adresse ist nicht quantensicher: Wer Ihre Datei heute aufzeichnet, kann sie in einigen Jahren vielleicht öffnen. Mit age 1.3 oder neuer nehmen Sie stattdessen die Datei {file} von uns und diese Zeile:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_paper.py" />
      <source>Good until {day}; after that, ask for the new one.</source>
      <translation>Gültig bis {day}; fragen Sie danach nach der neuen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>It is kept beside the key, in the inbox: whoever is there opens with this key, and is asked nothing.</source>
      <translation>Sie wird neben dem Schlüssel im Eingang aufbewahrt: Wer dort ist, öffnet mit diesem Schlüssel und wird nichts gefragt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What was sealed to the address of now still opens for 60 days. Publish the new one wherever the old one stands, with its words.</source>
      <translation>Was für die jetzige Adresse versiegelt wurde, öffnet sich noch 60 Tage. Veröffentlichen Sie die neue überall, wo die alte steht, mit ihren Wörtern.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Saved. Print it, or put it where sources look.</source>
      <translation>Gespeichert. Drucken Sie es, oder legen Sie es dahin, wo Quellen hinsehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The public key is kept. Compare its fingerprint with whoever uses it.</source>
      <translation>Der öffentliche Schlüssel ist aufbewahrt. Vergleichen Sie seinen Fingerabdruck mit dem, der ihn benutzt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What it opened stays. What comes sealed to it from now on, or was left sealed, opens here no more. Nobody brings it back.</source>
      <translation>Was er geöffnet hat, bleibt. Was von jetzt an für ihn versiegelt kommt oder versiegelt geblieben ist, öffnet sich hier nicht mehr. Niemand holt ihn zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>This key is locked</source>
      <translation>Dieser Schlüssel ist gesperrt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Unlock and keep it</source>
      <translation>Entsperren und behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Passphrase of the key</source>
      <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Renew the intake address</source>
      <translation>Die Empfangsadresse erneuern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Renew it</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The address is new. Publish it.</source>
      <translation>Die Adresse ist neu. Veröffentlichen Sie sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Save the address</source>
      <translation>Adresse speichern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Saved. Publish its words in another place.</source>
      <translation>Gespeichert. Veröffentlichen Sie die Wörter dazu an anderer Stelle.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A page to hand to sources</source>
      <translation>Ein Blatt für Quellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A secret OpenPGP key</source>
      <translation>Ein geheimer OpenPGP-Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>A public OpenPGP key</source>
      <translation>Ein öffentlicher OpenPGP-Schlüssel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>What its signatures were told to be stays. From now on they are told as nobody's.</source>
      <translation>Was von seinen Signaturen gesagt wurde, bleibt. Von jetzt an gehören sie niemandem, den man kennt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Destroy this key</source>
      <translation>Diesen Schlüssel vernichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>Destroy it</source>
      <translation>Vernichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The key is kept. Import again what it opens, and remove its file.</source>
      <translation>Der Schlüssel ist aufbewahrt. Importieren Sie noch einmal, was er öffnet, und entfernen Sie seine Datei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/intake_work.py" />
      <source>The key is destroyed, and that is on record.</source>
      <translation>Der Schlüssel ist vernichtet, und das ist protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>There are none: nothing of what happens here shows outside this window.</source>
      <translation>Es gibt keine: Nichts, was hier geschieht, zeigt sich außerhalb dieses Fensters.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Held in your drawer: before unlocking, it is as the system has it.</source>
      <translation>Liegt in Ihrer Schublade: Vor dem Entsperren ist es, wie das System es hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Size of the letters</source>
      <translation>Größe der Schrift</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>From the next lock on, everything grows with it. It lies outside the vault, since the unlock window must know it.</source>
      <translation>Ab dem nächsten Sperren wächst alles mit. Sie liegt außerhalb des Tresors, denn das Entsperrfenster muss sie kennen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>From the next start on. It lies outside the vault, since the unlock window must know it.</source>
      <translation>Ab dem nächsten Start. Sie liegt außerhalb des Tresors, denn das Entsperrfenster muss sie kennen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Letters and digits as keys</source>
      <translation>Buchstaben und Ziffern als Tasten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>J, K, 1 to 9 and the like act outside fields. Off, only keys with Ctrl and the arrows do.</source>
      <translation>J, K, 1 bis 9 und Ähnliches wirken außerhalb von Feldern. Aus: nur Tasten mit Strg und die Pfeile.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Minutes until the lock</source>
      <translation>Minuten bis zum Sperren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Lock when nobody is there</source>
      <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>What this laptop can do</source>
      <translation>Was dieser Laptop kann</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes; you may choose fewer.</source>
      <translation>
        <numerusform>Die Regeln der Redaktion sagen %Ln Minute; Sie dürfen weniger wählen.</numerusform>
        <numerusform>Die Regeln der Redaktion sagen %Ln Minuten; Sie dürfen weniger wählen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>All keys: {key}</source>
      <translation>Alle Tasten: {key}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/own.py" />
      <source>could be better</source>
      <translation>könnte besser sein</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/own.py" />
      <source>The desk's policy says %Ln minutes: sooner may be chosen, never later.</source>
      <translation>
        <numerusform>Die Regeln der Redaktion sagen %Ln Minute: früher ist wählbar, später nie.</numerusform>
        <numerusform>Die Regeln der Redaktion sagen %Ln Minuten: früher ist wählbar, später nie.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Propose to the desk</source>
      <translation>Der Redaktion vorschlagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>your draft is beside it.</source>
      <translation>Ihr Entwurf steht daneben.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/page.py" />
      <source>%Ln changes, not yet proposed</source>
      <translation>
        <numerusform>%Ln Änderung, noch nicht vorgeschlagen</numerusform>
        <numerusform>%Ln Änderungen, noch nicht vorgeschlagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Proposed. It waits for the others who hold the root.</source>
      <translation>Vorgeschlagen. Es wartet auf die anderen Halter der Wurzel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>You agree.</source>
      <translation>Sie stimmen zu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>From the next start on.</source>
      <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>From the next lock on.</source>
      <translation>Ab dem nächsten Sperren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Version {n} came in;</source>
      <translation>Version {n} ist gekommen;</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/page.py" />
      <source>Desk policy, version {n}</source>
      <translation>Regeln der Redaktion, Version {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {k} of {n} keepers must act together. It holds for sources written down from now on.</source>
      <translation>Heute müssen {k} von {n} Eingeweihten gemeinsam handeln. Es gilt für Quellen, die von jetzt an aufgeschrieben werden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: {new} keepers could open a protected source together; until now it took {old}.</source>
      <translation>Schwächer: {new} Eingeweihte könnten eine geschützte Quelle gemeinsam öffnen; bisher brauchte es {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>No setting here can be changed while locked.</source>
      <translation>Gesperrt lässt sich hier nichts ändern.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Policy</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Openings for each person and day</source>
      <translation>Öffnungen je Person und Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>a day</source>
      <translation>am Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>An opened identity closes after</source>
      <translation>Eine geöffnete Identität schließt sich nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Protected sources need</source>
      <translation>Geschützte Quellen brauchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Clipboard</source>
      <translation>Zwischenablage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Seconds in the clipboard</source>
      <translation>Sekunden in der Zwischenablage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>What was copied is cleared after</source>
      <translation>Kopiertes wird gelöscht nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A dozen is rarely reached; you opened %Ln today. Raising it weakens every promise.</source>
      <translation>
        <numerusform>Ein Dutzend wird selten erreicht; Sie öffneten heute %Ln. Mehr schwächt jede Zusage.</numerusform>
        <numerusform>Ein Dutzend wird selten erreicht; Sie öffneten heute %Ln. Mehr schwächt jede Zusage.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today %Ln minutes. Locking ends the process; nothing stays in memory.</source>
      <translation>
        <numerusform>Heute %Ln Minute. Sperren beendet den Prozess; nichts bleibt im Speicher.</numerusform>
        <numerusform>Heute %Ln Minuten. Sperren beendet den Prozess; nichts bleibt im Speicher.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>You may read this.</source>
      <translation>Sie dürfen das lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>What you propose holds at once, on your word alone. With three holders it takes two.</source>
      <translation>Was Sie vorschlagen, gilt sofort, auf Ihr Wort allein. Bei drei Haltern braucht es zwei.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>A change needs %Ln people</source>
      <translation>
        <numerusform>Eine Änderung braucht eine Person</numerusform>
        <numerusform>Eine Änderung braucht %Ln Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>of {n} who hold the desk's root. It takes effect on each laptop when the packet arrives.</source>
      <translation>von {n}, die die Wurzel der Redaktion halten. Sie wirkt auf jedem Laptop, wenn das Paket ankommt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Version {n}.</source>
      <translation>Version {n}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Agree</source>
      <translation>Zustimmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{k} of {n}</source>
      <translation>{k} von {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: one person could open {new} identities a day; until now {old}.</source>
      <translation>Schwächer: Eine Person könnte {new} Identitäten am Tag öffnen; bisher {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {n} seconds. One person may choose less, never more.</source>
      <translation>Heute {n} Sekunden. Wer will, darf weniger wählen, nie mehr.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: an opened name could stand on a screen for {new} seconds; until now {old}.</source>
      <translation>Schwächer: Ein geöffneter Name könnte {new} Sekunden auf einem Bildschirm stehen; bisher {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: a laptop left alone could lie open for {new} minutes; until now {old}.</source>
      <translation>Schwächer: Ein verlassener Laptop könnte {new} Minuten offen liegen; bisher {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Today {n} seconds, and always at the lock.</source>
      <translation>Heute {n} Sekunden, und immer beim Sperren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>Weaker: other programs could read what was copied for {new} seconds; until now {old}.</source>
      <translation>Schwächer: Andere Programme könnten Kopiertes {new} Sekunden lang lesen; bisher {old}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>An editor proposes changes.</source>
      <translation>Änderungen schlägt eine Redakteurin oder ein Redakteur vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{what}. Something else was decided since: propose it anew.</source>
      <translation>{what}. Seither wurde anderes entschieden: Schlagen Sie es neu vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/policy.py" />
      <source>{what}. Agreed by {n} of {k}.</source>
      <translation>{what}. Zugestimmt haben {n} von {k}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>A hold always beats a rule. Days count from the day a tip came in. Empty: never by rule.</source>
      <translation>Ein Sperrvermerk schlägt immer die Regel. Tage zählen ab dem Eingang eines Hinweises. Leer: nie nach Regel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Nothing goes by itself.</source>
      <translation>Von selbst verschwindet nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is due is counted and shown; a lead destroys it, on record. What is gone does not come back.</source>
      <translation>Fälliges wird gezählt und gezeigt; die Leitung vernichtet es, protokolliert. Was weg ist, kommt nicht wieder.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is destroyed</source>
      <translation>Vernichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>What is destroyed, and when</source>
      <translation>Was vernichtet wird, und wann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Destroyed after</source>
      <translation>Vernichtet nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Means today</source>
      <translation>Heißt heute</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>In the next 14 days</source>
      <translation>In den nächsten 14 Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>days, then a warning</source>
      <translation>Tage, dann eine Warnung</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln Warnung</numerusform>
        <numerusform>%Ln Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>Days for {state}</source>
      <translation>Tage für {state}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/retention.py" />
      <source>{state}: {n} in the next {days} days</source>
      <translation>{state}: {n} in den nächsten {days} Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rows.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rows.py" />
      <source>{name}, {n}</source>
      <translation>{name}, {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Rule for what is imported</source>
      <translation>Regel für Importiertes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>New rule for what is imported</source>
      <translation>Neue Regel für Importiertes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Came as</source>
      <translation>Kam als</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Answers the form</source>
      <translation>Beantwortet das Formular</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Says it is from</source>
      <translation>Ist angeblich von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Says all of</source>
      <translation>Sagt alles von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Add the tags</source>
      <translation>Schlagwörter dazu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Assign to</source>
      <translation>Zuweisen an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Move to</source>
      <translation>Verschieben nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Queue of</source>
      <translation>Schlange von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Of a tip that</source>
      <translation>Mit einem Hinweis, der</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>with or without</source>
      <translation>mit oder ohne</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>has some</source>
      <translation>welche hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>has none</source>
      <translation>keine hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>an address, or @ and a domain</source>
      <translation>eine Adresse, oder @ und eine Domain</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>words, parted by commas</source>
      <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>Then</source>
      <translation>Dann</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>port, customs</source>
      <translation>Hafen, Zoll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>a name</source>
      <translation>einen Namen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>something that it asks</source>
      <translation>etwas, das sie fragt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>something that it does</source>
      <translation>etwas, das sie tut</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>anything</source>
      <translation>irgendetwas</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>any or none</source>
      <translation>mit welchen oder ohne</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>nobody</source>
      <translation>niemandem</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>stay as it came</source>
      <translation>bleiben, wie es kam</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>no story</source>
      <translation>keine Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_dialog.py" />
      <source>It needs {what}.</source>
      <translation>Sie braucht {what}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Asked of each tip that is imported into the inbox. The import says what they would do before it does it, and it can be undone alone. A rule never files a tip into a story: filing changes who can read it.</source>
      <translation>Gefragt wird bei jedem Hinweis, der in den Eingang importiert wird. Der Import sagt, was sie täten, ehe er es tut, und es lässt sich allein zurücknehmen. Eine Regel legt nie einen Hinweis in einer Recherche ab: Das ändert, wer ihn lesen kann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Rules for what is imported</source>
      <translation>Regeln für Importiertes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>New rule…</source>
      <translation>Neue Regel…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Not followed:</source>
      <translation>Nicht befolgt:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>somebody wrote it who may not. An editor writes it anew, or removes it.</source>
      <translation>Jemand hat sie geschrieben, der es nicht darf. Eine Redakteurin oder ein Redakteur schreibt sie neu oder entfernt sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Switch off</source>
      <translation>Ausschalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Switch on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>A tip that {asks}: {does}.</source>
      <translation>Ein Hinweis, der {asks}, {does}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>There is no rule yet.</source>
      <translation>Noch gibt es keine Regel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>An editor changes them.</source>
      <translation>Geändert werden sie von Redakteurinnen und Redakteuren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_form.py" />
      <source>{what}: {rule}</source>
      <translation>{what}: {rule}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_work.py" />
      <source>The rule is kept.</source>
      <translation>Die Regel ist gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/rules_work.py" />
      <source>The rule is gone. What it did stays.</source>
      <translation>Die Regel ist weg. Was sie getan hat, bleibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/sections.py" />
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/sections.py" />
      <source>Tipdesk</source>
      <translation>Tipdesk</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Each opens your keys by itself. The file does not show how many there are.</source>
      <translation>Jedes öffnet Ihre Schlüssel für sich allein. Die Datei zeigt nicht, wie viele es sind.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Old copies stay as they were.</source>
      <translation>Alte Kopien bleiben, wie sie waren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>A copy of this vault from before a change opens with what opened it then.</source>
      <translation>Eine Kopie dieses Tresors von vor einer Änderung öffnet sich mit dem, was sie damals öffnete.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Recovery code, on paper</source>
      <translation>Wiederherstellungscode, auf Papier</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>the last one drawn opens</source>
      <translation>der zuletzt gezogene öffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The old one opens until the new one was seen to open.</source>
      <translation>Der alte öffnet, bis der neue nachweislich geöffnet hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>From then on the old paper opens nothing here. Burn it.</source>
      <translation>Ab dann öffnet das alte Papier hier nichts mehr. Verbrennen Sie es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>to show that the paper is right. The old code opens until the new one was seen to open.</source>
      <translation>um zu zeigen, dass das Papier stimmt. Der alte Code öffnet, bis der neue nachweislich geöffnet hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Each guess then takes as long as this laptop can bear: about half a second.</source>
      <translation>Jeder Rateversuch dauert dann so lange, wie dieser Laptop verträgt: etwa eine halbe Sekunde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It measures for about a second.</source>
      <translation>Es misst etwa eine Sekunde lang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The new passphrase opens from now on.</source>
      <translation>Von nun an öffnet die neue Passphrase.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The new code opens from now on.</source>
      <translation>Von nun an öffnet der neue Code.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Key slots</source>
      <translation>Schlüsselfächer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase, with this laptop's key ring</source>
      <translation>Passphrase, mit dem Schlüsselbund dieses Laptops</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase of now</source>
      <translation>Jetzige Passphrase</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>The passphrase of now is missing.</source>
      <translation>Die jetzige Passphrase fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It is being proven…</source>
      <translation>Es wird erprobt …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change the passphrase</source>
      <translation>Passphrase ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change it</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>New recovery code</source>
      <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Take it</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Make guessing dearer</source>
      <translation>Raten verteuern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Measure and change</source>
      <translation>Messen und ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Guessing is dearer from now on.</source>
      <translation>Raten ist von nun an teurer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>It is as dear as this laptop can bear.</source>
      <translation>Es ist so teuer, wie dieser Laptop es verträgt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Change the passphrase…</source>
      <translation>Passphrase ändern …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>New recovery code…</source>
      <translation>Neuer Wiederherstellungscode …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Make guessing dearer…</source>
      <translation>Raten verteuern …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>Passphrase alone</source>
      <translation>Passphrase allein</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>%Ln groups are not typed back yet.</source>
      <translation>
        <numerusform>%Ln Gruppe ist noch nicht abgetippt.</numerusform>
        <numerusform>%Ln Gruppen sind noch nicht abgetippt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/slots.py" />
      <source>{n} MiB, %Ln passes</source>
      <translation>
        <numerusform>{n} MiB, %Ln Durchgang</numerusform>
        <numerusform>{n} MiB, %Ln Durchgänge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Digits follow this order. A state in which tips stand stays. Nine at most.</source>
      <translation>Die Ziffern folgen dieser Reihe. Ein Stand mit Hinweisen bleibt. Höchstens neun.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Triage states</source>
      <translation>Stände der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Add a state</source>
      <translation>Stand hinzufügen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Nine states are the most.</source>
      <translation>Neun Stände sind das Höchste.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>asks for a reason</source>
      <translation>fragt nach Grund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>counts as open</source>
      <translation>zählt als offen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>New tips begin in the first state.</source>
      <translation>Neue Hinweise beginnen im ersten Stand.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Later</source>
      <comment>further down in an order</comment>
      <translation>Später</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/settings/states.py" />
      <source>%Ln tips stand in it.</source>
      <translation>
        <numerusform>%Ln Hinweis steht darin.</numerusform>
        <numerusform>%Ln Hinweise stehen darin.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>Word of state {n}</source>
      <translation>Wort für Stand {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/states.py" />
      <source>New state</source>
      <translation>Neuer Stand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>openings a day</source>
      <translation>Öffnungen am Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how long an identity stays open</source>
      <translation>wie lange eine Identität offen bleibt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>when it locks</source>
      <translation>wann gesperrt wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the clipboard</source>
      <translation>die Zwischenablage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how many keepers must act together</source>
      <translation>wie viele Eingeweihte gemeinsam handeln müssen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>how many keep a protected source</source>
      <translation>wie viele in eine geschützte Quelle eingeweiht sind</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the desk's name</source>
      <translation>der Name der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>the triage states</source>
      <translation>die Stände der Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>what is destroyed</source>
      <translation>was vernichtet wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>Rules for imports</source>
      <translation>Regeln für Importe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>rules limits openings a day clipboard</source>
      <translation>Regeln Grenzen Öffnungen am Tag Zwischenablage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>retention deletion after days</source>
      <translation>Aufbewahrung Löschen Vernichten nach Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>rules import sort queue tag assign form</source>
      <translation>Regeln Import sortieren Schlange Schlagwort zuweisen Formular</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>intake address age key OpenPGP PGP QR words</source>
      <translation>Empfang Adresse age Schlüssel OpenPGP PGP QR Wörter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>passphrase recovery code</source>
      <translation>Passphrase Passwort Wiederherstellungscode</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>language size of the letters theme light dark font</source>
      <translation>Sprache Größe der Schrift Buchstaben Farben Design hell dunkel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>keys shortcuts single letters</source>
      <translation>Tasten Kürzel einzelne Buchstaben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/settings/words.py" />
      <source>lock minutes version</source>
      <translation>Sperren Minuten Version</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/frame.py" />
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>If you tell whoever looks after the program, this report helps them. It is all that there is: versions and places in the program, no text, no name, no time. Nothing is sent by itself.</source>
      <translation>Wenn Sie es der Person sagen, die das Programm betreut, hilft ihr dieser Bericht. Mehr gibt es nicht: Versionen und Stellen im Programm, kein Text, kein Name, keine Zeit. Von selbst wird nichts gesandt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Something went wrong inside Tipdesk.</source>
      <translation>In Tipdesk ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Copied. It is cleared after a while.</source>
      <translation>Kopiert. Es wird nach einer Weile gelöscht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/hook.py" />
      <source>Nothing half-done was kept. What was kept before is as it was.</source>
      <translation>Nichts Halbfertiges wurde behalten. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Moving and looking</source>
      <translation>Bewegen und schauen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With tips</source>
      <translation>Mit Hinweisen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>With sources</source>
      <translation>Mit Quellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Going somewhere</source>
      <translation>Irgendwohin</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Letters and digits act outside fields; settings can switch them off.</source>
      <translation>Buchstaben und Ziffern wirken außerhalb von Feldern; die Einstellungen können sie abschalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/key_sheet.py" />
      <source>Move to a state of triage, in their order</source>
      <translation>In einen Stand der Sichtung, in ihrer Reihenfolge</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>New story</source>
      <translation>Neue Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>story</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>Search everything for ‘{words}’</source>
      <translation>Alles nach „{words}“ durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>you lead it</source>
      <translation>Sie leiten sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/naming.py" />
      <source>New tip that begins ‘{words}’</source>
      <translation>Neuer Hinweis, der mit „{words}“ beginnt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>New story…</source>
      <translation>Neue Recherche …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/rail.py" />
      <source>No key to the inbox: a lead of the inbox lets people in.</source>
      <translation>Kein Schlüssel zum Eingang: Eine Leitung des Eingangs lässt Personen herein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Cancel keeps what is done. A lock ends what runs here and keeps what is done too.</source>
      <translation>Abbrechen behält, was getan ist. Sperren beendet, was hier läuft, und behält es auch.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>What is running</source>
      <translation>Was läuft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Nothing is running.</source>
      <translation>Nichts läuft.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/running_sheet.py" />
      <source>Cancel: {work}</source>
      <translation>Abbrechen: {work}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>One person alone rules this desk</source>
      <translation>Eine Person allein bestimmt in dieser Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Whoever holds the root sets policy and roles. From three holders on, two must sign each change.</source>
      <translation>Wer die Wurzel hält, bestimmt Regeln und Rollen. Ab drei Haltern müssen zwei jede Änderung unterschreiben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline, enforced by the system</source>
      <translation>Offline, vom System erzwungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Offline; this system cannot enforce it</source>
      <translation>Offline; dieses System kann es nicht erzwingen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Two people rule this desk</source>
      <translation>Zwei Personen bestimmen in dieser Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Last sealed {time}</source>
      <translation>Zuletzt versiegelt {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/status.py" />
      <source>Locks in {time}</source>
      <translation>Sperrt in {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/unfinished.py" />
      <source>A tip that was begun {when} is not kept yet.</source>
      <translation>Ein Hinweis, begonnen {when}, ist noch nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/unfinished.py" />
      <source>{key} goes on with it.</source>
      <translation>{key} führt ihn fort.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/shell/window.py" />
      <source>Nothing is in memory while locked: this is a fresh process.</source>
      <translation>Gesperrt liegt nichts im Speicher: Dies ist ein frischer Prozess.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Note. Everyone in the story reads it: write no names, numbers or places here.</source>
      <translation>Notiz. Alle in der Recherche lesen sie: Schreiben Sie hier keine Namen, Nummern oder Orte.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms of this statement</source>
      <translation>Bedingungen dieser Aussage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on</source>
      <translation>Gesagt am</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>By</source>
      <translation>Über</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>What did {alias} say?</source>
      <translation>Was hat {alias} gesagt?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>In their words, in quotation marks; else in yours</source>
      <translation>In den eigenen Worten der Quelle, in Anführungszeichen; sonst in Ihren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Terms go with each statement, not with the person</source>
      <translation>Bedingungen gelten je Aussage, nicht je Person</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Said on (year-month-day)</source>
      <translation>Gesagt am (Jahr-Monat-Tag)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Write what was said.</source>
      <translation>Schreiben Sie, was gesagt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/dialogs.py" />
      <source>Log a contact with {alias}</source>
      <translation>Kontakt mit {alias} eintragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Nobody brings it back.</source>
      <translation>Niemand bringt es zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>It goes here, and on each laptop that hears of it; who has not confirmed it stands in the access log. Old packets, backups and flash storage keep what they had.</source>
      <translation>Es vergeht hier und auf jedem Laptop, der davon erfährt; wer es nicht bestätigt hat, steht im Zugriffsprotokoll. Alte Pakete, Sicherungen und Flash-Speicher behalten, was sie hatten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Nothing of this source is destroyed while it stands, whatever rule or promise says.</source>
      <translation>Solange er steht, wird von dieser Quelle nichts vernichtet, was Regel oder Zusage auch sagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>What was promised to end goes on its day again.</source>
      <translation>Was enden sollte, vergeht wieder an seinem Tag.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Two people sealed an identity for this source before they had seen each other's. The ways of both come together under the first name. It counts as an opening; nothing is shown. Where one takes several keepers, they are asked first.</source>
      <translation>Zwei Personen haben für diese Quelle eine Identität versiegelt, ehe sie die der anderen gesehen hatten. Die Wege beider kommen unter dem ersten Namen zusammen. Es zählt als Öffnung; gezeigt wird nichts. Wo eine mehrere Eingeweihte verlangt, werden diese zuerst gefragt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>One identity stands.</source>
      <translation>Eine Identität steht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Destroyed, as was promised. The other laptops confirm it when they hear of it.</source>
      <translation>Vernichtet, wie zugesagt. Die anderen Laptops bestätigen es, wenn sie davon erfahren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Asked. It reaches the other keepers with the next packet, and stands under Requests.</source>
      <translation>Gefragt. Es erreicht die anderen Eingeweihten mit dem nächsten Paket und steht unter „Anfragen“.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and destroy</source>
      <translation>Protokollieren und vernichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and hold</source>
      <translation>Protokollieren und vermerken</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>On hold.</source>
      <translation>Mit Sperrvermerk.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and lift</source>
      <translation>Protokollieren und aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>The hold is lifted.</source>
      <translation>Der Sperrvermerk ist aufgehoben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Record and merge</source>
      <translation>Protokollieren und zusammenführen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Sealed anew to its keepers.</source>
      <translation>Neu versiegelt für die Eingeweihten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Hold {alias}</source>
      <translation>Sperrvermerk für {alias}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Lift the hold on {alias}</source>
      <translation>Sperrvermerk für {alias} aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Merge the identities of {alias}</source>
      <translation>Identitäten von {alias} zusammenführen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/ending.py" />
      <source>Destroy what {alias} was promised</source>
      <translation>Vernichten, was {alias} zugesagt wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/head.py" />
      <source>Log a contact</source>
      <translation>Kontakt eintragen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/head.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>You are a keeper. Opening it needs a reason and is on record first.</source>
      <translation>Sie sind eingeweiht. Öffnen braucht einen Grund und wird zuerst protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Other windows may be able to picture this screen on this system.</source>
      <translation>Auf diesem System können andere Fenster diesen Bildschirm womöglich abbilden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, open for %Ln seconds</source>
      <translation>
        <numerusform>Identität, für %Ln Sekunde offen</numerusform>
        <numerusform>Identität, für %Ln Sekunden offen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity, sealed. Reveal needs a reason.</source>
      <translation>Identität, versiegelt. Aufdecken braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Reveal…</source>
      <translation>Aufdecken …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Read aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Seal now</source>
      <translation>Jetzt versiegeln</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>%Ln seconds left</source>
      <translation>
        <numerusform>Noch %Ln Sekunde</numerusform>
        <numerusform>Noch %Ln Sekunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Identity is sealed</source>
      <translation>Die Identität ist versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} of {cap} today</source>
      <translation>{n} von {cap} heute</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Sealed to %Ln people. Ask {names}.</source>
      <translation>
        <numerusform>Versiegelt für %Ln Person. Fragen Sie {names}.</numerusform>
        <numerusform>Versiegelt für %Ln Personen. Fragen Sie {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/identity_card.py" />
      <source>Open: {what} only</source>
      <translation>Offen: nur {what}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>It is opened in memory and sealed anew. It counts as an opening; nothing is shown.</source>
      <translation>Es wird im Speicher geöffnet und neu versiegelt. Es zählt als Öffnung; gezeigt wird nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Why? Write no names here: the other keepers and the security editor read this line.</source>
      <translation>Warum? Schreiben Sie hier keine Namen: Die anderen Eingeweihten und die Sicherheitsredaktion lesen diese Zeile.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Record and seal anew</source>
      <translation>Protokollieren und neu versiegeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>How many act together</source>
      <translation>Wie viele gemeinsam handeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Never fewer than were promised to the source.</source>
      <translation>Nie weniger, als der Quelle zugesagt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>When the others have released their shares, open this again and choose: then it is sealed anew.</source>
      <translation>Wenn die anderen ihre Teile freigegeben haben, öffnen Sie dies noch einmal und wählen Sie: Dann wird neu versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>not in the story: keeps a share, never the name</source>
      <translation>nicht in der Recherche: bewahrt einen Teil, nie den Namen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>you</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Tick as many keepers as must act together, or more.</source>
      <translation>Kreuzen Sie so viele Eingeweihte an, wie gemeinsam handeln müssen, oder mehr.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Who is not in the story can only keep it together with another.</source>
      <translation>Wer nicht in der Recherche ist, kann sie nur zusammen mit anderen bewahren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>From now on {k} of these act together: {names}.</source>
      <translation>Von jetzt an handeln {k} von diesen gemeinsam: {names}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Whoever is no keeper any more knows what they have seen.</source>
      <translation>Wer nicht mehr eingeweiht ist, weiß, was er oder sie gesehen hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>The source was not told of {names}: promise and facts will differ until the promise changes.</source>
      <translation>Der Quelle wurde nichts von {names} gesagt: Zusage und Tatsachen gehen auseinander, bis die Zusage geändert ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Who keeps {alias}</source>
      <translation>Wer in {alias} eingeweiht ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>Somebody must keep it.</source>
      <translation>Jemand muss eingeweiht sein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>{who} has not answered yet what you asked.</source>
      <translation>{who} hat Ihre Anfrage noch nicht beantwortet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keepers.py" />
      <source>From now on each of these opens it alone: {names}.</source>
      <translation>Von jetzt an öffnet jede dieser Personen es allein: {names}.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Name and ways go, and %Ln notes of contacts.</source>
      <translation>
        <numerusform>Name und Wege vergehen, und %Ln Kontaktnotiz.</numerusform>
        <numerusform>Name und Wege vergehen, und %Ln Kontaktnotizen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Seal it anew to others.</source>
      <translation>Neu versiegeln, für andere.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>A keeper who is here seals it anew.</source>
      <translation>Wer hier eingeweiht ist, versiegelt es neu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>Still sealed to {names}, who is gone.</source>
      <translation>Noch für {names} versiegelt, nicht mehr dabei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/keeping.py" />
      <source>{who}: {reason}</source>
      <translation>{who}: {reason}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Statements</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Nothing said is filed yet. Add the first statement, with its terms.</source>
      <translation>Noch ist keine Aussage abgelegt. Fügen Sie die erste hinzu, mit ihren Bedingungen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Promise and facts differ.</source>
      <translation>Zusage und Tatsachen weichen voneinander ab.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Two people sealed one before they had seen each other's. Both are kept.</source>
      <translation>Zwei Personen haben eine versiegelt, bevor sie die der anderen gesehen hatten. Beide bleiben.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>%Ln identities stand for this source.</source>
      <translation>
        <numerusform>Für diese Quelle steht %Ln Identität.</numerusform>
        <numerusform>Für diese Quelle stehen %Ln Identitäten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Said</source>
      <translation>Gesagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Backs</source>
      <translation>Stützt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>You asked the other keepers to merge them; not all have answered yet.</source>
      <translation>Sie haben die anderen Eingeweihten gebeten, sie zusammenzuführen; noch haben nicht alle geantwortet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Change the keepers…</source>
      <translation>Eingeweihte ändern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Lift…</source>
      <translation>Aufheben…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>The promise ended on {day}.</source>
      <translation>Die Zusage endete am {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>Destroyed on {day}, as was promised.</source>
      <translation>Vernichtet am {day}, wie zugesagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>The promise ends on {day}.</source>
      <translation>Die Zusage endet am {day}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/main_column.py" />
      <source>{what} A lead does it.</source>
      <translation>{what} Die Leitung tut es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The story sees alias and promise. Name and ways are sealed to those promised, and to nobody else.</source>
      <translation>Die Recherche sieht Deckname und Zusage. Name und Wege sind für die Zugesagten versiegelt, für niemanden sonst.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Only I may ever know your name. In print you are …</source>
      <translation>Nur ich darf je Ihren Namen kennen. Gedruckt heißen Sie …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Two of them must act together</source>
      <translation>Zwei davon müssen gemeinsam handeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Tick a second keeper first.</source>
      <translation>Haken Sie zuerst eine zweite Person an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>New source</source>
      <translation>Neue Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Seal and keep</source>
      <translation>Versiegeln und behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know?</source>
      <translation>Woher weiß sie es?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Alias</source>
      <translation>Deckname</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised</source>
      <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>In print</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Keep out</source>
      <translation>Draußen bleibt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy by</source>
      <translation>Vernichten bis</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>%Ln of them must act together</source>
      <translation>
        <numerusform>%Ln davon muss mitwirken</numerusform>
        <numerusform>%Ln davon müssen gemeinsam handeln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>That two must act together needs a second person: somebody who is let into the story, or a security editor. You can change the keepers later.</source>
      <translation>Dass zwei zusammenwirken müssen, braucht eine zweite Person: jemanden, der in die Recherche gelassen ist, oder eine Sicherheitsredaktion. Sie können die Eingeweihten später ändern.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Alone nobody opens it, you neither.</source>
      <translation>Allein öffnet sie niemand, auch Sie nicht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>You ask, they see who and why, and release their share to that one request.</source>
      <translation>Sie fragen; die anderen sehen, wer und warum, und geben ihren Teil für diese eine Anfrage frei.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The alias is being drawn.</source>
      <translation>Der Deckname wird gezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write what you promised.</source>
      <translation>Schreiben Sie, was Sie zugesagt haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>The destroy date is not a day.</source>
      <translation>Das Datum der Vernichtung ist kein Tag.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Write the name into the sealed form.</source>
      <translation>Schreiben Sie den Namen in das versiegelte Formular.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Tick %Ln keepers first: the desk asks for so many.</source>
      <translation>
        <numerusform>Kreuzen Sie zuerst %Ln Eingeweihten an: So viele verlangt die Redaktion.</numerusform>
        <numerusform>Kreuzen Sie zuerst %Ln Eingeweihte an: So viele verlangt die Redaktion.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>saw it, first hand</source>
      <translation>hat es selbst gesehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How do they know? No name, no job that one person holds.</source>
      <translation>Woher weiß sie es? Kein Name, kein Amt, das nur eine Person hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What you promised, in the words agreed</source>
      <translation>Was Sie zugesagt haben, im vereinbarten Wortlaut</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>a person who worked at the yard</source>
      <translation>eine Person, die auf der Werft gearbeitet hat</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>How to name them in print</source>
      <translation>Wie sie im Druck heißen soll</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>job, family, shifts</source>
      <translation>Beruf, Familie, Schichten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>What must stay out of notes and print</source>
      <translation>Was aus Notizen und Druck draußen bleiben muss</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Destroy name and ways by (year-month-day)</source>
      <translation>Name und Wege vernichten bis (Jahr-Monat-Tag)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/new_source.py" />
      <source>Who may know the name</source>
      <translation>Wer den Namen kennen darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>On the record</source>
      <translation>Zitierbar</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Deep background</source>
      <translation>Tiefer Hintergrund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Off the record</source>
      <translation>Vertraulich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Our own</source>
      <translation>Eigenes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Contact plan</source>
      <translation>Kontaktplan</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>May know: %Ln people</source>
      <translation>
        <numerusform>Darf es wissen: %Ln Person</numerusform>
        <numerusform>Darf es wissen: %Ln Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>Name und %Ln Kontaktweg.</numerusform>
        <numerusform>Name und %Ln Kontaktwege.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.</source>
      <translation>
        <numerusform>Eine weitere Person in der Recherche sieht Deckname, Zusage und Aussagen, und hat keinen Schlüssel zum Namen.</numerusform>
        <numerusform>%Ln weitere in der Recherche sehen Deckname, Zusage und Aussagen. Sie haben keinen Schlüssel zum Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>No name, and %Ln ways of contact.</source>
      <translation>
        <numerusform>Kein Name, und %Ln Kontaktweg.</numerusform>
        <numerusform>Kein Name, und %Ln Kontaktwege.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Name only.</source>
      <translation>Nur der Name.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>{names} can open the identity and was not promised as one who may know.</source>
      <translation>{names} kann die Identität öffnen und war nicht als Eingeweihte zugesagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>agreed {day}, {how}</source>
      <translation>vereinbart am {day}, {how}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Refused: {why}</source>
      <translation>Verweigert: {why}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>the way the source prefers</source>
      <translation>der Weg, den die Quelle vorzieht</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Protected: %Ln keepers</source>
      <translation>
        <numerusform>Geschützt: %Ln Eingeweihte</numerusform>
        <numerusform>Geschützt: %Ln Eingeweihte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>A source since {day}</source>
      <translation>Quelle seit {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Promise: none yet</source>
      <translation>Zusage: noch keine</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>In print: as promised</source>
      <translation>Gedruckt: wie zugesagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>hours, and a word that proves it is you</source>
      <translation>Zeiten, und ein Wort, das Sie ausweist</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>%Ln contacts, last on {day}</source>
      <translation>
        <numerusform>%Ln Kontakt, am {day}</numerusform>
        <numerusform>%Ln Kontakte, zuletzt am {day}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>how they know: {how}</source>
      <translation>woher sie es weiß: {how}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/over_desk.py" />
      <source>Destroy: by {day}</source>
      <translation>Vernichten: bis {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>With this source</source>
      <translation>Mit dieser Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Change the promise…</source>
      <translation>Zusage ändern …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the statement</source>
      <translation>Aussage zurückziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Put it on hold…</source>
      <translation>Sperrvermerk setzen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the source…</source>
      <translation>Quelle zurückziehen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Add a statement</source>
      <translation>Aussage hinzufügen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Change the promise</source>
      <translation>Zusage ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Put it on hold</source>
      <translation>Sperrvermerk setzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>Withdraw the source</source>
      <translation>Quelle zurückziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/page.py" />
      <source>{story}  /  Sources</source>
      <translation>{story}  /  Quellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>In the words agreed</source>
      <translation>Im vereinbarten Wortlaut</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What must stay out</source>
      <translation>Was draußen bleiben muss</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>What was promised to {alias}</source>
      <translation>Was {alias} zugesagt wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_dialog.py" />
      <source>Destroy name and ways by (year-month-day, empty for no day)</source>
      <translation>Name und Wege vernichten bis (Jahr-Monat-Tag, leer für keinen Tag)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>The promise could not be read. Treat it as: nobody may know.</source>
      <translation>Die Zusage war nicht lesbar. Behandeln Sie sie so: Niemand darf es wissen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>What we promised</source>
      <translation>Was wir zugesagt haben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/promise_panel.py" />
      <source>Promised: {words}</source>
      <translation>Zugesagt: {words}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Why do you need it now? Write no names here: the security editor reads this line.</source>
      <translation>Warum brauchen Sie sie jetzt? Schreiben Sie hier keine Namen: Die Sicherheitsredaktion liest diese Zeile.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is written and synced before anything opens. If it cannot be written, nothing opens.</source>
      <translation>Das Protokoll wird sicher geschrieben, bevor sich etwas öffnet. Lässt es sich nicht schreiben, öffnet sich nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They see who asks and why, and nothing of the identity. Alone, nobody opens it.</source>
      <translation>Sie sehen, wer fragt und warum, und nichts von der Identität. Allein öffnet sie niemand.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>%Ln openings today; the policy allows no more before 00:00.</source>
      <translation>
        <numerusform>Heute %Ln Öffnung; die Regeln erlauben vor 00:00 keine mehr.</numerusform>
        <numerusform>Heute %Ln Öffnungen; die Regeln erlauben vor 00:00 keine mehr.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>An hour</source>
      <translation>Eine Stunde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>A day</source>
      <translation>Ein Tag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>A week</source>
      <translation>Eine Woche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They may answer within</source>
      <translation>Antwort möglich innerhalb von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Valid until {moment}. This source needs two keepers.</source>
      <translation>Gültig bis {moment}. Diese Quelle braucht zwei Eingeweihte.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>They may answer until {moment}. It stands under Requests.</source>
      <translation>Antwort möglich bis {moment}. Es steht unter „Anfragen“.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Seal again after</source>
      <translation>Wieder versiegeln nach</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Used today</source>
      <translation>Heute verbraucht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>The record is being written.</source>
      <translation>Das Protokoll wird geschrieben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>You have asked already.</source>
      <translation>Sie haben schon gefragt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Tick what you need.</source>
      <translation>Haken Sie an, was Sie brauchen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>For the story {codename}. One source, one reason, one time.</source>
      <translation>Für die Recherche {codename}. Eine Quelle, ein Grund, ein Mal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Record and open</source>
      <translation>Protokollieren und öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>No copy, print or export</source>
      <translation>Kein Kopieren, Drucken, Herausgeben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Recorded first.</source>
      <translation>Zuerst protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>This source needs {names}.</source>
      <translation>Diese Quelle braucht {names}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap}</source>
      <translation>{n} von {cap}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{n} of {cap} used today</source>
      <translation>{n} von {cap} heute verbraucht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open the identity of {alias}</source>
      <translation>Identität von {alias} öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>Open only what you need</source>
      <translation>Öffnen Sie nur, was Sie brauchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>{names} agreed.</source>
      <translation>Zugestimmt: {names}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/reveal.py" />
      <source>You have asked. It waits for {names}.</source>
      <translation>Sie haben gefragt. Es wartet auf {names}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Ways of contact, the preferred one first</source>
      <translation>Kontaktwege, der bevorzugte zuerst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Sealed form</source>
      <translation>Versiegeltes Formular</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Hours</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>number, handle or address</source>
      <translation>Nummer, Kürzel oder Adresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>prefers evenings</source>
      <translation>lieber abends</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Identity, sealed to those promised</source>
      <translation>Identität, versiegelt für die Zugesagten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>after 20:00</source>
      <translation>nach 20:00</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>tide</source>
      <translation>Flut</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>When to reach them</source>
      <translation>Wann sie erreichbar ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>A word that proves it is you</source>
      <translation>Ein Wort, das Sie ausweist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}</source>
      <translation>Weg {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, value</source>
      <translation>Weg {n}, Angabe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_form.py" />
      <source>Way {n}, note</source>
      <translation>Weg {n}, Notiz</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/sealed_text.py" />
      <source>Opened value, not read aloud until you ask</source>
      <translation>Geöffnete Angabe, wird erst auf Wunsch vorgelesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Identity and openings</source>
      <translation>Identität und Öffnungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Who may know</source>
      <translation>Wer es wissen darf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Openings</source>
      <translation>Öffnungen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/side.py" />
      <source>all %Ln, refused ones too</source>
      <translation>
        <numerusform>alle %Ln, auch verweigerte</numerusform>
        <numerusform>alle %Ln, auch verweigerte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>keeper</source>
      <translation>eingeweiht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Keep out of notes</source>
      <translation>Nicht in Notizen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/side.py" />
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Statement withdrawn.</source>
      <translation>Aussage zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>It stands in no list any more. Its identity stays sealed where it is.</source>
      <translation>Sie steht in keiner Liste mehr. Ihre Identität bleibt versiegelt, wo sie ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Statement kept.</source>
      <translation>Aussage gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Terms: {terms}.</source>
      <translation>Bedingungen: {terms}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Contact logged.</source>
      <translation>Kontakt eingetragen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Promise changed.</source>
      <translation>Zusage geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdrawn.</source>
      <translation>Zurückgezogen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln sources, with their promises</source>
      <translation>
        <numerusform>%Ln Quelle mit ihrer Zusage</numerusform>
        <numerusform>%Ln Quellen mit ihren Zusagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln statements</source>
      <translation>
        <numerusform>%Ln Aussage</numerusform>
        <numerusform>%Ln Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln contacts</source>
      <translation>
        <numerusform>%Ln Kontakt</numerusform>
        <numerusform>%Ln Kontakte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>%Ln notes</source>
      <translation>
        <numerusform>%Ln Notiz</numerusform>
        <numerusform>%Ln Notizen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/sources/writing.py" />
      <source>Withdraw {alias}</source>
      <translation>{alias} zurückziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stepping.py" />
      <source>Doing again</source>
      <translation>Wird wiederholt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/adding.py" />
      <source>Withdraw this story</source>
      <translation>Diese Recherche zurückziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/adding.py" />
      <source>It stands in no list any more. Its file stays, and is verified as before.</source>
      <translation>Sie steht in keiner Liste mehr. Ihre Datei bleibt und wird geprüft wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Small pictures</source>
      <translation>Kleine Bilder</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Of first pages, made in the sandbox. Each is a look, and is on record.</source>
      <translation>Von ersten Seiten, in der Sandbox gemacht. Jedes ist ein Einblick und wird protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Came with</source>
      <translation>Kam mit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Derived copy</source>
      <translation>Abgeleitete Kopie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/documents.py" />
      <source>Original, sealed</source>
      <translation>Original, versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>In the inbox, S files a tip into it. The plus above writes down a source, or brings files in. Whoever is let in reads all of it, and nobody else any of it.</source>
      <translation>Im Eingang legt S einen Hinweis hier ab. Das Plus oben schreibt eine Quelle auf oder bringt Dateien herein. Wer hereingelassen wird, liest alles davon, und sonst niemand etwas.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln changes were set aside: their author had no access.</source>
      <translation>
        <numerusform>%Ln Änderung wurde beiseitegelegt: Wer sie schrieb, hatte keinen Zugang.</numerusform>
        <numerusform>%Ln Änderungen wurden beiseitegelegt: Wer sie schrieb, hatte keinen Zugang.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>A lead can look.</source>
      <translation>Eine Leitung kann sie ansehen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/front.py" />
      <source>%Ln promises are kept.</source>
      <translation>
        <numerusform>%Ln Zusage wird gehalten.</numerusform>
        <numerusform>%Ln Zusagen werden gehalten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Promises at risk</source>
      <translation>Zusagen in Gefahr</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Nothing is in this story yet.</source>
      <translation>In dieser Recherche ist noch nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>Nothing presses.</source>
      <translation>Nichts drängt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/front.py" />
      <source>{n}, last three</source>
      <translation>{n}, die letzten drei</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Front page</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Tips</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Parts of this story</source>
      <translation>Teile dieser Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Search this story</source>
      <translation>Diese Recherche durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/head.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The title is read by the story's people alone. The access log shows the codename.</source>
      <translation>Den Titel lesen nur die Beteiligten. Das Zugriffsprotokoll zeigt den Codenamen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Found the story</source>
      <translation>Recherche anlegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Give it a title.</source>
      <translation>Geben Sie ihr einen Titel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>The codename is being drawn.</source>
      <translation>Der Codename wird gezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/new_story.py" />
      <source>Being founded.</source>
      <translation>Wird angelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{name}, since {day}</source>
      <translation>{name}, seit {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{state}, since {day}</source>
      <translation>{state}, seit {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: promise and facts differ.</source>
      <translation>{alias}: Zusage und Tatsachen weichen voneinander ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise ends in %Ln days.</source>
      <translation>
        <numerusform>{alias}: Die Zusage endet in %Ln Tag.</numerusform>
        <numerusform>{alias}: Die Zusage endet in %Ln Tagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>Promised: name and ways are destroyed by {day}.</source>
      <translation>Zugesagt: Name und Wege werden bis {day} vernichtet.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>%Ln recused: {names}.</source>
      <translation>
        <numerusform>%Ln befangen: {names}.</numerusform>
        <numerusform>%Ln befangen: {names}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>planned for {day}</source>
      <translation>geplant für {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>{alias}: the promise has ended.</source>
      <translation>{alias}: Die Zusage ist abgelaufen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/over_desk.py" />
      <source>Access of {name} ends</source>
      <translation>Zugang von {name} endet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>With this story</source>
      <translation>Mit dieser Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Quick capture…</source>
      <translation>Schnellnotiz …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>People of this story…</source>
      <translation>Beteiligte an dieser Recherche…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title of the story</source>
      <translation>Titel der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Change the title</source>
      <translation>Titel ändern</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>New source…</source>
      <translation>Neue Quelle …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Import into this story…</source>
      <translation>In diese Recherche importieren …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Change the title…</source>
      <translation>Titel ändern …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Withdraw this story…</source>
      <translation>Diese Recherche zurückziehen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/page.py" />
      <source>Title changed.</source>
      <translation>Titel geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>People and activity</source>
      <translation>Personen und Aktivität</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>Grant…</source>
      <translation>Zugang geben…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/side.py" />
      <source>Activity</source>
      <translation>Aktivität</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>No source is written down in this story yet.</source>
      <translation>In dieser Recherche ist noch keine Quelle verzeichnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>kept</source>
      <translation>gehalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>none yet</source>
      <translation>noch keiner</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>How they know</source>
      <translation>Woher sie es weiß</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Last contact</source>
      <translation>Letzter Kontakt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>Promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>differs</source>
      <translation>weicht ab</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/tables.py" />
      <source>none yet</source>
      <comment>a promise</comment>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back into the inbox</source>
      <translation>nahm einen Hinweis in den Eingang zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back into the inbox</source>
      <comment>after You</comment>
      <translation>nahmen einen Hinweis in den Eingang zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a tip that is no longer here</source>
      <translation>änderte einen Hinweis, der nicht mehr hier ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a tip that is no longer here</source>
      <comment>after You</comment>
      <translation>änderten einen Hinweis, der nicht mehr hier ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back</source>
      <translation>nahm einen Hinweis zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took a tip back</source>
      <comment>after You</comment>
      <translation>nahmen einen Hinweis zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>founded the story</source>
      <translation>legte die Recherche an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>founded the story</source>
      <comment>after You</comment>
      <translation>legten die Recherche an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew the story</source>
      <translation>zog die Recherche zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew the story</source>
      <comment>after You</comment>
      <translation>zogen die Recherche zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed when it is to appear</source>
      <translation>änderte das geplante Erscheinen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed when it is to appear</source>
      <comment>after You</comment>
      <translation>änderten das geplante Erscheinen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the story's state</source>
      <translation>änderte den Stand der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the story's state</source>
      <comment>after You</comment>
      <translation>änderten den Stand der Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a record</source>
      <translation>änderte einen Eintrag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a record</source>
      <comment>after You</comment>
      <translation>änderten einen Eintrag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>{did}: {title}</source>
      <translation>{did}: {title}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed {alias}</source>
      <translation>änderte {alias}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed {alias}</source>
      <comment>after You</comment>
      <translation>änderten {alias}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew a statement</source>
      <translation>zog eine Aussage zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew a statement</source>
      <comment>after You</comment>
      <translation>zogen eine Aussage zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a statement</source>
      <translation>änderte eine Aussage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed a statement</source>
      <comment>after You</comment>
      <translation>änderten eine Aussage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took in {title}</source>
      <translation>nahm {title} auf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>took in {title}</source>
      <comment>after You</comment>
      <translation>nahmen {title} auf</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>added {alias}</source>
      <translation>fügte {alias} hinzu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>added {alias}</source>
      <comment>after You</comment>
      <translation>fügten {alias} hinzu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew {alias}</source>
      <translation>zog {alias} zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>withdrew {alias}</source>
      <comment>after You</comment>
      <translation>zogen {alias} zurück</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>logged a contact with {alias}</source>
      <translation>trug einen Kontakt mit {alias} ein</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>logged a contact with {alias}</source>
      <comment>after You</comment>
      <translation>trugen einen Kontakt mit {alias} ein</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed what was promised to {alias}</source>
      <translation>änderte die Zusage an {alias}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed what was promised to {alias}</source>
      <comment>after You</comment>
      <translation>änderten die Zusage an {alias}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>sealed the identity of {alias} anew</source>
      <translation>versiegelte die Identität von {alias} neu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>sealed the identity of {alias} anew</source>
      <comment>after You</comment>
      <translation>versiegelten die Identität von {alias} neu</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the title to {title}</source>
      <translation>änderte den Titel in {title}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>changed the title to {title}</source>
      <comment>after You</comment>
      <translation>änderten den Titel in {title}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>wrote down what {alias} said</source>
      <translation>schrieb auf, was {alias} sagte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/stories/telling.py" />
      <source>wrote down what {alias} said</source>
      <comment>after You</comment>
      <translation>schrieben auf, was {alias} sagte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Kept as a filter of your own.</source>
      <translation>Als eigener Filter behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>The filter is gone.</source>
      <translation>Der Filter ist weg.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>%Ln are ticked, the newest of {all} that were found.</source>
      <translation>
        <numerusform>%Ln ist angehakt, der neueste von {all} gefundenen.</numerusform>
        <numerusform>%Ln sind angehakt, die neuesten von {all} gefundenen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Nothing here says nearly the same.</source>
      <translation>Hier sagt nichts fast dasselbe.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>This tip names no address that others name too.</source>
      <translation>Dieser Hinweis nennt keine Adresse, die auch andere nennen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>No other tip here brought the same document.</source>
      <translation>Kein anderer Hinweis hier brachte dasselbe Dokument mit.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/choosing.py" />
      <source>Comparing tips</source>
      <translation>Hinweise werden verglichen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They go into {story}, and whoever reads that story reads them.</source>
      <translation>Sie kommen in {story}, und wer diese Recherche liest, liest sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Everyone who can see the inbox reads it.</source>
      <translation>Alle, die den Eingang sehen, lesen sie.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were changed.</source>
      <translation>
        <numerusform>Angehalten: %Ln Hinweis wurde geändert.</numerusform>
        <numerusform>Angehalten: %Ln Hinweise wurden geändert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to you.</source>
      <translation>Ihnen zugewiesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>No due date.</source>
      <translation>Keine Frist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Moved %Ln tips to {state}.</source>
      <translation>
        <numerusform>Verschoben nach {state}.</numerusform>
        <numerusform>%Ln Hinweise nach {state} verschoben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to nobody.</source>
      <translation>Niemandem zugewiesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Assigned to {who}.</source>
      <translation>{who} zugewiesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Filed into {story}.</source>
      <translation>In {story} abgelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Waits for no story.</source>
      <translation>Wartet auf keine Recherche.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They wait for no story.</source>
      <translation>Sie warten auf keine Recherche.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>This touches %Ln tips. {what}</source>
      <translation>
        <numerusform>Das betrifft %Ln Hinweis. {what}</numerusform>
        <numerusform>Das betrifft %Ln Hinweise. {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them are assigned to colleagues.</source>
      <translation>
        <numerusform>%Ln davon ist anderen zugewiesen.</numerusform>
        <numerusform>%Ln davon sind anderen zugewiesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them have a due date.</source>
      <translation>
        <numerusform>%Ln davon hat ein Fälligkeitsdatum.</numerusform>
        <numerusform>%Ln davon haben ein Fälligkeitsdatum.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln of them brought documents.</source>
      <translation>
        <numerusform>%Ln davon brachte Dokumente mit.</numerusform>
        <numerusform>%Ln davon brachten Dokumente mit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>%Ln tips move to {state}.</source>
      <translation>
        <numerusform>%Ln Hinweis geht nach {state}.</numerusform>
        <numerusform>%Ln Hinweise gehen nach {state}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They are given to {who}.</source>
      <translation>Sie werden {who} zugewiesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They are given to nobody.</source>
      <translation>Sie werden niemandem zugewiesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They wait for {story}, where they are; who reads them stays the same.</source>
      <translation>Sie warten auf {story}, da wo sie sind; wer sie liest, bleibt gleich.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>They become due {day}.</source>
      <translation>Sie werden {day} fällig.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Their due dates go.</source>
      <translation>Ihre Fristen fallen weg.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Note kept.</source>
      <translation>Notiz gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Tags kept.</source>
      <translation>Schlagwörter gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Next step kept.</source>
      <translation>Nächster Schritt gespeichert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Waits for {story}.</source>
      <translation>Wartet auf {story}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Due {day}.</source>
      <translation>Fällig: {day}.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips moved to {state}.</source>
      <translation>
        <numerusform>Angehalten: %Ln Hinweis jetzt {state}.</numerusform>
        <numerusform>Angehalten: %Ln Hinweise jetzt {state}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/commands.py" />
      <source>Stopped: %Ln tips were filed into {story}.</source>
      <translation>
        <numerusform>Angehalten: %Ln Hinweis wurde in {story} abgelegt.</numerusform>
        <numerusform>Angehalten: %Ln Hinweise wurden in {story} abgelegt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>group, closed</source>
      <translation>Gruppe, zugeklappt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>group, open</source>
      <translation>Gruppe, aufgeklappt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>within a group</source>
      <translation>in einer Gruppe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/delegate.py" />
      <source>%Ln say nearly the same</source>
      <translation>
        <numerusform>%Ln sagt fast dasselbe</numerusform>
        <numerusform>%Ln sagen fast dasselbe</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File into story</source>
      <translation>In Recherche ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Queue of a story</source>
      <translation>Schlange einer Recherche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Many at once</source>
      <translation>Viele auf einmal</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Do it</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>File</source>
      <translation>Ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>No queue</source>
      <translation>Keine Schlange</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Put there</source>
      <translation>Dorthin stellen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>Tomorrow</source>
      <translation>Morgen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 2 days</source>
      <translation>In 2 Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In a week</source>
      <translation>In einer Woche</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>In 30 days</source>
      <translation>In 30 Tagen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>No due date</source>
      <translation>Keine Frist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>your own</source>
      <translation>eigener</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>its queue</source>
      <translation>ihre Schlange</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>A filter, or a name to keep this one under</source>
      <translation>Ein Filter, oder ein Name, unter dem dieser bleibt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>It can be undone as one.</source>
      <translation>Es lässt sich im Ganzen zurücknehmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>keep this filter</source>
      <translation>diesen Filter behalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>For {story}</source>
      <translation>Für {story}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>{name} (you)</source>
      <translation>{name} (Sie)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/dialogs.py" />
      <source>let it go</source>
      <translation>weglassen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>%Ln documents, opened only in the safe view</source>
      <translation>
        <numerusform>%Ln Dokument, nur in der sicheren Ansicht zu öffnen</numerusform>
        <numerusform>%Ln Dokumente, nur in der sicheren Ansicht zu öffnen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/documents_strip.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/doing.py" />
      <source>Deciding</source>
      <translation>Es wird entschieden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Tips come in by import or by hand. Nothing arrives by itself: this program never goes on the network.</source>
      <translation>Hinweise kommen durch Importieren oder von Hand. Von selbst kommt nichts: Dieses Programm geht nie ins Netz.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Or drop files anywhere on this window. You will see what is in them before anything is kept.</source>
      <translation>Oder ziehen Sie Dateien irgendwo auf dieses Fenster. Sie sehen, was darin ist, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Import files or a folder</source>
      <translation>Dateien oder einen Ordner importieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Mail, chats, exports, files of any kind</source>
      <translation>Mail, Chats, Exporte, Dateien jeder Art</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Write down a call</source>
      <translation>Anruf notieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>A tip by phone or in person</source>
      <translation>Ein Hinweis am Telefon oder persönlich</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>From a colleague, on a stick or in a shared folder</source>
      <translation>Aus der Redaktion, auf einem Stick oder in einem geteilten Ordner</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Clear the filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>Nothing waits here.</source>
      <translation>Hier wartet nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/empty.py" />
      <source>No tip matches.</source>
      <translation>Kein Hinweis passt dazu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Open</source>
      <comment>tips that are still open</comment>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Seen together</source>
      <translation>Gemeinsam gesehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Oldest</source>
      <translation>Älteste</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Due first</source>
      <translation>Fällige zuerst</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/filters.py" />
      <source>Waiting longest</source>
      <translation>Wartet am längsten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>who can see this</source>
      <translation>wer das sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Search the inbox</source>
      <translation>Eingang durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/header.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Queue of a story…</source>
      <translation>Schlange einer Recherche…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Tags…</source>
      <translation>Schlagwörter …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Next step…</source>
      <translation>Nächster Schritt …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Look at the original</source>
      <translation>Original ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Note…</source>
      <translation>Notiz …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/keys.py" />
      <source>Due date…</source>
      <translation>Frist …</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln open</source>
      <comment>tips that are still open</comment>
      <translation>
        <numerusform>%Ln offen</numerusform>
        <numerusform>%Ln offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln rows</source>
      <translation>
        <numerusform>%Ln Zeile</numerusform>
        <numerusform>%Ln Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>%Ln ticked</source>
      <translation>
        <numerusform>%Ln angehakt</numerusform>
        <numerusform>%Ln angehakt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n} found</source>
      <translation>von {n} gefundenen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of the newest {n}; {all} found</source>
      <translation>der neuesten {n}; {all} gefunden</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/list_pane.py" />
      <source>of {n}</source>
      <translation>von {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>With this tip</source>
      <translation>Mit diesem Hinweis</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>With %Ln ticked tips</source>
      <translation>
        <numerusform>Mit dem angehakten Hinweis</numerusform>
        <numerusform>Mit %Ln angehakten Hinweisen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>File into ‘{story}’</source>
      <translation>In „{story}“ ablegen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/offering.py" />
      <source>Move to {state}</source>
      <translation>Nach {state} verschieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/page.py" />
      <source>Copied for {recipient}, on record. It is cleared after a while. {keys} copies for another.</source>
      <translation>Für {recipient} kopiert und protokolliert. Es wird nach einer Weile gelöscht. {keys} kopiert für jemand anderen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reader.py" />
      <source>This tip's file is damaged. The other %Ln are well.</source>
      <translation>
        <numerusform>Die Datei dieses Hinweises ist beschädigt. Der andere ist heil.</numerusform>
        <numerusform>Die Datei dieses Hinweises ist beschädigt. Die anderen %Ln sind heil.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>This is one file, without a text of its own. The safe view shows it.</source>
      <translation>Das ist eine Datei, ohne eigenen Text. Die sichere Ansicht zeigt sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>File into story…</source>
      <translation>In Recherche ablegen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Tip</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Because:</source>
      <translation>Weil:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Text of the tip</source>
      <translation>Text des Hinweises</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The text is longer than is shown here.</source>
      <translation>Der Text ist länger als hier gezeigt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>The sealed original keeps all of it.</source>
      <translation>Das versiegelte Original behält alles.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Seen in %Ln other tips</source>
      <translation>
        <numerusform>In %Ln anderen Hinweis gesehen</numerusform>
        <numerusform>In %Ln anderen Hinweisen gesehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Assign (A)</source>
      <translation>Zuweisen (A)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Show them as a list</source>
      <translation>Als Liste zeigen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, since {time}</source>
      <translation>{who}, seit {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>since {time}</source>
      <translation>seit {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>Next: {step}</source>
      <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who}, {time}</source>
      <translation>{who}, {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/reading.py" />
      <source>{who} {did}</source>
      <translation>{who} {did}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names {what}</source>
      <translation>nennt {what}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names the number {what}</source>
      <translation>nennt die Nummer {what}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>names the account {what}</source>
      <translation>nennt das Konto {what}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>has the link {what}</source>
      <translation>hat den Link {what}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>has the same %Ln files</source>
      <translation>
        <numerusform>hat dieselbe %Ln Datei</numerusform>
        <numerusform>hat dieselben %Ln Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/seen_words.py" />
      <source>says it is from the same sender</source>
      <translation>gibt sich als vom selben Absender aus</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>SecureDrop</source>
      <translation>SecureDrop</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>WhatsApp</source>
      <translation>WhatsApp</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Telegram</source>
      <translation>Telegram</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>OnionShare</source>
      <translation>OnionShare</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Hush Line</source>
      <translation>Hush Line</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>GlobaLeaks</source>
      <translation>GlobaLeaks</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln bytes</source>
      <translation>
        <numerusform>%Ln Byte</numerusform>
        <numerusform>%Ln Byte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Program, not opened</source>
      <translation>Programm, nicht geöffnet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>(no name)</source>
      <translation>(kein Name)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>state</source>
      <comment>field of a tip</comment>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned to</source>
      <comment>field of a tip</comment>
      <translation>zugewiesen an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>due date</source>
      <comment>field of a tip</comment>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>next step</source>
      <comment>field of a tip</comment>
      <translation>nächster Schritt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>tags</source>
      <comment>field of a tip</comment>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>reason</source>
      <comment>field of a tip</comment>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>title</source>
      <comment>field of a tip</comment>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>text</source>
      <comment>field of a tip</comment>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{channel}, imported {time} by {who}</source>
      <translation>{channel}, importiert {time} von {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{channel}, imported {time}</source>
      <translation>{channel}, importiert {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln hidden characters made visible.</source>
      <translation>
        <numerusform>%Ln verborgenes Zeichen sichtbar gemacht.</numerusform>
        <numerusform>%Ln verborgene Zeichen sichtbar gemacht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>The name of their script stands behind them. An address of such letters is somebody else's.</source>
      <translation>Der Name ihrer Schrift steht dahinter. Eine Adresse aus solchen Buchstaben gehört jemand anderem.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>you</source>
      <comment>who imported it</comment>
      <translation>Ihnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Unknown</source>
      <comment>channel</comment>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Named like a program</source>
      <translation>Benannt wie ein Programm</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>the message itself has no date</source>
      <translation>die Nachricht selbst hat kein Datum</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it in</source>
      <translation>hat ihn aufgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it in</source>
      <comment>after You</comment>
      <translation>haben ihn aufgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed it</source>
      <translation>hat ihn geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed it</source>
      <comment>after You</comment>
      <translation>haben ihn geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed the tags</source>
      <translation>hat die Schlagwörter geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>changed the tags</source>
      <comment>after You</comment>
      <translation>haben die Schlagwörter geändert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>{n} KB</source>
      <translation>{n} KB</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>derived copy</source>
      <translation>abgeleitete Kopie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>In a name or the title. They are shown by name.</source>
      <translation>In einem Namen oder im Titel. Sie sind beim Namen gezeigt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>%Ln letters pass for Latin ones, and are not: {scripts}.</source>
      <translation>
        <numerusform>%Ln Buchstabe sieht lateinisch aus und ist es nicht: {scripts}.</numerusform>
        <numerusform>%Ln Buchstaben sehen lateinisch aus und sind es nicht: {scripts}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Two people changed this at once: {field}.</source>
      <translation>Zwei haben das gleichzeitig geändert: {field}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>Both stand in the history.</source>
      <translation>Beides steht im Verlauf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set it due {day}</source>
      <translation>hat die Frist auf {day} gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set it due {day}</source>
      <comment>after You</comment>
      <translation>haben die Frist auf {day} gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the due date away</source>
      <translation>hat die Frist entfernt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the due date away</source>
      <comment>after You</comment>
      <translation>haben die Frist entfernt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set the next step</source>
      <translation>hat den nächsten Schritt gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>set the next step</source>
      <comment>after You</comment>
      <translation>haben den nächsten Schritt gesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the next step away</source>
      <translation>hat den nächsten Schritt entfernt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took the next step away</source>
      <comment>after You</comment>
      <translation>haben den nächsten Schritt entfernt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>wrote a note</source>
      <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>wrote a note</source>
      <comment>after You</comment>
      <translation>haben eine Notiz geschrieben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took a note back</source>
      <translation>hat eine Notiz zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took a note back</source>
      <comment>after You</comment>
      <translation>haben eine Notiz zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>withdrew the import</source>
      <translation>hat den Import zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>withdrew the import</source>
      <comment>after You</comment>
      <translation>haben den Import zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>brought the import back</source>
      <translation>hat den Import zurückgeholt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>brought the import back</source>
      <comment>after You</comment>
      <translation>haben den Import zurückgeholt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>filed it into a story</source>
      <translation>hat ihn in eine Recherche abgelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>filed it into a story</source>
      <comment>after You</comment>
      <translation>haben ihn in eine Recherche abgelegt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it back from the story</source>
      <translation>hat ihn aus der Recherche zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>took it back from the story</source>
      <comment>after You</comment>
      <translation>haben ihn aus der Recherche zurückgenommen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it is from {who}</source>
      <translation>gibt sich als von {who} aus</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>says it was sent {time}</source>
      <translation>gibt an, {time} gesandt zu sein</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>moved it to {state}</source>
      <translation>hat ihn nach {state} verschoben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>moved it to {state}</source>
      <comment>after You</comment>
      <translation>haben ihn nach {state} verschoben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned it to {who}</source>
      <translation>hat ihn {who} zugewiesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>assigned it to {who}</source>
      <comment>after You</comment>
      <translation>haben ihn {who} zugewiesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/telling.py" />
      <source>because “{why}”</source>
      <translation>weil „{why}“</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Triage</source>
      <translation>Sichtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>A reason in one line</source>
      <translation>Ein Grund in einer Zeile</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>the state now</source>
      <translation>der Stand jetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Enter moves it, Esc does not</source>
      <translation>Enter verschiebt, Esc nicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>Move to {state} ({digit})</source>
      <translation>Nach {state} verschieben ({digit})</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tips/triage_bar.py" />
      <source>{state}, because</source>
      <translation>{state}, weil</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>New tips, due dates, promises that end and what is asked of you stand here when there are any.</source>
      <translation>Neue Hinweise, Fristen, endende Zusagen und Bitten an Sie stehen hier, sobald es welche gibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Something came in? Bring it in from files, or write down what somebody tells you.</source>
      <translation>Ist etwas hereingekommen? Holen Sie es aus Dateien, oder schreiben Sie auf, was man Ihnen erzählt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Write down a tip</source>
      <translation>Einen Hinweis aufschreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Nothing waits for you today.</source>
      <translation>Heute wartet nichts auf Sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/calm.py" />
      <source>Reviews, findings, requests and suspensions stand here when there are any.</source>
      <translation>Durchsichten, Befunde, Anfragen und Suspendierungen stehen hier, wenn es welche gibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>Nobody brings them back, and there is no undo.</source>
      <translation>Niemand holt sie zurück, und es gibt kein Zurücknehmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>They go here, and on each laptop that hears of it; who has not confirmed it stands in the access log. Old packets, backups and flash storage keep what they had.</source>
      <translation>Sie verschwinden hier, und auf jedem Laptop, der davon erfährt; wer es nicht bestätigt hat, steht im Zugriffsprotokoll. Alte Pakete, Sicherungen und Flash-Speicher behalten, was sie hatten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>Look at them first</source>
      <translation>Zuerst ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing.py" />
      <source>The number is not typed yet.</source>
      <translation>Die Zahl ist noch nicht getippt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>The desk's rule: %Ln days after they came in.</source>
      <translation>
        <numerusform>Die Regel der Redaktion: %Ln Tag nach dem Eingang.</numerusform>
        <numerusform>Die Regel der Redaktion: %Ln Tage nach dem Eingang.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Their text, sender, notes and history go.</source>
      <translation>Text, Absender, Notizen und Verlauf verschwinden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln tips were destroyed.</source>
      <translation>
        <numerusform>%Ln Hinweis wurde vernichtet.</numerusform>
        <numerusform>%Ln Hinweise wurden vernichtet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Packets and backups that were made before keep what they had.</source>
      <translation>Pakete und Sicherungen von früher behalten, was sie haben.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>With them go %Ln documents.</source>
      <translation>
        <numerusform>Mit ihnen verschwindet %Ln Dokument.</numerusform>
        <numerusform>Mit ihnen verschwinden %Ln Dokumente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due and on hold: they stay.</source>
      <translation>
        <numerusform>%Ln weiterer ist fällig und hat einen Sperrvermerk: Er bleibt.</numerusform>
        <numerusform>%Ln weitere sind fällig und haben einen Sperrvermerk: Sie bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln more are due: they are offered after these.</source>
      <translation>
        <numerusform>%Ln weiterer ist fällig: Er kommt danach.</numerusform>
        <numerusform>%Ln weitere sind fällig: Sie kommen danach.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln others were moved or held meanwhile: they stay.</source>
      <translation>
        <numerusform>%Ln anderer wurde inzwischen verschoben oder bekam einen Sperrvermerk: Er bleibt.</numerusform>
        <numerusform>%Ln andere wurden inzwischen verschoben oder bekamen einen Sperrvermerk: Sie bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>%Ln people read the inbox too: their laptops confirm it when they hear of it.</source>
      <translation>
        <numerusform>%Ln Person liest den Eingang auch: Ihr Laptop bestätigt es, wenn er davon erfährt.</numerusform>
        <numerusform>%Ln Personen lesen den Eingang auch: Ihre Laptops bestätigen es, wenn sie davon erfahren.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Destroy %Ln tips in ‘{state}’</source>
      <translation>
        <numerusform>%Ln Hinweis im Stand „{state}“ vernichten</numerusform>
        <numerusform>%Ln Hinweise im Stand „{state}“ vernichten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>They came in between {first} and {last}.</source>
      <translation>Sie kamen zwischen {first} und {last} an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>They came in on {day}.</source>
      <translation>Sie kamen am {day} an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/clearing_words.py" />
      <source>Not yet confirmed by: {people}.</source>
      <translation>Noch nicht bestätigt von: {people}.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/page.py" />
      <source>%Ln stories could not be opened. The rest is here.</source>
      <translation>
        <numerusform>Eine Recherche ließ sich nicht öffnen. Der Rest ist hier.</numerusform>
        <numerusform>%Ln Recherchen ließen sich nicht öffnen. Der Rest ist hier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>What waits for you</source>
      <translation>Was auf Sie wartet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Late</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Next 14 days</source>
      <translation>Nächste 14 Tage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>New tips</source>
      <translation>Neue Hinweise</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>Asked of me</source>
      <translation>Von mir erbeten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/page.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln more new tips</source>
      <translation>
        <numerusform>%Ln weiterer neuer Hinweis</numerusform>
        <numerusform>%Ln weitere neue Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Go there</source>
      <translation>Dorthin</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>intake address</source>
      <translation>Empfangsadresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>agreement</source>
      <translation>Zustimmung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>suspension</source>
      <translation>Suspendierung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>request</source>
      <translation>Anfrage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>access</source>
      <translation>Zugang</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the request</source>
      <translation>Anfrage öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the tip</source>
      <translation>Hinweis öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Open the story</source>
      <translation>Recherche öffnen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln tips in ‘{state}’ must go</source>
      <translation>
        <numerusform>%Ln Hinweis im Stand „{state}“ muss fort</numerusform>
        <numerusform>%Ln Hinweise im Stand „{state}“ müssen fort</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>the desk's rule: %Ln days</source>
      <translation>
        <numerusform>die Regel der Redaktion: %Ln Tag</numerusform>
        <numerusform>die Regel der Redaktion: %Ln Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Somebody can open the identity who was not promised as one who may know.</source>
      <translation>Jemand kann die Identität öffnen, der nicht als eingeweiht zugesagt war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Why stands with the request. You learn nothing of the identity by answering.</source>
      <translation>Warum, steht bei der Anfrage. Durch die Antwort erfahren Sie nichts von der Identität.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>The other keepers released their shares to this one request.</source>
      <translation>Die anderen Eingeweihten haben ihren Teil für diese eine Anfrage freigegeben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Nobody brings them back. You see what goes, and agree with the number, before anything does.</source>
      <translation>Niemand holt sie zurück. Sie sehen, was geht, und stimmen der Zahl zu, ehe etwas geschieht.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Ask who signed why it was needed, and write down the answer, within %Ln days.</source>
      <translation>
        <numerusform>Fragen Sie, wer unterschrieben hat, warum es nötig war, und schreiben Sie die Antwort auf, innerhalb von %Ln Tag.</numerusform>
        <numerusform>Fragen Sie, wer unterschrieben hat, warum es nötig war, und schreiben Sie die Antwort auf, innerhalb von %Ln Tagen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>They stand on top of the page Access log, the weightiest first.</source>
      <translation>Sie stehen oben auf der Seite Zugriffsprotokoll, die gewichtigsten zuerst.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Nothing of theirs counts until the suspension is lifted.</source>
      <translation>Nichts von dieser Person zählt, bis die Suspendierung aufgehoben ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Half a year has passed, or somebody left the inbox. The old one opens for 60 days more.</source>
      <translation>Ein halbes Jahr ist vorbei, oder jemand hat den Eingang verlassen. Die alte öffnet noch 60 Tage.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>It waits for the agreement of the people who hold the desk's root.</source>
      <translation>Es wartet auf die Zustimmung der Halter der Wurzel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>the promise ends</source>
      <translation>die Zusage endet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>promise and facts differ</source>
      <translation>Zusage und Tatsachen weichen ab</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Your access ends</source>
      <translation>Ihr Zugang endet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>access ends</source>
      <translation>Zugang endet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Planned to appear</source>
      <translation>Erscheinen geplant</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>agreed: you may open it</source>
      <translation>zugestimmt: Sie dürfen sie öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>opened by several people together: to be reviewed</source>
      <translation>von mehreren gemeinsam geöffnet: durchzusehen</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/today/telling.py" />
      <source>%Ln findings that nobody has reviewed</source>
      <translation>
        <numerusform>%Ln Befund, den niemand durchgesehen hat</numerusform>
        <numerusform>%Ln Befunde, die niemand durchgesehen hat</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>suspended</source>
      <translation>suspendiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>Renew the address that sources seal to</source>
      <translation>Die Adresse erneuern, für die Quellen versiegeln</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>A decision of the desk's root</source>
      <translation>Ein Beschluss der Wurzel der Redaktion</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>After {day} this story opens for you no more. A lead can grant it anew.</source>
      <translation>Nach {day} öffnet sich diese Recherche für Sie nicht mehr. Die Leitung kann den Zugang neu geben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>After {day} this story opens for them no more, unless a lead grants it anew.</source>
      <translation>Nach {day} öffnet sich diese Recherche für sie nicht mehr, wenn die Leitung den Zugang nicht neu gibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>The story is to appear on {day}.</source>
      <translation>Die Recherche soll am {day} erscheinen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>{who} asks for your share</source>
      <translation>{who} bittet um Ihren Teil</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/today/telling.py" />
      <source>proposed by {who}</source>
      <translation>vorgeschlagen von {who}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>{n} %</source>
      <comment>percent</comment>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation>, </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/tongue.py" />
      <source> · </source>
      <comment>between facts in one line</comment>
      <translation> · </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the next step reads as before.</source>
      <translation>Zurückgenommen: Der nächste Schritt lautet wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tags are as before.</source>
      <translation>Zurückgenommen: Die Schlagwörter sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the note is gone from the tip.</source>
      <translation>Zurückgenommen: Die Notiz ist vom Hinweis entfernt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the tip that you wrote down is withdrawn.</source>
      <translation>Zurückgenommen: Ihr notierter Hinweis ist zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new story is withdrawn.</source>
      <translation>Zurückgenommen: Die neue Recherche ist zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is back.</source>
      <translation>Zurückgenommen: Die Recherche ist wieder da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story has its old title.</source>
      <translation>Zurückgenommen: Die Recherche hat ihren alten Titel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is in its old state.</source>
      <translation>Zurückgenommen: Die Recherche hat ihren alten Stand.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the story is planned as before.</source>
      <translation>Zurückgenommen: Die Recherche ist geplant wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new source is withdrawn. Its identity stays sealed.</source>
      <translation>Zurückgenommen: Die neue Quelle ist zurückgezogen. Ihre Identität bleibt versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the source is back.</source>
      <translation>Zurückgenommen: Die Quelle ist wieder da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the promise is as before.</source>
      <translation>Zurückgenommen: Die Zusage ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the contact is gone from the list.</source>
      <translation>Zurückgenommen: Der Kontakt ist aus der Liste entfernt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the new statement is withdrawn.</source>
      <translation>Zurückgenommen: Die neue Aussage ist zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement is back.</source>
      <translation>Zurückgenommen: Die Aussage ist wieder da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the statement has its old terms.</source>
      <translation>Zurückgenommen: Die Aussage hat ihre alten Bedingungen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the desk's policy is as before.</source>
      <translation>Zurückgenommen: Die Regeln der Redaktion sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the setting is as before.</source>
      <translation>Zurückgenommen: Die Einstellung ist wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the draft is back.</source>
      <translation>Zurückgenommen: Der Entwurf ist wieder da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: your filters are as before.</source>
      <translation>Zurückgenommen: Ihre Filter sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the rules of the desk are as before.</source>
      <translation>Zurückgenommen: Die Regeln der Redaktion sind wie zuvor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: the columns of the form are read as before.</source>
      <translation>Zurückgenommen: Die Spalten des Formulars werden gelesen wie zuvor.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back in their old state.</source>
      <translation>
        <numerusform>Zurückgenommen: Der Hinweis ist wieder im alten Stand.</numerusform>
        <numerusform>Zurückgenommen: %Ln Hinweise sind wieder im alten Stand.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are assigned as before.</source>
      <translation>
        <numerusform>Zurückgenommen: Der Hinweis ist zugewiesen wie zuvor.</numerusform>
        <numerusform>Zurückgenommen: %Ln Hinweise sind zugewiesen wie zuvor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are due as before.</source>
      <translation>
        <numerusform>Zurückgenommen: Der Hinweis ist fällig wie zuvor.</numerusform>
        <numerusform>Zurückgenommen: %Ln Hinweise sind fällig wie zuvor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips are back where they came from.</source>
      <translation>
        <numerusform>Zurückgenommen: Der Hinweis ist wieder, wo er herkam.</numerusform>
        <numerusform>Zurückgenommen: %Ln Hinweise sind wieder, wo sie herkamen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln tips wait where they waited before.</source>
      <translation>
        <numerusform>Zurückgenommen: %Ln Hinweis wartet, wo er vorher wartete.</numerusform>
        <numerusform>Zurückgenommen: %Ln Hinweise warten, wo sie vorher warteten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: what the rules did to %Ln tips is taken back.</source>
      <translation>
        <numerusform>Zurückgenommen: Was die Regeln mit %Ln Hinweis taten.</numerusform>
        <numerusform>Zurückgenommen: Was die Regeln mit %Ln Hinweisen taten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are withdrawn.</source>
      <translation>
        <numerusform>Zurückgenommen: Der importierte Hinweis ist zurückgezogen.</numerusform>
        <numerusform>Zurückgenommen: %Ln importierte Hinweise sind zurückgezogen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Undone: %Ln imported tips are back.</source>
      <translation>
        <numerusform>Zurückgenommen: Der importierte Hinweis ist wieder da.</numerusform>
        <numerusform>Zurückgenommen: %Ln importierte Hinweise sind wieder da.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/undone.py" />
      <source>Done again.</source>
      <translation>Wiederholt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>Stopped: %Ln of them are through.</source>
      <translation>
        <numerusform>Angehalten: %Ln davon ist durch.</numerusform>
        <numerusform>Angehalten: %Ln davon sind durch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/undone.py" />
      <source>%Ln are as they were; the same key goes on with them.</source>
      <translation>
        <numerusform>%Ln ist, wie es war; dieselbe Taste macht damit weiter.</numerusform>
        <numerusform>%Ln sind, wie sie waren; dieselbe Taste macht damit weiter.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/mark.py" />
      <source>Your mark on this laptop: {mark}</source>
      <translation>Ihre Kennung auf diesem Laptop: {mark}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Passphrase again, from memory</source>
      <translation>Passphrase noch einmal, aus dem Gedächtnis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is missing.</source>
      <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is being judged.</source>
      <translation>Die Passphrase wird beurteilt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The passphrase is too weak.</source>
      <translation>Die Passphrase ist zu schwach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is not the first.</source>
      <translation>Die zweite Passphrase ist nicht die erste.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>The second passphrase is missing.</source>
      <translation>Die zweite Passphrase fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Draw other words</source>
      <translation>Andere Wörter ziehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/new_passphrase.py" />
      <source>Again, from memory</source>
      <translation>Noch einmal, aus dem Gedächtnis</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Use the recovery code…</source>
      <translation>Wiederherstellungscode benutzen …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Given up. Nothing is open.</source>
      <translation>Aufgegeben. Nichts ist offen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key is being derived; Esc gives up.</source>
      <translation>Der Schlüssel wird abgeleitet; Esc gibt auf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock the vault</source>
      <translation>Tresor entsperren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Try again in {seconds} s.</source>
      <translation>Noch einmal in {seconds} s.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Opening…</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Passphrase and this laptop's key ring open this vault.</source>
      <translation>Passphrase und der Schlüsselbund dieses Laptops öffnen diesen Tresor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring answered. No name shows while locked.</source>
      <translation>Der Schlüsselbund hat geantwortet. Gesperrt zeigt sich kein Name.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The key ring is locked.</source>
      <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Unlock it in your desktop's settings, or use the recovery code.</source>
      <translation>Entsperren Sie ihn in den Einstellungen Ihres Systems, oder benutzen Sie den Wiederherstellungscode.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>This key ring keeps its secrets in plain text.</source>
      <translation>Dieser Schlüsselbund bewahrt seine Geheimnisse im Klartext auf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Tipdesk goes on without it: the passphrase stands alone.</source>
      <translation>Tipdesk kommt ohne ihn aus: Die Passphrase steht allein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>There is no key ring here.</source>
      <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>The passphrase stands alone.</source>
      <translation>Die Passphrase steht allein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/page.py" />
      <source>Wait a moment after a wrong try.</source>
      <translation>Warten Sie nach einem Fehlversuch einen Moment.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>Use the recovery code</source>
      <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>It opens the vault without passphrase and key ring. The passphrase that you choose here takes the old one's place, bound to this laptop's key ring as it is now.</source>
      <translation>Er öffnet den Tresor ohne Passphrase und Schlüsselbund. Die Passphrase, die Sie hier wählen, ersetzt die alte und wird an den jetzigen Schlüsselbund dieses Laptops gebunden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>26 letters, in any case</source>
      <translation>26 Buchstaben, groß oder klein</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/recovery.py" />
      <source>The code has {count} of 26 letters.</source>
      <translation>Der Code hat {count} von 26 Buchstaben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Weak.</source>
      <translation>Schwach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Fair.</source>
      <translation>Mäßig.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Strong.</source>
      <translation>Stark.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Very strong.</source>
      <translation>Sehr stark.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>Seven words drawn by chance: about 77 bits.</source>
      <translation>Sieben zufällig gezogene Wörter: etwa 77 Bit.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would try this early. Draw seven words, or make it longer and stranger.</source>
      <translation>Das würde früh geraten. Ziehen Sie sieben Wörter, oder machen Sie es länger und seltsamer.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/unlock/strength.py" />
      <source>A guesser would need about {bits} bits.</source>
      <translation>Zum Raten wären etwa {bits} Bit nötig.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/bars.py" />
      <source>All %Ln headers</source>
      <translation>
        <numerusform>Alle %Ln Kopfzeilen</numerusform>
        <numerusform>Alle %Ln Kopfzeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Safe view</source>
      <translation>Sichere Ansicht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Search this text</source>
      <translation>Diesen Text durchsuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>As text</source>
      <translation>Als Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Within the sealed original</source>
      <translation>Im versiegelten Original</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Not kept yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>of {pages}</source>
      <comment>a page's number stands before it</comment>
      <translation>von {pages}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Within {name}</source>
      <translation>In {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Up, to {name}</source>
      <translation>Hinauf, zu {name}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/bars.py" />
      <source>Its own size</source>
      <translation>Originalgröße</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/dangers.py" />
      <source>{fact}. {explained}</source>
      <comment>a fact, then a sentence about it</comment>
      <translation>{fact}. {explained}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>This is an earlier state of it. What was saved later stands in the newest one.</source>
      <translation>Das ist eine frühere Fassung. Was später gespeichert wurde, steht in der neuesten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>Hear it, and see its pictures…</source>
      <translation>Hören und die Bilder sehen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/faces.py" />
      <source>{title}: the document hides this sheet</source>
      <translation>{title}: Das Dokument verbirgt dieses Blatt</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits on this page</source>
      <translation>
        <numerusform>%Ln Treffer auf dieser Seite</numerusform>
        <numerusform>%Ln Treffer auf dieser Seite</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>No further hit.</source>
      <translation>Kein weiterer Treffer.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/finding.py" />
      <source>%Ln hits</source>
      <translation>
        <numerusform>%Ln Treffer</numerusform>
        <numerusform>%Ln Treffer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>Looked through up to page {page}…</source>
      <translation>Durchgesehen bis Seite {page} …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding.py" />
      <source>{hit} of {hits}</source>
      <translation>{hit} von {hits}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Copy, cleared after a while</source>
      <translation>Kopieren, wird nach einer Weile gelöscht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Look at it: {fact}</source>
      <translation>Ansehen: {fact}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Hide</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Show: {fact}</source>
      <translation>Zeigen: {fact}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>Copy: {fact}</source>
      <translation>Kopieren: {fact}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/finding_row.py" />
      <source>page {page}</source>
      <translation>Seite {page}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° N, {lon}° E</source>
      <translation>{lat}° N, {lon}° O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° N, {lon}° W</source>
      <translation>{lat}° N, {lon}° W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° S, {lon}° E</source>
      <translation>{lat}° S, {lon}° O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat}° S, {lon}° W</source>
      <translation>{lat}° S, {lon}° W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} N, {lon} E</source>
      <translation>{lat} N, {lon} O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} N, {lon} W</source>
      <translation>{lat} N, {lon} W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} S, {lon} E</source>
      <translation>{lat} S, {lon} O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{lat} S, {lon} W</source>
      <translation>{lat} S, {lon} W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/findings.py" />
      <source>{value} ({field})</source>
      <translation>{value} ({field})</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>You see pixels made in the sandbox. The file itself never opens here.</source>
      <translation>Sie sehen Bildpunkte, die in der Sandbox entstanden. Die Datei selbst öffnet sich hier nie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>You see text made in the sandbox. The file itself never opens here.</source>
      <translation>Sie sehen Text aus der Sandbox. Die Datei selbst wird hier nie geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>How it is shown</source>
      <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>Cancel: stop the sandbox</source>
      <translation>Abbrechen: die Sandbox anhalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/foot.py" />
      <source>The sandbox is still reading…</source>
      <translation>Die Sandbox liest noch…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Nothing plays here: Qt's part for sound is not installed (PySide6-Addons, the extra 'sound' of Tipdesk; on Debian libpulse0 too). How loud it is, and its still pictures, are shown. To hear it on another machine, let the original out, on record.</source>
      <translation>Hier wird nichts abgespielt: Qts Teil für Ton ist nicht installiert (PySide6-Addons, der Zusatz „sound“ von Tipdesk; unter Debian auch libpulse0). Wie laut es ist und seine Standbilder werden gezeigt. Um es auf einem anderen Rechner zu hören, geben Sie das Original heraus, mit Protokoll.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>A process without keys, files and network decodes it, and ends with this page.</source>
      <translation>Ein Prozess ohne Schlüssel, Dateien und Netz dekodiert es und endet mit dieser Seite.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Nothing is fetched, and nothing is written to the disk. A decoder is a large program: a file that was made to attack it may end that process, and reaches nothing else.</source>
      <translation>Nichts wird geholt, nichts auf die Platte geschrieben. Ein Decoder ist ein großes Programm: Eine Datei, die ihn angreifen soll, kann diesen Prozess beenden und erreicht sonst nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Whoever is near hears what you hear, and sees what you see.</source>
      <translation>Wer in der Nähe ist, hört, was Sie hören, und sieht, was Sie sehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>A voice or a face may be the source's. Use headphones, and mind windows and microphones.</source>
      <translation>Eine Stimme oder ein Gesicht kann das der Quelle sein. Nehmen Sie Kopfhörer, und denken Sie an Fenster und Mikrofone.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Hear it and see its pictures?</source>
      <translation>Hören und die Bilder sehen?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>Decode it</source>
      <translation>Dekodieren</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/listening.py" />
      <source>This machine has no loudspeaker that could be used.</source>
      <translation>Dieser Rechner hat keinen Lautsprecher, der sich benutzen ließe.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/over_desk.py" />
      <source>Of the first {size}; the rest is looked through as you turn to it.</source>
      <translation>Aus den ersten {size}; der Rest wird beim Blättern durchgesehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>A sketch, drawn here: no map is fetched. At the end, the whole degrees around the place.</source>
      <translation>Eine Skizze, hier gezeichnet: Keine Karte wird geholt. An den Rändern die ganzen Grade um den Ort.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It was saved on top of itself: what was there before is still within.</source>
      <translation>Es wurde über sich selbst gespeichert: Was vorher da war, steckt noch darin.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>What this document says about its maker</source>
      <translation>Was dieses Dokument über seinen Urheber sagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Receipt…</source>
      <translation>Beleg…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Whoever gets the document as it is may find the source by it.</source>
      <translation>Wer das Dokument bekommt, wie es ist, kann damit die Quelle finden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It helps to judge whether the document is what it says.</source>
      <translation>Es hilft zu beurteilen, ob das Dokument ist, was es zu sein vorgibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Nothing was found that this version looks for.</source>
      <translation>Nichts gefunden, wonach diese Version sucht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>It is being looked through…</source>
      <translation>Es wird durchgesehen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Provenance</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Danger to the source</source>
      <translation>Gefahr für die Quelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>Evidence</source>
      <translation>Anhaltspunkte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>States of it</source>
      <translation>Frühere Fassungen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>State {n}, the newest</source>
      <translation>Fassung {n}, die neueste</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/panel.py" />
      <source>State {n}</source>
      <translation>Fassung {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/panel.py" />
      <source>%Ln files within</source>
      <translation>
        <numerusform>%Ln Datei darin</numerusform>
        <numerusform>%Ln Dateien darin</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>original, sealed</source>
      <translation>Original, versiegelt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>within the sealed original</source>
      <translation>im versiegelten Original</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>not kept yet</source>
      <translation>noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Page {page} of {pages}, {kind}</source>
      <translation>Seite {page} von {pages}, {kind}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>What it says of itself</source>
      <translation>Was sie von sich sagt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/paper.py" />
      <source>It has no text.</source>
      <translation>Sie hat keinen Text.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/pixel_face.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>{time}: a claim of its sender's clock</source>
      <translation>{time}: behauptet von der Uhr des Absenders</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>{time}, by {who}</source>
      <translation>{time}, durch {who}</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>%Ln areas</source>
      <comment>covered in a copy</comment>
      <translation>
        <numerusform>%Ln Stelle</numerusform>
        <numerusform>%Ln Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Came by</source>
      <translation>Kam über</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Says sent</source>
      <translation>Angeblich gesendet</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>It lay at</source>
      <translation>Es lag unter</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Read by</source>
      <translation>Gelesen von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Copy of</source>
      <translation>Kopie von</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Made</source>
      <translation>Gemacht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>Made for</source>
      <translation>Gemacht für</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>where it lies; nothing is kept yet</source>
      <translation>wo sie liegt; noch ist nichts gespeichert</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/provenance.py" />
      <source>reader {tool}, at its import</source>
      <translation>Leseprogramm {tool}, beim Import</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>The SHA-256 is over the bytes as they came. Whoever holds the same bytes can work it out again.</source>
      <translation>Die SHA-256 gilt den Bytes, wie sie kamen. Wer dieselben Bytes hat, kann sie nachrechnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Times that the sender or the file states are claims. The time of import is this laptop's clock.</source>
      <translation>Zeiten, die der Absender oder die Datei nennt, sind Behauptungen. Die Zeit des Imports ist die Uhr dieses Laptops.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Receipt</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>It names the document, and nobody but who imported it. That it leaves is on record.</source>
      <translation>Er nennt das Dokument, und niemanden außer der Person, die es importiert hat. Dass er hinausgeht, ist protokolliert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>A printer and its queue keep copies of what they print, often for long.</source>
      <translation>Ein Drucker und seine Warteschlange behalten Kopien von dem, was sie drucken, oft lange.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>{desk}, {time}</source>
      <comment>who made a receipt, and when</comment>
      <translation>{desk}, {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Nothing of it is kept at this desk yet.</source>
      <translation>In dieser Redaktion ist noch nichts davon aufbewahrt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>Write the receipt</source>
      <translation>Beleg schreiben</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>{label}: {value}</source>
      <comment>a fact of a receipt</comment>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/receipts.py" />
      <source>The receipt is written. Its SHA-256 begins with {digits}.</source>
      <translation>Der Beleg ist geschrieben. Seine SHA-256 beginnt mit {digits}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sheet.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A person is named</source>
      <translation>Eine Person ist genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Author, last editor or owner: often the account of whoever made or changed it.</source>
      <translation>Verfasser, letzte Bearbeitung oder Eigentümer: oft das Konto, unter dem es entstand oder geändert wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>An address or a number</source>
      <translation>Eine Adresse oder Nummer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written into the file, seen on no page.</source>
      <translation>In die Datei geschrieben, auf keiner Seite zu sehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A company or an office</source>
      <translation>Eine Firma oder Behörde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>To whom the program was licensed: a machine of the workplace, mostly.</source>
      <translation>Wem das Programm lizenziert war: meist ein Rechner des Arbeitsplatzes.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The device</source>
      <translation>Das Gerät</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Make and model of what took or scanned it.</source>
      <translation>Hersteller und Modell dessen, womit es aufgenommen oder eingescannt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A serial number</source>
      <translation>Eine Seriennummer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Only one device has it: other pictures on the net may carry the same.</source>
      <translation>Nur ein Gerät hat sie: Andere Bilder im Netz können dieselbe tragen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The program it was made with</source>
      <translation>Das Programm, mit dem es entstand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Name and version tell the system, and sometimes the office.</source>
      <translation>Name und Version verraten das System, manchmal auch das Büro.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln times</source>
      <translation>
        <numerusform>%Ln Zeit</numerusform>
        <numerusform>%Ln Zeiten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Claims of the clock that wrote them. They may tell who was there at that hour.</source>
      <translation>Behauptungen der Uhr, die sie schrieb. Sie können verraten, wer zu dieser Stunde da war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A place</source>
      <translation>Ein Ort</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where it was made, often to a few metres.</source>
      <translation>Wo es entstand, oft auf wenige Meter genau.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A height</source>
      <translation>Eine Höhe</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Above the sea: with the place, it can tell the storey.</source>
      <translation>Über dem Meer: Mit dem Ort zusammen kann sie das Stockwerk verraten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A direction</source>
      <translation>Eine Richtung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where the camera looked.</source>
      <translation>Wohin die Kamera sah.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A place is named</source>
      <translation>Ein Ort ist genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written beside the picture, not within it.</source>
      <translation>Neben das Bild geschrieben, nicht darin.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Where it lay on a disk</source>
      <translation>Wo es auf einer Festplatte lag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Paths hold names of people, of machines, and of matters.</source>
      <translation>Pfade enthalten Namen von Menschen, von Rechnern und von Vorgängen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A printer</source>
      <translation>Ein Drucker</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Its name, or its place in an office.</source>
      <translation>Sein Name, oder sein Platz in einem Büro.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A template</source>
      <translation>Eine Vorlage</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It often names the office whose form this is.</source>
      <translation>Sie nennt oft die Stelle, deren Formular das ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Words that no page shows</source>
      <translation>Wörter, die keine Seite zeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Title, description or keywords: sometimes of an older document.</source>
      <translation>Titel, Beschreibung oder Stichwörter: manchmal von einem älteren Dokument.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A language setting</source>
      <translation>Eine Spracheinstellung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What the program was set to.</source>
      <translation>Worauf das Programm eingestellt war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A number of its own</source>
      <translation>Eine eigene Nummer</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It ties this copy to others, and to the archive that it came from.</source>
      <translation>Sie verbindet dieses Exemplar mit anderen, und mit dem Archiv, aus dem es kam.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>How often it was saved</source>
      <translation>Wie oft es gespeichert wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A counter of the program that wrote it.</source>
      <translation>Ein Zähler des Programms, das es schrieb.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>How long it was worked on</source>
      <translation>Wie lange daran gearbeitet wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>In minutes, as the program counted.</source>
      <translation>In Minuten, wie das Programm zählte.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln editing sessions</source>
      <translation>
        <numerusform>%Ln Bearbeitung</numerusform>
        <numerusform>%Ln Bearbeitungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Each left a mark: passages can be told apart by when they were written.</source>
      <translation>Jede hat eine Spur hinterlassen: Stellen lassen sich danach unterscheiden, wann sie geschrieben wurden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln steps of its history</source>
      <translation>
        <numerusform>%Ln Schritt seiner Geschichte</numerusform>
        <numerusform>%Ln Schritte seiner Geschichte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Who changed it, when, and with which program.</source>
      <translation>Wer es geändert hat, wann, und mit welchem Programm.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln earlier states</source>
      <translation>
        <numerusform>%Ln frühere Fassung</numerusform>
        <numerusform>%Ln frühere Fassungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They are still within the file, with what was taken out later.</source>
      <translation>Sie stecken noch in der Datei, mit dem, was später herausgenommen wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A small picture within</source>
      <translation>Ein kleines Bild darin</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Made by the camera; it may be older than the last change.</source>
      <translation>Von der Kamera gemacht; es kann älter sein als die letzte Änderung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>The small picture shows something else</source>
      <translation>Das kleine Bild zeigt etwas anderes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Often what was cut away or covered later.</source>
      <translation>Oft das, was später abgeschnitten oder verdeckt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A camera's own notes</source>
      <translation>Eigene Notizen einer Kamera</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>In a form of its maker's: they can hold serial numbers and faces.</source>
      <translation>In einer Form ihres Herstellers: Sie können Seriennummern und Gesichter enthalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Bytes behind its end</source>
      <translation>Bytes hinter seinem Ende</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>No program shows them. They can be anything, another file too.</source>
      <translation>Kein Programm zeigt sie. Sie können alles sein, auch eine andere Datei.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden layers</source>
      <translation>
        <numerusform>%Ln verborgene Ebene</numerusform>
        <numerusform>%Ln verborgene Ebenen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Switched off, and still there for whoever looks.</source>
      <translation>Abgeschaltet, und für alle, die nachsehen, noch da.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln annotations</source>
      <translation>
        <numerusform>%Ln Anmerkung</numerusform>
        <numerusform>%Ln Anmerkungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Marks and notes of readers, often with names.</source>
      <translation>Zeichen und Notizen von Lesenden, oft mit Namen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln comments</source>
      <translation>
        <numerusform>%Ln Kommentar</numerusform>
        <numerusform>%Ln Kommentare</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>With the names of those who wrote them, and times.</source>
      <translation>Mit den Namen derer, die sie schrieben, und Zeiten.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked insertions</source>
      <translation>
        <numerusform>%Ln verfolgte Einfügung</numerusform>
        <numerusform>%Ln verfolgte Einfügungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was written in, by whom and when.</source>
      <translation>Was hineingeschrieben wurde, von wem und wann.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln tracked deletions</source>
      <translation>
        <numerusform>%Ln verfolgte Löschung</numerusform>
        <numerusform>%Ln verfolgte Löschungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was taken out still stands there.</source>
      <translation>Was herausgenommen wurde, steht noch da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text under a box</source>
      <translation>Text unter einem Kasten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Somebody covered it, and did not remove it. Here it can be read.</source>
      <translation>Jemand hat ihn verdeckt und nicht entfernt. Hier lässt er sich lesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text that nobody sees</source>
      <translation>Text, den niemand sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>White, tiny or written to be invisible. It can mark this copy.</source>
      <translation>Weiß, winzig oder unsichtbar gesetzt. Er kann dieses Exemplar kennzeichnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Text of a scan</source>
      <translation>Text eines Scans</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A machine read the picture and laid its text beneath: it can be wrong.</source>
      <translation>Eine Maschine hat das Bild gelesen und ihren Text daruntergelegt: Er kann falsch sein.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden sheets</source>
      <translation>
        <numerusform>%Ln verborgenes Blatt</numerusform>
        <numerusform>%Ln verborgene Blätter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Closed by whoever made it, and still there.</source>
      <translation>Von der Person geschlossen, die es gemacht hat, und noch da.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden rows or columns</source>
      <translation>
        <numerusform>%Ln verborgene Zeile oder Spalte</numerusform>
        <numerusform>%Ln verborgene Zeilen oder Spalten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They are shown here, marked as hidden.</source>
      <translation>Sie werden hier gezeigt, als verborgen gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln hidden slides</source>
      <translation>
        <numerusform>%Ln verborgene Folie</numerusform>
        <numerusform>%Ln verborgene Folien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Left out when it was shown.</source>
      <translation>Bei der Vorführung ausgelassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Hidden text</source>
      <translation>Verborgener Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Set so that no page shows it.</source>
      <translation>So gesetzt, dass keine Seite ihn zeigt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Notes of a speaker</source>
      <translation>Notizen einer Sprecherin oder eines Sprechers</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Written beside the slides, not for the hall.</source>
      <translation>Neben die Folien geschrieben, nicht für den Saal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Each with a maker and a history of its own.</source>
      <translation>Jedes mit eigenem Urheber und eigener Geschichte.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln scripts</source>
      <translation>
        <numerusform>%Ln Skript</numerusform>
        <numerusform>%Ln Skripte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They would run when it is opened. Here nothing runs.</source>
      <translation>Sie würden beim Öffnen laufen. Hier läuft nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Macros</source>
      <translation>Makros</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Programs within the document. Here nothing runs.</source>
      <translation>Programme im Dokument. Hier läuft nichts.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It would do something by itself</source>
      <translation>Es würde von selbst etwas tun</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>When it is opened elsewhere. Here it does not.</source>
      <translation>Wenn es anderswo geöffnet wird. Hier nicht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A form</source>
      <translation>Ein Formular</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>What was filled in stands in fields, apart from the pages.</source>
      <translation>Was ausgefüllt wurde, steht in Feldern, getrennt von den Seiten.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln links</source>
      <translation>
        <numerusform>%Ln Link</numerusform>
        <numerusform>%Ln Links</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>None is opened here. A link can be made for one reader alone.</source>
      <translation>Keiner wird hier geöffnet. Ein Link kann für eine einzige Person gemacht sein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It would fetch something</source>
      <translation>Es würde etwas holen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Opened elsewhere, it tells its owner who looks, from where, and when.</source>
      <translation>Anderswo geöffnet, verrät es seinem Eigentümer, wer es ansieht, von wo und wann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>A signature</source>
      <translation>Eine Signatur</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It proves to whoever gets it that it is real, and whose.</source>
      <translation>Sie beweist allen, die es bekommen, dass es echt ist, und von wem.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It is encrypted</source>
      <translation>Es ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It opens without a password, and forbids some things.</source>
      <translation>Es öffnet sich ohne Passwort und verbietet manches.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln fonts</source>
      <translation>
        <numerusform>%Ln Schrift</numerusform>
        <numerusform>%Ln Schriften</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Rare ones point to an office or a machine.</source>
      <translation>Seltene weisen auf ein Büro oder einen Rechner.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>An unusual font</source>
      <translation>Eine ungewöhnliche Schrift</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Few machines have it; or letters were changed to mark this copy.</source>
      <translation>Wenige Rechner haben sie; oder Buchstaben wurden verändert, um dieses Exemplar zu kennzeichnen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Unusual spacing</source>
      <translation>Ungewöhnliche Abstände</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Set apart as no program does it: it can tell this copy from others.</source>
      <translation>Gesetzt, wie kein Programm es tut: Es kann dieses Exemplar von anderen unterscheiden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters are not drawn</source>
      <translation>
        <numerusform>%Ln Buchstabe ist nicht gezeichnet</numerusform>
        <numerusform>%Ln Buchstaben sind nicht gezeichnet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Their shapes are not in the file, and not known here. The text may have them.</source>
      <translation>Ihre Formen stehen nicht in der Datei und sind hier nicht bekannt. Der Text hat sie vielleicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln letters that look like others</source>
      <translation>
        <numerusform>%Ln Buchstabe, der einem anderen gleicht</numerusform>
        <numerusform>%Ln Buchstaben, die anderen gleichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Of another script, among words of this one: they can tell this copy from others.</source>
      <translation>Aus einer anderen Schrift, unter Wörtern dieser: Sie können dieses Exemplar von anderen unterscheiden.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/signs.py" />
      <source>%Ln invisible letters</source>
      <translation>
        <numerusform>%Ln unsichtbares Zeichen</numerusform>
        <numerusform>%Ln unsichtbare Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>They can carry a mark that tells this copy from others.</source>
      <translation>Sie können ein Zeichen tragen, das dieses Exemplar von anderen unterscheidet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Perhaps dots of a colour printer</source>
      <translation>Vielleicht Punkte eines Farbdruckers</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Faint and yellow, they say which machine printed it, and when. A hint only.</source>
      <translation>Blass und gelb sagen sie, welche Maschine es gedruckt hat, und wann. Nur ein Anhaltspunkt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>Something else</source>
      <translation>Etwas anderes</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/signs.py" />
      <source>It fits none of the kinds that have a name here.</source>
      <translation>Es passt zu keiner der Arten, die hier einen Namen haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>Sketch of the place {place}, in degrees {degrees}. No map: nothing is fetched.</source>
      <translation>Skizze des Orts {place}, in Grad {degrees}. Keine Karte: Nichts wird geholt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° N</source>
      <translation>{degree}° N</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° S</source>
      <translation>{degree}° S</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° E</source>
      <translation>{degree}° O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>{degree}° W</source>
      <translation>{degree}° W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>N</source>
      <comment>north</comment>
      <translation>N</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>S</source>
      <comment>south</comment>
      <translation>S</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>W</source>
      <comment>west</comment>
      <translation>W</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sketch.py" />
      <source>E</source>
      <comment>east</comment>
      <translation>O</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>{time} / {whole}</source>
      <comment>how far a recording has played, and how long it is</comment>
      <translation>{time} / {whole}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>It has no sound that is decoded here.</source>
      <translation>Es hat keinen Ton, der hier dekodiert wird.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/sound_bar.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>You see the words among its bytes.</source>
      <translation>Sie sehen die Wörter zwischen seinen Bytes.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Sender</source>
      <translation>Absender</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Reply to</source>
      <translation>Antwort an</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Copy</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Hidden copy</source>
      <translation>Verdeckte Kopie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>those of Windows</source>
      <translation>die von Windows</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>those of Macs before 2001</source>
      <translation>die von Macs vor 2001</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>of several systems: it was put together</source>
      <translation>von mehreren Systemen: Sie wurde zusammengesetzt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is locked with a password, and none is asked for here. The sealed original is whole: ask who sent it for a copy that is open.</source>
      <translation>Nicht gezeigt: Es ist mit einem Passwort verschlossen, und hier wird nach keinem gefragt. Das versiegelte Original ist ganz: Bitten Sie, wer es gesendet hat, um ein offenes Exemplar.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: time ran out in the sandbox. The sealed original is whole.</source>
      <translation>Nicht gezeigt: In der Sandbox war die Zeit um. Das versiegelte Original ist unversehrt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: the reader died over it, and nothing else was touched.</source>
      <translation>Nicht gezeigt: Das Leseprogramm ist daran gestorben, sonst wurde nichts berührt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it wanted more memory than the sandbox gives.</source>
      <translation>Nicht gezeigt: Sie wollte mehr Speicher, als die Sandbox gibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is larger than the {limit} bytes that one message may have.</source>
      <translation>Nicht gezeigt: größer als die {limit} Byte, die eine Nachricht haben darf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it is nested deeper than {limit} levels.</source>
      <translation>Nicht gezeigt: tiefer verschachtelt als {limit} Ebenen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than {limit} header lines.</source>
      <translation>Nicht gezeigt: mehr als {limit} Kopfzeilen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: a header line is longer than {limit} bytes.</source>
      <translation>Nicht gezeigt: Eine Kopfzeile ist länger als {limit} Byte.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than {limit} parts.</source>
      <translation>Nicht gezeigt: mehr als {limit} Teile.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it has more than the {limit} pixels that are decoded here. The sealed original is whole; saved elsewhere as JPEG, or cut into parts, it can be seen.</source>
      <translation>Nicht gezeigt: Es hat mehr als die {limit} Bildpunkte, die hier dekodiert werden. Das versiegelte Original ist ganz; anderswo als JPEG gespeichert oder in Teile geschnitten, lässt es sich ansehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: it could not be drawn. What it says stands in the sealed original.</source>
      <translation>Nicht gezeigt: Es ließ sich nicht zeichnen. Was es sagt, steht im versiegelten Original.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not decoded: nothing in it has a form that this program decodes.</source>
      <translation>Nicht dekodiert: Nichts darin hat eine Form, die dieses Programm dekodiert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: the file stopped giving its bytes, or is not what was sealed.</source>
      <translation>Nicht gezeigt: Die Datei gab keine Daten mehr her, oder sie ist nicht das, was versiegelt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It is damaged. What could be read is shown.</source>
      <translation>Es ist beschädigt. Gezeigt wird, was sich lesen ließ.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It ends before its end: the rest is grey, or missing.</source>
      <translation>Es endet vor seinem Ende: Der Rest ist grau, oder fehlt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The picture is so large that time ran out before its end: the rest is grey. The sealed original has all of it; cut into smaller pictures elsewhere, each part can be seen.</source>
      <translation>Das Bild ist so groß, dass die Zeit vor seinem Ende aus war: Der Rest ist grau. Das versiegelte Original hat alles; anderswo in kleinere Bilder geschnitten, lässt sich jeder Teil ansehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The picture is very large: it is shown with fewer pixels. The sealed original has all.</source>
      <translation>Das Bild ist sehr groß: Es wird mit weniger Bildpunkten gezeigt. Das versiegelte Original hat alle.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It has more than is looked at: the first pages, sheets or rows are shown.</source>
      <translation>Es hat mehr, als angesehen wird: Gezeigt werden die ersten Seiten, Blätter oder Zeilen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>You see its text and structure, not its looks.</source>
      <translation>Sie sehen Text und Aufbau, nicht das Aussehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What the file says of itself is shown. Its sound and pictures are decoded only when you ask for them.</source>
      <translation>Gezeigt wird, was die Datei von sich sagt. Ton und Bilder werden erst dekodiert, wenn Sie es verlangen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Its kind is not known here: you see the words among its bytes.</source>
      <translation>Seine Art ist hier nicht bekannt: Sie sehen die Wörter unter seinen Bytes.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters of this page are missing, or are others than it means: the file brings no shapes for them, and none are known here.</source>
      <translation>Buchstaben dieser Seite fehlen oder sind andere als gemeint: Die Datei bringt keine Formen dafür mit, und hier sind keine bekannt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It is encrypted, with an empty password: it opens without one.</source>
      <translation>Es ist mit einem leeren Passwort verschlüsselt: Es öffnet sich ohne.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Web page, shown as text</source>
      <translation>Webseite, als Text gezeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Mailbox, shown as text</source>
      <translation>Postfach, als Text gezeigt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>JPEG picture</source>
      <translation>JPEG-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>GIF picture</source>
      <translation>GIF-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>HEIC picture</source>
      <translation>HEIC-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>TIFF picture</source>
      <translation>TIFF-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>WebP picture</source>
      <translation>WebP-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>BMP picture</source>
      <translation>BMP-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>JPEG 2000 picture</source>
      <translation>JPEG-2000-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>AVIF picture</source>
      <translation>AVIF-Bild</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>ZIP archive</source>
      <translation>ZIP-Archiv</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>TAR archive</source>
      <translation>TAR-Archiv</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>GZIP archive</source>
      <translation>GZIP-Archiv</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>RAR archive</source>
      <translation>RAR-Archiv</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>7-Zip archive</source>
      <translation>7-Zip-Archiv</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Excel sheet</source>
      <translation>Excel-Tabelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>PowerPoint slides</source>
      <translation>PowerPoint-Folien</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>RTF document</source>
      <translation>RTF-Dokument</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>OpenDocument text</source>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>OpenDocument sheet</source>
      <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Outlook message</source>
      <translation>Outlook-Nachricht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Outlook's wrapped form</source>
      <translation>Verpackung von Outlook</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Address card</source>
      <translation>Adresskarte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Calendar entry</source>
      <translation>Kalendereintrag</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>XML</source>
      <translation>XML</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Encrypted with PGP</source>
      <translation>Mit PGP verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Encrypted with age</source>
      <translation>Mit age verschlüsselt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Windows</source>
      <translation>Programm für Windows</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Linux</source>
      <translation>Programm für Linux</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Macs</source>
      <translation>Programm für Macs</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program in Java</source>
      <translation>Programm in Java</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Shortcut of Windows</source>
      <translation>Verknüpfung von Windows</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Program for Android</source>
      <translation>Programm für Android</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: you stopped it. The sealed original is whole.</source>
      <translation>Nicht gezeigt: Sie haben es angehalten. Das versiegelte Original ist ganz.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>These words were recognised in the picture of the page: some may be wrong, and some missing.</source>
      <translation>Diese Wörter wurden im Bild der Seite erkannt: Manche können falsch sein, manche fehlen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A network address</source>
      <translation>Eine Netzadresse</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Of the line it was sent from: with a date, the provider knows whose it was.</source>
      <translation>Des Anschlusses, von dem sie kam: Mit dem Datum weiß der Anbieter, wessen er war.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A machine's own name</source>
      <translation>Der Name eines Rechners</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>How the sender's device greeted the first server.</source>
      <translation>So grüßte das Gerät des Absenders den ersten Server.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>An account</source>
      <translation>Ein Konto</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Who was logged in when it was sent, as servers noted it.</source>
      <translation>Wer beim Senden angemeldet war, wie Server es notierten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A time zone</source>
      <translation>Eine Zeitzone</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What the sender's clock was set to.</source>
      <translation>Worauf die Uhr des Absenders stand.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The program it was written with</source>
      <translation>Das Programm, mit dem sie geschrieben wurde</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Where its number was made</source>
      <translation>Wo ihre Nummer entstand</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The message's own number names a provider or a machine.</source>
      <translation>Die eigene Nummer der Nachricht nennt einen Anbieter oder Rechner.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The way it came: %Ln stations</source>
      <translation>
        <numerusform>Der Weg hierher: %Ln Station</numerusform>
        <numerusform>Der Weg hierher: %Ln Stationen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Written by each server; what the sender's side wrote can be made up.</source>
      <translation>Von jedem Server geschrieben; was die Seite des Absenders schrieb, kann erfunden sein.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln other people</source>
      <translation>
        <numerusform>%Ln weitere Person</numerusform>
        <numerusform>%Ln weitere Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It was addressed to them too.</source>
      <translation>Sie war auch an sie gerichtet.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln hidden recipients</source>
      <translation>
        <numerusform>%Ln verdeckte Person im Verteiler</numerusform>
        <numerusform>%Ln verdeckte Personen im Verteiler</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>The others were not meant to know.</source>
      <translation>Die anderen sollten es nicht wissen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Answers go elsewhere</source>
      <translation>Antworten gehen woandershin</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not to the address that it says it is from.</source>
      <translation>Nicht an die Adresse, von der sie zu sein vorgibt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It asks to be told when read</source>
      <translation>Sie will wissen, wann sie gelesen wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Nothing was sent, and nothing will be.</source>
      <translation>Nichts wurde gesandt, und nichts wird gesandt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln earlier messages</source>
      <translation>
        <numerusform>%Ln frühere Nachricht</numerusform>
        <numerusform>%Ln frühere Nachrichten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Their numbers tie it to a conversation that others hold.</source>
      <translation>Ihre Nummern binden sie an ein Gespräch, das andere haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A server's signature</source>
      <translation>Die Signatur eines Servers</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It proves to whoever gets the original that it is real.</source>
      <translation>Sie beweist allen, die das Original bekommen, dass es echt ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>What a server checked</source>
      <translation>Was ein Server prüfte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A claim too: only your own provider's is worth something.</source>
      <translation>Auch nur eine Behauptung: Nur die Ihres eigenen Anbieters ist etwas wert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Line ends of a system</source>
      <translation>Zeilenenden eines Systems</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They tell what kind of machine wrote it.</source>
      <translation>Sie verraten, was für ein Rechner sie schrieb.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln invisible characters</source>
      <translation>
        <numerusform>%Ln unsichtbares Zeichen</numerusform>
        <numerusform>%Ln unsichtbare Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They can carry a mark that tells this copy from others. Shown by their names.</source>
      <translation>Sie können diese Kopie von anderen unterscheidbar machen. Mit Namen gezeigt.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>%Ln unusual spaces</source>
      <translation>
        <numerusform>%Ln ungewöhnliches Leerzeichen</numerusform>
        <numerusform>%Ln ungewöhnliche Leerzeichen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>They look like spaces and can carry a mark.</source>
      <translation>Sie sehen aus wie Leerzeichen und können eine Spur tragen.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Blanks at %Ln line ends</source>
      <translation>
        <numerusform>Leerzeichen an %Ln Zeilenende</numerusform>
        <numerusform>Leerzeichen an %Ln Zeilenenden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Nobody sees them, and they can carry a mark.</source>
      <translation>Niemand sieht sie, und sie können eine Spur tragen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A byte order mark</source>
      <translation>Eine Bytefolgemarke</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Some programs write one, most of them for Windows.</source>
      <translation>Manche Programme schreiben eine, meist unter Windows.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>A program or person is named</source>
      <translation>Ein Programm oder eine Person ist genannt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>In the page's head, where no browser shows it.</source>
      <translation>Im Kopf der Seite, wo kein Browser es zeigt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: nothing in it could be read.</source>
      <translation>Nicht gezeigt: Nichts darin war lesbar.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Unknown kind</source>
      <translation>Unbekannte Art</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters as {encoding}</source>
      <translation>Schrift als {encoding}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Not shown: nothing here knows its kind, and no other program is started for it.</source>
      <translation>Nicht gezeigt: Nichts hier kennt seine Art, und kein anderes Programm wird dafür gestartet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Page {page}. {why}</source>
      <comment>a page that is not shown</comment>
      <translation>Seite {page}. {why}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>It could not be looked through to its end. {why}</source>
      <translation>Es ließ sich nicht bis zum Ende durchsehen. {why}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>{kind}, named like a program</source>
      <translation>{kind}, benannt wie ein Programm</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>Letters guessed: {encoding}</source>
      <translation>Schrift geraten: {encoding}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/telling.py" />
      <source>its message calls it {kind}</source>
      <translation>ihre Nachricht nennt sie {kind}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/thumbnails.py" />
      <source>Small page {page} of {pages}</source>
      <translation>Kleine Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/thumbnails.py" />
      <source>Small pages</source>
      <translation>Kleine Seiten</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/wave.py" />
      <source>{time} of {whole}</source>
      <comment>how far a recording has played, and how long it is</comment>
      <translation>{time} von {whole}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/wave.py" />
      <source>Where it plays</source>
      <translation>Wo es gerade ist</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>hidden characters</source>
      <translation>verborgene Zeichen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/view/within.py" />
      <source>Look at {name}</source>
      <translation>{name} ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>HH:mm</source>
      <comment>pattern of a time, Qt's letters</comment>
      <translation>HH:mm</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/when.py" />
      <source>Late by %Ln days</source>
      <translation>
        <numerusform>%Ln Tag überfällig</numerusform>
        <numerusform>%Ln Tage überfällig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM yyyy</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>d. MMM</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>{day} {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>ddd d MMM</source>
      <comment>pattern of a day, Qt's letters</comment>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>Today {time}</source>
      <translation>Heute {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/when.py" />
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Packets and backups from before {day} can still be opened by those who held a key then.</source>
      <translation>Pakete und Sicherungen von vor dem {day} können die noch öffnen, die damals einen Schlüssel hatten.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people hold a key today. Nobody else can read it, whatever their role.</source>
      <translation>
        <numerusform>Eine Person hat heute einen Schlüssel. Niemand sonst kann es lesen, in keiner Rolle.</numerusform>
        <numerusform>%Ln Personen haben heute einen Schlüssel. Niemand sonst kann es lesen, in keiner Rolle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/who.py" />
      <source>%Ln people held a key on that day.</source>
      <translation>
        <numerusform>An dem Tag hatte eine Person einen Schlüssel.</numerusform>
        <numerusform>An dem Tag hatten %Ln Personen einen Schlüssel.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>By the times that grants and their ends claim: a clock may have been wrong.</source>
      <translation>Nach den Zeiten, die Zugänge und ihr Ende nennen: Eine Uhr kann falsch gegangen sein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>no end</source>
      <translation>ohne Ende</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>until tonight</source>
      <translation>bis heute Abend</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Guest</source>
      <comment>role in a story</comment>
      <translation>Gast</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Lead</source>
      <comment>role in a story</comment>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Contributor</source>
      <comment>role in a story</comment>
      <translation>Mitarbeit</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Reader</source>
      <comment>role in a story</comment>
      <translation>Nur lesen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see the inbox</source>
      <translation>Wer den Eingang sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who can see this story</source>
      <translation>Wer diese Recherche sieht</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Granted by {name}, {day}</source>
      <translation>Gegeben von {name}, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Who could see it on {day}</source>
      <translation>Wer es am {day} sehen konnte</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>recused, {day}</source>
      <translation>befangen, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>{role} · you</source>
      <translation>{role} · Sie</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Named by the desk's root, {day}</source>
      <translation>Durch die Wurzel der Redaktion benannt, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>Founded it, {day}</source>
      <translation>Hat sie angelegt, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who.py" />
      <source>{why}; granted by {name}, {day}</source>
      <translation>{why}; gegeben von {name}, {day}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who_asking.py" />
      <source>2025-03-28 or 28.3.</source>
      <comment>example of a typed day</comment>
      <translation>2025-03-28 oder 28.3.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/who_asking.py" />
      <source>Who could see it on which day?</source>
      <translation>Wer konnte es an welchem Tag sehen?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/whom_asking.py" />
      <source>For whom is it?</source>
      <translation>Für wen ist es?</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>It was sealed and not kept.</source>
      <translation>Er wurde versiegelt und nicht behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun before</source>
      <translation>Früher begonnen</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Let go.</source>
      <translation>Verworfen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/draft_offer.py" />
      <source>Begun {when}.</source>
      <translation>Begonnen {when}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Not the words of this file: number {places}. Nothing was done. Ask for them again.</source>
      <translation>Nicht die Wörter dieser Datei: Nummer {places}. Nichts wurde getan. Lassen Sie sie noch einmal vorlesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>The eight words that you hear</source>
      <translation>Die acht Wörter, die Sie hören</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>%Ln words are missing.</source>
      <translation>
        <numerusform>%Ln Wort fehlt.</numerusform>
        <numerusform>%Ln Wörter fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>{word} is not in the list. Ask for it to be read out again.</source>
      <translation>{word} steht nicht in der Liste. Lassen Sie es noch einmal vorlesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Eight words to read aloud: {words}</source>
      <translation>Acht Wörter zum Vorlesen: {words}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/eight_words.py" />
      <source>Word {n}</source>
      <translation>Wort {n}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/guard.py" />
      <source>Nothing is destroyed, and Undo brings it back until the lock.</source>
      <translation>Nichts wird vernichtet, und Rückgängig holt es bis zum Sperren zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/guard.py" />
      <source>Out of sight with it:</source>
      <translation>Damit außer Sicht:</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Open it on another machine, over Tor, and never from the newsroom's own network.</source>
      <translation>Öffnen Sie ihn auf einem anderen Rechner, über Tor, und nie aus dem Netz der Redaktion.</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Copy %Ln links?</source>
      <translation>
        <numerusform>%Ln Link kopieren?</numerusform>
        <numerusform>%Ln Links kopieren?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Copy</source>
      <comment>the button of a dialog</comment>
      <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>%Ln more are not shown here.</source>
      <translation>
        <numerusform>%Ln weiterer wird hier nicht gezeigt.</numerusform>
        <numerusform>%Ln weitere werden hier nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>A link can be made for one reader alone. Whoever opens it tells its owner who looks, and when.</source>
      <translation>Ein Link kann für eine einzige Person gemacht sein. Wer ihn öffnet, verrät seinem Eigentümer, wer schaut, und wann.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/link_warning.py" />
      <source>Leads to {host}</source>
      <translation>Führt zu {host}</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/pick.py" />
      <source>Nothing matches.</source>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>German</source>
      <comment>a keyboard</comment>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Arabic</source>
      <comment>a keyboard</comment>
      <translation>Arabisch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>English (US)</source>
      <comment>a keyboard</comment>
      <translation>Englisch (USA)</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>English</source>
      <comment>a keyboard</comment>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Show what is typed</source>
      <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Hide what is typed</source>
      <translation>Verbergen, was getippt wird</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Caps Lock is on.</source>
      <translation>Feststelltaste ist an.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/secret.py" />
      <source>Layout: {layout}.</source>
      <translation>Tastatur: {layout}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/to_whom.py" />
      <source>A source of this story is protected: this is asked each time.</source>
      <translation>Eine Quelle dieser Recherche ist geschützt: Danach wird jedes Mal gefragt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>On another day…</source>
      <translation>An einem anderen Tag …</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>People…</source>
      <translation>Personen…</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/widgets/who_sheet.py" />
      <source>Could see it before</source>
      <translation>Sah es früher</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That could not be done. Nothing was changed.</source>
      <translation>Das ging nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This sealed file is damaged or was altered: {part}. It was not opened. Ask for it again, or take it from a backup.</source>
      <translation>Diese versiegelte Datei ist beschädigt oder verändert: {part}. Sie wurde nicht geöffnet. Bitten Sie erneut darum, oder nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>None of the keys given opens this file. It was sealed to somebody else, or with another passphrase.</source>
      <translation>Keiner der Schlüssel öffnet diese Datei. Sie wurde für jemand anderen versiegelt oder mit einer anderen Passphrase.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Opening this would cost more memory or time than Tipdesk allows: {part}. Nothing was computed.</source>
      <translation>Das zu öffnen würde mehr Speicher oder Zeit kosten, als Tipdesk erlaubt: {part}. Nichts wurde berechnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is no recipient, no identity and no file of them: {shown}. Recipients begin with age1.</source>
      <translation>Das ist kein Empfänger, keine Identität und keine Datei davon: {shown}. Empfänger beginnen mit age1.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A signature does not fit. What it signed was altered, and was not taken in.</source>
      <translation>Eine Signatur passt nicht. Was sie unterschrieb, wurde verändert und nicht aufgenommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That did not open the vault.</source>
      <translation>Das hat den Tresor nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That recovery code did not open the vault. Check each group of letters on the paper.</source>
      <translation>Dieser Wiederherstellungscode hat den Tresor nicht geöffnet. Prüfen Sie jede Buchstabengruppe auf dem Papier.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The word {word} is not in the list. Ask for it to be read out again.</source>
      <translation>Das Wort {word} steht nicht in der Liste. Lassen Sie es noch einmal vorlesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Too few keepers have answered. The identity stays sealed.</source>
      <translation>Zu wenige Eingeweihte haben geantwortet. Die Identität bleibt versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} is damaged: {why}. It was not opened and not changed. Take it from a backup.</source>
      <translation>Die Datei {name} ist beschädigt: {why}. Sie wurde weder geöffnet noch geändert. Nehmen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The file {name} was written by a newer Tipdesk (format {found}; this one knows {known}). Nothing was changed. Use the newer program.</source>
      <translation>Die Datei {name} stammt von einem neueren Tipdesk (Format {found}; dieses kennt {known}). Nichts wurde geändert. Benutzen Sie das neuere Programm.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The disk is full. What was being written to {name} was not kept; everything before it is safe. Make room and try again.</source>
      <translation>Die Festplatte ist voll. Was nach {name} geschrieben wurde, blieb nicht erhalten; alles davor ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} cannot be written: the folder or disk is read-only. Nothing was changed.</source>
      <translation>{name} lässt sich nicht schreiben: Ordner oder Datenträger sind schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} is not there.</source>
      <translation>{name} ist nicht da.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring did not answer. The recovery code opens the vault.</source>
      <translation>Der Schlüsselbund hat nicht geantwortet. Der Wiederherstellungscode öffnet den Tresor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>What was read is not what Tipdesk writes: {part}. Nothing of it was taken in.</source>
      <translation>Was gelesen wurde, ist nicht das, was Tipdesk schreibt: {part}. Nichts davon wurde aufgenommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record is broken at commit {commit}: {part}. What comes after it was not taken in. Compare with a backup or a colleague's laptop.</source>
      <translation>Die verkettete Reihe bricht bei Eintrag {commit}: {part}. Was danach kommt, wurde nicht aufgenommen. Vergleichen Sie mit einer Sicherung oder dem Laptop einer Kollegin.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Something here is signed by {person}, whose keys nobody on this desk has vouched for. It was not taken in.</source>
      <translation>Hier ist etwas von {person} signiert, für deren Schlüssel niemand in dieser Redaktion bürgt. Es wurde nicht aufgenommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Another Tipdesk is using {name}. Nothing was changed. Close it there, or try again.</source>
      <translation>Ein anderes Tipdesk benutzt {name}. Nichts wurde geändert. Schließen Sie es dort, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You have no access to {compartment} that allows this. Ask one of its leads.</source>
      <translation>Sie haben keinen Zugang zu {compartment}, der das erlaubt. Fragen Sie die Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A newer Tipdesk decided something in {compartment} that this one does not know. It can be read, not changed. Use the newer program.</source>
      <translation>Ein neueres Tipdesk hat in {compartment} etwas entschieden, das dieses nicht kennt. Es lässt sich lesen, nicht ändern. Benutzen Sie das neuere Programm.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This system has no key ring that answers. The passphrase stands alone.</source>
      <translation>Dieses System hat keinen Schlüsselbund, der antwortet. Die Passphrase steht allein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring is locked. Unlock it in your desktop's settings, then try again.</source>
      <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn in den Einstellungen Ihres Systems, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring set up here ({backend}) keeps secrets in the open, so Tipdesk does not use it. The passphrase stands alone.</source>
      <translation>Der hier eingerichtete Schlüsselbund ({backend}) bewahrt Geheimnisse offen auf, deshalb benutzt Tipdesk ihn nicht. Die Passphrase steht allein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The key ring no longer holds this laptop's secret. The recovery code opens the vault.</source>
      <translation>Der Schlüsselbund hat das Geheimnis dieses Laptops nicht mehr. Der Wiederherstellungscode öffnet den Tresor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The sandboxed reader could not be started. Nothing was read. `tipdesk doctor` says why.</source>
      <translation>Das Leseprogramm in der Sandbox ließ sich nicht starten. Nichts wurde gelesen. `tipdesk doctor` sagt, warum.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds no vault. Nothing was changed. Choose another folder.</source>
      <translation>In {folder} ist kein Tresor. Nichts wurde geändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{folder} holds something already. Nothing was written. Choose an empty place.</source>
      <translation>In {folder} ist schon etwas. Nichts wurde geschrieben. Wählen Sie einen leeren Ort.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>That is not allowed here: {why}. Nothing was changed.</source>
      <translation>Das ist hier nicht erlaubt: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Page {page} could not be copied: {why}. Nothing was made.</source>
      <translation>Seite {page} ließ sich nicht kopieren: {why}. Nichts ist entstanden.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason of at least {least} characters is needed. Nothing was opened.</source>
      <translation>Es braucht einen Grund von mindestens {least} Zeichen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The record could not be written, so nothing was opened and nothing was changed.</source>
      <translation>Das Protokoll ließ sich nicht schreiben, deshalb wurde nichts geöffnet und nichts geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is no {name} here, or it is not open to you.</source>
      <translation>{name} gibt es hier nicht, oder es steht Ihnen nicht offen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>There is nothing to take back: the last step is undone already, or it has left the vault.</source>
      <translation>Es gibt nichts zurückzunehmen: Der letzte Schritt ist schon zurückgenommen, oder er hat den Tresor verlassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This was changed again since, here or by a colleague. That was left as it is.</source>
      <translation>Das wurde seither wieder geändert, hier oder von anderen. Es blieb, wie es ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>These are not the words of that statement. Nothing was changed. Ask for them again.</source>
      <translation>Das sind nicht die Wörter dieses Beschlusses. Nichts wurde geändert. Lassen Sie sie sich noch einmal sagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is no whole packet: {part}. Nothing of it was taken in. Ask its sender for it again.</source>
      <translation>Das ist kein ganzes Paket: {part}. Nichts davon wurde übernommen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>None of your keys opens this packet. It was sealed to somebody else, or to you before you had these keys.</source>
      <translation>Keiner Ihrer Schlüssel öffnet dieses Paket. Es wurde an jemand anderen versiegelt, oder an Sie, bevor Sie diese Schlüssel hatten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} did not address this packet to you: somebody passed it on. Nothing of it was taken in. Tell {name}, and your security editor.</source>
      <translation>{name} hat dieses Paket nicht an Sie gerichtet: Jemand hat es weitergegeben. Nichts davon wurde übernommen. Sagen Sie es {name} und Ihrer Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Whoever says that they sent this packet is nobody of this desk, or did not sign it. Nothing was taken in.</source>
      <translation>Wer angeblich dieses Paket gesendet hat, gehört nicht zu dieser Redaktion oder hat es nicht signiert. Nichts wurde übernommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} was suspended or is no longer here, so this packet waits. A lead can decide to take it in.</source>
      <translation>{name} ist suspendiert oder nicht mehr hier, darum wartet dieses Paket. Eine Leitung kann entscheiden, es zu übernehmen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This packet brings something that no colleague sends: {kind}. Nothing of it was taken in. Tell your security editor.</source>
      <translation>Dieses Paket bringt etwas, das niemand aus der Redaktion sendet: {kind}. Nichts davon wurde übernommen. Sagen Sie es Ihrer Sicherheitsredaktion.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not among the people whom this is for. Nothing of it was taken in.</source>
      <translation>Sie gehören nicht zu denen, für die dies bestimmt ist. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{name} holds no newcomer's keys. Ask for the file that Tipdesk wrote for joining.</source>
      <translation>{name} enthält keine Schlüssel einer neuen Person. Bitten Sie um die Datei, die Tipdesk zum Beitreten geschrieben hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A colleague on this laptop holds this already. It opens to you when they have unlocked it here once.</source>
      <translation>Jemand an diesem Laptop hat es schon. Es öffnet sich für Sie, wenn diese Person hier einmal entsperrt hat.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This vault belongs to no desk yet. Type the eight words of your editor first.</source>
      <translation>Dieser Tresor gehört noch zu keiner Redaktion. Tippen Sie zuerst die acht Wörter, die man Ihnen vorliest.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This file holds no secret OpenPGP key. Nothing was kept. Export the secret key.</source>
      <translation>Diese Datei enthält keinen geheimen OpenPGP-Schlüssel. Nichts wurde behalten. Exportieren Sie den geheimen Schlüssel.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This key is locked, and the passphrase is missing or does not fit. Nothing was kept.</source>
      <translation>Dieser Schlüssel ist gesperrt, und die Passphrase fehlt oder passt nicht. Nichts wurde behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A rule needs a name, at least one thing that it asks, and one that it does. Nothing was kept.</source>
      <translation>Eine Regel braucht einen Namen, mindestens eine Bedingung und mindestens eine Folge. Nichts wurde behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The triage states must be one to {most}, each with a name of its own. Nothing was changed.</source>
      <translation>Es muss einen bis {most} Stände der Sichtung geben, jeder mit eigenem Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This is allowed.</source>
      <translation>Das ist erlaubt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role at the desk does not allow that. Nothing was changed. An editor can.</source>
      <translation>Ihre Rolle in der Redaktion erlaubt das nicht. Nichts wurde geändert. Eine Redakteurin oder ein Redakteur kann es.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not in this story. Nothing was opened. Ask one of its leads.</source>
      <translation>Sie gehören nicht zu dieser Recherche. Nichts wurde geöffnet. Fragen Sie die Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Your role in this story does not allow that. Nothing was changed. Ask one of its leads.</source>
      <translation>Ihre Rolle in dieser Recherche erlaubt das nicht. Nichts wurde geändert. Fragen Sie die Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You are not a keeper of this source, so there is no key to open. Ask one of its keepers.</source>
      <translation>Sie sind bei dieser Quelle nicht eingeweiht, also gibt es keinen Schlüssel zum Öffnen. Fragen Sie die Eingeweihten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This source is protected: another keeper must release a share. Nothing was opened.</source>
      <translation>Diese Quelle ist geschützt: Eine zweite eingeweihte Person muss ihren Teil freigeben. Nichts wurde geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The day's openings are used up; the policy allows no more before 00:00.</source>
      <translation>Die Öffnungen des Tages sind verbraucht; die Regeln erlauben vor 00:00 keine mehr.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A reason is needed, of at least ten characters. Nothing was opened.</source>
      <translation>Es braucht einen Grund von mindestens zehn Zeichen. Nichts wurde geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The root's other holders must agree. What you proposed waits for them.</source>
      <translation>Die anderen Halter der Wurzel müssen zustimmen. Ihr Vorschlag wartet auf sie.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only those who hold the root sign for it. Nothing was changed.</source>
      <translation>Nur die Halter der Wurzel unterschreiben für sie. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>They were let in before you, or by somebody as senior as you, so this is not yours to change. Nothing was changed. Ask somebody more senior.</source>
      <translation>Die Person kam vor Ihnen dazu, oder durch jemanden, der Ihnen im Rang gleich ist; darum können Sie das nicht ändern. Nichts wurde geändert. Bitten Sie jemanden mit höherem Rang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The story would be without a lead. Nothing was changed. Make somebody else a lead first.</source>
      <translation>Die Recherche wäre ohne Leitung. Nichts wurde geändert. Machen Sie zuerst jemand anderen zur Leitung.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A guest is let in until a day. Nothing was changed. Choose the last day.</source>
      <translation>Ein Gast ist bis zu einem Tag dabei. Nichts wurde geändert. Wählen Sie den letzten Tag.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only the root makes editors and security editors. Nothing was changed. Propose it.</source>
      <translation>Nur die Wurzel macht Redaktion und Sicherheitsredaktion. Nichts wurde geändert. Schlagen Sie es vor.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A security editor reads everybody's access log, and so is in no story. Nothing was changed.</source>
      <translation>Die Sicherheitsredaktion liest alle Zugriffsprotokolle und ist darum in keiner Recherche. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This story has leads. Nothing was changed. They let people in.</source>
      <translation>Diese Recherche hat Leitungen. Nichts wurde geändert. Sie lassen Personen herein.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The roster does not have this person as one of the desk. Nothing was changed.</source>
      <translation>Im Verzeichnis steht diese Person nicht als eine aus der Redaktion. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>They are in this story already. Nothing was changed. Change what they were given instead.</source>
      <translation>Die Person ist schon in dieser Recherche. Nichts wurde geändert. Ändern Sie stattdessen ihren Zugang.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Whoever asks was not promised to the source as one who may know. Nothing was released. A lead can look at the promise.</source>
      <translation>Wer fragt, wurde der Quelle nicht als jemand zugesagt, der es wissen darf. Nichts wurde freigegeben. Die Leitung kann die Zusage ansehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This request is your own: another keeper must answer it.</source>
      <translation>Diese Anfrage ist Ihre eigene: Eine andere eingeweihte Person muss antworten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>This vault reads one story, as a guest. Make another vault for another story or a desk, so that neither says anything of the other's people.</source>
      <translation>Dieser Tresor liest eine Recherche, als Gast. Legen Sie für eine andere Recherche oder eine Redaktion einen weiteren Tresor an, damit keiner etwas über die Leute des anderen sagt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Something is being undone or done again. Wait until it is through, or cancel it.</source>
      <translation>Etwas wird gerade zurückgenommen oder wiederholt. Warten Sie, bis es durch ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The time of this request has passed. Nothing was opened. Ask anew.</source>
      <translation>Die Zeit dieser Anfrage ist vorbei. Nichts wurde geöffnet. Fragen Sie neu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>You have answered this request already.</source>
      <translation>Sie haben diese Anfrage schon beantwortet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The identity was sealed anew since this was asked, so no answer to it opens anything. Ask anew.</source>
      <translation>Die Identität wurde seit der Anfrage neu versiegelt, darum öffnet keine Antwort darauf etwas. Fragen Sie neu.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Only the access log of whoever asks says that this seal belongs to this source. Nothing was released. Receive the newest logs, or ask them by telephone and then say that you did.</source>
      <translation>Nur das Zugriffsprotokoll der anfragenden Person sagt, dass dieses Siegel zu dieser Quelle gehört. Nichts wurde freigegeben. Empfangen Sie die neuesten Protokolle, oder fragen Sie am Telefon nach und sagen Sie dann, dass Sie es getan haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>No access log that you have says that this seal belongs to this source. Nothing was released. Receive the newest logs, then look again.</source>
      <translation>Kein Zugriffsprotokoll, das Sie haben, sagt, dass dieses Siegel zu dieser Quelle gehört. Nichts wurde freigegeben. Empfangen Sie die neuesten Protokolle, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>It is on hold, and a hold beats every rule. Nothing was destroyed.</source>
      <translation>Es trägt einen Sperrvermerk, und der geht jeder Regel vor. Nichts wurde vernichtet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A security editor set this hold, and lifts it. Nothing was changed.</source>
      <translation>Die Sicherheitsredaktion hat diesen Sperrvermerk gesetzt und hebt ihn auf. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Its day has not come, or it is not due any more. Nothing was destroyed.</source>
      <translation>Ihr Tag ist noch nicht gekommen, oder sie sind nicht mehr fällig. Nichts wurde vernichtet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>One keeper is enough to open this source, so nobody was asked. Open it in the window.</source>
      <translation>Eine eingeweihte Person genügt, um diese Quelle zu öffnen, darum wurde niemand gefragt. Öffnen Sie sie im Fenster.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>No access log here has a recovery box of this story that enough of the root's holders can open. Nothing was proposed. Receive the newest logs of those who led it.</source>
      <translation>Kein Zugriffsprotokoll hier hat einen Wiederherstellungskasten dieser Recherche, den genug Halter der Wurzel öffnen können. Nichts wurde vorgeschlagen. Empfangen Sie die neuesten Protokolle derer, die sie geleitet haben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Nothing here shows that whoever shall lead the story asked for it. Nothing was signed. Ask them by telephone.</source>
      <translation>Nichts hier zeigt, dass darum gebeten hat, wer die Recherche leiten soll. Nichts wurde unterschrieben. Fragen Sie am Telefon nach.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Too few of those who are named may keep this source together. The identity stays sealed as it is.</source>
      <translation>Zu wenige der Genannten dürfen diese Quelle gemeinsam hüten. Die Identität bleibt versiegelt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The desk asks for more keepers of a protected source. Nothing was sealed. Settings, Policy, says how many.</source>
      <translation>Die Redaktion verlangt mehr Eingeweihte für eine geschützte Quelle. Nichts wurde versiegelt. Einstellungen, Regeln, sagen, wie viele.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} unlocked the vault.</source>
      <translation>{who} hat den Tresor entsperrt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>Somebody tried to unlock the vault of {who}, in vain.</source>
      <translation>Jemand hat vergeblich versucht, den Tresor von {who} zu entsperren.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the vault with the recovery code.</source>
      <translation>{who} hat den Tresor mit dem Wiederherstellungscode geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} locked the vault.</source>
      <translation>{who} hat den Tresor gesperrt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded the desk.</source>
      <translation>{who} hat die Redaktion gegründet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} founded {where}.</source>
      <translation>{who} hat {where} angelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {where}.</source>
      <translation>{who} hat {where} zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {where} back.</source>
      <translation>{who} hat {where} zurückgeholt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened {where}.</source>
      <translation>{who} hat {where} geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the inbox.</source>
      <translation>{who} hat den Eingang geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read a tip.</source>
      <translation>{who} hat einen Hinweis gelesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} looked at a document.</source>
      <translation>{who} hat ein Dokument angesehen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} searched.</source>
      <translation>{who} hat gesucht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} imported what had arrived.</source>
      <translation>{who} hat Angekommenes importiert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took an import back.</source>
      <translation>{who} hat einen Import zurückgenommen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} filed a tip into {where}.</source>
      <translation>{who} hat einen Hinweis in {where} abgelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} added {subject} in {where}.</source>
      <translation>{who} hat {subject} in {where} hinzugefügt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} withdrew {subject} in {where}.</source>
      <translation>{who} hat {subject} in {where} zurückgezogen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought {subject} back in {where}.</source>
      <translation>{who} hat {subject} in {where} zurückgeholt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed the promise to {subject}.</source>
      <translation>{who} hat die Zusage an {subject} geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked for the identity of {subject}.</source>
      <translation>{who} hat nach der Identität von {subject} gefragt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened the identity of {subject}.</source>
      <translation>{who} hat die Identität von {subject} geöffnet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} was refused the identity of {subject}.</source>
      <translation>{who} bekam die Identität von {subject} nicht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sealed the identity of {subject} again.</source>
      <translation>{who} hat die Identität von {subject} wieder versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} copied text to the clipboard.</source>
      <translation>{who} hat Text in die Zwischenablage kopiert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} took something out of the vault.</source>
      <translation>{who} hat etwas aus dem Tresor herausgegeben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} handed something over.</source>
      <translation>{who} hat etwas übergeben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} made a copy that may leave.</source>
      <translation>{who} hat eine Kopie gemacht, die hinausgehen darf.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a key slot.</source>
      <translation>{who} hat ein Schlüsselfach geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a setting of the desk.</source>
      <translation>{who} hat eine Einstellung der Redaktion geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} destroyed something for good.</source>
      <translation>{who} hat etwas endgültig vernichtet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} verified the logs.</source>
      <translation>{who} hat die Protokolle geprüft.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} read the access log.</source>
      <translation>{who} hat das Zugriffsprotokoll gelesen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The vault of {who} was restored, cloned or set back.</source>
      <translation>Der Tresor von {who} wurde wiederhergestellt, geklont oder zurückgesetzt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>The clock of {who} went back.</source>
      <translation>Die Uhr von {who} ging zurück.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} noted the ends of all feeds.</source>
      <translation>{who} hat die Enden aller verketteten Reihen festgehalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} let a person join the desk.</source>
      <translation>{who} hat eine Person der Redaktion beitreten lassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} joined the desk.</source>
      <translation>{who} ist der Redaktion beigetreten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} ended a person at the desk.</source>
      <translation>{who} hat eine Person der Redaktion beendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed who holds the desk's root.</source>
      <translation>{who} hat geändert, wer die Wurzel der Redaktion hält.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} named a lead of {where} with the root's holders.</source>
      <translation>{who} hat mit den Haltern der Wurzel eine Leitung für {where} benannt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} proposed a statement of the desk's root.</source>
      <translation>{who} hat einen Beschluss der Wurzel vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} signed a statement of the desk's root.</source>
      <translation>{who} hat einen Beschluss der Wurzel unterschrieben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} let a person into {where}.</source>
      <translation>{who} hat eine Person in {where} hereingelassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} ended an access to {where}.</source>
      <translation>{who} hat einen Zugang zu {where} beendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} left {where}.</source>
      <translation>{who} hat {where} verlassen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refiled what was set aside in {where}.</source>
      <translation>{who} hat in {where} Beiseitegelegtes neu abgelegt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} kept a branch of a feed.</source>
      <translation>{who} hat einen Zweig einer Reihe behalten.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed a role at the desk.</source>
      <translation>{who} hat eine Rolle in der Redaktion geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} suspended a person.</source>
      <translation>{who} hat eine Person suspendiert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} lifted a suspension.</source>
      <translation>{who} hat eine Suspendierung aufgehoben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} changed an access to {where}.</source>
      <translation>{who} hat einen Zugang zu {where} geändert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} re-keyed the file of {where}.</source>
      <translation>{who} hat die Datei von {where} neu verschlüsselt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sent a packet.</source>
      <translation>{who} hat ein Paket gesendet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} received a packet.</source>
      <translation>{who} hat ein Paket empfangen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refused a packet.</source>
      <translation>{who} hat ein Paket abgelehnt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} released a share of {subject}.</source>
      <translation>{who} hat einen Teil von {subject} freigegeben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} refused a share of {subject}.</source>
      <translation>{who} hat einen Teil von {subject} verweigert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>A request of {who} for {subject} ran out.</source>
      <translation>Eine Anfrage von {who} nach {subject} ist abgelaufen.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} sealed the identity of {subject} to its keepers.</source>
      <translation>{who} hat die Identität von {subject} den Eingeweihten versiegelt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked to lead {where}, which lost its leads.</source>
      <translation>{who} hat darum gebeten, {where} zu leiten; die Leitung fehlt dort.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} recovered {where} with the root's holders.</source>
      <translation>{who} hat {where} mit den Haltern der Wurzel wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} set a hold on {subject}.</source>
      <translation>{who} hat für {subject} einen Sperrvermerk gesetzt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} lifted the hold on {subject}.</source>
      <translation>{who} hat den Sperrvermerk für {subject} aufgehoben.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} confirmed that it is destroyed here too.</source>
      <translation>{who} hat bestätigt, dass es auch hier vernichtet ist.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} printed something.</source>
      <translation>{who} hat etwas gedruckt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} removed the original of an import.</source>
      <translation>{who} hat das Original eines Imports entfernt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} reported a laptop lost.</source>
      <translation>{who} hat einen Laptop verloren gemeldet.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} reviewed a finding.</source>
      <translation>{who} hat einen Befund geprüft.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} asked the access logs a question.</source>
      <translation>{who} hat den Zugriffsprotokollen eine Frage gestellt.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} made a report of the access logs.</source>
      <translation>{who} hat einen Bericht über die Zugriffsprotokolle gemacht.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} renewed the desk's intake address.</source>
      <translation>{who} hat die Empfangsadresse der Redaktion erneuert.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} brought in a key that opens what arrives ({subject}).</source>
      <translation>{who} hat einen Schlüssel hereingebracht, der öffnet, was ankommt ({subject}).</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} destroyed a key that opened what arrived ({subject}).</source>
      <translation>{who} hat einen Schlüssel vernichtet, der öffnete, was ankam ({subject}).</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} opened what had arrived sealed, with {subject}.</source>
      <translation>{who} hat geöffnet, was versiegelt angekommen war, mit {subject}.</translation>
    </message>
    <message>
      <location filename="tipdesk/ui/words.py" />
      <source>{who} set the day on which {where} is to appear.</source>
      <translation>{who} hat den Tag gesetzt, an dem {where} erscheinen soll.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring answers: it hardens the passphrase.</source>
      <translation>Der Schlüsselbund antwortet: Er härtet die Passphrase.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring is locked: unlock it in the system's settings.</source>
      <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn in den Einstellungen des Systems.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>There is no key ring: the passphrase stands alone.</source>
      <translation>Es gibt keinen Schlüsselbund: Die Passphrase steht allein.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The key ring keeps secrets in the open and is refused.</source>
      <translation>Der Schlüsselbund bewahrt Geheimnisse offen auf und wird abgelehnt.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>Any program on this screen can take a picture of it.</source>
      <translation>Jedes Programm auf diesem Bildschirm kann ein Bild davon machen.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The system keeps this program from every network.</source>
      <translation>Das System hält dieses Programm von jedem Netz fern.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>This system cannot keep this program from the network; it opens none by itself.</source>
      <translation>Dieses System kann dieses Programm nicht vom Netz fernhalten; von sich aus öffnet es keines.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The system has a switch against pictures of the screen, which was never tried.</source>
      <translation>Das System hat einen Schalter gegen Bilder vom Bildschirm, der nie erprobt wurde.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>Tipdesk was written for this system from documentation, and never run on it.</source>
      <translation>Tipdesk wurde für dieses System nach Unterlagen geschrieben und lief dort nie.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The command ‘tipdesk doctor’ says more.</source>
      <translation>Der Befehl „tipdesk doctor“ sagt mehr.</translation>
    </message>
    <message>
      <location filename="tipdesk/app/laptop.py" />
      <source>The vault lies in {folder}</source>
      <translation>Der Tresor liegt in {folder}</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>No vault yet</source>
      <translation>Noch kein Tresor</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>Open another vault</source>
      <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
      <location filename="tipdesk/app/window.py" />
      <source>No desk yet</source>
      <translation>Noch keine Redaktion</translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into {story}, %Ln can see</source>
      <translation>
        <numerusform>In {story} importieren, %Ln sieht es</numerusform>
        <numerusform>In {story} importieren, %Ln sehen es</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="tipdesk/app/work.py" />
      <source>Import into the inbox, %Ln can see</source>
      <translation>
        <numerusform>In den Eingang importieren, %Ln sieht es</numerusform>
        <numerusform>In den Eingang importieren, %Ln sehen es</numerusform>
      </translation>
    </message>
    <message>
      <location filename="tipdesk/app/work.py" />
      <source>Look into packets that came</source>
      <translation>Angekommene Pakete ansehen</translation>
    </message>
    <message>
      <location filename="tipdesk/app/work.py" />
      <source>guest</source>
      <translation>Gast</translation>
    </message>
  </context>
</TS>
