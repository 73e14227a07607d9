# Rules that compare several documents. A rule's sentence is its name, its title <name>-title.
set-facts-unkept = of what the documents state about { $key }, { $kept } different values were compared; { $unkept } further statements were not
label-first-kept = first value compared
