# Ce que la lecture d’un fichier texte a rencontré.
problem-row-limit = la lecture s’est arrêtée ici, à la limite de { $rows } lignes
problem-cell-limit = la lecture s’est arrêtée ici, à la limite de { $cells } cellules
problem-characters-unreadable = { $count ->
    [one] un octet n’est pas un caractère dans l’encodage du fichier
   *[other] { $count } octets ne sont pas des caractères dans l’encodage du fichier
}
problem-quote-not-closed = un guillemet s’ouvre ici et aucun ne le ferme ; il a été lu comme un caractère
problem-quotes-not-closed = { $count ->
    [one] un autre guillemet n’est jamais fermé
   *[other] { $count } autres guillemets ne sont jamais fermés
}
problem-quotes-given-up = à partir d’ici les guillemets ont été lus comme des caractères, tant d’autres n’ayant jamais été fermés
problem-delimited-row-width = { $fields ->
    [one] cette ligne a { $fields } champ, la plupart des autres en ont { $expected }
   *[other] cette ligne a { $fields } champs, la plupart des autres en ont { $expected }
}
problem-delimited-row-widths = { $count ->
    [one] une autre ligne a un nombre de champs différent de la plupart
   *[other] { $count } autres lignes ont un nombre de champs différent de la plupart
}
problem-cut-at-end = le fichier se termine au milieu de cette ligne
