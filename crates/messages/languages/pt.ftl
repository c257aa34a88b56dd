# Words in Portuguese, with “você” where nothing else does, as in Brazil where Brazil and Portugal differ: transcript: transcrição;
# question: pergunta; statement: declaração; follow-up: pergunta complementar; speaker: orador; participant: nome, pessoa; turn:
# intervenção; outlet: órgão de imprensa; match: ocorrência; hit of a search: resultado; term: termo; phrase: frase; library: biblioteca;
# find: procurar (nesta transcrição); search: pesquisar (em todas as transcrições); save offline: salvar offline; download: baixar;
# file: arquivo; highlight: destaque; page: página; place to check, passage: trecho; publisher: responsável pelo site;
# reload: recarregar; settings: configurações.

## shared
inferred-kinds = Perguntas e respostas foram identificadas automaticamente.
loading = Carregando…
stopped = O Rostrum parou.
went-wrong = Ocorreu um erro na página.
stopped-hint = Ainda é possível ler o texto da página. Para continuar, recarregue-a.
reload = Recarregar
read-plain = Ler a versão simples
needs-scripts = O Rostrum precisa de JavaScript e WebAssembly.
read-without-scripts = Ler as transcrições na versão simples.
file-needs-scripts = Este arquivo precisa de JavaScript e WebAssembly.
no-webassembly = Este navegador não tem WebAssembly, ou ele está desativado.
too-old = Este navegador é antigo demais para descompactar o arquivo.
not-loaded = Não foi possível carregar uma parte do app; a conexão pode ter caído.
damaged = Não foi possível carregar uma parte do app; o arquivo pode estar danificado.
new-transcripts = Novas transcrições
undated = Sem data
publisher = Responsável pelo site
language-name = Português
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = .
decimal-mark = ,
percent = { $number }%
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
months = janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
date = { $day } de { $month } de { $year }
month-of-year = { $month } de { $year }
year = { $year }
question-number = pergunta { $number }
statement-number = declaração { $number }
question = Pergunta
follow-up = Pergunta complementar
link-to = Link: { $target }
link-to-paragraph = Link para o parágrafo { $number } da { $exchange }
covered = { $count ->
    [one] Transcrição incompleta: { $held } de { $count } página publicada.
   *[other] Transcrição incompleta: { $held } de { $count } páginas publicadas.
}
covered-pages = { $count ->
    [one] Transcrição incompleta: { $held } de { $all } páginas publicadas (página { $pages }).
   *[other] Transcrição incompleta: { $held } de { $all } páginas publicadas (páginas { $pages }).
}
exchanges = { $count ->
    [one] { $count } pergunta
   *[other] { $count } perguntas
}
transcripts = { $count ->
    [one] { $count } transcrição
   *[other] { $count } transcrições
}
minutes = { $count } min

## app
app-skip-to-text = Ir para o texto
app-skip-to-find = Ir para a procura
app-help = Atalhos e ajuda
app-page-not-found = Página não encontrada
app-go-to-library = Ir para a biblioteca
app-unreachable = Sem acesso ao site. Verifique a conexão.
app-no-such-file = O site não tem este arquivo (código 404).
app-other-version = O arquivo não é a versão indicada na biblioteca. O site pode estar em atualização; tente novamente mais tarde.
app-storage-denied = Este navegador não deixa o site salvar nada, nem o ponto em que a leitura parou. Todo o resto funciona.
app-storage-full = Este navegador não tem mais espaço para o site, que pode não conseguir salvar o ponto em que a leitura parou nem o que for aberto. Todo o resto funciona.
app-storage-failed = Este navegador não conseguiu salvar um dado do site. Todo o resto funciona.
app-publisher-links = Responsável pelo site
app-progress = Progresso do carregamento
app-try-again = Tentar novamente
app-reload = Recarregar
app-leads-nowhere = O endereço termina em { $address }, que não leva a lugar nenhum. Ele pode estar incompleto ou conter um erro.
app-connection-broke = A conexão caiu depois de { $size }.
app-status = O site responde com um erro (código { $status }).
app-loading = Carregando { $what }…
app-size-of = { $size } de { $all }
app-stalled = { $count ->
    [one] Sem dados há { $count } segundo. A conexão pode ter parado.
   *[other] Sem dados há { $count } segundos. A conexão pode ter parado.
}
app-not-loaded = Não foi possível carregar “{ $part }”.

## aloud
aloud-read-aloud = Ler em voz alta
aloud-loading = Carregando…
aloud-play = Reproduzir
aloud-pause = Pausar
aloud-next = Próximo parágrafo
aloud-previous = Parágrafo anterior
aloud-speed = Velocidade
aloud-stop = Fechar
aloud-failed = O navegador não conseguiu ler este texto em voz alta.
aloud-no-voice = Este dispositivo não tem voz para este idioma ({ $language }). É possível adicionar uma nas configurações do dispositivo.

## reader
reader-back = ‹ Biblioteca
reader-the-transcript = a transcrição
reader-cannot-show = Não foi possível mostrar esta transcrição
reader-not-saved = Esta transcrição não está salva neste dispositivo.
reader-whole-transcript = Transcrição completa
reader-contents = Índice
reader-found = nesta parte
reader-about = Sobre esta transcrição
reader-choose-participant = Escolha um nome para ver tudo o que essa pessoa diz.
reader-licence = Licença:
reader-source = Fonte:
reader-outlet = órgão de imprensa
reader-pages-above = Páginas, acima
reader-pages-below = Páginas, abaixo
reader-first-page = Primeira página
reader-previous-page = Página anterior
reader-next-page = Próxima página
reader-last-page = Última página
reader-page = Página
reader-per-page = Perguntas por página
reader-all = todas
reader-link-copied = Link copiado.
reader-copy-from-address-bar = Copie o link da barra de endereço.
reader-dismiss = Dispensar
reader-changed = Esta transcrição foi atualizada depois de ser salva.
reader-show-new-version = Mostrar a nova versão
reader-new-version-failed = Não foi possível carregar a nova versão.
reader-no-such-transcript = A transcrição { $id } não existe.
reader-others-in-library = Há outras transcrições na { $link }.
reader-the-library-link = biblioteca
reader-page-of = Página { $page } de { $pages }
reader-window-title = { $title }, página { $page } de { $pages }
reader-not-here = Esse trecho não está nesta transcrição. Este é o mais próximo: { $nearest }.
reader-times = { $count ->
    [one] { $count } intervenção
   *[other] { $count } intervenções
}
reader-retrieved = consultada em { $date }
reader-continue-at = Continuar na { $exchange }
reader-printed-on = Impresso em { $date }

## find
find-find = Procurar
find-placeholder = palavras ou “uma frase”
find-loading = Carregando…
find-previous = Ocorrência anterior
find-previous-keys = Ocorrência anterior (Shift+Enter)
find-next = Próxima ocorrência
find-next-keys = Próxima ocorrência (Enter)
find-list = Lista
find-options = Opções
find-clear = Limpar
find-terms = Termos
find-as-phrase = Procurar estas palavras como frase
find-toggle-term = Mostrar ou ocultar este termo
find-matching = Critérios
find-match-case = Diferenciar maiúsculas e minúsculas
find-match-accents = Diferenciar acentos
find-whole-words = Só palavras inteiras
find-show = Mostrar:
find-all-questions = Todas as perguntas
find-with-any = Só perguntas com ocorrências
find-with-all = Só perguntas com todos os termos
find-show-all = Mostrar todas
find-match-list = Lista de ocorrências
find-matches = Ocorrências
find-sort = Ordem:
find-in-order = como no texto
find-by-speaker = por orador
find-by-word-before = pela palavra anterior
find-by-word-after = pela palavra seguinte
find-close = Fechar
find-by-speaker-chart = Ocorrências por orador
find-unnamed-speaker = Orador não identificado
find-go-to-first = Ir para a primeira ocorrência
find-across-transcript-chart = Ocorrências ao longo da transcrição
find-sign-word = palavra
find-sign-word-finds = estas letras, também dentro de palavras
find-sign-phrase = "uma frase"
find-sign-phrase-finds = estas palavras nesta ordem
find-sign-start = inici*
find-sign-start-finds = palavras que começam com “inici”
find-sign-without = -palavra
find-sign-without-finds = exclui as perguntas com esta palavra
find-sign-or = isto OR aquilo
find-sign-or-finds = uma coisa ou a outra
find-sign-near = isto NEAR/5 aquilo
find-sign-near-finds = a cinco palavras de distância, no máximo
find-sign-asked = q:palavra  a:palavra
find-sign-asked-finds = só nas perguntas, só nas respostas
find-sign-speaker = speaker:nome
find-sign-speaker-finds = só o que este orador diz
find-sign-outlet = outlet:nome
find-sign-outlet-finds = só perguntas deste órgão de imprensa
find-count = { $count ->
    [one] { $count } ocorrência
   *[other] { $count } ocorrências
}
find-with-note = { $matches } ({ $note })
find-at = { $number } de { $all }
find-at-start = { $number } de { $all } (de volta ao início)
find-at-end = { $number } de { $all } (de volta ao fim)
find-not-found = Nenhuma ocorrência
find-not-found-but-hidden = Nenhuma ocorrência (há termos ocultos)
find-all-hidden = Todos os termos estão ocultos
find-none-shown = nenhuma mostrada
find-some-shown = { $count ->
    [one] { $count } mostrada
   *[other] { $count } mostradas
}
find-none-here = nenhuma nesta página
find-one-here = nesta página
find-all-here = todas nesta página
find-some-here = { $count ->
    [one] { $count } nesta página
   *[other] { $count } nesta página
}
find-problem-or = OR precisa de uma palavra ou frase de cada lado. Para encontrar a palavra “OR”, escreva-a entre aspas.
find-problem-near = NEAR/ precisa de uma palavra ou frase de cada lado.
find-problem-distance = NEAR/ precisa de um número de palavras de 1 a 9999, como em NEAR/5.
find-problem-dash = O sinal - precisa de uma palavra ou frase logo depois, como em -orçamento. Para encontrar um hífen, escreva-o entre aspas.
find-problem-star = O sinal * precisa do começo de uma palavra logo antes, como em orçam*. Para encontrar um asterisco, escreva-o entre aspas.
find-problem-no-word = { $sign } precisa de uma palavra logo depois, como em { $sign }orçamento. Para encontrar o texto “{ $sign }”, escreva-o entre aspas.
find-problem-no-name = { $sign } precisa de um nome logo depois, como em { $sign }silva. Para encontrar o texto “{ $sign }”, escreva-o entre aspas.
find-problem-no-language = { $sign } precisa de um idioma logo depois, como em { $sign }pt. Para encontrar o texto “{ $sign }”, escreva-o entre aspas.
find-problem-no-date = { $sign } precisa de um ano, um mês ou um dia logo depois, como em { $sign }2022 ou { $sign }2022-10-14.
find-problem-only-signs = Sinais não são encontrados quando só valem palavras inteiras.
find-problem-star-after-name = Um nome não precisa de *: basta uma parte dele.
find-problem-invisible = Não há nada para procurar aqui: acentos sozinhos e caracteres invisíveis não contam.
find-problem-too-many = { $count ->
    [one] É possível procurar no máximo { $count } palavra ou frase; o resto é ignorado.
   *[other] É possível procurar no máximo { $count } palavras e frases; o resto é ignorado.
}
find-showing = { $count ->
    [one] Mostrando { $shown } de { $count } pergunta.
   *[other] Mostrando { $shown } de { $count } perguntas.
}
find-more-without-every-term = { $count ->
    [one] mais { $count } em perguntas em que falta algum termo
   *[other] mais { $count } em perguntas em que falta algum termo
}
find-more-left-out = { $count ->
    [one] mais { $count } em perguntas excluídas
   *[other] mais { $count } em perguntas excluídas
}
find-heading = Título
find-row-page = página { $page }
find-one-question = Pergunta { $first }
find-questions = Perguntas { $first } a { $last }
find-no-matches-here = nenhuma ocorrência

## library
library-the-library = a biblioteca
library-cannot-show = Não foi possível mostrar a biblioteca
library-links-still-work = Os links para as transcrições ainda funcionam.
library-search = Pesquisar títulos, pessoas, lugares
library-loading-search = Carregando a pesquisa…
library-search-part = Pesquisa
library-sort-by = Ordem
library-newest-first = Mais recentes primeiro
library-title = Título
library-empty = A biblioteca está vazia.
library-did-you-mean = Você quis dizer:
library-no-match = Nenhum resultado em títulos, datas, lugares ou nomes.
library-some = { $count ->
    [one] { $shown } de { $count } transcrição
   *[other] { $shown } de { $count } transcrições
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = O responsável pelo site adiciona transcrições com o comando { $command }.

## search
search-title = Pesquisar em todas as transcrições
search-search-what-was-said = Pesquisar no que foi dito
search-loading = Carregando a pesquisa…
search-search-part = Pesquisa
search-searching = Pesquisando…
search-sort-by = Ordem
search-newest-first = Mais recentes primeiro
search-oldest-first = Mais antigas primeiro
search-best-first = Mais relevantes primeiro
search-more = Mostrar mais
search-results = Resultados
search-terms = Quantas vezes cada termo aparece
search-try-again = Tentar novamente
search-asked-by = Pergunta:
search-answered-by = Resposta:
search-said-by = Intervenção:
search-unnamed-speaker = Orador não identificado
search-hint = Escreva palavras, ou uma frase entre aspas. A pesquisa fica neste navegador; o site nunca a vê.
search-narrow = Refinar
search-by-year = Ano
search-by-event = Evento
search-by-language = Idioma
search-by-speaker = Orador
search-by-outlet = Órgão de imprensa
search-by-part = Dito em
search-in-questions = Perguntas
search-in-answers = Respostas
search-from-year = Do ano
search-to-year = ao ano
search-in-the-library = Na biblioteca:
search-keep-search = Salvar esta pesquisa
search-forget-search = Remover esta pesquisa
search-saved-searches = Pesquisas salvas
search-forget = Remover
search-download-results = Baixar estes resultados:
search-as-table = Tabela (CSV)
search-as-citations = Citações (Markdown)
search-how-to = Como pesquisar
search-sign-event = event:nome
search-sign-event-finds = só transcrições deste evento
search-sign-lang = lang:pt
search-sign-lang-finds = só transcrições neste idioma
search-sign-date = date:2022-10
search-sign-date-finds = só deste ano, mês ou dia
search-sign-time = date:2021..2023
search-sign-time-finds = só deste período
search-sign-before = before:2022  after:2021
search-sign-before-finds = só de antes, só de depois
search-instead-of = Em vez de “{ $word }”:
search-did-you-mean = Você quis dizer “{ $word }”?
search-new = { $count ->
    [one] { $count } nova desde a última visita
   *[other] { $count } novas desde a última visita
}
search-collecting = Reunindo resultados: { $done } de { $all }…
search-first-only = { $count ->
    [one] O arquivo contém só o primeiro resultado.
   *[other] O arquivo contém só os primeiros { $count } resultados.
}
search-nothing = Nenhum resultado.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] em { $count } transcrição
   *[other] em { $count } transcrições
}
search-reading = Lendo transcrições: { $done } de { $all }…
search-searched = { $count ->
    [one] Pesquisa feita em { $searched } de { $count } transcrição. O resto precisa de conexão.
   *[other] Pesquisa feita em { $searched } de { $count } transcrições. O resto precisa de conexão.
}
search-failed = A pesquisa falhou. { $reason }
search-damaged = O arquivo { $path } está danificado ou desatualizado. Se isso acontecer de novo, avise o responsável pelo site.

## own
own-own-files = Seus arquivos
own-open-hint = Word, legendas, página web, tabela ou texto. O arquivo fica neste dispositivo.
own-open-a-file = Abrir um arquivo
own-stays-here = Seus arquivos ficam neste dispositivo. O site nunca os vê.
own-cancel = Cancelar
own-refused = Não foi possível abrir:
own-remove-file = Remover deste dispositivo
own-remove-all = Remover todos
own-not-kept = Este navegador não conserva seus arquivos: eles se perdem quando a página é fechada.
own-cannot-read = O navegador não conseguiu ler este arquivo.
own-broken = O arquivo é grande demais para este navegador ou está danificado.
own-speakers = Oradores
own-speakers-hint = Corrija um nome aqui. Dois oradores com o mesmo nome passam a ser um só.
own-give-turns = Atribuir intervenções a outra pessoa
own-other-speaker = Nome dessa pessoa
own-apply = Aplicar nomes
own-is-name = É um orador
own-is-text = É texto
own-show-in-text = Mostrar no texto
own-download-as = Baixar como
own-format-docx = Word
own-format-html = Página web
own-format-epub = Livro (EPUB)
own-format-txt = Texto
own-format-md = Markdown
own-format-vtt = Legendas (WebVTT)
own-format-srt = Legendas (SubRip)
own-format-csv = Tabela (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = Só o que é mostrado ({ $questions })
own-writing = Criando o arquivo: { $format }…
own-opening = Lendo { $name }…
own-opening-of-several = Lendo { $name } ({ $number } de { $count })…
own-too-large = O arquivo tem { $size }. Aqui o máximo é { $most }.
own-doubt-encoding = Lido como { $name }, porque o arquivo não indica sua codificação. Confira acentos e aspas.
own-doubt-entity = A referência { $name } ficou como está escrita.
own-doubt-other-speaker = { $name } também fala aqui. Só uma pessoa foi mantida.
own-doubt-invisible = Um caractere invisível foi omitido ({ $code }).
own-doubt-field = “{ $key }” não pôde ser lido e foi omitido.
own-doubt-ambiguous = “{ $name }” pode ser mais de uma pessoa e foi mantido à parte.
own-doubt-empty-turn = “{ $name }” não diz nada aqui. Confira se faltam palavras.
own-doubt-nobody = A partir daqui, não há indicação de quem fala.
own-doubt-backward-time = Este horário vem antes do anterior e foi omitido.
own-doubt-unused-correction = Uma correção nomeia “{ $name }”, mas ninguém com esse nome fala.
own-doubt-unused-turn = Uma correção é para palavras que começam com “{ $words }”, mas ninguém as diz.
own-whole-nobody = { $share }% das palavras estão sem orador.
own-whole-one = { $name } diz { $share }% das palavras, embora o arquivo nomeie outras pessoas.
own-whole-labels = Linhas que parecem nomes e foram lidas como texto: { $count }.
own-whole-times = Parágrafos com horários ou números de legendas no texto: { $count }.
own-whole-once = Pessoas que falam só uma vez: { $once } de { $all }.
own-whole-heading = “{ $name }” foi lido como nome, mas parece um título.
own-cannot-empty = O arquivo está vazio. Confira se é o certo.
own-cannot-not-text = Não é um arquivo de texto. Salve-o como texto, Word, página web ou legendas (WebVTT, SRT).
own-cannot-malformed = Não pode ser lido como { $format }: { $fault }. Exporte o arquivo novamente.
own-cannot-excessive = O arquivo é maior ou mais complexo do que qualquer transcrição. Confira se é o certo.
own-cannot-front-matter = Os campos no início do arquivo não podem ser lidos: { $fault }.
own-cannot-open-front-matter = Os campos no início do arquivo não terminam. Feche-os com uma linha de ---.
own-cannot-nothing-said = O arquivo não tem texto falado. Confira se ele contém a transcrição.
own-cannot-no-labels = Nada no texto diz quem fala. Ponha cada nome antes das palavras, como “Ann Lee:”.
own-unread-pdf = Um arquivo PDF não pode ser lido aqui. Abra-o em um editor de textos e salve-o como Word. Se as páginas forem imagens, use antes um reconhecimento de texto (OCR).
own-unread-old-office = Um arquivo de Word, Excel ou PowerPoint anterior a 2007 não pode ser lido aqui. Salve-o como DOCX.
own-unread-spreadsheet = Uma planilha não pode ser lida aqui. Salve-a como CSV.
own-unread-slides = Slides não podem ser lidos aqui. Copie as notas para um arquivo do Word.
own-unread-book = Um livro EPUB não pode ser lido aqui. Abra as páginas web que ele contém.
own-unread-pages = Um arquivo do Pages não pode ser lido aqui. Exporte-o como Word.
own-unread-recording = Uma gravação não pode ser lida aqui. Use um programa para transcrevê-la e abra as legendas.
own-unread-picture = Imagens não podem ser lidas aqui. Use um reconhecimento de texto (OCR) e abra o texto.
own-unread-archive = Um arquivo compactado não pode ser lido aqui. Descompacte-o e abra os arquivos que ele contém.
own-unread-other = Este formato não pode ser lido aqui: { $format }. Exporte-o como texto, legendas ou CSV.
own-trust-clear = lido sem dúvidas
own-trust-check = { $count ->
    [one] verificar { $count } trecho
   *[other] verificar { $count } trechos
}
own-trust-doubtful = verificar todo o texto
own-speaker-count = { $count ->
    [one] { $count } orador
   *[other] { $count } oradores
}
own-reviewed = Seu arquivo { $file }: { $trust }. Formato: { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] { $count } trecho a verificar
   *[other] { $count } trechos a verificar
}
own-looks-like-speaker = “{ $name }” pode ser um orador, mas foi lido como texto.
own-line = Linha { $line }:
own-name-of = Nome de { $speaker }

## offline
offline-benefit = As transcrições salvas funcionam sem internet.
offline-all-saved = Tudo salvo
offline-remove-all = Remover todos os downloads
offline-save = Salvar offline
offline-remove = Remover download
offline-saved = Salva offline
offline-saved-older = Salva offline, versão anterior
offline-renew = Baixar as novas versões
offline-not-saved-offline = Não salva, e sem conexão
offline-not-saved-unreachable = Não salva, e sem acesso ao site
offline-withdrawn = Salvas, mas já não estão na biblioteca:
offline-preparing = Salvando o app neste dispositivo…
offline-unavailable = Não é possível salvar aqui (janela privada ou site sem https). Ainda é possível ler online.
offline-not-saved-full = Não há espaço neste dispositivo para salvar o app. Ainda é possível ler online.
offline-not-saved-altered = Algo entre este dispositivo e o site altera os arquivos, por isso eles não podem ser salvos. Ainda é possível ler online.
offline-not-saved-incomplete = Não foi possível salvar o app por completo. Recarregue para tentar novamente.
offline-waits = Outra aba está salvando. Esta continua quando a outra terminar.
offline-pause = Pausar
offline-continue = Continuar
offline-cancel = Cancelar
offline-stopped-unreachable = Sem acesso ao site. As transcrições salvas são mantidas; as outras serão salvas quando a conexão voltar.
offline-stopped-refused = Não foi possível carregar várias transcrições seguidas, por isso o salvamento parou. As transcrições salvas são mantidas; tente novamente mais tarde.
offline-stopped-denied = Este navegador não deixa o site salvar nada.
offline-install = Instalar como app…
offline-installed = Instalado como app.
offline-install-benefit = O app abre em uma janela própria.
offline-how-to-install = Para instalar como app: no Chrome e no Edge, escolha “Instalar” no menu; no Safari, “Compartilhar” e depois “Adicionar à Tela de Início” ou “Adicionar ao Dock”; no Firefox no telefone, “Instalar” ou “Adicionar à tela inicial” no menu. Sem a instalação, o Safari apaga as transcrições salvas após sete dias sem visitas.
offline-update-waits = Atualização disponível. A leitura continua no mesmo ponto.
offline-updated-elsewhere = O site foi atualizado em outra aba. A leitura pode continuar aqui; recarregue quando quiser.
offline-gone = Este site não está mais neste endereço. A leitura pode continuar aqui; recarregue para ver o que há lá agora.
offline-doubtful = Outra coisa responde neste endereço. Aqui aparece o que está salvo neste dispositivo.
offline-reload = Recarregar
offline-show-what-is-there = Mostrar o que há lá
offline-update-now = Atualizar agora
offline-later = Mais tarde
offline-saved-are = Salvas neste dispositivo:
offline-saved-count = Salvas offline: { $saved } de { $all }
offline-search-too = Pesquisar também offline ({ $size })
offline-search-progress = Preparando a pesquisa offline: { $percent }
offline-search-saved = A pesquisa funciona offline.
offline-save-all = { $count ->
    [one] Salvar { $count } transcrição ({ $size })
   *[other] Salvar as { $count } transcrições ({ $size })
}
offline-save-others = { $count ->
    [one] Salvar a que falta ({ $size })
   *[other] Salvar as { $count } que faltam ({ $size })
}
offline-save-these = { $count ->
    [one] Salvar { $count } da lista ({ $size })
   *[other] Salvar { $count } da lista ({ $size })
}
offline-older = { $count ->
    [one] { $count } transcrição salva é anterior à publicada.
   *[other] { $count } transcrições salvas são anteriores às publicadas.
}
offline-space = Este site usa { $used }. Espaço livre: { $free }.
offline-progress = Salvas: { $done } de { $all }, { $size } de { $all-size }
offline-full = Não há mais espaço. As transcrições salvas são mantidas; o resto precisa de { $left }. Remova algo ou salve menos.
offline-full-but = Não há mais espaço. As transcrições salvas são mantidas; o resto precisa de { $left }, e há { $free } livres. Remova algo ou salve menos.

## settings
settings-single-keys = Atalhos de uma só tecla
settings-hints = Clique em ¶ ao lado de um parágrafo para copiar o link dele. O que se procura fica neste navegador; o site nunca o vê.
settings-close = Fechar
settings-reading-settings = Configurações de leitura
settings-loading-settings = Carregando as configurações…
settings-reset = Redefinir
settings-print = Imprimir
settings-print-all = Tudo
settings-print-matches = Perguntas com ocorrências
settings-print-one = Esta pergunta
settings-last-messages = Últimas mensagens
settings-key-next-page = Próxima página
settings-key-previous-page = Página anterior
settings-key-first-page = Primeira página
settings-key-last-page = Última página
settings-key-contents = Índice
settings-key-find = Procurar nesta transcrição
settings-key-read-aloud = Ler em voz alta
settings-key-search = Pesquisar em todas as transcrições
settings-key-next-match = No campo “Procurar”: próxima ocorrência
settings-key-previous-match = No campo “Procurar”: ocorrência anterior
settings-key-read-match = No campo “Procurar”: ir para a ocorrência no texto
settings-key-clear = No campo “Procurar”: limpar o campo ou, se estiver vazio, sair dele
settings-key-next-anywhere = Próxima ocorrência, de qualquer lugar
settings-key-previous-anywhere = Ocorrência anterior, de qualquer lugar
settings-key-list = Lista de ocorrências, de qualquer lugar
settings-key-show-match = Na lista de ocorrências: mostrar esta ocorrência
settings-key-go-to-match = Na lista de ocorrências: ir para esta ocorrência
settings-key-close-list = Na lista de ocorrências: fechar a lista
settings-key-help = Esta ajuda
settings-key-name-space = Espaço
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = Idioma
settings-language-of-browser = O do navegador
settings-label-size = Tamanho do texto
settings-label-lines = Espaço entre linhas
settings-label-width = Largura da linha
settings-label-letters = Espaço entre letras
settings-label-words = Espaço entre palavras
settings-label-face = Fonte
settings-label-theme = Tema
settings-label-marks = Cores dos destaques
settings-label-motion = Animações
settings-choice-face-serif = Com serifa
settings-choice-face-sans = Sem serifa
settings-choice-face-own = A do navegador
settings-choice-face-dyslexic = Para leitores com dislexia
settings-choice-system = Como no dispositivo
settings-choice-theme-light = Claro
settings-choice-theme-sepia = Sépia
settings-choice-theme-dark = Escuro
settings-choice-theme-black = Preto
settings-choice-theme-contrast = Alto contraste
settings-choice-marks-many = Padrão
settings-choice-marks-safe = Para daltonismo
settings-choice-motion-none = Nenhuma
settings-choice-normal = Normal
settings-choice-close-together = Menor
settings-choice-narrow = Menor
settings-choice-wide = Maior
settings-choice-wider = Muito maior
settings-choice-full = Toda a janela
