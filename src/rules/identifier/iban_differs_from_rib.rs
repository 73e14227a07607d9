use crate::{
    evidence::{Citation, Extracted, Field, Location, Message, Text},
    finding::{Category, Class, Outcome},
    identifiers::{iban, rib},
    payroll::{Declaration, Form, Name},
    rules::{Check, declare_rule, lines},
};

declare_rule! {
    /// A Moroccan IBAN and the RIB printed beside it name different accounts.
    ///
    /// ## What it compares
    ///
    /// The 24 digits inside a Moroccan IBAN with the RIB of the same person, or of the same header and
    /// page. A payslip or a letter speaks of two owners, the firm on its paper and the employee in
    /// the body: there the two must stand in one line of print, or in two that follow each other.
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
    let two_owners = matches!(declaration.form, Form::Payslip | Form::Attestation);
    let fields = declaration.rows.iter().map(|it| &it.fields);
    for fields in std::iter::once(header).chain(fields) {
        let (rib, iban) = (fields.text(Name::Rib), fields.text(Name::Iban));
        match (rib.location(), iban.location()) {
            (Some(a), Some(b)) if !are_together(a, b, two_owners) => outcome.not_comparable(),
            _ => compare(rib, iban, outcome),
        }
    }
}

fn are_together(rib: &Location, iban: &Location, two_owners: bool) -> bool {
    if two_owners {
        return lines::are_neighbours(rib, iban);
    }
    rib.page_number() == iban.page_number()
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
