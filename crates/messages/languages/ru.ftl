# Words in Russian, with “вы” in lower case: transcript: стенограмма; question: вопрос; statement: выступление; follow-up: ещё вопрос;
# speaker: говорящий; participant: имя, человек; turn: реплика; outlet: СМИ; match: совпадение; hit of a search: результат; term: слово
# запроса; phrase: фраза; search that is kept: запрос; library: библиотека; find: найти (в этой стенограмме); search: поиск (по всем
# стенограммам); save offline: сохранить офлайн; highlight: подсветка; page: страница; place to check: место; publisher: издатель;
# reload: перезагрузить; settings: настройки.
# A no-break space stands before a dash, units and г. Some texts name a thing before its number (“Сохранить все: 12”), so that no
# form can be wrong; their forms are the same. The choices of settings are masculine, as интервал and столбец.

## shared
inferred-kinds = Пометки «вопрос» и «ответ» программа расставила сама.
loading = Загрузка…
stopped = Rostrum перестал работать.
went-wrong = На странице что-то пошло не так.
stopped-hint = Текст можно читать и сейчас. Чтобы продолжить, перезагрузите страницу.
reload = Перезагрузить
read-plain = Открыть простую версию
needs-scripts = Для Rostrum нужны JavaScript и WebAssembly.
read-without-scripts = Стенограммы можно читать и без них.
file-needs-scripts = Для этого файла нужны JavaScript и WebAssembly.
no-webassembly = В этом браузере нет WebAssembly или он выключен.
too-old = Этот браузер слишком старый и не может распаковать файл.
not-loaded = Не удалось загрузить часть приложения; возможно, нет сети.
damaged = Не удалось загрузить часть приложения; возможно, файл повреждён.
new-transcripts = Новые стенограммы
undated = Без даты
publisher = Издатель
language-name = Русский
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = { " " }
decimal-mark = ,
percent = { $number } %
kilobytes = { $size } КБ
megabytes = { $size } МБ
gigabytes = { $size } ГБ
months-in-dates = января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
months = январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
date = { $day } { $month } { $year } г.
month-of-year = { $month } { $year } г.
year = { $year }
question-number = вопрос { $number }
statement-number = выступление { $number }
question = Вопрос
follow-up = Уточняющий вопрос
link-to = Ссылка: { $target }
link-to-paragraph = Ссылка: { $exchange }, абзац { $number }
covered = { $count ->
    [one] Стенограмма неполная. Опубликовано страниц: { $count }, здесь { $held }.
    [few] Стенограмма неполная. Опубликовано страниц: { $count }, здесь { $held }.
    [many] Стенограмма неполная. Опубликовано страниц: { $count }, здесь { $held }.
   *[other] Стенограмма неполная. Опубликовано страниц: { $count }, здесь { $held }.
}
covered-pages = { $count ->
    [one] Стенограмма неполная. Опубликовано страниц: { $all }, здесь { $held } (с. { $pages }).
    [few] Стенограмма неполная. Опубликовано страниц: { $all }, здесь { $held } (с. { $pages }).
    [many] Стенограмма неполная. Опубликовано страниц: { $all }, здесь { $held } (с. { $pages }).
   *[other] Стенограмма неполная. Опубликовано страниц: { $all }, здесь { $held } (с. { $pages }).
}
exchanges = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
transcripts = { $count ->
    [one] { $count } стенограмма
    [few] { $count } стенограммы
    [many] { $count } стенограмм
   *[other] { $count } стенограммы
}
minutes = { $count } мин

## app
app-skip-to-text = Перейти к тексту
app-skip-to-find = Перейти к поиску
app-help = Быстрые клавиши и справка
app-page-not-found = Страница не найдена
app-go-to-library = Перейти в библиотеку
app-unreachable = Сайт недоступен. Проверьте подключение к интернету.
app-no-such-file = На сайте нет этого файла (код 404).
app-other-version = Это не та версия файла, что указана в библиотеке. Возможно, сайт сейчас обновляется; попробуйте позже.
app-storage-denied = Этот браузер не разрешает сайту ничего сохранять, поэтому сайт не запомнит, где вы остановились. Всё остальное работает.
app-storage-full = В этом браузере больше нет места для сайта, поэтому он может не запомнить, где вы остановились, и не сохранить то, что вы открываете. Всё остальное работает.
app-storage-failed = Браузер не смог сохранить часть данных сайта. Всё остальное работает.
app-publisher-links = Издатель
app-progress = Загружено
app-try-again = Повторить попытку
app-reload = Перезагрузить
app-leads-nowhere = Адрес заканчивается на { $address }, а такой страницы на сайте нет. Возможно, адрес неполный или в нём опечатка.
app-connection-broke = Связь прервалась: загрузилось только { $size }.
app-status = Сайт ответил ошибкой (код { $status }).
app-loading = Загружается { $what }…
app-size-of = { $size } из { $all }
app-stalled = { $count ->
    [one] Данных нет уже { $count } секунду. Возможно, связь прервалась.
    [few] Данных нет уже { $count } секунды. Возможно, связь прервалась.
    [many] Данных нет уже { $count } секунд. Возможно, связь прервалась.
   *[other] Данных нет уже { $count } секунды. Возможно, связь прервалась.
}
app-not-loaded = Не удалось загрузить «{ $part }».

## aloud
aloud-read-aloud = Читать вслух
aloud-loading = Загрузка…
aloud-play = Воспроизвести
aloud-pause = Пауза
aloud-next = Следующий абзац
aloud-previous = Предыдущий абзац
aloud-speed = Скорость
aloud-stop = Закрыть
aloud-failed = Браузер не смог прочитать это вслух.
aloud-no-voice = На этом устройстве нет голоса для этого языка ({ $language }). Его можно добавить в настройках устройства.

## reader
reader-back = ‹ Библиотека
reader-the-transcript = стенограмма
reader-cannot-show = Не удалось показать стенограмму
reader-not-saved = Эта стенограмма не сохранена на устройстве.
reader-whole-transcript = Стенограмма целиком
reader-contents = Содержание
reader-found = найдено
reader-about = Об этой стенограмме
reader-choose-participant = Выберите имя, чтобы увидеть всё, что говорит этот человек.
reader-licence = Лицензия:
reader-source = Источник:
reader-outlet = СМИ
reader-pages-above = Страницы, вверху
reader-pages-below = Страницы, внизу
reader-first-page = Первая страница
reader-previous-page = Предыдущая страница
reader-next-page = Следующая страница
reader-last-page = Последняя страница
reader-page = Страница
reader-per-page = Вопросов на странице
reader-all = все
reader-link-copied = Ссылка скопирована.
reader-copy-from-address-bar = Скопируйте ссылку из адресной строки.
reader-dismiss = Скрыть
reader-changed = Стенограмма изменилась с тех пор, как вы её сохранили.
reader-show-new-version = Показать новую версию
reader-new-version-failed = Не удалось загрузить новую версию.
reader-no-such-transcript = Стенограммы { $id } не существует.
reader-others-in-library = Другие стенограммы вы найдёте в { $link }.
reader-the-library-link = библиотеке
reader-page-of = Страница { $page } из { $pages }
reader-window-title = { $title }, страница { $page } из { $pages }
reader-not-here = Этого места в стенограмме нет. Показано ближайшее: { $nearest }.
reader-times = { $count ->
    [one] { $count } реплика
    [few] { $count } реплики
    [many] { $count } реплик
   *[other] { $count } реплики
}
reader-retrieved = дата обращения: { $date }
reader-continue-at = Продолжить чтение: { $exchange }
reader-printed-on = Дата печати: { $date }

## find
find-find = Найти
find-placeholder = слова или «фраза»
find-loading = Загружается поиск по стенограмме…
find-previous = Предыдущее совпадение
find-previous-keys = Предыдущее совпадение (Shift+Enter)
find-next = Следующее совпадение
find-next-keys = Следующее совпадение (Enter)
find-list = Список
find-options = Параметры
find-clear = Очистить
find-terms = Слова запроса
find-as-phrase = Искать эти слова как фразу
find-toggle-term = Показать или скрыть эти совпадения
find-matching = Как сравнивать
find-match-case = С учётом регистра
find-match-accents = С учётом диакритических знаков
find-whole-words = Только слова целиком
find-show = Показать:
find-all-questions = Все вопросы
find-with-any = Только вопросы с совпадениями
find-with-all = Только вопросы со всеми словами запроса
find-show-all = Показать все
find-match-list = Список совпадений
find-matches = Совпадения
find-sort = Сортировка:
find-in-order = как в тексте
find-by-speaker = по говорящим
find-by-word-before = по предыдущему слову
find-by-word-after = по следующему слову
find-close = Закрыть
find-by-speaker-chart = Совпадения по говорящим
find-unnamed-speaker = Имя не указано
find-go-to-first = Перейти к первому совпадению
find-across-transcript-chart = Совпадения по ходу стенограммы
find-sign-word = слово
find-sign-word-finds = эти буквы, в том числе внутри слов
find-sign-phrase = "целая фраза"
find-sign-phrase-finds = эти слова в этом порядке
find-sign-start = бюдж*
find-sign-start-finds = слова, которые начинаются на «бюдж»
find-sign-without = -слово
find-sign-without-finds = без вопросов с этим словом
find-sign-or = это OR то
find-sign-or-finds = любое из двух
find-sign-near = это NEAR/5 то
find-sign-near-finds = не дальше пяти слов друг от друга
find-sign-asked = q:слово  a:слово
find-sign-asked-finds = только в вопросах, только в ответах
find-sign-speaker = speaker:имя
find-sign-speaker-finds = только то, что говорит этот человек
find-sign-outlet = outlet:название
find-sign-outlet-finds = только вопросы этого СМИ
find-count = { $count ->
    [one] { $count } совпадение
    [few] { $count } совпадения
    [many] { $count } совпадений
   *[other] { $count } совпадения
}
find-with-note = { $matches } ({ $note })
find-at = { $number } из { $all }
find-at-start = { $number } из { $all } (снова с начала)
find-at-end = { $number } из { $all } (снова с конца)
find-not-found = Совпадений нет
find-not-found-but-hidden = Совпадений нет (часть слов запроса скрыта)
find-all-hidden = Все слова запроса скрыты
find-none-shown = показано 0
find-some-shown = { $count ->
    [one] показано { $count }
    [few] показано { $count }
    [many] показано { $count }
   *[other] показано { $count }
}
find-none-here = не на этой странице
find-one-here = на этой странице
find-all-here = все на этой странице
find-some-here = { $count ->
    [one] на этой странице { $count }
    [few] на этой странице { $count }
    [many] на этой странице { $count }
   *[other] на этой странице { $count }
}
find-problem-or = По обе стороны от OR нужно слово или фраза. Чтобы найти само слово «OR», возьмите его в кавычки.
find-problem-near = По обе стороны от NEAR/ нужно слово или фраза.
find-problem-distance = После NEAR/ нужно число слов от 1 до 9999, например NEAR/5.
find-problem-dash = Сразу после знака - нужно слово или фраза, например -бюджет. Чтобы найти дефис, возьмите его в кавычки.
find-problem-star = Прямо перед знаком * нужно начало слова, например бюдж*. Чтобы найти звёздочку, возьмите её в кавычки.
find-problem-no-word = Сразу после { $sign } нужно слово, например { $sign }бюджет. Чтобы найти текст «{ $sign }», возьмите его в кавычки.
find-problem-no-name = Сразу после { $sign } нужно имя или название, например { $sign }иванов. Чтобы найти текст «{ $sign }», возьмите его в кавычки.
find-problem-no-language = Сразу после { $sign } нужен язык, например { $sign }fr. Чтобы найти текст «{ $sign }», возьмите его в кавычки.
find-problem-no-date = Сразу после { $sign } нужен год, месяц или день, например { $sign }2022 или { $sign }2022-10-14.
find-problem-only-signs = Если искать только слова целиком, отдельные знаки найти нельзя.
find-problem-star-after-name = После имени знак * не нужен: хватит любой части имени.
find-problem-invisible = Искать здесь нечего: отдельные диакритические знаки и невидимые символы поиск пропускает.
find-problem-too-many = { $count ->
    [one] В запросе может быть не больше { $count } слова или фразы; остальное поиск пропускает.
    [few] В запросе может быть не больше { $count } слов и фраз; остальное поиск пропускает.
    [many] В запросе может быть не больше { $count } слов и фраз; остальное поиск пропускает.
   *[other] В запросе может быть не больше { $count } слова или фразы; остальное поиск пропускает.
}
find-showing = { $count ->
    [one] Показано вопросов: { $shown } из { $count }.
    [few] Показано вопросов: { $shown } из { $count }.
    [many] Показано вопросов: { $shown } из { $count }.
   *[other] Показано вопросов: { $shown } из { $count }.
}
find-more-without-every-term = { $count ->
    [one] ещё { $count } в вопросах, где есть не все слова запроса
    [few] ещё { $count } в вопросах, где есть не все слова запроса
    [many] ещё { $count } в вопросах, где есть не все слова запроса
   *[other] ещё { $count } в вопросах, где есть не все слова запроса
}
find-more-left-out = { $count ->
    [one] ещё { $count } в вопросах, которые вы исключили
    [few] ещё { $count } в вопросах, которые вы исключили
    [many] ещё { $count } в вопросах, которые вы исключили
   *[other] ещё { $count } в вопросах, которые вы исключили
}
find-heading = Заголовок
find-row-page = страница { $page }
find-one-question = Вопрос { $first }
find-questions = Вопросы с { $first } по { $last }
find-no-matches-here = совпадений нет

## library
library-the-library = библиотека
library-cannot-show = Не удалось показать библиотеку
library-links-still-work = Ссылки на стенограммы по-прежнему работают.
library-search = Поиск по названиям, людям и местам
library-loading-search = Загружается поиск…
library-search-part = Поиск
library-sort-by = Сортировка
library-newest-first = Сначала новые
library-title = По названию
library-empty = Библиотека пуста.
library-did-you-mean = Возможно, вы имели в виду:
library-no-match = Ничего не найдено в названиях, датах, местах и именах.
library-some = { $count ->
    [one] { $shown } из { $count } стенограммы
    [few] { $shown } из { $count } стенограмм
    [many] { $shown } из { $count } стенограмм
   *[other] { $shown } из { $count } стенограммы
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = Издатель добавляет стенограммы командой { $command }.

## search
search-title = Поиск по всем стенограммам
search-search-what-was-said = Искать в тексте стенограмм
search-loading = Загружается поиск…
search-search-part = Поиск
search-searching = Идёт поиск…
search-sort-by = Сортировка
search-newest-first = Сначала новые
search-oldest-first = Сначала старые
search-best-first = Сначала самые подходящие
search-more = Показать ещё
search-results = Результаты
search-terms = Сколько раз встречается каждое слово запроса
search-try-again = Повторить попытку
search-asked-by = Вопрос:
search-answered-by = Ответ:
search-said-by = Выступление:
search-unnamed-speaker = Имя не указано
search-hint = Введите слова или фразу в кавычках. Запрос остаётся в этом браузере: сайт его не видит.
search-narrow = Уточнить поиск
search-by-year = Год
search-by-event = Мероприятие
search-by-language = Язык
search-by-speaker = Говорящий
search-by-outlet = СМИ
search-by-part = Где сказано
search-in-questions = В вопросах
search-in-answers = В ответах
search-from-year = С года
search-to-year = по год
search-in-the-library = В библиотеке:
search-keep-search = Сохранить запрос
search-forget-search = Удалить запрос из сохранённых
search-saved-searches = Сохранённые запросы
search-forget = Удалить
search-download-results = Скачать результаты:
search-as-table = Таблица (CSV)
search-as-citations = Цитаты (Markdown)
search-how-to = Как искать
search-sign-event = event:название
search-sign-event-finds = только стенограммы этого мероприятия
search-sign-lang = lang:fr
search-sign-lang-finds = только стенограммы на этом языке
search-sign-date = date:2022-10
search-sign-date-finds = только за этот год, месяц или день
search-sign-time = date:2021..2023
search-sign-time-finds = только за этот период
search-sign-before = before:2022  after:2021
search-sign-before-finds = только до этой даты, только после неё
search-instead-of = Вместо «{ $word }»:
search-did-you-mean = Возможно, вы имели в виду «{ $word }»?
search-new = { $count ->
    [one] { $count } новый с прошлого раза
    [few] { $count } новых с прошлого раза
    [many] { $count } новых с прошлого раза
   *[other] { $count } нового с прошлого раза
}
search-collecting = Сбор результатов: { $done } из { $all }…
search-first-only = { $count ->
    [one] В файл вошли не все результаты, только первые { $count }.
    [few] В файл вошли не все результаты, только первые { $count }.
    [many] В файл вошли не все результаты, только первые { $count }.
   *[other] В файл вошли не все результаты, только первые { $count }.
}
search-nothing = Ничего не найдено.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] в { $count } стенограмме
    [few] в { $count } стенограммах
    [many] в { $count } стенограммах
   *[other] в { $count } стенограммы
}
search-reading = Просмотр стенограмм: { $done } из { $all }…
search-searched = { $count ->
    [one] Поиск охватил { $searched } из { $count } стенограммы. Для остальных нужен интернет.
    [few] Поиск охватил { $searched } из { $count } стенограмм. Для остальных нужен интернет.
    [many] Поиск охватил { $searched } из { $count } стенограмм. Для остальных нужен интернет.
   *[other] Поиск охватил { $searched } из { $count } стенограммы. Для остальных нужен интернет.
}
search-failed = Поиск не удался. { $reason }
search-damaged = Файл { $path } повреждён или устарел. Если это повторится, сообщите издателю.

## own
own-own-files = Ваши файлы
own-open-hint = со своего устройства: документ Word, субтитры, веб-страницу, таблицу или текст. Файл останется на устройстве.
own-open-a-file = Открыть файл
own-stays-here = Ваши файлы остаются на этом устройстве: сайт их не видит.
own-cancel = Отмена
own-refused = Не удалось открыть:
own-remove-file = Удалить с устройства
own-remove-all = Удалить все
own-not-kept = Этот браузер не хранит ваши файлы: они исчезнут, когда вы закроете страницу.
own-cannot-read = Браузер не смог прочитать этот файл.
own-broken = Файл повреждён или слишком велик для этого браузера.
own-speakers = Говорящие
own-speakers-hint = Здесь можно исправить имена. Если у двух говорящих будет одно имя, приложение их объединит.
own-give-turns = Передать реплики другому человеку
own-other-speaker = Имя этого человека
own-apply = Применить имена
own-is-name = Это имя говорящего
own-is-text = Это текст
own-show-in-text = Показать в тексте
own-download-as = Скачать в формате
own-format-docx = Word
own-format-html = Веб-страница
own-format-epub = Книга (EPUB)
own-format-txt = Текст
own-format-md = Markdown
own-format-vtt = Субтитры (WebVTT)
own-format-srt = Субтитры (SubRip)
own-format-csv = Таблица (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = Только то, что показано ({ $questions })
own-writing = Создание файла: { $format }…
own-opening = Чтение файла { $name }…
own-opening-of-several = Чтение файла { $name } ({ $number } из { $count })…
own-too-large = Размер файла: { $size }. Здесь можно открыть файлы до { $most }.
own-doubt-encoding = Прочитано как { $name }, потому что кодировка в файле не указана. Проверьте буквы и кавычки.
own-doubt-entity = Обозначение { $name } оставлено как есть.
own-doubt-other-speaker = Здесь говорит и { $name }. Сохранён только один говорящий.
own-doubt-invisible = Невидимый символ пропущен ({ $code }).
own-doubt-field = «{ $key }» не удалось прочитать, поле пропущено.
own-doubt-ambiguous = «{ $name }» может означать нескольких людей и оставлено отдельно.
own-doubt-empty-turn = «{ $name }»: слов здесь нет. Проверьте, не пропущены ли они.
own-doubt-nobody = Начиная отсюда не указано, кто говорит.
own-doubt-backward-time = Это время раньше предыдущего, поэтому оно пропущено.
own-doubt-unused-correction = В исправлениях названо имя «{ $name }», но никто с таким именем не говорит.
own-doubt-unused-turn = Исправление относится к словам, которые начинаются с «{ $words }», но их никто не говорит.
own-whole-nobody = Для { $share } % слов не указан говорящий.
own-whole-one = { $share } % слов принадлежит одному человеку ({ $name }), хотя в файле названы и другие.
own-whole-labels = Строк, похожих на имена, прочитано как текст: { $count }.
own-whole-times = Абзацев, где в тексте стоит время или номер субтитра: { $count }.
own-whole-once = Говорят только один раз: { $once } из { $all }.
own-whole-heading = «{ $name }» прочитано как имя, но похоже на заголовок.
own-cannot-empty = Файл пуст. Проверьте, тот ли это файл.
own-cannot-not-text = Это не текстовый файл. Сохраните его как текст, Word, веб-страницу или субтитры (WebVTT, SRT).
own-cannot-malformed = Не удалось прочитать как { $format }: { $fault }. Экспортируйте файл заново.
own-cannot-excessive = Файл больше или сложнее любой стенограммы. Проверьте, тот ли это файл.
own-cannot-front-matter = Поля в начале файла не читаются: { $fault }.
own-cannot-open-front-matter = Поля в начале файла не закрыты. Закройте их строкой ---.
own-cannot-nothing-said = В файле нет реплик. Проверьте, что в нём сама стенограмма.
own-cannot-no-labels = В тексте не указано, кто говорит. Поставьте имя перед словами, например «Ann Lee:».
own-unread-pdf = Файлы PDF здесь не читаются. Откройте файл в текстовом редакторе и сохраните как Word. Если страницы — изображения, сначала распознайте текст (OCR).
own-unread-old-office = Файлы Word, Excel и PowerPoint до 2007 года здесь не читаются. Сохраните файл как DOCX.
own-unread-spreadsheet = Электронные таблицы здесь не читаются. Сохраните файл как CSV.
own-unread-slides = Слайды здесь не читаются. Скопируйте заметки в файл Word.
own-unread-book = Книги EPUB здесь не читаются. Откройте веб-страницы из этой книги.
own-unread-pages = Файлы Pages здесь не читаются. Экспортируйте файл как Word.
own-unread-recording = Записи здесь не читаются. Расшифруйте запись в программе и откройте полученные субтитры.
own-unread-picture = Изображения здесь не читаются. Распознайте текст (OCR) и откройте его.
own-unread-archive = Архивы здесь не читаются. Распакуйте архив и откройте файлы из него.
own-unread-other = Этот формат здесь не читается: { $format }. Экспортируйте его как текст, субтитры или CSV.
own-trust-clear = сомнительных мест нет
own-trust-check = { $count ->
    [one] проверьте { $count } место
    [few] проверьте { $count } места
    [many] проверьте { $count } мест
   *[other] проверьте { $count } места
}
own-trust-doubtful = проверьте весь текст
own-speaker-count = { $count ->
    [one] { $count } говорящий
    [few] { $count } говорящих
    [many] { $count } говорящих
   *[other] { $count } говорящего
}
own-reviewed = Ваш файл { $file }: { $trust }. Формат: { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] Нужно проверить { $count } место
    [few] Нужно проверить { $count } места
    [many] Нужно проверить { $count } мест
   *[other] Нужно проверить { $count } места
}
own-looks-like-speaker = Возможно, «{ $name }» — имя говорящего. Приложение приняло его за текст.
own-line = Строка { $line }:
own-name-of = Имя говорящего: { $speaker }

## offline
offline-benefit = Сохранённые стенограммы открываются без интернета.
offline-all-saved = Все сохранены
offline-remove-all = Удалить все сохранённые
offline-save = Сохранить офлайн
offline-remove = Удалить с устройства
offline-saved = Сохранена офлайн
offline-saved-older = Сохранена офлайн, но устарела
offline-renew = Скачать новые версии
offline-not-saved-offline = Не сохранена, а вы офлайн
offline-not-saved-unreachable = Не сохранена, а сайт недоступен
offline-withdrawn = Сохранены, но в библиотеке их больше нет:
offline-preparing = Приложение сохраняется на устройстве…
offline-unavailable = Здесь сохранять нельзя (приватное окно или сайт без https). Читать онлайн по-прежнему можно.
offline-not-saved-full = На устройстве нет места для приложения. Читать онлайн по-прежнему можно.
offline-not-saved-altered = Что-то между вами и сайтом изменяет его файлы, поэтому сохранить их нельзя. Читать онлайн по-прежнему можно.
offline-not-saved-incomplete = Приложение сохранилось не полностью. Перезагрузите страницу, чтобы попробовать ещё раз.
offline-waits = Сейчас сохраняет другая вкладка. Когда она закончит, эта продолжит.
offline-pause = Приостановить
offline-continue = Продолжить
offline-cancel = Отмена
offline-stopped-unreachable = Сайт недоступен. Сохранённые стенограммы останутся на устройстве; сохранение продолжится, когда появится интернет.
offline-stopped-refused = Несколько стенограмм подряд не загрузились, поэтому сохранение остановилось. Сохранённые стенограммы останутся на устройстве; попробуйте позже.
offline-stopped-denied = Этот браузер не разрешает сайту ничего сохранять.
offline-install = Установить как приложение…
offline-installed = Установлено как приложение.
offline-install-benefit = Приложение открывается в отдельном окне.
offline-how-to-install = Как установить приложение: в Chrome и Edge выберите в меню «Установить»; в Safari — «Поделиться», затем «На экран „Домой“» или «Добавить в Dock»; в Firefox на телефоне — «Установить» или «Добавить на домашний экран» в меню. Иначе Safari удалит сохранённые стенограммы, если вы не заходите на сайт семь дней.
offline-update-waits = Доступно обновление. Место, где вы читаете, не потеряется.
offline-updated-elsewhere = Приложение обновилось в другой вкладке. Здесь можно читать дальше и перезагрузить страницу, когда будет удобно.
offline-gone = Сайта больше нет по этому адресу. Здесь можно читать дальше; чтобы увидеть, что там теперь, перезагрузите страницу.
offline-doubtful = По этому адресу отвечает что-то другое. Вы читаете то, что сохранено на этом устройстве.
offline-reload = Перезагрузить
offline-show-what-is-there = Показать, что там
offline-update-now = Обновить сейчас
offline-later = Позже
offline-saved-are = Сохранены на этом устройстве:
offline-saved-count = Сохранено офлайн: { $saved } из { $all }
offline-search-too = Искать и без интернета ({ $size })
offline-search-progress = Поиск без интернета готовится: { $percent }
offline-search-saved = Поиск работает без интернета.
offline-save-all = { $count ->
    [one] Сохранить все: { $count } ({ $size })
    [few] Сохранить все: { $count } ({ $size })
    [many] Сохранить все: { $count } ({ $size })
   *[other] Сохранить все: { $count } ({ $size })
}
offline-save-others = { $count ->
    [one] Сохранить остальные: { $count } ({ $size })
    [few] Сохранить остальные: { $count } ({ $size })
    [many] Сохранить остальные: { $count } ({ $size })
   *[other] Сохранить остальные: { $count } ({ $size })
}
offline-save-these = { $count ->
    [one] Сохранить эти: { $count } ({ $size })
    [few] Сохранить эти: { $count } ({ $size })
    [many] Сохранить эти: { $count } ({ $size })
   *[other] Сохранить эти: { $count } ({ $size })
}
offline-older = { $count ->
    [one] { $count } сохранённая стенограмма устарела: на сайте версия новее.
    [few] { $count } сохранённые стенограммы устарели: на сайте версии новее.
    [many] { $count } сохранённых стенограмм устарели: на сайте версии новее.
   *[other] { $count } сохранённой стенограммы устарели: на сайте версии новее.
}
offline-space = Сайт занимает { $used }. Свободно { $free }.
offline-progress = Сохранено { $done } из { $all }, { $size } из { $all-size }
offline-full = Место закончилось. Сохранённые стенограммы останутся на устройстве; для остальных нужно { $left }. Удалите что-нибудь или сохраните меньше.
offline-full-but = Место закончилось. Сохранённые стенограммы останутся на устройстве; для остальных нужно { $left }, а свободно { $free }. Удалите что-нибудь или сохраните меньше.

## settings
settings-single-keys = Команды одной клавишей
settings-hints = Нажмите ¶ рядом с абзацем, чтобы скопировать ссылку на него. То, что вы ищете, остаётся в этом браузере: сайт этого не видит.
settings-close = Закрыть
settings-reading-settings = Настройки чтения
settings-loading-settings = Загружаются настройки…
settings-reset = Сбросить
settings-print = Печать
settings-print-all = Всё
settings-print-matches = Вопросы с совпадениями
settings-print-one = Этот вопрос
settings-last-messages = Последние сообщения
settings-key-next-page = Следующая страница
settings-key-previous-page = Предыдущая страница
settings-key-first-page = Первая страница
settings-key-last-page = Последняя страница
settings-key-contents = Содержание
settings-key-find = Найти в этой стенограмме
settings-key-read-aloud = Читать вслух
settings-key-search = Поиск по всем стенограммам
settings-key-next-match = В поле «Найти»: следующее совпадение
settings-key-previous-match = В поле «Найти»: предыдущее совпадение
settings-key-read-match = В поле «Найти»: перейти к совпадению в тексте
settings-key-clear = В поле «Найти»: очистить его или выйти, если оно пустое
settings-key-next-anywhere = Следующее совпадение, из любого места
settings-key-previous-anywhere = Предыдущее совпадение, из любого места
settings-key-list = Список совпадений, из любого места
settings-key-show-match = В списке совпадений: показать это совпадение
settings-key-go-to-match = В списке совпадений: перейти к этому совпадению
settings-key-close-list = В списке совпадений: закрыть список
settings-key-help = Эта справка
settings-key-name-space = Пробел
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = Язык
settings-language-of-browser = Как в браузере
settings-label-size = Размер текста
settings-label-lines = Межстрочный интервал
settings-label-width = Столбец текста
settings-label-letters = Интервал между буквами
settings-label-words = Интервал между словами
settings-label-face = Шрифт
settings-label-theme = Тема
settings-label-marks = Цвета подсветки
settings-label-motion = Анимация
settings-choice-face-serif = С засечками
settings-choice-face-sans = Без засечек
settings-choice-face-own = Как в браузере
settings-choice-face-dyslexic = Для читателей с дислексией
settings-choice-system = Как на устройстве
settings-choice-theme-light = Светлая
settings-choice-theme-sepia = Сепия
settings-choice-theme-dark = Тёмная
settings-choice-theme-black = Чёрная
settings-choice-theme-contrast = Высокая контрастность
settings-choice-marks-many = Стандартные
settings-choice-marks-safe = При дальтонизме
settings-choice-motion-none = Без анимации
settings-choice-normal = Обычный
settings-choice-close-together = Плотный
settings-choice-narrow = Узкий
settings-choice-wide = Широкий
settings-choice-wider = Очень широкий
settings-choice-full = Во всё окно
