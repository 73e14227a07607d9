//! Papers whose figures stand otherwise than in one table under one heading: cards and panels beside each
//! other, groups summed above their rows, names above their figures, lists in sentences.

use crate::pages::understood;

#[test]
fn a_sum_below_two_lists_may_be_named_in_one_and_printed_in_the_other() {
    understood(
        "\
SALARY SLIP
Employee Name : OUBADDA Ilyas
Month : August 2021

| Earnings          | Amount    | Deductions       | Amount   |
| Basic Salary      |  8 000,00 | Social security  |   268,80 |
| Housing Allowance |  2 000,00 | Loan recovery    |   500,00 |
| Gross Salary      | 10 000,00 | Total Deductions |   768,80 |
| Net Salary        |           |                  | 9 231,20 |
",
        "\
payslip period=2021-08
row name=OUBADDA Ilyas gross=10000.00 net=9231.20 deductions=768.80
line label=Basic Salary amount=8000.00 gain
line label=Housing Allowance amount=2000.00 gain
line label=Social security amount=268.80 deduction
line label=Loan recovery amount=500.00 deduction
",
    );
}

#[test]
fn the_sums_of_groups_may_stand_above_their_rows() {
    understood(
        "\
LIVRE DE PAIE
Affiliation CNSS : 1173182

| Nom et prénom |          Brut |          Net |
| Achats        |      9 633,55 |     8 874,91 |
| OUBADDA Ilyas |      5 472,50 |     4 952,73 |
| GUENDARI Sara |      4 161,05 |     3 922,18 |
| Chantiers     |      8 895,54 |     8 400,38 |
| JBILANE Karim |      2 895,54 |     2 700,38 |
| RAFOUD Zineb  |      6 000,00 |     5 700,00 |
| Total général |     18 529,09 |    17 275,29 |
",
        "\
register affiliate=1173182
row name=OUBADDA Ilyas gross=5472.50 net=4952.73
row name=GUENDARI Sara gross=4161.05 net=3922.18
row name=JBILANE Karim gross=2895.54 net=2700.38
row name=RAFOUD Zineb gross=6000.00 net=5700.00
total group 1..2 gross=9633.55 net=8874.91
total group 3..4 gross=8895.54 net=8400.38
total grand 1..4 gross=18529.09 net=17275.29
",
    );
}

#[test]
fn names_may_stand_alone_above_the_figures() {
    understood(
        "\
JOURNAL DE PAIE
Affiliation CNSS : 1173182

| MATR.         | N° CNSS   | JOURS | BRUT    | NET A PAYER |
| OUBADDA ILYAS |           |       |         |             |
| 641           | 141581697 |    26 | 7605,70 |     6728,52 |
| GUENDARI SARA |           |       |         |             |
| 1198          | 131744601 |    26 | 9075,00 |     7757,16 |
| JBILANE KARIM |           |       |         |             |
| 1702          | 128296433 |    26 | 9451,62 |     7995,72 |
",
        "\
register affiliate=1173182
row employee_number=641 immatriculation=141581697 days=26 gross=7605.70 net=6728.52 name=OUBADDA ILYAS
row employee_number=1198 immatriculation=131744601 days=26 gross=9075.00 net=7757.16 name=GUENDARI SARA
row employee_number=1702 immatriculation=128296433 days=26 gross=9451.62 net=7995.72 name=JBILANE KARIM
",
    );
}

#[test]
fn labels_over_values_beside_a_table_are_a_panel() {
    understood(
        "\
BULLETIN DE PAIE
Affiliation CNSS : 1173182
Mois : mars 2018

|               | Rubrique        | Base     | Taux   |     Gain | Retenue |
| Salarié       | Salaire de base |          |        | 5 200,00 |         |
| OUBADDA Ilyas |                 |          |        |          |         |
| Matricule     | Ancienneté      | 5 200,00 | 10,00  |   520,00 |         |
| 5637          |                 |          |        |          |         |
| N° CNSS       | CNSS            | 5 720,00 | 4,48   |          |  256,26 |
| 145898733     |                 |          |        |          |         |
",
        "\
payslip affiliate=1173182 period=2018-03
row name=OUBADDA Ilyas employee_number=5637 immatriculation=145898733
line label=Salaire de base amount=5200.00 gain
line label=Ancienneté base=5200.00 rate=0.1 amount=520.00 gain
line label=CNSS base=5720.00 rate=0.0448 amount=256.26 deduction
",
    );
}

#[test]
fn people_may_be_listed_in_sentences() {
    understood(
        "\
Objet : déclaration des salaires du mois de avril 2020

La société Garage Moderne SNC, affiliée à la CNSS sous le n° 1173182, déclare :

1. OUBADDA Ilyas, immatriculé sous le n° 190028308 : 26 jours, salaire brut 4 120,55 DH
2. GUENDARI Sara, immatriculée sous le n° 175631714 : 24 jours, salaire brut 9 020,55 DH

Total : 50 jours, salaires bruts 13 141,10 DH
",
        "\
bds affiliate=1173182 period=2020-04
row name=OUBADDA Ilyas immatriculation=190028308 days=26 gross=4120.55
row name=GUENDARI Sara immatriculation=175631714 days=24 gross=9020.55
total grand 1..2 days=50 gross=13141.10
unread La société Garage Moderne SNC, affiliée à la CNSS sous le n° 1173182, déclare :
",
    );
}

#[test]
fn a_text_file_may_be_printed_as_it_is() {
    understood(
        "\
AFFILIATION;1173182
PERIODE;02/2017
NUMERO;NOM;JOURS;SALAIRE_BRUT;SALAIRE_PLAFONNE
102619718;OUBADDA ILYAS;26;6104,45;6000,00
104155348;GUENDARI SARA;4;1046,15;1046,15
114367924;JBILANE KARIM;26;5800,00;5800,00
TOTAL;;56;12950,60;12846,15
",
        "\
register affiliate=1173182 period=2017-02
row immatriculation=102619718 name=OUBADDA ILYAS days=26 gross=6104.45 capped=6000.00
row immatriculation=104155348 name=GUENDARI SARA days=4 gross=1046.15 capped=1046.15
row immatriculation=114367924 name=JBILANE KARIM days=26 gross=5800.00 capped=5800.00
total grand 1..3 days=56 gross=12950.60 capped=12846.15
",
    );
}

#[test]
fn quarters_among_months_are_their_sums() {
    understood(
        "\
COMPTE INDIVIDUEL 2024
Nom et prénom : OUBADDA Ilyas
N° CNSS : 145898733

| Mois        | Brut     | Net      |
| Janvier     | 2 650,28 | 1 820,07 |
| Février     | 2 662,93 | 1 828,76 |
| Mars        | 2 351,62 | 1 614,97 |
| Trimestre 1 | 7 664,83 | 5 263,80 |
| Avril       | 2 695,66 | 1 851,24 |
",
        "\
attestation name=OUBADDA Ilyas immatriculation=145898733 period=2024
row period=2024-01 gross=2650.28 net=1820.07
row period=2024-02 gross=2662.93 net=1828.76
row period=2024-03 gross=2351.62 net=1614.97
row period=2024-04 gross=2695.66 net=1851.24
total group 1..3 gross=7664.83 net=5263.80
unread COMPTE INDIVIDUEL 2024
",
    );
}

#[test]
fn what_is_paid_beside_three_months_may_be_a_part_of_their_total() {
    understood(
        "\
DÉCLARATION TRIMESTRIELLE DES SALAIRES
Affiliation CNSS : 1173182
Période : 4ème trimestre 2020

| N° CNSS   | Nom et prénom | Octobre  | Novembre | Décembre | Primes | Total    |
| 141581697 | OUBADDA ILYAS | 2 149,00 | 1 585,00 | 2 391,00 |   0,00 | 6 125,00 |
| 131744601 | GUENDARI SARA | 2 507,00 |   777,00 | 1 520,00 | 120,00 | 4 924,00 |
| 128296433 | JBILANE KARIM | 1 652,00 | 2 045,00 | 1 192,00 | 400,00 | 5 289,00 |
| 114750461 | RAFOUD ZINEB  | 1 329,00 | 2 217,00 | 1 720,00 |   0,00 | 5 266,00 |
",
        "\
bds affiliate=1173182 period=2020-Q4
row immatriculation=141581697 name=OUBADDA ILYAS month_1=2149.00 month_2=1585.00 month_3=2391.00 column=0.00 total=6125.00
row immatriculation=131744601 name=GUENDARI SARA month_1=2507.00 month_2=777.00 month_3=1520.00 column=120.00 total=4924.00
row immatriculation=128296433 name=JBILANE KARIM month_1=1652.00 month_2=2045.00 month_3=1192.00 column=400.00 total=5289.00
row immatriculation=114750461 name=RAFOUD ZINEB month_1=1329.00 month_2=2217.00 month_3=1720.00 column=0.00 total=5266.00
",
    );
}

#[test]
fn letters_by_which_a_form_refers_to_its_columns_are_no_part_of_the_headings() {
    understood(
        "\
BORDEREAU DE PAIEMENT DES COTISATIONS
N° affilié : 1173182
Période : juillet 2024

| Rubrique               | Masse salariale (a) | Taux (b) | Cotisation due (c) = (a) x (b) |
| Allocations familiales |          235 401,04 | 6,40 %   |                      15 065,67 |
| Prestations sociales   |          176 549,28 | 13,46 %  |                      23 763,53 |
| Total (d)              |                     |          |                      38 829,20 |
",
        "\
bpc affiliate=1173182 period=2024-07
line label=Allocations familiales base=235401.04 rate=0.064 amount=15065.67
line label=Prestations sociales base=176549.28 rate=0.1346 amount=23763.53
total grand 1..2 amount=38829.20
",
    );
}

#[test]
fn a_lone_word_may_head_a_list_of_lines() {
    understood(
        "\
FICHE DE PAIE
Nom et prénom : OUBADDA Ilyas
Mois : août 2021

Rémunération
| Appointements de base | 8 000,00 |
| Prime d'assiduité     | 2 000,00 |

Précomptes
| Sécurité sociale      |   268,80 |
| Remboursement de prêt |   500,00 |

Total brut : 10 000,00
Total des précomptes : 768,80
Net à payer : 9 231,20
",
        "\
payslip period=2021-08
row name=OUBADDA Ilyas gross=10000.00 deductions=768.80 net=9231.20
line label=Appointements de base amount=8000.00 gain
line label=Prime d'assiduité amount=2000.00 gain
line label=Sécurité sociale amount=268.80 deduction
line label=Remboursement de prêt amount=500.00 deduction
",
    );
}

#[test]
fn a_third_list_beside_earnings_and_deductions_may_be_about_anything() {
    understood(
        "\
PAYSLIP
Employee name : OUBADDA Ilyas
Month : August 2021

| Earnings        | Amount   | Deductions      | Amount | Leave    | Days  |
| Basic salary    | 8 000,00 | Social security | 268,80 | Annual   | 12,50 |
| Attendance      | 2 000,00 | Loan recovery   | 500,00 | Sick     |  2,00 |
| Shift allowance |   150,00 | Canteen         |  75,00 | Carried  |  4,00 |

Gross pay : 10 150,00
Total deductions : 843,80
Net pay : 9 306,20
",
        "\
payslip period=2021-08
row name=OUBADDA Ilyas gross=10150.00 deductions=843.80 net=9306.20
line label=Basic salary amount=8000.00 gain
line label=Attendance amount=2000.00 gain
line label=Shift allowance amount=150.00 gain
line label=Social security amount=268.80 deduction
line label=Loan recovery amount=500.00 deduction
line label=Canteen amount=75.00 deduction
",
    );
}

#[test]
fn people_across_may_have_number_and_name_in_one_cell() {
    understood(
        "\
LIVRE DE PAIE
Mois : juin 2019

| Matricule Nom et prénom | 0042 ALAMI Nadia | 0051 BENNANI Omar |
| Heures                  |           191,00 |            191,00 |
| Salaire de base         |         4 000,00 |          4 500,00 |
| Prime de panier         |           200,00 |                   |
| SALAIRE BRUT            |         4 200,00 |          4 500,00 |
| TOTAL RETENUES          |           283,08 |            303,30 |
| NET À PAYER             |         3 916,92 |          4 196,70 |

----
LIVRE DE PAIE
Mois : juin 2019

| Matricule Nom et prénom | 0063 OUAZZANI Ali | TOTAL     |
| Heures                  |            191,00 |    573,00 |
| Salaire de base         |          5 000,00 | 13 500,00 |
| Prime de panier         |            150,00 |    350,00 |
| SALAIRE BRUT            |          5 150,00 | 13 850,00 |
| TOTAL RETENUES          |            347,11 |    933,49 |
| NET À PAYER             |          4 802,89 | 12 916,51 |
",
        "\
register period=2019-06
row employee_number=0042 name=ALAMI Nadia hours=191.00 base_pay=4000.00 column=200.00 gross=4200.00 deductions=283.08 net=3916.92
row employee_number=0051 name=BENNANI Omar hours=191.00 base_pay=4500.00 gross=4500.00 deductions=303.30 net=4196.70
row employee_number=0063 name=OUAZZANI Ali hours=191.00 base_pay=5000.00 column=150.00 gross=5150.00 deductions=347.11 net=4802.89
total grand 1..3 hours=573.00 base_pay=13500.00 column=350.00 gross=13850.00 deductions=933.49 net=12916.51
",
    );
}

#[test]
fn people_across_may_take_two_columns_each_under_a_line_of_names() {
    understood(
        "\
Payroll Summary
April through June 2023

                     Ann Sample             Omar Tester            TOTAL
|                  | Hours  | Apr - Jun 23 | Hours  | Apr - Jun 23 | Hours  | Apr - Jun 23 |
| Gross Pay        |        |              |        |              |        |              |
| Salary           | 160.00 |     4,608.00 | 480.00 |    17,601.60 | 640.00 |    22,209.60 |
| Overtime         |  14.00 |       604.80 |        |              |  14.00 |       604.80 |
| Total Gross Pay  |        |     5,212.80 |        |    17,601.60 |        |    22,814.40 |
| Taxes Withheld   |        |              |        |              |        |              |
| State Tax        |        |      -208.51 |        |      -704.06 |        |      -912.57 |
| Net Pay          |        |     5,004.29 |        |    16,897.54 |        |    21,901.83 |
",
        "\
register period=2023-Q2
row name=Ann Sample column=4608.00 column=604.80 gross=5212.80 column=-208.51 net=5004.29
row name=Omar Tester column=17601.60 gross=17601.60 column=-704.06 net=16897.54
total grand 1..2 column=22209.60 column=604.80 gross=22814.40 column=-912.57 net=21901.83
unread April through June 2023
",
    );
}
