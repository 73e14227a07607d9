use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{Document, Name, ebds::Role},
    rules::{Check, declare_rule, ebds::preset_line_changed::answered_presets},
};

use super::cite;

declare_rule! {
    /// The declaration does not repeat the transfer number of its *préétabli*.
    ///
    /// ## What it compares
    ///
    /// Where a file holds the *préétabli* and the declaration of one employer and month:
    /// `N_Identif_Transfert` of B00 with that of A00. Zeros, which programs write that never saw
    /// the *préétabli*, are not compared.
    ///
    /// ## Why it matters
    ///
    /// The number ties the answer to the file it answers.
    ///
    /// ## Example
    ///
    /// ```records
    /// A00 | category = A0 | transfer_id = 20240100000017
    /// A01
    /// B00 | category = B0 | transfer_id = 20240100000018
    ///                                     ^^^^^^^^^^^^^^ B00 prints the transfer number 20240100000018; the préétabli has 20240100000017
    /// B01
    /// ```
    ///
    /// ```records
    /// A00 | category = A0 | transfer_id = 20240100000017
    /// A01
    /// B00 | category = B0 | transfer_id = 20240100000017
    /// B01
    /// ```
    pub(crate) static TRANSFER_NUMBER_MISMATCH = Check::Document(transfer_number_mismatch);
    code: "EBD403",
    name: "transfer-number-mismatch",
    class: Class::Particularity,
    category: Some(Category::Mixed),
    needs: "needs-ebds-preset-and-answer",
    explanations: &["ebds-answer-to-other-preset", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: B00 repeats A00",
}

fn transfer_number_mismatch(document: &Document, outcome: &mut Outcome) {
    for answered in answered_presets(document) {
        outcome.enter_declaration(Some(answered.index));
        let (Some(preset), Some(answer)) =
            (answered.preset.of(Role::Nature).next(), answered.answer.of(Role::Nature).next())
        else {
            continue;
        };
        let (before, after) = (preset.text(Name::TransferId), answer.text(Name::TransferId));
        let Some((before, after)) = outcome.operands(&before, &after) else { continue };
        if after.value.bytes().all(|it| it == b'0') {
            continue;
        }
        if before.value == after.value {
            outcome.agree();
            continue;
        }
        let message = Message::new("transfer-number-mismatch")
            .with("printed", &after.value)
            .with("before", &before.value);
        let pair = [answer, preset].into_iter();
        outcome.raise(message, pair.filter_map(|it| cite(it, Name::TransferId)).collect());
    }
}
