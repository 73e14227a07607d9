//! Figures whose units say what they are: `20 j`, `Total : 269 jours, 62 630,00 DH`.

use crate::{
    interpret::{
        headings::{self, Meaning, Place},
        spot::Spot,
    },
    payroll::Name,
};

/// What a unit says of its figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Of(Name),
    /// A currency says no more.
    Money,
}

/// The figures of a text, each with what its unit says it is; money says no more than that. Empty
/// where a figure has no unit, or words stand between them that are none.
pub(super) fn with_units(spot: &Spot) -> Vec<(Unit, Spot)> {
    let text: &str = &spot.text;
    if text.len() > 200 {
        return Vec::new();
    }
    let mut sums = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(|it: char| it.is_numeric()).map(|it| from + it) {
        let between =
            text[from..start].trim_matches([' ', ',', ';', '-', '–', '/', '(', ')', '·', '\u{a0}']);
        let figure =
            |it: char| it.is_numeric() || it.is_whitespace() || matches!(it, ',' | '.' | '\'');
        let end = text[start..].find(|it| !figure(it)).map_or(text.len(), |it| start + it);
        let word = |it: char| it.is_alphabetic() || it == '.';
        let to = text[end..].find(|it| !word(it)).map_or(text.len(), |it| end + it);
        let Some(name) = unit(&text[end..to]) else { return Vec::new() };
        let name = match (name, between) {
            (_, "" | "et" | "and" | "و" | "pour") => name,
            // `Total : 104 jours, salaires bruts 27 121,10 DH`
            (Unit::Money, words) => match headings::exactly(words, Place::Box).map(|it| it.meaning)
            {
                Some(Meaning::Field(name @ (Name::Gross | Name::Net))) => Unit::Of(name),
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        sums.push((name, spot.part(start, end)));
        from = to;
    }
    // `4 salarié(s)`
    let rest = ["(s)", "(e)", "(es)", "(e)(s)"].iter().fold(text[from..].to_owned(), |rest, it| {
        rest.strip_prefix(it).map(str::to_owned).unwrap_or(rest)
    });
    if rest.chars().any(char::is_alphabetic) { Vec::new() } else { sums }
}

/// The figure before a unit that says of it what its column says: `20 j` under *Jours*.
pub(super) fn without_unit(name: Name, spot: &Spot) -> Option<Spot> {
    if !matches!(name, Name::Days | Name::Hours | Name::Headcount) || spot.text.len() > 40 {
        return None;
    }
    let text = spot.text.trim_end();
    let end = text.char_indices().rfind(|it| it.1.is_numeric())?;
    let end = end.0 + end.1.len_utf8();
    (unit(text[end..].trim()) == Some(Unit::Of(name))).then(|| spot.part(0, end))
}

/// What a unit behind a figure says the figure is.
pub(super) fn unit(word: &str) -> Option<Unit> {
    let folded = crate::evidence::folded(word).replace('.', "");
    let begins = |words: &[&str]| words.iter().any(|it| folded.starts_with(it));
    match folded.as_str() {
        "j" | "jr" | "jrs" => Some(Unit::Of(Name::Days)),
        "h" | "hrs" => Some(Unit::Of(Name::Hours)),
        "dh" | "dhs" | "mad" | "eur" | "tnd" | "dt" | "euros" => Some(Unit::Money),
        _ if begins(&["jour", "journee", "day", "يوم", "ايام", "أيام"]) => {
            Some(Unit::Of(Name::Days))
        }
        _ if begins(&["heure", "hour", "ساعة", "ساعه", "ساعات"]) => {
            Some(Unit::Of(Name::Hours))
        }
        _ if counts_people(&folded) => Some(Unit::Of(Name::Headcount)),
        _ if begins(&["dirham", "درهم", "dinar", "دينار"]) => Some(Unit::Money),
        _ => None,
    }
}

/// Whether a word, its accents and case folded, is what people on a list are called.
pub(super) fn counts_people(folded: &str) -> bool {
    const PEOPLE: &[&str] = &[
        "salari",
        "employe",
        "assur",
        "person",
        "agent",
        "bulletin",
        "travailleur",
        "ouvrier",
        "collaborateur",
        "beneficiaire",
        "worker",
        "member",
        "اجير",
        "اجراء",
        "موظف",
        "عامل",
        "عمال",
        "مستخدم",
        "مؤمن",
        "مستفيد",
    ];
    folded.starts_with("sal.") || PEOPLE.iter().any(|it| folded.starts_with(it))
}
