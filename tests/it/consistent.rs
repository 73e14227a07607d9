//! A declaration that is consistent by construction is quiet; one changed figure is one finding.

use std::fmt::Write;

use bordereau::{
    evidence::Region,
    finding::{Class, Finding},
    rules::examine,
};
use proptest::prelude::*;

use crate::drawing::documents;

/// Everyone on the declaration: days, gross pay in centimes, children.
type People = Vec<(i64, i64, i64)>;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_consistent_declaration_is_quiet(people in people(), rows_a_page in 1_usize..8) {
        let findings = findings(&declaration(&people, rows_a_page).lines);
        prop_assert!(findings.is_empty(), "{findings:#?}");
    }

    #[test]
    fn a_changed_total_is_found_once_where_it_stands(
        people in people(),
        rows_a_page in 1_usize..8,
        pick in any::<prop::sample::Index>(),
        column in 0_usize..4,
    ) {
        let mut drawn = declaration(&people, rows_a_page);
        let at = *pick.get(&drawn.totals);
        change(&mut drawn.lines[at], column);
        let findings = findings(&drawn.lines);
        prop_assert_eq!(findings.len(), 1, "{}\n{:#?}", drawn.lines.join("\n"), findings);
        // A printed number of people above the rows says that rows are absent.
        let class = if column == 3 { Class::Incompatible } else { Class::Contradiction };
        prop_assert_eq!(findings[0].class, class);
        prop_assert_eq!(line_of(&findings[0]), at + 1);
    }

    #[test]
    fn a_changed_row_is_found_at_the_total_next_to_it(
        people in people(),
        rows_a_page in 1_usize..8,
        pick in any::<prop::sample::Index>(),
    ) {
        let mut drawn = declaration(&people, rows_a_page);
        let at = *pick.get(&drawn.rows);
        change(&mut drawn.lines[at], 0);
        let totals = findings(&drawn.lines);
        let totals: Vec<_> = totals.iter().filter(|it| it.rule.code.starts_with("TOT")).collect();
        prop_assert_eq!(totals.len(), 1, "{}", drawn.lines.join("\n"));
        let next = drawn.totals.iter().find(|it| **it > at).expect("totals follow rows");
        prop_assert_eq!(line_of(totals[0]), next + 1);
    }
}

fn people() -> impl Strategy<Value = People> {
    prop::collection::vec((1_i64..=26, 300_000_i64..3_000_000, 0_i64..=6), 1..30)
}

/// A drawn declaration, and which of its lines are rows and totals.
struct Drawn {
    lines: Vec<String>,
    rows: Vec<usize>,
    totals: Vec<usize>,
}

/// Days, gross and capped pay added up, with the number of people.
#[derive(Clone, Copy, Default)]
struct Sums {
    people: i64,
    days: i64,
    gross: i64,
    capped: i64,
}

fn declaration(people: &People, rows_a_page: usize) -> Drawn {
    let pages = people.len().div_ceil(rows_a_page);
    let head = "form = bds\njurisdiction = morocco\naffiliate = 1234567\nperiod = 2024-01\nissue_date = 05/02/2024";
    let mut drawn = Drawn {
        lines: head.lines().map(str::to_owned).collect(),
        rows: Vec::new(),
        totals: Vec::new(),
    };
    drawn.lines.extend((1..=pages).map(|page| format!("page_mark = {page}/{pages}")));
    drawn.lines.push(format!("announced = {}", people.len()));
    drawn.lines.push("immatriculation | gross | capped | days | headcount | children | af_payable | af_deducted | af_net".to_owned());
    let mut all = Sums::default();
    for (page, rows) in people.chunks(rows_a_page).enumerate() {
        if page > 0 {
            drawn.total("carried total", all);
        }
        let mut sums = Sums::default();
        for (index, (days, gross, children)) in rows.iter().enumerate() {
            let number = immatriculation((page * rows_a_page + index) as u32);
            let capped = (*gross).min(600_000);
            let allowance = (*children).min(3) * 30_000 + (*children - 3).max(0) * 3_600;
            drawn.rows.push(drawn.lines.len());
            let (gross_text, capped_text) = (money(*gross), money(capped));
            let allowance = money(allowance);
            drawn.lines.push(format!(
                "{number} | {gross_text} | {capped_text} | {days} | | {children} | {allowance} | 0,00 | {allowance}"
            ));
            sums = sums.plus(Sums { people: 1, days: *days, gross: *gross, capped });
        }
        all = all.plus(sums);
        drawn.total("page total", sums);
        drawn.total("cumulative total", all);
    }
    drawn.total("grand total", all);
    drawn
}

impl Drawn {
    fn total(&mut self, label: &str, sums: Sums) {
        self.totals.push(self.lines.len());
        let (gross, capped) = (money(sums.gross), money(sums.capped));
        let Sums { people, days, .. } = sums;
        self.lines.push(format!("{label} | {gross} | {capped} | {days} | {people}"));
    }
}

impl Sums {
    fn plus(self, other: Sums) -> Sums {
        Sums {
            people: self.people + other.people,
            days: self.days + other.days,
            gross: self.gross + other.gross,
            capped: self.capped + other.capped,
        }
    }
}

/// Puts a thousand on top of gross or capped pay, or one on top of days or people.
fn change(line: &mut String, column: usize) {
    let mut cells: Vec<String> = line.split('|').map(str::to_owned).collect();
    let cell = &mut cells[column + 1];
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    let read: i64 = digits.parse().expect("an amount");
    *cell = match column {
        0 | 1 => format!(" {} ", money(read + 100_000)),
        _ => format!(" {} ", read + 1),
    };
    *line = cells.join("|");
}

fn findings(lines: &[String]) -> Vec<Finding> {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let documents = documents(&lines);
    let outcomes = documents.iter().flat_map(examine).map(|it| it.expect("no rule panics"));
    outcomes.flat_map(|it| it.findings).collect()
}

fn line_of(finding: &Finding) -> usize {
    match finding.places[0].location.region {
        Region::Line { line, .. } => line as usize,
        _ => panic!("drawn on lines"),
    }
}

fn money(centimes: i64) -> String {
    let mut text = String::new();
    let _ = write!(text, "{},{:02}", centimes / 100, centimes % 100);
    text
}

/// A number with its check digit: nine digits, the first one 1.
fn immatriculation(serial: u32) -> String {
    let body = format!("1{:07}", 2_345_670 + serial);
    let digits: Vec<u32> = body.chars().filter_map(|it| it.to_digit(10)).collect();
    let doubled: u32 = digits.iter().skip(1).step_by(2).sum();
    let plain: u32 = digits.iter().skip(2).step_by(2).sum();
    format!("{body}{}", (10 - (2 * doubled + plain) % 10) % 10)
}
