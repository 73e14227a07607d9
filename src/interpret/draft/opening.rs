//! What a document says of itself before anything else, without a label: its period, its year, the firm.

use super::Draft;
use crate::{
    interpret::{headings, marks, pairs::Pair, spot::Spot},
    payroll::Value,
};

impl Draft {
    /// `JOURNAL DE PAIE - MARS 2024`: a title may say the period.
    pub(in crate::interpret) fn title(&mut self, spot: &Spot) {
        self.years.extend(marks::year(spot));
        if self.titled_period.is_none() {
            self.titled_period = marks::period_at_end(spot).map(Value::Period);
        }
    }

    /// A period without a label, where nothing else is printed beside it.
    pub(in crate::interpret) fn bare_period(&mut self, spot: &Spot) {
        if !self.has_content() {
            self.years.extend(marks::year(spot));
        }
        if !self.has_content() && spot.text.len() <= 80 {
            self.bare_periods.extend(marks::bare_period(spot));
            if self.titled_period.is_none() && names_month(&spot.text) {
                self.titled_period = marks::period_at_end(spot).map(Value::Period);
            }
        }
    }

    /// The name of a firm above everything else, without a word that it is one.
    pub(in crate::interpret) fn head(&mut self, spot: &Spot) {
        let early = !self.has_content() && self.leaves.len() <= 1;
        if early && self.letterhead.is_none() && marks::is_firm(&spot.text) {
            self.letterhead = Some(spot.clone());
        }
        let first = early && self.opening.is_none() && self.unread.is_empty();
        if first && self.declaration.employer.is_empty() && self.declaration.header.is_empty() {
            self.opening = Some(spot.clone());
        }
    }

    /// The words right above the number of a firm, or before it in its line, are the firm's name.
    pub(super) fn name_above(&mut self, pair: &Pair) {
        let Some(first) = self.opening.as_ref().filter(|_| self.letterhead.is_none()) else {
            return;
        };
        let height = first.area.height();
        let label = pair.label.area;
        let below = label.top - first.area.bottom;
        let above =
            (label.left - first.area.left).abs() <= height && (0..=height * 2).contains(&below);
        let beside =
            (label.top - first.area.top).abs() <= height / 2 && label.left > first.area.left;
        let words = first.text.split_whitespace().count();
        let is_name = (1..=8).contains(&words)
            && !first.has_digit()
            && !first.text.contains(':')
            && !speaks_of_pay(&first.text)
            && headings::title(&first.text).is_none();
        if (above || beside) && is_name {
            self.letterhead = Some(first.clone());
        }
    }
}

/// `Vacations du mois de mars 2021`, `État d'émargement — juin 2021`: a line that ends with its period.
fn names_month(text: &str) -> bool {
    let folded = crate::evidence::folded(text);
    let spoken = ["mois de ", "mois d'", "mois d’", "mois : ", "month of ", "شهر "];
    let parted = [" — ", " – ", " - ", " · ", " • ", " | "];
    spoken.iter().chain(&parted).any(|it| folded.contains(it))
}

/// Words of titles, that no firm is called by.
fn speaks_of_pay(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "salaire",
        "salaires",
        "salaries",
        "paie",
        "paye",
        "paiement",
        "declaration",
        "declares",
        "cnss",
        "etat",
        "liste",
        "bulletin",
        "bordereau",
        "attestation",
        "releve",
        "recapitulatif",
        "recu",
        "royaume",
        "maroc",
        "caisse",
        "payroll",
        "payslip",
        "wages",
        "statement",
        "page",
        "الاجور",
        "التصريح",
        "الاجراء",
        "المملكة",
        "الصندوق",
        "ورقة",
        "بيان",
        "لائحة",
    ];
    let folded = crate::evidence::folded(text);
    folded.split(|it: char| !it.is_alphabetic()).any(|it| WORDS.contains(&it))
}
