# L’appel à contributions et son formulaire, tels qu’ils sont imprimés et envoyés.

form-title = Votre contribution à l’examen
form-intro = { $country } prépare son examen volontaire du { $compact }. Répondez à ce qui vous concerne ; rien n’est obligatoire. Enregistrez ce fichier et renvoyez-le, ou imprimez-le et écrivez à la main.
form-until = Merci de l’envoyer au plus tard le { $date }.
form-send-to = À envoyer à : { $contact }
form-questions = Questions
form-ask-section = { $title } : que devrait en dire l’examen ?
form-ask-objective = Objectif { $number } : { $title }. Qu’est-ce qui a été fait, qu’est-ce qui fonctionne et que manque-t-il ?
form-ask-principle = Principe directeur « { $title } » : comment est-il respecté, et que manque-t-il ?
form-ask-help = Expériences, faits et chiffres sont tous utiles. Indiquez vos sources si possible.
form-else = L’examen devrait-il savoir autre chose ?
form-who = Qui vous êtes
form-organization = Organisation
form-person = Votre nom
form-contact = Comment vous joindre (courriel ou téléphone)
form-on-behalf = Au nom de qui vous écrivez, si ce n’est pas le vôtre
form-place = Lieu ou région
form-category = À quel groupe appartenez-vous ? (cocher une case)
form-publication = Publication
form-consent = Ce que vous écrivez peut-il être publié ? (cocher une case ; sans réponse, cela reste au sein de l’administration)
form-quote-with-name = Vous pouvez me citer, avec mon nom.
form-quote-without-name = Vous pouvez me citer, sans mon nom.
form-use-without-quoting = Vous pouvez utiliser ce que j’ai écrit, sans le citer.
form-internal-only = À garder au sein de l’administration.
form-listed = Mon nom peut figurer dans la liste des participants.
form-privacy-head = Vos données
form-privacy = Votre nom et vos coordonnées sont conservés à part de ce que vous écrivez, ne sont imprimés que si vous l’avez accepté ci-dessus, et sont effacés sur demande.
form-number = Formulaire { $number }
form-date = { $day } { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
  } { $year }

call-title = Appel à contributions
call-purpose-head = Objet
call-purpose = { $country } prépare son examen volontaire du { $compact }. L’examen doit s’appuyer sur toutes les personnes concernées : les migrants et leurs organisations, la société civile, les autorités locales, les parlements, les syndicats, les employeurs, le monde universitaire et tous les autres. Nous vous invitons à dire ce qui a été fait, ce qui fonctionne, ce qui manque et ce qui devrait changer.
call-how-head = Comment participer
call-how = Remplissez le formulaire joint à cet appel, en PDF ou en document Word, à l’ordinateur ou à la main, et renvoyez-le. Vous pouvez aussi écrire librement.
call-languages = Vous pouvez écrire en : { $languages }.
call-until-head = Jusqu’à quand
call-until = Les contributions sont les bienvenues jusqu’au { $date }.
call-until-open = Aucune date limite n’est fixée.
call-contact-head = Contact
call-questions-head = Ce que nous demandons
call-after-head = Ce que devient votre contribution
call-after = Chaque contribution est enregistrée sous un numéro et lue, et la suite donnée est notée. Vous dites vous-même si vous pouvez être cité et nommé ; sans votre accord, rien n’est publié.
