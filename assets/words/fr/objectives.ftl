# Les 23 objectifs : la liste, les priorités, les données de chacun.

objectives-choose = Choisissez les objectifs prioritaires
objectives-choose-why = Ceux-ci s’ouvrent en entier, avec toutes leurs questions. Les autres s’impriment sur une ligne chacun dès que quelque chose y est écrit. Choisissez ceux sur lesquels l’État a le plus à dire : cinq à dix d’ordinaire, mais tout nombre convient.
objectives-choose-later = Vous pourrez changer ce choix à tout moment. Rien de ce qui est écrit ne se perd.
objectives-use = { $count ->
    [0] Continuer sans priorité
    [one] Prendre celui-ci
   *[other] Prendre ces { $count }
}
objectives-chosen = { $count ->
    [0] Aucun objectif n’est plus prioritaire.
    [one] Un objectif s’ouvre en entier.
   *[other] { $count } objectifs s’ouvrent en entier.
}
objectives-summary = { $count ->
    [0] Pas encore d’objectif prioritaire : chacun des { $all } s’imprime sur une ligne dès que quelque chose y est écrit.
    [one] Un sur { $all } s’ouvre en entier ; les autres s’impriment sur une ligne chacun dès que quelque chose y est écrit.
   *[other] { $count } sur { $all } s’ouvrent en entier ; les autres s’impriment sur une ligne chacun dès que quelque chose y est écrit.
}
objectives-change = Changer les priorités
objectives-order = Ordre de la liste
objectives-by-number = Par numéro
objectives-by-table = Par table ronde du Forum
objectives-order-prints = Le rapport imprime les objectifs dans cet ordre.
objectives-table = Table ronde { $table }
objectives-all = Les objectifs par numéro
objectives-questions = Sous la liste :

objectives-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
objectives-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
objectives-points = { $count ->
    [one] { $count } point à vérifier
   *[other] { $count } points à vérifier
}
objectives-fill-row = Remplir la ligne de l’objectif { $number }
objectives-fold-row = Replier la ligne de l’objectif { $number }
objectives-write = Écrire une réponse : { $question }

objectives-print = Ce qui s’imprime de ces données
objectives-printed = { $count ->
    [0] rien
   *[other] { $count } sur 3
}
objectives-print-why = Ce sont les mots de l’État sur lui-même. Ils ne s’impriment que si vous le dites.
objectives-print-status = Mots d’état
objectives-print-status-help = « En cours », « Réalisé », etc., dans la vue d’ensemble et les données de chaque objectif.
objectives-print-gaps = Lacunes et difficultés
objectives-print-gaps-help = Les réponses sur ce qui manque encore pour chaque objectif.
objectives-print-refusals = Contributions non retenues
objectives-print-refusals-help = Leur nombre, par groupe, dans le tableau des suites données aux contributions.

objectives-facts = Données de cet objectif
objectives-not-priority = Objectif non prioritaire : il s’imprime sur une ligne dès que quelque chose est écrit ici.
objectives-status = État
objectives-status-help = Une information, jamais une note.
objectives-no-status = Pas d’état
objectives-lead = Institution responsable
objectives-lead-help = S’imprime dans la vue d’ensemble.
objectives-supporting = Institutions associées
objectives-supporting-help = Autres ministères, villes, partenaires.
objectives-reported-by = Qui en a rendu compte
objectives-sdg = Cibles du Programme 2030
objectives-sdg-help = Propositions de ce programme ; ajoutez les vôtres.
objectives-sdg-wrong = { $target } n’est pas le numéro d’une cible. Écrivez 10.7 ou 4.b.
objectives-actions = Mesures dont l’État s’est inspiré
objectives-actions-help = Un choix, pas une liste à cocher (paragraphe 16 du Pacte) : nommez, avec ses mots, ce dont l’État s’est inspiré.
objectives-actions-menu = Insérer
objectives-elsewhere = Rapporté ailleurs
objectives-elsewhere-help = Les rapports qui le disent déjà, avec leurs paragraphes : examen du Programme 2030, rapport à un organe conventionnel, Examen périodique universel.
objectives-elsewhere-menu = Nommer un rapport

objectives-title-official = Titre complet et sa source
objectives-title-ours = Titre complet : de ce programme, non le titre officiel en { $language }
objectives-title-compact = A/RES/73/195, paragraphe { $paragraph }
objectives-title-from = Source : { $source }
objectives-title-enter = Si vous avez le titre officiel en { $language }, saisissez-le avec sa source. Il s’imprime dans cet examen à la place du nôtre.
objectives-title-text = Titre officiel
objectives-title-source = Où il a été lu
objectives-title-source-help = Le document et son paragraphe, par exemple A/RES/73/195, paragraphe 21.
objectives-title-use = Utiliser ce titre
objectives-title-drop = Revenir au titre fourni
objectives-title-used = Le titre de l’objectif { $number } s’imprime tel que vous l’avez saisi.
objectives-title-dropped = L’objectif { $number } a de nouveau son titre fourni.
