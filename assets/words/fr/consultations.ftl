# Consultations : réunions, appels à contributions, auditions.

consultations-title = Consultations
consultations-lead = Réunions, appels à contributions, auditions. Le rapport en tire qui a été consulté, quand et combien de personnes.
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
