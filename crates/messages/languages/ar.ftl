# Terms: transcript نص/نصوص · question سؤال/أسئلة · answer إجابة · statement مداخلة · speaker متحدث · participant مشارك · outlet وسيلة إعلامية
# match (and result of a search) نتيجة/نتائج · term كلمة بحث/كلمات البحث · phrase عبارة · library المكتبة · find البحث في النص · search البحث (في كل النصوص)
# save offline حفظ للقراءة بلا إنترنت · a saved copy النسخة المحفوظة · match case, accents مطابقة · highlight تمييز · page صفحة · place to check موضع
# Buttons are verbal nouns (حفظ, إلغاء); sentences address the reader in the imperative (أعِد, اختر).

## shared
inferred-kinds = جرى التمييز بين الأسئلة والإجابات تلقائيًا.
loading = جارٍ التحميل…
stopped = توقّف Rostrum عن العمل.
went-wrong = حدث خطأ في الصفحة.
stopped-hint = ما زال بإمكانك قراءة النص في الصفحة. للمتابعة، أعِد تحميلها.
reload = إعادة التحميل
read-plain = القراءة في صفحة بسيطة
needs-scripts = يحتاج Rostrum إلى JavaScript وWebAssembly.
read-without-scripts = اقرأ النصوص من دونهما.
file-needs-scripts = يحتاج هذا الملف إلى JavaScript وWebAssembly.
no-webassembly = لا يدعم هذا المتصفح WebAssembly، أو أنها معطّلة فيه.
too-old = هذا المتصفح أقدم من أن يفكّ ضغط الملف.
not-loaded = تعذّر تحميل جزء من التطبيق؛ ربما انقطع الاتصال بالشبكة.
damaged = تعذّر تحميل جزء من التطبيق؛ ربما كان الملف تالفًا.
new-transcripts = نصوص جديدة
undated = بلا تاريخ
publisher = الناشر
language-name = العربية
list-mark = { "، " }
name-mark = { "، " }
label-mark = { ": " }
group-mark = ,
decimal-mark = .
percent = ‎{ $number }%‎
kilobytes = { $size } كيلوبايت
megabytes = { $size } ميغابايت
gigabytes = { $size } غيغابايت
months-in-dates = يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر
months = يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
question-number = السؤال { $number }
statement-number = المداخلة { $number }
question = سؤال
follow-up = سؤال متابعة
link-to = رابط إلى { $target }
link-to-paragraph = رابط إلى الفقرة { $number } من { $exchange }
covered = { $count ->
    [zero] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
    [one] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
    [two] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
    [few] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
    [many] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
   *[other] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $count }.
}
covered-pages = { $count ->
    [zero] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحات { $pages }).
    [one] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحة { $pages }).
    [two] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحتان { $pages }).
    [few] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحات { $pages }).
    [many] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحات { $pages }).
   *[other] النص غير مكتمل. المتوفر من الصفحات المنشورة: { $held } من أصل { $all } (الصفحات { $pages }).
}
exchanges = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
transcripts = { $count ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
    [many] { $count } نصًا
   *[other] { $count } نص
}
minutes = { $count } د

## app
app-skip-to-text = الانتقال إلى النص
app-skip-to-find = الانتقال إلى البحث
app-help = الاختصارات والمساعدة
app-page-not-found = الصفحة غير موجودة
app-go-to-library = الانتقال إلى المكتبة
app-unreachable = تعذّر الوصول إلى الموقع. تحقّق من اتصالك بالإنترنت.
app-no-such-file = هذا الملف غير موجود على الموقع (رمز الحالة 404).
app-other-version = تختلف نسخة هذا الملف عن النسخة المذكورة في قائمة المكتبة. ربما يجري تحديث الموقع؛ أعِد المحاولة لاحقًا.
app-storage-denied = لا يسمح هذا المتصفح للموقع بحفظ أي شيء، ولذلك لن يتذكّر أين توقّفت. كل ما عدا ذلك يعمل.
app-storage-full = لم تبقَ في هذا المتصفح مساحة للموقع، فقد لا يتذكّر أين توقّفت وقد لا يحفظ ما تفتحه. كل ما عدا ذلك يعمل.
app-storage-failed = لم يتمكّن هذا المتصفح من حفظ شيء من بيانات الموقع. كل ما عدا ذلك يعمل.
app-publisher-links = الناشر
app-progress = تقدّم التحميل
app-try-again = إعادة المحاولة
app-reload = إعادة التحميل
app-leads-nowhere = ينتهي الرابط بـ { $address } ولا يؤدي إلى أي صفحة. قد يكون ناقصًا أو فيه خطأ في الكتابة.
app-connection-broke = انقطع الاتصال بعد تحميل { $size }.
app-status = ردّ الموقع بخطأ (رمز الحالة { $status }).
app-loading = جارٍ تحميل { $what }…
app-size-of = { $size } من { $all }
app-stalled = { $count ->
    [zero] لم تصل أي بيانات منذ { $count } ثانية. ربما توقّف الاتصال.
    [one] لم تصل أي بيانات منذ ثانية واحدة. ربما توقّف الاتصال.
    [two] لم تصل أي بيانات منذ ثانيتين. ربما توقّف الاتصال.
    [few] لم تصل أي بيانات منذ { $count } ثوانٍ. ربما توقّف الاتصال.
    [many] لم تصل أي بيانات منذ { $count } ثانية. ربما توقّف الاتصال.
   *[other] لم تصل أي بيانات منذ { $count } ثانية. ربما توقّف الاتصال.
}
app-not-loaded = تعذّر تحميل { $part }.

## aloud
aloud-read-aloud = القراءة بصوت عالٍ
aloud-loading = جارٍ التحميل…
aloud-play = تشغيل
aloud-pause = إيقاف مؤقت
aloud-next = الفقرة التالية
aloud-previous = الفقرة السابقة
aloud-speed = السرعة
aloud-stop = إغلاق
aloud-failed = لم يتمكّن المتصفح من قراءة هذا النص بصوت عالٍ.
aloud-no-voice = لا يوجد على هذا الجهاز صوت لهذه اللغة ({ $language }). يمكنك إضافة صوت من إعدادات الجهاز.

## reader
reader-back = ‹ المكتبة
reader-the-transcript = النص
reader-cannot-show = تعذّر عرض هذا النص
reader-not-saved = هذا النص غير محفوظ على هذا الجهاز.
reader-whole-transcript = النص الكامل
reader-contents = المحتويات
reader-found = من النتائج
reader-about = معلومات عن هذا النص
reader-choose-participant = اختر اسمًا لعرض كل ما يقوله صاحبه.
reader-licence = الترخيص:
reader-source = المصدر:
reader-outlet = وسيلة إعلامية
reader-pages-above = الصفحات، أعلى النص
reader-pages-below = الصفحات، أسفل النص
reader-first-page = الصفحة الأولى
reader-previous-page = الصفحة السابقة
reader-next-page = الصفحة التالية
reader-last-page = الصفحة الأخيرة
reader-page = الصفحة
reader-per-page = عدد الأسئلة في الصفحة
reader-all = الكل
reader-link-copied = تم نسخ الرابط.
reader-copy-from-address-bar = انسخ الرابط من شريط العنوان.
reader-dismiss = تجاهل
reader-changed = حدّث الناشر هذا النص بعد أن حفظته.
reader-show-new-version = عرض النسخة الجديدة
reader-new-version-failed = تعذّر تحميل النسخة الجديدة.
reader-no-such-transcript = لا يوجد نص باسم { $id }.
reader-others-in-library = تجد نصوصًا أخرى في { $link }.
reader-the-library-link = المكتبة
reader-page-of = الصفحة { $page } من { $pages }
reader-window-title = { $title }، الصفحة { $page } من { $pages }
reader-not-here = هذا المقطع غير موجود في هذا النص. إليك الأقرب: { $nearest }.
reader-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
reader-retrieved = تاريخ الاطّلاع { $date }
reader-continue-at = متابعة القراءة من { $exchange }
reader-printed-on = تاريخ الطباعة: { $date }

## find
find-find = البحث في النص
find-placeholder = كلمات أو «عبارة»‏
find-loading = جارٍ تحميل البحث…
find-previous = النتيجة السابقة
find-previous-keys = النتيجة السابقة (Shift+Enter)
find-next = النتيجة التالية
find-next-keys = النتيجة التالية (Enter)
find-list = القائمة
find-options = الخيارات
find-clear = مسح
find-terms = كلمات البحث
find-as-phrase = البحث عن هذه الكلمات كعبارة واحدة
find-toggle-term = إظهار كلمة البحث هذه أو إخفاؤها
find-matching = المطابقة
find-match-case = مطابقة حالة الأحرف
find-match-accents = مطابقة التشكيل
find-whole-words = كلمات كاملة فقط
find-show = عرض:
find-all-questions = كل الأسئلة
find-with-any = فقط الأسئلة التي فيها نتائج
find-with-all = فقط الأسئلة التي فيها كل كلمات البحث
find-show-all = عرض الكل
find-match-list = قائمة النتائج
find-matches = النتائج
find-sort = الترتيب:
find-in-order = حسب ورودها في النص
find-by-speaker = حسب المتحدث
find-by-word-before = حسب الكلمة السابقة
find-by-word-after = حسب الكلمة التالية
find-close = إغلاق
find-by-speaker-chart = النتائج حسب المتحدث
find-unnamed-speaker = متحدث بلا اسم
find-go-to-first = الانتقال إلى أول نتيجة
find-across-transcript-chart = توزّع النتائج في النص
find-sign-word = كلمة
find-sign-word-finds = هذه الأحرف، حتى داخل الكلمات
find-sign-phrase = "عبارة كاملة"
find-sign-phrase-finds = هذه الكلمات بهذا الترتيب
find-sign-start = سياس*
find-sign-start-finds = الكلمات التي تبدأ بـ «سياس»
find-sign-without = -كلمة
find-sign-without-finds = استبعاد الأسئلة التي فيها هذه الكلمة
find-sign-or = هذا OR ذاك
find-sign-or-finds = أي منهما
find-sign-near = هذا NEAR/5 ذاك
find-sign-near-finds = على بُعد خمس كلمات على الأكثر
find-sign-asked = q:كلمة  a:كلمة
find-sign-asked-finds = في الأسئلة فقط، في الإجابات فقط
find-sign-speaker = speaker:اسم
find-sign-speaker-finds = ما يقوله هذا المتحدث فقط
find-sign-outlet = outlet:اسم
find-sign-outlet-finds = أسئلة هذه الوسيلة الإعلامية فقط
find-count = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
find-with-note = { $matches } ({ $note })
find-at = { $number } من { $all }
find-at-start = { $number } من { $all } (عودة إلى البداية)
find-at-end = { $number } من { $all } (متابعة من النهاية)
find-not-found = لا توجد نتائج
find-not-found-but-hidden = لا توجد نتائج (بعض كلمات البحث مخفية)
find-all-hidden = كل كلمات البحث مخفية
find-none-shown = لا شيء معروض
find-some-shown = { $count ->
    [zero] لا شيء معروض
    [one] واحدة معروضة
    [two] اثنتان معروضتان
    [few] { $count } معروضة
    [many] { $count } معروضة
   *[other] { $count } معروضة
}
find-none-here = لا شيء في هذه الصفحة
find-one-here = في هذه الصفحة
find-all-here = الكل في هذه الصفحة
find-some-here = { $count ->
    [zero] لا شيء في هذه الصفحة
    [one] واحدة في هذه الصفحة
    [two] اثنتان في هذه الصفحة
    [few] { $count } في هذه الصفحة
    [many] { $count } في هذه الصفحة
   *[other] { $count } في هذه الصفحة
}
find-problem-or = تحتاج OR إلى كلمة أو عبارة قبلها وبعدها. للبحث عن الكلمة «OR» نفسها، ضعها بين علامتي اقتباس.
find-problem-near = تحتاج NEAR (كما في NEAR/5) إلى كلمة أو عبارة قبلها وبعدها.
find-problem-distance = تحتاج NEAR إلى عدد من الكلمات، من 1 إلى 9999، كما في NEAR/5.
find-problem-dash = تحتاج العلامة - إلى كلمة أو عبارة بعدها مباشرة، كما في -ميزانية. للبحث عن الشرطة نفسها، ضعها بين علامتي اقتباس.
find-problem-star = تحتاج العلامة * إلى بداية كلمة قبلها مباشرة، كما في ميزان*. للبحث عن النجمة نفسها، ضعها بين علامتي اقتباس.
find-problem-no-word = تحتاج { $sign } إلى كلمة بعدها مباشرة، كما في { $sign }ميزانية. للبحث عن «{ $sign }» نفسها، ضعها بين علامتي اقتباس.
find-problem-no-name = تحتاج { $sign } إلى اسم بعدها مباشرة، كما في { $sign }حداد. للبحث عن «{ $sign }» نفسها، ضعها بين علامتي اقتباس.
find-problem-no-language = تحتاج { $sign } إلى رمز لغة بعدها مباشرة، كما في { $sign }fr. للبحث عن «{ $sign }» نفسها، ضعها بين علامتي اقتباس.
find-problem-no-date = تحتاج { $sign } إلى سنة أو شهر أو يوم بعدها مباشرة، كما في { $sign }2022 أو { $sign }2022-10-14.
find-problem-only-signs = لا يمكن العثور على الرموز مع خيار «كلمات كاملة فقط».
find-problem-star-after-name = لا حاجة إلى * مع الأسماء، فأي جزء من الاسم يكفي للعثور عليه.
find-problem-invisible = لا يوجد هنا ما يمكن البحث عنه، فالبحث يتجاهل علامات التشكيل وحدها والأحرف غير المرئية.
find-problem-too-many = { $count ->
    [zero] لا يقبل البحث أكثر من { $count } كلمة أو عبارة، ويتجاهل الباقي.
    [one] لا يقبل البحث أكثر من كلمة أو عبارة واحدة، ويتجاهل الباقي.
    [two] لا يقبل البحث أكثر من كلمتين أو عبارتين، ويتجاهل الباقي.
    [few] لا يقبل البحث أكثر من { $count } كلمات أو عبارات، ويتجاهل الباقي.
    [many] لا يقبل البحث أكثر من { $count } كلمة أو عبارة، ويتجاهل الباقي.
   *[other] لا يقبل البحث أكثر من { $count } كلمة أو عبارة، ويتجاهل الباقي.
}
find-showing = { $count ->
    [zero] المعروض { $shown } من أصل { $count } سؤال.
    [one] المعروض { $shown } من أصل سؤال واحد.
    [two] المعروض { $shown } من أصل سؤالين.
    [few] المعروض { $shown } من أصل { $count } أسئلة.
    [many] المعروض { $shown } من أصل { $count } سؤالًا.
   *[other] المعروض { $shown } من أصل { $count } سؤال.
}
find-more-without-every-term = { $count ->
    [zero] لا نتائج أخرى في أسئلة تنقصها بعض كلمات البحث
    [one] نتيجة أخرى في أسئلة تنقصها بعض كلمات البحث
    [two] نتيجتان أخريان في أسئلة تنقصها بعض كلمات البحث
    [few] { $count } نتائج أخرى في أسئلة تنقصها بعض كلمات البحث
    [many] { $count } نتيجة أخرى في أسئلة تنقصها بعض كلمات البحث
   *[other] { $count } نتيجة أخرى في أسئلة تنقصها بعض كلمات البحث
}
find-more-left-out = { $count ->
    [zero] لا نتائج أخرى في أسئلة استبعدتها
    [one] نتيجة أخرى في أسئلة استبعدتها
    [two] نتيجتان أخريان في أسئلة استبعدتها
    [few] { $count } نتائج أخرى في أسئلة استبعدتها
    [many] { $count } نتيجة أخرى في أسئلة استبعدتها
   *[other] { $count } نتيجة أخرى في أسئلة استبعدتها
}
find-heading = عنوان
find-row-page = الصفحة { $page }
find-one-question = السؤال { $first }
find-questions = الأسئلة من { $first } إلى { $last }
find-no-matches-here = لا نتائج

## library
library-the-library = المكتبة
library-cannot-show = تعذّر عرض المكتبة
library-links-still-work = ما زالت روابط النصوص تعمل.
library-search = البحث في العناوين والأشخاص والأماكن
library-loading-search = جارٍ تحميل البحث…
library-search-part = البحث
library-sort-by = الترتيب
library-newest-first = الأحدث أولًا
library-title = حسب العنوان
library-empty = المكتبة فارغة.
library-did-you-mean = هل تقصد:
library-no-match = لا توجد نتائج في العناوين أو التواريخ أو الأماكن أو الأسماء.
library-some = { $count ->
    [zero] { $shown } من أصل { $count } نص
    [one] { $shown } من أصل نص واحد
    [two] { $shown } من أصل نصين
    [few] { $shown } من أصل { $count } نصوص
    [many] { $shown } من أصل { $count } نصًا
   *[other] { $shown } من أصل { $count } نص
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = يضيف الناشر النصوص بالأمر { $command }.

## search
search-title = البحث في كل النصوص
search-search-what-was-said = البحث في كلام المتحدثين
search-loading = جارٍ تحميل البحث…
search-search-part = البحث
search-searching = جارٍ البحث…
search-sort-by = الترتيب
search-newest-first = الأحدث أولًا
search-oldest-first = الأقدم أولًا
search-best-first = الأكثر صلة أولًا
search-more = عرض المزيد
search-results = النتائج
search-terms = عدد مرات ورود كل كلمة بحث
search-try-again = إعادة المحاولة
search-asked-by = سؤال من
search-answered-by = وإجابة من
search-said-by = على لسان
search-unnamed-speaker = متحدث بلا اسم
search-hint = اكتب كلمات، أو عبارة بين علامتي اقتباس. يبقى ما تبحث عنه في هذا المتصفح، ولا يطّلع عليه الموقع أبدًا.
search-narrow = تضييق النتائج
search-by-year = السنة
search-by-event = الحدث
search-by-language = اللغة
search-by-speaker = المتحدث
search-by-outlet = وسيلة الإعلام
search-by-part = قيل في
search-in-questions = الأسئلة
search-in-answers = الإجابات
search-from-year = من سنة
search-to-year = إلى سنة
search-in-the-library = في المكتبة:
search-keep-search = حفظ هذا البحث
search-forget-search = حذف هذا البحث
search-saved-searches = عمليات البحث المحفوظة
search-forget = حذف
search-download-results = تنزيل هذه النتائج:
search-as-table = جدول (CSV)
search-as-citations = اقتباسات (Markdown)
search-how-to = طريقة البحث
search-sign-event = event:اسم
search-sign-event-finds = نصوص هذا الحدث فقط
search-sign-lang = lang:fr
search-sign-lang-finds = النصوص بهذه اللغة فقط
search-sign-date = date:2022-10
search-sign-date-finds = من هذه السنة أو هذا الشهر أو هذا اليوم فقط
search-sign-time = date:2021..2023
search-sign-time-finds = من هذه الفترة فقط
search-sign-before = before:2022  after:2021
search-sign-before-finds = ما قبل هذا التاريخ فقط، ما بعده فقط
search-instead-of = بدلًا من «{ $word }»:
search-did-you-mean = هل تقصد «{ $word }»؟
search-new = { $count ->
    [zero] لا جديد منذ زيارتك الأخيرة
    [one] سؤال جديد منذ زيارتك الأخيرة
    [two] سؤالان جديدان منذ زيارتك الأخيرة
    [few] { $count } أسئلة جديدة منذ زيارتك الأخيرة
    [many] { $count } سؤالًا جديدًا منذ زيارتك الأخيرة
   *[other] { $count } سؤال جديد منذ زيارتك الأخيرة
}
search-collecting = جارٍ جمع النتائج: { $done } من { $all }…
search-first-only = { $count ->
    [zero] يضم الملف أول { $count } نتيجة فقط.
    [one] يضم الملف أول نتيجة فقط.
    [two] يضم الملف أول نتيجتين فقط.
    [few] يضم الملف أول { $count } نتائج فقط.
    [many] يضم الملف أول { $count } نتيجة فقط.
   *[other] يضم الملف أول { $count } نتيجة فقط.
}
search-nothing = لا توجد نتائج.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [zero] في { $count } نص
    [one] في نص واحد
    [two] في نصين
    [few] في { $count } نصوص
    [many] في { $count } نصًا
   *[other] في { $count } نص
}
search-reading = جارٍ قراءة النصوص: { $done } من { $all }…
search-searched = { $count ->
    [zero] شمل البحث { $searched } من أصل { $count } نص. يحتاج الباقي إلى اتصال بالإنترنت.
    [one] شمل البحث { $searched } من أصل نص واحد. يحتاج الباقي إلى اتصال بالإنترنت.
    [two] شمل البحث { $searched } من أصل نصين. يحتاج الباقي إلى اتصال بالإنترنت.
    [few] شمل البحث { $searched } من أصل { $count } نصوص. يحتاج الباقي إلى اتصال بالإنترنت.
    [many] شمل البحث { $searched } من أصل { $count } نصًا. يحتاج الباقي إلى اتصال بالإنترنت.
   *[other] شمل البحث { $searched } من أصل { $count } نص. يحتاج الباقي إلى اتصال بالإنترنت.
}
search-failed = تعذّر البحث. { $reason }
search-damaged = الملف { $path } تالف أو قديم. إذا تكرّر ذلك، فأبلغ الناشر.

## own
own-own-files = ملفاتك
own-open-hint = من ملفاتك: مستند Word أو تسميات توضيحية أو صفحة ويب أو جدول أو نص. يبقى الملف على هذا الجهاز.
own-open-a-file = فتح ملف
own-stays-here = تبقى ملفاتك على هذا الجهاز، ولا يطّلع عليها الموقع أبدًا.
own-cancel = إلغاء
own-refused = تعذّر فتح:
own-remove-file = إزالة من هذا الجهاز
own-remove-all = إزالة الكل
own-not-kept = لا يحتفظ هذا المتصفح بملفاتك: تختفي عند إغلاق الصفحة.
own-cannot-read = لم يتمكّن المتصفح من قراءة هذا الملف.
own-broken = الملف تالف، أو أكبر مما يتحمّله هذا المتصفح.
own-speakers = المتحدثون
own-speakers-hint = صحّح الأسماء هنا. إذا حمل متحدثان الاسم نفسه، صارا متحدثًا واحدًا.
own-give-turns = إسناد مداخلات إلى شخص آخر
own-other-speaker = اسم هذا الشخص
own-apply = تطبيق الأسماء
own-is-name = هذا متحدث
own-is-text = هذا جزء من الكلام
own-show-in-text = عرض في النص
own-download-as = تنزيل بصيغة
own-format-docx = Word
own-format-html = صفحة ويب
own-format-epub = كتاب (EPUB)
own-format-txt = نص عادي
own-format-md = Markdown
own-format-vtt = تسميات توضيحية (WebVTT)
own-format-srt = تسميات توضيحية (SubRip)
own-format-csv = جدول (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = المعروض فقط ({ $questions })
own-writing = جارٍ إنشاء الملف: { $format }…
own-opening = جارٍ قراءة { $name }…
own-opening-of-several = جارٍ قراءة { $name } ({ $number } من { $count })…
own-too-large = حجم الملف { $size }. يمكنك هنا فتح ملفات لا يتجاوز حجمها { $most }.
own-doubt-encoding = قُرئ الملف بترميز { $name } لأنه لا يذكر ترميزه. تحقّق من الأحرف وعلامات الاقتباس.
own-doubt-entity = تُركت الإحالة { $name } كما هي مكتوبة.
own-doubt-other-speaker = يتحدث { $name } هنا أيضًا. أُبقي على متحدث واحد فقط.
own-doubt-invisible = حُذف حرف غير مرئي ({ $code }).
own-doubt-field = تعذرت قراءة «{ $key }» فحُذف.
own-doubt-ambiguous = قد يكون «{ $name }» أكثر من شخص، وقد أُبقي على حدة.
own-doubt-empty-turn = لا يقول «{ $name }» شيئًا هنا. تأكّد من عدم سقوط كلمات.
own-doubt-nobody = من هنا فصاعدًا لا يُذكر اسم المتحدث.
own-doubt-backward-time = هذا الوقت أسبق من الذي قبله فحُذف.
own-doubt-unused-correction = يذكر تصحيحٌ «{ $name }»، ولا يوجد متحدث بهذا الاسم.
own-doubt-unused-turn = هناك تصحيح لكلام يبدأ بعبارة «{ $words }»، ولا يقولها أحد.
own-whole-nobody = ‎{ $share }%‎ من الكلمات بلا متحدث.
own-whole-one = نصيب { $name } من الكلمات ‎{ $share }%‎، مع أن الملف يذكر غيره.
own-whole-labels = سطور تشبه الأسماء وقُرئت نصًا: { $count }.
own-whole-times = فقرات فيها أوقات أو أرقام تسميات توضيحية داخل النص: { $count }.
own-whole-once = متحدثون لا يتحدثون إلا مرة واحدة: { $once } من { $all }.
own-whole-heading = قُرئ «{ $name }» اسمًا، لكنه يشبه عنوانًا.
own-cannot-empty = الملف فارغ. تحقّق من أنه الملف الصحيح.
own-cannot-not-text = هذا ليس ملفًا نصيًا. احفظه بصيغة نص عادي أو Word أو صفحة ويب أو تسميات توضيحية (WebVTT أو SRT).
own-cannot-malformed = لا يمكن قراءته على أنه { $format }: { $fault }. صدّر الملف من جديد.
own-cannot-excessive = الملف أكبر من أي نص أو أشد تداخلًا. تحقّق من أنه الملف الصحيح.
own-cannot-front-matter = تعذرت قراءة الحقول في أول الملف: { $fault }.
own-cannot-open-front-matter = الحقول في أول الملف غير مغلقة. أغلقها بسطر من ---.
own-cannot-nothing-said = ليس في الملف كلام. تحقّق من أنه يضم النص نفسه.
own-cannot-no-labels = لا شيء في النص يبيّن من المتحدث. ضع كل اسم قبل الكلام، مثل «Ann Lee:».
own-unread-pdf = لا يمكن قراءة ملف PDF هنا. افتحه في معالج نصوص واحفظه بصيغة Word. وإن كانت صفحاته صورًا، فاستعمل أولًا التعرّف على النص (OCR).
own-unread-old-office = لا يمكن هنا قراءة ملف Word أو Excel أو PowerPoint أقدم من عام 2007. احفظه بصيغة DOCX.
own-unread-spreadsheet = لا يمكن قراءة جدول بيانات هنا. احفظه بصيغة CSV.
own-unread-slides = لا يمكن قراءة الشرائح هنا. انسخ ملاحظاتها إلى ملف Word.
own-unread-book = لا يمكن قراءة كتاب EPUB هنا. افتح صفحات الويب التي فيه.
own-unread-pages = لا يمكن قراءة ملف Pages هنا. صدّره بصيغة Word.
own-unread-recording = لا يمكن قراءة تسجيل هنا. حوّله إلى نص ببرنامج وافتح التسميات التوضيحية الناتجة.
own-unread-picture = لا يمكن قراءة الصور هنا. استعمل التعرف على النص (OCR) وافتح النص.
own-unread-archive = لا يمكن قراءة ملف مضغوط هنا. فكّ ضغطه وافتح ما فيه من ملفات.
own-unread-other = لا يمكن قراءة هذه الصيغة هنا: { $format }. صدّر الملف بصيغة نص عادي أو تسميات توضيحية أو CSV.
own-trust-clear = لا شيء فيه يحتاج إلى مراجعة
own-trust-check = { $count ->
    [zero] لا مواضع تحتاج إلى مراجعة
    [one] راجع موضعًا واحدًا
    [two] راجع موضعين
    [few] راجع { $count } مواضع
    [many] راجع { $count } موضعًا
   *[other] راجع { $count } موضع
}
own-trust-doubtful = راجع النص كله
own-speaker-count = { $count ->
    [zero] لا متحدثين
    [one] متحدث واحد
    [two] متحدثان
    [few] { $count } متحدثين
    [many] { $count } متحدثًا
   *[other] { $count } متحدث
}
own-reviewed = ملفك { $file }: { $trust }. الصيغة: { $format }، { $questions }، { $speakers }.
own-places-title = { $count ->
    [zero] لا مواضع للمراجعة
    [one] موضع واحد للمراجعة
    [two] موضعان للمراجعة
    [few] { $count } مواضع للمراجعة
    [many] { $count } موضعًا للمراجعة
   *[other] { $count } موضع للمراجعة
}
own-looks-like-speaker = قد يكون «{ $name }» متحدثًا هنا، لكن التطبيق عدّه جزءًا من الكلام.
own-line = السطر { $line }:
own-name-of = اسم المتحدث «{ $speaker }»

## offline
offline-benefit = يمكنك قراءة النصوص المحفوظة بلا إنترنت.
offline-all-saved = كل النصوص محفوظة
offline-remove-all = إزالة كل النسخ المحفوظة
offline-save = حفظ للقراءة بلا إنترنت
offline-remove = إزالة النسخة المحفوظة
offline-saved = محفوظ للقراءة بلا إنترنت
offline-saved-older = نسخة أقدم محفوظة للقراءة بلا إنترنت
offline-renew = تنزيل النسخ الجديدة
offline-not-saved-offline = غير محفوظ، وأنت غير متصل بالإنترنت
offline-not-saved-unreachable = غير محفوظ، ويتعذّر الوصول إلى الموقع
offline-withdrawn = محفوظة، لكنها لم تعد في المكتبة:
offline-preparing = جارٍ حفظ التطبيق على هذا الجهاز…
offline-unavailable = الحفظ غير متاح هنا (نافذة تصفّح خاص، أو موقع بلا https). ما زال بإمكانك القراءة مع اتصال بالإنترنت.
offline-not-saved-full = لا توجد على هذا الجهاز مساحة كافية لحفظ التطبيق. ما زال بإمكانك القراءة مع اتصال بالإنترنت.
offline-not-saved-altered = شيء ما بينك وبين الموقع يغيّر ملفاته، فيتعذّر حفظها. ما زال بإمكانك القراءة مع اتصال بالإنترنت.
offline-not-saved-incomplete = لم يكتمل حفظ التطبيق. أعِد تحميل الصفحة للمحاولة مجددًا.
offline-waits = الحفظ جارٍ في علامة تبويب أخرى، وسيستمر هنا عندما ينتهي هناك.
offline-pause = إيقاف مؤقت
offline-continue = متابعة
offline-cancel = إلغاء
offline-stopped-unreachable = يتعذّر الوصول إلى الموقع. تبقى النصوص المحفوظة كما هي، ويستمر الحفظ عند عودة الاتصال.
offline-stopped-refused = تعذّر تحميل عدة نصوص متتالية، فتوقّف الحفظ. تبقى النصوص المحفوظة كما هي؛ أعِد المحاولة لاحقًا.
offline-stopped-denied = لا يسمح هذا المتصفح للموقع بحفظ أي شيء.
offline-install = تثبيت كتطبيق…
offline-installed = الموقع مثبّت كتطبيق.
offline-install-benefit = يفتح التطبيق في نافذة خاصة به.
offline-how-to-install = لتثبيت الموقع كتطبيق: في Chrome وEdge اختر «تثبيت» من القائمة؛ وفي Safari اختر «مشاركة» ثم «إضافة إلى الشاشة الرئيسية» أو «إضافة إلى Dock»؛ وفي Firefox على الهاتف اختر من القائمة «إضافة التطبيق إلى الشاشة الرئيسية» أو «أضِف إلى شاشة البداية». ومن دون التثبيت يحذف Safari النصوص المحفوظة إذا مرّت سبعة أيام بلا زيارة.
offline-update-waits = يتوفّر تحديث. لن تفقد موضعك في النص.
offline-updated-elsewhere = تم التحديث في علامة تبويب أخرى. يمكنك متابعة القراءة هنا، وإعادة التحميل متى شئت.
offline-gone = لم يعد هذا الموقع على هذا العنوان. يمكنك متابعة القراءة هنا؛ أعِد التحميل لترى ما الموجود الآن.
offline-doubtful = ما يردّ من هذا العنوان ليس هذا الموقع. أنت تقرأ ما هو محفوظ على هذا الجهاز.
offline-reload = إعادة التحميل
offline-show-what-is-there = عرض الموجود هناك
offline-update-now = التحديث الآن
offline-later = لاحقًا
offline-saved-are = المحفوظ على هذا الجهاز:
offline-saved-count = المحفوظ للقراءة بلا إنترنت: { $saved } من { $all }
offline-search-too = البحث أيضًا بلا إنترنت ({ $size })
offline-search-progress = جارٍ تجهيز البحث بلا إنترنت: { $percent }
offline-search-saved = البحث يعمل بلا إنترنت.
offline-save-all = { $count ->
    [zero] حفظ كل النصوص: { $count } ({ $size })
    [one] حفظ النص ({ $size })
    [two] حفظ النصين ({ $size })
    [few] حفظ كل النصوص: { $count } ({ $size })
    [many] حفظ كل النصوص: { $count } ({ $size })
   *[other] حفظ كل النصوص: { $count } ({ $size })
}
offline-save-others = { $count ->
    [zero] حفظ النصوص المتبقية: { $count } ({ $size })
    [one] حفظ النص المتبقي ({ $size })
    [two] حفظ النصين المتبقيين ({ $size })
    [few] حفظ النصوص المتبقية: { $count } ({ $size })
    [many] حفظ النصوص المتبقية: { $count } ({ $size })
   *[other] حفظ النصوص المتبقية: { $count } ({ $size })
}
offline-save-these = { $count ->
    [zero] حفظ هذه النصوص: { $count } ({ $size })
    [one] حفظ هذا النص ({ $size })
    [two] حفظ هذين النصين ({ $size })
    [few] حفظ هذه النصوص: { $count } ({ $size })
    [many] حفظ هذه النصوص: { $count } ({ $size })
   *[other] حفظ هذه النصوص: { $count } ({ $size })
}
offline-older = { $count ->
    [zero] لا نصوص محفوظة أقدم من النسخ المنشورة.
    [one] نص محفوظ واحد أقدم من نسخته المنشورة.
    [two] نصان محفوظان أقدم من النسختين المنشورتين.
    [few] { $count } نصوص محفوظة أقدم من النسخ المنشورة.
    [many] { $count } نصًا محفوظًا أقدم من النسخ المنشورة.
   *[other] { $count } نص محفوظ أقدم من النسخ المنشورة.
}
offline-space = يستخدم هذا الموقع { $used }. المساحة المتاحة { $free }.
offline-progress = المحفوظ { $done } من { $all }، { $size } من { $all-size }
offline-full = لم تبقَ مساحة. تبقى النصوص المحفوظة كما هي، ويحتاج الباقي إلى { $left }. أزِل شيئًا أو احفظ عددًا أقل.
offline-full-but = لم تبقَ مساحة كافية. تبقى النصوص المحفوظة كما هي، ويحتاج الباقي إلى { $left } والمتاح { $free }. أزِل شيئًا أو احفظ عددًا أقل.

## settings
settings-single-keys = اختصارات بمفتاح واحد
settings-hints = انقر على ¶ بجانب أي فقرة لنسخ رابط إليها. يبقى ما تبحث عنه في هذا المتصفح، ولا يطّلع عليه الموقع أبدًا.
settings-close = إغلاق
settings-reading-settings = إعدادات القراءة
settings-loading-settings = جارٍ تحميل الإعدادات…
settings-reset = إعادة الضبط
settings-print = طباعة
settings-print-all = النص كله
settings-print-matches = الأسئلة التي فيها نتائج
settings-print-one = هذا السؤال
settings-last-messages = آخر الرسائل
settings-key-next-page = الصفحة التالية
settings-key-previous-page = الصفحة السابقة
settings-key-first-page = الصفحة الأولى
settings-key-last-page = الصفحة الأخيرة
settings-key-contents = المحتويات
settings-key-find = البحث في هذا النص
settings-key-read-aloud = القراءة بصوت عالٍ
settings-key-search = البحث في كل النصوص
settings-key-next-match = في حقل البحث: النتيجة التالية
settings-key-previous-match = في حقل البحث: النتيجة السابقة
settings-key-read-match = في حقل البحث: الانتقال إلى النتيجة في النص
settings-key-clear = في حقل البحث: مسحه، أو مغادرته إذا كان فارغًا
settings-key-next-anywhere = النتيجة التالية، من أي مكان
settings-key-previous-anywhere = النتيجة السابقة، من أي مكان
settings-key-list = قائمة النتائج، من أي مكان
settings-key-show-match = في قائمة النتائج: عرض هذه النتيجة
settings-key-go-to-match = في قائمة النتائج: الانتقال إلى هذه النتيجة
settings-key-close-list = في قائمة النتائج: إغلاقها
settings-key-help = هذه المساعدة
settings-key-name-space = مسافة
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = اللغة
settings-language-of-browser = لغة المتصفح
settings-label-size = حجم النص
settings-label-lines = تباعد السطور
settings-label-width = عرض السطر
settings-label-letters = تباعد الأحرف
settings-label-words = تباعد الكلمات
settings-label-face = الخط
settings-label-theme = المظهر
settings-label-marks = ألوان التمييز
settings-label-motion = الحركة
settings-choice-face-serif = مذيّل
settings-choice-face-sans = غير مذيّل
settings-choice-face-own = خط المتصفح
settings-choice-face-dyslexic = للقراء المصابين بعسر القراءة
settings-choice-system = حسب الجهاز
settings-choice-theme-light = فاتح
settings-choice-theme-sepia = سيبيا
settings-choice-theme-dark = داكن
settings-choice-theme-black = أسود
settings-choice-theme-contrast = تباين عالٍ
settings-choice-marks-many = عادية
settings-choice-marks-safe = مناسبة لعمى الألوان
settings-choice-motion-none = بلا حركة
settings-choice-normal = عادي
settings-choice-close-together = متقارب
settings-choice-narrow = ضيق
settings-choice-wide = واسع
settings-choice-wider = أوسع
settings-choice-full = بعرض النافذة
