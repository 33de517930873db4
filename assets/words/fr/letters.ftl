# Ce qui est imprimé dans les tableaux, récépissés et lettres tirés du registre.

out-log-title = Registre des contributions
out-name = [nom non communiqué]
out-not-quoted = Non cité, à la demande de son auteur.
out-place = { $title }, { $count ->
    [one] paragraphe { $list }
   *[other] paragraphes { $list }
}
out-objective = Objectif { $number }
out-yes = Oui
out-no = Non
out-received = Reçue le
out-channel = Voie
out-organization = Organisation
out-person = Personne
out-contact = Coordonnées
out-group = Groupe
out-on-behalf = Au nom de
out-level = Niveau
out-where = Lieu
out-consultation = Consultation
out-said = Ce qui a été dit
out-files = Fichiers
out-objectives = Objectifs
out-principles = Principes directeurs
out-sections = Sections
out-consent = Accord de publication
out-listed = Sur la liste
out-outcome = Suite donnée
out-reason = Motif
out-places = Où dans le rapport
out-remark = Remarque interne
out-logged-by = Enregistrée par

out-responses-title = Tableau des contributions et des réponses
out-responses-intro = { $count ->
    [0] Il n’y a aucune contribution à présenter.
    [one] Une contribution, ce qu’elle disait et la suite qui lui a été donnée.
   *[other] { $count } contributions, ce que chacune disait et la suite qui lui a été donnée.
}
out-internal = Interne : ne pas publier.
out-from = De
out-response = Réponse
out-no-text = (sans texte ; voir les fichiers reçus)
said-title = Vous avez dit, nous avons fait
said-intro = Ce que les parties prenantes ont dit aux auteurs de l’examen, et la suite qui y a été donnée. Chaque citation est imprimée comme son auteur l’a accepté.
said-nothing = Il n’y a aucune contribution à présenter.
said-count = { $count ->
    [one] Une contribution.
   *[other] { $count } contributions.
}
said-you = Vous avez dit
said-we = Nous avons fait
said-quote = « { $text } »
said-unquoted = { $count ->
    [one] Une contribution n’est pas citée ({ $list }).
   *[other] { $count } contributions ne sont pas citées ({ $list }).
}

receipt-title = Récépissé de la contribution { $number }
receipt-intro = Nous avons reçu votre contribution à « { $title } » le { $date }. Elle porte le numéro { $number } ; merci de le rappeler dans tout échange.
receipt-intro-undated = Nous avons reçu votre contribution à « { $title } ». Elle porte le numéro { $number } ; merci de le rappeler dans tout échange.
receipt-entry = Rubrique
receipt-recorded = Tel qu’enregistré
receipt-listed = Sur la liste des participants
receipt-file = { $name } (SHA-256 : { $sum })
receipt-end = Ce récépissé indique ce qui a été reçu. Vous pouvez à tout moment modifier votre accord de publication.
receipt-contact = Pour nous écrire : { $contact }

letter-subject = Suite donnée à votre contribution à « { $title } »
letter-greeting = Madame, Monsieur,
letter-thanks = Nous vous remercions de votre contribution à « { $title } ». Cette lettre indique la suite qui y a été donnée.
letter-questions = Pour toute question, merci de rappeler le numéro de votre contribution.
letter-signed = Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.
letter-contribution = { $number }, reçue le { $date }
letter-withdrawn = Vous avez retiré votre accord de publication. Rien n’en est publié.
letter-you-said = Vous avez dit
letter-you-sent = Vous avez envoyé
letter-we-did = Suite donnée
letter-where = Où dans le rapport
letter-outcome-reflected = Elle est prise en compte dans le rapport.
letter-outcome-partly = Elle est prise en compte en partie.
letter-outcome-noted = Il en a été pris note.
letter-outcome-not-accepted = Elle n’a pas été retenue.
letter-outcome-out-of-scope = Elle n’entre pas dans le champ du rapport.
letter-outcome-pending = La suite à lui donner n’est pas encore décidée.
