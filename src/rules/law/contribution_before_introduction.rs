use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{Declaration, Name},
    rules::{
        Check, declare_rule,
        law::scope::{introduction, moroccan_period},
    },
};

declare_rule! {
    /// A contribution is printed for a period before it existed.
    ///
    /// ## What it compares
    ///
    /// Lines for health insurance (AMO, from 1 March 2006) and for the allowance for loss of
    /// employment (IPE, from 1 December 2014) with the document's own period.
    ///
    /// ## Why it matters
    ///
    /// A document made in its period cannot print what did not exist. One made later, for that
    /// period, on a later form, can.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2013-05
    /// label                        | amount
    /// CNSS                         | 257,40
    /// Indemnité perte d'emploi IPE | 11,40
    /// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Indemnité perte d'emploi IPE” is printed for 2013-05; it exists from 2014-12-01
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = payslip
    /// period = 2014-12
    /// label                        | amount
    /// Indemnité perte d'emploi IPE | 11,40
    /// ```
    pub(crate) static CONTRIBUTION_BEFORE_INTRODUCTION = Check::Declaration(contribution_before_introduction);
    code: "LAW109",
    name: "contribution-before-introduction",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-dated-contributions",
    explanations: &["form-of-a-later-time", "paid-in-another-period", "misread-value"],
    source: "law 65-00 (contributions from 1 March 2006); law 03-14 (from 1 December 2014)",
}

fn contribution_before_introduction(declaration: &Declaration, outcome: &mut Outcome) {
    let Some(period) = moroccan_period(declaration) else { return };
    for line in &declaration.lines {
        let Some(introduced) = line.kind().and_then(introduction) else { continue };
        let Some(label) = line.fields.read_text(Name::Label) else { continue };
        if period.last_day() >= introduced.from {
            outcome.agree();
            continue;
        }
        outcome.raise(
            Message::new("contribution-before-introduction")
                .with("label", &label.raw)
                .with("period", period.to_string())
                .with("from", introduced.from.to_string()),
            vec![Citation {
                label: "label-contribution".into(),
                raw: Some(label.raw.clone()),
                value: label.raw.to_string(),
                location: label.location.clone(),
                certain: label.is_certain(),
            }],
        );
    }
}
