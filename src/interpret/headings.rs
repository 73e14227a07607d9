//! What a printed label means: the vocabulary of headings, boxes, totals and titles.
//!
//! The wordings are data (`headings.toml`); here stands how a printed label finds its wording
//! whatever its case, accents, small words, abbreviations, script or spelling.

mod beside;
mod spelling;
mod vocabulary;

use std::{borrow::Borrow, ops::Range};

use crate::{
    evidence::is_letter,
    interpret::{
        headings::{
            beside::{side_by_sign, under_share, without_count, without_formula},
            spelling::{Stretches, Word, parts, spelt},
            vocabulary::{Vocabulary, vocabulary},
        },
        memory::Memory,
    },
    payroll::{Form, Name},
};

pub(super) use spelling::is_arabic;

/// What a label stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    Field(Name),
    /// `N° CNSS`: the employer's number or the employee's; its digits tell.
    CnssNumber,
    /// `Nom`: the employer's or the employee's; its neighbours tell.
    SomeName,
    LastName,
    FirstName,
    /// The two amount columns of a payslip.
    Gain,
    Deduction,
    /// Sums since January: never this month's.
    YearToDate,
    TotalDue,
    /// An amount in words follows.
    Words,
    PageNumber,
    LineCount,
    PeriodFrom,
    PeriodTo,
    /// Understood, and of no use to any comparison: bank, payment method, signature.
    Idle,
    /// A sum between others: net before tax, net social.
    Intermediate,
}

impl Meaning {
    /// What two wordings of one label mean together: `رقم التسجيل / N° CNSS` is the employee's.
    pub(super) fn both(self, other: Meaning) -> Option<Meaning> {
        let tells = |open: Meaning, told: Meaning| match open {
            Meaning::CnssNumber => {
                matches!(told, Meaning::Field(Name::Affiliate | Name::Immatriculation))
            }
            Meaning::SomeName => {
                matches!(told, Meaning::Field(Name::Name | Name::EmployerName) | Meaning::LastName)
            }
            _ => false,
        };
        match (self, other) {
            (a, b) if a == b || tells(b, a) => Some(a),
            (a, b) if tells(a, b) => Some(b),
            _ => None,
        }
    }
}

/// How a line of totals announces itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TotalKind {
    Page,
    /// *Total cumulé*, *à reporter*.
    Cumulative,
    /// *Report*: what the pages before came to.
    Carried,
    Group,
    Grand,
    /// `TOTAL` alone: its scope lies in its place.
    Bare,
}

/// How well a label fits its wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The wording stands inside a longer label.
    Partial,
    /// One letter or two differ.
    Close,
    Exact,
}

/// Where a label stands; the same word can mean different things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    ColumnHead,
    Box,
    /// The first cell of a line of a payslip or slip.
    PayLine,
}

/// A label that was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) meaning: Meaning,
    pub(super) fit: Fit,
    /// Its words have one meaning here.
    pub(super) unambiguous: bool,
}

/// What one thread remembers of labels at each of the three places.
type ByPlace = [Memory<Option<Found>>; 3];

/// A label is short; a sentence that holds one is no label.
const LONGEST: usize = 240;

/// Whether any wording may be meant: figures alone are none.
fn may_be_label(text: &str) -> bool {
    text.len() <= LONGEST && text.chars().any(|it| is_letter(it) || it == '#' || it == '%')
}

/// What `text` means as a label standing at `place`; none where no wording comes near.
#[must_use]
pub(super) fn look_up(text: &str, place: Place) -> Option<Found> {
    if !may_be_label(text) {
        return None;
    }
    thread_local! {
        static FOUND: ByPlace = ByPlace::default();
    }
    let found =
        |text: &str| FOUND.with(|it| it[place as usize].answer(text, || look_up_anew(text, place)));
    found(text).or_else(|| found(&rejoined(text)?))
}

/// `T rimestre`: letters under which the next one is drawn closer stand apart from it in some files.
fn rejoined(text: &str) -> Option<String> {
    let first = text.strip_prefix(['T', 'V', 'W', 'F'])?;
    let rest = first.strip_prefix(' ')?;
    let word = rest.chars().take_while(|it| it.is_lowercase()).count();
    (word >= 4).then(|| text.replacen(' ', "", 1))
}

fn look_up_anew(text: &str, place: Place) -> Option<Found> {
    let text = without_formula(text);
    let section = vocabulary().section(place);
    let label = spelt(text);
    if let Some(meaning) = side_by_sign(text, place) {
        return Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
    let stretches = text.contains(' ').then(|| Stretches::of(text)).flatten();
    if let Some(meaning) = under_share(text, stretches.as_ref(), place) {
        return Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
    if let Some(found) = section.literal(&label).or_else(|| section.find(&label)) {
        return Some(found);
    }
    let parts = parts(text);
    if parts.len() > 1
        && let Some(found) = in_parts(&parts, section)
    {
        return Some(found);
    }
    in_two_languages(text, stretches.as_ref(), section)
        .or_else(|| section.find_inside(&label.words))
}

/// `Jours Days`: the same said twice, with no more between than a line's end.
fn in_two_languages(
    text: &str,
    stretches: Option<&Stretches>,
    section: &vocabulary::Section,
) -> Option<Found> {
    const MOST_WORDS: usize = 12;
    let words: Vec<&str> = text.split_whitespace().collect();
    if !(2..=MOST_WORDS).contains(&words.len()) {
        return None;
    }
    let known = |range: Range<usize>| match stretches {
        Some(stretches) => section.exact_words(&stretches.words(range)),
        None => section.exact(&spelt(&words[range].join(" "))),
    };
    (1..words.len()).find_map(|at| {
        let (first, second) = (known(0..at)?, known(at..words.len())?);
        let meaning = first.meaning.both(second.meaning)?;
        Some(Found { meaning, ..first })
    })
}

/// What `text` means where it is a wording to the letter, or two in two languages.
#[must_use]
pub(super) fn exactly(text: &str, place: Place) -> Option<Found> {
    thread_local! {
        static FOUND: ByPlace = ByPlace::default();
    }
    if !may_be_label(text) {
        return None;
    }
    FOUND.with(|it| it[place as usize].answer(text, || exactly_anew(text, place)))
}

fn exactly_anew(text: &str, place: Place) -> Option<Found> {
    let text = without_formula(text);
    let section = vocabulary().section(place);
    let label = spelt(text);
    if let Some(meaning) = side_by_sign(text, place) {
        return Some(Found { meaning, fit: Fit::Exact, unambiguous: true });
    }
    section.literal(&label).or_else(|| section.exact(&label)).or_else(|| {
        let parts = parts(text);
        let found = parts.iter().map(|it| section.exact(&spelt(it))).collect::<Option<Vec<_>>>()?;
        let first = *found.first().filter(|_| parts.len() > 1)?;
        let meaning = found.iter().try_fold(first.meaning, |all, it| all.both(it.meaning))?;
        Some(Found { meaning, ..first })
    })
}

/// The total a line announces, from the cell that names it: `TOTAL DE LA PAGE 2`.
#[must_use]
pub(super) fn total(text: &str) -> Option<TotalKind> {
    thread_local! {
        static TOTALS: Memory<Option<TotalKind>> = Memory::default();
    }
    if text.len() > 200 || !text.chars().any(is_letter) {
        return None;
    }
    TOTALS.with(|it| it.answer(text, || total_anew(text)))
}

fn total_anew(text: &str) -> Option<TotalKind> {
    // `Indemnité de transport / النقل` pays a way to work, and carries no sum over.
    const PAID: &[&str] = &["indemnite", "indemnites", "prime", "primes", "frais", "تعويض", "منحة"];
    let folded = crate::evidence::folded(text);
    // `Transport / النقل` pays it as well; `للنقل` is what carries over.
    let way = |it: &str| it.trim() == "النقل";
    if folded.split_whitespace().next().is_some_and(|it| PAID.contains(&it))
        || parts(text).into_iter().any(way)
    {
        return None;
    }
    let text = without_count(without_formula(text));
    // `638 Total page`: the figure of the column beside it, with no rule between the two.
    let text = text.trim_start_matches(|it: char| {
        it.is_ascii_digit() || it.is_whitespace() || matches!(it, ',' | '.')
    });
    let kinds = parts(text).into_iter().filter_map(|part| {
        let label = spelt(part);
        vocabulary().total_in_a_run(&label).or_else(|| vocabulary().total(&label.words))
    });
    // `TOTAL DE LA PAGE / مجموع الصفحة`: the more telling of the two.
    kinds.min_by_key(|it| it.vagueness())
}

impl TotalKind {
    /// How much of a label's wording may still be missing where this is what it says: `total page`
    /// is how `total page et pages précédentes` begins.
    pub(super) fn vagueness(self) -> u8 {
        match self {
            TotalKind::Bare => 3,
            TotalKind::Group => 2,
            TotalKind::Page => 1,
            TotalKind::Cumulative | TotalKind::Carried | TotalKind::Grand => 0,
        }
    }
}

/// The form a title names.
#[must_use]
pub(super) fn title(text: &str) -> Option<(Form, Fit)> {
    titles(text).into_iter().max_by_key(|it| it.1)
}

/// The forms that a title names in its languages: `BULLETIN DE PAIE / ورقة الأداء` names two.
#[must_use]
pub(super) fn titles(text: &str) -> Vec<(Form, Fit)> {
    thread_local! {
        static TITLES: Memory<Vec<(Form, Fit)>> = Memory::default();
    }
    if text.len() > 200 || !text.chars().any(is_letter) {
        return Vec::new();
    }
    TITLES.with(|it| it.answer(text, || titles_anew(text)))
}

fn titles_anew(text: &str) -> Vec<(Form, Fit)> {
    let named = |part: &str| vocabulary().titles(&spelt(part).words);
    parts(text).into_iter().chain([text]).flat_map(named).collect()
}

/// Whether a column of this heading may be added up: `Some(false)` for rates, prices, years and
/// codes, `Some(true)` for money and days, none where the heading does not say.
#[must_use]
pub(super) fn is_added(heading: &str) -> Option<bool> {
    let words = &spelt(heading).words;
    let vocabulary = vocabulary();
    if words.iter().any(|it| vocabulary.never_added.contains(&it.word)) {
        return Some(false);
    }
    words.iter().any(|it| vocabulary.added.contains(&it.word)).then_some(true)
}

/// Every part of a label in two languages names the same thing, or one of them is not known.
fn in_parts(parts: &[&str], section: &vocabulary::Section) -> Option<Found> {
    let found: Vec<Option<Found>> = parts.iter().map(|it| section.find(&spelt(it))).collect();
    let known: Vec<Found> = found.iter().flatten().copied().collect();
    let best = *known.iter().max_by_key(|it| (it.fit, it.unambiguous))?;
    let both = known.iter().try_fold(best.meaning, |all, it| all.both(it.meaning));
    let (agreed, first) = (both.is_some(), Found { meaning: both.unwrap_or(best.meaning), ..best });
    let latin = |text: &str| text.chars().any(|it| it.is_ascii_alphabetic());
    // An unknown word in the script of a known one is a second label, not a translation.
    let strangers = parts.iter().zip(&found).any(|(part, it)| {
        it.is_none()
            && part.chars().any(char::is_alphabetic)
            && parts
                .iter()
                .zip(&found)
                .any(|(other, it)| it.is_some() && latin(other) == latin(part))
    });
    Some(Found {
        meaning: first.meaning,
        fit: if strangers { Fit::Partial } else { first.fit },
        unambiguous: agreed && known.iter().all(|it| it.unambiguous),
    })
}

/// A label's words without those that change nothing.
fn telling<'a, W: Borrow<Word>>(words: &'a [W], vocabulary: &Vocabulary) -> Vec<&'a Word> {
    words.iter().map(Borrow::borrow).filter(|it| !vocabulary.neutral.contains(&it.raw)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Fit, Meaning, Place, TotalKind, is_added, look_up, title, total};
    use crate::payroll::{Form, Name};

    fn column(text: &str) -> String {
        show(text, Place::ColumnHead)
    }

    fn show(text: &str, place: Place) -> String {
        let Some(found) = look_up(text, place) else { return "-".to_owned() };
        let name = match found.meaning {
            Meaning::Field(Name::EmployerName) => "employer_name".to_owned(),
            Meaning::Field(name) => name.key().to_owned(),
            other => format!("{other:?}"),
        };
        let fit = if found.fit == Fit::Partial { "~" } else { "" };
        format!("{fit}{name}{}", if found.unambiguous { "" } else { "?" })
    }

    #[test]
    fn labels_are_found_whatever_their_spelling() {
        for (text, expected) in [
            ("N° Immatriculé / رقم المسجل", "immatriculation"),
            ("N° Immatriculation\nرقم التسجيل", "immatriculation"),
            ("Nbr jrs", "days"),
            ("J. trav.", "days"),
            ("NBRE DE JOURS", "days"),
            ("Sal. brut", "gross"),
            ("SALAIRE BRUT (DH)", "gross"),
            ("Salaire brut mensuel en DH", "gross"),
            ("salaire_brut_imposable", "taxable"),
            ("salaireBrut", "gross"),
            ("SALAIREBRUT", "gross"),
            ("NETAPAYER", "net"),
            ("Salaire brut (3)", "gross"),
            ("Part salariale Retenue", "Deduction"),
            ("Part patronale Taux", "employer_rate"),
            ("Net à payer (c) = (a) - (b)", "net"),
            ("date_embauche", "hire_date"),
            ("num_affilie", "affiliate"),
            ("raison_sociale", "employer_name"),
            ("salaire_declare", "gross"),
            ("nbr_jours", "days"),
            ("matricule", "employee_number"),
            ("gross_pay", "gross"),
            ("grossPay", "gross"),
            ("employee_id", "employee_number"),
            ("Salire plafonné", "capped"),
            ("Plaf.", "capped"),
            ("Ret.", "Deduction"),
            ("الأجور الإجمالية المتقاضاة", "gross"),
            ("الاجور الاجماليه المتقاضاه", "gross"),
            ("عدد الأيام", "days"),
            ("Enf.", "children"),
            ("C.I.N.", "cin"),
            ("N°", "row_number"),
            ("Cumul salaire brut", "-"),
            ("1er mois", "month_1"),
            ("Taux (%)", "rate"),
            ("Date of birth", "birth_date"),
            ("Né(e) le", "birth_date"),
            ("Salai re bru t", "gross"),
            ("Salarié", "name"),
            ("Salaire", "gross"),
            ("Revenues", "-"),
        ] {
            assert_eq!(column(text), expected, "{text}");
        }
    }

    #[test]
    fn boxes_have_their_own_words() {
        for (text, expected) in [
            ("N° Affilié / رقم المنخرط", "affiliate"),
            ("Période", "period"),
            ("Du mois", "PeriodFrom"),
            ("Mois / Année", "period"),
            ("ICE", "ice"),
            ("I.C.E", "ice"),
            ("À RÉGULARISER AVANT LE", "due_date"),
            ("Nom", "SomeName"),
            ("Employeur", "employer_name"),
            ("N° CNSS", "CnssNumber"),
            ("Arrêté le présent bordereau à la somme de", "Words"),
            ("Nombre de salariés", "headcount"),
            ("Number of pages", "page_count"),
            ("N° page", "PageNumber"),
            ("TOTAL À PAYER", "TotalDue"),
        ] {
            assert_eq!(show(text, Place::Box), expected, "{text}");
        }
    }

    #[test]
    fn totals_announce_their_scope() {
        for (text, expected) in [
            ("TOTAL DE LA PAGE UNIQUEMENT", Some(TotalKind::Page)),
            ("TOTAL DE LA PAGE 2", Some(TotalKind::Page)),
            ("TOTAL CUMULÉ DE LA PAGE ET DES PAGES PRÉCÉDENTES", Some(TotalKind::Cumulative)),
            ("A REPORTER", Some(TotalKind::Cumulative)),
            ("Report", Some(TotalKind::Carried)),
            ("TOTAL GENERAL / المجموع العام", Some(TotalKind::Grand)),
            ("مجموع الصفحة فقط", Some(TotalKind::Page)),
            ("مجموع الصفحة والصفحات السابقة", Some(TotalKind::Cumulative)),
            ("TOTAL", Some(TotalKind::Bare)),
            ("المجموع العا م", Some(TotalKind::Grand)),
            ("TOTAUX :", Some(TotalKind::Bare)),
            ("Total Atelier Nord", Some(TotalKind::Group)),
            ("Sous-total", Some(TotalKind::Group)),
            ("Reporting analyst", None),
            ("ALAMI Totalia", None),
            ("ALAOUI Ahmed", None),
        ] {
            assert_eq!(total(text), expected, "{text}");
        }
    }

    #[test]
    fn titles_name_the_form() {
        for (text, expected) in [
            ("BORDEREAU DE DÉCLARATION DES SALAIRES", Form::Bds),
            ("ATTESTATION DE DÉCLARATION DE SALAIRES", Form::Attestation),
            ("Bulletin de paie", Form::Payslip),
            ("Bordereau de paiement des cotisations", Form::Bpc),
            ("LIVRE DE PAIE", Form::Register),
            ("ورقة التصريح بالأجور", Form::Bds),
            ("CNSS - DÉCLARATION MENSUELLE DES SALAIRES", Form::Bds),
            ("PAYROLL REGISTER - March 2024", Form::Register),
        ] {
            assert_eq!(title(text).map(|it| it.0), Some(expected), "{text}");
        }
        assert_eq!(title("Nous avons le plaisir de vous adresser ci-joint"), None);
    }

    #[test]
    fn rates_and_years_are_never_added() {
        assert_eq!(is_added("Prime de transport"), Some(true));
        assert_eq!(is_added("Taux horaire"), Some(false));
        assert_eq!(is_added("Année"), Some(false));
        assert_eq!(is_added("Prix unitaire"), Some(false));
        assert_eq!(is_added("Divers"), None);
    }
}
