//! One page or sheet: its form, its tables and its boxes read.

use std::collections::BTreeSet;

use crate::{
    evidence::{Field, Text, is_letter},
    interpret::{
        dates::DateStyle,
        draft::mark_of,
        forms::{self, Evidence},
        headings::{self, Fit, Meaning, Place},
        layout::{Grid, Leaf, LeafKey, Piece, looks_like_value},
        loose_lines,
        marks::{self, Country, Mark},
        pairs::{self, Item, Pair},
        register::{self, Found, Plan},
        spot::{Spot, Strip},
        values::{self, Styles},
    },
    payroll::{Form, Name, PaymentLine, Value},
};

/// A leaf, its tables read.
pub(super) struct Read<'a> {
    pub(super) key: LeafKey,
    pub(super) form: Option<Form>,
    /// Strips and tables in reading order.
    pub(super) order: Vec<Entry<'a>>,
    pub(super) strips: Vec<Strip>,
    pub(super) items: Vec<(usize, Item)>,
    pub(super) titled: bool,
    /// Lines of pay outside all tables.
    pub(super) loose: Vec<PaymentLine>,
}

pub(super) enum Entry<'a> {
    /// The number of a strip.
    Strip(usize),
    Table(Box<ReadTable<'a>>),
}

/// A table and what was read of it.
pub(super) struct ReadTable<'a> {
    pub(super) grid: Grid<'a>,
    pub(super) plan: Plan,
    pub(super) found: Found,
    /// Headings of the columns without a name of their own.
    pub(super) others: Vec<Text>,
}

/// How figures and dates are written in this document, as far as all of it proves it.
pub(super) fn document_styles(leaves: &[Leaf<'_>]) -> Styles {
    let mut styles = Styles::default();
    let mut own = DateStyle::default();
    let (mut french, mut english) = (0, 0);
    let mut learn = |text: &str| {
        if text.len() > 400 {
            return;
        }
        if looks_like_value(text) {
            styles.figures.learn(text);
            own.learn(text);
        } else {
            let folded = crate::evidence::folded(text);
            for word in folded.split(|it: char| !is_letter(it) && !it.is_numeric()) {
                const FRENCH: &[&str] = &[
                    "de", "du", "des", "nom", "salaire", "salaires", "le", "la", "et", "mois",
                    "jours", "brut", "montant", "date", "raison", "periode", "affilie",
                ];
                const ENGLISH: &[&str] = &[
                    "of", "name", "employee", "pay", "gross", "the", "net", "amount", "period",
                    "days", "and", "month", "hire", "birth",
                ];
                french += usize::from(
                    FRENCH.contains(&word)
                        || word.chars().any(|it| matches!(it, '\u{600}'..='\u{6ff}')),
                );
                english += usize::from(ENGLISH.contains(&word));
            }
        }
    };
    for piece in leaves.iter().flat_map(|it| &it.pieces) {
        match piece {
            Piece::Strip(strip) => strip.spots.iter().for_each(|it| learn(&it.text)),
            Piece::Grid(grid) => {
                grid.columns.iter().for_each(|it| learn(&it.heading));
                for row in grid.body.clone().take(300) {
                    grid.table.row(row).for_each(|(_, cell)| {
                        if looks_like_value(&cell.text) {
                            learn(&cell.text);
                        }
                    });
                }
            }
        }
    }
    if is_of_dinars(leaves) {
        styles.figures.count_in_millimes();
    }
    styles.day_first = french > english;
    styles.dates = styles.dates_of(own);
    styles
}

/// Whether a document names the currency of Tunisia or numbers its insured, and no other country.
fn is_of_dinars(leaves: &[Leaf<'_>]) -> bool {
    let mut country = Country::default();
    let mut insured = false;
    for piece in leaves.iter().flat_map(|it| &it.pieces) {
        match piece {
            Piece::Strip(strip) => strip.spots.iter().for_each(|it| country.learn(&it.text)),
            Piece::Grid(grid) => {
                grid.columns.iter().for_each(|it| country.learn(&it.heading));
                insured |= register::numbers_insured_of_tunisia(grid);
            }
        }
    }
    country.counts_in_millimes() || insured && country.is_unnamed()
}

pub(super) fn read<'a>(mut leaf: Leaf<'a>, styles: &Styles, before: Option<Form>) -> Read<'a> {
    for piece in &mut leaf.pieces {
        if let Piece::Grid(grid) = piece {
            grid.label_sums();
            register::name_in_list(grid, &styles.figures);
            grid.label_rated_lines();
        }
    }
    let evidence = evidence(&leaf);
    let form = forms::recognise(&evidence);
    // A page without a title and with the table of the page before is of its form.
    let continues = evidence.titles.is_empty()
        && leaf.pieces.iter().any(|it| matches!(it, Piece::Grid(grid) if grid.inherited));
    let form = if continues { before.or(form) } else { form };
    let as_lines = form.is_some_and(forms::has_pay_lines);
    let mut order = Vec::new();
    let mut strips: Vec<Strip> = Vec::new();
    for piece in leaf.pieces {
        match piece {
            Piece::Strip(strip) => {
                order.push(Entry::Strip(strips.len()));
                strips.push(strip);
            }
            Piece::Grid(mut grid) => {
                let mut others = Vec::new();
                if form == Some(Form::Bpc) {
                    grid.label_months();
                }
                if as_lines {
                    grid.label_lines();
                }
                let has_label = grid
                    .columns
                    .iter()
                    .any(|it| it.found.is_some_and(|it| it.meaning == Meaning::Field(Name::Label)));
                let plan = register::plan(&grid, styles, as_lines && has_label, &mut others);
                let mut found = register::read(&grid, &plan);
                let notes = std::mem::take(&mut found.notes);
                let first = order.iter_mut().rev().find_map(|it| match it {
                    Entry::Table(table) => Some(table),
                    Entry::Strip(_) => None,
                });
                match first {
                    Some(first)
                        if plan.of_lines
                            && grid.is_half
                            && first.grid.is_half
                            && first.grid.number == grid.number =>
                    {
                        first.found.take_in(found);
                    }
                    _ => {
                        order.push(Entry::Table(Box::new(ReadTable { grid, plan, found, others })));
                    }
                }
                for (_, strip) in notes {
                    order.push(Entry::Strip(strips.len()));
                    strips.push(strip);
                }
            }
        }
    }
    let lined = |it: &Entry<'_>| matches!(it, Entry::Table(it) if !it.found.lines.is_empty());
    let loose = if as_lines && !order.iter().any(lined) {
        loose_lines::take(&mut strips, styles)
    } else {
        Vec::new()
    };
    let items = pairs::read(&strips.iter().collect::<Vec<_>>(), styles);
    let titled = evidence.titles.iter().any(|it| it.1 >= Fit::Close);
    Read { key: leaf.key, form, order, strips, items, titled, loose }
}

/// Whether a column holds what somebody is paid.
fn pays(meaning: Meaning) -> bool {
    let sides = matches!(meaning, Meaning::Gain | Meaning::Deduction | Meaning::TotalDue);
    sides || matches!(meaning, Meaning::Field(name) if values::kind(name) == values::Kind::Amount)
}

/// What the leaf shows of its form.
fn evidence(leaf: &Leaf<'_>) -> Evidence {
    let mut evidence = Evidence::default();
    let mut grids: Vec<BTreeSet<Meaning>> = Vec::new();
    for piece in &leaf.pieces {
        match piece {
            Piece::Strip(strip) => {
                for spot in &strip.spots {
                    let text: &str = &spot.text;
                    if text.len() > 400 {
                        continue;
                    }
                    if strip.spots.len() <= 3 {
                        evidence.titles.extend(headings::titles(text));
                    }
                }
                evidence.boxes.extend(pairs::labels(strip));
            }
            Piece::Grid(grid) => {
                evidence.has_table = true;
                // `CNSS` over amounts is a contribution, and names nobody.
                let named = grid.columns.iter().filter(|it| {
                    it.found.is_some_and(|it| it.meaning != Meaning::CnssNumber)
                        || !register::holds_amounts(grid, it.index)
                });
                let meanings = named.filter_map(|it| it.found).map(|it| it.meaning);
                grids.push(meanings.collect::<BTreeSet<Meaning>>());
                evidence.products |= register::are_products(grid);
                let lines = grid.columns.iter().find(|it| {
                    it.found.is_some_and(|it| it.meaning == Meaning::Field(Name::Label))
                });
                let Some(label) = lines else { continue };
                // A sum's label may stand under another column than those of the lines.
                let named = |row| match grid.table.at(row, label.index) {
                    Some(cell) => vec![cell],
                    None => grid.table.row(row).map(|it| it.1).collect(),
                };
                let labels = grid.body.clone().take(200).flat_map(named);
                let sums = labels.filter_map(|it| headings::exactly(&it.text, Place::PayLine));
                evidence.lines.extend(sums.map(|it| it.meaning));
            }
        }
    }
    // Boxes about the one person of a payslip may look like a table: they pay nobody.
    let slip = evidence.titles.iter().any(|it| it.0 == Form::Payslip && it.1 >= Fit::Close);
    let lines = grids.iter().any(|it| it.contains(&Meaning::Field(Name::Label)));
    grids.retain(|it| !(slip && lines) || it.iter().any(|it| pays(*it)));
    evidence.columns.extend(grids.into_iter().flatten());
    evidence
}

impl Read<'_> {
    /// All it prints, in reading order.
    pub(super) fn printed(&self) -> String {
        let mut all = String::new();
        for entry in &self.order {
            let mut add = |text: &str| {
                all.push_str(text);
                all.push('\n');
            };
            match entry {
                Entry::Strip(number) => {
                    self.strips[*number].spots.iter().for_each(|it| add(&it.text));
                }
                Entry::Table(table) => {
                    let table = table.grid.table;
                    for row in 0..table.rows() {
                        table.row(row).for_each(|(_, cell)| add(&cell.text));
                    }
                }
            }
        }
        all
    }

    /// The pairs above the first table, or all where there is none.
    pub(super) fn heading_pairs(&self) -> impl Iterator<Item = &Pair> {
        let table = self.order.iter().position(|it| matches!(it, Entry::Table(_)));
        let last = table.map_or(usize::MAX, |at| {
            self.order[..at].iter().filter(|it| matches!(it, Entry::Strip(_))).count()
        });
        self.items.iter().filter_map(move |(strip, item)| match item {
            Item::Pair(pair) if *strip < last => Some(pair),
            _ => None,
        })
    }

    pub(super) fn latest_year(&self, styles: &Styles) -> Option<i16> {
        let years = self.items.iter().filter_map(|(_, item)| {
            let Item::Pair(pair) = item else { return None };
            match pair.found.meaning {
                Meaning::Field(Name::Period) => {
                    values::period(&pair.value).map(|it| it.value.year())
                }
                Meaning::Field(Name::IssueDate) => {
                    values::date(&pair.value, &styles.dates).map(|it| it.value.year)
                }
                _ => None,
            }
        });
        years.filter(|it| (1990..2100).contains(it)).max()
    }

    /// `Page 2 / 5`, wherever on the leaf it stands.
    pub(super) fn marks(&self, styles: &Styles) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        let mut count = None;
        for (strip, item) in &self.items {
            match item {
                Item::Pair(pair) if pair.found.meaning == Meaning::PageNumber => {
                    // `صفحة 1 من 2` says it all, whatever stands below.
                    let whole = marks::page_mark(&pair.label, false).filter(|it| it.of.is_some());
                    marks.extend(whole.or_else(|| mark_of(pair, styles)));
                }
                Item::Pair(pair) if pair.found.meaning == Meaning::Field(Name::PageCount) => {
                    let whole = format!("{} {}", &*pair.label.text, &*pair.value.text);
                    let marked =
                        marks::page_mark(&Spot { text: whole.into(), ..pair.value.clone() }, false);
                    if let Some(mark) = marked.filter(|it| it.of.is_some()) {
                        marks.push(mark);
                    } else if let Value::Amount(Field::Read(it)) =
                        values::value(Name::PageCount, &pair.value, styles, pair.sure)
                    {
                        count = marks::whole(&it);
                    }
                }
                Item::Text(spot) => {
                    let alone = self.strips[*strip].spots.len() == 1 && self.key.page().is_some();
                    marks
                        .extend(marks::page_mark(spot, alone).or_else(|| marks::mark_within(spot)));
                }
                // `صفحة 1 من 2` opposite the addressee may be taken for what stands behind a label.
                Item::Pair(pair) => {
                    let whole = marks::page_mark(&pair.value, false).filter(|it| it.of.is_some());
                    marks.extend(whole.or_else(|| marks::mark_within(&pair.value)));
                }
                Item::TotalLabel(..) => (),
            }
        }
        for mark in &mut marks {
            if mark.of.is_none() {
                mark.of.clone_from(&count);
            }
        }
        marks
    }
}
