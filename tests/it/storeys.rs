//! Rows and headings of two storeys, and what stands between two rows.

use crate::pages::understood;

#[test]
fn a_heading_of_two_storeys_is_that_of_rows_of_two() {
    understood(
        "\
LIVRE DE PAIE - Mois de Mars 2022
Affiliation CNSS : 1173182

| Mat. | Nom et prénom    | Salaire de base | Primes | H. sup. | Brut         |
|      | N° CNSS          | CNSS            | AMO    | IR      | Net à payer  |
|      | OUBADDA ILYAS    |        4 000,00 | 300,00 |    0,00 |     4 300,00 |
| 0101 |                  |                 |        |         |              |
|      | CNSS : 169749943 |          192,64 |  97,18 |    0,00 |     4 010,18 |
|      | GUENDARI SARA    |        4 731,50 | 320,00 |   55,25 |     5 106,75 |
| 0102 |                  |                 |        |         |              |
|      | CNSS : 125596539 |          228,78 | 115,41 |   80,13 |     4 682,43 |
|      | TOTAUX           |                 |        |         |     9 406,75 |
|      |                  |          421,42 |        |         |     8 692,61 |
",
        "\
register affiliate=1173182 period=2022-03
row employee_number=0101 name=OUBADDA ILYAS immatriculation=169749943 base_pay=4000.00 column=192.64 column=300.00 column=97.18 column=0.00 income_tax=0.00 gross=4300.00 net=4010.18
row employee_number=0102 name=GUENDARI SARA immatriculation=125596539 base_pay=4731.50 column=228.78 column=320.00 column=115.41 column=55.25 income_tax=80.13 gross=5106.75 net=4682.43
total grand 1..2 column=421.42 gross=9406.75 net=8692.61
",
    );
}

#[test]
fn people_across_need_no_labels() {
    understood(
        "\
Journal de paie
Mois : juin 2019

| Rubriques         | ALAMI     | BENNANI   | OUAZZANI  | Total     |
|                   | 169749943 | 125596539 | 142156957 |           |
| Jours travaillés  |        26 |        26 |        24 |        76 |
| Salaire de base   |  4 000,00 |  4 500,00 |  5 000,00 | 13 500,00 |
| Salaire brut      |  4 200,00 |  4 500,00 |  5 150,00 | 13 850,00 |
| Net à payer       |  3 916,92 |  4 196,70 |  4 802,89 | 12 916,51 |
",
        "\
register period=2019-06
row name=ALAMI immatriculation=169749943 days=26 base_pay=4000.00 gross=4200.00 net=3916.92
row name=BENNANI immatriculation=125596539 days=26 base_pay=4500.00 gross=4500.00 net=4196.70
row name=OUAZZANI immatriculation=142156957 days=24 base_pay=5000.00 gross=5150.00 net=4802.89
total grand 1..3 days=76 base_pay=13500.00 gross=13850.00 net=12916.51
",
    );
}

#[test]
fn sums_since_january_beside_the_lists_of_a_slip_are_none_of_its_lines() {
    understood(
        "\
Payslip
Employee Name : Sample Ann
Pay period : May 2021

| Payments       | Units | Rate  | Amount   | Deductions         | Amount | Year to date  |          |
| Salary         |       |       | 2,083.33 | PAYE Tax           | 228.60 | Taxable Gross | 4,382.66 |
| Overtime 1.5   | 6.00  | 18.00 |   108.00 | National Insurance | 167.36 | Tax Paid      |   457.20 |
|                |       |       |          | Pension            | 104.17 | NI Paid       |   334.72 |
| Total Payments |       |       | 2,191.33 | Total Deductions   | 500.13 | NET PAY       | 1,691.20 |
",
        "\
payslip period=2021-05
row name=Sample Ann deductions=500.13 gross=2191.33 net=1691.20
line label=Salary amount=2083.33 gain
line label=Overtime 1.5 base=6.00 rate=0.18 amount=108.00 gain
line label=PAYE Tax amount=228.60 deduction
line label=National Insurance amount=167.36 deduction
line label=Pension amount=104.17 deduction
",
    );
}

#[test]
fn a_sentence_may_say_the_year_of_months() {
    understood(
        "\
ATTESTATION DE DECLARATION DE SALAIRES
Nous attestons que M. OUBADDA ILYAS, immatriculé sous le n° 169749943, a été déclaré comme suit au titre de l'exercice 2020 :

| Mois    | Nombre de jours | Salaire déclaré |
| Janvier |              26 |        4 100,00 |
| Février |              26 |        4 110,00 |
| Mars    |              14 |        2 120,00 |
| Total   |              66 |       10 330,00 |
",
        "\
attestation name=OUBADDA ILYAS immatriculation=169749943
row period=2020-01 days=26 gross=4100.00
row period=2020-02 days=26 gross=4110.00
row period=2020-03 days=14 gross=2120.00
total grand 1..3 days=66 gross=10330.00
unread Nous attestons que M. OUBADDA ILYAS, immatriculé sous le n° 169749943, a été déclaré comme suit au titre de l'exercice 2020 :
",
    );
}

#[test]
fn a_second_rate_with_an_amount_is_the_employers() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : OUBADDA ILYAS
Mois : avril 2021

|                 |          |      | Part salariale |         |      | Part patronale |
| Rubrique        |     Base | Taux |           Gain | Retenue | Taux |        Montant |
| Salaire de base |          |      |       5 400,00 |         |      |                |
| CNSS            | 5 400,00 | 4,48 |                |  241,92 | 8,98 |         484,92 |
| AMO             | 5 400,00 | 2,26 |                |  122,04 | 4,11 |         221,94 |
| Totaux          |          |      |       5 400,00 |  363,96 |      |         706,86 |
",
        "\
payslip period=2021-04
row name=OUBADDA ILYAS gross=5400.00 deductions=363.96
line label=Salaire de base amount=5400.00 gain
line label=CNSS base=5400.00 rate=0.0448 employer_rate=0.0898 employer_amount=484.92 amount=241.92 deduction
line label=AMO base=5400.00 rate=0.0226 employer_rate=0.0411 employer_amount=221.94 amount=122.04 deduction
",
    );
}

#[test]
fn nom_over_the_names_of_lines_is_nobodys() {
    understood(
        "\
Bulletin de paie
Période : avril 2019

| Nom      | OUBADDA ILYAS |
| N° CNSS  | 150280280     |
| Poste    | Plombier      |

| Code  | Nom              | Montant      | Total        |
| BASIC | Salaire de base  | 8 200,50 DH  | 8 200,50 DH  |
| GROSS | Salaire brut     | 8 200,50 DH  | 8 200,50 DH  |
| CNSS  | Cotisation CNSS  | 268,80 DH    | -268,80 DH   |
| RET   | Total des retenues | 268,80 DH  | 268,80 DH    |
| NET   | Net à payer      | 7 931,70 DH  | 7 931,70 DH  |
",
        "\
payslip period=2019-04
row name=OUBADDA ILYAS immatriculation=150280280 function=Plombier gross=8200.50 deductions=268.80 net=7931.70
line column=BASIC label=Salaire de base amount=8200.50 total=8200.50
line column=CNSS label=Cotisation CNSS amount=268.80 total=-268.80
",
    );
}

#[test]
fn the_word_for_contributions_may_stand_over_their_amounts() {
    understood(
        "\
APPEL DE COTISATIONS
Employeur : Lagune Négoce SARL
Période : février 2018

| Branche                | Assiette (FCFA) | Taux   | Cotisations (FCFA) |
| Régime de retraite     |       5 075 000 | 14,00% |            710 500 |
| Prestations familiales |       2 450 000 | 5,75%  |            140 875 |
| TOTAL À PAYER          |                 |        |            851 375 |
",
        "\
bpc name=Lagune Négoce SARL period=2018-02
line label=Régime de retraite base=5075000 rate=0.14 amount=710500
line label=Prestations familiales base=2450000 rate=0.0575 amount=140875
total grand 1..2 amount=851375
",
    );
}

#[test]
fn people_across_may_have_numbers_over_their_names_and_codes_beside_the_rubrics() {
    understood(
        "\
JOURNAL DE PAIE
Période : août 2019

|      |                 | 2137     | 5898        | 6004        |           |
| Code | Rubrique        | FILALI   | OULD HAMMOU | ZAHIRI      | TOTAL     |
|      |                 | Karima   | Jamal       | Nezha       |           |
| 100  | Salaire de base | 7 192,31 |    6 168,80 |    4 572,35 | 17 933,46 |
| 120  | Prime           | 1 078,85 |      925,32 |      457,24 |  2 461,41 |
| 500  | Salaire brut    | 8 271,16 |    7 094,12 |    5 029,59 | 20 394,87 |
| 900  | Net à payer     | 7 902,36 |    6 725,32 |    4 804,26 | 19 431,94 |
",
        "\
register period=2019-08
row employee_number=2137 name=FILALI Karima base_pay=7192.31 column=1078.85 gross=8271.16 net=7902.36
row employee_number=5898 name=OULD HAMMOU Jamal base_pay=6168.80 column=925.32 gross=7094.12 net=6725.32
row employee_number=6004 name=ZAHIRI Nezha base_pay=4572.35 column=457.24 gross=5029.59 net=4804.26
total grand 1..3 base_pay=17933.46 column=2461.41 gross=20394.87 net=19431.94
",
    );
}

#[test]
fn everyone_may_take_three_lines_under_three_rows_of_headings() {
    understood(
        "\
LIVRE DE PAIE - septembre 2018
N° CNSS : 1173182

| Matricule / Nom et prénom | Jours | Base     | Brut     |          |             |
| N° CNSS                   |       | CNSS     | AMO      | IR       |             |
| Emploi                    |       |          |          | Retenues | Net à payer |
| 123 OUBADDA ILYAS         | 26    | 5 672,35 | 6 239,59 |          |             |
| 169749943                 |       |   268,80 |   141,01 |   249,71 |             |
| Ouvrier agricole          |       |          |          |   659,52 |    5 580,07 |
| 2202 GUENDARI SARA        | 24    | 5 169,23 | 5 577,69 |          |             |
| 125596539                 |       |   249,88 |   126,06 |   158,62 |             |
| Chef d'atelier            |       |          |          |   534,56 |    5 043,13 |
",
        "\
register affiliate=1173182 period=2018-09
row employee_number=123 name=OUBADDA ILYAS immatriculation=169749943 function=Ouvrier agricole days=26 base_pay=5672.35 column=268.80 gross=6239.59 column=141.01 income_tax=249.71 deductions=659.52 net=5580.07
row employee_number=2202 name=GUENDARI SARA immatriculation=125596539 function=Chef d'atelier days=24 base_pay=5169.23 column=249.88 gross=5577.69 column=126.06 income_tax=158.62 deductions=534.56 net=5043.13
",
    );
}

#[test]
fn lakhs_are_grouped_in_twos() {
    understood(
        "\
Salary Register for January 2024

| Emp. Code | Employee Name   | Gross Salary | Total Deductions | Net Payable |
| 1000      | Suresh Reddy    |  1,62,069.60 |        10,103.48 | 1,51,966.12 |
| 1001      | Kavita Kulkarni |    85,268.40 |         6,263.42 |   79,004.98 |
| 1002      | Meena Kulkarni  |  1,91,311.40 |        11,565.57 | 1,79,745.83 |
|           | Grand Total     |  4,38,649.40 |        27,932.47 | 4,10,716.93 |
",
        "\
register period=2024-01
row employee_number=1000 name=Suresh Reddy gross=162069.60 deductions=10103.48 net=151966.12
row employee_number=1001 name=Kavita Kulkarni gross=85268.40 deductions=6263.42 net=79004.98
row employee_number=1002 name=Meena Kulkarni gross=191311.40 deductions=11565.57 net=179745.83
total grand 1..3 gross=438649.40 deductions=27932.47 net=410716.93
",
    );
}

#[test]
fn the_lines_of_everybody_may_go_on_under_bands_of_departments() {
    understood(
        "\
PAYROLL REGISTER
Period Ending: 01/20/2024

| Employee          | Hours | Gross Pay | Statutory |        | Voluntary      | Total      | Net Pay  |
| File No. Rate     |       |           | Taxes     |        | Benefits       | Deductions |          |
| DEPARTMENT 00100  |       |           |           |        |                |            |          |
| Sample, Ann Marie | 38.25 |  1,382.36 | Federal   | 179.71 |                |     285.46 | 1,096.90 |
| 536573 36.1400    |       |           | Soc Sec   |  85.71 |                |            |          |
|                   |       |           | Medicare  |  20.04 |                |            |          |
| Tester, Omar      | 40.00 |  1,898.40 | Federal   | 265.78 |                |     411.01 | 1,487.39 |
| 115878 47.4600    |       |           | Soc Sec   | 117.70 |                |            |          |
|                   |       |           | Medicare  |  27.53 |                |            |          |
| Department Totals |       |  3,280.76 |           |        |                |     696.47 | 2,584.29 |

DEPARTMENT 00200

| Drawn, Sue        | 40.00 |  1,687.07 | Federal   | 118.09 | 401(k) | 75.94 |     323.09 | 1,363.98 |
| 034098 34.4300    |       |           | Soc Sec   | 104.60 |        |       |            |          |
|                   |       |           | Medicare  |  24.46 |        |       |            |          |
| COMPANY TOTALS    |       |  4,967.83 |           |        |        |       |   1,019.56 | 3,948.27 |
",
        "\
register
row name=Sample, Ann Marie hours=38.25 gross=1382.36 column=Federal column=179.71 deductions=285.46 net=1096.90 employee_number=536573 column=36.1400
row name=Tester, Omar hours=40.00 gross=1898.40 column=Federal column=265.78 deductions=411.01 net=1487.39 employee_number=115878 column=47.4600
row name=Drawn, Sue hours=40.00 gross=1687.07 column=Federal column=118.09 column=401(k) column=75.94 deductions=323.09 net=1363.98 employee_number=034098 column=34.4300
total group 1..2 gross=3280.76 deductions=696.47 net=2584.29
total grand 1..3 gross=4967.83 deductions=1019.56 net=3948.27
unread DEPARTMENT 00100
unread DEPARTMENT 00200
",
    );
}

#[test]
fn facts_in_the_lines_of_everybody_may_have_labels_of_their_own() {
    understood(
        "\
Déclaration des rémunérations - novembre 2017

| Salarié              | Identifiants     | Jours | Rémunération (DH) |           |
| EXEMPLAIRE Othmane   | CNSS : 147671905 | 26    | brute             |  8 885,00 |
| né(e) le 15/03/1979  | CIN : L703291    |       | plafonnée         |  6 000,00 |
| DESSIN Hamza         | CNSS : 199876701 | 12    | brute             |  1 668,46 |
| né(e) le 23/08/1973  | CIN : G515386    |       | plafonnée         |  1 668,46 |
| EL FIGURANT Ilham    | CNSS : 169057951 | 26    | brute             | 11 060,00 |
| né(e) le 19/02/1971  | CIN : Z616010    |       | plafonnée         |  6 000,00 |
| Total                | 3 salariés       | 64    | brute             | 21 613,46 |
|                      |                  |       | plafonnée         | 13 668,46 |
----
Déclaration des rémunérations - novembre 2017

| Salarié              | Identifiants     | Jours | Rémunération (DH) |           |
| ZIG Bouchra          | CNSS : 142900482 | 18    | brute             |  4 011,92 |
| né(e) le 01/09/1981  | CIN : K513027    |       | plafonnée         |  4 011,92 |
",
        "\
bds period=2017-11
row name=EXEMPLAIRE Othmane immatriculation=147671905 cin=L703291 birth_date=1979-03-15 gross=8885.00 capped=6000.00 days=26
row name=DESSIN Hamza immatriculation=199876701 cin=G515386 birth_date=1973-08-23 gross=1668.46 capped=1668.46 days=12
row name=EL FIGURANT Ilham immatriculation=169057951 cin=Z616010 birth_date=1971-02-19 gross=11060.00 capped=6000.00 days=26
row name=ZIG Bouchra immatriculation=142900482 cin=K513027 birth_date=1981-09-01 gross=4011.92 capped=4011.92 days=18
total grand? 1..4 headcount=3 days=64 gross=21613.46 capped=13668.46
unread Déclaration des rémunérations - novembre 2017
unread Déclaration des rémunérations - novembre 2017
",
    );
}

#[test]
fn a_name_cut_from_its_number_at_the_foot_of_a_page_is_put_back() {
    understood(
        "\
Salaires du personnel assuré
Novembre 2021

| Nom de l'assuré N° CNSS  | Jours | Salaire réel | Salaire plafonné |
| Ilham EXEMPLE 144850172  | 25    |     3 533,65 |         3 533,65 |
| Sanae DESSIN 154082533   | 26    |    13 235,00 |         6 000,00 |
| Fouad FIGURANT 121944716 | 26    |     4 430,00 |         4 430,00 |
| Hamza TRACE              |       |              |                  |
| 145928530                | 3     |       702,69 |           702,69 |
",
        "\
bds period=2021-11
row name=Ilham EXEMPLE immatriculation=144850172 days=25 gross=3533.65 capped=3533.65
row name=Sanae DESSIN immatriculation=154082533 days=26 gross=13235.00 capped=6000.00
row name=Fouad FIGURANT immatriculation=121944716 days=26 gross=4430.00 capped=4430.00
row name=Hamza TRACE immatriculation=145928530 days=3 gross=702.69 capped=702.69
unread Novembre 2021
",
    );
}
