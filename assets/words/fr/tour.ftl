# Le tour en trois minutes dans un exemple.

tour-name = Petit tour
tour-at = { $at } sur { $of }
tour-next = Suivant
tour-back = Retour
tour-end = Terminer le tour
tour-done = Commencer un examen
tour-sections = Le rapport, section par section
tour-sections-text = À gauche, tout le rapport, avec l’avancement de chaque section. On peut ajouter, renommer, déplacer ou laisser de côté des sections. Au milieu, pour l’instant : les données de cet examen.
tour-question = Une question, pas une page blanche
tour-question-text = Chaque section pose quelques questions ; vos réponses deviennent ses paragraphes. Tab mène à la question suivante, Ctrl+Entrée en marque une comme validée. Chaque mot est enregistré pendant que vous écrivez.
tour-pages = Les pages, telles qu’elles s’imprimeront
tour-pages-text = À droite, les vraies pages. Elles suivent ce que vous écrivez. Un clic dans une page mène à sa question.
tour-cite = Citer avec @
tour-cite-text = Tapez @ dans une réponse, puis quelques mots : sources et contributions apparaissent. Entrée place le renvoi ; numéro, note et liste des sources suivent d’eux-mêmes.
tour-log = Ce que l’on a apporté
tour-log-text = Chaque contribution est consignée ici telle qu’elle a été envoyée, avec l’accord de publication, les thèmes et la suite donnée. Ce qui ne doit pas être public reste hors de l’édition publique.
tour-check = Points à vérifier
tour-check-text = « À vérifier », à droite, énumère ce qui manque, ce qui est trop long ou sans source. Chaque point mène à son endroit. Ce sont des conseils : rien ne vous bloque.
tour-approval = Exporter et approuver
tour-approval-text = « Exporter en PDF », en haut, produit le PDF : accessible, avec signets. Une fois approuvé, le texte est verrouillé et un code de vérification permet à chacun de contrôler qu’un PDF est bien celui qui a été approuvé.
