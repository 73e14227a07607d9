//! A strip's spots cut into labels and values: `N° affilié : 1234567   Période : 01/2024`.

mod boxed;
mod chained;
mod labels;

use crate::interpret::{
    headings::{self, Found, Place, TotalKind},
    marks,
    spot::{Spot, Strip},
};

use boxed::labels_over_values;
use chained::{chain, chained, holds_figure, turned, value_and_label, value_before_label};
use labels::{
    begins_with_figure, counts, firm_number, is_one_label, label, leading_label, numbered,
    parts_figure, trailing_label,
};

/// One label or one value.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) what: What,
    pub(super) spot: Spot,
    /// A colon follows the label.
    pub(super) closed: bool,
    /// The next token is this label's value, cut from the same text.
    pub(super) inline: bool,
    /// This value belongs to the label before it.
    pub(super) owned: bool,
    pub(super) claimed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A label, and the total it is about where it names one itself.
    Label(Found, Option<TotalKind>),
    Total(TotalKind),
    Value,
}

/// Words a label has at most.
const LABEL_WORDS: usize = 12;

/// The labels and values of a strip, in order.
pub(super) fn tokens(strip: &Strip) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let spots = whole_figures(&strip.spots);
    let boxed = strip.table.is_some() && are_boxes(&spots);
    for (number, spot) in spots.iter().enumerate() {
        // `Employee` over `Adam O'Brien`, in one box.
        if strip.table.is_some()
            && let Some(over) = labels_over_values(spot)
        {
            for (what, label, value) in over {
                tokens.push(Token { inline: true, ..Token::label(what, label, false) });
                tokens.push(Token::value(value, true));
            }
            continue;
        }
        // A label over its value that no vocabulary knows whole may be known by its beginning.
        let flat = (spot.text.contains('\n') && !spot.text.contains(':'))
            .then(|| Spot { text: spot.text.replace('\n', " ").into(), ..spot.clone() });
        let spot = flat.as_ref().unwrap_or(spot);
        if boxed && let Some((what, cut)) = first_label(spot) {
            tokens.push(Token { inline: true, ..Token::label(what, spot.part(0, cut), false) });
            tokens.push(Token::value(spot.part(cut, spot.text.len()), true));
            continue;
        }
        let text = spot.text.trim();
        if matches!(text, ":" | "：" | "." | "") {
            if let Some(last) = tokens.last_mut() {
                last.closed = true;
            }
            continue;
        }
        // A label waits for its value, and another value waits behind: `IBAN | MA64… RIB | 2307…`.
        let waits =
            tokens.last().is_some_and(|it| matches!(it.what, What::Label(..)) && !it.inline)
                && spots.get(number + 1).is_some_and(Spot::has_digit);
        if waits && let Some((value, what, label)) = value_and_label(spot) {
            tokens.push(Token::value(value, false));
            tokens.push(Token::label(what, label, false));
            continue;
        }
        // `CIN | F441814 Date d'entrée 14/11/2009`: the value ends where the next label begins.
        let open = tokens.last().is_some_and(|it| matches!(it.what, What::Label(..)) && !it.inline);
        if open
            && colons(text).is_empty()
            && leading_label(spot).is_none()
            && label(text).is_none()
            && let Some((value, others)) = chain(spot).filter(|it| it.0.has_digit())
        {
            tokens.push(Token::value(value, false));
            tokens.extend(others);
            continue;
        }
        // `CNSS 8938154 ICE | 002619361000050`: a box that ends with the label of the next one's value.
        if let Some(next) = spots.get(number + 1)
            && let Some((value, what @ What::Label(found, None), label)) = value_and_label(spot)
            && leading_label(&value).is_some()
            && holds_figure(found.meaning, next)
        {
            of_spot(&value, &mut tokens);
            tokens.push(Token::label(what, label, false));
            continue;
        }
        // `Raison sociale | Total Transit`: a firm may be called by a word of totals.
        let named = open
            && tokens.last().is_some_and(
                |it| matches!(it.what, What::Label(found, _) if crate::interpret::pairs::is_wordy(found.meaning)),
            );
        if named && matches!(label(text), Some(What::Total(_))) && !spot.has_digit() {
            tokens.push(Token::value(spot.clone(), false));
            continue;
        }
        of_spot(spot, &mut tokens);
    }
    tokens
}

/// `Employeur Dar Louz | Affiliation CNSS 3192502 | Salarié LAMRANI Jaouad`: cells that begin with their
/// labels, as those with figures prove.
fn are_boxes(spots: &[Spot]) -> bool {
    let figures = spots.iter().filter(|it| leading_label(it).is_some()).count();
    figures >= 1 && spots.len() >= 2 && spots.iter().all(|it| first_label(it).is_some())
}

/// The longest label to the letter that a text begins with, where more follows.
fn first_label(spot: &Spot) -> Option<(What, usize)> {
    let text: &str = &spot.text;
    if text.len() > 200 || text.contains(':') || is_one_label(spot) {
        return None;
    }
    let cuts: Vec<usize> = text.match_indices(' ').map(|it| it.0).take(6).collect();
    let label = |cut: &usize| headings::exactly(&text[..*cut], Place::Box);
    let whole = |cut: &usize| !parts_figure(&text[..*cut], text[*cut..].trim_start());
    let mut cuts = cuts.into_iter().rev().filter(whole);
    cuts.find_map(|cut| Some((What::Label(label(&cut)?, None), cut)))
}

/// `Total des retenues :1 | 606,91`: an amount that was cut at the blank between its thousands is
/// put together again, where no more than a blank stands between the two.
fn whole_figures(spots: &[Spot]) -> Vec<Spot> {
    let mut whole: Vec<Spot> = Vec::with_capacity(spots.len());
    for spot in spots {
        match whole.last_mut() {
            Some(last) if goes_on(last, spot) => *last = last.joined(spot),
            _ => whole.push(spot.clone()),
        }
    }
    whole
}

fn goes_on(first: &Spot, next: &Spot) -> bool {
    let tail = first.text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let head = next.text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &first.text[..first.text.len() - tail];
    // A figure of its own may stand close to another one; a label ends here.
    let labelled = rest.trim_end().ends_with(':') && !rest.trim_end_matches([':', ' ']).is_empty();
    let gap = next.area.left - first.area.right;
    (1..=3).contains(&tail)
        && head == 3
        && labelled
        && (0..=first.area.height() * 4 / 5).contains(&gap)
}

fn of_spot(spot: &Spot, tokens: &mut Vec<Token>) {
    let text: &str = &spot.text;
    // A page of text in one cell holds no boxes.
    if text.len() > 2_000 {
        tokens.push(Token::value(spot.clone(), false));
        return;
    }
    let colons = colons(text);
    if !colons.is_empty() && text.contains('\n') {
        of_lines(spot, tokens);
        return;
    }
    // `: 1234567` beside its label.
    if let [only] = colons[..]
        && text[..only].trim().is_empty()
    {
        if let Some(last) = tokens.last_mut() {
            last.closed = true;
        }
        tokens.push(Token::value(spot.part(only + colon_length(text, only), text.len()), false));
        return;
    }
    if colons.is_empty() {
        // `Bulletin de paie n° 3 — octobre 2018` is a title, whatever its number.
        let pieces = letterhead(spot);
        let of_firm = pieces.iter().any(|it| firm_number(it).is_some());
        if headings::title(text).is_some() && !of_firm && marks::period_at_end(spot).is_some() {
            tokens.push(Token::value(spot.clone(), false));
            return;
        }
        let whole = label(text);
        if let Some(what) = without_its_length(text) {
            tokens.push(Token::label(what, spot.clone(), false));
            return;
        }
        // `Référence structurée 4237488161001`: a label to the letter and a figure behind it say more
        // than a text that only resembles a label. `Total page 2` is one all the same.
        let parted = whole.is_some_and(|it| it != What::Total(TotalKind::Page))
            && leading_label(spot).is_some_and(|(what, cut)| {
                headings::exactly(text, Place::Box).is_none() || counts(what, &text[cut..])
            });
        let before = if whole.is_none() || headings::exactly(text, Place::Box).is_none() {
            value_before_label(spot)
        } else {
            None
        };
        if let Some(turned) = before {
            tokens.extend(turned);
        } else if let Some(what) = whole.filter(|_| !parted) {
            tokens.push(Token::label(what, spot.clone(), false));
        } else if !pieces.is_empty() {
            for piece in &pieces {
                of_spot(piece, tokens);
            }
        } else if let Some((what, cut)) = leading_label(spot) {
            let mut label = Token::label(what, spot.part(0, cut), false);
            label.inline = true;
            tokens.push(label);
            let rest = spot.part(cut, text.len());
            match chain(&rest) {
                Some((value, others)) => {
                    tokens.push(Token::value(value, true));
                    tokens.extend(others);
                }
                None => tokens.push(Token::value(rest, true)),
            }
        } else if let Some(chained) = chained(spot) {
            tokens.extend(chained);
        } else if let Some(last) = numbered(spot).or_else(|| firm_number(spot)) {
            tokens.extend(last);
        } else {
            tokens.push(Token::value(spot.clone(), false));
        }
        return;
    }
    if let Some(turned) = turned(spot, &colons) {
        tokens.extend(turned);
        return;
    }
    let mut start = 0;
    let mut open = false;
    let before = tokens.len();
    for colon in colons {
        let piece = &text[start..colon];
        let cut = if open || begins_with_figure(piece) {
            trailing_label(piece)
        } else {
            let behind = label_behind_stroke(piece);
            behind.or_else(|| Some((label(piece)?, 0))).or_else(|| trailing_label(piece))
        };
        if let Some((what, at)) = cut {
            push_value(spot, start, start + at, open, tokens);
            let mut token = Token::label(what, spot.part(start + at, colon), true);
            token.inline = matches!(what, What::Label(..));
            tokens.push(token);
            start = colon + colon_length(text, colon);
            open = true;
        }
    }
    push_value(spot, start, text.len(), open, tokens);
    // A label whose value is missing here may have it beside or below.
    for at in before..tokens.len() {
        let followed = tokens.get(at + 1).is_some_and(|it| it.owned);
        tokens[at].inline &= followed;
    }
}

/// `Compte à débiter (RIB, 24 chiffres)`: a label and how long its value is, which is none.
fn without_its_length(text: &str) -> Option<What> {
    const SIGNS: &[&str] =
        &["chiffre", "digit", "caracter", "character", "position", "رقم", "ارقام"];
    let (before, inside) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let inside = crate::evidence::folded(inside);
    let counts = inside.chars().any(char::is_numeric) && SIGNS.iter().any(|it| inside.contains(it));
    label(before).filter(|it| counts && matches!(it, What::Label(..)))
}

/// `ATLAS SARL | N° affiliation`: the label to the letter that stands behind the last stroke, where the
/// whole is none.
fn label_behind_stroke(piece: &str) -> Option<(What, usize)> {
    let ends = STROKES.iter().filter_map(|it| Some(piece.rfind(it)? + it.len()));
    let at = ends.max().filter(|_| headings::exactly(piece, Place::Box).is_none())?;
    Some((What::Label(headings::exactly(piece[at..].trim(), Place::Box)?, None), at))
}

/// What parts the pieces of a line.
const STROKES: &[&str] = &[" - ", " – ", " — ", " • ", " · ", " | "];

/// A box of several lines, each begun anew: what stands below an answered label is no part of its
/// value, and no other label's value either.
fn of_lines(spot: &Spot, tokens: &mut Vec<Token>) {
    let text: &str = &spot.text;
    let mut from = 0;
    for to in text.match_indices('\n').map(|it| it.0).chain([text.len()]) {
        let line = spot.part(from, to);
        from = to + 1;
        if line.text.is_empty() {
            continue;
        }
        let answered = tokens.last().is_some_and(|it| it.owned);
        let before = tokens.len();
        of_spot(&line, tokens);
        if answered
            && let [below] = &mut tokens[before..]
            && below.what == What::Value
        {
            (below.claimed, below.owned) = (true, true);
        }
    }
}

/// `ATLAS SARL - 12 rue Foucauld - CNSS 1234567 - ICE 001234567000062`: pieces, one of which at least
/// is a label with its value.
fn letterhead(spot: &Spot) -> Vec<Spot> {
    let text: &str = &spot.text;
    if text.len() > 400 {
        return Vec::new();
    }
    let mut pieces = Vec::new();
    let mut start = 0;
    for mark in STROKES {
        if !text.contains(mark) {
            continue;
        }
        for (at, _) in text.match_indices(mark) {
            pieces.push(spot.part(start, at));
            start = at + mark.len();
        }
        pieces.push(spot.part(start, text.len()));
        break;
    }
    pieces.retain(|it| !it.text.is_empty());
    let labelled = pieces.iter().any(|it| leading_label(it).is_some() || firm_number(it).is_some());
    if labelled { pieces } else { Vec::new() }
}

fn push_value(spot: &Spot, from: usize, to: usize, owned: bool, tokens: &mut Vec<Token>) {
    let piece = spot.part(from, to);
    let trimmed = piece
        .text
        .trim_matches(|it: char| it.is_whitespace() || matches!(it, '-' | '|' | ';' | '–'));
    if trimmed.is_empty() {
        // `-` is a value that says nothing; between labels it only parts them.
        return;
    }
    let lead = piece.text.len()
        - piece
            .text
            .trim_start_matches(|it: char| it.is_whitespace() || matches!(it, '|' | ';' | '–'))
            .len();
    let tail = piece
        .text
        .trim_end_matches(|it: char| it.is_whitespace() || matches!(it, '-' | '|' | ';' | '–'))
        .len();
    let piece = if tail > lead { piece.part(lead, tail) } else { piece };
    // `رقم الحساب البنكي : RIB|0224…`: the label once more, in the other language.
    let again = piece
        .text
        .find('|')
        .filter(|at| headings::exactly(&piece.text[..*at], Place::Box).is_some());
    let piece = match again {
        Some(at) if at + 1 < piece.text.len() => piece.part(at + 1, piece.text.len()),
        _ => piece,
    };
    let owned = owned && tokens.last().is_some_and(|it| matches!(it.what, What::Label(..)));
    // `7207633 | Page 1 / 2`: a value, and another piece.
    if owned && let Some(at) = piece.text.find(" | ") {
        tokens.push(Token::value(piece.part(0, at), true));
        of_spot(&piece.part(at + 3, piece.text.len()), tokens);
        return;
    }
    // `NORD AGRUMES SA - Affilié CNSS n° 5678901`
    if owned && let Some((end, next)) = labelled_behind_stroke(&piece) {
        tokens.push(Token::value(piece.part(0, end), true));
        of_spot(&piece.part(next, piece.text.len()), tokens);
        return;
    }
    // `Hôtel Bab Lagouas (affilié 7414931)`: a value, and beside it a number with a label of its own.
    if owned
        && let Some([value, label, number]) =
            numbered(&piece).and_then(|it| <[Token; 3]>::try_from(it).ok())
        && let rest = piece.text[value.spot.text.len().min(piece.text.len())..].trim_start()
        && (rest.starts_with('(') || value.spot.text.ends_with([',', '-', '·', '|', '–']))
    {
        let end = value.spot.text.trim_end_matches([',', '-', '·', '|', '–', ' ']).len();
        tokens.extend([Token::value(value.spot.part(0, end), true), label, number]);
        return;
    }
    tokens.push(Token::value(piece, owned));
}

/// Where a value ends, and behind a stroke a label with a value of its own begins.
fn labelled_behind_stroke(value: &Spot) -> Option<(usize, usize)> {
    let text: &str = &value.text;
    let cuts = STROKES
        .iter()
        .flat_map(|mark| text.match_indices(mark).map(|it| (it.0, it.0 + mark.len())).take(4));
    let labelled = |cut: &(usize, usize)| {
        let (before, behind) = (value.part(0, cut.0), value.part(cut.1, text.len()));
        !before.text.is_empty() && leading_label(&behind).is_some()
    };
    cuts.filter(labelled).min()
}

/// The colons that part labels from values; those in `10:30` do not.
fn colons(text: &str) -> Vec<usize> {
    let digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    text.char_indices()
        .filter(|(at, it)| {
            matches!(it, ':' | '：')
                && !(digit(text[..*at].chars().next_back())
                    && digit(text[at + it.len_utf8()..].chars().next()))
        })
        .map(|it| it.0)
        .collect()
}

fn colon_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

impl Token {
    fn label(what: What, spot: Spot, closed: bool) -> Token {
        Token { what, spot, closed, inline: false, owned: false, claimed: false }
    }

    fn value(spot: Spot, owned: bool) -> Token {
        Token { what: What::Value, spot, closed: false, inline: false, owned, claimed: false }
    }
}
