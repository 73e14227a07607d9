//! Tables of drawn pages whose headings or cells were read as one.

use crate::pages::understood;

#[test]
fn headings_read_as_one_are_parted_over_their_columns() {
    understood(
        "\
Déclaration de salaires
N° d'affiliation : 1173182

| Nom & prénom  | N° Immatriculé | Salaire réel | Jours Salaire dans la limite |            |
|               |                |              | déclarés                     | du plafond |
| OUBADDA ILYAS |      100872368 |     3 111,58 |   26                         |   3 111,58 |
| GUENDARI SARA |      101518235 |     3 471,68 |   26                         |   3 471,68 |
| JBILANE KARIM |      101573353 |     2 154,16 |   18                         |   2 154,16 |
",
        "\
bds affiliate=1173182
row name=OUBADDA ILYAS immatriculation=100872368 gross=3111.58 days=26 capped=3111.58
row name=GUENDARI SARA immatriculation=101518235 gross=3471.68 days=26 capped=3471.68
row name=JBILANE KARIM immatriculation=101573353 gross=2154.16 days=18 capped=2154.16
",
    );
}

#[test]
fn the_first_words_of_arabic_headings_stand_on_the_right() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES / ورقة التصريح بالأجور
N° d'affiliation / رقم الانخراط : 9115695

| N° Immatriculation | Nom et prénom  | الأجر الإجمالي / Salaire réel عدد الأيام / Nbr jours |           | الأجر في حدود السقف / Salaire plafonné |
| 107409627          | DAOUFI SALMA   |                                                   26 | 16.857,56 |                               6.000,00 |
| 113582467          | SOUSSANI OMAR  |                                                   26 |  6.976,10 |                               8.976,10 |
",
        "\
bds affiliate=9115695
row immatriculation=107409627 name=DAOUFI SALMA days=26 gross=16857.56 capped=6000.00
row immatriculation=113582467 name=SOUSSANI OMAR days=26 gross=6976.10 capped=8976.10
",
    );
}

#[test]
fn a_payment_slip_may_be_read_from_the_right() {
    understood(
        "\
BORDEREAU DE PAIEMENT DES COTISATIONS
N° d'affiliation : 2752609

| Montant       | Taux           | Masse salariale | Nature des prestations |
| 11 006,08 MAD | 6,40 %         |  171 970,07 MAD | Prestations familiales |
| 23 147,17 MAD | 13,46 %        |  171 970,07 MAD | Prestations sociales   |
| 34 153,25 MAD | TOTAL À PAYER  |                 |                        |
",
        "\
bpc affiliate=2752609
line amount=11006.08 rate=0.064 base=171970.07 label=Prestations familiales
line amount=23147.17 rate=0.1346 base=171970.07 label=Prestations sociales
total grand 1..2 amount=34153.25
",
    );
}

#[test]
fn a_value_that_is_a_label_elsewhere_heads_no_table() {
    understood(
        "\
Bulletin de paie

| Nom ou raison sociale | NAKHILAT SERVICES SA |
| N° d'affiliation      | 5981658              |
| Nom & prénom          | SEBBARI ANAS         |
| N° Immatriculé        | 176859503            |
| Emploi                | Ouvrier              |
| Date d'entrée         | 7 mars 2011          |
| Jours déclarés        | 26                   |

| Nature des prestations | Base     | Taux %  | À payer  | À retenir |
| Salaire de base        |          |         | 5 300,00 |           |
| Cotisation CNSS        | 5 300,00 | 4,48 %  |          |    237,44 |

| Salaire réel | Total retenues | Salaire net  |
| 5 300,00 MAD | 237,44 MAD     | 5 062,56 MAD |
",
        "\
payslip name=NAKHILAT SERVICES SA affiliate=5981658
row name=SEBBARI ANAS immatriculation=176859503 function=Ouvrier hire_date=2011-03-07 days=26 gross=5300.00 deductions=237.44 net=5062.56
line label=Salaire de base amount=5300.00 gain
line label=Cotisation CNSS base=5300.00 rate=0.0448 amount=237.44 deduction
",
    );
}

#[test]
fn headings_of_groups_are_known_by_the_headings_below_them() {
    understood(
        "\
Déclaration des salaires
N° Affilié : 1234567

|           | Identité     | Allocations familiales |              |           |   Salaires déclarés |           |
| N° assuré | Salarié      | AF à payer             | AF à déduire | AF nettes |     Brut | Plafonné | Situation |
| 118582173 | AMZIRAN OMAR |                   0,00 |         0,00 |      0,00 |  3073,76 |  3073,76 |           |
| 121086523 | SAKHRADI I   |                 936,00 |         0,00 |    936,00 |  3073,76 |  3073,76 | SO        |
",
        "\
bds affiliate=1234567
row immatriculation=118582173 name=AMZIRAN OMAR af_payable=0.00 af_deducted=0.00 af_net=0.00 gross=3073.76 capped=3073.76
row immatriculation=121086523 name=SAKHRADI I af_payable=936.00 af_deducted=0.00 af_net=936.00 gross=3073.76 capped=3073.76 situation=SO
",
    );
}

#[test]
fn words_of_a_heading_may_stand_over_the_wrong_column() {
    understood(
        "\
Déclaration de salaires
Numéro d'a\u{fffd}lié : 2371615  Nom ou raison sociale : TAMRIRT SA

| Nom & prénom  | N° Immatriculé | Salaire réel | Jours Salaire déclarés | dans la limite du plafond |
| OUTRIGHA N    |      100215802 |     3 321,68 |                     26 |                  3 321,68 |
| RAFOUD ZINEB  |      105158903 |     2 635,90 |                     20 |                  2 635,90 |
",
        "\
bds affiliate=2371615 name=TAMRIRT SA
row name=OUTRIGHA N immatriculation=100215802 gross=3321.68 days=26 capped=3321.68
row name=RAFOUD ZINEB immatriculation=105158903 gross=2635.90 days=20 capped=2635.90
",
    );
}

#[test]
fn numbers_and_names_that_touch_are_parted() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 4077261

| N° Immatriculation Nom et prénom | Nbr jours | Salaire réel |
| 101241306 OUALIDI ADIL           |        26 |     11500,00 |
| البزري نادية 102475871           |        26 |     16000,00 |
| 103710440 RACHDOUN RACHID        |        26 |      4000,00 |
| TOTAL GÉNÉRAL                    |        78 |     31500,00 |
",
        "\
bds affiliate=4077261
row immatriculation=101241306 name=OUALIDI ADIL days=26 gross=11500.00
row immatriculation=102475871 name=البزري نادية days=26 gross=16000.00
row immatriculation=103710440 name=RACHDOUN RACHID days=26 gross=4000.00
total grand 1..3 days=78 gross=31500.00
",
    );
}

#[test]
fn figures_that_never_stand_above_one_another_are_two_columns() {
    understood(
        "\
PAYSLIP
Company : DAR ZELLAQA SARL   Employee name : TAZMERT F   CNSS No. : 170168002

| Description       | Base      | Rate     Earnings    | Deductions |
| Basic salary      |           |          12,000.00   |            |
| CNSS contribution |  6,000.00 | 4.48 %               |     268.80 |
| AMO               | 12,000.00 | 2.26 %               |     271.20 |
| Bonus             |           |             150.00   |            |

Net pay : 11,610.00
",
        "\
payslip name=DAR ZELLAQA SARL
row name=TAZMERT F immatriculation=170168002 net=11610.00
line label=Basic salary amount=12000.00 gain
line label=CNSS contribution base=6000.00 rate=0.0448 amount=268.80 deduction
line label=AMO base=12000.00 rate=0.0226 amount=271.20 deduction
line label=Bonus amount=150.00 gain
",
    );
}

#[test]
fn a_page_whose_first_cells_touch_goes_on_with_the_table_before() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 4091244   Période : 2024-01
| N° Immatriculation | Nom et prénom  | Nbr jours | Salaire réel |
| 100021344          | TAZOULI LATIFA |        26 |     9.875,84 |
| 102490473          | GHARBINI DRISS |        26 |    14.162,60 |
| TOTAL DE LA PAGE   |                |        52 |    24.038,44 |
----
BORDEREAU DE DÉCLARATION DES SALAIRES
| 103725043            TOUZRI OMAR    |        26 |    10.799,53 |
| TOTAL DE LA PAGE                    |        26 |    10.799,53 |
| TOTAL CUMULÉ                        |        78 |    34.837,97 |
",
        "\
bds affiliate=4091244 period=2024-01
row immatriculation=100021344 name=TAZOULI LATIFA days=26 gross=9875.84
row immatriculation=102490473 name=GHARBINI DRISS days=26 gross=14162.60
row immatriculation=103725043 name=TOUZRI OMAR days=26 gross=10799.53
total page 1..2 days=52 gross=24038.44
total page 3..3 days=26 gross=10799.53
total cumulative 1..3 days=78 gross=34837.97
",
    );
}

#[test]
fn dirhams_and_centimes_in_two_columns_are_one_amount() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 4091244   Période : 2024-01

| N° Immatriculation | Nom et prénom  | Jours | Salaire réel |     |
|                    |                |       |           DH | Cts |
| 100021344          | TAZOULI LATIFA |    26 |        9 875 | 84  |
| 102490473          | GHARBINI DRISS |    26 |       14 162 | 60  |
| TOTAL DE LA PAGE   |                |    52 |       24 038 | 44  |
",
        "\
bds affiliate=4091244 period=2024-01
row immatriculation=100021344 name=TAZOULI LATIFA days=26 gross=9875.84
row immatriculation=102490473 name=GHARBINI DRISS days=26 gross=14162.60
total page 1..2 days=52 gross=24038.44
",
    );
}
