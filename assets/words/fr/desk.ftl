# Ce que disent plusieurs écrans d’un examen ouvert.

desk-departed = Cette version est approuvée, et une copie a apporté depuis un autre texte. Ce qui figure ici appartient à la version suivante ; les pages impriment ce qui a été approuvé.
desk-read-only = Cette version est approuvée : son texte et ses données sont en lecture seule.
desk-open-version = Ouvrir une nouvelle version…
