# Ce qui s’imprime des consultations : leur déroulement, les participants, ce que demandent les orientations.

list-and = { $first } et { $last }
place-online = En ligne

made-kinds = Elles ont pris les formes suivantes : { $list }.
made-alone = Elle a pris la forme suivante : { $form }.
made-alone-place = Elle a pris la forme suivante : { $form } ({ $place }).
made-kind-meeting = { $count ->
    [one] une réunion
   *[other] { $number } réunions
  }
made-kind-call = { $count ->
    [one] un appel à contributions
   *[other] { $number } appels à contributions
  }
made-kind-hearing = { $count ->
    [one] une audition
   *[other] { $number } auditions
  }
made-kind-virtual = { $count ->
    [one] une consultation en ligne
   *[other] { $number } consultations en ligne
  }
made-kind-validation = { $count ->
    [one] une réunion de validation du projet
   *[other] { $number } réunions de validation du projet
  }
made-kind-drafting = { $count ->
    [one] un comité de rédaction avec des parties prenantes
   *[other] { $number } comités de rédaction avec des parties prenantes
  }
made-kind-evaluation = { $count ->
    [one] une séance d’évaluation
   *[other] { $number } séances d’évaluation
  }
made-kind-intergovernmental = { $count ->
    [one] une réunion intergouvernementale d’examen régional
   *[other] { $number } réunions intergouvernementales d’examen régional
  }
made-places = { $count ->
    [one] Le lieu de réunion était { $list }
   *[other] Les lieux de réunion étaient { $list }
  }{ $online ->
    [0] .
   *[other] ; il y a aussi eu des échanges en ligne.
  }
made-online = Les échanges ont eu lieu en ligne.
made-groups = { $count ->
    [one] Les participants venaient d’une seule catégorie de parties prenantes : { $list }.
   *[other] Les participants venaient de { $number } catégories de parties prenantes : { $list }.
  }
made-groups-largest = Les participants venaient de { $number } catégories de parties prenantes ; les plus nombreuses étaient les suivantes : { $list }.
made-groups-many = Les participants venaient de { $number } catégories de parties prenantes.
made-regions = { $count ->
    [one] Une région était représentée : { $list }.
   *[other] Les régions suivantes étaient représentées : { $list }.
  }
made-regions-many = En tout, { $number } régions étaient représentées.
made-women = Parmi les { $total } participants dont le sexe a été noté, { $others ->
    [0] il n’y avait que des femmes.
   *[other] { $women ->
      [0] il n’y avait aucune femme.
      [one] il y avait une femme.
     *[other] il y avait { $number } femmes.
    }
  }
made-outcomes = Parmi elles, { $list }.
made-outcome-reflected = { $count ->
    [one] une a été prise en compte dans ce rapport
   *[other] { $number } ont été prises en compte dans ce rapport
  }
made-outcome-partly = { $count ->
    [one] une a été prise en compte en partie
   *[other] { $number } ont été prises en compte en partie
  }
made-outcome-noted = { $count ->
    [one] il a été pris note d’une
   *[other] il a été pris note de { $number }
  }
made-outcome-not-accepted = { $count ->
    [one] une n’a pas été retenue
   *[other] { $number } n’ont pas été retenues
  }
made-outcome-out-of-scope = { $count ->
    [one] une était hors du champ de l’examen
   *[other] { $number } étaient hors du champ de l’examen
  }
made-outcome-pending = { $count ->
    [one] une est encore à l’étude
   *[other] { $number } sont encore à l’étude
  }
made-outcome-alone-reflected = Elle a été prise en compte dans ce rapport.
made-outcome-alone-partly = Elle a été prise en compte en partie.
made-outcome-alone-noted = Il en a été pris note.
made-outcome-alone-not-accepted = Elle n’a pas été retenue.
made-outcome-alone-out-of-scope = Elle était hors du champ de l’examen.
made-outcome-alone-pending = Elle est encore à l’étude.
made-section = « { $title } »
made-objectives = { $count ->
    [one] objectif { $list }
   *[other] objectifs { $list }
  }
made-cited = Ce qui a été pris en compte, en tout ou en partie, est cité dans les passages suivants : { $list }.

participants-by-sex = Participants par sexe
participants-by-age = Participants par groupe d’âge
participants-by-region = Participants par région
column-sex = Sexe
column-age = Groupe d’âge
column-region = Région
sex-women = Femmes
sex-men = Hommes
sex-other = Autre, ou non précisé
age-under-18 = Moins de 18 ans
age-18-24 = De 18 à 24 ans
age-25-59 = De 25 à 59 ans
age-60-over = 60 ans et plus

engagement-caption = Participation des parties prenantes : ce que demandent les orientations du Réseau sur les migrations, par consultation
engagement-met = Satisfait
engagement-not-yet = Pas encore
engagement-not-known = Non connu
engagement-days = { $days ->
    [one] { $days } jour sur { $needed }
   *[other] { $days } jours sur { $needed }
  }
engagement-no-days = Le jour de l’annonce ou le premier jour manque.
engagement-not-open = L’inscription n’est pas ouverte à tous.
engagement-open-days = { $days ->
    [one] Ouvert { $days } jour
   *[other] Ouvert { $days } jours
  }
engagement-categories = { $present ->
    [one] { $present } catégorie sur { $all }
   *[other] { $present } catégories sur { $all }
  }
engagement-languages = { $count ->
    [one] En { $count } langue
   *[other] En { $count } langues
  }
engagement-regions = { $count ->
    [one] Participants comptés dans { $count } région
   *[other] Participants comptés dans { $count } régions
  }
engagement-announced = Annoncé le { $day } : { $place }
engagement-announced-at = Annoncé : { $place }
engagement-announced-on = Annoncé le { $day }
engagement-evaluated = Séance d’évaluation du { $day }
engagement-to-evaluate = Une séance d’évaluation est prévue le { $day }.
engagement-no-evaluation = Aucune séance d’évaluation n’est encore saisie après elle.
column-consultation = Consultation
column-check = Ce qui est demandé
column-standing = État
column-known = Ce qu’on en sait

fault-participant-name = Écrivez le nom tel qu’il doit figurer dans la liste.
fault-participant-agreed = Personne n’est inscrit sans son accord. Indiquez que la personne a accepté.
