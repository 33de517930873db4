# Contributions reprises de tableaux et de documents.

# Pourquoi une ligne n'est pas importée, ou un fichier pas lu : une phrase chacun, dans la liste et dans le registre.
import-principle = principe directeur inconnu : « { $principle } »
import-consultation = aucune consultation ne s’appelle « { $title } »
import-date-order = « { $date } » peut désigner deux jours : écrivez année-mois-jour
import-clutter = un fichier que l’ordinateur garde pour lui, pas un document
import-room = plus de 256 Mo à la fois : importez-le seul
import-cut = Le texte dépasse 200 000 caractères : la suite est dans le fichier.
unread-empty = Le fichier est vide.
unread-encrypted = Le fichier est protégé par un mot de passe : ouvrez-le là où il a été fait et enregistrez-le sans mot de passe.
unread-damaged = Le fichier est endommagé ou a été coupé en route ; redemandez-le.
unread-foreign = Le fichier n’est pas ce que dit son nom.
unread-older = Le fichier est dans un format qui n’est pas lu ici : enregistrez-le en XLSX, CSV, DOCX ou EML.
unread-no-text = Il n’y a pas de texte dans le fichier : c’est peut-être un document numérisé, à lire et à saisir.
unread-picture = Le fichier est une image : ce qu’elle dit est à saisir.
unread-table = Le fichier est un tableau : importez-le seul, ligne par ligne.
unread-nested = Une archive dans une archive n’est pas ouverte : décompressez-la d’abord.
unread-outside = Son nom mène hors du dossier ou de l’archive : il n’a pas été ouvert.
unread-large = Le fichier est trop grand pour être lu.
unread-many = Il y en a plus que ce qui peut être repris en une fois : 2 000 fichiers, ou 200 000 lignes.
unread-slow = La lecture du fichier a pris trop de temps.
unread-unknown = Ce type de fichier n’est pas lu.

fault-import-unsaid = { $count } des lignes sont déjà dans le registre, ou deux fois dans ce qui est importé. Dites quoi en faire : « import » ou « leave-out ».
fault-import-choice = « { $value } » n’est pas un choix : dites « import » ou « leave-out ».
fault-import-many = Il y a plus de { $limit } fichiers. Importez-les en plusieurs fois.
fault-import-nothing = Il n’y a aucun fichier.

# La fenêtre.
contributions-import-title = Importer des contributions
contributions-import-lead = Un tableau avec une contribution par ligne, ou des documents qui en sont une chacun. Tout est montré avant d’être repris.
contributions-import-start = Choisissez des fichiers, ou déposez-les ici
contributions-import-choose = Choisir des fichiers…
contributions-import-folder = Un dossier…
contributions-import-other = D’autres fichiers…
contributions-import-columns = Un tableau (CSV, XLSX) avec des colonnes pour date, organisation, personne, contact, groupe, voie, niveau, lieu, texte, accord, objectifs, principes, consultation : seul le texte est nécessaire. Ou des documents (DOCX, ODT, PDF, EML, TXT, MD), aussi dans un dossier ou un ZIP.
contributions-import-reading = Lecture des fichiers
contributions-import-files = Tout ce qui peut être importé
contributions-import-tables = Tableaux
contributions-import-documents = Documents
contributions-import-file = { $name }, { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, { $encoding }, séparateur : { $delimiter }
contributions-import-book = { $name }, { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
contributions-import-sheet = Feuille
contributions-import-found = { $rows ->
    [one] { $rows } fichier trouvé
   *[other] { $rows } fichiers trouvés
} dans { $name }
contributions-import-several = { $count } fichiers
contributions-import-comma = virgules
contributions-import-semicolon = points-virgules
contributions-import-tab = tabulations
contributions-import-bar = barres verticales
contributions-import-map = Ce que contiennent les colonnes
contributions-import-column = Colonne du fichier
contributions-import-first = Premières lignes
contributions-import-goes = Va dans
contributions-import-goes-of = « { $column } » va dans
contributions-import-none = Non importée
contributions-import-values = Mots que le programme ne connaît pas
contributions-import-values-help = Dites une fois ce que chacun veut dire. Les lignes dont un mot reste inexpliqué ne sont pas importées.
contributions-import-value-field = Champ
contributions-import-value-written = Dans le fichier
contributions-import-value-meant = Veut dire
contributions-import-value-of = « { $word } » veut dire
contributions-import-value-unsaid = Non précisé : non importé
contributions-import-value-rows =
    { $count ->
        [one] dans une ligne
       *[other] dans { $count } lignes
    }
contributions-import-leave-empty = Rien : laisser le champ vide
contributions-import-dates = Qu’est-ce qui vient en premier dans des dates comme { $dates } ?
contributions-import-day-first = Le jour
contributions-import-month-first = Le mois
contributions-import-remembered = Comme la dernière fois pour ces colonnes.
contributions-import-text-missing = Indiquez la colonne qui contient ce qui a été dit.
contributions-import-new = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
contributions-import-same-count = { $count } déjà là
contributions-import-near-count = { $count } presque comme une autre
contributions-import-refused-count = { $count ->
    [one] { $count } non importée
   *[other] { $count } non importées
}
contributions-import-kept-count = { $count } sans tout leur texte
contributions-import-same-ask = { $count ->
    [one] { $count } contribution a le texte et l’auteur d’une autre, ou est le même fichier
   *[other] { $count } contributions ont le texte et l’auteur d’une autre, ou sont le même fichier
}
contributions-import-near-ask = { $count ->
    [one] { $count } contribution ressemble beaucoup à une autre, ou en a le texte avec un autre auteur
   *[other] { $count } contributions ressemblent beaucoup à une autre, ou en ont le texte avec un autre auteur
}
contributions-import-leave-out = Laisser de côté
contributions-import-anyway = Importer quand même
contributions-import-choice-missing = Dites quoi faire de ce qui est déjà là.
contributions-import-which = Lesquelles
contributions-import-like-log = { $alike ->
    [100] le même texte que { $number }
   *[other] { $alike } % comme { $number }
}
contributions-import-like-line = { $alike ->
    [100] le même texte que la ligne { $line }
   *[other] { $alike } % comme la ligne { $line }
}
contributions-import-like-file = { $alike ->
    [100] le même que { $name }
   *[other] { $alike } % comme { $name }
}
contributions-import-here = Ici :
contributions-import-there = Là :
contributions-import-refused = { $count ->
    [one] { $count } ne peut pas être importée
   *[other] { $count } ne peuvent pas être importées
}
contributions-import-kept = { $count ->
    [one] { $count } est gardée comme fichier sans tout son texte
   *[other] { $count } sont gardées comme fichiers sans tout leur texte
}
contributions-import-left-out = { $count ->
    [one] { $count } a été laissée de côté : elle en répète une autre
   *[other] { $count } ont été laissées de côté : elles en répètent d’autres
}
contributions-import-line = Ligne { $line }
contributions-import-document = Document
contributions-import-from = De
contributions-import-sent = Envoyé
contributions-import-begins = Début
contributions-import-no-text-yet = Sans texte
contributions-import-attached = { $count ->
    [one] avec { $count } fichier
   *[other] avec { $count } fichiers
}
contributions-import-received = Reçus le
contributions-import-received-help = Pour les documents qui ne le disent pas eux-mêmes. Un courriel apporte sa date.
contributions-import-go = { $count ->
    [0] Rien à importer
    [one] Importer { $count } contribution
   *[other] Importer { $count } contributions
}
contributions-import-running = Importation
contributions-import-said = { $count ->
    [one] { $count } contribution est importée.
   *[other] { $count } contributions sont importées.
}
contributions-import-done = { $count ->
    [0] Rien n’a été importé
    [one] Une contribution a été importée, { $first }
   *[other] { $count } contributions ont été importées, de { $first } à { $last }
}
contributions-import-undo = Annuler l’importation
contributions-import-undone = L’importation est annulée.
contributions-import-more = et { $count } de plus
contributions-field-principles = Principes directeurs
contributions-field-consultation = Consultation, par son titre
