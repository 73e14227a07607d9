//! Lines of pay that stand in no table: `Prime de rendement ........ 600,00`,
//! `66 489,69 x 6,40 % ..... 4 255,34` below its label.
//!
//! That they come to the printed gross pay, deductions, net pay or amount due proves that they were
//! understood; what comes to nothing stays uncertain.

mod entry;

use crate::{
    evidence::{Location, Reading},
    interpret::{
        headings::{self, Meaning, Place},
        spot::{Spot, Strip},
        values::{self, Styles},
    },
    payroll::{Amount, Fields, Name, PaymentLine, Side},
};

use entry::{Entry, Line, entries, is_label, is_money};

pub(super) use entry::labelled_product;

/// Takes the lines out of the strips of a leaf; the strips they stood in are left empty.
pub(super) fn take(strips: &mut [Strip], styles: &Styles) -> Vec<PaymentLine> {
    let counted = counted(strips);
    let own = |at: usize| {
        let from = usize::from(counted[at]);
        entries(&strips[at].spots[from..], styles)
    };
    let found: Vec<Vec<Entry>> = (0..strips.len()).map(own).collect();
    let Some(run) = longest_run(strips, &found) else { return Vec::new() };
    // A line among them that was not understood leaves every sum open.
    let is_lost = |at: usize| found[at].is_empty() && strips[at].spots.iter().any(is_money);
    let whole = !run.clone().any(is_lost);
    let mut list = List::default();
    let (mut taken, mut sums) = (Vec::new(), Vec::new());
    let mut next: Option<Spot> = None;
    for at in run {
        if let [_, second, ..] = &found[at][..]
            && found[at].iter().any(|it| matches!(it, Entry::Line(_)))
        {
            list.second = list.second.or(Some(second.left()));
        }
        for entry in &found[at] {
            match entry {
                Entry::Line(line) => {
                    let mut label = line.label.clone().or(next.take());
                    // The label stands alone above its figures.
                    if label.is_none() {
                        label = above(strips, &found, at);
                        taken.extend(label.is_some().then(|| at - 1));
                    }
                    next.clone_from(&line.next);
                    let Some(label) = label else { continue };
                    if list.is_sum(&label, line.amount) {
                        sums.push(at);
                        list.sums.push((Some(Meaning::TotalDue), list.lines.len(), line.amount));
                        continue;
                    }
                    list.lines.push((label, Line::clone(line)));
                }
                Entry::Sum(meaning, amount, _) => {
                    list.sums.push((*meaning, list.lines.len(), *amount));
                }
            }
        }
        // A strip that is a sum is a box as well.
        if found[at].iter().all(|it| matches!(it, Entry::Line(_))) && !sums.contains(&at) {
            taken.push(at);
        }
    }
    // Boxes elsewhere say what the lines come to as well.
    for entry in found.iter().flatten() {
        if let Entry::Sum(Some(meaning), amount, _) = entry
            && !list.sums.iter().any(|it| it.0 == Some(*meaning))
        {
            list.sums.push((Some(*meaning), list.lines.len(), *amount));
        }
    }
    let (sides, proven) = list.sides();
    let proven = proven && whole;
    // Under several columns of figures any of them may be the amount, and what is called gross pay
    // somewhere may be it.
    let open = |it: &(Spot, Line)| it.1.figures.len() > 1 || is_gross(&it.0);
    if !proven && (list.second.is_some() || list.lines.iter().any(open)) {
        return Vec::new();
    }
    for at in taken {
        strips[at].spots.clear();
    }
    list.read(&sides, proven, styles)
}

/// Strips that begin with a number that counts them: `1 | Cotisations au RRQ | 24 477,76`, and so on.
fn counted(strips: &[Strip]) -> Vec<bool> {
    const FEW: usize = 3;
    let number = |it: &Strip| -> Option<u32> {
        it.spots.first().filter(|_| it.spots.len() >= FEW)?.text.trim_end_matches('.').parse().ok()
    };
    let numbers: Vec<Option<u32>> = strips.iter().map(number).collect();
    let mut counted = vec![false; strips.len()];
    let mut start = 0;
    for at in 1..=numbers.len() {
        let goes_on = at < numbers.len()
            && numbers[at].is_some()
            && numbers[at] == numbers[at - 1].and_then(|it| it.checked_add(1));
        if !goes_on {
            if at - start >= FEW && numbers[start].is_some() {
                counted[start..at].fill(true);
            }
            start = at;
        }
    }
    counted
}

/// Whether a box of this label holds gross pay.
fn is_gross(label: &Spot) -> bool {
    let found = headings::exactly(&label.text, Place::Box);
    found.is_some_and(|it| it.meaning == Meaning::Field(Name::Gross))
}

/// Lines in their order, and the sums between them with the number of lines above each.
#[derive(Debug, Default)]
struct List {
    lines: Vec<(Spot, Line)>,
    sums: Vec<(Option<Meaning>, usize, Amount)>,
    /// Where the second one of two lists begins.
    second: Option<i32>,
}

/// Lines at least; a single amount is a box.
const LEAST_LINES: usize = 2;

/// The label that stands alone in the strip above.
fn above(strips: &[Strip], found: &[Vec<Entry>], at: usize) -> Option<Spot> {
    let before = at.checked_sub(1)?;
    let [label] = &strips[before].spots[..] else { return None };
    let box_of = headings::exactly(&label.text, Place::Box).is_some();
    (found[before].is_empty() && is_label(label) && !box_of).then(|| label.clone())
}

/// The strips from the first to the last line that follow each other closely: only sums and single
/// words stand between them.
fn longest_run(strips: &[Strip], found: &[Vec<Entry>]) -> Option<std::ops::Range<usize>> {
    let mut best: Option<(usize, std::ops::Range<usize>)> = None;
    let mut at = 0;
    while at < found.len() {
        if found[at].is_empty() {
            at += 1;
            continue;
        }
        let start = at;
        let (mut end, mut lines, mut idle) = (at, 0, 0);
        while at < found.len() {
            let own = found[at].iter().filter(|it| matches!(it, Entry::Line(_))).count();
            lines += own;
            if !found[at].is_empty() {
                idle = 0;
                end = at + 1;
            } else if strips[at].spots.len() <= 2 && idle < 2 {
                idle += 1;
            } else {
                break;
            }
            let ends = found[at].iter().any(|it| {
                matches!(it, Entry::Sum(Some(Meaning::Field(Name::Net) | Meaning::TotalDue), ..))
            });
            at += 1;
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
    /// `Montant total à remettre (lignes 1 à 4)`: the words and the figures say that it sums up the lines
    /// above.
    fn is_sum(&self, label: &Spot, amount: Amount) -> bool {
        const WORDS: &[&str] = &["total", "totaux", "somme", "sum", "مجموع", "المجموع", "اجمالي"];
        let words = crate::evidence::folded(&label.text);
        let said = words.split(|it: char| !it.is_alphabetic()).any(|it| WORDS.contains(&it));
        let above: Amount = self.lines.iter().map(|it| it.1.amount).sum();
        said && self.sums.is_empty() && self.lines.len() >= LEAST_LINES && above.agrees_with(amount)
    }

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
        if let Some(second) = self.second {
            let first: Vec<bool> = self.lines.iter().map(|it| it.1.left < second).collect();
            let sum = |of: bool| -> Amount {
                let own = self.lines.iter().zip(&first).filter(|it| *it.1 == of);
                own.map(|it| it.0.1.amount).sum()
            };
            // Gains stand first, read from the left or from the right.
            for gains in [true, false] {
                let (paid, held) = (sum(gains), sum(!gains));
                let proven = gross.is_some_and(|it| paid.agrees_with(it.1))
                    || deductions.is_some_and(|it| held.agrees_with(it.1))
                    || net.is_some_and(|it| (paid - held).agrees_with(it.1));
                if proven {
                    let side = |of: bool| if of == gains { Side::Gain } else { Side::Deduction };
                    return (first.into_iter().map(|it| Some(side(it))).collect(), true);
                }
            }
            return (vec![None; count], false);
        }
        // Gains stand above gross pay, or as far down as the sums tell.
        let is_gross = |at: &usize| gross.is_some_and(|it| total(0..*at).agrees_with(it.1));
        let is_held = |at: &usize| {
            *at < count && deductions.is_some_and(|it| total(*at..count).agrees_with(it.1))
        };
        let is_net = |at: &usize| {
            *at < count
                && net.is_some_and(|it| (total(0..*at) - total(*at..count)).agrees_with(it.1))
        };
        let proves = |at: &usize| is_gross(at) || is_held(at) || is_net(at);
        let above = gross.map(|it| it.0).filter(|it| (1..count).contains(it));
        let border = above
            .filter(proves)
            .or_else(|| (1..=count).find(|it| is_gross(it) && (is_held(it) || is_net(it))))
            .or_else(|| (1..=count).find(proves));
        let proven = border.is_some();
        let border = border.or(above).unwrap_or(count);
        let sides = (0..count)
            .map(|at| Some(if at < border { Side::Gain } else { Side::Deduction }))
            .collect();
        (sides, proven)
    }
}
