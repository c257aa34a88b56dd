# Words in Spanish, with “tú”, for Spain and America: transcript: transcripción; question: pregunta; statement: declaración;
# follow-up: repregunta; speaker: orador; participant: nombre, persona; turn: intervención; outlet: medio; match: coincidencia; hit of a
# search: resultado; term: término; phrase: frase; library: biblioteca; find: buscar (en esta transcripción); search: buscar (en todas
# las transcripciones); save offline: guardar sin conexión; highlight: resaltado; page: página; place to check: pasaje;
# publisher: editor; reload: recargar; settings: ajustes.

## shared
inferred-kinds = Una herramienta automática distinguió las preguntas de las respuestas.
loading = Cargando…
stopped = Rostrum se detuvo.
went-wrong = Algo salió mal en la página.
stopped-hint = Aún puedes leer el texto de la página. Para continuar, recárgala.
reload = Recargar
read-plain = Leer la versión sencilla
needs-scripts = Rostrum necesita JavaScript y WebAssembly.
read-without-scripts = Leer las transcripciones en versión sencilla.
file-needs-scripts = Este archivo necesita JavaScript y WebAssembly.
no-webassembly = Este navegador no tiene WebAssembly o lo tiene desactivado.
too-old = Este navegador es demasiado antiguo para descomprimir el archivo.
not-loaded = No se pudo cargar una parte de la aplicación; puede que no haya conexión.
damaged = No se pudo cargar una parte de la aplicación; puede que el archivo esté dañado.
new-transcripts = Nuevas transcripciones
undated = Sin fecha
publisher = Editor
language-name = Español
list-mark = { ", " }
name-mark = { ", " }
label-mark = { ": " }
group-mark = .
decimal-mark = ,
percent = { $number } %
kilobytes = { $size } kB
megabytes = { $size } MB
gigabytes = { $size } GB
months-in-dates = enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
months = enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
date = { $day } de { $month } de { $year }
month-of-year = { $month } de { $year }
year = { $year }
question-number = pregunta { $number }
statement-number = declaración { $number }
question = Pregunta
follow-up = Repregunta
link-to = Enlace: { $target }
link-to-paragraph = Enlace al párrafo { $number } de la { $exchange }
covered = { $count ->
    [one] Transcripción incompleta: { $held } de { $count } página publicada.
   *[other] Transcripción incompleta: { $held } de { $count } páginas publicadas.
}
covered-pages = { $count ->
    [one] Transcripción incompleta: { $held } de { $all } páginas publicadas (página { $pages }).
   *[other] Transcripción incompleta: { $held } de { $all } páginas publicadas (páginas { $pages }).
}
exchanges = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
transcripts = { $count ->
    [one] { $count } transcripción
   *[other] { $count } transcripciones
}
minutes = { $count } min

## app
app-skip-to-text = Ir al texto
app-skip-to-find = Ir a la búsqueda
app-help = Atajos y ayuda
app-page-not-found = Página no encontrada
app-go-to-library = Ir a la biblioteca
app-unreachable = No se puede acceder al sitio. Revisa tu conexión.
app-no-such-file = El sitio no tiene este archivo (código 404).
app-other-version = Este archivo no es la versión que anuncia la biblioteca. Puede que el sitio se esté actualizando; inténtalo más tarde.
app-storage-denied = Este navegador no deja que el sitio guarde nada, así que no puede recordar por dónde vas. Todo lo demás funciona.
app-storage-full = Este navegador ya no tiene espacio para el sitio, así que puede que no recuerde por dónde vas ni guarde lo que abras. Todo lo demás funciona.
app-storage-failed = Este navegador no pudo guardar algún dato del sitio. Todo lo demás funciona.
app-publisher-links = Editor
app-progress = Progreso de la carga
app-try-again = Reintentar
app-reload = Recargar
app-leads-nowhere = La dirección termina en { $address }, que no lleva a ninguna parte. Puede que esté incompleta o mal escrita.
app-connection-broke = La conexión se cortó tras { $size }.
app-status = El sitio responde con un error (código { $status }).
app-loading = Cargando { $what }…
app-size-of = { $size } de { $all }
app-stalled = { $count ->
    [one] Sin datos desde hace { $count } segundo. Puede que la conexión se haya detenido.
   *[other] Sin datos desde hace { $count } segundos. Puede que la conexión se haya detenido.
}
app-not-loaded = No se pudo cargar «{ $part }».

## aloud
aloud-read-aloud = Leer en voz alta
aloud-loading = Cargando…
aloud-play = Reproducir
aloud-pause = Pausar
aloud-next = Párrafo siguiente
aloud-previous = Párrafo anterior
aloud-speed = Velocidad
aloud-stop = Cerrar
aloud-failed = El navegador no pudo leer este texto en voz alta.
aloud-no-voice = Este dispositivo no tiene voz para este idioma ({ $language }). Puedes añadir una en sus ajustes.

## reader
reader-back = ‹ Biblioteca
reader-the-transcript = la transcripción
reader-cannot-show = No se puede mostrar esta transcripción
reader-not-saved = Esta transcripción no está guardada en este dispositivo.
reader-whole-transcript = Transcripción completa
reader-contents = Índice
reader-found = en esta parte
reader-about = Acerca de esta transcripción
reader-choose-participant = Elige un nombre para ver todo lo que dice esa persona.
reader-licence = Licencia:
reader-source = Fuente:
reader-outlet = medio
reader-pages-above = Páginas, arriba
reader-pages-below = Páginas, abajo
reader-first-page = Primera página
reader-previous-page = Página anterior
reader-next-page = Página siguiente
reader-last-page = Última página
reader-page = Página
reader-per-page = Preguntas por página
reader-all = todas
reader-link-copied = Enlace copiado.
reader-copy-from-address-bar = Copia el enlace de la barra de direcciones.
reader-dismiss = Descartar
reader-changed = Esta transcripción cambió después de que la guardaras.
reader-show-new-version = Mostrar la nueva versión
reader-new-version-failed = No se pudo cargar la nueva versión.
reader-no-such-transcript = No existe la transcripción { $id }.
reader-others-in-library = Hay otras transcripciones en { $link }.
reader-the-library-link = la biblioteca
reader-page-of = Página { $page } de { $pages }
reader-window-title = { $title }, página { $page } de { $pages }
reader-not-here = Ese pasaje no está en esta transcripción. Este es el más cercano: { $nearest }.
reader-times = { $count ->
    [one] { $count } intervención
   *[other] { $count } intervenciones
}
reader-retrieved = fecha de consulta: { $date }
reader-continue-at = Continuar en la { $exchange }
reader-printed-on = Impreso el { $date }

## find
find-find = Buscar
find-placeholder = palabras o "una frase"
find-loading = Cargando la búsqueda…
find-previous = Coincidencia anterior
find-previous-keys = Coincidencia anterior (Mayús+Intro)
find-next = Coincidencia siguiente
find-next-keys = Coincidencia siguiente (Intro)
find-list = Lista
find-options = Opciones
find-clear = Borrar
find-terms = Términos
find-as-phrase = Buscar estas palabras como frase
find-toggle-term = Mostrar u ocultar este término
find-matching = Coincidencia
find-match-case = Distinguir mayúsculas y minúsculas
find-match-accents = Distinguir acentos
find-whole-words = Solo palabras completas
find-show = Mostrar:
find-all-questions = Todas las preguntas
find-with-any = Solo preguntas con alguna coincidencia
find-with-all = Solo preguntas con todos los términos
find-show-all = Mostrar todo
find-match-list = Lista de coincidencias
find-matches = Coincidencias
find-sort = Ordenar:
find-in-order = por orden de aparición
find-by-speaker = por orador
find-by-word-before = por palabra anterior
find-by-word-after = por palabra siguiente
find-close = Cerrar
find-by-speaker-chart = Coincidencias por orador
find-unnamed-speaker = Orador sin identificar
find-go-to-first = Ir a la primera coincidencia
find-across-transcript-chart = Coincidencias a lo largo de la transcripción
find-sign-word = palabra
find-sign-word-finds = estas letras, también dentro de palabras
find-sign-phrase = "una frase"
find-sign-phrase-finds = estas palabras en este orden
find-sign-start = empez*
find-sign-start-finds = palabras que empiezan por «empez»
find-sign-without = -palabra
find-sign-without-finds = excluye las preguntas con esta palabra
find-sign-or = esto OR aquello
find-sign-or-finds = una cosa o la otra
find-sign-near = esto NEAR/5 aquello
find-sign-near-finds = a cinco palabras de distancia como máximo
find-sign-asked = q:palabra  a:palabra
find-sign-asked-finds = solo en las preguntas, solo en las respuestas
find-sign-speaker = speaker:nombre
find-sign-speaker-finds = solo lo que dice este orador
find-sign-outlet = outlet:nombre
find-sign-outlet-finds = solo preguntas de este medio
find-count = { $count ->
    [one] { $count } coincidencia
   *[other] { $count } coincidencias
}
find-with-note = { $matches } ({ $note })
find-at = { $number } de { $all }
find-at-start = { $number } de { $all } (de nuevo desde el principio)
find-at-end = { $number } de { $all } (de nuevo desde el final)
find-not-found = Sin coincidencias
find-not-found-but-hidden = Sin coincidencias (hay términos ocultos)
find-all-hidden = Todos los términos están ocultos
find-none-shown = ninguna mostrada
find-some-shown = { $count ->
    [one] { $count } mostrada
   *[other] { $count } mostradas
}
find-none-here = ninguna en esta página
find-one-here = en esta página
find-all-here = todas en esta página
find-some-here = { $count ->
    [one] { $count } en esta página
   *[other] { $count } en esta página
}
find-problem-or = OR necesita una palabra o una frase a cada lado. Para buscar la palabra «OR», ponla entre comillas.
find-problem-near = NEAR/ necesita una palabra o una frase a cada lado.
find-problem-distance = NEAR/ necesita un número de palabras del 1 al 9999, como en NEAR/5.
find-problem-dash = El signo - necesita una palabra o una frase justo después, como en -presupuesto. Para buscar un guion, ponlo entre comillas.
find-problem-star = El signo * necesita el comienzo de una palabra justo antes, como en presup*. Para buscar un asterisco, ponlo entre comillas.
find-problem-no-word = { $sign } necesita una palabra justo después, como en { $sign }presupuesto. Para buscar el texto «{ $sign }», ponlo entre comillas.
find-problem-no-name = { $sign } necesita un nombre justo después, como en { $sign }garcía. Para buscar el texto «{ $sign }», ponlo entre comillas.
find-problem-no-language = { $sign } necesita un idioma justo después, como en { $sign }es. Para buscar el texto «{ $sign }», ponlo entre comillas.
find-problem-no-date = { $sign } necesita un año, un mes o un día justo después, como en { $sign }2022 o { $sign }2022-10-14.
find-problem-only-signs = Una búsqueda de palabras completas no encuentra signos.
find-problem-star-after-name = Un nombre no necesita *: basta con una parte del nombre.
find-problem-invisible = Aquí no hay nada que buscar: los acentos solos y los caracteres invisibles no cuentan.
find-problem-too-many = { $count ->
    [one] Una búsqueda admite como máximo { $count } palabra o frase e ignora el resto.
   *[other] Una búsqueda admite como máximo { $count } palabras y frases e ignora el resto.
}
find-showing = { $count ->
    [one] Preguntas mostradas: { $shown } de { $count }.
   *[other] Preguntas mostradas: { $shown } de { $count }.
}
find-more-without-every-term = { $count ->
    [one] { $count } más en preguntas donde falta algún término
   *[other] { $count } más en preguntas donde falta algún término
}
find-more-left-out = { $count ->
    [one] { $count } más en preguntas que excluyes
   *[other] { $count } más en preguntas que excluyes
}
find-heading = Título
find-row-page = página { $page }
find-one-question = Pregunta { $first }
find-questions = Preguntas { $first } a { $last }
find-no-matches-here = sin coincidencias

## library
library-the-library = la biblioteca
library-cannot-show = No se puede mostrar la biblioteca
library-links-still-work = Los enlaces a las transcripciones siguen funcionando.
library-search = Buscar títulos, personas, lugares
library-loading-search = Cargando la búsqueda…
library-search-part = Búsqueda
library-sort-by = Orden
library-newest-first = Más recientes primero
library-title = Título
library-empty = La biblioteca está vacía.
library-did-you-mean = Quizás quisiste decir:
library-no-match = Sin resultados en títulos, fechas, lugares ni nombres.
library-some = { $count ->
    [one] { $shown } de { $count } transcripción
   *[other] { $shown } de { $count } transcripciones
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = El editor añade transcripciones con el comando { $command }.

## search
search-title = Buscar en todas las transcripciones
search-search-what-was-said = Buscar en lo que se dijo
search-loading = Cargando la búsqueda…
search-search-part = Búsqueda
search-searching = Buscando…
search-sort-by = Orden
search-newest-first = Más recientes primero
search-oldest-first = Más antiguas primero
search-best-first = Más relevantes primero
search-more = Mostrar más
search-results = Resultados
search-terms = Coincidencias de cada término
search-try-again = Reintentar
search-asked-by = Pregunta:
search-answered-by = Respuesta:
search-said-by = Intervención:
search-unnamed-speaker = Orador sin identificar
search-hint = Escribe palabras, o una frase entre comillas. La búsqueda se queda en este navegador; el sitio nunca la ve.
search-narrow = Acotar
search-by-year = Año
search-by-event = Evento
search-by-language = Idioma
search-by-speaker = Orador
search-by-outlet = Medio
search-by-part = Dicho en
search-in-questions = Las preguntas
search-in-answers = Las respuestas
search-from-year = Desde el año
search-to-year = hasta el año
search-in-the-library = En la biblioteca:
search-keep-search = Guardar esta búsqueda
search-forget-search = Eliminar esta búsqueda
search-saved-searches = Búsquedas guardadas
search-forget = Eliminar
search-download-results = Descargar estos resultados:
search-as-table = Tabla (CSV)
search-as-citations = Citas (Markdown)
search-how-to = Cómo buscar
search-sign-event = event:nombre
search-sign-event-finds = solo transcripciones de este evento
search-sign-lang = lang:es
search-sign-lang-finds = solo transcripciones en este idioma
search-sign-date = date:2022-10
search-sign-date-finds = solo de este año, mes o día
search-sign-time = date:2021..2023
search-sign-time-finds = solo de este periodo
search-sign-before = before:2022  after:2021
search-sign-before-finds = solo de antes, solo de después
search-instead-of = En lugar de «{ $word }»:
search-did-you-mean = ¿Quisiste decir «{ $word }»?
search-new = { $count ->
    [one] { $count } nueva desde tu última visita
   *[other] { $count } nuevas desde tu última visita
}
search-collecting = Reuniendo resultados: { $done } de { $all }…
search-first-only = { $count ->
    [one] El archivo contiene solo el primer resultado.
   *[other] El archivo contiene los primeros { $count } resultados.
}
search-nothing = Sin resultados.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] en { $count } transcripción
   *[other] en { $count } transcripciones
}
search-reading = Leyendo transcripciones: { $done } de { $all }…
search-searched = { $count ->
    [one] Se buscó en { $searched } de { $count } transcripción. El resto necesita conexión.
   *[other] Se buscó en { $searched } de { $count } transcripciones. El resto necesita conexión.
}
search-failed = La búsqueda falló. { $reason }
search-damaged = El archivo { $path } está dañado o anticuado. Si vuelve a ocurrir, avisa al editor del sitio.

## own
own-own-files = Tus archivos
own-open-hint = Word, subtítulos, página web, tabla o texto. Tu archivo se queda en este dispositivo.
own-open-a-file = Abrir un archivo
own-stays-here = Tus archivos se quedan en este dispositivo. El sitio nunca los ve.
own-cancel = Cancelar
own-refused = No se pudo abrir:
own-remove-file = Eliminar de este dispositivo
own-remove-all = Eliminar todos
own-not-kept = Este navegador no conserva tus archivos: desaparecen al cerrar la página.
own-cannot-read = El navegador no pudo leer este archivo.
own-broken = El archivo es demasiado grande para este navegador o está dañado.
own-speakers = Oradores
own-speakers-hint = Corrige un nombre aquí. Si dos oradores tienen el mismo nombre, pasan a ser uno.
own-give-turns = Asignar intervenciones a otra persona
own-other-speaker = Nombre de esa persona
own-apply = Aplicar nombres
own-is-name = Es un orador
own-is-text = Es texto
own-show-in-text = Ver en el texto
own-download-as = Descargar como
own-format-docx = Word
own-format-html = Página web
own-format-epub = Libro (EPUB)
own-format-txt = Texto
own-format-md = Markdown
own-format-vtt = Subtítulos (WebVTT)
own-format-srt = Subtítulos (SubRip)
own-format-csv = Tabla (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = Solo lo que se muestra ({ $questions })
own-writing = Creando el archivo: { $format }…
own-opening = Leyendo { $name }…
own-opening-of-several = Leyendo { $name } ({ $number } de { $count })…
own-too-large = Este archivo ocupa { $size }. Aquí el máximo es { $most }.
own-doubt-encoding = Leído como { $name }, porque el archivo no indica su codificación. Revisa los acentos y las comillas.
own-doubt-entity = La referencia { $name } quedó tal como está escrita.
own-doubt-other-speaker = Aquí también habla { $name }. Solo se conservó una persona.
own-doubt-invisible = Se omitió un carácter invisible ({ $code }).
own-doubt-field = «{ $key }» no se pudo leer y se omitió.
own-doubt-ambiguous = «{ $name }» podría referirse a varias personas y se dejó aparte.
own-doubt-empty-turn = «{ $name }» no dice nada aquí. Revisa si faltan palabras.
own-doubt-nobody = A partir de aquí no se indica quién habla.
own-doubt-backward-time = Esta hora es anterior a la precedente y se omitió.
own-doubt-unused-correction = Una corrección nombra a «{ $name }», pero nadie con ese nombre habla.
own-doubt-unused-turn = Una corrección se refiere a palabras que empiezan por «{ $words }», pero nadie las dice.
own-whole-nobody = El { $share } % de las palabras no tiene orador.
own-whole-one = { $name } dice el { $share } % de las palabras, aunque el archivo nombra a otras personas.
own-whole-labels = Líneas que parecen nombres y se leyeron como texto: { $count }.
own-whole-times = Párrafos con horas o números de subtítulos en el texto: { $count }.
own-whole-once = Personas que hablan una sola vez: { $once } de { $all }.
own-whole-heading = «{ $name }» se leyó como nombre, pero parece un título.
own-cannot-empty = El archivo está vacío. Comprueba que es el correcto.
own-cannot-not-text = No es un archivo de texto. Guárdalo como texto, Word, página web o subtítulos (WebVTT, SRT).
own-cannot-malformed = No se puede leer como { $format }: { $fault }. Exporta el archivo de nuevo.
own-cannot-excessive = El archivo es más grande o está más anidado que cualquier transcripción. Comprueba que es el correcto.
own-cannot-front-matter = Los campos del principio del archivo no se pueden leer: { $fault }.
own-cannot-open-front-matter = Los campos del principio del archivo no terminan. Ciérralos con una línea de ---.
own-cannot-nothing-said = El archivo no tiene texto hablado. Comprueba que contiene la transcripción.
own-cannot-no-labels = Nada en el texto dice quién habla. Pon cada nombre antes de las palabras, como «Ann Lee:».
own-unread-pdf = Aquí no se puede leer un archivo PDF. Ábrelo en un procesador de textos y guárdalo como Word. Si sus páginas son imágenes, usa antes un reconocimiento de texto (OCR).
own-unread-old-office = Aquí no se puede leer un archivo de Word, Excel o PowerPoint anterior a 2007. Guárdalo como DOCX.
own-unread-spreadsheet = Aquí no se puede leer una hoja de cálculo. Guárdala como CSV.
own-unread-slides = Aquí no se pueden leer diapositivas. Copia sus notas en un archivo de Word.
own-unread-book = Aquí no se puede leer un libro EPUB. Abre las páginas web que contiene.
own-unread-pages = Aquí no se puede leer un archivo de Pages. Expórtalo como Word.
own-unread-recording = Aquí no se puede leer una grabación. Haz que un programa la transcriba y abre sus subtítulos.
own-unread-picture = Aquí no se puede leer una imagen. Usa un reconocimiento de texto (OCR) y abre el texto.
own-unread-archive = Aquí no se puede leer un archivo comprimido. Descomprímelo y abre los archivos que contiene.
own-unread-other = Este formato no se puede leer aquí: { $format }. Exporta el archivo como texto, subtítulos o CSV.
own-trust-clear = leído sin dudas
own-trust-check = { $count ->
    [one] revisa { $count } pasaje
   *[other] revisa { $count } pasajes
}
own-trust-doubtful = revisa todo el texto
own-speaker-count = { $count ->
    [one] { $count } orador
   *[other] { $count } oradores
}
own-reviewed = Tu archivo { $file }: { $trust }. Formato: { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] { $count } pasaje por revisar
   *[other] { $count } pasajes por revisar
}
own-looks-like-speaker = «{ $name }» puede ser un orador, pero aquí figura como texto.
own-line = Línea { $line }:
own-name-of = Nombre de { $speaker }

## offline
offline-benefit = Las transcripciones guardadas se leen sin internet.
offline-all-saved = Todo guardado
offline-remove-all = Eliminar todas las descargas
offline-save = Guardar sin conexión
offline-remove = Eliminar la descarga
offline-saved = Guardada sin conexión
offline-saved-older = Guardada sin conexión, versión anterior
offline-renew = Descargar las nuevas versiones
offline-not-saved-offline = No guardada, y estás sin conexión
offline-not-saved-unreachable = No guardada, y no se puede acceder al sitio
offline-withdrawn = Guardadas, pero ya no están en la biblioteca:
offline-preparing = Guardando la aplicación en este dispositivo…
offline-unavailable = Aquí no se puede guardar (ventana privada o sitio sin https). Puedes seguir leyendo en línea.
offline-not-saved-full = No hay espacio en este dispositivo para guardar la aplicación. Puedes seguir leyendo en línea.
offline-not-saved-altered = Algo entre tú y el sitio cambia sus archivos, así que no se pueden guardar. Puedes seguir leyendo en línea.
offline-not-saved-incomplete = No se pudo guardar la aplicación completa. Recarga para intentarlo de nuevo.
offline-waits = Otra pestaña está guardando. Esta continúa cuando termine.
offline-pause = Pausar
offline-continue = Continuar
offline-cancel = Cancelar
offline-stopped-unreachable = No se puede acceder al sitio. Conservas las transcripciones guardadas; las demás se guardarán cuando vuelvas a tener conexión.
offline-stopped-refused = No se pudieron cargar varias transcripciones seguidas, así que el guardado se detuvo. Conservas las transcripciones guardadas; inténtalo más tarde.
offline-stopped-denied = Este navegador no deja que el sitio guarde nada.
offline-install = Instalar la aplicación…
offline-installed = La aplicación está instalada.
offline-install-benefit = La aplicación se abre en su propia ventana.
offline-how-to-install = Para instalar la aplicación: en Chrome y Edge elige «Instalar» en el menú; en Safari, «Compartir» y luego «Añadir a pantalla de inicio» o «Añadir al Dock»; en Firefox en el teléfono, «Instalar» o «Añadir a la pantalla de inicio» en el menú. Si no la instalas, Safari elimina las transcripciones guardadas tras siete días sin visitas.
offline-update-waits = Actualización disponible. Seguirás por donde vas.
offline-updated-elsewhere = El sitio se actualizó en otra pestaña. Puedes seguir leyendo aquí y recargar cuando quieras.
offline-gone = Este sitio ya no está en esta dirección. Puedes seguir leyendo aquí; recarga para ver qué hay ahora.
offline-doubtful = En esta dirección responde otra cosa. Estás leyendo lo guardado en este dispositivo.
offline-reload = Recargar
offline-show-what-is-there = Ver qué hay ahí
offline-update-now = Actualizar ahora
offline-later = Más tarde
offline-saved-are = Guardadas en este dispositivo:
offline-saved-count = Guardadas sin conexión: { $saved } de { $all }
offline-search-too = Buscar también sin conexión ({ $size })
offline-search-progress = Preparando la búsqueda sin conexión: { $percent }
offline-search-saved = La búsqueda funciona sin conexión.
offline-save-all = { $count ->
    [one] Guardar { $count } transcripción ({ $size })
   *[other] Guardar las { $count } transcripciones ({ $size })
}
offline-save-others = { $count ->
    [one] Guardar la otra ({ $size })
   *[other] Guardar las otras { $count } ({ $size })
}
offline-save-these = { $count ->
    [one] Guardar { $count } transcripción de la lista ({ $size })
   *[other] Guardar { $count } transcripciones de la lista ({ $size })
}
offline-older = { $count ->
    [one] { $count } transcripción guardada es anterior a la versión publicada.
   *[other] { $count } transcripciones guardadas son anteriores a las versiones publicadas.
}
offline-space = Este sitio usa { $used }. Espacio libre: { $free }.
offline-progress = Guardadas: { $done } de { $all }, { $size } de { $all-size }
offline-full = No queda espacio. Conservas las transcripciones guardadas; el resto necesita { $left }. Elimina algo o guarda menos.
offline-full-but = No queda espacio. Conservas las transcripciones guardadas; el resto necesita { $left } y hay { $free } libres. Elimina algo o guarda menos.

## settings
settings-single-keys = Atajos de una sola tecla
settings-hints = Haz clic en ¶ junto a un párrafo para copiar su enlace. Lo que buscas se queda en este navegador; el sitio nunca lo ve.
settings-close = Cerrar
settings-reading-settings = Ajustes de lectura
settings-loading-settings = Cargando los ajustes…
settings-reset = Restablecer
settings-print = Imprimir
settings-print-all = Todo
settings-print-matches = Preguntas con alguna coincidencia
settings-print-one = Esta pregunta
settings-last-messages = Últimos mensajes
settings-key-next-page = Página siguiente
settings-key-previous-page = Página anterior
settings-key-first-page = Primera página
settings-key-last-page = Última página
settings-key-contents = Índice
settings-key-find = Buscar en esta transcripción
settings-key-read-aloud = Leer en voz alta
settings-key-search = Buscar en todas las transcripciones
settings-key-next-match = En el campo de búsqueda: coincidencia siguiente
settings-key-previous-match = En el campo de búsqueda: coincidencia anterior
settings-key-read-match = En el campo de búsqueda: ir a la coincidencia en el texto
settings-key-clear = En el campo de búsqueda: borrarlo o, si está vacío, salir de él
settings-key-next-anywhere = Coincidencia siguiente, desde cualquier lugar
settings-key-previous-anywhere = Coincidencia anterior, desde cualquier lugar
settings-key-list = Lista de coincidencias, desde cualquier lugar
settings-key-show-match = En la lista de coincidencias: mostrar esta coincidencia
settings-key-go-to-match = En la lista de coincidencias: ir a esta coincidencia
settings-key-close-list = En la lista de coincidencias: cerrarla
settings-key-help = Esta ayuda
settings-key-name-space = Espacio
settings-key-name-shift = Mayús
settings-key-name-enter = Intro
settings-key-name-escape = Esc
settings-key-name-control = Ctrl
settings-language = Idioma
settings-language-of-browser = Según el navegador
settings-label-size = Tamaño del texto
settings-label-lines = Interlineado
settings-label-width = Ancho de línea
settings-label-letters = Espacio entre letras
settings-label-words = Espacio entre palabras
settings-label-face = Tipo de letra
settings-label-theme = Tema
settings-label-marks = Colores de resaltado
settings-label-motion = Animaciones
settings-choice-face-serif = Con serifas
settings-choice-face-sans = Sin serifas
settings-choice-face-own = El del navegador
settings-choice-face-dyslexic = Para lectores con dislexia
settings-choice-system = Según el dispositivo
settings-choice-theme-light = Claro
settings-choice-theme-sepia = Sepia
settings-choice-theme-dark = Oscuro
settings-choice-theme-black = Negro
settings-choice-theme-contrast = Alto contraste
settings-choice-marks-many = Estándar
settings-choice-marks-safe = Para personas daltónicas
settings-choice-motion-none = Ninguna
settings-choice-normal = Normal
settings-choice-close-together = Compacto
settings-choice-narrow = Estrecho
settings-choice-wide = Amplio
settings-choice-wider = Muy amplio
settings-choice-full = Toda la ventana
