//! Lists declared to other funds: a person's months below each other, several lists on a page, headings
//! that stand on the first page only.

use crate::pages::understood;

#[test]
fn everybody_may_have_a_line_for_each_month() {
    understood(
        "\
ÉTAT TRIMESTRIEL DES SALAIRES DÉCLARÉS
Employeur : COMPTOIR DE L'OGOOUÉ SA
Période : 2e trimestre 2022

| N° assuré  | Assuré          | Mois  | Salaire | Total trimestre |
| 3318204    | MBADINGA Alphonse | Avril | 212 000 |                 |
|            |                 | Mai   | 215 500 | 639 500         |
|            |                 | Juin  | 212 000 |                 |
| 4427515    | OBAME Clarisse  | Avril | 455 000 |                 |
|            |                 | Mai   | 455 000 | 1 370 000       |
|            |                 | Juin  | 460 000 |                 |
",
        "\
register name=COMPTOIR DE L'OGOOUÉ SA period=2022-Q2
row immatriculation=3318204 name=MBADINGA Alphonse month_1=212000 month_2=215500 month_3=212000 total=639500
row immatriculation=4427515 name=OBAME Clarisse month_1=455000 month_2=455000 month_3=460000 total=1370000
",
    );
}

#[test]
fn months_that_are_nobodys_stay_rows() {
    understood(
        "\
ATTESTATION DE SALAIRES
Salarié : BENMERZAQ Driss
N° immatriculation : 151234583

| Mois         | Jours | Salaire brut |
| Juillet 2021 |    26 |     4 120,00 |
| Août 2021    |    24 |     3 803,08 |
| Septembre 2021 |  26 |     4 120,00 |
",
        "\
attestation name=BENMERZAQ Driss immatriculation=151234583
row period=2021-07 days=26 gross=4120.00
row period=2021-08 days=24 gross=3803.08
row period=2021-09 days=26 gross=4120.00
",
    );
}

#[test]
fn lists_of_several_agencies_may_share_a_page() {
    understood(
        "\
MINOTERIE DU LOUKKOS SA — Agence de Larache
Affilié CNSS 4415206 · Déclaration des salaires du mois de mars 2022

| Matricule | Salarié         | Présence | Salaire brut | Salaire plafonné |
| 170959724 | Oulghazi Meryem | 3 j      |       718,85 |           718,85 |
| 151712779 | Debdoubi Ayoub  | 26 j     |     9 065,00 |         6 000,00 |
| 156151922 | Tazi Zakaria    | 26 j     |     5 320,00 |         5 320,00 |

MINOTERIE DU LOUKKOS SA — Agence de Tétouan
Affilié CNSS 5526317 · Déclaration des salaires du mois de mars 2022

| Matricule | Salarié         | Présence | Salaire brut | Salaire plafonné |
| 152585216 | Zerkdi Ghizlane | 22 j     |    10 221,54 |         6 000,00 |
| 165833107 | Tadlaouti Karima | 26 j    |    10 050,00 |         6 000,00 |
| 133276371 | El Amri Hamza   | 26 j     |    11 965,00 |         6 000,00 |
",
        "\
bds affiliate=4415206 name=MINOTERIE DU LOUKKOS SA? period=2022-03
row immatriculation=170959724 name=Oulghazi Meryem days=3 gross=718.85 capped=718.85
row immatriculation=151712779 name=Debdoubi Ayoub days=26 gross=9065.00 capped=6000.00
row immatriculation=156151922 name=Tazi Zakaria days=26 gross=5320.00 capped=5320.00
bds affiliate=5526317 name=MINOTERIE DU LOUKKOS SA? period=2022-03
row immatriculation=152585216 name=Zerkdi Ghizlane days=22 gross=10221.54 capped=6000.00
row immatriculation=165833107 name=Tadlaouti Karima days=26 gross=10050.00 capped=6000.00
row immatriculation=133276371 name=El Amri Hamza days=26 gross=11965.00 capped=6000.00
",
    );
}
