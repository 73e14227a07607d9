//! Labels and values in one line without a colon between them, in either direction.

use crate::pages::understood;

#[test]
fn labels_without_colons() {
    understood(
        "\
BULLETIN DE PAIE / ورقة الأداء
Numéro d'affilié / رقم المنخرط 5966562
Nom ou raison sociale MEUBLES DES DUNES SARL AU
Identifiant commun de l'entreprise 001390344000003
Mois déclaré / الفترة 11-2015
Date d'émission 06/12/2015
Matricule CNSS / رقم المؤمن له 191364415

| Libellé              | Base     | Taux   | Montant  |
| Cotisation CNSS      | 6 000,00 | 4,48 % |   268,80 |
| Cotisation AMO       | 7 249,35 | 2,00 % |   144,99 |
| Frais professionnels |          |        | 1 449,87 |

Brut 7 249,35
Total retenues 413,79
Salaire net 6 835,56
",
        "\
payslip affiliate=5966562 name=MEUBLES DES DUNES SARL AU ice=001390344000003 period=2015-11 issue_date=2015-12-06
row immatriculation=191364415 gross=7249.35 deductions=413.79 net=6835.56
line label=Cotisation CNSS base=6000.00 rate=0.0448 amount=268.80
line label=Cotisation AMO base=7249.35 rate=0.02 amount=144.99
line label=Frais professionnels amount=1449.87
",
    );
}

#[test]
fn values_before_their_labels() {
    understood(
        "\
BORDEREAU DE PAIEMENT / ورقة أداء الاشتراكات
7399006 رقم المنخرط / N° Affilié
غشت 2015 الشهر المصرح به / Période
03-09-2015 تاريخ الإصدار / Date d'émission

| Nature des prestations | Masse salariale | Taux    | Montant   |
| Prestations familiales |       55 890,89 |  6,40 % |  3 577,02 |
| Prestations sociales   |       55 890,89 | 13,46 % |  7 522,91 |
| Total à payer          |                 |         | 11 099,93 |
",
        "\
bpc affiliate=7399006 period=2015-08 issue_date=2015-09-03
line label=Prestations familiales base=55890.89 rate=0.064 amount=3577.02
line label=Prestations sociales base=55890.89 rate=0.1346 amount=7522.91
total grand 1..2 amount=11099.93
",
    );
}

#[test]
fn people_counted_in_a_label_that_the_table_cuts() {
    understood(
        "\
BORDEREAU DE DÉCLARATION DES SALAIRES
N° d'affiliation : 5966562
Période : 11/2018

| N° Immatriculation | Nom et prénom    | Jours | Salaire brut | Salaire plafonné |
| 166688981          | MANSORI ZINEB    |    26 |    11 500,00 |         6 000,00 |
| 167923550          | WAHBOUN FADWA    |    12 |     6 461,54 |         6 000,00 |
| Total général (2   | salariés)        |    38 |    17 961,54 |        12 000,00 |
",
        "\
bds affiliate=5966562 period=2018-11
row immatriculation=166688981 name=MANSORI ZINEB days=26 gross=11500.00 capped=6000.00
row immatriculation=167923550 name=WAHBOUN FADWA days=12 gross=6461.54 capped=6000.00
total grand 1..2 days=38 gross=17961.54 capped=12000.00 headcount=2
",
    );
}

#[test]
fn an_arabic_title_of_two_forms() {
    understood(
        "\
ورقة الأداء
رقم المنخرط : 1145516
الفترة : 11-2016
رقم المؤمن له : 198783709

| المبلغ | النسبة | الأساس | البيان                                 |
| 799,00 |        |        | اشتراك الصندوق الوطني للضمان الاجتماعي |
|  17,39 | 2,26 % | 769,38 | التأمين الإجباري عن المرض              |

الأجر الإجمالي : 3 769,38
مجموع الاقتطاعات : 816,39
الأجر الصافي : 2 952,99
",
        "\
payslip affiliate=1145516 period=2016-11
row immatriculation=198783709 gross=3769.38 deductions=816.39 net=2952.99
line amount=799.00 label=اشتراك الصندوق الوطني للضمان الاجتماعي
line amount=17.39 rate=0.0226 base=769.38 label=التأمين الإجباري عن المرض
",
    );
}

#[test]
fn a_page_printed_twice() {
    understood(
        "\
LIST OF WAGES
Employer no. : 1145516
Period : 11/2018
Number of pages : 2

| SSN       | Employee name | Days worked | Gross pay | Capped wages |
| 166688981 | MANSORI ZINEB |          26 | 11,500.00 |     6,000.00 |

Page 1 / 2
----
LIST OF WAGES
Employer no. : 1145516
Period : 11/2018
Number of pages : 2

| SSN       | Employee name | Days worked | Gross pay | Capped wages |
| 166688981 | MANSORI ZINEB |          26 | 11,500.00 |     6,000.00 |

Page 1 / 2
----
| SSN       | Employee name | Days worked | Gross pay | Capped wages |
| 167923550 | WAHBOUN FADWA |          12 |  6,461.54 |     6,000.00 |

Page 2 / 2
",
        "\
bds affiliate=1145516 page_count=2 period=2018-11
row immatriculation=166688981 name=MANSORI ZINEB days=26 gross=11500.00 capped=6000.00
row immatriculation=167923550 name=WAHBOUN FADWA days=12 gross=6461.54 capped=6000.00
",
    );
}

#[test]
fn a_label_may_stand_far_from_its_number_behind_another_pair() {
    understood(
        "\
FICHE DE PAIE
Serrurerie Aguelmous
CNSS 2224351 ICE   002892393000089
Période de paie 03/2016

| Libellé              | Base     | Taux   | Montant  |
| Cotisation CNSS      | 6 000,00 | 4,48 % |   268,80 |
| Impôt sur le revenu  |          |        |   144,99 |

Brut 7 249,35   Cumul I.R.   1 304,91
Total retenues 413,79
Salaire net 6 835,56
",
        "\
payslip affiliate=2224351 ice=002892393000089 name=Serrurerie Aguelmous? period=2016-03
row gross=7249.35? deductions=413.79? net=6835.56?
line label=Cotisation CNSS base=6000.00 rate=0.0448 amount=268.80
line label=Impôt sur le revenu amount=144.99
unread 1 304,91
",
    );
}

#[test]
fn a_name_may_run_up_to_the_next_label_and_a_card_begin_with_a_letter() {
    understood(
        "\
FICHE DE PAIE
| Nom et prénom | TALBAOUI Hafida Matricule CNSS / رقم التسجيل | 165684047  |
| N° CIN        | J 407569 Date d'embauche / تاريخ التشغيل     | 23/09/2009 |
| Jours / الأيام | 18                                           |            |

| Libellé              | Base     | Taux   | Montant  |
| Cotisation CNSS      | 6 000,00 | 4,48 % |   268,80 |
| Transport / النقل    |          |        |   250,00 |

Salaire brut 7 249,35
",
        "\
payslip
row name=TALBAOUI Hafida immatriculation=165684047 cin=J407569 hire_date=2009-09-23 days=18 gross=7249.35
line label=Cotisation CNSS base=6000.00 rate=0.0448 amount=268.80
line label=Transport / النقل amount=250.00
",
    );
}
