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
attestation name=OUBADDA ILYAS immatriculation=169749943 period=2020
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
