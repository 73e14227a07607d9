# Pourquoi un fichier n’est pas examiné.
reason-empty = le fichier est vide
reason-blank = le fichier ne contient que des espaces
reason-unknown-format = le contenu n’est d’aucun format connu
reason-no-columns = le fichier est du texte qu’aucun séparateur ne divise en colonnes
reason-too-large = le texte dépasse 4 Go
reason-archive-not-opened = le fichier est une archive { $kind }, qui n’est pas ouverte ; décompressez-la et examinez son contenu
reason-image = le fichier est une image ({ $kind }) ; les images ne sont pas lues
reason-program = le fichier est un programme ({ $kind })
reason-document = le fichier est un document d’un autre type ({ $kind }), qui n’est pas lu
reason-old-workbook = le fichier est un classeur au format { $kind }, qui n’est pas lu ; enregistrez-en une copie en XLSX
reason-spreadsheet-xml-2003 = le fichier est un classeur au format XML d’Excel 2003, qui n’est pas lu ; enregistrez-en une copie en XLSX
reason-html-table = le fichier est une page web avec un tableau, quel que soit son nom ; enregistrez-en une copie en XLSX
reason-container-damaged = le fichier est un conteneur OLE2 dont le répertoire est illisible
reason-encrypted = le fichier est protégé par un mot de passe
