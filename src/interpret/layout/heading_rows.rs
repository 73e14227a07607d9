//! Which rows of a table are its heading: of one line or several, under groups, or of unknown words.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    extract::Table,
    interpret::{
        dates,
        headings::{self, Fit, Meaning, Place},
        layout::{
            columns::{Column, columns},
            grid::{is_numbering, row_spots},
            group_lines::{in_groups, stands_under_group},
            looks::looks_like_value,
            outer, parting,
        },
        numbers,
        spot::Spot,
    },
    payroll::Name,
};

/// A heading: its rows, and the columns below it.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) rows: Range<usize>,
    pub(super) columns: Vec<Column>,
}

/// Lines a heading takes at most.
const MOST_LINES: usize = 4;

/// `Total gains | Total retenues | Net`: so many words without a figure among them are headings, and no
/// line of totals.
const FEW_HEADINGS: usize = 3;

/// Bytes of a cell that can be a heading: a sheet may hold megabytes in one, thousands of times.
const LONGEST: usize = 240;

/// The heading that begins at `row`, if there is one.
pub(super) fn heading_at(table: &Table, row: usize) -> Option<Heading> {
    if let Some(heading) = heading_in_lines(table, row) {
        return Some(heading);
    }
    // A row of a group heading above the heading proper belongs to it.
    let mut top = Vec::new();
    let mut main = row;
    while top.len() < 2 && main + 1 < table.rows() {
        let cells = row_spots(table, main);
        if is_heading(&cells) {
            if stands_over_groups(table, &top, &cells, main + 1) {
                top.push(cells);
                main += 1;
            }
            break;
        }
        let is_group = (2..40).contains(&cells.len())
            && cells.iter().all(|it| it.1.text.len() <= LONGEST)
            && cells.iter().all(|it| !looks_like_value(&it.1.text) && !it.1.text.contains(':'))
            && cells.iter().all(|it| headings::title(&it.1.text).is_none())
            && (!is_box_row(&cells) || spans_rows(table, main, &cells));
        if !is_group {
            return None;
        }
        top.push(cells);
        main += 1;
    }
    let cells = row_spots(table, main);
    if !is_heading(&cells) || !has_values_below(table, main + 1) {
        return None;
    }
    let mut heads: Vec<Vec<(usize, Spot)>> = vec![cells];
    let mut end = main + 1;
    while end < table.rows() && heads.len() < MOST_LINES {
        let cells = row_spots(table, end);
        if cells.iter().any(|it| it.1.text.len() > LONGEST) {
            break;
        }
        if is_more_heading(&heads, &cells) && !heads_group(table, &cells, end + 1) {
            heads.push(cells);
            end += 1;
            continue;
        }
        let Some(more) = more_lines(table, &top, &heads, end) else { break };
        end += more.len();
        heads.extend(more);
    }
    let over = |top: &[_], heads: &[_]| columns(table, top, heads, end);
    let columns = if top.is_empty() { in_groups(heads, over) } else { over(&top, &heads) };
    Some(Heading { rows: row..end, columns })
}

/// The columns of a table that is nothing but the heading of those below it: a title that reaches over
/// all columns parts each group of rows from it.
pub(super) fn bare_heading(table: &Table) -> Option<Vec<Column>> {
    let rows = 0..table.rows();
    if !(1..=MOST_LINES).contains(&rows.len()) {
        return None;
    }
    let heads: Vec<Vec<(usize, Spot)>> = rows.map(|row| row_spots(table, row)).collect();
    let words = heads.iter().flatten().all(|it| !looks_like_value(&it.1.text));
    if !words || !is_heading(heads.first()?) {
        return None;
    }
    let columns = columns(table, &[], &heads, table.rows());
    let known: Vec<Meaning> = columns.iter().filter_map(|it| Some(it.found?.meaning)).collect();
    let names = known
        .iter()
        .any(|it| matches!(it, Meaning::SomeName | Meaning::LastName | Meaning::Field(Name::Name)));
    let pays = known.iter().any(|it| {
        matches!(it, Meaning::Field(Name::Gross | Name::Net | Name::Capped | Name::Amount))
    });
    (names && pays && known.len() >= MOST_LINES).then_some(columns)
}

/// A list of names and amounts without a heading, whose total says what they are: `TOTAL NET À PAYER`.
pub(super) fn told_by_total(table: &Table) -> Option<Heading> {
    const FEW: usize = 3;
    let rows = table.rows();
    if table.columns() != 2 || !(FEW + 1..=500).contains(&rows) {
        return None;
    }
    let sum = |text: &str| {
        let rest = text.split_once(' ').map_or("", |it| it.1);
        let known = |it: &str| headings::look_up(it, Place::PayLine);
        let found = known(rest).or_else(|| known(text)).filter(|it| it.fit >= Fit::Close)?;
        let told = matches!(found.meaning, Meaning::Field(Name::Net | Name::Gross));
        (told && headings::total(text).is_some()).then_some(found)
    };
    let found = sum(&table.cell(rows - 1, 0)?.text)?;
    let is_name = |text: &str| {
        let letters = |it: char| it.is_alphabetic() || " -'’.".contains(it);
        (2..=6).contains(&text.split_whitespace().count())
            && text.chars().all(letters)
            && headings::look_up(text, Place::PayLine).is_none_or(|it| it.fit < Fit::Close)
    };
    let mut names = BTreeSet::new();
    for row in 0..rows - 1 {
        let (name, amount) = (table.cell(row, 0)?, table.cell(row, 1)?);
        if !is_name(&name.text)
            || numbers::read(&amount.text, &numbers::Style::default()).is_none()
            || !names.insert(name.text.to_string())
        {
            return None;
        }
    }
    let mut columns = columns(table, &[], &[], 0);
    let [name, amount] = &mut columns[..] else { return None };
    let meaning = Meaning::Field(Name::Name);
    name.found = Some(headings::Found { meaning, fit: Fit::Exact, unambiguous: true });
    amount.found = Some(found);
    Some(Heading { rows: 0..0, columns })
}

/// Whether a line of labels is a heading of groups: the next line is a heading that names more
/// columns alone than both lines do when they are read as one heading.
fn stands_over_groups(
    table: &Table,
    top: &[Vec<(usize, Spot)>],
    cells: &[(usize, Spot)],
    next: usize,
) -> bool {
    let below = row_spots(table, next);
    if below.len() <= cells.len() || !is_heading(&below) || is_numbering(&below) {
        return false;
    }
    let as_one = columns(table, top, &[cells.to_vec(), below.clone()], next + 1);
    let groups: Vec<_> = top.iter().cloned().chain([cells.to_vec()]).collect();
    let apart = columns(table, &groups, &[below], next + 1);
    outer::named(&apart) > outer::named(&as_one)
}

/// A heading that only all its lines together are: `Nbre | Salaires` over `de jours | plafonnés`.
fn heading_in_lines(table: &Table, row: usize) -> Option<Heading> {
    let words = |row: usize| {
        let cells = row_spots(table, row);
        let all = cells.iter().all(|it| {
            it.1.text.len() <= LONGEST && !looks_like_value(&it.1.text) && !it.1.text.contains(':')
        });
        let total = cells.len() < FEW_HEADINGS && is_total(&cells);
        (all && cells.len() >= 2 && !total).then_some(cells)
    };
    let first = words(row).filter(|it| !is_heading(it))?;
    // A heading below needs nothing from the line above it.
    words(row + 1).filter(|it| !is_heading(it))?;
    let count = first.len();
    let heads = vec![first];
    let more = more_lines(table, &[], &heads, row + 1)?;
    let lines: Vec<_> = heads.into_iter().chain(more).collect();
    let end = row + lines.len();
    let columns = in_groups(lines, |top, heads| columns(table, top, heads, end));
    let named = outer::named(&columns);
    let enough = named >= 3 && (named * 3 >= count * 2 || named >= 4);
    (enough && has_values_below(table, end)).then_some(Heading { rows: row..end, columns })
}

/// The lines of words below a heading that, read together with it, name more columns than the
/// heading alone does: `Nbre | Salaires` over `de | plafonnés` over `jours |`.
fn more_lines(
    table: &Table,
    top: &[Vec<(usize, Spot)>],
    heads: &[Vec<(usize, Spot)>],
    from: usize,
) -> Option<Vec<Vec<(usize, Spot)>>> {
    let named =
        |lines: &[Vec<(usize, Spot)>], body: usize| outer::named(&columns(table, top, lines, body));
    let mut more: Vec<Vec<(usize, Spot)>> = Vec::new();
    let mut best: Option<(usize, usize)> = None;
    let mut known = named(heads, from);
    while heads.len() + more.len() < MOST_LINES {
        let row = from + more.len();
        let cells = row_spots(table, row);
        // `Mois | Total` over `1 | trimestre`: the number of a month is no value.
        let ordinal = |text: &str| matches!(text.trim(), "1" | "2" | "3" | "4");
        let worded = cells.iter().filter(|it| !looks_like_value(&it.1.text)).count() >= 2;
        let values =
            cells.iter().any(|it| looks_like_value(&it.1.text) && !(worded && ordinal(&it.1.text)));
        let long = cells.iter().any(|it| it.1.text.len() > LONGEST);
        if cells.is_empty() || values || long || cells.len() < FEW_HEADINGS && is_total(&cells) {
            break;
        }
        more.push(cells);
        let lines: Vec<_> = heads.iter().chain(&more).cloned().collect();
        let now = named(&lines, row + 1);
        if now > known {
            known = now;
            best = Some((now, more.len()));
        }
    }
    let (_, count) = best?;
    more.truncate(count);
    Some(more)
}

/// At least two different labels, and hardly anything else.
fn is_heading(cells: &[(usize, Spot)]) -> bool {
    // `Jours` over 21 in one cell, and so in most: boxes that hold their values.
    let boxed =
        |it: &&(usize, Spot)| it.1.text.split_once('\n').is_some_and(|it| looks_like_value(it.1));
    if cells.iter().filter(boxed).count() * 2 >= cells.len().max(1) {
        return false;
    }
    // `T1 | T2 | T3 | T4` among labels say nothing for or against.
    // `Jours | Salaire` under each of four months is one pair of headings.
    let days = days(cells);
    let is_code = |text: &str| is_code(text) || days.contains(text.trim());
    // Figures are told sooner than words, and most rows hold some.
    let means_nothing = |it: &(usize, Spot)| {
        let text = &it.1.text;
        let value = looks_like_value(text) && !is_code(text);
        value && headings::look_up(text, Place::ColumnHead).is_none()
    };
    if cells.iter().any(means_nothing) {
        return false;
    }
    let told = cells.iter().filter(|it| !is_code(&it.1.text)).map(|it| &*it.1.text);
    let count = told.collect::<BTreeSet<&str>>().len();
    if !(2..200).contains(&count) || alternates(cells) {
        return false;
    }
    let mut meanings = BTreeSet::new();
    for (_, spot) in cells {
        match headings::look_up(&spot.text, Place::ColumnHead) {
            Some(found) if found.fit >= Fit::Close => {
                meanings.insert(found.meaning);
            }
            _ => meanings.extend(parting::named_together(&spot.text)),
        }
    }
    // `July wages | August wages | September wages`: none of them alone says what stands below it.
    if !meanings.is_empty() && dates::are_months_of_a_quarter(cells.iter().map(|it| &*it.1.text)) {
        meanings.extend([Name::Month1, Name::Month2, Name::Month3].map(Meaning::Field));
    }
    let most = meanings.len() >= 3 && meanings.len() * 2 > count;
    meanings.len() >= 2 && (meanings.len() * 3 >= count * 2 || most || meanings.len() >= 4)
}

/// `Nom | 1 | 2 | 3 | … | 31 | Total`: the days of a month over what was worked on each.
fn days(cells: &[(usize, Spot)]) -> BTreeSet<&str> {
    const FEW: usize = 5;
    let day = |it: &&(usize, Spot)| it.1.text.trim().parse().is_ok_and(|it: u8| it <= 31);
    let days: Vec<&str> = cells.iter().filter(day).map(|it| it.1.text.trim()).collect();
    let number = |it: &str| it.parse::<u8>().unwrap_or_default();
    let follow = days.windows(2).all(|it| number(it[0]) + 1 == number(it[1]));
    let all = if days.len() >= FEW && follow { days } else { Vec::new() };
    all.into_iter().collect()
}

/// `S1`, `T2`, `J31`, `HS 25 %`: a week, a quarter, a day, a rate of overtime.
fn is_code(text: &str) -> bool {
    let text = text.trim();
    // `13,07 %` of a contribution's heading that was cut.
    let is_rate = |it: &str| it.chars().all(|it| it.is_ascii_digit() || " ,.\u{a0}".contains(it));
    if text.len() <= 8 && text.strip_suffix('%').is_some_and(is_rate) {
        return true;
    }
    let digits = text.chars().filter(char::is_ascii_digit).count();
    // `H. 25 %`: the dot cuts the word short, and parts no figures.
    let dotted = text.split('.').skip(1).any(|it| !it.starts_with(' '));
    text.starts_with(char::is_alphabetic)
        && text.chars().count() <= 8
        && (1..=3).contains(&digits)
        && !text.contains([',', '/'])
        && !dotted
}

/// `Employee | OULHARIF Hamid | Pay period | August 2017`: labels and their values in turn.
fn alternates(cells: &[(usize, Spot)]) -> bool {
    let pairs = cells.chunks_exact(2);
    cells.len() >= 4
        && pairs.remainder().is_empty()
        && cells.iter().any(|it| it.1.has_digit())
        && pairs.into_iter().all(|pair| {
            headings::exactly(&pair[0].1.text, Place::Box).is_some()
                && headings::exactly(&pair[1].1.text, Place::Box).is_none()
                && headings::exactly(&pair[1].1.text, Place::ColumnHead).is_none()
        })
}

/// A further line of the heading: units, the second language, the rest of a split label.
fn is_more_heading(heads: &[Vec<(usize, Spot)>], cells: &[(usize, Spot)]) -> bool {
    if cells.is_empty() || is_numbering(cells) {
        return !cells.is_empty();
    }
    let total = cells.len() < FEW_HEADINGS && is_total(cells);
    if cells.iter().any(|it| looks_like_value(&it.1.text)) || total {
        return false;
    }
    if stands_under_group(heads, cells) {
        return true;
    }
    let continues = |(column, spot): &(usize, Spot)| {
        let above: Vec<&str> =
            heads.iter().flatten().filter(|it| it.0 == *column).map(|it| &*it.1.text).collect();
        let joined = format!("{} {}", above.join(" "), &*spot.text);
        let better = |text: &str| headings::look_up(text, Place::ColumnHead).map(|it| it.fit);
        let small = spot.text.starts_with('(') || spot.text.chars().count() <= 3;
        small
            || dates::month_in_heading(&spot.text).is_some()
            || better(&spot.text).is_some_and(|it| it >= Fit::Close)
            || (above.is_empty() && better(&spot.text).is_some())
            || better(&joined).is_some_and(|it| it >= Fit::Close)
    };
    let fitting = cells.iter().filter(|it| continues(it)).count();
    fitting * 2 > cells.len() || (fitting * 2 == cells.len() && cells.len() > 2)
}

/// `BMCI` alone under the first heading, and `CIH` alone between the rows below: each heads a group of
/// rows, and none of them a column.
fn heads_group(table: &Table, cells: &[(usize, Spot)], from: usize) -> bool {
    let [(column, _)] = cells else { return false };
    let alone = |row: usize| {
        matches!(&row_spots(table, row)[..], [(at, spot)]
            if at == column && !looks_like_value(&spot.text))
    };
    let rows = from..table.rows().min(from + 60);
    has_values_below(table, from) && rows.skip(1).any(alone)
}

pub(super) fn is_total(cells: &[(usize, Spot)]) -> bool {
    cells.iter().any(|it| headings::total(&it.1.text).is_some())
}

/// Boxes: labels and values in turn.
fn is_box_row(cells: &[(usize, Spot)]) -> bool {
    let boxes = cells.iter().filter(|it| {
        headings::look_up(&it.1.text, Place::Box).is_some_and(|it| it.fit >= Fit::Close)
    });
    let boxes = boxes.count();
    boxes > 0 && boxes * 2 <= cells.len()
}

/// Whether a row of labels goes on in the heading below it: some of its cells reach down through it,
/// the others stand over several columns each.
fn spans_rows(table: &Table, row: usize, cells: &[(usize, Spot)]) -> bool {
    let below = row_spots(table, row + 1);
    let under = |column: usize| below.iter().any(|it| it.0 == column);
    let known = |spot: &Spot| headings::exactly(&spot.text, Place::ColumnHead).is_some();
    let (over, reaching): (Vec<_>, Vec<_>) = cells.iter().partition(|it| under(it.0));
    below.len() >= cells.len()
        && is_heading(&below)
        && !reaching.is_empty()
        && over.len() >= 2
        && reaching.iter().all(|it| known(&it.1))
}

fn has_values_below(table: &Table, from: usize) -> bool {
    (from..table.rows().min(from + 6))
        .any(|row| table.row(row).any(|(_, cell)| looks_like_value(&cell.text)))
}

/// A heading none of whose words is known: words over columns of figures.
pub(super) fn unknown_heading(table: &Table) -> Option<Heading> {
    let rows = table.rows();
    for row in 0..rows.min(30) {
        let cells = row_spots(table, row);
        let is_value = |it: &(usize, Spot)| looks_like_value(&it.1.text) && !is_code(&it.1.text);
        if cells.len() < 2 || cells.iter().any(is_value) {
            continue;
        }
        let below = row + 1..rows.min(row + 41);
        let figures = |column: usize| {
            let cells = below.clone().filter_map(|row| table.cell(row, column));
            let (mut all, mut figures) = (0, 0);
            for cell in cells {
                all += 1;
                figures +=
                    usize::from(numbers::read(&cell.text, &numbers::Style::default()).is_some());
            }
            figures >= 2 && figures * 10 >= all * 7
        };
        let heads: BTreeSet<usize> = cells.iter().map(|it| it.0).collect();
        let sums = heads.iter().filter(|it| figures(**it)).count();
        // A column of labels beside a column of values is no table.
        let labels = below.clone().filter(|row| is_labelled(table, *row)).count();
        if sums >= 1 && heads.len() >= 2 && labels * 3 < below.len() {
            let columns = columns(table, &[], &[cells], row + 1);
            return Some(Heading { rows: row..row + 1, columns });
        }
        if cells.len() >= 2 {
            return None;
        }
    }
    None
}

/// Whether the first or the last cell of a row is the label of a box.
pub(super) fn is_labelled(table: &Table, row: usize) -> bool {
    let cells = row_spots(table, row);
    let label = |it: &(usize, Spot)| {
        headings::total(&it.1.text).is_none() && headings::exactly(&it.1.text, Place::Box).is_some()
    };
    cells.first().is_some_and(label) || cells.last().is_some_and(label)
}
