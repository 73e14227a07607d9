//! Labels and the values beside, below or behind them, whatever the arrangement of the boxes.

mod tokens;

use crate::{
    interpret::{
        dates,
        headings::{Fit, Found, Meaning, TotalKind},
        layout::looks_like_value,
        lost_groups, marks,
        spot::{Spot, Strip},
        values::{self, Kind, Styles},
    },
    payroll::{Name, Period},
};

use tokens::{Token, What, tokens};

/// What a leaf prints outside its tables, in reading order.
#[derive(Debug, Clone)]
pub(super) enum Item {
    Pair(Pair),
    /// `TOTAL DE LA PAGE`, over or before the boxes it is about.
    TotalLabel(TotalKind, Spot),
    /// Neither a label nor its value.
    Text(Spot),
}

/// A label with its value.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub(super) found: Found,
    pub(super) label: Spot,
    pub(super) value: Spot,
    /// The value stands where only this label's value can stand.
    pub(super) sure: bool,
    /// A total named in the label itself: `TOTAL GÉNÉRAL - Salaire brut`.
    pub(super) total: Option<TotalKind>,
}

/// How far below its label a value may stand, in heights of the label.
const REACH: i32 = 3;

/// Reads the strips of one leaf; each item comes with the number of its strip.
#[must_use]
pub(super) fn read(strips: &[&Strip], styles: &Styles) -> Vec<(usize, Item)> {
    let mut lines: Vec<Vec<Token>> = strips.iter().map(|it| tokens(it)).collect();
    lines.iter_mut().for_each(join_languages);
    let mut pairs: Vec<(usize, usize, Pair)> = Vec::new();
    for at in 0..lines.len() {
        for label in 0..lines[at].len() {
            let Some((line, value, sure)) = value_of(&lines, strips, at, label, styles) else {
                continue;
            };
            let it = &lines[at][label];
            let What::Label(found, total) = it.what else { continue };
            let (spot, closed) = (it.spot.clone(), it.inline);
            let value_token = &mut lines[line][value];
            value_token.claimed = true;
            let mut value_spot = value_token.spot.clone();
            let mut joined = 0;
            if is_wordy(found.meaning) && !closed {
                let personal =
                    matches!(found.meaning, Meaning::Field(Name::Name) | Meaning::SomeName);
                let under = line != at && personal;
                // Its label stands before it, or behind it in a line from the right.
                let beside = if line == at { Some(label) } else { value.checked_sub(1) };
                let place = (line, value, beside);
                while let Some((at, number)) = continuation(&lines, place, &value_spot, under) {
                    let more = &mut lines[at][number];
                    more.claimed = true;
                    value_spot = value_spot.joined(&more.spot);
                }
            }
            if is_account(found.meaning) {
                while let Some(more) = lines[line].get_mut(value + 1 + joined)
                    && goes_on(&value_spot, more)
                {
                    more.claimed = true;
                    value_spot = value_spot.joined(&more.spot);
                    joined += 1;
                }
                if let Some(rest) = lines.get_mut(line + 1).and_then(|it| rest_of(&value_spot, it))
                {
                    rest.claimed = true;
                    value_spot = value_spot.joined(&rest.spot);
                }
            }
            // `Total de la page` before the value that stands below its heading.
            let total = total.or_else(|| total_in(&lines[line]).filter(|_| line != at));
            let value = only_date(found.meaning, value_spot, styles);
            let value = whole_period(found.meaning, &spot, value);
            let sure = (sure || closed)
                && !is_cut_period(found.meaning, &spot, &value)
                && found.unambiguous
                && found.fit >= Fit::Close
                && !lacks_a_digit(&spot.text, &value.text);
            pairs.push((at, label, Pair { found, label: spot, value, sure, total }));
            lines[at][label].claimed = true;
        }
    }
    doubt_bare_years(&lines, &mut pairs);
    let mut sums = sums_below(&mut lines, strips, styles).into_iter().peekable();
    let mut items = Vec::new();
    let mut pairs = pairs.into_iter().peekable();
    for (at, line) in lines.into_iter().enumerate() {
        for (number, token) in line.into_iter().enumerate() {
            if let Some((.., pair)) = pairs.next_if(|it| (it.0, it.1) == (at, number)) {
                items.push((at, Item::Pair(pair)));
            } else if let Some((.., pair)) = sums.next_if(|it| (it.0, it.1) == (at, number)) {
                items.push((at, Item::Pair(pair)));
            } else if let What::Total(kind) = token.what {
                items.push((at, Item::TotalLabel(kind, token.spot)));
            } else if !token.claimed {
                items.push((at, Item::Text(token.spot)));
            }
        }
    }
    items
}

/// The total that a line names.
fn total_in(line: &[Token]) -> Option<TotalKind> {
    line.iter().find_map(|it| match it.what {
        What::Total(kind) => Some(kind),
        _ => None,
    })
}

/// Lines of totals in a table of nothing else, each figure under the heading of its column: the first of
/// them has taken the headings for its labels.
fn sums_below(
    lines: &mut [Vec<Token>],
    strips: &[&Strip],
    styles: &Styles,
) -> Vec<(usize, usize, Pair)> {
    const HEADINGS: usize = 3;
    let mut sums = Vec::new();
    for at in 1..lines.len() {
        let Some(kind) = total_in(&lines[at]).filter(|_| strips[at].table.is_some()) else {
            continue;
        };
        let is_head = |line: &usize| {
            let labels = lines[*line].iter().filter(|it| matches!(it.what, What::Label(..)));
            labels.count() >= HEADINGS
                && !lines[*line].iter().any(|it| matches!(it.what, What::Value))
        };
        let own = |line: &usize| strips[*line].table == strips[at].table;
        let Some(head) = (0..at).rev().take_while(own).find(is_head) else { continue };
        for number in 0..lines[at].len() {
            let value = &lines[at][number];
            if !matches!(value.what, What::Value) || value.claimed || value.owned {
                continue;
            }
            let shared = |it: &&Token| it.spot.area.shared_width(value.spot.area);
            let over = lines[head].iter().filter(|it| shared(it) > 0).max_by_key(shared);
            let Some(Token { what: What::Label(found, _), spot: label, .. }) = over else {
                continue;
            };
            if can_hold(found.meaning, &value.spot, styles) {
                let (found, label, value) = (*found, label.clone(), value.spot.clone());
                sums.push((
                    at,
                    number,
                    Pair { found, label, value, sure: true, total: Some(kind) },
                ));
                lines[at][number].claimed = true;
            }
        }
    }
    sums
}

/// `N° CNSS | 9521146 | رقم الضمان`: one label in two languages, its value between them; what one of them
/// leaves open the other tells.
fn join_languages(line: &mut Vec<Token>) {
    let [first, value, last] = &line[..] else { return };
    let (What::Label(a, None), What::Label(b, None)) = (first.what, last.what) else { return };
    let between = matches!(value.what, What::Value) && !first.inline && !last.inline;
    let Some(meaning) = a.meaning.both(b.meaning) else { return };
    if between && first.spot.is_arabic() != last.spot.is_arabic() {
        line[0].what = What::Label(Found { meaning, ..a }, None);
        line.truncate(2);
    }
}

/// `Mois | Année 2023`: beside a month that was not read, the year alone is no period.
fn doubt_bare_years(lines: &[Vec<Token>], pairs: &mut [(usize, usize, Pair)]) {
    let period = |it: &Found| it.meaning == Meaning::Field(Name::Period);
    let waits = |it: &Token| {
        matches!(&it.what, What::Label(found, _) if period(found) && found.fit == Fit::Exact)
            && !it.claimed
    };
    if !lines.iter().flatten().any(waits) {
        return;
    }
    let year = |it: &str| it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit());
    let bare = |it: &&mut (usize, usize, Pair)| period(&it.2.found) && year(it.2.value.text.trim());
    pairs.iter_mut().filter(bare).for_each(|it| it.2.sure = false);
}

/// What the labels of a strip mean, those aside that are only near a wording.
pub(super) fn labels(strip: &Strip) -> impl Iterator<Item = Meaning> {
    tokens(strip).into_iter().filter_map(|it| match it.what {
        What::Label(found, _) if found.fit == Fit::Exact => Some(found.meaning),
        _ => None,
    })
}

/// Whether the text can be a value of this label.
pub(super) fn can_hold(meaning: Meaning, spot: &Spot, styles: &Styles) -> bool {
    let kind = match meaning {
        Meaning::Field(name) => values::kind(name),
        Meaning::CnssNumber => Kind::Identifier,
        Meaning::SomeName | Meaning::LastName | Meaning::FirstName => Kind::Words,
        Meaning::TotalDue
        | Meaning::Gain
        | Meaning::Deduction
        | Meaning::YearToDate
        | Meaning::Intermediate => Kind::Amount,
        Meaning::PageNumber | Meaning::LineCount => Kind::Count,
        Meaning::PeriodFrom | Meaning::PeriodTo => Kind::Period,
        Meaning::Words => return spot.text.chars().filter(|it| it.is_alphabetic()).count() >= 6,
        Meaning::Idle => return true,
    };
    let letters = spot.text.chars().any(char::is_alphabetic);
    match kind {
        Kind::Count if is_of_pages(meaning) && marks::page_mark(spot, true).is_some() => true,
        Kind::Amount | Kind::Count => values::amount(spot, &styles.figures).is_some(),
        Kind::Rate => spot.has_digit() && looks_like_value(&spot.text),
        Kind::Date => values::date(spot, &styles.dates).is_some(),
        Kind::Period => {
            values::period(spot).is_some()
                || values::date(spot, &styles.dates).is_some()
                || dates::is_part_of_period(&spot.text)
        }
        Kind::Identifier => spot.has_digit() && (!is_numeric(meaning) || is_number(&spot.text)),
        // `Situation : -`, `RC 12345`, `Code postal 20000`.
        Kind::Words => match meaning {
            Meaning::Field(
                Name::Rc | Name::PostalCode | Name::Agency | Name::Address | Name::Situation,
            ) => true,
            _ => letters,
        },
    }
}

/// `Page` over `1 / 2`.
fn is_of_pages(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::PageNumber | Meaning::Field(Name::PageCount))
}

fn is_account(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Field(Name::Rib | Name::Iban))
}

/// `MA64 0138 1074` and beside it `0135 1424 6406 5684`: a long number read in several cells.
fn goes_on(number: &Spot, more: &Token) -> bool {
    let signs = |it: &str| it.chars().filter(|it| it.is_alphanumeric()).count();
    let digits = |it: char| it.is_ascii_digit() || it.is_whitespace();
    matches!(more.what, What::Value)
        && !more.claimed
        && !more.owned
        && signs(&number.text) < 24
        && signs(&number.text) + signs(&more.spot.text) <= 28
        && more.spot.text.chars().all(digits)
}

/// The rest of a number too long for its cell: right below it, and what it lacks to be whole.
fn rest_of<'t>(number: &Spot, below: &'t mut [Token]) -> Option<&'t mut Token> {
    let signs = |it: &str| it.chars().filter(|it| it.is_alphanumeric()).count();
    let whole = if number.text.starts_with(|it: char| it.is_alphabetic()) { 28 } else { 24 };
    let lacking = usize::checked_sub(whole, signs(&number.text)).filter(|it| *it > 0)?;
    let gap = number.area.height() * 2 / 3;
    below.iter_mut().find(|it| {
        let digits = |it: char| it.is_ascii_digit() || it.is_whitespace();
        matches!(it.what, What::Value)
            && !it.claimed
            && signs(&it.spot.text) == lacking
            && it.spot.text.chars().all(digits)
            && (it.spot.area.left - number.area.left).abs() <= gap
            && (it.spot.area.top - number.area.bottom).abs() <= gap
    })
}

/// `21/05/2004 Situation : Célibataire`: a date ends where other words begin.
fn only_date(meaning: Meaning, spot: Spot, styles: &Styles) -> Spot {
    let dated = matches!(meaning, Meaning::Field(name) if values::kind(name) == Kind::Date);
    if !dated || spot.text.len() > 200 || values::date(&spot, &styles.dates).is_some() {
        return spot;
    }
    match &dates::find_dates(&spot.text, &styles.dates)[..] {
        [only] if spot.text[..only.range.start].trim().is_empty() => {
            spot.part(only.range.start, only.range.end)
        }
        _ => spot,
    }
}

/// `Wages of the third quarter of | 2022`: what stands before a year in its label says which part of it.
fn whole_period(meaning: Meaning, label: &Spot, value: Spot) -> Spot {
    let year = |it: &str| it.chars().count() == 4 && it.chars().all(char::is_numeric);
    if meaning != Meaning::Field(Name::Period) || !year(&value.text) || label.text.len() > 160 {
        return value;
    }
    let text: &str = &label.text;
    let ends = text.match_indices(' ').map(|it| it.0 + 1);
    let whole = [0].into_iter().chain(ends).find_map(|at| {
        let joined = label.part(at, text.len()).joined(&value);
        let read = values::period(&joined)?;
        (!matches!(read.value, Period::Year { .. })).then_some(joined)
    });
    whole.unwrap_or(value)
}

/// `06/ | 2019`: the label ends with a part of the value.
fn is_cut_period(meaning: Meaning, label: &Spot, value: &Spot) -> bool {
    let text = label.text.trim_end();
    let joint = text.ends_with(['/', '-']) && text.contains(char::is_numeric);
    meaning == Meaning::Field(Name::Period)
        && joint
        && value.text.starts_with(|it: char| it.is_numeric())
}

/// Whether a label calls for a number of digits only.
fn is_numeric(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::CnssNumber
            | Meaning::Field(
                Name::Affiliate | Name::Immatriculation | Name::Ice | Name::Siret | Name::Nir
            )
    )
}

/// `1234567 - ATLAS SARL` holds a number, `Yasmine, 2ème étage, appt 6` holds none.
fn is_number(text: &str) -> bool {
    let digits = |it: &str| it.chars().filter(|it| it.is_numeric()).count();
    let letters = text.chars().filter(|it| it.is_alphabetic()).count();
    digits(text) >= letters || text.split_whitespace().any(|it| digits(it) >= 4)
}

/// The value of a label: the line and number of its token, and whether nothing else could be it.
fn value_of(
    lines: &[Vec<Token>],
    strips: &[&Strip],
    at: usize,
    label: usize,
    styles: &Styles,
) -> Option<(usize, usize, bool)> {
    let line = &lines[at];
    let token = &line[label];
    let What::Label(found, _) = token.what else { return None };
    let is_value = |it: &Token| matches!(it.what, What::Value);
    if token.inline {
        return Some((at, label + 1, true));
    }
    let holds =
        |line: usize, number: usize| can_hold(found.meaning, &lines[line][number].spot, styles);
    let open = |number: usize| line.get(number).is_some_and(|it| is_value(it) && !it.owned);
    let right = Some(label + 1).filter(|it| open(*it));
    let left = label.checked_sub(1).filter(|it| open(*it));
    let first = line.first().is_some_and(is_value);
    let last = line.last().is_some_and(is_value);
    // Boxes run one way along a line; with labels at both ends, each script has its own.
    let sides = match (first, last) {
        (false, true) => [right, None],
        (true, false) => [left, None],
        _ if token.spot.is_arabic() && !first => [left, right],
        _ => [right, left],
    };
    let beside = sides.into_iter().flatten().find(|it| holds(at, *it));
    let below = below(lines, strips, at, label).filter(|(line, number)| holds(*line, *number));
    match (beside, below) {
        (Some(number), None) => Some((at, number, true)),
        (Some(number), Some(_)) => {
            // A line of labels only, over a line of values, reads downwards.
            let mixed = line.iter().any(is_value);
            Some((at, number, mixed))
        }
        (None, Some((line, number))) => Some((line, number, true)),
        // What stands right beside a closed label is its value, legible or not.
        (None, None) => {
            let number = sides.into_iter().flatten().next()?;
            let printed = looks_like_value(&line[number].spot.text);
            (token.closed && printed && found.meaning != Meaning::Words)
                .then_some((at, number, true))
        }
    }
}

/// Names and addresses run over several lines.
fn is_wordy(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::SomeName
            | Meaning::Field(Name::EmployerName | Name::Name | Name::Address | Name::Activity)
    )
}

/// The text right below a value that goes on with it: it begins where the value begins, close
/// below it, and no label stands before it.
fn continuation(
    lines: &[Vec<Token>],
    (from, value, beside): (usize, usize, Option<usize>),
    spot: &Spot,
    under: bool,
) -> Option<(usize, usize)> {
    // Lines that a label begins keep their values to the right of it, and so does what goes on. In a
    // box under its label a family name alone goes on below.
    let family = || {
        let words = spot.text.split_whitespace().count();
        words == 1 || words <= 3 && !spot.text.chars().any(char::is_lowercase)
    };
    if beside.is_none() && !(under && family()) {
        return None;
    }
    let height = spot.area.height();
    let begins = |it: &Spot| {
        let (own, other) = if spot.is_arabic() {
            (spot.area.right, it.area.right)
        } else {
            (spot.area.left, it.area.left)
        };
        (own - other).abs() <= height / 2
    };
    for (at, line) in lines.iter().enumerate().skip(from + 1).take(2) {
        // What stands alone, nearer to the line above than to that below, may be led a little.
        let alone = line.len() == 1
            && lines.get(at + 1).and_then(|it| it.first()).is_none_or(|it| {
                it.spot.area.top - line[0].spot.area.bottom
                    > line[0].spot.area.top - spot.area.bottom
            });
        let reach = if alone { height } else { height * 2 / 3 };
        let found = line.iter().position(|it| {
            let gap = it.spot.area.top - spot.area.bottom;
            matches!(it.what, What::Value)
                && !it.claimed
                && !it.owned
                && (-height / 2..=reach).contains(&gap)
                && begins(&it.spot)
                && it.spot.text.chars().any(char::is_alphabetic)
                && !looks_like_value(&it.spot.text)
        });
        let Some(number) = found else { continue };
        // What begins below the label is the label of the next line, known or not.
        let behind = beside.is_some_and(|it| it > value);
        let edge = |it: &Token| if behind { it.spot.area.right } else { it.spot.area.left };
        let label = beside.map(|it| edge(&lines[from][it]));
        let neighbour = if behind { Some(number + 1) } else { number.checked_sub(1) };
        let labelled = neighbour.and_then(|it| line.get(it)).is_some_and(|it| {
            !matches!(it.what, What::Value)
                || label.is_some_and(|label| (label - edge(it)).abs() <= height / 2)
        });
        return (!labelled).then_some((at, number));
    }
    None
}

/// The value that stands below a label.
fn below(
    lines: &[Vec<Token>],
    strips: &[&Strip],
    at: usize,
    label: usize,
) -> Option<(usize, usize)> {
    let spot = &lines[at][label].spot;
    let reach = spot.area.bottom + spot.area.height() * REACH;
    for line in at + 1..lines.len().min(at + 7) {
        // The last row of a ruled block of boxes may have its values right under the rules.
        let under = line == at + 1 && strips[line].table.is_none();
        if strips[line].table != strips[at].table && !under {
            continue;
        }
        let over = |it: &Token| it.spot.area.shared_width(spot.area);
        let nearest = lines[line]
            .iter()
            .enumerate()
            .filter(|(_, it)| {
                over(it) > 0 && it.spot.area.top > spot.area.top && it.spot.area.top <= reach
            })
            .max_by_key(|(_, it)| over(it));
        if let Some((number, token)) = nearest {
            // Another label stands between, or before the value and under this one.
            let labelled = number.checked_sub(1).is_some_and(|it| {
                let before = &lines[line][it];
                matches!(before.what, What::Label(..)) && over(before) > 0
            });
            let is_value = matches!(token.what, What::Value) && !token.owned && !labelled;
            return is_value.then_some((line, number));
        }
    }
    None
}

/// `Brut l 938,80`, `Net O 250,00`: a letter alone before a group of thousands may be a digit.
fn lacks_a_digit(label: &str, value: &str) -> bool {
    let last = |text: &str| {
        let mut words = text.rsplit(|it: char| it.is_whitespace() || it == ':');
        words.find(|it| !it.is_empty()).is_some_and(|it| {
            let mut letters = it.chars();
            letters.next().is_some_and(|it| lost_groups::LIKE_DIGITS.contains(&it))
                && letters.next().is_none()
        })
    };
    let (before, figure) =
        value.trim().rsplit_once(lost_groups::LIKE_DIGITS).unwrap_or(("", value));
    let figure = figure.trim_start();
    let group = figure.bytes().take_while(u8::is_ascii_digit).count() == 3;
    let alone = before.trim().is_empty() && figure.len() < value.trim().len();
    group && (last(label) || alone)
}
