//! One line outside all tables: its label, its figures, or the sum it prints.

use rust_decimal::Decimal;

use crate::{
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::Spot,
        values::{self, Kind, Styles},
    },
    payroll::{Amount, Name},
};

/// A strip that is a line, or that sums up lines.
#[derive(Debug, Clone)]
pub(super) enum Entry {
    Line(Box<Line>),
    /// What is summed up, the sum, and where its label begins.
    Sum(Option<Meaning>, Amount, i32),
}

impl Entry {
    pub(super) fn left(&self) -> i32 {
        match self {
            Entry::Line(line) => line.left,
            Entry::Sum(_, _, left) => *left,
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) label: Option<Spot>,
    /// Base, rate and amount, as far as they are printed.
    pub(super) figures: Vec<(Name, Spot)>,
    pub(super) amount: Amount,
    /// Base and rate come to the amount, or neither is printed.
    pub(super) adds_up: bool,
    /// The label of the line below, read as the end of this one.
    pub(super) next: Option<Spot>,
    /// Where the line begins: two lists may stand side by side.
    pub(super) left: i32,
}

/// The line that the spots of a strip are, or the lines of two lists side by side in it.
pub(super) fn entries(spots: &[Spot], styles: &Styles) -> Vec<Entry> {
    let spots: Vec<&Spot> = spots.iter().collect();
    if !(1..=8).contains(&spots.len()) {
        return Vec::new();
    }
    let several = |size: usize| -> Option<Vec<Entry>> {
        let chunks = spots.chunks_exact(size);
        let whole = chunks.remainder().is_empty() && spots.len() > size;
        whole.then(|| chunks.map(|it| entry(it, styles)).collect()).flatten()
    };
    several(1)
        .or_else(|| several(2))
        .or_else(|| entry(&spots, styles).map(|it| vec![it]))
        .unwrap_or_default()
}

fn entry(spots: &[&Spot], styles: &Styles) -> Option<Entry> {
    let mut spots = spots.to_vec();
    let left = spots.first()?.area.left;
    // `CNSS | 256,26 | الضمان الاجتماعي`: one label in two languages, the figures between them.
    if let [first, .., last] = &spots[..]
        && spots.len() >= 3
        && is_label(first)
        && is_label(last)
        && first.is_arabic() != last.is_arabic()
        && !spots[1..spots.len() - 1].iter().any(|it| is_label(it))
    {
        if first.is_arabic() {
            spots.remove(0);
            spots.reverse();
        } else {
            spots.pop();
        }
    }
    if spots.last().is_some_and(|it| it.is_arabic()) {
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
            figures.extend(product.amount);
        } else if values::amount(spot, &styles.figures).is_some() || is_rate(spot) {
            figures.push(spot.clone());
        } else if at == 0
            && let Some((before, amount)) = with_amount(spot)
        {
            label = Some(before);
            figures.push(amount);
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
        match meaning(label, amount) {
            Some(Told::Sum(sum)) => {
                return (figures.len() <= 2).then_some(Entry::Sum(sum, amount, left));
            }
            Some(Told::NoLine) => return None,
            None => (),
        }
    }
    let (figures, adds_up) = named(figures, amount, styles)?;
    // Without a label of its own only a product is a line.
    (label.is_some() || figures.len() == 3 && adds_up)
        .then(|| Entry::Line(Box::new(Line { label, figures, amount, adds_up, next, left })))
}

/// What a label says of its line.
enum Told {
    Sum(Option<Meaning>),
    /// A box about something else than money.
    NoLine,
}

fn meaning(label: &Spot, amount: Amount) -> Option<Told> {
    // `Montant total à remettre (lignes 1 à 4)`
    let bare = label.text.split('(').next().unwrap_or_default().trim_end().len();
    if (1..label.text.len()).contains(&bare)
        && let Some(Told::Sum(sum)) = meaning(&label.part(0, bare), amount)
    {
        return Some(Told::Sum(sum));
    }
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
        // Nobody earns a thousand an hour: `Salaire horaire 3.132,40` is what the hours come to.
        Meaning::Field(Name::Hours | Name::HourlyRate) => amount.value < Decimal::ONE_THOUSAND,
        Meaning::Field(Name::Capped) => true,
        Meaning::Field(name) => {
            matches!(values::kind(name), Kind::Date | Kind::Count | Kind::Rate)
        }
        Meaning::YearToDate | Meaning::PageNumber | Meaning::LineCount | Meaning::Words => true,
        _ => false,
    };
    no_line.then_some(Told::NoLine)
}

pub(super) fn is_label(spot: &Spot) -> bool {
    let text = spot.text.trim();
    text.chars().filter(|it| it.is_alphabetic()).count() >= 2
        && !looks_like_value(text)
        && text.chars().count() <= 80
        && !text.contains(':')
        && !is_amid_a_sentence(text)
}

/// `SARL (CNSS 3859404), pour solde de tout compte, la somme de`: a figure follows within the sentence.
fn is_amid_a_sentence(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let open = matches!(last, "de" | "d'un" | "est" | "à" | "of" | "is" | "قدره" | "بمبلغ");
    open && text.split_whitespace().count() > 3
}

/// `DH` behind its amount.
fn is_unit(text: &str) -> bool {
    text.chars().count() <= 4 && !text.chars().any(|it| it.is_ascii_digit())
}

fn is_rate(spot: &Spot) -> bool {
    looks_like_value(&spot.text) && spot.text.contains(['%', '٪'])
}

/// An amount printed with decimals, or a number a workbook stores.
pub(super) fn is_money(spot: &Spot) -> bool {
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
    /// What it comes to, where that follows in the same text.
    amount: Option<Spot>,
    next: Option<Spot>,
}

/// `Cotisation CNSS 6 000,00 × 4,48 %`: label, base and rate in one text, and nothing else.
pub(in crate::interpret) fn labelled_product(spot: &Spot) -> Option<(Spot, Spot, Spot)> {
    let Product { label, base, rate, amount: None, next: None } = product(spot)? else {
        return None;
    };
    Some((label?, base, rate))
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
    let end = text[behind..].find(|it| !rated(it)).map_or(text.len(), |it| behind + it);
    let to = text[behind..end].find(['%', '٪']).map_or(end, |it| {
        behind + it + text[behind + it..].chars().next().map_or(0, char::len_utf8)
    });
    let (base, rate) = (spot.part(from, at), spot.part(behind, to));
    if !rate.has_digit() || !base.has_digit() {
        return None;
    }
    let piece = |from: usize, to: usize| Some(spot.part(from, to)).filter(|it| !it.text.is_empty());
    let (label, rest) = (piece(0, from), piece(to, text.len()));
    let (amount, next) = match rest {
        Some(rest) if is_money(&rest) && looks_like_value(&rest.text) => (Some(rest), None),
        rest => (None, rest),
    };
    let labels = |it: &Option<Spot>| it.as_ref().is_none_or(is_label);
    (labels(&label) && labels(&next)).then_some(Product { label, base, rate, amount, next })
}

/// `Salaire de base 5 200,00 MAD` in one piece: the label and the amount.
fn with_amount(spot: &Spot) -> Option<(Spot, Spot)> {
    let text: &str = &spot.text;
    if text.len() > 160 || !is_money(spot) {
        return None;
    }
    let figures = text.trim_end_matches(|it: char| !it.is_ascii_digit());
    let figure =
        |it: char| it.is_ascii_digit() || it.is_whitespace() || matches!(it, ',' | '.' | '-');
    let from = figures.trim_end_matches(figure).len();
    let (mut label, amount) = (spot.part(0, from), spot.part(from, text.len()));
    // `Salaire brut : 5 720,00` sums up; any other label with a colon is a box.
    if let Some(before) = label.text.trim_end().strip_suffix(':') {
        label = spot.part(0, before.len());
        if !matches!(meaning(&label, Amount::exact(Decimal::ZERO)), Some(Told::Sum(_))) {
            return None;
        }
    }
    let unit = text[figures.len()..].trim();
    let currency = unit.chars().all(|it| it.is_alphabetic() || matches!(it, '€' | '$' | '£'));
    (is_label(&label) && is_unit(unit) && currency && amount.has_digit()).then_some((label, amount))
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
            let comes_to = |from: Amount, to: Amount| {
                let product = from.value.checked_mul(factor.value)?;
                let near =
                    |it: Decimal| (it - to.value).abs() <= Decimal::new(2, 2).max(to.rounding);
                Some(near(product) || near(product / Decimal::ONE_HUNDRED))
            };
            let adds_up = comes_to(base, amount)?;
            // The last figure times the rate is the first one: which of them is the amount stood in a
            // heading that was not read.
            if !adds_up && !base.value.is_zero() && comes_to(amount, base)? {
                return None;
            }
            adds_up
        }
        _ => true,
    };
    Some((names.iter().copied().zip(figures).collect(), adds_up))
}

fn without_percent(spot: &Spot) -> Spot {
    spot.part(0, spot.text.trim_end_matches(['%', '٪', ' ', '\u{a0}']).len())
}
