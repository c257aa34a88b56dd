# Words in Simplified Chinese, with 您: transcript 实录 (counted 篇) · question 问题 (counted 个); the label of a turn that asks 提问 · answer 回答
# statement, turn 发言 · speaker 发言者 · participant 名字 · outlet 媒体 · match 匹配项 (counted 个) · hit of a search 结果 · term 关键词
# word 词 · phrase 短语 · library 实录库 · find 查找 · search 搜索 · save offline 离线保存 · highlight 高亮 · page 页 (numbers: 页码) · a page of
# the web 页面, 网页 · paragraph 段落 · place to check 处 · publisher 发布者 · device 设备 · reload 重新加载 · address 网址 · remove 移除.
# A space stands between Chinese and Latin letters or numbers, but not in dates. Labels end with a wide colon.

## shared
inferred-kinds = 提问和回答的标签由程序自动添加。
loading = 正在加载…
stopped = Rostrum 已停止运行。
went-wrong = 页面出错了。
stopped-hint = 您仍可阅读页面上的文字。要继续使用，请重新加载页面。
reload = 重新加载
read-plain = 阅读简洁版网页
needs-scripts = Rostrum 需要 JavaScript 和 WebAssembly。
read-without-scripts = 不启用它们也可阅读实录。
file-needs-scripts = 此文件需要 JavaScript 和 WebAssembly。
no-webassembly = 此浏览器不支持 WebAssembly，或已将其关闭。
too-old = 此浏览器版本过旧，无法解压此文件。
not-loaded = 应用的一部分未能加载，网络可能已断开。
damaged = 应用的一部分未能加载，文件可能已损坏。
new-transcripts = 最新实录
undated = 无日期
publisher = 发布者
language-name = 简体中文
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
question-number = 问题 { $number }
statement-number = 发言 { $number }
question = 提问
follow-up = 追问
link-to = { $target } 的链接
link-to-paragraph = 第 { $number } 段的链接（{ $exchange }）
covered = { $count ->
   *[other] 不完整：已发布 { $count } 页，此处收录 { $held } 页。
}
covered-pages = { $count ->
   *[other] 不完整：已发布 { $all } 页，此处收录 { $held } 页（页码：{ $pages }）。
}
exchanges = { $count ->
   *[other] { $count } 个问题
}
transcripts = { $count ->
   *[other] { $count } 篇实录
}
minutes = { $count } 分钟

## app
app-skip-to-text = 跳到正文
app-skip-to-find = 跳到查找
app-help = 快捷键和帮助
app-page-not-found = 找不到页面
app-go-to-library = 前往实录库
app-unreachable = 无法连接到网站。请检查您的网络连接。
app-no-such-file = 网站上没有此文件（状态码 404）。
app-other-version = 此文件与实录库列表中的版本不一致。网站可能正在更新，请稍后再试。
app-storage-denied = 此浏览器不允许本网站保存任何内容，因此无法记住您读到的位置。其他功能一切正常。
app-storage-full = 此浏览器已没有空间供本网站使用，因此可能无法记住您读到的位置，也无法保存您打开的内容。其他功能一切正常。
app-storage-failed = 此浏览器未能为本网站保存部分内容。其他功能一切正常。
app-publisher-links = 发布者
app-progress = 加载进度
app-try-again = 重试
app-reload = 重新加载
app-leads-nowhere = 网址末尾的“{ $address }”没有对应的页面。网址可能不完整，或输入有误。
app-connection-broke = 接收 { $size } 后连接中断。
app-status = 网站返回错误（状态码 { $status }）。
app-loading = 正在加载{ $what }…
app-size-of = { $size } / { $all }
app-stalled = { $count ->
   *[other] 已有 { $count } 秒没有收到数据，连接可能已中断。
}
app-not-loaded = “{ $part }”未能加载。

## aloud
aloud-read-aloud = 朗读
aloud-loading = 正在加载…
aloud-play = 播放
aloud-pause = 暂停
aloud-next = 下一段
aloud-previous = 上一段
aloud-speed = 语速
aloud-stop = 关闭
aloud-failed = 浏览器未能朗读这段文字。
aloud-no-voice = 此设备没有这种语言（{ $language }）的语音。您可以在设备的设置中添加。

## reader
reader-back = ‹ 实录库
reader-the-transcript = 实录
reader-cannot-show = 无法显示此实录
reader-not-saved = 此实录没有保存在此设备上。
reader-whole-transcript = 实录全文
reader-contents = 目录
reader-found = 个匹配项
reader-about = 关于此实录
reader-choose-participant = 选择一个名字，可查看其全部发言。
reader-licence = 许可协议：
reader-source = 来源：
reader-outlet = 媒体
reader-pages-above = 页码（上方）
reader-pages-below = 页码（下方）
reader-first-page = 第一页
reader-previous-page = 上一页
reader-next-page = 下一页
reader-last-page = 最后一页
reader-page = 页码
reader-per-page = 每页问题数
reader-all = 全部
reader-link-copied = 链接已复制。
reader-copy-from-address-bar = 请从地址栏复制链接。
reader-dismiss = 关闭
reader-changed = 您保存后，此实录已有更新。
reader-show-new-version = 显示新版本
reader-new-version-failed = 新版本未能加载。
reader-no-such-transcript = 没有“{ $id }”这篇实录。
reader-others-in-library = 其他实录请见{ $link }。
reader-the-library-link = 实录库
reader-page-of = 第 { $page } 页，共 { $pages } 页
reader-window-title = { $title }（第 { $page } 页，共 { $pages } 页）
reader-not-here = 此实录中没有链接所指的内容。现在显示最接近的位置：{ $nearest }。
reader-times = { $count ->
   *[other] 发言 { $count } 次
}
reader-retrieved = { $date }获取
reader-continue-at = 继续阅读：{ $exchange }
reader-printed-on = { $date }打印

## find
find-find = 查找
find-placeholder = 词语或“短语”
find-loading = 正在加载查找功能…
find-previous = 上一个匹配项
find-previous-keys = 上一个匹配项（Shift+Enter）
find-next = 下一个匹配项
find-next-keys = 下一个匹配项（Enter）
find-list = 列表
find-options = 选项
find-clear = 清除
find-terms = 关键词
find-as-phrase = 将这些词作为短语查找
find-toggle-term = 显示或隐藏此关键词
find-matching = 匹配方式
find-match-case = 区分大小写
find-match-accents = 区分重音符号
find-whole-words = 全词匹配
find-show = 显示：
find-all-questions = 所有问题
find-with-any = 仅含匹配项的问题
find-with-all = 仅含全部关键词的问题
find-show-all = 全部显示
find-match-list = 匹配项列表
find-matches = 匹配项
find-sort = 排序：
find-in-order = 按出现顺序
find-by-speaker = 按发言者
find-by-word-before = 按前一个词
find-by-word-after = 按后一个词
find-close = 关闭
find-by-speaker-chart = 各发言者的匹配项
find-unnamed-speaker = 未具名的发言者
find-go-to-first = 前往第一个匹配项
find-across-transcript-chart = 匹配项在实录中的分布
find-sign-word = 词
find-sign-word-finds = 这些字，在词语中间也算
find-sign-phrase = "一个短语"
find-sign-phrase-finds = 按此顺序连在一起的词
find-sign-start = 开始*
find-sign-start-finds = 以“开始”开头的词
find-sign-without = -词
find-sign-without-finds = 排除含有此词的问题
find-sign-or = 这个 OR 那个
find-sign-or-finds = 两者中的任意一个
find-sign-near = 这个 NEAR/5 那个
find-sign-near-finds = 最多相隔 5 个词（中文按字计）
find-sign-asked = q:词  a:词
find-sign-asked-finds = 仅在提问中，仅在回答中
find-sign-speaker = speaker:名字
find-sign-speaker-finds = 仅此发言者说的话
find-sign-outlet = outlet:名称
find-sign-outlet-finds = 仅此媒体提出的问题
find-count = { $count ->
   *[other] { $count } 个匹配项
}
find-with-note = { $matches }（{ $note }）
find-at = 第 { $number } 个，共 { $all } 个
find-at-start = 第 { $number } 个，共 { $all } 个（已回到开头）
find-at-end = 第 { $number } 个，共 { $all } 个（已转到末尾）
find-not-found = 没有匹配项
find-not-found-but-hidden = 没有匹配项（部分关键词已隐藏）
find-all-hidden = 所有关键词均已隐藏
find-none-shown = 均未显示
find-some-shown = { $count ->
   *[other] 显示 { $count } 个
}
find-none-here = 本页没有
find-one-here = 在本页
find-all-here = 都在本页
find-some-here = { $count ->
   *[other] 本页 { $count } 个
}
find-problem-or = OR 两侧都要有词或短语。要查找“OR”这个词，请给它加上引号。
find-problem-near = NEAR/ 两侧都要有词或短语。
find-problem-distance = NEAR/ 后面要有词数，范围是 1 到 9999，例如 NEAR/5。
find-problem-dash = - 后面要紧跟词或短语，例如 -预算。要查找“-”这个符号，请给它加上引号。
find-problem-star = * 前面要紧接词的开头，例如 预*。要查找“*”这个符号，请给它加上引号。
find-problem-no-word = { $sign } 后面要紧跟一个词，例如 { $sign }预算。要查找“{ $sign }”这段文字，请给它加上引号。
find-problem-no-name = { $sign } 后面要紧跟一个名字，例如 { $sign }王芳。要查找“{ $sign }”这段文字，请给它加上引号。
find-problem-no-language = { $sign } 后面要紧跟一种语言，例如 { $sign }fr。要查找“{ $sign }”这段文字，请给它加上引号。
find-problem-no-date = { $sign } 后面要紧跟年、月或日，例如 { $sign }2022 或 { $sign }2022-10-14。
find-problem-only-signs = 全词匹配时无法查找符号。
find-problem-star-after-name = 名字不需要加 *，输入其中任意一部分就能找到。
find-problem-invisible = 这里没有可查找的内容：单独的重音符号和不可见字符不参与查找。
find-problem-too-many = { $count ->
   *[other] 一次最多搜索 { $count } 个词或短语，其余部分已略去。
}
find-showing = { $count ->
   *[other] 共 { $count } 个问题，显示其中 { $shown } 个。
}
find-more-without-every-term = { $count ->
   *[other] 另有 { $count } 个在未含全部关键词的问题中
}
find-more-left-out = { $count ->
   *[other] 另有 { $count } 个在您排除的问题中
}
find-heading = 小标题
find-row-page = 第 { $page } 页
find-one-question = 问题 { $first }
find-questions = 问题 { $first } 至 { $last }
find-no-matches-here = 没有匹配项

## library
library-the-library = 实录库
library-cannot-show = 无法显示实录库
library-links-still-work = 实录的链接仍可使用。
library-search = 搜索标题、人物、地点
library-loading-search = 正在加载搜索功能…
library-search-part = 搜索
library-sort-by = 排序方式
library-newest-first = 从新到旧
library-title = 标题
library-empty = 实录库中还没有内容。
library-did-you-mean = 您要找的是不是：
library-no-match = 标题、日期、地点和名字中均无匹配项。
library-some = { $count ->
   *[other] { $count } 篇实录中的 { $shown } 篇
}
library-with-problem = { $count }。{ $problem }
library-how-to-fill = 发布者可用命令 { $command } 添加实录。

## search
search-title = 搜索所有实录
search-search-what-was-said = 搜索发言内容
search-loading = 正在加载搜索功能…
search-search-part = 搜索
search-searching = 正在搜索…
search-sort-by = 排序方式
search-newest-first = 从新到旧
search-oldest-first = 从旧到新
search-best-first = 按相关程度
search-more = 显示更多
search-results = 结果
search-terms = 各关键词的出现次数
search-try-again = 重试
search-asked-by = 提问：
search-answered-by = 回答：
search-said-by = 发言：
search-unnamed-speaker = 未具名的发言者
search-hint = 输入词语，或用引号括起来的短语。搜索只在此浏览器中进行，网站不会看到您搜索的内容。
search-narrow = 缩小范围
search-by-year = 年份
search-by-event = 活动
search-by-language = 语言
search-by-speaker = 发言者
search-by-outlet = 媒体
search-by-part = 出现在
search-in-questions = 提问
search-in-answers = 回答
search-from-year = 起始年份
search-to-year = 截止年份
search-in-the-library = 实录库中有：
search-keep-search = 保存此搜索
search-forget-search = 删除此搜索
search-saved-searches = 已保存的搜索
search-forget = 删除
search-download-results = 下载这些结果：
search-as-table = 表格（CSV）
search-as-citations = 引文（Markdown）
search-how-to = 搜索方法
search-sign-event = event:名称
search-sign-event-finds = 仅此活动的实录
search-sign-lang = lang:fr
search-sign-lang-finds = 仅此语言的实录
search-sign-date = date:2022-10
search-sign-date-finds = 仅此年、此月或此日的内容
search-sign-time = date:2021..2023
search-sign-time-finds = 仅此时间段的内容
search-sign-before = before:2022  after:2021
search-sign-before-finds = 仅在此之前，仅在此之后
search-instead-of = 将“{ $word }”换成：
search-did-you-mean = 您要找的是不是“{ $word }”？
search-new = { $count ->
   *[other] 上次访问后新增 { $count } 个
}
search-collecting = 正在收集结果：{ $done } / { $all }…
search-first-only = { $count ->
   *[other] 文件中只有前 { $count } 个结果。
}
search-nothing = 没有匹配项。
search-found = 在 { $in-transcripts }中找到 { $questions }
search-in-transcripts = { $count ->
   *[other] { $count } 篇实录
}
search-reading = 正在读取实录：{ $done } / { $all }…
search-searched = { $count ->
   *[other] 共 { $count } 篇实录，已搜索 { $searched } 篇。其余的需要联网才能搜索。
}
search-failed = 搜索失败。{ $reason }
search-damaged = { $path } 已损坏或已过期。如果再次出现这种情况，请告知发布者。

## own
own-own-files = 您的文件
own-open-hint = 可以打开您自己的 Word 文档、字幕、网页、表格或文本。文件只留在此设备上。
own-open-a-file = 打开文件
own-stays-here = 您的文件只留在此设备上，网站看不到。
own-cancel = 取消
own-refused = 未能打开：
own-remove-file = 从此设备移除
own-remove-all = 全部移除
own-not-kept = 此浏览器不会保留您的文件：关闭页面后，文件就会消失。
own-cannot-read = 浏览器未能读取此文件。
own-broken = 文件对此浏览器来说太大，或已损坏。
own-speakers = 发言者
own-speakers-hint = 可在这里更正名字。名字相同的两位发言者会合并为一位。
own-give-turns = 将部分发言改归他人
own-other-speaker = 该发言者的名字
own-apply = 应用名字
own-is-name = 是发言者
own-is-text = 是正文
own-show-in-text = 在正文中显示
own-download-as = 下载为
own-format-docx = Word
own-format-html = 网页
own-format-epub = 电子书（EPUB）
own-format-txt = 文本
own-format-md = Markdown
own-format-vtt = 字幕（WebVTT）
own-format-srt = 字幕（SubRip）
own-format-csv = 表格（CSV）
own-format-tei = TEI（XML）
own-format-akn = Akoma Ntoso（XML）
own-format-json = Rostrum（JSON）
own-only-shown = 仅限显示的内容（{ $questions }）
own-writing = 正在生成文件：{ $format }…
own-opening = 正在读取 { $name }…
own-opening-of-several = 正在读取 { $name }（第 { $number } 个，共 { $count } 个）…
own-too-large = 文件大小为 { $size }。这里最大可打开 { $most } 的文件。
own-doubt-encoding = 文件没有注明编码，已按 { $name } 读取。请检查文字和引号。
own-doubt-entity = 引用 { $name } 保留了原样。
own-doubt-other-speaker = { $name } 也在此处发言，只保留了一位发言者。
own-doubt-invisible = 已略去一个不可见字符（{ $code }）。
own-doubt-field = 无法读取“{ $key }”，已略去。
own-doubt-ambiguous = “{ $name }”可能指多个人，已单独保留。
own-doubt-empty-turn = “{ $name }”在此处没有说话。请检查是否缺字。
own-doubt-nobody = 从这里起没有注明发言者。
own-doubt-backward-time = 这个时间早于前一个，已略去。
own-doubt-unused-correction = 更正中提到“{ $name }”，但没有这个名字的发言者。
own-doubt-unused-turn = 有一处更正针对以“{ $words }”开头的话，但没有人这样说。
own-whole-nobody = { $share }% 的文字没有注明发言者。
own-whole-one = { $share }% 的文字出自 { $name }，但文件中还有其他人的名字。
own-whole-labels = 看起来像名字却被当作正文的行数：{ $count }。
own-whole-times = 正文中夹有时间或字幕编号的段落数：{ $count }。
own-whole-once = 只发言一次的发言者：{ $all } 位中有 { $once } 位。
own-whole-heading = “{ $name }”被当作名字，但看起来像标题。
own-cannot-empty = 文件是空的。请确认选对了文件。
own-cannot-not-text = 这不是文本文件。请另存为文本、Word、网页或字幕（WebVTT、SRT）。
own-cannot-malformed = 无法按“{ $format }”格式读取：{ $fault }。请重新导出文件。
own-cannot-excessive = 文件比任何实录都大，或嵌套太深。请确认选对了文件。
own-cannot-front-matter = 无法读取文件开头的字段：{ $fault }。
own-cannot-open-front-matter = 文件开头的字段没有结束。请用一行 --- 结束。
own-cannot-nothing-said = 文件里没有发言内容。请确认其中包含实录正文。
own-cannot-no-labels = 文中没有说明谁在发言。请在话前写上名字，例如“Ann Lee:”。
own-unread-pdf = 这里无法读取 PDF 文件。请用文字处理软件打开并另存为 Word。如果页面是图片，请先做文字识别（OCR）。
own-unread-old-office = 这里无法读取 2007 年以前的 Word、Excel 或 PowerPoint 文件。请另存为 DOCX。
own-unread-spreadsheet = 这里无法读取电子表格。请另存为 CSV。
own-unread-slides = 这里无法读取幻灯片。请把备注复制到 Word 文件里。
own-unread-book = 这里无法读取 EPUB 电子书。请打开其中的网页。
own-unread-pages = 这里无法读取 Pages 文件。请导出为 Word。
own-unread-recording = 这里无法读取录音或录像。请用软件转写，再打开其字幕。
own-unread-picture = 这里无法读取图片。请做文字识别（OCR），再打开文本。
own-unread-archive = 这里无法读取压缩包。请解压后打开其中的文件。
own-unread-other = 这里无法读取这种格式：{ $format }。请导出为文本、字幕或 CSV。
own-trust-clear = 识别结果没有疑问
own-trust-check = { $count ->
   *[other] 请检查 { $count } 处
}
own-trust-doubtful = 请检查全文
own-speaker-count = { $count ->
   *[other] { $count } 位发言者
}
own-reviewed = 您的文件 { $file }：{ $trust }。格式：{ $format }；共 { $questions }，{ $speakers }。
own-places-title = { $count ->
   *[other] { $count } 处需要检查
}
own-looks-like-speaker = 这里的“{ $name }”可能是发言者，目前按正文处理。
own-line = 第 { $line } 行：
own-name-of = “{ $speaker }”的名字

## offline
offline-benefit = 保存的实录没有网络也能阅读。
offline-all-saved = 已全部保存
offline-remove-all = 移除所有下载内容
offline-save = 离线保存
offline-remove = 移除下载内容
offline-saved = 已离线保存
offline-saved-older = 已离线保存（旧版本）
offline-renew = 获取新版本
offline-not-saved-offline = 未保存，且您已离线
offline-not-saved-unreachable = 未保存，且无法连接到网站
offline-withdrawn = 已保存，但实录库中已不再提供：
offline-preparing = 正在将应用保存到此设备…
offline-unavailable = 此处无法保存（无痕窗口，或不是 https 网站）。您仍可在线阅读。
offline-not-saved-full = 此设备没有足够的空间保存应用。您仍可在线阅读。
offline-not-saved-altered = 您与网站之间的某个环节改动了网站的文件，因此无法保存。您仍可在线阅读。
offline-not-saved-incomplete = 应用未能完整保存。请重新加载页面再试。
offline-waits = 另一个标签页正在保存。完成后，这里会继续。
offline-pause = 暂停
offline-continue = 继续
offline-cancel = 取消
offline-stopped-unreachable = 无法连接到网站。已保存的实录不受影响；恢复联网后会继续保存。
offline-stopped-refused = 连续多篇实录未能加载，因此已停止保存。已保存的实录不受影响，请稍后再试。
offline-stopped-denied = 此浏览器不允许本网站保存任何内容。
offline-install = 安装为应用…
offline-installed = 已安装为应用。
offline-install-benefit = 应用会在独立的窗口中打开。
offline-how-to-install = 要安装为应用：在 Chrome 和 Edge 中，选择菜单中的“安装”；在 Safari 中，选择“共享”，再选择“添加到主屏幕”或“添加到程序坞”；在手机版 Firefox 中，选择菜单中的“安装”或“添加到主屏幕”。如不安装，连续七天未访问时，Safari 会删除已保存的实录。
offline-update-waits = 有可用更新。更新后会保留您读到的位置。
offline-updated-elsewhere = 已在另一个标签页中更新。您可以在这里继续阅读，方便时再重新加载。
offline-gone = 本网站已不在此网址。您可以在这里继续阅读；要查看此网址现在的内容，请重新加载。
offline-doubtful = 此网址现在返回的是其他内容。您正在阅读的是保存在此设备上的内容。
offline-reload = 重新加载
offline-show-what-is-there = 查看现在的内容
offline-update-now = 立即更新
offline-later = 以后再说
offline-saved-are = 已保存在此设备上：
offline-saved-count = 已离线保存：{ $saved } / { $all }
offline-search-too = 离线时也能搜索（{ $size }）
offline-search-progress = 正在准备离线搜索：{ $percent }
offline-search-saved = 可以离线搜索。
offline-save-all = { $count ->
   *[other] 保存全部 { $count } 篇（{ $size }）
}
offline-save-others = { $count ->
   *[other] 保存其余 { $count } 篇（{ $size }）
}
offline-save-these = { $count ->
   *[other] 保存这 { $count } 篇（{ $size }）
}
offline-older = { $count ->
   *[other] 有 { $count } 篇已保存的实录不是最新发布的版本。
}
offline-space = 本网站已占用 { $used }，可用空间 { $free }。
offline-progress = 已保存 { $done } / { $all } 篇，{ $size } / { $all-size }
offline-full = 空间不足。已保存的实录不受影响；其余实录还需要 { $left }。请移除一些内容，或减少要保存的数量。
offline-full-but = 空间不足。已保存的实录不受影响；其余实录还需要 { $left }，而可用空间只有 { $free }。请移除一些内容，或减少要保存的数量。

## settings
settings-single-keys = 单键快捷键
settings-hints = 点击段落旁的 ¶，可复制该段落的链接。您搜索的内容只留在此浏览器中，网站不会看到。
settings-close = 关闭
settings-reading-settings = 阅读设置
settings-loading-settings = 正在加载设置…
settings-reset = 重置
settings-print = 打印
settings-print-all = 全部内容
settings-print-matches = 含匹配项的问题
settings-print-one = 当前问题
settings-last-messages = 最近的消息
settings-key-next-page = 下一页
settings-key-previous-page = 上一页
settings-key-first-page = 第一页
settings-key-last-page = 最后一页
settings-key-contents = 目录
settings-key-find = 在此实录中查找
settings-key-read-aloud = 朗读
settings-key-search = 搜索所有实录
settings-key-next-match = 在查找框中：下一个匹配项
settings-key-previous-match = 在查找框中：上一个匹配项
settings-key-read-match = 在查找框中：前往正文中的匹配项
settings-key-clear = 在查找框中：清除内容，已空时离开查找框
settings-key-next-anywhere = 在任意位置：下一个匹配项
settings-key-previous-anywhere = 在任意位置：上一个匹配项
settings-key-list = 在任意位置：匹配项列表
settings-key-show-match = 在匹配项列表中：显示此匹配项
settings-key-go-to-match = 在匹配项列表中：前往此匹配项
settings-key-close-list = 在匹配项列表中：关闭列表
settings-key-help = 显示此帮助
settings-key-name-space = 空格
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = 语言
settings-language-of-browser = 跟随浏览器
settings-label-size = 文字大小
settings-label-lines = 行距
settings-label-width = 行宽
settings-label-letters = 字间距
settings-label-words = 词间距
settings-label-face = 字体
settings-label-theme = 主题
settings-label-marks = 高亮颜色
settings-label-motion = 动画效果
settings-choice-face-serif = 衬线体
settings-choice-face-sans = 无衬线体
settings-choice-face-own = 浏览器默认字体
settings-choice-face-dyslexic = 适合阅读障碍者
settings-choice-system = 跟随设备
settings-choice-theme-light = 浅色
settings-choice-theme-sepia = 米黄
settings-choice-theme-dark = 深色
settings-choice-theme-black = 纯黑
settings-choice-theme-contrast = 高对比度
settings-choice-marks-many = 标准
settings-choice-marks-safe = 适合色盲读者
settings-choice-motion-none = 无
settings-choice-normal = 标准
settings-choice-close-together = 紧凑
settings-choice-narrow = 窄
settings-choice-wide = 宽
settings-choice-wider = 更宽
settings-choice-full = 与窗口同宽
