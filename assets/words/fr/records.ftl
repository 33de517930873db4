# Les fiches : sources, bonnes pratiques, lois, indicateurs, engagements, sigles.

records-list-source = Sources
records-list-practice = Bonnes pratiques
records-list-law = Lois et politiques
records-list-indicator = Indicateurs
records-list-commitment = Engagements
records-list-abbreviation = Sigles
records-one-source = Source
records-one-practice = Bonne pratique
records-one-law = Loi ou politique
records-one-indicator = Indicateur
records-one-commitment = Engagement
records-one-abbreviation = Sigle
records-new-source = Nouvelle source
records-new-practice = Nouvelle bonne pratique
records-new-law = Nouvelle loi ou politique
records-new-indicator = Nouvel indicateur
records-new-commitment = Nouvel engagement
records-new-abbreviation = Nouveau sigle

records-for-source = Ce sur quoi le rapport s’appuie. Chaque source est saisie une fois, citée avec @, imprimée en note de bas de page et dans la liste des sources.
records-for-practice = Ce qui a fonctionné et pourquoi, pour que d’autres puissent s’en servir. Les bonnes pratiques s’impriment en annexe et peuvent être citées dans le texte.
records-for-law = Ce qui a changé le cadre juridique pendant la période. Cela s’imprime en tableau et peut être cité dans le texte.
records-for-indicator = Les chiffres du rapport, chacun à un seul endroit. Citez un chiffre avec @ : s’il change, chaque phrase qui l’énonce est signalée.
records-for-commitment = Ce qui a été promis, par qui et pour quand, avec son état année par année. Cela s’imprime en tableau dans les prochaines étapes.
records-for-abbreviation = Les formes abrégées et ce qu’elles signifient. Elles s’impriment par ordre alphabétique en annexe.
records-none-source = Pas encore de source
records-none-source-text = Saisissez une fois un recensement, un rapport, une étude ou une page Web ; tapez ensuite @ dans une réponse pour la citer. La note s’écrit d’elle-même.
records-none-practice = Pas encore de bonne pratique
records-none-practice-text = Dites ce qui a été fait, ce qui en est résulté et ce qu’il faut pour réussir ailleurs. Tapez @ dans une réponse pour y renvoyer.
records-none-law = Pas encore de loi ni de politique
records-none-law-text = Saisissez les lois, politiques et accords de la période avec leurs dates. Tapez @ dans une réponse pour en citer un.
records-none-indicator = Pas encore d’indicateur
records-none-indicator-text = Saisissez un chiffre avec son unité, son année et sa source. Tapez @ après un chiffre du texte pour le rattacher à son indicateur.
records-none-commitment = Pas encore d’engagement
records-none-commitment-text = Saisissez ce qu’ont promis le dernier examen, une annonce, la Déclaration sur les progrès ou un plan national, ainsi que les nouveaux engagements. Tapez @ dans une réponse pour y renvoyer.
records-none-abbreviation = Pas encore de sigle
records-none-abbreviation-text = Saisissez une forme abrégée et ce qu’elle signifie. Il n’y a rien à citer : la liste s’imprime d’elle-même.

records-none-match = Rien dans cette liste ne contient « { $query } ».
records-show-all = Tout afficher
records-first = Ce que vous écrivez à côté figurera ici dès que c’est enregistré.
records-filter = Filtrer la liste
records-count = { $shown ->
    [one] { $shown } sur { $all }
   *[other] { $shown } sur { $all }
}
records-untitled = Sans titre
records-used-short = { $count ->
    [one] · citée une fois
   *[other] · citée { $count } fois
}
records-failed = Les fiches n’ont pas pu être lues
records-lost = Cette fiche a été rangée
records-lost-text = Elle ne s’imprime pas et ne peut pas être citée. Rien n’en est perdu.
records-take-back = La reprendre
records-stays-open = Les remarques et l’état annuel des engagements restent ouverts.

records-new-label = Nouveau
records-cite = Dans le texte : tapez @{ $label }
records-put-away = Ranger
records-put-away-said = { $label } « { $title } » est rangé.
records-another = Terminé, et une autre
records-saved-as-you-go = Tout est enregistré quand vous quittez un champ.
records-remark = Remarque (ne s’imprime jamais)
records-remark-label = Remarque
records-choose = Choisir
records-used = { $count ->
    [0] Citations dans le texte
    [one] Citée une fois dans le texte
   *[other] Citée { $count } fois dans le texte
}
records-unused = Pas encore citée. Tapez @{ $label } dans une réponse, ou @ et un mot de son titre.
records-abbreviation-prints = Les sigles ne se citent pas : la liste s’imprime d’elle-même.
records-go = Y aller
records-go-to = Aller à la phrase dans { $place }

records-source-title = Titre
records-source-author = Auteur
records-source-author-help = L’institution ou la personne telle qu’elle doit figurer dans la note.
records-source-year = Année ou date
records-source-publisher = Éditeur ou lieu
records-source-kind = Sorte
records-source-kind-census = Recensement
records-source-kind-survey = Enquête
records-source-kind-statistics = Statistiques
records-source-kind-register = Registre
records-source-kind-report = Rapport
records-source-kind-policy = Politique
records-source-kind-audit = Audit
records-source-kind-evaluation = Évaluation
records-source-kind-article = Article ou livre
records-source-kind-website = Page Web
records-source-accessed = Consultée le (pages Web)
records-source-url = Adresse Web

records-practice-title = Nom de la pratique
records-practice-place = Où
records-practice-since = Depuis
records-practice-what = Ce qui est fait
records-practice-what-help = Deux ou trois phrases que comprend une personne qui n’en a jamais entendu parler.
records-practice-result = Ce qui en est résulté
records-practice-result-help = Avec un chiffre s’il y en a un.
records-practice-conditions = Ce qu’il faut pour réussir ailleurs
records-practice-conditions-help = Conditions, coûts, enseignements. Pour votre usage et pour le texte : cela ne s’imprime pas en annexe.
records-practice-lead = Qui la mène
records-practice-source = Source
records-practice-objective = Objectifs
records-practice-principle = Principes directeurs

records-law-title = Titre
records-law-kind = Sorte
records-law-kind-law = Loi
records-law-kind-regulation = Règlement ou décret
records-law-kind-policy = Politique
records-law-kind-strategy = Stratégie
records-law-kind-plan = Plan
records-law-kind-agreement = Accord bilatéral ou régional
records-law-kind-convention = Convention
records-law-date = Date
records-law-date-help = D’adoption ou d’entrée en vigueur. Une année suffit.
records-law-status = État
records-law-status-in-preparation = En préparation
records-law-status-adopted = Adopté
records-law-status-in-force = En vigueur
records-law-status-amended = Modifié
records-law-status-repealed = Abrogé
records-law-summary = Ce qu’il dit
records-law-summary-help = En une phrase, pour le tableau.
records-law-objective = Objectifs
records-law-url = Adresse Web

records-indicator-name = Indicateur
records-indicator-code = Code, s’il en a un
records-indicator-year = Année
records-indicator-value = Valeur
records-indicator-value-help = Telle qu’elle doit s’imprimer : 12 400 ou 4,8.
records-indicator-value-cited = { $count ->
    [one] Cité une fois dans le texte. Si vous le changez, la phrase qui énonce l’ancien chiffre figure parmi les points à vérifier.
   *[other] Cité { $count } fois dans le texte. Si vous le changez, chaque phrase qui énonce l’ancien chiffre figure parmi les points à vérifier.
}
records-indicator-unit = Unité
records-indicator-unit-help = Personnes, pour cent, mois…
records-indicator-disaggregation = Disponible par
records-indicator-disaggregation-help = Sexe, âge, province, statut migratoire…
records-indicator-source = Source
records-indicator-custodian = Qui tient ce chiffre
records-indicator-note = Note
records-indicator-note-help = Méthode, couverture, ruptures de série. Ne s’imprime pas.

records-commitment-text = Engagement
records-commitment-lead = Institution responsable
records-commitment-date = Échéance
records-commitment-origin = D’où il vient
records-commitment-origin-help = Un état est attendu cette année pour les engagements antérieurs.
records-origin-last-review = Le dernier examen
records-origin-pledge = Une annonce d’engagement
records-origin-progress-declaration = La Déclaration sur les progrès
records-origin-implementation-plan = Le plan national de mise en œuvre
records-origin-this-review = Cet examen
records-commitment-objective = Objectifs
records-statuses = État par année
records-statuses-help = Une information, jamais une note. Le dernier mot ne s’imprime que si l’examen imprime les états.
records-status-in = État en { $year }
records-status-remove = Retirer { $year }
records-status-year = Année
records-status-word = État
records-status-add = Ajouter

records-abbreviation-short = Forme abrégée
records-abbreviation-long = Signifie
