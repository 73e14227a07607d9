# Pourquoi un PDF n’a pu être examiné, et ce qui n’a pu y être lu.
reason-damaged-pdf = le fichier est un PDF trop endommagé pour être lu
reason-only-images = les pages ne contiennent que des images ; le texte des images n’est pas lu
reason-no-text = les pages ne contiennent pas de texte ; ce qu’elles montrent est dessiné en formes
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
