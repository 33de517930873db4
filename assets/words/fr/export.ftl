# Exporter en PDF.

export-title = Exporter en PDF
export-done = Le PDF est prêt
export-what = Quoi
export-whole = Le rapport entier
export-whole-help = Avec la couverture, le sommaire et les annexes.
export-section = Une section
export-section-help = Par exemple pour l’envoyer à l’institution qui y répond.
export-blank = Les questions, sans les réponses
export-blank-help = À remplir à la main ou pour interroger d’autres personnes : chaque question, son aide et des lignes pour écrire.
export-which = Section
export-choose = Choisissez une section
export-edition = Pour qui
export-public = Édition publique
export-public-help = L’accord décide : les contributions internes, ou pour lesquelles personne n’a encore demandé, sont laissées de côté avec leurs renvois ; les noms ne figurent que si c’est convenu.
export-internal = Édition interne
export-internal-help = Pour l’administration seulement : tous les renvois figurent, avec les numéros des contributions. Les remarques internes ne figurent dans aucune édition.
export-language = Langue des titres
export-language-help = Titres, paragraphes automatiques et noms des objectifs ; ce que vous avez écrit reste tel quel.
export-draft-note = Le PDF porte la mention de projet et un code de vérification de son texte.
export-approved-note = C’est le texte approuvé. Chaque export redonne le même fichier, octet pour octet.
export-blank-note = La feuille ne porte ni réponses ni noms.
export-undecided = { $count ->
    [one] À un endroit, deux versions subsistent. L’une d’elles figure en attendant, signalée.
   *[other] À { $count } endroits, deux versions subsistent. L’une de chaque figure en attendant, signalée.
  }
export-go = Choisir l’emplacement et exporter
export-busy = Mise en pages…
export-another = Exporter autre chose
export-said = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $size }.
export-said-approved = Le texte approuvé : { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
  }, { $size }.
export-path = Fichier
export-code = Code de vérification
export-sha256 = SHA-256 du fichier
export-code-help = Le code de vérification désigne le texte ; il figure au bas de chaque page. Déposez un PDF sur la fenêtre pour voir quel texte il contient.
export-name-blank = questions
export-name-internal = interne
export-name-public = publique
