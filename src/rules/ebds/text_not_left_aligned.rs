use crate::{
    evidence::Message,
    finding::{Class, Outcome},
    payroll::{
        Declaration,
        ebds::{Content, columns},
    },
    rules::{Check, declare_rule},
};

use super::{as_printed, field, records};

declare_rule! {
    /// A text does not begin at the first column of its field.
    ///
    /// ## What it compares
    ///
    /// The first character of every text field that is not blank with a space. One finding a field
    /// and declaration.
    ///
    /// ## Why it matters
    ///
    /// Some programs align the card number to the right, a known habit. In one line among many it
    /// shows a line written in another way.
    ///
    /// ## Example
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | cin = AB12345
    /// B04 | immatriculation = 102030408 | at 87 = AB12345
    ///                                             ^^^^^^^ B04 L_Num_CIN begins with a space: " AB12345" (1 record)
    /// ```
    ///
    /// ```records
    /// B04 | immatriculation = 102030408 | cin = AB12345
    /// ```
    pub(crate) static TEXT_NOT_LEFT_ALIGNED = Check::Declaration(text_not_left_aligned);
    code: "EBD111",
    name: "text-not-left-aligned",
    class: Class::Note,
    category: None,
    needs: "needs-ebds",
    explanations: &["ebds-program-aligns-right", "ebds-program-moves-columns"],
    source: "e-BDS, Cahier des charges version 2, February 2006: AN(n) is aligned to the left",
}

fn text_not_left_aligned(declaration: &Declaration, outcome: &mut Outcome) {
    let mut found: Vec<(String, Vec<_>)> = Vec::new();
    for record in records(declaration).iter().filter(|it| it.whole) {
        let columns = record.kind.map(columns).unwrap_or_default().iter();
        for column in columns.filter(|it| it.content == Content::Text) {
            let Some((raw, _)) = record.slice(column.from, column.to()) else { continue };
            if raw.trim().is_empty() {
                continue;
            }
            if !raw.starts_with(' ') {
                outcome.agree();
                continue;
            }
            let field = field(record, column.name);
            match found.iter_mut().find(|(it, _)| *it == field) {
                Some((_, group)) => group.push((record, column.name)),
                None => found.push((field, vec![(record, column.name)])),
            }
        }
    }
    for (field, group) in found {
        let Some(citation) = as_printed(group[0].0, group[0].1) else { continue };
        let message = Message::new("text-not-left-aligned")
            .with("field", field)
            .with("printed", citation.raw.as_ref().map_or("", |it| it.trim_end()))
            .with("count", group.len());
        outcome.raise(message, vec![citation]);
    }
}
