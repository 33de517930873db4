# Ce qui est fait des contributions : accord et retrait, effacement, caviardage, thèmes, partage et réunion.

note-consent-withdrawn = Ceci cite { $number }, dont l’accord a été retiré. Retirez la citation et voyez si la phrase peut rester : aucune édition publique n’est faite avant.
note-blacked-out-quoted = Ceci écrit des mots caviardés de la contribution { $number }. Dites-le en d’autres mots.
fault-withdrawn = Aucune édition publique n’est encore faite : l’accord a été retiré pour { $numbers }, et le texte s’appuie encore dessus (endroits : { $count }). Retirez ces citations, voyez si les phrases peuvent rester, et exportez de nouveau. Une édition interne peut être faite entre-temps.
fault-withdrawn-approved = Aucune édition publique n’est faite de ce texte approuvé : l’accord a été retiré depuis pour { $numbers }, et le texte s’appuie dessus (endroits : { $count }). Ouvrez une nouvelle version, retirez ces citations, et approuvez-la de nouveau.
fault-no-consent-way = Il n’y a pas de façon « { $value } » de donner l’accord. Les façons sont : { $all }.
fault-no-erasure-reason = Il n’y a pas de motif « { $value } » d’effacement. Les motifs sont : { $all }.
fault-nobody-to-erase = Aucune coordonnée d’une personne n’est conservée avec cette contribution : il n’y a rien à effacer.
history-withdraw-consent = A noté que l’accord de publier { $title } a été retiré
history-erase = { $what ->
    [text] A effacé sur demande le texte de la contribution { $title }
    [file] A effacé sur demande un fichier de la contribution { $title }
   *[person] A effacé définitivement les coordonnées de la contribution { $title }
}
history-redact = { $what ->
    [lifted] A montré de nouveau des mots caviardés de la contribution { $title }
   *[redacted] A caviardé des mots de la contribution { $title }
}
history-tag-passage = { $count ->
    [0] A retiré des thèmes d’un passage de la contribution { $title }
   *[other] A donné des thèmes à un passage de la contribution { $title }
}
history-split-contribution = A partagé la contribution { $title } en deux
history-join-contributions = A réuni les contributions { $title }
history-reword-contribution = A reformulé la contribution { $title }
fault-no-redaction-reason = Écrivez pourquoi ces mots sont caviardés.
fault-sealed-elsewhere = Le texte scellé n’est pas sur cet ordinateur : il ne peut être montré de nouveau que là où la contribution a été enregistrée.
fault-redacted = Des mots de { $number } sont caviardés. Montrez-les d’abord de nouveau, puis partagez, réunissez ou reformulez.
fault-no-passage = Choisissez d’abord des mots du texte.
fault-split-at-the-edge = Placez le curseur entre les mots où commence la seconde contribution.
fault-join-one = Choisissez au moins deux contributions à réunir.
fault-no-theme-given = Choisissez un thème ou un genre pour le passage.
fault-no-theme = Il n’y a pas de thème « { $theme } » dans cet examen. Choisissez-en un dans la liste.
fault-no-tag-kind = Il n’y a pas de genre « { $value } ». Les genres sont : { $all }.
fault-tag-of-another = Ce thème a été donné par une autre personne : ce que chacun trouve reste séparé. Donnez le vôtre au passage.
fault-no-themes = Aucun thème ne peut être lu ici : il faut un CSV avec une ligne de titres et les noms dans la première colonne, ou du JSON tel que ce programme l’enregistre.
redacted-mark = [caviardé]

contributions-consent-withdrawn = Accord retiré
contributions-consent-help-withdrawn = A été donné puis retiré : rien ne peut en être publié.
contributions-published = Peut être publiée en entier
contributions-published-help = La contribution entière, par exemple sur le site de l’examen.
contributions-consent-who = Qui l’a donné, quand et comment
contributions-consent-by = Donné par
contributions-consent-by-help = Conservé parmi les coordonnées, jamais dans le texte.
contributions-consent-on = Le
contributions-consent-how = Comment
contributions-consent-how-none = Non connu
contributions-consent-how-form = Sur le formulaire
contributions-consent-how-written = Par écrit
contributions-consent-how-email = Par courriel
contributions-consent-how-oral = De vive voix, à une réunion
contributions-consent-saved = Il est noté qui a donné l’accord.
contributions-withdraw = L’accord a été retiré…
contributions-withdraw-title = L’accord a été retiré
contributions-withdraw-lead = Rien de { $number } ne peut plus être publié, et son auteur ne figure plus parmi les participants.
contributions-withdraw-places = { $count ->
    [0] Aucune phrase du texte ne la cite.
    [one] Une phrase la cite. Aucune édition publique n’est faite avant que la citation soit retirée :
   *[other] { $count } phrases la citent. Aucune édition publique n’est faite avant que ces citations soient retirées :
}
contributions-withdraw-reason = Ce qui a été dit
contributions-withdraw-reason-help = Sans noms : cela reste dans l’historique.
contributions-withdraw-on = Le
contributions-withdraw-do = Noter le retrait
contributions-withdraw-said = { $count ->
    [0] Le retrait de l’accord est noté : { $numbers }.
    [one] Le retrait de l’accord est noté : { $numbers }. Un endroit s’appuie dessus.
   *[other] Le retrait de l’accord est noté : { $numbers }. { $count } endroits s’appuient dessus.
}
contributions-withdrawn-since = L’accord a été retiré le { $date }.
contributions-withdrawn-blocks = { $count ->
    [0] Rien dans le texte ne s’appuie dessus.
    [one] Une phrase s’appuie dessus : aucune édition publique n’est faite avant que sa citation soit retirée.
   *[other] { $count } phrases s’appuient dessus : aucune édition publique n’est faite avant que leurs citations soient retirées.
}
contributions-decided-by = Décidé par
contributions-decided-by-help = Organe ou fonction
contributions-decided-on = Décidé le
contributions-decided-in = Consultation

contributions-erase = Effacer cette personne…
contributions-erase-title = Effacer une personne
contributions-erase-lead = Les noms et les moyens de la joindre quittent cet ordinateur pour de bon : les anciennes graphies aussi, et quelle que soit la copie qui arrive ensuite. Cela ne s’annule pas. Ce qui a été dit reste.
contributions-erase-names = Sera effacé
contributions-erase-nobody = Aucune coordonnée d’une personne n’est conservée ici.
contributions-erase-organizations = Les noms de ses organisations aussi : { $names }
contributions-erase-organizations-help = Sinon les organisations restent par leur nom, sans adresse.
contributions-erase-same = Le même nom ou la même adresse figure aussi ici
contributions-erase-same-contribution = Contribution { $label }, { $title }
contributions-erase-same-participant = Parmi les participants : { $label }, { $title }
contributions-erase-in-text = { $count ->
    [one] Un paragraphe du texte écrit ce nom. La prose est à vous :
   *[other] { $count } paragraphes du texte écrivent ce nom. La prose est à vous :
}
contributions-erase-why = Pourquoi
contributions-erase-reason-asked = Elle l’a demandé
contributions-erase-reason-retention = La durée de conservation est passée
contributions-erase-reason-mistake = Cela n’aurait pas dû être enregistré
contributions-erase-do = Effacer pour de bon
contributions-erase-done = Effacé
contributions-erase-done-text = La trace de l’effacement dit ce qui a été effacé, quand et pourquoi, jamais qui. Elle part avec chaque copie, pour que personne ne revienne.
contributions-erase-backups = Ces sauvegardes contiennent encore ce qui a été effacé. Supprimez-les quand vous n’en avez plus besoin, et n’y revenez pas sans effacer de nouveau :
contributions-erase-backups-none = Aucune sauvegarde de cet ordinateur ne le contient plus.
contributions-erase-elsewhere = Les copies que vous avez données le contiennent jusqu’à ce qu’une copie plus récente de vous y soit ouverte.
contributions-erase-received = Effacer ce qui a été reçu…
contributions-erase-received-title = Effacer ce qui a été reçu
contributions-erase-received-lead = Cela quitte cet ordinateur pour de bon et ne s’annule pas. Le numéro, le traitement et l’historique restent.
contributions-erase-what = Ce qui est effacé
contributions-erase-text = Le texte
contributions-erased-identity = Des coordonnées ont été effacées le { $date } : { $reason }.
contributions-erased-text = Le texte a été effacé le { $date } : { $reason }.
contributions-erased-file = Un fichier a été effacé le { $date } : { $reason }.
contributions-part-close = Fermer

contributions-wide = Lire à côté du formulaire
contributions-narrow = Revenir à côté de la liste
contributions-read-text = Ce qui a été dit : choisissez des mots pour y travailler
contributions-read-actions = Les mots choisis
contributions-read-hint = Choisissez des mots à la souris, ou avec Maj et les flèches après un clic ; puis Alt+T.
contributions-theme = Thème…
contributions-theme-title = Thèmes du passage
contributions-theme-which = Thèmes
contributions-theme-objectives = Objectifs
contributions-theme-principles = Principes directeurs
contributions-theme-sections = Parties
contributions-theme-own = Thèmes de cet examen
contributions-theme-new = Nouveau thème
contributions-theme-new-help = Gardé pour tout l’examen. Il est choisi aussitôt.
contributions-theme-kind = C’est
contributions-theme-kind-none = non précisé
contributions-theme-kind-support = un soutien
contributions-theme-kind-criticism = une critique
contributions-theme-kind-gap = une lacune
contributions-theme-kind-practice = une bonne pratique
contributions-theme-kind-figure = un chiffre
contributions-theme-do = Donner ces thèmes
contributions-theme-said = { $count ->
    [one] Un thème est donné au passage.
   *[other] { $count } thèmes sont donnés au passage.
}
contributions-theme-off = Retirer ce thème
contributions-theme-off-said = Le thème est retiré.
contributions-theme-lost = Le passage a été reformulé depuis.
contributions-theme-mark = { $theme }, { $reader }
contributions-themes-of = Thèmes de cette contribution
contributions-themes-none = Aucun passage n’a encore de thème.
contributions-reader = Lecteurs
contributions-reader-all = Tout le monde
contributions-reader-compare = Comparer { $a } et { $b }
contributions-compare-both = Les deux
contributions-compare-only = Seulement { $name }
contributions-compare-sum = { $both } des deux, { $a } seulement de { $first }, { $b } seulement de { $second }
contributions-themes = Thèmes…
contributions-themes-title = Thèmes
contributions-themes-lead = Chaque passage qui a un thème, par lecteur. Ce que deux lecteurs trouvent reste séparé.
contributions-themes-pick = Thème
contributions-themes-all = Tous les thèmes
contributions-themes-count = { $title } ({ $count })
contributions-themes-passages = { $count ->
    [0] Aucun passage n’a ce thème.
    [one] Un passage
   *[other] { $count } passages
}
contributions-themes-open = Ouvrir { $number }
contributions-themes-edit = Thèmes de cet examen
contributions-themes-name = Nom
contributions-themes-definition = Ce qui en relève
contributions-themes-add = Ajouter
contributions-themes-away = Mettre de côté
contributions-themes-away-said = « { $title } » est mis de côté.
contributions-themes-import = Reprendre…
contributions-themes-export = Enregistrer comme fichier…
contributions-themes-file = thèmes
contributions-themes-saved = Les thèmes sont enregistrés.
contributions-themes-taken = Nouveaux : { $added }, modifiés : { $changed }, inchangés : { $same }.
contributions-redact = Caviarder…
contributions-redact-title = Caviarder des mots
contributions-redact-lead = Personne ne les lit plus : dans aucune édition, aucune liste et aucune copie. L’original scellé reste sur cet ordinateur, et ils peuvent y être montrés de nouveau.
contributions-redact-words = Les mots choisis
contributions-redact-whole = Tout le texte
contributions-redact-files = Retenir aussi les fichiers joints
contributions-redact-files-help = Ils contiennent les mêmes mots. Ils restent scellés ici et ne partent avec aucune copie.
contributions-redact-reason = Pourquoi
contributions-redact-reason-help = Sans les mots eux-mêmes : cela reste dans l’historique.
contributions-redact-do = Caviarder
contributions-redact-said = Les mots sont caviardés.
contributions-redacted = { $count ->
    [one] Un passage est caviardé
   *[other] { $count } passages sont caviardés
}
contributions-redacted-line = { $date }, { $name } : { $reason }
contributions-redacted-sealed = Voir le texte scellé
contributions-redact-lift = Montrer de nouveau
contributions-redact-lifted = Les mots sont montrés de nouveau.
contributions-split = Partager ici
contributions-split-said = Deux contributions : { $numbers }.
contributions-join = Réunir
contributions-join-said = Réunies sous { $number }.
contributions-reword = Reformuler…
contributions-reword-title = Reformuler
contributions-reword-lead = Un original de plus : ce qui a été reçu d’abord reste, et figure à côté.
contributions-reword-new = En d’autres mots
contributions-reword-said = { $number } a une autre formulation.
contributions-reworded = Une autre formulation que la première
contributions-derived = Issu d’un partage ou d’une réunion de ce qui a été reçu
contributions-first = Tel que reçu
contributions-from = Vient de
contributions-into = Est devenue

contributions-heard-came = Ce qui est arrivé
contributions-heard-used = Ce que le texte emploie
contributions-heard-measure = Ce qui est compté
contributions-heard-by = Par
contributions-heard-by-objectives = Objectif
contributions-heard-by-principles = Principe directeur
contributions-heard-by-regions = Lieu
contributions-heard-by-behalf = Au nom de qui
contributions-heard-chart = Par groupe
contributions-heard-chart-help = La barre claire est ce qui est arrivé, la foncée ce que le texte emploie. Le tableau en dessous dit la même chose en chiffres.
contributions-heard-bar = { $group } : { $came } arrivées, { $used } employées
contributions-heard-count = { $group }, { $what } : { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
contributions-heard-nothing-used = Au registre, mais rien n’en est cité dans le texte : { $groups }.
contributions-heard-principles = Principes directeurs sur lesquels personne n’est entendu : { $principles }.
contributions-heard-no-behalf = Aucune contribution ne dit au nom de qui elle parle.
contributions-heard-no-region = Aucune contribution ne dit d’où elle vient.

# Champs où deux versions coexistent.
versions-field-decided-by = Décidé par
versions-field-decided-on = Décidé le
versions-field-decided-in = Décidé lors de
versions-field-published = Peut être publiée en entier
versions-field-consent-on = Accord donné le
versions-field-consent-how = Comment l’accord a été donné
versions-field-consent-by = Qui a donné l’accord
versions-field-withdrawn-on = Accord retiré le
versions-field-withdrawn-reason = Pourquoi l’accord a été retiré
versions-field-redacted-original = Ce qui est caviardé
versions-field-text-original = Formulation
versions-field-language = Langue
versions-field-theme = Thème
versions-field-definition = Ce qui en relève
versions-value-withdrawn = Retiré
