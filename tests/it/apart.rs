//! What is one list though it stands apart: a person a page, months in lines of text, columns that nothing
//! but their order tells.

use crate::pages::understood;

#[test]
fn a_person_a_page_is_a_row_a_page() {
    understood(
        "\
FICHE INDIVIDUELLE DE DÉCLARATION
Employeur : G.M.E. Electricité
N° d'affiliation : 3839034
Mois : août 2017

| N° d'immatriculation | 119845637      |
| Nom et prénom        | ESSAADI Fatiha |
| Nombre de jours      | 26             |
| Salaire réel         | 6 468,80 DH    |
| Salaire plafonné     | 6 000,00 DH    |

----
FICHE INDIVIDUELLE DE DÉCLARATION
Employeur : G.M.E. Electricité
N° d'affiliation : 3839034
Mois : août 2017

| N° d'immatriculation | 139733995         |
| Nom et prénom        | YAAGOUBI Ghizlane |
| Nombre de jours      | 26                |
| Salaire réel         | 3 520,55 DH       |
| Salaire plafonné     | 3 520,55 DH       |

Total des salaires réels : 9 989,35 DH
Total des salaires plafonnés : 9 520,55 DH
",
        "\
register name=G.M.E. Electricité affiliate=3839034 period=2017-08
row immatriculation=119845637 name=ESSAADI Fatiha days=26 gross=6468.80 capped=6000.00
row immatriculation=139733995 name=YAAGOUBI Ghizlane days=26 gross=3520.55 capped=3520.55
total grand 1..2 gross=9989.35 capped=9520.55
",
    );
}

#[test]
fn months_may_be_listed_in_lines_of_text() {
    understood(
        "\
Attestation de salaire
Employeur : Minoterie du Sebou S.A.
N° d'affiliation CNSS : 4667674
Salarié : BEN SOUDA Yassine
N° d'immatriculation CNSS : 116948989
a perçu les salaires bruts suivants :

• mars 2023 : 9 601,62 DH
• avril 2023 : 9 451,62 DH
• mai 2023 : 9 901,62 DH

Total : 28 954,86 DH
",
        "\
attestation name=Minoterie du Sebou S.A. affiliate=4667674 name=BEN SOUDA Yassine immatriculation=116948989
row period=2023-03 gross=9601.62
row period=2023-04 gross=9451.62
row period=2023-05 gross=9901.62
total grand 1..3 gross=28954.86
",
    );
}

#[test]
fn the_year_of_months_may_stand_in_a_sentence() {
    understood(
        "\
Attestation de déclaration de salaires
La société Minoterie du Sebou, affiliée à la CNSS sous le n° 4809284, atteste avoir déclaré pour YAAGOUBI
Yassine, immatriculé(e) sous le n° 127526509, les salaires suivants au titre de l'année 2021 :

| Mois    | Jours | Salaire déclaré |
| Janvier | 26    | 12 733,20       |
| Février | 24    | 11 753,72       |
| Mars    | 26    | 12 733,20       |
",
        "\
attestation affiliate=4809284 name=Minoterie du Sebou? name=YAAGOUBI Yassine immatriculation=127526509
row period=2021-01 days=26 gross=12733.20
row period=2021-02 days=24 gross=11753.72
row period=2021-03 days=26 gross=12733.20
unread La société Minoterie du Sebou, affiliée à la CNSS sous le n° 4809284, atteste avoir déclaré pour YAAGOUBI
unread Yassine, immatriculé(e) sous le n° 127526509, les salaires suivants au titre de l'année 2021 :
",
    );
}

#[test]
fn figures_read_as_one_are_parted_by_their_order() {
    understood(
        "\
Déclaration de salaires
N° affiliation : 4404883

| N° CNSS   | Nom et prénom        | Jours Salaire Plafonné |
| 102387000 | BELMAHI Hind         | 7 2140,00 2140,00      |
| 108888094 | NACIRI Chaimae       | 26 7372,50 6000,00     |
| 113132774 | DEBBAGH El Houssaine | 26 4280,58 4280,58     |
| 146223939 | FIKRI Latifa 26      | 4660,70 4660,70        |
| TOTAL     |                      | 85 18453,78 17081,28   |
",
        "\
bds affiliate=4404883
row immatriculation=102387000 name=BELMAHI Hind days=7 gross=2140.00 capped=2140.00
row immatriculation=108888094 name=NACIRI Chaimae days=26 gross=7372.50 capped=6000.00
row immatriculation=113132774 name=DEBBAGH El Houssaine days=26 gross=4280.58 capped=4280.58
row immatriculation=146223939 name=FIKRI Latifa days=26 gross=4660.70 capped=4660.70
total grand 1..4 days=85 gross=18453.78 capped=17081.28?
",
    );
}

#[test]
fn a_figure_with_its_thousands_is_one() {
    understood(
        "\
Bulletin de paie
Nom et prénom : SAMADI Hind

| Rubrique        | Base Taux | Gains    | Retenues |
| Salaire de base |           | 4 427,50 |          |
| Retenue CNSS    | 4 427,50  |          | 198,35   |
| Retenue AMO     | 4 427,50  |          | 100,06   |
| Retenue CIMR    | 4 427,50  |          | 132,83   |
| Net à payer     |           | 3 996,26 |          |
",
        "\
payslip
row name=SAMADI Hind net=3996.26
line label=Salaire de base amount=4427.50 gain
line label=Retenue CNSS column=4427.50 amount=198.35 deduction
line label=Retenue AMO column=4427.50 amount=100.06 deduction
line label=Retenue CIMR column=4427.50 amount=132.83 deduction
",
    );
}

#[test]
fn what_goes_to_accounts_is_net_pay() {
    understood(
        "\
Pâtisserie Zahrat SNC
Affiliation CNSS : 4215666
Objet : ordre de virement des salaires
Messieurs, nous vous prions de virer les salaires du mois de novembre 2023 aux comptes suivants :

| N° | Bénéficiaire    | RIB                        | Montant (DH) |
| 1  | ABERKANE Anouar | 230640786765201303949154   | 4 504,46     |
| 2  | BEN SOUDA Nabil | 022810344607699888124410   | 7 361,74     |
|    | TOTAL           |                            | 11 866,20    |
",
        "\
register affiliate=4215666 name=Pâtisserie Zahrat SNC? period=2023-11
row row_number=1 name=ABERKANE Anouar rib=230640786765201303949154 net=4504.46
row row_number=2 name=BEN SOUDA Nabil rib=022810344607699888124410 net=7361.74
total grand 1..2 net=11866.20
unread Messieurs, nous vous prions de virer les salaires du mois de novembre 2023 aux comptes suivants :
",
    );
}

#[test]
fn signs_tell_the_columns_of_a_payslip() {
    understood(
        "\
Bulletin de paie
Nom et prénom : BOUHLAL Fatiha

| Rub. | Intitulé        | Base      | Tx    | Montant + | Montant - |
| 1000 | Salaire de base |           |       | 11 072.35 |           |
| 1010 | Ancienneté      | 11 072.35 | 10.00 | 1 107.24  |           |
| 1040 | CNSS            | 6 000.00  | 4.48  |           | 268.80    |
| 1050 | AMO             | 12 179.59 | 2.26  |           | 275.26    |

Net à payer : 11 635.53
",
        "\
payslip
row name=BOUHLAL Fatiha net=11635.53
line column=1000 label=Salaire de base amount=11072.35 gain
line column=1010 label=Ancienneté base=11072.35 rate=0.1 amount=1107.24 gain
line column=1040 label=CNSS base=6000.00 rate=0.0448 amount=268.80 deduction
line column=1050 label=AMO base=12179.59 rate=0.0226 amount=275.26 deduction
",
    );
}

#[test]
fn nine_digits_under_a_word_for_people_number_them() {
    understood(
        "\
Bordereau des salaires
Raison sociale : Cabinet Lamsaf
N° d'affiliation : 6363923

| Assuré    |                | Jours | Salaire réel | Salaire plafonné |
| 112398914 | AIT BELLA Hind | 26    | 8 629,59     | 6 000,00         |
| 118891979 | ISMAILI Jalal  | 21    | 7 585,39     | 6 000,00         |
| 119594177 | BOUHLAL Salma  | 26    | 5 175,58     | 5 175,58         |
| TOTAL     |                | 73    | 21 390,56    | 17 175,58        |
",
        "\
register name=Cabinet Lamsaf affiliate=6363923
row immatriculation=112398914 name=AIT BELLA Hind days=26 gross=8629.59 capped=6000.00
row immatriculation=118891979 name=ISMAILI Jalal days=21 gross=7585.39 capped=6000.00
row immatriculation=119594177 name=BOUHLAL Salma days=26 gross=5175.58 capped=5175.58
total grand 1..3 days=73 gross=21390.56 capped=17175.58
",
    );
}

#[test]
fn the_first_line_may_say_everything() {
    understood(
        "\
Minoterie du Sebou CNSS 6055593 SALAIRES 12/2023

| N° immat. | Nom et prénom  | Jours | Salaire réel | Plafonné |
| 104586303 | BEN SOUDA Omar | 26    | 5015,00      | 5015,00  |
| 107117973 | JAIDI Latifa   | 26    | 7040,00      | 6000,00  |
",
        "\
bds affiliate=6055593 name=Minoterie du Sebou? period=2023-12
row immatriculation=104586303 name=BEN SOUDA Omar days=26 gross=5015.00 capped=5015.00
row immatriculation=107117973 name=JAIDI Latifa days=26 gross=7040.00 capped=6000.00
unread Minoterie du Sebou CNSS 6055593 SALAIRES 12/2023
",
    );
}

#[test]
fn headings_read_as_one_are_nobody() {
    understood(
        "\
Bulletin de paie
Nom et prénom : DERKAOUI Hafsa

| Rubrique           | Base Taux | Gain Retenue |
| Salaire de base    |           | 6 872,35     |
| Prime d'ancienneté | 6 872,35  | 687,24       |
| Retenue CNSS       | 6 000,00  | 268,80       |
| Retenue AMO        | 7 559,59  | 170,85       |
| Salaire brut       |           | 7 559,59     |
| Net à payer        |           | 7 119,94     |
",
        "\
payslip
row name=DERKAOUI Hafsa gross=7559.59 net=7119.94
line label=Salaire de base column=6872.35
line label=Prime d'ancienneté column=6872.35 column=687.24
line label=Retenue CNSS column=6000.00 column=268.80
line label=Retenue AMO column=7559.59 column=170.85
",
    );
}
