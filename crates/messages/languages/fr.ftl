# Words in French, with “vous”: transcript: transcription; question: question; statement: déclaration; follow-up: relance;
# speaker: intervenant; participant: nom, personne; turn: intervention; outlet: média; match: occurrence; hit of a search: résultat;
# term: terme; phrase: expression; library: bibliothèque; find: rechercher (dans cette transcription); search: rechercher (dans toutes
# les transcriptions); save offline: enregistrer hors connexion; highlight: surlignage; page: page; place to check: passage;
# publisher: éditeur; reload: actualiser; settings: paramètres.
# A no-break space stands before a colon and inside « », a narrow one before ; and ?.

## shared
inferred-kinds = Un outil automatique a distingué les questions des réponses.
loading = Chargement…
stopped = Rostrum s’est arrêté.
went-wrong = Un problème est survenu dans la page.
stopped-hint = Vous pouvez encore lire le texte de la page. Pour continuer, actualisez-la.
reload = Actualiser
read-plain = Lire la version simple
needs-scripts = Rostrum a besoin de JavaScript et de WebAssembly.
read-without-scripts = Lire les transcriptions en version simple.
file-needs-scripts = Ce fichier a besoin de JavaScript et de WebAssembly.
no-webassembly = WebAssembly est absent de ce navigateur, ou désactivé.
too-old = Ce navigateur est trop ancien pour décompresser le fichier.
not-loaded = Une partie de l’application n’a pas pu se charger ; le réseau est peut-être coupé.
damaged = Une partie de l’application n’a pas pu se charger ; le fichier est peut-être endommagé.
new-transcripts = Nouvelles transcriptions
undated = Sans date
publisher = Éditeur
language-name = Français
list-mark = { ", " }
name-mark = { ", " }
label-mark = { " : " }
group-mark = { " " }
decimal-mark = ,
percent = { $number } %
kilobytes = { $size } ko
megabytes = { $size } Mo
gigabytes = { $size } Go
months-in-dates = janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
months = janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
year = { $year }
question-number = question { $number }
statement-number = déclaration { $number }
question = Question
follow-up = Relance
link-to = Lien : { $target }
link-to-paragraph = Lien vers le paragraphe { $number } de la { $exchange }
covered = { $count ->
    [one] Transcription incomplète : { $held } page publiée sur { $count }.
   *[other] Transcription incomplète : { $held } sur { $count } pages publiées.
}
covered-pages = { $count ->
    [one] Transcription incomplète : { $held } sur { $all } pages publiées (page { $pages }).
   *[other] Transcription incomplète : { $held } sur { $all } pages publiées (pages { $pages }).
}
exchanges = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
transcripts = { $count ->
    [one] { $count } transcription
   *[other] { $count } transcriptions
}
minutes = { $count } min

## app
app-skip-to-text = Aller au texte
app-skip-to-find = Aller à la recherche
app-help = Raccourcis et aide
app-page-not-found = Page introuvable
app-go-to-library = Aller à la bibliothèque
app-unreachable = Le site est inaccessible. Vérifiez votre connexion.
app-no-such-file = Ce fichier n’existe pas sur le site (code 404).
app-other-version = Ce fichier n’est pas la version qu’annonce la bibliothèque. Le site est peut-être en cours de mise à jour ; réessayez plus tard.
app-storage-denied = Ce navigateur ne laisse pas le site enregistrer de données, pas même l’endroit où vous en êtes. Tout le reste fonctionne.
app-storage-full = Ce navigateur n’a plus de place pour le site, qui risque d’oublier où vous en êtes et ce que vous ouvrez. Tout le reste fonctionne.
app-storage-failed = Ce navigateur n’a pas pu enregistrer certaines données du site. Tout le reste fonctionne.
app-publisher-links = Éditeur
app-progress = Chargement
app-try-again = Réessayer
app-reload = Actualiser
app-leads-nowhere = L’adresse se termine par { $address }, qui ne mène nulle part. Elle est peut-être incomplète ou mal saisie.
app-connection-broke = La connexion s’est interrompue après { $size }.
app-status = Le site répond par une erreur (code { $status }).
app-loading = Chargement de { $what }…
app-size-of = { $size } sur { $all }
app-stalled = { $count ->
    [one] Aucune donnée depuis { $count } seconde. La connexion est peut-être bloquée.
   *[other] Aucune donnée depuis { $count } secondes. La connexion est peut-être bloquée.
}
app-not-loaded = Échec du chargement de « { $part } ».

## aloud
aloud-read-aloud = Lire à voix haute
aloud-loading = Chargement…
aloud-play = Lecture
aloud-pause = Pause
aloud-next = Paragraphe suivant
aloud-previous = Paragraphe précédent
aloud-speed = Vitesse
aloud-stop = Fermer
aloud-failed = Le navigateur n’a pas pu lire ce texte à voix haute.
aloud-no-voice = Cet appareil n’a pas de voix pour cette langue ({ $language }). Vous pouvez en ajouter une dans ses paramètres.

## reader
reader-back = ‹ Bibliothèque
reader-the-transcript = la transcription
reader-cannot-show = Impossible d’afficher cette transcription
reader-not-saved = Cette transcription n’est pas enregistrée sur cet appareil.
reader-whole-transcript = Transcription complète
reader-contents = Sommaire
reader-found = fois
reader-about = À propos de cette transcription
reader-choose-participant = Choisissez un nom pour voir tout ce que dit cette personne.
reader-licence = Licence :
reader-source = Source :
reader-outlet = média
reader-pages-above = Pages, en haut
reader-pages-below = Pages, en bas
reader-first-page = Première page
reader-previous-page = Page précédente
reader-next-page = Page suivante
reader-last-page = Dernière page
reader-page = Page
reader-per-page = Questions par page
reader-all = toutes
reader-link-copied = Lien copié.
reader-copy-from-address-bar = Copiez le lien depuis la barre d’adresse.
reader-dismiss = Ignorer
reader-changed = Cette transcription a changé depuis que vous l’avez enregistrée.
reader-show-new-version = Afficher la nouvelle version
reader-new-version-failed = La nouvelle version n’a pas pu se charger.
reader-no-such-transcript = La transcription { $id } n’existe pas.
reader-others-in-library = Vous trouverez d’autres transcriptions dans { $link }.
reader-the-library-link = la bibliothèque
reader-page-of = Page { $page } sur { $pages }
reader-window-title = { $title }, page { $page } sur { $pages }
reader-not-here = Ce passage n’est pas dans cette transcription. Voici le plus proche : { $nearest }.
reader-times = { $count ->
    [one] { $count } intervention
   *[other] { $count } interventions
}
reader-retrieved = date de consultation : { $date }
reader-continue-at = Reprendre à la { $exchange }
reader-printed-on = Imprimé le { $date }

## find
find-find = Rechercher
find-placeholder = mots ou "une expression"
find-loading = Chargement de la recherche…
find-previous = Occurrence précédente
find-previous-keys = Occurrence précédente (Maj+Entrée)
find-next = Occurrence suivante
find-next-keys = Occurrence suivante (Entrée)
find-list = Liste
find-options = Options
find-clear = Effacer
find-terms = Termes
find-as-phrase = Rechercher ces mots comme une expression
find-toggle-term = Afficher ou masquer ce terme
find-matching = Correspondance
find-match-case = Respecter la casse
find-match-accents = Respecter les accents
find-whole-words = Mots entiers uniquement
find-show = Afficher :
find-all-questions = Toutes les questions
find-with-any = Uniquement les questions avec une occurrence
find-with-all = Uniquement les questions avec tous les termes
find-show-all = Tout afficher
find-match-list = Liste des occurrences
find-matches = Occurrences
find-sort = Trier :
find-in-order = par ordre d’apparition
find-by-speaker = par intervenant
find-by-word-before = par mot précédent
find-by-word-after = par mot suivant
find-close = Fermer
find-by-speaker-chart = Occurrences par intervenant
find-unnamed-speaker = Intervenant non identifié
find-go-to-first = Aller à la première occurrence
find-across-transcript-chart = Occurrences au fil de la transcription
find-sign-word = mot
find-sign-word-finds = ces lettres, même à l’intérieur d’un mot
find-sign-phrase = "une expression"
find-sign-phrase-finds = ces mots dans cet ordre
find-sign-start = début*
find-sign-start-finds = les mots qui commencent par « début »
find-sign-without = -mot
find-sign-without-finds = écarte les questions avec ce mot
find-sign-or = ceci OR cela
find-sign-or-finds = l’un ou l’autre
find-sign-near = ceci NEAR/5 cela
find-sign-near-finds = à cinq mots d’écart au plus
find-sign-asked = q:mot  a:mot
find-sign-asked-finds = uniquement dans les questions, uniquement dans les réponses
find-sign-speaker = speaker:nom
find-sign-speaker-finds = uniquement ce que dit cet intervenant
find-sign-outlet = outlet:nom
find-sign-outlet-finds = uniquement les questions de ce média
find-count = { $count ->
    [one] { $count } occurrence
   *[other] { $count } occurrences
}
find-with-note = { $matches } ({ $note })
find-at = { $number } sur { $all }
find-at-start = { $number } sur { $all } (reprise au début)
find-at-end = { $number } sur { $all } (reprise à la fin)
find-not-found = Aucune occurrence
find-not-found-but-hidden = Aucune occurrence (certains termes sont masqués)
find-all-hidden = Tous les termes sont masqués
find-none-shown = aucune affichée
find-some-shown = { $count ->
    [one] { $count } affichée
   *[other] { $count } affichées
}
find-none-here = aucune sur cette page
find-one-here = sur cette page
find-all-here = toutes sur cette page
find-some-here = { $count ->
    [one] { $count } sur cette page
   *[other] { $count } sur cette page
}
find-problem-or = OR demande un mot ou une expression de chaque côté. Pour rechercher le mot « OR », mettez-le entre guillemets.
find-problem-near = NEAR/ demande un mot ou une expression de chaque côté.
find-problem-distance = NEAR/ demande un nombre de mots de 1 à 9999, comme dans NEAR/5.
find-problem-dash = Le signe - demande un mot ou une expression juste après, comme dans -budget. Pour rechercher un tiret, mettez-le entre guillemets.
find-problem-star = Le signe * demande le début d’un mot juste avant, comme dans budg*. Pour rechercher un astérisque, mettez-le entre guillemets.
find-problem-no-word = { $sign } demande un mot juste après, comme dans { $sign }budget. Pour rechercher le texte « { $sign } », mettez-le entre guillemets.
find-problem-no-name = { $sign } demande un nom juste après, comme dans { $sign }dupont. Pour rechercher le texte « { $sign } », mettez-le entre guillemets.
find-problem-no-language = { $sign } demande une langue juste après, comme dans { $sign }fr. Pour rechercher le texte « { $sign } », mettez-le entre guillemets.
find-problem-no-date = { $sign } demande une année, un mois ou un jour juste après, comme dans { $sign }2022 ou { $sign }2022-10-14.
find-problem-only-signs = Une recherche par mots entiers ne trouve pas les signes.
find-problem-star-after-name = Un nom n’a pas besoin de * : une partie du nom suffit.
find-problem-invisible = Il n’y a rien à rechercher ici : les accents seuls et les caractères invisibles ne comptent pas.
find-problem-too-many = { $count ->
    [one] Une recherche accepte { $count } mot ou expression au plus et ignore le reste.
   *[other] Une recherche accepte { $count } mots et expressions au plus et ignore le reste.
}
find-showing = { $count ->
    [one] Questions affichées : { $shown } sur { $count }.
   *[other] Questions affichées : { $shown } sur { $count }.
}
find-more-without-every-term = { $count ->
    [one] { $count } de plus dans les questions où il manque un terme
   *[other] { $count } de plus dans les questions où il manque un terme
}
find-more-left-out = { $count ->
    [one] { $count } de plus dans les questions écartées
   *[other] { $count } de plus dans les questions écartées
}
find-heading = Titre
find-row-page = page { $page }
find-one-question = Question { $first }
find-questions = Questions { $first } à { $last }
find-no-matches-here = aucune occurrence

## library
library-the-library = la bibliothèque
library-cannot-show = Impossible d’afficher la bibliothèque
library-links-still-work = Les liens vers les transcriptions fonctionnent toujours.
library-search = Rechercher un titre, une personne, un lieu
library-loading-search = Chargement de la recherche…
library-search-part = Recherche
library-sort-by = Ordre
library-newest-first = Les plus récentes d’abord
library-title = Titre
library-empty = La bibliothèque est vide.
library-did-you-mean = Vouliez-vous dire :
library-no-match = Aucun résultat dans les titres, les dates, les lieux et les noms.
library-some = { $count ->
    [one] { $shown } transcription sur { $count }
   *[other] { $shown } sur { $count } transcriptions
}
library-with-problem = { $count }. { $problem }
library-how-to-fill = L’éditeur ajoute des transcriptions avec la commande { $command }.

## search
search-title = Rechercher dans toutes les transcriptions
search-search-what-was-said = Rechercher dans le texte
search-loading = Chargement de la recherche…
search-search-part = Recherche
search-searching = Recherche en cours…
search-sort-by = Ordre
search-newest-first = Les plus récentes d’abord
search-oldest-first = Les plus anciennes d’abord
search-best-first = Les plus pertinentes d’abord
search-more = Afficher plus
search-results = Résultats
search-terms = Nombre d’occurrences de chaque terme
search-try-again = Réessayer
search-asked-by = Question :
search-answered-by = Réponse :
search-said-by = Intervention :
search-unnamed-speaker = Intervenant non identifié
search-hint = Saisissez des mots, ou une expression entre guillemets. La recherche reste dans ce navigateur ; le site ne la voit jamais.
search-narrow = Affiner
search-by-year = Année
search-by-event = Événement
search-by-language = Langue
search-by-speaker = Intervenant
search-by-outlet = Média
search-by-part = Présent dans
search-in-questions = Les questions
search-in-answers = Les réponses
search-from-year = De l’année
search-to-year = à l’année
search-in-the-library = Dans la bibliothèque :
search-keep-search = Enregistrer cette recherche
search-forget-search = Supprimer cette recherche
search-saved-searches = Recherches enregistrées
search-forget = Supprimer
search-download-results = Télécharger ces résultats :
search-as-table = Tableau (CSV)
search-as-citations = Citations (Markdown)
search-how-to = Comment rechercher
search-sign-event = event:nom
search-sign-event-finds = uniquement les transcriptions de cet événement
search-sign-lang = lang:fr
search-sign-lang-finds = uniquement les transcriptions dans cette langue
search-sign-date = date:2022-10
search-sign-date-finds = uniquement cette année, ce mois ou ce jour
search-sign-time = date:2021..2023
search-sign-time-finds = uniquement cette période
search-sign-before = before:2022  after:2021
search-sign-before-finds = uniquement avant, uniquement après
search-instead-of = Au lieu de « { $word } » :
search-did-you-mean = Vouliez-vous dire « { $word } » ?
search-new = { $count ->
    [one] { $count } nouvelle depuis votre dernière visite
   *[other] { $count } nouvelles depuis votre dernière visite
}
search-collecting = Préparation des résultats : { $done } sur { $all }…
search-first-only = { $count ->
    [one] Le fichier s’arrête après { $count } résultat.
   *[other] Le fichier contient les { $count } premiers résultats.
}
search-nothing = Aucun résultat.
search-found = { $questions } { $in-transcripts }
search-in-transcripts = { $count ->
    [one] dans { $count } transcription
   *[other] dans { $count } transcriptions
}
search-reading = Lecture des transcriptions : { $done } sur { $all }…
search-searched = { $count ->
    [one] Recherche limitée à { $searched } transcription sur { $count }. Le reste demande une connexion.
   *[other] Recherche limitée à { $searched } des { $count } transcriptions. Le reste demande une connexion.
}
search-failed = La recherche a échoué. { $reason }
search-damaged = Le fichier { $path } est endommagé ou périmé. Si cela se reproduit, prévenez l’éditeur du site.

## own
own-own-files = Vos fichiers
own-open-hint = Word, sous-titres, page web, tableau ou texte. Votre fichier reste sur cet appareil.
own-open-a-file = Ouvrir un fichier
own-stays-here = Vos fichiers restent sur cet appareil. Le site ne les voit jamais.
own-cancel = Annuler
own-refused = Impossible d’ouvrir :
own-remove-file = Supprimer de cet appareil
own-remove-all = Tout supprimer
own-not-kept = Ce navigateur ne garde pas vos fichiers : ils disparaissent quand vous fermez la page.
own-cannot-read = Le navigateur n’a pas pu lire ce fichier.
own-broken = Le fichier est trop volumineux pour ce navigateur, ou endommagé.
own-speakers = Intervenants
own-speakers-hint = Corrigez un nom ici. Si deux intervenants portent le même nom, ils n’en font plus qu’un.
own-give-turns = Attribuer des interventions à quelqu’un d’autre
own-other-speaker = Nom de cette personne
own-apply = Appliquer les noms
own-is-name = C’est un intervenant
own-is-text = C’est du texte
own-show-in-text = Voir dans le texte
own-download-as = Télécharger au format
own-format-docx = Word
own-format-html = Page web
own-format-epub = Livre (EPUB)
own-format-txt = Texte
own-format-md = Markdown
own-format-vtt = Sous-titres (WebVTT)
own-format-srt = Sous-titres (SubRip)
own-format-csv = Tableau (CSV)
own-format-tei = TEI (XML)
own-format-akn = Akoma Ntoso (XML)
own-format-json = Rostrum (JSON)
own-only-shown = Uniquement ce qui est affiché ({ $questions })
own-writing = Création du fichier : { $format }…
own-opening = Lecture de { $name }…
own-opening-of-several = Lecture de { $name } ({ $number } sur { $count })…
own-too-large = Ce fichier pèse { $size }. La limite est ici de { $most }.
own-doubt-encoding = Lu en { $name }, car le fichier n’indique pas son codage. Vérifiez les accents et les guillemets.
own-doubt-entity = La référence { $name } est restée telle quelle.
own-doubt-other-speaker = { $name } parle ici aussi. Un seul intervenant a été retenu.
own-doubt-invisible = Un caractère invisible a été omis ({ $code }).
own-doubt-field = « { $key } » n’a pas pu être lu et a été omis.
own-doubt-ambiguous = « { $name } » pourrait désigner plusieurs personnes et reste à part.
own-doubt-empty-turn = « { $name } » ne dit rien ici. Vérifiez s’il manque des mots.
own-doubt-nobody = À partir d’ici, aucun intervenant n’est indiqué.
own-doubt-backward-time = Cette heure précède la précédente et a été omise.
own-doubt-unused-correction = Une correction nomme « { $name } », mais personne de ce nom ne parle.
own-doubt-unused-turn = Une correction vise des paroles qui commencent par « { $words } », mais personne ne les dit.
own-whole-nobody = { $share } % des mots ne sont attribués à personne.
own-whole-one = { $name } prononce { $share } % des mots, alors que le fichier nomme d’autres intervenants.
own-whole-labels = Lignes qui ressemblent à des noms et ont été lues comme du texte : { $count }.
own-whole-times = Paragraphes contenant des heures ou des numéros de sous-titres : { $count }.
own-whole-once = Intervenants qui ne parlent qu’une fois : { $once } sur { $all }.
own-whole-heading = « { $name } » a été lu comme un nom, mais ressemble à un titre.
own-cannot-empty = Le fichier est vide. Vérifiez que c’est le bon.
own-cannot-not-text = Ce n’est pas un fichier de texte. Enregistrez-le en texte, Word, page web ou sous-titres (WebVTT, SRT).
own-cannot-malformed = Impossible de lire ce fichier comme { $format } : { $fault }. Exportez-le à nouveau.
own-cannot-excessive = Le fichier est plus grand ou plus profondément imbriqué que toute transcription. Vérifiez que c’est le bon.
own-cannot-front-matter = Les champs au début du fichier sont illisibles : { $fault }.
own-cannot-open-front-matter = Les champs au début du fichier ne se terminent pas. Fermez-les par une ligne ---.
own-cannot-nothing-said = Le fichier ne contient aucune parole. Vérifiez qu’il contient bien la transcription.
own-cannot-no-labels = Rien dans le texte ne dit qui parle. Mettez chaque nom avant les paroles, comme « Ann Lee : ».
own-unread-pdf = Un fichier PDF ne s’ouvre pas ici. Ouvrez-le dans un traitement de texte et enregistrez-le en Word. Si ses pages sont des images, faites d’abord une reconnaissance de texte (OCR).
own-unread-old-office = Un fichier Word, Excel ou PowerPoint d’avant 2007 ne s’ouvre pas ici. Enregistrez-le en DOCX.
own-unread-spreadsheet = Un classeur ne s’ouvre pas ici. Enregistrez-le en CSV.
own-unread-slides = Des diapositives ne s’ouvrent pas ici. Copiez leurs notes dans un fichier Word.
own-unread-book = Un livre EPUB ne s’ouvre pas ici. Ouvrez les pages web qu’il contient.
own-unread-pages = Un fichier Pages ne s’ouvre pas ici. Exportez-le en Word.
own-unread-recording = Un enregistrement ne s’ouvre pas ici. Faites-le transcrire par un logiciel et ouvrez les sous-titres obtenus.
own-unread-picture = Une image ne s’ouvre pas ici. Faites une reconnaissance de texte (OCR) et ouvrez le texte obtenu.
own-unread-archive = Une archive ne s’ouvre pas ici. Décompressez-la et ouvrez ses fichiers.
own-unread-other = Ce format ne s’ouvre pas ici : { $format }. Exportez le fichier en texte, sous-titres ou CSV.
own-trust-clear = lu sans difficulté
own-trust-check = { $count ->
    [one] { $count } passage à vérifier
   *[other] { $count } passages à vérifier
}
own-trust-doubtful = tout le texte est à vérifier
own-speaker-count = { $count ->
    [one] { $count } intervenant
   *[other] { $count } intervenants
}
own-reviewed = Votre fichier { $file } : { $trust }. Format : { $format }, { $questions }, { $speakers }.
own-places-title = { $count ->
    [one] { $count } passage à vérifier
   *[other] { $count } passages à vérifier
}
own-looks-like-speaker = « { $name } » est peut-être un intervenant, mais figure ici comme du texte.
own-line = Ligne { $line } :
own-name-of = Nom : { $speaker }

## offline
offline-benefit = Les transcriptions enregistrées se lisent sans Internet.
offline-all-saved = Tout est enregistré
offline-remove-all = Supprimer tous les téléchargements
offline-save = Enregistrer hors connexion
offline-remove = Supprimer le téléchargement
offline-saved = Enregistrée hors connexion
offline-saved-older = Enregistrée hors connexion, version plus ancienne
offline-renew = Télécharger les nouvelles versions
offline-not-saved-offline = Non enregistrée, et vous êtes hors connexion
offline-not-saved-unreachable = Non enregistrée, et le site est inaccessible
offline-withdrawn = Enregistrées, mais plus dans la bibliothèque :
offline-preparing = Enregistrement de l’application sur cet appareil…
offline-unavailable = Impossible d’enregistrer ici (fenêtre privée, ou site sans https). Vous pouvez toujours lire en ligne.
offline-not-saved-full = Cet appareil n’a plus assez de place pour enregistrer l’application. Vous pouvez toujours lire en ligne.
offline-not-saved-altered = Quelque chose entre vous et le site modifie ses fichiers et empêche de les enregistrer. Vous pouvez toujours lire en ligne.
offline-not-saved-incomplete = L’application n’a pas pu s’enregistrer en entier. Actualisez pour réessayer.
offline-waits = Un autre onglet enregistre en ce moment. Celui-ci prendra la suite.
offline-pause = Pause
offline-continue = Reprendre
offline-cancel = Annuler
offline-stopped-unreachable = Le site est inaccessible. Vous gardez les transcriptions enregistrées ; l’enregistrement reprendra dès que vous serez en ligne.
offline-stopped-refused = Plusieurs transcriptions de suite n’ont pas pu se charger, l’enregistrement s’est donc arrêté. Vous gardez les transcriptions enregistrées ; réessayez plus tard.
offline-stopped-denied = Ce navigateur ne laisse pas le site enregistrer de données.
offline-install = Installer l’application…
offline-installed = L’application est installée.
offline-install-benefit = L’application s’ouvre dans sa propre fenêtre.
offline-how-to-install = Pour installer l’application : dans Chrome et Edge, choisissez « Installer » dans le menu ; dans Safari, « Partager », puis « Sur l’écran d’accueil » ou « Ajouter au Dock » ; dans Firefox sur téléphone, « Installer » ou « Ajouter à l’écran d’accueil » dans le menu. Sinon, Safari supprime les transcriptions enregistrées après sept jours sans visite.
offline-update-waits = Mise à jour disponible. Vous reprendrez là où vous en êtes.
offline-updated-elsewhere = La mise à jour s’est faite dans un autre onglet. Vous pouvez continuer à lire ici, et actualiser quand vous voulez.
offline-gone = Ce site n’est plus à cette adresse. Vous pouvez continuer à lire ici ; actualisez pour voir ce qui s’y trouve maintenant.
offline-doubtful = Autre chose répond à cette adresse. Vous lisez ce qui est enregistré sur cet appareil.
offline-reload = Actualiser
offline-show-what-is-there = Voir ce qui s’y trouve
offline-update-now = Mettre à jour
offline-later = Plus tard
offline-saved-are = Enregistrées sur cet appareil :
offline-saved-count = Enregistrées hors connexion : { $saved } sur { $all }
offline-search-too = Rechercher aussi hors connexion ({ $size })
offline-search-progress = Préparation de la recherche hors connexion : { $percent }
offline-search-saved = La recherche fonctionne hors connexion.
offline-save-all = { $count ->
    [one] Enregistrer { $count } transcription ({ $size })
   *[other] Enregistrer les { $count } transcriptions ({ $size })
}
offline-save-others = { $count ->
    [one] Enregistrer { $count } autre transcription ({ $size })
   *[other] Enregistrer les { $count } autres ({ $size })
}
offline-save-these = { $count ->
    [one] Enregistrer { $count } transcription de la liste ({ $size })
   *[other] Enregistrer { $count } transcriptions de la liste ({ $size })
}
offline-older = { $count ->
    [one] { $count } transcription enregistrée est plus ancienne que la version publiée.
   *[other] { $count } transcriptions enregistrées sont plus anciennes que les versions publiées.
}
offline-space = Ce site occupe { $used }. Espace libre : { $free }.
offline-progress = Enregistrées : { $done } sur { $all }, { $size } sur { $all-size }
offline-full = Plus de place. Vous gardez les transcriptions enregistrées ; le reste demande { $left }. Supprimez quelque chose, ou enregistrez-en moins.
offline-full-but = Plus de place. Vous gardez les transcriptions enregistrées ; le reste demande { $left }, et il n’y a que { $free } de libre. Supprimez quelque chose, ou enregistrez-en moins.

## settings
settings-single-keys = Raccourcis à une touche
settings-hints = Cliquez sur ¶ à côté d’un paragraphe pour copier son lien. Ce que vous recherchez reste dans ce navigateur ; le site ne le voit jamais.
settings-close = Fermer
settings-reading-settings = Paramètres de lecture
settings-loading-settings = Chargement des paramètres…
settings-reset = Réinitialiser
settings-print = Imprimer
settings-print-all = Tout
settings-print-matches = Questions avec une occurrence
settings-print-one = Cette question
settings-last-messages = Derniers messages
settings-key-next-page = Page suivante
settings-key-previous-page = Page précédente
settings-key-first-page = Première page
settings-key-last-page = Dernière page
settings-key-contents = Sommaire
settings-key-find = Rechercher dans cette transcription
settings-key-read-aloud = Lire à voix haute
settings-key-search = Rechercher dans toutes les transcriptions
settings-key-next-match = Dans le champ de recherche : occurrence suivante
settings-key-previous-match = Dans le champ de recherche : occurrence précédente
settings-key-read-match = Dans le champ de recherche : aller à l’occurrence dans le texte
settings-key-clear = Dans le champ de recherche : l’effacer, ou le quitter s’il est vide
settings-key-next-anywhere = Occurrence suivante, depuis n’importe où
settings-key-previous-anywhere = Occurrence précédente, depuis n’importe où
settings-key-list = Liste des occurrences, depuis n’importe où
settings-key-show-match = Dans la liste des occurrences : afficher l’occurrence
settings-key-go-to-match = Dans la liste des occurrences : aller à l’occurrence
settings-key-close-list = Dans la liste des occurrences : la fermer
settings-key-help = Cette aide
settings-key-name-space = Espace
settings-key-name-shift = Maj
settings-key-name-enter = Entrée
settings-key-name-escape = Échap
settings-key-name-control = Ctrl
settings-language = Langue
settings-language-of-browser = Selon le navigateur
settings-label-size = Taille du texte
settings-label-lines = Interligne
settings-label-width = Largeur des lignes
settings-label-letters = Espacement des lettres
settings-label-words = Espacement des mots
settings-label-face = Police
settings-label-theme = Thème
settings-label-marks = Couleurs de surlignage
settings-label-motion = Animations
settings-choice-face-serif = Avec empattements
settings-choice-face-sans = Sans empattements
settings-choice-face-own = Celle du navigateur
settings-choice-face-dyslexic = Pour les lecteurs dyslexiques
settings-choice-system = Selon l’appareil
settings-choice-theme-light = Clair
settings-choice-theme-sepia = Sépia
settings-choice-theme-dark = Sombre
settings-choice-theme-black = Noir
settings-choice-theme-contrast = Contraste élevé
settings-choice-marks-many = Standard
settings-choice-marks-safe = Adaptées au daltonisme
settings-choice-motion-none = Aucune
settings-choice-normal = Normal
settings-choice-close-together = Serré
settings-choice-narrow = Étroite
settings-choice-wide = Large
settings-choice-wider = Très large
settings-choice-full = Toute la fenêtre
