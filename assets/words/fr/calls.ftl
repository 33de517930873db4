# L’appel à contributions : l’écran, et pourquoi un formulaire n’est pas repris.

calls-title = Appel à contributions
calls-lead = Demandez leurs contributions à toutes les personnes concernées, avec un appel et un formulaire. Le formulaire se remplit sans réseau, à l’ordinateur ou à la main ; ce qui revient est enregistré réponse par réponse.
calls-back = Retour aux consultations
calls-list = Appels
calls-new = Nouvel appel
calls-empty = Aucun appel pour l’instant
calls-empty-text = Choisissez ce qu’il faut demander ; le programme établit l’appel et son formulaire en PDF, en document Word et en texte, dans les langues que vous choisissez. Les formulaires qui reviennent sont lus par le programme.
calls-failed = Les appels n’ont pas pu être lus
calls-name = Titre
calls-name-help = Le nom qu’il porte ici. Il n’est pas imprimé.
calls-until = Contributions jusqu’au
calls-contact = Où envoyer les contributions
calls-contact-help = Adresse électronique, adresse postale ou téléphone. Elle est imprimée.
calls-consultation = Consultation
calls-consultation-help = Les contributions sont enregistrées sous elle.
calls-consultation-none = Aucune
calls-languages = Langues
calls-languages-help = L’appel et le formulaire sont établis dans chacune.
calls-purpose = Objet
calls-purpose-help = Ce que l’appel dit d’abord. Laissez-le tel quel, ou écrivez le vôtre.
calls-asks = Questions
calls-asks-help = Les réponses sont liées au sujet de la question, afin que chacune puisse être citée à sa place.
calls-asks-none = Rien n’est encore demandé.
calls-add-unit = Interroger sur une section, un objectif ou un principe
calls-add-own = Ajouter une question à vous
calls-own = Question à vous
calls-worded = Texte de cette question
calls-in-language = En { $language }
calls-move-up = Monter « { $title } »
calls-move-down = Descendre « { $title } »
calls-take-out = Retirer « { $title } »
calls-missing = Part dans les mots d’une autre langue : { $languages }.
calls-put-away = Ranger
calls-put-away-said = « { $title } » est rangé.
calls-look = Tel qu’il sera envoyé
calls-paper = Document
calls-paper-form = Formulaire
calls-paper-call = Appel
calls-language = Langue
calls-export-pdf = Enregistrer en PDF…
calls-export-docx = Enregistrer en document Word…
calls-export-txt = Enregistrer en texte…
calls-exported = Enregistré : { $path }
calls-file-form = formulaire { $number } { $language }
calls-file-call = appel { $number } { $language }
calls-number = Numéro { $number }
calls-number-help = Il figure sur chaque formulaire et revient avec lui.
calls-taken = { $count ->
    [0] Aucune réponse n’a encore été reprise.
    [one] Une réponse a été reprise.
   *[other] { $count } réponses ont été reprises.
  }

forms-take = Reprendre des formulaires remplis…
forms-title = Formulaires remplis
forms-choose = Choisissez les fichiers qui sont revenus : PDF ou documents Word, un ou plusieurs, un ZIP ou un dossier.
forms-choose-files = Choisir des fichiers…
forms-choose-folder = Choisir un dossier…
forms-reading = Les formulaires sont lus
forms-rows = { $count ->
    [one] Un formulaire
   *[other] { $count } formulaires
  }
forms-would = { $count ->
    [0] Rien de nouveau ne serait enregistré.
    [one] Une contribution serait enregistrée.
   *[other] { $count } contributions seraient enregistrées.
  }
forms-nobody = Sans nom
forms-answer-count = { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
  }
forms-same-as = Déjà là : { $other }
forms-same = Reprendre aussi ceux qui sont déjà là
forms-received = Reçus le
forms-refused = { $count ->
    [one] Un fichier n’est pas repris
   *[other] { $count } fichiers ne sont pas repris
  }
forms-do = { $count ->
    [one] Enregistrer une contribution
   *[other] Enregistrer { $count } contributions
  }
forms-done = { $count ->
    [one] Une contribution est enregistrée : { $first }.
   *[other] { $count } contributions sont enregistrées : de { $first } à { $last }.
  }
forms-nothing = Rien n’a été enregistré.

form-remark = Réponse à : { $question } (formulaire { $number })
form-refused-kind = Ce n’est ni un PDF ni un document Word. Importez-le comme document, ou enregistrez-le à la main.
form-refused-damaged = Le fichier est abîmé ou incomplet. Redemandez-le ; il peut toujours être importé comme document.
form-refused-locked = Le fichier est protégé par un mot de passe. Demandez-le sans mot de passe.
form-refused-no-form = Il n’y a rien à remplir dans ce fichier : ce n’est pas un formulaire. Importez-le comme document.
form-refused-flattened = C’était un formulaire, mais ses champs ont été aplatis, comme le font certains programmes en enregistrant. Enregistrez-le à la main, ou redemandez-le.
form-refused-active = Le fichier contient des commandes que notre formulaire n’a pas. Il n’est pas lu ; ne le gardez que si vous faites confiance à qui l’a envoyé.
form-refused-large = Le fichier, ou une réponse, est bien plus grand qu’un formulaire ne peut l’être. Importez-le comme document.
form-refused-foreign = C’est un formulaire, mais pas celui d’un appel établi ici. Importez-le comme document.
form-refused-newer = Le formulaire vient d’une version plus récente de Rapporteur. Mettez le programme à jour, puis reprenez-le.
form-refused-other = Ce formulaire (numéro { $number }) appartient à un autre examen. Ouvrez cet examen et reprenez-le là.
form-refused-blank = Rien n’a été écrit dans ce formulaire.
form-note-no-consent = L’accord n’a pas été donné : cela reste interne tant que vous n’avez pas demandé.
form-note-two-consents = Plus d’un accord est coché : cela reste interne tant que vous n’avez pas demandé.
form-note-fields = Des questions du formulaire manquent dans ce fichier, ou y ont été ajoutées.
form-note-no-call = L’appel n’est pas dans cette copie de l’examen.
form-note-changed = Les questions de l’appel ont changé depuis l’envoi de ce formulaire.
form-note-again = La même personne ou organisation a déjà envoyé ce formulaire : { $other }.
form-note-same-words = { $other } dit la même chose, de quelqu’un d’autre.

fault-no-call = Cet appel n’est plus là.
fault-call-title = Donnez un titre à l’appel.
fault-call-language = « { $language } » n’est aucune des six langues dans lesquelles un appel est envoyé : en, fr, es, ar, zh, ru.
fault-call-ask = Rien dans cet examen ne s’appelle « { $key } » et ne peut faire l’objet d’une question.
fault-call-wordless = Une question à vous n’a pas encore de texte. Écrivez-la, ou retirez-la.
fault-call-paper = Un appel a deux documents, « form » et « call » ; « { $paper } » n’en est aucun.
fault-call-format = Un document est enregistré en pdf, docx ou txt ; « { $format } » n’en est aucun.
