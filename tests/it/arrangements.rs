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
