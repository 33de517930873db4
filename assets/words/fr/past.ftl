# L’historique : ce qui a été fait, et l’examen tel qu’il était.

past-title = Historique
past-intro = Tout ce qui a été fait, par qui et quand. Rien n’est jamais retiré de l’historique ; annuler y ajoute une ligne.
past-undo = Annuler ma dernière action : { $what }
past-undo-nothing = Rien à annuler de votre part
past-failed = L’historique n’a pas pu être lu
past-who = Par qui
past-everybody = Tout le monde
past-where = Où
past-everywhere = Partout
past-log = Contributions
past-records = Fiches
past-none = Rien ne correspond
past-none-help = Choisissez une autre personne ou un autre endroit, ou affichez des entrées plus anciennes.
past-more = Afficher des entrées plus anciennes
past-shown = { $count ->
    [one] La dernière entrée est affichée.
   *[other] Les { $count } dernières entrées sont affichées.
  }
past-undone = Annulé depuis
past-somebody = Quelqu’un
past-changes = Ce qui a changé
past-changes-hide = Masquer ce qui a changé
past-changes-more = { $count ->
    [one] Un autre changement n’est pas listé ici.
   *[other] { $count } autres changements ne sont pas listés ici.
  }
past-changes-none = Rien qui puisse se montrer en texte.
past-changes-elsewhere = Cela a été fait sur un autre ordinateur ; son historique dit ce qui a changé.
past-gone = retiré
past-new = ajouté
past-as-it-was = Tel qu’alors
past-as-it-was-when = Tel qu’alors, { $when }
past-as-it-was-title = L’examen tel qu’il était
past-as-it-was-on = Tel qu’au { $when }.
past-after = Dernière action à ce moment : { $what }, par { $who }. Ces pages se lisent mais ne se modifient pas.
past-back = Retour à l’historique
past-move = Autres moments
past-earlier = Une étape plus tôt
past-later = Une étape plus tard
past-no-pages = Ces pages n’ont pas pu être composées
past-setting = Mise en pages telles qu’elles étaient…
past-page = Page { $page } sur { $count }
past-text = Lire en texte
