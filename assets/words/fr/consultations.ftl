# Consultations : réunions, appels à contributions, auditions.

consultations-title = Consultations
consultations-lead = Réunions, appels à contributions, auditions. Le rapport en tire qui a été consulté, comment, d’où, quand et combien de personnes.
consultations-list = Liste des consultations
consultations-new = Nouvelle consultation
consultations-failed = Les consultations n’ont pas pu être lues
consultations-empty = Pas encore de consultation
consultations-empty-text = Saisissez chaque réunion, appel à contributions ou audition. Les interventions peuvent ensuite y être rattachées, et le rapport compte qui a pris part.
consultations-stays-open = La remarque interne reste ouverte.
consultations-untitled = Sans titre
consultations-no-date = Sans date
consultations-days = du { $from } au { $to }
consultations-put-away = Mettre de côté
consultations-put-away-said = « { $title } » est mise de côté.
consultations-facts = Faits sur la consultation
consultations-name = Titre
consultations-kind = Nature
consultations-choose = Choisir
consultations-organizer = Organisée par
consultations-from = Premier jour
consultations-to = Dernier jour
consultations-place = Lieu
consultations-link = Lien
consultations-participants = Qui a pris part
consultations-participants-help = Un nombre pour chaque groupe présent. Laissez les autres vides.
consultations-total = { $count ->
    [0] Personne de compté
    [one] { $count } participant
   *[other] { $count } participants
}
consultations-statements = Contributions recueillies
consultations-statement-count = { $count ->
    [0] Aucune n’est encore rattachée à cette consultation.
    [one] Une est rattachée à cette consultation.
   *[other] { $count } sont rattachées à cette consultation.
}
consultations-show = Les voir dans le registre
consultations-remark = Remarque interne
consultations-remark-help = Jamais imprimée.

consultations-tab-list = Consultations
consultations-tab-timeline = Étapes et calendrier

consultations-announced-title = Comment le public l’a appris
consultations-announced = Annoncée le
consultations-announced-where = Annoncée où
consultations-announced-where-help = Site, journal officiel, radio, réseaux : tel que c’était.
consultations-proofs = Preuve de l’annonce
consultations-proofs-attach = Joindre un fichier…
consultations-languages = Langues
consultations-registration = Inscription ouverte
consultations-yes = Oui
consultations-no = Non
consultations-not-said = Non précisé
consultations-webcast-meeting = Réunion diffusée en ligne
consultations-webcast-consultation = Consultation diffusée en ligne

consultations-by-category = Par catégorie
consultations-by-more = Par sexe, âge et région
consultations-by-sex = Par sexe
consultations-by-age = Par groupe d’âge
consultations-by-region = Par région
consultations-region = Région
consultations-region-count = Participants
consultations-region-add = Ajouter
consultations-region-remove = Retirer { $region }
consultations-more-than-all = Ces nombres dépassent celui des participants par catégorie.

consultations-listed = Inscrits par leur nom
consultations-listed-help = Seulement les personnes qui ont accepté d’être nommées. Les noms sont conservés à part de l’historique et s’impriment dans la liste des participants.
consultations-listed-name = Nom, tel qu’il doit figurer
consultations-listed-how = Comment l’accord a été donné
consultations-listed-how-example = Feuille de présence signée
consultations-listed-agreed = La personne a accepté d’être nommée
consultations-listed-add = Ajouter à la liste
consultations-listed-removed = { $name } ne figure plus dans la liste.

consultations-evaluation = Ce que la séance a établi
consultations-evaluation-method = Forme de la séance
consultations-evaluation-method-help = Discussion, questionnaire, entretiens.
consultations-evaluation-results = Résultats
consultations-evaluation-lessons = Leçons pour le prochain cycle

consultations-checks = Ce que demandent les orientations
consultations-checks-help = Des points à regarder, dans nos mots. Ils ne bloquent rien et ne s’impriment que si les faits sur l’examen le prévoient.
consultations-checks-advice = Les orientations le demandent pour la réunion d’examen régional ; ici, c’est un conseil. Rien n’est bloqué, et cela ne s’imprime que si les faits sur l’examen le prévoient.
consultations-check-say = Dire où l’on en est
consultations-check-about = Ce qu’on en sait
consultations-check-how = Comment on le sait
consultations-check-how-help = S’imprime avec le point, là où les points s’impriment.
consultations-check-source = Source : { $source }.

consultations-timeline-failed = Les étapes n’ont pas pu être lues
consultations-steps = Jusqu’à l’examen
consultations-steps-help = Étapes proposées, comptées à rebours depuis l’échéance ; aucune règle ne les fixe. Une étape que vous déplacez reste où vous l’avez mise, les autres suivent l’échéance.
consultations-no-due = Sans échéance, rien ne peut être compté à rebours.
consultations-set-due = Fixer l’échéance
consultations-due = Échéance de l’examen
consultations-today = aujourd’hui
consultations-in-days = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
consultations-days-ago = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
consultations-step-date = Jour de l’étape : { $title }
consultations-step-proposed = Déplacée ; jour proposé : { $day }
consultations-step-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
consultations-step-done = fait
consultations-step-back = Revenir au jour proposé : { $title }
consultations-step-add-title = Ajouter une étape
consultations-step-day = Jour
consultations-step-what = Une autre étape
consultations-step-add = Ajouter
consultations-steps-out = Retirées :
consultations-take-out = Retirer : { $title }
consultations-taken-out = « { $title } » est retiré.
consultations-take-in = Reprendre

consultations-calendar = Calendrier du Pacte
consultations-calendar-help = Le Forum, les cycles régionaux, les rapports. Ce que vous changez ici ne change que dans cet examen.
consultations-calendar-none = Rien n’est à venir.
consultations-calendar-over = { $count ->
    [one] { $count } événement passé
   *[other] { $count } événements passés
}
consultations-calendar-out = { $count ->
    [one] { $count } événement retiré
   *[other] { $count } événements retirés
}
consultations-event-add = Ajouter un événement
consultations-event-edit = Modifier : { $title }
consultations-event-title = Événement
consultations-event-from = Premier jour, mois ou année
consultations-event-wrong = Il finit avant de commencer.
consultations-event-save = Enregistrer
consultations-event-own = ajouté ici
consultations-event-changed = modifié ici
consultations-day-needed = Écrivez le jour.
consultations-count-needed = Écrivez combien.
consultations-cancel = Annuler

consultations-ics = Fichier de calendrier
consultations-ics-save = Enregistrer comme fichier de calendrier…
consultations-ics-saved = { $count ->
    [one] { $count } date est enregistrée. Tout programme de calendrier ouvre ce fichier.
   *[other] { $count } dates sont enregistrées. Tout programme de calendrier ouvre ce fichier.
}
