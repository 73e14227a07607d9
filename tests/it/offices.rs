//! Papers of offices from Cairo to Dakar and Manila: headings in groups, wordings of other funds, figures of
//! other currencies, right-to-left tables.

use crate::pages::understood;

#[test]
fn headings_may_stand_in_groups_that_hold_sums() {
    understood(
        "\
كشف مرتبات العاملين عن شهر مارس 2023
رقم المنشأة: 9704188

| صافي المستحق | الاستقطاعات      |        | الاستحقاقات     |       | اسم العامل       | الرقم التأميني | م |
|              | جملة الاستقطاعات | ضرائب  | جملة الاستحقاقات | حوافز |                  |                |   |
|     8 790,66 |         1 871,84 | 698,96 |        10 662,50 | 62,50 | وليد سعيد بلال   |       70146436 | 1 |
|     9 249,77 |         1 948,98 | 749,98 |        11 198,75 | 73,75 | علي نبيل العطار  |       52095204 | 2 |
|     7 038,47 |         1 436,53 | 504,28 |         8 475,00 | 25,00 | يوسف محمود الزعبي |       19348939 | 3 |
|    25 078,90 |         5 257,35 |1 953,22|        30 336,25 |161,25 | الإجمالي العام    |                |   |
",
        "\
register affiliate=9704188 period=2023-03
row net=8790.66 deductions=1871.84 column=698.96 gross=10662.50 column=62.50 name=وليد سعيد بلال immatriculation=70146436 row_number=1
row net=9249.77 deductions=1948.98 column=749.98 gross=11198.75 column=73.75 name=علي نبيل العطار immatriculation=52095204 row_number=2
row net=7038.47 deductions=1436.53 column=504.28 gross=8475.00 column=25.00 name=يوسف محمود الزعبي immatriculation=19348939 row_number=3
total grand 1..3 net=25078.90 deductions=5257.35 column=1953.22 gross=30336.25 column=161.25
",
    );
}

#[test]
fn a_group_of_deductions_is_no_sum_of_them() {
    understood(
        "\
REGISTER OF WAGES
Wage period: October 2023

| Sl. No. | Name of workman  | Gross wages | Deductions |        |         | Total deductions | Net amount paid |
|         |                  |             | P.F.       | E.S.I. | Advance |                  |                 |
| 1       | Kavitha GOWDARAJ |   21 802,00 |   1 800,00 | 164,00 |    0,00 |         1 964,00 |       19 838,00 |
| 2       | Manoj MUKHERJINA |   17 694,00 |   1 800,00 | 133,00 |  100,00 |         2 033,00 |       15 661,00 |
| 3       | Priyanka PATIL   |   12 990,00 |   1 451,00 |  97,00 |    0,00 |         1 548,00 |       11 442,00 |
",
        "\
register period=2023-10
row row_number=1 name=Kavitha GOWDARAJ gross=21802.00 column=1800.00 column=164.00 column=0.00 deductions=1964.00 net=19838.00
row row_number=2 name=Manoj MUKHERJINA gross=17694.00 column=1800.00 column=133.00 column=100.00 deductions=2033.00 net=15661.00
row row_number=3 name=Priyanka PATIL gross=12990.00 column=1451.00 column=97.00 column=0.00 deductions=1548.00 net=11442.00
",
    );
}

#[test]
fn groups_may_stand_in_a_line_above_the_table() {
    understood(
        "\
DECLARATION NOMINATIVE DES SALAIRES
N° Employeur : 17785
Période : 4ème trimestre 2022

                               Jours de travail          Rémunérations
| N° Assuré | Nom et prénoms | M1 | M2 | M3 | Total | Brutes    | Plafonnées |
| 769692    | BELKAID Sami   | 26 | 13 | 20 | 59    | 40 392,31 | 21 000,00  |
| 756987    | AIT LAHCEN Ali | 26 | 13 | 26 | 65    | 77 250,00 | 21 000,00  |
| 155458    | BEN SALAH Imane| 13 | 13 | 20 | 46    | 14 507,69 | 14 507,69  |
",
        "\
bds affiliate=17785 period=2022-Q4
row immatriculation=769692 name=BELKAID Sami column=26 column=13 column=20 days=59 gross=40392.31 capped=21000.00
row immatriculation=756987 name=AIT LAHCEN Ali column=26 column=13 column=26 days=65 gross=77250.00 capped=21000.00
row immatriculation=155458 name=BEN SALAH Imane column=13 column=13 column=20 days=46 gross=14507.69 capped=14507.69
",
    );
}

#[test]
fn what_stands_below_each_name_is_a_column() {
    understood(
        "\
LIVRE DE PAIE
Période du 01/08/2024 au 31/08/2024

| Mat.  | Nom et prénom / N° SS | Salaire brut | Total retenues | Net à payer |
| 00101 | QUERCINOT Bastien     |     2 676,98 |         726,53 |    1 950,45 |
|       | 1670169082206 11      |              |                |             |
| 00104 | SAINT-ORENS Loïc      |     1 902,07 |         421,12 |    1 480,95 |
|       | 2680433561017 40      |              |                |             |
| 00107 | VILLEMARET Loïc       |     4 383,26 |       1 145,78 |    3 237,48 |
|       | 1800669196297 17      |              |                |             |
|       | TOTAUX GÉNÉRAUX       |     8 962,31 |       2 293,43 |    6 668,88 |
",
        "\
register period=2024-08
row employee_number=00101 name=QUERCINOT Bastien gross=2676.98 deductions=726.53 net=1950.45 nir=167016908220611
row employee_number=00104 name=SAINT-ORENS Loïc gross=1902.07 deductions=421.12 net=1480.95 nir=268043356101740
row employee_number=00107 name=VILLEMARET Loïc gross=4383.26 deductions=1145.78 net=3237.48 nir=180066919629717
total grand 1..3 gross=8962.31 deductions=2293.43 net=6668.88
",
    );
}

#[test]
fn labels_may_be_indented_into_the_next_column() {
    understood(
        "\
EARNINGS STATEMENT
Employee ID: 973784
Pay Date: 19/02/2024

| Earnings   | rate           | hours | this period | year to date |
| Regular    | 23.52          | 76.50 |    1,799.28 |    34,186.32 |
| Holiday    | 23.52          |  8.00 |      188.16 |     3,575.04 |
| Gross Pay  |                |       |    1,987.44 |    37,761.36 |
| Deductions | Statutory      |       |             |              |
|            | Social Tax     |       |      123.22 |     2,341.18 |
|            | Medicare       |       |       28.82 |       547.58 |
| Net Pay    |                |       |    1,835.40 |              |
",
        "\
payslip pay_date=2024-02-19
row employee_number=973784 gross=1987.44 net=1835.40
line label=Regular rate=0.2352 hours=76.50 column=34186.32 amount=1799.28 gain
line label=Holiday rate=0.2352 hours=8.00 column=3575.04 amount=188.16 gain
line label=Social Tax column=2341.18 amount=123.22 deduction
line label=Medicare column=547.58 amount=28.82 deduction
",
    );
}

#[test]
fn two_languages_may_share_a_heading_without_a_stroke() {
    understood(
        "\
DECLARATION MENSUELLE DES SALAIRES
Mois / Month : 09/2022

| N° Assuré Insured No. | Noms et prénoms Names and surnames | Date d'embauche Date of recruitment | Jours Days | Salaire brut Gross salary |
| 3766148581            | ATANGARO Thérèse                   | 21/11/2018                          |         26 |              1 035 000,00 |
| 3455574251            | EKWALLAT Aimé                      | 13/11/2009                          |         15 |                487 000,00 |
",
        "\
bds period=2022-09
row immatriculation=3766148581 name=ATANGARO Thérèse hire_date=2018-11-21 days=26 gross=1035000.00
row immatriculation=3455574251 name=EKWALLAT Aimé hire_date=2009-11-13 days=15 gross=487000.00
",
    );
}

#[test]
fn months_of_a_quarter_may_have_days_and_pay_each() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affilié : 8171861
Période : T3 2019

| N° immatriculation | Nom et prénom    | Juillet |          | Août  |          | Septembre |          | Trimestre |              |
|                    |                  | Jours   | Salaire  | Jours | Salaire  | Jours     | Salaire  | Jours     | Salaire brut |
| 157655288          | SEBTAOUI AHMED   | 25      | 3 240,00 |       |          | 15        | 1 944,00 | 40        |     5 184,00 |
| 122469333          | BEN AISSA HASSAN | 26      | 2 324,40 |    26 | 2 324,40 | 25        | 2 235,00 | 77        |     6 883,80 |
| 129680784          | BOUAZIZ TAREK    | 26      | 2 206,10 | 15    | 1 272,75 | 25        | 2 121,25 | 66        |     5 600,10 |
",
        "\
bds affiliate=8171861 period=2019-Q3
row immatriculation=157655288 name=SEBTAOUI AHMED column=25? month_1=3240.00 column=15 month_3=1944.00 days=40 total=5184.00
row immatriculation=122469333 name=BEN AISSA HASSAN column=26? month_1=2324.40 column=26 month_2=2324.40 column=25 month_3=2235.00 days=77 total=6883.80
row immatriculation=129680784 name=BOUAZIZ TAREK column=26? month_1=2206.10 column=15 month_2=1272.75 column=25 month_3=2121.25 days=66 total=5600.10
",
    );
}

#[test]
fn a_year_in_an_arabic_title_is_that_of_its_months() {
    understood(
        "\
بيان بأجور العامل خلال عام ٢٠١٩
الاسم: صلاح الدين كريم
الرقم التأميني: ٤٦٦٥٠٨١٩

| صافي الأجر | إجمالي الخصومات | إجمالي الأجر | الشهر  |
|   4 349,72 |          725,28 |     5 075,00 | يناير  |
|   4 237,22 |          712,78 |     4 950,00 | فبراير |
|   5 047,22 |          802,78 |     5 850,00 | مارس   |
",
        "\
attestation name=صلاح الدين كريم immatriculation=46650819 period=2019
row net=4349.72 deductions=725.28 gross=5075.00 period=2019-01
row net=4237.22 deductions=712.78 gross=4950.00 period=2019-02
row net=5047.22 deductions=802.78 gross=5850.00 period=2019-03
",
    );
}

#[test]
fn accounts_abroad_are_read_whole() {
    understood(
        "\
كشف رواتب الموظفين المحولة إلى البنوك – تموز 2022

| صافي الراتب | رقم حساب الموظف IBAN                 | اسم الموظف         | الرقم |
|    1 121,75 | JO81 CBJO 0010 0000 0039 3578 4549 64 | محمود بلال سليمان  | 1     |
|    1 512,25 | JO22 ARAB 0010 0000 0033 9994 4626 46 | زياد محمود الفتاح  | 2     |
|      386,12 | JO13 ARAB 0010 0000 0094 9172 5409 89 | خالد رشيد الحسيني  | 3     |
",
        "\
register period=2022-07
row net=1121.75 iban=JO81CBJO0010000000393578454964 name=محمود بلال سليمان row_number=1
row net=1512.25 iban=JO22ARAB0010000000339994462646 name=زياد محمود الفتاح row_number=2
row net=386.12 iban=JO13ARAB0010000000949172540989 name=خالد رشيد الحسيني row_number=3
",
    );
}

#[test]
fn what_the_company_contributes_is_no_company() {
    understood(
        "\
Karoo Star Lodges CC
PAYSLIP
Pay Period: 2024/09

| EARNINGS         | Current   | DEDUCTIONS       | Current  |
| Basic Salary     | 22,862.08 | Tax              | 3,025.57 |
| Travel Allowance |  2,351.00 | UIF - Employee   |   177.12 |
| Total Earnings   | 25,213.08 | Total Deductions | 3,202.69 |

COMPANY CONTRIBUTIONS

NETT PAY  R 22,010.39
",
        "\
payslip name=Karoo Star Lodges CC? period=2024-09
row gross=25213.08 deductions=3202.69 net=22010.39
line label=Basic Salary amount=22862.08 gain
line label=Travel Allowance amount=2351.00 gain
line label=Tax amount=3025.57 deduction
line label=UIF - Employee amount=177.12 deduction
",
    );
}

#[test]
fn a_total_under_a_group_is_that_of_the_group() {
    understood(
        "\
LIVRE DE PAIE
N° d'affilié : 1173182
Mois : mars 2023

| N° | Nom et prénom الاسم الكامل | N° CNSS رقم التسجيل | Jours الأيام | Gains / المكاسب |        |               | Retenues / الاقتطاعات |        |        |         |               | Net à payer الصافي |
|    |                            |                     |              | Base            | Primes | Brut الإجمالي | CNSS                  | AMO    | IR     | Avances | Total المجموع |                    |
| 1  | KHELIFI NOURA              | 106425161           | 24           |       10 200,00 | 250,00 |     10 450,00 |                268,80 | 236,17 | 644,50 |    0,00 |      1 149,47 |           9 300,53 |
| 2  | ALAMI MAHMOUD              | 157702188           | 24           |       12 500,00 | 600,00 |     13 100,00 |                268,80 | 296,06 | 903,51 |    0,00 |      1 468,37 |          11 631,63 |
| 3  | OULD SIDI ZINEB            | 104423430           | 24           |        9 925,00 |   0,00 |      9 925,00 |                268,80 | 224,31 | 593,19 |    0,00 |      1 086,30 |           8 838,70 |
",
        "\
register affiliate=1173182 period=2023-03
row row_number=1 name=KHELIFI NOURA immatriculation=106425161 days=24 base_pay=10200.00 column=250.00 gross=10450.00 column=268.80 column=236.17 income_tax=644.50 column=0.00 deductions=1149.47 net=9300.53
row row_number=2 name=ALAMI MAHMOUD immatriculation=157702188 days=24 base_pay=12500.00 column=600.00 gross=13100.00 column=268.80 column=296.06 income_tax=903.51 column=0.00 deductions=1468.37 net=11631.63
row row_number=3 name=OULD SIDI ZINEB immatriculation=104423430 days=24 base_pay=9925.00 column=0.00 gross=9925.00 column=268.80 column=224.31 income_tax=593.19 column=0.00 deductions=1086.30 net=8838.70
",
    );
}

#[test]
fn amounts_of_now_stand_before_those_since_january() {
    understood(
        "\
BULLETIN DE PAIE
Employé : Josée DESJARDINEAU
Date de versement : 07/03/2024

| Gains               | Heures | Courant    | Cumulatif   | Retenues           | Courant  | Cumulatif  |
| Salaire régulier    |  80,00 | 2 410,40 $ | 12 052,00 $ | Impôt fédéral      | 217,21 $ | 1 086,05 $ |
| Heures majorées     |   6,00 |   271,20 $ |  1 356,00 $ | Impôt provincial   | 256,09 $ | 1 280,45 $ |
| Total des gains     |        | 2 681,60 $ | 13 408,00 $ | Total des retenues | 473,30 $ | 2 366,50 $ |

Paie nette : 2 208,30 $
",
        "\
payslip pay_date=2024-03-07
row name=Josée DESJARDINEAU gross=2681.60 deductions=473.30 net=2208.30
line label=Salaire régulier hours=80.00 column=12052.00 amount=2410.40 gain
line label=Heures majorées hours=6.00 column=1356.00 amount=271.20 gain
line label=Impôt fédéral column=1086.05 amount=217.21 deduction
line label=Impôt provincial column=1280.45 amount=256.09 deduction
",
    );
}

#[test]
fn what_begins_below_a_label_is_no_rest_of_a_name() {
    understood(
        "\
SALARY SLIP
Month : September 2024

| Employee Name | Ganesh KULKARNIKAR | Employee ID  | E6126       |
| Post          | Officer            | Days paid    | 30          |
| Date of birth | 23/07/1986         | Hired        | 21/02/2016  |

Net pay : 19 044,00
",
        "\
payslip period=2024-09
row name=Ganesh KULKARNIKAR employee_number=E6126 function=Officer days=30 birth_date=1986-07-23 hire_date=2016-02-21 net=19044.00
",
    );
}

#[test]
fn pay_beside_a_rate_and_what_it_comes_to_is_its_base() {
    understood(
        "\
إشعار سداد الاشتراكات الضمانية
رقم جهة العمل : 9640396
عن شهر : يونيو 2021

| قيمة الاشتراك | النسبة | إجمالي المرتبات | البيان         |
|        814,80 | 3,75 % |       21 728,00 | حصة المشتركين  |
|      2 281,44 | 10,50 % |      21 728,00 | حصة جهة العمل  |
",
        "\
bpc affiliate=9640396 period=2021-06
line amount=814.80 rate=0.0375 base=21728.00 label=حصة المشتركين
line amount=2281.44 rate=0.105 base=21728.00 label=حصة جهة العمل
",
    );
}

#[test]
fn codes_of_the_staff_are_no_names() {
    understood(
        "\
Salary Register
Month : December 2024

| Employee     | Employee Name     | Gross Pay | Total Deduction | Net Pay   |
| HR-EMP-00001 | Folake DANJUMALE  | 43,801.31 |        6,862.21 | 36,939.10 |
| HR-EMP-00002 | Ngozi EZENWATARI  | 49,582.07 |        5,784.57 | 43,797.50 |
| HR-EMP-00003 | Obinna LAWALBO    | 57,749.12 |        7,032.41 | 50,716.71 |
",
        "\
register period=2024-12
row employee_number=HREMP00001 name=Folake DANJUMALE gross=43801.31 deductions=6862.21 net=36939.10
row employee_number=HREMP00002 name=Ngozi EZENWATARI gross=49582.07 deductions=5784.57 net=43797.50
row employee_number=HREMP00003 name=Obinna LAWALBO gross=57749.12 deductions=7032.41 net=50716.71
",
    );
}

#[test]
fn an_account_may_stand_in_four_columns() {
    understood(
        "\
ORDRE DE VIREMENT DES SALAIRES
Mois : 2024-09

| Bénéficiaire  | Banque | Localité | N° de compte     | Clé | Net à virer |
| TAZI Omar     | 021    | 640      | 8874718203678204 | 15  | 5 056,64 |
| ALAOUI Sara   | 022    | 810      | 5951658111967817 | 55  | 4 216,80 |
| TOTAL         |        |          |                  |     | 9 273,44 |
",
        "\
register period=2024-09
row name=TAZI Omar rib=021640887471820367820415 net=5056.64
row name=ALAOUI Sara rib=022810595165811196781755 net=4216.80
total grand 1..2 net=9273.44
",
    );
}
