# The texts of the interface in English. Each other language has a file beside this one, with the same keys and placeholders; the build
# fails and lists what is missing. The format is a part of Fluent: texts, placeholders, and the plural forms of CLDR.

## shared
# The notice that an importer, and not the record, tells questions from answers.
inferred-kinds = Question and answer labels were added automatically.
# Shown until the app has started.
loading = Loading…
# The title of the banner of an app that has stopped.
stopped = Rostrum has stopped.
# The reason in that banner, until the script knows a better one.
went-wrong = Something went wrong in the page.
# Tells the reader in that banner what they can do.
stopped-hint = You can still read the text on the page. To continue, reload it.
# The button of that banner.
reload = Reload
# The link in that banner to the page that needs no app.
read-plain = Read it as a plain page
# Shown where the browser runs no scripts.
needs-scripts = Rostrum needs JavaScript and WebAssembly.
# The link beside it, to the plain pages.
read-without-scripts = Read the transcripts without them.
# Shown in a packed file where the browser runs no scripts.
file-needs-scripts = This file needs JavaScript and WebAssembly.
# Why the app cannot start.
no-webassembly = This browser has no WebAssembly, or it is switched off.
too-old = This browser is too old to unpack the file.
not-loaded = A part of the app could not be loaded; the network may be down.
damaged = A part of the app could not be loaded; the file may be damaged.
# The title of the link to the feed, in the head of a page.
new-transcripts = New transcripts
# The name of the list of transcripts without a date, beside those of years.
undated = Without a date
# The label of the publisher's links at the foot of a page.
publisher = Publisher
# The name of this language in this language, as the list of languages shows it.
language-name = English
# What stands between the parts of a list, and between the words of a line: “12 matches, 3 more”.
list-mark = { ", " }
# What stands between the names of people: “Ann Lee, Bo Roe”.
name-mark = { ", " }
# What stands between a name and what is said about it: “Save offline: The bridge”.
label-mark = { ": " }
# What stands between groups of digits in a number, and before its fraction: 1,234.5
group-mark = ,
decimal-mark = .
# A setting in percent.
percent = { $number } %
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
# Dates. The first months stand in dates with a day, the second without.
months-in-dates = January, February, March, April, May, June, July, August, September, October, November, December
months = January, February, March, April, May, June, July, August, September, October, November, December
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
# The name of a question, which readers count: “question 3”. In the middle of a sentence.
question-number = question { $number }
statement-number = statement { $number }
# Beside the name of somebody who asks.
question = Question
follow-up = Follow-up
# The name of a link for screen readers. The target is “question 3” or a time.
link-to = Link to { $target }
link-to-paragraph = Link to paragraph { $number } of { $exchange }
# Says that only a part of the record is here.
covered = { $count ->
    [one] Incomplete: { $held } of { $count } published page.
   *[other] Incomplete: { $held } of { $count } published pages.
}
# The same with the numbers of the pages. The count is that of these numbers.
covered-pages = { $count ->
    [one] Incomplete: { $held } of { $all } published pages (page { $pages }).
   *[other] Incomplete: { $held } of { $all } published pages (pages { $pages }).
}
exchanges = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
transcripts = { $count ->
    [one] { $count } transcript
   *[other] { $count } transcripts
}
# The time that reading takes.
minutes = { $count } min

## app
# The link that skips everything before the text.
app-skip-to-text = Skip to the text
# The link that skips everything before the field of find.
app-skip-to-find = Skip to find
# The button of the dialog with the shortcuts, and the dialog's title.
app-help = Shortcuts and help
# The title of the view for an address that leads nowhere.
app-page-not-found = Page not found
# The link to the library, from an address that leads nowhere.
app-go-to-library = Go to the library
# The error: no answer, since there is no network or no host.
app-unreachable = The site can’t be reached. Check your connection.
# The error: the site does not have the file.
app-no-such-file = The site does not have this file (status 404).
# The error: the file has other bytes than the catalog expects.
app-other-version = The file is not the version in the library’s list. The site may be updating; try again later.
# The error: the browser does not let the site store anything.
app-storage-denied = This browser does not let the site save anything, so it can’t remember your place. Everything else works.
# The error: the site has used all the space that the browser gives it.
app-storage-full = This browser has no space left for the site, so it may not remember your place or save what you open. Everything else works.
# The error: storing failed for a reason that the browser does not tell.
app-storage-failed = This browser couldn’t save something for the site. Everything else works.
# Names the links that the publisher gives the site.
app-publisher-links = Publisher
# Names the progress bar of a download.
app-progress = Loaded
# The button that repeats what failed.
app-try-again = Try again
# The button that reloads the page.
app-reload = Reload
# The sentence about an address that leads nowhere.
app-leads-nowhere = The address ends in { $address }, which leads nowhere. It may be incomplete or mistyped.
# The error: the connection ended after some bytes, such as 12 kB.
app-connection-broke = The connection broke after { $size }.
# The error: the site answers with a status of HTTP other than 200 and 404.
app-status = The site answers with an error (status { $status }).
# Says what is loading: “the transcript” or “the library” (see reader-the-transcript, library-the-library).
app-loading = Loading { $what }…
# How many bytes of all are here: 12 kB of 30 kB.
app-size-of = { $size } of { $all }
# Says that a download has stopped. “Try again” stands after it.
app-stalled = { $count ->
    [one] No data for { $count } second. The connection may have stalled.
   *[other] No data for { $count } seconds. The connection may have stalled.
}
# Says that a part of the app did not load: find, search, the settings. The part is the name of its button.
app-not-loaded = { $part } did not load.

## aloud
# The button that reads the transcript aloud, and the name of the bar.
aloud-read-aloud = Read aloud
# The text while the code of the bar loads.
aloud-loading = Loading…
# The button that goes on.
aloud-play = Play
# The button that stands still.
aloud-pause = Pause
# The button that goes to the next paragraph.
aloud-next = Next paragraph
# The button that goes to the paragraph before.
aloud-previous = Previous paragraph
# The label of the choice of speed.
aloud-speed = Speed
# The button that ends reading aloud.
aloud-stop = Close
# The error: the browser does not say the text.
aloud-failed = The browser could not read this aloud.
# The language is a tag such as ar.
aloud-no-voice = This device has no voice for this language ({ $language }). You can add one in its settings.

## reader
# The link back to the library.
reader-back = ‹ Library
# The part of "Loading the transcript…" that names it.
reader-the-transcript = the transcript
# The error's title.
reader-cannot-show = Can’t show this transcript
# The sentence about a transcript that is not saved, while the site does not answer.
reader-not-saved = This transcript is not saved on this device.
# The region with the text, on a plain page.
reader-whole-transcript = The whole transcript
# The heading of the table of contents.
reader-contents = Contents
# The word after the number of matches in a line of the contents.
reader-found = found
# The summary of what is known about the transcript.
reader-about = About this transcript
# The hint above the participants.
reader-choose-participant = Choose a name to see everything that person says.
# The text before the licence.
reader-licence = Licence:
# The text before the source.
reader-source = Source:
# The kind of a participant that is a newsroom.
reader-outlet = outlet
# The name of the pager above the text.
reader-pages-above = Pages, above
# The name of the pager below the text.
reader-pages-below = Pages, below
# The link to the first page.
reader-first-page = First page
# The link to the previous page.
reader-previous-page = Previous page
# The link to the next page.
reader-next-page = Next page
# The link to the last page.
reader-last-page = Last page
# The word before a page's number, for screen readers.
reader-page = Page
# The label of the choice of page size.
reader-per-page = Questions per page
# The page size that shows everything.
reader-all = all
# The announcement after a link was copied.
reader-link-copied = Link copied.
# The announcement where the browser does not let the app copy the link.
reader-copy-from-address-bar = Copy the link from the address bar.
# The button that dismisses the offer.
reader-dismiss = Dismiss
# The notice: the publisher has changed the text.
reader-changed = This transcript was updated after you saved it.
# The button that shows the new text.
reader-show-new-version = Show the new version
# The text before the reason why the new text did not load.
reader-new-version-failed = The new version did not load.
# The sentence about a transcript that does not exist.
reader-no-such-transcript = There is no transcript { $id }.
# The way on from the error. The link is reader-the-library-link.
reader-others-in-library = Other transcripts are in { $link }.
# The link in reader-others-in-library.
reader-the-library-link = the library
# The name of the region with the text.
reader-page-of = Page { $page } of { $pages }
# The title of a window that shows one page of several.
reader-window-title = { $title }, page { $page } of { $pages }
# The notice that the address names something that does not exist. The nearest is “question 3, The Post”.
reader-not-here = That passage is not in this transcript. Showing the nearest: { $nearest }.
# How often a participant speaks.
reader-times = { $count ->
    [one] once
   *[other] { $count } times
}
# When the text was copied from its source.
reader-retrieved = retrieved { $date }
# The offer to continue at an exchange, such as “question 3, The Post”.
reader-continue-at = Continue at { $exchange }
# The date at the foot of what is printed.
reader-printed-on = Printed { $date }

## find
find-find = Find
find-placeholder = words or “a phrase”
find-loading = Loading find…
find-previous = Previous match
find-previous-keys = Previous match (Shift+Enter)
find-next = Next match
find-next-keys = Next match (Enter)
find-list = List
find-options = Options
find-clear = Clear
find-terms = Terms
find-as-phrase = Find these words as a phrase
find-toggle-term = Show or hide this term
find-matching = Matching
find-match-case = Match case
find-match-accents = Match accents
find-whole-words = Whole words only
# The label of the control that offers [`ALL_QUESTIONS`], [`WITH_ANY`] and [`WITH_ALL`].
find-show = Show:
find-all-questions = All questions
find-with-any = Only questions with a match
find-with-all = Only questions with every term
# The text of the button that stands after the text of [`showing`].
find-show-all = Show all
find-match-list = List of matches
# The name of the rows of the list, for screen readers.
find-matches = Matches
# The label of the control that offers the four orders of the list.
find-sort = Sort:
find-in-order = in order
find-by-speaker = by speaker
find-by-word-before = by word before
find-by-word-after = by word after
find-close = Close
find-by-speaker-chart = Matches by speaker
find-unnamed-speaker = Unnamed speaker
find-go-to-first = Go to the first match
find-across-transcript-chart = Matches across the transcript
# The signs of the query language: an example, then what it finds. Keep OR, NEAR/5, q:, a:, speaker:, outlet:, the star, the dash and the quotes as they are; translate the example words.
find-sign-word = word
find-sign-word-finds = these letters, also inside words
find-sign-phrase = "a phrase"
find-sign-phrase-finds = these words in this order
find-sign-start = begin*
find-sign-start-finds = words starting with “begin”
find-sign-without = -word
find-sign-without-finds = leave out questions with this word
find-sign-or = this OR that
find-sign-or-finds = either of them
find-sign-near = this NEAR/5 that
find-sign-near-finds = at most five words apart
find-sign-asked = q:word  a:word
find-sign-asked-finds = only in questions, only in answers
find-sign-speaker = speaker:name
find-sign-speaker-finds = only what this speaker says
find-sign-outlet = outlet:name
find-sign-outlet-finds = only questions from this outlet
# How many matches there are.
find-count = { $count ->
    [one] { $count } match
   *[other] { $count } matches
}
# The number of matches with a note: 12 matches (3 on this page).
find-with-note = { $matches } ({ $note })
# At which match the reader is, of all.
find-at = { $number } of { $all }
find-at-start = { $number } of { $all } (back to the start)
find-at-end = { $number } of { $all } (continued from the end)
find-not-found = No matches
find-not-found-but-hidden = No matches (some terms hidden)
find-all-hidden = All terms hidden
# Notes after the number of matches. They agree with “matches”.
find-none-shown = none shown
find-some-shown = { $count ->
    [one] { $count } shown
   *[other] { $count } shown
}
find-none-here = none on this page
find-one-here = on this page
find-all-here = all on this page
find-some-here = { $count ->
    [one] { $count } on this page
   *[other] { $count } on this page
}
# What is wrong with a query. Keep signs such as OR, NEAR/5 and -budget; translate example words.
find-problem-or = OR needs a word or a phrase on both sides. To find the word “OR”, put it in quotes.
find-problem-near = NEAR/ needs a word or a phrase on both sides.
find-problem-distance = NEAR/ needs a number of words from 1 to 9999, as in NEAR/5.
find-problem-dash = - needs a word or a phrase right after it, as in -budget. To find a dash, put it in quotes.
find-problem-star = * needs the start of a word right before it, as in budg*. To find a star, put it in quotes.
# The sign is q: or a:.
find-problem-no-word = { $sign } needs a word right after it, as in { $sign }budget. To find the text “{ $sign }”, put it in quotes.
# The sign is speaker:, outlet: or event:.
find-problem-no-name = { $sign } needs a name right after it, as in { $sign }smith. To find the text “{ $sign }”, put it in quotes.
find-problem-no-language = { $sign } needs a language right after it, as in { $sign }fr. To find the text “{ $sign }”, put it in quotes.
# The sign is date:, before: or after:.
find-problem-no-date = { $sign } needs a year, a month or a day right after it, as in { $sign }2022 or { $sign }2022-10-14.
find-problem-only-signs = Signs are not found where only whole words are.
find-problem-star-after-name = A name needs no *, because any part of it finds it.
find-problem-invisible = There is nothing to find here, because accents alone and invisible characters are ignored.
find-problem-too-many = { $count ->
    [one] A search has at most { $count } word or phrase, and the rest is left out.
   *[other] A search has at most { $count } words and phrases, and the rest is left out.
}
# Says that only some questions are shown. The count is that of all questions. “Show all” stands after it.
find-showing = { $count ->
    [one] Showing { $shown } of { $count } question.
   *[other] Showing { $shown } of { $count } questions.
}
# After the number of matches in the list: how many are not in it, and why.
find-more-without-every-term = { $count ->
    [one] { $count } more in questions without every term
   *[other] { $count } more in questions without every term
}
find-more-left-out = { $count ->
    [one] { $count } more in questions you left out
   *[other] { $count } more in questions you left out
}
# Where the name of a speaker would stand, for a match in a heading.
find-heading = Heading
# The page of a match in the list.
find-row-page = page { $page }
# A part of the picture of the transcript, by the numbers of its questions.
find-one-question = Question { $first }
find-questions = Questions { $first } to { $last }
find-no-matches-here = no matches

## library
# The part of "Loading the library…" that names it.
library-the-library = the library
# The error's title.
library-cannot-show = Can’t show the library
# The way on from the error.
library-links-still-work = Links to transcripts still work.
# The label of the search field.
library-search = Search titles, people, places
# The text while the code for the search field loads.
library-loading-search = Loading search…
# The subject of the error when that code does not load.
library-search-part = Search
# The label of the choice of order.
library-sort-by = Sort by
# The order by date.
library-newest-first = Newest first
# The order by title.
library-title = Title
# The status of a library without transcripts.
library-empty = The library is empty.
# The text before the transcript whose id resembles one that does not exist.
library-did-you-mean = Did you mean:
library-no-match = No match in titles, dates, places or names.
# The number of transcripts in the list, out of all. The count is that of all.
library-some = { $count ->
    [one] { $shown } of { $count } transcript
   *[other] { $shown } of { $count } transcripts
}
# The number of transcripts without a full stop, and then a sentence about the query.
library-with-problem = { $count }. { $problem }
# How an empty library gets transcripts. The command stays as it is.
library-how-to-fill = The publisher adds transcripts with the command { $command }.

## search
# The title of the view, and the label of its field.
search-title = Search all transcripts
# The link from the library to the view.
search-search-what-was-said = Search what was said
# The text while the code of the view loads.
search-loading = Loading search…
# The subject of the error when that code does not load.
search-search-part = Search
# The text while a search runs.
search-searching = Searching…
# The label of the choice of order.
search-sort-by = Sort by
# The order by date, the latest first.
search-newest-first = Newest first
# The order by date, the earliest first.
search-oldest-first = Oldest first
# The order by how much a question says of what is looked for.
search-best-first = Best match first
# The button after the last shown hit.
search-more = Show more
# The name of the list of hits.
search-results = Results
# The name of the list of terms with their counts.
search-terms = How often each term occurs
# The button after an error.
search-try-again = Try again
# The text before the names of those who ask in a hit.
search-asked-by = Asked by
# The text before the names of those who answer in a hit.
search-answered-by = answered by
# The text before the names of those who speak in a hit in which nobody asks.
search-said-by = By
# The name of a speaker in a passage of whom the record has none.
search-unnamed-speaker = Unnamed speaker
# The hint in a view without a query.
search-hint = Type words, or a phrase in quotes. The search stays in this browser; the site never sees it.
# The button that shows how many hits there are by year, event and language.
search-narrow = Narrow down
# The titles of these lists.
search-by-year = Year
# See [`BY_YEAR`].
search-by-event = Event
# See [`BY_YEAR`].
search-by-language = Language
# The titles of the lists of those who speak in the hits, and of the newsrooms that ask in them.
search-by-speaker = Speaker
# See [`BY_SPEAKER`].
search-by-outlet = Outlet
# The title of the choice between what was said in questions and in answers, and its two names.
search-by-part = Said in
# See [`BY_PART`].
search-in-questions = Questions
# See [`BY_PART`].
search-in-answers = Answers
# The labels of the two choices of a time: from one year to another.
search-from-year = From year
# See [`FROM_YEAR`].
search-to-year = to year
# The label of words that begin with the word that is being typed.
search-in-the-library = In the library:
# The button that keeps the search at hand.
search-keep-search = Save this search
# The button that does not keep it any more.
search-forget-search = Forget this search
# The title of the searches that the reader keeps.
search-saved-searches = Saved searches
# The button beside each of them.
search-forget = Forget
# The label of the buttons that download the hits.
search-download-results = Download these results:
# The button that downloads them as a table.
search-as-table = Table (CSV)
# The button that downloads them as quotations with sources.
search-as-citations = Quotations (Markdown)
# The title of the list of signs.
search-how-to = How to search
# Signs of the query language: an example, then what it finds. Keep event:, lang:, date:, before: and after: as they are.
search-sign-event = event:name
search-sign-event-finds = only transcripts of this event
search-sign-lang = lang:fr
search-sign-lang-finds = only transcripts in this language
search-sign-date = date:2022-10
search-sign-date-finds = only from this year, month or day
search-sign-time = date:2021..2023
search-sign-time-finds = only from this time
search-sign-before = before:2022  after:2021
search-sign-before-finds = only from before, only from after
# The label of words that are spelled nearly like one that stands nowhere.
search-instead-of = Instead of “{ $word }”:
search-did-you-mean = Did you mean “{ $word }”?
# After the number of questions that a saved search finds.
search-new = { $count ->
    [one] { $count } new since your last visit
   *[other] { $count } new since your last visit
}
search-collecting = Collecting { $done } of { $all } results…
# Says that a file holds only the first results.
search-first-only = { $count ->
    [one] The file has the first { $count } result.
   *[other] The file has the first { $count } results.
}
search-nothing = No matches.
# What a search finds: “36 questions in 12 transcripts”. The first part is exchanges, the second search-in-transcripts.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] in { $count } transcript
   *[other] in { $count } transcripts
}
search-reading = Reading transcripts: { $done } of { $all }…
# Says that only saved transcripts were searched. The count is that of all.
search-searched = { $count ->
    [one] Searched { $searched } of { $count } transcript. The rest need a connection.
   *[other] Searched { $searched } of { $count } transcripts. The rest need a connection.
}
# The reason is a sentence.
search-failed = The search failed. { $reason }
# The path is that of a file of the site.
search-damaged = { $path } is damaged or outdated. If this happens again, tell the publisher.

## own
# The title of the reader's own files.
own-own-files = Your files
# The hint after the button that opens files.
own-open-hint = of your own: Word, captions, a web page, a table or text. It stays on this device.
# The button that opens files.
own-open-a-file = Open a file
# The hint below the files.
own-stays-here = Your files stay on this device. The site never sees them.
# The button that stops the file that is being read.
own-cancel = Cancel
# The text before the files that could not be opened.
own-refused = Could not be opened:
# The button that removes a file.
own-remove-file = Remove from this device
# The button that removes all files.
own-remove-all = Remove all
# The notice that the browser keeps nothing.
own-not-kept = This browser doesn’t keep your files: they are gone when you close the page.
# The error: the file cannot be read at all.
own-cannot-read = The browser could not read this file.
# The error: the importer has crashed.
own-broken = The file is too large for this browser, or damaged.
# The title of the speakers.
own-speakers = Speakers
# The hint below it.
own-speakers-hint = Correct a name here. Two speakers with the same name become one.
# Opens the list of a speaker’s turns, of which some can be given to another person.
own-give-turns = Give turns to someone else
# The label of the field for the name of that person.
own-other-speaker = Their name
# The button that applies the names.
own-apply = Apply names
# The button that takes a line for a speaker.
own-is-name = It is a speaker
# The button that takes a line for text.
own-is-text = It is text
# The link to the passage.
own-show-in-text = Show in the text
# The title of the formats.
own-download-as = Download as
# The formats in which a transcript can be downloaded. Names of formats stay.
own-format-docx = Word
own-format-html = Web page
own-format-epub = Book (EPUB)
own-format-txt = Text
own-format-md = Markdown
own-format-vtt = Captions (WebVTT)
own-format-srt = Captions (SubRip)
own-format-csv = Table (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
# The choice to download only what is shown: (12 questions).
own-only-shown = Only what is shown ({ $questions })
own-writing = Writing the file: { $format }…
# The name is that of a file.
own-opening = Reading { $name }…
own-opening-of-several = Reading { $name } ({ $number } of { $count })…
own-too-large = It has { $size }. Files of up to { $most } can be opened here.
# What an import doubts at a place. The name is that of an encoding.
own-doubt-encoding = Read as { $name }, because the file doesn’t name its encoding. Check accents and quotation marks.
own-doubt-entity = The reference { $name } was left as it is written.
own-doubt-other-speaker = { $name } speaks here too. Only one speaker was kept.
own-doubt-invisible = An invisible character was left out ({ $code }).
# The key is that of a field, such as “date”.
own-doubt-field = “{ $key }” could not be read and was left out.
own-doubt-ambiguous = “{ $name }” could be several people. It was kept apart.
own-doubt-empty-turn = “{ $name }” says nothing here. Check whether words are missing.
own-doubt-nobody = From here on, no speaker is named.
own-doubt-backward-time = This time is earlier than the one before it, and was left out.
own-doubt-unused-correction = A correction names “{ $name }”, but nobody of that name speaks.
own-doubt-unused-turn = A correction is for words that begin with “{ $words }”, but nobody says them.
# The reasons to doubt an import as a whole.
own-whole-nobody = { $share } % of the words have no speaker.
own-whole-one = { $name } has { $share } % of the words, although the file names others.
own-whole-labels = Lines that look like names and were read as text: { $count }.
own-whole-times = Paragraphs with times or caption numbers in the text: { $count }.
own-whole-once = Speakers who speak only once: { $once } of { $all }.
own-whole-heading = “{ $name }” was read as a name, but looks like a heading.
# The reasons why a file cannot be read. A fault is in English.
own-cannot-empty = The file is empty. Check that it is the right one.
own-cannot-not-text = This is not a file of text. Save it as text, Word, a web page or captions (WebVTT, SRT).
own-cannot-malformed = This cannot be read as { $format }: { $fault }. Export the file again.
own-cannot-excessive = The file is larger or nested deeper than any transcript. Check that it is the right one.
own-cannot-front-matter = The fields at the start of the file cannot be read: { $fault }.
own-cannot-open-front-matter = The fields at the start of the file do not end. Close them with a line of ---.
own-cannot-nothing-said = The file has no spoken text. Check that it holds the transcript itself.
own-cannot-no-labels = Nothing in the text says who speaks. Put each name before the words, as in “Ann Lee:”.
# The formats that are known and not read.
own-unread-pdf = A PDF file cannot be read here. Open it in a word processor and save it as Word. If its pages are pictures, run text recognition (OCR) first.
own-unread-old-office = A file of Word, Excel or PowerPoint before 2007 cannot be read here. Save it as DOCX.
own-unread-spreadsheet = A spreadsheet cannot be read here. Save it as CSV.
own-unread-slides = Slides cannot be read here. Copy their notes into a Word file.
own-unread-book = An EPUB book cannot be read here. Open the web pages inside it.
own-unread-pages = A Pages file cannot be read here. Export it as Word.
own-unread-recording = A recording cannot be read here. Have a program transcribe it, and open its captions.
own-unread-picture = A picture cannot be read here. Run text recognition (OCR), and open the text.
own-unread-archive = An archive cannot be read here. Unpack it, and open the files in it.
own-unread-other = This format cannot be read here: { $format }. Export it as text, captions or CSV.
# How far the import of a file can be trusted. Stands after the name of the file and a colon.
own-trust-clear = read without doubts
own-trust-check = { $count ->
    [one] check { $count } place
   *[other] check { $count } places
}
own-trust-doubtful = check the whole text
own-speaker-count = { $count ->
    [one] { $count } speaker
   *[other] { $count } speakers
}
# The summary of what an import found. The trust is own-trust-…
own-reviewed = Your file { $file }: { $trust }. Read as { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] { $count } place to check
   *[other] { $count } places to check
}
own-looks-like-speaker = “{ $name }” may be a speaker here. It was read as text.
# Names a line of a file. A sentence stands after it.
own-line = Line { $line }:
# The label of the field for the name of a speaker.
own-name-of = Name of { $speaker }

## offline
# The benefit of saving.
offline-benefit = Saved transcripts work without internet.
offline-all-saved = All saved
# The button that removes every saved transcript.
offline-remove-all = Remove all downloads
# The button that saves a transcript.
offline-save = Save offline
# The button that removes a saved transcript.
offline-remove = Remove download
# The status of a saved transcript.
offline-saved = Saved offline
# The status of a saved transcript whose text has changed in the library since.
offline-saved-older = Saved offline, an older version
# The button that saves the newer texts of saved transcripts.
offline-renew = Get the new versions
# The status of a transcript that is not saved, while the device is offline.
offline-not-saved-offline = Not saved, and you are offline
# The status of a transcript that is not saved, while the site does not answer.
offline-not-saved-unreachable = Not saved, and the site can’t be reached
# The heading of the saved transcripts that the library does not have any more.
offline-withdrawn = Saved, but no longer in the library:
# The status while the app itself is not saved yet.
offline-preparing = Saving the app on this device…
# The status where the browser cannot save.
offline-unavailable = Saving isn’t available here (private window, or not an https site). You can still read online.
# The status where the device has no room for the app.
offline-not-saved-full = There is no room on this device to save the app. You can still read online.
# The status where the files of the app arrive changed.
offline-not-saved-altered = Something between you and the site changes its files, so they can’t be saved. You can still read online.
# The status where not all files of the app arrived.
offline-not-saved-incomplete = The app couldn’t be saved completely. Reload to try again.
# The status while another tab saves.
offline-waits = Another tab is saving. This one goes on when it has finished.
# The button that pauses saving.
offline-pause = Pause
# The button that continues saving.
offline-continue = Continue
# The button that cancels saving.
offline-cancel = Cancel
# The reason why saving stopped: the site does not answer.
offline-stopped-unreachable = The site can’t be reached. Saved transcripts stay; saving continues when you are back online.
# The reason why saving stopped: the site answers, but not with the transcripts.
offline-stopped-refused = Several transcripts in a row couldn’t be loaded, so saving has stopped. Saved transcripts stay; try again later.
# The reason why saving stopped: the browser refuses to store anything.
offline-stopped-denied = This browser does not let the site save anything.
# The button that installs the site as an app.
offline-install = Install as an app…
# The status of an installed app.
offline-installed = Installed as an app.
# The benefit of installing.
offline-install-benefit = An app opens in its own window.
# The way to install where the browser makes no offer.
offline-how-to-install = To install it as an app: in Chrome and Edge choose “Install” in the menu; in Safari “Share”, then “Add to Home Screen” or “Add to Dock”; in Firefox on a phone “Install” or “Add to Home screen” in the menu. Otherwise Safari deletes saved transcripts after seven days without a visit.
# The notice: a new version of the app waits.
offline-update-waits = Update available. You keep your place.
# The notice: a new version took over in another tab.
offline-updated-elsewhere = Updated in another tab. You can read on here, and reload when you like.
# The notice: the site is no longer at this address.
offline-gone = This site is no longer at this address. You can read on here; reload to see what is there now.
# The notice: something else answers at this address, perhaps for a while.
offline-doubtful = Something else answers at this address. You are reading what is saved on this device.
# The button that reloads the page.
offline-reload = Reload
# The button that shows what the host has at this address.
offline-show-what-is-there = Show what is there
# The button that takes the new version.
offline-update-now = Update now
# The button that closes the notice.
offline-later = Later
# The text before the list of saved transcripts, where another one cannot be shown.
offline-saved-are = Saved on this device:
offline-saved-count = Saved offline: { $saved } of { $all }
# The choice to keep the search index on the device, too, with its size.
offline-search-too = Search offline, too ({ $size })
# How much of the index is saved.
offline-search-progress = Getting offline search ready: { $percent }
# The status once all of it is saved.
offline-search-saved = Search works offline.
# The button that saves the whole library, with the number of transcripts and their size.
offline-save-all = { $count ->
    [one] Save all { $count } ({ $size })
   *[other] Save all { $count } ({ $size })
}
# The same when some transcripts are saved already.
offline-save-others = { $count ->
    [one] Save the other { $count } ({ $size })
   *[other] Save the other { $count } ({ $size })
}
# The button that saves the transcripts in the list.
offline-save-these = { $count ->
    [one] Save these { $count } ({ $size })
   *[other] Save these { $count } ({ $size })
}
offline-older = { $count ->
    [one] { $count } saved transcript is older than the published one.
   *[other] { $count } saved transcripts are older than the published ones.
}
# The space that the site uses and the space that is free on the device.
offline-space = This site uses { $used }. { $free } free.
# The progress of saving: transcripts, then bytes.
offline-progress = { $done } of { $all } saved, { $size } of { $all-size }
offline-full = No space left. Saved transcripts stay; the rest needs { $left }. Remove something, or save fewer.
offline-full-but = No space left. Saved transcripts stay; the rest needs { $left }, and { $free } is free. Remove something, or save fewer.

## settings
# The checkbox that switches single keys on and off.
settings-single-keys = Single-key shortcuts
# The note at the end of the help.
settings-hints = Click ¶ beside a paragraph to copy a link to it. What you search for stays in this browser; the site never sees it.
# The button that closes the help.
settings-close = Close
# The button of the reading settings, and their title.
settings-reading-settings = Reading settings
# Shown while they load.
settings-loading-settings = Loading settings…
# The button that sets all of them back.
settings-reset = Reset
# The title of the buttons that print.
settings-print = Print
# The button that prints the whole transcript.
settings-print-all = Everything
# The button that prints the questions with matches.
settings-print-matches = Questions with a match
# The button that prints the question at the top of the window.
settings-print-one = This question
# The title of the last messages of the app.
settings-last-messages = Last messages
# What each key does, in the help.
settings-key-next-page = Next page
settings-key-previous-page = Previous page
settings-key-first-page = First page
settings-key-last-page = Last page
settings-key-contents = Contents
settings-key-find = Find in this transcript
settings-key-read-aloud = Read aloud
settings-key-search = Search all transcripts
settings-key-next-match = In the find field: next match
settings-key-previous-match = In the find field: previous match
settings-key-read-match = In the find field: go to the match in the text
settings-key-clear = In the find field: clear it, or leave it if it is empty
settings-key-next-anywhere = Next match, from anywhere
settings-key-previous-anywhere = Previous match, from anywhere
settings-key-list = List of matches, from anywhere
settings-key-show-match = In the list of matches: show this match
settings-key-go-to-match = In the list of matches: go to this match
settings-key-close-list = In the list of matches: close it
settings-key-help = This help
# The names of keys, as they stand on keyboards.
settings-key-name-space = Space
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
# The choice of the language of the interface, and the choice that follows the browser.
settings-language = Language
settings-language-of-browser = Like the browser
# The reading settings.
settings-label-size = Text size
settings-label-lines = Line height
settings-label-width = Line width
settings-label-letters = Letter spacing
settings-label-words = Word spacing
settings-label-face = Typeface
settings-label-theme = Theme
settings-label-marks = Highlight colours
settings-label-motion = Motion
# The choices of the reading settings.
settings-choice-face-serif = Serif
settings-choice-face-sans = Sans serif
settings-choice-face-own = The browser’s own
settings-choice-face-dyslexic = For dyslexic readers
settings-choice-system = Like the device
settings-choice-theme-light = Light
settings-choice-theme-sepia = Sepia
settings-choice-theme-dark = Dark
settings-choice-theme-black = Black
settings-choice-theme-contrast = High contrast
settings-choice-marks-many = Standard
settings-choice-marks-safe = For colour-blind readers
settings-choice-motion-none = None
settings-choice-normal = Normal
settings-choice-close-together = Close
settings-choice-narrow = Narrow
settings-choice-wide = Wide
settings-choice-wider = Wider
settings-choice-full = As wide as the window
