# Words in Traditional Chinese of Taiwan, with 您: transcript 逐字稿 (counted 篇) · question 問題 (counted 個); the label of a turn that asks 提問
# answer 回答 · statement, turn 發言 · speaker 發言者 · participant 名字 · outlet 媒體 · match 相符項目 (counted 個) · hit of a search 結果
# term 關鍵字 · word 字詞 · phrase 詞組 · library 逐字稿庫 · find 尋找 · search 搜尋 · save offline 離線儲存 · highlight 標示 · page 頁 (numbers: 頁碼)
# a page of the web 頁面, 網頁 · paragraph 段落 · place to check 處 · publisher 發布者 · device 裝置 · reload 重新載入 · address 網址 · remove 移除.
# A space stands between Chinese and Latin letters or numbers, but not in dates. Labels end with a wide colon. Phrases take straight quotes,
# because 「」 are no quotes in a query.

## shared
inferred-kinds = 提問與回答的標籤由程式自動加上。
loading = 載入中…
stopped = Rostrum 已停止運作。
went-wrong = 這個頁面發生錯誤。
stopped-hint = 您仍可閱讀頁面上的文字。若要繼續使用，請重新載入頁面。
reload = 重新載入
read-plain = 閱讀簡易版網頁
needs-scripts = Rostrum 需要 JavaScript 和 WebAssembly。
read-without-scripts = 不啟用這些功能，也能閱讀逐字稿。
file-needs-scripts = 這個檔案需要 JavaScript 和 WebAssembly。
no-webassembly = 這個瀏覽器不支援 WebAssembly，或是已停用此功能。
too-old = 這個瀏覽器版本太舊，無法解開檔案。
not-loaded = 應用程式有一部分無法載入，網路可能已中斷。
damaged = 應用程式有一部分無法載入，檔案可能已損毀。
new-transcripts = 最新逐字稿
undated = 無日期
publisher = 發布者
language-name = 繁體中文
list-mark = { "，" }
name-mark = { "、" }
label-mark = { "：" }
group-mark = ,
decimal-mark = .
percent = { $number }%
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
months = 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
date = { $year }年{ $month }{ $day }日
month-of-year = { $year }年{ $month }
year = { $year }年
question-number = 問題 { $number }
statement-number = 發言 { $number }
question = 提問
follow-up = 追問
link-to = { $target } 的連結
link-to-paragraph = 第 { $number } 段的連結（{ $exchange }）
covered = { $count ->
   *[other] 內容不完整：已公布 { $count } 頁，這裡收錄 { $held } 頁。
}
covered-pages = { $count ->
   *[other] 內容不完整：已公布 { $all } 頁，這裡收錄 { $held } 頁（頁碼：{ $pages }）。
}
exchanges = { $count ->
   *[other] { $count } 個問題
}
transcripts = { $count ->
   *[other] { $count } 篇逐字稿
}
minutes = { $count } 分鐘

## app
app-skip-to-text = 跳到內文
app-skip-to-find = 跳到尋找
app-help = 快速鍵與說明
app-page-not-found = 找不到頁面
app-go-to-library = 前往逐字稿庫
app-unreachable = 無法連上網站。請檢查您的網路連線。
app-no-such-file = 網站上沒有這個檔案（狀態碼 404）。
app-other-version = 這個檔案與逐字稿庫清單上的版本不同。網站可能正在更新，請稍後再試。
app-storage-denied = 這個瀏覽器不允許網站儲存任何資料，因此無法記住您讀到哪裡。其他功能都能正常使用。
app-storage-full = 這個瀏覽器已經沒有空間可供網站使用，因此可能無法記住您讀到哪裡，也無法儲存您開啟的內容。其他功能都能正常使用。
app-storage-failed = 這個瀏覽器無法為網站儲存部分資料。其他功能都能正常使用。
app-publisher-links = 發布者
app-progress = 載入進度
app-try-again = 再試一次
app-reload = 重新載入
app-leads-nowhere = 網址結尾的「{ $address }」沒有對應的頁面。網址可能不完整，或是輸入有誤。
app-connection-broke = 收到 { $size } 後連線中斷。
app-status = 網站傳回錯誤（狀態碼 { $status }）。
app-loading = 正在載入{ $what }…
app-size-of = { $size } / { $all }
app-stalled = { $count ->
   *[other] 已有 { $count } 秒沒收到資料，連線可能已中斷。
}
app-not-loaded = 「{ $part }」無法載入。

## aloud
aloud-read-aloud = 朗讀
aloud-loading = 載入中…
aloud-play = 播放
aloud-pause = 暫停
aloud-next = 下一段
aloud-previous = 上一段
aloud-speed = 語速
aloud-stop = 關閉
aloud-failed = 瀏覽器無法朗讀這段文字。
aloud-no-voice = 這部裝置沒有這種語言（{ $language }）的語音。您可以到裝置的設定新增。

## reader
reader-back = ‹ 逐字稿庫
reader-the-transcript = 逐字稿
reader-cannot-show = 無法顯示這篇逐字稿
reader-not-saved = 這篇逐字稿沒有儲存在這部裝置上。
reader-whole-transcript = 逐字稿全文
reader-contents = 目錄
reader-found = 個相符項目
reader-about = 關於這篇逐字稿
reader-choose-participant = 選擇名字，即可查看這個人的所有發言。
reader-licence = 授權條款：
reader-source = 來源：
reader-outlet = 媒體
reader-pages-above = 頁碼（上方）
reader-pages-below = 頁碼（下方）
reader-first-page = 第一頁
reader-previous-page = 上一頁
reader-next-page = 下一頁
reader-last-page = 最後一頁
reader-page = 頁碼
reader-per-page = 每頁問題數
reader-all = 全部
reader-link-copied = 已複製連結。
reader-copy-from-address-bar = 請從網址列複製連結。
reader-dismiss = 關閉
reader-changed = 您儲存之後，這篇逐字稿有更新。
reader-show-new-version = 顯示新版本
reader-new-version-failed = 新版本無法載入。
reader-no-such-transcript = 沒有「{ $id }」這篇逐字稿。
reader-others-in-library = 其他逐字稿請見{ $link }。
reader-the-library-link = 逐字稿庫
reader-page-of = 第 { $page } 頁，共 { $pages } 頁
reader-window-title = { $title }（第 { $page } 頁，共 { $pages } 頁）
reader-not-here = 這篇逐字稿裡沒有連結所指的內容。現在顯示最接近的位置：{ $nearest }。
reader-times = { $count ->
   *[other] 發言 { $count } 次
}
reader-retrieved = { $date }取得
reader-continue-at = 繼續閱讀：{ $exchange }
reader-printed-on = { $date }列印

## find
find-find = 尋找
find-placeholder = 字詞或"詞組"
find-loading = 正在載入尋找功能…
find-previous = 上一個相符項目
find-previous-keys = 上一個相符項目（Shift+Enter）
find-next = 下一個相符項目
find-next-keys = 下一個相符項目（Enter）
find-list = 清單
find-options = 選項
find-clear = 清除
find-terms = 關鍵字
find-as-phrase = 將這些字詞當作詞組尋找
find-toggle-term = 顯示或隱藏這個關鍵字
find-matching = 比對方式
find-match-case = 區分大小寫
find-match-accents = 區分重音符號
find-whole-words = 全字相符
find-show = 顯示：
find-all-questions = 所有問題
find-with-any = 只顯示有相符項目的問題
find-with-all = 只顯示含所有關鍵字的問題
find-show-all = 全部顯示
find-match-list = 相符項目清單
find-matches = 相符項目
find-sort = 排序：
find-in-order = 依出現順序
find-by-speaker = 依發言者
find-by-word-before = 依前一個字詞
find-by-word-after = 依後一個字詞
find-close = 關閉
find-by-speaker-chart = 各發言者的相符項目
find-unnamed-speaker = 未具名的發言者
find-go-to-first = 前往第一個相符項目
find-across-transcript-chart = 相符項目在逐字稿中的分布
find-sign-word = 字詞
find-sign-word-finds = 這些字，出現在詞語中間也算
find-sign-phrase = "一個詞組"
find-sign-phrase-finds = 依這個順序相連的字詞
find-sign-start = 開始*
find-sign-start-finds = 以「開始」開頭的字詞
find-sign-without = -字詞
find-sign-without-finds = 排除含這個字詞的問題
find-sign-or = 這個 OR 那個
find-sign-or-finds = 兩者中的任何一個
find-sign-near = 這個 NEAR/5 那個
find-sign-near-finds = 最多相隔 5 個字詞（中文以字計算）
find-sign-asked = q:字詞  a:字詞
find-sign-asked-finds = 只在提問中，只在回答中
find-sign-speaker = speaker:名字
find-sign-speaker-finds = 只限這位發言者說的話
find-sign-outlet = outlet:名稱
find-sign-outlet-finds = 只限這家媒體提出的問題
find-count = { $count ->
   *[other] { $count } 個相符項目
}
find-with-note = { $matches }（{ $note }）
find-at = 第 { $number } 個，共 { $all } 個
find-at-start = 第 { $number } 個，共 { $all } 個（已回到開頭）
find-at-end = 第 { $number } 個，共 { $all } 個（已跳到結尾）
find-not-found = 沒有相符項目
find-not-found-but-hidden = 沒有相符項目（部分關鍵字已隱藏）
find-all-hidden = 所有關鍵字都已隱藏
find-none-shown = 都未顯示
find-some-shown = { $count ->
   *[other] 顯示 { $count } 個
}
find-none-here = 本頁沒有
find-one-here = 在本頁
find-all-here = 都在本頁
find-some-here = { $count ->
   *[other] 本頁 { $count } 個
}
find-problem-or = OR 前後都要有字詞或詞組。若要尋找「OR」這個字，請加上引號（"）。
find-problem-near = NEAR/ 前後都要有字詞或詞組。
find-problem-distance = NEAR/ 後面要接字詞數，範圍是 1 到 9999，例如 NEAR/5。
find-problem-dash = - 後面要緊接字詞或詞組，例如 -預算。若要尋找「-」這個符號，請加上引號（"）。
find-problem-star = * 前面要緊接字詞的開頭，例如 預*。若要尋找「*」這個符號，請加上引號（"）。
find-problem-no-word = { $sign } 後面要緊接一個字詞，例如 { $sign }預算。若要尋找「{ $sign }」這段文字，請加上引號（"）。
find-problem-no-name = { $sign } 後面要緊接一個名字，例如 { $sign }陳怡君。若要尋找「{ $sign }」這段文字，請加上引號（"）。
find-problem-no-language = { $sign } 後面要緊接一種語言，例如 { $sign }fr。若要尋找「{ $sign }」這段文字，請加上引號（"）。
find-problem-no-date = { $sign } 後面要緊接年、月或日，例如 { $sign }2022 或 { $sign }2022-10-14。
find-problem-only-signs = 使用全字相符時，無法尋找符號。
find-problem-star-after-name = 名字不必加上 *，輸入其中任何一部分都找得到。
find-problem-invisible = 這裡沒有可尋找的內容：尋找時會略過單獨的重音符號和看不見的字元。
find-problem-too-many = { $count ->
   *[other] 一次最多搜尋 { $count } 個字詞或詞組，其餘的已略過。
}
find-showing = { $count ->
   *[other] 共 { $count } 個問題，顯示其中 { $shown } 個。
}
find-more-without-every-term = { $count ->
   *[other] 另有 { $count } 個在未含所有關鍵字的問題中
}
find-more-left-out = { $count ->
   *[other] 另有 { $count } 個在您排除的問題中
}
find-heading = 小標題
find-row-page = 第 { $page } 頁
find-one-question = 問題 { $first }
find-questions = 問題 { $first } 到 { $last }
find-no-matches-here = 沒有相符項目

## library
library-the-library = 逐字稿庫
library-cannot-show = 無法顯示逐字稿庫
library-links-still-work = 逐字稿的連結仍可使用。
library-search = 搜尋標題、人物、地點
library-loading-search = 正在載入搜尋功能…
library-search-part = 搜尋
library-sort-by = 排序方式
library-newest-first = 由新到舊
library-title = 標題
library-empty = 逐字稿庫裡還沒有內容。
library-did-you-mean = 您是不是要找：
library-no-match = 標題、日期、地點和名字都沒有相符項目。
library-some = { $count ->
   *[other] { $count } 篇逐字稿中的 { $shown } 篇
}
library-with-problem = { $count }。{ $problem }
library-how-to-fill = 發布者可用指令 { $command } 加入逐字稿。

## search
search-title = 搜尋所有逐字稿
search-search-what-was-said = 搜尋發言內容
search-loading = 正在載入搜尋功能…
search-search-part = 搜尋
search-searching = 搜尋中…
search-sort-by = 排序方式
search-newest-first = 由新到舊
search-oldest-first = 由舊到新
search-best-first = 依相關程度
search-more = 顯示更多
search-results = 結果
search-terms = 各關鍵字的出現次數
search-try-again = 再試一次
search-asked-by = 提問：
search-answered-by = 回答：
search-said-by = 發言：
search-unnamed-speaker = 未具名的發言者
search-hint = 輸入字詞，或用引號（"）括住的詞組。搜尋只在這個瀏覽器裡進行，網站不會看到您搜尋的內容。
search-narrow = 縮小範圍
search-by-year = 年份
search-by-event = 活動
search-by-language = 語言
search-by-speaker = 發言者
search-by-outlet = 媒體
search-by-part = 出現在
search-in-questions = 提問
search-in-answers = 回答
search-from-year = 起始年份
search-to-year = 結束年份
search-in-the-library = 逐字稿庫裡有：
search-keep-search = 儲存這個搜尋
search-forget-search = 刪除這個搜尋
search-saved-searches = 已儲存的搜尋
search-forget = 刪除
search-download-results = 下載這些結果：
search-as-table = 表格（CSV）
search-as-citations = 引文（Markdown）
search-how-to = 搜尋方法
search-sign-event = event:名稱
search-sign-event-finds = 只限這個活動的逐字稿
search-sign-lang = lang:fr
search-sign-lang-finds = 只限這種語言的逐字稿
search-sign-date = date:2022-10
search-sign-date-finds = 只限這一年、這個月或這一天
search-sign-time = date:2021..2023
search-sign-time-finds = 只限這段時間
search-sign-before = before:2022  after:2021
search-sign-before-finds = 只限在此之前，只限在此之後
search-instead-of = 將「{ $word }」換成：
search-did-you-mean = 您是不是要找「{ $word }」？
search-new = { $count ->
   *[other] 上次造訪後新增 { $count } 個
}
search-collecting = 正在收集結果：{ $done } / { $all }…
search-first-only = { $count ->
   *[other] 檔案裡只有前 { $count } 筆結果。
}
search-nothing = 沒有相符項目。
search-found = 在 { $in-transcripts }中找到 { $questions }
search-in-transcripts = { $count ->
   *[other] { $count } 篇逐字稿
}
search-reading = 正在讀取逐字稿：{ $done } / { $all }…
search-searched = { $count ->
   *[other] 共 { $count } 篇逐字稿，已搜尋 { $searched } 篇。其餘的要連上網路才能搜尋。
}
search-failed = 搜尋失敗。{ $reason }
search-damaged = { $path } 已損毀或過期。如果再次發生，請告知發布者。

## own
own-own-files = 您的檔案
own-open-hint = 可以開啟您自己的 Word 文件、字幕、網頁、表格或文字檔。檔案只會留在這部裝置上。
own-open-a-file = 開啟檔案
own-stays-here = 您的檔案只會留在這部裝置上，網站看不到。
own-cancel = 取消
own-refused = 無法開啟：
own-remove-file = 從這部裝置移除
own-remove-all = 全部移除
own-not-kept = 這個瀏覽器不會保留您的檔案：關閉頁面後，檔案就會消失。
own-cannot-read = 瀏覽器無法讀取這個檔案。
own-broken = 這個檔案對這個瀏覽器來說太大，或是已損毀。
own-speakers = 發言者
own-speakers-hint = 您可以在這裡更正名字。名字相同的兩位發言者會合併成一位。
own-give-turns = 將部分發言改歸他人
own-other-speaker = 這位發言者的名字
own-apply = 套用名字
own-is-name = 這是發言者
own-is-text = 這是內文
own-show-in-text = 在內文中顯示
own-download-as = 下載格式
own-format-docx = Word
own-format-html = 網頁
own-format-epub = 電子書（EPUB）
own-format-txt = 純文字
own-format-md = Markdown
own-format-vtt = 字幕（WebVTT）
own-format-srt = 字幕（SubRip）
own-format-csv = 表格（CSV）
own-format-tei = TEI（XML）
own-format-akn = Akoma Ntoso（XML）
own-format-json = Rostrum（JSON）
own-only-shown = 只限顯示的內容（{ $questions }）
own-writing = 正在產生檔案：{ $format }…
own-opening = 正在讀取 { $name }…
own-opening-of-several = 正在讀取 { $name }（第 { $number } 個，共 { $count } 個）…
own-too-large = 檔案大小為 { $size }。這裡最多可以開啟 { $most } 的檔案。
own-doubt-encoding = 檔案沒有註明編碼，已用 { $name } 讀取。請檢查文字和引號。
own-doubt-entity = 參照 { $name } 保留了原樣。
own-doubt-other-speaker = { $name } 也在這裡發言，只保留了一位發言者。
own-doubt-invisible = 已略過一個看不見的字元（{ $code }）。
own-doubt-field = 無法讀取「{ $key }」，已略過。
own-doubt-ambiguous = 「{ $name }」可能指多個人，已單獨保留。
own-doubt-empty-turn = 「{ $name }」在此處沒有說話。請檢查是否缺字。
own-doubt-nobody = 從這裡起沒有註明發言者。
own-doubt-backward-time = 這個時間早於前一個，已略過。
own-doubt-unused-correction = 更正中提到「{ $name }」，但沒有這個名字的發言者。
own-doubt-unused-turn = 有一處更正針對以「{ $words }」開頭的話，但沒有人這樣說。
own-whole-nobody = { $share }% 的文字沒有註明發言者。
own-whole-one = { $share }% 的文字出自 { $name }，但檔案裡還有其他人的名字。
own-whole-labels = 看起來像名字卻被當作內文的行數：{ $count }。
own-whole-times = 內文中夾有時間或字幕編號的段落數：{ $count }。
own-whole-once = 只發言一次的發言者：{ $all } 位中有 { $once } 位。
own-whole-heading = 「{ $name }」被當作名字，但看起來像標題。
own-cannot-empty = 檔案是空的。請確認選對了檔案。
own-cannot-not-text = 這不是文字檔。請另存為文字、Word、網頁或字幕（WebVTT、SRT）。
own-cannot-malformed = 無法以「{ $format }」格式讀取：{ $fault }。請重新匯出檔案。
own-cannot-excessive = 檔案比任何逐字稿都大，或是巢狀太深。請確認選對了檔案。
own-cannot-front-matter = 無法讀取檔案開頭的欄位：{ $fault }。
own-cannot-open-front-matter = 檔案開頭的欄位沒有結束。請用一行 --- 結束。
own-cannot-nothing-said = 檔案裡沒有發言內容。請確認裡面有逐字稿本身。
own-cannot-no-labels = 文中沒有說明誰在發言。請在話前寫上名字，例如「Ann Lee:」。
own-unread-pdf = 這裡無法讀取 PDF 檔案。請用文書處理軟體開啟並另存為 Word。如果頁面是圖片，請先做文字辨識（OCR）。
own-unread-old-office = 這裡無法讀取 2007 年以前的 Word、Excel 或 PowerPoint 檔案。請另存為 DOCX。
own-unread-spreadsheet = 這裡無法讀取試算表。請另存為 CSV。
own-unread-slides = 這裡無法讀取簡報。請把備忘稿複製到 Word 檔案裡。
own-unread-book = 這裡無法讀取 EPUB 電子書。請開啟其中的網頁。
own-unread-pages = 這裡無法讀取 Pages 檔案。請匯出為 Word。
own-unread-recording = 這裡無法讀取錄音或錄影。請用軟體轉成文字，再開啟產生的字幕。
own-unread-picture = 這裡無法讀取圖片。請做文字辨識（OCR），再開啟文字。
own-unread-archive = 這裡無法讀取壓縮檔。請解壓縮後開啟其中的檔案。
own-unread-other = 這裡無法讀取這種格式：{ $format }。請匯出為文字、字幕或 CSV。
own-trust-clear = 讀取結果沒有疑問
own-trust-check = { $count ->
   *[other] 請檢查 { $count } 處
}
own-trust-doubtful = 請檢查全文
own-speaker-count = { $count ->
   *[other] { $count } 位發言者
}
own-reviewed = 您的檔案 { $file }：{ $trust }。格式：{ $format }；共 { $questions }，{ $speakers }。
own-places-title = { $count ->
   *[other] { $count } 處需要檢查
}
own-looks-like-speaker = 這裡的「{ $name }」可能是發言者，目前當作內文。
own-line = 第 { $line } 行：
own-name-of = 「{ $speaker }」的名字

## offline
offline-benefit = 儲存的逐字稿沒有網路也能閱讀。
offline-all-saved = 已全部儲存
offline-remove-all = 移除所有下載內容
offline-save = 離線儲存
offline-remove = 移除下載內容
offline-saved = 已離線儲存
offline-saved-older = 已離線儲存（舊版本）
offline-renew = 取得新版本
offline-not-saved-offline = 未儲存，而且您目前離線
offline-not-saved-unreachable = 未儲存，而且無法連上網站
offline-withdrawn = 已儲存，但逐字稿庫已不再提供：
offline-preparing = 正在將應用程式儲存到這部裝置…
offline-unavailable = 這裡無法儲存（無痕視窗，或不是 https 網站）。您仍可在線上閱讀。
offline-not-saved-full = 這部裝置沒有足夠的空間儲存應用程式。您仍可在線上閱讀。
offline-not-saved-altered = 您與網站之間有某個環節更改了網站的檔案，因此無法儲存。您仍可在線上閱讀。
offline-not-saved-incomplete = 應用程式沒有完整儲存。請重新載入頁面再試一次。
offline-waits = 另一個分頁正在儲存。完成後，這裡會繼續。
offline-pause = 暫停
offline-continue = 繼續
offline-cancel = 取消
offline-stopped-unreachable = 無法連上網站。已儲存的逐字稿都還在；恢復連線後會繼續儲存。
offline-stopped-refused = 連續好幾篇逐字稿都無法載入，因此已停止儲存。已儲存的逐字稿都還在，請稍後再試。
offline-stopped-denied = 這個瀏覽器不允許網站儲存任何資料。
offline-install = 安裝為應用程式…
offline-installed = 已安裝為應用程式。
offline-install-benefit = 應用程式會在自己的視窗中開啟。
offline-how-to-install = 若要安裝為應用程式：在 Chrome 和 Edge，選擇選單中的「安裝」；在 Safari，選擇「分享」，再選擇「加入主畫面」或「加入 Dock」；在手機版 Firefox，選擇選單中的「安裝」或「新增至裝置主畫面」。如果不安裝，連續七天沒有造訪，Safari 就會刪除已儲存的逐字稿。
offline-update-waits = 有可用的更新。更新後會停在您目前讀到的位置。
offline-updated-elsewhere = 已在另一個分頁更新。您可以在這裡繼續閱讀，方便時再重新載入。
offline-gone = 這個網站已不在這個網址。您可以在這裡繼續閱讀；若要查看這個網址現在的內容，請重新載入。
offline-doubtful = 這個網址現在傳回的是其他內容。您正在閱讀的是儲存在這部裝置上的內容。
offline-reload = 重新載入
offline-show-what-is-there = 查看現在的內容
offline-update-now = 立即更新
offline-later = 稍後再說
offline-saved-are = 已儲存在這部裝置上：
offline-saved-count = 已離線儲存：{ $saved } / { $all }
offline-search-too = 離線時也能搜尋（{ $size }）
offline-search-progress = 正在準備離線搜尋：{ $percent }
offline-search-saved = 可以離線搜尋。
offline-save-all = { $count ->
   *[other] 儲存全部 { $count } 篇（{ $size }）
}
offline-save-others = { $count ->
   *[other] 儲存其餘 { $count } 篇（{ $size }）
}
offline-save-these = { $count ->
   *[other] 儲存這 { $count } 篇（{ $size }）
}
offline-older = { $count ->
   *[other] 有 { $count } 篇已儲存的逐字稿不是最新發布的版本。
}
offline-space = 這個網站已使用 { $used }，可用空間 { $free }。
offline-progress = 已儲存 { $done } / { $all } 篇，{ $size } / { $all-size }
offline-full = 空間不足。已儲存的逐字稿都還在；其餘的還需要 { $left }。請移除一些內容，或減少要儲存的數量。
offline-full-but = 空間不足。已儲存的逐字稿都還在；其餘的還需要 { $left }，但可用空間只有 { $free }。請移除一些內容，或減少要儲存的數量。

## settings
settings-single-keys = 單鍵快速鍵
settings-hints = 點一下段落旁的 ¶，即可複製該段落的連結。您搜尋的內容只會留在這個瀏覽器裡，網站不會看到。
settings-close = 關閉
settings-reading-settings = 閱讀設定
settings-loading-settings = 正在載入設定…
settings-reset = 重設
settings-print = 列印
settings-print-all = 全部內容
settings-print-matches = 有相符項目的問題
settings-print-one = 目前的問題
settings-last-messages = 最近的訊息
settings-key-next-page = 下一頁
settings-key-previous-page = 上一頁
settings-key-first-page = 第一頁
settings-key-last-page = 最後一頁
settings-key-contents = 目錄
settings-key-find = 在這篇逐字稿中尋找
settings-key-read-aloud = 朗讀
settings-key-search = 搜尋所有逐字稿
settings-key-next-match = 在尋找欄位：下一個相符項目
settings-key-previous-match = 在尋找欄位：上一個相符項目
settings-key-read-match = 在尋找欄位：前往內文中的相符項目
settings-key-clear = 在尋找欄位：清除內容；若沒有內容，則離開
settings-key-next-anywhere = 在任何位置：下一個相符項目
settings-key-previous-anywhere = 在任何位置：上一個相符項目
settings-key-list = 在任何位置：相符項目清單
settings-key-show-match = 在相符項目清單：顯示這個相符項目
settings-key-go-to-match = 在相符項目清單：前往這個相符項目
settings-key-close-list = 在相符項目清單：關閉清單
settings-key-help = 顯示這份說明
settings-key-name-space = 空白鍵
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = 語言
settings-language-of-browser = 依照瀏覽器
settings-label-size = 文字大小
settings-label-lines = 行距
settings-label-width = 行寬
settings-label-letters = 字元間距
settings-label-words = 字詞間距
settings-label-face = 字型
settings-label-theme = 佈景主題
settings-label-marks = 標示顏色
settings-label-motion = 動畫效果
settings-choice-face-serif = 襯線體
settings-choice-face-sans = 無襯線體
settings-choice-face-own = 瀏覽器預設字型
settings-choice-face-dyslexic = 適合閱讀障礙者
settings-choice-system = 依照裝置
settings-choice-theme-light = 淺色
settings-choice-theme-sepia = 米黃
settings-choice-theme-dark = 深色
settings-choice-theme-black = 純黑
settings-choice-theme-contrast = 高對比
settings-choice-marks-many = 標準
settings-choice-marks-safe = 適合色盲讀者
settings-choice-motion-none = 無
settings-choice-normal = 標準
settings-choice-close-together = 緊密
settings-choice-narrow = 窄
settings-choice-wide = 寬
settings-choice-wider = 更寬
settings-choice-full = 與視窗同寬
