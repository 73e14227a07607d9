//! Lists over several printed pages: sheets that count themselves anew, running feet, rows a page break parts.

use crate::pages::understood;

/// Sheets that each print this mark; the second lists `second`.
fn sheets(mark: &str, second: &str) -> String {
    let head = "Déclaration des salaires - mai 2024\nN° d'affiliation : 2759781\n\n";
    format!(
        "{head}\
| N° CNSS   | Nom et prénom | Jours | Salaire réel |
| 100872368 | OUBADDA ILYAS | 26    |     3 111,58 |
| 101518235 | GUENDARI SARA | 26    |     3 471,68 |

{mark}
----
{head}\
| N° CNSS   | Nom et prénom | Jours | Salaire réel |
| {second} | 18    |     2 154,16 |
| TOTAL     |               | 70    |     8 737,42 |

{mark}
"
    )
}

#[test]
fn a_list_goes_on_over_sheets_that_each_call_themselves_page_one_of_one() {
    understood(
        &sheets("Page 1 sur 1", "101573353 | JBILANE KARIM"),
        "\
bds affiliate=2759781 period=2024-05
row immatriculation=100872368 name=OUBADDA ILYAS days=26 gross=3111.58
row immatriculation=101518235 name=GUENDARI SARA days=26 gross=3471.68
row immatriculation=101573353 name=JBILANE KARIM days=18 gross=2154.16
total grand 1..3 days=70 gross=8737.42
",
    );
}

#[test]
fn the_same_people_on_a_second_first_page_are_another_list() {
    understood(
        &sheets("Page 1 sur 1", "100872368 | OUBADDA ILYAS"),
        "\
bds affiliate=2759781 page_count=1 period=2024-05
row immatriculation=100872368 name=OUBADDA ILYAS days=26 gross=3111.58
row immatriculation=101518235 name=GUENDARI SARA days=26 gross=3471.68
bds affiliate=2759781 page_count=1 period=2024-05
row immatriculation=100872368 name=OUBADDA ILYAS days=18 gross=2154.16
total grand 1..1 days=70? gross=8737.42?
",
    );
}

#[test]
fn a_running_foot_that_repeats_the_title_begins_no_declaration() {
    understood(
        "\
JOURNAL DE PAIE
DIGIPARC SERVICES SARL - Affiliation CNSS 6553178 - Mois de janvier 2017

| Mat. | Nom et prénom | Brut     | Tot. ret. | Net à payer |
| 119  | OUBADDA ILYAS | 3 111,58 | 211,58    | 2 900,00    |
| 146  | GUENDARI SARA | 3 471,68 | 271,68    | 3 200,00    |

DIGIPARC SERVICES - journal de paie               Page 1
----
| Mat. | Nom et prénom | Brut     | Tot. ret. | Net à payer |
| 714  | JBILANE KARIM | 2 154,16 | 154,16    | 2 000,00    |
| TOTAUX |             | 8 737,42 | 637,42    | 8 100,00    |

DIGIPARC SERVICES - journal de paie               Page 2
",
        "\
register affiliate=6553178 name=DIGIPARC SERVICES SARL? period=2017-01
row employee_number=119 name=OUBADDA ILYAS gross=3111.58 deductions=211.58 net=2900.00
row employee_number=146 name=GUENDARI SARA gross=3471.68 deductions=271.68 net=3200.00
row employee_number=714 name=JBILANE KARIM gross=2154.16 deductions=154.16 net=2000.00
total grand 1..3 gross=8737.42 deductions=637.42 net=8100.00
",
    );
}

#[test]
fn a_month_whose_name_a_narrow_cell_breaks_heads_its_column() {
    understood(
        "\
ATTESTATION DE SALAIRES
Nom et prénom : BOUSSELHAM Omar

|              | Août 2020 | Septemb re 2020 | Octobre 2020 | Total     |
| Jours        | 26        | 26              | 16           | 68        |
| Salaire brut | 8 009,59  | 7 559,59        | 4 952,05     | 20 521,23 |
",
        "\
attestation name=BOUSSELHAM Omar
row period=2020-08 days=26 gross=8009.59
row period=2020-09 days=26 gross=7559.59
row period=2020-10 days=16 gross=4952.05
total grand 1..3 days=68 gross=20521.23
",
    );
}

#[test]
fn a_name_alone_at_the_head_of_a_page_is_that_of_the_figures_before_it() {
    let row = |number: u32, name: &str| {
        format!("| 10087236{number} | {name:<14} | 26    |     3 111,5{number} |\n")
    };
    let rows: String =
        ["OUBADDA ILYAS", "GUENDARI SARA", "JBILANE KARIM", "SOUSSANI OMAR", "DAOUFI SALMA", ""]
            .into_iter()
            .zip(1..)
            .map(|(name, number)| row(number, name))
            .collect();
    understood(
        &format!(
            "\
Déclaration des salaires
N° d'affiliation : 2759781

| N° CNSS   | Nom et prénom  | Jours | Salaire réel |
{rows}
----
| N° CNSS   | Nom et prénom  | Jours | Salaire réel |
|           | EL ALAOUI HIND |       |              |
| 101573353 | TAZI KARIM     | 18    |     2 154,16 |
"
        ),
        "\
bds affiliate=2759781
row immatriculation=100872361 name=OUBADDA ILYAS days=26 gross=3111.51
row immatriculation=100872362 name=GUENDARI SARA days=26 gross=3111.52
row immatriculation=100872363 name=JBILANE KARIM days=26 gross=3111.53
row immatriculation=100872364 name=SOUSSANI OMAR days=26 gross=3111.54
row immatriculation=100872365 name=DAOUFI SALMA days=26 gross=3111.55
row immatriculation=100872366 days=26 gross=3111.56 name=EL ALAOUI HIND
row immatriculation=101573353 name=TAZI KARIM days=18 gross=2154.16
",
    );
}

#[test]
fn a_page_of_one_row_under_the_same_headings_has_their_columns() {
    understood(
        "\
Registre de paie
N° d'affiliation : 2759781

| #  | Salarié        | N° CNSS   | Brut     | Net à payer |
| 1  | OUBADDA ILYAS  | 100872368 | 3 111,58 | 2 900,00    |
| 2  | GUENDARI SARA  | 101518235 | 3 471,68 | 3 200,00    |
| 3  | JBILANE KARIM  | 101573353 | 2 154,16 | 2 000,00    |
----
| #    Salarié        | N° CNSS   | Brut     | Net à payer |
| 4    TAZI HIND      | 104872361 | 2 500,00 | 2 300,00    |
| Total général       |           |11 237,42 |10 400,00    |
",
        "\
register affiliate=2759781
row row_number=1 name=OUBADDA ILYAS immatriculation=100872368 gross=3111.58 net=2900.00
row row_number=2 name=GUENDARI SARA immatriculation=101518235 gross=3471.68 net=3200.00
row row_number=3 name=JBILANE KARIM immatriculation=101573353 gross=2154.16 net=2000.00
row row_number=4 name=TAZI HIND immatriculation=104872361 gross=2500.00 net=2300.00
total grand 1..4 gross=11237.42 net=10400.00
",
    );
}

#[test]
fn a_document_whose_table_was_not_understood_is_not_examined() {
    let row = |it: u32| format!("| xy{it} ab | {it} | 3 1{it},58 | 2 9{it},00 | 7{it},10 |\n");
    let rows = (10..24).map(row).collect::<Vec<String>>().concat();
    let read = crate::pages::read(&format!(
        "Déclaration des salaires\nN° d'affiliation : 2759781\n\n| uvw | rst | opq | lmn | ijk |\n{rows}"
    ));
    let examined = bordereau::examination::judge(&read, Vec::new()).0;
    assert_eq!(format!("{:?}", examined.rung), "D0");
}
