use crate::{
    evidence::{Citation, Message},
    finding::{Category, Class, Outcome},
    payroll::{
        Declaration, Name,
        law::{self, Kind},
    },
    rules::{
        Check, declare_rule,
        law::scope::{is_moroccan, moroccan_period},
    },
};

declare_rule! {
    /// A common identifier (ICE) stands on a document dated before it existed.
    ///
    /// ## What it compares
    ///
    /// The date the document bears (its issue date, or else its period) with the time the ICE came
    /// into use, about 2015.
    ///
    /// ## Why it matters
    ///
    /// A document made at its date cannot bear a number that did not exist. A later print of an
    /// old declaration can; then its issue date is later, and nothing is reported.
    ///
    /// ## Example
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2012-05
    /// ice = 001234567000062
    ///       ^^^^^^^^^^^^^^^ an ICE is printed on a document of 2012-05; the ICE came into use about 2015
    /// ```
    ///
    /// ```fields
    /// jurisdiction = morocco
    /// form = bds
    /// period = 2012-05
    /// issue_date = 03/02/2021
    /// ice = 001234567000062
    /// ```
    pub(crate) static ICE_BEFORE_INTRODUCTION = Check::Declaration(ice_before_introduction);
    code: "LAW110",
    name: "ice-before-introduction",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-ice-and-date",
    explanations: &["printed-again-later", "form-of-a-later-time", "misread-value"],
    source: "form 322-1-11: the ICE box is on the version of October 2016 and on none before",
}

fn ice_before_introduction(declaration: &Declaration, outcome: &mut Outcome) {
    if !is_moroccan(declaration) {
        return;
    }
    let Some(introduced) = law::introduced(Kind::IntroductionIce) else { return };
    let Some(ice) = declaration.employer.read_text(Name::Ice) else { return };
    let issued = declaration.header.read_date(Name::IssueDate);
    let (date, told) = match issued.and_then(|it| Some((it.value.civil()?, it.raw.to_string()))) {
        Some(issued) => issued,
        None => match moroccan_period(declaration) {
            Some(period) => (period.last_day(), period.to_string()),
            None => return,
        },
    };
    if date >= introduced.from {
        outcome.agree();
        return;
    }
    outcome.raise(
        Message::new("ice-before-introduction")
            .with("date", told)
            .with("year", introduced.value.to_string()),
        vec![Citation {
            label: "label-ice-printed".into(),
            raw: Some(ice.raw.clone()),
            value: ice.value.to_string(),
            location: ice.location.clone(),
            certain: ice.is_certain(),
        }],
    );
}
