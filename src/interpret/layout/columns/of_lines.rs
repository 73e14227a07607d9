//! Columns of lines of pay: which holds the labels, the sides, the amounts and the employer's share, where
//! the headings alone do not say it.

use super::Column;
use crate::{
    interpret::{
        headings::{self, Fit, Found, Meaning, Place},
        layout::{looks::are_codes, parting::Sample},
        spot::Spot,
    },
    payroll::Name,
};

/// `Libellé | Mois | Cumul`: beside sums since January the month is what it pays, not which it is.
pub(super) fn pay_of_the_month(columns: &mut [Column], samples: &[Option<Sample>]) {
    let is = |it: &Column, meaning: Meaning| it.found.is_some_and(|it| it.meaning == meaning);
    if !columns.iter().any(|it| is(it, Meaning::YearToDate)) {
        return;
    }
    let amount = Meaning::Field(Name::Amount);
    for (column, sample) in columns.iter_mut().zip(samples) {
        let money =
            sample.is_some_and(|it| it.suit(amount) && !it.suit(Meaning::Field(Name::Period)));
        if is(column, Meaning::Field(Name::Period)) && money {
            column.found = Some(Found { meaning: amount, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Branche | Assiette | Taux | Cotisations`: the word for what the lines are stands over their amounts.
pub(super) fn amounts_of_contributions(
    columns: &mut [Column],
    samples: &[Option<Sample>],
    cells: &[Vec<Spot>],
) {
    let known: Vec<Meaning> = columns.iter().filter_map(|it| Some(it.found?.meaning)).collect();
    if known.contains(&Meaning::Field(Name::Amount)) {
        return;
    }
    for ((column, sample), cells) in columns.iter_mut().zip(samples).zip(cells) {
        let labels = column.found.is_some_and(|it| it.meaning == Meaning::Field(Name::Label));
        let codes = are_codes(cells.iter().map(|it| &*it.text));
        if labels && !codes && sample.is_some_and(Sample::are_figures) {
            let meaning = Meaning::Field(Name::Amount);
            column.found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Base | Taux | Gain | Retenue | Taux | Montant`: a second rate with an amount, behind what is paid and
/// held back, is the employer's, whatever of the words over both was read.
pub(super) fn employers_share(columns: &mut [Column]) {
    let is = |it: &Column, meaning: Meaning| it.found.is_some_and(|it| it.meaning == meaning);
    let all = |meaning: Meaning| -> Vec<usize> {
        (0..columns.len()).filter(|it| is(&columns[*it], meaning)).collect()
    };
    let field = |name: Name| all(Meaning::Field(name));
    let (gains, held) = (all(Meaning::Gain), all(Meaning::Deduction));
    // `Salarié % | Montant | Employeur % | Montant`: the amount behind the employer's rate is the employer's.
    if let ([rate], [own, share]) = (&field(Name::EmployerRate)[..], &field(Name::Amount)[..])
        && own < rate
        && rate + 1 == *share
    {
        let meaning = Meaning::Field(Name::EmployerAmount);
        columns[*share].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        return;
    }
    let told = !field(Name::EmployerRate).is_empty();
    // `Part salariale Retenue`, `Part employeur Montant`: one of the amounts says itself whose it is.
    let (own_amounts, shares) = (field(Name::Amount), field(Name::EmployerAmount));
    let (amounts, others) = match shares[..] {
        [_] => (shares, own_amounts),
        _ => (own_amounts.into_iter().chain(shares).collect(), Vec::new()),
    };
    let ([own, second], [amount]) = (&field(Name::Rate)[..], &amounts[..]) else { return };
    let sides: Vec<usize> = gains.into_iter().chain(held).chain(others).collect();
    let behind = sides.iter().all(|it| own < it && it < second) && second < amount;
    let before = sides.iter().all(|it| second < it && it < own) && amount < second;
    if told || sides.is_empty() || !(behind || before) {
        return;
    }
    let share = [(*second, Name::EmployerRate), (*amount, Name::EmployerAmount)];
    for (at, name) in share {
        let meaning = Meaning::Field(name);
        columns[at].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
}

/// `Code | Nom | Quantité | Montant`: `Nom` over what is paid and withheld is nobody's name.
pub(super) fn names_of_lines(columns: &mut [Column], cells: &[Vec<Spot>]) {
    const FEW: usize = 2;
    let sum = |it: &Spot| match headings::exactly(&it.text, Place::PayLine)?.meaning {
        Meaning::Field(name @ (Name::Gross | Name::Net | Name::Deductions)) => Some(name),
        _ => None,
    };
    for (column, cells) in columns.iter_mut().zip(cells) {
        let names = column.found.is_some_and(|it| {
            matches!(it.meaning, Meaning::SomeName | Meaning::LastName | Meaning::Field(Name::Name))
        });
        let mut sums: Vec<Name> = cells.iter().filter(|_| names).filter_map(sum).collect();
        sums.sort_unstable();
        sums.dedup();
        if sums.len() >= FEW {
            let meaning = Meaning::Field(Name::Label);
            column.found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
        }
    }
}

/// `Organisme | Cotisation`: where two columns may be the labels of lines, it is the one whose texts are
/// not repeated.
pub(super) fn only_label(columns: &mut [Column], cells: &[Vec<Spot>], samples: &[Option<Sample>]) {
    let label = Meaning::Field(Name::Label);
    let labels: Vec<usize> = (0..columns.len())
        .filter(|it| columns[*it].found.is_some_and(|it| it.meaning == label))
        .filter(|it| samples[*it].is_some_and(Sample::are_words))
        .collect();
    if labels.len() < 2 {
        return;
    }
    let different = |at: usize| {
        cells[at].iter().map(|it| &*it.text).collect::<std::collections::BTreeSet<&str>>().len()
    };
    let most = labels.iter().map(|it| different(*it)).max().unwrap_or(0);
    let mut richest = labels.iter().filter(|it| different(**it) == most);
    if let (Some(richest), None) = (richest.next(), richest.next()) {
        for at in labels.iter().filter(|it| *it != richest) {
            columns[*at].found = None;
        }
        if let Some(found) = &mut columns[*richest].found {
            (found.fit, found.unambiguous) = (Fit::Exact, true);
        }
    }
}

/// `Retenues | Base | Taux | Montant`: the side of the lines stands over their labels, and their amounts
/// in the last column behind them.
pub(super) fn label_sides(columns: &mut [Column], samples: &[Option<Sample>]) {
    let are = |test: fn(Sample) -> bool| {
        let all = (0..columns.len()).filter(|it| samples[*it].is_some_and(test));
        all.collect::<Vec<usize>>()
    };
    let (words, mut figures) = (are(Sample::are_words), are(Sample::are_figures));
    // Sums since January stand behind what is paid now.
    figures.retain(|it| columns[*it].found.is_none_or(|it| it.meaning != Meaning::YearToDate));
    let [label] = words[..] else { return };
    let side = columns[label].found.map(|it| it.meaning).and_then(|it| match it {
        Meaning::Gain | Meaning::Field(Name::Gross) => Some(Meaning::Gain),
        Meaning::Deduction | Meaning::Field(Name::Deductions) => Some(Meaning::Deduction),
        _ => None,
    });
    let behind = figures.iter().filter(|it| **it > label).max();
    let Some(&amount) = behind.or_else(|| figures.iter().min()) else { return };
    let meaning = |at: usize| columns[at].found.map(|it| it.meaning);
    let is_amount = |it: Option<Meaning>| matches!(it, None | Some(Meaning::Field(Name::Amount)));
    let others = figures.iter().filter(|it| **it != amount).all(|it| {
        matches!(
            meaning(*it),
            None | Some(Meaning::Field(Name::Base | Name::Rate | Name::Hours | Name::Days))
        )
    });
    let Some(side) = side.filter(|_| others && is_amount(meaning(amount))) else { return };
    let known = |meaning| Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    columns[label].found = known(Meaning::Field(Name::Label));
    columns[amount].found = known(side);
}

/// Names the labels of a list of bases, rates and amounts, where no heading does: nothing stands over
/// them, or a word for those who are paid (`Organisme`).
pub(super) fn label_lines(columns: &mut [Column], samples: &[Option<Sample>]) {
    let has = |test: fn(Name) -> bool| {
        columns.iter().filter_map(|it| it.found).any(|it| match it.meaning {
            Meaning::Field(name) => test(name),
            Meaning::Gain | Meaning::Deduction => test(Name::Amount),
            Meaning::LastName | Meaning::FirstName | Meaning::SomeName | Meaning::CnssNumber => {
                test(Name::Name)
            }
            _ => false,
        })
    };
    let rated = has(|it| matches!(it, Name::Rate | Name::EmployerRate));
    let paid = has(|it| matches!(it, Name::Amount | Name::EmployerAmount));
    let told = has(|it| {
        matches!(
            it,
            Name::Label
                | Name::Name
                | Name::Immatriculation
                | Name::Cin
                | Name::Nir
                | Name::EmployeeNumber
                | Name::Period
        )
    });
    if !rated || !paid || told {
        return;
    }
    let labels: Vec<usize> = (0..columns.len())
        .filter(|it| samples[*it].is_some_and(Sample::are_words))
        .filter(|it| {
            let meaning = columns[*it].found.map(|it| it.meaning);
            matches!(
                meaning,
                None | Some(Meaning::Field(Name::EmployerName | Name::Agency | Name::Function))
            )
        })
        .collect();
    if let [only] = labels[..] {
        let meaning = Meaning::Field(Name::Label);
        columns[only].found = Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
}
