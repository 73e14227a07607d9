use super::{
    people::{ATTESTED, DECLARED_CAPPED, DECLARED_GROSS, PEOPLE},
    same_month, sum_of_distinct,
};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, Stated, declare_rule},
};

declare_rule! {
    /// An attestation states another pay for a month than the declaration of that month.
    ///
    /// ## What it compares
    ///
    /// Each month of an attestation with the pay declared for the same immatriculation number and
    /// month, within the printed precision: gross, capped, or the sum of several declarations. An
    /// attestation without an affiliate number is compared with the declarations of every employer.
    ///
    /// ## Why it matters
    ///
    /// The fund issues attestations from the declarations it received.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross    | capped
    /// 123456785       | 8 500,00 | 6 000,00
    ///
    /// --- attestation.csv
    /// form = attestation
    /// affiliate = 1234567
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 9 500,00
    ///                             ^^^^^^^^ for person number 123456785 in 2024-01, 9 500,00 is attested in attestation.csv and 8 500,00 declared in declaration.csv
    /// ```
    ///
    /// The attested amount may be the capped one, and another employer declares other amounts:
    ///
    /// ```register
    /// --- declaration.csv
    /// form = bds
    /// affiliate = 1234567
    /// period = 2024-01
    /// immatriculation | gross    | capped
    /// 123456785       | 8 500,00 | 6 000,00
    ///
    /// --- attestation.csv
    /// form = attestation
    /// affiliate = 1234567
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 6 000,00
    ///
    /// --- another.csv
    /// form = attestation
    /// affiliate = 7654321
    /// period  | immatriculation | gross
    /// 2024-01 | 123456785       | 3 000,00
    /// ```
    pub(crate) static ATTESTATION_AGAINST_DECLARATION = Check::Set(SetCheck { facts: &PEOPLE, compare });
    code: "SET402",
    name: "attestation-against-declaration",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-attestation-and-declaration",
    explanations: &["net-attested", "complementary-not-given", "arrears-attested", "attested-by-another-employer"],
    source: "attestations state the wages declared to the fund; reference check G01",
}

fn compare(number: &str, group: &Group, outcome: &mut Outcome) {
    for attested in group.of_role(ATTESTED) {
        let declared: Vec<_> = same_month(group, DECLARED_GROSS, attested.item).collect();
        let (Some(amount), Some(first)) = (attested.amount(), declared.first()) else { continue };
        let capped = same_month(group, DECLARED_CAPPED, attested.item);
        let figures = declared.iter().copied().chain(capped).filter_map(Stated::amount);
        let sum = sum_of_distinct(declared.iter().copied());
        if figures.chain(sum).any(|it| it.agrees_with(amount)) {
            outcome.agree();
            continue;
        }
        let (period, _) = attested.item.split_once('|').unwrap_or_default();
        let message = Message::new("attestation-against-declaration")
            .with("number", number)
            .with("period", period)
            .with("attested", attested.printed())
            .with("path", &**attested.path)
            .with("declared", first.printed())
            .with("declaration-path", &**first.path);
        let operands = vec![first.cite("label-declared-gross"), attested.cite("label-attested")];
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
