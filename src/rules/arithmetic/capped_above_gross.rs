use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    payroll::{
        Amount, Declaration, Form, Name,
        law::{self, Kind},
    },
    rules::{Check, declare_rule},
};

declare_rule! {
    /// Capped pay is above gross pay.
    ///
    /// ## What it compares
    ///
    /// For every employee, and for a correction line by its size: capped pay (*salaire plafonné*)
    /// with gross pay (*salaire réel*).
    ///
    /// ## Why it matters
    ///
    /// Capped pay is gross pay with its top cut off. Whatever the ceiling, it cannot be the
    /// greater of the two; the fund refuses such a line.
    ///
    /// ## Example
    ///
    /// ```register
    /// immatriculation | gross    | capped
    /// 123456785       | 8 500,00 | 6 000,00
    /// 198765434       | 2 500,00 | 5 200,00
    ///                              ^^^^^^^^ capped pay 5 200,00 is printed beside gross pay 2 500,00
    /// ```
    ///
    /// A correction line takes back more gross pay than capped pay:
    ///
    /// ```register
    /// immatriculation | gross     | capped
    /// 123456785       | -8 500,00 | -6 000,00
    /// 123456785       | 2 500,60  | 2 501
    /// ```
    pub(crate) static CAPPED_ABOVE_GROSS = Check::Declaration(capped_above_gross);
    code: "ARI109",
    name: "capped-above-gross",
    class: Class::Contradiction,
    category: Some(Category::Inaccurate),
    needs: "needs-gross-and-capped",
    explanations: &["columns-swapped", "misread-value"],
    source: "CNSS, cahier des charges e-BDS, February 2006: N_Salaire_Plaf <= N_Salaire_Reel",
}

fn capped_above_gross(declaration: &Declaration, outcome: &mut Outcome) {
    // The exchange file has rules of its own for its records.
    if declaration.form == Form::Ebds {
        return;
    }
    let exchanged = are_exchanged(declaration);
    for row in &declaration.rows {
        let (capped, gross) = (row.fields.amount(Name::Capped), row.fields.amount(Name::Gross));
        let Some((capped, gross)) = outcome.operands(capped, gross) else { continue };
        let size = |it: Amount| Amount { value: it.value.abs(), ..it };
        let exceeds = if gross.value.value.is_sign_negative() {
            size(capped.value).surely_exceeds(size(gross.value))
        } else {
            capped.value.surely_exceeds(gross.value)
        };
        if !exceeds {
            outcome.agree();
            continue;
        }
        if exchanged {
            outcome.not_comparable();
            continue;
        }
        outcome.raise(
            Message::new("capped-above-gross")
                .with("capped", &capped.raw)
                .with("gross", &gross.raw),
            vec![capped.cite("label-capped"), gross.cite("label-gross")],
        );
    }
}

/// Whether capped pay is above gross pay in most rows: two columns under each other's headings, as
/// they were printed or as they were read.
fn are_exchanged(declaration: &Declaration) -> bool {
    let both = declaration.rows.iter().filter_map(|row| {
        let capped = row.fields.read_amount(Name::Capped)?;
        Some((capped.value, row.fields.read_amount(Name::Gross)?.value))
    });
    let (above, other): (Vec<_>, Vec<_>) =
        both.filter(|it| it.0.value != it.1.value).partition(|it| it.0.surely_exceeds(it.1));
    // Nobody earns more than the ceiling, and who is paid exactly that has more of it capped: the ceiling
    // stands in the column of gross pay.
    let caps = || law::parameters().iter().filter(|it| it.kind == Kind::Cap);
    let at_ceiling = |gross: Amount| caps().any(|it| it.value == gross.value);
    let all_at_ceiling = other.is_empty() && above.iter().all(|it| at_ceiling(it.1));
    above.len() >= 3 && above.len() > other.len() || !above.is_empty() && all_at_ceiling
}
