use super::months::{ENTRANT, LEAVER, MONTHS, NEXT, next_list};
use crate::{
    evidence::Message,
    finding::{Category, Class, Outcome},
    rules::{Check, Group, SetCheck, declare_rule},
};

/// Entrants of one employer and month listed one by one.
const MAX_LISTED: usize = 25;

declare_rule! {
    /// An entrant of one month is missing in the declaration of the next.
    ///
    /// ## What it compares
    ///
    /// The employees an employer declares as entrants in one month with all rows of the same
    /// employer's declaration of the month after. Only where that declaration is among the
    /// documents, nothing of it is known to be missing, and most of the other employees stand in
    /// both; entrants without a person number are left out.
    ///
    /// ## Why it matters
    ///
    /// The fund adds an entrant to the list it sends for the next month, and the employer answers
    /// every line of it.
    ///
    /// ## Example
    ///
    /// ```register
    /// --- 2024-01.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-01
    /// record | immatriculation | days
    /// B02    | 123456785       | 26
    /// B04    | 198765434       | 13
    ///
    /// --- 2024-02.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-02
    /// record | immatriculation | days
    /// B02    | 123456785       | 26
    /// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ person number 198765434 is declared as an entrant in 2024-01.txt and stands in no row of the next month in 2024-02.txt
    /// ```
    ///
    /// An entrant who is there in the next month, or a next month that was not given, is silent:
    ///
    /// ```register
    /// --- 2024-01.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-01
    /// record | immatriculation | days
    /// B02    | 123456785       | 26
    /// B04    | 198765434       | 13
    ///
    /// --- 2024-02.txt
    /// form = ebds
    /// affiliate = 1234567
    /// period = 2024-02
    /// record | immatriculation | days
    /// B02    | 123456785       | 26
    /// B02    | 198765434       | 26
    /// B04    | 102030408       | 5
    /// ```
    pub(crate) static ENTRANT_ABSENT_NEXT_MONTH = Check::Set(SetCheck { facts: &MONTHS, compare });
    code: "SET301",
    name: "entrant-absent-next-month",
    class: Class::Particularity,
    category: Some(Category::Inaccurate),
    needs: "needs-entrant-and-next-month",
    explanations: &["left-in-the-same-month", "declared-in-complementary-file", "preset-list-not-updated", "number-corrected-later"],
    source: "e-BDS: an entrant's line (B04) becomes a line of the next préétabli (A02), which B02 answers; reference check F01",
}

fn compare(_: &str, group: &Group, outcome: &mut Outcome) {
    let mut listed = 0;
    for entrant in group.of_role(ENTRANT) {
        if !group.of_item(LEAVER, entrant.item).is_empty() {
            continue;
        }
        if !group.of_item(NEXT, entrant.item).is_empty() {
            outcome.agree();
            continue;
        }
        let Some(rows) = next_list(group) else {
            // Nothing of the next month was given: the rule has nothing to compare.
            if !group.of_role(NEXT).is_empty() {
                outcome.not_comparable();
            }
            continue;
        };
        listed += 1;
        if listed > MAX_LISTED {
            outcome.unlisted += 1;
            continue;
        }
        let message = Message::new("entrant-absent-next-month")
            .with("number", entrant.printed())
            .with("path", &**entrant.path)
            .with("next-path", &**rows.path);
        let operands = vec![entrant.cite("label-entrant"), rows.cite("label-rows-of-next-month")];
        outcome.raise_across(Class::Particularity, message, operands);
    }
}
