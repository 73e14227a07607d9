//! Payment slips, certificates and lists of transfers of other funds: columns in another order, headings
//! of other words, totals in boxes, labels on both sides.

use crate::pages::understood;

#[test]
fn the_labels_of_a_slip_may_stand_last() {
    understood(
        "\
DÉCOMPTE DE COTISATIONS
Matricule employeur : 512208-19
Trimestre : 1er trimestre 2019

| COTISATION DUE (D,mill.) | TAUX  | ASSIETTE (en dinars) | BRANCHE ASSURÉE         |
|               38 296,731 | 25,75 |          148 725,167 | Salariés non agricoles  |
|                2 974,503 |  2,00 |          148 725,167 | Accidents du travail    |
|                5 086,401 |  6,00 |           84 773,345 | Retraite complémentaire |

TOTAL À VERSER   46 357,635 DT
",
        "\
bpc affiliate=51220819 period=2019-Q1
line amount=38296.731 rate=0.2575 base=148725.167 label=Salariés non agricoles
line amount=2974.503 rate=0.02 base=148725.167 label=Accidents du travail
line amount=5086.401 rate=0.06 base=84773.345 label=Retraite complémentaire
total grand 1..3 amount=46357.635
",
    );
}

#[test]
fn base_times_rate_names_a_column_of_no_known_word() {
    understood(
        "\
Employer contributions
Employer number: 2632667
Firm: Oakhanger Hotels Limited
Wage month: May 2024

| Scheme         | Assessable sum | Rate (%) | Amount due |
| Pension        |      93,211.98 |     5.00 |   4,660.60 |
| Injury         |     105,922.71 |     1.00 |   1,059.23 |
| Health levy    |     105,922.71 |     2.75 |   2,912.87 |

Total remitted   EUR 8,632.70
",
        "\
bpc affiliate=2632667 name=Oakhanger Hotels Limited period=2024-05
line label=Pension base=93211.98 rate=0.05 amount=4660.60
line label=Injury base=105922.71 rate=0.01 amount=1059.23
line label=Health levy base=105922.71 rate=0.0275 amount=2912.87
total grand 1..3 amount=8632.70
",
    );
}

#[test]
fn a_list_may_have_one_row() {
    understood(
        "\
REGISTRE DU PERSONNEL
Mois : mars 2020
Embauches

| N° | Immatriculation | Nom et prénom | Date de naissance | Date d'embauche |
| 1  | 191716244       | LAMTOUNI Jawad | 08/06/1975       | 24/03/2020      |

Départs

| N° | Immatriculation | Nom et prénom | Date d'embauche | Date de sortie |
| 1  | 192443804       | OULGHAZI Rachid | 26/03/2015    | 28/03/2020     |
| 2  | 137040110       | BOUZEGRAR Latifa | 11/05/2013   | 02/03/2020     |
",
        "\
register period=2020-03
row row_number=1 immatriculation=191716244 name=LAMTOUNI Jawad birth_date=1975-06-08 hire_date=2020-03-24
row row_number=1 immatriculation=192443804 name=OULGHAZI Rachid hire_date=2015-03-26 exit_date=2020-03-28
row row_number=2 immatriculation=137040110 name=BOUZEGRAR Latifa hire_date=2013-05-11 exit_date=2020-03-02
",
    );
}

#[test]
fn labels_in_two_scripts_stand_on_both_sides_of_their_values() {
    understood(
        "\
CERTIFICAT DE SALAIRE

| Employeur           | MENARA CARRELAGE SA | المشغل            |
| Numéro affilié      | 5081948             | رقم الانخراط      |
| Salarié             | RHOULAMI Bouchra    | الأجير            |
| N° immatriculation  | 130963872           | رقم التسجيل       |
| Carte nationale     | J928851             | البطاقة الوطنية   |

| Mois         | Jours | Salaire brut |
| Janvier 2018 |    23 |     4 900,77 |
| Février 2018 |    26 |     5 540,00 |
| Total        |    49 |    10 440,77 |
",
        "\
attestation name=MENARA CARRELAGE SA affiliate=5081948 name=RHOULAMI Bouchra immatriculation=130963872 cin=J928851
row period=2018-01 days=23 gross=4900.77
row period=2018-02 days=26 gross=5540.00
total grand 1..2 days=49 gross=10440.77
",
    );
}

#[test]
fn the_day_of_a_letter_may_stand_alone() {
    understood(
        "\
Kettleby Foundry Ltd
Personnel Office
4 March 2023
CERTIFICATE OF EARNINGS
This is to certify that Ann GRANSWORTH has been employed by Kettleby Foundry Ltd since 1 May 2014.

| Month         | Gross earnings | Deductions |  Net pay |
| January 2023  |       3,179.00 |     715.28 | 2,463.72 |
| February 2023 |       3,098.00 |     659.87 | 2,438.13 |
",
        "\
attestation name=Kettleby Foundry Ltd? name=Ann GRANSWORTH hire_date=2014-05-01 issue_date=2023-03-04
row period=2023-01 gross=3179.00 deductions=715.28 net=2463.72
row period=2023-02 gross=3098.00 deductions=659.87 net=2438.13
",
    );
}

#[test]
fn a_total_from_right_to_left_is_named_last() {
    understood(
        "\
السادة / مصرف الشمال
كشف رواتب الموظفين بمؤسسة سرت للنقل عن شهر يونيو 2019

| صافي الراتب | رقم الآيبان               | الاسم         | م |
|    2,669.00 | LY90022617817229238282892 | بدر تازروالتي | 1 |
|      927.75 | LY53031516278068365126274 | كريمة الشفشاوني | 2 |
|    3,404.00 | LY60028162072661358198535 | عبد الحق ناصري | 3 |

    7,000.75                  المجموع
",
        "\
register name=مؤسسة سرت للنقل? period=2019-06
row net=2669.00 iban=LY90022617817229238282892 name=بدر تازروالتي row_number=1
row net=927.75 iban=LY53031516278068365126274 name=كريمة الشفشاوني row_number=2
row net=3404.00 iban=LY60028162072661358198535 name=عبد الحق ناصري row_number=3
total grand 1..3 net=7000.75?
unread كشف رواتب الموظفين بمؤسسة سرت للنقل عن شهر يونيو 2019
",
    );
}

#[test]
fn the_figure_of_a_total_may_stand_under_its_name() {
    understood(
        "\
Déclaration annuelle des salaires
Employeur : SPA ZIBAN DATTES
Année : 2024

| N° d'assuré  | Nom              | Prénom | Jours travaillés | Salaire brut |
| 352059132711 | AIT TIGHBOULA    | Imad   |              264 |   765.000,00 |
| 307464327045 | BEN LEMLIH       | Hamza  |              132 |   297.000,00 |

   Total du feuillet
   1.062.000,00
----
Déclaration annuelle des salaires
Employeur : SPA ZIBAN DATTES

| N° d'assuré  | Nom              | Prénom | Jours travaillés | Salaire brut |
| 599684325196 | SLIMANTI         | Karima |              264 |   379.200,00 |
| 878463497855 | TADLAOUTI        | Ayoub  |              198 |   210.150,00 |

   Total du feuillet     Total de la déclaration
   589.350,00            1.651.350,00
",
        "\
bds name=SPA ZIBAN DATTES period=2024
row immatriculation=352059132711 name=AIT TIGHBOULA Imad days=264 gross=765000.00
row immatriculation=307464327045 name=BEN LEMLIH Hamza days=132 gross=297000.00
row immatriculation=599684325196 name=SLIMANTI Karima days=264 gross=379200.00
row immatriculation=878463497855 name=TADLAOUTI Ayoub days=198 gross=210150.00
total page 1..2 gross=1062000.00
total page 3..4 gross=589350.00
total grand 1..4 gross=1651350.00
",
    );
}
