//! What ordinary programs and people do to an exchange file without changing what it declares.

use super::{Exchange, Kind, Made};
use crate::synthesis::chance::Chance;

#[rustfmt::skip]
pub(in crate::synthesis) const KINDS: &[Kind] = &[
    kind("crlf", crlf),
    kind("no-final-newline", no_final_newline),
    kind("latin-1", latin_1),
    kind("recap-fields-swapped", recap_fields_swapped),
    kind("refunded-is-always-net", refunded_is_net),
    kind("zero-allowances-in-recap", zero_allowances),
    kind("totals-padded-on-the-right", padded_on_the_right),
    kind("trimmed-lines", trimmed),
    kind("card-right-aligned", card_right_aligned),
    kind("occasional-not-summed", occasional_not_summed),
    kind("name-changed", name_changed),
    kind("value-and-sums-changed", value_and_sums),
    kind("situation-falls-to-eight", falls_to_eight),
    kind("due-at-month-end", due_at_month_end),
];

const fn kind(name: &'static str, make: fn(&mut Exchange, &mut Chance) -> Option<Made>) -> Kind {
    Kind { name, class: "none", rules: &[], make }
}

fn made(what: &str) -> Option<Made> {
    Some(Made { what: what.to_owned(), place: None })
}

fn crlf(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    file.ending = "\r\n";
    made("lines end in CR LF")
}

fn no_final_newline(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    file.ended = false;
    made("no line end after the last record")
}

fn latin_1(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let lines = file.people("02");
    let line = (!lines.is_empty()).then(|| *chance.pick(&lines))?;
    file.bytes(line, 27, &[0xc9]);
    made("an accented letter in Latin-1 in a name")
}

/// One program writes the sum of numbers and the refunds in each other's place.
fn recap_fields_swapped(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    let recap = *file.of("03").first()?;
    let (numbers, refunded) = (file.number(recap, "number"), file.number(recap, "refunded"));
    file.bytes(recap, 64, format!("{refunded:012}{numbers:015}").as_bytes());
    made("sum of numbers and refunds in each other's columns")
}

fn refunded_is_net(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    for line in file.people("02") {
        let net = file.number(line, "net");
        file.put(line, "refunded", net);
    }
    file.resum();
    made("allowances refunded always equal the net ones")
}

fn zero_allowances(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    let recap = *file.of("03").first()?;
    for line in file.people("02") {
        file.put(line, "refunded", 0);
    }
    file.resum();
    for field in ["children", "payable", "deducted", "net", "refunded"] {
        file.put(recap, field, 0);
    }
    made("the recap's allowances are zeros whatever the lines say")
}

fn padded_on_the_right(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    for recap in [file.of("03"), file.of("05"), file.of("06")].concat() {
        for field in file.summed(recap) {
            let (from, to) = file.span(recap, field);
            let value = file.number(recap, field);
            let width = to - from;
            let text = if value == 0 { "0".repeat(width) } else { format!("{value:0<width$}") };
            file.bytes(recap, from, text.as_bytes());
        }
    }
    made("totals padded with zeros on the right")
}

fn trimmed(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    for line in &mut file.lines {
        let kept = line.iter().rposition(|it| *it != b' ').map_or(0, |it| it + 1);
        line.truncate(kept);
    }
    made("an editor trimmed the spaces at the end of every line")
}

fn card_right_aligned(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    let entrants = file.people("04");
    if entrants.is_empty() {
        return None;
    }
    for line in entrants {
        let card = format!("{:>8}", file.text(line, "cin"));
        file.bytes(line, 85, card.as_bytes());
    }
    made("card numbers aligned to the right")
}

fn occasional_not_summed(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let entrants = file.people("04");
    let line = (!entrants.is_empty()).then(|| *chance.pick(&entrants))?;
    let own = file.number(line, "number");
    file.put(line, "number", 0);
    file.resum();
    file.put(line, "number", 999_999_999);
    (own > 0).then_some(())?;
    made("occasional labour under 999999999, which the sums leave out")
}

fn name_changed(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let lines = file.people("02");
    let line = (!lines.is_empty()).then(|| *chance.pick(&lines))?;
    file.put_text(line, "name", "BENMODELE HASSAN");
    let number = file.text(line, "number");
    if let Some(preset) = file.of("A02").into_iter().find(|it| file.text(*it, "number") == number) {
        file.put_text(preset, "name", "BENMODELE HASSAN");
    }
    made("another name, nothing else")
}

/// A salary with every sum repaired: nobody could determine it from the file.
fn value_and_sums(file: &mut Exchange, chance: &mut Chance) -> Option<Made> {
    let mut lines = file.people("02");
    lines.retain(|it| file.number(*it, "gross") > 0);
    let line = (!lines.is_empty()).then(|| *chance.pick(&lines))?;
    let raised = file.number(line, "gross") + chance.between(3, 70) * 10_000;
    file.put(line, "gross", raised);
    file.put(line, "capped", raised.min(crate::synthesis::law::CAP));
    file.resum();
    made("a salary changed with all its sums")
}

/// One program gives the rank 8 to codes it does not know.
fn falls_to_eight(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    let lines = file.people("02");
    for line in lines.iter().take(2) {
        file.put_text(*line, "situation", "ML");
    }
    file.resum();
    (!lines.is_empty()).then_some(())?;
    made("codes of the printed form, counted as 8")
}

fn due_at_month_end(file: &mut Exchange, _: &mut Chance) -> Option<Made> {
    let header = *file.of("01").first()?;
    let due = file.text(header, "due_date");
    file.put_text(header, "due_date", &format!("{}28", &due[..6]));
    made("due at the end of the month instead of the tenth")
}
