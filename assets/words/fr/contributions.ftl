# Le registre des contributions : liste, contribution, saisie, importation, qui est entendu.

contributions-title = Contributions
contributions-list = Liste des contributions
contributions-search = { $count ->
    [0] Rechercher dans le registre
    [one] Rechercher dans une contribution
   *[other] Rechercher dans { $count } contributions
}
contributions-heard = Qui n’est pas entendu
contributions-import = Importer…
contributions-record = Nouvelle contribution
contributions-sheet = Fiche à imprimer pour les réunions…
contributions-sheet-file = fiche de contribution
contributions-sheet-saved = La fiche est enregistrée : { $path }
contributions-keys = Touches de cet écran
contributions-failed = Le registre n’a pas pu être lu
contributions-empty = Rien n’est encore enregistré
contributions-empty-text = Tout apport à cet examen a sa place ici : une lettre, un courriel, ce qui s’est dit en réunion. Il reçoit un numéro, et l’on peut retracer la suite qui lui est donnée.
contributions-none-match = Aucune contribution ne correspond
contributions-none-match-text = Cherchez d’autres mots ou retirez un filtre.
contributions-filters = Filtres
contributions-filters-on = Filtres actifs
contributions-clear = Tout effacer
contributions-all = Toutes : { $count }
contributions-open = { $count } sans suite donnée
contributions-not-asked = Accord non demandé : { $count }
contributions-without-outcome = sans suite donnée
contributions-matching = { $count ->
    [0] Aucune ne correspond
    [one] Une correspond
   *[other] { $count } correspondent
}
contributions-by-category = Groupe
contributions-by-objective = Objectif
contributions-by-channel = Voie
contributions-by-consultation = Consultation
contributions-by-outcome = Suite donnée
contributions-by-consent = Accord
contributions-by-unit = Section
contributions-nameless = Sans nom
contributions-no-category = Groupe non indiqué
contributions-no-consultation = Aucune
contributions-untitled = Sans titre
contributions-about = Obj. { $objectives }
contributions-file-count = { $count ->
    [one] 1 pièce
   *[other] { $count } pièces
}
contributions-used = { $count ->
    [one] citée une fois
   *[other] citée { $count } fois
}
contributions-ticked = choisie

contributions-bulk = Toutes celles choisies
contributions-bulk-count = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
}
contributions-bulk-said = { $count ->
    [one] { $count } contribution : { $what }
   *[other] { $count } contributions : { $what }
}
contributions-link = Relier à un objectif
contributions-tick-all = Choisir les { $count }
contributions-tick-none = Ne rien choisir

contributions-detail = La contribution
contributions-back = Retour à la liste
contributions-received-on = reçue le { $date }
contributions-logged-by = saisie par { $name }
contributions-original = Ce qui a été reçu
contributions-sealed = Original, inchangé
contributions-no-text = Pas de texte : ce qui a été envoyé est joint.
contributions-sha-copy = Copier le SHA-256 du texte
contributions-sha-copied = Le SHA-256 du texte est copié.
contributions-attach = Joindre une pièce…
contributions-attached = « { $name } » est jointe.
contributions-file = Pièce
contributions-file-look = Regarder
contributions-file-save = Enregistrer une copie…
contributions-file-saved = « { $name } » est enregistrée.
contributions-file-scan = Image de { $name }
contributions-treatment = Traitement
contributions-treated = { $number } est modifiée.
contributions-outcome = Suite donnée
contributions-reason = Motif
contributions-objectives = Objectifs
contributions-principles = Principes directeurs
contributions-sections = Sections
contributions-consent = Accord de publication
contributions-listed = Figure parmi les participants
contributions-listed-help = Question distincte : accepte de figurer dans la liste de ceux qui ont pris part.
contributions-category = Groupe
contributions-on-behalf = Au nom de
contributions-consultation = Consultation
contributions-remark = Remarque interne
contributions-remark-help = Jamais imprimée.
contributions-contact-details = Coordonnées
contributions-person = Personne
contributions-contact = Contact
contributions-apart = Conservées à part du texte, et jamais dans le rapport sauf accord.
contributions-correct = Corriger les coordonnées
contributions-corrected = Les coordonnées de { $number } sont corrigées.
contributions-used-in = Citée dans
contributions-used-nowhere = Aucune phrase du texte ne s’appuie encore sur elle. Tapez @ dans une réponse pour la citer.
contributions-go = Aller à la phrase
contributions-used-without-consent = { $count ->
    [one] Une phrase s’appuie sur cette contribution, et il n’y a pas d’accord de publication. Une édition publique omet la citation ; voyez si la phrase peut rester.
   *[other] { $count } phrases s’appuient sur cette contribution, et il n’y a pas d’accord de publication. Une édition publique omet les citations ; voyez si les phrases peuvent rester.
}
contributions-put-away = Mettre de côté
contributions-put-away-said = { $number } est mise de côté.

contributions-channel-meeting = Réunion
contributions-channel-letter = Lettre
contributions-channel-email = Courriel
contributions-channel-form = Formulaire
contributions-channel-call = Appel à contributions
contributions-channel-online = En ligne
contributions-level-local = Local
contributions-level-national = National
contributions-level-regional = Régional
contributions-level-international = International
contributions-consent-not-asked = Accord non demandé
contributions-consent-quote-with-name = Citer avec le nom
contributions-consent-quote-without-name = Citer sans le nom
contributions-consent-use-without-quoting = Utiliser sans citer
contributions-consent-internal-only = Usage interne
contributions-consent-help-not-asked = Pas encore demandé : traité comme interne.
contributions-consent-help-quote-with-name = Peut être citée, et le nom peut être imprimé.
contributions-consent-help-quote-without-name = Peut être citée ; le nom n’est jamais imprimé.
contributions-consent-help-use-without-quoting = Peut nourrir le texte ; rien n’est cité.
contributions-consent-help-internal-only = Ne quitte jamais l’administration.

contributions-key-search = Rechercher dans le registre
contributions-key-back = Retour à la liste
contributions-key-arrows = De l’une à l’autre
contributions-key-enter = Ouvrir
contributions-key-tick = Choisir, pour en traiter plusieurs à la fois
contributions-key-tick-more = Choisir aussi la suivante
contributions-key-tick-all = Choisir toutes celles qui correspondent

contributions-record-title = Enregistrer une contribution
contributions-save = Enregistrer
contributions-save-another = Enregistrer et en saisir une autre
contributions-recorded = Enregistrée sous { $number }.
contributions-open-it = Ouvrir
contributions-who = De qui
contributions-organization = Organisation
contributions-organization-help = Plusieurs : séparez-les par un point-virgule.
contributions-contact-help = Courriel ou téléphone
contributions-what = Ce qui a été dit
contributions-what-help = Tel que dit ou écrit. Le texte est conservé inchangé.
contributions-what-missing = Écrivez ce qui a été dit, ou joignez le document.
contributions-what-long = Ce texte compte plus de 200 000 caractères. Joignez-le comme pièce.
contributions-files = Pièces reçues
contributions-choose-files = Joindre des pièces…
contributions-drop = ou déposez-les, collez-les ici
contributions-file-refused = « { $name } » n’a pas pu être conservée : { $why }
contributions-how = Comment elle est arrivée
contributions-received = Reçue le
contributions-channel = Voie
contributions-level = Niveau
contributions-place = Lieu
contributions-choose = Choisir
contributions-inherits = La date, le lieu et la voie en sont repris ; modifiez-les s’ils diffèrent.
contributions-links = Sur quoi elle porte
contributions-links-aside = peut être fait plus tard
contributions-start-empty = Repartir à vide

contributions-import-paper = Pour les réunions sans ordinateur :
contributions-field-received = Date de réception
contributions-field-channel = Voie
contributions-field-organization = Organisation
contributions-field-person = Personne
contributions-field-contact = Contact
contributions-field-on_behalf = Au nom de
contributions-field-category = Groupe
contributions-field-level = Niveau
contributions-field-place = Lieu
contributions-field-text = Ce qui a été dit
contributions-field-consent = Accord de publication
contributions-field-objectives = Objectifs (numéros)

contributions-heard-title = Qui n’est pas entendu
contributions-heard-lead = Les contributions par groupe, au registre et telles que le texte les cite.
contributions-heard-table = Contributions par groupe et par objectif
contributions-heard-group = Groupe
contributions-heard-sum = Total
contributions-heard-objective = Objectif { $number } : { $title }
contributions-heard-silent = Rien de la part de : { $groups }.
contributions-heard-unlinked = Enregistrées, mais reliées à aucun objectif : { $groups }.
contributions-heard-parliament = Parlements : { $count ->
    [0] aucune contribution
    [one] une contribution
   *[other] { $count } contributions
}{ $objectives ->
    [0] , sur aucun objectif
    [one] , sur un objectif
   *[other] , sur { $objectives } objectifs
}.
contributions-heard-local = Autorités et collectivités locales : { $count ->
    [0] aucune contribution
    [one] une contribution
   *[other] { $count } contributions
}{ $objectives ->
    [0] , sur aucun objectif
    [one] , sur un objectif
   *[other] , sur { $objectives } objectifs
}.
contributions-heard-priorities = Objectifs prioritaires sur lesquels personne n’est entendu : { $objectives }.
contributions-heard-objectives = Objectifs sur lesquels personne n’est entendu : { $objectives }.
contributions-heard-thin = Entendus sur un seul objectif : { $groups }.
contributions-heard-gaps = Lacunes
contributions-heard-none = Chaque groupe est entendu, et quelqu’un l’est sur chaque objectif.
contributions-heard-empty = Le registre est vide : personne n’est encore entendu.
