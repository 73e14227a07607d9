//! Lines of pay that stand in no table: `Prime de rendement ........ 600,00`,
//! `66 489,69 x 6,40 % ..... 4 255,34` below its label.
//!
//! That they come to the printed gross pay, deductions, net pay or amount due proves that they were
//! understood; what comes to nothing stays uncertain.

use rust_decimal::Decimal;

use crate::{
    evidence::{Location, Reading},
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::{Spot, Strip},
        values::{self, Kind, Styles},
    },
    payroll::{Amount, Fields, Name, PaymentLine, Side},
};

/// Takes the lines out of the strips of a leaf; the strips they stood in are left empty.
pub(super) fn take(strips: &mut [Strip], styles: &Styles) -> Vec<PaymentLine> {
    let found: Vec<Option<Entry>> = strips.iter().map(|it| entry(it, styles)).collect();
    let Some(run) = longest_run(strips, &found) else { return Vec::new() };
    let mut list = List::default();
    let mut taken = Vec::new();
    let mut next: Option<Spot> = None;
    for at in run {
        match &found[at] {
            Some(Entry::Line(line)) => {
                let mut label = line.label.clone().or(next.take());
                // The label stands alone above its figures.
                if label.is_none() {
                    label = above(strips, &found, at);
                    taken.extend(label.is_some().then(|| at - 1));
                }
                next.clone_from(&line.next);
                let Some(label) = label else { continue };
                list.lines.push((label, Line::clone(line)));
                taken.push(at);
            }
            Some(Entry::Sum(meaning, amount)) => {
                list.sums.push((*meaning, list.lines.len(), *amount));
            }
            None => (),
        }
    }
    let (sides, proven) = list.sides();
    // Under several columns of figures any of them may be the amount.
    if !proven && list.lines.iter().any(|it| it.1.figures.len() > 1) {
        return Vec::new();
    }
    for at in taken {
        strips[at].spots.clear();
    }
    list.read(&sides, proven, styles)
}

/// A strip that is a line, or that sums up lines.
#[derive(Debug, Clone)]
enum Entry {
    Line(Box<Line>),
    Sum(Option<Meaning>, Amount),
}

#[derive(Debug, Clone)]
struct Line {
    label: Option<Spot>,
    /// Base, rate and amount, as far as they are printed.
    figures: Vec<(Name, Spot)>,
    amount: Amount,
    /// Base and rate come to the amount, or neither is printed.
    adds_up: bool,
    /// The label of the line below, read as the end of this one.
    next: Option<Spot>,
}

/// Lines in their order, and the sums between them with the number of lines above each.
#[derive(Debug, Default)]
struct List {
    lines: Vec<(Spot, Line)>,
    sums: Vec<(Option<Meaning>, usize, Amount)>,
}

/// Lines at least; a single amount is a box.
const LEAST_LINES: usize = 2;

fn entry(strip: &Strip, styles: &Styles) -> Option<Entry> {
    if !(1..=7).contains(&strip.spots.len()) {
        return None;
    }
    let arabic = strip.spots.iter().any(Spot::is_arabic);
    let mut spots: Vec<&Spot> = strip.spots.iter().collect();
    if arabic && spots.last().is_some_and(|it| it.is_arabic()) {
        spots.reverse();
    }
    let mut label = None;
    let mut figures: Vec<Spot> = Vec::new();
    let mut next = None;
    for (at, spot) in spots.into_iter().enumerate() {
        if let Some(product) = product(spot) {
            if at > 0 && product.label.is_some() {
                return None;
            }
            label = label.or(product.label);
            next = product.next;
            figures.extend([product.base, product.rate]);
        } else if values::amount(spot, &styles.figures).is_some() || is_rate(spot) {
            figures.push(spot.clone());
        } else if at == 0 && is_label(spot) {
            label = Some(spot.clone());
        } else if !is_unit(&spot.text) {
            return None;
        }
    }
    let last = figures.last()?;
    let amount = values::amount(last, &styles.figures)?.value;
    if !is_money(last) {
        return None;
    }
    if let Some(label) = &label {
        match meaning(label) {
            Some(Told::Sum(sum)) => return (figures.len() <= 2).then_some(Entry::Sum(sum, amount)),
            Some(Told::NoLine) => return None,
            None => (),
        }
    }
    let (figures, adds_up) = named(figures, amount, styles)?;
    // Without a label of its own only a product is a line.
    (label.is_some() || figures.len() == 3 && adds_up)
        .then(|| Entry::Line(Box::new(Line { label, figures, amount, adds_up, next })))
}

/// What a label says of its line.
enum Told {
    Sum(Option<Meaning>),
    /// A box about something else than money.
    NoLine,
}

fn meaning(label: &Spot) -> Option<Told> {
    let close = headings::look_up(&label.text, Place::PayLine).filter(|it| it.fit >= Fit::Close);
    if let Some(found) = close
        && matches!(
            found.meaning,
            Meaning::Field(Name::Gross | Name::Taxable | Name::Deductions | Name::Net)
                | Meaning::TotalDue
                | Meaning::Intermediate
        )
    {
        return Some(Told::Sum(Some(found.meaning)));
    }
    if headings::total(&label.text).is_some() {
        return Some(Told::Sum(None));
    }
    let no_line = match headings::exactly(&label.text, Place::Box)?.meaning {
        Meaning::Field(Name::Hours | Name::HourlyRate | Name::Gross | Name::Capped) => true,
        Meaning::Field(name) => {
            matches!(values::kind(name), Kind::Date | Kind::Period | Kind::Count | Kind::Rate)
        }
        Meaning::YearToDate | Meaning::PageNumber | Meaning::LineCount | Meaning::Words => true,
        _ => false,
    };
    no_line.then_some(Told::NoLine)
}

fn is_label(spot: &Spot) -> bool {
    let text = spot.text.trim();
    text.chars().filter(|it| it.is_alphabetic()).count() >= 2
        && !looks_like_value(text)
        && text.chars().count() <= 80
        && !text.contains(':')
}

/// `DH` behind its amount.
fn is_unit(text: &str) -> bool {
    text.chars().count() <= 4 && !text.chars().any(|it| it.is_ascii_digit())
}

fn is_rate(spot: &Spot) -> bool {
    looks_like_value(&spot.text) && spot.text.contains(['%', '٪'])
}

/// An amount printed with decimals, or a number a workbook stores.
fn is_money(spot: &Spot) -> bool {
    let text = spot.text.trim_end_matches(|it: char| !it.is_ascii_digit());
    let decimals = text.chars().rev().take_while(char::is_ascii_digit).count();
    spot.stored.is_some()
        || (2..=3).contains(&decimals)
            && text.chars().rev().nth(decimals).is_some_and(|it| matches!(it, ',' | '.' | '٫'))
}

/// `66 489,69 x 6,40 %`, perhaps behind its label or before that of the next line.
struct Product {
    label: Option<Spot>,
    base: Spot,
    rate: Spot,
    next: Option<Spot>,
}

fn product(spot: &Spot) -> Option<Product> {
    let text: &str = &spot.text;
    if text.len() > 160 {
        return None;
    }
    let (at, mark) =
        [" x ", " X ", "×", " * ", " @ "].iter().find_map(|mark| Some((text.find(mark)?, mark)))?;
    let figure = |it: char| it.is_ascii_digit() || it.is_whitespace() || matches!(it, ',' | '.');
    let from = text[..at].trim_end_matches(figure).len();
    let behind = at + mark.len();
    let rated = |it: char| figure(it) || matches!(it, '%' | '٪');
    let to = text[behind..].find(|it| !rated(it)).map_or(text.len(), |it| behind + it);
    let (base, rate) = (spot.part(from, at), spot.part(behind, to));
    if !rate.has_digit() || !base.has_digit() {
        return None;
    }
    let piece = |from: usize, to: usize| Some(spot.part(from, to)).filter(|it| !it.text.is_empty());
    let (label, next) = (piece(0, from), piece(to, text.len()));
    let labels = |it: &Option<Spot>| it.as_ref().is_none_or(is_label);
    (labels(&label) && labels(&next)).then_some(Product { label, base, rate, next })
}

/// What each figure of a line is, the last being its amount; and whether base and rate come to it.
fn named(figures: Vec<Spot>, amount: Amount, styles: &Styles) -> Option<(Vec<(Name, Spot)>, bool)> {
    let names: &[Name] = match &figures[..] {
        [_] => &[Name::Amount],
        [first, _] if is_rate(first) => &[Name::Rate, Name::Amount],
        [_, _] => &[Name::Base, Name::Amount],
        [_, _, _] => &[Name::Base, Name::Rate, Name::Amount],
        _ => return None,
    };
    let adds_up = match &figures[..] {
        [base, rate, _] => {
            let base = values::amount(base, &styles.figures)?.value;
            let factor = values::amount(&without_percent(rate), &styles.figures)?.value;
            let product = base.value.checked_mul(factor.value)?;
            [product, product / Decimal::ONE_HUNDRED]
                .into_iter()
                .any(|it| (it - amount.value).abs() <= Decimal::new(2, 2).max(amount.rounding))
        }
        _ => true,
    };
    Some((names.iter().copied().zip(figures).collect(), adds_up))
}

fn without_percent(spot: &Spot) -> Spot {
    spot.part(0, spot.text.trim_end_matches(['%', '٪', ' ', '\u{a0}']).len())
}

/// The label that stands alone in the strip above.
fn above(strips: &[Strip], found: &[Option<Entry>], at: usize) -> Option<Spot> {
    let before = at.checked_sub(1)?;
    let [label] = &strips[before].spots[..] else { return None };
    let box_of = headings::exactly(&label.text, Place::Box).is_some();
    (found[before].is_none() && is_label(label) && !box_of).then(|| label.clone())
}

/// The strips from the first to the last line that follow each other closely: only sums and single
/// words stand between them.
fn longest_run(strips: &[Strip], found: &[Option<Entry>]) -> Option<std::ops::Range<usize>> {
    let mut best: Option<(usize, std::ops::Range<usize>)> = None;
    let mut at = 0;
    while at < found.len() {
        if found[at].is_none() {
            at += 1;
            continue;
        }
        let start = at;
        let (mut end, mut lines, mut idle) = (at, 0, 0);
        while at < found.len() {
            match &found[at] {
                Some(Entry::Line(_)) => {
                    lines += 1;
                    idle = 0;
                }
                Some(Entry::Sum(..)) => idle = 0,
                None if strips[at].spots.len() <= 1 && idle < 2 => idle += 1,
                None => break,
            }
            let ends = matches!(
                &found[at],
                Some(Entry::Sum(Some(Meaning::Field(Name::Net) | Meaning::TotalDue), _))
            );
            at += 1;
            if found[at - 1].is_some() {
                end = at;
            }
            if ends && lines >= LEAST_LINES {
                break;
            }
        }
        if lines >= LEAST_LINES && best.as_ref().is_none_or(|it| it.0 < lines) {
            best = Some((lines, start..end));
        }
        at = at.max(start + 1);
    }
    best.map(|it| it.1)
}

impl List {
    fn read(self, sides: &[Option<Side>], proven: bool, styles: &Styles) -> Vec<PaymentLine> {
        let lines = self.lines.into_iter().zip(sides);
        let read = lines.map(|((label, line), side)| {
            let mut fields = Fields::default();
            let mut location: Location = label.location.clone();
            fields.set(Name::Label, values::value(Name::Label, &label, styles, true));
            for (name, spot) in line.figures {
                location = location.span(&spot.location);
                let doubtful = !proven || !line.adds_up && !matches!(name, Name::Amount);
                let reading = if doubtful { Reading::UNCERTAIN } else { spot.reading };
                let spot = Spot { reading, ..spot };
                fields.set(name, values::value(name, &spot, styles, true));
            }
            PaymentLine { location, fields, side: side.filter(|_| proven) }
        });
        read.collect()
    }

    /// The side of each line, and whether the sums prove it.
    fn sides(&self) -> (Vec<Option<Side>>, bool) {
        let of = |meaning: Meaning| {
            let sum = self.sums.iter().find(|it| it.0 == Some(meaning));
            sum.map(|it| (it.1, it.2))
        };
        let count = self.lines.len();
        let total = |range: std::ops::Range<usize>| -> Amount {
            self.lines[range].iter().map(|it| it.1.amount).sum()
        };
        let (gross, net) = (of(Meaning::Field(Name::Gross)), of(Meaning::Field(Name::Net)));
        let deductions = of(Meaning::Field(Name::Deductions));
        if net.is_none() && gross.is_none() {
            let due = of(Meaning::TotalDue)
                .or_else(|| self.sums.iter().find(|it| it.0.is_none()).map(|it| (it.1, it.2)));
            let summed = due.is_some_and(|it| total(0..it.0).agrees_with(it.1));
            let products = self.lines.iter().filter(|it| it.1.figures.len() == 3);
            let right = products.clone().filter(|it| it.1.adds_up).count();
            let computed = right >= 2 && right + 1 >= products.count();
            return (vec![None; count], summed || computed);
        }
        // Gains stand above gross pay; without it, where what is left comes to the net.
        let comes_to_net = |at: &usize| {
            net.is_some_and(|it| (total(0..*at) - total(*at..count)).agrees_with(it.1))
        };
        let border = gross
            .map(|it| it.0)
            .filter(|it| *it > 0)
            .or_else(|| (1..=count).find(comes_to_net))
            .unwrap_or(count);
        let held = total(border..count);
        let proven = gross.is_some_and(|it| total(0..border).agrees_with(it.1))
            || deductions.is_some_and(|it| border < count && held.agrees_with(it.1))
            || border < count && comes_to_net(&border);
        let sides = (0..count)
            .map(|at| Some(if at < border { Side::Gain } else { Side::Deduction }))
            .collect();
        (sides, proven)
    }
}
