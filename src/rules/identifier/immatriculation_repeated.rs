use std::collections::BTreeMap;

use crate::{
    evidence::{Extracted, Message, Text},
    finding::{Category, Class, Outcome},
    identifiers::immatriculation,
    payroll::{Declaration, Form, Name},
    rules::{Check, declare_rule},
};

declare_rule! {
    /// One person number stands in two rows of one bordereau.
    ///
    /// ## What it compares
    ///
    /// The CNSS numbers of all rows of a *bordereau de déclaration des salaires*, numbers of nobody left
    /// out. In an exchange file the rule is the format's own (EBD); tables of unknown kind may list months.
    ///
    /// ## Why it matters
    ///
    /// A monthly declaration has one line an employee. Two contracts or a correction line give two.
    ///
    /// ## Example
    ///
    /// ```register
    /// form = bds
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 198765434       | 3 000,00
    /// 123456785       | 8 500,00
    /// ^^^^^^^^^ person number 123456785 stands in two rows
    /// ```
    ///
    /// ```register
    /// form = bds
    /// immatriculation | gross
    /// 123456785       | 8 500,00
    /// 999999999       | 3 000,00
    /// 999999999       | 3 000,00
    /// ```
    pub(crate) static IMMATRICULATION_REPEATED = Check::Declaration(immatriculation_repeated);
    code: "IDN204",
    name: "immatriculation-repeated",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-bds-person-numbers",
    explanations: &["two-contracts-in-the-month", "correction-line", "number-copied-from-row-above", "misread-value"],
    source: "CNSS, bordereau de déclaration des salaires, form 512-1-01: one line an employee; reference check A10",
}

fn immatriculation_repeated(declaration: &Declaration, outcome: &mut Outcome) {
    if declaration.form != Form::Bds {
        return;
    }
    let mut seen: BTreeMap<String, &Extracted<Text>> = BTreeMap::new();
    for row in declaration.rows.iter().filter(|it| it.fields.get(Name::Period).is_none()) {
        let Some(number) = outcome.operand(row.fields.text(Name::Immatriculation)) else {
            continue;
        };
        let Some(person) = immatriculation::person(&number.value) else { continue };
        let Some(first) = seen.get(&person) else {
            seen.insert(person, number);
            outcome.agree();
            continue;
        };
        outcome.raise(
            Message::new("immatriculation-repeated").with("number", &number.raw),
            vec![number.cite("label-person-number"), first.cite("label-person-number")],
        );
    }
}
