use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::reference,
    payroll::{Declaration, Name, Period},
    rules::{Check, declare_rule, identifier::fields::is_moroccan},
};

declare_rule! {
    /// A structured reference names another month than the slip.
    ///
    /// ## What it compares
    ///
    /// The period digits of a *référence structurée* whose key fits, in every coding that was seen (`2401`,
    /// `20241`), with the printed month.
    ///
    /// ## Why it matters
    ///
    /// The fund’s system composes the reference from the affiliate number, the period and the kind of
    /// contribution. The composition was inferred from published slips, so the finding is a particularity.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// period = 2024-02
    /// reference = 123456724010161
    ///             ^^^^^^^^^^^^^^^ reference 123456724010161 has the period digits 2401; the printed period is 2024-02
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// period = 2024-01
    /// reference = 123456724010161
    /// ```
    pub(crate) static REFERENCE_OF_ANOTHER_PERIOD = Check::Declaration(reference_of_another_period);
    code: "IDN503",
    name: "reference-of-another-period",
    class: Class::Particularity,
    category: Some(Category::Recycled),
    needs: "needs-reference-and-month",
    explanations: &["composition-inferred", "reference-of-another-slip", "arrears-of-another-month", "misread-value"],
    source: "inferred from two published payment slips (2016 and 2020); reference check A19",
}

fn reference_of_another_period(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    let header = &declaration.header;
    let (number, period) = (header.text(Name::Reference), header.period(Name::Period));
    let Some((number, printed)) = outcome.operands(number, period) else { return };
    let reference = reference::parse(&number.value).filter(reference::Reference::has_valid_key);
    let (Some(reference), Period::Month { year, month }) = (reference, printed.value) else {
        return outcome.not_comparable();
    };
    if reference.names_month(year, month) {
        return outcome.agree();
    }
    outcome.raise(
        Message::new("reference-of-another-period")
            .with("number", &number.raw)
            .with("digits", reference.period)
            .with("period", &printed.raw),
        vec![number.cite("label-reference"), printed.cite("label-period")],
    );
}
