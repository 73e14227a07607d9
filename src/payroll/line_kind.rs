//! What a line of a slip or payslip is about, told by its printed label.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use crate::payroll::{Name, PaymentLine};

/// A contribution, tax or allowance that rules know by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// Short- and long-term benefits on capped wages: *prestations sociales*, on a payslip *CNSS*.
    Social,
    /// *Prestations familiales* of a payment slip.
    Family,
    /// *Taxe de formation professionnelle*.
    Training,
    Amo,
    /// What an employer with private cover still pays: *AMO solidarité*.
    AmoSolidarity,
    /// The allowance for loss of employment, printed apart.
    Ipe,
    IncomeTax,
    /// Shown for the computation of tax; nobody pays it.
    ProfessionalExpenses,
    /// *Indemnité de transport*, *remboursement de frais*: paid, and no part of gross pay.
    NonTaxable,
    /// *Pénalités*, *majorations de retard*.
    Penalty,
    /// Family allowances the employer advanced and takes off the slip, or pays with the wage.
    FamilyAllowance,
    Advance,
    /// A line that adds up others: *salaire brut*, *total retenues*, *net à payer*.
    Subtotal,
}

/// Whole words or phrases, folded; the first that stands in a label decides.
#[rustfmt::skip]
const VOCABULARY: &[(LineKind, &[&str])] = &[
    (LineKind::Subtotal, &[
        "total", "totaux", "sous total", "salaire brut", "brut imposable", "brut global", "gross pay", "net imposable",
        "net taxable", "net a payer", "net paye", "net pay", "gross salary", "montant du", "المجموع", "الاجر الاجمالي",
        "الصافي",
    ]),
    (LineKind::Penalty, &["penalite", "penalites", "majoration", "majorations", "astreinte", "penalty", "penalties", "الذعائر", "ذعائر"]),
    (LineKind::ProfessionalExpenses, &["frais professionnels", "professional expenses", "المصاريف المهنية"]),
    (LineKind::NonTaxable, &[
        "transport", "panier", "deplacement", "remboursement", "non imposable", "non soumis", "non soumise", "frais",
        "travel", "reimbursement", "النقل",
    ]),
    (LineKind::Advance, &["avance", "avances", "acompte", "pret", "opposition", "cession", "advance", "loan", "تسبيق", "سلفة"]),
    (LineKind::Ipe, &["ipe", "perte d emploi", "perte emploi", "loss of employment", "job loss", "فقدان الشغل"]),
    (LineKind::AmoSolidarity, &["amo solidarite", "solidarite amo", "participation amo", "amo solidarity"]),
    (LineKind::Amo, &["amo", "assurance maladie obligatoire", "mandatory health insurance", "التامين الاجباري عن المرض"]),
    (LineKind::Training, &["formation professionnelle", "tfp", "vocational training", "التكوين المهني"]),
    (LineKind::Family, &["prestations familiales", "family benefits", "التعويضات العائلية"]),
    (LineKind::FamilyAllowance, &["allocations familiales", "allocation familiale", "family allowance", "family allowances", "المنح العائلية"]),
    (LineKind::Social, &["prestations sociales", "cnss", "social benefits", "الضمان الاجتماعي", "للضمان الاجتماعي", "التعويضات الاجتماعية"]),
    (LineKind::IncomeTax, &["ir", "igr", "irg", "irpp", "iuts", "impot", "impots", "impot sur le revenu", "preleve a la source", "prelevement a la source", "income tax", "paye tax", "الضريبة على الدخل"]),
];

impl LineKind {
    /// The kind a printed label tells; none where it tells none that rules know.
    #[must_use]
    pub fn of_label(label: &str) -> Option<LineKind> {
        let folded = folded(label);
        let starts = folded.match_indices(' ').map(|(at, _)| at + 1);
        // Phrases begin at a word and end with one.
        let named = [0].into_iter().chain(starts).filter_map(|at| {
            let rest = &folded[at..];
            let begins = |phrase: &str| {
                rest.strip_prefix(phrase).is_some_and(|it| it.is_empty() || it.starts_with(' '))
            };
            let first = rest.split(' ').next()?;
            let phrases = by_first_word().get(first)?;
            phrases.iter().filter(|it| begins(it.1)).map(|it| it.0).min()
        });
        named.min().map(|it| VOCABULARY[it].0)
    }
}

/// The phrases that begin with a word, each with the place of its kind in the vocabulary.
fn by_first_word() -> &'static FxHashMap<&'static str, Vec<(usize, &'static str)>> {
    type Phrases = FxHashMap<&'static str, Vec<(usize, &'static str)>>;
    static BY_FIRST_WORD: LazyLock<Phrases> = LazyLock::new(|| {
        let mut phrases = Phrases::default();
        for (at, (_, of_kind)) in VOCABULARY.iter().enumerate() {
            for phrase in *of_kind {
                let first = phrase.split(' ').next().unwrap_or_default();
                phrases.entry(first).or_default().push((at, phrase));
            }
        }
        phrases
    });
    &BY_FIRST_WORD
}

impl PaymentLine {
    /// What the line is about, told by its label.
    #[must_use]
    pub fn kind(&self) -> Option<LineKind> {
        LineKind::of_label(&self.fields.read_text(Name::Label)?.value)
    }
}

/// Lower case, without accents and Arabic vowel signs, words parted by one space.
fn folded(label: &str) -> String {
    if label.is_ascii() {
        let plain = label.bytes().filter(|it| *it != b'.').map(|it| match it {
            _ if it.is_ascii_alphanumeric() => char::from(it.to_ascii_lowercase()),
            _ => ' ',
        });
        return spaced(plain);
    }
    let letters = label.nfkd().filter(|it| !unicode_normalization::char::is_combining_mark(*it));
    // A dot inside an abbreviation parts no words: `C.N.S.S.`, `I.R.`
    let plain =
        letters.filter(|it| *it != '.').map(|it| if it.is_alphanumeric() { it } else { ' ' });
    let plain: String = plain.collect();
    spaced(plain.to_lowercase().chars())
}

/// Words parted by one space, and no space around them.
fn spaced(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::with_capacity(40);
    let mut parts = false;
    for letter in letters {
        if letter.is_whitespace() {
            parts = true;
            continue;
        }
        if parts && !text.is_empty() {
            text.push(' ');
        }
        parts = false;
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::LineKind;

    #[test]
    fn labels_of_three_languages_tell_their_kind() {
        let cases = [
            ("Cotisation CNSS", LineKind::Social),
            ("C.N.S.S.", LineKind::Social),
            ("Prestations sociales (8,98 + 4,48)", LineKind::Social),
            ("Prestations familiales", LineKind::Family),
            ("Taxe de formation professionnelle", LineKind::Training),
            ("Assurance maladie obligatoire (AMO)", LineKind::Amo),
            ("AMO solidarité", LineKind::AmoSolidarity),
            ("Indemnité perte d'emploi (IPE)", LineKind::Ipe),
            ("CNSS IPE", LineKind::Ipe),
            ("التأمين الإجباري عن المرض", LineKind::Amo),
            ("اشتراك الصندوق الوطني للضمان الاجتماعي", LineKind::Social),
            ("ضريبة التكوين المهني", LineKind::Training),
            ("I.R.", LineKind::IncomeTax),
            ("Total des retenues", LineKind::Subtotal),
            ("Indemnité de transport", LineKind::NonTaxable),
            ("Pénalités de retard", LineKind::Penalty),
            ("Avance sur salaire", LineKind::Advance),
        ];
        for (label, kind) in cases {
            assert_eq!(LineKind::of_label(label), Some(kind), "{label}");
        }
        assert_eq!(LineKind::of_label("Salaire de base"), None);
        assert_eq!(LineKind::of_label("Prime d'ancienneté"), None);
    }
}
