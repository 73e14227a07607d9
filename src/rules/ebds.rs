//! Rules of the fixed-width exchange file: exact integers, and the habits of its programs.

mod recap;

// The records themselves.
pub(super) mod affiliate_differs_between_records;
pub(super) mod category_mismatch;
pub(super) mod entrant_name_character;
pub(super) mod filler_not_blank;
pub(super) mod impossible_period;
pub(super) mod period_differs_between_records;
pub(super) mod record_length_mismatch;
pub(super) mod record_missing;
pub(super) mod record_order_break;
pub(super) mod record_type_unknown;
pub(super) mod text_in_number_field;
pub(super) mod text_not_left_aligned;
// Control sums and recaps.
pub(super) mod entrant_control_sum_mismatch;
pub(super) mod entrant_recap_mismatch;
pub(super) mod global_recap_mismatch;
pub(super) mod insured_recap_mismatch;
pub(super) mod line_control_sum_mismatch;
pub(super) mod preset_recap_mismatch;
pub(super) mod recap_headcount_mismatch;
// One line.
pub(super) mod allowance_net_mismatch;
pub(super) mod allowance_refunded_above_net;
pub(super) mod allowance_refunded_on_leaving;
pub(super) mod capped_above_salary;
pub(super) mod capped_salary_mismatch;
pub(super) mod days_above_month;
pub(super) mod days_without_salary;
pub(super) mod duplicate_insured;
pub(super) mod entrant_without_days;
pub(super) mod entrant_without_name;
pub(super) mod entrant_without_number_or_card;
pub(super) mod insured_in_complementary;
pub(super) mod paid_while_unpaid;
pub(super) mod placeholder_number;
pub(super) mod situation_code_unknown;
// The préétabli and its answer.
pub(super) mod preset_line_changed;
pub(super) mod preset_line_unanswered;
pub(super) mod transfer_number_mismatch;

use crate::{
    evidence::{Citation, Extracted, Field, Message},
    payroll::{
        Declaration, Name,
        ebds::{Content, EbdsRecord, Role},
    },
};

/// Occasional labour: a number many people share.
const OCCASIONAL: u64 = 999_999_999;

/// The records of a declaration; none where it comes from another format.
fn records(declaration: &Declaration) -> &[EbdsRecord] {
    declaration.ebds.as_ref().map_or(&[], |it| &it.all)
}

/// The lines that declare somebody: B02 and B04, or E02 and E04. A line that lost or gained a
/// character is told once, by its length: its columns hold nothing to compare.
fn declared_lines(declaration: &Declaration) -> impl Iterator<Item = &EbdsRecord> {
    let lines = records(declaration).iter();
    lines.filter(|it| {
        (it.is(Role::Insured) || it.is(Role::Entrant)) && it.whole && !it.is_empty_line()
    })
}

/// `B02 N_Salaire_Reel (declared salary)`.
fn label(record: &EbdsRecord, name: Name) -> Message {
    Message::new("label-ebds-field").with("field", field(record, name)).with("what", what(name))
}

/// `B02 N_Salaire_Reel`: the record type and the field as the specification names it.
fn field(record: &EbdsRecord, name: Name) -> String {
    let official = record.column(name).map_or("", |it| it.official);
    format!("{} {official}", kind(record))
}

fn kind(record: &EbdsRecord) -> String {
    record.kind.map(|it| it.to_string()).unwrap_or_default()
}

/// Cites a field of any kind as it is printed.
fn cite(record: &EbdsRecord, name: Name) -> Option<Citation> {
    let label = label(record, name);
    match record.column(name)?.content {
        Content::Count | Content::Centimes => record.amount(name).read().map(|it| it.cite(label)),
        Content::Period => match record.period() {
            Field::Read(it) => Some(it.cite(label)),
            Field::Unreadable { .. } | Field::Absent => as_printed(record, name),
        },
        Content::Date => match record.date(name) {
            Field::Read(it) => Some(it.cite(label)),
            Field::Unreadable { .. } | Field::Absent => as_printed(record, name),
        },
        Content::Text | Content::Number => record.text(name).read().map(|it| it.cite(label)),
    }
}

/// Cites the characters of a field, whatever they are: blank, or no number.
fn as_printed(record: &EbdsRecord, name: Name) -> Option<Citation> {
    let column = record.column(name)?;
    let (raw, location) = record.slice(column.from, column.to())?;
    Some(Citation {
        label: label(record, name),
        value: raw.trim().to_owned(),
        raw: Some(raw),
        location,
        certain: record.reading.certain,
    })
}

/// Cites a record by its type.
fn cite_kind(record: &EbdsRecord) -> Citation {
    let (raw, location) =
        record.slice(1, 3).unwrap_or_else(|| (record.text.clone(), record.location()));
    let value = raw.clone();
    let reading = record.reading;
    Extracted { value, raw, location, reading }.cite("label-ebds-record-type")
}

fn what(name: Name) -> Message {
    Message::new(match name {
        Name::Affiliate => "what-ebds-affiliate",
        Name::Period => "what-ebds-period",
        Name::Category => "what-ebds-category",
        Name::TransferId => "what-ebds-transfer",
        Name::Immatriculation => "what-ebds-immatriculation",
        Name::Name => "what-ebds-name",
        Name::Cin => "what-ebds-cin",
        Name::Children => "what-ebds-children",
        Name::AfPayable => "what-ebds-af-payable",
        Name::AfDeducted => "what-ebds-af-deducted",
        Name::AfNet => "what-ebds-af-net",
        Name::AfRefunded => "what-ebds-af-refunded",
        Name::Days => "what-ebds-days",
        Name::Gross => "what-ebds-gross",
        Name::Capped => "what-ebds-capped",
        Name::Situation => "what-ebds-situation",
        Name::ControlSum => "what-ebds-control-sum",
        Name::Headcount => "what-ebds-headcount",
        Name::ImmatriculationSum => "what-ebds-immatriculation-sum",
        Name::IssueDate => "what-ebds-issue-date",
        Name::DueDate => "what-ebds-due-date",
        _ => "what-ebds-other",
    })
}
