# Rechercher et remplacer dans tout l’examen.

find-title = Rechercher et remplacer
find-lead = Dans toutes les réponses de l’examen. Les renvois, les liens et les pièces reçues ne sont pas touchés.
find-read-only = Le texte est approuvé et en lecture seule : les mots peuvent être trouvés, non remplacés.
find-words = Rechercher
find-replace = Remplacer par
find-replace-help = Laissez vide pour ôter les mots.
find-exact = Respecter majuscules et minuscules
find-hint = Tapez des mots pour voir où ils figurent.
find-count = { $count ->
    [0] Trouvé nulle part.
    [one] Trouvé dans un paragraphe.
   *[other] Trouvé dans { $count } paragraphes.
  }
find-first = Les { $count } premiers sont affichés ; tous sont remplacés.
find-go = Tout remplacer
find-go-some = { $count ->
    [one] Remplacer dans un paragraphe
   *[other] Remplacer dans { $count } paragraphes
  }
find-here = Remplacer ici : { $place }
find-replaced = { $count ->
    [0] Il n’y avait rien à remplacer.
    [one] « { $find } » a été remplacé une fois par « { $replace } ».
   *[other] « { $find } » a été remplacé { $count } fois par « { $replace } ».
  }
