# What the command line says.
error-no-such-path = Il n’y a rien à { $path } : vérifiez le chemin.
error-nothing-to-examine = Le dossier ne contient aucun fichier : indiquez un dossier de documents, ou les fichiers eux-mêmes.
error-output-is-input = La sortie { $path } est l’un des fichiers à examiner : choisissez un autre nom.
error-cannot-write = Impossible d’écrire { $path } ({ $error }) : choisissez un dossier accessible en écriture.
error-output = La sortie n’a pas pu être écrite ({ $error }) : vérifiez le disque et réessayez.
error-extract-one-file = { $path } contient plusieurs fichiers : nommez l’un d’eux.
error-no-such-rule = Il n’y a pas de règle { $code } : `bordereau rule` les liste toutes.
warning-links = { $links ->
    [one] { $links } lien symbolique n’a pas été suivi.
   *[other] { $links } liens symboliques n’ont pas été suivis.
}
progress-files = fichiers
error-folder-not-empty = Le dossier { $path } n’est pas vide : nommez-en un nouveau.
synth-written = { $documents ->
    [one] { $documents } document écrit dans { $path }
   *[other] { $documents } documents écrits dans { $path }
}
