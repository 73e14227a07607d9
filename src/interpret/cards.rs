//! One frame printed again and again, a person in each: cards side by side, the blocks of a detailed journal
//! of pay. The same labels come back once in each, and so the frame is known before any label is understood.
//!
//! Each card is read like a document of its own, with the headings that stand above all of them; what it
//! says of its person becomes a row. Where one card says something else than one person's pay, all of them
//! stay what they were.

mod frame;
mod joined;
mod slips;

use std::collections::BTreeSet;

use crate::{
    evidence::{Field, Location, Text},
    extract::{Cell, Extraction, Line, Table},
    interpret::{
        assemble::Assembled,
        blocks::{self, Pair, Printed, Source},
        headings::{self, Fit, Meaning, Place},
        layout::looks_like_value,
        spot::Spot,
    },
    payroll::{Declaration, Fields, Name, Value},
};

use frame::{Card, cards};
pub(super) use slips::slips_of;

/// Fewer cards than this without titles are chance.
const FEW: usize = 3;

/// What a row can say, and the heading it is given.
const TOLD: [(Name, &str); 24] = [
    (Name::Name, "Nom et prénom"),
    (Name::EmployeeNumber, "Matricule interne"),
    (Name::Immatriculation, "N° d'immatriculation"),
    (Name::Cin, "CIN"),
    (Name::Nir, "NIR"),
    (Name::BirthDate, "Date de naissance"),
    (Name::HireDate, "Date d'embauche"),
    (Name::ExitDate, "Date de sortie"),
    (Name::Children, "Nombre d'enfants"),
    (Name::Function, "Fonction"),
    (Name::Rib, "RIB"),
    (Name::Iban, "IBAN"),
    (Name::Days, "Nombre de jours"),
    (Name::Hours, "Nombre d'heures"),
    (Name::BasePay, "Salaire de base"),
    (Name::Gross, "Salaire brut"),
    (Name::Capped, "Salaire plafonné"),
    (Name::Taxable, "Net imposable"),
    (Name::IncomeTax, "Impôt sur le revenu"),
    (Name::Deductions, "Total des retenues"),
    (Name::Net, "Net à payer"),
    (Name::AfPayable, "AF à payer"),
    (Name::AfNet, "AF net à payer"),
    (Name::Amount, "Montant"),
];
const WHO: [Name; 5] =
    [Name::Name, Name::Immatriculation, Name::Cin, Name::Nir, Name::EmployeeNumber];
const PAY: [Name; 6] =
    [Name::Gross, Name::Net, Name::Capped, Name::Taxable, Name::Deductions, Name::Amount];

/// What the cards of a file came to.
pub(super) enum Cards {
    /// There are none, or they say more than one person's pay each.
    None,
    /// A row for each: tables for their places, page by page; and whether others like them were left, which
    /// stand otherwise.
    People(Vec<Table>, bool),
    /// A declaration for each: payslips have a title of their own.
    Slips(Vec<Assembled>),
}

/// Takes the cards out of an extraction, whose printed rows are given; `read` tells what one of them, in all of it, says.
/// Where there are none, nothing is taken.
pub(super) fn gather(
    extraction: &mut Extraction,
    rows: &[Printed],
    mut read: impl FnMut(Extraction, &Extraction) -> Assembled,
) -> Cards {
    let (cards, labels) = cards(rows);
    let titled = cards.iter().filter(|it| is_titled(it, rows)).count();
    let few = if titled > 0 { cards.len() < 2 } else { cards.len() < FEW };
    if few || titled > 0 && titled < cards.len() {
        return Cards::None;
    }
    let head = heading(&cards, rows);
    let mut slips: Vec<Assembled> = Vec::new();
    let mut people: Vec<(u32, Vec<Pair>)> = Vec::new();
    for card in &cards {
        let own = part(extraction, rows, card, head.as_deref());
        let mut said = read(own, extraction);
        let mut told = person(&said.declarations, card, rows);
        // Headings over cells that say themselves what they hold make a table of what is none.
        if told.is_none() && head.is_some() {
            said = read(part(extraction, rows, card, None), extraction);
            told = person(&said.declarations, card, rows);
        }
        if let (Some(told), Some(head)) = (&mut told, &head) {
            under_headings(told, head, card, rows);
        }
        let Some(person) = told else { return Cards::None };
        people.push((card.page, person));
        slips.push(said);
    }
    // Each card says the same of its person, but for what not everyone has.
    let told = |name: Name| {
        let has = |it: &&(u32, Vec<Pair>)| it.1.iter().any(|it| it.meaning == Meaning::Field(name));
        people.iter().filter(has).count() * 10 >= people.len() * 9
    };
    let alone = |it: &Assembled| matches!(&it.declarations[..], [it] if it.rows.len() == 1);
    if !PAY.into_iter().any(told)
        || !WHO.into_iter().any(told)
        || titled > 0 && !slips.iter().all(alone)
    {
        return Cards::None;
    }
    // With the cards go their headings, on every page: below them stand the sums of all.
    let is_head = |row: &&Printed| {
        head.as_ref().is_some_and(|head| {
            row.spots.len() == head.len()
                && row.spots.iter().zip(head).all(|(a, b)| *a.text == *b.text)
        })
    };
    let of_cards = cards.iter().flat_map(|it| &it.spots).map(|it| rows[it.0].source);
    let taken: Vec<Source> =
        of_cards.chain(rows.iter().filter(is_head).map(|it| it.source)).collect();
    extraction.gutters.retain(|it| !people.iter().any(|person| person.0 == it.0));
    let left = rows.iter().filter(|it| !taken.contains(&it.source));
    let partial = left.clone().any(|it| holds_most(it, &labels));
    let tables = blocks::replace(extraction, &people, &taken);
    if titled > 0 { Cards::Slips(slips) } else { Cards::People(tables, partial) }
}

/// Whether a row that is of no card holds most of the labels of one.
fn holds_most(row: &Printed, labels: &[String]) -> bool {
    let text: String = row.spots.iter().map(|it| crate::evidence::folded(&it.text)).collect();
    let held = labels.iter().filter(|it| text.contains(it.as_str())).count();
    held >= 2 && held * 2 >= labels.len() && row.spots.iter().any(Spot::has_digit)
}

/// Whether a card has a title, as payslips have.
fn is_titled(card: &Card, rows: &[Printed]) -> bool {
    let title = |text: &str| headings::title(text).is_some_and(|it| it.1 >= Fit::Close);
    card.spots.iter().any(|(row, at)| title(&rows[*row].spots[*at].text))
}

/// The headings of columns that stand once above the cards of a page: `Rubrique | Gains | Retenues`.
fn heading(cards: &[Card], rows: &[Printed]) -> Option<Vec<Spot>> {
    let first = cards.first()?.spots.iter().map(|it| it.0).min()?;
    let page = rows[first].page;
    let own = |row: &usize| {
        let spots = rows[*row].spots.iter();
        let known = spots.filter(|it| {
            !looks_like_value(&it.text) && headings::exactly(&it.text, Place::ColumnHead).is_some()
        });
        known.count() >= 2
    };
    let above = (0..first).rev().take_while(|row| rows[*row].page == page).take(2);
    above.filter(own).map(|it| rows[it].spots.clone()).next()
}

/// Adds the figures that stand alone under a heading, where no label of the card says the same.
fn under_headings(person: &mut Vec<Pair>, head: &[Spot], card: &Card, rows: &[Printed]) {
    for heading in head {
        let found = headings::exactly(&heading.text, Place::ColumnHead).map(|it| it.meaning);
        let known = TOLD.iter().find(|it| found == Some(Meaning::Field(it.0)));
        let Some((name, label)) = known else { continue };
        if person.iter().any(|it| it.meaning == Meaning::Field(*name)) {
            continue;
        }
        let spots = card.spots.iter().map(|(row, at)| &rows[*row].spots[*at]);
        // Figures stand at the right of wide columns whose headings stand at the left.
        let lefts = head.iter().map(|it| it.area.left).filter(|it| *it > heading.area.left);
        let next = lefts.min().unwrap_or(i32::MAX);
        let is_under = |it: &Spot| {
            it.area.shared_width(heading.area) > 0
                || heading.area.left <= it.area.left && it.area.right < next
        };
        let under: Vec<&Spot> =
            spots.filter(|it| looks_like_value(&it.text) && is_under(it)).collect();
        if let [only] = under[..] {
            let value = Spot::clone(only);
            person.push(Pair { label: (*label).to_owned(), meaning: Meaning::Field(*name), value });
        }
    }
}

/// What of an extraction stands on a card.
fn part(
    extraction: &Extraction,
    rows: &[Printed],
    card: &Card,
    head: Option<&[Spot]>,
) -> Extraction {
    let mut own = Extraction::new(extraction.format);
    let spots = |source: &dyn Fn(Source) -> bool| -> Vec<&Spot> {
        let of = card.spots.iter().filter(|it| source(rows[it.0].source));
        of.map(|(row, at)| &rows[*row].spots[*at]).collect()
    };
    for (number, line) in extraction.lines.iter().enumerate() {
        let here = spots(&|it| it == Source::Line(number));
        let places = here.iter().map(|it| it.location.clone());
        let Some(location) = places.reduce(|a, b| a.span(&b)) else { continue };
        let on_card = |it: &&crate::extract::Segment| {
            here.iter().any(|spot| spot.location == it.location && spot.text == it.text)
        };
        let segments = line.segments.iter().filter(on_card).cloned().collect();
        own.lines.push(Line { location, segments });
    }
    for (number, table) in extraction.tables.iter().enumerate() {
        let mut cells: Vec<Vec<Option<Cell>>> = Vec::new();
        for row in 0..table.rows() {
            let here = spots(&|it| it == Source::Table(number, row));
            if here.is_empty() {
                continue;
            }
            let on_card = |it: &Cell| {
                here.iter().any(|spot| spot.location == it.location && spot.text == it.text)
            };
            let cell = |at: usize| table.cell(row, at).filter(|it| on_card(it));
            cells.push((0..table.width(row)).map(cell).collect());
        }
        own.tables.extend(of_cells(cells));
    }
    joined::join(&mut own);
    if let Some(head) = head {
        headed(&mut own.tables, head);
    }
    own
}

/// A table without the columns that hold nothing.
pub(super) fn of_cells(mut rows: Vec<Vec<Option<Cell>>>) -> Option<Table> {
    let width = rows.iter().map(Vec::len).max()?;
    for row in &mut rows {
        row.resize(width, None);
    }
    let filled: Vec<bool> = (0..width).map(|at| rows.iter().any(|row| row[at].is_some())).collect();
    for row in &mut rows {
        let mut filled = filled.iter();
        row.retain(|_| *filled.next().unwrap_or(&false));
    }
    let places = rows.iter().flatten().flatten().map(|it| it.location.clone());
    let location = places.reduce(|a, b| a.span(&b))?;
    Some(Table::of_cells(location, rows))
}

/// Puts the headings over the columns of the greatest table below which they stand, above its first figures.
fn headed(tables: &mut [Table], head: &[Spot]) {
    let Some(table) = tables.iter_mut().max_by_key(|it| it.rows()) else { return };
    let width = table.columns();
    let spots = |column: usize| -> Vec<Spot> {
        let cells = (0..table.rows()).filter_map(|row| Some((row, table.cell(row, column)?)));
        cells.map(|(row, cell)| Spot::of_cell(cell, row, column)).collect()
    };
    let mut heading: Vec<Option<Cell>> = vec![None; width];
    for spot in head {
        let shared = |column: usize| {
            spots(column).iter().map(|it| it.area.shared_width(spot.area)).max().unwrap_or(i32::MIN)
        };
        let under = (0..width).map(|it| (it, shared(it))).filter(|it| it.1 > 0);
        if let Some((column, _)) = under.max_by_key(|it| it.1) {
            heading[column].get_or_insert_with(|| blocks::cell(spot));
        }
    }
    if heading.iter().flatten().count() < 2 {
        return;
    }
    let figure = |row: &usize| {
        table.row(*row).any(|(at, cell)| {
            heading.get(at).is_some_and(Option::is_some) && at > 0 && looks_like_value(&cell.text)
        })
    };
    let first = (0..table.rows()).find(figure).unwrap_or(0);
    let mut rows: Vec<Vec<Option<Cell>>> = (0..table.rows())
        .map(|row| (0..table.width(row)).map(|at| table.cell(row, at)).collect())
        .collect();
    rows.insert(first, heading);
    *table = Table::of_cells(table.location.clone(), rows);
}

/// What a card says of its person; none where it says anything of somebody else.
fn person(read: &[Declaration], card: &Card, rows: &[Printed]) -> Option<Vec<Pair>> {
    let mut told = Fields::default();
    let mut pay = Fields::default();
    for declaration in read {
        if declaration.rows.len() > 1 {
            return None;
        }
        let own = declaration.rows.iter().map(|it| &it.fields);
        for fields in own.chain([&declaration.header]) {
            fields.iter().for_each(|(name, value)| told.set(name, value.clone()));
        }
        for total in &declaration.totals {
            for (name, value) in total.fields.iter() {
                if pay.get(name).is_none() {
                    pay.set(name, value.clone());
                }
            }
        }
    }
    let mut pairs: Vec<Pair> = Vec::new();
    for (name, label) in TOLD {
        let value = told.get(name).or_else(|| pay.get(name));
        let Some(value) = value.and_then(spot_of) else { continue };
        pairs.push(Pair { label: label.to_owned(), meaning: Meaning::Field(name), value });
    }
    // The bar above the labels says whose card it is, where no label does.
    let sure = |name: Name| {
        pairs.iter().any(|it| it.meaning == Meaning::Field(name) && it.value.reading.certain)
    };
    if !sure(Name::Name)
        && let Some((name, number)) = bar(card, rows)
    {
        let number = number.filter(|_| !sure(Name::EmployeeNumber));
        let told = [(Name::Name, Some(name)), (Name::EmployeeNumber, number)];
        for (name, value) in told.into_iter().filter_map(|it| Some((it.0, it.1?))) {
            let label = TOLD.iter().find(|it| it.0 == name).map_or("", |it| it.1).to_owned();
            pairs.retain(|it| it.meaning != Meaning::Field(name));
            pairs.push(Pair { label, meaning: Meaning::Field(name), value });
        }
    }
    let place = |it: &Pair| TOLD.iter().position(|(name, _)| it.meaning == Meaning::Field(*name));
    pairs.sort_by_key(place);
    let has = |names: &[Name]| {
        names.iter().any(|name| pairs.iter().any(|it| it.meaning == Meaning::Field(*name)))
    };
    (has(&WHO) && has(&PAY)).then_some(pairs)
}

/// The name on one of the first lines of a card, and the number printed with it.
fn bar(card: &Card, rows: &[Printed]) -> Option<(Spot, Option<Spot>)> {
    const FIRST: usize = 3;
    let lines: BTreeSet<usize> = card.spots.iter().map(|it| it.0).collect();
    lines.into_iter().take(FIRST).find_map(|line| {
        let own = card.spots.iter().filter(|it| it.0 == line);
        let spots: Vec<Spot> = own.map(|(row, at)| rows[*row].spots[*at].clone()).collect();
        blocks::name_in(&spots)
    })
}

/// A value that was read, as it is printed.
fn spot_of(value: &Value) -> Option<Spot> {
    fn spot<T>(field: &Field<T>) -> Option<Spot> {
        let Field::Read(it) = field else { return None };
        let (text, location): (Text, Location) = (it.raw.clone(), it.location.clone());
        let read = crate::evidence::Extracted {
            value: text.clone(),
            raw: text,
            location,
            reading: it.reading,
        };
        Some(Spot::of_text(&read))
    }
    match value {
        Value::Amount(it) => spot(it),
        Value::Rate(it) => spot(it),
        Value::Date(it) => spot(it),
        Value::Period(it) => spot(it),
        Value::Text(it) => spot(it),
    }
}
