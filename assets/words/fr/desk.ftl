# Ce que disent plusieurs écrans d’un examen ouvert.

desk-read-only = Cette version est approuvée : son texte et ses données sont en lecture seule.
desk-open-version = Ouvrir une nouvelle version…
