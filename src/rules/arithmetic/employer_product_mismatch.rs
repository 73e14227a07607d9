use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, LineKind, Name},
    rules::{
        Check,
        arithmetic::product::{is_capped_product, is_product, product},
        declare_rule,
    },
};

declare_rule! {
    /// The employer's amount of a line differs from its base times the employer's rate.
    ///
    /// ## What it compares
    ///
    /// On every line that prints a base, an employer's rate and an employer's amount: the amount
    /// with the product, within what the printed precision of all three may hide.
    ///
    /// ## Why it matters
    ///
    /// Anyone can recompute the line with what is printed on it.
    ///
    /// ## Example
    ///
    /// ```register
    /// label | base     | employer_rate | employer_amount
    /// CNSS  | 6 000,00 | 8,98 %        | 538,80
    /// AMO   | 8 500,00 | 4,11 %        | 394,35
    ///                                    ^^^^^^ 8 500,00 at the employer's rate of 4,11 % is 349.35; the line prints 394,35
    /// ```
    ///
    /// Whole units hide half a unit:
    ///
    /// ```register
    /// label | base     | employer_rate | employer_amount
    /// AMO   | 8 500,00 | 4,11 %        | 349
    /// ```
    pub(crate) static EMPLOYER_PRODUCT_MISMATCH = Check::Declaration(employer_product_mismatch);
    code: "ARI105",
    name: "employer-product-mismatch",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-employer-rate-amount",
    explanations: &["employer-share-reduced", "base-changed-after-print", "misread-value"],
    source: "identity printed by the form itself: montant = masse x taux for the employer's share",
}

fn employer_product_mismatch(declaration: &Declaration, outcome: &mut Outcome) {
    for line in &declaration.lines {
        // Surcharges count months besides base and rate.
        if line.kind() == Some(LineKind::Penalty) {
            continue;
        }
        let (base, rate, amount) = (
            line.fields.amount(Name::Base),
            line.fields.rate(Name::EmployerRate),
            line.fields.amount(Name::EmployerAmount),
        );
        let Some((base, rate)) = outcome.operands(base, rate) else { continue };
        let Some(amount) = outcome.operand(amount) else { continue };
        let Some(computed) = product(base.value, rate.value) else { continue };
        if is_product(amount.value, base.value, rate.value)
            || is_capped_product(amount.value, base.value, rate.value)
        {
            outcome.agree();
            continue;
        }
        let certain = base.is_certain() && rate.is_certain();
        let range = base.location.span(&rate.location);
        let computed = computed.rounded(amount.value.value.scale().max(2));
        outcome.raise(
            Message::new("employer-product-mismatch")
                .with("base", &base.raw)
                .with("rate", &rate.raw)
                .with("amount", &amount.raw)
                .with("computed", computed),
            vec![
                amount.cite("label-employer-amount"),
                base.cite("label-base"),
                rate.cite("label-employer-rate"),
                Citation::computed("label-base-times-rate", computed, range, certain),
            ],
        );
    }
}
