# Words: transcript = ट्रांसक्रिप्ट (feminine, same form in the plural); question = सवाल; answer = जवाब; statement = बयान; speaker = वक्ता;
# participant = प्रतिभागी; outlet = मीडिया संस्थान; match, result = नतीजा (नतीजे, नतीजों); term = खोज शब्द; phrase = वाक्यांश; library = लाइब्रेरी;
# find (in one transcript) = ढूँढें; search (in all) = खोजें, खोज; save offline = ऑफ़लाइन सेव करें; highlight = हाइलाइट; page = पेज;
# publisher = प्रकाशक; text = टेक्स्ट; reload = फिर से लोड करें; version = वर्शन; read aloud = पढ़कर सुनाएँ. The reader is आप.

## shared
inferred-kinds = सवाल और जवाब के लेबल सॉफ़्टवेयर ने अपने-आप जोड़े हैं।
loading = लोड हो रहा है…
stopped = Rostrum रुक गया है।
went-wrong = पेज में कोई गड़बड़ी हुई।
stopped-hint = आप इस पेज का टेक्स्ट अब भी पढ़ सकते हैं। आगे बढ़ने के लिए पेज फिर से लोड करें।
reload = फिर से लोड करें
read-plain = सादे पेज पर पढ़ें
needs-scripts = Rostrum के लिए JavaScript और WebAssembly ज़रूरी हैं।
read-without-scripts = इनके बिना ट्रांसक्रिप्ट पढ़ें।
file-needs-scripts = इस फ़ाइल के लिए JavaScript और WebAssembly ज़रूरी हैं।
no-webassembly = इस ब्राउज़र में WebAssembly नहीं है या बंद है।
too-old = यह ब्राउज़र बहुत पुराना है, इसलिए फ़ाइल नहीं खोल सकता।
not-loaded = ऐप का एक हिस्सा लोड नहीं हो सका। शायद इंटरनेट नहीं चल रहा है।
damaged = ऐप का एक हिस्सा लोड नहीं हो सका। शायद फ़ाइल खराब है।
new-transcripts = नई ट्रांसक्रिप्ट
undated = बिना तारीख की
publisher = प्रकाशक
language-name = हिन्दी
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = ,
decimal-mark = .
percent = { $number }%
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = जनवरी, फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर
months = जनवरी, फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, नवंबर, दिसंबर
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
question-number = सवाल { $number }
statement-number = बयान { $number }
question = सवाल
follow-up = पूरक सवाल
link-to = { $target } का लिंक
link-to-paragraph = { $exchange } के पैराग्राफ़ { $number } का लिंक
covered = { $count ->
    [one] अधूरी ट्रांसक्रिप्ट: प्रकाशित { $count } पेज में से { $held }।
   *[other] अधूरी ट्रांसक्रिप्ट: प्रकाशित { $count } पेजों में से { $held }।
}
covered-pages = { $count ->
    [one] अधूरी ट्रांसक्रिप्ट: प्रकाशित { $all } पेजों में से { $held } (पेज { $pages })।
   *[other] अधूरी ट्रांसक्रिप्ट: प्रकाशित { $all } पेजों में से { $held } (पेज { $pages })।
}
exchanges = { $count ->
    [one] { $count } सवाल
   *[other] { $count } सवाल
}
transcripts = { $count ->
    [one] { $count } ट्रांसक्रिप्ट
   *[other] { $count } ट्रांसक्रिप्ट
}
minutes = { $count } मिनट

## app
app-skip-to-text = सीधे टेक्स्ट पर जाएँ
app-skip-to-find = सीधे खोज पर जाएँ
app-help = शॉर्टकट और मदद
app-page-not-found = पेज नहीं मिला
app-go-to-library = लाइब्रेरी पर जाएँ
app-unreachable = साइट से कनेक्ट नहीं हो सका। अपना इंटरनेट कनेक्शन जाँचें।
app-no-such-file = साइट पर यह फ़ाइल नहीं है (स्टेटस 404)।
app-other-version = फ़ाइल का वर्शन लाइब्रेरी की सूची वाले वर्शन से अलग है। शायद साइट अपडेट हो रही है। बाद में फिर से कोशिश करें।
app-storage-denied = यह ब्राउज़र साइट को कुछ भी सेव नहीं करने देता, इसलिए साइट याद नहीं रख सकती कि आप कहाँ तक पढ़ चुके हैं। बाकी सब कुछ काम करता है।
app-storage-full = इस ब्राउज़र में साइट के लिए जगह नहीं बची, इसलिए हो सकता है कि साइट याद न रखे कि आप कहाँ तक पढ़ चुके हैं, और आपकी खोली हुई चीज़ें सेव न करे। बाकी सब कुछ काम करता है।
app-storage-failed = यह ब्राउज़र साइट के लिए कुछ सेव नहीं कर सका। बाकी सब कुछ काम करता है।
app-publisher-links = प्रकाशक
app-progress = लोड हुआ
app-try-again = फिर से कोशिश करें
app-reload = फिर से लोड करें
app-leads-nowhere = पते के आखिर में { $address } है, और वहाँ कुछ नहीं है। शायद पता अधूरा है या उसमें टाइपिंग की गलती है।
app-connection-broke = { $size } के बाद कनेक्शन टूट गया।
app-status = साइट ने गड़बड़ी बताई है (स्टेटस { $status })।
app-loading = { $what } लोड हो रही है…
app-size-of = { $all } में से { $size }
app-stalled = { $count ->
    [one] { $count } सेकंड से कोई डेटा नहीं आया। शायद कनेक्शन अटक गया है।
   *[other] { $count } सेकंड से कोई डेटा नहीं आया। शायद कनेक्शन अटक गया है।
}
app-not-loaded = “{ $part }” वाला हिस्सा लोड नहीं हुआ।

## aloud
aloud-read-aloud = पढ़कर सुनाएँ
aloud-loading = लोड हो रहा है…
aloud-play = चलाएँ
aloud-pause = रोकें
aloud-next = अगला पैराग्राफ़
aloud-previous = पिछला पैराग्राफ़
aloud-speed = रफ़्तार
aloud-stop = बंद करें
aloud-failed = ब्राउज़र इसे पढ़कर नहीं सुना सका।
aloud-no-voice = इस डिवाइस पर इस भाषा ({ $language }) के लिए कोई आवाज़ नहीं है। आप डिवाइस की सेटिंग में आवाज़ जोड़ सकते हैं।

## reader
reader-back = ‹ लाइब्रेरी
reader-the-transcript = ट्रांसक्रिप्ट
reader-cannot-show = यह ट्रांसक्रिप्ट नहीं खुल सकी
reader-not-saved = यह ट्रांसक्रिप्ट इस डिवाइस पर सेव नहीं है।
reader-whole-transcript = पूरी ट्रांसक्रिप्ट
reader-contents = विषय-सूची
reader-found = बार मिला
reader-about = इस ट्रांसक्रिप्ट के बारे में
reader-choose-participant = किसी की कही सारी बातें देखने के लिए उसका नाम चुनें।
reader-licence = लाइसेंस:
reader-source = स्रोत:
reader-outlet = मीडिया संस्थान
reader-pages-above = पेज, ऊपर
reader-pages-below = पेज, नीचे
reader-first-page = पहला पेज
reader-previous-page = पिछला पेज
reader-next-page = अगला पेज
reader-last-page = आखिरी पेज
reader-page = पेज
reader-per-page = हर पेज पर सवाल
reader-all = सभी
reader-link-copied = लिंक कॉपी हो गया।
reader-copy-from-address-bar = पता बार से लिंक कॉपी करें।
reader-dismiss = खारिज करें
reader-changed = आपके सेव करने के बाद यह ट्रांसक्रिप्ट अपडेट हुई है।
reader-show-new-version = नया वर्शन दिखाएँ
reader-new-version-failed = नया वर्शन लोड नहीं हुआ।
reader-no-such-transcript = { $id } नाम की कोई ट्रांसक्रिप्ट नहीं है।
reader-others-in-library = दूसरी ट्रांसक्रिप्ट { $link } में हैं।
reader-the-library-link = लाइब्रेरी
reader-page-of = { $pages } में से पेज { $page }
reader-window-title = { $title }, { $pages } में से पेज { $page }
reader-not-here = वह अंश इस ट्रांसक्रिप्ट में नहीं है। यह सबसे पास का अंश है: { $nearest }।
reader-times = { $count ->
    [one] { $count } बार
   *[other] { $count } बार
}
reader-retrieved = { $date } को लिया गया
reader-continue-at = { $exchange } से आगे पढ़ें
reader-printed-on = प्रिंट की तारीख: { $date }

## find
find-find = ढूँढें
find-placeholder = शब्द या “कोई वाक्यांश”
find-loading = “ढूँढें” लोड हो रहा है…
find-previous = पिछला नतीजा
find-previous-keys = पिछला नतीजा (Shift+Enter)
find-next = अगला नतीजा
find-next-keys = अगला नतीजा (Enter)
find-list = सूची
find-options = विकल्प
find-clear = मिटाएँ
find-terms = खोज शब्द
find-as-phrase = इन शब्दों को वाक्यांश के रूप में ढूँढें
find-toggle-term = यह खोज शब्द दिखाएँ या छिपाएँ
find-matching = मिलान
find-match-case = छोटे-बड़े अक्षरों (a, A) में फ़र्क करें
find-match-accents = नुक्ते और उच्चारण चिह्नों (é) में फ़र्क करें
find-whole-words = सिर्फ़ पूरे शब्द
find-show = दिखाएँ:
find-all-questions = सभी सवाल
find-with-any = सिर्फ़ वे सवाल जिनमें नतीजे हैं
find-with-all = सिर्फ़ वे सवाल जिनमें सभी खोज शब्द हैं
find-show-all = सभी दिखाएँ
find-match-list = नतीजों की सूची
find-matches = नतीजे
find-sort = क्रम:
find-in-order = ट्रांसक्रिप्ट के क्रम में
find-by-speaker = वक्ता के हिसाब से
find-by-word-before = पिछले शब्द के हिसाब से
find-by-word-after = अगले शब्द के हिसाब से
find-close = बंद करें
find-by-speaker-chart = वक्ता के हिसाब से नतीजे
find-unnamed-speaker = अनाम वक्ता
find-go-to-first = पहले नतीजे पर जाएँ
find-across-transcript-chart = पूरी ट्रांसक्रिप्ट में नतीजे
find-sign-word = शब्द
find-sign-word-finds = ये अक्षर, शब्दों के अंदर भी
find-sign-phrase = "कोई वाक्यांश"
find-sign-phrase-finds = ये शब्द इसी क्रम में
find-sign-start = राष्ट्र*
find-sign-start-finds = “राष्ट्र” से शुरू होने वाले शब्द
find-sign-without = -शब्द
find-sign-without-finds = इस शब्द वाले सवाल छोड़ दें
find-sign-or = यह OR वह
find-sign-or-finds = दोनों में से कोई एक
find-sign-near = यह NEAR/5 वह
find-sign-near-finds = ज़्यादा से ज़्यादा पाँच शब्दों की दूरी पर
find-sign-asked = q:शब्द  a:शब्द
find-sign-asked-finds = सिर्फ़ सवालों में, सिर्फ़ जवाबों में
find-sign-speaker = speaker:नाम
find-sign-speaker-finds = सिर्फ़ इस वक्ता की कही बातें
find-sign-outlet = outlet:नाम
find-sign-outlet-finds = सिर्फ़ इस मीडिया संस्थान के सवाल
find-count = { $count ->
    [one] { $count } नतीजा
   *[other] { $count } नतीजे
}
find-with-note = { $matches } ({ $note })
find-at = { $all } में से { $number }
find-at-start = { $all } में से { $number } (फिर शुरू से)
find-at-end = { $all } में से { $number } (फिर आखिर से)
find-not-found = कोई नतीजा नहीं
find-not-found-but-hidden = कोई नतीजा नहीं (कुछ खोज शब्द छिपे हैं)
find-all-hidden = सभी खोज शब्द छिपे हैं
find-none-shown = कोई नहीं दिख रहा
find-some-shown = { $count ->
    [one] { $count } दिख रहा है
   *[other] { $count } दिख रहे हैं
}
find-none-here = इस पेज पर कोई नहीं
find-one-here = इस पेज पर
find-all-here = सभी इस पेज पर
find-some-here = { $count ->
    [one] { $count } इस पेज पर
   *[other] { $count } इस पेज पर
}
find-problem-or = OR के दोनों ओर शब्द या वाक्यांश लिखें। “OR” शब्द ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-near = NEAR/ के दोनों ओर शब्द या वाक्यांश लिखें।
find-problem-distance = NEAR/ के बाद शब्दों की संख्या लिखें, 1 से 9999 तक, जैसे NEAR/5।
find-problem-dash = - के ठीक बाद शब्द या वाक्यांश लिखें, जैसे -बजट। डैश ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-star = * के ठीक पहले शब्द की शुरुआत लिखें, जैसे राष्ट्र*। स्टार ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-no-word = { $sign } के ठीक बाद शब्द लिखें, जैसे { $sign }बजट। “{ $sign }” टेक्स्ट ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-no-name = { $sign } के ठीक बाद नाम लिखें, जैसे { $sign }शर्मा। “{ $sign }” टेक्स्ट ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-no-language = { $sign } के ठीक बाद भाषा लिखें, जैसे { $sign }hi। “{ $sign }” टेक्स्ट ढूँढने के लिए उसे उद्धरण चिह्नों में लिखें।
find-problem-no-date = { $sign } के ठीक बाद साल, महीना या दिन लिखें, जैसे { $sign }2022 या { $sign }2022-10-14।
find-problem-only-signs = “सिर्फ़ पूरे शब्द” चुनने पर अकेले चिह्न नहीं मिलते।
find-problem-star-after-name = नाम के साथ * की ज़रूरत नहीं, क्योंकि वह अपने किसी भी हिस्से से मिल जाता है।
find-problem-invisible = यहाँ ढूँढने के लिए कुछ नहीं है: अकेले उच्चारण चिह्नों और न दिखने वाले वर्णों की गिनती नहीं होती।
find-problem-too-many = { $count ->
    [one] एक खोज में ज़्यादा से ज़्यादा { $count } शब्द या वाक्यांश हो सकता है। बाकी छूट जाते हैं।
   *[other] एक खोज में ज़्यादा से ज़्यादा { $count } शब्द और वाक्यांश हो सकते हैं। बाकी छूट जाते हैं।
}
find-showing = { $count ->
    [one] दिख रहे सवाल: { $count } में से { $shown }।
   *[other] दिख रहे सवाल: { $count } में से { $shown }।
}
find-more-without-every-term = { $count ->
    [one] और { $count } उन सवालों में जिनमें सभी खोज शब्द नहीं हैं
   *[other] और { $count } उन सवालों में जिनमें सभी खोज शब्द नहीं हैं
}
find-more-left-out = { $count ->
    [one] और { $count } उन सवालों में जो आपने छोड़ दिए हैं
   *[other] और { $count } उन सवालों में जो आपने छोड़ दिए हैं
}
find-heading = शीर्षक
find-row-page = पेज { $page }
find-one-question = सवाल { $first }
find-questions = सवाल { $first } से { $last }
find-no-matches-here = कोई नतीजा नहीं

## library
library-the-library = लाइब्रेरी
library-cannot-show = लाइब्रेरी नहीं खुल सकी
library-links-still-work = ट्रांसक्रिप्ट के लिंक अब भी काम करते हैं।
library-search = शीर्षक, लोग और जगहें खोजें
library-loading-search = खोज लोड हो रही है…
library-search-part = खोज
library-sort-by = क्रम
library-newest-first = सबसे नई पहले
library-title = शीर्षक
library-empty = लाइब्रेरी खाली है।
library-did-you-mean = क्या आपका मतलब यह था:
library-no-match = शीर्षकों, तारीखों, जगहों और नामों में कोई नतीजा नहीं।
library-some = { $count ->
    [one] { $count } में से { $shown } ट्रांसक्रिप्ट
   *[other] { $count } में से { $shown } ट्रांसक्रिप्ट
}
library-with-problem = { $count }। { $problem }
library-how-to-fill = प्रकाशक { $command } कमांड से ट्रांसक्रिप्ट जोड़ते हैं।

## search
search-title = सभी ट्रांसक्रिप्ट में खोजें
search-search-what-was-said = कही गई बातों में खोजें
search-loading = खोज लोड हो रही है…
search-search-part = खोज
search-searching = खोज जारी है…
search-sort-by = क्रम
search-newest-first = सबसे नए पहले
search-oldest-first = सबसे पुराने पहले
search-best-first = सबसे सटीक पहले
search-more = और दिखाएँ
search-results = नतीजे
search-terms = हर खोज शब्द कितनी बार आया
search-try-again = फिर से कोशिश करें
search-asked-by = पूछने वाले:
search-answered-by = जवाब देने वाले:
search-said-by = वक्ता:
search-unnamed-speaker = अनाम वक्ता
search-hint = शब्द लिखें, या उद्धरण चिह्नों में वाक्यांश लिखें। खोज इसी ब्राउज़र में रहती है, साइट उसे कभी नहीं देखती।
search-narrow = नतीजे छाँटें
search-by-year = साल
search-by-event = कार्यक्रम
search-by-language = भाषा
search-by-speaker = वक्ता
search-by-outlet = मीडिया संस्थान
search-by-part = कहाँ कहा गया
search-in-questions = सवालों में
search-in-answers = जवाबों में
search-from-year = शुरू का साल
search-to-year = आखिरी साल
search-in-the-library = लाइब्रेरी में:
search-keep-search = यह खोज सेव करें
search-forget-search = यह खोज हटाएँ
search-saved-searches = सेव की गई खोजें
search-forget = हटाएँ
search-download-results = ये नतीजे डाउनलोड करें:
search-as-table = टेबल (CSV)
search-as-citations = उद्धरण (Markdown)
search-how-to = कैसे खोजें
search-sign-event = event:नाम
search-sign-event-finds = सिर्फ़ इस कार्यक्रम की ट्रांसक्रिप्ट
search-sign-lang = lang:hi
search-sign-lang-finds = सिर्फ़ इस भाषा की ट्रांसक्रिप्ट
search-sign-date = date:2022-10
search-sign-date-finds = सिर्फ़ इस साल, महीने या दिन की
search-sign-time = date:2021..2023
search-sign-time-finds = सिर्फ़ इस अवधि की
search-sign-before = before:2022  after:2021
search-sign-before-finds = सिर्फ़ इससे पहले की, सिर्फ़ इसके बाद की
search-instead-of = “{ $word }” की जगह:
search-did-you-mean = क्या आपका मतलब “{ $word }” था?
search-new = { $count ->
    [one] पिछली बार के बाद { $count } नया
   *[other] पिछली बार के बाद { $count } नए
}
search-collecting = नतीजे इकट्ठे हो रहे हैं: { $all } में से { $done }…
search-first-only = { $count ->
    [one] फ़ाइल में सिर्फ़ पहला { $count } नतीजा है।
   *[other] फ़ाइल में सिर्फ़ पहले { $count } नतीजे हैं।
}
search-nothing = कोई नतीजा नहीं।
search-found = { $in-transcripts } { $questions }
search-in-transcripts = { $count ->
    [one] { $count } ट्रांसक्रिप्ट में
   *[other] { $count } ट्रांसक्रिप्ट में
}
search-reading = ट्रांसक्रिप्ट में खोज जारी है: { $all } में से { $done }…
search-searched = { $count ->
    [one] { $count } में से { $searched } ट्रांसक्रिप्ट में खोजा। बाकी के लिए इंटरनेट कनेक्शन चाहिए।
   *[other] { $count } में से { $searched } ट्रांसक्रिप्ट में खोजा। बाकी के लिए इंटरनेट कनेक्शन चाहिए।
}
search-failed = खोज नहीं हो सकी। { $reason }
search-damaged = फ़ाइल { $path } खराब या पुरानी है। अगर ऐसा फिर हो, तो प्रकाशक को बताएँ।

## own
own-own-files = आपकी फ़ाइलें
own-open-hint = Word, कैप्शन, वेब पेज, टेबल या टेक्स्ट। फ़ाइल इसी डिवाइस पर रहती है।
own-open-a-file = अपनी फ़ाइल खोलें
own-stays-here = आपकी फ़ाइलें इसी डिवाइस पर रहती हैं। साइट उन्हें कभी नहीं देखती।
own-cancel = रद्द करें
own-refused = ये फ़ाइलें नहीं खुल सकीं:
own-remove-file = इस डिवाइस से हटाएँ
own-remove-all = सभी हटाएँ
own-not-kept = यह ब्राउज़र आपकी फ़ाइलें सेव नहीं रखता: पेज बंद करते ही वे मिट जाती हैं।
own-cannot-read = ब्राउज़र यह फ़ाइल नहीं पढ़ सका।
own-broken = फ़ाइल इस ब्राउज़र के लिए बहुत बड़ी है या खराब है।
own-speakers = वक्ता
own-speakers-hint = कोई नाम गलत हो, तो यहाँ सुधारें। एक ही नाम वाले दो वक्ता एक हो जाते हैं।
own-give-turns = कुछ कथन किसी और के नाम करें
own-other-speaker = उस व्यक्ति का नाम
own-apply = नाम लागू करें
own-is-name = यह वक्ता है
own-is-text = यह टेक्स्ट है
own-show-in-text = टेक्स्ट में दिखाएँ
own-download-as = इस रूप में डाउनलोड करें
own-format-docx = Word
own-format-html = वेब पेज
own-format-epub = किताब (EPUB)
own-format-txt = टेक्स्ट
own-format-md = Markdown
own-format-vtt = कैप्शन (WebVTT)
own-format-srt = कैप्शन (SubRip)
own-format-csv = टेबल (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = जो दिख रहा है, सिर्फ़ वही ({ $questions })
own-writing = फ़ाइल बन रही है: { $format }…
own-opening = { $name } खुल रही है…
own-opening-of-several = { $name } खुल रही है ({ $count } में से { $number })…
own-too-large = इसका साइज़ { $size } है। यहाँ { $most } तक की फ़ाइलें खुल सकती हैं।
own-doubt-encoding = फ़ाइल अपनी एन्कोडिंग नहीं बताती, इसलिए उसे { $name } मानकर पढ़ा गया। अक्षर और उद्धरण चिह्न जाँचें।
own-doubt-entity = संदर्भ { $name } जैसा लिखा था वैसा ही छोड़ा गया।
own-doubt-other-speaker = यहाँ { $name } भी बोलते हैं। सिर्फ़ एक वक्ता रखा गया।
own-doubt-invisible = एक अदृश्य वर्ण छोड़ा गया ({ $code })।
own-doubt-field = “{ $key }” पढ़ा नहीं जा सका और छोड़ा गया।
own-doubt-ambiguous = “{ $name }” कई लोग हो सकते हैं। इसे अलग रखा गया।
own-doubt-empty-turn = “{ $name }” यहाँ कुछ नहीं कहते। जाँचें कि शब्द छूटे तो नहीं।
own-doubt-nobody = यहाँ से आगे वक्ता का नाम नहीं है।
own-doubt-backward-time = यह समय पिछले समय से पहले का है, इसलिए छोड़ा गया।
own-doubt-unused-correction = एक सुधार में “{ $name }” है, पर इस नाम का कोई नहीं बोलता।
own-doubt-unused-turn = एक सुधार “{ $words }” से शुरू होने वाली बात के लिए है, पर वह कोई नहीं कहता।
own-whole-nobody = { $share }% शब्दों का कोई वक्ता नहीं है।
own-whole-one = { $share }% शब्द { $name } के हैं, जबकि फ़ाइल में दूसरों के नाम भी हैं।
own-whole-labels = नाम जैसी दिखने वाली लाइनें जो टेक्स्ट मानी गईं: { $count }।
own-whole-times = पैराग्राफ़ जिनके टेक्स्ट में समय या कैप्शन के नंबर हैं: { $count }।
own-whole-once = सिर्फ़ एक बार बोलने वाले: { $all } में से { $once }।
own-whole-heading = “{ $name }” को नाम माना गया, पर यह शीर्षक जैसा दिखता है।
own-cannot-empty = फ़ाइल खाली है। जाँचें कि यह सही फ़ाइल है।
own-cannot-not-text = यह टेक्स्ट फ़ाइल नहीं है। इसे टेक्स्ट, Word, वेब पेज या कैप्शन (WebVTT, SRT) के रूप में सेव करें।
own-cannot-malformed = इसे { $format } के रूप में नहीं पढ़ा जा सकता: { $fault }। फ़ाइल फिर से एक्सपोर्ट करें।
own-cannot-excessive = फ़ाइल किसी भी ट्रांसक्रिप्ट से बड़ी या ज़्यादा जटिल है। जाँचें कि यह सही फ़ाइल है।
own-cannot-front-matter = फ़ाइल के शुरू के फ़ील्ड पढ़े नहीं जा सके: { $fault }।
own-cannot-open-front-matter = फ़ाइल के शुरू के फ़ील्ड बंद नहीं हैं। उन्हें --- की लाइन से बंद करें।
own-cannot-nothing-said = फ़ाइल में किसी की कही बात नहीं है। जाँचें कि उसमें ट्रांसक्रिप्ट ही है।
own-cannot-no-labels = टेक्स्ट से पता नहीं चलता कि कौन बोल रहा है। हर नाम शब्दों से पहले लिखें, जैसे “Ann Lee:”।
own-unread-pdf = PDF फ़ाइल यहाँ नहीं पढ़ी जा सकती। उसे वर्ड प्रोसेसर में खोलें और Word के रूप में सेव करें। अगर उसके पेज तस्वीरें हैं, तो पहले टेक्स्ट की पहचान (OCR) करें।
own-unread-old-office = 2007 से पहले की Word, Excel या PowerPoint फ़ाइल यहाँ नहीं पढ़ी जा सकती। उसे DOCX के रूप में सेव करें।
own-unread-spreadsheet = स्प्रेडशीट यहाँ नहीं पढ़ी जा सकती। उसे CSV के रूप में सेव करें।
own-unread-slides = स्लाइड यहाँ नहीं पढ़ी जा सकतीं। उनके नोट Word फ़ाइल में कॉपी करें।
own-unread-book = EPUB किताब यहाँ नहीं पढ़ी जा सकती। उसके अंदर के वेब पेज खोलें।
own-unread-pages = Pages फ़ाइल यहाँ नहीं पढ़ी जा सकती। उसे Word के रूप में एक्सपोर्ट करें।
own-unread-recording = रिकॉर्डिंग यहाँ नहीं पढ़ी जा सकती। किसी सॉफ़्टवेयर से उसकी ट्रांसक्रिप्ट बनाएँ और उसके कैप्शन खोलें।
own-unread-picture = तस्वीर यहाँ नहीं पढ़ी जा सकती। टेक्स्ट की पहचान (OCR) करें और टेक्स्ट खोलें।
own-unread-archive = ज़िप जैसी कंप्रेस की गई फ़ाइल यहाँ नहीं पढ़ी जा सकती। उसे एक्सट्रैक्ट करें और अंदर की फ़ाइलें खोलें।
own-unread-other = यह फ़ॉर्मैट यहाँ नहीं पढ़ा जा सकता: { $format }। फ़ाइल को टेक्स्ट, कैप्शन या CSV के रूप में एक्सपोर्ट करें।
own-trust-clear = पढ़ने में कोई शंका नहीं
own-trust-check = { $count ->
    [one] { $count } जगह जाँचें
   *[other] { $count } जगहें जाँचें
}
own-trust-doubtful = पूरा टेक्स्ट जाँचें
own-speaker-count = { $count ->
    [one] { $count } वक्ता
   *[other] { $count } वक्ता
}
own-reviewed = आपकी फ़ाइल { $file }: { $trust }। फ़ॉर्मैट { $format }, { $questions }, { $speakers }।
own-places-title = { $count ->
    [one] जाँचने के लिए { $count } जगह
   *[other] जाँचने के लिए { $count } जगहें
}
own-looks-like-speaker = यहाँ “{ $name }” शायद कोई वक्ता है। ऐप ने इसे टेक्स्ट माना है।
own-line = लाइन { $line }:
own-name-of = { $speaker } का नाम

## offline
offline-benefit = सेव की गई ट्रांसक्रिप्ट बिना इंटरनेट के भी खुलती हैं।
offline-all-saved = सभी सेव हैं
offline-remove-all = सभी डाउनलोड हटाएँ
offline-save = ऑफ़लाइन सेव करें
offline-remove = डाउनलोड हटाएँ
offline-saved = ऑफ़लाइन सेव है
offline-saved-older = ऑफ़लाइन सेव है, पर वर्शन पुराना है
offline-renew = नए वर्शन डाउनलोड करें
offline-not-saved-offline = सेव नहीं है, और आप ऑफ़लाइन हैं
offline-not-saved-unreachable = सेव नहीं है, और साइट से कनेक्ट नहीं हो पा रहा
offline-withdrawn = सेव हैं, पर अब लाइब्रेरी में नहीं हैं:
offline-preparing = ऐप इस डिवाइस पर सेव हो रहा है…
offline-unavailable = यहाँ सेव करने की सुविधा नहीं है (निजी विंडो है या https वाली साइट नहीं है)। आप अब भी ऑनलाइन पढ़ सकते हैं।
offline-not-saved-full = इस डिवाइस पर ऐप सेव करने के लिए जगह नहीं है। आप अब भी ऑनलाइन पढ़ सकते हैं।
offline-not-saved-altered = आपके और साइट के बीच कोई चीज़ साइट की फ़ाइलें बदल रही है, इसलिए वे सेव नहीं हो सकतीं। आप अब भी ऑनलाइन पढ़ सकते हैं।
offline-not-saved-incomplete = ऐप पूरा सेव नहीं हो सका। दोबारा कोशिश करने के लिए पेज फिर से लोड करें।
offline-waits = दूसरा टैब सेव कर रहा है। उसका काम पूरा होते ही यह टैब आगे बढ़ेगा।
offline-pause = रोकें
offline-continue = जारी रखें
offline-cancel = रद्द करें
offline-stopped-unreachable = साइट से कनेक्ट नहीं हो पा रहा। सेव की गई ट्रांसक्रिप्ट बनी रहेंगी। आपके फिर ऑनलाइन होते ही सेव करना जारी रहेगा।
offline-stopped-refused = लगातार कई ट्रांसक्रिप्ट लोड नहीं हुईं, इसलिए सेव करना रुक गया है। सेव की गई ट्रांसक्रिप्ट बनी रहेंगी। बाद में फिर से कोशिश करें।
offline-stopped-denied = यह ब्राउज़र साइट को कुछ भी सेव नहीं करने देता।
offline-install = ऐप के तौर पर इंस्टॉल करें…
offline-installed = ऐप के तौर पर इंस्टॉल है।
offline-install-benefit = ऐप अपनी अलग विंडो में खुलता है।
offline-how-to-install = ऐप के तौर पर इंस्टॉल करने के लिए: Chrome और Edge के मेन्यू में “इंस्टॉल करें” चुनें। Safari में “शेयर करें” और फिर “होम स्क्रीन में जोड़ें” या “Dock में जोड़ें” चुनें। फ़ोन पर Firefox के मेन्यू में “इंस्टॉल करें” या “मुख्य स्क्रीन में जोड़ें” चुनें। इंस्टॉल न करने पर, अगर आप सात दिन तक साइट पर न आएँ, तो Safari सेव की गई ट्रांसक्रिप्ट मिटा देता है।
offline-update-waits = अपडेट उपलब्ध है। आप जहाँ पढ़ रहे हैं, वहीं रहेंगे।
offline-updated-elsewhere = ऐप दूसरे टैब में अपडेट हो गया है। आप यहाँ पढ़ते रह सकते हैं और जब चाहें, पेज फिर से लोड कर सकते हैं।
offline-gone = यह साइट अब इस पते पर नहीं है। आप यहाँ पढ़ते रह सकते हैं। अब वहाँ क्या है, यह देखने के लिए पेज फिर से लोड करें।
offline-doubtful = इस पते पर अभी कुछ और खुल रहा है। आप वही पढ़ रहे हैं जो इस डिवाइस पर सेव है।
offline-reload = फिर से लोड करें
offline-show-what-is-there = देखें कि वहाँ क्या है
offline-update-now = अभी अपडेट करें
offline-later = बाद में
offline-saved-are = इस डिवाइस पर सेव हैं:
offline-saved-count = ऑफ़लाइन सेव: { $all } में से { $saved }
offline-search-too = ऑफ़लाइन खोज भी ({ $size })
offline-search-progress = ऑफ़लाइन खोज तैयार हो रही है: { $percent }
offline-search-saved = खोज ऑफ़लाइन चलती है।
offline-save-all = { $count ->
    [one] सभी { $count } सेव करें ({ $size })
   *[other] सभी { $count } सेव करें ({ $size })
}
offline-save-others = { $count ->
    [one] बाकी { $count } सेव करें ({ $size })
   *[other] बाकी { $count } सेव करें ({ $size })
}
offline-save-these = { $count ->
    [one] यह { $count } सेव करें ({ $size })
   *[other] ये { $count } सेव करें ({ $size })
}
offline-older = { $count ->
    [one] सेव की गई { $count } ट्रांसक्रिप्ट प्रकाशित वर्शन से पुरानी है।
   *[other] सेव की गई { $count } ट्रांसक्रिप्ट प्रकाशित वर्शन से पुरानी हैं।
}
offline-space = यह साइट { $used } जगह ले रही है। { $free } खाली है।
offline-progress = { $all } में से { $done } सेव, { $all-size } में से { $size }
offline-full = जगह नहीं बची। सेव की गई ट्रांसक्रिप्ट बनी रहेंगी। बाकी के लिए { $left } चाहिए। कुछ हटाएँ या कम सेव करें।
offline-full-but = जगह नहीं बची। सेव की गई ट्रांसक्रिप्ट बनी रहेंगी। बाकी के लिए { $left } चाहिए, पर { $free } ही खाली है। कुछ हटाएँ या कम सेव करें।

## settings
settings-single-keys = एक बटन वाले कीबोर्ड शॉर्टकट
settings-hints = किसी पैराग्राफ़ का लिंक कॉपी करने के लिए उसके पास ¶ पर क्लिक करें। आप जो खोजते हैं, वह इसी ब्राउज़र में रहता है, साइट उसे कभी नहीं देखती।
settings-close = बंद करें
settings-reading-settings = पढ़ने की सेटिंग
settings-loading-settings = सेटिंग लोड हो रही है…
settings-reset = रीसेट करें
settings-print = प्रिंट करें
settings-print-all = सब कुछ
settings-print-matches = नतीजों वाले सवाल
settings-print-one = यह सवाल
settings-last-messages = पिछले संदेश
settings-key-next-page = अगला पेज
settings-key-previous-page = पिछला पेज
settings-key-first-page = पहला पेज
settings-key-last-page = आखिरी पेज
settings-key-contents = विषय-सूची
settings-key-find = इस ट्रांसक्रिप्ट में ढूँढें
settings-key-read-aloud = पढ़कर सुनाएँ
settings-key-search = सभी ट्रांसक्रिप्ट में खोजें
settings-key-next-match = “ढूँढें” फ़ील्ड में: अगला नतीजा
settings-key-previous-match = “ढूँढें” फ़ील्ड में: पिछला नतीजा
settings-key-read-match = “ढूँढें” फ़ील्ड में: पाठ में नतीजे पर जाएँ
settings-key-clear = “ढूँढें” फ़ील्ड में: लिखा हुआ मिटाएँ, या फ़ील्ड खाली हो तो उससे बाहर निकलें
settings-key-next-anywhere = अगला नतीजा, कहीं से भी
settings-key-previous-anywhere = पिछला नतीजा, कहीं से भी
settings-key-list = नतीजों की सूची, कहीं से भी
settings-key-show-match = नतीजों की सूची में: यह नतीजा दिखाएँ
settings-key-go-to-match = नतीजों की सूची में: इस नतीजे पर जाएँ
settings-key-close-list = नतीजों की सूची में: सूची बंद करें
settings-key-help = यह मदद
settings-key-name-space = स्पेस
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = भाषा
settings-language-of-browser = ब्राउज़र के मुताबिक
settings-label-size = टेक्स्ट का साइज़
settings-label-lines = लाइनों के बीच की दूरी
settings-label-width = लाइन की चौड़ाई
settings-label-letters = अक्षरों के बीच की दूरी
settings-label-words = शब्दों के बीच की दूरी
settings-label-face = फ़ॉन्ट
settings-label-theme = थीम
settings-label-marks = हाइलाइट के रंग
settings-label-motion = ऐनिमेशन
settings-choice-face-serif = सेरिफ़
settings-choice-face-sans = सैन्स सेरिफ़
settings-choice-face-own = ब्राउज़र का अपना
settings-choice-face-dyslexic = डिस्लेक्सिया वाले पाठकों के लिए
settings-choice-system = डिवाइस के मुताबिक
settings-choice-theme-light = हल्के रंग वाली
settings-choice-theme-sepia = सीपिया
settings-choice-theme-dark = गहरे रंग वाली
settings-choice-theme-black = काली
settings-choice-theme-contrast = हाई कॉन्ट्रास्ट
settings-choice-marks-many = सामान्य
settings-choice-marks-safe = कलर ब्लाइंड पाठकों के लिए
settings-choice-motion-none = बंद
settings-choice-normal = सामान्य
settings-choice-close-together = कम
settings-choice-narrow = कम
settings-choice-wide = ज़्यादा
settings-choice-wider = और ज़्यादा
settings-choice-full = पूरी विंडो जितनी
