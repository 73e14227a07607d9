# Noms des opérandes.
label-net = net à payer
label-gross = salaire brut
label-deductions = retenues
label-gross-less-deductions = brut moins retenues
