# Noms des opérandes.
label-net = net à payer
label-gross = salaire brut
label-deductions = retenues
label-gross-less-deductions = brut moins retenues
label-days = jours déclarés
label-hours = heures
label-capped = salaire plafonné
label-base-pay = salaire de base
label-hourly-rate = taux horaire
label-base = base
label-rate = taux
label-line-amount = montant de la ligne
label-row-left-out = la ligne qui rend compte de l’écart
label-row-repeated = la ligne qui, comptée deux fois, rend compte de l’écart
