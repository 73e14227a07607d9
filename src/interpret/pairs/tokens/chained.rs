//! Labels and values in one run of text, without the colons that would part them or with the label
//! behind its value.

use std::collections::BTreeMap;

use crate::{
    interpret::{
        headings::{self, Found, Meaning, Place},
        pairs::can_hold,
        spot::Spot,
        values::{self, Kind, Styles},
    },
    payroll::Name,
};

use super::{
    Token, What, begins_with_figure, colon_length, colons, label, parts_figure, trailing_label,
};

/// A value, and the label of the next one behind it in the same text.
pub(super) fn value_and_label(spot: &Spot) -> Option<(Spot, What, Spot)> {
    let text: &str = &spot.text;
    if !colons(text).is_empty() || text.len() > 400 {
        return None;
    }
    let (what, at) = trailing_label(text).filter(|it| it.1 > 0)?;
    // `RHOULAMI Yassir N° CNSS / رقم الضمان الاجتماعي` is a label by the words it ends with only.
    let before = text[..at].trim_end();
    let unknown = headings::look_up(before, Place::Box).is_none()
        && headings::total(before).is_none()
        && (before.contains(' ') || begins_with_figure(text));
    let whole = headings::exactly(text, Place::Box).is_some() || !unknown && label(text).is_some();
    if whole {
        return None;
    }
    let value = spot.part(0, at);
    // A name may end in any one word; `ATLAS SARL N° Affilié` does not.
    let numbers = |meaning: Meaning| {
        matches!(meaning, Meaning::CnssNumber)
            || matches!(meaning, Meaning::Field(name) if values::kind(name) == Kind::Identifier)
    };
    let apart = match what {
        What::Label(found, _) => {
            text[at..].split_whitespace().count() >= 2 && numbers(found.meaning)
        }
        _ => false,
    };
    (apart || value.has_digit()).then(|| (value, what, spot.part(at, text.len())))
}

/// `13.500,00 : الأجر الإجمالي / Salaire brut`: in text that runs from the right the value may stand
/// before the colon and its label behind it.
pub(super) fn turned(spot: &Spot, colons: &[usize]) -> Option<Vec<Token>> {
    let text: &str = &spot.text;
    let known =
        |piece: &str| headings::exactly(piece, Place::Box).filter(|_| !begins_with_figure(piece));
    if colons.iter().any(|at| known(&text[..*at]).is_some()) {
        return None;
    }
    let mut tokens = Vec::new();
    let mut start = 0;
    for (number, colon) in colons.iter().enumerate() {
        let value = spot.part(start, *colon);
        let from = colon + colon_length(text, *colon);
        let to = colons.get(number + 1).copied().unwrap_or(text.len());
        // Behind the last colon stands a label, behind the others a label and the next value.
        let cut = match colons.get(number + 1) {
            None => text.len(),
            Some(_) => from + longest_label(&text[from..to])?,
        };
        let found = known(&text[from..cut])?;
        // `Date d'émission / 10/04/2017 : تاريخ الإصدار`: the label in its other language.
        let again = value.text.find(['/', '|']).filter(|at| {
            let other = known(&value.text[..*at]);
            other.is_some_and(|it| it.meaning == found.meaning)
        });
        let value = match again {
            Some(at) => value.part(at + 1, value.text.len()),
            None => value,
        };
        if value.text.is_empty() || !can_hold(found.meaning, &value, &Styles::default()) {
            return None;
        }
        let mut token = Token::label(What::Label(found, None), spot.part(from, cut), true);
        token.inline = true;
        tokens.push(token);
        tokens.push(Token::value(value, true));
        start = cut;
    }
    Some(tokens)
}

/// `7399006 رقم المنخرط / Affilié`: without a colon, a line that runs from the right has its value
/// first and the label behind it.
pub(super) fn value_before_label(spot: &Spot) -> Option<Vec<Token>> {
    let text: &str = &spot.text;
    if text.len() > 400 || !text.chars().any(headings::is_arabic) {
        return None;
    }
    let (What::Label(found, None), at) = trailing_label(text).filter(|it| it.1 > 0)? else {
        return None;
    };
    let (value, label) = (spot.part(0, at), spot.part(at, text.len()));
    let begins_arabic = label.text.chars().next().is_some_and(headings::is_arabic);
    // `غشت 2015 الشهر المصرح به / Période`: what else begins with a letter is a sentence or a name.
    let figure = value.text.chars().next().is_some_and(|it| it.is_ascii_alphanumeric())
        || values::period(&value).is_some()
        || values::date(&value, &Styles::default().dates).is_some();
    if !figure || !begins_arabic || !found.unambiguous || !holds_figure(found.meaning, &value) {
        return None;
    }
    let mut token = Token::label(What::Label(found, None), label, false);
    token.inline = true;
    Some(vec![token, Token::value(value, true)])
}

/// Where the longest label ends that a text begins with, a value following it.
fn longest_label(text: &str) -> Option<usize> {
    let blank = |it: &(usize, char)| it.1.is_whitespace();
    let cuts: Vec<usize> = text.char_indices().filter(blank).map(|it| it.0).take(12).collect();
    let known = |at: &usize| {
        let piece = text[..*at].trim_end_matches(['/', '|', ' ']);
        !parts_figure(&text[..*at], text[*at..].trim_start())
            && !piece.trim().is_empty()
            && headings::exactly(piece, Place::Box).is_some()
    };
    cuts.into_iter().rev().find(known)
}

/// `ID card BK061975 From January 2016 To June 2016`: labels and values in turn, no colon between.
pub(super) fn chained(spot: &Spot) -> Option<Vec<Token>> {
    let text: &str = &spot.text;
    if text.len() > 400 || values::period(spot).is_some() {
        return None;
    }
    let at = longest_label(text)?;
    let found = headings::exactly(&text[..at], Place::Box)?;
    let (value, others) = chain(&spot.part(at, text.len()))?;
    let fits = |found: Found, value: &Spot| holds_figure(found.meaning, value);
    let all = fits(found, &value)
        && others.chunks(2).all(|it| match it {
            [Token { what: What::Label(found, _), .. }, value] => fits(*found, &value.spot),
            _ => false,
        });
    let mut label = Token::label(What::Label(found, None), spot.part(0, at), false);
    label.inline = true;
    all.then(|| [label, Token::value(value, true)].into_iter().chain(others).collect())
}

/// Names and places may be made of any words; figures tell that a word before them is a label.
pub(super) fn holds_figure(meaning: Meaning, value: &Spot) -> bool {
    // `le n° 101191238 titulaire de la CIN …` is a sentence.
    let codes = value.text.split_whitespace().all(|word| {
        word.chars().any(char::is_numeric) || word.chars().all(|it| !it.is_lowercase())
    });
    let is_code = match meaning {
        Meaning::Field(name) => values::kind(name) == Kind::Identifier,
        it => it == Meaning::CnssNumber,
    };
    if is_code && !codes {
        return false;
    }
    let named = match meaning {
        Meaning::Field(name) => !matches!(values::kind(name), Kind::Words) || name == Name::Rc,
        Meaning::SomeName | Meaning::LastName | Meaning::FirstName => false,
        Meaning::Idle | Meaning::Words => false,
        _ => true,
    };
    named && value.has_digit() && can_hold(meaning, value, &Styles::default())
}

/// A value, and the labels and values that follow it.
type Chain = Option<(Spot, Vec<Token>)>;

/// A value that labels with values of their own follow.
pub(super) fn chain(spot: &Spot) -> Chain {
    chain_on(spot, &mut BTreeMap::new())
}

/// What begins at one word is found once, by the length of the rest: `N° CNSS N° CNSS N° CNSS …`
/// can be cut in as many ways as there are subsets of its words.
fn chain_on(spot: &Spot, found: &mut BTreeMap<usize, Chain>) -> Chain {
    if let Some(chain) = found.get(&spot.text.len()) {
        return chain.clone();
    }
    let chain = chain_anew(spot, found);
    found.insert(spot.text.len(), chain.clone());
    chain
}

fn chain_anew(spot: &Spot, known: &mut BTreeMap<usize, Chain>) -> Chain {
    let text: &str = &spot.text;
    // `du 01/04/2017 au 30/04/2017` is one value.
    if values::period(spot).is_some() {
        return None;
    }
    let words: Vec<usize> = text
        .char_indices()
        .filter(|(at, it)| !it.is_whitespace() && text[..*at].ends_with(char::is_whitespace))
        .map(|it| it.0)
        .take(24)
        .collect();
    for start in words {
        let rest = spot.part(start, text.len());
        let Some(cut) = longest_label(&rest.text) else { continue };
        let Some(found) = headings::exactly(&rest.text[..cut], Place::Box) else { continue };
        let next = rest.part(cut, rest.text.len());
        let (value, others) = chain_on(&next, known).unwrap_or((next, Vec::new()));
        if !holds_figure(found.meaning, &value) {
            continue;
        }
        let mut label = Token::label(What::Label(found, None), rest.part(0, cut), false);
        label.inline = true;
        let mut tokens = vec![label, Token::value(value, true)];
        tokens.extend(others);
        return Some((spot.part(0, start), tokens));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::chain;
    use crate::{
        evidence::{Extracted, Location, Reading, Text},
        interpret::spot::Spot,
    };

    /// Found by fuzzing: each label doubled the ways of reading the rest.
    #[test]
    fn labels_without_values_are_read_in_one_pass() {
        let text = Text::from("Base Jours ".repeat(36));
        let read = Extracted {
            value: text.clone(),
            raw: text,
            location: Location::line(1, 1, 1),
            reading: Reading::CERTAIN,
        };
        assert!(chain(&Spot::of_text(&read)).is_none());
    }
}
