# Une section, un objectif ou un principe : ses questions et ses réponses.

section-no-questions = Aucune question ici : cette partie s’écrit à partir de vos fiches.
section-failed = Cette partie n’a pas pu être ouverte
section-state = État :
section-state-empty = Pas commencé
section-state-drafting = En rédaction
section-state-with-focal-point = Chez le point focal
section-state-cleared = Validé
section-state-set = L’état de « { $title } » a changé.
section-state-reopened = De nouveau en rédaction : modifié depuis la validation
section-nothing-to-clear = « { $title } » est vide : il n’y a encore rien à valider.
section-cleared = « { $title } » est marqué comme validé.
section-who = Qui répond
section-who-help = Un service ou une personne. Ne s’imprime pas.
section-answered-by = Qui répond : { $who }
section-answered-by-nobody = Qui répond : non précisé
section-target = Longueur visée, en mots
section-target-help = Votre propre objectif, jamais une limite officielle. Vide si aucun.
section-presets = Longueurs courantes
section-preset = { $words } mots : { $note }
section-remark = Remarque interne
section-remark-help = Pour les collègues. Ne s’imprime jamais.
section-remark-is = Interne, ne s’imprime jamais : { $remark }
section-details = Qui répond, longueur visée, remarque
section-details-close = Fermer
section-words = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
  }
section-words-of = { $words ->
    [one] { $words } mot sur environ { $target }
   *[other] { $words } mots sur environ { $target }
  }
section-words-over = { $words } mots ; vous visez { $target }
section-example = Voir un exemple
section-two-versions = { $count ->
    [one] Deux versions d’un paragraphe se trouvent ici.
   *[other] Deux versions de { $count } paragraphes se trouvent ici.
  }
section-decide = Choisir entre elles
section-moved = Les données sous ce paragraphe ont changé depuis que vous l’avez repris. Comparez, ou rendez-le au programme.
section-take-over = Reprendre et modifier
section-give-back = Rendre au programme
section-taken = « { $title } » est à vous : le programme ne le modifie plus.
section-given-back = Le programme écrit de nouveau « { $title } ».
section-hide = Ne pas imprimer ce paragraphe
section-print = Imprimer de nouveau ce paragraphe
section-hidden = « { $title } » ne s’imprime pas.
section-printed = « { $title } » s’imprime de nouveau.
section-not-printed = Ne s’imprime pas
section-nothing-yet = Rien à dire pour l’instant : il se remplit à partir de vos fiches et du registre.
section-write = Écrivez la réponse. @ cite une source ou une contribution.
section-pictures = Images
section-objective = Objectif { $number } · A/RES/73/195, paragraphe { $paragraph } · Table ronde { $table }
section-omitted = Cette section est laissée de côté.
section-omitted-because = Cette section est laissée de côté : { $reason }
section-take-in = La reprendre
section-taken-in = « { $title } » figure de nouveau dans le rapport.
section-neighbours = Avant et après
section-before = Avant :
section-after = Ensuite :
section-paste-title = Ce texte est trop long pour une seule réponse
section-paste-text = { $chars } caractères ont été collés. Insérez-les comme paragraphes, ou conservez le texte entier dans le registre comme pièce reçue et citez-le avec @.
section-paste-beyond = { $chars } caractères ont été collés. Une réponse tient 1 000 paragraphes et un million de caractères au plus, pour que la frappe n’attende jamais. Conservez le texte entier dans le registre comme pièce reçue et citez-le avec @.
section-paste-paragraphs = Insérer comme paragraphes
section-paste-keep = Conserver entier dans le registre
section-paste-file = texte-collé.txt
section-paste-kept = Conservé entier dans le registre : { $number }.
section-why = Sur quoi repose ce paragraphe
section-why-none = Plus rien n’est cité dans ce paragraphe.
section-open-contribution = Ouvrir dans le registre
section-open-source = Ouvrir la source
section-open-practice = Ouvrir la bonne pratique
section-open-law = Ouvrir la loi ou politique
section-open-indicator = Ouvrir l’indicateur
section-open-commitment = Ouvrir l’engagement
section-cite-contribution = Contributions
section-cite-source = Sources
section-cite-practice = Bonnes pratiques
section-cite-law = Lois et politiques
section-cite-indicator = Indicateurs
section-cite-commitment = Engagements
