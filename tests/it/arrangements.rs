//! Registers of drawn pages in other arrangements than a heading over its rows.

use crate::pages::understood;

#[test]
fn people_may_stand_side_by_side_and_their_pay_below_them() {
    understood(
        "\
LIVRE DE PAIE
Affiliation CNSS : 1173182

| Matricule      |           2418 |            3035 |     TOTAL |
| Nom et prénom  | OUBADDA ILYAS  | GUENDARI SARA   |           |
| N° CNSS        |      142156957 |       193816208 |           |
| Salaire brut   |       6 171,25 |        7 590,53 | 13 761,78 |
| Total retenues |         647,35 |          963,30 |  1 610,65 |
| Net à payer    |       5 523,90 |        6 627,23 | 12 151,13 |
",
        "\
register affiliate=1173182
row employee_number=2418 name=OUBADDA ILYAS immatriculation=142156957 gross=6171.25 deductions=647.35 net=5523.90
row employee_number=3035 name=GUENDARI SARA immatriculation=193816208 gross=7590.53 deductions=963.30 net=6627.23
total grand 1..2 gross=13761.78 deductions=1610.65 net=12151.13
",
    );
}

#[test]
fn a_block_for_each_employee_is_a_row() {
    understood(
        "\
Journal de paie
Mois : mars 2022
Affiliation CNSS : 1173182

OUBADDA ILYAS         Mle 660 · CNSS 169749943
| Jours | 26       | Salaire de base | 5 200,00 | Ancienneté  | 780,00   |
| Brut  | 5 980,00 | Retenues        |   640,01 | Net à payer | 5 339,99 |

GUENDARI SARA         Mle 661 · CNSS 125596539
| Jours | 26       | Salaire de base | 3 618,80 | Ancienneté  | 542,82   |
| Brut  | 4 161,62 | Retenues        |   335,37 | Net à payer | 3 826,25 |

JBILANE KARIM         Mle 672 · CNSS 114750460
| Jours | 20       | Salaire de base | 2 632,31 | Ancienneté  | 263,23   |
| Brut  | 2 895,54 | Retenues        |   195,16 | Net à payer | 2 700,38 |
",
        "\
register affiliate=1173182 period=2022-03
row name=OUBADDA ILYAS employee_number=660 immatriculation=169749943 days=26 base_pay=5200.00 gross=5980.00 deductions=640.01 net=5339.99
row name=GUENDARI SARA employee_number=661 immatriculation=125596539 days=26 base_pay=3618.80 gross=4161.62 deductions=335.37 net=3826.25
row name=JBILANE KARIM employee_number=672 immatriculation=114750460 days=20 base_pay=2632.31 gross=2895.54 deductions=195.16 net=2700.38
",
    );
}

#[test]
fn arithmetic_names_columns_whose_headings_are_cut() {
    understood(
        "\
LIVRE DE PAIE
Affiliation CNSS : 1173182

| N° | Nom et prénom | N°        | Salaire  | Salaire  | Total    | Salaire  |
| 1  | OUBADDA ILYAS | 169749943 | 5 200,00 | 5 980,00 |   640,01 | 5 339,99 |
| 2  | GUENDARI SARA | 125596539 | 3 618,80 | 4 161,62 |   335,37 | 3 826,25 |
| 3  | JBILANE KARIM | 114750460 | 2 632,31 | 2 895,54 |   195,16 | 2 700,38 |
| 4  | RAFOUD ZINEB  | 114750461 | 3 850,50 | 4 235,55 |   285,77 | 3 949,78 |
",
        "\
register affiliate=1173182
row row_number=1 name=OUBADDA ILYAS immatriculation=169749943 base_pay=5200.00 gross=5980.00 deductions=640.01 net=5339.99
row row_number=2 name=GUENDARI SARA immatriculation=125596539 base_pay=3618.80 gross=4161.62 deductions=335.37 net=3826.25
row row_number=3 name=JBILANE KARIM immatriculation=114750460 base_pay=2632.31 gross=2895.54 deductions=195.16 net=2700.38
row row_number=4 name=RAFOUD ZINEB immatriculation=114750461 base_pay=3850.50 gross=4235.55 deductions=285.77 net=3949.78
",
    );
}

#[test]
fn a_column_that_is_another_up_to_one_figure_is_its_capped_part() {
    understood(
        "\
Déclaration de salaires
N° d'affiliation : 1173182

| Nom & prénom  | N° Immatriculé | Salaire brut     | Imputé   |
| OUBADDA ILYAS |      100872368 |         7 111,58 | 6 000,00 |
| GUENDARI SARA |      101518235 |         3 471,68 | 3 471,68 |
| JBILANE KARIM |      101573353 |         2 154,16 | 2 154,16 |
| RAFOUD ZINEB  |      105158903 |         9 635,90 | 6 000,00 |
",
        "\
bds affiliate=1173182
row name=OUBADDA ILYAS immatriculation=100872368 gross=7111.58 capped=6000.00
row name=GUENDARI SARA immatriculation=101518235 gross=3471.68 capped=3471.68
row name=JBILANE KARIM immatriculation=101573353 gross=2154.16 capped=2154.16
row name=RAFOUD ZINEB immatriculation=105158903 gross=9635.90 capped=6000.00
",
    );
}

#[test]
fn two_numbers_in_one_cell_and_a_count_before_a_name_are_parted() {
    understood(
        "\
Déclaration de salaires
N° d'affiliation : 1173182

| N° Nom et prénom | N° CNSS / CIN          | Jours | Salaire brut |
| 1 OUBADDA ILYAS  | 100872368 CIN J286638  |    26 |     3 111,58 |
| 2 GUENDARI SARA  | 101518235 CIN BK691744 |    26 |     3 471,68 |
| 3 JBILANE KARIM  | 101573353 CIN K862027  |    18 |     2 154,16 |
",
        "\
bds affiliate=1173182
row row_number=1 name=OUBADDA ILYAS immatriculation=100872368 cin=J286638 days=26 gross=3111.58
row row_number=2 name=GUENDARI SARA immatriculation=101518235 cin=BK691744 days=26 gross=3471.68
row row_number=3 name=JBILANE KARIM immatriculation=101573353 cin=K862027 days=18 gross=2154.16
",
    );
}

#[test]
fn what_stands_below_tells_what_a_short_heading_means() {
    understood(
        "\
ORDRE DE VIREMENT
Affiliation CNSS n° 1173182

| Code | Nom et prénom | J. payés | Compte                       | Net à payer |
| 4137 | OUBADDA ILYAS |       26 | 011 780 0000012345678901 23  |    3 111,58 |
| 3318 | GUENDARI SARA |       26 | 007 780 0000012345678902 24  |    3 471,68 |
| 3070 | JBILANE KARIM |       18 | 021 780 0000012345678903 25  |    2 154,16 |
",
        "\
register affiliate=1173182
row employee_number=4137 name=OUBADDA ILYAS days=26 rib=011780000001234567890123 net=3111.58
row employee_number=3318 name=GUENDARI SARA days=26 rib=007780000001234567890224 net=3471.68
row employee_number=3070 name=JBILANE KARIM days=18 rib=021780000001234567890325 net=2154.16
",
    );
}

#[test]
fn labels_over_their_values_are_a_block_as_well() {
    understood(
        "\
Journal de paie
Mois : mars 2022
Affiliation CNSS : 1173182

660 OUBADDA ILYAS
| Jours | Salaire de base | Salaire brut | Retenues | Net à payer |
| 26    | 5 200,00        | 5 980,00     |   640,01 |    5 339,99 |

661 GUENDARI SARA
| Jours | Salaire de base | Salaire brut | Retenues | Net à payer |
| 26    | 3 618,80        | 4 161,62     |   335,37 |    3 826,25 |

672 JBILANE KARIM
| Jours | Salaire de base | Salaire brut | Retenues | Net à payer |
| 20    | 2 632,31        | 2 895,54     |   195,16 |    2 700,38 |
",
        "\
register affiliate=1173182 period=2022-03
row name=OUBADDA ILYAS employee_number=660 days=26 base_pay=5200.00 gross=5980.00 deductions=640.01 net=5339.99
row name=GUENDARI SARA employee_number=661 days=26 base_pay=3618.80 gross=4161.62 deductions=335.37 net=3826.25
row name=JBILANE KARIM employee_number=672 days=20 base_pay=2632.31 gross=2895.54 deductions=195.16 net=2700.38
",
    );
}

#[test]
fn the_name_over_dirhams_and_centimes_names_both() {
    understood(
        "\
Déclaration de salaires
N° d'affiliation : 1173182

|                    |               |       | Salaire brut |      |
| N° Immatriculation | Nom et prénom | Jours | Dirhams | Cmes |
| 100872368          | OUBADDA ILYAS |    26 |   3 111 |   58 |
| 101518235          | GUENDARI SARA |    26 |   3 471 |   05 |
| TOTAL              |               |    52 |   6 582 |   63 |
",
        "\
bds affiliate=1173182
row immatriculation=100872368 name=OUBADDA ILYAS days=26 gross=3111.58
row immatriculation=101518235 name=GUENDARI SARA days=26 gross=3471.05
total grand 1..2 days=52 gross=6582.63
",
    );
}

#[test]
fn tables_of_one_list_are_one_declaration_and_a_recapitulation_is_nobody() {
    understood(
        "\
Déclaration de salaires
N° d'affiliation : 1173182
Période : 03/2022

Salariés préétablis
| N° Immatriculation | Nom et prénom | Nbre jours | Salaire brut |
| 100872368          | OUBADDA ILYAS |    26 | 3 111,58 |
| 101518235          | GUENDARI SARA |    26 | 3 471,68 |
| 101573353          | JBILANE KARIM |    18 | 2 154,16 |
|                    | Total         |    70 | 8 737,42 |

Salariés entrants
| N° Immatriculation | Nom et prénom | Nbre jours | Salaire brut |
| 105158903          | RAFOUD ZINEB  |    20 | 2 635,90 |
| 105158911          | TAZI OMAR     |    10 | 1 000,00 |
|                    | Total         |    30 | 3 635,90 |

Récapitulation
| Catégorie  | Effectif | Jours | Salaire brut |
| Préétablis |        3 |    70 |     8 737,42 |
| Entrants   |        2 |    30 |     3 635,90 |
| Total      |        5 |   100 |    12 373,32 |
",
        "\
bds affiliate=1173182 period=2022-03
row immatriculation=100872368 name=OUBADDA ILYAS days=26 gross=3111.58
row immatriculation=101518235 name=GUENDARI SARA days=26 gross=3471.68
row immatriculation=101573353 name=JBILANE KARIM days=18 gross=2154.16
row immatriculation=105158903 name=RAFOUD ZINEB days=20 gross=2635.90
row immatriculation=105158911 name=TAZI OMAR days=10 gross=1000.00
total group 1..3 days=70 gross=8737.42
total group 4..5 days=30 gross=3635.90
",
    );
}

#[test]
fn months_of_a_quarter_may_go_by_their_own_names() {
    understood(
        "\
Bordereau de déclaration des salaires
N° d'affiliation : 1173182
Période : 4ème trimestre 2022

| N° Immatriculation | Nom et prénom | Octobre  | Novembre | Décembre | Total trimestre |
| 100872368          | OUBADDA ILYAS | 3 111,58 | 3 111,58 | 3 000,00 | 9 223,16 |
| 101518235          | GUENDARI SARA | 3 471,68 | 3 471,68 | 3 000,00 | 9 943,36 |
| Total              |               | 6 583,26 | 6 583,26 | 6 000,00 | 19 166,52 |
",
        "\
bds affiliate=1173182 period=2022-Q4
row immatriculation=100872368 name=OUBADDA ILYAS month_1=3111.58 month_2=3111.58 month_3=3000.00 total=9223.16
row immatriculation=101518235 name=GUENDARI SARA month_1=3471.68 month_2=3471.68 month_3=3000.00 total=9943.36
total grand 1..2 month_1=6583.26 month_2=6583.26 month_3=6000.00 total=19166.52
",
    );
}

#[test]
fn a_firm_may_have_its_number_in_brackets() {
    understood(
        "\
LIVRE DE PAIE – octobre 2019
ATLAS BOIS SARL (affiliation CNSS 1234567)

| Mat | SAL_BRUT | TOT_RETENUES | Net à percevoir |
| 101 |    5.200 |        1.816 |           3.384 |
| 102 |    4.130 |          878 |           3.252 |
| 103 |    6.819 |          953 |           5.866 |
| TOTAL |  16.149 |       3.647 |          12.502 |
",
        "\
register affiliate=1234567 name=ATLAS BOIS SARL? period=2019-10
row employee_number=101 gross=5200? deductions=1816 net=3384?
row employee_number=102 gross=4130? deductions=878 net=3252?
row employee_number=103 gross=6819? deductions=953 net=5866?
total grand 1..3 gross=16149? deductions=3647 net=12502?
",
    );
}

#[test]
fn a_year_above_its_months_is_theirs() {
    understood(
        "\
Attestation de salaires
M. TAZI OMAR, immatriculé à la CNSS sous le n° 105158903

| Mois     | Nbre jours | Salaire brut |
| Année 2023 |          |              |
| Novembre |         26 |     3 111,58 |
| Décembre |         26 |     3 471,68 |
| Année 2024 |          |              |
| Janvier  |         26 |     3 111,58 |
| Février  |         26 |     3 111,58 |
",
        "\
attestation name=M. TAZI OMAR? immatriculation=105158903
row period=2023-11 days=26 gross=3111.58
row period=2023-12 days=26 gross=3471.68
row period=2024-01 days=26 gross=3111.58
row period=2024-02 days=26 gross=3111.58
unread 105158903
",
    );
}

#[test]
fn a_month_and_its_year_may_stand_in_two_boxes() {
    understood(
        "\
DÉCLARATION DES SALAIRES
Affiliation : 4829173
| Trimestre | 2ème | Exercice | 2022 |

| N° CNSS   | Nom et prénom | Jours | Salaire brut |
| 118273645 | BERRADA Salma |    26 |     7 412,30 |
| 127364559 | SEBTI Younes  |    22 |     3 981,44 |
",
        "\
bds affiliate=4829173 period=2022-Q2
row immatriculation=118273645 name=BERRADA Salma days=26 gross=7412.30
row immatriculation=127364559 name=SEBTI Younes days=22 gross=3981.44
",
    );
}

#[test]
fn headings_may_name_their_rate_or_their_month() {
    understood(
        "\
ÉTAT DES SALAIRES - MOIS : février 2022
N° d'affiliation : 4374294

| Nom et prénom   | N° CNSS   | Rappel 01/2022 | Brut    | CNSS 4,48 % | AMO 2,26 % | Net     |
| ABERKANE Anouar | 159738074 |          10,00 | 3764,75 |      168,66 |      85,08 | 3511,01 |
| AIT BELLA Jalal | 153986083 |           0,00 | 6160,00 |      268,80 |     139,22 | 5751,98 |
",
        "\
register affiliate=4374294 period=2022-02
row name=ABERKANE Anouar immatriculation=159738074 column=10.00 gross=3764.75 column=168.66 column=85.08 net=3511.01
row name=AIT BELLA Jalal immatriculation=153986083 column=0.00 gross=6160.00 column=268.80 column=139.22 net=5751.98
",
    );
}
