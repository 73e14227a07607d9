# Règles qui recalculent un chiffre imprimé. La phrase d'une règle porte son nom, son titre <nom>-title.
net-pay-mismatch-title = Le net à payer diffère du brut moins les retenues
net-pay-mismatch = le net à payer imprimé est { $net } ; le brut { $gross } moins les retenues { $deductions } fait { $computed }
needs-gross-deductions-net = aucune ligne n'imprime le brut, les retenues et le net
