# The texts of the interface in Hebrew. The words chosen: transcript תמליל, question שאלה, statement הצהרה, speaker דובר, participant משתתף,
# outlet כלי תקשורת, match מופע, search hit תוצאה, term מונח, phrase ביטוי, library ספרייה, find חיפוש בתמליל, search חיפוש (in all: חיפוש בכל
# התמלילים), save offline שמירה לקריאה אופליין, highlight הדגשה, page עמוד (of a transcript) and דף (of the web), publisher מוציא לאור, app אפליקציה.
# Buttons are verbal nouns (שמירה, הורדה); sentences address the reader in the plural (נסו, בחרו). Sizes have Hebrew
# units (CLDR has kB, MB, GB), since Latin letters change places with the numbers beside them in a line from right to left.

## shared
inferred-kinds = תוויות השאלה והתשובה נוספו אוטומטית.
loading = בטעינה…
stopped = Rostrum הפסיקה לפעול.
went-wrong = משהו השתבש בדף.
stopped-hint = עדיין אפשר לקרוא את הטקסט שבדף. כדי להמשיך, טענו את הדף מחדש.
reload = טעינה מחדש
read-plain = קריאה בדף פשוט
needs-scripts = כדי להפעיל את Rostrum צריך JavaScript ו־WebAssembly.
read-without-scripts = אפשר לקרוא את התמלילים גם בלעדיהם.
file-needs-scripts = כדי לפתוח את הקובץ הזה צריך JavaScript ו־WebAssembly.
no-webassembly = בדפדפן הזה אין WebAssembly, או שהוא כבוי.
too-old = הדפדפן הזה ישן מכדי לפתוח את הקובץ.
not-loaded = טעינת חלק מהאפליקציה נכשלה; ייתכן שאין חיבור לרשת.
damaged = טעינת חלק מהאפליקציה נכשלה; ייתכן שהקובץ פגום.
new-transcripts = תמלילים חדשים
undated = ללא תאריך
publisher = המוציא לאור
language-name = עברית
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = ,
decimal-mark = .
percent = ‎{ $number }%‎
kilobytes = { $size } ק״ב
megabytes = { $size } מ״ב
gigabytes = { $size } ג״ב
months-in-dates = ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר
months = ינואר, פברואר, מרץ, אפריל, מאי, יוני, יולי, אוגוסט, ספטמבר, אוקטובר, נובמבר, דצמבר
date = { $day } ב{ $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
question-number = שאלה { $number }
statement-number = הצהרה { $number }
question = שאלה
follow-up = שאלת המשך
link-to = קישור אל { $target }
link-to-paragraph = קישור לפסקה { $number } מתוך { $exchange }
covered = { $count ->
    [one] תמליל חלקי: { $held } מתוך עמוד אחד שפורסם.
    [two] תמליל חלקי: { $held } מתוך שני העמודים שפורסמו.
   *[other] תמליל חלקי: { $held } מתוך { $count } העמודים שפורסמו.
}
covered-pages = { $count ->
    [one] תמליל חלקי: { $held } מתוך { $all } העמודים שפורסמו (עמוד { $pages }).
    [two] תמליל חלקי: { $held } מתוך { $all } העמודים שפורסמו (עמודים { $pages }).
   *[other] תמליל חלקי: { $held } מתוך { $all } העמודים שפורסמו (עמודים { $pages }).
}
exchanges = { $count ->
    [one] שאלה אחת
    [two] שתי שאלות
   *[other] { $count } שאלות
}
transcripts = { $count ->
    [one] תמליל אחד
    [two] שני תמלילים
   *[other] { $count } תמלילים
}
minutes = { $count } דק׳

## app
app-skip-to-text = דילוג לטקסט
app-skip-to-find = דילוג לחיפוש
app-help = קיצורי מקשים ועזרה
app-page-not-found = הדף לא נמצא
app-go-to-library = מעבר לספרייה
app-unreachable = אין גישה לאתר. בדקו את החיבור לאינטרנט.
app-no-such-file = הקובץ הזה לא נמצא באתר (קוד 404).
app-other-version = הקובץ אינו הגרסה שרשומה בספרייה. ייתכן שהאתר מתעדכן כרגע; נסו שוב מאוחר יותר.
app-storage-denied = הדפדפן הזה לא מאפשר לאתר לשמור דבר, ולכן האתר לא יכול לזכור איפה הפסקתם לקרוא. כל השאר פועל.
app-storage-full = בדפדפן הזה לא נשאר מקום בשביל האתר, ולכן ייתכן שהאתר לא יזכור איפה הפסקתם לקרוא ולא ישמור את מה שתפתחו. כל השאר פועל.
app-storage-failed = הדפדפן הזה לא הצליח לשמור משהו בשביל האתר. כל השאר פועל.
app-publisher-links = המוציא לאור
app-progress = התקדמות הטעינה
app-try-again = ניסיון נוסף
app-reload = טעינה מחדש
app-leads-nowhere = הכתובת מסתיימת ב־{ $address } ולא מובילה לשום מקום. ייתכן שחסר בה משהו או שיש בה טעות הקלדה.
app-connection-broke = החיבור נותק אחרי { $size }.
app-status = האתר החזיר שגיאה (קוד { $status }).
app-loading = { $what } בטעינה…
app-size-of = { $size } מתוך { $all }
app-stalled = { $count ->
    [one] לא הגיעו נתונים כבר שנייה אחת. ייתכן שהחיבור נתקע.
    [two] לא הגיעו נתונים כבר שתי שניות. ייתכן שהחיבור נתקע.
   *[other] לא הגיעו נתונים כבר { $count } שניות. ייתכן שהחיבור נתקע.
}
app-not-loaded = הטעינה של ”{ $part }” נכשלה.

## aloud
aloud-read-aloud = הקראה
aloud-loading = בטעינה…
aloud-play = הפעלה
aloud-pause = השהיה
aloud-next = לפסקה הבאה
aloud-previous = לפסקה הקודמת
aloud-speed = מהירות
aloud-stop = סגירה
aloud-failed = הדפדפן לא הצליח להקריא את הטקסט הזה.
aloud-no-voice = במכשיר הזה אין קול לשפה הזאת ({ $language }). אפשר להוסיף קול בהגדרות המכשיר.

## reader
reader-back = ‹ ספרייה
reader-the-transcript = התמליל
reader-cannot-show = אי אפשר להציג את התמליל הזה
reader-not-saved = התמליל הזה לא שמור במכשיר הזה.
reader-whole-transcript = התמליל המלא
reader-contents = תוכן העניינים
reader-found = נמצאו
reader-about = על התמליל הזה
reader-choose-participant = בחרו שם כדי לראות את כל מה שהאדם הזה אומר.
reader-licence = רישיון:
reader-source = מקור:
reader-outlet = כלי תקשורת
reader-pages-above = עמודים, למעלה
reader-pages-below = עמודים, למטה
reader-first-page = העמוד הראשון
reader-previous-page = העמוד הקודם
reader-next-page = העמוד הבא
reader-last-page = העמוד האחרון
reader-page = עמוד
reader-per-page = שאלות בעמוד
reader-all = הכול
reader-link-copied = הקישור הועתק.
reader-copy-from-address-bar = העתיקו את הקישור משורת הכתובת.
reader-dismiss = סגירה
reader-changed = התמליל הזה עודכן אחרי ששמרתם אותו.
reader-show-new-version = הצגת הגרסה החדשה
reader-new-version-failed = הגרסה החדשה לא נטענה.
reader-no-such-transcript = אין תמליל בשם { $id }.
reader-others-in-library = תמלילים אחרים נמצאים { $link }.
reader-the-library-link = בספרייה
reader-page-of = עמוד { $page } מתוך { $pages }
reader-window-title = { $title }, עמוד { $page } מתוך { $pages }
reader-not-here = הקטע הזה לא נמצא בתמליל. מוצג הקטע הקרוב ביותר: { $nearest }.
reader-times = { $count ->
    [one] פעם אחת
    [two] פעמיים
   *[other] { $count } פעמים
}
reader-retrieved = תאריך הגישה: { $date }
reader-continue-at = המשך קריאה: { $exchange }
reader-printed-on = תאריך ההדפסה: { $date }

## find
find-find = חיפוש בתמליל
find-placeholder = מילים או ”ביטוי”‏
find-loading = החיפוש בתמליל בטעינה…
find-previous = המופע הקודם
find-previous-keys = המופע הקודם (Shift+Enter)
find-next = המופע הבא
find-next-keys = המופע הבא (Enter)
find-list = רשימה
find-options = אפשרויות
find-clear = ניקוי
find-terms = מונחים
find-as-phrase = חיפוש המילים האלה כביטוי
find-toggle-term = הצגה או הסתרה של המונח הזה
find-matching = דיוק החיפוש
find-match-case = הבחנה בין אותיות גדולות לקטנות
find-match-accents = הבחנה בניקוד ובסימנים דיאקריטיים
find-whole-words = מילים שלמות בלבד
find-show = תצוגה:
find-all-questions = כל השאלות
find-with-any = רק שאלות שיש בהן מופע
find-with-all = רק שאלות שיש בהן כל המונחים
find-show-all = הצגת הכול
find-match-list = רשימת המופעים
find-matches = מופעים
find-sort = מיון:
find-in-order = לפי הסדר בתמליל
find-by-speaker = לפי דובר
find-by-word-before = לפי המילה שלפני
find-by-word-after = לפי המילה שאחרי
find-close = סגירה
find-by-speaker-chart = מופעים לפי דובר
find-unnamed-speaker = דובר ללא שם
find-go-to-first = מעבר למופע הראשון
find-across-transcript-chart = מופעים לאורך התמליל
find-sign-word = מילה
find-sign-word-finds = האותיות האלה, גם בתוך מילים
find-sign-phrase = "ביטוי שלם"
find-sign-phrase-finds = המילים האלה בסדר הזה
find-sign-start = תקציב*
find-sign-start-finds = מילים שמתחילות ב”תקציב”
find-sign-without = -מילה
find-sign-without-finds = בלי שאלות שיש בהן המילה הזאת
find-sign-or = שלום OR ביטחון
find-sign-or-finds = אחת מהשתיים
find-sign-near = שלום NEAR/5 ביטחון
find-sign-near-finds = במרחק של חמש מילים לכל היותר
find-sign-asked = q:מילה  a:מילה
find-sign-asked-finds = רק בשאלות, רק בתשובות
find-sign-speaker = speaker:שם
find-sign-speaker-finds = רק מה שהדובר הזה אומר
find-sign-outlet = outlet:שם
find-sign-outlet-finds = רק שאלות של כלי התקשורת הזה
find-count = { $count ->
    [one] מופע אחד
    [two] שני מופעים
   *[other] { $count } מופעים
}
find-with-note = { $matches } ({ $note })
find-at = { $number } מתוך { $all }
find-at-start = { $number } מתוך { $all } (חזרה להתחלה)
find-at-end = { $number } מתוך { $all } (המשך מהסוף)
find-not-found = לא נמצאו מופעים
find-not-found-but-hidden = לא נמצאו מופעים (חלק מהמונחים מוסתרים)
find-all-hidden = כל המונחים מוסתרים
find-none-shown = לא בתצוגה
find-some-shown = { $count ->
    [one] אחד בתצוגה
    [two] שניים בתצוגה
   *[other] { $count } בתצוגה
}
find-none-here = לא בעמוד הזה
find-one-here = בעמוד הזה
find-all-here = כולם בעמוד הזה
find-some-here = { $count ->
    [one] אחד בעמוד הזה
    [two] שניים בעמוד הזה
   *[other] { $count } בעמוד הזה
}
find-problem-or = משני הצדדים של OR צריך לכתוב מילה או ביטוי. כדי לחפש את המילה ”OR”, כתבו אותה במירכאות.
find-problem-near = משני הצדדים של NEAR צריך לכתוב מילה או ביטוי.
find-problem-distance = אחרי NEAR צריך לכתוב לוכסן ומספר מילים מ־1 עד 9999, כמו NEAR/5.
find-problem-dash = מיד אחרי - צריך לכתוב מילה או ביטוי, כמו -תקציב. כדי לחפש מקף, כתבו אותו במירכאות.
find-problem-star = מיד לפני * צריך לכתוב תחילת מילה, כמו תקצ*. כדי לחפש כוכבית, כתבו אותה במירכאות.
find-problem-no-word = מיד אחרי { $sign } צריך לכתוב מילה, כמו { $sign }תקציב. כדי לחפש את הטקסט ”{ $sign }”, כתבו אותו במירכאות.
find-problem-no-name = מיד אחרי { $sign } צריך לכתוב שם, כמו { $sign }כהן. כדי לחפש את הטקסט ”{ $sign }”, כתבו אותו במירכאות.
find-problem-no-language = מיד אחרי { $sign } צריך לכתוב שפה, כמו { $sign }fr. כדי לחפש את הטקסט ”{ $sign }”, כתבו אותו במירכאות.
find-problem-no-date = מיד אחרי { $sign } צריך לכתוב שנה, חודש או יום, כמו { $sign }2022 או { $sign }2022-10-14.
find-problem-only-signs = כשמחפשים רק מילים שלמות, אי אפשר למצוא סימנים.
find-problem-star-after-name = אחרי שם אין צורך ב־*, כי די בכל חלק של השם כדי למצוא אותו.
find-problem-invisible = אין כאן מה לחפש: החיפוש מתעלם מסימני ניקוד שעומדים לבדם ומתווים בלתי נראים.
find-problem-too-many = { $count ->
    [one] החיפוש כולל מילה אחת או ביטוי אחד לכל היותר, ומתעלם מכל השאר.
    [two] החיפוש כולל שתי מילים או שני ביטויים לכל היותר, ומתעלם מכל השאר.
   *[other] החיפוש כולל { $count } מילים וביטויים לכל היותר, ומתעלם מכל השאר.
}
find-showing = { $count ->
    [one] בתצוגה: { $shown } מתוך שאלה אחת.
    [two] בתצוגה: { $shown } מתוך שתי שאלות.
   *[other] בתצוגה: { $shown } מתוך { $count } שאלות.
}
find-more-without-every-term = { $count ->
    [one] ועוד אחד בשאלות שחסר בהן מונח
    [two] ועוד שניים בשאלות שחסר בהן מונח
   *[other] ועוד { $count } בשאלות שחסר בהן מונח
}
find-more-left-out = { $count ->
    [one] ועוד אחד בשאלות שהשמטתם
    [two] ועוד שניים בשאלות שהשמטתם
   *[other] ועוד { $count } בשאלות שהשמטתם
}
find-heading = כותרת
find-row-page = עמוד { $page }
find-one-question = שאלה { $first }
find-questions = שאלות { $first } עד { $last }
find-no-matches-here = אין מופעים

## library
library-the-library = הספרייה
library-cannot-show = אי אפשר להציג את הספרייה
library-links-still-work = הקישורים לתמלילים עדיין פועלים.
library-search = חיפוש כותרות, אנשים, מקומות
library-loading-search = החיפוש בטעינה…
library-search-part = חיפוש
library-sort-by = מיון
library-newest-first = מהחדש לישן
library-title = לפי כותרת
library-empty = הספרייה ריקה.
library-did-you-mean = האם התכוונתם ל:
library-no-match = לא נמצא דבר בכותרות, בתאריכים, במקומות או בשמות.
library-some = { $count ->
    [one] { $shown } מתוך תמליל אחד
    [two] { $shown } מתוך שני תמלילים
   *[other] { $shown } מתוך { $count } תמלילים
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = המוציא לאור מוסיף תמלילים בעזרת הפקודה { $command }.

## search
search-title = חיפוש בכל התמלילים
search-search-what-was-said = חיפוש במה שנאמר
search-loading = החיפוש בטעינה…
search-search-part = חיפוש
search-searching = מתבצע חיפוש…
search-sort-by = מיון
search-newest-first = מהחדש לישן
search-oldest-first = מהישן לחדש
search-best-first = לפי רלוונטיות
search-more = הצגת תוצאות נוספות
search-results = תוצאות
search-terms = כמה פעמים מופיע כל מונח
search-try-again = ניסיון נוסף
search-asked-by = שאלה מאת
search-answered-by = תשובה מאת
search-said-by = מפי
search-unnamed-speaker = דובר ללא שם
search-hint = הקלידו מילים, או ביטוי במירכאות. החיפוש נשאר בדפדפן הזה, והאתר לא רואה אותו.
search-narrow = צמצום התוצאות
search-by-year = שנה
search-by-event = אירוע
search-by-language = שפה
search-by-speaker = דובר
search-by-outlet = כלי תקשורת
search-by-part = היכן נאמר
search-in-questions = בשאלות
search-in-answers = בתשובות
search-from-year = משנת
search-to-year = עד שנת
search-in-the-library = בספרייה:
search-keep-search = שמירת החיפוש
search-forget-search = מחיקת החיפוש
search-saved-searches = חיפושים שמורים
search-forget = מחיקה
search-download-results = הורדת התוצאות האלה:
search-as-table = טבלה (CSV)
search-as-citations = ציטוטים (Markdown)
search-how-to = איך מחפשים
search-sign-event = event:שם
search-sign-event-finds = רק תמלילים של האירוע הזה
search-sign-lang = lang:fr
search-sign-lang-finds = רק תמלילים בשפה הזאת
search-sign-date = date:2022-10
search-sign-date-finds = רק מהשנה, מהחודש או מהיום הזה
search-sign-time = date:2021..2023
search-sign-time-finds = רק מהתקופה הזאת
search-sign-before = before:2022  after:2021
search-sign-before-finds = רק לפני התאריך הזה, רק אחריו
search-instead-of = במקום ”{ $word }”:
search-did-you-mean = האם התכוונתם ל”{ $word }”?
search-new = { $count ->
    [one] אחת חדשה מאז הביקור האחרון
    [two] שתיים חדשות מאז הביקור האחרון
   *[other] { $count } חדשות מאז הביקור האחרון
}
search-collecting = איסוף תוצאות: { $done } מתוך { $all }…
search-first-only = { $count ->
    [one] הקובץ כולל רק את התוצאה הראשונה.
    [two] הקובץ כולל רק את שתי התוצאות הראשונות.
   *[other] הקובץ כולל רק את { $count } התוצאות הראשונות.
}
search-nothing = לא נמצאו תוצאות.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] בתמליל אחד
    [two] בשני תמלילים
   *[other] ב־{ $count } תמלילים
}
search-reading = קריאת תמלילים: { $done } מתוך { $all }…
search-searched = { $count ->
    [one] החיפוש כלל { $searched } מתוך תמליל אחד. לשאר צריך חיבור לאינטרנט.
    [two] החיפוש כלל { $searched } מתוך שני תמלילים. לשאר צריך חיבור לאינטרנט.
   *[other] החיפוש כלל { $searched } מתוך { $count } תמלילים. לשאר צריך חיבור לאינטרנט.
}
search-failed = החיפוש נכשל. { $reason }
search-damaged = הקובץ { $path } פגום או מיושן. אם זה קורה שוב, הודיעו למוציא לאור.

## own
own-own-files = הקבצים שלכם
own-open-hint = משלכם: Word, כתוביות, דף אינטרנט, טבלה או טקסט. הקובץ נשאר במכשיר הזה.
own-open-a-file = פתיחת קובץ
own-stays-here = הקבצים שלכם נשארים במכשיר הזה. האתר אף פעם לא רואה אותם.
own-cancel = ביטול
own-refused = קבצים שלא נפתחו:
own-remove-file = הסרה מהמכשיר הזה
own-remove-all = הסרת הכול
own-not-kept = הדפדפן הזה לא שומר את הקבצים שלכם: הם ייעלמו כשתסגרו את הדף.
own-cannot-read = הדפדפן לא הצליח לקרוא את הקובץ הזה.
own-broken = הקובץ גדול מדי לדפדפן הזה, או פגום.
own-speakers = דוברים
own-speakers-hint = כאן אפשר לתקן שמות. שני דוברים עם אותו שם הופכים לאחד.
own-give-turns = ייחוס דברים לאדם אחר
own-other-speaker = שם האדם
own-apply = עדכון השמות
own-is-name = זה דובר
own-is-text = זה טקסט
own-show-in-text = הצגה בטקסט
own-download-as = הורדה בתור
own-format-docx = Word
own-format-html = דף אינטרנט
own-format-epub = ספר (EPUB)
own-format-txt = טקסט
own-format-md = Markdown
own-format-vtt = כתוביות (WebVTT)
own-format-srt = כתוביות (SubRip)
own-format-csv = טבלה (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = רק מה שבתצוגה ({ $questions })
own-writing = כתיבת הקובץ: { $format }…
own-opening = קריאת הקובץ: { $name }…
own-opening-of-several = קריאת הקובץ: { $name } ({ $number } מתוך { $count })…
own-too-large = גודל הקובץ: { $size }. כאן אפשר לפתוח קבצים של עד { $most }.
own-doubt-encoding = נקרא כ־{ $name }, כי הקובץ אינו מציין את הקידוד שלו. בדקו אותיות ומירכאות.
own-doubt-entity = ההפניה { $name } נשארה כפי שהיא כתובה.
own-doubt-other-speaker = גם { $name } בין הדוברים כאן. נשמר דובר אחד בלבד.
own-doubt-invisible = תו בלתי נראה הושמט ({ $code }).
own-doubt-field = לא היה אפשר לקרוא את ”{ $key }”, והשדה הושמט.
own-doubt-ambiguous = ”{ $name }” עשוי להיות כמה אנשים, ונשמר בנפרד.
own-doubt-empty-turn = אין כאן דברים של ”{ $name }”. בדקו אם חסרות מילים.
own-doubt-nobody = מכאן והלאה לא מצוין מי מדבר.
own-doubt-backward-time = הזמן הזה מוקדם מהקודם לו, והושמט.
own-doubt-unused-correction = תיקון מזכיר את ”{ $name }”, אבל אין דובר בשם הזה.
own-doubt-unused-turn = תיקון נוגע לדברים שמתחילים במילים ”{ $words }”, אבל אף אחד לא אומר אותם.
own-whole-nobody = ל־‎{ $share }%‎ מהמילים אין דובר.
own-whole-one = ל־{ $name } יש ‎{ $share }%‎ מהמילים, אף שהקובץ מזכיר אחרים.
own-whole-labels = שורות שנראות כמו שמות ונקראו כטקסט: { $count }.
own-whole-times = פסקאות שיש בהן זמנים או מספרי כתוביות: { $count }.
own-whole-once = דוברים שמדברים פעם אחת בלבד: { $once } מתוך { $all }.
own-whole-heading = ”{ $name }” נקרא כשם, אבל נראה כמו כותרת.
own-cannot-empty = הקובץ ריק. בדקו שזה הקובץ הנכון.
own-cannot-not-text = זה אינו קובץ טקסט. שמרו אותו כטקסט, Word, דף אינטרנט או כתוביות (WebVTT, SRT).
own-cannot-malformed = אי אפשר לקרוא את הקובץ כ־{ $format }: { $fault }. ייצאו אותו שוב.
own-cannot-excessive = הקובץ גדול או מקונן יותר מכל תמליל. בדקו שזה הקובץ הנכון.
own-cannot-front-matter = אי אפשר לקרוא את השדות שבראש הקובץ: { $fault }.
own-cannot-open-front-matter = השדות שבראש הקובץ אינם נסגרים. סגרו אותם בשורה של ---.
own-cannot-nothing-said = אין בקובץ דברים שנאמרו. בדקו שהתמליל עצמו נמצא בו.
own-cannot-no-labels = שום דבר בטקסט לא אומר מי מדבר. כתבו כל שם לפני הדברים, כמו ”Ann Lee:”.
own-unread-pdf = אי אפשר לקרוא כאן קובץ PDF. פתחו אותו במעבד תמלילים ושמרו אותו כ־Word. אם העמודים הם תמונות, הפעילו קודם זיהוי טקסט (OCR).
own-unread-old-office = אי אפשר לקרוא כאן קובץ Word, Excel או PowerPoint מלפני 2007. שמרו אותו כ־DOCX.
own-unread-spreadsheet = אי אפשר לקרוא כאן גיליון אלקטרוני. שמרו אותו כ־CSV.
own-unread-slides = אי אפשר לקרוא כאן שקופיות. העתיקו את ההערות לקובץ Word.
own-unread-book = אי אפשר לקרוא כאן ספר EPUB. פתחו את דפי האינטרנט שבתוכו.
own-unread-pages = אי אפשר לקרוא כאן קובץ Pages. ייצאו אותו כ־Word.
own-unread-recording = אי אפשר לקרוא כאן הקלטה. תמללו אותה בתוכנה ופתחו את הכתוביות.
own-unread-picture = אי אפשר לקרוא כאן תמונה. הפעילו זיהוי טקסט (OCR) ופתחו את הטקסט.
own-unread-archive = אי אפשר לקרוא כאן קובץ ארכיון. חלצו אותו ופתחו את הקבצים שבתוכו.
own-unread-other = אי אפשר לקרוא כאן את הפורמט הזה: { $format }. ייצאו את הקובץ כטקסט, כתוביות או CSV.
own-trust-clear = אין מה לבדוק
own-trust-check = { $count ->
    [one] צריך לבדוק מקום אחד
    [two] צריך לבדוק שני מקומות
   *[other] צריך לבדוק { $count } מקומות
}
own-trust-doubtful = צריך לבדוק את כל הטקסט
own-speaker-count = { $count ->
    [one] דובר אחד
    [two] שני דוברים
   *[other] { $count } דוברים
}
own-reviewed = הקובץ שלכם { $file }: { $trust }. יש בו: { $questions }, { $speakers }. פורמט: { $format }.
own-places-title = { $count ->
    [one] מקום אחד לבדיקה
    [two] שני מקומות לבדיקה
   *[other] { $count } מקומות לבדיקה
}
own-looks-like-speaker = ייתכן ש”{ $name }” מציין כאן דובר. כרגע זה נחשב לטקסט.
own-line = שורה { $line }:
own-name-of = השם של { $speaker }

## offline
offline-benefit = תמלילים שמורים זמינים גם בלי אינטרנט.
offline-all-saved = הכול שמור
offline-remove-all = הסרת כל ההורדות
offline-save = שמירה לקריאה אופליין
offline-remove = הסרת ההורדה
offline-saved = שמור לקריאה אופליין
offline-saved-older = שמור לקריאה אופליין, בגרסה ישנה
offline-renew = הורדת הגרסאות החדשות
offline-not-saved-offline = לא שמור, ואין חיבור לאינטרנט
offline-not-saved-unreachable = לא שמור, ואין גישה לאתר
offline-withdrawn = שמורים, אבל כבר לא בספרייה:
offline-preparing = האפליקציה נשמרת במכשיר הזה…
offline-unavailable = אי אפשר לשמור כאן (חלון פרטי, או אתר בלי https). עדיין אפשר לקרוא אונליין.
offline-not-saved-full = אין במכשיר הזה מקום לשמור את האפליקציה. עדיין אפשר לקרוא אונליין.
offline-not-saved-altered = משהו ביניכם לבין האתר משנה את הקבצים שלו, ולכן אי אפשר לשמור אותם. עדיין אפשר לקרוא אונליין.
offline-not-saved-incomplete = לא כל האפליקציה נשמרה. טענו את הדף מחדש כדי לנסות שוב.
offline-waits = כרטיסייה אחרת שומרת כרגע. כשהיא תסיים, השמירה כאן תימשך.
offline-pause = השהיה
offline-continue = המשך
offline-cancel = ביטול
offline-stopped-unreachable = אין גישה לאתר. מה שכבר נשמר יישאר; השמירה תימשך כשהחיבור יחזור.
offline-stopped-refused = כמה תמלילים ברצף לא נטענו, ולכן השמירה נעצרה. מה שכבר נשמר יישאר; נסו שוב מאוחר יותר.
offline-stopped-denied = הדפדפן הזה לא מאפשר לאתר לשמור דבר.
offline-install = התקנה כאפליקציה…
offline-installed = האתר מותקן כאפליקציה.
offline-install-benefit = אפליקציה נפתחת בחלון משלה.
offline-how-to-install = כדי להתקין כאפליקציה: ב־Chrome וב־Edge בחרו בתפריט ”התקנה”; ב־Safari בחרו ”שיתוף” ואז ”הוספה למסך הבית” או ”הוספה ל־Dock”; ב־Firefox בטלפון בחרו בתפריט ”התקנה” או ”הוספה למסך הבית”. אחרת, Safari מוחק תמלילים שמורים אחרי שבעה ימים בלי ביקור.
offline-update-waits = יש עדכון. המקום שלכם בטקסט יישמר.
offline-updated-elsewhere = האפליקציה עודכנה בכרטיסייה אחרת. אפשר להמשיך לקרוא כאן, ולטעון מחדש מתי שנוח לכם.
offline-gone = האתר הזה כבר לא נמצא בכתובת הזאת. אפשר להמשיך לקרוא כאן; טענו את הדף מחדש כדי לראות מה יש שם עכשיו.
offline-doubtful = משהו אחר עונה בכתובת הזאת. אתם קוראים את מה ששמור במכשיר הזה.
offline-reload = טעינה מחדש
offline-show-what-is-there = הצגת מה שיש שם
offline-update-now = עדכון עכשיו
offline-later = מאוחר יותר
offline-saved-are = שמורים במכשיר הזה:
offline-saved-count = שמורים לקריאה אופליין: { $saved } מתוך { $all }
offline-search-too = חיפוש גם אופליין ({ $size })
offline-search-progress = החיפוש אופליין בהכנה: { $percent }
offline-search-saved = החיפוש פועל אופליין.
offline-save-all = { $count ->
    [one] שמירת התמליל ({ $size })
    [two] שמירת שני התמלילים ({ $size })
   *[other] שמירת כל { $count } התמלילים ({ $size })
}
offline-save-others = { $count ->
    [one] שמירת התמליל הנותר ({ $size })
    [two] שמירת שני התמלילים הנותרים ({ $size })
   *[other] שמירת { $count } התמלילים הנותרים ({ $size })
}
offline-save-these = { $count ->
    [one] שמירת התמליל הזה ({ $size })
    [two] שמירת שני התמלילים האלה ({ $size })
   *[other] שמירת { $count } התמלילים האלה ({ $size })
}
offline-older = { $count ->
    [one] תמליל שמור אחד ישן מהגרסה שפורסמה.
    [two] שני תמלילים שמורים ישנים מהגרסאות שפורסמו.
   *[other] { $count } תמלילים שמורים ישנים מהגרסאות שפורסמו.
}
offline-space = האתר הזה תופס { $used }. נשארו { $free } פנויים.
offline-progress = נשמרו { $done } מתוך { $all }, { $size } מתוך { $all-size }
offline-full = לא נשאר מקום. מה שכבר נשמר יישאר; לשאר דרושים { $left }. הסירו משהו, או שמרו פחות.
offline-full-but = לא נשאר מקום. מה שכבר נשמר יישאר; לשאר דרושים { $left }, ורק { $free } פנויים. הסירו משהו, או שמרו פחות.

## settings
settings-single-keys = קיצורים במקש יחיד
settings-hints = לחצו על ¶ ליד פסקה כדי להעתיק קישור אליה. מה שאתם מחפשים נשאר בדפדפן הזה, והאתר לא רואה אותו.
settings-close = סגירה
settings-reading-settings = הגדרות קריאה
settings-loading-settings = ההגדרות בטעינה…
settings-reset = איפוס
settings-print = הדפסה
settings-print-all = הכול
settings-print-matches = שאלות שיש בהן מופע
settings-print-one = השאלה הזאת
settings-last-messages = הודעות אחרונות
settings-key-next-page = העמוד הבא
settings-key-previous-page = העמוד הקודם
settings-key-first-page = העמוד הראשון
settings-key-last-page = העמוד האחרון
settings-key-contents = תוכן העניינים
settings-key-find = חיפוש בתמליל הזה
settings-key-read-aloud = הקראה
settings-key-search = חיפוש בכל התמלילים
settings-key-next-match = בשדה החיפוש בתמליל: המופע הבא
settings-key-previous-match = בשדה החיפוש בתמליל: המופע הקודם
settings-key-read-match = בשדה החיפוש בתמליל: מעבר למופע בטקסט
settings-key-clear = בשדה החיפוש בתמליל: ניקוי השדה, או יציאה ממנו אם הוא ריק
settings-key-next-anywhere = המופע הבא, מכל מקום
settings-key-previous-anywhere = המופע הקודם, מכל מקום
settings-key-list = רשימת המופעים, מכל מקום
settings-key-show-match = ברשימת המופעים: הצגת המופע
settings-key-go-to-match = ברשימת המופעים: מעבר למופע
settings-key-close-list = ברשימת המופעים: סגירת הרשימה
settings-key-help = העזרה הזאת
settings-key-name-space = רווח
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = שפה
settings-language-of-browser = כמו בדפדפן
settings-label-size = גודל הטקסט
settings-label-lines = מרווח בין שורות
settings-label-width = רוחב השורה
settings-label-letters = מרווח בין אותיות
settings-label-words = מרווח בין מילים
settings-label-face = גופן
settings-label-theme = ערכת נושא
settings-label-marks = צבעי ההדגשה
settings-label-motion = תנועה
settings-choice-face-serif = סריף
settings-choice-face-sans = ללא סריף
settings-choice-face-own = הגופן של הדפדפן
settings-choice-face-dyslexic = לקוראים עם דיסלקציה
settings-choice-system = כמו במכשיר
settings-choice-theme-light = בהירה
settings-choice-theme-sepia = ספיה
settings-choice-theme-dark = כהה
settings-choice-theme-black = שחורה
settings-choice-theme-contrast = ניגודיות גבוהה
settings-choice-marks-many = רגילים
settings-choice-marks-safe = לעיוורי צבעים
settings-choice-motion-none = ללא
settings-choice-normal = רגיל
settings-choice-close-together = צפוף
settings-choice-narrow = צר
settings-choice-wide = רחב
settings-choice-wider = רחב יותר
settings-choice-full = ברוחב החלון
