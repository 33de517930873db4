# Données de l’examen : son profil, l’équipe de rédaction, ce qui s’imprime.

facts-heading = Données de l’examen
facts-why = Elles s’impriment sur la couverture et en tête des pages, et les paragraphes automatiques s’en servent.
facts-failed = Les données n’ont pas pu être lues

facts-report = Le rapport
facts-title = Titre
facts-subtitle = Sous-titre
facts-subtitle-help = En une ligne : de quel examen de l’État il s’agit, par exemple.
facts-country = État
facts-country-help = Tel que son gouvernement l’écrit.
facts-language = Langue du rapport
facts-language-help = Ce que vous avez écrit reste tel quel.

facts-who = Qui le fait
facts-lead = Institution responsable
facts-lead-help = S’imprime sur la couverture.
facts-focal-point = Point focal pour le Pacte
facts-inside = Pour l’équipe de rédaction ; ne s’imprime pas.
facts-contact = Contact
facts-contact-help = Pour l’équipe de rédaction : où adresser les questions sur l’examen. Ne s’imprime pas.

facts-when = Période et destination
facts-period-from = Période examinée du
facts-period-help = Une année, un mois ou un jour.
facts-period-to = au
facts-period-to-help = Souvent la dernière année complète.
facts-period-wrong = La période finit avant de commencer. Corrigez l’une des deux dates.
facts-destination = Soumis à
facts-destination-help = L’examen régional ou le Forum.
facts-due = Échéance
facts-due-help = Figure dans le calendrier. Ne s’imprime pas.

facts-cover = Couverture et mention de projet
facts-arms = Armoiries
facts-arms-help = Un fichier d’image (PNG, JPEG, GIF ou SVG). Il s’imprime sur la couverture ; sans armoiries, elle est complète aussi.
facts-arms-choose = Choisir une image…
facts-arms-other = En choisir une autre…
facts-arms-remove = Ne pas en mettre
facts-arms-removed = La couverture s’imprime sans armoiries.
facts-arms-of = Armoiries de { $country }
facts-arms-alt = Ce qu’elles montrent
facts-arms-alt-help = Lu aux personnes qui ne les voient pas, dans la langue du rapport.
facts-arms-alt-needed = Les armoiries ne s’impriment qu’avec leur description.
facts-pictures = Images
facts-version = Version
facts-version-help = Sur la couverture et dans la mention de projet. La suivante commence quand un texte approuvé est rouvert.
facts-mark-line = Ligne de la mention de projet
facts-mark-line-help = Suit PROJET, la version et la date sur chaque page jusqu’à l’approbation.
facts-mark-line-example = pour observations avant le 15 mars

facts-team = Équipe de rédaction
facts-team-help = Pour l’équipe elle-même : qui écrit quoi, à qui s’adresser. Ne s’imprime pas.
facts-member-name = Nom
facts-member-institution = Institution
facts-member-role = Rôle
facts-member-add = Ajouter
facts-member-removed = { $name } n’est plus dans la liste.

facts-prints = Ce qui s’imprime
facts-prints-help = Chaque choix s’applique aussitôt aux pages à côté.
facts-print-foreword = Avant-propos
facts-print-foreword-help = S’imprime quand il est écrit.
facts-print-contents = Table des matières
facts-print-contents-help = Une page avec les sections et leurs pages.
facts-print-participants = Liste des participants
facts-print-participants-help = Les nombres par groupe, et les noms de celles et ceux qui ont accepté d’y figurer.
facts-print-omissions = Sections laissées de côté
facts-print-omissions-help = Dit quelles sections ont été laissées de côté, avec la raison si elle est donnée.
facts-print-engagement = Ce que les orientations demandent aux consultations
facts-print-engagement-help = Un tableau, en annexe, des points satisfaits ou pas encore, par consultation. Une information, jamais une note.
facts-print-status = Mots d’état
facts-print-status-help = « En cours », « Réalisé », etc., pour les objectifs et les engagements. Une information, jamais une note.
facts-print-gaps = Lacunes et difficultés
facts-print-gaps-help = Les réponses sur ce qui manque encore pour chaque objectif.
facts-print-refusals = Contributions non retenues
facts-print-refusals-help = Leur nombre, par groupe, dans le tableau des suites données aux contributions.
facts-by-round-table = Objectifs par table ronde du Forum
facts-by-round-table-help = Sinon, ils s’impriment par numéro.

facts-length = Longueur
facts-length-help = Une cible à vous, jamais une limite officielle : on n’en connaît aucune pour ces examens. Notes et titres comptent.
facts-target = Cible pour tout le rapport
facts-words-unit = mots
facts-words = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
}
facts-words-of = { $words } sur environ { $target } mots

facts-basis = Sur quoi il repose
facts-template = Canevas
facts-template-help = Aucun canevas n’est un formulaire officiel. Les sections peuvent être ajoutées, renommées, déplacées et laissées de côté.
facts-previous = Examen précédent
facts-previous-help = Un examen présent sur cet ordinateur, à consulter.
facts-previous-none = Aucun
facts-previous-elsewhere = Un examen qui n’est pas sur cet ordinateur
facts-letter = Lettre de cet ordinateur
facts-letter-help = Les contributions enregistrées ici portent les numéros { $letter }-1, { $letter }-2 et ainsi de suite.
