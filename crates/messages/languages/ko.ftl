# Words in Korean, in the style of -습니다 and -하세요: transcript 녹취록 (counted 개) · question 질문 (counted 개) · answer 답변 · statement, turn 발언
# speaker 발언자 · participant 이름 · outlet 언론사 · match 일치 항목 (a count: 12개 일치) · hit of a search 검색 결과 · term 검색어 · phrase 문구
# library 라이브러리 · find 찾기 (in one transcript) · search 검색 (in all) · save offline 오프라인 저장 · a saved copy 저장한 녹취록
# highlight 강조 표시 · page 페이지 · paragraph 문단 · place to check 곳 · publisher 게시자 · device 기기 · reload 새로 고침.
# Particles do not follow placeholders where they depend on the sound before them.

## shared
inferred-kinds = 질문과 답변 구분은 자동으로 추가한 것입니다.
loading = 불러오는 중…
stopped = Rostrum이 중지되었습니다.
went-wrong = 페이지에 문제가 생겼습니다.
stopped-hint = 페이지에 있는 글은 계속 읽을 수 있습니다. 계속하려면 페이지를 새로 고치세요.
reload = 새로 고침
read-plain = 간단한 페이지로 읽기
needs-scripts = Rostrum을 사용하려면 JavaScript와 WebAssembly가 필요합니다.
read-without-scripts = 이 기능 없이 녹취록 읽기
file-needs-scripts = 이 파일을 열려면 JavaScript와 WebAssembly가 필요합니다.
no-webassembly = 이 브라우저가 WebAssembly를 지원하지 않거나, WebAssembly가 꺼져 있습니다.
too-old = 이 브라우저는 너무 오래되어 파일의 압축을 풀 수 없습니다.
not-loaded = 앱의 일부를 불러오지 못했습니다. 네트워크 연결이 끊겼을 수 있습니다.
damaged = 앱의 일부를 불러오지 못했습니다. 파일이 손상되었을 수 있습니다.
new-transcripts = 새 녹취록
undated = 날짜 없음
publisher = 게시자
language-name = 한국어
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = ,
decimal-mark = .
percent = { $number }%
kilobytes = { $size }kB
megabytes = { $size }MB
gigabytes = { $size }GB
months-in-dates = 1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월
months = 1월, 2월, 3월, 4월, 5월, 6월, 7월, 8월, 9월, 10월, 11월, 12월
date = { $year }년 { $month } { $day }일
month-of-year = { $year }년 { $month }
year = { $year }년
question-number = 질문 { $number }
statement-number = 발언 { $number }
question = 질문
follow-up = 추가 질문
link-to = { $target } 링크
link-to-paragraph = { $exchange }의 문단 { $number } 링크
covered = { $count ->
   *[other] 일부만 수록: 공개된 { $count }페이지 중 { $held }페이지.
}
covered-pages = { $count ->
   *[other] 일부만 수록: 공개된 { $all }페이지 중 { $held }페이지({ $pages }페이지).
}
exchanges = { $count ->
   *[other] 질문 { $count }개
}
transcripts = { $count ->
   *[other] 녹취록 { $count }개
}
minutes = { $count }분

## app
app-skip-to-text = 본문으로 건너뛰기
app-skip-to-find = 찾기로 건너뛰기
app-help = 단축키 및 도움말
app-page-not-found = 페이지를 찾을 수 없음
app-go-to-library = 라이브러리로 이동
app-unreachable = 사이트에 연결할 수 없습니다. 네트워크 연결을 확인하세요.
app-no-such-file = 사이트에 이 파일이 없습니다(상태 코드 404).
app-other-version = 파일의 버전이 라이브러리 목록과 다릅니다. 사이트를 업데이트하는 중일 수 있으니 나중에 다시 시도하세요.
app-storage-denied = 이 브라우저에서는 사이트가 데이터를 저장할 수 없어 읽던 위치를 기억하지 못합니다. 다른 기능은 모두 사용할 수 있습니다.
app-storage-full = 이 브라우저에 사이트가 쓸 저장 공간이 없어 읽던 위치나 열어 본 내용을 저장하지 못할 수 있습니다. 다른 기능은 모두 사용할 수 있습니다.
app-storage-failed = 이 브라우저가 사이트의 데이터 일부를 저장하지 못했습니다. 다른 기능은 모두 사용할 수 있습니다.
app-publisher-links = 게시자
app-progress = 불러온 정도
app-try-again = 다시 시도
app-reload = 새로 고침
app-leads-nowhere = 주소 끝부분 “{ $address }”에 해당하는 페이지가 없습니다. 주소가 잘렸거나 잘못 입력되었을 수 있습니다.
app-connection-broke = { $size }를 받은 뒤 연결이 끊겼습니다.
app-status = 사이트에서 오류가 발생했습니다(상태 코드 { $status }).
app-loading = { $what } 불러오는 중…
app-size-of = { $size } / { $all }
app-stalled = { $count ->
   *[other] { $count }초 동안 받은 데이터가 없습니다. 연결이 멈췄을 수 있습니다.
}
app-not-loaded = “{ $part }” 기능을 불러오지 못했습니다.

## aloud
aloud-read-aloud = 소리 내어 읽기
aloud-loading = 불러오는 중…
aloud-play = 재생
aloud-pause = 일시중지
aloud-next = 다음 문단
aloud-previous = 이전 문단
aloud-speed = 속도
aloud-stop = 닫기
aloud-failed = 브라우저가 본문을 소리 내어 읽지 못했습니다.
aloud-no-voice = 이 기기에는 이 언어({ $language })의 음성이 없습니다. 기기 설정에서 추가할 수 있습니다.

## reader
reader-back = ‹ 라이브러리
reader-the-transcript = 녹취록
reader-cannot-show = 이 녹취록을 표시할 수 없음
reader-not-saved = 이 녹취록은 이 기기에 저장되어 있지 않습니다.
reader-whole-transcript = 녹취록 전문
reader-contents = 목차
reader-found = 개 일치
reader-about = 이 녹취록 정보
reader-choose-participant = 이름을 선택하면 그 사람의 발언을 모두 볼 수 있습니다.
reader-licence = 라이선스:
reader-source = 출처:
reader-outlet = 언론사
reader-pages-above = 페이지(위)
reader-pages-below = 페이지(아래)
reader-first-page = 첫 페이지
reader-previous-page = 이전 페이지
reader-next-page = 다음 페이지
reader-last-page = 마지막 페이지
reader-page = 페이지
reader-per-page = 페이지당 질문 수
reader-all = 모두
reader-link-copied = 링크를 복사했습니다.
reader-copy-from-address-bar = 주소 표시줄에서 링크를 복사하세요.
reader-dismiss = 닫기
reader-changed = 저장한 뒤에 이 녹취록이 업데이트되었습니다.
reader-show-new-version = 새 버전 보기
reader-new-version-failed = 새 버전을 불러오지 못했습니다.
reader-no-such-transcript = “{ $id }” 녹취록이 없습니다.
reader-others-in-library = 다른 녹취록은 { $link }에 있습니다.
reader-the-library-link = 라이브러리
reader-page-of = { $pages }페이지 중 { $page }페이지
reader-window-title = { $title }({ $page }/{ $pages }페이지)
reader-not-here = 링크가 가리키는 부분이 이 녹취록에 없습니다. 가장 가까운 곳을 표시합니다: { $nearest }.
reader-times = { $count ->
   *[other] 발언 { $count }회
}
reader-retrieved = { $date } 가져옴
reader-continue-at = { $exchange }부터 이어서 읽기
reader-printed-on = { $date } 인쇄

## find
find-find = 찾기
find-placeholder = 단어 또는 "문구"
find-loading = 찾기 불러오는 중…
find-previous = 이전 일치 항목
find-previous-keys = 이전 일치 항목(Shift+Enter)
find-next = 다음 일치 항목
find-next-keys = 다음 일치 항목(Enter)
find-list = 목록
find-options = 옵션
find-clear = 지우기
find-terms = 검색어
find-as-phrase = 이 단어들을 하나의 문구로 찾기
find-toggle-term = 이 검색어 표시 또는 숨기기
find-matching = 찾기 조건
find-match-case = 대소문자 구분
find-match-accents = 악센트 구분
find-whole-words = 단어 단위로만
find-show = 표시:
find-all-questions = 모든 질문
find-with-any = 일치 항목이 있는 질문만
find-with-all = 모든 검색어가 있는 질문만
find-show-all = 모두 표시
find-match-list = 일치 항목 목록
find-matches = 일치 항목
find-sort = 정렬:
find-in-order = 나오는 순서
find-by-speaker = 발언자순
find-by-word-before = 앞 단어순
find-by-word-after = 뒤 단어순
find-close = 닫기
find-by-speaker-chart = 발언자별 일치 항목
find-unnamed-speaker = 이름 없는 발언자
find-go-to-first = 첫 일치 항목으로 이동
find-across-transcript-chart = 녹취록 전체의 일치 항목 분포
find-sign-word = 단어
find-sign-word-finds = 이 글자들(단어 속에 있어도 찾음)
find-sign-phrase = "어떤 문구"
find-sign-phrase-finds = 이 순서로 이어지는 단어
find-sign-start = 시작*
find-sign-start-finds = “시작”으로 시작하는 단어
find-sign-without = -단어
find-sign-without-finds = 이 단어가 있는 질문은 제외
find-sign-or = 이것 OR 저것
find-sign-or-finds = 둘 중 하나
find-sign-near = 이것 NEAR/5 저것
find-sign-near-finds = 서로 다섯 단어 이내
find-sign-asked = q:단어  a:단어
find-sign-asked-finds = 질문에서만, 답변에서만
find-sign-speaker = speaker:이름
find-sign-speaker-finds = 이 발언자의 말만
find-sign-outlet = outlet:이름
find-sign-outlet-finds = 이 언론사의 질문만
find-count = { $count ->
   *[other] { $count }개 일치
}
find-with-note = { $matches }({ $note })
find-at = { $all }개 중 { $number }번째
find-at-start = { $all }개 중 { $number }번째(처음으로 돌아옴)
find-at-end = { $all }개 중 { $number }번째(끝에서부터 계속)
find-not-found = 일치 항목 없음
find-not-found-but-hidden = 일치 항목 없음(일부 검색어 숨김)
find-all-hidden = 모든 검색어 숨김
find-none-shown = 모두 숨김
find-some-shown = { $count ->
   *[other] { $count }개 표시
}
find-none-here = 이 페이지에 없음
find-one-here = 이 페이지에 있음
find-all-here = 모두 이 페이지에 있음
find-some-here = { $count ->
   *[other] 이 페이지에 { $count }개
}
find-problem-or = OR 앞뒤에는 단어나 문구가 있어야 합니다. “OR”라는 단어를 찾으려면 따옴표(")로 묶으세요.
find-problem-near = NEAR/ 앞뒤에는 단어나 문구가 있어야 합니다.
find-problem-distance = NEAR/ 뒤에는 1에서 9999까지의 단어 수가 있어야 합니다(예: NEAR/5).
find-problem-dash = - 바로 뒤에는 단어나 문구가 있어야 합니다(예: -예산). “-”를 찾으려면 따옴표(")로 묶으세요.
find-problem-star = * 바로 앞에는 단어의 첫 부분이 있어야 합니다(예: 예*). “*”를 찾으려면 따옴표(")로 묶으세요.
find-problem-no-word = { $sign } 바로 뒤에는 단어가 있어야 합니다(예: { $sign }예산). “{ $sign }” 자체를 찾으려면 따옴표(")로 묶으세요.
find-problem-no-name = { $sign } 바로 뒤에는 이름이 있어야 합니다(예: { $sign }김). “{ $sign }” 자체를 찾으려면 따옴표(")로 묶으세요.
find-problem-no-language = { $sign } 바로 뒤에는 언어가 있어야 합니다(예: { $sign }fr). “{ $sign }” 자체를 찾으려면 따옴표(")로 묶으세요.
find-problem-no-date = { $sign } 바로 뒤에는 연도, 월 또는 날짜가 있어야 합니다(예: { $sign }2022, { $sign }2022-10-14).
find-problem-only-signs = 단어 단위로만 찾을 때는 기호를 찾을 수 없습니다.
find-problem-star-after-name = 이름은 일부만 써도 찾으므로 *가 필요 없습니다.
find-problem-invisible = 악센트만 있거나 보이지 않는 문자는 무시하므로 찾을 것이 없습니다.
find-problem-too-many = { $count ->
   *[other] 한 번에 단어와 문구를 { $count }개까지 찾을 수 있습니다. 나머지는 제외합니다.
}
find-showing = { $count ->
   *[other] 질문 { $count }개 중 { $shown }개를 표시합니다.
}
find-more-without-every-term = { $count ->
   *[other] 일부 검색어가 없는 질문에 { $count }개 더
}
find-more-left-out = { $count ->
   *[other] 제외한 질문에 { $count }개 더
}
find-heading = 제목
find-row-page = { $page }페이지
find-one-question = 질문 { $first }
find-questions = 질문 { $first }~{ $last }
find-no-matches-here = 일치 항목 없음

## library
library-the-library = 라이브러리
library-cannot-show = 라이브러리를 표시할 수 없음
library-links-still-work = 녹취록 링크는 계속 사용할 수 있습니다.
library-search = 제목, 인물, 장소 검색
library-loading-search = 검색 불러오는 중…
library-search-part = 검색
library-sort-by = 정렬
library-newest-first = 최신순
library-title = 제목순
library-empty = 라이브러리가 비어 있습니다.
library-did-you-mean = 혹시 이것을 찾으셨나요?
library-no-match = 제목, 날짜, 장소, 이름에 일치하는 것이 없습니다.
library-some = { $count ->
   *[other] 녹취록 { $count }개 중 { $shown }개
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = 게시자는 { $command } 명령으로 녹취록을 추가합니다.

## search
search-title = 모든 녹취록 검색
search-search-what-was-said = 발언 내용 검색
search-loading = 검색 불러오는 중…
search-search-part = 검색
search-searching = 검색 중…
search-sort-by = 정렬
search-newest-first = 최신순
search-oldest-first = 오래된순
search-best-first = 관련도순
search-more = 더 보기
search-results = 검색 결과
search-terms = 검색어별 횟수
search-try-again = 다시 시도
search-asked-by = 질문:
search-answered-by = 답변:
search-said-by = 발언:
search-unnamed-speaker = 이름 없는 발언자
search-hint = 단어나 따옴표(")로 묶은 문구를 입력하세요. 검색은 이 브라우저 안에서만 이루어지며, 사이트는 검색 내용을 알 수 없습니다.
search-narrow = 범위 좁히기
search-by-year = 연도
search-by-event = 행사
search-by-language = 언어
search-by-speaker = 발언자
search-by-outlet = 언론사
search-by-part = 발언 구분
search-in-questions = 질문
search-in-answers = 답변
search-from-year = 시작 연도
search-to-year = 끝 연도
search-in-the-library = 라이브러리에 있는 단어:
search-keep-search = 이 검색 저장
search-forget-search = 이 검색 삭제
search-saved-searches = 저장한 검색
search-forget = 삭제
search-download-results = 이 결과 다운로드:
search-as-table = 표(CSV)
search-as-citations = 인용문(Markdown)
search-how-to = 검색 방법
search-sign-event = event:이름
search-sign-event-finds = 이 행사의 녹취록만
search-sign-lang = lang:fr
search-sign-lang-finds = 이 언어의 녹취록만
search-sign-date = date:2022-10
search-sign-date-finds = 이 연도, 월 또는 날짜만
search-sign-time = date:2021..2023
search-sign-time-finds = 이 기간만
search-sign-before = before:2022  after:2021
search-sign-before-finds = 이보다 앞선 것만, 이보다 뒤의 것만
search-instead-of = “{ $word }” 대신:
search-did-you-mean = “{ $word }”을(를) 찾으셨나요?
search-new = { $count ->
   *[other] 지난 방문 이후 새 질문 { $count }개
}
search-collecting = 결과 모으는 중: { $all }개 중 { $done }개…
search-first-only = { $count ->
   *[other] 파일에는 처음 { $count }개의 결과만 있습니다.
}
search-nothing = 일치하는 것이 없습니다.
search-found = { $in-transcripts } { $questions }
search-in-transcripts = { $count ->
   *[other] 녹취록 { $count }개에서
}
search-reading = 녹취록 읽는 중: { $all }개 중 { $done }개…
search-searched = { $count ->
   *[other] 녹취록 { $count }개 중 { $searched }개를 검색했습니다. 나머지를 검색하려면 네트워크에 연결해야 합니다.
}
search-failed = 검색하지 못했습니다. { $reason }
search-damaged = 손상되었거나 오래된 파일입니다: { $path }. 이 문제가 계속되면 게시자에게 알려 주세요.

## own
own-own-files = 내 파일
own-open-hint = Word 문서, 자막, 웹페이지, 표, 텍스트를 열 수 있습니다. 파일은 이 기기를 벗어나지 않습니다.
own-open-a-file = 파일 열기
own-stays-here = 파일은 이 기기에만 있습니다. 사이트는 파일을 볼 수 없습니다.
own-cancel = 취소
own-refused = 열지 못한 파일:
own-remove-file = 이 기기에서 삭제
own-remove-all = 모두 삭제
own-not-kept = 이 브라우저는 파일을 보관하지 않습니다. 페이지를 닫으면 파일이 사라집니다.
own-cannot-read = 브라우저가 이 파일을 읽지 못했습니다.
own-broken = 파일이 이 브라우저에서 열기에는 너무 크거나 손상되었습니다.
own-speakers = 발언자
own-speakers-hint = 여기에서 이름을 고칠 수 있습니다. 이름이 같은 발언자는 하나로 합칩니다.
own-give-turns = 발언을 다른 사람에게 지정
own-other-speaker = 그 사람의 이름
own-apply = 이름 적용
own-is-name = 발언자로 처리
own-is-text = 본문으로 처리
own-show-in-text = 본문에서 보기
own-download-as = 다운로드 형식
own-format-docx = Word
own-format-html = 웹페이지
own-format-epub = 전자책(EPUB)
own-format-txt = 텍스트
own-format-md = Markdown
own-format-vtt = 자막(WebVTT)
own-format-srt = 자막(SubRip)
own-format-csv = 표(CSV)
own-format-tei = TEI(XML)
own-format-akn = Akoma Ntoso(XML)
own-format-json = Rostrum(JSON)
own-only-shown = 표시된 것만({ $questions })
own-writing = 파일 쓰는 중: { $format }…
own-opening = { $name } 읽는 중…
own-opening-of-several = { $name } 읽는 중({ $number }/{ $count })…
own-too-large = 파일 크기가 { $size }입니다. 여기에서는 { $most }까지 열 수 있습니다.
own-doubt-encoding = 파일에 인코딩이 적혀 있지 않아 { $name }(으)로 읽었습니다. 글자와 따옴표를 확인하세요.
own-doubt-entity = 참조 { $name }은(는) 적힌 그대로 두었습니다.
own-doubt-other-speaker = 여기에서는 { $name }도 말합니다. 한 사람만 남겼습니다.
own-doubt-invisible = 보이지 않는 문자를 뺐습니다({ $code }).
own-doubt-field = “{ $key }” 항목은 읽을 수 없어 뺐습니다.
own-doubt-ambiguous = “{ $name }”은(는) 여러 사람일 수 있어 따로 두었습니다.
own-doubt-empty-turn = “{ $name }”의 말이 여기에 없습니다. 빠진 말이 있는지 확인하세요.
own-doubt-nobody = 여기부터는 누가 말하는지 적혀 있지 않습니다.
own-doubt-backward-time = 이 시간은 앞의 시간보다 일러서 뺐습니다.
own-doubt-unused-correction = 수정 사항에 “{ $name }”이(가) 있지만, 그런 이름의 발언자는 없습니다.
own-doubt-unused-turn = “{ $words }”(으)로 시작하는 말에 대한 수정이 있지만, 그런 말은 없습니다.
own-whole-nobody = 말의 { $share }%에 발언자가 없습니다.
own-whole-one = 파일에 다른 이름도 있는데, 말의 { $share }%가 한 사람({ $name })의 것입니다.
own-whole-labels = 이름처럼 보이지만 본문으로 읽은 줄: { $count }개.
own-whole-times = 본문에 시간이나 자막 번호가 있는 문단: { $count }개.
own-whole-once = 한 번만 말하는 사람: { $all }명 중 { $once }명.
own-whole-heading = “{ $name }”을(를) 이름으로 읽었지만 제목처럼 보입니다.
own-cannot-empty = 파일이 비어 있습니다. 맞는 파일인지 확인하세요.
own-cannot-not-text = 텍스트 파일이 아닙니다. 텍스트, Word, 웹페이지 또는 자막(WebVTT, SRT)으로 저장하세요.
own-cannot-malformed = { $format }(으)로 읽을 수 없습니다: { $fault }. 파일을 다시 내보내세요.
own-cannot-excessive = 녹취록이라기에는 파일이 너무 크거나 너무 깊이 중첩되어 있습니다. 맞는 파일인지 확인하세요.
own-cannot-front-matter = 파일 첫머리의 항목을 읽을 수 없습니다: { $fault }.
own-cannot-open-front-matter = 파일 첫머리의 항목이 끝나지 않습니다. --- 줄로 닫으세요.
own-cannot-nothing-said = 파일에 발언이 없습니다. 녹취록 자체가 들어 있는지 확인하세요.
own-cannot-no-labels = 누가 말하는지 적혀 있지 않습니다. “Ann Lee:”처럼 말 앞에 이름을 적으세요.
own-unread-pdf = PDF 파일은 여기에서 읽을 수 없습니다. 워드 프로세서에서 열어 Word로 저장하세요. 페이지가 이미지이면 먼저 문자 인식(OCR)을 하세요.
own-unread-old-office = 2007년 이전의 Word, Excel, PowerPoint 파일은 여기에서 읽을 수 없습니다. DOCX로 저장하세요.
own-unread-spreadsheet = 스프레드시트는 여기에서 읽을 수 없습니다. CSV로 저장하세요.
own-unread-slides = 슬라이드는 여기에서 읽을 수 없습니다. 메모를 Word 파일에 복사하세요.
own-unread-book = EPUB 책은 여기에서 읽을 수 없습니다. 그 안의 웹페이지를 여세요.
own-unread-pages = Pages 파일은 여기에서 읽을 수 없습니다. Word로 내보내세요.
own-unread-recording = 녹음이나 녹화는 여기에서 읽을 수 없습니다. 프로그램으로 받아쓴 다음 그 자막을 여세요.
own-unread-picture = 이미지는 여기에서 읽을 수 없습니다. 문자 인식(OCR)을 하고 그 텍스트를 여세요.
own-unread-archive = 압축 파일은 여기에서 읽을 수 없습니다. 압축을 풀고 그 안의 파일을 여세요.
own-unread-other = 이 형식은 여기에서 읽을 수 없습니다: { $format }. 텍스트, 자막 또는 CSV로 내보내세요.
own-trust-clear = 문제없이 읽었습니다
own-trust-check = { $count ->
   *[other] { $count }곳을 확인하세요
}
own-trust-doubtful = 본문 전체를 확인하세요
own-speaker-count = { $count ->
   *[other] 발언자 { $count }명
}
own-reviewed = 내 파일 “{ $file }”: { $trust }. 읽은 형식: { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
   *[other] 확인할 곳 { $count }개
}
own-looks-like-speaker = “{ $name }”은(는) 발언자일 수 있지만 본문으로 읽었습니다.
own-line = { $line }행:
own-name-of = “{ $speaker }”의 이름

## offline
offline-benefit = 저장한 녹취록은 인터넷 없이도 읽을 수 있습니다.
offline-all-saved = 모두 저장됨
offline-remove-all = 저장한 녹취록 모두 삭제
offline-save = 오프라인 저장
offline-remove = 저장한 녹취록 삭제
offline-saved = 오프라인 저장됨
offline-saved-older = 오프라인 저장됨(이전 버전)
offline-renew = 새 버전 받기
offline-not-saved-offline = 저장 안 됨(오프라인 상태)
offline-not-saved-unreachable = 저장 안 됨(사이트에 연결할 수 없음)
offline-withdrawn = 저장했지만 라이브러리에서 없어진 녹취록:
offline-preparing = 이 기기에 앱을 저장하는 중…
offline-unavailable = 여기에서는 저장할 수 없습니다(사생활 보호 창이거나 https 사이트가 아님). 온라인에서는 계속 읽을 수 있습니다.
offline-not-saved-full = 이 기기에 앱을 저장할 공간이 없습니다. 온라인에서는 계속 읽을 수 있습니다.
offline-not-saved-altered = 사이트와 주고받는 도중에 파일 내용이 바뀌어 저장할 수 없습니다. 온라인에서는 계속 읽을 수 있습니다.
offline-not-saved-incomplete = 앱을 끝까지 저장하지 못했습니다. 새로 고쳐서 다시 시도하세요.
offline-waits = 다른 탭에서 저장하고 있습니다. 끝나면 이 탭에서 이어서 저장합니다.
offline-pause = 일시중지
offline-continue = 계속
offline-cancel = 취소
offline-stopped-unreachable = 사이트에 연결할 수 없습니다. 저장한 녹취록은 그대로 있으며, 다시 온라인 상태가 되면 이어서 저장합니다.
offline-stopped-refused = 녹취록 여러 개를 잇달아 불러오지 못해 저장을 중단했습니다. 저장한 녹취록은 그대로 있습니다. 나중에 다시 시도하세요.
offline-stopped-denied = 이 브라우저에서는 사이트가 데이터를 저장할 수 없습니다.
offline-install = 앱으로 설치…
offline-installed = 앱으로 설치했습니다.
offline-install-benefit = 앱은 별도의 창에서 열립니다.
offline-how-to-install = 앱으로 설치하려면 Chrome과 Edge에서는 메뉴의 “설치”를, Safari에서는 “공유”를 누른 다음 “홈 화면에 추가”나 “Dock에 추가”를, 휴대전화의 Firefox에서는 메뉴의 “설치”나 “홈 화면에 추가”를 선택하세요. 설치하지 않으면 Safari는 7일 동안 방문하지 않은 사이트의 저장된 녹취록을 삭제합니다.
offline-update-waits = 업데이트가 있습니다. 읽던 위치는 그대로 유지됩니다.
offline-updated-elsewhere = 다른 탭에서 업데이트했습니다. 여기에서 계속 읽다가 원할 때 새로 고치세요.
offline-gone = 이 사이트는 더 이상 이 주소에 없습니다. 여기에서 계속 읽을 수 있으며, 지금 이 주소에 무엇이 있는지 보려면 새로 고치세요.
offline-doubtful = 이 주소에서 다른 것이 응답하고 있습니다. 지금 읽는 내용은 이 기기에 저장한 것입니다.
offline-reload = 새로 고침
offline-show-what-is-there = 이 주소의 현재 내용 보기
offline-update-now = 지금 업데이트
offline-later = 나중에
offline-saved-are = 이 기기에 저장한 녹취록:
offline-saved-count = 오프라인 저장: { $all }개 중 { $saved }개
offline-search-too = 오프라인에서도 검색({ $size })
offline-search-progress = 오프라인 검색 준비 중: { $percent }
offline-search-saved = 오프라인에서 검색할 수 있습니다.
offline-save-all = { $count ->
   *[other] { $count }개 모두 저장({ $size })
}
offline-save-others = { $count ->
   *[other] 나머지 { $count }개 저장({ $size })
}
offline-save-these = { $count ->
   *[other] 이 { $count }개 저장({ $size })
}
offline-older = { $count ->
   *[other] 저장한 녹취록 { $count }개가 현재 공개된 것보다 오래되었습니다.
}
offline-space = 이 사이트가 { $used }를 사용합니다. 남은 공간은 { $free }입니다.
offline-progress = { $all }개 중 { $done }개 저장함, { $all-size } 중 { $size }
offline-full = 남은 공간이 없습니다. 저장한 녹취록은 그대로 있습니다. 나머지를 저장하려면 { $left }가 필요합니다. 다른 것을 삭제하거나 더 적게 저장하세요.
offline-full-but = 공간이 부족합니다. 저장한 녹취록은 그대로 있습니다. 나머지를 저장하려면 { $left }가 필요한데 남은 공간은 { $free }입니다. 다른 것을 삭제하거나 더 적게 저장하세요.

## settings
settings-single-keys = 키 하나로 쓰는 단축키
settings-hints = 문단 옆의 ¶를 클릭하면 그 문단의 링크를 복사합니다. 검색한 내용은 이 브라우저에만 남으며, 사이트는 알 수 없습니다.
settings-close = 닫기
settings-reading-settings = 읽기 설정
settings-loading-settings = 설정 불러오는 중…
settings-reset = 초기화
settings-print = 인쇄
settings-print-all = 전체
settings-print-matches = 일치 항목이 있는 질문
settings-print-one = 이 질문
settings-last-messages = 최근 메시지
settings-key-next-page = 다음 페이지
settings-key-previous-page = 이전 페이지
settings-key-first-page = 첫 페이지
settings-key-last-page = 마지막 페이지
settings-key-contents = 목차
settings-key-find = 이 녹취록에서 찾기
settings-key-read-aloud = 소리 내어 읽기
settings-key-search = 모든 녹취록 검색
settings-key-next-match = 찾기 입력란에서: 다음 일치 항목
settings-key-previous-match = 찾기 입력란에서: 이전 일치 항목
settings-key-read-match = 찾기 입력란에서: 본문의 일치 항목으로 이동
settings-key-clear = 찾기 입력란에서: 지우기, 비어 있으면 나가기
settings-key-next-anywhere = 어디서나: 다음 일치 항목
settings-key-previous-anywhere = 어디서나: 이전 일치 항목
settings-key-list = 어디서나: 일치 항목 목록
settings-key-show-match = 일치 항목 목록에서: 이 일치 항목 표시
settings-key-go-to-match = 일치 항목 목록에서: 이 일치 항목으로 이동
settings-key-close-list = 일치 항목 목록에서: 목록 닫기
settings-key-help = 이 도움말
settings-key-name-space = 스페이스바
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = 언어
settings-language-of-browser = 브라우저와 같게
settings-label-size = 글자 크기
settings-label-lines = 줄 간격
settings-label-width = 줄 너비
settings-label-letters = 글자 간격
settings-label-words = 단어 간격
settings-label-face = 글꼴
settings-label-theme = 테마
settings-label-marks = 강조 표시 색
settings-label-motion = 애니메이션
settings-choice-face-serif = 명조(세리프)
settings-choice-face-sans = 고딕(산세리프)
settings-choice-face-own = 브라우저 기본 글꼴
settings-choice-face-dyslexic = 난독증이 있는 독자용
settings-choice-system = 기기와 같게
settings-choice-theme-light = 밝게
settings-choice-theme-sepia = 세피아
settings-choice-theme-dark = 어둡게
settings-choice-theme-black = 검정
settings-choice-theme-contrast = 고대비
settings-choice-marks-many = 기본
settings-choice-marks-safe = 색각 이상에 맞춤
settings-choice-motion-none = 없음
settings-choice-normal = 보통
settings-choice-close-together = 촘촘하게
settings-choice-narrow = 좁게
settings-choice-wide = 넓게
settings-choice-wider = 더 넓게
settings-choice-full = 창 너비에 맞춤
