//! Which part of a text is a label: all of it, its beginning, its end.

use super::{LABEL_WORDS, Token, What, chained::holds_figure};
use crate::{
    interpret::{
        headings::{self, Fit, Found, Meaning, Place, TotalKind},
        layout::looks_like_value,
        numbers::Style,
        pairs::{can_hold, is_wordy},
        spot::Spot,
        totals,
        values::{self, Kind, Styles},
    },
    payroll::Name,
};

/// What a text is as a whole label.
pub(super) fn label(text: &str) -> Option<What> {
    let text = text.trim();
    if text.len() > 160 || text.split_whitespace().count() > LABEL_WORDS {
        return None;
    }
    let found = headings::look_up(text, Place::Box);
    let total = headings::total(text);
    // `Total pages : 3` counts pages, `Total page` sums one up.
    let of_page =
        total.filter(|it| *it == TotalKind::Page && !text.to_lowercase().contains("pages"));
    if let Some(kind) = of_page
        && found.is_none_or(|it| it.meaning == Meaning::Field(Name::PageCount))
    {
        return Some(What::Total(kind));
    }
    if let Some(found) = found.filter(|it| it.fit == Fit::Exact) {
        return Some(What::Label(found, None));
    }
    if let Some(kind) = total {
        // `TOTAL GÉNÉRAL - Salaire brut`
        let named = text
            .split(['-', '–', ':', '/'])
            .skip(1)
            .find_map(|it| headings::look_up(it, Place::Box).filter(|it| it.fit >= Fit::Close));
        // `Total salaires réels`: a total of all, in a box of its own.
        if named.is_none()
            && kind != TotalKind::Page
            && let Some(sum) = sum_of(text)
        {
            return Some(What::Label(sum, None));
        }
        return Some(named.map_or(What::Total(kind), |it| What::Label(it, Some(kind))));
    }
    // A label never holds the number it is about.
    let numbered = text.split(|it: char| !it.is_ascii_digit()).any(|it| it.len() >= 5);
    found.filter(|_| !looks_like_value(text) && !numbered).map(|it| What::Label(it, None))
}

/// What a label sums up that is `Total` and the name of a column.
fn sum_of(text: &str) -> Option<Found> {
    let (first, rest) = text.split_once(' ')?;
    let plain = matches!(headings::total(first), Some(TotalKind::Bare));
    let found = headings::exactly(rest.trim(), Place::Box).filter(|_| plain)?;
    matches!(found.meaning, Meaning::Field(name) if totals::is_sum(name)).then_some(found)
}

/// `Salé Affiliation CNSS n° 5164851`: a label before the number a text ends with.
pub(super) fn numbered(spot: &Spot) -> Option<Vec<Token>> {
    let text: &str = &spot.text;
    // `ATLAS SARL (affiliation CNSS 5164851)`
    let end = text.trim_end().trim_end_matches(')').len();
    let at = number_at_end(&text[..end]).filter(|_| text.len() <= 200)?;
    let digits = text[at..end].bytes().filter(u8::is_ascii_digit).count();
    if !(6..=15).contains(&digits) {
        return None;
    }
    let (what, from) = trailing_label(&text[..at])?;
    if parts_figure(&text[from..at], &text[at..end]) {
        return None;
    }
    let What::Label(found, _) = what else { return None };
    let value = spot.part(at, end);
    if !holds_figure(found.meaning, &value) {
        return None;
    }
    let mut label = Token::label(what, spot.part(from, at), false);
    label.inline = true;
    let before = spot.part(0, text[..from].trim_end_matches(['(', ' ']).len());
    let before = (!before.text.is_empty()).then(|| Token::value(before, false));
    Some(before.into_iter().chain([label, Token::value(value, true)]).collect())
}

/// `Adhérent CNSS 1855256`, and nothing else: a few words on who is affiliated before the number of a firm.
pub(super) fn firm_number(spot: &Spot) -> Option<Vec<Token>> {
    let text = spot.text.trim_end();
    let at = number_at_end(text).filter(|_| text.len() <= 60)?;
    let words = crate::evidence::folded(&text[..at]);
    let words = words.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    let says = |it: &str| ["adher", "affili"].iter().any(|word| it.starts_with(word));
    let plain = |it: &str| {
        says(it) || matches!(it, "n" | "no" | "num" | "numero" | "cnss" | "a" | "la" | "de" | "of")
    };
    let digits = text[at..].bytes().filter(u8::is_ascii_digit).count();
    let told = words.clone().any(says) && words.clone().all(plain);
    if !told || !(6..=10).contains(&digits) {
        return None;
    }
    let meaning = Meaning::Field(Name::Affiliate);
    let found = Found { meaning, fit: Fit::Exact, unambiguous: true };
    let mut label = Token::label(What::Label(found, None), spot.part(0, at), false);
    label.inline = true;
    Some(vec![label, Token::value(spot.part(at, text.len()), true)])
}

/// Where the number that a text ends with begins, at the blank before it: `n° 5164851`, `n° 2 811 140`.
fn number_at_end(text: &str) -> Option<usize> {
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let mut at = text.rfind(char::is_whitespace)?;
    if !digits(text[at..].trim()) {
        return None;
    }
    let mut group = text[at..].trim().len();
    while group == 3
        && let Some(before) = text[..at].rfind(char::is_whitespace)
        && let own = text[before..at].trim()
        && digits(own)
        && own.len() <= 3
    {
        (at, group) = (before, own.len());
    }
    Some(at)
}

/// `COMPANY CONTRIBUTIONS` is one label, and `COMPANY` none with a value.
pub(super) fn is_one_label(spot: &Spot) -> bool {
    !spot.has_digit() && headings::exactly(&spot.text, Place::ColumnHead).is_some()
}

/// A label at the beginning of a text whose rest is its value: `ICE 001234567000062`.
pub(super) fn leading_label(spot: &Spot) -> Option<(What, usize)> {
    let text: &str = &spot.text;
    if text.len() > 400 || is_one_label(spot) {
        return None;
    }
    let styles = Styles { figures: Style::default(), ..Styles::default() };
    let cuts: Vec<usize> =
        text.char_indices().filter(|it| it.1.is_whitespace()).map(|it| it.0).take(9).collect();
    for cut in cuts.into_iter().rev() {
        let rest = spot.part(cut, text.len());
        // `Compte à débiter (RIB, 24 chiffres)` is one label to its end.
        let amid = text[..cut].matches('(').count() > text[..cut].matches(')').count();
        if rest.text.is_empty() || amid || parts_figure(&text[..cut], &rest.text) {
            continue;
        }
        let Some(found) = headings::exactly(&text[..cut], Place::Box) else { continue };
        let fits = match found.meaning {
            Meaning::Words => true,
            it if is_wordy(it) => {
                stands_out(&text[..cut], &rest.text, found)
                    || values::is_title(&text[..cut]) && is_name(&rest.text)
            }
            // A name may follow any word; a figure follows its label.
            Meaning::Idle | Meaning::PeriodFrom | Meaning::PeriodTo | Meaning::SomeName => false,
            it => rest.has_digit() && !is_sentence(&rest.text) && can_hold(it, &rest, &styles),
        };
        if fits {
            return Some((What::Label(found, None), cut));
        }
    }
    None
}

/// `Jours payés 6`: a figure at the end of a label may be the label's number or its value.
pub(super) fn counts(what: What, value: &str) -> bool {
    let What::Label(Found { meaning: Meaning::Field(name), .. }, _) = what else { return false };
    let counted = match values::kind(name) {
        Kind::Amount => true,
        Kind::Count => name != Name::PageCount,
        _ => false,
    };
    let figure = |it: char| it.is_ascii_digit() || it.is_whitespace() || matches!(it, '.' | ',');
    counted && value.trim().starts_with(|it: char| it.is_ascii_digit()) && value.chars().all(figure)
}

/// Whether a cut here would part a figure from its first digits: `Brut 2 | 249,35`; or the number of a card
/// from its letter, `J 407569`.
pub(super) fn parts_figure(label: &str, value: &str) -> bool {
    let digits = value.trim_start().bytes().take_while(u8::is_ascii_digit).count();
    if digits >= 5 && label.trim().len() == 1 {
        return true;
    }
    let digit = |it: Option<char>| it.is_some_and(|it| crate::evidence::digit_value(it).is_some());
    digit(label.chars().next_back()) && digit(value.chars().next())
}

/// `Nom ou raison sociale MEUBLES DES DUNES SARL`: a name in capitals behind a label that is in
/// none, and that means nothing else.
fn stands_out(label: &str, value: &str, found: Found) -> bool {
    let mut words = value.split_whitespace();
    let capitals = words.clone().all(|it| !it.chars().any(char::is_lowercase));
    let named =
        words.next().is_some_and(|it| it.chars().filter(|it| it.is_uppercase()).count() > 1);
    let (other, several) = (
        label.chars().filter(|it| it.is_lowercase()).count() > 3,
        label.split_whitespace().count() > 1,
    );
    found.unambiguous && several && other && capitals && named && !is_sentence(value)
}

/// `NEJJAR Charaf` behind `M./Mme`.
fn is_name(text: &str) -> bool {
    let words = text.split_whitespace();
    let named = |it: &str| it.chars().next().is_some_and(char::is_uppercase);
    words.clone().count() <= 5 && words.clone().all(named) && !text.chars().any(char::is_numeric)
}

/// More words than a value has; the groups of a long number are none.
fn is_sentence(text: &str) -> bool {
    let worded = |it: &&str| it.chars().any(char::is_alphabetic);
    text.split_whitespace().filter(worded).count() > 6
}

/// `20 Nbr jrs`: the figure is a value, the label begins behind it.
pub(super) fn begins_with_figure(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|it| looks_like_value(it) && !it.contains(char::is_alphabetic))
        && words.next().is_some()
}

/// The label a text ends with, and where it begins: `1234567   Période`.
pub(super) fn trailing_label(text: &str) -> Option<(What, usize)> {
    let starts: Vec<usize> = text
        .char_indices()
        .filter(|(at, it)| {
            !it.is_whitespace() && (*at == 0 || text[..*at].ends_with(char::is_whitespace))
        })
        .map(|it| it.0)
        .collect();
    let from = starts.len().saturating_sub(LABEL_WORDS);
    for start in &starts[from..] {
        let piece = &text[*start..];
        // `ATLAS SARL AU   Affiliate No.`: a company of one partner, no preposition.
        let partner = text[..*start].trim_end().to_uppercase().ends_with("SARL");
        // `Cumul I.R.` is no income tax of this month.
        if partner && piece.starts_with("AU ")
            || begins_with_figure(piece)
            || ends_cumulated(&text[..*start])
        {
            continue;
        }
        if let Some(found) = headings::exactly(piece, Place::Box) {
            return Some((What::Label(found, None), *start));
        }
        if let Some(kind) = headings::total(piece) {
            return Some((What::Total(kind), *start));
        }
    }
    None
}

/// `Cumul`, `YTD`: what is named behind it was added up since the year began.
fn ends_cumulated(text: &str) -> bool {
    let word = text.split_whitespace().next_back().map(crate::evidence::folded);
    word.is_some_and(|it| matches!(it.as_str(), "cumul" | "cumule" | "cumules" | "ytd"))
}
