use rust_decimal::Decimal;

use crate::{
    evidence::Message,
    finding::{Class, Outcome},
    payroll::{
        Declaration, LineKind, Name, Rate,
        law::{self, Kind},
    },
    rules::{Check, declare_rule, law::scope::moroccan_period},
};

declare_rule! {
    /// The allowance for loss of employment is added to a rate that holds it.
    ///
    /// ## What it compares
    ///
    /// A CNSS line at the full rate of the period (4,48 % or 8,98 %) with a line for the allowance
    /// for loss of employment (IPE, 0,19 % or 0,38 %) beside it, or both printed as one rate
    /// (4,67 %).
    ///
    /// ## Why it matters
    ///
    /// It explains amounts that are higher than the law gives. Many payroll programs and web sites
    /// read the law so; it weighs nothing.
    ///
    /// ## Example
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// label                        | base     | rate   | amount
    /// CNSS                         | 6 000,00 | 4,48 % | 268,80
    /// Indemnité perte d'emploi IPE | 6 000,00 | 0,19 % | 11,40
    ///                                           ^^^^^^ 0,19 % for loss of employment is printed beside 4,48 %, which holds it already
    /// ```
    ///
    /// 4,29 % and 0,19 % are the two parts of 4,48 %:
    ///
    /// ```register
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2024-05
    /// label                        | base     | rate   | amount
    /// CNSS                         | 6 000,00 | 4,29 % | 257,40
    /// Indemnité perte d'emploi IPE | 6 000,00 | 0,19 % | 11,40
    /// ```
    pub(crate) static IPE_ON_TOP = Check::Declaration(ipe_on_top);
    code: "LAW111",
    name: "ipe-on-top",
    class: Class::Note,
    category: None,
    needs: "needs-social-rates",
    explanations: &["ipe-misread-by-software"],
    source: "CLEISS, Les cotisations au Maroc, 1 January 2024: 8.98 and 4.48 % hold 0.38 and 0.19 %",
}

fn ipe_on_top(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(period) = moroccan_period(declaration) else { return };
    let rate_of = |kind: LineKind, name: Name| {
        let mut lines = declaration.lines.iter().filter(|it| it.kind() == Some(kind));
        lines.find_map(|it| it.fields.read_rate(name))
    };
    let shares =
        [(Kind::SocialEmployee, Kind::IpeEmployee), (Kind::SocialEmployer, Kind::IpeEmployer)];
    for name in [Name::Rate, Name::EmployerRate] {
        let Some(social) = rate_of(LineKind::Social, name) else { continue };
        for (full, part) in shares {
            let (full, part) = (law::in_force(full, period), law::in_force(part, period));
            let ([full], [part]) = (&full[..], &part[..]) else { continue };
            let is = |rate: Rate, value: Decimal| (rate.value - value).abs() <= Decimal::new(1, 5);
            let both = is(social.value, full.value + part.value);
            let ipe = rate_of(LineKind::Ipe, name).filter(|it| is(it.value, part.value));
            match ipe {
                Some(ipe) if is(social.value, full.value) => {
                    outcome.raise(
                        Message::new("ipe-on-top")
                            .with("ipe", &ipe.raw)
                            .with("social", &social.raw),
                        vec![ipe.cite("label-ipe-rate"), social.cite("label-rate")],
                    );
                }
                _ if both => {
                    outcome.raise(
                        Message::new("ipe-in-the-rate").with("social", &social.raw),
                        vec![social.cite("label-rate")],
                    );
                }
                _ => outcome.agree(),
            }
        }
    }
}
