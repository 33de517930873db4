# Le premier écran.

welcome-about = À propos de Rapporteur
welcome-promise-offline = Fonctionne toujours sans Internet. Rien ne quitte cet ordinateur, sauf un fichier que vous enregistrez et envoyez.
welcome-promise-here = Vos examens, et ce que l’on vous confie pour eux, restent dans un seul dossier de cet ordinateur.
welcome-promise-undo = Chaque mot est enregistré pendant que vous écrivez, chaque pas peut être annulé, et l’historique dit qui a fait quoi.
welcome-steps = Trois courtes étapes
welcome-step = Étape { $at } sur { $of }
welcome-title = Bienvenue
welcome-language = Quelle langue le programme doit-il parler ?
welcome-language-coming = en préparation
welcome-language-help = L’anglais et le français sont complets. Les quatre autres langues sont en préparation et ne peuvent pas encore être choisies. L’examen lui-même peut s’écrire dans toute langue, de gauche à droite ou de droite à gauche.
welcome-continue = Continuer
welcome-back = Retour
welcome-name-title = Qui travaille ici ?
welcome-name = Votre nom
welcome-name-help = Ni mot de passe, ni compte. Les noms restent sur cet ordinateur ; l’historique dit qui a fait quoi.
welcome-name-missing = Écrivez votre nom, pour que l’historique puisse dire qui a fait quoi.
welcome-name-people = Ont déjà travaillé ici :
welcome-offers-title = Bienvenue, { $name }
welcome-sample = Parcourir un exemple
welcome-sample-help = Trois minutes dans le rapport complet d’un État inventé. Rien ne peut s’y abîmer.
welcome-begin = Commencer un examen
welcome-begin-help = Choisissez un canevas, nommez l’État et écrivez.
welcome-copy = Ouvrir une copie depuis un fichier
welcome-copy-help = Un collègue vous a envoyé un fichier qui se termine par .rapporteur.
welcome-later = Aller à la liste des examens
