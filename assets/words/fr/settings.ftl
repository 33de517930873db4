# Réglages de cet ordinateur.

settings-back = Retour
settings-title = Réglages
settings-lead = Ils appartiennent à cet ordinateur, non à un examen, et prennent effet aussitôt.

settings-person = Vous
settings-person-help = Les noms restent sur cet ordinateur ; l’historique dit qui a fait quoi.
settings-language = Langue du programme
settings-language-coming = { $language } (en préparation)
settings-name = Qui travaille ici
settings-name-help = Choisissez une personne qui a déjà travaillé ici, ou écrivez un autre nom. Ce qui a été fait reste à qui l’a fait.

settings-look = Apparence
settings-look-help = Chaque écran fonctionne avec un texte à 200 %, en contraste élevé et au clavier seul.
settings-theme = Couleurs
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste élevé
settings-text-size = Taille du texte
settings-percent = { $size } %
settings-motion = Moins de mouvement
settings-motion-help = Rien ne glisse ni ne s’estompe.
settings-live = Pages en direct
settings-live-help = Les pages suivent pendant que vous écrivez. Sinon, elles sont composées à la demande : plus léger pour un ordinateur lent.

settings-folder = Où sont vos examens
settings-folder-help = Un seul dossier contient tout : examens, pièces reçues, coordonnées, sauvegardes. Ne le mettez jamais dans un dossier synchronisé ; envoyez plutôt des copies.
settings-folder-where = Dossier
settings-letter = Lettre de cet ordinateur
settings-letter-help = Les numéros des contributions consignées ici commencent par { $letter }, pour que deux ordinateurs ne donnent jamais le même.
settings-show-folder = Montrer le dossier

settings-doctor = Vérifier et réparer
settings-doctor-help = Regarde si tout ce qui a été enregistré peut être lu et si les sauvegardes s’ouvrent. Rien n’est supprimé.
settings-check = Vérifier maintenant
settings-rebuild = Refaire les listes
settings-rebuild-help = Les listes et la recherche sont tirées de l’historique de vos examens. S’il semble y manquer quelque chose, refaites-les ; votre texte n’est pas touché.
settings-well = Tout va bien.
settings-unwell = Quelque chose demande votre attention.
settings-check-ok = en ordre
settings-check-not = pas en ordre
settings-backups = { $count ->
    [0] Pas encore de sauvegarde
    [one] Une sauvegarde
   *[other] { $count } sauvegardes
}
settings-backups-help = Il s’en fait une chaque jour, renouvelée toutes les heures et à la fermeture, et elle est vérifiée ; les 14 plus récentes sont gardées, dans le dossier « backups ».

settings-reference = Données de référence
settings-reference-help = Objectifs, dates, catégories et indicateurs sont fournis avec le programme. Une mise à jour est un seul fichier, reçu par courriel ou sur une clé USB.
settings-reference-none = Aucune mise à jour chargée ; les données fournies avec cette version servent.
settings-reference-load = Charger une mise à jour depuis un fichier…

settings-templates = Vos propres canevas
settings-templates-help = Votre ministère peut ajouter des canevas : chacun est un dossier avec ses sections et ses questions.
settings-templates-where = Placez ici le dossier d’un canevas, puis redémarrez Rapporteur :
settings-templates-none = Pas encore de canevas à vous.
settings-broken = N’ont pas pu être lus

settings-about = À propos
settings-about-help = Rapporteur aide les gouvernements à rédiger les examens volontaires du Pacte mondial pour des migrations sûres, ordonnées et régulières. Ce n’est pas un produit des Nations Unies.
settings-version = Version { $version }
settings-licence = Logiciel libre sous licence Apache 2.0.
settings-fonts = Les polices sont les Noto de Google, sous la SIL Open Font License ; les icônes sont Lucide, sous licence ISC.
