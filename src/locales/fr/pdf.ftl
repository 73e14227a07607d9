# Pourquoi un PDF n’a pu être examiné, et ce qui n’a pu y être lu.
reason-damaged-pdf = le fichier est un PDF trop endommagé pour être lu ; demandez-en une copie entière
reason-pdf-cut-off = le fichier est tronqué : il en manque la fin, et ce qui en reste ne peut être lu ; demandez-en une copie entière
reason-no-pages = le PDF n’a aucune page ; redemandez-le
reason-empty-pages = les pages sont vides : rien n’y est dessiné ; demandez une copie entière
reason-only-images = les pages ne contiennent que des images, et le texte des images n’est pas lu ; demandez le document lui-même, ou tirez d’une copie un PDF à texte reconnu (OCR)
reason-no-text = les pages ne contiennent pas de texte ; ce qu’elles montrent est dessiné en formes ; demandez une copie qui garde son texte
problem-pdf-pages-left-out = les { $read } premières pages sur { $pages } ont été lues ; la limite du nombre de pages a arrêté la lecture
problem-pdf-operators-left-out = la page n’a été lue qu’en partie : la limite d’opérateurs de dessin ou d’imbrication a arrêté la lecture
problem-pdf-inflates-too-far = une partie compressée a été laissée de côté : décompressée, elle dépasserait la limite de { $limit } octets
problem-pdf-stream-unreadable = un flux de contenu de la page n’a pu être décompressé
problem-pdf-unmapped-glyphs = { $count ->
    [one] un caractère dessiné n’a pas de lettre connue dans sa police ; il est rendu par �
   *[other] { $count } caractères dessinés n’ont pas de lettre connue dans leur police ; ils sont rendus par �
}
problem-pdf-direction-controls = { $count ->
    [one] le texte contient un caractère invisible qui change le sens de lecture
   *[other] le texte contient { $count } caractères invisibles qui changent le sens de lecture
}
problem-pdf-marked-text-differs = la page dessine « { $drawn } », le texte enregistré derrière est « { $marked } »
