# L’écran des lettres aux parties prenantes.

letters-title = Lettres aux parties prenantes
letters-lead = Chacun apprend, dans sa langue, la suite donnée à ce qu’il a envoyé, et rien sur personne d’autre.
letters-back = Contributions
letters-failed = La liste des lettres n’a pas pu être établie
letters-empty = Encore personne à qui écrire
letters-empty-text = Dès qu’une contribution dit qui l’a envoyée, son auteur figure ici.
letters-nameless = { $count ->
    [one] Une contribution est sans nom : on ne peut écrire à personne à son sujet.
   *[other] { $count } contributions sont sans nom : on ne peut écrire à personne à leur sujet.
}
letters-list = Destinataires
letters-show = Afficher
letters-show-all = Tous ({ $count })
letters-show-ready = Prêtes ({ $count })
letters-show-open = Sans suite donnée ({ $count })
letters-show-bare = Sans motif ({ $count })
letters-none = Personne ne figure dans cette partie de la liste.
letters-count = { $count ->
    [one] Une contribution
   *[other] { $count } contributions
}
letters-ready = Prête
letters-open = { $count ->
    [one] Sans suite donnée : une
   *[other] Sans suite donnée : { $count }
}
letters-bare = { $count ->
    [one] Sans motif : une
   *[other] Sans motif : { $count }
}
letters-choose = Choisissez un destinataire pour voir à quoi la lettre répond.
letters-unreachable = Pas de coordonnées
letters-answers = Ce à quoi la lettre répond
letters-no-reason = sans motif
letters-language = Langue de la lettre
letters-language-given = A écrit en { $language }.
letters-language-else = A écrit en { $language }. Les lettres sont rédigées en anglais et en français : celle-ci est en anglais.
letters-language-unknown = On ne sait pas dans quelle langue cette contribution a été écrite.
letters-language-said = { $name } reçoit la lettre en { $language }.
letters-one = Enregistrer cette lettre…
letters-format = Lettres en
letters-format-pdf = PDF
letters-format-docx = Word
letters-too = Aussi à ceux qui attendent une suite
letters-too-help = Leur lettre dit, de chaque contribution sans suite, que rien n’est encore décidé.
letters-write = { $count ->
    [one] Écrire une lettre dans un dossier…
   *[other] Écrire { $count } lettres dans un dossier…
}
letters-writing = Rédaction des lettres
letters-written = { $count ->
    [one] Une lettre est dans { $folder }.
   *[other] { $count } lettres sont dans { $folder }.
}
letters-stopped = { $count ->
    [0] Arrêté. Aucune lettre n’a été écrite.
    [one] Arrêté. Une lettre est dans { $folder }.
   *[other] Arrêté. { $count } lettres sont dans { $folder }.
}
letters-words = Les mots des lettres
letters-words-language = Dans quelle langue
letters-subject = Objet
letters-text = Texte
letters-text-help = Laissez une ligne vide entre les paragraphes. { $contributions } tient la place de ce qui a été dit et de la suite donnée ; { $marks } tiennent la place de ce qu’ils nomment.
letters-usual = Revenir aux mots habituels
letters-usual-said = Les lettres ont de nouveau les mots habituels.
