//! Changes of values of an exchange file: sums, days, salaries, situations, numbers.

use super::{Exchange, Kind, Made};
use crate::synthesis::chance::Chance;

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("ebds-salary", "contradiction", &["EBD201"], salary),
    kind("ebds-salary-and-control", "contradiction", &["EBD203"], salary_and_control),
    kind("ebds-entrant-salary", "contradiction", &["EBD202"], entrant_salary),
    kind("ebds-entrant-and-control", "contradiction", &["EBD204"], entrant_and_control),
    kind("ebds-recap", "contradiction", &["EBD203"], recap),
    kind("ebds-global-recap", "contradiction", &["EBD205"], global_recap),
    kind("ebds-preset-recap", "contradiction", &["EBD206"], preset_recap),
    kind("ebds-count-below", "contradiction", &["EBD207"], count_below),
    kind("ebds-line-deleted", "incompatible", &["EBD207"], line_deleted),
    kind("ebds-capped-above", "contradiction", &["EBD301"], capped_above),
    kind("ebds-cap-of-another-year", "particularity", &["EBD302"], other_cap),
    kind("ebds-days-above", "contradiction", &["EBD303"], days_above),
    kind("ebds-allowance-net", "contradiction", &["EBD304"], allowance_net),
    kind("ebds-refunded-above", "particularity", &["EBD305"], refunded_above),
    kind("ebds-leaver-not-refunded", "note", &["EBD306"], leaver_not_refunded),
    kind("ebds-situation-unknown", "particularity", &["EBD307"], situation_unknown),
    kind("ebds-paid-while-unpaid", "contradiction", &["EBD308"], paid_while_unpaid),
    kind("ebds-days-without-salary", "particularity", &["EBD309"], days_without_salary),
    kind("ebds-placeholder", "contradiction", &["EBD310"], placeholder),
    kind("ebds-entrant-without-card", "contradiction", &["EBD311"], without_card),
    kind("ebds-duplicate", "contradiction", &["EBD312"], duplicate),
    kind("ebds-entrant-without-name", "particularity", &["EBD313"], without_name),
    kind("ebds-entrant-without-days", "particularity", &["EBD314"], without_days),
    kind("ebds-person-key", "particularity", &["IDN201"], person_key),
    kind("ebds-affiliate-key", "particularity", &["IDN101"], affiliate_key),
];

const fn kind(
    name: &'static str,
    class: &'static str,
    rules: &'static [&'static str],
    make: fn(&mut Exchange, &mut Chance) -> Option<Made>,
) -> Kind {
    Kind { name, class, rules, make }
}

/// A line that declares somebody at work.
fn at_work(file: &Exchange, kind: &str, chance: &mut Chance) -> Option<usize> {
    let mut lines = file.people(kind);
    lines.retain(|it| file.number(*it, "gross") > 0 && file.text(*it, "situation").len() != 2);
    some(&lines, chance)
}

fn some(lines: &[usize], chance: &mut Chance) -> Option<usize> {
    (!lines.is_empty()).then(|| *chance.pick(lines))
}

fn made(file: &Exchange, line: usize, field: &str, what: String) -> Option<Made> {
    Some(Made { what: format!("line {}: {what}", line + 1), place: file.place(line, field) })
}

/// Some hundred dirhams more, in centimes.
fn more(chance: &mut Chance) -> i64 {
    chance.between(2, 90) * 10_000
}

fn raise(file: &mut Exchange, line: usize, chance: &mut Chance) -> String {
    let (before, raised) = (file.number(line, "gross"), more(chance));
    file.put(line, "gross", before + raised);
    format!("gross raised from {before} by {raised} centimes")
}

fn salary(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let what = raise(file, line, chance);
    made(file, line, "gross", what + ", sums as they were")
}

fn salary_and_control(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let what = raise(file, line, chance);
    file.control_sums();
    made(file, line, "gross", what + ", its control sum repaired, the recaps not")
}

fn entrant_salary(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "04", chance)?;
    let what = raise(file, line, chance);
    made(file, line, "gross", what + ", sums as they were")
}

fn entrant_and_control(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "04", chance)?;
    let what = raise(file, line, chance);
    file.control_sums();
    made(file, line, "gross", what + ", its control sum repaired, the recaps not")
}

/// One total of a recap raised, the recap of all with it.
fn one_total(file: &mut Exchange, recap: usize, chance: &mut Chance) -> Option<&'static str> {
    let fields = file.summed(recap);
    let fields: Vec<&'static str> =
        fields.into_iter().filter(|it| file.number(recap, it) > 0).collect();
    if fields.is_empty() {
        return None;
    }
    let field = *chance.pick(&fields);
    let value = file.number(recap, field);
    let least =
        if matches!(field, "children" | "days") { chance.between(1, 9) } else { more(chance) };
    file.put(recap, field, value + least);
    Some(field)
}

fn recap(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let recap = *file.of("03").first()?;
    if file.people("02").is_empty() {
        return None;
    }
    let field = one_total(file, recap, chance)?;
    made(file, recap, field, format!("the total of {field} differs from its lines"))
}

fn global_recap(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let recap = *file.of("06").first()?;
    let field = one_total(file, recap, chance)?;
    made(file, recap, field, format!("the total of {field} differs from its two parts"))
}

fn preset_recap(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let recap = *file.of("A03").first()?;
    let field = one_total(file, recap, chance)?;
    made(file, recap, field, format!("the total of {field} differs from its lines"))
}

fn count_below(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let recap = *file.of("03").first()?;
    let count = file.number(recap, "count");
    if count < 2 {
        return None;
    }
    file.put(recap, "count", count - chance.between(1, (count - 1).min(3)));
    made(file, recap, "count", format!("fewer employees announced than the {count} lines"))
}

fn line_deleted(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let lines = file.people("02");
    if lines.len() < 2 {
        return None;
    }
    let line = some(&lines, chance)?;
    file.lines.remove(line);
    let recap = *file.of("03").first()?;
    made(file, recap, "count", format!("line {} left out, the recaps unchanged", line + 1))
}

fn capped_above(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let above = file.number(line, "gross") + chance.between(1, 90) * 10_000;
    file.put(line, "capped", above);
    file.resum();
    made(file, line, "capped", "capped salary above the declared one, sums repaired".into())
}

fn other_cap(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let mut lines = file.people("02");
    lines.retain(|it| file.number(*it, "gross") > 600_000);
    let line = some(&lines, chance)?;
    file.put(line, "capped", 500_000);
    file.resum();
    made(file, line, "capped", "the ceiling of an earlier year, sums repaired".into())
}

fn days_above(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    file.put(line, "days", chance.between(27, 45));
    file.resum();
    made(file, line, "days", "more than 26 days, sums repaired".into())
}

fn allowance_net(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let mut lines = file.people("02");
    lines.retain(|it| file.number(*it, "net") > 0 && file.text(*it, "situation").is_empty());
    let line = some(&lines, chance)?;
    let net = file.number(line, "net");
    file.put(line, "net", net + 100 * chance.between(1, 99));
    file.resum();
    made(file, line, "net", "net allowance above payable less deducted, sums repaired".into())
}

fn refunded_above(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let mut lines = file.people("02");
    lines.retain(|it| file.number(*it, "net") > 0);
    let line = some(&lines, chance)?;
    let net = file.number(line, "net");
    file.put(line, "refunded", net + 100 * chance.between(1, 99));
    file.resum();
    made(file, line, "refunded", "more allowance refunded than net, sums repaired".into())
}

fn leaver_not_refunded(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let mut lines = file.people("02");
    lines.retain(|it| file.text(*it, "situation") == "SO" && file.number(*it, "refunded") > 0);
    let line = some(&lines, chance)?;
    file.put(line, "refunded", 0);
    file.resum();
    made(file, line, "refunded", "a leaver's allowance not refunded, sums repaired".into())
}

fn situation_unknown(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let code = *chance.pick(&["ML", "MT", "CO", "XX"]);
    file.put_text(line, "situation", code);
    file.resum();
    made(file, line, "situation", "a situation code of the printed form, sums repaired".into())
}

fn paid_while_unpaid(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let code = *chance.pick(&["CS", "MS", "MP"]);
    file.put_text(line, "situation", code);
    file.resum();
    made(
        file,
        line,
        "situation",
        "an unpaid situation beside days and salary, sums repaired".into(),
    )
}

fn days_without_salary(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    file.put(line, "gross", 0);
    file.put(line, "capped", 0);
    file.resum();
    made(file, line, "gross", "days without a salary, sums repaired".into())
}

fn placeholder(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    file.put(line, "number", 100_000_000);
    file.resum();
    made(file, line, "number", "the refused number 100000000, sums repaired".into())
}

fn without_card(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "04", chance)?;
    file.put(line, "number", 0);
    file.put_text(line, "cin", "");
    file.resum();
    made(file, line, "number", "an entrant with neither number nor card, sums repaired".into())
}

/// One line twice; salaries and sums as if both had worked.
fn duplicate(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let copy = file.lines[line].clone();
    file.lines.insert(line + 1, copy);
    file.resum();
    made(file, line + 1, "number", "the line above once more, sums repaired".into())
}

fn without_name(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "04", chance)?;
    file.put_text(line, "name", "");
    made(file, line, "name", "an entrant without a name".into())
}

fn without_days(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "04", chance)?;
    file.put(line, "days", 0);
    file.resum();
    made(file, line, "days", "an entrant without days, sums repaired".into())
}

fn person_key(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = at_work(file, "02", chance)?;
    let number = crate::synthesis::numbers::off_key(&file.text(line, "number"), chance);
    file.put_text(line, "number", &number);
    file.resum();
    made(file, line, "number", "a number with neither check digit, sums repaired".into())
}

fn affiliate_key(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let header = *file.of("01").first()?;
    let number = crate::synthesis::numbers::off_key(&file.text(header, "affiliate"), chance);
    for line in 0..file.lines.len() {
        if !file.kind(line).ends_with("00") {
            file.bytes(line, 3, number.as_bytes());
        }
    }
    made(file, header, "affiliate", "an affiliate number with neither check digit".into())
}
