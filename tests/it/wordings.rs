//! Forms and wordings of other offices: receipts, shares, quarters, registers in three languages.

use crate::pages::understood;

#[test]
fn a_receipt_of_payment() {
    understood(
        "\
REÇU DE TÉLÉPAIEMENT DES COTISATIONS CNSS
Affilié : 1234567 - ATLAS CONSEIL SARL
Période : 03/2024        Date de paiement : 10/04/2024
Référence de paiement : 123456724030161

| Nature                 | Assiette  | Taux    | Montant dû |
| Allocations familiales | 48 210,00 |  6,40 % |   3 085,44 |
| Prestations sociales   | 40 000,00 | 13,46 % |   5 384,00 |
| TFP                    | 48 210,00 |  1,60 % |     771,36 |
| AMO                    | 48 210,00 |  6,37 % |   3 070,98 |
| Montant total payé     |           |         |  12 311,78 |
",
        "\
bpc affiliate=1234567 name=ATLAS CONSEIL SARL? period=2024-03 pay_date=2024-04-10 reference=123456724030161
line label=Allocations familiales base=48210.00 rate=0.064 amount=3085.44
line label=Prestations sociales base=40000.00 rate=0.1346 amount=5384.00
line label=TFP base=48210.00 rate=0.016 amount=771.36
line label=AMO base=48210.00 rate=0.0637 amount=3070.98
total grand 1..4 amount=12311.78
",
    );
}

#[test]
fn an_arabic_payslip_from_the_right() {
    understood(
        "\
ورقة أداء الأجر
المشغل : شركة الأطلس        رقم المنخرط : 1234567
الأجير : العلمي أحمد        رقم التسجيل : 123456785
الشهر : مارس 2024

| الاقتطاعات | المستحقات | المعدل | الأساس   | العنصر               |
|            |  6.000,00 |        |          | الأجر الأساسي        |
|     268,80 |           | % 4,48 | 6.000,00 | الضمان الاجتماعي     |
|     268,80 |  6.000,00 |        |          | المجموع              |
|   5.731,20 |           |        |          | الصافي المؤدى        |
",
        "\
payslip name=شركة الأطلس affiliate=1234567 period=2024-03
row name=العلمي أحمد immatriculation=123456785 net=5731.20 deductions=268.80 gross=6000.00
line label=الأجر الأساسي amount=6000.00 gain
line rate=0.0448 base=6000.00 label=الضمان الاجتماعي amount=268.80 deduction
",
    );
}

#[test]
fn a_payslip_with_codes_and_a_box_of_sums() {
    understood(
        "\
BULLETIN DE PAIE
Employeur : RIF SA      Matricule : 12      Nom & Prénom : ALAMI AHMED
Mois : Mars 2024        Nbre enfants : 2    N° CNSS : 123456785

| Code | Libellé               | Nbre/Base | Taux  |     Gain | Retenue |
| 001  | SALAIRE DE BASE       |    191,00 | 31,41 | 5 999,31 |         |
| 010  | PRIME D'ANCIENNETE    |  5 999,31 | 10,00 |   599,93 |         |
| 500  | COTISATION CNSS       |  6 000,00 |  4,48 |          |  268,80 |
| 510  | COTISATION AMO        |  6 599,24 |  2,26 |          |  149,14 |
| 600  | IR                    |           |       |          |  210,00 |
|      | CUMUL                 |           |       | 6 599,24 |  627,94 |

| SALAIRE BRUT | NET IMPOSABLE | RETENUES | NET A PAYER |
|     6 599,24 |      6 181,30 |   627,94 |    5 971,30 |
",
        "\
payslip name=RIF SA period=2024-03
row employee_number=12 name=ALAMI AHMED children=2 immatriculation=123456785 gross=6599.24 taxable=6181.30 deductions=627.94 net=5971.30
line column=1? label=SALAIRE DE BASE base=191.00 rate=0.3141 amount=5999.31 gain
line column=10? label=PRIME D'ANCIENNETE base=5999.31 rate=0.1 amount=599.93 gain
line column=500 label=COTISATION CNSS base=6000.00 rate=0.0448 amount=268.80 deduction
line column=510 label=COTISATION AMO base=6599.24 rate=0.0226 amount=149.14 deduction
line column=600 label=IR amount=210.00 deduction
",
    );
}

#[test]
fn headings_of_three_lines() {
    understood(
        "\
BORDEREAU DE DECLARATION DES SALAIRES
Nom ou Raison sociale   STE DES MINES        N° d'affiliation   1234567
Adresse   12 AV HASSAN II CASABLANCA         Période   Avril 2024
Page   1   sur   1

| N° d'immatriculation | Nom et Prénom | Nbre | Salaires bruts | Salaires   | Situ- |
|                      |               | de   | perçus         | plafonnés  | ation |
|                      |               | jours| (en DH)        | (en DH)    |       |
| 123456785            | ALAMI Ahmed   |   26 |       8 500,00 |   6 000,00 |       |
| 198765434            | BENNANI Sara  |   10 |       1 850,00 |   1 850,00 |   SO  |
| TOTAL DE CETTE PAGE  |               |   36 |      10 350,00 |   7 850,00 |       |
| REPORT DES PAGES PRECEDENTES |       |    0 |           0,00 |       0,00 |       |
| TOTAL A REPORTER     |               |   36 |      10 350,00 |   7 850,00 |       |
",
        "\
bds name=STE DES MINES affiliate=1234567 address=12 AV HASSAN II CASABLANCA period=2024-04
row immatriculation=123456785 name=ALAMI Ahmed days=26 gross=8500.00 capped=6000.00
row immatriculation=198765434 name=BENNANI Sara days=10 gross=1850.00 capped=1850.00 situation=SO
total page 1..2 days=36 gross=10350.00 capped=7850.00
total carried? 1..0 days=0 gross=0.00 capped=0.00
total cumulative 1..2 days=36 gross=10350.00 capped=7850.00
unread 1
",
    );
}

#[test]
fn a_title_says_the_period_and_a_firm_stands_alone() {
    understood(
        "\
Ste ATLAS BOIS SARL
JOURNAL DE PAIE - MARS 2024
C.N.S.S. : 1234567        ICE : 001234567000062

| Mle | Nom Prénom      | Sal. Base | Prime anc. | Brut     | CNSS   | AMO    | IGR    | Avances | Net       |
| 001 | ALAMI Ahmed     |  5 000,00 |     250,00 | 5 250,00 | 235,20 | 118,65 | 210,00 |  500,00 |  4 186,15 |
| 002 | BENNANI Sara    |  4 000,00 |       0,00 | 4 000,00 | 179,20 |  90,40 |   0,00 |    0,00 |  3 730,40 |
| TOT |                 |  9 000,00 |     250,00 | 9 250,00 | 414,40 | 209,05 | 210,00 |  500,00 |  7 916,55 |
",
        "\
register affiliate=1234567 ice=001234567000062 name=Ste ATLAS BOIS SARL? period=2024-03
row employee_number=001 name=ALAMI Ahmed base_pay=5000.00 column=250.00 gross=5250.00 column=235.20 column=118.65 income_tax=210.00 column=500.00 net=4186.15
row employee_number=002 name=BENNANI Sara base_pay=4000.00 column=0.00 gross=4000.00 column=179.20 column=90.40 income_tax=0.00 column=0.00 net=3730.40
total grand 1..2 base_pay=9000.00 column=250.00 gross=9250.00 column=414.40 column=209.05 income_tax=210.00 column=500.00 net=7916.55
",
    );
}

#[test]
fn shares_of_employee_and_employer() {
    understood(
        "\
BULLETIN DE PAIE
Société XYZ Conseil - 12 rue Foucauld Casablanca - CNSS 1234567 - ICE 001234567000062
Matricule : 0042   Nom : ALAMI   Prénom : Ahmed   N° CNSS : 123456785   CIN : BE123456
Période du 01/03/2024 au 31/03/2024   Date d'embauche : 01/02/2019

| Rubriques            | Nombre | Base     | Part salariale |           | Part patronale |         |
|                      |        |          |   Taux  |      Montant     |   Taux         | Montant |
| Salaire de base      | 191,00 |    31,41 |         |     6 000,00     |                |        |
| C.N.S.S              |        | 6 000,00 |  4,48   |       268,80     |          8,98  | 538,80 |
| A.M.O                |        | 6 000,00 |  2,26   |       135,60     |          4,11  | 246,60 |
| I.R                  |        | 4 395,60 |         |       150,00     |                |        |
| Total brut           |        |          |         |     6 000,00     |                |        |
| Total retenues       |        |          |         |       554,40     |                | 785,40 |
| NET A PAYER          |        |          |         |     5 445,60     |                |        |
",
        "\
payslip affiliate=1234567 ice=001234567000062 name=Société XYZ Conseil? period=2024-03
row employee_number=0042 name=ALAMI Ahmed immatriculation=123456785 cin=BE123456 hire_date=2019-02-01 gross=6000.00 deductions=554.40 net=5445.60
line label=Salaire de base column=191.00 base=31.41 amount=6000.00
line label=C.N.S.S base=6000.00 rate=0.0448 amount=268.80 employer_rate=0.0898 employer_amount=538.80
line label=A.M.O base=6000.00 rate=0.0226 amount=135.60 employer_rate=0.0411 employer_amount=246.60
line label=I.R base=4395.60 amount=150.00
unread 12 rue Foucauld Casablanca
",
    );
}

#[test]
fn a_french_payslip() {
    understood(
        "\
BULLETIN DE SALAIRE
SARL DUPONT ET FILS   SIRET : 123 456 789 00014
Salarié : MARTIN Jean   N° SS : 1 85 05 78 006 084 91
Période : 01/01/2023 au 31/01/2023

| Désignation                        | Base     | Taux sal. | Montant sal. | Taux pat. | Montant pat. |
| Salaire de base                    |   151,67 |           |     2 500,00 |           |              |
| SALAIRE BRUT                       |          |           |     2 500,00 |           |              |
| Sécurité sociale plafonnée         | 2 500,00 |    6,90 % |       172,50 |    8,55 % |       213,75 |
| Total des cotisations et contributions |      |           |       500,00 |           |       900,00 |
| NET A PAYER AVANT IMPOT SUR LE REVENU |       |           |     2 000,00 |           |              |
| Impôt sur le revenu prélevé à la source |2 050,00 |  5,00 % |       102,50 |           |              |
| NET A PAYER AU SALARIE             |          |           |     1 897,50 |           |              |
",
        "\
payslip siret=12345678900014 name=SARL DUPONT ET FILS? period=2023-01
row name=MARTIN Jean nir=185057800608491 gross=2500.00 deductions=500.00 net=1897.50
line label=Salaire de base base=151.67 amount=2500.00
line label=Sécurité sociale plafonnée base=2500.00 rate=0.069 amount=172.50 employer_rate=0.0855 employer_amount=213.75
line label=Impôt sur le revenu prélevé à la source base=2050.00 rate=0.05 amount=102.50
",
    );
}

#[test]
fn a_tunisian_quarter() {
    understood(
        "\
REPUBLIQUE TUNISIENNE - CAISSE NATIONALE DE SECURITE SOCIALE
DECLARATION DES SALARIES ET DES SALAIRES - 2ème TRIMESTRE 2023
Matricule employeur : 12345678   Raison sociale : STE SFAX TEXTILE

| N° d'ordre | Matricule de l'assuré | Nom et prénom | 1er mois | 2ème mois | 3ème mois | Total     |
| 1          | 1234567890            | BEN SALAH Ali | 1250,500 |  1250,500 |  1250,500 |  3751,500 |
| 2          | 2345678901            | TRABELSI M    |  980,000 |   980,000 |  1010,250 |  2970,250 |
| TOTAL DE LA PAGE |                 |               | 2230,500 |  2230,500 |  2260,750 |  6721,750 |
",
        "\
bds affiliate=12345678 name=STE SFAX TEXTILE period=2023-Q2
row row_number=1 immatriculation=1234567890 name=BEN SALAH Ali month_1=1250.500 month_2=1250.500 month_3=1250.500 total=3751.500
row row_number=2 immatriculation=2345678901 name=TRABELSI M month_1=980.000 month_2=980.000 month_3=1010.250 total=2970.250
total page 1..2 month_1=2230.500 month_2=2230.500 month_3=2260.750 total=6721.750
",
    );
}

#[test]
fn an_english_register() {
    understood(
        "\
ACME Ltd - Payroll Register - Month ended 31 March 2024
PAYE Ref: 123/AB456

| Emp No | Employee     | Basic Pay | Overtime | Gross Pay | PAYE Tax | Employee NI | Pension | Total Deductions | Net Pay  |
| 1001   | Jane Smith   |  2,500.00 |   100.00 |  2,600.00 |   310.00 |      150.00 |   80.00 |           540.00 | 2,060.00 |
| 1002   | John Brown   |  3,000.00 |     0.00 |  3,000.00 |   390.00 |      195.00 |   90.00 |           675.00 | 2,325.00 |
| Totals |              |  5,500.00 |   100.00 |  5,600.00 |   700.00 |      345.00 |  170.00 |         1,215.00 | 4,385.00 |
",
        "\
register affiliate=123AB456 name=ACME Ltd? period=2024-03
row employee_number=1001 name=Jane Smith base_pay=2500.00 column=100.00 gross=2600.00 income_tax=310.00 column=150.00 column=80.00 deductions=540.00 net=2060.00
row employee_number=1002 name=John Brown base_pay=3000.00 column=0.00 gross=3000.00 income_tax=390.00 column=195.00 column=90.00 deductions=675.00 net=2325.00
total grand 1..2 base_pay=5500.00 column=100.00 gross=5600.00 income_tax=700.00 column=345.00 column=170.00 deductions=1215.00 net=4385.00
",
    );
}

#[test]
fn an_arabic_list_of_employees() {
    understood(
        "\
لائحة الأجراء المصرح بهم
المقاولة : شركة الأطلس   رقم الانخراط بالصندوق : 1234567   الشهر : يناير 2024

| المجموع | الأجر المصرح به | أيام العمل | الاسم العائلي و الشخصي | رقم التسجيل |
|         |        8.500,00 |         26 | العلمي أحمد            |   123456785 |
|         |        1.850,00 |         10 | بناني سارة             |   198765434 |
|         |       10.350,00 |         36 | المجموع العام          |             |
",
        "\
bds name=شركة الأطلس affiliate=1234567 period=2024-01
row gross=8500.00 days=26 name=العلمي أحمد immatriculation=123456785
row gross=1850.00 days=10 name=بناني سارة immatriculation=198765434
total grand 1..2 gross=10350.00 days=36
",
    );
}

#[test]
fn days_of_leaving_that_all_lie_before_coming_are_another_columns() {
    understood(
        "\
État de paie
Affiliation CNSS : 1173182

| Nom et prénom | Date d'entrée | Salaire brut | Date de départ |
| OUBADDA Ilyas | 06/12/2005    |     5 472,50 | 23/10/1980     |
| GUENDARI Sara | 28/04/2008    |     4 161,05 | 10/01/1967     |
| JBILANE Karim | 21/01/2007    |     2 895,54 | 20/10/1980     |
| RAFOUD Zineb  | 12/10/2007    |     6 000,00 | 31/12/2019     |
",
        "\
register affiliate=1173182
row name=OUBADDA Ilyas hire_date=2005-12-06 gross=5472.50 exit_date=1980-10-23?
row name=GUENDARI Sara hire_date=2008-04-28 gross=4161.05 exit_date=1967-01-10?
row name=JBILANE Karim hire_date=2007-01-21 gross=2895.54 exit_date=1980-10-20?
row name=RAFOUD Zineb hire_date=2007-10-12 gross=6000.00 exit_date=2019-12-31?
",
    );
}
