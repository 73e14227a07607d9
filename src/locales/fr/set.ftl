# Règles qui comparent plusieurs documents. La phrase d'une règle porte son nom, son titre <nom>-title.
set-facts-unkept = parmi ce que les documents énoncent sur { $key }, { $kept } valeurs différentes ont été comparées ; { $unkept } autres énoncés ne l'ont pas été
label-first-kept = première valeur comparée
