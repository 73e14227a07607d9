//! What letters say of pay: `perçoit un salaire brut mensuel de 12 100,00 DH`, a list of months with what
//! was paid in each, the one month or year that their sentences speak of.

use super::text::{aligned, part, running};
use crate::{
    evidence::Field,
    interpret::{
        dates,
        spot::{Spot, Strip},
        units::{self, Unit},
        values::{self, Styles},
    },
    payroll::{Fields, Name, Period, Row, RowKind, Value},
};

/// Words for what somebody is paid.
pub(super) const PAY: &[&str] =
    &["salaire", "rémunération", "remuneration", "salary", "wage", "الأجر", "أجر", "راتب"];
pub(super) const GROSS: &[&str] = &["brut", "gross", "إجمالي", "الإجمالي", "خام"];
pub(super) const NET: &[&str] = &["net ", "nette", "صاف", "الصافي"];
pub(super) const CURRENCY: &[&str] =
    &["dh", "mad", "dirham", "درهم", "eur", "€", "dinar", "دينار", "tnd", "dt"];

/// How far before an amount the words for it stand, in bytes.
const NEAR: usize = 90;
/// How far before the word for pay the word for its kind stands, in bytes.
const BEFORE_PAY: usize = 16;

/// The gross and the net pay that sentences state, each where they state one.
#[must_use]
pub(in crate::interpret) fn pay(spots: &[Spot], styles: &Styles) -> Vec<(Name, Value)> {
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let mut stated: Vec<(Name, Vec<(usize, usize)>)> =
        vec![(Name::Gross, Vec::new()), (Name::Net, Vec::new())];
    let mut at = 0;
    while let Some(from) = plain[at..].find(|it: char| it.is_ascii_digit()).map(|it| at + it) {
        let to = from + figure(&plain[from..]);
        at = to;
        let behind = plain[to..].trim_start();
        let before = &plain[plain.floor_char_boundary(from.saturating_sub(NEAR))..from];
        let own =
            before.rfind(|it: char| it.is_ascii_digit()).map_or(before, |it| &before[it + 1..]);
        let money = |it: &&&str| behind.starts_with(**it) || own.trim_end().ends_with(**it);
        let Some(word) = PAY.iter().filter_map(|it| own.rfind(it)).max() else { continue };
        if CURRENCY.iter().find(money).is_none() {
            continue;
        }
        // `salaire brut mensuel`, but `gross monthly salary`.
        let told = &own[own.floor_char_boundary(word.saturating_sub(BEFORE_PAY))..];
        let said = |words: &[&str]| words.iter().any(|it| told.contains(it));
        let name = match (said(GROSS), said(NET)) {
            (true, false) => Name::Gross,
            (false, true) => Name::Net,
            _ => continue,
        };
        stated.iter_mut().filter(|it| it.0 == name).for_each(|it| it.1.push((from, to)));
    }
    let alone = stated.into_iter().filter_map(|(name, places)| match places[..] {
        [(from, to)] => {
            let spot = part(spots, &starts, &text, from, to)?;
            Some((name, values::value(name, &spot, styles, true)))
        }
        _ => None,
    });
    alone.collect()
}

/// How long the figure is that a text begins with, its groups and decimals with it.
pub(super) fn figure(text: &str) -> usize {
    let sign = |it: char| {
        it.is_ascii_digit() || matches!(it, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '\'')
    };
    let run = &text[..text.find(|it| !sign(it)).unwrap_or(text.len())];
    run.trim_end_matches(|it: char| !it.is_ascii_digit()).len()
}

/// `• juillet 2024 : 2 720,19 DH`, line after line: months of somebody's pay outside any table, with the
/// numbers of their strips.
#[must_use]
pub(in crate::interpret) fn months(
    strips: &[Strip],
    styles: &Styles,
) -> Option<(Name, Vec<(usize, Row)>)> {
    let mut net = false;
    let mut gross = false;
    let mut rows: Vec<(usize, Row, Period)> = Vec::new();
    for (number, strip) in strips.iter().enumerate() {
        let line = strip.spots.iter().cloned().reduce(|all, it| all.joined(&it));
        let Some(line) = line.filter(|it| it.text.len() <= 400) else { continue };
        let Some((month, period, figures)) = month_line(&line, styles) else {
            let plain = aligned(&line.text);
            gross |= GROSS.iter().any(|it| plain.contains(it));
            net |= NET.iter().any(|it| plain.contains(it));
            continue;
        };
        let mut fields = Fields::default();
        fields.set(Name::Period, values::value(Name::Period, &month, styles, true));
        for (name, spot) in figures {
            fields.set(name, values::value(name, &spot, styles, true));
        }
        let row = Row { kind: RowKind::Month, location: line.location.clone(), fields };
        rows.push((number, row, period));
    }
    let follow = rows.windows(2).all(|it| it[0].2.first_day() < it[1].2.first_day())
        || rows.windows(2).all(|it| it[0].2.first_day() > it[1].2.first_day());
    if rows.len() < FEW || !follow {
        return None;
    }
    let name = if net && !gross { Name::Net } else { Name::Gross };
    let rows = rows.into_iter().map(|(number, row, _)| {
        let mut fields = Fields::default();
        for (own, value) in row.fields.iter() {
            fields.set(if own == Name::Amount { name } else { own }, value.clone());
        }
        (number, Row { fields, ..row })
    });
    Some((name, rows.collect()))
}

/// A single month is a sentence.
const FEW: usize = 2;

/// A month as printed and as read, and its figures.
type MonthLine = (Spot, Period, Vec<(Name, Spot)>);

/// A month, what parts it from its figures, and these.
fn month_line(line: &Spot, styles: &Styles) -> Option<MonthLine> {
    let text: &str = &line.text;
    let lead = text.find(char::is_alphanumeric)?;
    let marks = text[lead..].match_indices([':', '–', '—', '-', '=', '…', '.']);
    let (at, mark) = marks.map(|it| (lead + it.0, it.1)).find(|it| {
        let month = text[lead..it.0].trim();
        month.len() <= 40 && month.contains(char::is_alphabetic) && month_of(month).is_some()
    })?;
    let month = line.part(lead, at);
    let period = month_of(&month.text)?;
    let from = at + mark.len();
    let from =
        from + text[from..].len() - text[from..].trim_start_matches(['.', '…', ' ', '-']).len();
    let rest = line.part(from, text.trim_end_matches([' ', ';', ',', '.']).len().max(from));
    let units = units::with_units(&rest);
    let named = units.iter().map(|(unit, spot)| {
        let name = match unit {
            Unit::Of(name) => *name,
            Unit::Money => Name::Amount,
        };
        (name, spot.clone())
    });
    let mut named: Vec<(Name, Spot)> = named.collect();
    if named.is_empty() && rest.has_digit() {
        values::amount(&rest, &styles.figures)?;
        named.push((Name::Amount, rest));
    }
    (named.iter().filter(|it| it.0 == Name::Amount).count() == 1).then_some((month, period, named))
}

fn month_of(text: &str) -> Option<Period> {
    let read = dates::period(text).filter(|it| it.certain)?;
    matches!(read.value, Period::Month { .. }).then_some(read.value)
}

/// `Objet : déclaration complémentaire, salaires de juillet 2021`: the one month that sentences speak of
/// as what was paid.
#[must_use]
pub(in crate::interpret) fn spoken_month(spots: &[Spot]) -> Option<Value> {
    const BEFORE: &[&str] = &[
        "mois de ",
        "mois d'",
        "mois d’",
        "salaires de ",
        "salaires d'",
        "salaires d’",
        "salaire de ",
        "salaire d'",
        "salaire d’",
        "paie de ",
        "paie d'",
        "paie d’",
        "paye de ",
        "salaries for ",
        "wages for ",
        "payroll for ",
        "month of ",
        "déclarés pour ",
        "déclarés en ",
        "شهر ",
    ];
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let begins = BEFORE.iter().flat_map(|it| plain.match_indices(it).map(|at| at.0 + it.len()));
    let said = begins.filter_map(|from| {
        let mut ends = plain[from..].match_indices([' ', ',', '.', ':', ';', ')']).map(|it| it.0);
        let to = from + ends.nth(1).unwrap_or(plain.len() - from);
        Some((from, to, month_of(&plain[from..to])?))
    });
    let said: Vec<(usize, usize, Period)> = said.collect();
    let (from, to, month) = *said.first()?;
    if said.iter().any(|it| it.2 != month) {
        return None;
    }
    let spot = part(spots, &starts, &text, from, to)?;
    Some(Value::Period(Field::Read(values::extracted(&spot, month, true))))
}

/// `les salaires suivants au titre de l'année 2021`: where the year stands that sentences speak of.
#[must_use]
pub(in crate::interpret) fn spoken_years(
    spots: &[Spot],
) -> Vec<crate::evidence::Extracted<Period>> {
    const BEFORE: &[&str] = &["année ", "annee ", "exercice ", "year ", "سنة ", "عام "];
    let (text, starts) = running(spots);
    let plain = aligned(&text);
    let begins = BEFORE.iter().flat_map(|it| plain.match_indices(it).map(|at| at.0 + it.len()));
    let years = begins.filter_map(|from| {
        let digits = plain[from..].bytes().take_while(u8::is_ascii_digit).count();
        let year: i16 = plain[from..from + digits].parse().ok()?;
        let spot = part(spots, &starts, &text, from, from + digits)?;
        let read = values::extracted(&spot, Period::Year { year }, true);
        (digits == 4 && (1960..2100).contains(&year)).then_some(read)
    });
    years.collect()
}
