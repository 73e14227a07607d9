# Rules: totals.
headcount-mismatch-title = Un nombre de salariés imprimé diffère des lignes
headcount-mismatch-source = identité imprimée par le formulaire lui-même : nombre de salariés = nombre de lignes
headcount-mismatch = le nombre de salariés imprimé sur une ligne de totaux est { $printed } ; { $rows ->
    [one] elle totalise une ligne
   *[other] elle totalise { $rows } lignes
}
needs-headcounts = aucune ligne de totaux n’imprime un nombre de salariés
page-total-mismatch-title = Le total d’une page diffère de la somme de ses lignes
page-total-mismatch-source = identité imprimée par le formulaire lui-même (bordereau de déclaration des salaires : total de la page)
page-total-mismatch = la page { $page } imprime un total de { $printed } ({ $column }) ; { $rows ->
    [one] sa seule ligne fait
   *[other] ses { $rows } lignes totalisent
    } { $computed }
needs-page-totals = aucun total de page n’est imprimé sous des lignes lisibles
cumulative-total-mismatch-title = Un total cumulé diffère du précédent augmenté de la page
cumulative-total-mismatch-source = identité imprimée par le formulaire lui-même : cumul(p) = cumul(p - 1) + total de la page(p)
cumulative-total-mismatch = la page { $page } imprime un total cumulé de { $printed } ({ $column }) ; les pages jusqu’à elle font { $computed }
needs-cumulative-totals = aucun total cumulé n’est imprimé
carried-total-mismatch-title = Un report diffère du total qu’il reporte
carried-total-mismatch-source = identité imprimée par le formulaire lui-même : report = total cumulé de la page précédente
carried-total-mismatch = le report imprimé est { $printed } ({ $column }) ; le total qui le précède est { $computed }
needs-carried-totals = aucun montant n’est reporté d’une page à l’autre
grand-total-mismatch-title = Le total général diffère de ce qu’il totalise
grand-total-mismatch-source = identité imprimée par le formulaire lui-même : total général = total cumulé de la dernière page = somme des lignes
grand-total-mismatch = le total général imprimé est { $printed } ({ $column }) ; { $rows ->
    [0] les totaux qui le précèdent font
    [one] sa seule ligne fait
   *[other] ses { $rows } lignes totalisent
    } { $computed }
needs-grand-totals = aucun total général n’est imprimé avec des lignes lisibles
group-total-mismatch-title = Le total d’un groupe diffère de la somme de ses lignes
group-total-mismatch-source = identité imprimée par le tableau lui-même : sous-total = somme de ses lignes
group-total-mismatch = { $rows ->
    [one] un groupe d’une ligne imprime
   *[other] un groupe de { $rows } lignes imprime
    } un total de { $printed } ({ $column }) ; la somme est { $computed }
needs-group-totals = aucun total de groupe de lignes n’est imprimé
payment-total-mismatch-title = Le total d’un bordereau de paiement diffère de la somme de ses lignes
payment-total-mismatch-source = identité imprimée par le formulaire lui-même (bordereau de paiement) : total = somme des montants
payment-total-mismatch = un total de { $printed } est imprimé ; { $count ->
    [one] la ligne qui le précède fait
   *[other] les { $count } lignes qui le précèdent totalisent
    } { $computed }
needs-payment-totals = aucun total de lignes portant des montants n’est imprimé
deductions-total-mismatch-title = Le total des retenues diffère de la somme des retenues
deductions-total-mismatch-source = identité imprimée par le bulletin lui-même : total des retenues = somme des retenues
deductions-total-mismatch = le total des retenues imprimé est { $printed } ; { $count ->
    [one] la seule retenue est de
   *[other] les { $count } retenues totalisent
    } { $computed }
needs-deductions-and-total = aucun bulletin n’imprime une colonne de retenues et leur total
stored-sum-mismatch-title = La valeur enregistrée d’une SOMME diffère de ses données enregistrées
stored-sum-mismatch-source = ECMA-376 partie 1, 18.3.1.40 : une cellule enregistre sa formule et la dernière valeur calculée
stored-sum-mismatch = { $formula } enregistre { $stored } ; ses données enregistrées totalisent { $computed }
needs-stored-sums = le fichier n’enregistre aucune somme de ses cellules
label-headcount = nombre de salariés imprimé
label-page-total = total de page imprimé : { $column }
label-cumulative-total = total cumulé imprimé : { $column }
label-carried-total = report imprimé : { $column }
label-grand-total = total général imprimé : { $column }
label-group-total = total de groupe imprimé : { $column }
label-payment-total = total imprimé des lignes
label-sum-of-rows = { $rows ->
    [one] somme de { $rows } ligne
   *[other] somme de { $rows } lignes
}
label-sum-of-lines = { $count ->
    [one] somme de { $count } ligne
   *[other] somme de { $count } lignes
}
label-sum-of-deductions = { $count ->
    [one] somme de { $count } retenue
   *[other] somme de { $count } retenues
}
label-sum-of-stored = { $count ->
    [one] somme de { $count } nombre enregistré
   *[other] somme de { $count } nombres enregistrés
}
label-stored-sum = résultat enregistré de la formule
label-total-before = total imprimé précédent
label-page-total-added = total imprimé d’une page
label-last-cumulative-total = dernier total cumulé
label-part-total = total imprimé d’une partie
column-days = jours
column-hours = heures
column-base-pay = salaire de base
column-gross = salaire brut
column-taxable = salaire imposable
column-deductions = retenues
column-capped = salaire plafonné
column-net = net à payer
column-income-tax = impôt sur le revenu
column-non-taxable = éléments non imposables
column-month-1 = premier mois
column-month-2 = deuxième mois
column-month-3 = troisième mois
column-total = total
column-children = enfants
column-af-payable = allocations familiales à payer
column-af-deducted = allocations familiales à déduire
column-af-net = allocations familiales nettes
column-af-refunded = allocations familiales à reverser
column-headcount = salariés
column-base = base
column-amount = montant
column-employer-amount = part patronale
column-other = une autre colonne
why-row-hidden-before-print = une ligne masquée ou filtrée avant l’impression
why-row-changed-after-total = une ligne corrigée après le calcul du total
why-group-of-other-rows = un sous-total qui porte sur d’autres lignes que celles qui le précèdent
why-page-left-out-or-repeated = une page omise ou répétée lors de l’assemblage du document
why-accumulation-restarted = un cumul qui recommence au cours du document
why-leavers-counted-or-not = des sortants ou des absents comptés d’un seul côté
why-allowances-taken-off = des allocations familiales avancées par l’employeur et déduites
why-line-not-printed = une ligne qui n’est pas imprimée sur cet exemplaire
why-never-recalculated = un classeur écrit par un logiciel qui ne l’a jamais recalculé
why-manual-calculation = le calcul manuel activé
why-values-pasted = des valeurs collées sur les données par un logiciel
why-one-row-left-out = le total imprimé égale la somme sans une des lignes : cette ligne a été ajoutée ou réaffichée après
why-one-row-repeated = le total imprimé égale la somme où une des lignes est comptée deux fois, ou avec une autre ligne du même montant
