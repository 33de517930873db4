# Quand les examens ne s’ouvrent pas : ce qu’il en est, et comment continuer.

rescue-damaged = Le fichier de vos examens est endommagé
rescue-newer = Vos examens viennent d’un Rapporteur plus récent
rescue-held = Vos examens sont ouverts ailleurs
rescue-read-only = On ne peut pas écrire dans le dossier de vos examens
rescue-full = Le disque est plein
rescue-synced = Vos examens sont dans un dossier synchronisé
rescue-io = Le disque n’a pas répondu
rescue-other = Vos examens n’ont pas pu être ouverts
rescue-kept = Rien n’a été supprimé ni modifié. Vous pouvez aussi fermer cette fenêtre et demander de l’aide.
rescue-ways = Ce que vous pouvez faire maintenant
rescue-way-retry = Réessayer
rescue-help-retry = Ouvre vos examens encore une fois, quand la cause est écartée.
rescue-way-restore-backup = Mettre la dernière sauvegarde à sa place
rescue-help-restore-backup = La plus récente sauvegarde vérifiée. Le travail fait depuis y manque ; le fichier endommagé est gardé à côté.
rescue-way-open-copy = Ouvrir une copie depuis un fichier
rescue-help-open-copy = Un fichier qui se termine par .rapporteur, enregistré ici ou envoyé par un collègue. Vous choisissez ensuite un dossier où continuer.
rescue-way-take-along = Ramener mes examens sur cet ordinateur
rescue-help-take-along = Choisissez un dossier de cet ordinateur. Examens, documents reçus et sauvegardes y sont copiés et vous continuez là, aussi la prochaine fois. Le dossier synchronisé reste comme il est ; supprimez-le quand vous aurez vu que tout est en ordre.
rescue-way-choose-folder = Choisir un autre dossier
rescue-help-choose-folder = Ouvre les examens qui s’y trouvent, ou recommence dans un dossier vide. Celui-ci reste comme il est.
rescue-way-save-copy = Copier les fichiers ailleurs
rescue-help-save-copy = Copie les fichiers de vos examens tels quels, par exemple sur une clé USB, pour les mettre en sûreté.
rescue-still = Vos examens ne s’ouvrent pas encore. Ce qui est écrit ci-dessus reste vrai.
rescue-still-save-copy = Si vous avez choisi un dossier, les fichiers y sont maintenant aussi. Les examens eux-mêmes ne s’ouvrent toujours pas.
