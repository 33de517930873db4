# Pourquoi une demande est refusée : ce qui ne va pas, et que faire.
fault-store-damaged = Le fichier de vos examens est endommagé et a été laissé tel quel. Remettez à sa place une sauvegarde vérifiée, ou ouvrez une copie que vous avez enregistrée. ({ $detail })
fault-store-damaged-backup = Le fichier de vos examens est abîmé et a été laissé tel quel. La dernière sauvegarde date du { $when } et contient { $count ->
    [0] aucun examen
    [one] un examen
   *[other] { $count } examens
  }. Remettez-la en place, ou ouvrez une copie que vous avez enregistrée. ({ $detail })
fault-store-newer = Vos examens ont été ouverts en dernier avec une version plus récente de Rapporteur. Rien n’a été modifié. Installez cette version, ou ouvrez une copie dans un autre dossier. ({ $detail })
fault-store-held = Une autre fenêtre ou un autre programme a ouvert vos examens. Fermez-le, puis réessayez.
fault-store-read-only = Le dossier de vos examens est en lecture seule. Demandez le droit d’y écrire, ou choisissez un autre dossier.
fault-store-full = Le disque est plein : la dernière modification n’est pas enregistrée. Libérez de la place et réessayez, ou enregistrez une copie ailleurs.
fault-store-io = Le disque n’a pas répondu. Réessayez, ou enregistrez une copie ailleurs. ({ $detail })
fault-store-synced = Les examens ne peuvent pas rester dans { $folder }, que { $service } copie pendant qu’on écrit : on y perd du travail. Gardez-les dans un dossier de cet ordinateur, et placez-y un seul fichier par « Enregistrer une copie ».
fault-no-backup = Ce dossier ne contient aucune sauvegarde en bon état. Ouvrez une copie que vous avez enregistrée ailleurs.
fault-folder-taken = Ce dossier contient déjà des examens. Choisissez un dossier vide.
fault-files-not-copied = La copie n’a pas été faite : { $error }.

# Fichiers.
fault-no-path = Choisissez où placer le fichier.
fault-file-unreadable = Ce fichier ne peut pas être lu ({ $error }). Choisissez-en un autre.
fault-file-unwritable = Le fichier ne peut pas être écrit ({ $error }). Choisissez un autre dossier.
fault-file-gone = Ce fichier n’existe pas. Choisissez-en un autre.
fault-file-closed = Vous ne pouvez pas ouvrir ce fichier. Demandez-le à qui il appartient ou choisissez-en un autre.
fault-folder-gone = Ce dossier n’existe pas. Choisissez un autre dossier.
fault-folder-closed = Vous ne pouvez pas écrire dans ce dossier. Choisissez un autre dossier.
fault-disk-full-file = Le disque est plein. Choisissez un autre disque ou faites de la place.
fault-file-large = Ce fichier fait { $size } Mo ; on peut joindre 100 Mo au plus. Joignez une version plus légère et gardez le fichier dans vos archives.
fault-file-no-rows = Ce fichier n’a pas de lignes. Choisissez un CSV dont la première ligne porte les intitulés.
fault-no-entry = Cette entrée n’existe pas dans l’historique.
fault-no-file = Ce fichier n’est pas sur cet ordinateur.
fault-copy-damaged = Ce fichier est endommagé ou a été coupé en chemin. Rien n’a été modifié. Demandez-le de nouveau.
fault-copy-foreign = Ce fichier n’est pas la copie d’un examen. Choisissez un fichier qui se termine par .rapporteur.
fault-copy-newer = Ce fichier a été écrit par une version plus récente de Rapporteur. Rien n’a été modifié. Installez cette version.
fault-pdf-large = Ce fichier est trop gros pour être un rapport. Choisissez le PDF qui a été exporté.
fault-no-pdf = Ce fichier n’est pas un PDF. Choisissez le PDF qui a été exporté.
fault-update = Cette mise à jour ne peut pas être lue : { $reason }. Rien n’a été modifié.
fault-update-line = Cette mise à jour ne peut pas être lue : ligne { $line } : { $reason }. Rien n’a été modifié.
fault-update-not-kept = La mise à jour ne peut pas être conservée ({ $error }).
update-loaded = La mise à jour { $name } vaut pour tous les examens.

# Ce qui n’existe pas.
fault-no-review = Cet examen n’est pas sur cet ordinateur. Choisissez-en un dans la liste des examens.
fault-no-template = Il n’y a pas de canevas « { $name } ». Choisissez-en un dans la liste.
fault-no-sample = Il n’y a pas d’exemple « { $name } ». Choisissez-en un dans la liste des exemples.
fault-no-unit = Il n’y a pas de « { $unit } » dans cet examen. Choisissez dans son plan.
fault-no-section = Il n’y a pas de section « { $section } » dans cet examen. Choisissez dans son plan.
fault-no-principle = Il n’y a pas de principe « { $principle } » dans cet examen. Choisissez dans son plan.
fault-no-question = Il n’y a pas de question « { $question } » dans « { $unit } ». Ses questions sont : { $all }.
fault-no-record = Cette fiche n’est pas dans l’examen. Choisissez-en une dans la liste.
fault-no-contribution = Cette contribution n’est pas dans le registre. Choisissez-en une dans la liste.
fault-no-contributions = Ces contributions ne sont pas dans le registre. Choisissez-en dans la liste.
fault-no-consultation = Il n’y a pas de consultation « { $consultation } » dans cet examen. Choisissez-en une dans la liste, ou n’en indiquez pas.
fault-no-category = Il n’y a pas de catégorie « { $category } ». Les catégories sont : { $all }.
fault-no-objective = Il n’y a pas d’objectif { $number } ; ils sont numérotés de 1 à 23.
fault-no-channel = Il n’y a pas de voie « { $value } ». Les voies sont : { $all }.
fault-no-level = Il n’y a pas de niveau « { $value } ». Les niveaux sont : { $all }.
fault-no-consent = Il n’y a pas d’accord « { $value } ». Les accords sont : { $all }.
fault-no-collection = Il n’y a pas de « { $collection } » dans « { $unit } ».
fault-no-field = Il n’y a pas de champ « { $field } » dans { $collection } de { $unit }.
fault-old-pages = Ces pages ont été remplacées par de plus récentes.
fault-nothing-to-print = Il n’y a encore rien à imprimer ici.

# Ce qui manque ou ne peut pas être pris.
fault-date = « { $date } » n’est pas une date du calendrier. Écrivez-la sous la forme 2027-03-14, 2027-03 ou 2027.
fault-days = Le dernier jour précède le premier. Corrigez l’un des deux.
fault-period = La période se termine avant d’avoir commencé. Corrigez l’une des deux dates.
fault-too-long = Un paragraphe contient au plus 200 000 caractères. Divisez le texte en paragraphes, ou joignez-le comme fichier.
fault-no-own-name = Écrivez le nom de la personne qui travaille ici.
fault-no-country = Écrivez le nom de l’État comme son gouvernement l’écrit.
fault-no-title = Donnez un titre à la section.
fault-no-words = Écrivez les mots à chercher.
fault-nothing-said = Écrivez ce qui a été dit, ou joignez le document.
fault-contact-of-nobody = Écrivez de qui sont ces coordonnées : une organisation ou une personne.
fault-not-for-several = « { $field } » ne peut pas être donné à plusieurs contributions à la fois.
fault-no-id = Nommez la fiche à modifier.
fault-id = Un identifiant se compose de lettres, de chiffres et de traits d’union.
fault-automatic = Ce paragraphe est écrit par le programme. Reprenez-le d’abord, puis modifiez-le.

# Approbation.
fault-read-only = Cette version est approuvée et son texte est en lecture seule. Ouvrez une nouvelle version, avec un motif, pour continuer d’écrire.
fault-no-reason = Écrivez pourquoi le texte approuvé est rouvert.
fault-not-approved = Cette version n’est pas approuvée : on peut y écrire telle quelle.
fault-no-approver = Écrivez le nom de la personne qui approuve.
fault-approved-later = Une approbation ne peut pas porter une date à venir.
fault-no-picture = « { $name } » n’est pas une image imprimable. Choisissez un fichier PNG, JPEG, GIF ou SVG que d’autres programmes affichent.
fault-scan-kind = Ce n’est pas une numérisation : joignez un PDF ou une image de la page signée.
fault-no-scan = Joignez la numérisation de la page signée.
fault-approved-already = Cette version est déjà approuvée. Ouvrez une nouvelle version pour la modifier.
fault-undecided = Deux versions d’un paragraphe existent encore. Choisissez entre elles, puis approuvez.
fault-moved-on = Le texte a changé depuis sa lecture : son code était { $before } et il est maintenant { $now }. Relisez-le, puis approuvez.
fault-code-of-internal = Ce code est celui de l’édition interne : ce qui a été lu n’est pas ce qui serait approuvé. Choisissez l’édition interne, ou lisez l’édition publique.
fault-code-of-public = Ce code est celui de l’édition publique : ce qui a été lu n’est pas ce qui serait approuvé. Choisissez l’édition publique, ou lisez l’édition interne.

# Listes de contributions : pourquoi une ligne n’est pas importée.
fault-map-no-text = Dites quelle colonne contient ce qui a été dit : associez une colonne au texte.
fault-no-column = Le fichier n’a pas de colonne « { $column } ». Ses colonnes sont : { $all }.
fault-no-map-field = Il n’y a pas de champ « { $field } ». Les champs sont : { $all }.
import-cells = { $cells } cellules sous { $headings } intitulés
import-no-text = pas de texte
import-long = plus de 200 000 caractères
import-value = personne n’a dit ce que « { $value } » veut dire
import-objective = pas d’objectif { $number }
fault-language = « { $language } » n’est pas le code d’une langue. Écrivez un code comme fr, pt-BR ou sr-Latn.
