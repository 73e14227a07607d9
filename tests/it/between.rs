//! What stands among rows and lines and is none of them, and what two columns that touch say.

use crate::pages::understood;

#[test]
fn other_words_over_the_figures_end_the_lines_of_a_slip() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : OUBADDA ILYAS
Mois : janvier 2022

| Élément              |     Base | Taux   |     Gain | Retenue |
| Salaire de base      |          |        | 3 218,80 |         |
| CNSS                 | 3 218,80 | 4,48 % |          |  144,20 |
| Salaire brut         |          |        | 3 218,80 |         |
| Net à payer          |          |        | 3 074,60 |         |
| Congés payés (jours) |          |        |          |         |
|                      |   Acquis | Pris   |    Solde |         |
| Année en cours       |     9,00 | 2,00   |     7,00 |         |
",
        "\
payslip period=2022-01
row name=OUBADDA ILYAS gross=3218.80 net=3074.60
line label=Salaire de base amount=3218.80 gain
line label=CNSS base=3218.80 rate=0.0448 amount=144.20 deduction
",
    );
}

#[test]
fn a_cost_centre_among_people_is_nobody() {
    understood(
        "\
Journal de paie
Affiliation CNSS : 1173182

| Matricule | Nom et prénom       | Brut     | CNSS   | Net      |
| Centre    | de coût : ATELIERS  |          |        |          |
| 8683      | OUBADDA ILYAS       | 5 472,50 | 245,17 | 5 227,33 |
| 1224      | GUENDARI SARA       | 5 772,50 | 258,61 | 5 513,89 |
| *         | Sous-total ATELIERS | 11 245,00 | 503,78 | 10 741,22 |
| Centre    | de coût : MAGASIN   |          |        |          |
| 8130      | JBILANE KARIM       | 6 000,00 | 268,80 | 5 731,20 |
",
        "\
register affiliate=1173182
row employee_number=8683 name=OUBADDA ILYAS gross=5472.50 deductions=245.17 net=5227.33
row employee_number=1224 name=GUENDARI SARA gross=5772.50 deductions=258.61 net=5513.89
row employee_number=8130 name=JBILANE KARIM gross=6000.00 deductions=268.80 net=5731.20
total group 1..2 gross=11245.00 deductions=503.78? net=10741.22?
",
    );
}

#[test]
fn wages_and_people_above_the_contributions_are_no_contributions() {
    understood(
        "\
BORDEREAU DE PAIEMENT
Employeur : Institut Averroès    N° affilié : 1173182
Période : février 2023

| Rubrique                  | Masse salariale | Taux   | Montant    |
| Effectif                  |                 |        |         26 |
| Masse salariale plafonnée |                 |        | 138 731,63 |
| Allocations familiales    | 174 506,17      | 6,40%  |  11 168,39 |
| Prestations sociales      | 138 731,63      | 13,46% |  18 673,28 |
| TOTAL À PAYER             |                 |        |  29 841,67 |
",
        "\
bpc name=Institut Averroès affiliate=1173182 period=2023-02
line label=Allocations familiales base=174506.17 rate=0.064 amount=11168.39
line label=Prestations sociales base=138731.63 rate=0.1346 amount=18673.28
total grand 1..2 amount=29841.67
total grand 1..2 capped=138731.63
announced 26 = Effectif
",
    );
}

#[test]
fn two_days_in_boxes_enclose_a_month() {
    understood(
        "\
Earnings Statement
Tri-County Freight LLC
Period Beginning: 05/01/2018
Period Ending: 05/31/2018
Employee ID: 008595

| Earnings  | Rate    | Hours | This Period | Year to Date |
| Regular   | 50.3100 | 80.00 |    4,024.80 |    88,545.60 |
| Overtime  | 75.4700 | 6.00  |      452.82 |     9,961.38 |
| Gross Pay |         |       |   $4,477.62 |   $98,506.98 |
",
        "\
payslip name=Tri-County Freight LLC? period=2018-05
row employee_number=008595 gross=4477.62
line label=Regular rate=0.5031 hours=80.00 column=88545.60 amount=4024.80 gain
line label=Overtime rate=0.7547 hours=6.00 column=9961.38 amount=452.82 gain
",
    );
}

#[test]
fn numbers_of_the_employer_may_touch_the_names() {
    understood(
        "\
Journal de paie - septembre 2021
Garage Moderne SARL

| Matricule Nom et prénom | N° CNSS   | Brut     | Net à payer |
| 212 OUBADDA ILYAS       | 169749943 | 4 161,62 | 3 881,13 |
| 451 GUENDARI SARA       | 125596539 | 3 830,00 | 3 571,86 |
| 1247 JBILANE KARIM      | 142156957 | 4 179,81 | 3 898,09 |
",
        "\
register name=Garage Moderne SARL? period=2021-09
row employee_number=212 name=OUBADDA ILYAS immatriculation=169749943 gross=4161.62 net=3881.13
row employee_number=451 name=GUENDARI SARA immatriculation=125596539 gross=3830.00 net=3571.86
row employee_number=1247 name=JBILANE KARIM immatriculation=142156957 gross=4179.81 net=3898.09
",
    );
}

#[test]
fn of_two_sums_of_deductions_the_last_is_that_of_all() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : OUBADDA ILYAS
Mois : août 2024

| Rubrique          |     Base | Taux |    Gains | Retenues |
| Salaire de base   |          |      | 7 973,15 |          |
| Salaire brut      |          |      | 7 973,15 |          |
| CNSS              | 6 000,00 | 4,48 |          |   268,80 |
| AMO               | 7 973,15 | 2,26 |          |   180,19 |
| Total cotisations |          |      |          |   448,99 |
| Avance            |          |      |          |   800,00 |
| Total retenues    |          |      |          | 1 248,99 |
| Net à payer       |          |      | 6 724,16 |          |
",
        "\
payslip period=2024-08
row name=OUBADDA ILYAS gross=7973.15 deductions=1248.99 net=6724.16
line label=Salaire de base amount=7973.15 gain
line label=CNSS base=6000.00 rate=0.0448 amount=268.80 deduction
line label=AMO base=7973.15 rate=0.0226 amount=180.19 deduction
line label=Avance amount=800.00 deduction
",
    );
}

#[test]
fn a_total_may_say_what_a_list_without_headings_pays() {
    understood(
        "\
Employeur : Polyclinique Atlas SARL
N° d'affiliation CNSS : 1173182

| OUBADDA ILYAS     |  4 697,08 |
| GUENDARI SARA     |  2 686,54 |
| JBILANE KARIM     | 10 328,49 |
| TOTAL NET A PAYER | 17 712,11 |
",
        "\
register name=Polyclinique Atlas SARL affiliate=1173182
row name=OUBADDA ILYAS net=4697.08
row name=GUENDARI SARA net=2686.54
row name=JBILANE KARIM net=10328.49
total grand 1..3 net=17712.11
",
    );
}
