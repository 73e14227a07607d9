use crate::{
    evidence::{Citation, Extracted, Field, Message, Text},
    finding::{Category, Class, Outcome},
    identifiers::{iban, rib},
    payroll::{Declaration, Name},
    rules::{Check, declare_rule, lines},
};

declare_rule! {
    /// A Moroccan IBAN and the RIB printed beside it name different accounts.
    ///
    /// ## What it compares
    ///
    /// The 24 digits inside a Moroccan IBAN with the RIB of the same person, or of the same or the next
    /// line of a header: farther apart they may be the accounts of two owners, a firm's on its paper
    /// and an employee's in the body.
    ///
    /// ## Why it matters
    ///
    /// A Moroccan IBAN is the RIB behind `MA` and two digits. One account cannot have two numbers.
    ///
    /// ## Example
    ///
    /// ```fields
    /// rib = 001810007800020110620318
    ///       ^^^^^^^^^^^^^^^^^^^^^^^^ RIB 001810007800020110620318 is printed beside IBAN MA64001810007800020110620415, whose account is 001810007800020110620415
    /// iban = MA64001810007800020110620415
    /// ```
    ///
    /// The same account, grouped otherwise:
    ///
    /// ```fields
    /// rib = 001 810 00 780 002 011 062 03 18
    /// iban = MA64 0018 1000 7800 0201 1062 0318
    /// ```
    pub(crate) static IBAN_DIFFERS_FROM_RIB = Check::Declaration(iban_differs_from_rib);
    code: "IDN403",
    name: "iban-differs-from-rib",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-iban-and-rib",
    explanations: &["two-accounts", "account-copied-by-hand", "misread-value"],
    source: "Bank Al-Maghrib, its own published RIB and IBAN; reference check A14",
}

fn iban_differs_from_rib(declaration: &Declaration, outcome: &mut Outcome) {
    let header = &declaration.header;
    let (rib, iban) = (header.text(Name::Rib), header.text(Name::Iban));
    match (rib.location(), iban.location()) {
        (Some(a), Some(b)) if !lines::are_neighbours(a, b) => outcome.not_comparable(),
        _ => compare(rib, iban, outcome),
    }
    for row in &declaration.rows {
        compare(row.fields.text(Name::Rib), row.fields.text(Name::Iban), outcome);
    }
}

fn compare(rib: &Field<Text>, iban: &Field<Text>, outcome: &mut Outcome) {
    let Some((rib, iban)) = outcome.operands(rib, iban) else { return };
    let (Some(account), Some(inside)) =
        (rib::canonical(&rib.value), iban::moroccan_rib(&iban.value))
    else {
        return outcome.not_comparable();
    };
    if account == inside {
        return outcome.agree();
    }
    outcome.raise(
        Message::new("iban-differs-from-rib")
            .with("rib", &rib.raw)
            .with("iban", &iban.raw)
            .with("inside", inside.clone()),
        vec![rib.cite("label-rib"), iban.cite("label-iban"), account_inside(iban, inside)],
    );
}

fn account_inside(iban: &Extracted<Text>, account: String) -> Citation {
    let location = iban.location.clone();
    Citation::computed("label-account-in-iban", account, location, iban.is_certain())
}
