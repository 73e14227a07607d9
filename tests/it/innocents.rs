//! Ordinary irregularities stay below a contradiction, and what is uncertain never becomes one.

use bordereau::{
    evidence::{FileFormat, SourceFile},
    examination::{judge, read_document},
    extract::Limits,
    finding::{Class, Finding},
    rules::examine,
};

use crate::drawing::documents;

#[test]
fn an_uncertain_row_makes_a_wrong_total_a_particularity() {
    let found = findings(
        "immatriculation | gross
         123456785       | 8 500,00?
         198765434       | 3 100,00
         page total      | 12 600,00",
    );
    assert_eq!(classes(&found, "TOT102"), [Class::Particularity]);
}

#[test]
fn an_unreadable_row_makes_no_total_wrong() {
    let found = findings(
        "immatriculation | gross
         123456785       | ##
         198765434       | 3 100,00
         page total      | 12 600,00
         grand total     | 12 600,00",
    );
    assert!(classes(&found, "TOT").is_empty(), "{found:#?}");
}

#[test]
fn a_row_left_out_of_a_total_is_named() {
    let found = findings(
        "immatriculation | gross
         123456785       | 8 500,00
         198765434       | 3 100,00
         145678902       | 4 000,00
         grand total     | 12 500,00",
    );
    assert_eq!(classes(&found, "TOT105"), [Class::Contradiction]);
    assert_eq!(found[0].explanations[0], "one-row-left-out");
    assert_eq!(found[0].operands[2].citation.value, "3100.00");
}

#[test]
fn an_absent_page_is_one_finding_about_pages_and_one_about_the_sum() {
    let found = findings(
        "page_mark = 1/3
         page_mark = 3/3
         immatriculation  | gross
         123456785        | 8 500,00
         page total       | 8 500,00
         cumulative total | 8 500,00
         145678902        | 4 000,00
         page total       | 4 000,00
         cumulative total | 15 600,00
         grand total      | 15 600,00",
    );
    assert_eq!(classes(&found, "TRU"), [Class::Incompatible]);
    assert_eq!(classes(&found, "TOT103"), [Class::Contradiction]);
    assert!(classes(&found, "TOT105").is_empty());
}

#[test]
fn whole_units_retroactive_pay_and_corrections_add_up() {
    let found = findings(
        "form = bds
         jurisdiction = morocco
         period = 2024-01
         immatriculation | days | gross     | capped
         123456785       | 26   | 8 500,40  | 6 000
         123456785       |      | 1 200,30  | 0
         198765434       | 13   | 8 500,30  | 3 000
         145678906       | 26   | -3 100,20 | -3 100
         page total      | 65   | 15 101    | 5 900",
    );
    let heavy = found.iter().filter(|it| it.class >= Class::Contradiction);
    assert_eq!(heavy.count(), 0, "{found:#?}");
    assert!(classes(&found, "TOT").is_empty(), "{found:#?}");
}

#[test]
fn a_slip_with_truncated_centimes_and_the_allowance_apart_is_quiet() {
    let found = findings(
        "form = payslip
         jurisdiction = morocco
         period = 2024-05
         gross = 6 333,33
         deductions = 423,33
         net = 5 910,00
         label                        | base     | rate   | amount   | side
         Salaire de base              | 191,00   |        | 6 333,33 | gain
         CNSS                         | 6 000,00 | 4,48 % | 268,80   | deduction
         Indemnité perte d'emploi IPE | 6 000,00 | 0,19 % | 11,40    | deduction
         AMO                          | 6 333,33 | 2,26 % | 143,13   | deduction",
    );
    assert_eq!(classes(&found, "ARI"), [], "{found:#?}");
    assert_eq!(classes(&found, "TOT"), []);
    // Known to be a reading of the law that payroll programs have.
    assert_eq!(classes(&found, "LAW"), [Class::Note]);
}

#[test]
fn no_moroccan_law_for_a_document_of_another_country() {
    let found = findings(
        "form = payslip
         period = 2024-05
         gross = 1 500,00
         days = 30
         label             | base     | rate   | amount | side
         CNSS              | 1 500,00 | 9,18 % | 137,70 | deduction
         Assurance maladie | 1 500,00 | 7,00 % | 105,00 | deduction",
    );
    assert!(classes(&found, "LAW").is_empty(), "{found:#?}");
}

#[test]
fn the_exchange_file_has_rules_of_its_own() {
    let found = findings(
        "form = ebds
         jurisdiction = morocco
         period = 2024-01
         immatriculation | days | gross    | capped
         123456785       | 30   | 2 500,00 | 6 000,00
         page total      | 26   | 9 500,00 | 6 000,00",
    );
    for family in ["ARI", "TOT"] {
        assert!(classes(&found, family).is_empty(), "{found:#?}");
    }
}

fn findings(drawing: &str) -> Vec<Finding> {
    let lines: Vec<&str> = drawing.lines().map(str::trim_start).collect();
    let documents = documents(&lines);
    let outcomes = documents.iter().flat_map(examine).map(|it| it.expect("no rule panics"));
    outcomes.flat_map(|it| it.findings).collect()
}

fn classes(findings: &[Finding], codes: &str) -> Vec<Class> {
    findings.iter().filter(|it| it.rule.code.starts_with(codes)).map(|it| it.class).collect()
}

#[test]
fn an_advance_in_a_column_of_its_own_explains_net_pay() {
    let register = "Nom;Immatriculation;Salaire brut;Total retenues;Acompte;Net à payer\n\
        TAZI OMAR;123456785;3000,00;600,00;500,00;1900,00\n\
        ALAMI SARA;198765434;4000,00;700,00;0,00;3300,00\n\
        DRIOUCH ADIL;145678902;5000,00;800,00;1000,00;3200,00\n";
    assert!(classes(&read(register), "ARI101").is_empty());
    let changed = register.replace("3300,00", "3400,00");
    assert_eq!(classes(&read(&changed), "ARI101"), [Class::Contradiction]);
}

#[test]
fn a_table_with_another_arithmetic_is_not_held_to_ours() {
    let found = findings(
        "immatriculation | gross    | deductions | net
         123456785       | 3 000,00 | 600,00     | 1 900,00
         198765434       | 4 000,00 | 700,00     | 3 300,00
         145678902       | 5 000,00 | 800,00     | 3 200,00
         167894321       | 6 000,00 | 900,00     | 4 600,00",
    );
    let raised = classes(&found, "ARI101");
    assert!(!raised.is_empty() && raised.iter().all(|it| *it == Class::Particularity));
}

/// The findings of a file of delimited text, by the door every file takes.
fn read(text: &str) -> Vec<Finding> {
    let source = SourceFile {
        path: "register.csv".to_owned(),
        bytes: text.len() as u64,
        sha256: None,
        format: FileFormat::Csv,
    };
    let read = read_document(source, text.as_bytes().to_vec(), &Limits::default());
    let (document, problems) = read.expect("a register of three people");
    judge(&document, problems).0.findings
}

#[test]
fn a_line_of_totals_of_which_nothing_agrees_is_of_other_rows() {
    let found = findings(
        "immatriculation | days | gross
         123456785       | 26   | 8 500,00
         198765434       | 20   | 3 100,00
         145678902       | 26   | 4 000,00
         grand total     | 212  | 61 200,00",
    );
    assert_eq!(classes(&found, "TOT105"), [Class::Particularity; 2]);
}

#[test]
fn a_row_taken_away_shows_in_every_column() {
    let found = findings(
        "immatriculation | days | gross
         123456785       | 26   | 8 500,00
         198765434       | 20   | 3 100,00
         grand total     | 72   | 15 600,00",
    );
    assert_eq!(classes(&found, "TOT105"), [Class::Contradiction; 2]);
}

#[test]
fn a_total_cut_at_its_thousands_contradicts_nothing() {
    let found = findings(
        "immatriculation | gross
         123456785       | 8 500,00
         198765434       | 3 120,00
         grand total     | 620,00",
    );
    assert_eq!(classes(&found, "TOT105"), [Class::Particularity]);
}

#[test]
fn another_reading_of_the_cells_leaves_a_total_in_doubt() {
    // For memory in brackets; a dot that parts thousands in two cells and decimals in none.
    for cells in [["(3 968,20)", "8 500,00", "8 500,00"], ["1.816", "878", "2.694"]] {
        let [first, second, total] = cells;
        let found = findings(&format!(
            "immatriculation | gross
             123456785       | {first}
             198765434       | {second}
             grand total     | {total}"
        ));
        assert!(!classes(&found, "TOT105").contains(&Class::Contradiction), "{cells:?}");
    }
}

#[test]
fn a_line_of_all_the_others_leaves_a_head_count_in_doubt() {
    let list = |last: &str| {
        findings(&format!(
            "announced = 22
             immatriculation | name         | gross
             123456785       | Alaoui Omar  | 8 500,00
             198765434       | Bennani Sara | 3 100,00
             {last}"
        ))
    };
    let others = list("| Autres | 3 000,00");
    assert_eq!(classes(&others, "TRU105"), [Class::Particularity]);
    assert_eq!(
        classes(&list("187654322 | Chraibi Ali | 3 000,00"), "TRU105"),
        [Class::Incompatible]
    );
}

#[test]
fn sums_of_another_trade_are_no_pay() {
    crate::pages::understood(
        "\
| Offense | All   | Men  | Women |
| Robbery | 102.1 | 90.0 |  12.1 |
| Arson   |  10.0 |  8.5 |   1.5 |
| Fraud   | 161.2 | 93.1 |  68.1 |
| Theft   |  55.0 | 41.2 |  13.8 |
",
        "\
register
row column=Robbery column=102.1 column=90.0 column=12.1
row column=Arson column=10.0 column=8.5 column=1.5
row column=Fraud column=161.2 column=93.1 column=68.1
row column=Theft column=55.0 column=41.2 column=13.8
",
    );
}
