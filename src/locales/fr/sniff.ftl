# Pourquoi un fichier n’est pas examiné.
reason-empty = le fichier est vide ; redemandez-le
reason-blank = le fichier ne contient que des espaces ; redemandez-le
reason-unknown-format = le contenu n’est d’aucun format connu ; demandez-en une copie en PDF, XLSX ou CSV
reason-no-columns = le fichier est du texte qu’aucun séparateur ne divise en colonnes ; demandez-en une copie en PDF, XLSX ou CSV
reason-too-large = le texte dépasse 4 Go
reason-archive-not-opened = le fichier est une archive { $kind }, qui n’est pas ouverte ; décompressez-la et examinez son contenu
reason-archive-cut-off = l’archive est tronquée : il en manque la fin ; demandez-en une copie entière
reason-archive-damaged = l’archive est endommagée, la liste de son contenu est illisible ; demandez-en une copie entière
reason-image = le fichier est une image ({ $kind }), et les images ne sont pas lues ; demandez le document lui-même, ou tirez d’une copie un PDF à texte reconnu (OCR)
reason-program = le fichier est un programme ({ $kind }), qui n’est ni exécuté ni lu
reason-document = le fichier est un document d’un autre type ({ $kind }), qui n’est pas lu ; enregistrez-en une copie en PDF ou en XLSX
reason-old-workbook = le fichier est un classeur au format { $kind }, qui n’est pas lu ; enregistrez-en une copie en XLSX
reason-spreadsheet-xml-2003 = le fichier est un classeur au format XML d’Excel 2003, qui n’est pas lu ; enregistrez-en une copie en XLSX
reason-html-table = le fichier est une page web avec un tableau, quel que soit son nom ; enregistrez-en une copie en XLSX
reason-container-damaged = le fichier est un conteneur OLE2 dont le répertoire est illisible ; demandez-en une copie entière
reason-encrypted = le fichier est protégé par un mot de passe ; demandez-en une copie sans mot de passe
