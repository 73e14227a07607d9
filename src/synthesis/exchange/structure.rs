//! Changes of the shape of an exchange file: lengths, types, order, and what every record repeats.

use super::{Exchange, Kind, Made};
use crate::synthesis::{chance::Chance, render::Place};

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("ebds-record-cut", "incompatible", &["EBD101"], record_cut),
    kind("ebds-record-longer", "particularity", &["EBD101"], record_longer),
    kind("ebds-type-unknown", "particularity", &["EBD102"], type_unknown),
    kind("ebds-order", "contradiction", &["EBD103"], order),
    kind("ebds-end-cut", "contradiction", &["EBD104"], end_cut),
    kind("ebds-period-of-another", "contradiction", &["EBD105"], period_of_another),
    kind("ebds-affiliate-of-another", "contradiction", &["EBD106"], affiliate_of_another),
    kind("ebds-impossible-period", "contradiction", &["EBD107"], impossible_period),
    kind("ebds-text-in-number", "particularity", &["EBD108"], text_in_number),
    kind("ebds-filler", "particularity", &["EBD109"], filler),
    kind("ebds-name-character", "note", &["EBD110"], name_character),
    kind("ebds-text-not-left", "note", &["EBD111"], not_left),
    kind("ebds-category", "particularity", &["EBD112"], category),
    kind("ebds-insured-in-complement", "particularity", &["EBD315"], insured_in_complement),
    kind("ebds-preset-unanswered", "particularity", &["EBD401"], preset_unanswered),
    kind("ebds-preset-changed", "particularity", &["EBD402"], preset_changed),
    kind("ebds-transfer-number", "particularity", &["EBD403"], transfer_number),
    kind("ebds-due-date", "note", &["CAL202"], due_date),
    kind("ebds-issued-before", "particularity", &["CAL201"], issued_before),
];

const fn kind(
    name: &'static str,
    class: &'static str,
    rules: &'static [&'static str],
    make: fn(&mut Exchange, &mut Chance) -> Option<Made>,
) -> Kind {
    Kind { name, class, rules, make }
}

fn somebody(file: &Exchange, kind: &str, chance: &mut Chance) -> Option<usize> {
    let lines = file.people(kind);
    (!lines.is_empty()).then(|| *chance.pick(&lines))
}

fn of_field(file: &Exchange, line: usize, field: &str, what: &str) -> Option<Made> {
    Some(Made { what: format!("line {}: {what}", line + 1), place: file.place(line, field) })
}

fn of_line(line: usize, what: &str) -> Option<Made> {
    let place = Some(Place::Line(line as u32 + 1, 1, 260));
    Some(Made { what: format!("line {}: {what}", line + 1), place })
}

/// A record that ends inside its salary.
fn record_cut(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    file.lines[line].truncate(chance.between(114, 130) as usize);
    of_line(line, "cut inside its salary")
}

fn record_longer(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let more = chance.between(1, 9) as usize;
    file.lines[line].extend(vec![b' '; more]);
    of_line(line, "longer than 260 characters by its padding")
}

fn type_unknown(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let number = file.lines[line].clone();
    file.lines.insert(line + 1, number);
    file.bytes(line + 1, 0, chance.pick(&["B07", "C02", "B12"]).as_bytes());
    of_line(line + 1, "a record type the format does not have")
}

/// An insured line moved behind its recap.
fn order(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let recap = *file.of("03").first()?;
    let moved = file.lines.remove(line);
    file.lines.insert(recap, moved);
    of_line(recap, "an insured line behind its recap")
}

/// The file ends before its last recaps.
fn end_cut(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let entrants = *file.of("05").first()?;
    let from = entrants + chance.below(2) as usize;
    file.lines.truncate(from);
    Some(Made {
        what: format!("the file ends after line {from}, without its last recap"),
        place: None,
    })
}

fn period_of_another(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let period = file.number(line, "period");
    let other = if period % 100 == 12 { period - 1 } else { period + 1 };
    file.put(line, "period", other);
    of_field(file, line, "period", "the period of another month")
}

fn affiliate_of_another(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let own = file.text(line, "affiliate");
    let other = crate::synthesis::numbers::affiliate(chance, false);
    if own == other {
        return None;
    }
    file.put_text(line, "affiliate", &other);
    of_field(file, line, "affiliate", "the affiliate number of another employer")
}

fn impossible_period(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let header = *file.of("01").first()?;
    let period =
        format!("{}{}", &file.text(header, "period")[..4], chance.pick(&["13", "00", "14"]));
    for line in 0..file.lines.len() {
        if !file.kind(line).ends_with("00") {
            file.bytes(line, 10, period.as_bytes());
        }
    }
    of_field(file, header, "period", "a month no calendar has, in every record")
}

fn text_in_number(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let field = *chance.pick(&["gross", "payable", "capped"]);
    let at = file.text(line, field).len() - 3;
    let (from, _) = file.span(line, field);
    file.bytes(line, from + at, b",");
    of_field(file, line, field, "a comma in a field of digits")
}

fn filler(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    file.bytes(line, 180, b"REM 4");
    of_line(line, "text in the unused end of the record")
}

fn name_character(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "04", chance)?;
    let name = file.text(line, "name").replacen(' ', "-", 1);
    file.put_text(line, "name", &name);
    of_field(file, line, "name", "a hyphen in an entrant's name")
}

/// The name begins some columns late.
fn not_left(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let line = somebody(file, "02", chance)?;
    let name = format!("  {}", file.text(line, "name"));
    file.put_text(line, "name", &name);
    of_field(file, line, "name", "a name that does not begin at the first column")
}

fn category(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let nature = *file.of("00").first()?;
    let other = if file.kind(nature) == "B00" { *chance.pick(&["A0", "E1"]) } else { "B0" };
    file.put_text(nature, "category", other);
    of_field(file, nature, "category", "the category of another part of the exchange")
}

fn insured_in_complement(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let empty = *file.of("E02").first()?;
    let source = somebody(file, "04", chance)?;
    for field in ["number", "days", "gross", "capped"] {
        let value = file.number(source, field);
        file.put(empty, field, value);
    }
    let name = file.text(source, "name");
    file.put_text(empty, "name", &name);
    let other = crate::synthesis::numbers::immatriculation(chance);
    file.put_text(empty, "number", &other);
    file.resum();
    of_line(empty, "somebody who is no entrant in a complementary declaration")
}

fn preset_unanswered(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    file.of("A00").first()?;
    if file.people("02").len() < 2 {
        return None;
    }
    let line = somebody(file, "02", chance)?;
    let number = file.text(line, "number");
    file.lines.remove(line);
    file.resum();
    let preset = file.of("A02").into_iter().find(|it| file.text(*it, "number") == number)?;
    of_line(preset, "a line of the préétabli without an answer, sums repaired")
}

fn preset_changed(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    file.of("A00").first()?;
    let line = somebody(file, "02", chance)?;
    let children = file.number(line, "children");
    file.put(line, "children", children + 1);
    file.resum();
    of_field(file, line, "children", "one child more than the préétabli says, sums repaired")
}

fn transfer_number(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    file.of("A00").first()?;
    let nature = *file.of("B00").first()?;
    let number = file.number(nature, "transfer");
    file.put(nature, "transfer", number + chance.between(1, 99));
    of_field(file, nature, "transfer", "another transfer number than the préétabli")
}

fn due_date(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let header = *file.of("01").first()?;
    let issued = file.text(header, "issue_date");
    let year: i64 = issued[..4].parse().ok()?;
    file.put(header, "due_date", (year + chance.between(1, 3)) * 10_000 + 610);
    of_field(file, header, "due_date", "due more than a year later")
}

fn issued_before(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let header = *file.of("01").first()?;
    let period = file.text(header, "period");
    let year: i64 = period[..4].parse().ok()?;
    file.put(header, "issue_date", (year - chance.between(1, 2)) * 10_000 + 615);
    of_field(file, header, "issue_date", "issued a year before the period")
}
