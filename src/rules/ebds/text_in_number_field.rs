use crate::{
    evidence::{Field, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        ebds::{EbdsRecord, columns},
    },
    rules::{Check, declare_rule},
};

use super::{as_printed, field, records};

declare_rule! {
    /// A field of digits holds something else.
    ///
    /// ## What it compares
    ///
    /// The characters of every numeric field that is not blank with the digits the format allows
    /// there. One finding a record. A record of another length is left to its own rule.
    ///
    /// ## Why it matters
    ///
    /// Software pads numbers with zeros. A sign, a decimal comma or a letter was typed, or the
    /// columns are moved.
    ///
    /// ## Example
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 8500,00
    ///                                             ^^^^^^^ B02 N_Salaire_Reel holds "0000008500,00", where the format has digits only
    /// ```
    ///
    /// ```records
    /// B02 | immatriculation = 123456785 | gross = 850000
    /// ```
    pub(crate) static TEXT_IN_NUMBER_FIELD = Check::Declaration(text_in_number_field);
    code: "EBD108",
    name: "text-in-number-field",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ebds",
    explanations: &["ebds-program-moves-columns", "ebds-accented-name-moves-columns", "ebds-edited-by-hand"],
    source: "e-BDS, Cahier des charges version 2, February 2006: N(n) is digits, zeros on the left",
}

fn text_in_number_field(declaration: &Declaration, outcome: &mut Outcome) {
    for record in records(declaration).iter().filter(|it| it.kind.is_some() && it.whole) {
        let wrong: Vec<Name> = wrong_fields(record);
        let (Some(first), Some(printed)) =
            (wrong.first(), wrong.first().and_then(|it| as_printed(record, *it)))
        else {
            outcome.agree();
            continue;
        };
        let message = Message::new("text-in-number-field")
            .with("field", field(record, *first))
            .with("printed", &printed.raw.clone().unwrap_or_default());
        let operands = wrong.iter().filter_map(|it| as_printed(record, *it)).collect();
        outcome.raise(message, operands);
    }
}

fn wrong_fields(record: &EbdsRecord) -> Vec<Name> {
    let columns = record.kind.map(columns).unwrap_or_default().iter();
    columns
        .filter(|it| it.is_numeric())
        .map(|it| it.name)
        .filter(|name| matches!(record.number(*name), Field::Unreadable { .. }))
        .collect()
}
