# interpret.
unread-no-field = aucun champ ne lui correspond (libellé : { $label })
unread-text = texte chiffré hors des cases et des tableaux
unread-words = mots qui suivent un libellé annonçant un montant en toutes lettres
unread-more = { $count ->
    [one] un autre texte n’est pas énuméré
   *[other] { $count } autres textes ne sont pas énumérés
}
unread-wide-table = un tableau de { $columns } colonnes n’est pas lu
