use std::collections::BTreeMap;

use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, Role},
    },
    rules::{Check, declare_rule},
};

use super::{OCCASIONAL, cite};

declare_rule! {
    /// One insured person stands on two lines of a declaration.
    ///
    /// ## What it compares
    ///
    /// The numbers of the B02 lines of a declaration with one another, apart from 000000000 and
    /// 999999999, which many people share.
    ///
    /// ## Why it matters
    ///
    /// The *préétabli* names everyone once, and each is answered once.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000
    /// B02 | immatriculation = 198765434
    /// B02 | immatriculation = 123456785 | gross = 185000
    ///                         ^^^^^^^^^ number 123456785 stands on 2 B02 lines of one declaration
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 999999999
    /// B02 | immatriculation = 999999999
    /// ```
    pub(crate) static DUPLICATE_INSURED = Check::Declaration(duplicate_insured);
    code: "EBD312",
    name: "duplicate-insured",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds-insured",
    explanations: &["ebds-two-contracts", "ebds-correction-line", "ebds-files-joined"],
    source: "open-source importer of e-BDS: no duplicate N_Num_Assure in the B02 block",
}

fn duplicate_insured(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(ebds) = &declaration.ebds else { return };
    let mut lines: BTreeMap<u64, Vec<&EbdsRecord>> = BTreeMap::new();
    for record in ebds.declared(Role::Insured).filter(|it| it.whole) {
        let number = record.number(Name::Immatriculation);
        let Some(number) = outcome.operand(&number) else { continue };
        if !matches!(number.value, 0 | OCCASIONAL) {
            lines.entry(number.value).or_default().push(record);
        }
    }
    for (number, records) in lines {
        let [.., before, last] = records.as_slice() else {
            outcome.agree();
            continue;
        };
        let message = Message::new("duplicate-insured")
            .with("number", format!("{number:09}"))
            .with("record", super::kind(last))
            .with("count", records.len());
        let pair = [last, before].into_iter();
        let operands = pair.filter_map(|it| cite(it, Name::Immatriculation)).collect();
        let finding = outcome.raise(message, operands);
        for record in records.iter().rev().skip(1) {
            finding.at(record.location());
        }
    }
}
