# Words in German, with “Sie” only where a text would be stiff without it: transcript: Mitschrift; question: Frage; answer: Antwort;
# statement: Statement; follow-up: Nachfrage; speaker, participant: Person; turn: Wortbeitrag; outlet: Redaktion; match: Treffer; hit of a
# search: Ergebnis; term: Begriff; phrase: Wortfolge; library: Bibliothek; event: Veranstaltung; find, search: suchen, Suche; passage,
# place to check: Stelle; version of a text: Fassung; save offline: offline speichern; highlight: Markierung; page: Seite; site: Website;
# publisher: Herausgeber; reload: neu laden; settings: Einstellungen.
# A no-break space stands before …, % and units.

## shared
inferred-kinds = Was Frage und was Antwort ist, wurde automatisch erkannt.
loading = Wird geladen …
stopped = Rostrum läuft nicht mehr.
went-wrong = Auf der Seite ist etwas schiefgegangen.
stopped-hint = Der Text auf der Seite lässt sich noch lesen. Zum Fortfahren bitte neu laden.
reload = Neu laden
read-plain = Als einfache Seite lesen
needs-scripts = Rostrum braucht JavaScript und WebAssembly.
read-without-scripts = Die Mitschriften ohne beides lesen.
file-needs-scripts = Diese Datei braucht JavaScript und WebAssembly.
no-webassembly = Dieser Browser hat kein WebAssembly, oder es ist ausgeschaltet.
too-old = Dieser Browser ist zu alt, um die Datei zu entpacken.
not-loaded = Ein Teil der App konnte nicht geladen werden; vielleicht fehlt die Internetverbindung.
damaged = Ein Teil der App konnte nicht geladen werden; vielleicht ist die Datei beschädigt.
new-transcripts = Neue Mitschriften
undated = Ohne Datum
publisher = Herausgeber
language-name = Deutsch
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = .
decimal-mark = ,
percent = { $number } %
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
months = Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember
date = { $day }. { $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
question-number = Frage { $number }
statement-number = Statement { $number }
question = Frage
follow-up = Nachfrage
link-to = Link zu { $target }
link-to-paragraph = Link zu Absatz { $number } von { $exchange }
covered = { $count ->
    [one] Unvollständig: { $held } von { $count } veröffentlichten Seite.
   *[other] Unvollständig: { $held } von { $count } veröffentlichten Seiten.
}
covered-pages = { $count ->
    [one] Unvollständig: { $held } von { $all } veröffentlichten Seiten (Seite { $pages }).
   *[other] Unvollständig: { $held } von { $all } veröffentlichten Seiten (Seiten { $pages }).
}
exchanges = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
transcripts = { $count ->
    [one] { $count } Mitschrift
   *[other] { $count } Mitschriften
}
minutes = { $count } Min.

## app
app-skip-to-text = Zum Text springen
app-skip-to-find = Zur Suche springen
app-help = Tastenkürzel und Hilfe
app-page-not-found = Seite nicht gefunden
app-go-to-library = Zur Bibliothek
app-unreachable = Die Website ist nicht erreichbar. Bitte die Verbindung prüfen.
app-no-such-file = Diese Datei gibt es auf der Website nicht (Status 404).
app-other-version = Die Datei ist nicht die Fassung aus der Liste der Bibliothek. Vielleicht wird die Website gerade aktualisiert; bitte später noch einmal versuchen.
app-storage-denied = Dieser Browser lässt die Website nichts speichern, auch nicht die Leseposition. Alles andere funktioniert.
app-storage-full = Dieser Browser hat keinen Platz mehr für die Website. Leseposition und Geöffnetes bleiben vielleicht nicht erhalten. Alles andere funktioniert.
app-storage-failed = Dieser Browser konnte etwas nicht speichern. Alles andere funktioniert.
app-publisher-links = Herausgeber
app-progress = Geladen
app-try-again = Erneut versuchen
app-reload = Neu laden
app-leads-nowhere = Die Adresse endet auf { $address } und führt nirgendwohin. Vielleicht ist sie unvollständig oder enthält einen Tippfehler.
app-connection-broke = Die Verbindung ist nach { $size } abgebrochen.
app-status = Die Website antwortet mit einem Fehler (Status { $status }).
app-loading = { $what } wird geladen …
app-size-of = { $size } von { $all }
app-stalled = { $count ->
    [one] Seit { $count } Sekunde kommen keine Daten. Vielleicht hängt die Verbindung.
   *[other] Seit { $count } Sekunden kommen keine Daten. Vielleicht hängt die Verbindung.
}
# The part may be singular or plural (“Leseeinstellungen”), so it is not the subject.
app-not-loaded = Laden von „{ $part }“ fehlgeschlagen.

## aloud
aloud-read-aloud = Vorlesen
aloud-loading = Wird geladen …
aloud-play = Abspielen
aloud-pause = Pause
aloud-next = Nächster Absatz
aloud-previous = Vorheriger Absatz
aloud-speed = Tempo
aloud-stop = Schließen
aloud-failed = Der Browser konnte das nicht vorlesen.
aloud-no-voice = Dieses Gerät hat keine Stimme für diese Sprache ({ $language }). In den Einstellungen des Geräts lässt sich eine hinzufügen.

## reader
reader-back = ‹ Bibliothek
# Stands at the start of app-loading: “Mitschrift wird geladen …”.
reader-the-transcript = Mitschrift
reader-cannot-show = Diese Mitschrift lässt sich nicht anzeigen
reader-not-saved = Diese Mitschrift ist nicht auf diesem Gerät gespeichert.
reader-whole-transcript = Die ganze Mitschrift
reader-contents = Inhalt
reader-found = Treffer
reader-about = Über diese Mitschrift
reader-choose-participant = Einen Namen auswählen, um alles zu sehen, was diese Person sagt.
reader-licence = Lizenz:
reader-source = Quelle:
reader-outlet = Redaktion
reader-pages-above = Seiten, oben
reader-pages-below = Seiten, unten
reader-first-page = Erste Seite
reader-previous-page = Vorherige Seite
reader-next-page = Nächste Seite
reader-last-page = Letzte Seite
reader-page = Seite
reader-per-page = Fragen pro Seite
reader-all = alle
reader-link-copied = Link kopiert.
reader-copy-from-address-bar = Bitte den Link aus der Adressleiste kopieren.
reader-dismiss = Ausblenden
reader-changed = Diese Mitschrift wurde nach dem Speichern aktualisiert.
reader-show-new-version = Neue Fassung anzeigen
reader-new-version-failed = Die neue Fassung konnte nicht geladen werden.
reader-no-such-transcript = Die Mitschrift { $id } gibt es nicht.
reader-others-in-library = Andere Mitschriften stehen in { $link }.
# In the dative, after “in”.
reader-the-library-link = der Bibliothek
reader-page-of = Seite { $page } von { $pages }
reader-window-title = { $title }, Seite { $page } von { $pages }
reader-not-here = Diese Stelle gibt es in dieser Mitschrift nicht. Angezeigt wird die nächstgelegene: { $nearest }.
reader-times = { $count ->
    [one] { $count } Wortbeitrag
   *[other] { $count } Wortbeiträge
}
# Without “am”, because the date may be only a month or a year.
reader-retrieved = abgerufen: { $date }
reader-continue-at = Weiterlesen bei { $exchange }
reader-printed-on = Gedruckt am { $date }

## find
find-find = Suchen
find-placeholder = Wörter oder „eine Wortfolge“
find-loading = Suche wird geladen …
find-previous = Vorheriger Treffer
find-previous-keys = Vorheriger Treffer (Umschalt+Eingabe)
find-next = Nächster Treffer
find-next-keys = Nächster Treffer (Eingabe)
find-list = Liste
find-options = Optionen
find-clear = Leeren
find-terms = Begriffe
find-as-phrase = Diese Wörter als Wortfolge suchen
find-toggle-term = Diesen Begriff ein- oder ausblenden
find-matching = Genauigkeit
find-match-case = Groß- und Kleinschreibung beachten
# Umlauts count as accents: “Munchen” finds “München” unless this is on.
find-match-accents = Akzente und Umlaute beachten
find-whole-words = Nur ganze Wörter
find-show = Anzeigen:
find-all-questions = Alle Fragen
find-with-any = Nur Fragen mit Treffern
find-with-all = Nur Fragen mit allen Begriffen
find-show-all = Alle anzeigen
find-match-list = Trefferliste
find-matches = Treffer
find-sort = Sortieren:
find-in-order = wie im Text
find-by-speaker = nach Person
find-by-word-before = nach Wort davor
find-by-word-after = nach Wort danach
find-close = Schließen
find-by-speaker-chart = Treffer nach Person
find-unnamed-speaker = Person ohne Namen
find-go-to-first = Zum ersten Treffer
find-across-transcript-chart = Treffer im Verlauf der Mitschrift
find-sign-word = Wort
find-sign-word-finds = diese Buchstaben, auch mitten im Wort
find-sign-phrase = "eine Wortfolge"
find-sign-phrase-finds = diese Wörter in dieser Reihenfolge
find-sign-start = Anfang*
find-sign-start-finds = Wörter, die mit „Anfang“ beginnen
find-sign-without = -Wort
find-sign-without-finds = ohne Fragen mit diesem Wort
find-sign-or = dies OR das
find-sign-or-finds = eines von beiden
find-sign-near = dies NEAR/5 das
find-sign-near-finds = im Abstand von höchstens fünf Wörtern
find-sign-asked = q:Wort  a:Wort
find-sign-asked-finds = nur in Fragen, nur in Antworten
find-sign-speaker = speaker:Name
find-sign-speaker-finds = nur, was diese Person sagt
find-sign-outlet = outlet:Name
find-sign-outlet-finds = nur Fragen dieser Redaktion
find-count = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
find-with-note = { $matches } ({ $note })
find-at = { $number } von { $all }
find-at-start = { $number } von { $all } (wieder am Anfang)
find-at-end = { $number } von { $all } (weiter vom Ende aus)
find-not-found = Keine Treffer
find-not-found-but-hidden = Keine Treffer (einige Begriffe ausgeblendet)
find-all-hidden = Alle Begriffe ausgeblendet
find-none-shown = keiner angezeigt
find-some-shown = { $count ->
    [one] { $count } angezeigt
   *[other] { $count } angezeigt
}
find-none-here = keiner auf dieser Seite
find-one-here = auf dieser Seite
find-all-here = alle auf dieser Seite
find-some-here = { $count ->
    [one] { $count } auf dieser Seite
   *[other] { $count } auf dieser Seite
}
find-problem-or = OR braucht auf beiden Seiten ein Wort oder eine Wortfolge. Um das Wort „OR“ zu finden, es in Anführungszeichen setzen.
find-problem-near = NEAR/ braucht auf beiden Seiten ein Wort oder eine Wortfolge.
find-problem-distance = NEAR/ braucht eine Anzahl Wörter von 1 bis 9999, wie in NEAR/5.
find-problem-dash = Das Zeichen - braucht direkt danach ein Wort oder eine Wortfolge, wie in -Haushalt. Um einen Strich zu finden, ihn in Anführungszeichen setzen.
find-problem-star = Das Zeichen * braucht direkt davor den Anfang eines Wortes, wie in Haush*. Um ein Sternchen zu finden, es in Anführungszeichen setzen.
find-problem-no-word = { $sign } braucht direkt danach ein Wort, wie in { $sign }Haushalt. Um den Text „{ $sign }“ zu finden, ihn in Anführungszeichen setzen.
find-problem-no-name = { $sign } braucht direkt danach einen Namen, wie in { $sign }Schmidt. Um den Text „{ $sign }“ zu finden, ihn in Anführungszeichen setzen.
find-problem-no-language = { $sign } braucht direkt danach eine Sprache, wie in { $sign }fr. Um den Text „{ $sign }“ zu finden, ihn in Anführungszeichen setzen.
find-problem-no-date = { $sign } braucht direkt danach ein Jahr, einen Monat oder einen Tag, wie in { $sign }2022 oder { $sign }2022-10-14.
find-problem-only-signs = Die Suche nach ganzen Wörtern findet keine einzelnen Zeichen.
find-problem-star-after-name = Ein Name braucht kein *, denn schon ein Teil des Namens genügt.
find-problem-invisible = Hier gibt es nichts zu suchen, denn Akzente allein und unsichtbare Zeichen zählen nicht.
find-problem-too-many = { $count ->
    [one] Eine Suche hat höchstens { $count } Wort oder Wortfolge, der Rest entfällt.
   *[other] Eine Suche hat höchstens { $count } Wörter und Wortfolgen, der Rest entfällt.
}
find-showing = { $count ->
    [one] Angezeigt: { $shown } von { $count } Frage.
   *[other] Angezeigt: { $shown } von { $count } Fragen.
}
find-more-without-every-term = { $count ->
    [one] { $count } weiterer in Fragen, in denen ein Begriff fehlt
   *[other] { $count } weitere in Fragen, in denen ein Begriff fehlt
}
find-more-left-out = { $count ->
    [one] { $count } weiterer in ausgeschlossenen Fragen
   *[other] { $count } weitere in ausgeschlossenen Fragen
}
find-heading = Überschrift
find-row-page = Seite { $page }
find-one-question = Frage { $first }
find-questions = Fragen { $first } bis { $last }
find-no-matches-here = keine Treffer

## library
# Stands at the start of app-loading: “Bibliothek wird geladen …”.
library-the-library = Bibliothek
library-cannot-show = Die Bibliothek lässt sich nicht anzeigen
library-links-still-work = Links zu Mitschriften funktionieren weiterhin.
library-search = Titel, Personen, Orte suchen
library-loading-search = Suche wird geladen …
library-search-part = Suche
library-sort-by = Sortierung
library-newest-first = Neueste zuerst
library-title = Titel
library-empty = Die Bibliothek ist leer.
library-did-you-mean = Meinten Sie:
library-no-match = Keine Treffer in Titeln, Datumsangaben, Orten oder Namen.
library-some = { $count ->
    [one] { $shown } von { $count } Mitschrift
   *[other] { $shown } von { $count } Mitschriften
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = Der Herausgeber fügt Mitschriften mit dem Befehl { $command } hinzu.

## search
search-title = Alle Mitschriften durchsuchen
search-search-what-was-said = In den Texten suchen
search-loading = Suche wird geladen …
search-search-part = Suche
search-searching = Suche läuft …
search-sort-by = Sortierung
search-newest-first = Neueste zuerst
search-oldest-first = Älteste zuerst
search-best-first = Beste Treffer zuerst
search-more = Mehr anzeigen
search-results = Ergebnisse
search-terms = Wie oft jeder Begriff vorkommt
search-try-again = Erneut versuchen
search-asked-by = Frage:
search-answered-by = Antwort:
search-said-by = Statement:
search-unnamed-speaker = Person ohne Namen
search-hint = Wörter eingeben oder eine Wortfolge in Anführungszeichen. Die Suche bleibt in diesem Browser; die Website erfährt nichts davon.
search-narrow = Eingrenzen
search-by-year = Jahr
search-by-event = Veranstaltung
search-by-language = Sprache
search-by-speaker = Person
search-by-outlet = Redaktion
search-by-part = Gesagt in
search-in-questions = Fragen
search-in-answers = Antworten
search-from-year = Von Jahr
search-to-year = bis Jahr
search-in-the-library = In der Bibliothek:
search-keep-search = Diese Suche speichern
search-forget-search = Diese Suche entfernen
search-saved-searches = Gespeicherte Suchen
search-forget = Entfernen
search-download-results = Diese Ergebnisse herunterladen:
search-as-table = Tabelle (CSV)
search-as-citations = Zitate (Markdown)
search-how-to = So funktioniert die Suche
search-sign-event = event:Name
search-sign-event-finds = nur Mitschriften dieser Veranstaltung
search-sign-lang = lang:fr
search-sign-lang-finds = nur Mitschriften in dieser Sprache
search-sign-date = date:2022-10
search-sign-date-finds = nur aus diesem Jahr oder Monat oder von diesem Tag
search-sign-time = date:2021..2023
search-sign-time-finds = nur aus diesem Zeitraum
search-sign-before = before:2022  after:2021
search-sign-before-finds = nur aus der Zeit davor, nur aus der Zeit danach
search-instead-of = Statt „{ $word }“:
search-did-you-mean = Meinten Sie „{ $word }“?
search-new = { $count ->
    [one] { $count } neu seit dem letzten Besuch
   *[other] { $count } neu seit dem letzten Besuch
}
search-collecting = Ergebnisse werden gesammelt: { $done } von { $all } …
search-first-only = { $count ->
    [one] Die Datei enthält nur { $count } Ergebnis.
   *[other] Die Datei enthält nur die ersten { $count } Ergebnisse.
}
search-nothing = Keine Treffer.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] in { $count } Mitschrift
   *[other] in { $count } Mitschriften
}
search-reading = Mitschriften werden gelesen: { $done } von { $all } …
search-searched = { $count ->
    [one] Durchsucht: { $searched } von { $count } Mitschrift. Für den Rest ist eine Verbindung nötig.
   *[other] Durchsucht: { $searched } von { $count } Mitschriften. Für den Rest ist eine Verbindung nötig.
}
search-failed = Die Suche ist fehlgeschlagen. { $reason }
search-damaged = { $path } ist beschädigt oder veraltet. Wenn das noch einmal vorkommt, bitte dem Herausgeber melden.

## own
own-own-files = Eigene Dateien
own-open-hint = Word, Untertitel, Webseite, Tabelle oder Text. Die Datei bleibt auf diesem Gerät.
own-open-a-file = Eigene Datei öffnen
own-stays-here = Eigene Dateien bleiben auf diesem Gerät. Die Website sieht sie nie.
own-cancel = Abbrechen
own-refused = Nicht geöffnet:
own-remove-file = Von diesem Gerät entfernen
own-remove-all = Alle entfernen
own-not-kept = Dieser Browser behält eigene Dateien nicht: Sie sind weg, sobald die Seite geschlossen wird.
own-cannot-read = Der Browser konnte diese Datei nicht lesen.
own-broken = Die Datei ist zu groß für diesen Browser oder beschädigt.
own-speakers = Personen
own-speakers-hint = Namen lassen sich hier korrigieren. Zwei Personen mit demselben Namen werden zu einer.
own-give-turns = Wortbeiträge jemand anderem zuordnen
own-other-speaker = Name dieser Person
own-apply = Namen übernehmen
own-is-name = Das ist ein Name
own-is-text = Das ist Text
own-show-in-text = Im Text anzeigen
own-download-as = Herunterladen als
own-format-docx = Word
own-format-html = Webseite
own-format-epub = Buch (EPUB)
own-format-txt = Text
own-format-md = Markdown
own-format-vtt = Untertitel (WebVTT)
own-format-srt = Untertitel (SubRip)
own-format-csv = Tabelle (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = Nur das Angezeigte ({ $questions })
own-writing = Datei wird erstellt: { $format } …
own-opening = { $name } wird gelesen …
own-opening-of-several = { $name } wird gelesen ({ $number } von { $count }) …
own-too-large = Die Datei ist { $size } groß. Hier lassen sich Dateien bis { $most } öffnen.
own-doubt-encoding = Als { $name } gelesen, weil die Datei ihre Kodierung nicht nennt. Prüfen Sie Umlaute und Anführungszeichen.
own-doubt-entity = Der Verweis { $name } blieb stehen, wie er geschrieben ist.
own-doubt-other-speaker = Hier spricht auch { $name }. Nur eine Person wurde übernommen.
own-doubt-invisible = Ein unsichtbares Zeichen wurde weggelassen ({ $code }).
own-doubt-field = „{ $key }“ war nicht lesbar und wurde weggelassen.
own-doubt-ambiguous = „{ $name }“ könnte für mehrere Personen stehen und wurde getrennt gelassen.
own-doubt-empty-turn = „{ $name }“ sagt hier nichts. Prüfen Sie, ob Wörter fehlen.
own-doubt-nobody = Ab hier ist nicht mehr angegeben, wer spricht.
own-doubt-backward-time = Diese Zeit liegt vor der vorigen und wurde weggelassen.
own-doubt-unused-correction = Eine Korrektur nennt „{ $name }“, aber niemand dieses Namens spricht.
own-doubt-unused-turn = Eine Korrektur gilt Worten, die mit „{ $words }“ beginnen, aber niemand sagt sie.
own-whole-nobody = Bei { $share } % der Wörter ist nicht angegeben, wer spricht.
own-whole-one = { $share } % der Wörter stammen von { $name }, obwohl die Datei auch andere nennt.
own-whole-labels = Zeilen, die wie Namen aussehen und als Text gelesen wurden: { $count }.
own-whole-times = Absätze mit Zeitangaben oder Untertitelnummern im Text: { $count }.
own-whole-once = Personen, die nur einmal sprechen: { $once } von { $all }.
own-whole-heading = „{ $name }“ wurde als Name gelesen, sieht aber wie eine Überschrift aus.
own-cannot-empty = Die Datei ist leer. Prüfen Sie, ob es die richtige ist.
own-cannot-not-text = Das ist keine Textdatei. Speichern Sie sie als Text, Word, Webseite oder Untertitel (WebVTT, SRT).
own-cannot-malformed = Das ist nicht als { $format } lesbar: { $fault }. Exportieren Sie die Datei neu.
own-cannot-excessive = Die Datei ist größer oder tiefer verschachtelt als jede Mitschrift. Prüfen Sie, ob es die richtige ist.
own-cannot-front-matter = Die Felder am Anfang der Datei sind nicht lesbar: { $fault }.
own-cannot-open-front-matter = Die Felder am Anfang der Datei enden nicht. Schließen Sie sie mit einer Zeile aus ---.
own-cannot-nothing-said = Die Datei enthält nichts Gesprochenes. Prüfen Sie, ob die Mitschrift selbst darin steht.
own-cannot-no-labels = Nichts im Text sagt, wer spricht. Schreiben Sie jeden Namen vor die Worte, etwa „Ann Lee:“.
own-unread-pdf = PDF-Dateien sind hier nicht lesbar. Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie als Word. Sind die Seiten Bilder, hilft vorher eine Texterkennung (OCR).
own-unread-old-office = Dateien von Word, Excel oder PowerPoint vor 2007 sind hier nicht lesbar. Speichern Sie die Datei als DOCX.
own-unread-spreadsheet = Tabellendateien sind hier nicht lesbar. Speichern Sie die Datei als CSV.
own-unread-slides = Folien sind hier nicht lesbar. Kopieren Sie ihre Notizen in eine Word-Datei.
own-unread-book = EPUB-Bücher sind hier nicht lesbar. Öffnen Sie die Webseiten, die darin sind.
own-unread-pages = Pages-Dateien sind hier nicht lesbar. Exportieren Sie die Datei als Word.
own-unread-recording = Aufnahmen sind hier nicht lesbar. Lassen Sie die Aufnahme von einem Programm verschriftlichen und öffnen Sie dessen Untertitel.
own-unread-picture = Bilder sind hier nicht lesbar. Nutzen Sie eine Texterkennung (OCR) und öffnen Sie den Text.
own-unread-archive = Archive sind hier nicht lesbar. Entpacken Sie das Archiv und öffnen Sie die Dateien darin.
own-unread-other = Dieses Format ist hier nicht lesbar: { $format }. Exportieren Sie es als Text, Untertitel oder CSV.
own-trust-clear = ohne Unklarheiten gelesen
own-trust-check = { $count ->
    [one] { $count } Stelle prüfen
   *[other] { $count } Stellen prüfen
}
own-trust-doubtful = den ganzen Text prüfen
own-speaker-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
own-reviewed = Eigene Datei { $file }: { $trust }. Format: { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] Zu prüfen: { $count } Stelle
   *[other] Zu prüfen: { $count } Stellen
}
own-looks-like-speaker = „{ $name }“ ist hier vielleicht eine Person, wurde aber als Text gelesen.
own-line = Zeile { $line }:
own-name-of = Name von { $speaker }

## offline
offline-benefit = Gespeicherte Mitschriften sind auch ohne Internet verfügbar.
offline-all-saved = Alle gespeichert
offline-remove-all = Alle Downloads entfernen
offline-save = Offline speichern
offline-remove = Download entfernen
offline-saved = Offline gespeichert
offline-saved-older = Offline gespeichert, ältere Fassung
offline-renew = Neue Fassungen laden
offline-not-saved-offline = Nicht gespeichert, und das Gerät ist offline
offline-not-saved-unreachable = Nicht gespeichert, und die Website ist nicht erreichbar
offline-withdrawn = Gespeichert, aber nicht mehr in der Bibliothek:
offline-preparing = App wird auf diesem Gerät gespeichert …
offline-unavailable = Speichern ist hier nicht möglich (privates Fenster oder keine https-Adresse). Online lesen geht weiterhin.
offline-not-saved-full = Auf diesem Gerät ist kein Platz, um die App zu speichern. Online lesen geht weiterhin.
offline-not-saved-altered = Etwas zwischen diesem Gerät und der Website verändert deren Dateien, daher lassen sie sich nicht speichern. Online lesen geht weiterhin.
offline-not-saved-incomplete = Die App wurde nicht vollständig gespeichert. Bitte neu laden, um es noch einmal zu versuchen.
offline-waits = Ein anderer Tab speichert gerade. Dieser macht weiter, sobald der andere fertig ist.
offline-pause = Pause
offline-continue = Fortsetzen
offline-cancel = Abbrechen
offline-stopped-unreachable = Die Website ist nicht erreichbar. Gespeicherte Mitschriften bleiben erhalten; das Speichern geht weiter, sobald das Gerät wieder online ist.
offline-stopped-refused = Mehrere Mitschriften hintereinander konnten nicht geladen werden, deshalb wurde das Speichern beendet. Gespeicherte Mitschriften bleiben erhalten; bitte später noch einmal versuchen.
offline-stopped-denied = Dieser Browser lässt die Website nichts speichern.
offline-install = Als App installieren …
offline-installed = Als App installiert.
offline-install-benefit = Eine App öffnet sich in einem eigenen Fenster.
offline-how-to-install = Als App installieren: in Chrome und Edge im Menü „Installieren“ wählen; in Safari „Teilen“, dann „Zum Home-Bildschirm“ oder „Zum Dock hinzufügen“; in Firefox auf dem Handy im Menü „Installieren“ oder „Zum Startbildschirm hinzufügen“. Sonst löscht Safari gespeicherte Mitschriften nach sieben Tagen ohne Besuch.
offline-update-waits = Update verfügbar. Die Leseposition bleibt erhalten.
offline-updated-elsewhere = In einem anderen Tab aktualisiert. Hier lässt sich weiterlesen; neu laden geht jederzeit.
offline-gone = Diese Website ist nicht mehr unter dieser Adresse zu finden. Hier lässt sich weiterlesen; nach dem Neuladen erscheint, was jetzt dort ist.
offline-doubtful = Unter dieser Adresse antwortet etwas anderes. Angezeigt wird, was auf diesem Gerät gespeichert ist.
offline-reload = Neu laden
offline-show-what-is-there = Zeigen, was dort ist
offline-update-now = Jetzt aktualisieren
offline-later = Später
offline-saved-are = Auf diesem Gerät gespeichert:
offline-saved-count = Offline gespeichert: { $saved } von { $all }
offline-search-too = Auch offline suchen ({ $size })
offline-search-progress = Offline-Suche wird vorbereitet: { $percent }
offline-search-saved = Die Suche funktioniert offline.
offline-save-all = { $count ->
    [one] { $count } Mitschrift speichern ({ $size })
   *[other] Alle { $count } speichern ({ $size })
}
offline-save-others = { $count ->
    [one] { $count } weitere speichern ({ $size })
   *[other] Die anderen { $count } speichern ({ $size })
}
offline-save-these = { $count ->
    [one] Diese { $count } Mitschrift speichern ({ $size })
   *[other] Diese { $count } speichern ({ $size })
}
offline-older = { $count ->
    [one] { $count } gespeicherte Mitschrift ist älter als die veröffentlichte.
   *[other] { $count } gespeicherte Mitschriften sind älter als die veröffentlichten.
}
offline-space = Diese Website belegt { $used }. Frei: { $free }.
offline-progress = { $done } von { $all } gespeichert, { $size } von { $all-size }
offline-full = Kein Platz mehr. Gespeicherte Mitschriften bleiben erhalten; der Rest braucht { $left }. Bitte etwas entfernen oder weniger speichern.
offline-full-but = Kein Platz mehr. Gespeicherte Mitschriften bleiben erhalten; der Rest braucht { $left }, frei sind { $free }. Bitte etwas entfernen oder weniger speichern.

## settings
settings-single-keys = Tastenkürzel mit nur einer Taste
settings-hints = Ein Klick auf ¶ neben einem Absatz kopiert einen Link zu diesem Absatz. Die Suche bleibt in diesem Browser; die Website erfährt nichts davon.
settings-close = Schließen
settings-reading-settings = Leseeinstellungen
settings-loading-settings = Einstellungen werden geladen …
settings-reset = Zurücksetzen
settings-print = Drucken
settings-print-all = Alles
settings-print-matches = Fragen mit Treffern
settings-print-one = Diese Frage
settings-last-messages = Letzte Meldungen
settings-key-next-page = Nächste Seite
settings-key-previous-page = Vorherige Seite
settings-key-first-page = Erste Seite
settings-key-last-page = Letzte Seite
settings-key-contents = Inhalt
settings-key-find = In dieser Mitschrift suchen
settings-key-read-aloud = Vorlesen
settings-key-search = Alle Mitschriften durchsuchen
settings-key-next-match = Im Suchfeld: nächster Treffer
settings-key-previous-match = Im Suchfeld: vorheriger Treffer
settings-key-read-match = Im Suchfeld: zum Treffer im Text gehen
settings-key-clear = Im Suchfeld: leeren oder, wenn es leer ist, verlassen
settings-key-next-anywhere = Nächster Treffer, von überall
settings-key-previous-anywhere = Vorheriger Treffer, von überall
settings-key-list = Trefferliste, von überall
settings-key-show-match = In der Trefferliste: diesen Treffer anzeigen
settings-key-go-to-match = In der Trefferliste: zu diesem Treffer gehen
settings-key-close-list = In der Trefferliste: Liste schließen
settings-key-help = Diese Hilfe
settings-key-name-space = Leertaste
settings-key-name-shift = Umschalt
settings-key-name-enter = Eingabe
settings-key-name-escape = Esc
settings-key-name-control = Strg
settings-language = Sprache
settings-language-of-browser = Wie im Browser
settings-label-size = Schriftgröße
settings-label-lines = Zeilenabstand
settings-label-width = Zeilenbreite
settings-label-letters = Buchstabenabstand
settings-label-words = Wortabstand
settings-label-face = Schriftart
settings-label-theme = Farbschema
settings-label-marks = Markierungsfarben
settings-label-motion = Animationen
settings-choice-face-serif = Mit Serifen
settings-choice-face-sans = Ohne Serifen
settings-choice-face-own = Schrift des Browsers
settings-choice-face-dyslexic = Für Menschen mit Legasthenie
settings-choice-system = Wie auf dem Gerät
settings-choice-theme-light = Hell
settings-choice-theme-sepia = Sepia
settings-choice-theme-dark = Dunkel
settings-choice-theme-black = Schwarz
settings-choice-theme-contrast = Hoher Kontrast
settings-choice-marks-many = Standard
settings-choice-marks-safe = Bei Farbenblindheit
settings-choice-motion-none = Keine
# Line height, line width, letter and word spacing share these: one pair of words, “klein” and “groß”, goes with all of them.
settings-choice-normal = Normal
settings-choice-close-together = Klein
settings-choice-narrow = Klein
settings-choice-wide = Groß
settings-choice-wider = Sehr groß
settings-choice-full = Ganzes Fenster
