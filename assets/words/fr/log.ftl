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

# Above the form in which a contribution is recorded: at first, then after the first of several.
log-record-lead = Seul ce qui a été dit est nécessaire ; le reste peut être ajouté plus tard. Rien de ce qui est saisi ici n’est perdu quand le formulaire se ferme.
log-record-next = La suivante garde la consultation, la date, la voie, le lieu et le niveau ; l’auteur, le groupe et l’accord repartent de zéro.
