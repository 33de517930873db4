# Un nouvel examen en trois étapes.

create-close = Fermer
create-steps = Étapes
create-template = Canevas
create-about = L’examen
create-language = Langue de travail
create-template-title = Quel canevas doit-il suivre ?
create-about-title = De qui est cet examen ?
create-language-title = Dans quelle langue écrirez-vous ?
create-back = Retour
create-continue = Continuer
create-begin = Commencer l’examen
create-summary = Votre examen

create-template-help = Aucun canevas n’est une forme imposée. On peut à tout moment ajouter, renommer, déplacer et laisser de côté des sections.
create-template-own = le vôtre
create-sections = { $count ->
    [one] { $count } section
   *[other] { $count } sections
}

create-country = Nom de l’État, comme son gouvernement l’écrit
create-country-short = État
create-country-help = Il s’imprime exactement comme vous l’écrivez, par exemple « République d’Azanie ».
create-country-missing = Écrivez le nom de l’État comme son gouvernement l’écrit.
create-lead = Institution chef de file
create-lead-help = Le ministère ou l’organe responsable de l’examen.
create-period = Période
create-from = Période examinée : de
create-to = à
create-period-order = La période se termine avant de commencer. Corrigez l’une des deux dates.
create-destination = Présenté à
create-destination-help = Choisissez dans le calendrier ou écrivez autre chose.
create-due = Date de remise
create-due-help = L’écran d’accueil compte les jours.

create-language-help = Choisissez, ou écrivez le nom de toute autre langue ou son code BCP 47, par exemple « pt-BR ».
create-language-unknown = « { $typed } » n’est ni le nom d’une langue de la liste, ni un code. Choisissez-en une, ou écrivez un code comme « sw » ou « pt-BR ».
create-language-rtl = Les pages iront de droite à gauche.
create-language-words = Les paragraphes automatiques et les noms des sections existent en anglais et en français. Dans une autre langue, ils commencent en anglais, et chacun peut être repris et réécrit.
create-title = Titre
create-title-help = S’il reste vide, ce sera : { $title }
create-later = Tout cela peut être modifié plus tard sous « Données de l’examen ».

create-based-on = Part de
create-carried-from = Part de « { $title } »
create-carried = Ce qui est repris :
create-carried-commitment = { $count ->
    [one] { $count } engagement, comme engagement du dernier examen
   *[other] { $count } engagements, comme ceux du dernier examen
}
create-carried-source = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
create-carried-practice = { $count ->
    [one] { $count } bonne pratique
   *[other] { $count } bonnes pratiques
}
create-carried-law = { $count ->
    [one] { $count } loi
   *[other] { $count } lois
}
create-carried-indicator = { $count ->
    [one] { $count } indicateur
   *[other] { $count } indicateurs
}
create-carried-abbreviation = { $count ->
    [one] { $count } abréviation
   *[other] { $count } abréviations
}
create-carried-member = { $count ->
    [one] { $count } personne de l’équipe
   *[other] { $count } personnes de l’équipe
}
create-carried-not = Les réponses, les contributions et les approbations restent dans l’examen précédent, qui ne change pas.
