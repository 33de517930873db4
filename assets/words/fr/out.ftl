# Sortir du registre : le menu et ses boîtes de dialogue, et ce qui est dit d’un fichier produit.

fault-ending = Donnez au fichier un nom qui se termine par : { $all }.
out-withheld = { $count ->
    [one] Une contribution est laissée de côté, faute d’accord de publication.
   *[other] { $count } contributions sont laissées de côté, faute d’accord de publication.
}
out-refused = { $count ->
    [one] Une contribution non retenue ou hors du champ est laissée de côté : selon les données de l’examen, elles ne s’impriment pas.
   *[other] { $count } contributions non retenues ou hors du champ sont laissées de côté : selon les données de l’examen, elles ne s’impriment pas.
}
out-cut = { $count ->
    [one] Un texte est plus long que ne le permet une cellule de classeur et y est coupé. Un CSV le contient en entier.
   *[other] { $count } textes sont plus longs que ne le permet une cellule de classeur et y sont coupés. Un CSV les contient en entier.
}
fault-letter-format = Une lettre est produite en pdf ou en docx, pas en « { $format } ».
fault-no-folder = Il n’y a pas de dossier { $folder }. Choisissez-en un qui existe.

out-menu = Sortir
out-menu-log = Le registre sous forme de tableau…
out-menu-table = Tableau des contributions et des réponses…
out-menu-said = « Vous avez dit, nous avons fait »…
out-menu-letters = Lettres aux parties prenantes
out-of-log = Registre des contributions
out-of-table = Contributions et réponses
out-of-said = Vous avez dit, nous avons fait
out-title-log = Le registre sous forme de tableau
out-title-table = Tableau des contributions et des réponses
out-title-said = « Vous avez dit, nous avons fait »
out-lead-log = Une ligne par contribution. Aucune cellule ne peut s’exécuter comme formule dans un tableur.
out-lead-table = Ce que chaque contribution disait, la suite donnée et pourquoi, et où le rapport en tient compte.
out-lead-said = Pour chaque groupe de parties prenantes, ce qui a été dit et ce qui a été fait.
out-edition = Pour qui
out-edition-public = Pour tout le monde
out-edition-public-help = L’accord de publication décide. À défaut, les noms, les propos ou toute la contribution sont laissés de côté.
out-edition-internal = Au sein de l’administration
out-edition-internal-help = Tout, sauf ce qui est caviardé. Ne pas publier.
out-format = Type de fichier
out-format-csv = CSV
out-format-xlsx = Excel
out-format-pdf = PDF
out-format-docx = Word
out-language = Langue
out-contacts = Avec les coordonnées
out-contacts-help = Seulement si le destinataire du fichier peut savoir comment joindre les personnes.
out-save = Enregistrer…
out-done = { $count ->
    [0] Le fichier est enregistré. Il ne contient aucune contribution.
    [one] Enregistré avec une contribution.
   *[other] Enregistré avec { $count } contributions.
}
out-file = Fichier
out-another = Un autre fichier
out-receipt-pdf = Récépissé en PDF…
out-receipt-txt = Récépissé en texte…
out-receipt-file = Récépissé { $number }
out-receipt-done = Le récépissé est dans { $path }.
