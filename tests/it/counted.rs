//! Columns and lines that a form counts, months that are the lines of a slip, letters set apart.

use crate::pages::understood;

#[test]
fn the_months_of_a_payment_slip_are_its_lines() {
    understood(
        "\
BORDEREAU DE VERSEMENT DES COTISATIONS SOCIALES
N° d'affiliation : 1173182
Bordereau n° : BT17331886
Période : 1er trimestre 2023
À verser au plus tard le : 15/04/2023

| Mois    | Effectif | Salaires plafonnés | Taux global | Cotisations dues |
| Janvier |       46 |          8 444 000 |     15,75 % |        1 329 930 |
| Février |       45 |          8 120 000 |     15,75 % |        1 278 900 |
| Mars    |       42 |          7 121 000 |     15,75 % |        1 121 558 |
| TOTAL   |          |         23 685 000 |             |        3 730 388 |
",
        "\
bpc affiliate=1173182 reference=BT17331886 period=2023-Q1 due_date=2023-04-15
line label=Janvier headcount=46 base=8444000 rate=0.1575 amount=1329930
line label=Février headcount=45 base=8120000 rate=0.1575 amount=1278900
line label=Mars headcount=42 base=7121000 rate=0.1575 amount=1121558
total grand 1..3 amount=3730388
",
    );
}

#[test]
fn lines_of_a_slip_may_be_counted() {
    understood(
        "\
BORDEREAU DE PAIEMENT
Numéro d'employeur : 1173182
Période : 2024-09

| 1 | Cotisations au RRQ                      |  4 477,76 |
| 2 | Cotisations au RQAP                     |  2 268,02 |
| 3 | Impôt retenu                            |  1 254,22 |
| 4 | Montant total à remettre (lignes 1 à 3) |  8 000,00 |
",
        "\
bpc affiliate=1173182 period=2024-09
line label=Cotisations au RRQ amount=4477.76
line label=Cotisations au RQAP amount=2268.02
line label=Impôt retenu amount=1254.22
total grand 1..3 amount=8000.00?
unread 4
",
    );
}

#[test]
fn a_number_that_counts_the_rows_is_no_part_of_the_insured_number() {
    understood(
        "\
DECLARATION DES SALAIRES
Numéro d'affiliation : 1173182
Période : 2024-09

| Ordre Matricule CNSS | Nom et prénom | Jours | Salaire brut |
| 1 153443-21          | TAZI Omar     |    26 |     5 000,00 |
| 2 198776-94          | ALAOUI Sara   |    24 |     4 000,00 |
| 3 104312-62          | BERRADA Aya   |    26 |     6 000,00 |
| TOTAL                |               |    76 |    15 000,00 |
",
        "\
bds affiliate=1173182 period=2024-09
row row_number=1 immatriculation=15344321 name=TAZI Omar days=26 gross=5000.00
row row_number=2 immatriculation=19877694 name=ALAOUI Sara days=24 gross=4000.00
row row_number=3 immatriculation=10431262 name=BERRADA Aya days=26 gross=6000.00
total grand 1..3 days=76 gross=15000.00
",
    );
}

#[test]
fn months_say_that_words_of_no_list_head_a_quarter() {
    understood(
        "\
التصريح الثلاثي بالأجور
رقم الانخراط : 1173182
الفترة : 2024-Q4

| مجموع الثلاثية | ما دفع للشغيل | | | هوية صاحبه | رقم التسجيل |
| | Décembre ديسمبر | Novembre نوفمبر | Octobre أكتوبر | | |
| 3600,000 | 1200,000 | 1250,000 | 1150,000 | عماد الفكوسي | 153443210 |
| 6300,000 | 2100,000 | 2100,000 | 2100,000 | نجاة الخروبي | 198776944 |
| 3000,000 | 1000,000 | 1000,000 | 1000,000 | طارق جرودي | 104312625 |
",
        "\
bds affiliate=1173182 period=2024-Q4
row total=3600.000 month_3=1200.000 month_2=1250.000 month_1=1150.000 name=عماد الفكوسي immatriculation=153443210
row total=6300.000 month_3=2100.000 month_2=2100.000 month_1=2100.000 name=نجاة الخروبي immatriculation=198776944
row total=3000.000 month_3=1000.000 month_2=1000.000 month_1=1000.000 name=طارق جرودي immatriculation=104312625
",
    );
}

#[test]
fn numbers_of_columns_stand_aside_of_the_figures() {
    understood(
        "\
DECLARATION DES SALAIRES ANNUELS
Exercice : 2021

| Nom et prénoms | N° CNPS      | Salaire brut annuel | Salaire brut plafonné |
| (1)            | (2)          | (3)                 | (4)                   |
| ABOU Seydou    | 146851537748 |           3 058 250 |             3 058 250 |
| CISSO Affoué   | 144978640620 |           4 617 250 |             4 617 250 |
| GUEYE Adjoua   | 199819237406 |           7 424 000 |             7 424 000 |
| TOTAL          |              |          15 099 500 |            15 099 500 |
",
        "\
bds period=2021
row name=ABOU Seydou immatriculation=146851537748 gross=3058250 capped=3058250
row name=CISSO Affoué immatriculation=144978640620 gross=4617250 capped=4617250
row name=GUEYE Adjoua immatriculation=199819237406 gross=7424000 capped=7424000
total grand 1..3 gross=15099500 capped=15099500
",
    );
}

#[test]
fn a_code_of_an_employee_may_be_broken_after_its_hyphen() {
    understood(
        "\
Salary Register
From: 01-09-2024  To: 30-09-2024

| Employee     | Employee Name | Payment Days | Gross Pay | Total Deduction | Net Pay   |
| SH-EMP- 0001 | Emeka SAMPLE  |           28 | 56,025.47 |        9,337.58 | 46,687.89 |
| SH-EMP- 0002 | Folake TESTER |           30 | 17,342.93 |        1,676.49 | 15,666.44 |
",
        "\
register period=2024-09
row employee_number=SHEMP0001 name=Emeka SAMPLE days=28 gross=56025.47 deductions=9337.58 net=46687.89
row employee_number=SHEMP0002 name=Folake TESTER days=30 gross=17342.93 deductions=1676.49 net=15666.44
",
    );
}

#[test]
fn a_heading_among_the_lines_heads_what_stands_below_it() {
    understood(
        "\
Pay advice
Employee : Sample Ann
Pay period : August 2023

| Pay              | Hours | Rate  | This period |          | Year to date |
| Basic hours      |   160 | 25.46 |             | 4,073.60 |     8,147.20 |
| Overtime         |   7.5 | 38.19 |             |   286.43 |       572.86 |
| Gross pay        |       |       |             | 4,360.03 |     8,720.06 |
| Deductions       |       | This period |       |          | Year to date |
| Income tax       |       |      662.41 |       |          |     1,324.82 |
| Pension          |       |      174.40 |       |          |       348.80 |
| Total deductions |       |      836.81 |       |          |     1,673.62 |
Net pay : 3,523.22
",
        "\
payslip period=2023-08
row name=Sample Ann gross=4360.03 deductions=836.81 net=3523.22
line label=Basic hours hours=160 rate=0.2546 column=8147.20 amount=4073.60 gain
line label=Overtime hours=7.5 rate=0.3819 column=572.86 amount=286.43 gain
line label=Income tax column=1324.82 amount=662.41 deduction
line label=Pension column=348.80 amount=174.40 deduction
",
    );
}

#[test]
fn everybodys_number_is_no_number_of_the_firm() {
    understood(
        "\
سجل الأجور
الشهر : 04/2017

| الأجر الصافي | الأجر الإجمالي | رقم الانخراط في الضمان | اسم العامل   |
|     4 700,00 |       5 370,00 |              160888785 | عثمان متراجي |
|     8 100,00 |       9 390,00 |              136686622 | غزلان الأيوبي |
|     9 900,00 |      11 510,00 |              106651708 | سناء سليمانتي |
",
        "\
register period=2017-04
row net=4700.00 gross=5370.00 immatriculation=160888785 name=عثمان متراجي
row net=8100.00 gross=9390.00 immatriculation=136686622 name=غزلان الأيوبي
row net=9900.00 gross=11510.00 immatriculation=106651708 name=سناء سليمانتي
",
    );
}

#[test]
fn people_are_counted_above_the_sums_of_a_list() {
    understood(
        "\
Salaires du personnel assuré
Période : 11/2021

| Nom de l'assuré | N° CNSS   | Jours | Salaire réel | Salaire plafonné |
| Ilham EXEMPLE   | 144850172 | 25    |     3 533,65 |         3 533,65 |
| Sanae DESSIN    | 154082533 | 26    |    13 235,00 |         6 000,00 |
| Fouad FIGURANT  | 121944716 | 26    |     4 430,00 |         4 430,00 |

| Effectif                 |         3 |
| Total des jours          |        77 |
| Total salaires réels     | 21 198,65 |
| Total salaires plafonnés | 13 963,65 |
",
        "\
bds period=2021-11
row name=Ilham EXEMPLE immatriculation=144850172 days=25 gross=3533.65 capped=3533.65
row name=Sanae DESSIN immatriculation=154082533 days=26 gross=13235.00 capped=6000.00
row name=Fouad FIGURANT immatriculation=121944716 days=26 gross=4430.00 capped=4430.00
total grand 1..3 days=77 headcount=3 gross=21198.65 capped=13963.65
",
    );
}

#[test]
fn headings_are_spelt_as_on_the_page_before() {
    understood(
        "\
BORDEREAU DE DECLARATION DES SALAIRES
Période : 09/2019

| N° immatriculation | Nom et prénom  | Jours | Salaire brut | Salaire plafonné |
| 157655288          | SEBTAOUI Ahmed | 26    |     6 184,00 |         6 000,00 |
| 122469333          | BEN ISSA Omar  | 26    |     6 559,40 |         6 000,00 |
| 129680784          | BOUAZIZ Tarek  | 25    |     5 600,10 |         5 600,10 |
----
BORDEREAU DE DECLARATION DES SALAIRES
Période : 09/2019

| N° immatriculation | Nom et prénom  | Jo urs | S al ai re brut | Sa laire pla fonné |
| 117342205          | RAHMAOUI Imane | 26     |        4 933,60 |           4 933,60 |
",
        "\
bds period=2019-09
row immatriculation=157655288 name=SEBTAOUI Ahmed days=26 gross=6184.00 capped=6000.00
row immatriculation=122469333 name=BEN ISSA Omar days=26 gross=6559.40 capped=6000.00
row immatriculation=129680784 name=BOUAZIZ Tarek days=25 gross=5600.10 capped=5600.10
row immatriculation=117342205 name=RAHMAOUI Imane days=26 gross=4933.60 capped=4933.60
",
    );
}
