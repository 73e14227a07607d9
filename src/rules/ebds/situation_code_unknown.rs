use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{PAPER_CODES, Role},
    },
    rules::{Check, declare_rule},
};

use super::{cite, declared_lines, line_control_sum_mismatch::counts_eight};

declare_rule! {
    /// A situation code is none of the exchange file.
    ///
    /// ## What it compares
    ///
    /// `L_Situation` with the codes of the format: two spaces, SO, DE, IT, IL, AT, CS, MS, MP. The
    /// printed form has ML, MT and CO instead of IL, IT and CS; in an exchange file they are a
    /// particularity.
    ///
    /// ## Why it matters
    ///
    /// Software of this format writes its own list; codes of the printed form were typed from
    /// paper, or by a program made for paper.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | situation = ML
    ///                                                 ^^ situation "ML" is a code of the printed form; the exchange file has others
    /// B02 | immatriculation = 198765434 | situation = XX
    ///                                                 ^^ situation "XX" is no code of the exchange file
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | situation = IL
    /// B02 | immatriculation = 198765434
    /// ```
    pub(crate) static SITUATION_CODE_UNKNOWN = Check::Declaration(situation_code_unknown);
    code: "EBD307",
    name: "situation-code-unknown",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-insured",
    explanations: &["ebds-codes-of-printed-form", "ebds-later-format-version", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: nine situation codes",
}

fn situation_code_unknown(declaration: &Declaration, outcome: &mut Outcome) {
    for record in declared_lines(declaration).filter(|it| it.is(Role::Insured)) {
        let code = record.text(Name::Situation);
        if record.situation().is_some() {
            outcome.agree();
            continue;
        }
        let Some(code) = outcome.operand(&code) else { continue };
        let of_paper = PAPER_CODES.contains(&&*code.value);
        let id = if of_paper { "situation-code-of-paper" } else { "situation-code-unknown" };
        let message = Message::new(id).with("printed", &code.value);
        let operands = cite(record, Name::Situation).into_iter().collect();
        let finding = outcome.raise(message, operands);
        if counts_eight(record) {
            finding.explained_by("ebds-program-ranks-unknown-codes-last");
        }
    }
}
