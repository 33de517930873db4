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
sample-notice = Exemple. L’État, les personnes et les chiffres de ce rapport sont inventés.
span = { $from } – { $to }
omitted-because = Cette section a été omise : { $reason }
objective-title = Objectif { $number } : { $title }
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
approval-statement = Le texte de ce rapport a été approuvé dans cette langue. Le code de vérification est calculé à partir du contenu du rapport et figure au bas de chaque page ; il était le même dans le projet qui a été lu.
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
cite-contribution = Contribution, { $who }, { $when }.
made-consultations = { $count ->
    [one] Une consultation a eu lieu ({ $when })
   *[other] { $count } consultations ont eu lieu ({ $when })
  }{ $people ->
    [0] .
    [one] , avec { $people } participant.
   *[other] , avec { $people } participants au total.
  }
made-contributions = { $count ->
    [one] Une contribution a été reçue,
   *[other] { $count } contributions ont été reçues,
  } { $heard ->
    [0] d’aucune
    [one] d’une
   *[other] de { $heard }
  } des { $categories } catégories de parties prenantes citées au paragraphe 44 du Pacte.
# Dans une édition publique, seulement les contributions dont les auteurs ont accepté l’utilisation.
made-contributions-agreed = { $count ->
    [one] Une contribution a été reçue dont l’auteur a accepté l’utilisation dans ce rapport ; elle vient
   *[other] { $count } contributions ont été reçues dont les auteurs ont accepté l’utilisation dans ce rapport ; elles viennent
  } { $heard ->
    [0] d’aucune
    [one] d’une
   *[other] de { $heard }
  } des { $categories } catégories de parties prenantes citées au paragraphe 44 du Pacte.
made-most = Le plus grand nombre ({ $count }) vient de cette catégorie : { $category }.
made-silent = Aucune ne vient de : { $list }.
field = Rubrique
field-value = Contenu
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
outcome-reflected = Prise en compte
outcome-partly = En partie
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
inputs-caption = Suite donnée aux contributions, par catégorie
participants-caption = Participants par catégorie
participants-listed = Ont accepté d’être cités :
consultations-caption = Consultations
commitments-caption = Engagements
indicators-caption = Indicateurs
practices-caption = Bonnes pratiques
laws-caption = Lois et politiques
abbreviations-caption = Abréviations
column-number = No
column-objective = Objectif
column-objectives = Objectifs
column-measures = Mesures
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
