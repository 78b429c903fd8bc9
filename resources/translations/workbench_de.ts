<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>A text beside the table of its claims: who says what, and what we found about it.
</source>
        <translation>Ein Text neben der Tabelle seiner Behauptungen: wer was sagt und was wir dazu gefunden haben.
</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Its licence is named above; the text did not come with it.</source>
        <translation>Die Lizenz ist oben genannt; ihr Text wurde nicht mitgeliefert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/about.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Add evidence to {claims}</source>
        <translation>Beleg hinzufügen: {claims}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Existing</source>
        <translation>Vorhandener</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Pinpoint</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Pri&amp;mary: from the matter itself, not a report of it</source>
        <translation>Pri&amp;mär: aus der Sache selbst, kein Bericht darüber</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>What kind of evidence</source>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>how it was checked</source>
        <translation>wie geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>page, time, paragraph</source>
        <translation>Seite, Zeit, Absatz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>what it goes back to: a wire, a report</source>
        <translation>worauf er zurückgeht: Agentur, Bericht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/sheet.py"/>
        <source>{word} (Alt+{number})</source>
        <translation>{word} (Alt+{number})</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Fetch the pa&amp;ge now and keep it, with time and SHA-256</source>
        <translation>&amp;Seite jetzt abrufen und mit Zeit und SHA-256 aufbewahren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Type or paste the address.</source>
        <translation>Geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Import a web address</source>
        <translation>Webadresse importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Nothing was marked: nobody said who checks.</source>
        <translation>Nichts wurde bewertet: Niemand hat gesagt, wer prüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>One story or investigation: its sources and claims are kept together.</source>
        <translation>Eine Geschichte oder Recherche: Ihre Quellen und Behauptungen bleiben beisammen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Rename dossier</source>
        <translation>Dossier umbenennen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Texts and documents ({patterns})</source>
        <translation>Texte und Dokumente ({patterns})</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>The database is at {location}.</source>
        <translation>Die Datenbank liegt hier: {location}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>The page is fetched once and kept byte for byte, with the text read from it.</source>
        <translation>Die Seite wird einmal abgerufen und Byte für Byte aufbewahrt, samt dem gelesenen Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Which dossier?</source>
        <translation>Welches Dossier?</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Who checks?</source>
        <translation>Wer prüft?</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>Your name stands beside each verdict and in the history. It is asked once.</source>
        <translation>Ihr Name steht bei jeder Bewertung und im Verlauf. Danach wird nur einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>BearingChoice</name>
    <message>
        <location filename="../../workbench/gui/evidence/bearings.py"/>
        <source>Stance: {word}</source>
        <translation>Haltung: {word}</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <location filename="../../workbench/gui/beginning.py"/>
        <source>Bringing the database up to date. As it was before, it is kept beside it.</source>
        <translation>Die Datenbank wird auf den neuen Stand gebracht. Die bisherige bleibt daneben erhalten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/beginning.py"/>
        <source>Opening the database…</source>
        <translation>Datenbank wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/field.py"/>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/field.py"/>
        <source>Take theirs</source>
        <translation>Anderes übernehmen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <location filename="../../workbench/gui/bench.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/bench.py"/>
        <source>Copying the database</source>
        <translation>Datenbank wird kopiert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/bench.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/bench.py"/>
        <source>The database was brought up to date. As it was before, it is kept as {name}.</source>
        <translation>Die Datenbank wurde auf den neuen Stand gebracht. Die bisherige bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/bench.py"/>
        <source>The workbench did not close properly last time; what was saved before is safe.</source>
        <translation>Das Programm wurde zuletzt nicht ordentlich beendet; was gespeichert war, ist sicher.</translation>
    </message>
</context>
<context>
    <name>ChainRows</name>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>A hash kept earlier</source>
        <translation>Früher aufbewahrter Hash</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>But event {number} before it was changed outside the workbench.</source>
        <translation>Aber Ereignis {number} davor wurde außerhalb des Programms geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Chec&amp;k the history</source>
        <translation>Verlauf &amp;prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Checking the history</source>
        <translation>Verlauf wird geprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Event {number} does not follow from the one before: it was changed outside the workbench.</source>
        <translation>Ereignis {number} folgt nicht aus dem vorigen: Es wurde außerhalb des Programms geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Hash of the newest event</source>
        <translation>Hash des neuesten Ereignisses</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>In the history: event {number}, {when}, {who}.</source>
        <translation>Im Verlauf: Ereignis {number}, {when}, {who}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Kept outside, the newest hash shows later that nothing before it was changed, and that none of it was cut off.</source>
        <translation>Außerhalb aufbewahrt zeigt der neueste Hash später, dass davor nichts geändert und nichts davon abgeschnitten wurde.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Newest hash</source>
        <translation>Neuester Hash</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Nothing before it is missing.</source>
        <translation>Davor fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>Paste one to see whether it is still in the history</source>
        <translation>Hier einfügen, um zu sehen, ob er noch im Verlauf steht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>The history is whole: every event follows from the one before.</source>
        <translation>Der Verlauf ist vollständig: Jedes Ereignis folgt aus dem vorigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>This hash is not in the history: events were cut off since it was kept, or it is from another database. Compare with the daily copies beside the database.</source>
        <translation>Dieser Hash steht nicht im Verlauf: Seit er aufbewahrt wurde, wurden Ereignisse abgeschnitten, oder er stammt aus einer anderen Datenbank. Vergleichen Sie mit den täglichen Kopien neben der Datenbank.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chainrows.py"/>
        <source>This is what the history begins with: every event came after it.</source>
        <translation>Damit beginnt der Verlauf: Jedes Ereignis kam danach.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Ask</source>
        <translation>Erbitten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Ask for a change</source>
        <translation>Änderung erbitten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Ne&amp;w words</source>
        <translation>Ne&amp;uer Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>New words</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>O&amp;ld words</source>
        <translation>&amp;Alter Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Old words</source>
        <translation>Alter Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>why, for the editor</source>
        <translation>warum, für die Redaktion</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <source>Filter by state</source>
        <translation>Nach Stand filtern</translation>
    </message>
</context>
<context>
    <name>ChronicleSheet</name>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Change request for claim</source>
        <translation>Änderungswunsch zu Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Comment on claim</source>
        <translation>Kommentar zu Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Evidence of claim</source>
        <translation>Belege zu Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Party</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Stance on claim</source>
        <translation>Stellungnahme zu Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Signed off by {name}. The claim is locked; reopen it with a reason to change it.</source>
        <translation>Abgenommen von {name}. Die Behauptung ist gesperrt; zum Ändern öffnen Sie sie mit einer Begründung wieder.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>What you typed for claim {number} is kept there: it could not be saved yet.</source>
        <translation>Was Sie zu Behauptung {number} geschrieben haben, bleibt dort erhalten: Es konnte noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Why this verdict? (N)</source>
        <translation>Warum diese Bewertung? (N)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>changed {when}</source>
        <translation>geändert {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>made {when}</source>
        <translation>angelegt {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>marked {when} by {who}</source>
        <translation>bewertet {when} von {who}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/form.py"/>
        <source>{words}
(paragraph {number} of {source})</source>
        <translation>{words}
(Absatz {number} in {source})</translation>
    </message>
</context>
<context>
    <name>ClaimTableView</name>
    <message>
        <location filename="../../workbench/gui/claims/view.py"/>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <location filename="../../workbench/gui/claims/panel.py"/>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <location filename="../../workbench/gui/claims/header.py"/>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Beginn</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/header.py"/>
        <source>Columns of the claims table</source>
        <translation>Spalten der Tabelle der Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/header.py"/>
        <source>Sort in the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Answered what</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Asked what</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Deadline for the answer</source>
        <translation>Frist für die Antwort</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Say who was contacted.</source>
        <translation>Sagen Sie, wer gefragt wurde.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Who was contacted</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>deadline, if one was set</source>
        <translation>Frist, falls gesetzt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>empty: no answer yet</source>
        <translation>leer: noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>name or office</source>
        <translation>Name oder Stelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>phone, e-mail, in person …</source>
        <translation>Telefon, E-Mail, persönlich …</translation>
    </message>
</context>
<context>
    <name>ContestLine</name>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>Another window</source>
        <translation>Ein anderes Fenster</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>Move it anyway</source>
        <translation>Trotzdem verschieben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>Set “{verdict}” anyway</source>
        <translation>Trotzdem auf „{verdict}“ setzen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>The mark of claim {number} was moved in another window meanwhile.</source>
        <translation>Die Markierung von Behauptung {number} wurde inzwischen in einem anderen Fenster verschoben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>{count} of these claims were changed in another window meanwhile; none was marked.</source>
        <translation>{count} dieser Behauptungen wurden inzwischen in einem anderen Fenster geändert; keine wurde bewertet.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/contest.py"/>
        <source>{who} set claim {number} to “{verdict}” meanwhile.</source>
        <translation>{who} hat Behauptung {number} inzwischen auf „{verdict}“ gesetzt.</translation>
    </message>
</context>
<context>
    <name>CoverageFlow</name>
    <message>
        <location filename="../../workbench/gui/coverage.py"/>
        <source>Every sentence of this text was looked at.</source>
        <translation>Jeder Satz dieses Textes wurde angesehen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/coverage.py"/>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/coverage.py"/>
        <source>Open sentence again</source>
        <translation>Satz wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/coverage.py"/>
        <source>This sentence holds a claim; there is something to check.</source>
        <translation>Dieser Satz enthält eine Behauptung; es gibt etwas zu prüfen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Accept {count} suggestions</source>
        <translation>{count} Vorschläge annehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Add claim</source>
        <translation>Behauptung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Confirm claim</source>
        <translation>Behauptung bestätigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Confirm {count} claims</source>
        <translation>{count} Behauptungen bestätigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Delete claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Delete {count} claims</source>
        <translation>{count} Behauptungen löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Deny claim</source>
        <translation>Behauptung widerlegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Deny {count} claims</source>
        <translation>{count} Behauptungen widerlegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Dismiss {count} suggestions</source>
        <translation>{count} Vorschläge verwerfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Edit claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Edit {count} claims</source>
        <translation>{count} Behauptungen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Move mark</source>
        <translation>Markierung verschieben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Set claim to unverified</source>
        <translation>Behauptung auf ungeprüft setzen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/desk.py"/>
        <source>Set {count} claims to unverified</source>
        <translation>{count} Behauptungen auf ungeprüft setzen</translation>
    </message>
</context>
<context>
    <name>DetailsSheet</name>
    <message>
        <location filename="../../workbench/gui/dialogs/details.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/details.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/details.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/details.py"/>
        <source>Source details</source>
        <translation>Quellendetails</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/details.py"/>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
</context>
<context>
    <name>DossierButton</name>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>Dossier: {name}. {progress}</source>
        <translation>Dossier: {name}. {progress}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>No dossier</source>
        <translation>Kein Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>archived · </source>
        <translation>archiviert · </translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>no claims yet</source>
        <translation>noch keine Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/dossiers.py"/>
        <source>{checked} of {all} checked</source>
        <translation>{checked} von {all} geprüft</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/chronicle.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>EvidenceFlow</name>
    <message>
        <location filename="../../workbench/gui/evidence/flow.py"/>
        <source>Delete evidence</source>
        <translation>Beleg löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/flow.py"/>
        <source>Deleted “{title}”; {claims} lost it.</source>
        <translation>„{title}“ gelöscht; betroffen: {claims}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/flow.py"/>
        <source>These words are no longer in the text; the evidence keeps them as they were.</source>
        <translation>Diese Wörter stehen nicht mehr im Text; der Beleg bewahrt sie, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/flow.py"/>
        <source>Withdraw evidence</source>
        <translation>Beleg zurückziehen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/flow.py"/>
        <source>“{title}” is withdrawn from this claim.</source>
        <translation>„{title}“ ist von dieser Behauptung zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>Add evidence… (E)</source>
        <translation>Beleg hinzufügen… (E)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>All of it has one origin: it proves no more than one piece does.</source>
        <translation>Alles hat denselben Ursprung: Es beweist nicht mehr als ein einzelner Beleg.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>Evidence of the claim</source>
        <translation>Belege der Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>No evidence yet. Press E to add a passage, an address, a file or a contact; words selected in another source are taken at once.</source>
        <translation>Noch kein Beleg. E fügt eine Textstelle, eine Adresse, eine Datei oder einen Kontakt hinzu; Wörter, die in einer anderen Quelle ausgewählt sind, werden sofort übernommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>Signed off by {name}: what the verdict rests on stays as it is until it is reopened.</source>
        <translation>Abgenommen von {name}: Worauf die Bewertung beruht, bleibt so, bis die Behauptung wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>Up and Down step, Enter opens a piece, Delete withdraws it.</source>
        <translation>Auf und Ab wechseln, Enter öffnet einen Beleg, Entf zieht ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/page.py"/>
        <source>{count} claims are selected. E adds evidence to all of them.</source>
        <translation>{count} Behauptungen sind ausgewählt. E fügt allen einen Beleg hinzu.</translation>
    </message>
</context>
<context>
    <name>ExistingPage</name>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>Evidence of the dossier</source>
        <translation>Belege des Dossiers</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>Filter the evidence</source>
        <translation>Belege filtern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>Filter the evidence of the dossier</source>
        <translation>Belege des Dossiers filtern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>No evidence holds these words.</source>
        <translation>Kein Beleg enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>The evidence of this dossier is still being read.</source>
        <translation>Die Belege dieses Dossiers werden noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/existing.py"/>
        <source>This dossier has no other evidence yet.</source>
        <translation>Dieses Dossier hat noch keine anderen Belege.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/field.py"/>
        <source>It was changed meanwhile to: {words}</source>
        <translation>Inzwischen geändert zu: {words}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/field.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/field.py"/>
        <source>{writer} changed it meanwhile to: {words}</source>
        <translation>{writer} hat es inzwischen geändert zu: {words}</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Cannot be compared: these do not say what they count, or have no value</source>
        <translation>Nicht vergleichbar: Es fehlt, was gezählt wird, oder der Wert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Claims with a number stand here once they have a figure. Figures that count the same thing, in the same scope, as of the same day, are put side by side; where they differ, you see who said which.</source>
        <translation>Behauptungen mit einer Zahl stehen hier, sobald die Zahl erfasst ist. Zahlen, die dasselbe zählen, im selben Umfang und zum selben Stand, stehen nebeneinander; wo sie abweichen, sehen Sie, wer welche genannt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Counted by one figure alone</source>
        <translation>Nur von einer Zahl gezählt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Figures of “{name}”</source>
        <translation>Zahlen von „{name}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>No figures are in conflict.</source>
        <translation>Keine Zahlen widersprechen sich.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>One thing is counted differently. Nothing is averaged.</source>
        <translation>Eine Sache wird verschieden gezählt. Nichts wird gemittelt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Our verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Said by ← through</source>
        <translation>Gesagt von ← über</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>{count} figures</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>{count} things are counted differently. Nothing is averaged.</source>
        <translation>{count} Sachen werden verschieden gezählt. Nichts wird gemittelt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>{spread}, agreed</source>
        <translation>{spread}, einig</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/figures.py"/>
        <source>{spread}, in conflict</source>
        <translation>{spread}, strittig</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Choose a file as evidence</source>
        <translation>Datei als Beleg wählen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Choose a file, or drop one here.</source>
        <translation>Wählen Sie eine Datei, oder ziehen Sie eine hierher.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Drop a file here, or type its path</source>
        <translation>Datei hierher ziehen oder Pfad eingeben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>The file itself is kept in the dossier, byte for byte.</source>
        <translation>Die Datei selbst wird im Dossier aufbewahrt, Byte für Byte.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>There is no such file: {path}</source>
        <translation>Diese Datei gibt es nicht: {path}</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../workbench/gui/claims/filter.py"/>
        <source>Filter the claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/filter.py"/>
        <source>Filter the claims by words</source>
        <translation>Behauptungen nach Wörtern filtern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Next place (Enter)</source>
        <translation>Nächste Fundstelle (Enter)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Fundstelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/findbar.py"/>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
</context>
<context>
    <name>FindingFlow</name>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>A search for claims was interrupted. It is made again.</source>
        <translation>Eine Suche nach Behauptungen wurde unterbrochen. Sie wird wiederholt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>Find claims</source>
        <translation>Behauptungen finden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>Finding claims</source>
        <translation>Behauptungen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>Nothing new was found.</source>
        <translation>Nichts Neues gefunden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>One new suggestion.</source>
        <translation>Ein neuer Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finding.py"/>
        <source>{count} new suggestions.</source>
        <translation>{count} neue Vorschläge.</translation>
    </message>
</context>
<context>
    <name>FoundCount</name>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Claims that hold the words of the filter</source>
        <translation>Behauptungen, die die Wörter des Filters enthalten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>counting… {count} so far</source>
        <translation>wird gezählt… bisher {count}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/history.py"/>
        <source>History of the claim</source>
        <translation>Verlauf der Behauptung</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Import source</source>
        <translation>Quelle importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Import {count} sources</source>
        <translation>{count} Quellen importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Reading a source</source>
        <translation>Quelle wird gelesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Reading sources</source>
        <translation>Quellen werden gelesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Storing a source</source>
        <translation>Quelle wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/flow.py"/>
        <source>Storing sources</source>
        <translation>Quellen werden gespeichert</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>&amp;New dossier</source>
        <translation>&amp;Neues Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Already in this dossier as “{title}”.</source>
        <translation>Schon in diesem Dossier, als „{title}“.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Import a source</source>
        <translation>Quelle importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Import again</source>
        <translation>Nochmals importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Import {good} of {all} sources</source>
        <translation>{good} von {all} Quellen importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Name of the new dossier</source>
        <translation>Name des neuen Dossiers</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>The same text as {name} in this import.</source>
        <translation>Derselbe Text wie {name} in diesem Import.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>What arrived</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>redirected: {hops}</source>
        <translation>weitergeleitet: {hops}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>{count} page</source>
        <translation>{count} Seite</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/sheet.py"/>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
</context>
<context>
    <name>JobMeter</name>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Cancel: {job}</source>
        <translation>Abbrechen: {job}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Cancelling: {job}</source>
        <translation>Wird abgebrochen: {job}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../workbench/gui/evidence/keeping.py"/>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/keeping.py"/>
        <source>Fetching {address}</source>
        <translation>{address} wird abgerufen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/keeping.py"/>
        <source>Keep the address alone</source>
        <translation>Nur die Adresse behalten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/keeping.py"/>
        <source>Keeping {name}</source>
        <translation>{name} wird aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/keeping.py"/>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
</context>
<context>
    <name>KeptText</name>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>Text that was kept</source>
        <translation>Aufbewahrter Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>kept {when}</source>
        <translation>aufbewahrt {when}</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <location filename="../../workbench/gui/claims/inplace.py"/>
        <source>Kind of claim</source>
        <translation>Art der Behauptung</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <location filename="../../workbench/gui/evidence/listpage.py"/>
        <source>Select a claim first.</source>
        <translation>Wählen Sie zuerst eine Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/listpage.py"/>
        <source>This is a suggestion. Accept it first (Enter).</source>
        <translation>Das ist ein Vorschlag. Nehmen Sie ihn zuerst an (Enter).</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/listpage.py"/>
        <source>{count} claims are selected.</source>
        <translation>{count} Behauptungen sind ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Close this notice</source>
        <translation>Diese Mitteilung schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Please send the report to whoever looks after the program.</source>
        <translation>Bitte schicken Sie den Bericht an die Person, die das Programm betreut.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Something in the program went wrong; what was saved before is safe.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/notice.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>OpeningFault</name>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>A good copy is there: {copy}.</source>
        <translation>Es gibt eine gute Kopie: {copy}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Databases (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Fact-Checking Workbench</source>
        <translation>Fact-Checking Workbench</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Restore the good copy</source>
        <translation>Gute Kopie wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>The file is kept beside it, whatever you choose.</source>
        <translation>Die Datei bleibt daneben erhalten, wie auch immer Sie sich entscheiden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/opening.py"/>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>A number, a name, a “not” or a modal verb changed: back to unverified.</source>
        <translation>Eine Zahl, ein Name, ein „nicht“ oder ein Modalverb hat sich geändert: wieder ungeprüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Claims that do not stand as they did</source>
        <translation>Behauptungen, die nicht stehen wie zuvor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Go to the claim</source>
        <translation>Zur Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Placed.</source>
        <translation>Gesetzt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Several places fit equally. Choose one:</source>
        <translation>Mehrere Stellen passen gleich gut. Wählen Sie eine:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Something was changed since; Ctrl+Z takes it back first.</source>
        <translation>Seither wurde etwas geändert; Strg+Z nimmt das zuerst zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>The words are gone from the text. Put the claim's mark on other words, or delete the claim.</source>
        <translation>Die Wörter stehen nicht mehr im Text. Setzen Sie die Markierung auf andere Wörter, oder löschen Sie die Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>The words changed; the facts did not. The verdict stands.</source>
        <translation>Die Wörter haben sich geändert, die Tatsachen nicht. Die Bewertung bleibt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Undo the update</source>
        <translation>Aktualisierung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
</context>
<context>
    <name>OverviewSheet</name>
    <message>
        <location filename="../../workbench/gui/views/overview.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/overview.py"/>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/overview.py"/>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/overview.py"/>
        <source>List too what was suggested and nobody has accepted yet.</source>
        <translation>Auch aufführen, was vorgeschlagen und noch nicht angenommen ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/overview.py"/>
        <source>With s&amp;uggestions</source>
        <translation>Mit V&amp;orschlägen</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <location filename="../../workbench/gui/textpane/overview.py"/>
        <source>Where the claims lie</source>
        <translation>Wo die Behauptungen liegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/overview.py"/>
        <source>Where the claims lie: unverified on the left, confirmed in the middle, denied on the right. The line at the left edge: nobody has looked there yet</source>
        <translation>Wo die Behauptungen liegen: ungeprüft links, bestätigt in der Mitte, widerlegt rechts. Die Linie am linken Rand: Dort hat noch niemand nachgesehen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/overview.py"/>
        <source>{unverified} unverified, {confirmed} confirmed, {denied} denied</source>
        <translation>{unverified} ungeprüft, {confirmed} bestätigt, {denied} widerlegt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../workbench/gui/palette.py"/>
        <source>Commands, claims, sources, words of all texts</source>
        <translation>Befehle, Behauptungen, Quellen, Wörter aller Texte</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/palette.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/palette.py"/>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Codename</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Named in the texts</source>
        <translation>In den Texten genannt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>The name is kept apart: no list, search, history or export shows it. Only you can have it shown.</source>
        <translation>Der Name wird getrennt aufbewahrt: Keine Liste, keine Suche, kein Verlauf und kein Export zeigt ihn. Nur Sie können ihn sich zeigen lassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>separated by semicolons</source>
        <translation>durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>such as press secretary</source>
        <translation>etwa Pressesprecherin</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>what every list and export shows</source>
        <translation>was jede Liste und jeder Export zeigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/party.py"/>
        <source>where or for whom</source>
        <translation>wo oder für wen</translation>
    </message>
</context>
<context>
    <name>PartyWork</name>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Add a confidential party</source>
        <translation>Vertraulichen Akteur erfassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Add a party</source>
        <translation>Akteur erfassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Add confidential party</source>
        <translation>Vertraulichen Akteur erfassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Add party</source>
        <translation>Akteur erfassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Correct a party</source>
        <translation>Akteur berichtigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Edit party</source>
        <translation>Akteur bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Enter as a party</source>
        <translation>Als Akteur erfassen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Join names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Remove party</source>
        <translation>Akteur entfernen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Removed the party “{name}”.</source>
        <translation>Akteur „{name}“ entfernt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/parties.py"/>
        <source>Split party</source>
        <translation>Akteur aufteilen</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>&amp;Pick in the text</source>
        <translation>Im &amp;Text auswählen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>&amp;Pick other words</source>
        <translation>Andere &amp;Wörter auswählen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Choose a source and press Enter, then select its words.</source>
        <translation>Wählen Sie eine Quelle und drücken Sie Enter; dann wählen Sie ihre Wörter aus.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Pick the words in the text first.</source>
        <translation>Wählen Sie zuerst die Wörter im Text aus.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/forms.py"/>
        <source>Source of the passage</source>
        <translation>Quelle der Textstelle</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Cancel: {what}</source>
        <translation>Abbrechen: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Listing…</source>
        <translation>Liste entsteht…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Looking for “{words}”…</source>
        <translation>„{words}“ wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/pending.py"/>
        <source>Sorting by “{column}”…</source>
        <translation>Nach „{column}“ wird sortiert…</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Confidentia&amp;l…</source>
        <translation>&amp;Vertraulich…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>F2 enters a name as a party, or corrects one; “Same as” joins names that mean one.</source>
        <translation>F2 erfasst einen Namen als Akteur oder berichtigt ihn; „Gleich wie“ führt Namen zusammen, die denselben meinen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>No party yet</source>
        <translation>Noch kein Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Nobody speaks yet</source>
        <translation>Noch spricht niemand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Our verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Parties</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>People of “{name}”</source>
        <translation>Personen in „{name}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Said</source>
        <translation>Mal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Whoever is named as the speaker of a claim, or stands in a claim’s stances, is listed here with all that was said. Press S on a claim to note who said what of it, and when.</source>
        <translation>Wer als Sprecher einer Behauptung genannt ist oder in ihren Stellungnahmen steht, erscheint hier mit allem, was gesagt wurde. S auf einer Behauptung hält fest, wer was wann dazu gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/people.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <location filename="../../workbench/gui/evidence/picking.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/picking.py"/>
        <source>Nothing is selected yet. Select the words, then press Enter.</source>
        <translation>Noch ist nichts ausgewählt. Wählen Sie die Wörter aus, dann drücken Sie Enter.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/picking.py"/>
        <source>Select the words, in any source. Enter takes them, Esc goes back.</source>
        <translation>Wählen Sie die Wörter aus, in einer beliebigen Quelle. Enter übernimmt sie, Esc geht zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/picking.py"/>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>PieceDetails</name>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Delete everywhere</source>
        <translation>Überall löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Pinpoint</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Preview of the image</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Quoted</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Read what was kept</source>
        <translation>Aufbewahrtes lesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Save file as…</source>
        <translation>Datei speichern unter…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Show passage</source>
        <translation>Textstelle zeigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>Withdraw from this claim</source>
        <translation>Von dieser Behauptung zurückziehen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>empty: no answer yet</source>
        <translation>leer: noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>how it was checked</source>
        <translation>wie geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>page, time, paragraph</source>
        <translation>Seite, Zeit, Absatz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>primary: from the matter itself</source>
        <translation>primär: aus der Sache selbst</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/details.py"/>
        <source>what it goes back to: a wire, a report</source>
        <translation>worauf er zurückgeht: Agentur, Bericht</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>&amp;Reading face</source>
        <translation>&amp;Leseschrift</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>A reason</source>
        <translation>Eine Begründung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>A reason and evidence</source>
        <translation>Begründung und Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>A verdict &amp;needs</source>
        <translation>Eine &amp;Bewertung braucht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>After a mark, go on to the next unverified claim</source>
        <translation>Danach zur nächsten ungeprüften Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>After an import, suggest the claims of the text</source>
        <translation>Nach Import Behauptungen vorschlagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Ask once a day for a newer version</source>
        <translation>Täglich nach neuerer Version fragen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Best installed ({family})</source>
        <translation>Beste installierte ({family})</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Nothing besides</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Reading face</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Reading size</source>
        <translation>Lesegröße</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Revie&amp;wer</source>
        <translation>&amp;Geprüft von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>Sends the number of this version, nothing else; installs nothing.</source>
        <translation>Sendet die Nummer dieser Version, sonst nichts; installiert nichts.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>The name beside each verdict</source>
        <translation>Der Name bei jeder Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>What confirmed and denied need</source>
        <translation>Was „bestätigt“ und „widerlegt“ brauchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/preferences.py"/>
        <source>“We counted 3,247 pages,” the clerk said – not 3,000.</source>
        <translation>„Wir haben 3.247 Seiten gezählt“, sagte die Beamtin – nicht 3.000.</translation>
    </message>
</context>
<context>
    <name>RankLine</name>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>Lowest rank of the suggestions to accept, in percent</source>
        <translation>Niedrigster Rang der Vorschläge, die angenommen werden, in Prozent</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>There are no suggestions here.</source>
        <translation>Hier gibt es keine Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>{count} of {all} suggestions rank at least {rank} %</source>
        <translation>{count} von {all} ab Rang {rank} %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/ranks.py"/>
        <source>{count} suggestions accepted.</source>
        <translation>{count} Vorschläge angenommen.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>A dossier holds one story: its sources, the claims in them and what you find.
Or drop a file here: it makes a dossier of its own.</source>
        <translation>Ein Dossier hält eine Geschichte zusammen: ihre Quellen, die Behauptungen darin und was Sie dazu finden.
Oder ziehen Sie eine Datei hierher: Sie bekommt ein eigenes Dossier.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>Drop files here, paste, or press Ctrl+O.</source>
        <translation>Dateien hierher ziehen, einfügen oder Strg+O drücken.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>Start with a dossier</source>
        <translation>Beginnen Sie mit einem Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/reading.py"/>
        <source>Text of {title}</source>
        <translation>Text von {title}</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/record.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/record.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/record.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>(delete)</source>
        <translation>(streichen)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Accepted (A)</source>
        <translation>Angenommen (A)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Stet: let it stand (S)</source>
        <translation>Stet: bleibt stehen (S)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>{decision} ({name})</source>
        <translation>{decision} ({name})</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>RequestsSheet</name>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Change requests of “{title}”</source>
        <translation>Änderungswünsche zu „{title}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>Copy as te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/requests.py"/>
        <source>No change is asked for yet. R on a claim asks the editor for other words.</source>
        <translation>Noch ist keine Änderung erbeten. R auf einer Behauptung bittet die Redaktion um andere Worte.</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Ask for a change</source>
        <translation>Änderung erbitten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Assign claim</source>
        <translation>Behauptung zuweisen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Decide on a change</source>
        <translation>Über eine Änderung entscheiden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Delete comment</source>
        <translation>Kommentar löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Deleted the comment of {name}.</source>
        <translation>Kommentar von {name} gelöscht.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Flag claim</source>
        <translation>Behauptung kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Reopen claim</source>
        <translation>Behauptung wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Reopen {claims}</source>
        <translation>Wieder öffnen: {claims}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Sign off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Sign off {count} claims</source>
        <translation>{count} Behauptungen abnehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>The change request is withdrawn.</source>
        <translation>Der Änderungswunsch ist zurückgezogen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Why? The reason stands in the history; the sign-off is taken back.</source>
        <translation>Warum? Die Begründung steht im Verlauf; die Abnahme wird zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/flow.py"/>
        <source>Withdraw change request</source>
        <translation>Änderungswunsch zurückziehen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Ask for a change… (R)</source>
        <translation>Änderung erbitten… (R)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Flag: {word}</source>
        <translation>Kennzeichen: {word}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Leave a remark; Enter keeps it (M)</source>
        <translation>Bemerkung schreiben; Enter behält sie (M)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Ready to be signed off by you.</source>
        <translation>Sie können sie jetzt abnehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Review of the claim</source>
        <translation>Abnahme der Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Second reader</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Sign off (Ctrl+Enter)</source>
        <translation>Abnehmen (Strg+↵)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>Signed off by {name}, {when}. The claim is locked until it is reopened.</source>
        <translation>Abgenommen von {name}, {when}. Die Behauptung ist gesperrt, bis sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/page.py"/>
        <source>{signed} of {count} selected claims are signed off.</source>
        <translation>{signed} von {count} ausgewählten Behauptungen sind abgenommen.</translation>
    </message>
</context>
<context>
    <name>ScrolledText</name>
    <message>
        <location filename="../../workbench/gui/textpane/scroll.py"/>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/several.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/several.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/several.py"/>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/several.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/several.py"/>
        <source>{count} claims selected</source>
        <translation>{count} Behauptungen ausgewählt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../workbench/gui/sheet.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../../workbench/gui/dialogs/shortcuts.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/shortcuts.py"/>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../workbench/gui/sidebar/panel.py"/>
        <source>Dossier and sources</source>
        <translation>Dossier und Quellen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/panel.py"/>
        <source>Drop files here, paste, or press Ctrl+O.</source>
        <translation>Dateien hierher ziehen, einfügen oder Strg+O drücken.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/sidebar/panel.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>&amp;Byline</source>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>&amp;Published</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>The Daily Example</source>
        <translation>Der Tagesbote</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>Without a date, “Tuesday” or “last year” in the text stay unresolved.</source>
        <translation>Ohne Datum bleiben „Dienstag“ oder „voriges Jahr“ im Text unaufgelöst.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <source>en, de, ar …</source>
        <translation>en, de, ar …</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>Correct title, outlet, byline and date</source>
        <translation>Titel, Medium, Autorenzeile und Datum berichtigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>Origin not given</source>
        <translation>Herkunft nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>Source details</source>
        <translation>Quellendetails</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>no claims yet</source>
        <translation>noch keine Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>{checked} of {all} checked</source>
        <translation>{checked} von {all} geprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>{checked}/{all}</source>
        <translation>{checked}/{all}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/header.py"/>
        <source>{percent} % covered</source>
        <translation>{percent} % abgedeckt</translation>
    </message>
</context>
<context>
    <name>StanceFlow</name>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>Add stance</source>
        <translation>Stellungnahme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>Correct what was said</source>
        <translation>Stellungnahme berichtigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>Delete stance</source>
        <translation>Stellungnahme löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>Deleted what {party} said.</source>
        <translation>Gelöscht, was {party} gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>Edit stance</source>
        <translation>Stellungnahme bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/ledger.py"/>
        <source>What was said of {claim}</source>
        <translation>Was gesagt wurde: {claim}</translation>
    </message>
</context>
<context>
    <name>StancesPage</name>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>Add stance… (S)</source>
        <translation>Stellungnahme… (S)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>Nobody's stance is noted yet. Press S to note who said what of it, and when.</source>
        <translation>Noch keine Stellungnahme. S hält fest, wer was wann dazu gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>What they said of it. Our verdict is our own. Enter edits, Delete removes.</source>
        <translation>Was dazu gesagt wurde; wir bewerten selbst. Enter bearbeitet, Entf entfernt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>What was said of the claim</source>
        <translation>Was zur Behauptung gesagt wurde</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <location filename="../../workbench/gui/claims/inplace.py"/>
        <source>Statement of the claim</source>
        <translation>Aussage der Behauptung</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>day not known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>read in {title}</source>
        <translation>gelesen in {title}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>via {chain}</source>
        <translation>über {chain}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/stances.py"/>
        <source>{party} {stance}</source>
        <translation>{party} {stance}</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>&amp;Party</source>
        <translation>A&amp;kteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>&amp;What it did</source>
        <translation>&amp;Stellungnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>2011-09-06, or as much of it as is known</source>
        <translation>2011-09-06, oder so viel davon bekannt ist</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Party</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Read &amp;in</source>
        <translation>&amp;Gelesen in</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Read in</source>
        <translation>Gelesen in</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Vi&amp;a</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>What it did</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Wordin&amp;g</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>name or office</source>
        <translation>Name oder Stelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>through whom, the outermost last: A ← B</source>
        <translation>durch wen, der äußerste zuletzt: A ← B</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/statement.py"/>
        <source>where you read it</source>
        <translation>wo Sie es gelesen haben</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Change who checks</source>
        <translation>Ändern, wer prüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Reviewer: {name}</source>
        <translation>Es prüft: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>not set</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>{checked} of {all} checked</source>
        <translation>{checked} von {all} geprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>{left} left to check</source>
        <translation>{left} noch zu prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>{location}: open its folder</source>
        <translation>{location}: Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>{name} (server)</source>
        <translation>{name} (Server)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/statusbar.py"/>
        <source>{name} (this computer)</source>
        <translation>{name} (dieser Computer)</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <location filename="../../workbench/gui/stepping.py"/>
        <source>No other claim listed here is unverified.</source>
        <translation>Keine andere Behauptung hier ist ungeprüft.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Review</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Select a claim to see all that is known of it.</source>
        <translation>Wählen Sie eine Behauptung, um alles zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/tabs.py"/>
        <source>Stances</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <location filename="../../workbench/gui/textpane/pane.py"/>
        <source>claim {number}, {verdict}</source>
        <translation>Behauptung {number}, {verdict}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/pane.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/pane.py"/>
        <source>denied</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/pane.py"/>
        <source>suggested claim</source>
        <translation>vorgeschlagene Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/textpane/pane.py"/>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>TextTips</name>
    <message>
        <location filename="../../workbench/gui/review/tips.py"/>
        <source>Claim {number}: {verdict}</source>
        <translation>Behauptung {number}: {verdict}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/tips.py"/>
        <source>suggested claim</source>
        <translation>vorgeschlagene Behauptung</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <location filename="../../workbench/gui/textpane/view.py"/>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>No day known</source>
        <translation>Tag nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Nothing has a day yet</source>
        <translation>Noch hat nichts einen Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Our verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Time as worded</source>
        <translation>Zeit im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Timeline of “{name}”</source>
        <translation>Zeitleiste von „{name}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>When a source came out, when somebody said something of a claim, and the times that claims name stand here in one order. Import a source, and give it the day it was published.</source>
        <translation>Wann eine Quelle erschien, wann jemand etwas zu einer Behauptung sagte und welche Zeiten Behauptungen nennen, steht hier in einer Reihenfolge. Importieren Sie eine Quelle und geben Sie ihr den Tag ihrer Veröffentlichung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>named in a claim</source>
        <translation>in Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/timeline.py"/>
        <source>{count} without a day, at the end</source>
        <translation>{count} ohne Tag, am Ende</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <location filename="../../workbench/gui/toolbar.py"/>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
</context>
<context>
    <name>UpdateFlow</name>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>Finding the claims in the new text</source>
        <translation>Die Behauptungen werden im neuen Text gesucht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>Import it as a source</source>
        <translation>Als Quelle importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>Reading the new text</source>
        <translation>Neuer Text wird gelesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>Replace the text with it</source>
        <translation>Text damit ersetzen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>The new text is another article altogether. Nothing was changed.</source>
        <translation>Der neue Text ist ein ganz anderer Artikel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/flow.py"/>
        <source>Update text</source>
        <translation>Text aktualisieren</translation>
    </message>
</context>
<context>
    <name>UpdateSheet</name>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>A file, or an address that begins with https://</source>
        <translation>Datei oder Adresse mit https://</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>F&amp;ile…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>From Clip&amp;board</source>
        <translation>Aus &amp;Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>The new text</source>
        <translation>Der neue Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>The text as it is now stays readable as an earlier version. Every claim is looked for in the new text; where a number, a name, a “not” or a modal verb changed, it goes back to unverified.</source>
        <translation>Der jetzige Text bleibt als frühere Version lesbar. Jede Behauptung wird im neuen Text gesucht; wo sich eine Zahl, ein Name, ein „nicht“ oder ein Modalverb geändert hat, ist sie wieder ungeprüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Update the text of “{title}”</source>
        <translation>Text von „{title}“ aktualisieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/sheet.py"/>
        <source>Where the new text is</source>
        <translation>Wo der neue Text ist</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>Show what changed since the &amp;version before</source>
        <translation>Zeigen, was sich seit der &amp;vorigen Version geändert hat</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>Versions of “{title}”</source>
        <translation>Versionen von „{title}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>What came and went</source>
        <translation>Was hinzukam und wegfiel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>{number} · {when}</source>
        <translation>{number} · {when}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/history.py"/>
        <source>{number} · {when} · current</source>
        <translation>{number} · {when} · aktuell</translation>
    </message>
</context>
<context>
    <name>VoiceHead</name>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>&amp;Split off</source>
        <translation>Ab&amp;trennen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Ed&amp;it…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Enter as a &amp;party…</source>
        <translation>Als A&amp;kteur erfassen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Remove it from the parties; what it said stays. Delete</source>
        <translation>Aus den Akteuren entfernen; was gesagt wurde, bleibt. Entf</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Reveal &amp;name</source>
        <translation>&amp;Name zeigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>Sa&amp;me as</source>
        <translation>&amp;Gleich wie</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>The name behind the codename</source>
        <translation>Der Name hinter dem Decknamen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>confidential, under a codename</source>
        <translation>vertraulich, unter einem Decknamen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>named</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>no party yet</source>
        <translation>noch kein Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/views/voice.py"/>
        <source>not named</source>
        <translation>nicht namentlich</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <location filename="../../workbench/gui/whereabouts.py"/>
        <source>This claim has been deleted.</source>
        <translation>Diese Behauptung wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/furnishing.py"/>
        <source>Add Another</source>
        <translation>Weitere anlegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/handlers.py"/>
        <source>Deleted the dossier “{name}”.</source>
        <translation>Dossier „{name}“ gelöscht.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/handlers.py"/>
        <source>Deleted the source “{title}”.</source>
        <translation>Quelle „{title}“ gelöscht.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/handlers.py"/>
        <source>Deleted {count} claims.</source>
        <translation>{count} Behauptungen gelöscht.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>Drop to import into a new dossier</source>
        <translation>Loslassen importiert in ein neues Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>Drop to import into “{name}”</source>
        <translation>Loslassen importiert in „{name}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/furnishing.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>Save what was kept</source>
        <translation>Aufbewahrtes speichern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/handlers.py"/>
        <source>Take a claim in hand first, then select its words.</source>
        <translation>Wählen Sie erst eine Behauptung, dann ihre Wörter.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/handlers.py"/>
        <source>There is nothing on the clipboard that can be read.</source>
        <translation>In der Zwischenablage ist nichts, was gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/furnishing.py"/>
        <source>These words are claim {n}.</source>
        <translation>Diese Wörter sind schon Behauptung {n}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/window.py"/>
        <source>What you typed in the inspector could not be saved yet.</source>
        <translation>Was Sie im Inspektor geschrieben haben, konnte noch nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Archive dossier</source>
        <translation>Dossier archivieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Correct source</source>
        <translation>Quelle berichtigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Create dossier</source>
        <translation>Dossier anlegen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Delete dossier</source>
        <translation>Dossier löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Delete source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Rename dossier</source>
        <translation>Dossier umbenennen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/writing.py"/>
        <source>Take dossier out of the archive</source>
        <translation>Dossier aus dem Archiv holen</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;About</source>
        <translation>Ü&amp;ber das Programm</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Accept Suggestion</source>
        <translation>&amp;Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Add Evidence…</source>
        <translation>&amp;Beleg hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Archive Dossier</source>
        <translation>Dossier &amp;archivieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Claim</source>
        <translation>Be&amp;hauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Copy Selected Words</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Edit Statement</source>
        <translation>Auss&amp;age bearbeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Figures…</source>
        <translation>&amp;Zahlen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Find Claims</source>
        <translation>Behauptungen &amp;finden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Find in Text…</source>
        <translation>Im Text &amp;suchen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;History of the Dossier…</source>
        <translation>&amp;Verlauf des Dossiers…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Larger Text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;New Claim from Selected Words</source>
        <translation>&amp;Neue Behauptung aus Auswahl</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;New Dossier…</source>
        <translation>&amp;Neues Dossier…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;People…</source>
        <translation>&amp;Personen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Put Mark on Selected Words</source>
        <translation>&amp;Markierung auf Auswahl setzen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Rename Dossier…</source>
        <translation>Dossier &amp;umbenennen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Reopen…</source>
        <translation>&amp;Wieder öffnen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Reviewer…</source>
        <translation>Wer &amp;prüft…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Show Evidence</source>
        <translation>Belege &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Switch Dossier…</source>
        <translation>Dossier &amp;wechseln…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Update Text…</source>
        <translation>&amp;Text aktualisieren…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Accept Suggestions by Ran&amp;k…</source>
        <translation>Vorschläge ab &amp;Rang annehmen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Accept the selected claims as second reader; this locks them.</source>
        <translation>Die ausgewählten Behauptungen als Gegenleser abnehmen; das sperrt sie.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Add S&amp;tance…</source>
        <translation>&amp;Stellungnahme hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>As&amp;k for a Change…</source>
        <translation>Än&amp;derung erbitten…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Assi&amp;gn to…</source>
        <translation>Zuweis&amp;en an…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Change Re&amp;quests of This Source…</source>
        <translation>Änderungswünsche dieser &amp;Quelle…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Choose colours, the reading face and how marking goes on.</source>
        <translation>Farben, Leseschrift und Ablauf der Bewertung wählen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Claims of the Whole &amp;Dossier</source>
        <translation>Behauptungen des ganzen &amp;Dossiers</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Close all windows; everything is saved.</source>
        <translation>Alle Fenster schließen; alles ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Close this window; everything is saved.</source>
        <translation>Dieses Fenster schließen; alles ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Copy the selected words of the text.</source>
        <translation>Die ausgewählten Wörter des Textes kopieren.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Correct the title, outlet, byline and date of the open source.</source>
        <translation>Titel, Medium, Autorenzeile und Datum der offenen Quelle berichtigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete Claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete Dossier</source>
        <translation>Dossier löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete Source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete the open dossier with its sources and claims; Undo brings it back.</source>
        <translation>Das offene Dossier mit seinen Quellen und Behauptungen löschen; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete the open source with its claims; Undo brings it back.</source>
        <translation>Die offene Quelle mit ihren Behauptungen löschen; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Delete the selected claims; Undo brings them back.</source>
        <translation>Die ausgewählten Behauptungen löschen; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Denied</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Di&amp;smiss Suggestion</source>
        <translation>Vors&amp;chlag verwerfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Enlarge the text of the source.</source>
        <translation>Den Text der Quelle vergrößern.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Evi&amp;dence</source>
        <translation>Be&amp;lege</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Fetch a page and read its text.</source>
        <translation>Eine Seite abrufen und ihren Text lesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Fi&amp;lter Claims</source>
        <translation>Behauptungen &amp;filtern</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Find any command, claim, source or dossier by a few letters.</source>
        <translation>Befehl, Behauptung, Quelle oder Dossier mit ein paar Buchstaben finden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Find words in the open source.</source>
        <translation>Wörter in der offenen Quelle suchen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Flag as &amp;Legal</source>
        <translation>Als &amp;Rechtsfrage kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Flag as Sens&amp;itive</source>
        <translation>Als &amp;heikel kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Flag to Ask the A&amp;uthor</source>
        <translation>Als Rück&amp;frage an Autor kennzeichnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the keyboard to the claims table.</source>
        <translation>Die Tastatur der Tabelle der Behauptungen geben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the keyboard to the text.</source>
        <translation>Die Tastatur dem Text geben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the open dossier another name.</source>
        <translation>Dem offenen Dossier einen anderen Namen geben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the open source a new text and find its claims in it.</source>
        <translation>Der offenen Quelle einen neuen Text geben und ihre Behauptungen darin finden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the selected claims the verdict confirmed.</source>
        <translation>Die ausgewählten Behauptungen als bestätigt bewerten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the selected claims the verdict denied.</source>
        <translation>Die ausgewählten Behauptungen als widerlegt bewerten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Give the selected claims to a colleague to check.</source>
        <translation>Die ausgewählten Behauptungen jemandem zum Prüfen geben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go &amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go back from a passage to the claim one came from.</source>
        <translation>Von einer Textstelle zurück zur Behauptung, von der man kam.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go back to the reading size one starts with.</source>
        <translation>Zurück zur anfänglichen Lesegröße.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the &amp;Claims</source>
        <translation>Zu den &amp;Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the &amp;Text</source>
        <translation>Zum &amp;Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the claim above.</source>
        <translation>Zur Behauptung darüber.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the claim below.</source>
        <translation>Zur Behauptung darunter.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the next claim without a verdict, from the top again after the last.</source>
        <translation>Zur nächsten Behauptung ohne Bewertung, nach der letzten wieder von oben.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the next place found in the text.</source>
        <translation>Zur nächsten Fundstelle im Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the next sentence that holds no claim and was not dismissed.</source>
        <translation>Zum nächsten Satz ohne Behauptung, der noch nicht abgehakt ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the previous place found in the text.</source>
        <translation>Zur vorigen Fundstelle im Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to the sentence before that holds no claim and was not dismissed.</source>
        <translation>Zum vorigen Satz ohne Behauptung, der noch nicht abgehakt ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Go to what the claim's verdict rests on.</source>
        <translation>Zeigen, worauf die Bewertung der Behauptung beruht.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Import Web A&amp;ddress…</source>
        <translation>Webad&amp;resse importieren…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Import from Clip&amp;board</source>
        <translation>Aus &amp;Zwischenablage importieren</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Keep a passage, an address, a file or a contact under the selected claims.</source>
        <translation>Eine Textstelle, eine Adresse, eine Datei oder einen Kontakt bei den ausgewählten Behauptungen aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Leave a remark for colleagues under the claim.</source>
        <translation>Kolleginnen und Kollegen eine Bemerkung zur Behauptung hinterlassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>List all changes asked for in the open source, in the order of its text.</source>
        <translation>Alle erbetenen Änderungen der offenen Quelle in der Reihenfolge ihres Textes aufführen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>List only the claims that hold some words.</source>
        <translation>Nur Behauptungen aufführen, die bestimmte Wörter enthalten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>List the claims of all sources, not only of the open one.</source>
        <translation>Die Behauptungen aller Quellen aufführen, nicht nur die der offenen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Make a claim of exactly the words selected in the text.</source>
        <translation>Aus genau den ausgewählten Wörtern des Textes eine Behauptung machen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Make the change that was taken back once more.</source>
        <translation>Die zurückgenommene Änderung wiederholen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Make the text of the source smaller.</source>
        <translation>Den Text der Quelle verkleinern.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Mark as &amp;Confirmed</source>
        <translation>Als &amp;bestätigt bewerten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Mark as &amp;Denied</source>
        <translation>Als &amp;widerlegt bewerten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Mark as &amp;Unverified</source>
        <translation>Als &amp;ungeprüft bewerten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Move the mark of the claim in hand to the words selected in the text.</source>
        <translation>Die Markierung der gewählten Behauptung auf die ausgewählten Wörter setzen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>New &amp;Window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Next Claim</source>
        <translation>Nächste Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Next Open Sentence</source>
        <translation>Nächster offener Satz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Next Unver&amp;ified Claim</source>
        <translation>Nächste ungeprüfte Behau&amp;ptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>No claim is listed.</source>
        <translation>Keine Behauptung ist aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>No dossier is open.</source>
        <translation>Kein Dossier ist offen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>No source is open.</source>
        <translation>Keine Quelle ist offen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Nothing has been changed since the window was opened.</source>
        <translation>Seit das Fenster offen ist, wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Nothing has been undone.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Nothing to Check &amp;Here</source>
        <translation>&amp;Hier nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Open Data &amp;Folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Open a second window on the same database.</source>
        <translation>Ein zweites Fenster mit derselben Datenbank öffnen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Open another dossier by a few letters.</source>
        <translation>Ein anderes Dossier mit ein paar Buchstaben öffnen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Previous Claim</source>
        <translation>Vorige Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Previous Open Sentence</source>
        <translation>Voriger offener Satz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Propose other words to the editor.</source>
        <translation>Der Redaktion andere Worte vorschlagen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Put the open dossier away; the sidebar lists it under Archived.</source>
        <translation>Das offene Dossier weglegen; die Seitenleiste führt es unter Archiviert.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Read articles and documents into the open dossier.</source>
        <translation>Artikel und Dokumente in das offene Dossier einlesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Read earlier versions of the open source, and see what changed.</source>
        <translation>Frühere Versionen der offenen Quelle lesen und sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Read the text, files or address on the clipboard as sources.</source>
        <translation>Text, Dateien oder Adresse in der Zwischenablage als Quellen einlesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>S&amp;maller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Save &amp;Original As…</source>
        <translation>&amp;Original speichern unter…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Save the open source's original bytes, exactly as they were read.</source>
        <translation>Die ursprünglichen Bytes der offenen Quelle speichern, genau wie sie gelesen wurden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say that a lawyer must see the selected claims.</source>
        <translation>Festhalten, dass die Rechtsabteilung die ausgewählten Behauptungen sehen muss.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say that the author must be asked about the selected claims.</source>
        <translation>Festhalten, dass der Autor zu den ausgewählten Behauptungen gefragt werden muss.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say that the selected claims are delicate.</source>
        <translation>Festhalten, dass die ausgewählten Behauptungen heikel sind.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say that the selected suggestions are no claims; Undo brings them back.</source>
        <translation>Festhalten, dass die ausgewählten Vorschläge keine Behauptungen sind; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say that the sentence at the caret holds nothing to check; once more opens it again.</source>
        <translation>Festhalten, dass der Satz an der Schreibmarke nichts zu prüfen enthält; nochmals öffnet ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Say who checks: the name beside each verdict.</source>
        <translation>Angeben, wer prüft: der Name bei jeder Bewertung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Search &amp;Everything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Select a claim first.</source>
        <translation>Wählen Sie zuerst eine Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Select a claim first; a suggestion is dismissed instead.</source>
        <translation>Wählen Sie zuerst eine Behauptung; ein Vorschlag wird verworfen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Select a claim first; a suggestion must be accepted before.</source>
        <translation>Wählen Sie zuerst eine Behauptung; ein Vorschlag muss vorher angenommen werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Select a suggestion first.</source>
        <translation>Wählen Sie zuerst einen Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>Select words in the text first.</source>
        <translation>Wählen Sie zuerst Wörter im Text aus.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show every command and its keys.</source>
        <translation>Alle Befehle und ihre Tasten zeigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show everything that has a day, day by day.</source>
        <translation>Alles, was einen Tag hat, Tag für Tag zeigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show or hide dossiers and sources.</source>
        <translation>Dossiers und Quellen zeigen oder verbergen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show the folder that holds the database.</source>
        <translation>Den Ordner der Datenbank zeigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show the same thing counted differently, and who says so.</source>
        <translation>Dasselbe, verschieden gezählt, zeigen, und wer es sagt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show versions, licences and where the data is.</source>
        <translation>Versionen, Lizenzen und den Ort der Daten zeigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show who did what when, copy the newest hash, check the chain.</source>
        <translation>Zeigen, wer wann was getan hat, den neuesten Hash kopieren, die Kette prüfen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Show who said what and when, and under which names.</source>
        <translation>Zeigen, wer was wann gesagt hat und unter welchen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Sign &amp;Off</source>
        <translation>&amp;Abnehmen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Source De&amp;tails…</source>
        <translation>Quellen&amp;details…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Start a dossier for another story.</source>
        <translation>Ein Dossier für eine weitere Geschichte anlegen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Suggest the claims of the open source: quotes, who says so, figures, dates.</source>
        <translation>Die Behauptungen der offenen Quelle vorschlagen: Zitate, wer sie sagt, Zahlen, Daten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>T&amp;imeline…</source>
        <translation>Zeit&amp;leiste…</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Take the last change back.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Take the selected claims' verdict back to unverified.</source>
        <translation>Die Bewertung der ausgewählten Behauptungen auf ungeprüft zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Take the selected suggestions up as claims.</source>
        <translation>Die ausgewählten Vorschläge als Behauptungen übernehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Take the sign-off from the selected claims, for a reason.</source>
        <translation>Die Abnahme der ausgewählten Behauptungen mit einer Begründung zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Take up all suggestions from a rank of your choice upwards.</source>
        <translation>Alle Vorschläge ab einem Rang Ihrer Wahl übernehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>The claim is not signed off.</source>
        <translation>Die Behauptung ist nicht abgenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>There are no suggestions in what is listed.</source>
        <translation>In der Liste sind keine Vorschläge.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>There is no text or file on the clipboard.</source>
        <translation>In der Zwischenablage ist weder Text noch Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/spec.py"/>
        <source>There is nowhere to go back to.</source>
        <translation>Es gibt nichts, wohin man zurückgehen könnte.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Word the claim's statement anew.</source>
        <translation>Die Aussage der Behauptung neu formulieren.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Write down what a party said of the claim, and when.</source>
        <translation>Aufschreiben, was ein Akteur wann zur Behauptung gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Write the &amp;Reason</source>
        <translation>Be&amp;gründung schreiben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/actions/table.py"/>
        <source>Write why the claim has its verdict.</source>
        <translation>Aufschreiben, warum die Behauptung ihre Bewertung hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/shortcuts.py"/>
        <source>in text and table</source>
        <translation>Text, Tabelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/shortcuts.py"/>
        <source>in the text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Add a figure</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Add a link</source>
        <translation>Glied hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>C confirms the selected claim.</source>
        <translation>C bestätigt die ausgewählte Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Choose “All” above to see every claim.</source>
        <translation>„Alle“ oben zeigt jede Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>D denies the selected claim.</source>
        <translation>D widerlegt die ausgewählte Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Denied</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Drop an article on this window, paste its text, or press Ctrl+O to import one.</source>
        <translation>Ziehen Sie einen Artikel auf dieses Fenster, fügen Sie seinen Text ein, oder drücken Sie Strg+O.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Every claim has evidence</source>
        <translation>Jede Behauptung hat einen Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Low, best and high must rise in this order.</source>
        <translation>Tiefster, bester und höchster Wert müssen in dieser Reihenfolge steigen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>No claim holds “{words}”</source>
        <translation>Keine Behauptung enthält „{words}“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>No dossier is open</source>
        <translation>Kein Dossier ist offen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <source>No evidence</source>
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>No suggestions are waiting</source>
        <translation>Keine Vorschläge warten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Nothing confirmed yet</source>
        <translation>Noch nichts bestätigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Nothing denied yet</source>
        <translation>Noch nichts widerlegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Nothing left to verify here</source>
        <translation>Hier ist alles geprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Nothing needs a recheck</source>
        <translation>Nichts muss erneut geprüft werden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Open one at the left, or make a new one.</source>
        <translation>Öffnen Sie links eines, oder legen Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Press Escape in the filter to see all claims again.</source>
        <translation>Esc im Filter zeigt wieder alle Behauptungen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Recheck</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>Select words in the text and press Enter: they become the first claim.</source>
        <translation>Wählen Sie Wörter im Text aus und drücken Sie Enter: Sie werden die erste Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/emptiness.py"/>
        <source>The claims are on their way</source>
        <translation>Die Behauptungen sind unterwegs</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/chips.py"/>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>about …</source>
        <translation>etwa …</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>as of (date)</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>as worded</source>
        <translation>im Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/history.py"/>
        <source>because: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>date, such as 2011-09-06</source>
        <translation>Datum, etwa 2011-09-06</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>high</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>in which words (“said”)</source>
        <translation>mit welchen Worten („sagte“)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>interval</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>low</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>named</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/history.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>vague</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>what is counted</source>
        <translation>was gezählt wird</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/history.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>{count} pieces, all of one origin: they prove no more than one does.</source>
        <translation>{count} Belege, alle eines Ursprungs: Sie beweisen nicht mehr als einer.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/columns.py"/>
        <source>{verdict}. Signed off by {name}: locked until it is reopened.</source>
        <translation>{verdict}. Abgenommen von {name}: gesperrt, bis sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>“{word}” is not a date. Write 2011-09-06, 2011-09 or 2011; two with a slash make an interval, and .. leaves one side open.</source>
        <translation>„{word}“ ist kein Datum. Schreiben Sie 2011-09-06, 2011-09 oder 2011; zwei mit Schrägstrich ergeben einen Zeitraum, und .. lässt eine Seite offen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/inspector/forms.py"/>
        <source>“{word}” is not a number. Write it in digits, such as 27000 or 3.5.</source>
        <translation>„{word}“ ist keine Zahl. Schreiben Sie sie in Ziffern, etwa 27000 oder 3.5.</translation>
    </message>
</context>
<context>
    <name>clearing</name>
    <message>
        <location filename="../../workbench/gui/clearing.py"/>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <source>A claim's {field} cannot be edited.</source>
        <translation>Das Feld {field} einer Behauptung kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>A confidential party has no aliases.</source>
        <translation>Ein vertraulicher Akteur hat keine anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>A confidential party is not merged.</source>
        <translation>Ein vertraulicher Akteur wird nicht zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>A party's {field} cannot be edited.</source>
        <translation>Das Feld {field} eines Akteurs kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>A signed-off claim reopens only with a reason.</source>
        <translation>Eine abgenommene Behauptung wird nur mit einer Begründung wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>A statement's {field} cannot be edited.</source>
        <translation>Das Feld {field} einer Stellungnahme kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Add evidence (E) and write the reason (N), then mark it; the rule stands in the preferences.</source>
        <translation>Fügen Sie einen Beleg hinzu (E) und schreiben Sie die Begründung (N), dann bewerten Sie; die Regel steht in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Add evidence (E), then mark it; the rule stands in the preferences.</source>
        <translation>Fügen Sie einen Beleg hinzu (E), dann bewerten Sie; die Regel steht in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Add what its verdict rests on; then a second reader can sign it off.</source>
        <translation>Fügen Sie hinzu, worauf die Bewertung beruht; dann kann jemand anderes sie abnehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Allow writing to the file and its folder, or choose another with --db.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder wählen Sie mit --db eine andere.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Allow writing to the file and its folder, or open another database with --db.</source>
        <translation>Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder öffnen Sie mit --db eine andere Datenbank.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Another person must sign it off.</source>
        <translation>Eine andere Person muss sie abnehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Another version of this source came meanwhile.</source>
        <translation>Inzwischen kam eine andere Version dieser Quelle.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>Ask its owner for the right to read it, or copy it.</source>
        <translation>Bitten Sie den Besitzer um das Leserecht, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Ask who entered it.</source>
        <translation>Fragen Sie die Person, die ihn erfasst hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Ask who looks after the server for the right to create tables in it.</source>
        <translation>Bitten Sie die Person, die den Server betreut, um das Recht, darin Tabellen anzulegen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/integrity.py"/>
        <source>Ask who looks after the server for them.</source>
        <translation>Fragen Sie die Person, die den Server betreut, danach.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>Attachments were not read: {names}.</source>
        <translation>Anhänge wurden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Begin it with https://.</source>
        <translation>Beginnen Sie sie mit https://.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Check it for typing errors.</source>
        <translation>Prüfen Sie sie auf Tippfehler.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Check that it is still there and that you may read it. Nothing was changed.</source>
        <translation>Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Check that its folder exists and that you may read and write it.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und ob Sie ihn lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Check that its folder exists and that you may write to it, or choose another with --db.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und ob Sie ihn beschreiben dürfen, oder wählen Sie mit --db eine andere.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Check the address and the connection, and try again later.</source>
        <translation>Prüfen Sie Adresse und Verbindung, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Check the address; an archive may have a copy.</source>
        <translation>Prüfen Sie die Adresse; vielleicht hat ein Archiv eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Check the disk or the network drive, then try again. Everything saved before is safe.</source>
        <translation>Prüfen Sie die Platte oder das Netzlaufwerk, dann versuchen Sie es noch einmal. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Check the network and the address, then try again. Nothing was changed.</source>
        <translation>Prüfen Sie Netz und Adresse, dann versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Check the path, or make one with `workbench import FILE --dossier NAME`.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie eine an mit `workbench import FILE --dossier NAME`.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Check the proxy in the system's settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Check the user's name and password in the address.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>Choose a document.</source>
        <translation>Wählen Sie ein Dokument.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Choose a file or an address with text in it.</source>
        <translation>Wählen Sie eine Datei oder Adresse mit Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Choose a file with something in it.</source>
        <translation>Wählen Sie eine Datei mit Inhalt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>Choose another copy.</source>
        <translation>Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Choose another file, or save it again.</source>
        <translation>Wählen Sie eine andere Datei, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Choose another name, or merge the two.</source>
        <translation>Wählen Sie einen anderen Namen, oder führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>Choose another place; the dossier still holds it.</source>
        <translation>Wählen Sie einen anderen Ort; im Dossier ist sie weiterhin.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/creating.py"/>
        <location filename="../../workbench/store/founding.py"/>
        <source>Choose another, or undo its removal.</source>
        <translation>Wählen Sie etwas anderes, oder nehmen Sie das Löschen zurück.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/queries/sources.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <location filename="../../workbench/store/queries/reviews.py"/>
        <source>Choose claims of one dossier.</source>
        <translation>Wählen Sie Behauptungen eines einzigen Dossiers.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/party.py"/>
        <source>Choose one of its aliases.</source>
        <translation>Wählen Sie einen der anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <source>Choose the document itself, or save it as plain text, DOCX or PDF.</source>
        <translation>Wählen Sie das Dokument selbst, oder speichern Sie es als reinen Text, DOCX oder PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Choose the document itself.</source>
        <translation>Wählen Sie das Dokument selbst.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <location filename="../../workbench/store/opening.py"/>
        <source>Choose the file that the workbench made, or another name for a new one.</source>
        <translation>Wählen Sie die Datei, die das Programm angelegt hat, oder einen anderen Namen für eine neue.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>Choose the files in it.</source>
        <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Choose the page that shows it, or transcribe it.</source>
        <translation>Wählen Sie die Seite, die es zeigt, oder schreiben Sie es ab.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Choose two different ones.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Choose words that are not in the name.</source>
        <translation>Wählen Sie Wörter, die nicht im Namen stehen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Claim {number} is signed off by {name} and locked.</source>
        <translation>Behauptung {number} ist von {name} abgenommen und gesperrt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>Close every window on it, then restore it. Nothing was changed.</source>
        <translation>Schließen Sie alle Fenster damit, dann stellen Sie sie wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Close the program that holds it, then try again. Nothing was changed.</source>
        <translation>Schließen Sie das Programm, das sie benutzt, dann versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Confirm or deny it first; then a second reader can sign it off.</source>
        <translation>Bewerten Sie sie zuerst; dann kann jemand anderes sie abnehmen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/event.py"/>
        <source>Copy the whole of it from where it was kept.</source>
        <translation>Kopieren Sie ihn vollständig von dort, wo er aufbewahrt wurde.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pasted.py"/>
        <source>Copy the words of the article and paste again.</source>
        <translation>Kopieren Sie die Wörter des Artikels, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Create it there, or check the name in the address.</source>
        <translation>Legen Sie sie dort an, oder prüfen Sie den Namen in der Adresse.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Do not trust this address. If you know the page, open it in a browser and save it.</source>
        <translation>Vertrauen Sie dieser Adresse nicht. Wenn Sie die Seite kennen, öffnen Sie sie im Browser und speichern sie.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>Download it again, or open it in a PDF reader and print it to a new PDF.</source>
        <translation>Laden Sie sie noch einmal herunter, oder öffnen Sie sie in einem PDF-Leser und drucken sie in ein neues PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Download or save it again, and import that.</source>
        <translation>Laden oder speichern Sie sie noch einmal, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <location filename="../../workbench/store/queries/reviews.py"/>
        <source>Evidence belongs to claims of one dossier.</source>
        <translation>Ein Beleg gehört zu Behauptungen eines einzigen Dossiers.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/span.py"/>
        <source>Give a start below the end, both inside the text.</source>
        <translation>Geben Sie einen Anfang vor dem Ende an, beide innerhalb des Textes.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/dossiers.py"/>
        <source>Give it at most {most}.</source>
        <translation>Geben Sie ihm höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <location filename="../../workbench/services/dossiers.py"/>
        <location filename="../../workbench/services/imports.py"/>
        <location filename="../../workbench/services/ledger.py"/>
        <location filename="../../workbench/services/sources.py"/>
        <source>Give it one.</source>
        <translation>Geben Sie einen an.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Give the path of a file, or a URL as in postgresql://user@server/name.</source>
        <translation>Geben Sie den Pfad einer Datei an, oder eine URL wie postgresql://user@server/name.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <source>Go on with the version that you had, and report this. A copy of the database is {copy}.</source>
        <translation>Arbeiten Sie mit Ihrer bisherigen Version weiter, und melden Sie das. Eine Kopie der Datenbank ist {copy}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>Have its text recognised (OCR) by a scanning program, and import the result.</source>
        <translation>Lassen Sie den Text mit einem Scanprogramm erkennen (OCR), und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs a reason, and claim {number} has none.</source>
        <translation>Hier braucht eine Bewertung eine Begründung, und Behauptung {number} hat keine.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs a reason, and the claim has none.</source>
        <translation>Hier braucht eine Bewertung eine Begründung, und die Behauptung hat keine.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs evidence and a reason, and claim {number} has neither.</source>
        <translation>Hier braucht eine Bewertung Beleg und Begründung, und Behauptung {number} hat keines von beiden.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs evidence and a reason, and the claim has neither.</source>
        <translation>Hier braucht eine Bewertung Beleg und Begründung, und die Behauptung hat keines von beiden.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs evidence, and claim {number} has none.</source>
        <translation>Hier braucht eine Bewertung einen Beleg, und Behauptung {number} hat keinen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Here a verdict needs evidence, and the claim has none.</source>
        <translation>Hier braucht eine Bewertung einen Beleg, und die Behauptung hat keinen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word.py"/>
        <source>If it holds pictures of text, type or recognise (OCR) them.</source>
        <translation>Wenn sie Bilder von Text enthält, schreiben Sie sie ab, oder lassen Sie sie erkennen (OCR).</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <source>If you trust where it comes from, save its text as plain text and import that.</source>
        <translation>Wenn Sie der Herkunft trauen, speichern Sie den Text als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Import it as a source of its own, or say that it replaces this one.</source>
        <translation>Importieren Sie ihn als eigene Quelle, oder geben Sie an, dass er diesen ersetzt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <source>Install the newer version to open it. It was not changed.</source>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Install the workbench with its extra `postgresql`.</source>
        <translation>Installieren Sie das Programm mit dem Zusatz `postgresql`.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>It can be changed as it is.</source>
        <translation>Sie kann geändert werden, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/markup.py"/>
        <source>It may build its text with a script: open it in a browser, copy the text and paste that.</source>
        <translation>Vielleicht entsteht ihr Text durch ein Skript: Öffnen Sie sie im Browser, kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt: Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Its codename must not stand beside other names.</source>
        <translation>Der Deckname darf nicht neben anderen Namen stehen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Keep the part that matters, or give its address.</source>
        <translation>Bewahren Sie den Teil auf, auf den es ankommt, oder geben Sie die Adresse an.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/queries/claims.py"/>
        <source>List the ids with `workbench claims --dossier NAME`.</source>
        <translation>Die Nummern zeigt `workbench claims --dossier NAME`.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/queries/sources.py"/>
        <source>List the ids with `workbench sources --dossier NAME`.</source>
        <translation>Die Nummern zeigt `workbench sources --dossier NAME`.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <location filename="../../workbench/services/ledger.py"/>
        <location filename="../../workbench/services/listing.py"/>
        <location filename="../../workbench/store/changes.py"/>
        <location filename="../../workbench/store/queries/evidence.py"/>
        <location filename="../../workbench/store/queries/reviews.py"/>
        <source>Look again: it was removed.</source>
        <translation>Sehen Sie noch einmal nach: Es wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>Look at the other change, then repeat yours if it still holds.</source>
        <translation>Sehen Sie sich die andere Änderung an, dann wiederholen Sie Ihre, falls sie noch gilt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>Make room on it, then repeat the change. Everything saved before is safe.</source>
        <translation>Schaffen Sie Platz darauf, dann wiederholen Sie die Änderung. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>Make room on the disk or allow writing to its folder, then try again. Nothing was changed.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder erlauben Sie das Schreiben in den Ordner, dann versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Name a file in it, as in {name}/workbench.db.</source>
        <translation>Nennen Sie eine Datei darin, wie {name}/workbench.db.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>Name a file, or a new one.</source>
        <translation>Nennen Sie eine Datei, oder eine neue.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Name the person or the office.</source>
        <translation>Nennen Sie die Person oder die Stelle.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>No text was found on these pages: {pages}.</source>
        <translation>Auf diesen Seiten wurde kein Text gefunden: {pages}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Nobody is named as reviewer.</source>
        <translation>Es ist nicht angegeben, wer prüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <source>One control character, which cannot be shown, was left out.</source>
        <translation>Ein Steuerzeichen, das sich nicht anzeigen lässt, wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word_body.py"/>
        <source>One passage of hidden text was left out.</source>
        <translation>Eine Stelle mit verborgenem Text wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word_body.py"/>
        <source>One tracked change was read as if accepted.</source>
        <translation>Eine nachverfolgte Änderung wurde gelesen, als wäre sie angenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Only the address was kept.</source>
        <translation>Nur die Adresse wurde aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Open it in Word or LibreOffice and save it as DOCX or PDF.</source>
        <translation>Öffnen Sie es in Word oder LibreOffice, und speichern Sie es als DOCX oder PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <source>Open it in Word or LibreOffice, save it again as DOCX, and import that.</source>
        <translation>Öffnen Sie es in Word oder LibreOffice, speichern Sie es neu als DOCX, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Open it in Word with its password, save it without one, and import that.</source>
        <translation>Öffnen Sie es in Word mit dem Passwort, speichern Sie es ohne, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/markup.py"/>
        <source>Open it in a browser, copy the article's text and paste that.</source>
        <translation>Öffnen Sie sie im Browser, kopieren Sie den Text des Artikels, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Open it in a browser, copy the text you need and paste that.</source>
        <translation>Öffnen Sie sie im Browser, kopieren Sie den Text, den Sie brauchen, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Open it in a browser, save the page and import the file.</source>
        <translation>Öffnen Sie sie im Browser, speichern Sie die Seite, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>Open it with its password, print it to a new PDF without one, and import that.</source>
        <translation>Öffnen Sie es mit dem Passwort, drucken Sie es ohne in ein neues PDF, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>Open it, or add it again to have it fetched.</source>
        <translation>Öffnen Sie sie, oder fügen Sie sie noch einmal hinzu, damit sie abgerufen wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/dossiers.py"/>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Reopen it with a reason first (Claim, Reopen).</source>
        <translation>Öffnen Sie sie zuerst mit einer Begründung wieder (Belege, Wieder öffnen).</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <location filename="../../workbench/store/faults.py"/>
        <source>Restore its newest good copy: the window offers it, and `workbench restore` does it.</source>
        <translation>Stellen Sie die neueste gute Kopie wieder her: Das Fenster bietet sie an, und `workbench restore` tut es.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>Save it again from your mail program.</source>
        <translation>Speichern Sie sie noch einmal aus Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Save it as DOCX, PDF or plain text and import that.</source>
        <translation>Speichern Sie sie als DOCX, PDF oder reinen Text, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Save it as PDF and import that.</source>
        <translation>Speichern Sie sie als PDF, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <source>Save it without a password and import that.</source>
        <translation>Speichern Sie sie ohne Passwort, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>Save its text as plain text and import that.</source>
        <translation>Speichern Sie den Text als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>Save the attachments from your mail program and import those.</source>
        <translation>Speichern Sie die Anhänge aus Ihrem Mailprogramm, und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>Save the part that you need as plain text and import that.</source>
        <translation>Speichern Sie den Teil, den Sie brauchen, als reinen Text, und importieren Sie den.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Save the sheet as PDF or plain text and import that.</source>
        <translation>Speichern Sie das Blatt als PDF oder reinen Text, und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <source>Say in one sentence what is claimed.</source>
        <translation>Sagen Sie in einem Satz, was behauptet wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>Say who said it.</source>
        <translation>Sagen Sie, wer es gesagt hat.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Say who you are, then sign off.</source>
        <translation>Geben Sie an, wer Sie sind, dann nehmen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Say why it is reopened.</source>
        <translation>Geben Sie an, warum sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>See that its disk or network folder is connected, and try again.</source>
        <translation>Sehen Sie nach, ob die Platte oder der Netzordner verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/charsets.py"/>
        <source>Some bytes are not valid {encoding}; they are shown as “�”.</source>
        <translation>Einige Bytes sind kein gültiges {encoding}; sie erscheinen als „�“.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>Some bytes of the mail could not be read as text.</source>
        <translation>Einige Bytes der Mail konnten nicht als Text gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>Split it and import the part you need.</source>
        <translation>Teilen Sie es auf, und importieren Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/article.py"/>
        <source>The article could not be told from the rest of the page; all visible text was taken.</source>
        <translation>Der Artikel ließ sich vom Rest der Seite nicht trennen; der ganze sichtbare Text wurde übernommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/commands.py"/>
        <source>The change was not made: something in the program went wrong.</source>
        <translation>Die Änderung wurde nicht gemacht: Im Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>The claim has no evidence.</source>
        <translation>Die Behauptung hat keinen Beleg.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <source>The claim has no statement.</source>
        <translation>Die Behauptung hat keine Aussage.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>The claim is not signed off.</source>
        <translation>Die Behauptung ist nicht abgenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>The claim is unverified.</source>
        <translation>Die Behauptung ist ungeprüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/errors.py"/>
        <source>The claim was changed in another window meanwhile.</source>
        <translation>Die Behauptung wurde inzwischen in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>The codename gives the name away.</source>
        <translation>Der Deckname verrät den Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/review.py"/>
        <source>The comment is empty.</source>
        <translation>Der Kommentar ist leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The connection to “{address}” broke off.</source>
        <translation>Die Verbindung zu „{address}“ ist abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database server does not let this user into {name}.</source>
        <translation>Der Datenbankserver lässt diesen Benutzer nicht in {name}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database server does not let this user write to {name}.</source>
        <translation>Der Datenbankserver lässt diesen Benutzer nicht in {name} schreiben.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database server of {name} does not answer.</source>
        <translation>Der Datenbankserver von {name} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database {name} cannot be opened.</source>
        <translation>Die Datenbank {name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>The database {name} cannot be opened: {cause}.</source>
        <translation>Die Datenbank {name} kann nicht geöffnet werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database {name} cannot be written.</source>
        <translation>In die Datenbank {name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database {name} is damaged.</source>
        <translation>Die Datenbank {name} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <location filename="../../workbench/store/faults.py"/>
        <source>The database {name} is in use by another program.</source>
        <translation>Die Datenbank {name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>The database {name} is read-only.</source>
        <translation>Die Datenbank {name} ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>The date is that of the PDF's making; the publication may differ.</source>
        <translation>Das Datum ist das der Herstellung des PDF; die Veröffentlichung kann davon abweichen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word.py"/>
        <source>The date is that of the document's making; the publication may be later.</source>
        <translation>Das Datum ist das der Herstellung des Dokuments; die Veröffentlichung kann später liegen.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The disk that holds {name} could not be read or written.</source>
        <translation>Die Platte mit {name} konnte nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>The disk that holds {name} is full; the last change was not saved.</source>
        <translation>Die Platte mit {name} ist voll; die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/dossiers.py"/>
        <source>The dossier has no name.</source>
        <translation>Das Dossier hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/charsets.py"/>
        <source>The encoding is not declared; the text was read as {encoding}. Look at letters with accents.</source>
        <translation>Die Zeichenkodierung ist nicht angegeben; der Text wurde als {encoding} gelesen. Prüfen Sie Umlaute und Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/kept.py"/>
        <source>The file could not be saved as {name}: {cause}.</source>
        <translation>Die Datei konnte nicht als {name} gespeichert werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>The file is named {extension} but holds {what}; it was read as that.</source>
        <translation>Der Name der Datei endet auf {extension}, ihr Inhalt aber ist {what}; so wurde sie gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>The mail “{name}” has no text, only attachments: {attached}.</source>
        <translation>Die Mail „{name}“ hat keinen Text, nur Anhänge: {attached}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/mail.py"/>
        <source>The mail “{name}” has no text.</source>
        <translation>Die Mail „{name}“ hat keinen Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>The name behind this codename is not yours to see.</source>
        <translation>Den Namen hinter diesem Decknamen dürfen Sie nicht sehen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/dossiers.py"/>
        <source>The name has {length} characters.</source>
        <translation>Der Name hat {length} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>The new text is another article altogether.</source>
        <translation>Der neue Text ist ein ganz anderer Artikel.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>The new text is empty.</source>
        <translation>Der neue Text ist leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>The new text is the one that is here already.</source>
        <translation>Der neue Text ist der, der schon hier ist.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/review.py"/>
        <source>The new words are the old ones.</source>
        <translation>Der neue Wortlaut ist der alte.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>The note does not say who was contacted.</source>
        <translation>Die Notiz sagt nicht, wer gefragt wurde.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/dialogs/asking.py"/>
        <source>The original could not be saved as {name}: {cause}.</source>
        <translation>Das Original konnte nicht als {name} gespeichert werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>The party has no name.</source>
        <translation>Der Akteur hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/span.py"/>
        <source>The passage {start} to {end} does not lie in a text of {length} characters.</source>
        <translation>Die Textstelle {start} bis {end} liegt nicht in einem Text von {length} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The proxy on the way to “{address}” does not answer.</source>
        <translation>Der Proxy auf dem Weg zu „{address}“ antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The secure connection to “{address}” failed; the server may not be who it says.</source>
        <translation>Die sichere Verbindung zu „{address}“ ist gescheitert; der Server ist vielleicht nicht, wer er zu sein vorgibt.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/coverage.py"/>
        <source>The sentence was not dismissed.</source>
        <translation>Der Satz war nicht abgehakt.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The server of “{address}” does not answer.</source>
        <translation>Der Server von „{address}“ antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The server of “{address}” is in trouble (status {status}).</source>
        <translation>Der Server von „{address}“ ist gestört (Status {status}).</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The server of “{address}” refuses the connection, or there is no network.</source>
        <translation>Der Server von „{address}“ lehnt die Verbindung ab, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>The server of “{address}” stopped answering.</source>
        <translation>Der Server von „{address}“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/importing/form.py"/>
        <location filename="../../workbench/services/imports.py"/>
        <location filename="../../workbench/services/sources.py"/>
        <source>The source has no title.</source>
        <translation>Die Quelle hat keinen Titel.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>The statement names no party.</source>
        <translation>Die Stellungnahme nennt keinen Akteur.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>The text of the passage was updated meanwhile.</source>
        <translation>Der Text der Textstelle wurde inzwischen aktualisiert.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/searches.py"/>
        <source>The text was updated meanwhile.</source>
        <translation>Der Text wurde inzwischen aktualisiert.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/integrity.py"/>
        <source>The workbench makes no copies of a database on a server.</source>
        <translation>Von einer Datenbank auf einem Server legt das Programm keine Kopien an.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/changes.py"/>
        <source>The {subject} was changed in another window meanwhile.</source>
        <translation>In einem anderen Fenster wurde inzwischen geändert: {subject}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>There are not two parties to merge.</source>
        <translation>Es gibt nicht zwei Akteure zum Zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/dossiers.py"/>
        <source>There is a dossier “{name}” already.</source>
        <translation>Ein Dossier „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/queries/claims.py"/>
        <source>There is no claim {id}.</source>
        <translation>Es gibt keine Behauptung {id}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <location filename="../../workbench/services/listing.py"/>
        <location filename="../../workbench/store/queries/reviews.py"/>
        <source>There is no claim {key} any more.</source>
        <translation>Behauptung {key} gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/faults.py"/>
        <source>There is no database {name} on the server.</source>
        <translation>Auf dem Server gibt es keine Datenbank {name}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>There is no database {name}.</source>
        <translation>Es gibt keine Datenbank {name}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>There is no page at “{address}” (status {status}).</source>
        <translation>Unter „{address}“ gibt es keine Seite (Status {status}).</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>There is no server by the name in “{address}”, or no network.</source>
        <translation>Einen Server mit dem Namen in „{address}“ gibt es nicht, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/creating.py"/>
        <location filename="../../workbench/store/queries/sources.py"/>
        <source>There is no source {id}.</source>
        <translation>Es gibt keine Quelle {id}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/founding.py"/>
        <location filename="../../workbench/store/queries/sources.py"/>
        <source>There is no such dossier any more.</source>
        <translation>Dieses Dossier gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/queries/evidence.py"/>
        <source>There is no such evidence any more.</source>
        <translation>Diesen Beleg gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>There is no such party any more.</source>
        <translation>Diesen Akteur gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pasted.py"/>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/changes.py"/>
        <source>There is no {subject} {key} any more.</source>
        <translation>Es gibt nicht mehr: {subject} {key}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>This codename is not yours to change.</source>
        <translation>Diesen Decknamen dürfen Sie nicht ändern.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>This installation cannot reach a database server.</source>
        <translation>Diese Installation kann keinen Datenbankserver erreichen.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/event.py"/>
        <source>This is not a hash of the history: {count} characters, not 64 of 0–9 and a–f.</source>
        <translation>Das ist kein Hash des Verlaufs: {count} Zeichen statt 64 Zeichen aus 0–9 und a–f.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Transcribe it and import the transcript.</source>
        <translation>Schreiben Sie sie ab, und importieren Sie die Abschrift.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/web.py"/>
        <source>Try again later, or save the page in a browser and import the file.</source>
        <translation>Versuchen Sie es später, oder speichern Sie die Seite im Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Type its words out, or have them recognised (OCR), and import the text.</source>
        <translation>Schreiben Sie die Wörter ab, oder lassen Sie sie erkennen (OCR), und importieren Sie den Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>Unpack it and import what is in it.</source>
        <translation>Entpacken Sie es, und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/commands.py"/>
        <source>What was saved before is safe. Please send the report.</source>
        <translation>Was gespeichert war, ist sicher. Bitte schicken Sie den Bericht.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>What “{address}” sent is damaged.</source>
        <translation>Was „{address}“ geschickt hat, ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/dating.py"/>
        <source>Write it as 2011-09-06, or 2011-09-06 14:30 -04:00.</source>
        <translation>Schreiben Sie es als 2011-09-06 oder 2011-09-06 14:30 -04:00.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>Write it whole, beginning with https:// or http://. Files are imported with Open.</source>
        <translation>Schreiben Sie sie ganz aus, mit https:// oder http:// am Anfang. Dateien importiert „Dateien importieren“.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/review.py"/>
        <source>Write something, or leave it.</source>
        <translation>Schreiben Sie etwas, oder lassen Sie es.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>Write the reason (N), then mark it; the rule stands in the preferences.</source>
        <translation>Schreiben Sie die Begründung (N), dann bewerten Sie; die Regel steht in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/review.py"/>
        <source>Write what should stand there instead.</source>
        <translation>Schreiben Sie, was stattdessen da stehen soll.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/coverage.py"/>
        <source>X dismisses it.</source>
        <translation>X hakt ihn ab.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>a Word document</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>a compressed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>a mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>a program or data file</source>
        <translation>ein Programm oder eine Datendatei</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>a web page</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>an OpenDocument file</source>
        <translation>ein OpenDocument</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>dismissal</source>
        <translation>abgehakter Satz</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>party</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/formats.py"/>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>request</source>
        <translation>Änderungswunsch</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>stance</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>support</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/listing.py"/>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <source>{count} control characters, which cannot be shown, were left out.</source>
        <translation>{count} Steuerzeichen, die sich nicht anzeigen lassen, wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word_body.py"/>
        <source>{count} passages of hidden text were left out.</source>
        <translation>{count} Stellen mit verborgenem Text wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/word_body.py"/>
        <source>{count} tracked changes were read as if accepted.</source>
        <translation>{count} nachverfolgte Änderungen wurden gelesen, als wären sie angenommen.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/claims.py"/>
        <source>{kind} is no kind of claim.</source>
        <translation>{kind} ist keine Art von Behauptung.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>{name} cannot be read: {cause}.</source>
        <translation>{name} kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/signing.py"/>
        <source>{name} checked this claim.</source>
        <translation>{name} hat diese Behauptung geprüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <source>{name} could not be brought up to date ({kind}). It was left as it was.</source>
        <translation>{name} konnte nicht auf den neuen Stand gebracht werden ({kind}). Es blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>{name} could not be copied: {cause}.</source>
        <translation>{name} konnte nicht kopiert werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>{name} could not be restored: {cause}.</source>
        <translation>{name} konnte nicht wiederhergestellt werden: {cause}.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>{name} has {size} bytes; at most {most} are kept.</source>
        <translation>{name} hat {size} Bytes; höchstens {most} werden aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <source>{name} is a database of another program.</source>
        <translation>{name} ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <location filename="../../workbench/store/opening.py"/>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/evidence.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>{name} is no database to open.</source>
        <translation>{name} ist keine Datenbank, die sich öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/opening.py"/>
        <source>{name} is not a database.</source>
        <translation>{name} ist keine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>{name} is not a whole database.</source>
        <translation>{name} ist keine vollständige Datenbank.</translation>
    </message>
    <message>
        <location filename="../../workbench/store/migrating.py"/>
        <source>{name} was made by a newer version of the workbench (schema {revision}).</source>
        <translation>{name} stammt von einer neueren Version des Programms (Schema {revision}).</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/party.py"/>
        <source>{party} does not go by “{name}”.</source>
        <translation>{party} hat den Namen „{name}“ nicht.</translation>
    </message>
    <message>
        <location filename="../../workbench/services/ledger.py"/>
        <source>{party} goes by the name “{name}” already.</source>
        <translation>{party} hat den Namen „{name}“ schon.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” is larger than {limit} MB, or has no end.</source>
        <translation>„{address}“ ist größer als {limit} MB oder hat kein Ende.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” is no text but {kind}.</source>
        <translation>„{address}“ ist kein Text, sondern {kind}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <location filename="../../workbench/services/evidence.py"/>
        <source>“{address}” is not a web address.</source>
        <translation>„{address}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” is not shown to this program (status {status}).</source>
        <translation>„{address}“ wird diesem Programm nicht gezeigt (Status {status}).</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” is packed in a way that is not read here.</source>
        <translation>„{address}“ ist auf eine Art gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” leads in a circle: {count} redirects and no page.</source>
        <translation>„{address}“ führt im Kreis: {count} Weiterleitungen und keine Seite.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/download.py"/>
        <source>“{address}” redirects to “{target}”, which is not on the web; it was not followed.</source>
        <translation>„{address}“ leitet weiter zu „{target}“, das nicht im Web liegt; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/web.py"/>
        <source>“{address}” was not finished after {seconds} seconds.</source>
        <translation>„{address}“ war nach {seconds} Sekunden nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>„{name}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>“{name}” did not fit into memory.</source>
        <translation>„{name}“ passte nicht in den Speicher.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>“{name}” has no pages.</source>
        <translation>„{name}“ hat keine Seiten.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/markup.py"/>
        <source>“{name}” has no readable text.</source>
        <translation>„{name}“ hat keinen lesbaren Text.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>“{name}” has no text, only pictures of its {pages} pages.</source>
        <translation>„{name}“ hat keinen Text, nur Bilder der {pages} Seiten.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <location filename="../../workbench/reading/word.py"/>
        <source>“{name}” has no words in it.</source>
        <translation>„{name}“ enthält keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>“{name}” has {pages} pages; at most {limit} are read.</source>
        <translation>„{name}“ hat {pages} Seiten; höchstens {limit} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/markup.py"/>
        <source>“{name}” has {size} MB of markup; at most {limit} MB are read.</source>
        <translation>„{name}“ hat {size} MB Auszeichnungen; höchstens {limit} MB werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” has {size} MB; at most {limit} MB are read.</source>
        <translation>„{name}“ hat {size} MB; höchstens {limit} MB werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>“{name}” has {size} MB; of {form} at most {limit} MB are read.</source>
        <translation>„{name}“ hat {size} MB; vom Format {form} werden höchstens {limit} MB gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is a ZIP archive, which is not read.</source>
        <translation>„{name}“ ist ein ZIP-Archiv; solche werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” is a device, no file.</source>
        <translation>„{name}“ ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is a document of an older Office, which is not read.</source>
        <translation>„{name}“ ist ein Dokument eines älteren Office; solche werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/pdf.py"/>
        <source>“{name}” is damaged, or no PDF.</source>
        <translation>„{name}“ ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <source>“{name}” is damaged, or no Word document.</source>
        <translation>„{name}“ ist beschädigt oder kein Word-Dokument.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is damaged: it does not begin as {form} does.</source>
        <translation>„{name}“ ist beschädigt: Es beginnt nicht wie das Format {form}.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <location filename="../../workbench/reading/pdf.py"/>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is encrypted.</source>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/markup.py"/>
        <location filename="../../workbench/reading/recognition.py"/>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/plain.py"/>
        <source>“{name}” is not a text: its bytes are those of a program, an image or other data.</source>
        <translation>„{name}“ ist kein Text: Die Bytes sind die eines Programms, eines Bildes oder anderer Daten.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” is not there.</source>
        <translation>„{name}“ ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/sniffing.py"/>
        <source>“{name}” is {what}, which is not read.</source>
        <translation>„{name}“ ist {what}; das wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/files.py"/>
        <source>“{name}” may not be read by you.</source>
        <translation>„{name}“ dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../workbench/reading/package.py"/>
        <source>“{name}” would unpack to {size} MB in {entries} parts, far more than a text needs.</source>
        <translation>„{name}“ ergäbe entpackt {size} MB in {entries} Teilen, weit mehr, als ein Text braucht.</translation>
    </message>
    <message>
        <location filename="../../workbench/domain/dating.py"/>
        <source>“{text}” is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/hand.py"/>
        <source>claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/hand.py"/>
        <source>claims {numbers}</source>
        <translation>Behauptungen {numbers}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>origin: {origin}</source>
        <translation>Ursprung: {origin}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>refutes</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>secondary</source>
        <translation>sekundär</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>serves {count} claims</source>
        <translation>dient {count} Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/words.py"/>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/hand.py"/>
        <source>{count} claims</source>
        <translation>{count} Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/claims/hand.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Bears on it</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>In the new text</source>
        <translation>Im neuen Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Named</source>
        <translation>Namentlich</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Needs a recheck</source>
        <translation>Erneut zu prüfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Party</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Pinpoint</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Precision of the date</source>
        <translation>Genauigkeit des Datums</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Read in</source>
        <translation>Gelesen in</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Signed off by</source>
        <translation>Abgenommen von</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Stance</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>accepted the suggestion</source>
        <translation>hat den Vorschlag angenommen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>added evidence</source>
        <translation>hat einen Beleg hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>archived the dossier</source>
        <translation>hat das Dossier archiviert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>asked for a change</source>
        <translation>hat eine Änderung erbeten</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>assigned it</source>
        <translation>hat sie zugewiesen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>began to look for claims</source>
        <translation>hat begonnen, nach Behauptungen zu suchen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>commented</source>
        <translation>hat kommentiert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>corrected how the evidence bears on the claim</source>
        <translation>hat die Haltung des Belegs berichtigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>corrected the evidence</source>
        <translation>hat den Beleg berichtigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>corrected the source</source>
        <translation>hat die Quelle berichtigt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>decided on the change</source>
        <translation>hat über die Änderung entschieden</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted the comment</source>
        <translation>hat den Kommentar gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted the dossier</source>
        <translation>hat das Dossier gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted the evidence</source>
        <translation>hat den Beleg gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted the source</source>
        <translation>hat die Quelle gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted the stance</source>
        <translation>hat die Stellungnahme gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>deleted this claim</source>
        <translation>hat die Behauptung gelöscht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>dismissed the suggestion</source>
        <translation>hat den Vorschlag verworfen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>edited it</source>
        <translation>hat sie bearbeitet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>edited the party</source>
        <translation>hat den Akteur bearbeitet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>edited the stance</source>
        <translation>hat die Stellungnahme bearbeitet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>entered a confidential party</source>
        <translation>hat einen vertraulichen Akteur erfasst</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>entered a stance</source>
        <translation>hat eine Stellungnahme erfasst</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>entered the party</source>
        <translation>hat den Akteur erfasst</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>flagged it</source>
        <translation>hat sie gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>gave a verdict</source>
        <translation>hat sie bewertet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>had the suggestion withdrawn</source>
        <translation>ließ den Vorschlag zurückziehen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>had this suggested</source>
        <translation>ließ sie vorschlagen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>imported the source</source>
        <translation>hat die Quelle importiert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>looked for claims</source>
        <translation>hat nach Behauptungen gesucht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>made the dossier</source>
        <translation>hat das Dossier angelegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>made this claim</source>
        <translation>hat die Behauptung angelegt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>merged parties</source>
        <translation>hat Akteure zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>moved the mark</source>
        <translation>hat die Markierung verschoben</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>opened the sentence again</source>
        <translation>hat den Satz wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>put evidence under the claim</source>
        <translation>hat einen Beleg zur Behauptung gestellt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>removed the party</source>
        <translation>hat den Akteur entfernt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>renamed the dossier</source>
        <translation>hat das Dossier umbenannt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>reopened it</source>
        <translation>hat sie wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>said that there is nothing to check</source>
        <translation>hat festgehalten, dass nichts zu prüfen ist</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>several places</source>
        <translation>mehrere Stellen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>signed it off</source>
        <translation>hat sie abgenommen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>split the party</source>
        <translation>hat den Akteur aufgeteilt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>took a change back</source>
        <translation>hat eine Änderung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>took the dossier out of the archive</source>
        <translation>hat das Dossier aus dem Archiv geholt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>took the evidence from the claim</source>
        <translation>hat den Beleg von der Behauptung genommen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>updated the text</source>
        <translation>hat den Text aktualisiert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/eventwords.py"/>
        <source>withdrew the change request</source>
        <translation>hat den Änderungswunsch zurückgezogen</translation>
    </message>
</context>
<context>
    <name>media types</name>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/mediatype.py"/>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <location filename="../../workbench/gui/finders.py"/>
        <source>archived dossier</source>
        <translation>archiviertes Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finders.py"/>
        <source>claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finders.py"/>
        <source>dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/finders.py"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <location filename="../../workbench/finding/__init__.py"/>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Comparing the texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <location filename="../../workbench/store/copies.py"/>
        <source>Copying the database</source>
        <translation>Datenbank wird kopiert</translation>
    </message>
    <message>
        <location filename="../../workbench/finding/__init__.py"/>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../workbench/finding/__init__.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Finding the claims in the new text</source>
        <translation>Behauptungen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../workbench/services/versions.py"/>
        <source>Saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../workbench/finding/__init__.py"/>
        <location filename="../../workbench/services/sentences.py"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../workbench/finding/__init__.py"/>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="../../workbench/services/searches.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>quotations</name>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>At most {count} quotations of a claim are compared.</source>
        <translation>Von einer Behauptung werden höchstens {count} Zitate verglichen.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>Not in the source, neither verbatim nor in like words:</source>
        <translation>Nicht in der Quelle, weder wörtlich noch in ähnlichem Wortlaut:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>Not verbatim; the nearest words {place}:</source>
        <translation>Nicht wörtlich; der nächste Wortlaut {place}:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>Struck through: only in the source. Underlined: only in the quotation.</source>
        <translation>Durchgestrichen: nur in der Quelle. Unterstrichen: nur im Zitat.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>There the source goes on: “{words} …”</source>
        <translation>Dort fährt die Quelle fort: „{words} …“</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>Verbatim but for {what}, {place}:</source>
        <translation>Wörtlich bis auf {what}, {place}:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>Verbatim {place}:</source>
        <translation>Wörtlich {place}:</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>[only in the quotation: {words}]</source>
        <translation>[nur im Zitat: {words}]</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>[only in the source: {words}]</source>
        <translation>[nur in der Quelle: {words}]</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>blanks or line breaks</source>
        <translation>Leerzeichen oder Zeilenumbrüche</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>elsewhere in the source</source>
        <translation>an anderer Stelle der Quelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>in the source, only partly within this passage</source>
        <translation>in der Quelle, nur zum Teil in dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>in this passage</source>
        <translation>in dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>the comma before the closing mark</source>
        <translation>das Komma vor dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>the form of quotation marks or apostrophes</source>
        <translation>die Form von Anführungszeichen oder Apostrophen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/evidence/quotations.py"/>
        <source>the full stop before the closing mark</source>
        <translation>den Punkt vor dem schließenden Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>(delete)</source>
        <translation>(streichen)</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>ask the author</source>
        <translation>Autor fragen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>asked by {name}</source>
        <translation>erbeten von {name}</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>asserts it</source>
        <translation>behauptet es</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>confirms it</source>
        <translation>bestätigt es</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>declines to comment</source>
        <translation>äußert sich nicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>denies it</source>
        <translation>dementiert es</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>did not reply</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>retracts it</source>
        <translation>nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>sensitive</source>
        <translation>heikel</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>stet</source>
        <translation>stet</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>was asked</source>
        <translation>wurde gefragt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/review/words.py"/>
        <source>{number}. {old} → {new}</source>
        <translation>{number}. {old} → {new}</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <location filename="../../workbench/gui/sidebar/sources.py"/>
        <source>{checked} of {all} checked</source>
        <translation>{checked} von {all} geprüft</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <location filename="../../workbench/gui/newer.py"/>
        <source>Asking for a newer version</source>
        <translation>Nach einer neueren Version wird gefragt</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/newer.py"/>
        <source>Read about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/newer.py"/>
        <source>Version {version} of the workbench is out.</source>
        <translation>Version {version} der Fact-Checking Workbench ist erschienen.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>Version {number}: {told}.</source>
        <translation>Version {number}: {told}.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>no claims</source>
        <translation>keine Behauptungen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>{count} as they were</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>{count} back to unverified.</source>
        <translation>{count} wieder ungeprüft.</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>{count} gone</source>
        <translation>{count} weggefallen</translation>
    </message>
    <message>
        <location filename="../../workbench/gui/versions/outcome.py"/>
        <source>{count} to be placed</source>
        <translation>{count} zu setzen</translation>
    </message>
</context>
</TS>
