# Le fichier d’échange à longueur fixe e-BDS. La phrase d’une règle porte son nom, son titre <nom>-title.
record-length-mismatch-title = Un enregistrement n’a pas 260 caractères
record-length-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : tout enregistrement a 260 caractères
record-length-mismatch = la longueur de l’enregistrement { $record } est de { $length } ; celle de tout enregistrement du format est de 260 caractères
record-length-cut = l’enregistrement { $record } s’arrête après le caractère { $length } sur 260, dans { $field }
record-length-padding = { $count ->
    [one] un enregistrement sur { $records } n’a pas 260 caractères, sa longueur est de { $length }
   *[other] { $count } enregistrements sur { $records } n’ont pas 260 caractères, la longueur du premier est de { $length }
    } ; les zones sont complètes, seul le remplissage diffère
record-length-shared = { $records ->
    [one] l’unique enregistrement a pour longueur { $length } au lieu de 260 caractères
   *[other] les { $records } enregistrements ont tous pour longueur { $length } au lieu de 260 caractères
}
record-type-unknown-title = Une ligne commence par un type d’enregistrement inconnu
record-type-unknown-source = cahier des charges e-BDS, version 2, février 2006 : 18 types d’enregistrement
record-type-unknown = cette ligne commence par « { $printed } », qui n’est pas un type d’enregistrement e-BDS
unread-record-type = aucun type d’enregistrement e-BDS
record-order-break-title = Un enregistrement n’est pas à sa place dans la séquence
record-order-break-source = cahier des charges e-BDS, version 2, février 2006 : séquence des enregistrements
record-order-break = l’enregistrement { $record } suit l’enregistrement { $before } ; dans la séquence, { $record } précède { $before }
record-order-end = l’enregistrement { $record } suit l’enregistrement { $before } ; la séquence se termine par { $before }
record-order-twice = l’enregistrement { $record } suit l’enregistrement { $before } ; la séquence n’en comporte qu’un
record-order-letter = l’enregistrement { $record } suit l’enregistrement { $before } ; tous les enregistrements d’une déclaration portent la même lettre
record-missing-title = Un enregistrement d’en-tête ou de récapitulation est absent
record-missing-source = cahier des charges e-BDS, version 2, février 2006 : séquence des enregistrements
record-missing = la déclaration n’a pas d’enregistrement { $missing } ; le dernier est { $last }
period-differs-between-records-title = Un enregistrement indique une autre période que les autres
period-differs-between-records-source = cahier des charges e-BDS, version 2, février 2006 : la période est celle de l’en-tête
period-differs-between-records = { $field } est { $printed } ; { $records ->
    [one] un autre enregistrement porte
   *[other] { $records } autres enregistrements portent
    } { $usual }
affiliate-differs-between-records-title = Un enregistrement indique un autre affilié que les autres
affiliate-differs-between-records-source = cahier des charges e-BDS, version 2, février 2006 : l’affilié est celui de l’en-tête
affiliate-differs-between-records = { $field } est { $printed } ; { $records ->
    [one] un autre enregistrement porte
   *[other] { $records } autres enregistrements portent
    } { $usual }
impossible-period-title = Un enregistrement indique un mois qui n’existe pas
impossible-period-source = cahier des charges e-BDS, version 2, février 2006 : L_Periode est de la forme AAAAMM
impossible-period = { $field } est { $printed }, qui n’est pas un mois du calendrier
text-in-number-field-title = Une zone numérique contient autre chose que des chiffres
text-in-number-field-source = cahier des charges e-BDS, version 2, février 2006 : N(n) ne comporte que des chiffres, avec des zéros à gauche
text-in-number-field = { $field } contient « { $printed } », là où le format n’admet que des chiffres
filler-not-blank-title = La fin inutilisée d’un enregistrement n’est pas vide
filler-not-blank-source = cahier des charges e-BDS, version 2, février 2006 : L_filler ne comporte que des espaces
filler-not-blank = le remplissage de l’enregistrement { $record } contient « { $printed } », là où le format a des espaces ({ $count ->
        [one] 1 enregistrement
       *[other] { $count } enregistrements
    })
entrant-name-character-title = Le nom ou la CIN d’un entrant contient un caractère non admis
entrant-name-character-source = cahier des charges e-BDS, version 2, février 2006 : 38 caractères admis pour les noms et les cartes
entrant-name-character = { $field } « { $printed } » contient « { $character } », que le format n’admet pas
text-not-left-aligned-title = Un texte ne commence pas à la première colonne de sa zone
text-not-left-aligned-source = cahier des charges e-BDS, version 2, février 2006 : AN(n) est cadré à gauche
text-not-left-aligned = { $field } commence par un espace : « { $printed } » ({ $count ->
        [one] 1 enregistrement
       *[other] { $count } enregistrements
    })
category-mismatch-title = La catégorie du fichier ne correspond pas à ses enregistrements
category-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : L_Cat
category-mismatch = l’enregistrement { $record } porte la catégorie { $printed }
line-control-sum-mismatch-title = La somme de contrôle d’une ligne diffère de ses zones
line-control-sum-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : S_Ctr de B02 ; cinq générateurs à code source ouvert s’accordent
line-control-sum-mismatch = S_Ctr imprimé : { $printed } ; les zones de cette ligne { $record } totalisent { $computed }
entrant-control-sum-mismatch-title = La somme de contrôle d’un entrant diffère des zones de la ligne
entrant-control-sum-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : S_Ctr de B04
entrant-control-sum-mismatch = S_Ctr imprimé : { $printed } ; les zones de cette ligne { $record } totalisent { $computed }
insured-recap-mismatch-title = La récapitulation des assurés diffère de leurs lignes
insured-recap-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : B03 totalise B02 ; les générateurs à code source ouvert s’accordent sur les sommes
insured-recap-mismatch = { $field } est { $printed } ; { $count ->
        [one] la ligne totalise
       *[other] les { $count } lignes totalisent
    } { $computed }
entrant-recap-mismatch-title = La récapitulation des entrants diffère de leurs lignes
entrant-recap-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : B05 totalise B04
entrant-recap-mismatch = { $field } est { $printed } ; { $count ->
        [one] la ligne totalise
       *[other] les { $count } lignes totalisent
    } { $computed }
preset-recap-mismatch-title = La récapitulation du préétabli diffère de ses lignes
preset-recap-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : A03 totalise A02
preset-recap-mismatch = { $field } est { $printed } ; { $count ->
        [one] la ligne totalise
       *[other] les { $count } lignes totalisent
    } { $computed }
global-recap-mismatch-title = La récapitulation globale diffère de ses deux parties
global-recap-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : B06 = B03 + B05
global-recap-mismatch = { $field } est { $printed } ; { $count ->
    [one] la récapitulation qui précède fait
   *[other] les { $count } récapitulations qui précèdent totalisent
    } { $computed }
recap-mismatch-several = { $record } : { $fields } ne s’accordent pas avec les lignes ; { $field } est { $printed }, calculé { $computed }
recap-headcount-mismatch-title = Une récapitulation annonce un autre nombre de salariés que de lignes
recap-headcount-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : N_Nbr_Salaries compte les lignes
recap-headcount-mismatch = { $field } est { $printed } ; { $count ->
        [0] aucune ligne n’est présente
        [one] une ligne est présente
       *[other] { $count } lignes sont présentes
    }
capped-above-salary-title = Un salaire plafonné dépasse le salaire réel
capped-above-salary-source = cahier des charges e-BDS, version 2, février 2006 : plafonné <= réel
capped-above-salary = { $field } est { $capped }, { $salary-field } est { $salary }
capped-salary-mismatch-title = Un salaire plafonné n’est pas le salaire réel limité au plafond
capped-salary-mismatch-source = CNSS : les cotisations sont calculées dans la limite de 6 000 DH par mois, en vigueur au plus tard en septembre 2003
capped-salary-mismatch = { $field } est { $capped } ; sur { $salary-field } { $salary }, la part sous le plafond de { $ceiling } est { $computed }
days-above-month-title = Une ligne déclare plus de 26 jours dans le mois
days-above-month-source = CNSS, formulaire de déclaration : 26 jours ouvrables au plus par mois civil ; e-BDS, février 2006
days-above-month = { $field } est { $printed } ; un mois compte au plus 26 jours déclarés
allowance-net-mismatch-title = L’allocation familiale nette diffère de l’allocation à payer moins la déduction
allowance-net-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : libellés des trois zones
allowance-net-mismatch = l’allocation familiale nette imprimée est { $net } ; à payer { $payable } moins à déduire { $deducted } font { $computed }
allowance-refunded-above-net-title = L’allocation familiale à reverser dépasse l’allocation nette
allowance-refunded-above-net-source = cahier des charges e-BDS, version 2, février 2006 : AF à reverser <= AF net à payer
allowance-refunded-above-net = l’allocation familiale à reverser imprimée est { $refunded } ; l’allocation nette de cette ligne est { $net }
allowance-refunded-on-leaving-title = L’allocation d’un sortant n’est pas reversée en entier
allowance-refunded-on-leaving-source = cahier des charges e-BDS, version 2, février 2006 : AF à reverser des situations SO et DE
allowance-refunded-on-leaving = situation { $situation } : l’allocation familiale à reverser imprimée est { $refunded } ; la nette est { $net }
situation-code-unknown-title = Un code de situation n’est pas du fichier d’échange
situation-code-unknown-source = cahier des charges e-BDS, version 2, février 2006 : neuf codes de situation
situation-code-unknown = la situation « { $printed } » n’est pas un code du fichier d’échange
situation-code-of-paper = la situation « { $printed } » est un code de l’imprimé ; le fichier d’échange en a d’autres
paid-while-unpaid-title = Une ligne en situation non payée déclare des jours ou un salaire
paid-while-unpaid-source = cahier des charges e-BDS, version 2, février 2006 : CS, MS et MP n’ont ni jours ni salaire
paid-while-unpaid = la situation { $situation } est imprimée avec un nombre de jours de { $days } et un salaire de { $salary }
days-without-salary-title = Des jours sans salaire, ou un salaire sans jours
days-without-salary-source = les générateurs e-BDS à code source ouvert exigent des jours et un salaire pour un travail normal
days-without-salary = le nombre de jours imprimé est { $days }, le salaire imprimé { $salary }
placeholder-number-title = Une ligne porte le numéro 100000000
placeholder-number-source = cahier des charges e-BDS, version 2, février 2006 : 100000000 est rejeté
placeholder-number = { $field } est { $printed }, un numéro qui n’est attribué à personne
entrant-without-number-or-card-title = Un entrant n’a ni numéro ni CIN
entrant-without-number-or-card-source = cahier des charges e-BDS, version 2, février 2006 : 000000000 appelle le numéro de CIN
entrant-without-number-or-card = l’entrant « { $name } » porte le numéro { $number } et aucune CIN
duplicate-insured-title = Un assuré figure sur deux lignes d’une déclaration
duplicate-insured-source = importateur e-BDS à code source ouvert : aucun N_Num_Assure en double dans le bloc B02
duplicate-insured = le numéro { $number } figure sur { $count } lignes { $record } d’une même déclaration
entrant-without-name-title = Un entrant n’a pas de nom
entrant-without-name-source = cahier des charges e-BDS, version 2, février 2006 : le nom est obligatoire
entrant-without-name = l’entrant numéro { $number } n’a pas de nom
entrant-without-days-title = Un entrant n’a aucun jour déclaré
entrant-without-days-source = importateur e-BDS à code source ouvert : un entrant a de 1 à 26 jours
entrant-without-days = { $field } est { $printed } pour un entrant
insured-in-complementary-title = Une déclaration complémentaire cite un assuré qui n’est pas un entrant
insured-in-complementary-source = cahier des charges e-BDS, version 2, février 2006 : E02 est vide
insured-in-complementary = une ligne E02 déclare le numéro { $number } ; une déclaration complémentaire n’a que des entrants
preset-line-unanswered-title = Aucune ligne ne répond à un assuré du préétabli
preset-line-unanswered-source = cahier des charges e-BDS, version 2, février 2006 : à tout A02 répond un B02
preset-line-unanswered = le préétabli cite { $named ->
        [one] un assuré
       *[other] { $named } assurés
    } ; { $count ->
        [one] un n’a
       *[other] { $count } n’ont
    } pas de ligne dans la déclaration, le premier est { $number }
preset-line-changed-title = Une ligne ne reprend pas ce que dit le préétabli
preset-line-changed-source = cahier des charges e-BDS, version 2, février 2006 : B02 reprend les zones de A02
preset-line-changed = { $field } est { $printed } ; le préétabli porte { $before } pour le numéro { $number }
transfer-number-mismatch-title = La déclaration ne reprend pas l’identifiant de transfert du préétabli
transfer-number-mismatch-source = cahier des charges e-BDS, version 2, février 2006 : B00 reprend A00
transfer-number-mismatch = B00 porte l’identifiant de transfert { $printed } ; le préétabli porte { $before }
# Ce qui peut manquer au fichier.
needs-ebds = ce n’est pas un fichier e-BDS
needs-ebds-insured = aucune ligne e-BDS d’un assuré
needs-ebds-entrant = aucune ligne e-BDS d’un entrant
needs-ebds-lines = aucune ligne e-BDS déclarant un salarié
needs-ebds-ceiling = aucune ligne e-BDS d’une période dont le plafond est documenté
needs-ebds-recap = aucune récapitulation e-BDS
needs-ebds-preset = aucun préétabli e-BDS
needs-ebds-preset-and-answer = aucun préétabli e-BDS accompagné de sa déclaration
needs-ebds-leaver = aucune ligne e-BDS d’un sortant
needs-ebds-unpaid = aucune ligne e-BDS en situation non payée
needs-ebds-complementary = aucune déclaration e-BDS complémentaire
# Explications ordinaires.
why-ebds-edited-by-hand = le fichier a été ouvert dans un éditeur ou un tableur et une zone corrigée ou abîmée à la main
why-ebds-line-added-or-dropped-by-hand = une ligne ajoutée ou retirée à la main sans refaire les totaux
why-ebds-program-totals-wrong = un logiciel de paie qui calcule cette récapitulation à sa façon
why-ebds-program-adds-otherwise = un logiciel de paie qui calcule les sommes de contrôle à sa façon
why-ebds-program-pads-on-the-right = un logiciel connu complète les totaux par des zéros à droite, si bien qu’ils se lisent dix ou cent fois trop élevés
why-ebds-program-swaps-two-recap-fields = un logiciel connu écrit les allocations à reverser avant la somme des numéros dans la récapitulation
why-ebds-program-writes-zero-allowances = un logiciel connu écrit des zéros pour les enfants et les allocations familiales dans la récapitulation
why-ebds-program-writes-recap-too-long = un logiciel connu écrit la récapitulation vide d’une déclaration complémentaire avec six zéros de trop
why-ebds-program-leaves-out-occasional-numbers = un logiciel qui laisse le numéro commun 999999999 hors de ses sommes
why-ebds-program-leaves-out-allowances = un logiciel connu calcule les sommes de contrôle sans les allocations à reverser
why-ebds-program-leaves-out-rank = un logiciel qui calcule les sommes de contrôle sans le rang de la situation
why-ebds-program-leaves-out-allowances-and-rank = un logiciel qui calcule les sommes de contrôle sans les allocations à reverser ni le rang de la situation
why-ebds-program-ranks-unknown-codes-last = un logiciel connu écrit ses propres codes et les compte au dernier rang, 8
why-ebds-program-counts-empty-line = un logiciel qui compte la ligne vide qui ne désigne personne
why-ebds-program-aligns-right = un logiciel connu aligne la CIN à droite
why-ebds-program-moves-columns = un logiciel qui saute une zone et décale les suivantes
why-ebds-program-marks-its-records = un logiciel qui note un numéro ou un nom à lui dans la fin inutilisée
why-ebds-program-before-the-rule = un logiciel antérieur à cette règle du format, ou qui l’ignore
why-ebds-program-drops-unpaid = un logiciel connu omet les salariés sans bulletin de paie
why-ebds-accented-name-moves-columns = une lettre accentuée enregistrée sur deux caractères, qui décale les colonnes suivantes
why-ebds-transfer-broken-off = un transfert ou une copie interrompus
why-ebds-editor-trims-lines = un éditeur ou un logiciel de courrier qui retire ou ajoute des espaces en fin de ligne
why-ebds-part-of-file-kept = seule une partie du fichier a été conservée ou transmise
why-ebds-text-added-in-transfer = une ligne ajoutée par un logiciel de courrier ou un portail
why-ebds-later-format-version = une version du format postérieure à celle publiée
why-ebds-months-joined-in-one-file = plusieurs mois réunis dans un fichier
why-ebds-files-joined = plusieurs fichiers réunis en un
why-ebds-heading-of-other-file = un en-tête copié d’un autre fichier
why-ebds-month-before-year = le mois écrit avant l’année
why-ebds-test-file = un fichier d’essai jamais envoyé
why-ebds-draft-file = un brouillon conservé avant d’être complété
why-ebds-card-pending = le numéro de CIN devait être ajouté plus tard
why-ebds-placeholder-left-by-program = un numéro provisoire laissé par le logiciel pour un salarié pas encore immatriculé
why-ebds-name-typed-as-spelt = un nom saisi tel qu’il s’écrit, avec trait d’union, apostrophe ou accent
why-ebds-older-check-of-names = un logiciel qui ne vérifie pas les caractères des noms
why-ebds-two-columns-exchanged = les deux colonnes de salaire interverties à la saisie
why-ebds-ceiling-of-part-of-month = un plafond réduit pour un mois incomplet
why-ebds-ceiling-of-another-regime = un plafond d’un autre régime ou d’une autre année réglé dans le logiciel
why-ebds-calendar-days-entered = des jours calendaires saisis au lieu de jours ouvrables
why-ebds-refund-of-earlier-months = un reversement d’allocations de mois antérieurs
why-ebds-allowance-paid-before-leaving = l’allocation avait été versée avant le départ du salarié
why-ebds-codes-of-printed-form = des codes de l’imprimé saisis dans le logiciel
why-ebds-situation-changed-in-the-month = la situation a changé en cours de mois
why-ebds-two-contracts = deux contrats d’un même salarié dans le mois
why-ebds-correction-line = une seconde ligne qui corrige la première
why-ebds-correction-of-preset = un nom ou un nombre d’enfants corrigé par l’employeur
why-ebds-answer-to-other-preset = une réponse à un autre téléchargement du préétabli
# Noms des opérandes.
label-ebds-field = { $field } ({ $what })
label-ebds-record-type = type d’enregistrement
label-ebds-characters = caractères de l’enregistrement
label-ebds-characters-required = caractères de tout enregistrement
label-ebds-filler = remplissage
label-ebds-lines = lignes présentes
label-ebds-computed = { $field } calculé
label-ebds-line-sum = somme des zones de la ligne
label-ebds-ceiling = plafond en vigueur
label-ebds-af-difference = à payer moins à déduire
what-ebds-affiliate = numéro d’affiliation
what-ebds-period = période
what-ebds-category = catégorie du fichier
what-ebds-transfer = identifiant de transfert
what-ebds-immatriculation = numéro d’immatriculation
what-ebds-name = nom et prénom
what-ebds-cin = numéro de CIN
what-ebds-children = enfants
what-ebds-af-payable = allocations familiales à payer
what-ebds-af-deducted = allocations familiales à déduire
what-ebds-af-net = allocations familiales nettes à payer
what-ebds-af-refunded = allocations familiales à reverser
what-ebds-days = jours déclarés
what-ebds-gross = salaire réel
what-ebds-capped = salaire plafonné
what-ebds-situation = situation
what-ebds-control-sum = somme de contrôle
what-ebds-headcount = nombre de salariés
what-ebds-immatriculation-sum = somme des numéros d’immatriculation
what-ebds-issue-date = date d’émission
what-ebds-due-date = date d’exigibilité
what-ebds-other = zone
