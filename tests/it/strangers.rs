//! Forms as strangers draw them: months across, cards, stacked lines, sums in sentences.

use crate::pages::understood;

#[test]
fn months_may_stand_across() {
    understood(
        "\
Attestation de déclaration de salaires
Nom et prénom : OUBADDA ILYAS
N° d'immatriculation CNSS : 169749943
Année : 2023

| Rubrique        | Février  | Mars     | Avril    | Total     |
| Jours           |       26 |       22 |       26 |        74 |
| Salaire déclaré | 8 250,00 | 7 130,77 | 8 250,00 | 23 630,77 |
",
        "\
attestation name=OUBADDA ILYAS immatriculation=169749943 period=2023
row period=2023-02 days=26 gross=8250.00
row period=2023-03 days=22 gross=7130.77
row period=2023-04 days=26 gross=8250.00
total grand 1..3 days=74 gross=23630.77
",
    );
}

#[test]
fn names_may_stand_over_people_side_by_side_and_their_total_first() {
    understood(
        "\
Salaires déclarés à la CNSS
Affiliation CNSS : 1173182

|                  | Total     | OUBADDA ILYAS | GUENDARI SARA |
| N° immatriculation |         |     142156957 |     193816208 |
| Nombre de jours  |        52 |            26 |            26 |
| Salaire brut     | 13 761,78 |      6 171,25 |      7 590,53 |
| Salaire plafonné | 12 000,00 |      6 000,00 |      6 000,00 |
",
        "\
bds affiliate=1173182
row name=OUBADDA ILYAS immatriculation=142156957 days=26 gross=6171.25 capped=6000.00
row name=GUENDARI SARA immatriculation=193816208 days=26 gross=7590.53 capped=6000.00
total grand 1..2 days=52 gross=13761.78 capped=12000.00
",
    );
}

#[test]
fn everyone_may_have_a_card_of_two_beside_each_other() {
    understood(
        "\
Déclaration des salaires
N° d'affiliation : 1173182
Période : 08/2023

| OUBADDA ILYAS    |           | GUENDARI SARA    |           |
| N° CNSS          | 142156957 | N° CNSS          | 193816208 |
| Jours déclarés   |        26 | Jours déclarés   |        20 |
| Salaire brut     |  6 171,25 | Salaire brut     |  4 590,53 |
| Salaire plafonné |  6 000,00 | Salaire plafonné |  4 590,53 |

| JBILANE KARIM    |           | RAFOUD ZINEB     |           |
| N° CNSS          | 114750460 | N° CNSS          | 114750461 |
| Jours déclarés   |        26 | Jours déclarés   |        26 |
| Salaire brut     |  2 895,54 | Salaire brut     |  4 235,55 |
| Salaire plafonné |  2 895,54 | Salaire plafonné |  4 235,55 |

Total général : 98 jours   Salaires bruts : 17 892,87   Salaires plafonnés : 17 721,62   Nombre de salariés : 4
",
        "\
bds affiliate=1173182 period=2023-08
row name=OUBADDA ILYAS immatriculation=142156957 days=26 gross=6171.25 capped=6000.00
row name=GUENDARI SARA immatriculation=193816208 days=20 gross=4590.53 capped=4590.53
row name=JBILANE KARIM immatriculation=114750460 days=26 gross=2895.54 capped=2895.54
row name=RAFOUD ZINEB immatriculation=114750461 days=26 gross=4235.55 capped=4235.55
total grand 1..4 days=98 gross=17892.87 capped=17721.62 headcount=4
",
    );
}

#[test]
fn everyone_may_take_three_printed_lines() {
    understood(
        "\
LIVRE DE PAIE
Affiliation CNSS : 1173182

| Nom N° CNSS Emploi | Base Ancienneté Prime | CNSS AMO IR | Brut Retenues Net |
| OUBADDA ILYAS      | 5 200,00              |      268,80 |          5 980,00 |
| 169749943          | 780,00                |      135,15 |            640,01 |
| Ouvrier            | 0,00                  |      236,06 |          5 339,99 |
| GUENDARI SARA      | 3 618,80              |      186,44 |          4 161,62 |
| 125596539          | 542,82                |       94,05 |            335,37 |
| Maçon              | 0,00                  |       54,88 |          3 826,25 |
| TOTAUX             | 8 818,80              |      455,24 |         10 141,62 |
|                    | 1 322,82              |      229,20 |            975,38 |
|                    | 0,00                  |      290,94 |          9 166,24 |
",
        "\
register affiliate=1173182
row name=OUBADDA ILYAS immatriculation=169749943 function=Ouvrier base_pay=5200.00 column=780.00 column=0.00 column=268.80 column=135.15 income_tax=236.06 gross=5980.00 deductions=640.01 net=5339.99
row name=GUENDARI SARA immatriculation=125596539 function=Maçon base_pay=3618.80 column=542.82 column=0.00 column=186.44 column=94.05 income_tax=54.88 gross=4161.62 deductions=335.37 net=3826.25
total grand 1..2 base_pay=8818.80 column=1322.82 column=0.00 column=455.24 column=229.20 income_tax=290.94 gross=10141.62 deductions=975.38 net=9166.24
",
    );
}

#[test]
fn each_month_of_a_quarter_may_have_its_days_and_its_pay() {
    understood(
        "\
DÉCLARATION TRIMESTRIELLE DES SALAIRES
N° d'affiliation : 1173182
Période : 1er trimestre 2023

| N° CNSS   | Nom et prénom | Janvier |          | Février |          | Mars  |          | Total du trimestre |           |
|           |               | Jours   | Salaire  | Jours   | Salaire  | Jours | Salaire  | Jours              | Salaire   |
| 169749943 | OUBADDA ILYAS | 26      | 5 980,00 | 24      | 5 520,00 | 26    | 5 980,00 | 76                 | 17 480,00 |
| 125596539 | GUENDARI SARA | 26      | 4 161,62 | 26      | 4 161,62 | 20    | 3 201,25 | 72                 | 11 524,49 |
| 114750460 | JBILANE KARIM | 20      | 2 895,54 | 26      | 3 764,20 | 26    | 3 764,20 | 72                 | 10 423,94 |
",
        "\
bds affiliate=1173182 period=2023-Q1
row immatriculation=169749943 name=OUBADDA ILYAS column=26? month_1=5980.00 column=24 month_2=5520.00 column=26 month_3=5980.00 days=76 total=17480.00
row immatriculation=125596539 name=GUENDARI SARA column=26? month_1=4161.62 column=26 month_2=4161.62 column=20 month_3=3201.25 days=72 total=11524.49
row immatriculation=114750460 name=JBILANE KARIM column=20? month_1=2895.54 column=26 month_2=3764.20 column=26 month_3=3764.20 days=72 total=10423.94
",
    );
}

#[test]
fn labels_of_lines_may_have_no_heading() {
    understood(
        "\
BULLETIN DE PAIE
SIRET : 40622927811557

|                            | Base     | Taux salarial | Part salarié | Taux employeur | Part employeur |
| Salaire de base            |          |               |     2 480,00 |                |                |
| Salaire brut               |          |               |     2 480,00 |                |                |
| SANTÉ                      |          |               |              |                |                |
| Sécurité sociale - Maladie | 2 480,00 |               |              | 7,00 %         |         173,60 |
| RETRAITE                   |          |               |              |                |                |
| Sécurité sociale plafonnée | 2 480,00 | 6,90 %        |       171,12 | 8,55 %         |         212,04 |
| Total des cotisations et contributions |  |           |       171,12 |                |         385,64 |
| Net payé en euros          |          |               |     2 308,88 |                |                |
",
        "\
payslip siret=40622927811557
row gross=2480.00 deductions=171.12 net=2308.88
line label=Salaire de base amount=2480.00
line label=Sécurité sociale - Maladie base=2480.00 employer_rate=0.07 employer_amount=173.60
line label=Sécurité sociale plafonnée base=2480.00 rate=0.069 amount=171.12 employer_rate=0.0855 employer_amount=212.04
",
    );
}

#[test]
fn an_example_line_is_nobody() {
    understood(
        "\
État des salaires
Affiliation CNSS : 1173182

| Nom et prénom          | Salaire brut | Net à payer |
| Exemple : DUPONT Jean  |     5 000,00 |    4 500,00 |
| OUBADDA ILYAS          |     5 980,00 |    5 339,99 |
| GUENDARI SARA          |     4 161,62 |    3 826,25 |
| TOTAL                  |    10 141,62 |    9 166,24 |
",
        "\
register affiliate=1173182
row name=OUBADDA ILYAS gross=5980.00 net=5339.99
row name=GUENDARI SARA gross=4161.62 net=3826.25
total grand 1..2 gross=10141.62 net=9166.24
",
    );
}

#[test]
fn what_was_paid_since_january_is_not_paid_now() {
    understood(
        "\
Pay stub
Employee ID: 4471
Pay date: 03/20/2023

| Earnings  | Rate  | Hours | Current  | YTD      | Deductions       | Current | YTD      |
| Regular   | 18.74 | 80.00 | 1,499.20 | 8,995.20 | Federal tax      |  150.10 |   900.60 |
| Overtime  | 28.11 |  4.00 |   112.44 |   337.32 | Social security  |   99.92 |   599.52 |
| Gross pay |       | 84.00 | 1,611.64 | 9,332.52 | Total deductions |  250.02 | 1,500.12 |
",
        "\
payslip pay_date=2023-03-20
row employee_number=4471 gross=1611.64 deductions=250.02
line label=Regular rate=0.1874 hours=80.00 column=8995.20 amount=1499.20 gain
line label=Overtime rate=0.2811 hours=4.00 column=337.32 amount=112.44 gain
line label=Federal tax column=900.60 amount=150.10 deduction
line label=Social security column=599.52 amount=99.92 deduction
",
    );
}

#[test]
fn sums_of_a_sentence_have_units() {
    understood(
        "\
Attestation de déclaration de salaires
Nom et prénom : OUBADDA ILYAS
N° d'immatriculation CNSS : 169749943

| Mois    | Jours | Salaire brut |
| 02/2017 | 26    |     5 870,00 |
| 03/2017 | 18    |     3 960,00 |
| 04/2017 | 26    |     5 720,00 |

Total : 70 jours, 15 550,00 DH
",
        "\
attestation name=OUBADDA ILYAS immatriculation=169749943
row period=2017-02 days=26 gross=5870.00
row period=2017-03 days=18 gross=3960.00
row period=2017-04 days=26 gross=5720.00
total grand 1..3 days=70 gross=15550.00
",
    );
}

#[test]
fn totals_may_stand_above_the_list() {
    understood(
        "\
Déclaration des salaires
N° d'affiliation : 1173182
Total jours : 52
Total salaires réels : 10 141,62
Total salaires plafonnés : 10 141,62

| N° CNSS   | Nom et prénom | Jours | Salaire réel | Salaire plafonné |
| 169749943 | OUBADDA ILYAS | 26    |     5 980,00 |         5 980,00 |
| 125596539 | GUENDARI SARA | 26    |     4 161,62 |         4 161,62 |
",
        "\
bds affiliate=1173182
row immatriculation=169749943 name=OUBADDA ILYAS days=26 gross=5980.00 capped=5980.00
row immatriculation=125596539 name=GUENDARI SARA days=26 gross=4161.62 capped=4161.62
total grand 1..2 days=52 gross=10141.62 capped=10141.62
",
    );
}

#[test]
fn people_may_be_called_by_words_of_totals() {
    understood(
        "\
État des salaires
Raison sociale : Total Transit
Affiliation CNSS : 1173182

| N° | Nom et prénom  | Fonction | Salaire brut | Net à payer |
| 1  | OUBADDA ILYAS  | Ouvrier  |     5 980,00 |    5 339,99 |
| 2  | SOMME Karim    | Maçon    |     4 161,62 |    3 826,25 |
| 3  | REPORT Ali     | Maçon    |     3 850,50 |    3 549,78 |
|    | TOTAL          |          |    13 992,12 |   12 716,02 |
",
        "\
register name=Total Transit affiliate=1173182
row row_number=1 name=OUBADDA ILYAS function=Ouvrier gross=5980.00 net=5339.99
row row_number=2 name=SOMME Karim function=Maçon gross=4161.62 net=3826.25
row row_number=3 name=REPORT Ali function=Maçon gross=3850.50 net=3549.78
total grand 1..3 gross=13992.12 net=12716.02
",
    );
}

#[test]
fn what_a_row_is_partly_made_of_is_no_row() {
    understood(
        "\
État des salaires
Affiliation CNSS : 1173182

| N° CNSS   | Nom et prénom           | Salaire brut | Net à payer |
| 169749943 | OUBADDA ILYAS           |     5 980,00 |    5 339,99 |
|           | dont prime de rendement |       300,00 |             |
| 125596539 | GUENDARI SARA           |     4 161,62 |    3 826,25 |
|           | dont prime de rendement |       200,00 |             |
| 114750460 | JBILANE KARIM           |     3 850,50 |    3 549,78 |
|           | TOTAL                   |    13 992,12 |   12 716,02 |
",
        "\
register affiliate=1173182
row immatriculation=169749943 name=OUBADDA ILYAS gross=5980.00 net=5339.99
row immatriculation=125596539 name=GUENDARI SARA gross=4161.62 net=3826.25
row immatriculation=114750460 name=JBILANE KARIM gross=3850.50 net=3549.78
total grand 1..3 gross=13992.12 net=12716.02
",
    );
}

#[test]
fn a_line_of_totals_may_say_nothing() {
    understood(
        "\
État des salaires
Affiliation CNSS : 1173182

| N° CNSS   | Nom et prénom           | Salaire brut | Net à payer |
| 169749943 | OUBADDA ILYAS           |     5 980,00 |    5 339,99 |
| 125596539 | GUENDARI SARA           |     4 161,62 |    3 826,25 |
| 114750460 | JBILANE KARIM           |     3 850,50 |    3 549,78 |
|           |                         |    13 992,12 |   12 716,02 |
",
        "\
register affiliate=1173182
row immatriculation=169749943 name=OUBADDA ILYAS gross=5980.00 net=5339.99
row immatriculation=125596539 name=GUENDARI SARA gross=4161.62 net=3826.25
row immatriculation=114750460 name=JBILANE KARIM gross=3850.50 net=3549.78
total grand 1..3 gross=13992.12 net=12716.02
",
    );
}

#[test]
fn a_receipt_says_its_sum_in_figures_and_in_words() {
    understood(
        "\
REÇU POUR SOLDE DE TOUT COMPTE

Je soussigné OUBADDA ILYAS, titulaire de la CIN n° AB123456, reconnais avoir reçu de la société
ATLAS BOIS SARL la somme de 11 266,92 DH (onze mille deux cent soixante-six dirhams et
quatre-vingt-douze centimes) en règlement de :

| Salaire du mois         |  4 200,00 |
| Indemnité de congé payé |  1 050,00 |
| Indemnité de départ     |  6 300,00 |
| Total brut              | 11 550,00 |
| CNSS                    |    188,16 |
| AMO                     |     94,92 |
| Total retenues          |    283,08 |
| Net à payer             | 11 266,92 |
",
        "\
payslip name=ATLAS BOIS SARL?
row gross=11550.00 deductions=283.08 net=11266.92 name=OUBADDA ILYAS cin=AB123456
line label=Salaire du mois amount=4200.00 gain
line label=Indemnité de congé payé amount=1050.00 gain
line label=Indemnité de départ amount=6300.00 gain
line label=CNSS amount=188.16 deduction
line label=AMO amount=94.92 deduction
words 11266.92 = 11266.92
unread Je soussigné OUBADDA ILYAS, titulaire de la CIN n° AB123456, reconnais avoir reçu de la société
unread ATLAS BOIS SARL la somme de 11 266,92 DH (onze mille deux cent soixante-six dirhams et
",
    );
}

#[test]
fn two_lists_may_each_have_a_month_and_its_year() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : OUBADDA ILYAS

| Gains               | Mois     | Cumul     | Retenues             | Mois   | Cumul    |
| Salaire de base     | 5 200,00 | 15 600,00 | CNSS                 | 267,90 |   803,70 |
| Prime d'ancienneté  |   780,00 |  2 340,00 | AMO                  | 135,15 |   405,45 |
| Total brut          | 5 980,00 | 17 940,00 | Total retenues       | 403,05 | 1 209,15 |

Net à payer : 5 576,95
",
        "\
payslip
row name=OUBADDA ILYAS gross=5980.00 deductions=403.05 net=5576.95
line label=Salaire de base column=15600.00 amount=5200.00 gain
line label=Prime d'ancienneté column=2340.00 amount=780.00 gain
line label=CNSS column=803.70 amount=267.90 deduction
line label=AMO column=405.45 amount=135.15 deduction
",
    );
}

#[test]
fn a_subtotal_may_count_its_people_under_their_numbers() {
    understood(
        "\
Payroll register
Pay period: October 2018

| Employee         | Employee ID | Gross wages | Net wages |
| OUBADDA ILYAS    |        6744 |    3,780.00 |  3,525.23 |
| GUENDARI SARA    |        7669 |    4,500.00 |  4,196.70 |
| Subtotal Office  | 2 employees |    8,280.00 |  7,721.93 |
| JBILANE KARIM    |        8619 |    5,552.09 |  5,021.13 |
| RAFOUD ZINEB     |        9759 |    4,810.00 |  4,443.42 |
| Subtotal Sales   | 2 employees |   10,362.09 |  9,464.55 |
",
        "\
register period=2018-10
row name=OUBADDA ILYAS employee_number=6744 gross=3780.00 net=3525.23
row name=GUENDARI SARA employee_number=7669 gross=4500.00 net=4196.70
row name=JBILANE KARIM employee_number=8619 gross=5552.09 net=5021.13
row name=RAFOUD ZINEB employee_number=9759 gross=4810.00 net=4443.42
total group 1..2 gross=8280.00 net=7721.93 headcount=2
total group 3..4 gross=10362.09 net=9464.55 headcount=2
",
    );
}

#[test]
fn the_only_words_of_a_list_of_pay_are_names() {
    understood(
        "\
VIREMENTS DU MOIS
Période : 03/2023

|                | RIB                              | Net à payer |
| ALAOUI Ahmed   | 007 450 6620295690957526 70      | 4 583,35    |
| BENNANI Sara   | 007 780 9398092599023068 27      | 3 200,00    |
| CHRAIBI Karim  | 007 640 5378283827498051 77      | 2 100,50    |
| Total général  | 3 virements                      | 9 883,85    |
",
        "\
register period=2023-03
row name=ALAOUI Ahmed rib=007450662029569095752670 net=4583.35
row name=BENNANI Sara rib=007780939809259902306827 net=3200.00
row name=CHRAIBI Karim rib=007640537828382749805177 net=2100.50
total grand 1..3 net=9883.85
",
    );
}

#[test]
fn amounts_that_are_bases_times_rates_are_lines() {
    understood(
        "\
ÉTAT DES CHARGES
SIRET : 38991442500308
Période : octobre 2021

| Cotisation             | Base      | Taux   | Montant  |
| Maladie                | 76 437,35 | 7,00 % | 5 350,61 |
| Vieillesse déplafonnée | 76 437,35 | 2,42 % | 1 849,78 |
| Allocations familiales | 76 437,35 | 3,45 % | 2 637,09 |
",
        "\
bpc siret=38991442500308 period=2021-10
line label=Maladie base=76437.35 rate=0.07 amount=5350.61
line label=Vieillesse déplafonnée base=76437.35 rate=0.0242 amount=1849.78
line label=Allocations familiales base=76437.35 rate=0.0345 amount=2637.09
",
    );
}
