# Les fichiers qui sortent du programme.

files-show = Afficher dans le dossier
files-copy = Copie d’un examen
files-copy-saved = La copie est enregistrée : { $path }
files-copy-saved-contacts =
    { $count ->
        [one] La copie est enregistrée, avec les coordonnées d’une partie prenante : { $path }
       *[other] La copie est enregistrée, avec les coordonnées de { $count } parties prenantes : { $path }
    }
files-draft = PROJET
