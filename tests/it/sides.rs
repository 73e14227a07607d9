//! Lists of a payslip, their sides and their factors, as other programs draw them.

use crate::pages::understood;

#[test]
fn what_the_employer_pays_may_be_a_third_list() {
    understood(
        "\
Bulletin de paie août 2019
N° d'affiliation CNSS : 2696675
Salarié : QABBAJ El Mehdi
N° CNSS : 116538714

| Gains            |          | Retenues       |        | Charges patronales |        |
| Salaire de base  | 3 422,00 | CNSS           | 179,37 | CNSS patronale     | 359,54 |
| Prime            |   581,80 | AMO            |  90,49 | AMO patronale      | 164,56 |
| Salaire brut     | 4 003,80 | Total retenues | 269,86 | Total charges      | 524,10 |

Net à payer : 3 733,94 DH
",
        "\
payslip affiliate=2696675 period=2019-08
row name=QABBAJ El Mehdi immatriculation=116538714 gross=4003.80 deductions=269.86 net=3733.94
line label=Salaire de base amount=3422.00 gain
line label=Prime amount=581.80 gain
line label=CNSS amount=179.37 deduction
line label=AMO amount=90.49 deduction
line label=CNSS patronale employer_amount=359.54
line label=AMO patronale employer_amount=164.56
",
    );
}

#[test]
fn sums_tell_a_payslip_whose_columns_nobody_named() {
    understood(
        "\
Aire Valley Bakers Ltd
Employee: Benedict Isherwood
Employee number: E957

| Payments           | This period | Year to date |
| Basic Pay          |    3,549.49 |    17,747.45 |
| Overtime           |       85.00 |       425.00 |
| Gross pay          |    3,634.49 |    18,172.45 |
| PAYE Tax           |      517.40 |     2,587.00 |
| Total deductions   |      517.40 |     2,587.00 |
| Net pay            |    3,117.09 |    15,585.45 |
",
        "\
payslip name=Aire Valley Bakers Ltd?
row name=Benedict Isherwood employee_number=E957 gross=3634.49 deductions=517.40 net=3117.09
line label=Basic Pay column=17747.45 amount=3549.49
line label=Overtime column=425.00 amount=85.00
line label=PAYE Tax column=2587.00 amount=517.40
",
    );
}

#[test]
fn a_base_and_its_rate_need_no_heading() {
    understood(
        "\
Bulletin de paie
Période : avril 2019
Salarié : LAMRANI Jaouad

| Libellé  |          |      | Retenues |
| CNSS     | 6 000,00 | 4,48 |   268,80 |
| AMO      | 7 950,68 | 2,26 |   179,69 |
| IGR      |          |      |   546,95 |

Net à payer : 6 955,24
",
        "\
payslip period=2019-04
row name=LAMRANI Jaouad net=6955.24
line label=CNSS base=6000.00 rate=0.0448 amount=268.80 deduction
line label=AMO base=7950.68 rate=0.0226 amount=179.69 deduction
line label=IGR amount=546.95 deduction
",
    );
}

#[test]
fn three_months_under_one_heading_are_a_quarter_with_its_total() {
    understood(
        "\
Déclaration trimestrielle - trimestre 1 2017
Employeur n° 377969-14

| Matricule   | Nom et prénom  | J  | Salaire   | J  | Salaire   | J  | Salaire   | Total     |
| 72641985-82 | ABIDI Amel     | 26 | 2.362,153 | 26 | 2.237,528 | 26 |   948,761 | 5.548,442 |
| 26372702-96 | ABIDI Mehdi    | 26 | 1.222,517 | 26 | 1.222,517 | 26 | 1.222,517 | 3.667,551 |
| 62722060-48 | BACCOUCHE Leila| 20 | 1.261,017 | 26 | 2.366,799 | 26 | 1.261,017 | 4.888,833 |
",
        "\
register affiliate=37796914 period=2017-Q1
row immatriculation=7264198582 name=ABIDI Amel column=26? month_1=2362.153 column=26 month_2=2237.528 column=26 month_3=948.761 total=5548.442
row immatriculation=2637270296 name=ABIDI Mehdi column=26? month_1=1222.517 column=26 month_2=1222.517 column=26 month_3=1222.517 total=3667.551
row immatriculation=6272206048 name=BACCOUCHE Leila column=20? month_1=1261.017 column=26 month_2=2366.799 column=26 month_3=1261.017 total=4888.833
",
    );
}

#[test]
fn days_may_have_their_unit_and_a_year_a_column() {
    understood(
        "\
Attestation de déclaration de salaires
Employeur : Hôtel Bab Lagouas (affilié 7414931)
Nom et prénom : LAHLALI Zineb

| Année | Mois | Jours | Salaire brut |
| 2017  | 11   | 12 j  |     2.860,96 |
| 2017  | 12   | 26 j  |     5.673,75 |
| 2018  | 01   | 26 j  |     5.523,75 |
",
        "\
attestation name=Hôtel Bab Lagouas affiliate=7414931 name=LAHLALI Zineb
row column=2017 period=2017-11 days=12 gross=2860.96
row column=2017 period=2017-12 days=26 gross=5673.75
row column=2018 period=2018-01 days=26 gross=5523.75
",
    );
}
