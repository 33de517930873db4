# Phrases du moteur : historique, points à vérifier, copies, vérifier et réparer.
review-copy-title = { $title } (copie)
history-create-review = « { $title } » commencé
history-copy-review = « { $title } » copié
history-edit-profile = Renseignements sur l’examen modifiés
history-answer-question = Réponse à « { $title } » dans { $section }
history-edit-question = { $state ->
    [empty] « { $title } » remis à non commencé
    [drafting] « { $title } » remis en rédaction
    [with-focal-point] « { $title } » transmis au point focal
    [cleared] « { $title } » marqué comme validé
   *[other] État, longueur ou remarque de « { $title } » modifié
  }
history-add-section = Section « { $title } » ajoutée
history-rename-section = Section renommée « { $title } »
history-move-section = Section « { $title } » déplacée
history-omit-section = { $omitted ->
    [yes] Section « { $title } » laissée de côté
    [no] Section « { $title } » reprise
   *[other] Section « { $title } » laissée de côté ou reprise
  }
history-choose-priorities = { $count ->
    [0] Aucun objectif prioritaire choisi
    [one] Un objectif prioritaire choisi
   *[other] { $count } objectifs prioritaires choisis
  }
history-edit-objective = Une donnée de { $section } modifiée
history-edit-principle = Une donnée de { $section } modifiée
history-add-record = « { $title } » ajouté
history-edit-record = « { $title } » modifié
history-remove-record = « { $title } » mis de côté
history-restore-record = « { $title } » repris
history-add-contribution = Contribution enregistrée
history-treat-contribution = Contribution { $title } traitée
history-import-contributions = { $count ->
    [one] { $count } contribution importée
   *[other] { $count } contributions importées
  }
history-edit-consultation = Consultation « { $title } » modifiée
history-take-over = « { $title } » repris à votre compte ou rendu, dans { $section }
history-replace-words = « { $find } » remplacé par « { $replace } » ({ $count })
history-decide = Choix entre deux versions de « { $title } » dans { $section }
history-bring-together = Copie réunie avec cet examen
history-edit-reference = Titre corrigé
history-approve = Approuvé par { $title }
history-open-version = Nouvelle version ouverte : { $title }
history-undo = Annulé : { $what }
history-redo = Rétabli : { $what }
history-other = Opération d’une version plus récente de Rapporteur
history-nothing-to-undo = Vous n’avez rien à annuler.
history-nothing-to-redo = Rien à rétablir.
copy-new = « { $title } » est maintenant sur cet ordinateur.
copy-nothing-new = Tout le contenu de cette copie de « { $title } » était déjà ici.
copy-by = { $who } : { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
  }.
copy-contributions = { $count ->
    [one] { $count } contribution est nouvelle.
   *[other] { $count } contributions sont nouvelles.
  }
copy-after-approval = Cette version est approuvée : le texte arrivé appartient à la version suivante. Les pages impriment ce qui a été approuvé.
copy-two-versions = { $count ->
    [one] À un endroit, les deux ont modifié le même texte : les deux versions restent jusqu’à votre choix.
   *[other] À { $count } endroits, les deux ont modifié le même texte : les deux versions restent jusqu’à votre choix.
  }
doctor-file = Le fichier de vos examens
doctor-history = L’historique se lit
doctor-originals = Les pièces reçues sont inchangées
doctor-lists = Les listes disent ce que dit l’historique
doctor-backup = { $name } : faite { $when }, { $count ->
    [one] un examen
   *[other] { $count } examens
  }
doctor-backups = Les sauvegardes s’ouvrent
prints-as = S’imprime : { $section }, { $count ->
    [one] paragraphe { $from }
   *[other] paragraphes { $from } à { $to }
  }
prints-in = S’imprime dans { $section }
passage-from-how-made = Établi à partir de vos consultations et du registre. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-overview = Établi à partir de vos objectifs. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-inputs = Compté dans le registre. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-participants = Compté dans les consultations ; noms avec accord seulement. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-consultations = Établi à partir de vos consultations. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-commitments = Établi à partir de vos engagements. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-sources = Établi à partir de vos sources. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-indicators = Établi à partir de vos indicateurs. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-practices = Établi à partir de vos bonnes pratiques. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-laws = Établi à partir de vos lois et politiques. Suit vos données jusqu’à ce que vous le repreniez.
passage-from-abbreviations = Établi à partir de vos abréviations. Suit vos données jusqu’à ce que vous le repreniez.
approved-sentence = Approuvé par { $name }, { $role }, { $date }.
verify-approved = C’est le fichier approuvé lui-même : { $approval }
verify-approved-text = Ce fichier porte le code du texte approuvé, mais ce n’est pas le fichier approuvé : c’est un projet d’avant l’approbation, une partie du rapport, ou il a été modifié. Seule la version approuvée exportée d’ici est le fichier approuvé. { $approval }
verify-draft = Ce fichier porte le code du texte tel qu’il est maintenant. Ce texte n’est pas approuvé, et un projet n’est pas comparé mot à mot.
verify-other = Le code de ce fichier n’est pas connu sur cet ordinateur : un autre examen, ou un texte antérieur.
verify-foreign = Ce fichier ne porte pas de code de vérification de Rapporteur.
place-outline = Données générales de l’examen
place-log = Contributions
place-records = Fiches
place-consultations = Consultations
place-approvals = Approbation
