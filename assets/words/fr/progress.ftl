# Où en est une partie de l’examen.

progress-cleared = { $count ->
    [one] { $count } validée
   *[other] { $count } validées
  }
