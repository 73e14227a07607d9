use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Document, Name, ebds::Role},
    rules::{Check, declare_rule, ebds::preset_line_changed::answered_presets},
};

use super::cite;

declare_rule! {
    /// The declaration has no line for somebody the *préétabli* names.
    ///
    /// ## What it compares
    ///
    /// Where a file holds the *préétabli* and the declaration of one employer and month: every A02
    /// number with the B02 numbers. One finding a declaration.
    ///
    /// ## Why it matters
    ///
    /// Everyone the institution names is answered by one line, even if only by a situation code.
    ///
    /// ## Example
    ///
    /// ```records
    /// A02 | immatriculation = 123456785
    /// A02 | immatriculation = 198765434
    ///                         ^^^^^^^^^ the préétabli names 2 insured; 1 has no line in the declaration, the first is 198765434
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785
    /// ```
    ///
    /// ```records
    /// A02 | immatriculation = 123456785
    /// B00 | category = B0
    /// B01
    /// B02 | immatriculation = 123456785
    /// ```
    pub(crate) static PRESET_LINE_UNANSWERED = Check::Document(preset_line_unanswered);
    code: "EBD401",
    name: "preset-line-unanswered",
    class: Class::Particularity,
    category: Some(Category::Truncated),
    needs: "needs-ebds-preset-and-answer",
    explanations: &["ebds-program-drops-unpaid", "ebds-line-added-or-dropped-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: every A02 is answered by a B02",
}

fn preset_line_unanswered(document: &Document, outcome: &mut Outcome) {
    for answered in answered_presets(document) {
        outcome.enter_declaration(Some(answered.index));
        let mut missing = Vec::new();
        let mut named = 0_usize;
        for record in answered.preset.declared(Role::Insured) {
            let number = record.number(Name::Immatriculation);
            let Some(number) = outcome.operand(&number) else { continue };
            named += 1;
            if answered.answers.contains_key(&number.value) {
                outcome.agree();
            } else {
                missing.push(record);
            }
        }
        let Some(first) = missing.first() else { continue };
        let number = first.text(Name::Immatriculation);
        let message = Message::new("preset-line-unanswered")
            .with("named", named)
            .with("count", missing.len())
            .with("number", number.raw().map_or("", |it| &**it));
        let operands: Vec<Citation> =
            missing.iter().take(20).filter_map(|it| cite(it, Name::Immatriculation)).collect();
        outcome.raise(message, operands);
    }
}
