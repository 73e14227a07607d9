# Ce que la lecture d’un classeur a rencontré.
reason-inflates-too-large = le fichier décompressé dépasse la limite fixée pour les fichiers compressés
reason-workbook-damaged = le classeur est endommagé et ne peut être ouvert ; demandez-en une copie entière
reason-workbook-empty = aucune cellule du classeur ne contient quoi que ce soit
problem-sheet-unreadable = cette feuille ne peut être lue
problem-sheet-cut-off = la feuille n’a pu être lue au-delà de cette cellule
problem-cell-unreadable = la cellule qui suit celle-ci ne peut être lue
problem-formula-without-value = { $count ->
    [one] cette formule n’a pas de valeur enregistrée : le fichier n’a jamais été recalculé
   *[other] { $count } formules, dont celle-ci est la première, n’ont pas de valeur enregistrée : le fichier n’a jamais été recalculé
}
problem-repeats-limit = les cellules répétées ont été lues jusqu’à la limite de { $cells }
problem-formulas-unreadable = les formules de cette feuille ne peuvent être lues
