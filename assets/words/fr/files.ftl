# Les fichiers qui sortent du programme.

files-show = Afficher dans le dossier
files-copy = Copie d’un examen
files-copy-saved = La copie est enregistrée : { $path }
files-draft = PROJET
