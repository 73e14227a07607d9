//! What stands outside boxes and tables: sentences, dates, amounts in words, totals under the columns.

use super::{Builder, Under};
use crate::{
    evidence::{Field, Message},
    interpret::{
        draft::At,
        headings::TotalKind,
        marks,
        pairs::{Item, Pair},
        prose,
        register::Role,
        spot::{Spot, Strip},
        totals::Pending,
        units::{Unit, with_units},
        values::{self, Styles},
        words,
    },
    payroll::{Fields, Form, Name, Unread, Value},
};

impl Builder {
    /// An amount in words, perhaps wrapped onto the next line.
    pub(super) fn words(&mut self, pair: &Pair, strip: usize, strips: &[Strip]) {
        let next = strips.get(strip + 1).filter(|it| it.spots.len() == 1).map(|it| &it.spots[0]);
        let wrapped = next.map(|next| Spot {
            text: format!("{} {}", &*pair.value.text, &*next.text).into(),
            location: pair.value.location.span(&next.location),
            reading: pair.value.reading.and(next.reading),
            ..pair.value.clone()
        });
        // Half an amount is as well formed as the whole: `mille dirhams` of `vingt / mille dirhams`.
        self.amid_words = words::ends_within_amount(&pair.value.text);
        let alone = (!self.amid_words).then(|| pair.value.clone());
        // `… dirhams, réglée par virement`: the sentence goes on behind the words.
        let whole = [wrapped, alone].into_iter().flatten();
        let clauses = whole.flat_map(|spot| {
            let counts = |it: &str| words::amount(&format!("{it} dirhams")).is_some();
            let ends: Vec<usize> = spot.text.match_indices(", ").map(|it| it.0).collect();
            let ends = ends
                .into_iter()
                .rev()
                .take(6)
                .take_while(|it| !spot.text[*it..].split_whitespace().any(counts));
            let parts: Vec<Spot> = ends.map(|it| spot.part(0, it)).collect();
            [spot].into_iter().chain(parts)
        });
        let read = clauses.into_iter().find_map(|spot| {
            let amount = words::amount(&spot.text)?;
            Some(values::extracted(&spot, amount, pair.sure))
        });
        let of = crate::evidence::folded(&pair.label.text)
            .split_whitespace()
            .any(|it| matches!(it, "net" | "nette"))
            .then_some(Name::Net);
        let draft = self.draft();
        match read {
            Some(amount) => draft.in_words(of, amount),
            None => draft.unread.push(Unread {
                location: pair.value.location.clone(),
                raw: pair.value.text.clone(),
                reason: Message::new("unread-words"),
            }),
        }
    }

    /// Months listed in lines of text become rows; their strips say nothing else.
    pub(super) fn take_months(
        &mut self,
        strips: &[Strip],
        items: &mut Vec<(usize, Item)>,
        styles: &Styles,
    ) {
        let Some((name, rows)) = prose::months(strips, styles) else { return };
        self.listed = Some(name);
        items.retain(|it| !rows.iter().any(|row| row.0 == it.0));
        let draft = self.draft();
        draft.declaration.rows.extend(rows.into_iter().map(|it| it.1));
        let end = draft.declaration.rows.len();
        if let Some(leaf) = draft.layout.leaves.last_mut() {
            leaf.end = end;
        }
    }

    /// People listed in sentences become rows; their strips say nothing else.
    pub(super) fn take_people(
        &mut self,
        strips: &[Strip],
        items: &mut Vec<(usize, Item)>,
        styles: &Styles,
    ) {
        let people = prose::people(strips, styles);
        let Some((_, first)) = people.first() else { return };
        let paid = [Name::Gross, Name::Net].into_iter().find(|it| first.fields.get(*it).is_some());
        self.listed = self.listed.or(paid);
        items.retain(|it| !people.iter().any(|row| row.0.contains(&it.0)));
        let draft = self.draft();
        draft.declaration.rows.extend(people.into_iter().map(|it| it.1));
        let end = draft.declaration.rows.len();
        if let Some(leaf) = draft.layout.leaves.last_mut() {
            leaf.end = end;
        }
    }

    /// Text outside boxes and tables: dates, page marks, sentences.
    pub(super) fn text(&mut self, spot: &Spot, styles: &Styles) {
        if marks::page_mark(spot, false).is_some() {
            return;
        }
        if spot.text.len() > 2_000 {
            self.draft().leave(spot);
            return;
        }
        let amid = std::mem::replace(&mut self.amid_words, words::ends_within_amount(&spot.text));
        // An amount in words needs no label to be one: its currency tells.
        let currency = ["dirham", "درهم", "dinar", "دينار", "euro"];
        if !amid
            && !spot.has_digit()
            && currency.iter().any(|it| crate::evidence::folded(&spot.text).contains(it))
            && let Some(amount) = words::amount(&spot.text).or_else(|| {
                // `Reçu la somme de … dirhams, pour solde du mois.`
                words::amount(spot.text.split(',').next()?)
            })
        {
            let amount = values::extracted(spot, amount, true);
            self.draft().in_words(None, amount);
            return;
        }
        let found = marks::dates_in(spot, &styles.dates);
        let draft = self.draft();
        draft.head(spot);
        draft.bare_period(spot);
        if found.is_empty() {
            draft.leave(spot);
            return;
        }
        for (date, weekday) in found {
            let issued = marks::is_place_and_date(&spot.text, &date.raw);
            draft.declaration.weekdays.extend(weekday);
            if issued && draft.declaration.header.get(Name::IssueDate).is_none() {
                draft.declaration.header.set(Name::IssueDate, Value::Date(Field::Read(date)));
            } else {
                draft.declaration.dates.push(date);
            }
        }
    }

    /// `15 January 2024` in a line of its own, at the head or foot of a letter: the day it was written.
    pub(super) fn date_of_letter(&mut self, strips: &[Strip], styles: &Styles) {
        let draft = self.draft();
        let header = &draft.declaration.header;
        if draft.declaration.form != Form::Attestation || header.get(Name::IssueDate).is_some() {
            return;
        }
        let alone = |strip: &Strip| {
            let [spot] = &strip.spots[..] else { return None };
            // A line of figures may be of any day; a month in words is written out for somebody.
            let written = strip.table.is_none() && spot.text.chars().any(char::is_alphabetic);
            let mut found = if written { marks::dates_in(spot, &styles.dates) } else { Vec::new() };
            let (date, _) = found.pop().filter(|_| found.is_empty())?;
            (*date.raw == *spot.text.trim()).then_some(date)
        };
        // The words before it may go on with it: `has been employed since` over `1 March 2019`.
        let goes_on = |strip: &Strip| {
            strip.spots.last().is_some_and(|it| {
                it.text.split_whitespace().count() >= 6 && !it.text.trim_end().ends_with(['.', ':'])
            })
        };
        let dates = (0..strips.len()).filter_map(|at| Some((at, alone(&strips[at])?)));
        let mut dates = dates.take(2);
        let (Some((at, date)), None) = (dates.next(), dates.next()) else { return };
        if at.checked_sub(1).is_some_and(|it| goes_on(&strips[it])) {
            return;
        }
        draft.declaration.dates.retain(|it| it.location != date.location);
        draft.declaration.header.set(Name::IssueDate, Value::Date(Field::Read(date)));
    }

    /// `Total : 269 jours, 62 630,00 DH`: sums whose units say what they are. Whether any was read.
    pub(super) fn sums_with_units(
        &mut self,
        kind: TotalKind,
        spot: &Spot,
        at: At,
        columns: Option<&Under>,
        styles: &Styles,
    ) -> bool {
        let sums = with_units(spot);
        // Money alone stands under its column, which says more than its currency.
        if sums.iter().all(|it| it.0 == Unit::Money) {
            return false;
        }
        let money = columns.and_then(|it| {
            let money = it.plan.columns.iter().filter(|it| it.is_added && !is_counted(it.role));
            let mut names = money.filter_map(|it| match it.role {
                Role::Field(name) => Some((name, it.styles.clone())),
                _ => None,
            });
            names.next().filter(|_| names.next().is_none())
        });
        let listed = self.listed;
        for (unit, figure) in sums {
            let (name, styles) = match (unit, &money) {
                (Unit::Money, None) if listed.is_some() => {
                    (listed.expect("asked just now"), styles)
                }
                (Unit::Of(name), _) => (name, styles),
                (Unit::Money, Some((name, styles))) => (*name, styles),
                (Unit::Money, None) => {
                    self.draft().leave(&figure);
                    continue;
                }
            };
            let value = values::value(name, &figure, styles, true);
            self.draft().boxed(name, spot, Some(kind), value, &at);
        }
        true
    }

    /// A line of totals printed outside the table, under its columns.
    pub(super) fn loose_total(
        &mut self,
        (kind, label): (TotalKind, Option<&Spot>),
        spot: &Spot,
        at: At,
        columns: Option<&Under>,
        styles: &Styles,
    ) {
        let Some(Under { plan, spans }) = columns else {
            match self.listed {
                Some(name) => {
                    let value = values::value(name, spot, styles, true);
                    self.draft().boxed(name, spot, Some(kind), value, &at);
                }
                None => self.draft().leave(spot),
            }
            return;
        };
        let over: Vec<usize> = spans
            .iter()
            .filter(|(_, left, right)| spot.area.right.min(*right) - spot.area.left.max(*left) > 0)
            .map(|it| it.0)
            .collect();
        let added =
            |index: &usize| plan.columns.iter().find(|it| it.index == *index && it.is_added);
        let under: Vec<_> = over.iter().filter_map(added).collect();
        let money: Vec<_> = plan
            .columns
            .iter()
            .filter(|it| {
                it.is_added
                    && !matches!(it.role, Role::Field(Name::Days | Name::Hours | Name::Children))
            })
            .collect();
        let column = match (&under[..], &money[..]) {
            ([one], _) | ([], [one]) => *one,
            ([], [first, ..]) => *first,
            _ => {
                self.draft().leave(spot);
                return;
            }
        };
        let Role::Field(name) = column.role else { return };
        let sure = (under.len() == 1 || money.len() == 1) && plan.is_payroll();
        let value = values::value(name, spot, &Styles { ..styles.clone() }, sure && column.sure);
        let draft = self.draft();
        let after = draft.declaration.rows.len();
        let open = draft.pending.last_mut().filter(|it| {
            it.kind == Some(kind)
                && it.leaf == at.leaf
                && it.boxed
                && it.fields.get(name).is_none()
                && it.after == after
        });
        if let Some(open) = open {
            open.location = open.location.span(&spot.location);
            open.fields.set(name, value);
            return;
        }
        let mut fields = Fields::default();
        fields.set(name, value);
        let location = spot.location.clone();
        // `Total du feuillet` in a box where one column alone is of money: it need not stand under it.
        let says_all = matches!(kind, TotalKind::Page | TotalKind::Cumulative | TotalKind::Grand);
        let label = label.filter(|_| says_all && money.len() == 1).map(values::quoted);
        draft.pending.push(Pending {
            kind: Some(kind),
            location,
            label,
            fields,
            of_lines: plan.of_lines,
            leaf: at.leaf,
            after,
            grid: at.grid,
            boxed: true,
            doubtful: false,
        });
    }
}

fn is_counted(role: Role) -> bool {
    matches!(role, Role::Field(Name::Days | Name::Hours | Name::Children | Name::Headcount))
}
