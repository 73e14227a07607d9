# Règles qui recalculent un chiffre imprimé. La phrase d’une règle porte son nom, son titre <nom>-title.
net-pay-mismatch-title = Le net à payer diffère du brut moins les retenues
net-pay-mismatch-source = identité imprimée par le formulaire lui-même : net = brut - retenues
net-pay-mismatch = le net à payer imprimé est { $net } ; le brut { $gross } moins les retenues { $deductions } fait { $computed }
net-pay-mismatch-with-columns = le net à payer imprimé est { $net } ; le brut { $gross } moins les retenues { $deductions }, avec les colonnes voisines comptées comme dans les autres lignes, fait { $computed }
net-pay-mismatch-by-columns = le net à payer imprimé est { $net } ; le brut { $gross } moins ce qui est retenu dans la ligne fait { $computed }, alors que dans toutes les autres lignes il donne le net
needs-gross-deductions-net = aucune ligne n’imprime le brut, les retenues et le net
gross-pay-mismatch-title = Le salaire brut diffère de la somme des gains
gross-pay-mismatch-source = identité imprimée par le formulaire lui-même : brut = somme des gains (l’art. 370 du code du travail exige les deux)
gross-pay-mismatch = le salaire brut imprimé est { $gross } ; { $count ->
    [one] le seul gain est de
   *[other] les { $count } gains totalisent
    } { $computed }
needs-gains-and-gross = aucun bulletin de paie n’imprime à la fois le salaire brut et une colonne de gains
row-total-mismatch-title = Le total d’une ligne diffère de la somme de ses mois
row-total-mismatch-source = identité imprimée par le formulaire lui-même : total = mois 1 + mois 2 + mois 3
row-total-mismatch = le total de ligne imprimé est { $total } ; ses mois { $first }, { $second } et { $third } totalisent { $computed }
row-parts-mismatch = le total de ligne imprimé est { $total } ; les autres montants de la ligne totalisent { $computed }, alors que dans toutes les autres lignes ils donnent le total
needs-months-and-total = aucune ligne n’imprime trois mois, ou d’autres parts, et leur total
line-product-mismatch-title = Le montant d’une ligne diffère du produit de la base par le taux
line-product-mismatch-source = identité imprimée par le formulaire lui-même : montant = masse x taux (bordereau de paiement)
line-product-mismatch = { $base } au taux de { $rate } donne { $computed } ; la ligne imprime { $amount }
needs-base-rate-amount = aucune ligne n’imprime une base, un taux et un montant
employer-product-mismatch-title = La part patronale diffère du produit de la base par le taux patronal
employer-product-mismatch-source = identité imprimée par le formulaire lui-même : montant = masse x taux, pour la part patronale
employer-product-mismatch = { $base } au taux patronal de { $rate } donne { $computed } ; la ligne imprime { $amount }
needs-employer-rate-amount = aucune ligne n’imprime une base, un taux patronal et une part patronale
base-pay-mismatch-title = Le salaire de base diffère du produit des heures par le taux horaire
base-pay-mismatch-source = identité imprimée par le formulaire lui-même : heures x taux horaire = salaire de base ; 191 h : code du travail, art. 184
base-pay-mismatch = le salaire de base imprimé est { $base } ; les heures imprimées, { $hours }, au taux de { $rate } font { $computed }
needs-hours-rate-base = aucune ligne n’imprime les heures, le taux horaire et le salaire de base
amount-in-words-mismatch-title = Un montant en lettres diffère du montant en chiffres
amount-in-words-mismatch-source = deux impressions d’un même montant sur un même formulaire
amount-in-words-mismatch = les mots « { $words } » valent { $said } ; les chiffres sont { $figures }
needs-words-and-figures = aucun montant n’est imprimé en lettres à côté de ses chiffres
family-allowance-net-mismatch-title = Les allocations familiales nettes diffèrent des allocations à payer moins celles à déduire
family-allowance-net-mismatch-source = CNSS, cahier des charges e-BDS, février 2006 : N_AF_Net_A_Payer = N_AF_A_Payer - N_AF_A_Deduire
family-allowance-net-mismatch = les allocations familiales nettes imprimées sont { $net } ; { $payable } moins { $deducted } font { $computed }
needs-family-allowances = aucune ligne n’imprime les allocations familiales à payer, à déduire et nettes
capped-above-gross-title = Le salaire plafonné est supérieur au salaire réel
capped-above-gross-source = CNSS, cahier des charges e-BDS, février 2006 : N_Salaire_Plaf <= N_Salaire_Reel
capped-above-gross = le salaire plafonné { $capped } est imprimé à côté du salaire réel { $gross }
needs-gross-and-capped = aucune ligne n’imprime le salaire réel et le salaire plafonné
days-beyond-calendar-title = Plus de jours sont déclarés que la période n’en compte
days-beyond-calendar-source = calendrier grégorien
days-beyond-calendar = { $days } jours sont déclarés pour { $period }, qui en compte { $length }
needs-days-and-period = aucune ligne n’imprime de jours pour une période imprimée
hours-beyond-calendar-title = Plus d’heures sont déclarées que la période n’en compte
hours-beyond-calendar-source = calendrier grégorien
hours-beyond-calendar = { $hours } heures sont déclarées pour { $period }, qui en compte { $length }
needs-hours-and-period = aucune ligne n’imprime d’heures pour une période imprimée
pay-without-days-title = Un salaire est déclaré sans aucun jour
pay-without-days-source = logiciels e-BDS citant la spécification de la CNSS : un travail normal comporte des jours et un salaire
pay-without-days = { $days } jour est déclaré à côté d’un salaire brut de { $gross }
needs-days-and-gross = aucune ligne n’imprime des jours et un salaire brut sans situation
days-without-pay-title = Des jours sont déclarés sans salaire
days-without-pay-source = logiciels e-BDS citant la spécification de la CNSS : un travail normal comporte des jours et un salaire
days-without-pay = le salaire brut imprimé est { $gross } ; le nombre de jours déclarés à côté est { $days }
net-above-gross-title = Le net à payer est supérieur au salaire brut
net-above-gross-source = les retenues se prélèvent sur le salaire brut
net-above-gross = le net à payer { $net } est imprimé à côté du salaire brut { $gross }
needs-gross-and-net = aucune ligne n’imprime le brut et le net sans retenues
label-sum-of-gains = { $count ->
    [one] somme de { $count } gain
   *[other] somme de { $count } gains
}
label-gain = gain
label-row-total = total de la ligne
label-sum-of-months = somme des mois
label-month = montant d’un mois
label-row-part = montant de la ligne
label-sum-of-row-parts = somme des autres montants de la ligne
label-base-times-rate = produit de la base par le taux
label-employer-rate = taux patronal
label-employer-amount = part patronale
label-hours-times-rate = produit des heures par le taux horaire
label-in-words = montant en lettres
label-in-figures = montant en chiffres
label-allowances-net = allocations familiales nettes
label-allowances-payable = allocations familiales à payer
label-allowances-deducted = allocations familiales à déduire
label-allowances-computed = à payer moins à déduire
why-gain-not-printed = un gain qui n’est pas imprimé sur le bulletin
why-rounded-line-by-line = des montants arrondis ligne par ligne
why-arrears-in-total = des rappels d’un trimestre antérieur ajoutés au total
why-penalty-included = une majoration ou une pénalité comprise dans le montant
why-base-changed-after-print = une base corrigée à la main après le calcul du montant
why-employer-share-reduced = une part patronale réduite par un dispositif public
why-paid-by-the-month = un salarié mensualisé, payé quelles que soient les heures faites
why-overtime-or-absence-elsewhere = des heures supplémentaires ou des absences imprimées sur d’autres lignes
why-words-written-by-software = un défaut du logiciel qui écrit les montants en lettres
why-words-of-another-amount = des mots qui se rapportent à un autre montant de la page
why-deduction-spread-over-months = une déduction étalée sur plusieurs mois
why-columns-swapped = deux colonnes interverties par la personne ou le logiciel qui a rempli le formulaire
why-days-of-earlier-months = des jours de mois antérieurs déclarés ensemble
why-hours-in-the-days-column = des heures saisies dans la colonne des jours
why-hours-of-earlier-months = des heures de mois antérieurs déclarées ensemble
why-decimal-sign-left-out = une virgule décimale omise
why-arrears = un rappel de salaire de mois antérieurs
why-bonus-after-exit = une prime ou un solde versé après le départ du salarié
why-unpaid-trainee = un stagiaire non rémunéré
why-paid-in-another-month = un salaire déclaré un autre mois
why-paid-outside-gross = un transport, des allocations familiales ou des remboursements versés en plus du brut
