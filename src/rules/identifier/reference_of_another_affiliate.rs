use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    identifiers::{affiliate, reference},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, identifier::fields::is_moroccan},
};

declare_rule! {
    /// A structured reference begins with another affiliate number than the slip's.
    ///
    /// ## What it compares
    ///
    /// The first seven digits of a *référence structurée* whose key fits with the printed affiliate number.
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
    /// affiliate = 7654321
    /// reference = 123456724010161
    ///             ^^^^^^^^^^^^^^^ reference 123456724010161 begins with 1234567; the printed affiliate number is 7654321
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// affiliate = 1234567
    /// reference = 123456724010161
    /// ```
    pub(crate) static REFERENCE_OF_ANOTHER_AFFILIATE = Check::Declaration(reference_of_another_affiliate);
    code: "IDN502",
    name: "reference-of-another-affiliate",
    class: Class::Particularity,
    category: Some(Category::Misattributed),
    needs: "needs-reference-and-affiliate",
    explanations: &["composition-inferred", "reference-of-another-slip", "misread-value"],
    source: "inferred from two published payment slips (2016 and 2020); reference check A19",
}

fn reference_of_another_affiliate(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    let (number, affiliate) =
        (declaration.header.text(Name::Reference), declaration.employer.text(Name::Affiliate));
    let Some((number, printed)) = outcome.operands(number, affiliate) else { return };
    // Without a key that fits, it may be a number of another kind.
    let reference = reference::parse(&number.value).filter(reference::Reference::has_valid_key);
    let (Some(reference), Some(affiliate)) = (reference, affiliate::canonical(&printed.value))
    else {
        return outcome.not_comparable();
    };
    if reference.affiliate == affiliate {
        return outcome.agree();
    }
    outcome.raise(
        Message::new("reference-of-another-affiliate")
            .with("number", &number.raw)
            .with("affiliate", &printed.raw)
            .with("inside", reference.affiliate),
        vec![number.cite("label-reference"), printed.cite("label-affiliate")],
    );
}
