//! e-BDS files written by a small generator of our own: quiet when consistent, told when changed.

use bordereau::{
    evidence::FileFormat,
    extract::{Limits, extract},
    finding::{Class, Finding},
    interpret::forms::ebds::declarations,
    locales::Language,
    payroll::Document,
    rules::{RULES, examine_with},
};
use proptest::prelude::*;

use crate::records::document;

/// What the generator writes of one insured.
#[derive(Debug, Clone)]
struct Insured {
    number: u64,
    children: u64,
    allowance: u64,
    refunded: u64,
    days: u64,
    gross: u64,
    situation: &'static str,
}

#[derive(Debug, Clone)]
struct Entrant {
    number: u64,
    days: u64,
    gross: u64,
}

/// What a program with a habit of its own writes otherwise.
type Change<'a> = &'a dyn Fn(&mut Vec<String>);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_consistent_declaration_is_quiet((insured, entrants) in declaration()) {
        let found = findings(&file(&insured, &entrants));
        prop_assert!(found.is_empty(), "{:?}", told(&found));
    }

    #[test]
    fn a_changed_digit_of_a_salary_is_found(
        (insured, entrants) in declaration(),
        line in any::<prop::sample::Index>(),
        digit in 0..13_usize,
        by in 1..10_u8,
    ) {
        let mut lines = file(&insured, &entrants);
        let line = 2 + line.index(insured.len());
        let at = 113 + digit;
        let old = lines[line].as_bytes()[at] - b'0';
        let new = ((old + by) % 10).to_string();
        lines[line].replace_range(at..=at, &new);
        let found = findings(&lines);
        prop_assert!(found.iter().any(|it| it.class >= Class::Contradiction), "{:?}", told(&found));
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in any::<Vec<u8>>()) {
        let _ = examined(bytes);
    }

    #[test]
    fn a_damaged_file_is_read_without_panic(
        (insured, entrants) in declaration(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let mut bytes = file(&insured, &entrants).join("\n").into_bytes();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => bytes.truncate(at.max(1)),
            }
        }
        let _ = examined(bytes);
    }
}

#[test]
fn known_habits_of_programs_are_named_and_contradict_nothing() {
    let swapped = |lines: &mut Vec<String>| {
        let recap = recap(lines, "B03");
        let (sum, refunded) = (recap[64..79].to_owned(), recap[79..91].to_owned());
        recap.replace_range(64..91, &(refunded + &sum));
    };
    let padded = |lines: &mut Vec<String>| {
        let b03: &[usize] = &[6, 6, 12, 12, 12, 15, 12, 6, 15, 13, 19];
        for (kind, widths) in
            [("B03", b03), ("B05", &[6, 15, 6, 15, 13, 19]), ("B06", &[6, 15, 6, 15, 13, 19])]
        {
            let recap = recap(lines, kind);
            let mut at = 16;
            for width in widths {
                let digits = recap[at..at + width].trim_start_matches('0').to_owned();
                recap.replace_range(at..at + width, &format!("{digits:0<width$}"));
                at += width;
            }
        }
    };
    let zero = |lines: &mut Vec<String>| {
        let recap = recap(lines, "B03");
        recap.replace_range(22..64, &"0".repeat(42));
        recap.replace_range(79..91, &"0".repeat(12));
    };
    let counted = |lines: &mut Vec<String>| {
        recap(lines, "B05").replace_range(16..22, "000001");
        recap(lines, "B06").replace_range(16..22, "000004");
    };
    let cases: [(&str, Change, &[Entrant]); 4] = [
        ("ebds-program-swaps-two-recap-fields", &swapped, &entrants()),
        ("ebds-program-pads-on-the-right", &padded, &entrants()),
        ("ebds-program-writes-zero-allowances", &zero, &entrants()),
        ("ebds-program-counts-empty-line", &counted, &[]),
    ];
    for (habit, change, entrants) in cases {
        let mut lines = file(&insured(), entrants);
        change(&mut lines);
        assert_habit(habit, &lines);
    }
}

#[test]
fn control_sums_of_other_programs_are_named_and_contradict_nothing() {
    type Way = fn(&Insured) -> u64;
    let ways: [(&str, Way); 3] = [
        ("ebds-program-leaves-out-allowances", |it| it.control_sum() - it.refunded),
        ("ebds-program-leaves-out-rank", |it| it.control_sum() - it.rank()),
        ("ebds-program-leaves-out-allowances-and-rank", |it| {
            it.control_sum() - it.rank() - it.refunded
        }),
    ];
    for (habit, way) in ways {
        assert_habit(habit, &file_with(&insured(), &entrants(), way));
    }
}

#[test]
fn a_habit_that_another_line_refutes_explains_nothing() {
    // Both lines have an allowance refunded; one adds it up, so the program does.
    let mut lines = file_with(&insured(), &entrants(), |it| {
        if it.number == 112_345_678 { it.control_sum() - it.refunded } else { it.control_sum() }
    });
    let sum: u64 = insured().iter().map(Insured::control_sum).sum();
    assert!(recap(&mut lines, "B03").contains(&(sum - 5_000).to_string()));
    let contradicts = |it: &Finding| it.class == Class::Contradiction && it.rule.code == "EBD201";
    assert!(findings(&lines).iter().any(contradicts));
}

#[test]
fn accented_names_padded_by_bytes_and_trimmed_lines_contradict_nothing() {
    let plain = file(&insured(), &entrants());
    let accented: Vec<String> =
        plain.iter().map(|it| it.replace("BENALI AMINA ", "BÉNALI AMINA")).collect();
    assert!(accented.iter().any(|it| it.len() == 260 && it.chars().count() == 259));
    assert_eq!(contradictions(&accented), [] as [&str; 0]);
    let trimmed: Vec<String> = plain.iter().map(|it| it.trim_end().to_owned()).collect();
    assert_eq!(contradictions(&trimmed), [] as [&str; 0]);
}

#[test]
fn a_file_cut_in_its_last_record_is_truncated() {
    let text = file(&insured(), &entrants()).join("\n");
    let cut = text[..text.len() - 200].to_owned();
    let lines: Vec<String> = cut.lines().map(str::to_owned).collect();
    let found = findings(&lines);
    assert!(found.iter().any(|it| it.rule.code == "EBD101" && it.class == Class::Incompatible));
    // The cut itself moves no column of the records before it.
    let other = |it: &&Finding| it.rule.code != "EBD101" && it.class > Class::Note;
    assert_eq!(found.iter().filter(other).count(), 0, "{:?}", told(&found));
}

#[track_caller]
fn assert_habit(habit: &str, lines: &[String]) {
    assert_eq!(contradictions(lines), [] as [&str; 0], "{habit}");
    let found = findings(lines);
    let named = found.iter().filter(|it| it.explanations.first() == Some(&habit)).count();
    assert!(named > 0, "{habit} is not named: {:?}", told(&found));
}

/// Findings in brief, for a test that fails.
fn told(findings: &[Finding]) -> Vec<String> {
    let words = Language::English.catalogue();
    let brief =
        |it: &Finding| format!("{} {} {:?}", it.rule.code, it.class.name(), words.say(&it.message));
    findings.iter().map(brief).collect()
}

fn contradictions(lines: &[String]) -> Vec<&'static str> {
    let found = findings(lines).into_iter().filter(|it| it.class >= Class::Contradiction);
    found.map(|it| it.rule.code).collect()
}

/// What the EBD rules find.
fn findings(lines: &[String]) -> Vec<Finding> {
    examined(lines.join("\n").into_bytes())
}

fn examined(bytes: Vec<u8>) -> Vec<Finding> {
    let extraction = extract(bytes, FileFormat::Ebds, &Limits::default());
    let document: Document = document("drawn".to_owned(), &extraction.lines);
    assert_eq!(document.declarations.len(), declarations(&extraction.lines).0.len());
    let rules = RULES.iter().filter(|it| it.info.code.starts_with("EBD"));
    rules.flat_map(|it| examine_with(it, &document).findings).collect()
}

fn recap<'a>(lines: &'a mut [String], kind: &str) -> &'a mut String {
    lines.iter_mut().find(|it| it.starts_with(kind)).expect("every file has recaps")
}

fn insured() -> Vec<Insured> {
    let line = |number, refunded, situation| Insured {
        number,
        children: 2,
        allowance: 60_000,
        refunded,
        days: 26,
        gross: 850_000,
        situation,
    };
    vec![line(112_345_678, 5_000, "SO"), line(123_456_785, 7_000, "IL"), line(198_765_434, 0, "  ")]
}

fn entrants() -> Vec<Entrant> {
    vec![Entrant { number: 102_030_408, days: 13, gross: 220_050 }]
}

fn declaration() -> impl Strategy<Value = (Vec<Insured>, Vec<Entrant>)> {
    let situation = prop::sample::select(vec!["  ", "  ", "IL", "IT", "CS", "MS"]);
    let insured = (1..100_000_u64, 0..7_u64, 0..2_u64, 1..27_u64, 1..9_999_999_u64, situation);
    let insured = prop::collection::vec(insured, 1..12).prop_map(|lines| {
        let line = |(n, (number, children, refunds, days, gross, situation))| {
            let unpaid = matches!(situation, "CS" | "MS");
            let (days, gross) = if unpaid { (0, 0) } else { (days, gross) };
            let allowance = children * 30_000;
            Insured {
                number: 110_000_000 + n * 1_000_000 + number,
                children,
                allowance,
                refunded: allowance * refunds,
                days,
                gross,
                situation,
            }
        };
        (0_u64..).zip(lines).map(line).collect()
    });
    let entrant = (1..100_000_u64, 1..27_u64, 1..9_999_999_u64);
    let entrants = prop::collection::vec(entrant, 0..4).prop_map(|lines| {
        let line = |(n, (number, days, gross))| Entrant {
            number: 150_000_000 + n * 1_000_000 + number,
            days,
            gross,
        };
        (0_u64..).zip(lines).map(line).collect()
    });
    (insured, entrants)
}

fn file(insured: &[Insured], entrants: &[Entrant]) -> Vec<String> {
    file_with(insured, entrants, Insured::control_sum)
}

/// The lines of a declaration whose control sums are added up in a given way.
fn file_with(
    insured: &[Insured],
    entrants: &[Entrant],
    control_sum: impl Fn(&Insured) -> u64,
) -> Vec<String> {
    let mut lines = vec![
        "B0000000000000000B0".to_owned(),
        format!(
            "B011234567202401{:40}{:40}{:120}{:20}{:6}{:2}2024020120240210",
            "EXEMPLE SARL", "NEGOCE", "1 RUE INVENTEE", "RABAT", "10000", "05"
        ),
    ];
    for it in insured {
        let Insured { number, children, allowance, refunded, days, gross, situation } = it;
        let (capped, sum) = (gross.min(&600_000), control_sum(it));
        lines.push(format!(
            "B021234567202401{number:09}{:60}{children:02}{allowance:06}000000{allowance:06}{refunded:06}{days:02}{gross:013}{capped:09}{situation}{sum:019}",
            "BENALI AMINA"
        ));
    }
    let of = |field: fn(&Insured) -> u64| insured.iter().map(field).sum::<u64>();
    let first = Recap {
        count: insured.len() as u64,
        numbers: of(|it| it.number),
        days: of(|it| it.days),
        gross: of(|it| it.gross),
        capped: of(|it| it.gross.min(600_000)),
        control_sum: insured.iter().map(control_sum).sum(),
    };
    let (children, allowance) = (of(|it| it.children), of(|it| it.allowance));
    let refunded = of(|it| it.refunded);
    let Recap { count, numbers, days, gross, capped, control_sum } = first;
    lines.push(format!(
        "B031234567202401{count:06}{children:06}{allowance:012}{:012}{allowance:012}{numbers:015}{refunded:012}{days:06}{gross:015}{capped:013}{control_sum:019}", 0
    ));
    for Entrant { number, days, gross } in entrants {
        let capped = gross.min(&600_000);
        let sum = number + days + gross + capped;
        lines.push(format!(
            "B041234567202401{number:09}{:60}{:8}{days:02}{gross:013}{capped:09}{sum:019}",
            "ALAMI SARA", "AB12345"
        ));
    }
    if entrants.is_empty() {
        lines.push(format!("B041234567202401{:77}{:043}", "", 0));
    }
    let of = |field: fn(&Entrant) -> u64| entrants.iter().map(field).sum::<u64>();
    let second = Recap {
        count: entrants.len() as u64,
        numbers: of(|it| it.number),
        days: of(|it| it.days),
        gross: of(|it| it.gross),
        capped: of(|it| it.gross.min(600_000)),
        control_sum: of(|it| it.number + it.days + it.gross + it.gross.min(600_000)),
    };
    lines.push(second.line("B05"));
    lines.push(first.and(&second).line("B06"));
    lines.iter().map(|it| format!("{it:260}")).collect()
}

struct Recap {
    count: u64,
    numbers: u64,
    days: u64,
    gross: u64,
    capped: u64,
    control_sum: u64,
}

impl Recap {
    fn and(&self, other: &Recap) -> Recap {
        Recap {
            count: self.count + other.count,
            numbers: self.numbers + other.numbers,
            days: self.days + other.days,
            gross: self.gross + other.gross,
            capped: self.capped + other.capped,
            control_sum: self.control_sum + other.control_sum,
        }
    }

    fn line(&self, kind: &str) -> String {
        let Recap { count, numbers, days, gross, capped, control_sum } = self;
        format!(
            "{kind}1234567202401{count:06}{numbers:015}{days:06}{gross:015}{capped:013}{control_sum:019}"
        )
    }
}

impl Insured {
    fn control_sum(&self) -> u64 {
        let Insured { number, refunded, days, gross, .. } = self;
        number + refunded + days + gross + gross.min(&600_000) + self.rank()
    }

    fn rank(&self) -> u64 {
        ["  ", "SO", "DE", "IT", "IL", "AT", "CS", "MS", "MP"]
            .iter()
            .position(|it| *it == self.situation)
            .expect("a code of the format") as u64
    }
}
