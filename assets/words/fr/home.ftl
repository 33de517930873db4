# L’écran d’accueil : les examens de cet ordinateur.

home-search = Tout rechercher
home-guide = Guide
home-settings = Réglages
home-new = Nouvel examen
home-title = Examens
home-lead = Conservés sur cet ordinateur. Rien ici n’a besoin d’Internet.
home-failed = La liste des examens n’a pas pu être lue
home-empty = Pas encore d’examen
home-empty-lead = Commencez-en un, ou parcourez le rapport complet d’un État inventé. Rien ne peut s’y abîmer.
home-begin = Commencer un examen

home-lead-institution = chef de file : { $lead }
home-read-only = en lecture seule
home-progress = Réponses données
home-sample = Exemple
home-not-started = Pas commencé
home-answered = { $answered } réponses sur { $total } questions
home-approved = Approuvé : { $by }
home-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
home-open-contributions = { $count ->
    [one] { $count } contribution sans suite donnée
   *[other] { $count } contributions sans suite donnée
}
home-two-versions = { $count ->
    [one] Deux versions à un endroit
   *[other] Deux versions à { $count } endroits
}
home-saved = Enregistré le { $day }
home-saved-today = Enregistré aujourd’hui à { $time }
home-due = { $days ->
    [0] à remettre aujourd’hui
    [1] à remettre demain
   *[other] à remettre dans { $days } jours
}
home-due-on = à remettre le { $day }
home-overdue = { $days ->
    [1] était à remettre hier
   *[other] était à remettre il y a { $days } jours
}
home-in-days = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
home-days-ago = { $days ->
    [1] hier
   *[other] il y a { $days } jours
}

home-open = Ouvrir
home-look-up = Consulter
home-continue = Continuer : { $section }
home-menu = Ce que l’on peut faire de « { $title } »
home-copy = Copier
home-next = Commencer l’examen suivant à partir de celui-ci
home-save-copy = Enregistrer une copie en un fichier…
home-bin = Mettre à la corbeille
home-copied = « { $title } » a été copié.
home-binned = « { $title } » est dans la corbeille pour 90 jours.
home-taken-back = « { $title } » est sorti de la corbeille.
home-in-bin = { $count ->
    [one] { $count } examen dans la corbeille
   *[other] { $count } examens dans la corbeille
}
home-bin-days = { $days ->
    [one] encore un jour
   *[other] encore { $days } jours
}
home-take-back = Reprendre
home-take-back-title = Reprendre : « { $title } »

home-aside = Calendrier et premiers pas
home-calendar = Calendrier
home-calendar-empty = Pas encore de dates. La date de remise d’un examen s’affiche ici.
home-calendar-due = { $title } : examen à remettre
home-new-here = Nouveau ici ?
home-new-here-lead = Ouvrez l’exemple : le rapport complet d’un État inventé, à parcourir et pour essayer.
home-open-sample = Ouvrir l’exemple
home-other-samples = Autres exemples
home-copy-arrived = On vous a envoyé un examen ?
home-copy-arrived-lead = Un fichier d’examen se termine par .rapporteur. Ce qui est ici reste ; ce que le fichier apporte est dit en phrases. Le déposer sur cette fenêtre fait de même.
home-open-copy = Ouvrir une copie depuis un fichier
home-broken = { $count ->
    [one] { $count } fichier n’a pas pu être lu
   *[other] { $count } fichiers n’ont pas pu être lus
}
home-broken-lead = Tout le reste fonctionne. Corrigez le fichier, puis redémarrez Rapporteur.
home-broken-which = Lequel, et pourquoi

home-status = État de vos examens
home-all-saved = Tout est enregistré
home-saving = Enregistrement…
home-backup = Sauvegarde vérifiée le { $day }
home-no-backup = Pas encore de sauvegarde vérifiée
home-offline = Fonctionne hors ligne
home-filter = Filtrer les examens
home-shown = { $count } sur { $all }
home-sample-national-long = Examen national, version longue
home-sample-questionnaire = Réponses au questionnaire
home-sample-regional = Rapport régional
home-sample-stakeholder = Contribution de parties prenantes
