# Le registre des contributions : son ordre, et les motifs demandés.

log-sort = Trier par { $column }
log-sort-order = Ordre de la liste
log-sort-number = Numéro
log-sort-received = Reçue
log-sort-category = Groupe
log-sort-outcome = Suite donnée
log-sort-ascending = croissant
log-sort-descending = décroissant
log-reason-asked = Qui l’a envoyée demandera pourquoi : dites-le ici en une phrase.
log-reason-for = « { $outcome } », parce que (peut rester vide)
log-reason-give = Donner à toutes les choisies
