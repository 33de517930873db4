# Points à vérifier : ce qui manque, dépasse, n’a pas de source ou ne concorde pas.
note-two-versions = Deux versions existent ici. Choisissez entre elles.
note-unanswered = Pas encore de réponse : { $question }
note-empty-section = « { $title } » est vide : aucune de ses questions n’a de réponse.
note-no-priorities = Choisissez les objectifs prioritaires : les autres s’impriment sur une ligne chacun dès que quelque chose y est écrit.
note-over-target = « { $title } » compte { $words } mots ; votre cible est de { $target }.
note-whole-over-target = L’examen compte { $words } mots ; votre cible pour l’ensemble est de { $target }.
note-moved-facts = Les données sous « { $question } » ont changé depuis que vous avez repris le paragraphe.
note-uncited-figure = Un chiffre sans source : « { $text } »
note-moved-figure = « { $name } » valait { $then } au moment de la citation et vaut { $now } maintenant.
note-lost-citation = Une citation renvoie à une fiche mise de côté.
note-lost-footnote = Un appel de note ne renvoie à aucune note.
note-empty-footnote = Cette note de bas de page est vide.
note-internal-cited = La contribution { $number } est interne : une édition publique omet cette citation. Vérifiez que la phrase ne la cite pas.
note-consent-not-asked = L’accord de publication de la contribution { $number } n’a pas encore été demandé : une édition publique omet cette citation.
note-name-in-text = Le texte nomme l’auteur de la contribution { $number }, qui n’a pas accepté d’être nommé.
note-no-alt = Cette image n’a pas de texte de remplacement : un lecteur aveugle n’en tire rien.
note-wrong-title = Le titre de l’objectif 13 n’est pas celui-là : il parle de la rétention des migrants (« migration detention »).
note-another-title = Le titre de l’objectif { $other } suit « objectif { $number } », qui est « { $title } ».
note-unofficial-title = { $count ->
    [one] Le titre de l’objectif { $list } est de ce programme, non le titre officiel dans cette langue. Saisissez le titre officiel si vous l’avez.
   *[other] Les titres des objectifs { $list } sont de ce programme, non les titres officiels dans cette langue. Saisissez les titres officiels si vous les avez.
  }
note-wrong-paragraph = Le paragraphe { $number } du Pacte parle d’autre chose : vérifiez la citation.
note-term-illegal = Le Pacte dit « migrants en situation irrégulière » et « migration irrégulière », jamais « illégal » ni « clandestin ».
note-term-vnr = « ENV » (VNR) désigne l’examen du Programme 2030. Ceci est un examen volontaire du Pacte.
note-no-outcome = La contribution { $number } n’a pas encore de suite.
note-no-outcomes = { $count } contributions n’ont pas encore de suite.
note-no-status = Pas d’état pour { $year } : { $text }

# Ce qu’une exportation n’a pas pu imprimer.
export-no-picture = « { $name } » n’est pas une image imprimable : son texte de remplacement en tient lieu.
export-unsettled = { $count ->
    [one] Un point n’est pas réglé : ceci n’est pas prêt pour le public.
   *[other] { $count } points ne sont pas réglés : ceci n’est pas prêt pour le public.
  }
export-left-out = { $count ->
    [one] Une citation a été laissée de côté : son auteur n’a pas donné son accord à la publication.
   *[other] { $count } citations ont été laissées de côté : leurs auteurs n’ont pas donné leur accord à la publication.
  }

# Approbation.
approved-without-role = Approuvé par { $name }, { $date }.
approved-on-paper = Signé sur papier par { $name }, { $role }, { $date } ; saisi par { $entered }.
verify-cut-off = Ce fichier est incomplet : il a été coupé ou endommagé. Procurez-vous-le de nouveau, puis vérifiez.
