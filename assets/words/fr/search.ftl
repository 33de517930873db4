# La recherche : tout trouver, tout faire.

search-placeholder = Chercher un examen, une réponse, une contribution ou une commande
search-placeholder-review = Chercher une section, une réponse, une contribution, une source ou une commande
search-sections = Sections
search-objectives = Objectifs
search-objective = Objectif { $number } : { $title }
search-principles = Principes directeurs
search-records = Registre et fiches
search-omitted = Laissée de côté
search-log = Contributions
search-consultations = Consultations
search-list-source = Sources
search-list-practice = Bonnes pratiques
search-list-law = Lois et politiques
search-list-indicator = Indicateurs
search-list-commitment = Engagements
search-list-abbreviation = Abréviations
search-facts = Données générales de l’examen
search-commands = Dans cet examen
search-export = Exporter en PDF
search-find = Rechercher et remplacer
search-save-copy = Enregistrer une copie en un seul fichier
search-history = Historique
search-versions = { $count ->
    [0] Deux versions : rien à trancher
    [one] Deux versions : un endroit à trancher
   *[other] Deux versions : { $count } endroits à trancher
  }
search-approval = Approbation
search-reviews = Examens sur cet ordinateur
search-program = Programme
search-home = Tous les examens
search-create = Commencer un nouvel examen
search-settings = Réglages
search-guide = Guide d’utilisation
search-keys = Touches de cet écran
search-theme-system = Couleurs du système
search-theme-light = Couleurs claires
search-theme-dark = Couleurs sombres
search-theme-contrast = Contraste élevé
search-in = Dans « { $title } »
search-kind-answer = Dans les réponses
search-kind-contribution = Dans les contributions
search-kind-source = Dans les sources
search-kind-practice = Dans les bonnes pratiques
search-kind-law = Dans les lois et politiques
search-kind-indicator = Dans les indicateurs
search-kind-commitment = Dans les engagements
search-kind-abbreviation = Dans les abréviations
search-kind-consultation = Dans les consultations
