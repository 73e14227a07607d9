use std::collections::BTreeMap;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Document, Name,
        ebds::{EbdsRecord, EbdsRecords, Part, Role},
    },
    rules::{Check, declare_rule},
};

use super::{as_printed, cite};

declare_rule! {
    /// A line does not repeat what the *préétabli* says of the insured.
    ///
    /// ## What it compares
    ///
    /// Where a file holds the *préétabli* and the declaration of one employer and month: name,
    /// children and family allowances (payable, deducted, net) of every B02 line with the A02 line
    /// of the same number. One finding a line.
    ///
    /// ## Why it matters
    ///
    /// Software copies these fields; the control sum of the line does not hold them, so a change
    /// shows nowhere else.
    ///
    /// ## Example
    ///
    /// ```records
    /// A02 | immatriculation = 123456785 | children = 2 | af_payable = 60000 | af_net = 60000
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785 | children = 3 | af_payable = 60000 | af_net = 60000
    ///                                                ^ B02 N_Enfants is 03; the préétabli has 02 for number 123456785
    /// ```
    ///
    /// ```records
    /// A02 | immatriculation = 123456785 | children = 2 | af_payable = 60000 | af_net = 60000
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785 | children = 2 | af_payable = 60000 | af_net = 60000
    /// ```
    pub(crate) static PRESET_LINE_CHANGED = Check::Document(preset_line_changed);
    code: "EBD402",
    name: "preset-line-changed",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-preset-and-answer",
    explanations: &["ebds-correction-of-preset", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: B02 repeats the fields of A02",
}

const COPIED: [Name; 5] =
    [Name::Children, Name::AfPayable, Name::AfDeducted, Name::AfNet, Name::Name];

fn preset_line_changed(document: &Document, outcome: &mut Outcome) {
    for answered in answered_presets(document) {
        outcome.enter_declaration(Some(answered.index));
        for preset in answered.preset.declared(Role::Insured) {
            let number = preset.number(Name::Immatriculation);
            let Some(number) = outcome.operand(&number) else { continue };
            let Some(line) = answered.answers.get(&number.value) else { continue };
            compare(outcome, preset, line);
        }
    }
}

fn compare(outcome: &mut Outcome, preset: &EbdsRecord, line: &EbdsRecord) {
    let mut changed = Vec::new();
    for name in COPIED {
        let (before, after) = (preset.text(name), line.text(name));
        let Some((before, after)) = outcome.operands(&before, &after) else { continue };
        if before.value == after.value {
            outcome.agree();
        } else {
            changed.push(name);
        }
    }
    let Some(first) = changed.first() else { return };
    let printed = |record: &EbdsRecord, name| record.text(name).read().map(|it| it.value.clone());
    let message = Message::new("preset-line-changed")
        .with("field", super::field(line, *first))
        .with("printed", &printed(line, *first).unwrap_or_default())
        .with("before", &printed(preset, *first).unwrap_or_default())
        .with("number", &printed(line, Name::Immatriculation).unwrap_or_default());
    let mut operands = Vec::new();
    for name in changed {
        operands.extend(as_printed(line, name));
        operands.extend(cite(preset, name));
    }
    outcome.raise(message, operands);
}

/// A *préétabli*, and the lines that answer it in the declaration of the same employer and month.
pub(super) struct Answered<'a> {
    pub(super) preset: &'a EbdsRecords,
    pub(super) answers: BTreeMap<u64, &'a EbdsRecord>,
    /// The position of the declaration in the document.
    pub(super) index: usize,
    pub(super) answer: &'a EbdsRecords,
}

pub(super) fn answered_presets(document: &Document) -> Vec<Answered<'_>> {
    let of_part = |part| {
        let all = document.declarations.iter().enumerate();
        all.filter_map(|(index, it)| Some((index, it.ebds.as_ref()?)))
            .filter(move |(_, it)| it.part() == Some(part))
    };
    let mut found = Vec::new();
    for (_, preset) in of_part(Part::Preset) {
        for (index, answer) in of_part(Part::Principal) {
            if about(preset).is_none() || about(preset) != about(answer) {
                continue;
            }
            let mut answers = BTreeMap::new();
            for record in answer.declared(Role::Insured) {
                if let Some(number) = record.number(Name::Immatriculation).read() {
                    answers.entry(number.value).or_insert(record);
                }
            }
            found.push(Answered { preset, answers, index, answer });
        }
    }
    found
}

/// Affiliate and period, as the first record that has both prints them.
fn about(records: &EbdsRecords) -> Option<(String, String)> {
    records.all.iter().find_map(|it| {
        let (affiliate, period) = (it.text(Name::Affiliate), it.text(Name::Period));
        Some((affiliate.read()?.value.to_string(), period.read()?.value.to_string()))
    })
}
