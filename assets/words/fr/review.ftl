# Le cadre d’un examen ouvert.

review-parts = Parties de l’examen
review-sections = Sections
review-form = Questions
review-here = Cet écran
review-panel = Pages et autres
review-outline = Plan de l’examen
review-failed = Le plan n’a pas pu être lu
review-all = Examens
review-home = Tous les examens
review-search = Rechercher
review-undo = Annuler : { $what }
review-undo-nothing = Rien à annuler
review-redo = Rétablir : { $what }
review-redo-nothing = Rien à rétablir
# in place of $what above
review-typing = ce qui vient d’être saisi
review-export = Exporter en PDF
review-menu = Autres actions sur cet examen
review-find = Rechercher et remplacer
review-copy = Enregistrer une copie…
review-copy-plain = Enregistrer une copie sans les coordonnées…
review-guide = Guide
review-keys = Touches de cet écran
review-settings = Réglages
review-add = Ajouter une section
review-add-after = Ajouter une section après celle-ci
review-add-do = Ajouter
review-added = La section « { $title } » a été ajoutée.
review-rename = Renommer…
review-rename-title = Renommer « { $title } »
review-rename-do = Renommer
review-renamed = La section s’appelle désormais « { $title } ».
review-section-title = Titre de la section
review-title-needed = Donnez un titre à la section.
review-section-menu = Actions possibles sur « { $title } »
review-up = Déplacer vers le haut
review-down = Déplacer vers le bas
review-moved = « { $title } » est maintenant la section { $place } du plan.
review-omit = Laisser de côté…
review-omit-title = Laisser de côté « { $title } »
review-omit-reason = Pourquoi elle est laissée de côté
review-omit-help = Ce qui est écrit est conservé et peut être repris. La raison ne s’imprime que si vous le demandez dans les données de l’examen.
review-omit-do = Laisser de côté
review-omitted = « { $title } » est laissée de côté.
review-take-in = Reprendre dans le rapport
review-taken-in = « { $title } » figure de nouveau dans le rapport.
review-left-out = laissée de côté
review-progress = { $total ->
    [one] { $answered ->
        [0] sans réponse encore
       *[other] réponse donnée
      }
   *[other] réponses : { $answered } sur { $total } questions
  }
review-points = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
  }
review-no-points = aucun point à vérifier
review-count = { $count }
review-log = Le registre
review-contributions = Contributions
review-consultations = Consultations
review-records = Fiches
review-record-source = Sources
review-record-practice = Bonnes pratiques
review-record-law = Lois et politiques
review-record-indicator = Indicateurs
review-record-commitment = Engagements
review-record-abbreviation = Abréviations
review-itself = L’examen
review-facts = Données de l’examen
review-history = Historique
review-approval = Approbation
review-versions = Deux versions
review-versions-count = Deux versions ({ $count })
review-status = État de l’examen
review-saved = Enregistré { $time }
review-saving = Enregistrement…
review-not-saved = Pas enregistré.
review-not-saved-kept = Votre texte est encore dans la fenêtre. Ne la fermez pas avant l’enregistrement.
review-not-saved-close = Pas enregistré : la fenêtre reste ouverte. { $why } Pour la quitter malgré tout, fermez-la de nouveau.
review-save-elsewhere = Enregistrer une copie ailleurs
review-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
  }
review-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
  }
review-approved = approuvé, lecture seule
review-hint-question = Tab : question suivante
review-hint-cell = Tab : cellule suivante
review-hint-cleared = Ctrl+Entrée : validé
review-hint-search = Ctrl+K : rechercher
review-hint-keys = touches : ?
