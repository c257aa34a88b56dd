# Words in Japanese, in the polite style (です・ます): transcript 発言録 (counted 件) · question 質問 (counted 件) · answer 回答 · statement, turn 発言
# speaker 発言者 · participant 名前 · outlet 報道機関 · match 一致箇所 (a count: 12件一致) · hit of a search 検索結果 · term 検索語 · phrase 語句
# library ライブラリ · find 本文内検索 · search 検索 · save offline オフライン保存 · a saved copy 保存データ · highlight ハイライト · page ページ
# paragraph 段落 · place to check 箇所 · publisher 発行元 · device デバイス · reload 再読み込み. Labels end with a narrow colon, because a space follows it.
# Phrases take straight quotes, because 「」 are no quotes in a query.

## shared
inferred-kinds = 質問と回答のラベルは自動で付けたものです。
loading = 読み込み中…
stopped = Rostrumが停止しました。
went-wrong = ページで問題が発生しました。
stopped-hint = このページの文章は引き続き読めます。続けるには、ページを再読み込みしてください。
reload = 再読み込み
read-plain = シンプルなページで読む
needs-scripts = RostrumにはJavaScriptとWebAssemblyが必要です。
read-without-scripts = これらを使わずに発言録を読む
file-needs-scripts = このファイルを開くには、JavaScriptとWebAssemblyが必要です。
no-webassembly = このブラウザーはWebAssemblyに対応していないか、WebAssemblyを無効にしています。
too-old = このブラウザーは古いため、ファイルを展開できません。
not-loaded = アプリの一部を読み込めませんでした。ネットワークに接続していない可能性があります。
damaged = アプリの一部を読み込めませんでした。ファイルが壊れている可能性があります。
new-transcripts = 新着の発言録
undated = 日付なし
publisher = 発行元
language-name = 日本語
list-mark = { "、" }
name-mark = { "、" }
label-mark = { ": " }
group-mark = ,
decimal-mark = .
percent = { $number }%
kilobytes = { $size } KB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
months = 1月, 2月, 3月, 4月, 5月, 6月, 7月, 8月, 9月, 10月, 11月, 12月
date = { $year }年{ $month }{ $day }日
month-of-year = { $year }年{ $month }
year = { $year }年
question-number = 質問{ $number }
statement-number = 発言{ $number }
question = 質問
follow-up = 追加質問
link-to = { $target }へのリンク
link-to-paragraph = { $exchange }の段落{ $number }へのリンク
covered = { $count ->
   *[other] 一部のみ: 公開された{ $count }ページのうち{ $held }ページを収録しています。
}
covered-pages = { $count ->
   *[other] 一部のみ: 公開された{ $all }ページのうち{ $held }ページを収録しています（{ $pages }ページ）。
}
exchanges = { $count ->
   *[other] 質問{ $count }件
}
transcripts = { $count ->
   *[other] 発言録{ $count }件
}
minutes = { $count }分

## app
app-skip-to-text = 本文へスキップ
app-skip-to-find = 検索へスキップ
app-help = ショートカットとヘルプ
app-page-not-found = ページが見つかりません
app-go-to-library = ライブラリへ移動
app-unreachable = サイトに接続できません。ネットワーク接続を確認してください。
app-no-such-file = このファイルはサイトにありません（ステータス404）。
app-other-version = ファイルのバージョンがライブラリの一覧と違います。サイトを更新中かもしれません。しばらくしてからもう一度お試しください。
app-storage-denied = このブラウザーではサイトがデータを保存できないため、読んでいた位置を記憶できません。ほかの機能はすべて使えます。
app-storage-full = このブラウザーには、サイトのデータを保存する空き容量がありません。読んでいた位置や開いた内容を保存できないことがありますが、ほかの機能はすべて使えます。
app-storage-failed = このブラウザーは、サイトのデータの一部を保存できませんでした。ほかの機能はすべて使えます。
app-publisher-links = 発行元
app-progress = 読み込み状況
app-try-again = 再試行
app-reload = 再読み込み
app-leads-nowhere = アドレスの末尾「{ $address }」に当たるページはありません。アドレスが途中で切れているか、入力ミスかもしれません。
app-connection-broke = { $size }を受信したところで接続が切れました。
app-status = サイトがエラーを返しました（ステータス{ $status }）。
app-loading = { $what }を読み込み中…
app-size-of = { $size } / { $all }
app-stalled = { $count ->
   *[other] { $count }秒間、データを受信していません。接続が途切れたかもしれません。
}
app-not-loaded = 「{ $part }」を読み込めませんでした。

## aloud
aloud-read-aloud = 読み上げ
aloud-loading = 読み込み中…
aloud-play = 再生
aloud-pause = 一時停止
aloud-next = 次の段落
aloud-previous = 前の段落
aloud-speed = 速度
aloud-stop = 閉じる
aloud-failed = このブラウザーは本文を読み上げられませんでした。
aloud-no-voice = このデバイスには、この言語（{ $language }）の音声がありません。デバイスの設定で追加できます。

## reader
reader-back = ‹ ライブラリ
reader-the-transcript = 発言録
reader-cannot-show = この発言録を表示できません
reader-not-saved = この発言録は、このデバイスに保存されていません。
reader-whole-transcript = 発言録の全文
reader-contents = 目次
reader-found = 件一致
reader-about = この発言録について
reader-choose-participant = 名前を選ぶと、その人の発言をすべて表示します。
reader-licence = ライセンス:
reader-source = 出典:
reader-outlet = 報道機関
reader-pages-above = ページ（上）
reader-pages-below = ページ（下）
reader-first-page = 最初のページ
reader-previous-page = 前のページ
reader-next-page = 次のページ
reader-last-page = 最後のページ
reader-page = ページ
reader-per-page = 1ページの質問数
reader-all = すべて
reader-link-copied = リンクをコピーしました。
reader-copy-from-address-bar = アドレスバーからリンクをコピーしてください。
reader-dismiss = 閉じる
reader-changed = 保存した後に、この発言録は更新されました。
reader-show-new-version = 新しいバージョンを表示
reader-new-version-failed = 新しいバージョンを読み込めませんでした。
reader-no-such-transcript = 「{ $id }」という発言録はありません。
reader-others-in-library = ほかの発言録は{ $link }にあります。
reader-the-library-link = ライブラリ
reader-page-of = { $pages }ページ中{ $page }ページ目
reader-window-title = { $title }（{ $page }/{ $pages }ページ）
reader-not-here = リンク先の箇所は、この発言録にありません。最も近い箇所（{ $nearest }）を表示しています。
reader-times = { $count ->
   *[other] 発言{ $count }回
}
reader-retrieved = { $date }取得
reader-continue-at = { $exchange }から続きを読む
reader-printed-on = { $date }印刷

## find
find-find = 本文内検索
find-placeholder = 単語または"語句"
find-loading = 本文内検索を読み込み中…
find-previous = 前の一致箇所
find-previous-keys = 前の一致箇所（Shift+Enter）
find-next = 次の一致箇所
find-next-keys = 次の一致箇所（Enter）
find-list = 一覧
find-options = オプション
find-clear = クリア
find-terms = 検索語
find-as-phrase = ひと続きの語句として検索
find-toggle-term = この検索語の表示と非表示を切り替え
find-matching = 検索条件
find-match-case = 大文字と小文字を区別
find-match-accents = アクセント記号を区別
find-whole-words = 単語単位で検索
find-show = 表示:
find-all-questions = すべての質問
find-with-any = 一致箇所のある質問のみ
find-with-all = すべての検索語を含む質問のみ
find-show-all = すべて表示
find-match-list = 一致箇所の一覧
find-matches = 一致箇所
find-sort = 並べ替え:
find-in-order = 出現順
find-by-speaker = 発言者順
find-by-word-before = 前にある語の順
find-by-word-after = 後にある語の順
find-close = 閉じる
find-by-speaker-chart = 発言者別の一致箇所
find-unnamed-speaker = 発言者不明
find-go-to-first = 最初の一致箇所へ移動
find-across-transcript-chart = 発言録全体での一致箇所の分布
find-sign-word = 単語
find-sign-word-finds = この文字の並び（単語の途中も含む）
find-sign-phrase = "ある 語句"
find-sign-phrase-finds = この順に並んだ語
find-sign-start = 始ま*
find-sign-start-finds = 「始ま」で始まる語
find-sign-without = -単語
find-sign-without-finds = この語を含む質問を除外
find-sign-or = これ OR それ
find-sign-or-finds = どちらかの語
find-sign-near = これ NEAR/5 それ
find-sign-near-finds = 間隔が5語以内
find-sign-asked = q:単語  a:単語
find-sign-asked-finds = 質問の中のみ、回答の中のみ
find-sign-speaker = speaker:名前
find-sign-speaker-finds = この発言者の発言のみ
find-sign-outlet = outlet:名前
find-sign-outlet-finds = この報道機関の質問のみ
find-count = { $count ->
   *[other] { $count }件一致
}
find-with-note = { $matches }（{ $note }）
find-at = { $all }件中{ $number }件目
find-at-start = { $all }件中{ $number }件目（先頭に戻りました）
find-at-end = { $all }件中{ $number }件目（末尾に移りました）
find-not-found = 一致箇所なし
find-not-found-but-hidden = 一致箇所なし（一部の検索語は非表示）
find-all-hidden = すべての検索語が非表示
find-none-shown = すべて非表示
find-some-shown = { $count ->
   *[other] { $count }件を表示
}
find-none-here = このページにはなし
find-one-here = このページにあり
find-all-here = すべてこのページ
find-some-here = { $count ->
   *[other] このページに{ $count }件
}
find-problem-or = ORの前後には単語か語句が必要です。「OR」という語を探すには、引用符（"）で囲んでください。
find-problem-near = NEAR/の前後には単語か語句が必要です。
find-problem-distance = NEAR/の後には、1～9999の語数が必要です（例: NEAR/5）。
find-problem-dash = -のすぐ後には単語か語句が必要です（例: -予算）。「-」を探すには、引用符（"）で囲んでください。
find-problem-star = *のすぐ前には語の初めの部分が必要です（例: 予*）。「*」を探すには、引用符（"）で囲んでください。
find-problem-no-word = { $sign }のすぐ後には単語が必要です（例: { $sign }予算）。「{ $sign }」という文字を探すには、引用符（"）で囲んでください。
find-problem-no-name = { $sign }のすぐ後には名前が必要です（例: { $sign }田中）。「{ $sign }」という文字を探すには、引用符（"）で囲んでください。
find-problem-no-language = { $sign }のすぐ後には言語が必要です（例: { $sign }fr）。「{ $sign }」という文字を探すには、引用符（"）で囲んでください。
find-problem-no-date = { $sign }のすぐ後には年、年月、年月日のいずれかが必要です（例: { $sign }2022、{ $sign }2022-10-14）。
find-problem-only-signs = 単語単位の検索では、記号は見つかりません。
find-problem-star-after-name = 名前は一部だけでも見つかるため、*は不要です。
find-problem-invisible = 単独のアクセント記号と見えない文字は無視するため、探すものがありません。
find-problem-too-many = { $count ->
   *[other] 一度に検索できる単語と語句は{ $count }個までです。残りは検索しません。
}
find-showing = { $count ->
   *[other] 質問{ $count }件中{ $shown }件を表示しています。
}
find-more-without-every-term = { $count ->
   *[other] 検索語がそろっていない質問にあと{ $count }件
}
find-more-left-out = { $count ->
   *[other] 除外した質問にあと{ $count }件
}
find-heading = 見出し
find-row-page = { $page }ページ
find-one-question = 質問{ $first }
find-questions = 質問{ $first }～{ $last }
find-no-matches-here = 一致箇所なし

## library
library-the-library = ライブラリ
library-cannot-show = ライブラリを表示できません
library-links-still-work = 発言録へのリンクは引き続き使えます。
library-search = タイトル、人名、場所を検索
library-loading-search = 検索を読み込み中…
library-search-part = 検索
library-sort-by = 並べ替え
library-newest-first = 新しい順
library-title = タイトル順
library-empty = ライブラリは空です。
library-did-you-mean = もしかして:
library-no-match = タイトル、日付、場所、名前に一致するものはありません。
library-some = { $count ->
   *[other] 発言録{ $count }件中{ $shown }件
}
library-with-problem = { $count }。{ $problem }
library-how-to-fill = 発行元がコマンド{ $command }で発言録を追加します。

## search
search-title = すべての発言録を検索
search-search-what-was-said = 発言内容を検索
search-loading = 検索を読み込み中…
search-search-part = 検索
search-searching = 検索中…
search-sort-by = 並べ替え
search-newest-first = 新しい順
search-oldest-first = 古い順
search-best-first = 関連度順
search-more = もっと見る
search-results = 検索結果
search-terms = 各検索語の出現回数
search-try-again = 再試行
search-asked-by = 質問者:
search-answered-by = 回答者:
search-said-by = 発言者:
search-unnamed-speaker = 発言者不明
search-hint = 単語か、引用符（"）で囲んだ語句を入力してください。検索はこのブラウザーの中だけで行い、検索した内容はサイトに伝わりません。
search-narrow = 絞り込み
search-by-year = 年
search-by-event = イベント
search-by-language = 言語
search-by-speaker = 発言者
search-by-outlet = 報道機関
search-by-part = 発言の種類
search-in-questions = 質問
search-in-answers = 回答
search-from-year = 開始年
search-to-year = 終了年
search-in-the-library = ライブラリ内の語:
search-keep-search = この検索を保存
search-forget-search = この検索を削除
search-saved-searches = 保存した検索
search-forget = 削除
search-download-results = この検索結果をダウンロード:
search-as-table = 表（CSV）
search-as-citations = 引用（Markdown）
search-how-to = 検索のしかた
search-sign-event = event:名前
search-sign-event-finds = このイベントの発言録のみ
search-sign-lang = lang:fr
search-sign-lang-finds = この言語の発言録のみ
search-sign-date = date:2022-10
search-sign-date-finds = この年、月、日のもののみ
search-sign-time = date:2021..2023
search-sign-time-finds = この期間のもののみ
search-sign-before = before:2022  after:2021
search-sign-before-finds = これより前のみ、これより後のみ
search-instead-of = 「{ $word }」の代わりに:
search-did-you-mean = もしかして「{ $word }」？
search-new = { $count ->
   *[other] 前回のアクセス後の新着{ $count }件
}
search-collecting = 検索結果を収集中: { $all }件中{ $done }件…
search-first-only = { $count ->
   *[other] このファイルに入っているのは、最初の検索結果{ $count }件だけです。
}
search-nothing = 一致するものはありません。
search-found = { $questions }（{ $in-transcripts }）
search-in-transcripts = { $count ->
   *[other] 発言録{ $count }件
}
search-reading = 発言録を読み込み中: { $all }件中{ $done }件…
search-searched = { $count ->
   *[other] 発言録{ $count }件中{ $searched }件を検索しました。残りの検索にはネットワーク接続が必要です。
}
search-failed = 検索できませんでした。{ $reason }
search-damaged = { $path }が壊れているか、古くなっています。繰り返す場合は、発行元に知らせてください。

## own
own-own-files = 自分のファイル
own-open-hint = Word文書、字幕、ウェブページ、表、テキストを開けます。ファイルはこのデバイスから外に出ません。
own-open-a-file = ファイルを開く
own-stays-here = ファイルはこのデバイスの中だけにあり、サイトには送りません。
own-cancel = キャンセル
own-refused = 開けなかったファイル:
own-remove-file = このデバイスから削除
own-remove-all = すべて削除
own-not-kept = このブラウザーはファイルを保存しません。ページを閉じると、ファイルは消えます。
own-cannot-read = このブラウザーはファイルを読み取れませんでした。
own-broken = ファイルがこのブラウザーには大きすぎるか、壊れています。
own-speakers = 発言者
own-speakers-hint = ここで名前を訂正できます。同じ名前の発言者は1人にまとめます。
own-give-turns = 発言を別の人に割り当てる
own-other-speaker = その人の名前
own-apply = 名前を適用
own-is-name = 発言者にする
own-is-text = 本文にする
own-show-in-text = 本文で表示
own-download-as = 形式を選んでダウンロード
own-format-docx = Word
own-format-html = ウェブページ
own-format-epub = 電子書籍（EPUB）
own-format-txt = テキスト
own-format-md = Markdown
own-format-vtt = 字幕（WebVTT）
own-format-srt = 字幕（SubRip）
own-format-csv = 表（CSV）
own-format-tei = TEI（XML）
own-format-akn = Akoma Ntoso（XML）
own-format-json = Rostrum（JSON）
own-only-shown = 表示中のもののみ（{ $questions }）
own-writing = ファイルを書き出し中: { $format }…
own-opening = { $name }を読み取り中…
own-opening-of-several = { $name }を読み取り中（{ $number }/{ $count }）…
own-too-large = ファイルのサイズは{ $size }です。ここで開けるのは{ $most }までです。
own-doubt-encoding = ファイルに文字コードの指定がないため、{ $name }として読み取りました。文字と引用符を確認してください。
own-doubt-entity = 参照{ $name }は元のまま残しました。
own-doubt-other-speaker = ここでは{ $name }も話しています。発言者は1人だけ残しました。
own-doubt-invisible = 見えない文字を省きました（{ $code }）。
own-doubt-field = 「{ $key }」は読み取れないため省きました。
own-doubt-ambiguous = 「{ $name }」は複数の人を指す可能性があり、別人として残しました。
own-doubt-empty-turn = 「{ $name }」はここで何も話していません。抜けた言葉がないか確認してください。
own-doubt-nobody = ここから先は発言者の名前がありません。
own-doubt-backward-time = この時刻は前の時刻より早いため省きました。
own-doubt-unused-correction = 修正に「{ $name }」とありますが、その名前の発言者はいません。
own-doubt-unused-turn = 「{ $words }」で始まる発言への修正がありますが、その発言はありません。
own-whole-nobody = 言葉の{ $share }%は発言者が分かりません。
own-whole-one = ほかの人の名前もあるのに、言葉の{ $share }%が{ $name }の発言です。
own-whole-labels = 名前のように見えるのに本文として読み取った行が{ $count }行あります。
own-whole-times = 本文に時刻や字幕番号が混じっている段落が{ $count }個あります。
own-whole-once = { $all }人中{ $once }人は、1回しか発言していません。
own-whole-heading = 「{ $name }」を名前として読み取りましたが、見出しのようです。
own-cannot-empty = ファイルが空です。正しいファイルか確認してください。
own-cannot-not-text = テキストのファイルではありません。テキスト、Word、ウェブページ、字幕（WebVTT、SRT）のいずれかで保存してください。
own-cannot-malformed = { $format }として読み取れません（{ $fault }）。ファイルを書き出し直してください。
own-cannot-excessive = 発言録としては大きすぎるか、入れ子が深すぎます。正しいファイルか確認してください。
own-cannot-front-matter = ファイルの先頭の項目を読み取れません（{ $fault }）。
own-cannot-open-front-matter = ファイルの先頭の項目が閉じていません。---だけの行で閉じてください。
own-cannot-nothing-said = 発言がありません。発言録そのものが入っているか確認してください。
own-cannot-no-labels = 誰が話しているか書かれていません。「Ann Lee:」のように、言葉の前に名前を書いてください。
own-unread-pdf = PDFファイルはここでは読めません。ワープロで開き、Wordで保存してください。ページが画像なら、先に文字認識（OCR）をかけてください。
own-unread-old-office = 2007年より前のWord、Excel、PowerPointのファイルはここでは読めません。DOCXで保存してください。
own-unread-spreadsheet = 表計算のファイルはここでは読めません。CSVで保存してください。
own-unread-slides = スライドはここでは読めません。ノートをWordファイルにコピーしてください。
own-unread-book = EPUBの本はここでは読めません。中のウェブページを開いてください。
own-unread-pages = Pagesのファイルはここでは読めません。Wordで書き出してください。
own-unread-recording = 録音や録画はここでは読めません。ソフトで文字起こしし、その字幕を開いてください。
own-unread-picture = 画像はここでは読めません。文字認識（OCR）をかけ、そのテキストを開いてください。
own-unread-archive = 圧縮ファイルはここでは読めません。展開し、中のファイルを開いてください。
own-unread-other = この形式（{ $format }）はここでは読めません。テキスト、字幕、CSVのいずれかで書き出してください。
own-trust-clear = 問題なく読み取れました
own-trust-check = { $count ->
   *[other] { $count }か所を確認してください
}
own-trust-doubtful = 全文を確認してください
own-speaker-count = { $count ->
   *[other] 発言者{ $count }人
}
own-reviewed = 自分のファイル「{ $file }」: { $trust }。読み取り形式は{ $format }、{ $questions }、{ $speakers }です。
own-places-title = { $count ->
   *[other] 確認が必要な{ $count }か所
}
own-looks-like-speaker = 「{ $name }」は発言者かもしれませんが、本文として読み取りました。
own-line = { $line }行目:
own-name-of = 「{ $speaker }」の名前

## offline
offline-benefit = 保存した発言録は、インターネットに接続していなくても読めます。
offline-all-saved = すべて保存済み
offline-remove-all = 保存データをすべて削除
offline-save = オフライン保存
offline-remove = 保存データを削除
offline-saved = オフライン保存済み
offline-saved-older = オフライン保存済み（古いバージョン）
offline-renew = 新しいバージョンを取得
offline-not-saved-offline = 未保存（現在オフラインです）
offline-not-saved-unreachable = 未保存（サイトに接続できません）
offline-withdrawn = 保存済みで、ライブラリからなくなった発言録:
offline-preparing = アプリをこのデバイスに保存中…
offline-unavailable = ここでは保存できません（プライベートウィンドウか、httpsでないサイトです）。オンラインでは引き続き読めます。
offline-not-saved-full = このデバイスには、アプリを保存する空き容量がありません。オンラインでは引き続き読めます。
offline-not-saved-altered = サイトとの通信の途中でファイルの内容が変わってしまうため、保存できません。オンラインでは引き続き読めます。
offline-not-saved-incomplete = アプリを最後まで保存できませんでした。再読み込みして、もう一度お試しください。
offline-waits = 別のタブで保存中です。終わると、このタブで続けます。
offline-pause = 一時停止
offline-continue = 再開
offline-cancel = キャンセル
offline-stopped-unreachable = サイトに接続できません。保存済みの発言録は残っています。オンラインに戻ると、保存を再開します。
offline-stopped-refused = 発言録を何件も続けて読み込めなかったため、保存を中止しました。保存済みの発言録は残っています。しばらくしてからもう一度お試しください。
offline-stopped-denied = このブラウザーでは、サイトがデータを保存できません。
offline-install = アプリとしてインストール…
offline-installed = アプリとしてインストール済みです。
offline-install-benefit = アプリは専用のウィンドウで開きます。
offline-how-to-install = アプリとしてインストールするには、ChromeとEdgeではメニューの「インストール」、Safariでは「共有」から「ホーム画面に追加」または「Dockに追加」、スマートフォンのFirefoxではメニューの「インストール」または「ホーム画面に追加」を選んでください。インストールしない場合、7日間アクセスがないと、Safariは保存済みの発言録を削除します。
offline-update-waits = 更新があります。読んでいる位置はそのままです。
offline-updated-elsewhere = 別のタブで更新しました。ここでこのまま読み続け、都合のよいときに再読み込みできます。
offline-gone = このサイトは、もうこのアドレスにありません。ここではこのまま読み続けられます。現在の内容を見るには、再読み込みしてください。
offline-doubtful = このアドレスから別のものが応答しています。今は、このデバイスに保存した内容を表示しています。
offline-reload = 再読み込み
offline-show-what-is-there = 現在の内容を表示
offline-update-now = 今すぐ更新
offline-later = 後で
offline-saved-are = このデバイスに保存した発言録:
offline-saved-count = オフライン保存済み: { $all }件中{ $saved }件
offline-search-too = オフラインでも検索する（{ $size }）
offline-search-progress = オフライン検索を準備中: { $percent }
offline-search-saved = オフラインで検索できます。
offline-save-all = { $count ->
   *[other] { $count }件すべてを保存（{ $size }）
}
offline-save-others = { $count ->
   *[other] 残りの{ $count }件を保存（{ $size }）
}
offline-save-these = { $count ->
   *[other] この{ $count }件を保存（{ $size }）
}
offline-older = { $count ->
   *[other] 保存済みの発言録{ $count }件は、公開中のものより古いバージョンです。
}
offline-space = このサイトの使用量は{ $used }、空き容量は{ $free }です。
offline-progress = { $all }件中{ $done }件を保存済み（{ $size } / { $all-size }）
offline-full = 空き容量がありません。保存済みの発言録は残っています。残りを保存するには{ $left }必要です。何かを削除するか、保存する数を減らしてください。
offline-full-but = 空き容量が足りません。保存済みの発言録は残っています。残りを保存するには{ $left }必要ですが、空き容量は{ $free }です。何かを削除するか、保存する数を減らしてください。

## settings
settings-single-keys = 1つのキーだけで操作するショートカット
settings-hints = 段落の横の¶をクリックすると、その段落へのリンクをコピーします。検索した内容はこのブラウザーの中だけに残り、サイトには伝わりません。
settings-close = 閉じる
settings-reading-settings = 表示設定
settings-loading-settings = 設定を読み込み中…
settings-reset = リセット
settings-print = 印刷
settings-print-all = すべて
settings-print-matches = 一致箇所のある質問
settings-print-one = この質問
settings-last-messages = 最近のメッセージ
settings-key-next-page = 次のページ
settings-key-previous-page = 前のページ
settings-key-first-page = 最初のページ
settings-key-last-page = 最後のページ
settings-key-contents = 目次
settings-key-find = この発言録の本文内検索
settings-key-read-aloud = 読み上げ
settings-key-search = すべての発言録を検索
settings-key-next-match = 本文内検索の入力欄で: 次の一致箇所
settings-key-previous-match = 本文内検索の入力欄で: 前の一致箇所
settings-key-read-match = 本文内検索の入力欄で: 本文の一致箇所へ移動
settings-key-clear = 本文内検索の入力欄で: クリア（空なら入力欄を離れる）
settings-key-next-anywhere = どこからでも: 次の一致箇所
settings-key-previous-anywhere = どこからでも: 前の一致箇所
settings-key-list = どこからでも: 一致箇所の一覧
settings-key-show-match = 一致箇所の一覧で: この一致箇所を表示
settings-key-go-to-match = 一致箇所の一覧で: この一致箇所へ移動
settings-key-close-list = 一致箇所の一覧で: 一覧を閉じる
settings-key-help = このヘルプ
settings-key-name-space = スペース
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = 言語
settings-language-of-browser = ブラウザーと同じ
settings-label-size = 文字サイズ
settings-label-lines = 行間
settings-label-width = 行の幅
settings-label-letters = 文字の間隔
settings-label-words = 単語の間隔
settings-label-face = フォント
settings-label-theme = テーマ
settings-label-marks = ハイライトの色
settings-label-motion = アニメーション
settings-choice-face-serif = 明朝体（セリフ）
settings-choice-face-sans = ゴシック体（サンセリフ）
settings-choice-face-own = ブラウザーの標準
settings-choice-face-dyslexic = ディスレクシアの読者向け
settings-choice-system = デバイスと同じ
settings-choice-theme-light = ライト
settings-choice-theme-sepia = セピア
settings-choice-theme-dark = ダーク
settings-choice-theme-black = ブラック
settings-choice-theme-contrast = ハイコントラスト
settings-choice-marks-many = 標準
settings-choice-marks-safe = 色覚の多様性に配慮
settings-choice-motion-none = なし
settings-choice-normal = 標準
settings-choice-close-together = 狭い
settings-choice-narrow = 狭い
settings-choice-wide = 広い
settings-choice-wider = さらに広い
settings-choice-full = ウィンドウの幅いっぱい
