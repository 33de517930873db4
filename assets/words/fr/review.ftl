# Le cadre d’un examen ouvert.

review-parts = Parties de l’examen
review-sections = Sections
review-form = Questions
review-panel = Pages et autres
