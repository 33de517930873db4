# Ce qui est imprimé dans un rapport.
contents = Table des matières
page-of = Page { $page } sur { $pages }
verification-code = Code de vérification
lead-institution = Institution chef de file
period = Période examinée
submitted-to = Présenté à
table = Tableau
figure = Figure
version = Version { $number }
draft-word = PROJET
sample-notice = Exemple. Les États, les lieux, les personnes et les chiffres de ce rapport sont inventés.
span = { $from } – { $to }
omitted-because = Cette section a été laissée de côté : { $reason }
objective-title = Objectif { $number } : { $title }
two-versions-here = [Deux versions ici]
no-category = Catégorie non précisée
annex-title = Annexe { $number }. { $title }
objectives-in-a-row = Objectif par objectif
other-objectives = Autres objectifs
approval-title = Approbation
approved-by = Approuvé par
approved-role = Qualité
approved-date = Date
approved-remark = Observation
approved-paper = Sur papier
signed-on-paper = Signé sur papier par { $name }, saisi par { $entered }
approval-statement = Le texte de ce rapport a été approuvé dans cette langue. Le code de vérification est calculé à partir du contenu du rapport et figure au bas de chaque page ; il était le même dans le projet qui a été lu.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
number-1 = une
number-2 = deux
number-3 = trois
number-4 = quatre
number-5 = cinq
number-6 = six
number-7 = sept
number-8 = huit
number-9 = neuf
# En tête de phrase : une phrase ne commence pas par un chiffre.
number-first = en tout, { $number }
list-or = { $first } ou { $last }
cite-by = Contribution : { $who }
cite-category = Contribution (catégorie : { $category })
made-consultations = { $count ->
    [one] une consultation a eu lieu ({ $when })
   *[other] { $number } consultations ont eu lieu ({ $when })
  }{ $people ->
    [0] .
    [one] , avec une personne.
   *[other] , avec { $heads } participants au total.
  }
made-consultations-undated = { $count ->
    [one] une consultation a eu lieu.
   *[other] { $number } consultations ont eu lieu.
  }
made-contributions = { $count ->
    [one] une contribution a été reçue ; elle vient
   *[other] { $number } contributions ont été reçues ; elles viennent
  } { $unheard ->
    [0] de l’ensemble
   *[other] { $heard ->
      [0] d’aucune
      [one] d’une
     *[other] de { $from }
    }
  } des { $categories } catégories de parties prenantes citées au paragraphe 44 du Pacte.
# Dans une édition publique, seulement les contributions dont les auteurs ont accepté l’utilisation.
made-contributions-agreed = { $count ->
    [one] une contribution dont l’auteur a accepté l’utilisation dans ce rapport a été reçue ; elle vient
   *[other] { $number } contributions dont les auteurs ont accepté l’utilisation dans ce rapport ont été reçues ; elles viennent
  } { $unheard ->
    [0] de l’ensemble
   *[other] { $heard ->
      [0] d’aucune
      [one] d’une
     *[other] de { $from }
    }
  } des { $categories } catégories de parties prenantes citées au paragraphe 44 du Pacte.
made-most = Le plus grand nombre ({ $number }) vient de la catégorie « { $category } ».
made-silent = Aucune d’elles ne vient des catégories suivantes : { $list }.
blank-each-objectives = Pour chaque objectif
blank-each-principles = Pour chaque principe directeur
field = Données clés
field-value = Indications
field-status = État
field-lead = Institution chef de file
field-supporting = Institutions associées
field-actions = Mesures dont on s’est inspiré
field-elsewhere = Signalé ailleurs
field-sdg = Cibles des ODD
field-reported-by = Signalé par
status-not-started = Non commencé
status-planned = Prévu
status-under-way = En cours
status-achieved = Réalisé
status-not-applicable = Sans objet
status-not-reported = Non renseigné
status-dropped = Abandonné
priority-yes = Prioritaire
outcome-reflected = Reflétée
outcome-partly = Reflétée en partie
outcome-noted = Notée
outcome-pending = En attente
outcome-not-accepted = Non retenue
outcome-out-of-scope = Hors sujet
kind-meeting = Réunion
kind-call = Appel à contributions
kind-hearing = Audition
kind-virtual = Consultation virtuelle
kind-validation = Réunion de validation
kind-drafting = Comité de rédaction
kind-evaluation = Séance d’évaluation
kind-intergovernmental = Réunion intergouvernementale
overview-caption = Vue d’ensemble des objectifs
row-total = Total
inputs-caption = Suite donnée aux contributions, par catégorie
participants-caption = Participants par catégorie
participants-listed = Ont accepté d’être cités :
consultations-caption = Consultations
commitments-caption = Engagements
indicators-caption = Indicateurs
practices-caption = Bonnes pratiques
laws-caption = Lois et politiques
abbreviations-caption = Abréviations
column-number = No
column-objective = Objectif
column-objectives = Objectifs
column-reported = Ce qui est signalé
column-lead = Chef de file
column-priority = Priorité
column-reported-by = Signalé par
column-round-table = Table ronde
column-status = État
column-category = Catégorie
column-received = Reçues
column-participants = Participants
column-title = Intitulé
column-kind = Nature
column-when = Date
column-place = Lieu
column-commitment = Engagement
column-by = Échéance
column-indicator = Indicateur
column-value = Valeur
column-year = Année
column-disaggregation = Par
column-source = Source
column-practice = Pratique
column-result = Ce qui a été fait et résultat
column-law = Loi ou politique
column-date = Date
column-content = Contenu
column-abbreviation = Abréviation
column-meaning = Sens

# La fiche de contribution, remplie à la main.
sheet-title = Fiche de contribution
sheet-number = Numéro (donné à la saisie)
sheet-consultation = Consultation
sheet-date = Date
sheet-name = Personne ou organisation
sheet-on-behalf = Au nom de
sheet-contact = Coordonnées
sheet-category = De qui vient-elle ? (cocher une case)
sheet-said = Ce qui a été dit
sheet-objectives = Quels objectifs du Pacte concerne-t-elle ?
sheet-consent = Peut-elle être publiée ? (cocher une case ; sans réponse, elle reste interne)
sheet-quote-with-name = Vous pouvez me citer, avec mon nom.
sheet-quote-without-name = Vous pouvez me citer, sans mon nom.
sheet-use-without-quoting = Vous pouvez utiliser ce que j’ai dit, sans le citer.
sheet-internal-only = À garder au sein de l’administration.
sheet-listed = Votre nom peut-il figurer dans la liste des participants ?
sheet-yes = Oui
sheet-no = Non
sheet-noted-by = Noté par
sheet-privacy = Vos nom et coordonnées sont conservés à part du texte, ne sont imprimés que si vous l’avez accepté ci-dessus, et sont effacés sur demande.
