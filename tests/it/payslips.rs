//! Drawn payslips and slips whose lines stand in no table of the usual kind.

use crate::pages::understood;

#[test]
fn earnings_and_deductions_may_stand_side_by_side() {
    understood(
        "\
PAYSLIP
Employee: MERZAK Dounia    Pay period: May 2021

| Payments        | Amount    | Deductions        | Amount   |
| Basic salary    |  9,731.21 | CNSS contribution |   268.80 |
| Seniority bonus |  1,459.68 | AMO contribution  |   252.91 |
|                 |           | Income tax        | 1,433.21 |
| Gross pay       | 11,190.89 | Total deductions  | 1,954.92 |

Net pay: MAD 9,235.97
",
        "\
payslip period=2021-05
row name=MERZAK Dounia gross=11190.89 deductions=1954.92 net=9235.97
line label=Basic salary amount=9731.21 gain
line label=Seniority bonus amount=1459.68 gain
line label=CNSS contribution amount=268.80 deduction
line label=AMO contribution amount=252.91 deduction
line label=Income tax amount=1433.21 deduction
",
    );
}

#[test]
fn the_two_sides_may_be_read_from_the_right() {
    understood(
        "\
ورقة الأجر
الاسم الكامل: مرزاق دنيا

| المبلغ   | الاقتطاعات      | المبلغ    | المستحقات     |
|   268.80 | اشتراك الصندوق  |  9,731.21 | الأجر الأساسي |
|   252.91 | التأمين الصحي   |  1,459.68 | منحة الأقدمية |
|   521.71 | مجموع الاقتطاعات | 11,190.89 | الأجر الإجمالي |
",
        "\
payslip
row name=مرزاق دنيا gross=11190.89 deductions=521.71
line label=الأجر الأساسي amount=9731.21 gain
line label=منحة الأقدمية amount=1459.68 gain
line label=اشتراك الصندوق amount=268.80 deduction
line label=التأمين الصحي amount=252.91 deduction
",
    );
}

#[test]
fn lines_of_pay_need_no_table() {
    understood(
        "\
Bulletin de paie
Nom et prénom : ZERKAT Naima

Salaire de base                     5 200,00
Prime d'ancienneté                    520,00
Prime de rendement                    600,00
Salaire brut                        6 320,00
Cotisation CNSS (4,48 %)              268,80
Cotisation AMO (2,26 %)               142,83
IR retenu à la source                 262,21
Total retenues                        673,84
Net à payer                         5 646,16 DH
",
        "\
payslip
row name=ZERKAT Naima gross=6320.00 deductions=673.84 net=5646.16
line label=Salaire de base amount=5200.00 gain
line label=Prime d'ancienneté amount=520.00 gain
line label=Prime de rendement amount=600.00 gain
line label=Cotisation CNSS (4,48 %) amount=268.80 deduction
line label=Cotisation AMO (2,26 %) amount=142.83 deduction
line label=IR retenu à la source amount=262.21 deduction
",
    );
}

#[test]
fn a_receipt_writes_its_products_below_their_labels() {
    understood(
        "\
BORDEREAU DE PAIEMENT
Affilié N° : 6041496

Prestations familiales
66 489,69 x 6,40 %                  4 255,34
Prestations sociales
53 785,10 x 13,46 %                 7 239,47
Taxe de formation
66 489,69 x 1,60 %                  1 063,84
TOTAL A PAYER                      12 558,65
",
        "\
bpc affiliate=6041496
line label=Prestations familiales base=66489.69 rate=0.064 amount=4255.34
line label=Prestations sociales base=53785.10 rate=0.1346 amount=7239.47
line label=Taxe de formation base=66489.69 rate=0.016 amount=1063.84
total grand 1..3 amount=12558.65
",
    );
}

#[test]
fn lines_that_come_to_nothing_printed_are_uncertain() {
    understood(
        "\
Bulletin de paie
Nom et prénom : ZERKAT Naima

Salaire de base                     5 200,00
Prime d'ancienneté                    520,00
Salaire brut                        9 999,00
Cotisation CNSS                       268,80
Net à payer                         5 646,16
",
        "\
payslip
row name=ZERKAT Naima gross=9999.00 net=5646.16
line label=Salaire de base amount=5200.00?
line label=Prime d'ancienneté amount=520.00?
line label=Cotisation CNSS amount=268.80?
",
    );
}

#[test]
fn a_line_that_was_not_understood_leaves_the_sums_open() {
    understood(
        "\
Bulletin de paie
Nom et prénom : ZERKAT Naima

Salaire de base                     6 000,00
CNSS                 6 000,00 DH 4,48 % 268,80 DH
AMO                                   135,60
Salaire brut                        6 000,00
Total retenues                        404,40
",
        "\
payslip
row name=ZERKAT Naima gross=6000.00 deductions=404.40
line label=Salaire de base amount=6000.00?
line label=AMO amount=135.60?
",
    );
}

#[test]
fn a_box_may_hold_its_label_and_its_value() {
    understood(
        "\
BULLETIN DE SALAIRE
du 01/08/2020 au 31/08/2020
Nom et prénom : ZERKAT Naima

| Libellé            | Base     | Taux  | À payer  | À retenir |
| Salaire de base    |          |       | 1 038,46 |           |
| Prime d'ancienneté | 1 038,46 | 10,00 |   103,85 |           |
| CNSS               | 1 142,31 |  4,48 |          |     51,18 |

| Salaire brut 1 142,31 | Total retenues 51,18 | Jours payés 6 | NET À PAYER 1 091,13 |
",
        "\
payslip period=2020-08
row name=ZERKAT Naima gross=1142.31 deductions=51.18 days=6 net=1091.13
line label=Salaire de base amount=1038.46 gain
line label=Prime d'ancienneté base=1038.46 rate=0.1 amount=103.85 gain
line label=CNSS base=1142.31 rate=0.0448 amount=51.18 deduction
date 2020-08-01
date 2020-08-31
",
    );
}

#[test]
fn sums_of_the_month_over_those_of_the_year_are_the_persons() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : ZERKAT Naima

| Libellé            | Base     | Taux  | Gains    | Retenues |
| Salaire de base    |          |       | 5 000,00 |          |
| CNSS               | 5 000,00 |  4,48 |          |   224,00 |

| Cumuls  | Salaire brut | Net imposable | Jours |
| Période |     5 000,00 |      4 776,00 |    26 |
| Année   |    15 000,00 |     14 328,00 |    78 |
",
        "\
payslip
row name=ZERKAT Naima gross=5000.00 taxable=4776.00 days=26
line label=Salaire de base amount=5000.00 gain
line label=CNSS base=5000.00 rate=0.0448 amount=224.00 deduction
",
    );
}

#[test]
fn base_times_rate_tells_under_which_columns_figures_belong() {
    understood(
        "\
BULLETIN DE SALAIRE
SIRET : 501 891 147 00537

| Cotisations et contributions | Base    | Taux    | Part salarié | Taux employeur | Part employeur |
| Sécurité sociale plafonnée   | 2401,97 | 6,900 % | 165,74       | 8,550 %        | 205,37         |
| Complémentaire Tranche 1     | 2401,97 | 4,010 % | 96,32        | 6,010 %        | 144,36         |
| Impôt prélevé à la source    |         |         | 1888,17      | 3,50 %         | 66,09          |
| Net payé en euros            |         |         |              |                | 1822,08 €      |
",
        "\
payslip siret=50189114700537
row net=1822.08
line label=Sécurité sociale plafonnée base=2401.97 rate=0.069 amount=165.74 employer_rate=0.0855 employer_amount=205.37
line label=Complémentaire Tranche 1 base=2401.97 rate=0.0401 amount=96.32 employer_rate=0.0601 employer_amount=144.36
line label=Impôt prélevé à la source base=1888.17 rate=0.035 amount=66.09
",
    );
}

#[test]
fn labels_and_values_in_turn_are_no_heading() {
    understood(
        "\
Coopérative Argane Taskala
| PAYSLIP      |                |              |                  |
| Employee     | OULHARIF Hamid | Pay period   | August 2017      |
| Employee No. | 9096           | Pay date     | 2 September 2017 |
| CNSS No.     | 121055612      | Date of hire | 8 January 2014   |
| Position     | Chauffeur PL   | Days worked  | 26               |

| Earnings     | Amount   | Deductions        | Amount |
| Basic salary | 3,272.35 | CNSS contribution | 153.93 |
| Bonus        |   163.62 | AMO contribution  |  77.65 |
|              |          | Income tax        |   1.72 |
| Gross pay    | 3,435.97 | Total deductions  | 233.30 |

                                     Net pay: MAD 3,202.67
",
        "\
payslip name=Coopérative Argane Taskala? period=2017-08 pay_date=2017-09-02
row name=OULHARIF Hamid employee_number=9096 immatriculation=121055612 hire_date=2014-01-08 function=Chauffeur PL days=26 gross=3435.97 deductions=233.30 net=3202.67
line label=Basic salary amount=3272.35 gain
line label=Bonus amount=163.62 gain
line label=CNSS contribution amount=153.93 deduction
line label=AMO contribution amount=77.65 deduction
line label=Income tax amount=1.72 deduction
",
    );
}

#[test]
fn boxes_under_a_slip_are_its_own_though_another_follows() {
    understood(
        "\
Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : MERZAK Dounia    Matricule : 5285    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 6 800,00 |           |
| Cotisation CNSS |          |    268,80 |

Salaire brut : 6 800,00    Total retenues : 268,80    Net à payer : 6 531,20

Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : TAZMERT Latifa    Matricule : 1906    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 5 000,00 |           |
| Cotisation CNSS |          |    224,00 |

Salaire brut : 5 000,00    Total retenues : 224,00    Net à payer : 4 776,00
",
        "\
payslip name=Ateliers du Bouregreg? period=2021-05
row name=MERZAK Dounia employee_number=5285 gross=6800.00 deductions=268.80 net=6531.20
line label=Salaire de base amount=6800.00 gain
line label=Cotisation CNSS amount=268.80 deduction
payslip name=Ateliers du Bouregreg? period=2021-05
row name=TAZMERT Latifa employee_number=1906 gross=5000.00 deductions=224.00 net=4776.00
line label=Salaire de base amount=5000.00 gain
line label=Cotisation CNSS amount=224.00 deduction
",
    );
}

#[test]
fn slips_on_one_page_that_lack_what_the_other_has_are_uncertain() {
    understood(
        "\
Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : MERZAK Dounia    Matricule : 5285    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 6 800,00 |           |
| Cotisation CNSS |          |    268,80 |

Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : TAZMERT Latifa    Matricule : 1906    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 5 000,00 |           |
| Cotisation CNSS |          |    224,00 |

Salaire brut : 6 800,00    Total retenues : 268,80    Net à payer : 6 531,20
",
        "\
payslip name=Ateliers du Bouregreg? period=2021-05
row name=MERZAK Dounia employee_number=5285
line label=Salaire de base amount=6800.00 gain
line label=Cotisation CNSS amount=268.80 deduction
payslip name=Ateliers du Bouregreg? period=2021-05
row name=TAZMERT Latifa employee_number=1906 gross=6800.00? deductions=268.80? net=6531.20?
line label=Salaire de base amount=5000.00 gain
line label=Cotisation CNSS amount=224.00 deduction
",
    );
}

#[test]
fn two_copies_of_one_slip_bear_each_other_out() {
    understood(
        "\
Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : MERZAK Dounia    Matricule : 5285    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 6 800,00 |           |
| Cotisation CNSS |          |    268,80 |

Salaire brut : 6 900,00    Total retenues : 268,80    Net à payer : 6 531,20

Ateliers du Bouregreg                      BULLETIN DE PAIE
Salarié : MERZAK Dounia    Matricule : 5285    Mois : mai 2021

| Rubriques       | À payer  | À retenir |
| Salaire de base | 6 800,00 |           |
| Cotisation CNSS |          |    268,80 |

Salaire brut : 6 900,00    Total retenues : 268,80    Net à payer : 6 531,20
",
        "\
payslip name=Ateliers du Bouregreg? period=2021-05
row name=MERZAK Dounia employee_number=5285 gross=6900.00 deductions=268.80 net=6531.20
line label=Salaire de base amount=6800.00 gain
line label=Cotisation CNSS amount=268.80 deduction
payslip name=Ateliers du Bouregreg? period=2021-05
row name=MERZAK Dounia employee_number=5285 gross=6900.00 deductions=268.80 net=6531.20
line label=Salaire de base amount=6800.00 gain
line label=Cotisation CNSS amount=268.80 deduction
",
    );
}

#[test]
fn two_cards_may_hold_a_line_in_each_cell() {
    understood(
        "\
Bulletin de paie
Nom et prénom : ZERKAT Naima

Salaire de base 3 500,00 MAD        Cotisation CNSS 3 820,55 × 4,48 % 171,16 MAD
Prime de rendement 320,55 MAD       Cotisation AMO 3 820,55 × 2,26 % 86,34 MAD
Salaire brut 3 820,55 MAD           Total des retenues 257,50 MAD
",
        "\
payslip
row name=ZERKAT Naima gross=3820.55 deductions=257.50
line label=Salaire de base amount=3500.00 gain
line label=Cotisation CNSS base=3820.55 rate=0.0448 amount=171.16 deduction
line label=Prime de rendement amount=320.55 gain
line label=Cotisation AMO base=3820.55 rate=0.0226 amount=86.34 deduction
",
    );
}

#[test]
fn slips_above_each_other_are_two() {
    understood(
        "\
                    BULLETIN DE PAIE
Nom et prénom : ZERKAT Naima
Salaire de base                     5 200,00
Prime                                 520,00
CNSS                                  256,26
Salaire brut : 5 720,00     Total retenues : 256,26     Net à payer : 5 463,74



                    BULLETIN DE PAIE
Nom et prénom : TAZI Omar
Salaire de base                     4 000,00
Prime                                 100,00
CNSS                                  183,68
Salaire brut : 4 100,00     Total retenues : 183,68     Net à payer : 3 916,32
",
        "\
payslip
row name=ZERKAT Naima gross=5720.00 deductions=256.26 net=5463.74
line label=Salaire de base amount=5200.00 gain
line label=Prime amount=520.00 gain
line label=CNSS amount=256.26 deduction
payslip
row name=TAZI Omar gross=4100.00 deductions=183.68 net=3916.32
line label=Salaire de base amount=4000.00 gain
line label=Prime amount=100.00 gain
line label=CNSS amount=183.68 deduction
",
    );
}

#[test]
fn a_year_may_stand_once_beside_its_months() {
    understood(
        "\
ATTESTATION DE SALAIRES
Nom et prénom : ZERKAT Naima
N° Immatriculation : 118822334

| Année | Mois     | Jours | Salaire brut |
|       | Novembre |    26 |     4 213,20 |
| 2017  | Décembre |    26 |     4 213,20 |
|       | Janvier  |    26 |     4 300,00 |
| 2018  | Février  |    20 |     3 400,00 |
",
        "\
attestation name=ZERKAT Naima immatriculation=118822334
row period=2017-11 days=26 gross=4213.20
row period=2017-12 days=26 gross=4213.20
row period=2018-01 days=26 gross=4300.00
row period=2018-02 days=20 gross=3400.00
",
    );
}

#[test]
fn an_account_read_in_several_cells_is_one() {
    understood(
        "\
BORDEREAU DE PAIEMENT

| Compte à débiter (RIB) |            | 013 810        | 740135142464065684 |
| IBAN                   |            | MA64 0138 1074 | 0135 1424 6406 5684 |
",
        "bpc rib=013810740135142464065684 iban=MA64013810740135142464065684\n",
    );
}

#[test]
fn a_line_of_currencies_under_the_headings_is_none_itself() {
    understood(
        "\
BULLETIN DE PAIE
Salarié : MERZAK Dounia    N° CNSS : 183875438    Mois : juin 2024

| Désignation     | Gains   |    | Retenues |    |
|                 | Dirhams | C  | Dirhams  | C  |
| Salaire de base |   4 518 | 80 |          |    |
| Prime           |     677 | 82 |          |    |
| Cotisation CNSS |         |    |      232 | 81 |
| Cotisation AMO  |         |    |      117 | 44 |
| TOTAUX          |   5 196 | 62 |      350 | 25 |
| NET À PAYER     |   4 846 | 37 |          |    |
",
        "\
payslip period=2024-06
row name=MERZAK Dounia immatriculation=183875438 net=4846.37 gross=5196.62 deductions=350.25
line label=Salaire de base amount=4518.80 gain
line label=Prime amount=677.82 gain
line label=Cotisation CNSS amount=232.81 deduction
line label=Cotisation AMO amount=117.44 deduction
",
    );
}

#[test]
fn a_rate_of_thousands_per_cent_makes_its_lines_uncertain() {
    understood(
        "\
BULLETIN DE SALAIRE
du 01/08/2020 au 31/08/2020
Nom et prénom : ZERKAT Naima

| Libellé         | Base | Taux     | À payer  | À retenir |
| Salaire de base |      |          | 4 427,50 |           |
| CNSS            |      | 4 427,50 |          |      4,48 |
",
        "\
payslip period=2020-08
row name=ZERKAT Naima
line label=Salaire de base amount=4427.50? gain
line label=CNSS rate=44.275? amount=4.48? deduction
date 2020-08-01
date 2020-08-31
",
    );
}

#[test]
fn a_rate_of_the_employer_beyond_the_whole_leaves_all_lines_in_doubt() {
    understood(
        "\
BULLETIN DE PAIE
Nom et prénom : ZERKAT Naima

| Rubrique | Base     | Taux   | Retenue | Taux patronal | Part patronale |
| CNSS     | 3.680,41 | 4,48 % |  164,88 | 330,50 %      |         164,88 |
| AMO      | 3.680,41 | 2,26 % |   83,18 | 151,26 %      |          83,18 |
",
        "\
payslip
row name=ZERKAT Naima
line label=CNSS base=3680.41? rate=0.0448? employer_rate=3.305? employer_amount=164.88? amount=164.88? deduction
line label=AMO base=3680.41? rate=0.0226? employer_rate=1.5126? employer_amount=83.18? amount=83.18? deduction
",
    );
}
