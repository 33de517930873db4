# Les fichiers déposés sur la fenêtre ou choisis : copies, PDF à vérifier.

arrivals-reading = Lecture de la copie
arrivals-checking = Vérification du PDF
arrivals-wait = Lecture de { $name }…
arrivals-new = Un examen est arrivé
arrivals-new-help = C’est désormais un examen de cet ordinateur. Après y avoir travaillé, enregistrez une copie et rendez-la : les deux côtés se réunissent.
arrivals-together = Réuni
arrivals-together-help = Ce qui était ici y est toujours. Là où les deux ont changé le même texte, les deux versions restent jusqu’à votre décision.
arrivals-decide = { $count ->
    [one] Trancher à un endroit
   *[other] Trancher à { $count } endroits
  }
arrivals-open = Ouvrir l’examen
arrivals-go-on = Continuer
arrivals-checked = Ce qu’est ce PDF
arrivals-not-checked = Ce PDF n’a pas pu être vérifié
arrivals-not-opened = Ce fichier n’a pas pu être ouvert
arrivals-verdict-approved = Fichier approuvé
arrivals-verdict-approved-text = Texte approuvé, autre fichier
arrivals-verdict-draft = Projet
arrivals-verdict-other = Texte inconnu
arrivals-verdict-foreign = Ce n’est pas un rapport de ce programme
arrivals-code = Code de vérification
arrivals-sha256 = SHA-256 du fichier
arrivals-csv = Des contributions
arrivals-csv-here = Les tableaux et documents reçus des parties prenantes entrent par le registre : choisissez-y « Importer » et voyez ce que chacun apporte avant que rien ne soit repris.
arrivals-csv-nowhere = Les tableaux et documents reçus des parties prenantes entrent par le registre. Ouvrez l’examen auquel ils appartiennent, puis choisissez « Importer » dans son registre.
arrivals-csv-go = Aller au registre
arrivals-other = Ici, le programme ouvre les copies d’examens (.rapporteur) et vérifie les PDF. Une pièce reçue d’une partie prenante se conserve en la joignant à sa contribution dans le registre.
arrivals-more = { $count ->
    [one] Un autre fichier attend.
   *[other] { $count } autres fichiers attendent.
  }
