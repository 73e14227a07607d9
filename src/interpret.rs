//! Located text to payroll. Knows payroll, not formats; interpretation does not judge.

mod account_parts;
mod alignment;
mod assemble;
mod below_names;
mod beyond_rates;
mod blocks;
mod cards;
mod centimes;
pub mod dates;
mod delimited_lines;
mod draft;
mod far_totals;
pub mod forms;
mod further_lines;
mod headings;
mod heads_abreast;
mod indented;
mod layout;
mod loose_lines;
mod lost_groups;
mod lost_rows;
mod marks;
mod memory;
mod misplaced;
mod months_below;
mod names_above;
pub mod numbers;
mod overlapping;
mod pairs;
mod prose;
mod read;
mod recapitulation;
mod register;
mod repeated;
mod run_together;
mod shifted;
mod sidebar;
mod sides;
mod slips_on_a_page;
mod spot;
mod stacked;
mod swapped;
mod tokens;
mod totals;
mod touching;
mod transposed;
mod units;
mod values;
pub mod words;
mod years;

pub use read::Read;

use crate::{
    evidence::{FileFacts, FileFormat, Message, SourceFile, Text},
    extract::{Extraction, Table},
    interpret::{
        assemble::{Assembled, assemble, assemble_within},
        cards::Cards,
    },
    payroll::{Declaration, Document, Form, Unread},
};

/// Understands what an extractor read. It never judges.
#[must_use]
pub fn interpret(source: SourceFile, mut extraction: Extraction) -> Document {
    let mut document = Document {
        source,
        form: Form::Unknown,
        declarations: Vec::new(),
        facts: FileFacts::default(),
        unread: Vec::new(),
        page_marks: Vec::new(),
    };
    if extraction.format == FileFormat::Ebds {
        document.form = Form::Ebds;
        (document.declarations, document.unread) = forms::ebds::declarations(&extraction.lines);
        document.facts = extraction.facts;
        return document;
    }
    let printed = delimited_lines::gather(&mut extraction);
    let (mut gathered, mut slips, mut has_gaps) = (printed, Vec::new(), false);
    let mut styles = None;
    if let Some(rows) = blocks::candidates(&extraction) {
        let cards = cards::gather(&mut extraction, &rows, |mut card, all| {
            settle(&mut card, Vec::new());
            assemble_within(&card, Some(styles.get_or_insert_with(|| assemble::styles(all))))
        });
        match cards {
            Cards::None => gathered.extend(blocks::gather(&mut extraction, rows)),
            Cards::People(tables, partial) => {
                gathered.extend(tables);
                has_gaps = partial;
            }
            Cards::Slips(own) => slips = own,
        }
    }
    // Gathered from all over a page, they stand in no columns that could touch.
    settle(&mut extraction, gathered);
    let all = assemble(&extraction);
    let Assembled { declarations, unread, page_marks } =
        if slips.is_empty() { all } else { cards::slips_of(slips, all) };
    document.form = form(&declarations);
    document.declarations = declarations;
    for declaration in document.declarations.iter_mut().filter(|_| has_gaps) {
        declaration.has_gaps = true;
        declaration.totals.iter_mut().for_each(|it| it.certain = false);
    }
    document.declarations.iter_mut().for_each(sides::doubt_sides);
    let declarations = document.declarations.iter_mut();
    declarations.for_each(beyond_rates::doubt_lines_with_rates_beyond_all);
    document.declarations.iter_mut().for_each(swapped::doubt_swapped_columns);
    document.declarations.iter_mut().for_each(swapped::doubt_leaving_before_coming);
    document.declarations.iter_mut().for_each(swapped::doubt_gross_beside_a_better_one);
    document.declarations.iter_mut().for_each(swapped::doubt_hourly_rates);
    document.declarations.iter_mut().for_each(swapped::doubt_allowances);
    document.declarations.iter_mut().for_each(swapped::mend_crossed_shares);
    document.declarations.iter_mut().for_each(shifted::doubt_shifted_pages);
    slips_on_a_page::doubt_slips_on_a_page(&mut document.declarations);
    recapitulation::doubt_recapitulations(&mut document.declarations);
    document.declarations.iter_mut().for_each(far_totals::doubt_totals_far_from_rows);
    lost_rows::doubt_totals_over_lost_rows(&mut document.declarations, &unread);
    lost_rows::doubt_payslips_over_lost_lines(&mut document.declarations, &unread);
    let wide = extraction.tables.iter().filter(|it| layout::is_too_wide(it));
    document.unread.extend(wide.map(|it| Unread {
        location: it.location.clone(),
        raw: Text::default(),
        reason: Message::new("unread-wide-table").with("columns", it.columns()),
    }));
    document.unread.extend(draft::bounded(unread, MOST_UNREAD));
    document.page_marks = page_marks;
    document.facts = extraction.facts;
    document
}

/// Tables as they were meant, whatever stood in whose column; `gathered` ones are so already.
fn settle(extraction: &mut Extraction, gathered: Vec<Table>) {
    sidebar::part(extraction);
    let tables = &mut extraction.tables;
    heads_abreast::join(tables);
    repeated::settle(tables);
    months_below::gather(tables);
    further_lines::fold(tables);
    misplaced::settle(tables);
    below_names::lift(tables);
    indented::settle(tables);
    run_together::part(tables);
    touching::part(tables);
    stacked::unfold(tables);
    names_above::gather(tables);
    overlapping::join(tables);
    touching::part(tables);
    account_parts::join(tables);
    centimes::join(tables);
    years::fill(tables);
    transposed::turn(extraction);
    lost_groups::doubt(&mut extraction.tables);
    extraction.tables.extend(gathered);
}

/// Texts listed as not understood; the rest is counted.
const MOST_UNREAD: usize = 300;

/// The form of a file: that of its declarations, where they are of one.
fn form(declarations: &[Declaration]) -> Form {
    let mut forms: Vec<Form> =
        declarations.iter().map(|it| it.form).filter(|it| *it != Form::Unknown).collect();
    forms.sort_unstable();
    forms.dedup();
    match forms[..] {
        [] => Form::Unknown,
        [form] => form,
        _ => Form::Mixed,
    }
}
