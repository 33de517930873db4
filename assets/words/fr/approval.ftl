# L’approbation : où elle en est, approuver, nouvelles versions, vérifier un PDF.

approval-page-title = Approbation
approval-failed = L’état de l’approbation n’a pas pu être lu
approval-stands = Où en est l’approbation
approval-is-approved = La version { $version } est approuvée.
approval-is-written = La version { $version } est en cours de rédaction.
approval-code = Code de vérification actuel ({ $edition }, { $language })
approval-code-help = Le code désigne le texte exactement tel qu’il est : il change à chaque mot. Il figure au bas de chaque page, afin que qui lit sur papier sache de quel texte il s’agit.
approval-code-editions = Chaque édition et chaque langue a le sien : choisissez plus bas laquelle s’affiche ici. Les pages en direct portent le code de l’édition choisie au-dessus d’elles.
approval-undecided = { $count ->
    [one] À un endroit, deux versions d’un texte subsistent. Tranchez avant l’approbation.
   *[other] À { $count } endroits, deux versions d’un texte subsistent. Tranchez avant l’approbation.
  }
approval-decide = Trancher
approval-points = { $count ->
    [one] Il reste un point à vérifier
   *[other] Il reste { $count } points à vérifier
  }
approval-blocks = Avant l’approbation :
approval-more-points = En afficher plus
approval-no-points = Il ne reste aucun point à vérifier.
approval-read-only = Le texte approuvé est en lecture seule. Le registre des contributions et le suivi restent ouverts : ce qui y arrive appartient à la version suivante.
approval-export = Exporter le PDF approuvé
approval-another = Approuver une autre langue ou une autre édition de cette version
approval-approve = Approuver la version { $version }
approval-approve-help = Une approbation porte sur une langue et une édition, exactement telles qu’elles sont. Dès lors, le texte est en lecture seule jusqu’à l’ouverture d’une nouvelle version.
approval-how = Comment elle est donnée
approval-in-program = Dans le programme
approval-in-program-help = La personne qui approuve est ici, ou l’a dit d’une manière que vos règles admettent.
approval-on-paper = Sur papier
approval-on-paper-help = Une page signée existe. L’enregistrement dit qui a signé et que { $me } l’a saisi ; la numérisation est conservée avec lui.
approval-language = Langue
approval-edition = Édition
approval-public = Édition publique
approval-internal = Édition interne
approval-name = Qui approuve
approval-role = Fonction
approval-date = Date
approval-remark = Remarque
approval-remark-help = Figure sur la page d’approbation.
approval-scan = Numérisation de la page signée
approval-scan-help = Un PDF ou une image. Elle est conservée telle quelle avec l’approbation.
approval-scan-choose = Choisir la numérisation
approval-scan-other = En choisir une autre
approval-scan-save = Enregistrer la page signée : { $name }
approval-scan-saved = La page signée « { $name } » est enregistrée.
approval-this-code = Code de ce texte
approval-read = Code des pages qui ont été lues
approval-read-help = Au bas d’une page. Si le texte a changé depuis, le programme le dit et rien n’est approuvé.
approval-sure = { $count ->
    [one] Je sais qu’il reste un point à vérifier
   *[other] Je sais qu’il reste { $count } points à vérifier
  }
approval-empty = Rien n’est encore écrit dans : { $sections }. Ce qui est vide s’imprime comme un titre seul.
approval-enter = Saisir l’approbation
approval-go = Approuver
approval-new-version = Ouvrir une nouvelle version
approval-new-version-help = Le texte pourra de nouveau être écrit. La version approuvée reste telle qu’elle a été approuvée, avec son code et son fichier.
approval-reason = Pourquoi le texte est rouvert
approval-new-version-go = Ouvrir une nouvelle version
approval-version-opened = Une nouvelle version est ouverte : le texte peut de nouveau être écrit.
approval-list = Approbations
approval-version = Version { $version }
approval-current = En vigueur
approval-earlier = Version antérieure
approval-its-code = Code de vérification
approval-sha256 = SHA-256 du fichier
approval-check = Vérifier un PDF
approval-check-help = Ce fichier est-il celui qui a été approuvé ? Choisissez-le ou déposez-le sur la fenêtre. Le programme compare le fichier lui-même, puis le code qu’il porte.
approval-check-go = Choisir un PDF
