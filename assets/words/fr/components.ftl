# Mots des éléments communs à tous les écrans.

part-close = Fermer
part-cancel = Annuler
part-clear = Effacer
part-remove = Retirer { $name }
part-optional = facultatif
part-undo = Annuler
part-dismiss = Fermer ce message
part-notices = Messages
part-loading = Chargement…
part-menu = Plus
part-nothing-found = Aucun résultat.
part-search-hint = Saisissez votre recherche
part-options = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
part-chosen = Sélection : { $names }
part-percent = { $value } %
part-progress = { $value } sur { $max }
part-resize = Largeur : { $pane }
part-fold = Replier : { $pane }
part-unfold = Afficher : { $pane }
part-panes = Parties de la fenêtre
part-sort-up = Tri croissant
part-sort-down = Tri décroissant
part-external = s’ouvre hors de ce programme

date-hint = AAAA-MM-JJ
date-shape = Écrivez la date sous la forme année, mois, jour, par exemple 2027-03-31 ou 31/03/2027.
date-part-hint = AAAA ou AAAA-MM-JJ
date-part-shape = Écrivez une année, un mois ou un jour, par exemple 2027, 2027-03 ou 2027-03-31.
date-none = Le { $day } { $month } { $year } n’existe pas.
date-month = Le mois { $month } n’existe pas. Les mois vont de 01 à 12.
date-early = La première date possible ici est le { $date }.
date-late = La dernière date possible ici est le { $date }.

number-shape = Écrivez un nombre, par exemple 1200.
number-low = Le plus petit nombre possible ici est { $min }.
number-high = Le plus grand nombre possible ici est { $max }.
number-more = Un de plus
number-less = Un de moins

palette-label = Tout rechercher
palette-keys = Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer

part-product = pour les examens volontaires du Pacte mondial
part-file-line = { $file }, ligne { $line }

code-copy = Copier : { $label }
code-copied = Copié
part-again = Réessayer
key-enter = Entrée
key-shift = Maj
key-space = Espace
key-escape = Échap
