# À côté de ce qui ne s’imprime que si l’État le dit.

prints-not = Ne s’imprime pas.
prints-status = Imprimer les mots d’état de tous les objectifs
prints-status-now = Les mots d’état des objectifs s’impriment.
prints-gaps = Imprimer les lacunes de tous les objectifs
prints-gaps-now = Les lacunes et difficultés des objectifs s’impriment.
