//! Headings that were read as one are parted: `Jours Salaire brut` over two columns.
//!
//! Where one text stands over several columns, it is cut where each piece, with what stands above
//! and below it, is a heading of its own that suits the cells of its column.

use crate::{
    interpret::{
        headings::{self, Fit, Found, Meaning, Place, is_arabic},
        layout::looks_like_value,
        spot::Spot,
        values::{self, Kind},
    },
    payroll::Name,
};

/// What the cells of a column look like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    cells: usize,
    figures: usize,
    percents: usize,
    with_decimals: usize,
    /// Whole numbers up to the days of a month.
    small: usize,
    /// The hours of a full month.
    full_months: usize,
}

/// Words of a text that may hold several headings.
const MOST_WORDS: usize = 16;

/// Columns one text is spread over at most.
const MOST_COLUMNS: usize = 4;

/// Parts the headings that were read as one; `lines` holds the text of each line over each column.
pub(super) fn part(lines: &mut [Vec<String>], samples: &[Option<Sample>]) {
    let filled: Vec<usize> = (0..samples.len()).filter(|it| samples[*it].is_some()).collect();
    if let [line] = lines
        && let Some(ordered) = in_order(line, &filled, samples)
    {
        *line = ordered;
        return;
    }
    for line in 0..lines.len() {
        for at in 0..filled.len() {
            let text = lines[line][filled[at]].clone();
            let whole = whole(lines, filled[at]);
            if text.is_empty() || is_known(&whole, samples[filled[at]]) {
                continue;
            }
            let windows = windows(&filled, at, |it| lines[line][it].is_empty());
            let parted = windows.into_iter().find_map(|window| {
                let pieces = pieces(&text, &window, lines, line, samples)?;
                Some((window, pieces))
            });
            let Some((window, pieces)) = parted else { continue };
            for (column, piece) in window.into_iter().zip(pieces) {
                lines[line][column] = piece;
            }
        }
    }
    for pair in filled.windows(2) {
        shift(lines, samples, pair[0], pair[1]);
    }
}

/// As many headings as columns, some of them read as one and the others therefore beside their
/// cells: the first is the first column's.
fn in_order(line: &[String], filled: &[usize], samples: &[Option<Sample>]) -> Option<Vec<String>> {
    let bare = filled.iter().any(|it| line[*it].is_empty());
    let texts = || line.iter().filter(|it| !it.is_empty());
    // `Current YTD` may be one heading or two: that both stand alone elsewhere tells.
    let cut = |finely: bool| -> Vec<String> {
        let pieces = |text: &String| {
            let pieces = known_pieces(text, finely);
            let elsewhere = |it: &String| texts().any(|other| other == it);
            let again = !finely || pieces.len() == 1 || pieces.iter().all(elsewhere);
            if again { pieces } else { known_pieces(text, false) }
        };
        texts().flat_map(pieces).collect()
    };
    let pieces = [false, true].into_iter().map(cut).find(|it| it.len() == filled.len())?;
    let is_cut = pieces.len() > texts().count();
    let latin = !pieces.iter().flat_map(|it| it.chars()).any(is_arabic);
    if !bare || !is_cut || !latin {
        return None;
    }
    let suits = |(at, piece): (&usize, &String)| {
        let Some((found, cells)) = headings::exactly(piece, Place::ColumnHead).zip(samples[*at])
        else {
            return true;
        };
        // `Earnings` and `Deductions` may stand over the labels of two lists side by side.
        let side = matches!(
            found.meaning,
            Meaning::Gain | Meaning::Deduction | Meaning::Field(Name::Gross | Name::Deductions)
        );
        cells.suit(found.meaning) || side && cells.are_words()
    };
    filled.iter().zip(&pieces).all(suits).then_some(())?;
    let mut ordered = vec![String::new(); line.len()];
    for (at, piece) in filled.iter().zip(pieces) {
        ordered[*at] = piece;
    }
    Some(ordered)
}

/// The headings a text is made of; the text alone where a part of it is none.
fn known_pieces(text: &str, finely: bool) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let exact = |words: &[&str]| headings::exactly(&words.join(" "), Place::ColumnHead).is_some();
    let whole = || vec![text.to_owned()];
    if words.len() > MOST_WORDS || words.len() < 2 || !finely && exact(&words) {
        return whole();
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let most = words.len() - usize::from(at == 0);
        let Some(end) = (at + 1..=most).rev().find(|end| exact(&words[at..*end])) else {
            return whole();
        };
        pieces.push(words[at..end].join(" "));
        at = end;
    }
    pieces
}

/// Gives words to the neighbouring column where both are headings then: `Jours Salaire déclarés`
/// beside `dans la limite du plafond`.
fn shift(lines: &mut [Vec<String>], samples: &[Option<Sample>], left: usize, right: usize) {
    let (a, b) = (whole(lines, left), whole(lines, right));
    if a.is_empty() || b.is_empty() || is_known(&a, samples[left]) || is_known(&b, samples[right]) {
        return;
    }
    let words: Vec<&str> = a.split_whitespace().collect();
    let others: Vec<&str> = b.split_whitespace().collect();
    if words.len() > MOST_WORDS || others.len() > MOST_WORDS {
        return;
    }
    let runs = |count: usize| {
        (0..count).flat_map(move |from| (from + 1..=count).map(move |to| (from, to)))
    };
    let given = runs(words.len()).find_map(|(from, to)| {
        let kept = [&words[..from], &words[to..]].concat().join(" ");
        let grown = [&words[from..to], &others[..]].concat().join(" ");
        Some((kept, grown))
            .filter(|it| is_known(&it.0, samples[left]) && is_known(&it.1, samples[right]))
    });
    let taken = || {
        runs(others.len()).find_map(|(from, to)| {
            let grown = [&words[..], &others[from..to]].concat().join(" ");
            let kept = [&others[..from], &others[to..]].concat().join(" ");
            Some((grown, kept))
                .filter(|it| is_known(&it.0, samples[left]) && is_known(&it.1, samples[right]))
        })
    };
    let Some((first, second)) = given.or_else(taken) else { return };
    for line in lines.iter_mut() {
        line[left].clear();
        line[right].clear();
    }
    if let Some(line) = lines.first_mut() {
        line[left] = first;
        line[right] = second;
    }
}

/// The heading of a column, its lines in a run.
pub(super) fn whole(lines: &[Vec<String>], column: usize) -> String {
    let texts = lines.iter().map(|it| it[column].as_str()).filter(|it| !it.is_empty());
    texts.fold(String::new(), |mut all, it| {
        // `Situ-` over `ation`.
        if all.ends_with('-') && it.starts_with(char::is_lowercase) {
            all.pop();
        } else if !all.is_empty() {
            all.push(' ');
        }
        all + it
    })
}

/// How many different things the text of one cell names, where it names several.
pub(super) fn named_together(text: &str) -> Vec<Meaning> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > MOST_WORDS {
        return Vec::new();
    }
    let known = |words: &[&str]| headings::exactly(&words.join(" "), Place::ColumnHead);
    let cut = (1..words.len()).find_map(|at| Some([known(&words[..at])?, known(&words[at..])?]));
    cut.map_or_else(Vec::new, |it| it.map(|it| it.meaning).to_vec())
}

/// Of two headings in a run, one of them of a column without cells, the one these cells can be.
pub(super) fn only_suiting(heading: &str, sample: Option<Sample>) -> Option<Found> {
    let cells = sample?;
    let words: Vec<&str> = heading.split_whitespace().collect();
    if words.len() > MOST_WORDS {
        return None;
    }
    let known = |words: &[&str]| headings::exactly(&words.join(" "), Place::ColumnHead);
    let both =
        (1..words.len()).find_map(|at| Some([known(&words[..at])?, known(&words[at..])?]))?;
    let mut suiting = both.into_iter().filter(|it| it.unambiguous && cells.suit(it.meaning));
    let found = suiting.next().filter(|_| suiting.next().is_none())?;
    Some(Found { fit: Fit::Partial, ..found })
}

/// Whether a text is two headings in a run.
pub(in crate::interpret) fn names_several(text: &str) -> bool {
    !named_together(text).is_empty()
}

/// Runs of neighbouring columns around the `at`-th, all others of them open; short ones first.
fn windows(filled: &[usize], at: usize, open: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    let mut windows = Vec::new();
    for length in 2..=MOST_COLUMNS {
        for first in (at + 1).saturating_sub(length)..=at {
            let Some(run) = filled.get(first..first + length) else { continue };
            if run.iter().all(|it| *it == filled[at] || open(*it)) {
                windows.push(run.to_vec());
            }
        }
    }
    // Most headings begin with their first column.
    windows.sort_by_key(|it| (it.len(), it[0] != filled[at]));
    windows
}

/// The text in as many pieces as columns, each of them a heading that suits its column.
fn pieces(
    text: &str,
    window: &[usize],
    lines: &[Vec<String>],
    line: usize,
    samples: &[Option<Sample>],
) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < window.len() || words.len() > MOST_WORDS {
        return None;
    }
    // Text that begins in Arabic runs from the right: its first words stand over the last column.
    let arabic = words[0].chars().find(|it| it.is_alphabetic()).is_some_and(is_arabic);
    let orders = if arabic { [true, false] } else { [false, true] };
    orders.into_iter().find_map(|reversed| {
        let columns: Vec<usize> =
            if reversed { window.iter().rev().copied().collect() } else { window.to_vec() };
        let fits = |at: usize, words: &[&str]| {
            let heading: Vec<String> = (0..lines.len())
                .map(|it| if it == line { words.join(" ") } else { lines[it][columns[at]].clone() })
                .filter(|it| !it.is_empty())
                .collect();
            is_known(&heading.join(" "), samples[columns[at]])
        };
        let mut cut = cuts(&words, columns.len(), 0, &fits)?;
        if reversed {
            cut.reverse();
        }
        Some(cut)
    })
}

/// Cuts words into `count` pieces each of which fits its place; the first piece is the longest that does.
fn cuts(
    words: &[&str],
    count: usize,
    place: usize,
    fits: &impl Fn(usize, &[&str]) -> bool,
) -> Option<Vec<String>> {
    if count == 1 {
        return fits(place, words).then(|| vec![words.join(" ")]);
    }
    (1..=words.len().checked_sub(count - 1)?).rev().find_map(|at| {
        if !fits(place, &words[..at]) {
            return None;
        }
        let mut rest = cuts(&words[at..], count - 1, place + 1, fits)?;
        rest.insert(0, words[..at].join(" "));
        Some(rest)
    })
}

/// Whether a heading names one thing, and one that the cells below it can be.
fn is_known(heading: &str, sample: Option<Sample>) -> bool {
    let found = headings::look_up(heading, Place::ColumnHead);
    found.is_some_and(|it| {
        it.fit >= Fit::Close
            && names_one(heading, it)
            && sample.is_none_or(|cells| cells.suit(it.meaning))
    })
}

/// `Masse salariale / كتلة الأجور` is one heading, though it may mean the base or the gross pay.
fn names_one(heading: &str, found: Found) -> bool {
    found.unambiguous || headings::exactly(heading, Place::ColumnHead).is_some()
}

impl Sample {
    /// None for a column without cells.
    pub(super) fn of(cells: &[Spot]) -> Option<Sample> {
        let mut sample = Sample {
            cells: 0,
            figures: 0,
            percents: 0,
            with_decimals: 0,
            small: 0,
            full_months: 0,
        };
        for cell in cells.iter().filter(|it| headings::total(&it.text).is_none()) {
            let text: &str = &cell.text;
            sample.cells += 1;
            if !looks_like_value(text) {
                continue;
            }
            sample.figures += 1;
            sample.percents += usize::from(text.contains(['%', '٪']));
            let decimals = text.rfind([',', '.']).is_some_and(|at| {
                text[at + 1..].chars().take_while(char::is_ascii_digit).count() == 2
            });
            sample.with_decimals += usize::from(decimals);
            let whole = text.trim().split([',', '.']).next().unwrap_or_default();
            sample.full_months +=
                usize::from(matches!(whole, "191" | "190" | "173" | "151" | "208"));
            sample.small += usize::from(text.trim().parse().is_ok_and(|it: u8| it <= 31));
        }
        (!cells.is_empty()).then_some(sample)
    }

    /// Hardly anything else than figures.
    pub(super) fn are_figures(self) -> bool {
        self.cells >= 2 && self.figures * 5 >= self.cells * 4
    }

    /// Hardly a figure among several cells.
    pub(super) fn are_words(self) -> bool {
        self.cells >= 2 && self.figures * 5 <= self.cells
    }

    /// Whether the cells can be what a heading says.
    pub(super) fn suit(self, meaning: Meaning) -> bool {
        let most = |count: usize| self.cells > 0 && count * 2 > self.cells;
        let name = match meaning {
            Meaning::Field(name) => name,
            Meaning::LastName | Meaning::FirstName | Meaning::SomeName => Name::Name,
            Meaning::CnssNumber => Name::Immatriculation,
            _ => Name::Amount,
        };
        if name == Name::HourlyRate && most(self.full_months) {
            return false;
        }
        match values::kind(name) {
            Kind::Words => match name {
                Name::Name | Name::Label | Name::Function | Name::EmployerName => {
                    !most(self.figures)
                }
                _ => !most(self.with_decimals),
            },
            Kind::Rate => !most(self.cells - self.figures),
            Kind::Count => !most(self.with_decimals) && !most(self.cells - self.figures),
            Kind::Identifier => !most(self.with_decimals),
            Kind::Amount => {
                // Hours may be as few as days; wages are not.
                let few = self.cells >= 3 && self.small == self.cells && name != Name::Hours;
                let shares = most(self.percents);
                !shares && !few && !most(self.cells - self.figures)
            }
            Kind::Date | Kind::Period => !most(self.with_decimals),
        }
    }
}
