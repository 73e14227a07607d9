//! One frame printed again and again, a person in each: detailed journals of pay, cards side by side, payslips
//! in boxes down a page.

use crate::pages::understood;

#[test]
fn each_block_of_a_detailed_journal_is_a_row() {
    understood(
        "\
JOURNAL DE PAIE - MARS 2022
Affiliation CNSS : 1173182

| Rubrique        | Gains    | Retenues |
| 0007 OUBADDA Ilyas |       |          |
| Salaire de base | 5 000,00 |          |
| Prime de panier |   472,50 |          |
| Cotisation CNSS |          |   245,17 |
| Total           | 5 472,50 |   245,17 |
| Net à payer     |          | 5 227,33 |

| 0011 GUENDARI Sara |       |          |
| Salaire de base | 4 000,00 |          |
| Cotisation CNSS |          |   179,20 |
| Acompte         |          |   300,00 |
| Total           | 4 000,00 |   479,20 |
| Net à payer     |          | 3 520,80 |

| 0019 JBILANE Karim |       |          |
| Salaire de base | 6 000,00 |          |
| Cotisation CNSS |          |   268,80 |
| Total           | 6 000,00 |   268,80 |
| Net à payer     |          | 5 731,20 |

Total brut : 15 472,50
",
        "\
register affiliate=1173182 period=2022-03
row name=OUBADDA Ilyas employee_number=0007 gross=5472.50 deductions=245.17 net=5227.33
row name=GUENDARI Sara employee_number=0011 gross=4000.00 deductions=479.20 net=3520.80
row name=JBILANE Karim employee_number=0019 gross=6000.00 deductions=268.80 net=5731.20
total grand 1..3 gross=15472.50
",
    );
}

#[test]
fn payslips_in_boxes_down_a_page_are_declarations_each() {
    understood(
        "\
Bulletin de paie n° 1 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 26          |
| Affiliation CNSS | 5247962             | Salaire brut    | 6 630,00 DH |
| Nom, prénom      | CHAFCHAOUNI Hafida  | Retenues        | 617,54 DH   |
| Matricule CNSS   | 104531754           | Net payé        | 6 012,46 DH |

Bulletin de paie n° 2 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 13          |
| Affiliation CNSS | 5247962             | Salaire brut    | 3 200,00 DH |
| Nom, prénom      | OUBADDA Ilyas       | Retenues        | 200,00 DH   |
| Matricule CNSS   | 116948989           | Net payé        | 3 000,00 DH |

Bulletin de paie n° 3 — octobre 2018

| Employeur        | MENARA CARRELAGE SA | Nombre de jours | 20          |
| Affiliation CNSS | 5247962             | Salaire brut    | 4 100,00 DH |
| Nom, prénom      | JBILANE Karim       | Retenues        | 300,00 DH   |
| Matricule CNSS   | 119845637           | Net payé        | 3 800,00 DH |
",
        "\
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=26 gross=6630.00 name=CHAFCHAOUNI Hafida deductions=617.54 immatriculation=104531754 net=6012.46
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=13 gross=3200.00 name=OUBADDA Ilyas deductions=200.00 immatriculation=116948989 net=3000.00
payslip name=MENARA CARRELAGE SA affiliate=5247962 period=2018-10
row days=20 gross=4100.00 name=JBILANE Karim deductions=300.00 immatriculation=119845637 net=3800.00
",
    );
}

#[test]
fn cards_side_by_side_are_told_from_left_to_right() {
    understood(
        "\
Déclaration des salaires
Affiliation CNSS : 1173182
Mois : mars 2022

| Salarié n° 1     |                | Salarié n° 2     |               |
| Nom et prénom    | OUBADDA Ilyas  | Nom et prénom    | GUENDARI Sara |
| Date d'embauche  | 06/01/2007     | Date d'embauche  | 12/05/2005    |
| Salaire brut     | 6 320,40       | Salaire brut     | 4 132,60      |
| Base plafonnée   | 6 000,00       | Base plafonnée   | 4 132,60      |

| Salarié n° 3     |                | Salarié n° 4     |               |
| Nom et prénom    | JBILANE Karim  | Nom et prénom    | RAFOUD Zineb  |
| Date d'embauche  | 08/04/2006     | Date d'embauche  | 23/12/2006    |
| Salaire brut     | 4 338,50       | Salaire brut     | 4 739,50      |
| Base plafonnée   | 4 338,50       | Base plafonnée   | 4 739,50      |
",
        "\
bds affiliate=1173182 period=2022-03
row name=OUBADDA Ilyas hire_date=2007-01-06 gross=6320.40 capped=6000.00
row name=GUENDARI Sara hire_date=2005-05-12 gross=4132.60 capped=4132.60
row name=JBILANE Karim hire_date=2006-04-08 gross=4338.50 capped=4338.50
row name=RAFOUD Zineb hire_date=2006-12-23 gross=4739.50 capped=4739.50
",
    );
}

#[test]
fn a_heading_beside_its_figures_heads_them() {
    understood(
        "\
PAY ADVICE
Employee : Beatrice O'Tallon
Month : August 2023

| Pay              | Hours | Rate  | This period |          | Year to date |
| Basic hours      | 160   | 25.46 |             | 4,073.60 |     8,147.20 |
| Overtime         | 7.5   | 38.19 |             |   286.43 |       572.86 |
| Gross pay        |       |       |             | 4,360.03 |     8,720.06 |
| Deductions       |       |       | This period |          | Year to date |
| Income tax       |       |       |      662.41 |          |     1,324.82 |
| Workplace pension |      |       |      174.40 |          |       348.80 |
| Total deductions |       |       |      836.81 |          |     1,673.62 |

Net pay : 3,523.22
",
        "\
payslip period=2023-08
row name=Beatrice O'Tallon gross=4360.03 deductions=836.81 net=3523.22
line label=Basic hours hours=160 rate=0.2546 column=8147.20 amount=4073.60 gain
line label=Overtime hours=7.5 rate=0.3819 column=572.86 amount=286.43 gain
line label=Income tax column=1324.82 amount=662.41 deduction
line label=Workplace pension column=348.80 amount=174.40 deduction
",
    );
}

#[test]
fn lists_side_by_side_are_read_from_the_right_in_arabic() {
    understood(
        "\
شهادة التصريح بالأجور
رقم الانخراط : 8291669
الاسم الكامل : رشيد بوكرش

| الأجر الإجمالي | عدد الأيام | الشهر        | الأجر الإجمالي | عدد الأيام | الشهر       |
|      4.846,15 |        24 | مارس 2020   |      5.250,00 |        26 | يناير 2020  |
|      4.840,15 |        23 | أبريل 2020  |      5.251,00 |        25 | فبراير 2020 |
",
        "\
attestation affiliate=8291669 name=رشيد بوكرش
row gross=5250.00 days=26 period=2020-01
row gross=5251.00 days=25 period=2020-02
row gross=4846.15 days=24 period=2020-03
row gross=4840.15 days=23 period=2020-04
",
    );
}

#[test]
fn a_label_may_stand_on_either_side_in_another_language() {
    understood(
        "\
BULLETIN DE SALAIRE
Mois : novembre 2022

| Nom et prénom | HAMDAN Ali | الاسم والشهرة |
| N° CNSS       | 9521146    | رقم الضمان    |
| N° d'employeur | 463549    | رقم المؤسسة   |

| Désignation        | Montant    | البيان        |
| Salaire de base    | 23 750 000 | الراتب الأساسي |
| Total brut         | 23 750 000 | المجموع       |
| Cotisation maladie |    540 000 | اشتراك الضمان |
| Total des retenues |    540 000 | مجموع الحسومات |
| Net à payer        | 23 210 000 | الصافي للدفع  |
",
        "\
payslip affiliate=463549 period=2022-11
row name=HAMDAN Ali immatriculation=9521146 gross=23750000 deductions=540000 net=23210000
line label=Salaire de base? amount=23750000 column=الراتب الأساسي
line label=Cotisation maladie? amount=540000 column=اشتراك الضمان
",
    );
}

#[test]
fn a_sentence_may_sum_up_the_list_above_it() {
    understood(
        "\
Schedule of insured persons
Employer : Dunmere Logistics
Month : May 2021

| Social security No. | Name           | Gross wages | Wages up to the ceiling |
| 142156957           | Nora Stanforth |    2 529,47 |                2 529,47 |
| 193816208           | Dina Eastlake  |    4 310,00 |                3 000,00 |
| 114750460           | Owen Tallon    |    3 100,53 |                3 000,00 |

This schedule lists 3 insured persons with total wages of € 9 940,00 and total wages up to the ceiling of € 8 529,47.
",
        "\
bds name=Dunmere Logistics period=2021-05
row immatriculation=142156957 name=Nora Stanforth gross=2529.47 capped=2529.47
row immatriculation=193816208 name=Dina Eastlake gross=4310.00 capped=3000.00
row immatriculation=114750460 name=Owen Tallon gross=3100.53 capped=3000.00
total grand 1..3 headcount=3 gross=9940.00 capped=8529.47
",
    );
}
