//! Labels and values of a block, however its rows were cut into cells: beside each other, or one below
//! the other.

use super::{LONGEST, Printed};
use crate::{
    interpret::{
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::Name,
};

const MOST_WORDS: usize = 60;
/// Words a label has at most.
const LABEL_WORDS: usize = 5;

/// A label and what stands behind it.
#[derive(Clone)]
pub(in crate::interpret) struct Pair {
    pub(in crate::interpret) label: String,
    pub(in crate::interpret) meaning: Meaning,
    pub(in crate::interpret) value: Spot,
}

/// A word of a row: its spot, and where it stands in the spot's text.
struct Word<'a> {
    spot: &'a Spot,
    number: usize,
    from: usize,
    to: usize,
}

impl Word<'_> {
    fn text(&self) -> &str {
        &self.spot.text[self.from..self.to]
    }

    fn is_figure(&self) -> bool {
        let text = self.text();
        text.chars().any(char::is_numeric) && !text.chars().any(char::is_alphabetic)
    }

    fn parts(&self) -> bool {
        !self.text().chars().any(char::is_alphanumeric)
    }
}

/// `Jours 26 Salaire de base 5 200,00`, `Mle 660 · CNSS 169749943`: labels, each with its value
/// behind it, however the row was cut into cells.
pub(super) fn pairs(spots: &[Spot]) -> Vec<Pair> {
    read(spots).0
}

/// The labels of a row with their values, and the words that are neither: `D'ANDRADE Soufiane` of `D'ANDRADE
/// Soufiane Matricule 366 - Gardien`.
pub(super) fn read(spots: &[Spot]) -> (Vec<Pair>, Vec<Spot>) {
    let mut words: Vec<Word<'_>> = Vec::new();
    for (number, spot) in spots.iter().enumerate().filter(|it| it.1.text.len() <= LONGEST) {
        let text: &str = &spot.text;
        for piece in text.split([' ', '\n', '\u{a0}', '\u{202f}', ':']).filter(|it| !it.is_empty())
        {
            let from = piece.as_ptr() as usize - text.as_ptr() as usize;
            words.push(Word { spot, number, from, to: from + piece.len() });
        }
    }
    let mut pairs = both_of(spots);
    if !pairs.is_empty() {
        return (pairs, Vec::new());
    }
    let mut rest: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < words.len() && words.len() <= MOST_WORDS {
        let label = (1..=LABEL_WORDS.min(words.len() - at)).rev().find_map(|count| {
            let label: Vec<&str> = words[at..at + count].iter().map(Word::text).collect();
            let label = label.join(" ");
            let meaning = meaning(&label)?;
            let plain = !words[at..at + count].iter().any(Word::is_figure)
                && !words[at].parts()
                && words[at..at + count].windows(2).all(|it| goes_on(&it[0], &it[1]));
            plain.then_some((count, label, meaning))
        });
        let Some((count, label, meaning)) = label else {
            rest.push(at);
            at += 1;
            continue;
        };
        at += count;
        if let Some((value, next)) = name_behind(&words, at, meaning, spots) {
            pairs.push(Pair { label, meaning, value });
            at = next;
            continue;
        }
        let Some((value, next)) = value(&words, at) else { continue };
        // The number of the person and the contribution go by one name.
        let digits = value.text.chars().filter(char::is_ascii_digit).count();
        let is_number = digits == 9 && digits == value.text.len();
        let (label, meaning) = match meaning {
            Meaning::CnssNumber if is_number => {
                ("N° CNSS".to_owned(), Meaning::Field(Name::Immatriculation))
            }
            it => (label, it),
        };
        pairs.push(Pair { label, meaning, value });
        at = next;
    }
    // Behind a stroke stands what somebody works as.
    let begins = |run: &&[usize]| {
        let first = run[0];
        let opens = first == 0 || words[first - 1].number != words[first].number;
        opens || words[first - 1].is_figure()
    };
    let runs = rest.chunk_by(|a, b| {
        *b == a + 1
            && words[*a].number == words[*b].number
            && !words[*b].parts()
            && !words[*a].parts()
    });
    let of = |run: &[usize]| {
        let (first, last) = (&words[run[0]], &words[run[run.len() - 1]]);
        first.spot.part(first.from, last.to)
    };
    (pairs, runs.filter(begins).map(of).collect())
}

/// `Nom de famille | BARTHÉLEMY`: a name in the text behind its label, all of it, and where the next word stands.
fn name_behind(
    words: &[Word<'_>],
    at: usize,
    meaning: Meaning,
    spots: &[Spot],
) -> Option<(Spot, usize)> {
    let names = matches!(meaning, Meaning::LastName | Meaning::FirstName);
    let first = words.get(at).filter(|it| names && it.from == 0)?;
    let spot = &spots[first.number];
    let next = words[at..].iter().position(|it| it.number != first.number);
    let letters = spot.text.chars().all(|it| it.is_alphabetic() || " -'’.".contains(it));
    let label = self::meaning(spot.text.trim()).is_some();
    (letters && !label).then(|| (spot.clone(), next.map_or(words.len(), |it| at + it)))
}

/// The labels of a line of pay with the only figure behind each: what stands between label and amount is no
/// value of it.
pub(super) fn of_line(spots: &[Spot]) -> Vec<Pair> {
    let both = both_of(spots);
    if !both.is_empty() {
        return both;
    }
    let figure = |it: &Spot| looks_like_value(&it.text);
    let pairs = (0..spots.len()).filter_map(|at| {
        let label = spots[at].text.trim();
        let value = spots.get(at + 1).filter(|it| figure(it))?;
        let alone =
            spots.get(at + 2).is_none_or(|it| !it.text.starts_with(|it: char| it.is_numeric()));
        let meaning = meaning(label).filter(|_| alone && !figure(&spots[at]))?;
        Some(Pair { label: label.to_owned(), meaning, value: value.clone() })
    });
    pairs.collect()
}

/// `Salaire brut / Total retenues | 7 072,50 | 710,78`: as many labels in one text as figures behind it.
fn both_of(spots: &[Spot]) -> Vec<Pair> {
    let [label, values @ ..] = spots else { return Vec::new() };
    let labels: Vec<&str> =
        label.text.trim_end_matches([':', ' ']).split('/').map(str::trim).collect();
    if labels.len() < 2 || labels.len() != values.len() {
        return Vec::new();
    }
    let pairs = labels.iter().zip(values).map(|(label, value)| {
        let meaning = meaning(label).filter(|_| looks_like_value(&value.text))?;
        Some(Pair { label: (*label).to_owned(), meaning, value: value.clone() })
    });
    pairs.collect::<Option<Vec<Pair>>>().unwrap_or_default()
}

/// Whether a word is close enough to the one before to be of the same label.
fn goes_on(word: &Word<'_>, next: &Word<'_>) -> bool {
    let gap = next.spot.area.left - word.spot.area.right;
    word.number == next.number || gap <= word.spot.area.height()
}

/// The figure or code that begins at a word, and where the next word stands.
fn value(words: &[Word<'_>], at: usize) -> Option<(Spot, usize)> {
    let first = words.get(at).filter(|it| it.text().chars().any(char::is_numeric))?;
    let mut end = at + 1;
    // The groups of a number stand in one text.
    while first.is_figure()
        && words.get(end).is_some_and(|it| it.number == first.number && it.is_figure())
    {
        end += 1;
    }
    Some((first.spot.part(first.from, words[end - 1].to), end))
}

/// What a label of a block means: what it would mean over a column.
pub(super) fn meaning(text: &str) -> Option<Meaning> {
    let found = headings::look_up(text, Place::ColumnHead)?;
    (found.fit == Fit::Exact).then_some(found.meaning)
}

/// Labels over their values: `Jours | Brut | Net à payer` over `26 | 5 980,00 | 5 339,99`, and
/// nothing more below.
pub(super) fn pairs_below(heads: &Printed, values: &Printed, next: Option<&Printed>) -> Vec<Pair> {
    let labels: Vec<(&Spot, Option<Meaning>)> =
        heads.spots.iter().map(|it| (it, meaning(it.text.trim()))).collect();
    let known = labels.iter().filter(|it| it.1.is_some()).count();
    let words = heads.spots.iter().all(|it| !it.has_digit());
    let figures = |it: &Printed| it.spots.iter().filter(|it| looks_like_value(&it.text)).count();
    let rows = next.is_some_and(|it| figures(it) * 2 >= figures(values));
    if heads.page != values.page
        || !words
        || known < 2
        || known * 3 < labels.len() * 2
        || figures(values) * 2 < values.spots.len()
        || rows
    {
        return Vec::new();
    }
    let under = |label: &Spot| {
        let shared = |it: &&Spot| it.area.shared_width(label.area);
        values.spots.iter().filter(|it| shared(it) > 0).max_by_key(shared)
    };
    let pairs = labels.iter().filter_map(|(label, meaning)| {
        let (label, value) = (label.text.trim().to_owned(), under(label)?.clone());
        Some(Pair { label, meaning: (*meaning)?, value })
    });
    pairs.collect()
}
