# What reports say.
place-file = le fichier entier
place-bytes = octets { $from } à { $to }
place-page = page { $page }
place-page-at = page { $page }, à { $left } pt de la gauche et { $top } pt du haut
place-sheet = feuille { $sheet }
place-line = ligne { $line }, colonnes { $columns }
place-lines = lignes { $lines }, colonnes { $columns }
place-revision = révision { $revision }
class-note = note
class-breach = écart à une règle en vigueur
class-particularity = particularité
class-contradiction = contradiction
class-incompatible = incompatible avec un fichier complet et non modifié
class-difference = différence avec la référence
category-inaccurate = inexact
category-truncated = tronqué
category-altered = modifié après émission
category-mixed = enregistrements mêlés
category-misattributed = attribué à un autre émetteur
category-recycled = déjà publié
form-bds = bordereau de déclaration des salaires (BDS)
form-bpc = bordereau de paiement des cotisations (BPC)
form-attestation = attestation de déclaration de salaires
form-payslip = bulletin de paie
form-register = registre
form-ebds = fichier d’échange e-BDS
form-mixed = plusieurs formulaires
form-unknown = formulaire inconnu
part-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
part-declarations = { $declarations ->
    [one] { $declarations } déclaration
   *[other] { $declarations } déclarations
}
rung-d0 = Non examinable : { $reason }. Aucune conclusion n’en découle.
rung-d1 = Aucune contradiction relevée (contrôles applicables : { $applicable } sur { $catalogue }). Cela n’établit pas l’authenticité.
rung-d2 = Aucune contradiction relevée (contrôles applicables : { $applicable } sur { $catalogue }) ; des particularités que des opérations ou des erreurs courantes produisent aussi.
rung-d3 = Le document est en contradiction avec lui-même ; la cause n’est pas déterminée (contrôles applicables : { $applicable } sur { $catalogue }).
rung-d4 = Une constatation est incompatible avec un fichier complet et non modifié. Elle n’indique ni auteur ni intention (contrôles applicables : { $applicable } sur { $catalogue }).
rung-d5 = Diffère de la référence fournie (contrôles applicables : { $applicable } sur { $catalogue }).
line-checks = règles appliquées : { $applicable } sur { $catalogue }, non applicables : { $notrun } ; en contradiction : { $contradicted }, notées : { $noted }, non comparables : { $notcomparable }, concordantes : { $agreed } ; comparaisons : { $comparisons }
line-problem = non lu : { $place } : { $problem }
line-more-problems = { $more ->
    [one] et un autre endroit non lu, listé par --format json
   *[other] et { $more } autres endroits non lus, listés par --format json
}
line-place = voir aussi : { $place }
line-explanations = Explications ordinaires : { $list }.
list-separator = { " ; " }
line-rate-and-source = Taux d’erreur : { $rate }. Source : { $source }.
line-copy = Copie identique à l’octet de { $path }, examinée à cet endroit.
cell-uncertain = { $raw } (lecture incertaine)
cell-computed = { $value } (calculé)
column-value = valeur
column-printed = imprimé
column-place = endroit
column-rung = degré
column-meaning = signification
column-files = fichiers
column-category = catégorie
column-rule = règle
column-class = classe
column-shows = le document montre
meaning-d0 = non examinable
meaning-d1 = aucune contradiction relevée ; n’établit pas l’authenticité
meaning-d2 = particularité ou écart, avec des explications ordinaires
meaning-d3 = contradiction, cause non déterminée
meaning-d4 = incompatible avec un fichier complet et non modifié
meaning-d5 = diffère de la référence
heading-set = L’ensemble des fichiers
heading-set-findings = Entre les fichiers
heading-caveats = Ce que ces résultats ne disent pas
line-files =
    { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }, { $distinct ->
        [one] { $distinct } distinct
       *[other] { $distinct } distincts
    }, { $copies ->
        [one] { $copies } copie identique à l’octet
       *[other] { $copies } copies identiques à l’octet
    }
line-set-checks = Applications d’une règle à un fichier : { $applicable } ; concordantes : { $agreed }, en contradiction : { $contradicted }, notées : { $noted }, non comparables : { $notcomparable } ; comparaisons en tout : { $comparisons }.
line-no-set-findings = Aucune constatation entre les fichiers.
caveat-no-contradiction = L’absence de contradiction n’est pas l’authenticité.
caveat-who-when-why = Une contradiction n’indique ni auteur, ni moment, ni intention.
caveat-true-copy = La copie fidèle d’une déclaration peut contenir une déclaration inexacte.
caveat-metadata = Les métadonnées peuvent être absentes, réinitialisées ou choisies.
caveat-files-received = Les résultats portent sur les fichiers reçus, non sur toute la fuite.
caveat-read-by-software = Valeurs lues par logiciel ; 0 % confirmées par une personne.
caveat-dated-rules = Les règles appliquées sont celles en vigueur à la période de chaque document ; chaque constatation cite sa source.
caveat-no-legal-qualification = Ne constitue pas une qualification juridique.
line-tool = { $name } { $version }, catalogue de règles { $rules }
heading-class = Classe
heading-explanations = Explications ordinaires
heading-needs = Non applicable lorsque
heading-source = Source
heading-rate = Taux d’erreur mesuré
rule-page-in-english = La description de la règle est en anglais ; ses phrases suivent dans votre langue.
rate-not-measured = non mesuré
decimal-mark = ,
rate-measured = modifications introduites et relevées : { $sensitivity } (n = { $changes }) ; fausses alertes : { $alarms } ({ $seen } sur { $n } documents) ; sur des documents synthétiques produits par ce programme ; d’autres documents peuvent donner d’autres taux ({ $corpus })
reason-duplicate = copie identique à l’octet de { $path }
reason-nothing-comparable = rien n’a pu y être comparé
reason-no-declaration = aucune ligne d’une déclaration de paie n’y a été reconnue
reason-table-unread = un tableau de chiffres qui s’y trouve n’a pas été compris ; aucune de ses lignes n’a été lue
reason-not-read = le fichier n’a pas été examiné
reason-rule-stopped = la règle s’est arrêtée sur ce fichier
reason-reader-stopped = la lecture s’est arrêtée sur ce fichier
reason-file-too-large = plus grand que la limite de { $limit } octets (voir --max-file-size)
reason-no-permission = l’autorisation de lecture manque
reason-not-found = il n’est plus là
reason-unreadable = le système n’a pas pu le lire
reason-no-regular-file = pas un fichier ordinaire
reason-archive-too-many-files = l’archive contient plus de fichiers que la limite (voir --max-archive-files)
reason-archive-too-deep = archives trop imbriquées (voir --max-depth)
reason-damaged-archive-entry = endommagé dans son archive
problem-reader-stopped = la lecture a rencontré un cas imprévu et s’est arrêtée ; merci de le signaler
problem-rule-stopped = la règle { $rule } a rencontré un cas imprévu et s’est arrêtée ; les autres ont été exécutées
problem-set-facts-stopped = le fichier n’a pas pu être comparé aux autres
problem-findings-unlisted = règle { $rule } : les { $listed } premières constatations sont listées, { $unlisted ->
    [one] une autre ne l’est pas
   *[other] { $unlisted } autres ne le sont pas
}
