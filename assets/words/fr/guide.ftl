# Le guide d’utilisation et la liste des touches. Les chapitres sont dans assets/guide.

guide-title = Guide d’utilisation
guide-search = Chercher dans le guide
guide-contents = Chapitres
guide-found = { $count ->
    [0] Rien trouvé
    [one] Un paragraphe
   *[other] { $count } paragraphes
  }
guide-keys = Touches
guide-keys-everywhere = Partout
guide-keys-review = Dans un examen
guide-keys-writing = En écrivant
guide-key-search = Tout trouver, tout faire
guide-key-guide = Ce guide
guide-key-keys = Touches de cet écran
guide-key-tab = Champ suivant ; sortir d’un texte
guide-key-escape = Fermer ce qui recouvre l’écran
guide-key-panes = Partie suivante de la fenêtre
guide-key-pages = Pages
guide-key-guidance = Conseils
guide-key-contributions = Contributions
guide-key-points = Points à vérifier
guide-key-panel = Replier ou afficher la partie de droite
guide-key-undo = Annuler
guide-key-redo = Rétablir
guide-key-find = Rechercher et remplacer dans tout l’examen
guide-key-move = Monter une section (↓ : descendre)
guide-key-done = Réponse validée, question suivante
guide-key-cite = Citer une source, une contribution, une fiche
guide-key-bold = Gras
guide-key-italic = Italique
guide-key-bullets = Liste à puces
guide-key-numbers = Liste numérotée
guide-key-footnote = Note de bas de page
guide-key-link = Lien
guide-key-direction = Sens du paragraphe
guide-key-find-here = Chercher dans cette réponse
